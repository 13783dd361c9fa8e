//! Random texts and numbers in all that a program can pass in.

use std::collections::BTreeSet;
use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::config::Credentials;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::describe::{Parameter, Pattern, Rule, Source};
use aws_iam_resources::{Iam, PolicyDocument, Resource, ServiceResource};
use test_support::invoke::{Params, Value, members};
use test_support::random::Random;
use test_support::{Answer, Endpoint};

/// Texts that have broken other programs.
const ODD: &[&str] = &[
    "",
    " ",
    "\0",
    "\n",
    "'",
    "\"",
    "\\",
    "%",
    "%00",
    "{}",
    "{0}",
    "../../etc/passwd",
    "\u{feff}",
    "\u{202e}abc",
    "e\u{301}",
    "👩‍👩‍👧",
    "\u{10ffff}",
    "<a>&amp;]]>",
    "a&Action=DeleteUser",
    "+",
    "None",
    "arn:aws:iam::",
];

pub(crate) fn random_text(random: &mut Random) -> String {
    match random.below(12) {
        0 => (*random.pick(ODD)).to_owned(),
        1 => random.pick(ODD).repeat(random.below(3000)),
        2 => random.text(5000),
        _ => {
            let length = random.below(70);
            random.text(length)
        }
    }
}

/// A handle of each type with these identifiers, in one hand.
fn handles(iam: &ServiceResource, mut id: impl FnMut() -> String) -> Vec<Box<dyn Resource>> {
    let (user, group, role, policy) = (iam.user(id()), iam.group(id()), iam.role(id()), iam.policy(id()));
    vec![
        Box::new(user.access_key(id())),
        Box::new(user.mfa_device(id())),
        Box::new(user.policy(id())),
        Box::new(user.signing_certificate(id())),
        Box::new(user.login_profile()),
        Box::new(user),
        Box::new(group.policy(id())),
        Box::new(group),
        Box::new(role.policy(id())),
        Box::new(role.assume_role_policy()),
        Box::new(role),
        Box::new(policy),
        Box::new(iam.access_key_pair(id(), id(), id())),
        Box::new(iam.policy_version(id(), id())),
        Box::new(iam.instance_profile(id())),
        Box::new(iam.saml_provider(id())),
        Box::new(iam.server_certificate(id())),
        Box::new(iam.virtual_mfa_device(id())),
        Box::new(iam.account_password_policy()),
        Box::new(iam.account_summary()),
        Box::new(iam.current_user()),
    ]
}

#[test]
fn handles_can_be_made_of_any_text_and_shown_on_one_line() {
    let mut random = Random::new(1);
    let iam = Iam::builder().build();
    let mut types = BTreeSet::new();
    for _ in 0..200 {
        for handle in handles(&iam, || random_text(&mut random)) {
            let shown = format!("{handle}");
            assert!(shown.starts_with(&format!("iam.{}(", handle.type_name())) && shown.ends_with(')'));
            assert!(!shown.contains(char::is_control), "{shown:?}");
            assert!(!format!("{handle:?}").is_empty());
            assert_eq!(
                handle.identifiers().len(),
                handle.describe().identifiers.iter().filter(|it| !it.secret).count()
            );
            types.insert(handle.type_name());
        }
    }
    assert_eq!(types.len(), 21);
}

#[test]
fn identifiers_are_what_was_given_and_make_the_identity() {
    let mut random = Random::new(2);
    let iam = Iam::builder().build();
    let hasher = RandomState::new();
    for _ in 0..500 {
        let (name, id) = (random_text(&mut random), random_text(&mut random));
        let key = iam.access_key(name.as_str(), id.as_str());
        assert_eq!((key.user_name(), key.id(), key.access_key_id()), (&*name, &*id, &*id));
        let same = iam.user(name.clone()).access_key(id.clone());
        assert_eq!((&key, hasher.hash_one(&key)), (&same, hasher.hash_one(&same)));
        assert_eq!(key.user(), iam.user(name.clone()));
        let pair = iam.access_key_pair(name.as_str(), id.as_str(), random_text(&mut random));
        assert_eq!(pair, iam.access_key_pair(name.as_str(), id.as_str(), random_text(&mut random)));
    }
}

/// A random value for each parameter that a caller or an identifier gives, or none.
fn random_params(random: &mut Random, parameters: &[Parameter]) -> Params {
    let mut params = Params::new();
    for parameter in parameters {
        let key = match parameter.source {
            Source::Caller => parameter.name,
            Source::Identifier(name) => name,
            _ => continue,
        };
        if random.below(8) == 0 {
            continue;
        }
        params = params.with(key, random_value(random, parameter.rule));
    }
    let sizes = [i32::MIN, -1, 0, 1, 1000, i32::MAX];
    if random.below(2) == 0 {
        params = params.with("page_size", *random.pick(&sizes));
    }
    if random.below(2) == 0 {
        params = params.with("limit", *random.pick(&[0, 1, 5, i32::MAX]));
    }
    params
}

fn random_value(random: &mut Random, rule: Rule) -> Value {
    match rule {
        Rule::Integer { .. } => (*random.pick(&[i32::MIN, -1, 0, 1, 8, 4000, i32::MAX])).into(),
        Rule::Boolean => (random.below(2) == 0).into(),
        Rule::Structures { .. } => {
            let tags = random.below(4);
            let tags: Vec<_> = (0..tags).map(|_| (random_text(random), random_text(random))).collect();
            tags.into()
        }
        _ => random_text(random).into(),
    }
}

#[tokio::test]
async fn every_call_takes_any_value_with_limits_and_without() {
    let mut random = Random::new(3);
    let endpoint = Endpoint::new(|_| Answer::error(400, "ValidationError", "no"));
    let iam = endpoint.session();
    for limits in [true, false] {
        let iam = iam.validate(limits);
        for member in members() {
            for _ in 0..8 {
                let params = random_params(&mut random, member.operation.parameters);
                if let Err(error) = member.run(&iam, &params).await {
                    assert_eq!(error.to_string().lines().count(), 1, "{error}");
                }
            }
        }
    }
    assert!(endpoint.count() > 500, "much of it was sent");
}

#[test]
fn documents_and_patterns_take_any_text() {
    let mut random = Random::new(4);
    let patterns = [
        Pattern::Name,
        Pattern::Word,
        Pattern::ProviderName,
        Pattern::SerialNumber,
        Pattern::Digits,
        Pattern::KeyId,
        Pattern::AccountAlias,
        Pattern::VersionId,
        Pattern::Path,
        Pattern::PathPrefix,
        Pattern::PolicyPath,
        Pattern::Latin1,
        Pattern::PrintableLatin1,
        Pattern::Tag,
    ];
    let nested = ["[".repeat(100_000), "{\"a\":".repeat(100_000), "\"".to_owned(), "1e999".to_owned()];
    let texts = (0..2000).map(|_| random_text(&mut random)).chain(nested);
    for text in texts {
        let document = PolicyDocument::from(text.as_str());
        assert_eq!(document.to_string(), text);
        assert_eq!(document, document.clone());
        let json = serde_json::to_string(&document).expect("JSON");
        let back: PolicyDocument = serde_json::from_str(&json).expect("a document");
        assert!(back.as_value().is_some() == document.as_value().is_some(), "{text:?}");
        for pattern in patterns {
            pattern.matches(&text);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn waiting_takes_any_duration() {
    let endpoint = Endpoint::new(|_| Answer::error(404, "NoSuchEntity", "none"));
    let bob = endpoint.session().user("Bob");
    let durations = [Duration::ZERO, Duration::from_nanos(1), Duration::from_secs(40), Duration::MAX];
    for interval in durations {
        for deadline in &durations[..3] {
            let waiting = bob.wait_until_exists().interval(interval).deadline(*deadline);
            assert!(waiting.send().await.expect_err("it never exists").is_timeout());
        }
    }
}

#[tokio::test]
async fn a_session_takes_any_settings() {
    let mut random = Random::new(5);
    for _ in 0..60 {
        let text = |random: &mut Random| match random.below(3) {
            0 => format!("http://{}", random_text(random)),
            1 => (*random.pick(ODD)).to_owned(),
            _ => random_text(random),
        };
        // Nothing listens there, and only names that are none are asked for.
        let endpoint = Endpoint::new(|_| Answer::error(404, "NoSuchEntity", "none"));
        let builder = Iam::builder()
            .http_client(endpoint)
            .retry(RetryConfig::disabled())
            .region(text(&mut random))
            .endpoint(text(&mut random))
            .profile(text(&mut random))
            .credentials(Credentials::new(text(&mut random), text(&mut random), None, None, "tests"));
        assert!(!format!("{builder:?}").is_empty());
        let iam = builder.build();
        let error = iam.user("Bob").load().await.expect_err("there is none");
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
    }
}
