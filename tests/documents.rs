//! Policy documents: readable wherever IAM answers one, sent as they are given, equal by their
//! JSON.

use std::collections::BTreeMap;
use std::pin::Pin;

use aws_iam_resources::{PolicyDocument, Result, ServiceResource};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use serde_json::{Value, json};
use test_support::invoke::{Kind, members};
use test_support::{Answer, Endpoint};

/// A document with what tells encodings apart: a plus, a percent sign, an escape of its own, a
/// quotation mark, letters of several bytes.
const DOCUMENT: &str = r#"{ "Version": "2012-10-17",
  "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::a+b/%7Bc%7D/100%/\"é語\""}] }"#;

/// What AWS leaves as it is.
const AS_AWS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'*').remove(b'~');

fn encoded(text: &str) -> String {
    percent_encode(text.as_bytes(), AS_AWS).to_string()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// An endpoint whose every answer has this text wherever a document can be.
fn answering(document: &str) -> Endpoint {
    let document = escaped(document);
    let role = format!(
        "<Path>/</Path><RoleName>ops</RoleName><RoleId>AROA1</RoleId><Arn>arn:aws:iam::1:role/ops</Arn>\
         <CreateDate>2026-01-02T03:04:05Z</CreateDate>\
         <AssumeRolePolicyDocument>{document}</AssumeRolePolicyDocument>"
    );
    let profile = format!(
        "<Path>/</Path><InstanceProfileName>web</InstanceProfileName><InstanceProfileId>AIPA1</InstanceProfileId>\
         <Arn>arn:aws:iam::1:instance-profile/web</Arn><CreateDate>2026-01-02T03:04:05Z</CreateDate>\
         <Roles><member>{role}</member></Roles>"
    );
    let version = format!(
        "<Document>{document}</Document><VersionId>v2</VersionId><IsDefaultVersion>true</IsDefaultVersion>"
    );
    let result = format!(
        "<Role>{role}</Role><Roles><member>{role}</member></Roles>\
         <InstanceProfile>{profile}</InstanceProfile>\
         <InstanceProfiles><member>{profile}</member></InstanceProfiles>\
         <PolicyVersion>{version}</PolicyVersion><Versions><member>{version}</member></Versions>\
         <PolicyDocument>{document}</PolicyDocument><PolicyName>inline</PolicyName>\
         <UserName>Bob</UserName><GroupName>ops</GroupName><RoleName>ops</RoleName>"
    );
    Endpoint::new(move |sent| Answer::ok(&sent.action, &result))
}

const ARN: &str = "arn:aws:iam::123456789012:policy/some";

/// The document from every getter that has one, by the ways that lead there.
async fn documents(iam: &ServiceResource) -> Result<Vec<(&'static str, PolicyDocument)>> {
    let profile = iam.instance_profile("web");
    let listed_profile = iam.instance_profiles().all().await?.remove(0);
    let created_profile = iam.create_instance_profile().instance_profile_name("web").send().await?;
    let profile_of_role = iam.role("ops").instance_profiles().all().await?.remove(0);
    let created_role =
        iam.create_role().role_name("ops").assume_role_policy_document(json!({})).send().await?;
    let created_version = iam.policy(ARN).create_version().policy_document("{}").send().await?;

    let mut found = vec![
        ("a group's policy", iam.group_policy("ops", "inline").policy_document().await?),
        ("a role's policy", iam.role_policy("ops", "inline").policy_document().await?),
        ("a user's policy", iam.user_policy("Bob", "inline").policy_document().await?),
        ("its data", iam.user_policy("Bob", "inline").data().await?.policy_document().into()),
    ];
    let mut optional = vec![
        ("a version", iam.policy_version(ARN, "v2").document().await?),
        ("a listed version", iam.policy(ARN).versions().all().await?[0].document().await?),
        ("a created version", created_version.document().await?),
        ("a role", iam.role("ops").assume_role_policy_document().await?),
        ("a listed role", iam.roles().all().await?[0].assume_role_policy_document().await?),
        ("a created role", created_role.assume_role_policy_document().await?),
    ];
    let data = iam.role("ops").assume_role_policy().data().await?;
    optional.push(("a trust policy", data.assume_role_policy_document().map(Into::into)));
    for (name, profile) in [
        ("a profile", profile),
        ("a listed profile", listed_profile),
        ("a created profile", created_profile),
        ("a profile of a role", profile_of_role),
    ] {
        let data = profile.roles_attribute().await?.remove(0);
        optional.push((name, data.assume_role_policy_document().map(Into::into)));
        let handle = profile.roles().await?.remove(0);
        optional.push((name, handle.assume_role_policy_document().await?));
    }
    found.extend(optional.into_iter().map(|(name, document)| (name, document.expect(name))));
    Ok(found)
}

#[tokio::test]
async fn every_getter_answers_a_readable_document() {
    let pieces = percent_encode(DOCUMENT.as_bytes(), AS_AWS);
    let small: String =
        pieces.map(|it| if it.starts_with('%') { it.to_lowercase() } else { it.to_owned() }).collect();
    let plus = encoded(DOCUMENT).replace("%2B", "+");
    for wire in [encoded(DOCUMENT), small, plus, DOCUMENT.to_owned()] {
        for (from, document) in documents(&answering(&wire).session()).await.expect("documents") {
            assert_eq!(document.as_str(), DOCUMENT, "{from}");
            assert!(document.as_value().is_some(), "{from}");
        }
    }
}

#[tokio::test]
async fn no_data_of_any_member_is_left_encoded() {
    // No percent sign in it: what is left of one is the encoding's.
    let iam = answering(&encoded(r#"{"Statement": [{"Effect": "Allow"}]}"#)).session();
    let mut with_documents = 0;
    for member in members() {
        let Ok(outcome) = member.run(&iam, &member.required_params()).await else { continue };
        assert!(!outcome.contains("%7B") && !outcome.contains("%22"), "{member}: {outcome}");
        with_documents += usize::from(member.kind == Kind::Load && outcome.contains("Statement"));
    }
    assert_eq!(with_documents, 7, "three inline policies, version, role, trust policy, profile");
}

#[tokio::test]
async fn what_does_not_decode_to_json_is_kept_as_it_came() {
    for wire in [
        "%7B%22broken",
        "%ff%fe",
        "%7B%22not utf-8%22%3A%22%e9%22%7D",
        "100%",
        "not JSON",
        "%",
        "%7",
        "+",
        "a+b",
        "",
        r#"{"Resource": "%7Bplain%7D"}"#,
        " \n {\"a\": \"%41\"}",
    ] {
        let iam = answering(wire).session();
        // An empty document is no document, where there may be none.
        if !wire.is_empty() {
            let of_role = iam.role("ops").assume_role_policy_document().await.expect("loaded");
            assert_eq!(of_role.expect("a document").as_str(), wire);
        }
        let inline = iam.user_policy("Bob", "inline").policy_document().await.expect("loaded");
        assert_eq!(inline.as_str(), wire);
    }
}

#[tokio::test]
async fn scalars_and_lists_are_documents_too() {
    for (wire, value) in [
        ("%22a%20text%22", json!("a text")),
        ("42", json!(42)),
        ("true", json!(true)),
        ("null", json!(null)),
        ("%5B1%2C2%5D", json!([1, 2])),
        ("%20%7B%7D%0A", json!({})),
        ("%7b%22a%22%3a%22+%2B%22%7d", json!({"a": "++"})),
    ] {
        let iam = answering(wire).session();
        let inline = iam.group_policy("ops", "inline").policy_document().await.expect("loaded");
        assert_eq!(inline.as_value(), Some(&value), "{wire}");
        assert!(!inline.as_str().contains('%'), "{wire}");
    }
}

#[tokio::test]
async fn a_document_is_decoded_once() {
    let inner = r#"{"Resource": "%7B%22inner%22%3A1%7D"}"#;
    let iam = answering(&encoded(inner)).session();
    let version = iam.policy_version(ARN, "v2").document().await.expect("loaded").expect("a document");
    assert_eq!(version.as_str(), inner);
    let twice = answering(&encoded(&encoded(inner))).session();
    let version = twice.policy_version(ARN, "v2").document().await.expect("loaded").expect("a document");
    assert_eq!(version.as_str(), encoded(&encoded(inner)), "what is not JSON after decoding stays");
}

type Call = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// Every call that takes a document.
fn calls(iam: &ServiceResource, document: impl Into<PolicyDocument> + Clone) -> Vec<(&'static str, Call)> {
    fn call<T>(call: impl Future<Output = Result<T>> + Send + 'static) -> Call {
        Box::pin(async { call.await.map(drop) })
    }
    let d = || document.clone();
    let (group, role, user) = (iam.group("ops"), iam.role("ops"), iam.user("Bob"));
    let create_role = iam.create_role().role_name("ops").assume_role_policy_document(d());
    vec![
        ("PutGroupPolicy", call(group.create_policy().policy_name("p").policy_document(d()).send())),
        ("PutGroupPolicy", call(group.policy("p").put().policy_document(d()).send())),
        ("PutRolePolicy", call(role.policy("p").put().policy_document(d()).send())),
        ("PutUserPolicy", call(user.create_policy().policy_name("p").policy_document(d()).send())),
        ("PutUserPolicy", call(user.policy("p").put().policy_document(d()).send())),
        ("CreatePolicy", call(iam.create_policy().policy_name("p").policy_document(d()).send())),
        ("CreatePolicyVersion", call(iam.policy(ARN).create_version().policy_document(d()).send())),
        ("CreateRole", call(create_role.send())),
        ("UpdateAssumeRolePolicy", call(role.assume_role_policy().update().policy_document(d()).send())),
    ]
}

async fn sent_as(document: impl Into<PolicyDocument> + Clone, expected: &str) {
    let endpoint = Endpoint::new(|_| Answer::error(404, "NoSuchEntity", "none"));
    let calls = calls(&endpoint.session(), document);
    for (action, call) in calls {
        let error = call.await.expect_err("this IAM has nothing");
        assert!(error.is_not_found(), "{error}");
        let sent = endpoint.sent().pop().expect("a request");
        assert_eq!(sent.action, action);
        let name = if action == "CreateRole" { "AssumeRolePolicyDocument" } else { "PolicyDocument" };
        assert_eq!(sent.param(name), Some(expected), "{action}");
    }
    assert_eq!(endpoint.count(), 9);
}

#[tokio::test]
async fn text_is_sent_to_the_letter() {
    // As in DOCUMENT, but with the characters alone that IAM takes.
    let text = DOCUMENT.replace('語', "");
    sent_as(text.as_str(), &text).await;
    sent_as(text.clone(), &text).await;
    sent_as(&text, &text).await;
    sent_as("not JSON: that is IAM's to say", "not JSON: that is IAM's to say").await;
    sent_as("%7B%7D", "%7B%7D").await;
}

#[tokio::test]
async fn a_json_value_is_sent_as_its_text() {
    let value = json!({"Statement": [{"Action": "s3:*", "Resource": "a+b %7B"}]});
    sent_as(value.clone(), &value.to_string()).await;
}

#[tokio::test]
async fn a_document_that_was_read_is_sent_as_it_was_read() {
    let text = DOCUMENT.replace('語', "");
    let iam = answering(&encoded(&text)).session();
    let read = iam.user_policy("Bob", "inline").policy_document().await.expect("loaded");
    sent_as(&read, &text).await;
    sent_as(read, &text).await;
}

#[test]
fn documents_are_equal_by_their_json() {
    let document = |text: &str| PolicyDocument::from(text);
    let spaced = document("{ \"a\": [1, 2],\n \"b\": \"\\u00e9\" }");
    assert_eq!(spaced, document(r#"{"b":"é","a":[1,2]}"#));
    assert_eq!(spaced, PolicyDocument::from(json!({"a": [1, 2], "b": "é"})));
    assert_ne!(spaced, document(r#"{"a":[2,1],"b":"é"}"#));
    assert_ne!(spaced, document("{"));
    assert_eq!(document("{"), document("{"));
    assert_ne!(document("{"), document("{ "));
    assert_ne!(document(""), document("null"));
}

#[test]
fn a_document_keeps_its_text() {
    let document = PolicyDocument::from(DOCUMENT);
    assert_eq!(document.to_string(), DOCUMENT);
    assert_eq!(document.as_str(), DOCUMENT);
    assert_eq!(document.clone().into_string(), DOCUMENT);
    assert_eq!(document.as_value().expect("JSON")["Statement"][0]["Action"], "s3:*");
    let twice = r#"{"a": 1, "a": 2, "z": 1.50, "b": 12345678901234567890123}"#;
    assert_eq!(PolicyDocument::from(twice).to_string(), twice);
    assert_eq!(PolicyDocument::from("no JSON").as_value(), None);
    let value = json!({"b": 1});
    assert_eq!(PolicyDocument::from(value.clone()).to_string(), r#"{"b":1}"#);
    assert_eq!(PolicyDocument::from(value.clone()).as_value(), Some(&value));
}

#[test]
fn a_document_is_json_within_json() {
    for text in
        [DOCUMENT, "{}", "[1, 2]", "42", "null", "no JSON", "", "{\"open\": ", "\"a scalar text\"", "\"{}\""]
    {
        let backup = BTreeMap::from([("ops".to_owned(), PolicyDocument::from(text))]);
        let json = serde_json::to_string(&backup).expect("JSON");
        let back: BTreeMap<String, PolicyDocument> = serde_json::from_str(&json).expect("a backup");
        assert_eq!(back, backup, "{json}");
    }
    let json: Value = serde_json::to_value(PolicyDocument::from(r#"{ "Statement": [] }"#)).expect("a value");
    assert_eq!(json, json!({"Statement": []}));
    let text: PolicyDocument = serde_json::from_value(json!("{\"Statement\": []}")).expect("a document");
    assert_eq!(text.as_value(), Some(&json!({"Statement": []})));
}
