//! Roles: whom they trust, what they may do, and how EC2 instances get them.

use aws_iam_resources::{Role, ServiceResource};
use serde_json::{Value, json};

use crate::only;
use crate::server::{Promise, iam};

fn trust(service: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"},
    ]})
}

async fn create(iam: &ServiceResource, name: &str) -> Role {
    let create = iam.create_role().role_name(name).path("/web/").max_session_duration(7200);
    create.assume_role_policy_document(trust("ec2.amazonaws.com")).send().await.expect("a role")
}

#[tokio::test]
async fn a_role_is_created_listed_and_deleted() {
    let iam = iam();
    let role = create(&iam, "web").await;
    assert!(role.arn().await.expect("an ARN").ends_with(":role/web/web"));
    role.reload().await.expect("the role");
    assert_eq!(role.path().await.expect("a path"), "/web/");
    assert_eq!(role.max_session_duration().await.expect("a duration"), Some(7200));
    let again = iam.create_role().role_name("web").assume_role_policy_document(trust("ec2.amazonaws.com"));
    let error = again.send().await.expect_err("the name is taken");
    assert!(error.is_already_exists(), "{error}");

    let other = iam.create_role().role_name("ops").assume_role_policy_document(trust("ec2.amazonaws.com"));
    other.send().await.expect("another role");
    assert_eq!(only(iam.roles().path_prefix("/web/").all().await), role);
    assert_eq!(iam.roles().all().await.expect("roles").len(), 2);

    role.delete().send().await.expect("a deletion");
    assert!(role.load().await.expect_err("it is deleted").is_not_found());
    let error = role.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_role_trusts_whom_its_policy_names() {
    let iam = iam();
    let role = create(&iam, "web").await;
    let document = role.assume_role_policy_document().await.expect("a document").expect("it has one");
    assert_eq!(document.as_value(), Some(&trust("ec2.amazonaws.com")));

    let policy = role.assume_role_policy();
    assert!(policy.exists().await.expect("an answer"));
    policy.update().policy_document(trust("lambda.amazonaws.com")).send().await.expect("an update");
    role.reload().await.expect("the role");
    let document = role.assume_role_policy_document().await.expect("a document").expect("it has one");
    assert_eq!(document.as_value(), Some(&trust("lambda.amazonaws.com")));
    let listed = iam.roles().first().await.expect("a listing").expect("a role");
    let document = listed.assume_role_policy_document().await.expect("a document").expect("it has one");
    assert_eq!(document.as_value(), Some(&trust("lambda.amazonaws.com")));

    let absent = iam.assume_role_policy("ops");
    let update = absent.update().policy_document(trust("lambda.amazonaws.com")).send().await;
    assert!(update.expect_err("there is no such role").is_not_found());
    assert!(!absent.exists().await.expect("an answer"));
}

#[tokio::test]
async fn an_inline_policy_of_a_role_is_written_read_and_deleted() {
    let role = create(&iam(), "web").await;
    let document = |action| {
        json!({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": action, "Resource": "arn:aws:s3:::a+b/100%25/*"},
        ]})
    };
    let policy = role.policy("read");
    policy.put().policy_document(document("s3:GetObject")).send().await.expect("a policy");
    let read = policy.policy_document().await.expect("a document");
    assert_eq!(read.as_value(), Some(&document("s3:GetObject")));
    policy.put().policy_document(document("s3:PutObject")).send().await.expect("a replacement");
    let write = policy.policy_document().await.expect("a document");
    assert_eq!(write.as_value(), Some(&document("s3:PutObject")));
    assert_eq!(only(role.policies().all().await), policy);

    let error = role.delete().send().await.expect_err("the policy has to go first");
    assert!(error.is_delete_conflict(), "{error}");
    policy.delete().send().await.expect("a deletion");
    assert!(policy.load().await.expect_err("it is deleted").is_not_found());
    role.delete().send().await.expect("a deletion");
}

#[tokio::test]
async fn an_instance_profile_holds_one_role() {
    let iam = iam();
    let (web, ops) = (create(&iam, "web").await, create(&iam, "ops").await);
    let profile = iam.create_instance_profile().instance_profile_name("front").path("/web/");
    let profile = profile.send().await.expect("a profile");
    assert!(profile.arn().await.expect("an ARN").ends_with(":instance-profile/web/front"));
    assert!(profile.roles().await.expect("roles").is_empty());
    let again = iam.create_instance_profile().instance_profile_name("front").send().await;
    let error = again.expect_err("the name is taken");
    assert!(error.is_already_exists(), "{error}");

    profile.add_role().role_name("web").send().await.expect("the role goes in");
    let held = only(profile.roles().await);
    assert_eq!(held, web);
    assert_eq!(held.path().await.expect("a path"), "/web/");
    let document = held.assume_role_policy_document().await.expect("a document").expect("it has one");
    assert_eq!(document.as_value(), Some(&trust("ec2.amazonaws.com")));
    assert_eq!(only(web.instance_profiles().all().await), profile);
    assert_eq!(only(iam.instance_profiles().all().await), profile);
    if Promise::LimitsRolesOfProfiles.kept() {
        let second = profile.add_role().role_name(ops.name()).send().await;
        let error = second.expect_err("there is room for one");
        assert!(error.is_limit_exceeded(), "{error}");
    }

    let error = web.delete().send().await.expect_err("it has to be taken out first");
    assert!(error.is_delete_conflict(), "{error}");
    let error = profile.delete().send().await.expect_err("it has to be empty first");
    assert!(error.is_delete_conflict(), "{error}");
    profile.remove_role().role_name("web").send().await.expect("the role goes out");
    assert!(profile.roles().await.expect("roles").is_empty());
    assert!(web.instance_profiles().all().await.expect("profiles").is_empty());
    web.delete().send().await.expect("a deletion");
    profile.delete().send().await.expect("a deletion");
    assert!(!profile.exists().await.expect("an answer"));
}
