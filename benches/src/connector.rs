//! An IAM without I/O, so that only CPU counts.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use aws_iam_resources::aws_sdk_iam::config::{BehaviorVersion, Credentials, Region};
use aws_iam_resources::aws_sdk_iam::{Client, Config};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;

use crate::answers;

type Answers = dyn Fn(&str) -> Bytes + Send + Sync;

/// Answers at once with what a function of the request's body says.
#[derive(Clone)]
pub struct Connector(Arc<Answers>);

impl Connector {
    /// Answers that stand ready: one for each action but `ListUsers`, and the pages of so many
    /// users, of the default size and the largest.
    pub fn ready(users: usize) -> Self {
        let mut pages = HashMap::new();
        for size in [100, 1000] {
            for start in (0..users).step_by(size) {
                let part = start..users.min(start + size);
                pages.insert(part.clone(), Bytes::from(answers::list_users(part, users)));
            }
        }
        let user = Bytes::from(answers::get_user(1));
        let empty = Bytes::from(answers::success("UpdateLoginProfile", ""));
        Self(Arc::new(move |body| match answers::param(body, "Action") {
            Some("GetUser") => user.clone(),
            Some("ListUsers") => pages[&answers::page(body, users)].clone(),
            _ => empty.clone(),
        }))
    }

    /// The pages of so many users, made when they are asked for, so that they are not all in
    /// memory.
    pub fn paging(users: usize) -> Self {
        Self(Arc::new(move |body| answers::list_users(answers::page(body, users), users).into()))
    }

    /// A client that sends here. What is not set is the SDK's default, as its retries are.
    pub fn client(&self) -> Client {
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "benches"))
            .http_client(self.clone());
        Client::from_conf(config.build())
    }
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = request.body().bytes().and_then(|body| std::str::from_utf8(body).ok());
        let answer = (self.0)(body.expect("IAM's requests are text in memory"));
        let status = 200.try_into().expect("a status");
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from(answer))))
    }
}

impl HttpClient for Connector {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}
