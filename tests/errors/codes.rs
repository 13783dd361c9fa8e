//! Errors of IAM: its codes and the predicates, on operations that model them and on others.

use std::error::Error as _;

use aws_iam_resources::aws_sdk_iam::error::SdkError;
use aws_iam_resources::aws_sdk_iam::operation::create_user::CreateUserError;
use aws_iam_resources::aws_sdk_iam::operation::get_user::GetUserError;
use aws_iam_resources::{ErrorKind, ServiceResource};
use test_support::invoke::{Member, members};
use test_support::{Answer, Endpoint};

use crate::holding;

/// IAM's codes, the status that they come with, and the one predicate that holds for each.
const CODES: &[(&str, u16, &[&str])] = &[
    // Those that the API's model has.
    ("NoSuchEntity", 404, &["not found"]),
    ("EntityAlreadyExists", 409, &["already exists"]),
    ("DuplicateCertificate", 409, &["already exists"]),
    ("DuplicateSSHPublicKey", 400, &["already exists"]),
    ("DeleteConflict", 409, &["delete conflict"]),
    ("LimitExceeded", 409, &["limit exceeded"]),
    ("ReportGenerationLimitExceeded", 409, &["limit exceeded"]),
    ("PasswordPolicyViolation", 400, &["password policy"]),
    ("MalformedPolicyDocument", 400, &["malformed policy"]),
    ("UnmodifiableEntity", 400, &["unmodifiable"]),
    ("EntityTemporarilyUnmodifiable", 409, &["unmodifiable"]),
    ("PolicyNotAttachable", 400, &["unmodifiable"]),
    ("ConcurrentModification", 409, &["concurrent"]),
    ("ServiceFailure", 500, &["service failure"]),
    ("InvalidInput", 400, &[]),
    ("InvalidUserType", 400, &[]),
    ("InvalidAuthenticationCode", 403, &[]),
    ("InvalidCertificate", 400, &[]),
    ("InvalidPublicKey", 400, &[]),
    ("MalformedCertificate", 400, &[]),
    ("KeyPairMismatch", 400, &[]),
    ("UnrecognizedPublicKeyEncoding", 400, &[]),
    ("PolicyEvaluation", 500, &[]),
    ("NotSupportedService", 404, &[]),
    ("ReportNotPresent", 410, &[]),
    ("ReportExpired", 410, &[]),
    ("ReportInProgress", 404, &[]),
    ("OpenIdIdpCommunicationError", 400, &[]),
    ("FeatureEnabled", 409, &[]),
    ("FeatureDisabled", 404, &[]),
    ("OrganizationNotFoundException", 400, &[]),
    // Those of all of AWS's services, which it does not have.
    ("AccessDenied", 403, &["access denied"]),
    ("AccessDeniedException", 400, &["access denied"]),
    ("NotAuthorized", 400, &["access denied"]),
    ("UnauthorizedOperation", 403, &["access denied"]),
    ("Throttling", 400, &["throttling"]),
    ("ThrottlingException", 400, &["throttling"]),
    ("TooManyRequestsException", 429, &["throttling"]),
    ("RequestLimitExceeded", 503, &["throttling"]),
    ("SlowDown", 503, &["throttling"]),
    ("ExpiredToken", 403, &["credentials"]),
    ("ExpiredTokenException", 400, &["credentials"]),
    ("InvalidClientTokenId", 403, &["credentials"]),
    ("UnrecognizedClientException", 403, &["credentials"]),
    ("MissingAuthenticationToken", 403, &["credentials"]),
    ("SignatureDoesNotMatch", 403, &["credentials"]),
    ("IncompleteSignature", 400, &["credentials"]),
    ("InternalFailure", 500, &["service failure"]),
    ("ServiceUnavailable", 503, &["service failure"]),
    ("ValidationError", 400, &[]),
    ("InvalidParameterValue", 400, &[]),
    ("InvalidParameterCombination", 400, &[]),
    ("MissingParameter", 400, &[]),
    ("MalformedQueryString", 404, &[]),
    ("InvalidAction", 400, &[]),
    ("OptInRequired", 403, &[]),
    ("SomethingOfTheFuture", 418, &[]),
];

/// A load, a listing and changes, some of which model a code that others do not.
const ON: &[(&str, &str)] = &[
    ("User", "load"),
    ("User", "delete"),
    ("User", "create_access_key_pair"),
    ("User", "access_keys"),
    ("LoginProfile", "update"),
    ("Policy", "create_version"),
    ("AccountSummary", "load"),
    ("ServiceResource", "users"),
    ("ServiceResource", "create_role"),
];

fn on() -> Vec<Member> {
    let all = members();
    let named = |(resource, member): &(&str, &str)| {
        *all.iter().find(|it| it.resource == *resource && it.member == *member).expect("a member")
    };
    ON.iter().map(named).collect()
}

/// A session whose every request is answered so.
fn answering(answer: Answer) -> ServiceResource {
    Endpoint::new(move |_| answer.clone()).session()
}

#[tokio::test]
async fn each_code_has_its_predicates_on_every_kind_of_call() {
    for (code, status, expected) in CODES {
        let iam = answering(Answer::error(*status, code, "IAM's own words."));
        for member in on() {
            let error = member.run(&iam, &member.required_params()).await.expect_err(code);
            let what = format!("{code} on {member}");
            assert_eq!(holding(&error), *expected, "{what}");
            assert_eq!((error.kind(), error.code()), (ErrorKind::Service, Some(*code)), "{what}");
            assert_eq!(error.operation(), member.operation.name);
            assert_eq!(error.message(), "IAM's own words.", "{what}");
            assert_eq!(error.request_id(), Some(format!("req-{code}").as_str()), "{what}");
            assert!(error.violations().is_empty());
            // A fault of IAM's own may have come after the change. 503 says that it did not begin.
            let open = *status >= 500 && *status != 503 && !member.operation.reads;
            assert_eq!(error.outcome_unknown(), open, "{what}");
        }
    }
}

#[tokio::test]
async fn no_such_entity_reads_as_one_line() {
    let iam = answering(Answer::error(404, "NoSuchEntity", "The user with name Bob cannot be found."));
    let error = iam.user("Bob").login_profile().load().await.expect_err("no such user");
    assert_eq!(
        error.to_string(),
        "GetLoginProfile on iam.LoginProfile(user_name='Bob'): NoSuchEntity: \
         The user with name Bob cannot be found. (request id req-NoSuchEntity)"
    );
    assert_eq!(error.resource(), "iam.LoginProfile(user_name='Bob')");
}

#[tokio::test]
async fn an_error_is_one_line_whatever_is_in_it() {
    let breaks = "one\ntwo\r\nthree\u{85}four\u{2028}five\u{2029}six\u{b}seven\u{c}eight\u{1b}[31mnine";
    let iam = answering(Answer::Http(
        400,
        format!(
            "<ErrorResponse><Error><Code>Odd\nCode</Code><Message>{breaks}</Message></Error></ErrorResponse>"
        ),
    ));
    for resource in [iam.user("Bob"), iam.user(breaks)] {
        for error in [
            resource.load().await.expect_err("an odd error"),
            resource.access_key("short").load().await.expect_err("an odd error"),
            resource.update().new_path("no slash").send().await.expect_err("an odd path"),
        ] {
            for shown in [error.to_string(), format!("{error:?}"), error.message().to_owned()] {
                let broken = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
                assert!(!shown.contains(broken), "{shown:?}");
            }
        }
    }
}

#[tokio::test]
async fn the_sdks_error_is_the_source_and_is_not_repeated() {
    let iam = answering(Answer::error(409, "EntityAlreadyExists", "There is a Bob."));
    let error = iam.user("Bob").create().send().await.expect_err("there is a Bob");
    let sdk = error.source().expect("a source").downcast_ref::<SdkError<CreateUserError>>();
    let service = sdk.expect("the operation's own error").as_service_error().expect("a service error");
    assert!(service.is_entity_already_exists_exception());

    let error = iam.user("Bob").load().await.expect_err("a code that GetUser does not model");
    let sdk = error.source().expect("a source").downcast_ref::<SdkError<GetUserError>>();
    assert!(sdk.expect("the operation's own error").as_service_error().is_some());
    assert!(!error.to_string().contains(&error.source().expect("a source").to_string()));
}

#[tokio::test]
async fn an_error_without_message_says_so() {
    let iam = answering(Answer::error(403, "AccessDenied", ""));
    let error = iam.user("Bob").load().await.expect_err("denied");
    assert!(error.to_string().contains(": AccessDenied: IAM gave no message"), "{error}");
}

#[tokio::test]
async fn exists_is_false_only_where_iam_says_that_there_is_none() {
    let iam = answering(Answer::error(404, "NoSuchEntity", "none"));
    assert!(!iam.user("Bob").exists().await.expect("an answer"));
    for (code, status) in [("AccessDenied", 403), ("Throttling", 400), ("FeatureDisabled", 404)] {
        let iam = answering(Answer::error(status, code, "no"));
        let error = iam.user("Bob").exists().await.expect_err("no answer");
        assert_eq!(error.code(), Some(code));
    }
}
