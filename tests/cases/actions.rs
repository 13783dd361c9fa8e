//! What actions send and answer.

use serde_json::json;
use test_support::Answer;

use super::story::Story;

const D: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

/// boto3 makes the change, raises, and goes on showing the old path.
#[tokio::test]
async fn case_1_an_update_without_a_new_name_answers_the_handle_and_clears_its_data() {
    let mut boto3 = Story::of(1);
    let u = boto3.iam().user("bob");
    boto3.does("u = iam.User('bob')");
    boto3.gives("u.path", u.path().await.expect("a path"));
    let same = u.update().new_path("/x/").send().await.expect("an update");
    assert_eq!(same, u);
    boto3.sends_the_same("u.update(NewPath='/x/')");
    boto3.has_replies_of("u.reload()");
    assert_eq!(u.path().await.expect("a path"), "/x/");
    boto3.sends("u.path", json!([["GetUser", { "UserName": "bob" }]]));
    u.reload().await.expect("a load");
    boto3.sends_the_same("u.reload()");
    boto3.gives("u.path", u.path().await.expect("a path"));
    boto3.ends();
}

#[tokio::test]
async fn case_2_a_rename_answers_a_new_handle_without_data_and_leaves_the_old_one_with_its_name() {
    let mut boto3 = Story::of(2);
    let u = boto3.iam().create_user().user_name("bob").send().await.expect("a user");
    boto3.does("u = iam.create_user(UserName='bob')");
    let v = u.update().new_user_name("rob").send().await.expect("an update");
    boto3.does("v = u.update(NewUserName='rob')");
    boto3.gives("(v, v.meta.data)", (&v, nothing(v.cached())));
    boto3.gives("(u, u.meta.data)", (&u, nothing(u.cached())));
    boto3.gives("v.path", v.path().await.expect("a path"));
    let error = u.path().await.expect_err("a user that is gone");
    assert!(error.is_not_found());
    boto3.fails("u.path", &error);
    boto3.ends();
}

/// boto3 uploads it, and then raises.
#[tokio::test]
async fn case_3_create_signing_certificate_answers_the_certificate() {
    let mut boto3 = Story::of(3);
    let certificate = boto3.iam().create_signing_certificate().user_name("bob").certificate_body("B");
    let certificate = certificate.send().await.expect("a certificate");
    assert_eq!(
        certificate.to_string(),
        "iam.SigningCertificate(user_name='bob', id='TA7SMP42TDN5Z26OBPJE7EXAMPLE')"
    );
    assert_eq!(certificate.certificate_body().await.expect("of the response"), "B");
    boto3.sends_the_same("iam.create_signing_certificate(UserName='bob', CertificateBody='B')");
    boto3.ends();
}

/// boto3 lets the caller override what the handle fills, so that the request is about eve, and the
/// handle that comes back about bob or eve. Ours have no setters for that.
#[tokio::test]
async fn case_4_no_action_on_bob_can_be_made_one_on_eve() {
    let mut boto3 = Story::of(4);
    let b = boto3.iam().user("bob");
    boto3.does("b = iam.User('bob')");
    let policy = b.create_policy().policy_name("p").policy_document("{}").send().await.expect("a policy");
    assert_eq!(policy.to_string(), "iam.UserPolicy(user_name='bob', name='p')");
    boto3.sends(
        "b.create_policy(UserName='eve', PolicyName='p', PolicyDocument='{}')",
        json!([["PutUserPolicy", { "UserName": "bob", "PolicyName": "p", "PolicyDocument": "{}" }]]),
    );
    let created = b.create().send().await.expect("a user");
    assert_eq!(created, b);
    boto3.sends("b.create(UserName='eve')", json!([["CreateUser", { "UserName": "bob" }]]));
    let profile =
        "<LoginProfile><UserName>bob</UserName><CreateDate>2026-01-02T03:04:05Z</CreateDate></LoginProfile>";
    boto3.replies([Answer::ok("CreateLoginProfile", profile)]);
    let profile = b.create_login_profile().password("pw").send().await.expect("a login profile");
    assert_eq!(profile, b.login_profile());
    boto3.sends(
        "b.create_login_profile(UserName='eve', Password='pw')",
        json!([["CreateLoginProfile", { "UserName": "bob", "Password": "pw" }]]),
    );
    let device = b.enable_mfa().serial_number("123456789");
    let device = device.authentication_code1("111111").authentication_code2("222222").send().await;
    assert_eq!(device.expect("a device"), b.mfa_device("123456789"));
    boto3.sends(
        "b.enable_mfa(UserName='eve', SerialNumber='123456789', AuthenticationCode1='111111', \
         AuthenticationCode2='222222')",
        json!([["EnableMFADevice", {
            "UserName": "bob", "SerialNumber": "123456789",
            "AuthenticationCode1": "111111", "AuthenticationCode2": "222222",
        }]]),
    );
    boto3.ends();
}

/// boto3 lets the caller override constants, too: it deactivates a key with `activate`.
#[tokio::test]
async fn case_6_constants_are_sent_and_an_entity_filter_walks_over_empty_pages() {
    let mut boto3 = Story::of(6);
    let key = boto3.iam().access_key("bob", "AKIAIOSFODNN7EXAMPLE");
    key.activate().send().await.expect("a change");
    boto3.sends(
        "iam.AccessKey('bob','AKIAIOSFODNN7EXAMPLE').activate(Status='Inactive')\
         ['ResponseMetadata']['HTTPStatusCode']",
        json!([["UpdateAccessKey", {
            "UserName": "bob", "AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "Status": "Active",
        }]]),
    );
    let p = boto3.iam().policy("arn:aws:iam::123456789012:policy/p");
    boto3.does("p = iam.Policy('arn:aws:iam::123456789012:policy/p')");
    let us = p.attached_users().all().await.expect("users");
    boto3.does("us = list(p.attached_users.all())");
    boto3.gives("(us, us[0].meta.data)", (&us, nothing(us[0].cached())));
    boto3.cannot_be_said("list(p.attached_users.filter(EntityFilter='Role'))");
    boto3.ends();
}

/// boto3 drops what CreatePolicy and CreatePolicyVersion answer, and asks again.
#[tokio::test]
async fn case_7_every_creating_action_keeps_the_data_of_its_response() {
    let mut boto3 = Story::of(7);
    let u = boto3.iam().create_user().user_name("bob").send().await.expect("a user");
    boto3.does("u = iam.create_user(UserName='bob')");
    boto3.gives("u.arn", u.arn().await.expect("an ARN"));
    let p = boto3.iam().create_policy().policy_name("p").policy_document(D).send().await.expect("a policy");
    boto3.does("p = iam.create_policy(PolicyName='p', PolicyDocument=D)");
    assert!(p.cached().is_some());
    boto3.sends_the_same("p.meta.data");
    assert_eq!(p.policy_name().await.expect("a name").as_deref(), Some("p"));
    boto3.sends("p.policy_name", json!([]));
    let v = p.create_version().policy_document(D).send().await.expect("a version");
    boto3.does("v = p.create_version(PolicyDocument=D)");
    assert_eq!(v.to_string(), "iam.PolicyVersion(arn='arn:aws:iam::123456789012:policy/p', version_id='v2')");
    assert!(v.cached().is_some() && p.cached().is_none());
    boto3.sends_the_same("(v, v.meta.data, p.meta.data)");
    assert!(!v.is_default_version().await.expect("of the response"));
    boto3.sends("v.is_default_version", json!([]));
    boto3.ends();
}

/// `None` in Python, where there is no data.
fn nothing<T>(data: Option<T>) -> Option<String> {
    data.map(|_| "data".to_owned())
}
