//! What the tests share: an IAM in the process, and scripted HTTP answers that record what was sent.

pub mod invoke;
pub mod loopback;
pub mod random;
pub mod unruly;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::{BehaviorVersion, Credentials, Region};
use aws_iam_resources::aws_sdk_iam::{Client, Config};
use aws_iam_resources::{Iam, ServiceResource};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use winterbaume_core::MockAws;
use winterbaume_iam::IamService;

/// A session on an IAM of its own, in the process.
pub fn embedded() -> ServiceResource {
    let aws = MockAws::builder().with_service(IamService::new()).build();
    Iam::from_client(client(aws.http_client()))
}

/// A client without retries that sends with this.
pub fn client(http: impl HttpClient + 'static) -> Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("aws-global"))
        .credentials_provider(Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "tests"))
        .retry_config(RetryConfig::disabled())
        .http_client(http)
        .build();
    Client::from_conf(config)
}

/// One request as it went over the wire: the action and its parameters, without the version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// IAM's name of the operation.
    pub action: String,
    /// The parameters, decoded.
    pub params: BTreeMap<String, String>,
}

impl Sent {
    /// A parameter's value.
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.get(name).map(String::as_str)
    }

    fn read(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let mut params: BTreeMap<String, String> = text
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(k, v)| (decode(k), decode(v)))
            .collect();
        assert_eq!(params.remove("Version").as_deref(), Some("2010-05-08"), "the version of IAM's API");
        let action = params.remove("Action").expect("every request has an action");
        Self { action, params }
    }
}

fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8().expect("form data is UTF-8").into_owned()
}

/// What the endpoint does with a request.
#[derive(Clone, Debug)]
pub enum Answer {
    /// A status and a body.
    Http(u16, String),
    /// The connection breaks.
    Broken,
    /// There is never an answer.
    Hangs,
    /// Another answer, after a while on tokio's clock.
    After(Duration, Box<Answer>),
}

impl Answer {
    /// A successful answer with this as its result element, which has to be of the action.
    pub fn ok(action: &str, result: impl fmt::Display) -> Self {
        Self::Http(
            200,
            format!(
                "<{action}Response xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
                 <{action}Result>{result}</{action}Result>\
                 <ResponseMetadata><RequestId>req-{action}</RequestId></ResponseMetadata></{action}Response>"
            ),
        )
    }

    /// An error of IAM.
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::Http(
            status,
            format!(
                "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>\
                 <Code>{code}</Code><Message>{message}</Message></Error>\
                 <RequestId>req-{code}</RequestId></ErrorResponse>"
            ),
        )
    }
}

type Script = dyn Fn(&Sent) -> Answer + Send + Sync;

/// An endpoint that answers as a script says, and records what it was sent.
#[derive(Clone)]
pub struct Endpoint {
    script: Arc<Script>,
    sent: Arc<Mutex<Vec<Sent>>>,
}

impl Endpoint {
    /// Answers each request as the script says.
    pub fn new(script: impl Fn(&Sent) -> Answer + Send + Sync + 'static) -> Self {
        Self { script: Arc::new(script), sent: Arc::default() }
    }

    /// Answers one after the other, whatever is asked; then errors.
    pub fn replies(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers = Mutex::new(answers.into_iter().collect::<VecDeque<_>>());
        Self::new(move |sent| {
            let next = answers.lock().expect("not poisoned").pop_front();
            next.unwrap_or_else(|| {
                Answer::error(500, "NothingScripted", &format!("{} was not expected", sent.action))
            })
        })
    }

    /// A session that sends here.
    pub fn session(&self) -> ServiceResource {
        Iam::from_client(client(self.clone()))
    }

    /// All requests so far.
    pub fn sent(&self) -> Vec<Sent> {
        self.sent.lock().expect("not poisoned").clone()
    }

    /// The actions of all requests so far.
    pub fn actions(&self) -> Vec<String> {
        self.sent().into_iter().map(|sent| sent.action).collect()
    }

    /// How many requests so far.
    pub fn count(&self) -> usize {
        self.sent.lock().expect("not poisoned").len()
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint").field("requests", &self.count()).finish_non_exhaustive()
    }
}

impl HttpConnector for Endpoint {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let sent = Sent::read(request.body().bytes().expect("IAM's requests are in memory"));
        self.sent.lock().expect("not poisoned").push(sent.clone());
        HttpConnectorFuture::new(respond((self.script)(&sent)))
    }
}

async fn respond(mut answer: Answer) -> Result<HttpResponse, ConnectorError> {
    loop {
        match answer {
            Answer::Http(status, body) => {
                let status = status.try_into().expect("a status");
                // AWS names the request in a header too, which is where the SDK looks.
                let id = body
                    .split("<RequestId>")
                    .nth(1)
                    .and_then(|rest| rest.split('<').next())
                    .map(str::to_owned);
                let mut response = HttpResponse::new(status, SdkBody::from(body));
                if let Some(id) = id {
                    // What no header can hold stays in the body.
                    let _ = response.headers_mut().try_insert("x-amzn-requestid", id);
                }
                return Ok(response);
            }
            Answer::Broken => {
                let reset = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
                return Err(ConnectorError::io(reset.into()));
            }
            Answer::Hangs => std::future::pending().await,
            Answer::After(time, then) => {
                tokio::time::sleep(time).await;
                answer = *then;
            }
        }
    }
}

impl HttpClient for Endpoint {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

/// A user as IAM answers it.
pub fn user_xml(name: &str) -> String {
    format!(
        "<Path>/</Path><UserName>{name}</UserName><UserId>AIDA{name}</UserId>\
         <Arn>arn:aws:iam::123456789012:user/{name}</Arn><CreateDate>2026-01-02T03:04:05Z</CreateDate>"
    )
}
