//! Every parameter of every member, at its limits and beyond them.

use std::collections::BTreeSet;

use aws_iam_resources::Error;
use aws_iam_resources::describe::{Parameter, Rule, Source};
use test_support::invoke::{Kind, Member, members, text_of};
use test_support::{Answer, Endpoint};

use crate::cases::{Case, LONG, cases};

fn refusing() -> Endpoint {
    Endpoint::new(|_| Answer::error(404, "NoSuchEntity", "there is none"))
}

#[tokio::test]
async fn actions_send_what_the_api_allows_and_nothing_else() {
    check(Kind::Action).await;
}

#[tokio::test]
async fn collections_send_what_the_api_allows_and_nothing_else() {
    check(Kind::Collection).await;
}

#[tokio::test]
async fn loads_send_what_the_api_allows_and_nothing_else() {
    check(Kind::Load).await;
}

async fn check(kind: Kind) {
    for member in members().iter().filter(|member| member.kind == kind) {
        let endpoint = refusing();
        let iam = endpoint.session();
        let cases = cases(member);
        constrained_both_ways(member, &cases);
        for case in cases {
            let before = endpoint.count();
            let error = member.run(&iam, &case.params).await.expect_err("this IAM has nothing");
            let sent = endpoint.count() - before;
            let what = format!("{member}, {} = {:?}", case.parameter, case.text);
            if case.valid {
                assert!(!error.is_invalid(), "{what} is valid, but: {error}");
                assert_eq!(sent, 1, "{what}");
                arrived(&endpoint, member, &case);
            } else {
                assert_eq!(sent, 0, "{what} was sent");
                refused(member, &case, &error);
            }
        }
    }
}

#[tokio::test]
async fn long_texts_may_be_as_long_as_the_api_says() {
    for member in members() {
        for parameter in member.operation.parameters {
            let Rule::Text { max: Some(max), pattern, .. } = parameter.rule else { continue };
            if max < LONG || parameter.source != Source::Caller {
                continue;
            }
            let endpoint = refusing();
            let iam = endpoint.session();
            let text = |length| text_of(pattern, length).expect("a text of any length");
            // Ten million characters are too many to send in a test; one of them tells enough.
            if max < 200_000 {
                let params = member.required_params().with(parameter.name, text(max));
                let error = member.run(&iam, &params).await.expect_err("this IAM has nothing");
                assert!(error.is_not_found(), "{member}: {error}");
            }
            let sent = endpoint.count();
            let params = member.required_params().with(parameter.name, text(max + 1));
            let error = member.run(&iam, &params).await.expect_err("too long");
            assert_eq!(error.violations()[0].parameter, parameter.name);
            assert_eq!(error.violations()[0].rule, format!("may have at most {max} characters"));
            assert_eq!(endpoint.count(), sent, "{member}");
        }
    }
}

/// A parameter with limits has cases that keep them and cases that do not.
fn constrained_both_ways(member: &Member, cases: &[Case]) {
    let parameters: BTreeSet<_> = cases.iter().map(|case| &case.parameter).collect();
    for parameter in parameters {
        let of = |valid| cases.iter().filter(|it| it.parameter == *parameter && it.valid == valid).count();
        let free = !member.operation.parameters.iter().any(|it| it.name == parameter && limited(it));
        assert!(of(true) > 0 && (free || of(false) > 0), "{member}, {parameter}");
    }
}

fn limited(parameter: &Parameter) -> bool {
    parameter.required
        || matches!(
            parameter.rule,
            Rule::Text { max: Some(0..LONG), .. } | Rule::Integer { .. } | Rule::Structures { .. }
        )
}

/// The value was sent as it was given.
fn arrived(endpoint: &Endpoint, member: &Member, case: &Case) {
    let sent = endpoint.sent().pop().expect("a request");
    assert_eq!(sent.action, member.operation.name);
    if let Some(text) = &case.text {
        assert_eq!(sent.param(&case.parameter), Some(text.as_str()), "{member}, {}", case.parameter);
    }
}

/// The error names operation, parameter and rule, and not a secret value.
fn refused(member: &Member, case: &Case, error: &Error) {
    assert!(error.is_invalid(), "{error}");
    assert_eq!(error.operation(), member.operation.name);
    let broken: BTreeSet<_> = error.violations().iter().map(|it| it.parameter.as_str()).collect();
    assert_eq!(broken, BTreeSet::from([case.parameter.as_str()]), "{error}");
    let shown = error.to_string();
    for part in [member.operation.name, &case.parameter, &error.violations()[0].rule] {
        assert!(shown.contains(part), "{part} is not in: {shown}");
    }
    if let Some(text) = case.text.as_deref().filter(|text| case.sensitive && !text.is_empty()) {
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(text), "{member} shows {}", case.parameter);
    }
}
