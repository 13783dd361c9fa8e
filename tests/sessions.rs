//! Sessions: where requests go, with whose credentials, and on which runtime.
//!
//! What comes from the environment is tested in a process of its own: the test runs itself again
//! there, with the variables that it is about and no others.

use std::env;
use std::fs;
use std::io::ErrorKind::WouldBlock;
use std::net::TcpListener;
use std::path::PathBuf;
use std::pin::pin;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::Client;
use aws_iam_resources::aws_sdk_iam::config::interceptors::BeforeTransmitInterceptorContextRef;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::aws_sdk_iam::config::{ConfigBag, Credentials, Intercept, RuntimeComponents};
use aws_iam_resources::aws_sdk_iam::error::BoxError;
use aws_iam_resources::{Error, ErrorKind, Iam, ServiceResource};
use futures_util::StreamExt;
use test_support::loopback::Loopback;
use test_support::{Answer, Endpoint, Sent, user_xml};
use tokio::join;
use tokio::runtime::{Builder, Runtime};

/// Held by who changes the default session, of which there is one in the process.
static DEFAULT: Mutex<()> = Mutex::new(());

fn answer(sent: &Sent) -> Answer {
    let user = user_xml(sent.param("UserName").unwrap_or("caller"));
    Answer::ok(&sent.action, format!("<User>{user}</User>"))
}

fn key(id: &str) -> Credentials {
    Credentials::new(id, "secret", None, None, "tests")
}

/// A session that leaves nothing to the environment.
fn session(server: &Loopback) -> aws_iam_resources::Builder {
    Iam::builder()
        .endpoint(server.url())
        .region("us-east-1")
        .credentials(key("AKIAIOSFODNN7EXAMPLE"))
        .retry(RetryConfig::disabled())
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Who signed each request, and for which region.
fn signers(server: &Loopback) -> Vec<(String, String)> {
    let scope = |head: &str| {
        let scope = head.split("Credential=").nth(1).expect("every request is signed");
        let mut parts = scope.split('/').map(str::to_owned);
        (parts.next().expect("a key id"), parts.nth(1).expect("a region"))
    };
    let received = server.received();
    received.iter().map(|it| scope(it.header("authorization").expect("a signature"))).collect()
}

fn signer(id: &str, region: &str) -> (String, String) {
    (id.to_owned(), region.to_owned())
}

// Runtimes.

#[test]
fn four_hundred_short_lived_runtimes_on_eight_threads_share_the_default_session() {
    let _default = DEFAULT.lock().unwrap_or_else(PoisonError::into_inner);
    let server = Loopback::start(answer);
    Iam::set_default(session(&server).build());
    let failures = thread::scope(|scope| {
        let work = |thread: usize| {
            (0..50).filter_map(move |round| {
                let result = runtime().block_on(async {
                    let (one, other) = (Iam::user(format!("u{thread}.{round}")), Iam::user("Bob"));
                    let (one, other) = join!(one.load(), other.load());
                    one.and(other)
                });
                result.err().map(|error| format!("{error} {:?}", std::error::Error::source(&error)))
            })
        };
        let threads: Vec<_> =
            (0..8).map(|thread| scope.spawn(move || Vec::from_iter(work(thread)))).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect::<Vec<_>>()
    });
    assert_eq!(failures, Vec::<String>::new());
    assert_eq!(server.received().len(), 800);
}

#[test]
fn a_session_and_its_handles_go_on_when_the_runtime_they_were_used_on_has_ended() {
    let server = Loopback::start(answer);
    let bob = session(&server).build().user("Bob");
    for _ in 0..3 {
        runtime().block_on(bob.load()).expect("loaded");
    }
    assert_eq!(server.received().len(), 3);
}

/// Polls once, outside of any runtime.
fn at_once<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits for a runtime that is not there"),
    }
}

#[test]
fn without_a_runtime_a_session_of_settings_is_a_typed_error_in_every_call() {
    let server = Loopback::start(answer);
    let iam = session(&server).build();
    let bob = iam.user("Bob");
    let listed = at_once(iam.users().stream().next()).expect("an error");
    let errors: [Error; 7] = [
        at_once(bob.load()).expect_err("no runtime"),
        at_once(bob.arn()).expect_err("no runtime"),
        at_once(bob.exists()).expect_err("no runtime"),
        at_once(bob.login_profile().update().password("hush hush").send()).expect_err("no runtime"),
        at_once(iam.users().all()).expect_err("no runtime"),
        at_once(iam.client()).expect_err("no runtime"),
        listed.expect_err("no runtime"),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.message().contains("tokio runtime"), "{error}");
        assert!(!error.outcome_unknown());
    }
    runtime().block_on(bob.load()).expect("the session is good on a runtime");
}

#[test]
fn without_a_runtime_waiting_is_an_error_and_no_panic() {
    let server = Loopback::start(answer);
    let of_settings = session(&server).build().user("Bob");
    let of_client = Endpoint::replies([Answer::error(404, "NoSuchEntity", "not yet")]).session().user("Bob");
    for bob in [of_settings, of_client] {
        let error = at_once(bob.wait_until_exists().send()).expect_err("no runtime to wait on");
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}

// The default session.

#[test]
fn another_default_session_is_for_handles_made_from_then_on() {
    let _default = DEFAULT.lock().unwrap_or_else(PoisonError::into_inner);
    let (one, other) = (Loopback::start(answer), Loopback::start(answer));
    runtime().block_on(async {
        Iam::set_default(session(&one).build());
        let (bob, service) = (Iam::user("Bob"), Iam::resource());
        Iam::set_default(session(&other).build());
        bob.load().await.expect("loaded");
        bob.login_profile().user().load().await.expect("the session goes on to sub-resources");
        service.user("Bob").load().await.expect("loaded");
        Iam::user("Eve").load().await.expect("loaded");
        Iam::resource().user("Eve").load().await.expect("loaded");
    });
    let users = |server: &Loopback| {
        let received = server.received();
        received.iter().map(|it| it.sent.param("UserName").expect("a name").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((users(&one), users(&other)), (vec!["Bob".to_owned(); 3], vec!["Eve".to_owned(); 2]));
}

// Settings.

#[tokio::test]
async fn endpoint_region_and_credentials_are_those_of_the_builder() {
    let server = Loopback::start(answer);
    let iam = session(&server).region("cn-north-1").credentials(key("AKIACNCNCNCNCNCNCNCN")).build();
    iam.user("Bob").load().await.expect("loaded");
    assert_eq!(signers(&server), [signer("AKIACNCNCNCNCNCNCNCN", "cn-north-1")]);
}

#[tokio::test]
async fn a_request_is_sent_as_often_as_the_retry_setting_says() {
    let standard = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
    for (retry, attempts) in [(RetryConfig::disabled(), 1), (standard.with_max_attempts(4), 4)] {
        let server = Loopback::start(|_| Answer::error(503, "ServiceUnavailable", "later"));
        let error = session(&server).retry(retry).build().user("Bob").load().await.expect_err("unavailable");
        assert!(error.is_service_failure());
        assert_eq!(server.received().len(), attempts);
    }
}

#[tokio::test]
async fn a_request_that_takes_longer_than_the_timeout_setting_is_given_up() {
    let server = Loopback::start(|_| Answer::Hangs);
    let timeout = TimeoutConfig::builder().operation_timeout(Duration::from_millis(50)).build();
    let bob = session(&server).timeout(timeout).build().user("Bob");
    let read = bob.load().await.expect_err("no answer");
    assert!(read.is_timeout() && !read.outcome_unknown());
    let change = bob.delete().send().await.expect_err("no answer");
    assert!(change.is_timeout() && change.outcome_unknown());
}

#[tokio::test]
async fn without_validation_only_what_names_an_entity_is_checked() {
    let server = Loopback::start(answer);
    let strict = session(&server).build();
    assert!(strict.user("B o b").load().await.expect_err("refused").is_invalid());
    for lax in [session(&server).validate(false).build(), strict.validate(false)] {
        lax.user("B o b").load().await.expect("left to IAM");
        assert!(lax.user("").load().await.expect_err("refused").is_invalid());
        assert!(lax.validate(true).user("B o b").load().await.expect_err("refused").is_invalid());
    }
    let names = server.received().into_iter().map(|it| it.sent.param("UserName").map(str::to_owned));
    assert_eq!(Vec::from_iter(names), vec![Some("B o b".to_owned()); 2]);
}

#[tokio::test]
async fn the_client_of_a_session_sends_where_the_session_does() {
    let server = Loopback::start(answer);
    let endpoint = Endpoint::new(answer);
    for iam in [session(&server).build(), endpoint.session()] {
        let client: Client = iam.client().await.expect("a client");
        let user = client.get_user().user_name("Bob").send().await.expect("an answer").user.expect("a user");
        assert_eq!(user.user_name, "Bob");
    }
    assert_eq!((server.received().len(), endpoint.count()), (1, 1));
}

#[tokio::test]
async fn a_configuration_makes_a_session() {
    let server = Loopback::start(answer);
    let config = aws_config::SdkConfig::builder()
        .endpoint_url(server.url())
        .region(aws_config::Region::new("us-east-1"))
        .credentials_provider(aws_iam_resources::aws_sdk_iam::config::SharedCredentialsProvider::new(key(
            "AKIACONFIGCONFIGCONF",
        )))
        .behavior_version(aws_config::BehaviorVersion::latest())
        .build();
    Iam::from_config(&config).user("Bob").load().await.expect("loaded");
    assert_eq!(signers(&server), [signer("AKIACONFIGCONFIGCONF", "us-east-1")]);
}

#[tokio::test]
async fn an_endpoint_where_nobody_listens_is_a_connection_error() {
    let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let server = Loopback::start(answer);
    let bob = session(&server).endpoint(format!("http://{free}")).build().user("Bob");
    assert!(bob.load().await.expect_err("nobody there").is_connection());
    assert!(!bob.delete().send().await.expect_err("nobody there").outcome_unknown());
}

// The environment.

const ALONE: &str = "RUNS_ALONE";

/// Whether this is the process that has nothing but the test's own variables.
fn alone() -> bool {
    env::var_os(ALONE).is_some()
}

/// Runs a test of this file again, in a process with these variables and no others.
fn again(test: &str, variables: &[(&str, &str)]) {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command.args([test, "--exact", "--nocapture"]).env_clear().env(ALONE, "1");
    let nowhere = nowhere();
    command.envs([("AWS_CONFIG_FILE", &nowhere), ("AWS_SHARED_CREDENTIALS_FILE", &nowhere)]);
    let output = command.envs(variables.iter().copied()).output().expect("a process");
    let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}

fn nowhere() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("is-not-there")
}

/// A configuration file with these lines.
fn configuration(name: &str, lines: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, lines).expect("a file is written");
    path.into_os_string().into_string().expect("a path in UTF-8")
}

const KEY: [(&str, &str); 2] =
    [("AWS_ACCESS_KEY_ID", "AKIAENVENVENVENVENVE"), ("AWS_SECRET_ACCESS_KEY", "secret")];

/// Notes where a request would go and how it is signed, and keeps it from going there.
#[derive(Clone, Debug, Default)]
struct Halt(Arc<Mutex<String>>);

impl Intercept for Halt {
    fn name(&self) -> &'static str {
        "halt"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request();
        let signature = request.headers().get("authorization").unwrap_or_default();
        *self.0.lock().expect("not poisoned") = format!("{} {signature}", request.uri());
        Err("noted".into())
    }
}

#[test]
fn without_a_region_iams_global_endpoint_is_used_and_no_instance_is_asked_for_one() {
    if alone() {
        let halt = Halt::default();
        runtime().block_on(async {
            let client = Iam::resource().client().await.expect("a client");
            let request = client.get_user().customize().interceptor(halt.clone());
            request.send().await.expect_err("kept from going there");
        });
        let noted = halt.0.lock().expect("not poisoned").clone();
        assert!(noted.starts_with("https://iam.amazonaws.com/ "), "{noted}");
        assert!(noted.contains("/us-east-1/iam/aws4_request"), "{noted}");
        return;
    }
    let instance = TcpListener::bind("127.0.0.1:0").expect("a port");
    instance.set_nonblocking(true).expect("a socket can be non-blocking");
    let metadata = format!("http://{}", instance.local_addr().expect("an address"));
    again(
        "without_a_region_iams_global_endpoint_is_used_and_no_instance_is_asked_for_one",
        &[KEY[0], KEY[1], ("AWS_EC2_METADATA_SERVICE_ENDPOINT", &metadata)],
    );
    let asked = instance.accept().map(|_| "the instance was asked").map_err(|error| error.kind());
    assert_eq!(asked, Err(WouldBlock));
}

#[test]
fn endpoint_and_credentials_of_the_default_session_come_from_the_environment() {
    if alone() {
        return runtime().block_on(Iam::user("Bob").load()).expect("loaded");
    }
    let server = Loopback::start(answer);
    again(
        "endpoint_and_credentials_of_the_default_session_come_from_the_environment",
        &[KEY[0], KEY[1], ("AWS_REGION", "eu-west-1"), ("AWS_ENDPOINT_URL", server.url())],
    );
    assert_eq!(signers(&server), [signer("AKIAENVENVENVENVENVE", "eu-west-1")]);
}

/// Otherwise IAM behind an endpoint of one's own would refuse the signature.
#[test]
fn without_a_region_a_request_to_an_endpoint_of_ones_own_is_signed_for_a_region_that_exists() {
    if alone() {
        return runtime().block_on(Iam::user("Bob").load()).expect("loaded");
    }
    let server = Loopback::start(answer);
    again(
        "without_a_region_a_request_to_an_endpoint_of_ones_own_is_signed_for_a_region_that_exists",
        &[KEY[0], KEY[1], ("AWS_ENDPOINT_URL", server.url())],
    );
    assert_eq!(signers(&server), [signer("AKIAENVENVENVENVENVE", "us-east-1")]);
}

#[test]
fn the_region_is_the_builders_then_the_environments_then_the_profiles() {
    let region = |iam: ServiceResource| {
        let client = runtime().block_on(iam.client()).expect("a client");
        client.config().region().expect("a region").to_string()
    };
    if alone() {
        assert_eq!(region(Iam::resource()), env::var("EXPECTED").expect("given"));
        assert_eq!(region(Iam::builder().region("cn-north-1").build()), "cn-north-1");
        return;
    }
    let file =
        configuration("regions", "[default]\nregion = eu-west-1\n[profile china]\nregion = cn-northwest-1\n");
    for (variables, expected) in [
        (vec![("AWS_REGION", "eu-north-1")], "eu-north-1"),
        (vec![("AWS_REGION", "eu-north-1"), ("AWS_PROFILE", "china")], "eu-north-1"),
        (vec![("AWS_PROFILE", "china")], "cn-northwest-1"),
        (vec![], "eu-west-1"),
    ] {
        let given = [("AWS_CONFIG_FILE", file.as_str()), ("EXPECTED", expected), KEY[0], KEY[1]];
        let variables = [variables, given.to_vec()].concat();
        again("the_region_is_the_builders_then_the_environments_then_the_profiles", &variables);
    }
}

#[test]
fn credentials_are_those_of_the_profile_that_is_chosen() {
    if alone() {
        return runtime().block_on(async {
            Iam::user("Bob").load().await.expect("loaded");
            Iam::builder().profile("admin").build().user("Bob").load().await.expect("loaded");
        });
    }
    let server = Loopback::start(answer);
    let file = configuration(
        "credentials",
        "[default]\naws_access_key_id = AKIADEFAULTDEFAULTDE\naws_secret_access_key = secret\n\
         [admin]\naws_access_key_id = AKIAADMINADMINADMINA\naws_secret_access_key = secret\n",
    );
    again(
        "credentials_are_those_of_the_profile_that_is_chosen",
        &[
            ("AWS_SHARED_CREDENTIALS_FILE", &file),
            ("AWS_REGION", "eu-west-1"),
            ("AWS_ENDPOINT_URL", server.url()),
        ],
    );
    let ids = ["AKIADEFAULTDEFAULTDE", "AKIAADMINADMINADMINA"];
    assert_eq!(signers(&server), ids.map(|id| signer(id, "eu-west-1")));
}

#[test]
fn an_unknown_profile_is_an_error_that_says_so() {
    if alone() {
        for iam in [Iam::builder().profile("nobody").build(), Iam::resource()] {
            let bob = iam.user("Bob");
            let error = runtime().block_on(bob.load()).expect_err("there is no such profile");
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(error.message().contains("nobody"), "{error}");
        }
        return;
    }
    let server = Loopback::start(answer);
    let file = configuration("one-profile", "[default]\nregion = us-east-1\n");
    again(
        "an_unknown_profile_is_an_error_that_says_so",
        &[
            ("AWS_CONFIG_FILE", &file),
            ("AWS_PROFILE", "nobody"),
            ("AWS_ENDPOINT_URL", server.url()),
            ("AWS_EC2_METADATA_DISABLED", "true"),
        ],
    );
    assert!(server.received().is_empty());
}

#[test]
fn missing_credentials_are_an_error_that_says_what_to_do() {
    if alone() {
        let error = runtime().block_on(Iam::user("Bob").load()).expect_err("no credentials");
        assert!(error.is_credentials());
        assert!(error.message().contains("AWS_ACCESS_KEY_ID"), "{error}");
        return;
    }
    let server = Loopback::start(answer);
    again(
        "missing_credentials_are_an_error_that_says_what_to_do",
        &[("AWS_ENDPOINT_URL", server.url()), ("AWS_EC2_METADATA_DISABLED", "true")],
    );
    assert!(server.received().is_empty());
}
