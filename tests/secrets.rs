//! Secrets: what goes in as one or comes out as one is found in no output but by the call that
//! asks for it.

use std::cell::RefCell;
use std::error::Error as _;
use std::io::Write;
use std::sync::LazyLock;
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::config::Credentials;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::{Error, Iam, Resource, ServiceResource};
use test_support::invoke::{Member, Params, members};
use test_support::{Answer, Endpoint};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::prelude::*;

/// A secret for every parameter that is one.
const IN: &[(&str, &str)] = &[
    ("Password", "canary-Password"),
    ("OldPassword", "canary-OldPassword"),
    ("NewPassword", "canary-NewPassword"),
    ("PrivateKey", "canary-PrivateKey"),
    ("AddPrivateKey", "canary-AddPrivateKey"),
    ("AuthenticationCode1", "739104"),
    ("AuthenticationCode2", "582613"),
];

/// Secrets that IAM answers, the last two as base64 of `canary-Seed` and `canary-Image`.
const SECRET_KEY: &str = "canary-SecretAccessKey";
const SEED: &str = "Y2FuYXJ5LVNlZWQ=";
const IMAGE: &str = "Y2FuYXJ5LUltYWdl";

/// The secret that an output shows, as it is, as base64, or as the numbers of its bytes, and what
/// stands before it.
fn shown(output: &str) -> Option<String> {
    // `{:#?}` has each byte on a line of its own, indented.
    let output = &output.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
    let bytes = |text: &str| format!("{:?}", text.as_bytes()).trim_matches(['[', ']']).to_owned();
    let secrets = IN.iter().map(|(_, secret)| *secret).chain(["canary", SEED, IMAGE, "Y2FuYXJ5"]);
    let mut forms = secrets.flat_map(|secret| {
        let bytes = bytes(secret);
        [secret.to_owned(), bytes.replace(", ", ",\n"), bytes]
    });
    forms.find_map(|form| {
        let before: Vec<char> = output[..output.find(&form)?].chars().rev().take(200).collect();
        Some(format!("{form} after {}", before.into_iter().rev().collect::<String>()))
    })
}

fn clean(what: &str, output: &str) {
    if let Some(secret) = shown(output) {
        panic!("{what} shows {secret}");
    }
}

#[test]
fn a_secret_is_found_in_every_form() {
    let secret = "a canary in it";
    let bytes = secret.as_bytes();
    for output in [
        secret.to_owned(),
        format!("{secret:?}"),
        format!("{bytes:?}"),
        format!("{bytes:#?}"),
        SEED.to_owned(),
    ] {
        assert!(shown(&output).is_some(), "{output}");
    }
    assert_eq!(shown("[redacted]"), None);
}

/// An error, with all that caused it, as a program would print it.
fn clean_error(what: &str, error: &Error) {
    clean(what, &format!("{error} {error:?} {error:#?} {:?} {:?}", error.violations(), error.message()));
    let mut source = error.source();
    while let Some(cause) = source {
        clean(what, &cause.to_string());
        source = cause.source();
    }
}

/// What a member is called with: a secret in each parameter that is one.
fn secret_params(member: &Member) -> Params {
    let sensitive = member.operation.parameters.iter().filter(|parameter| parameter.sensitive);
    sensitive.fold(with_secret(member), |params, parameter| {
        let secret = IN.iter().find(|(name, _)| *name == parameter.name);
        params.with(parameter.name, secret.expect("a secret for each parameter that is one").1)
    })
}

/// The identifier that is a secret as well.
fn with_secret(member: &Member) -> Params {
    let secret = member.description.identifiers.iter().find(|it| it.secret);
    secret.map_or_else(|| member.all_params(), |it| member.all_params().with(it.name, SECRET_KEY))
}

/// A whole answer with everything secret that IAM can answer, and all that it was told.
fn telling(action: &str) -> Answer {
    let echo: String = IN.iter().map(|(name, secret)| format!("<{name}>{secret}</{name}>")).collect();
    let key = format!(
        "<AccessKey><UserName>nnn</UserName><AccessKeyId>nnnnnnnnnnnnnnnn</AccessKeyId>\
         <Status>Active</Status><SecretAccessKey>{SECRET_KEY}</SecretAccessKey></AccessKey>"
    );
    let device = format!(
        "<SerialNumber>nnnnnnnnn</SerialNumber><Base32StringSeed>{SEED}</Base32StringSeed>\
         <QRCodePNG>{IMAGE}</QRCodePNG>"
    );
    Answer::ok(
        action,
        format!(
            "{key}<VirtualMFADevice>{device}</VirtualMFADevice>\
             <VirtualMFADevices><member>{device}</member></VirtualMFADevices>{echo}"
        ),
    )
}

/// Every way in which a call can end, with secrets in all bodies.
fn endings() -> Vec<(&'static str, Endpoint)> {
    let body = |sent: &str| match telling(sent) {
        Answer::Http(_, body) => body,
        other => panic!("{other:?}"),
    };
    let of = |answer: Answer| Endpoint::new(move |_| answer.clone());
    vec![
        ("success", Endpoint::new(|sent| telling(&sent.action))),
        ("no such entity", of(Answer::error(404, "NoSuchEntity", "none"))),
        ("a failure", Endpoint::new(move |sent| Answer::Http(500, body(&sent.action)))),
        ("an answer to something else", of(telling("Other"))),
        (
            "half an answer",
            Endpoint::new(move |sent| {
                let body = body(&sent.action);
                Answer::Http(200, body[..body.len() - 40].to_owned())
            }),
        ),
        ("garbage", of(Answer::Http(200, IN.iter().map(|(_, secret)| *secret).collect()))),
        ("HTML", of(Answer::Http(502, format!("<html>{SECRET_KEY} {SEED}</html>")))),
        ("a reset", of(Answer::Broken)),
        ("silence", of(Answer::Hangs)),
    ]
}

fn session(endpoint: &Endpoint) -> ServiceResource {
    LazyLock::force(&LISTENING);
    Iam::builder()
        .http_client(endpoint.clone())
        .region("us-east-1")
        .credentials(Credentials::new("AKIAIOSFODNN7EXAMPLE", "canary-credentials", None, None, "tests"))
        .retry(RetryConfig::disabled())
        .timeout(TimeoutConfig::builder().operation_timeout(Duration::from_secs(5)).build())
        .build()
}

#[test]
fn every_secret_parameter_is_known_to_this_test() {
    let mut names: Vec<_> = members().iter().flat_map(|member| member.operation.parameters).collect();
    names.retain(|parameter| parameter.sensitive);
    let mut names: Vec<_> = names.into_iter().map(|parameter| parameter.name).collect();
    names.sort_unstable();
    names.dedup();
    let mut known: Vec<_> = IN.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(names, known);
}

#[tokio::test(start_paused = true)]
async fn no_call_shows_a_secret_however_it_ends() {
    for (ending, endpoint) in endings() {
        let iam = session(&endpoint);
        for member in members() {
            let what = format!("{member}, {ending}");
            let call = member.prepare(&iam, &secret_params(&member));
            clean(&what, &call.debug);
            match call.sending.await {
                Ok(outcome) => clean(&what, &outcome),
                Err(error) => clean_error(&what, &error),
            }
        }
    }
}

#[tokio::test]
async fn a_refusal_shows_no_secret() {
    let endpoint = Endpoint::new(|sent| telling(&sent.action));
    let iam = session(&endpoint);
    for member in members() {
        for parameter in member.operation.parameters.iter().filter(|it| it.sensitive) {
            for (_, secret) in IN {
                for wrong in [format!("{secret}\u{7}"), secret.repeat(4000), format!("語{secret}")] {
                    let params = secret_params(&member).with(parameter.name, wrong);
                    let what = format!("{member}, {}", parameter.name);
                    clean(&what, &member.prepare(&iam, &params).debug);
                    let error = member.run(&iam, &params).await.expect_err("not allowed");
                    assert!(error.is_invalid(), "{what}: {error}");
                    clean_error(&what, &error);
                }
            }
        }
    }
    assert_eq!(endpoint.count(), 0);
}

/// The SDK's error prints the body of an answer. One that could not be read may hold a secret that
/// IAM shows only once.
#[tokio::test]
async fn the_cause_of_an_unreadable_answer_does_not_hold_the_answer() {
    let Answer::Http(_, whole) = telling("CreateAccessKey") else { panic!("an answer") };
    for body in [
        whole[..whole.len() - 60].to_owned(),
        whole.replace("CreateAccessKeyResponse", "OtherResponse"),
        whole.replace("<UserName>nnn</UserName>", ""),
        format!("{SECRET_KEY}<<<"),
    ] {
        let endpoint = Endpoint::new(move |_| Answer::Http(200, body.clone()));
        let result = session(&endpoint).user("Bob").create_access_key_pair().send().await;
        let Err(error) = result else { continue };
        let mut source = error.source();
        while let Some(cause) = source {
            clean("a cause", &format!("{cause:?} {cause:#?}"));
            source = cause.source();
        }
    }
}

#[tokio::test]
async fn a_key_pair_gives_its_secret_to_the_one_call() {
    let endpoint = Endpoint::new(|sent| telling(&sent.action));
    let iam = session(&endpoint);
    let created = iam.user("nnn").create_access_key_pair().send().await.expect("a pair");
    let known = iam.access_key_pair("nnn", "nnnnnnnnnnnnnnnn", SECRET_KEY);
    for pair in [&created, &known] {
        assert_eq!(pair.secret(), SECRET_KEY);
        assert_eq!(pair.secret_access_key(), SECRET_KEY);
        assert_eq!(pair.to_string(), "iam.AccessKeyPair(user_name='nnn', id='nnnnnnnnnnnnnnnn')");
        clean("a pair", &format!("{pair:?} {pair:#?} {:?} {:?}", pair.cached(), pair.delete()));
        let boxed: Box<dyn Resource> = Box::new(pair.clone());
        clean("a boxed pair", &format!("{boxed} {boxed:?} {:?}", boxed.identifiers()));
        clean("its waiting", &format!("{:?}", pair.wait_until_exists()));
    }
    assert_eq!(created, iam.access_key_pair("nnn", "nnnnnnnnnnnnnnnn", "another"));
    assert_ne!(created, iam.access_key_pair("Eve", "nnnnnnnnnnnnnnnn", SECRET_KEY));
}

#[tokio::test]
async fn a_virtual_device_gives_its_seed_to_the_one_call() {
    let endpoint = Endpoint::new(|sent| telling(&sent.action));
    let iam = session(&endpoint);
    let created = iam.create_virtual_mfa_device().virtual_mfa_device_name("phone").send().await;
    let device = created.expect("a device");
    let seed = device.base32_string_seed().await.expect("created").expect("a seed");
    assert_eq!(seed.as_ref(), b"canary-Seed");
    let image = device.qr_code_png().await.expect("created").expect("an image");
    assert_eq!(image.as_ref(), b"canary-Image");
    let data = device.data().await.expect("data");
    clean("a device", &format!("{device} {device:?} {device:#?} {data:?} {data:#?} {:?}", device.cached()));
    let listed = iam.virtual_mfa_devices().all().await.expect("a listing");
    clean("a listed device", &format!("{listed:?} {:?}", listed[0].cached()));
}

#[test]
fn a_session_does_not_show_its_credentials() {
    let credentials = Credentials::new("AKIAIOSFODNN7EXAMPLE", "canary-secret", None, None, "tests");
    let builder = Iam::builder().credentials(credentials);
    clean("a builder", &format!("{builder:?} {builder:#?}"));
    let iam = builder.build();
    clean("a session", &format!("{iam} {iam:?} {:?} {:?}", iam.user("Bob"), iam.users()));
}

/// Listens to everything of this crate, from before the first request of the first test: a
/// subscriber that comes later misses what another thread had marked as of no interest.
static LISTENING: LazyLock<()> = LazyLock::new(|| {
    let layer = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .without_time()
        .with_span_events(FmtSpan::FULL)
        .with_writer(|| OfThisTest)
        .with_filter(Targets::new().with_target("aws_iam_resources", LevelFilter::TRACE));
    let subscriber = tracing_subscriber::registry().with(layer);
    tracing::subscriber::set_global_default(subscriber).expect("there is no other");
});

thread_local! {
    /// Each test has a thread of its own.
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct OfThisTest;

impl Write for OfThisTest {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.with_borrow_mut(|log| log.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What was logged since the last time.
fn logged() -> String {
    String::from_utf8(LOG.take()).expect("text")
}

#[tokio::test(start_paused = true)]
async fn the_log_of_this_crate_shows_no_secret_at_any_level() {
    for (_, endpoint) in endings() {
        let iam = session(&endpoint);
        for member in members() {
            let params = secret_params(&member);
            // How it ends is told elsewhere; here it is what was logged of it.
            let _ = member.run(&iam, &params).await;
            let refused =
                member.operation.parameters.iter().filter(|it| it.sensitive).fold(
                    params,
                    |params, parameter| {
                        params.with(parameter.name, format!("{}\u{7}", "canary ".repeat(5000)))
                    },
                );
            let _ = member.run(&iam, &refused).await;
        }
    }
    let text = logged();
    assert!(text.lines().count() > 1000, "there is a log");
    clean("the log", &text);
}

#[tokio::test]
async fn the_log_names_the_operation_and_the_handle_of_each_request() {
    for member in members() {
        let endpoint = Endpoint::new(|_| Answer::error(404, "NoSuchEntity", "none"));
        let iam = session(&endpoint);
        let error = member.run(&iam, &member.all_params()).await.expect_err("none");
        let text = logged();
        let span = format!("operation=\"{}\" resource={}", member.operation.name, error.resource());
        assert!(text.contains(&span), "{member}: {text}");
        assert!(text.contains("NoSuchEntity"), "{member}: {text}");
        for identifier in member.description.identifiers.iter().filter(|it| !it.secret) {
            assert!(error.resource().contains(&format!("{}='", identifier.name)), "{}", error.resource());
        }
    }
}
