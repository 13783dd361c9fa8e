//! How a call is refused: with all its violations at once, and even without limits where an
//! entity would go unnamed.

use std::collections::BTreeSet;

use aws_iam_resources::ServiceResource;
use aws_iam_resources::describe::{Parameter, Rule, Source};
use test_support::invoke::{Kind, Member, Params, members};
use test_support::{Answer, Endpoint};

/// An endpoint that has nothing, and a session with or without limits.
fn endpoint(limits: bool) -> (Endpoint, ServiceResource) {
    let endpoint = Endpoint::new(|_| Answer::error(404, "NoSuchEntity", "there is none"));
    let iam = endpoint.session().validate(limits);
    (endpoint, iam)
}

/// The name under which the caller gives a parameter, if it is the caller's to give.
fn key(parameter: &Parameter) -> Option<&'static str> {
    match parameter.source {
        Source::Caller => Some(parameter.name),
        Source::Identifier(name) => Some(name),
        _ => None,
    }
}

/// A value that breaks the parameter's rule, and is not empty. The marker in a text is found again
/// if it is shown anywhere.
fn wrong(params: Params, key: &str, rule: Rule) -> Option<Params> {
    match rule {
        Rule::Text { max: Some(max), .. } if max < 20_000 => {
            Some(params.with(key, "Canary語\u{7}".repeat(usize::try_from(max).expect("a length"))))
        }
        Rule::Text { pattern: Some(_), .. } => Some(params.with(key, "Canary語\u{7}")),
        Rule::Integer { min: Some(_), .. } => Some(params.with(key, -1)),
        Rule::Structures { .. } => Some(params.with(key, vec![("Canary\u{7}".to_owned(), String::new())])),
        _ => None,
    }
}

/// Every parameter of a member that can be wrong, and the call with all of them wrong.
fn all_wrong(member: &Member) -> (BTreeSet<&'static str>, Params) {
    let (mut names, mut params) = (BTreeSet::new(), member.all_params());
    for parameter in member.operation.parameters {
        let Some(key) = key(parameter) else { continue };
        if let Some(worse) = wrong(params.clone(), key, parameter.rule) {
            params = worse;
            names.insert(parameter.name);
        }
    }
    (names, params)
}

#[tokio::test]
async fn all_violations_of_a_call_come_in_one_error_without_the_values() {
    for member in members() {
        let (endpoint, iam) = endpoint(true);
        let (wrong, params) = all_wrong(&member);
        let error = member.run(&iam, &params).await.expect_err("this IAM has nothing");
        assert_eq!(endpoint.count(), usize::from(wrong.is_empty()), "{member}");
        let top = |it: &str| it.split('[').next().unwrap_or(it).to_owned();
        let named: BTreeSet<_> = error.violations().iter().map(|it| top(&it.parameter)).collect();
        assert_eq!(named, wrong.iter().map(|it| (*it).to_owned()).collect(), "{member}");
        for parameter in wrong {
            assert!(error.to_string().contains(parameter), "{member}: {error}");
        }
        assert_eq!(error.to_string().lines().count(), 1, "{error}");
        // An error shows the handle's identifiers, but no value of a parameter.
        if member.description.identifiers.is_empty() {
            assert!(!format!("{error} {error:?}").contains("Canary"), "{member}: {error:?}");
        }
    }
}

#[tokio::test]
async fn an_error_says_what_is_wrong_with_each_parameter() {
    let (endpoint, iam) = endpoint(true);
    let secret = "hunter語2".repeat(30);
    let error = iam.user("Bob Jones").create_login_profile().password(&secret).send().await;
    let error = error.expect_err("a space and too many characters");
    assert_eq!(
        error.to_string(),
        "CreateLoginProfile on iam.User(name='Bob Jones'): UserName may only have the characters \
         A-Z a-z 0-9 _ + = , . @ -; Password may have at most 128 characters; Password may only have tab, \
         line feed, carriage return and the characters U+0020 to U+00FF"
    );
    assert!(error.is_invalid() && !error.outcome_unknown());
    assert_eq!(error.code(), None);
    assert_eq!(endpoint.count(), 0);
}

#[tokio::test]
async fn without_limits_everything_that_is_named_is_sent() {
    for member in members() {
        let (endpoint, iam) = endpoint(false);
        let (_, params) = all_wrong(&member);
        let error = member.run(&iam, &params).await.expect_err("this IAM has nothing");
        assert!(error.is_not_found(), "{member}: {error}");
        assert_eq!(endpoint.actions(), [member.operation.name], "{member}");
    }
}

#[tokio::test]
async fn what_names_an_entity_is_never_empty_or_left_out() {
    for member in members() {
        for limits in [true, false] {
            for parameter in member.operation.parameters.iter().filter(|it| NAMES.contains(&it.name)) {
                let Some(key) = key(parameter) else { continue };
                let (endpoint, iam) = endpoint(limits);
                let mut calls = vec![(member.all_params().with(key, ""), "must not be empty")];
                if parameter.required && parameter.source == Source::Caller {
                    calls.push((member.all_params().without(key), "is required"));
                }
                for (params, rule) in calls {
                    let error = member.run(&iam, &params).await.expect_err("no name");
                    assert!(error.is_invalid(), "{member}, {}: {error}", parameter.name);
                    assert_eq!(error.violations().len(), 1, "{error}");
                    assert_eq!(error.violations()[0].parameter, parameter.name);
                    assert_eq!(error.violations()[0].rule, rule);
                    assert_eq!(endpoint.count(), 0, "{member}, {}", parameter.name);
                }
            }
        }
    }
}

/// The parameters that say which entity is meant: for an absent user name, IAM acts on the caller.
const NAMES: &[&str] = &[
    "AccessKeyId",
    "CertificateId",
    "GroupName",
    "InstanceProfileName",
    "PolicyArn",
    "PolicyName",
    "RoleName",
    "SAMLProviderArn",
    "SerialNumber",
    "ServerCertificateName",
    "UserName",
    "VersionId",
];

#[tokio::test]
async fn every_identifier_is_part_of_what_is_checked() {
    for member in members() {
        for parameter in member.operation.parameters {
            let named = NAMES.contains(&parameter.name);
            assert_eq!(parameter.identifies, named, "{member}, {}", parameter.name);
            if matches!(parameter.source, Source::Identifier(_)) {
                assert!(named && parameter.required, "{member}, {}", parameter.name);
            }
        }
    }
}

#[tokio::test]
async fn one_handle_serves_operations_of_different_limits() {
    let (endpoint, iam) = endpoint(true);
    let user = iam.user("n".repeat(65));
    let error = user.load().await.expect_err("there is none");
    assert!(error.is_not_found(), "GetUser allows 128 characters: {error}");
    let error = user.login_profile().load().await.expect_err("too long");
    assert_eq!(error.violations()[0].rule, "may have at most 64 characters");
    let error = user.create_login_profile().password("a good one").send().await.expect_err("too long");
    assert_eq!(error.violations()[0].parameter, "UserName");
    let error = user.access_keys().all().await.expect_err("there is none");
    assert!(error.is_not_found(), "ListAccessKeys allows 128 characters: {error}");
    assert_eq!(endpoint.actions(), ["GetUser", "ListAccessKeys"]);
}

#[tokio::test]
async fn a_value_that_an_enumeration_does_not_have_yet_is_sent() {
    for member in members().iter().filter(|it| it.kind != Kind::Load) {
        for parameter in member.operation.parameters {
            if !matches!((parameter.rule, parameter.source), (Rule::Enumeration(_), Source::Caller)) {
                continue;
            }
            let (endpoint, iam) = endpoint(true);
            let params = member.all_params().with(parameter.name, "OfTheFuture");
            member.run(&iam, &params).await.expect_err("this IAM has nothing");
            assert_eq!(endpoint.sent()[0].param(parameter.name), Some("OfTheFuture"), "{member}");
        }
    }
}

#[tokio::test]
async fn a_marker_goes_back_as_the_service_gave_it() {
    // The API's model has limits for what is sent as a marker, and none for what is answered.
    for marker in ["x".repeat(2000), "語 \u{85}".to_owned(), " ".to_owned()] {
        for member in members().iter().filter(|it| it.kind == Kind::Collection) {
            let list = member.description.collections.iter().find(|it| it.name == member.member);
            if !list.is_some_and(|it| it.pages) {
                continue;
            }
            let next = marker.replace('\u{85}', "&#x85;");
            let first = format!("<IsTruncated>true</IsTruncated><Marker>{next}</Marker>");
            let endpoint = Endpoint::replies([
                Answer::ok(member.operation.name, first),
                Answer::ok(member.operation.name, "<IsTruncated>false</IsTruncated>"),
            ]);
            let listed = member.run(&endpoint.session(), &member.required_params()).await;
            listed.unwrap_or_else(|error| panic!("{member}: {error}"));
            assert_eq!(endpoint.sent()[1].param("Marker"), Some(marker.as_str()), "{member}");
        }
    }
}
