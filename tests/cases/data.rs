//! When data is asked for, kept, and forgotten.

use aws_iam_resources::Resource;
use aws_iam_resources::aws_sdk_iam::types::{PolicyScopeType, StatusType};
use serde_json::{Value, json};
use test_support::{Answer, user_xml};

use super::story::Story;

const D: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const ARN: &str = "arn:aws:iam::123456789012:policy/p";

/// boto3 lets a filter and a load override the handle's name, and mixes two users up.
#[tokio::test]
async fn case_5_neither_a_listing_nor_a_load_can_be_made_one_of_another_user() {
    let mut boto3 = Story::of(5);
    let key =
        "<UserName>bob</UserName><AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId><Status>Active</Status>";
    boto3.replies([reply("ListAccessKeys", "AccessKeyMetadata", key)]);
    let k = boto3.iam().user("bob").access_keys().all().await.expect("keys").remove(0);
    boto3.sends(
        "k = list(iam.User('bob').access_keys.filter(UserName='eve'))[0]",
        json!([["ListAccessKeys", { "UserName": "bob", "MaxItems": "1000" }]]),
    );
    assert_eq!((Some(k.user_name()), k.user_name()), (k.cached().expect("data").user_name(), "bob"));
    boto3.sends_the_same("(k.user_name, k.meta.data['UserName'])");
    boto3.replies([Answer::ok("DeleteAccessKey", "")]);
    k.delete().send().await.expect("a deletion");
    boto3.sends(
        "k.delete()",
        json!([["DeleteAccessKey", { "UserName": "bob", "AccessKeyId": "AKIAIOSFODNN7EXAMPLE" }]]),
    );
    let u = boto3.iam().user("bob");
    boto3.does("u = iam.User('bob')");
    boto3.replies([Answer::ok("GetUser", format!("<User>{}</User>", user_xml("bob")))]);
    u.load().await.expect("a load");
    boto3.sends("u.load(UserName='eve')", json!([["GetUser", { "UserName": "bob" }]]));
    assert_eq!(u.arn().await.expect("there"), "arn:aws:iam::123456789012:user/bob");
    boto3.sends_the_same("(u.name, u.user_name, u.arn)");
    boto3.ends();
}

/// boto3 says that there are no tags, because the listing has none.
#[tokio::test]
async fn case_8_a_listed_user_loads_what_the_listing_leaves_out() {
    let mut boto3 = Story::of(8);
    let u = boto3.iam().users().all().await.expect("users").remove(0);
    boto3.does("u = list(iam.users.all())[0]");
    boto3.has_replies_of("u.reload()");
    let tags = u.tags().await.expect("tags");
    assert_eq!((tags[0].key(), tags[0].value()), ("k", "v"));
    boto3.sends("u.tags", json!([["GetUser", { "UserName": "bob" }]]));
    u.reload().await.expect("a load");
    boto3.sends_the_same("u.reload()");
    let tags: Value =
        u.tags().await.expect("tags").iter().map(|it| json!({ "Key": it.key, "Value": it.value })).collect();
    boto3.gives("u.tags", tags);
    boto3.ends();
}

/// boto3 says that there is no document, because the listing has none.
#[tokio::test]
async fn case_9_a_listed_version_loads_its_document() {
    let mut boto3 = Story::of(9);
    let v = boto3.iam().policy(ARN).versions().all().await.expect("versions").remove(0);
    boto3.does("v = list(iam.Policy('arn:aws:iam::123456789012:policy/p').versions.all())[0]");
    boto3.has_replies_of("iam.PolicyVersion(v.arn, v.version_id).document");
    assert!(v.is_default_version().await.expect("listed"));
    let document = v.document().await.expect("loaded").expect("a document");
    assert_eq!(document.as_value(), Some(&json!({ "Version": "2012-10-17" })));
    boto3.sends(
        "(v.is_default_version, v.document)",
        json!([["GetPolicyVersion", { "PolicyArn": ARN, "VersionId": "v1" }]]),
    );
    let fresh = boto3.iam().policy_version(v.arn(), v.version_id());
    boto3.gives("iam.PolicyVersion(v.arn, v.version_id).document", fresh.document().await.expect("loaded"));
    assert_eq!(v.document().await.expect("there"), Some(document));
    boto3.sends_the_same("v.document");
    boto3.ends();
}

#[tokio::test]
async fn case_10_the_default_version_costs_a_load_only_where_the_policy_has_no_data() {
    let mut boto3 = Story::of(10);
    let p = boto3.iam().policies().scope(PolicyScopeType::Local).all().await.expect("policies").remove(0);
    boto3.does("p = list(iam.policies.filter(Scope='Local'))[0]");
    boto3.gives("p.default_version", p.default_version().await.expect("listed"));
    let r = boto3.iam().policy(ARN);
    boto3.does("r = iam.Policy('arn:aws:iam::123456789012:policy/p')");
    boto3.gives("r.default_version", r.default_version().await.expect("loaded"));
    boto3.gives("r.default_version", r.default_version().await.expect("there"));
    assert!(r.default_version().await.expect("there").expect("a version").cached().is_none());
    boto3.sends_the_same("(r.default_version is r.default_version, r.default_version.meta.data)");
    let v = r.create_version().policy_document(D).set_as_default(true).send().await.expect("a version");
    boto3.gives("r.create_version(PolicyDocument=D, SetAsDefault=True)", v);
    boto3.gives("r.default_version", r.default_version().await.expect("loaded again"));
    boto3.ends();
}

/// boto3 goes on saying that the key is active, and has no way to ask.
#[tokio::test]
async fn case_11_a_deactivated_key_says_so() {
    let mut boto3 = Story::of(11);
    let k = boto3.iam().user("bob").access_keys().all().await.expect("keys").remove(0);
    boto3.does("k = list(iam.User('bob').access_keys.all())[0]");
    k.deactivate().send().await.expect("a change");
    boto3.sends_the_same("k.deactivate()['ResponseMetadata']['HTTPStatusCode']");
    boto3.has_replies_of("list(iam.User('bob').access_keys.all())[0].status");
    assert_eq!(k.status().await.expect("loaded"), Some(StatusType::Inactive));
    boto3.sends("k.status", json!([["ListAccessKeys", { "UserName": "bob", "MaxItems": "1000" }]]));
    assert!(k.describe().load.is_some());
    boto3.sends_the_same("hasattr(k,'load') or hasattr(k,'reload')");
    let listed = boto3.iam().user("bob").access_keys().all().await.expect("keys").remove(0);
    let status = listed.status().await.expect("listed").map(|status| status.as_str().to_owned());
    boto3.gives("list(iam.User('bob').access_keys.all())[0].status", status);
    boto3.ends();
}

/// boto3 raises where it has no data of these types, and cannot load them.
#[tokio::test]
async fn case_12_a_bare_key_and_an_enabled_device_load() {
    let mut boto3 = Story::of(12);
    let k = boto3.iam().access_key("bob", "AKIAIOSFODNN7EXAMPLE");
    boto3.does("k = iam.AccessKey('bob','AKIAIOSFODNN7EXAMPLE')");
    boto3.gives("(k.user_name, k.id, k.access_key_id)", (k.user_name(), k.id(), k.access_key_id()));
    boto3.replies([reply(
        "ListAccessKeys",
        "AccessKeyMetadata",
        "<AccessKeyId>AKIAIOSFODNN7EXAMPLE</AccessKeyId><Status>Active</Status>",
    )]);
    assert_eq!(k.status().await.expect("loaded"), Some(StatusType::Active));
    boto3.sends("k.status", json!([["ListAccessKeys", { "UserName": "bob", "MaxItems": "1000" }]]));
    let m = boto3.iam().user("bob").enable_mfa().serial_number("arn:aws:iam::123456789012:mfa/dev");
    let m = m.authentication_code1("123456").authentication_code2("234567").send().await.expect("a device");
    boto3.does(
        "m = iam.User('bob').enable_mfa(SerialNumber=sn, AuthenticationCode1='123456', \
         AuthenticationCode2='234567')",
    );
    let device = "<UserName>bob</UserName><SerialNumber>arn:aws:iam::123456789012:mfa/dev</SerialNumber>\
                  <EnableDate>2026-01-02T03:04:05Z</EnableDate>";
    boto3.replies([reply("ListMFADevices", "MFADevices", device)]);
    assert_eq!(m.enable_date().await.expect("loaded").to_string(), "2026-01-02T03:04:05Z");
    boto3.sends("m.enable_date", json!([["ListMFADevices", { "UserName": "bob", "MaxItems": "1000" }]]));
    boto3.replies([reply("ListAccessKeys", "AccessKeyMetadata", "")]);
    assert!(k.load().await.expect_err("no such key").is_not_found());
    boto3.sends("k.load()", json!([["ListAccessKeys", { "UserName": "bob", "MaxItems": "1000" }]]));
    boto3.ends();
}

#[tokio::test]
async fn case_13_what_fails_leaves_the_data_as_it_was() {
    let mut boto3 = Story::of(13);
    let u = boto3.iam().user("bob");
    boto3.does("u = iam.User('bob')");
    boto3.gives("u.path", u.path().await.expect("a path"));
    let error = u.reload().await.expect_err("gone");
    assert!(error.is_not_found());
    boto3.fails("u.reload()", &error);
    boto3.gives("u.path", u.path().await.expect("kept"));
    let error = u.delete().send().await.expect_err("keys");
    assert!(error.is_delete_conflict());
    boto3.fails("u.delete()", &error);
    boto3.gives("u.path", u.path().await.expect("kept"));
    boto3.ends();
}

#[tokio::test]
async fn case_14_an_action_on_the_handle_itself_clears_its_data_and_nothing_else_does() {
    let mut boto3 = Story::of(14);
    let u = boto3.iam().create_user().user_name("bob").send().await.expect("a user");
    boto3.does("u = iam.create_user(UserName='bob')");
    boto3.gives("list(u.policies.all())", u.policies().all().await.expect("policies"));
    let g = boto3.iam().create_group().group_name("g").send().await.expect("a group");
    g.add_user().user_name("bob").send().await.expect("a membership");
    boto3.sends_the_same(
        "iam.create_group(GroupName='g').add_user(UserName='bob')['ResponseMetadata']['HTTPStatusCode']",
    );
    u.policy("x").put().policy_document(D).send().await.expect("a policy");
    boto3.sends_the_same("u.Policy('x').put(PolicyDocument=D)['ResponseMetadata']['HTTPStatusCode']");
    boto3.gives("u.meta.data is None", u.cached().is_none());
    let y = u.create_policy().policy_name("y").policy_document(D).send().await.expect("a policy");
    boto3.gives("u.create_policy(PolicyName='y', PolicyDocument=D)", y);
    boto3.gives("u.meta.data is None", u.cached().is_none());
    boto3.gives("u.path", u.path().await.expect("loaded again"));
    let fresh = boto3.iam().user("bob");
    boto3.gives("iam.User('bob').path", fresh.path().await.expect("loaded"));
    boto3.ends();
}

/// boto3 gives undecodable text as it came, and so do we; it takes text only, and we take JSON too.
#[tokio::test]
async fn case_22_a_document_is_decoded_once_with_its_plus_signs_and_set_as_json() {
    let mut boto3 = Story::of(22);
    for _ in 0..4 {
        let policy = boto3.iam().role_policy("r", "p");
        let document = policy.policy_document().await.expect("loaded");
        boto3.gives("iam.RolePolicy('r','p').policy_document", document);
    }
    boto3.replies([Answer::ok("PutRolePolicy", "")]);
    boto3.iam().role_policy("r", "p").put().policy_document(json!({})).send().await.expect("a policy");
    boto3.sends(
        "iam.RolePolicy('r','p').put(PolicyDocument={})",
        json!([["PutRolePolicy", { "RoleName": "r", "PolicyName": "p", "PolicyDocument": "{}" }]]),
    );
    boto3.ends();
}

/// A listing with one item, or with none.
fn reply(action: &str, list: &str, item: &str) -> Answer {
    let item = if item.is_empty() { String::new() } else { format!("<member>{item}</member>") };
    Answer::ok(action, format!("<{list}>{item}</{list}>"))
}
