//! Ours against boto3, call by call: what is sent, and what comes out.
//!
//! `tests/boto3` goes through every member of every resource with boto3, and records it. Here ours
//! is driven through the same calls with the same replies. Where we mean to differ is in
//! `conformance/differences.rs`, with the reasons; anything else fails.

mod conformance {
    pub(crate) mod differences;
    pub(crate) mod drive;
    pub(crate) mod handle;
    pub(crate) mod recording;
    pub(crate) mod report;
    pub(crate) mod table;
    pub(crate) mod values;
}

use std::collections::HashSet;

use conformance::differences::DIFFERENCES;
use conformance::recording::{Case, cases, members_of, resources};
use conformance::{drive, report};
use serde_json::Value;

/// What a case has to come to: what boto3 does, or what we promise instead; and which of the
/// intended differences that takes.
fn expected(case: Case) -> (Value, Vec<&'static str>) {
    let mut seen = case.seen().clone();
    let differences = DIFFERENCES.iter().filter(|difference| (difference.apply)(case, &mut seen));
    let reasons = differences.map(|difference| difference.reason).collect();
    // The class of an exception is Python's; the service's code is in both.
    if let Some(seen) = seen.as_object_mut().filter(|seen| seen.contains_key("code")) {
        seen.remove("raises");
    }
    (seen, reasons)
}

/// Runs the cases of one kind of member.
async fn agree(kind: &str) {
    let of_kind = |case: &Case| {
        let members = members_of(case.resource())[kind].as_array();
        members.map_or(case.member() == kind, |list| list.iter().any(|it| it["name"] == case.member()))
    };
    let (mut count, mut failures) = (0, Vec::new());
    for case in cases().filter(of_kind) {
        count += 1;
        let (expected, reasons) = expected(case);
        let lines = report::differences(&expected, &drive::run(case).await);
        if !lines.is_empty() {
            failures.push(format!("{case} {reasons:?}\n{}", lines.join("\n")));
        }
    }
    assert!(count > 0, "there are cases of {kind}");
    assert!(failures.is_empty(), "{} of {count} differ\n\n{}", failures.len(), failures.join("\n\n"));
}

#[tokio::test]
async fn loads_send_and_answer_what_boto3_does() {
    agree("load").await;
}

#[tokio::test]
async fn actions_send_and_answer_what_boto3_does() {
    agree("actions").await;
}

#[tokio::test]
async fn collections_send_and_answer_what_boto3_does() {
    agree("collections").await;
}

#[tokio::test]
async fn subresources_answer_what_boto3_does() {
    agree("subresources").await;
}

#[tokio::test]
async fn references_send_and_answer_what_boto3_does() {
    agree("references").await;
}

#[test]
fn every_intended_difference_is_needed_by_a_case() {
    let needed: HashSet<_> = cases().flat_map(|case| expected(case).1).collect();
    let idle: Vec<_> = DIFFERENCES.iter().map(|it| it.reason).filter(|it| !needed.contains(it)).collect();
    assert!(idle.is_empty(), "no case needs: {idle:#?}");
}

#[test]
fn every_member_of_boto3_has_its_cases() {
    let recorded: HashSet<_> = cases().map(|case| case.to_string()).collect();
    let mut missing = Vec::new();
    for resource in resources() {
        let mut wants = |name: String| {
            if !recorded.contains(&name) {
                missing.push(name);
            }
        };
        let members = |kind: &str| members_of(resource)[kind].as_array().expect("a list").iter();
        if !members_of(resource)["load"].is_null() {
            ["lazily", "least", "again", "refused"]
                .iter()
                .for_each(|it| wants(format!("{resource}.load {it}")));
        } else if resource != "ServiceResource" {
            wants(format!("{resource}.load lazily"));
        }
        for action in members("actions") {
            let given = action["given"].as_object().expect("a table");
            let name = format!("{resource}.{}", action["name"].as_str().expect("a name"));
            wants(format!("{name} required"));
            if given.values().any(|required| required == false) {
                wants(format!("{name} all"));
            }
            if !members_of(resource)["attributes"].as_array().expect("a list").is_empty() {
                wants(format!("{name} with data"));
                wants(format!("{name} refused"));
            }
        }
        for collection in members("collections") {
            let name = format!("{resource}.{}", collection["name"].as_str().expect("a name"));
            wants(format!("{name} all"));
            wants(format!("{name} limit"));
            let filters = collection["given"].as_object().expect("a table").keys();
            filters.for_each(|filter| wants(format!("{name} by {filter}")));
            if collection["pages"] == true {
                wants(format!("{name} pages"));
            }
        }
        for member in members("subresources").chain(members("references")) {
            wants(format!("{resource}.{}", member["name"].as_str().expect("a name")));
        }
    }
    assert!(missing.is_empty(), "not recorded: {missing:#?}");
}
