//! A session that cannot send: what the error says to do about it.

use std::pin::pin;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future;
use aws_iam_resources::aws_sdk_iam::Client;
use aws_iam_resources::aws_sdk_iam::config::interceptors::BeforeTransmitInterceptorContextRef;
use aws_iam_resources::aws_sdk_iam::config::{
    ConfigBag, Credentials, Intercept, ProvideCredentials, RuntimeComponents,
};
use aws_iam_resources::aws_sdk_iam::error::BoxError;
use aws_iam_resources::{Error, ErrorKind, Iam, ServiceResource};
use test_support::{Answer, Endpoint};

use crate::holding;

/// Runs the test of this name in a process of its own, with nothing of AWS in its environment but
/// this. True in that process.
fn with_environment(test: &str, variables: &[(&str, &str)]) -> bool {
    const WITHIN: &str = "AWS_IAM_RESOURCES_TEST_WITHIN";
    if std::env::var_os(WITHIN).is_some() {
        return true;
    }
    let kept = std::env::vars_os()
        .filter(|(name, _)| !name.to_string_lossy().starts_with("AWS_") && name.as_os_str() != "HOME");
    let test = format!("environment::{test}");
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", &test, "--nocapture"])
        .env_clear()
        .envs(kept)
        .envs([("AWS_EC2_METADATA_DISABLED", "true"), ("HOME", "/nonexistent"), (WITHIN, "yes")])
        .envs(variables.iter().copied())
        .output()
        .expect("a process");
    let (stdout, stderr) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && stdout.contains("1 passed"), "{test}:\n{stdout}\n{stderr}");
    false
}

/// A load and a change, neither of which can have been sent.
async fn not_sent(iam: &ServiceResource) -> [Error; 2] {
    let bob = iam.user("Bob");
    let errors = [
        bob.load().await.expect_err("no request without credentials"),
        bob.delete().send().await.expect_err("no request without credentials"),
    ];
    for error in &errors {
        assert!(!error.outcome_unknown(), "{error}");
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
    errors
}

#[tokio::test]
async fn without_credentials_the_error_says_where_to_put_them() {
    if !with_environment("without_credentials_the_error_says_where_to_put_them", &[]) {
        return;
    }
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let iam = Iam::builder().http_client(endpoint.clone()).build();
    for error in not_sent(&iam).await {
        assert_eq!(holding(&error), ["credentials"], "{error}");
        assert_eq!(error.kind(), ErrorKind::Credentials);
        for hint in ["credentials", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"] {
            assert!(error.to_string().contains(hint), "{error}");
        }
    }
    assert_eq!(endpoint.count(), 0);
}

#[tokio::test]
async fn an_unknown_profile_is_named_in_the_error() {
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/errors/aws-config");
    let variables = [
        ("AWS_CONFIG_FILE", config),
        ("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent"),
        ("AWS_PROFILE", "no-such-profile"),
    ];
    if !with_environment("an_unknown_profile_is_named_in_the_error", &variables) {
        return;
    }
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let builder = Iam::builder().http_client(endpoint.clone());
    for (iam, name) in [
        (builder.clone().build(), "no-such-profile"),
        (builder.profile("nor-this-one").build(), "nor-this-one"),
    ] {
        for error in not_sent(&iam).await {
            assert!(matches!(error.kind(), ErrorKind::Credentials | ErrorKind::Configuration), "{error}");
            assert!(error.to_string().contains(name), "{error}");
        }
    }
    assert_eq!(endpoint.count(), 0);

    let known = Iam::builder().http_client(endpoint.clone()).profile("known").build();
    known.user("Bob").delete().send().await.expect("a profile with credentials");
}

/// The SDK's own chain would take the environment's credentials, which are of someone else.
#[tokio::test]
async fn a_profile_that_the_program_chooses_goes_before_the_environment() {
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/errors/aws-config");
    let variables = [
        ("AWS_CONFIG_FILE", config),
        ("AWS_SHARED_CREDENTIALS_FILE", "/nonexistent"),
        ("AWS_ACCESS_KEY_ID", "AKIAOFTHEENVIRONMENT"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
    ];
    if !with_environment("a_profile_that_the_program_chooses_goes_before_the_environment", &variables) {
        return;
    }
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let iam = Iam::builder().http_client(endpoint.clone()).profile("no-such-profile").build();
    not_sent(&iam).await;
    assert_eq!(endpoint.count(), 0);

    let iam = Iam::builder().http_client(endpoint).profile("known").build();
    assert_eq!(signer(&iam).await, "AKIAIOSFODNN7EXAMPLE");
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let iam = Iam::builder().http_client(endpoint).build();
    assert_eq!(signer(&iam).await, "AKIAOFTHEENVIRONMENT");
}

/// Whose key a request is signed with.
async fn signer(iam: &ServiceResource) -> String {
    let seen = Signature::default();
    let client = iam.client().await.expect("a client");
    let watched = client.config().to_builder().interceptor(seen.clone()).build();
    Iam::from_client(Client::from_conf(watched)).user("Bob").delete().send().await.expect("an answer");
    let header = seen.0.lock().expect("not poisoned").clone();
    let key = header.split("Credential=").nth(1).and_then(|rest| rest.split('/').next());
    key.expect("a signed request").to_owned()
}

/// Keeps the header that a request is signed with.
#[derive(Clone, Debug, Default)]
struct Signature(Arc<Mutex<String>>);

impl Intercept for Signature {
    fn name(&self) -> &'static str {
        "the signature"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let header = context.request().headers().get("authorization").unwrap_or_default();
        header.clone_into(&mut *self.0.lock().expect("not poisoned"));
        Ok(())
    }
}

/// A source of credentials that does not answer as it should.
#[derive(Debug)]
struct Dry(fn() -> CredentialsError);

impl ProvideCredentials for Dry {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err((self.0)()))
    }
}

#[tokio::test]
async fn credentials_that_cannot_be_had_are_a_matter_of_credentials() {
    for reason in [
        || CredentialsError::not_loaded("there are none here"),
        || CredentialsError::provider_error("the single sign-on session has expired"),
        || CredentialsError::invalid_configuration("a role without a source"),
    ] {
        let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
        let iam = Iam::builder().region("us-east-1").http_client(endpoint.clone()).credentials(Dry(reason));
        for error in not_sent(&iam.build()).await {
            assert_eq!(holding(&error), ["credentials"], "{error}");
        }
        assert_eq!(endpoint.count(), 0);
    }
}

#[test]
fn outside_of_a_runtime_the_error_says_that_one_is_needed() {
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "tests");
    let iam = Iam::builder().region("us-east-1").credentials(credentials).build();
    let bob = iam.user("Bob");
    let Poll::Ready(result) = pin!(bob.load()).poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("there is nothing to wait for")
    };
    let error = result.expect_err("there is no runtime");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}
