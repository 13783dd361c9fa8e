//! Managed policies: versions and attachments.

use aws_iam_resources::aws_sdk_iam::types::PolicyScopeType;
use aws_iam_resources::{Policy, ServiceResource};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

use crate::only;
use crate::server::{Promise, iam};

fn document(action: &str) -> Value {
    json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": action, "Resource": "arn:aws:s3:::a+b/100%25/*"},
    ]})
}

async fn create(iam: &ServiceResource, name: &str) -> Policy {
    let create = iam.create_policy().policy_name(name).policy_document(document("s3:GetObject"));
    create.send().await.expect("a policy")
}

#[tokio::test]
async fn a_policy_is_created_listed_and_deleted() {
    let iam = iam();
    let policy = create(&iam, "read").await;
    assert!(policy.arn().ends_with(":policy/read"));
    assert_eq!(policy.policy_name().await.expect("a name").as_deref(), Some("read"));
    assert_eq!(policy.default_version_id().await.expect("an id").as_deref(), Some("v1"));
    assert_eq!(policy.attachment_count().await.expect("a count"), Some(0));
    let again = iam.create_policy().policy_name("read").policy_document(document("s3:PutObject"));
    let error = again.send().await.expect_err("the name is taken");
    assert!(error.is_already_exists(), "{error}");

    assert_eq!(only(iam.policies().scope(PolicyScopeType::Local).all().await), policy);

    policy.delete().send().await.expect("a deletion");
    assert!(policy.load().await.expect_err("it is deleted").is_not_found());
    let error = policy.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_listing_goes_on_over_several_pages() {
    let iam = iam();
    for name in ["one", "two", "three", "four", "five"] {
        create(&iam, name).await;
    }
    let own = || iam.policies().scope(PolicyScopeType::Local).page_size(2);
    let pages: Vec<_> = own().pages().try_collect().await.expect("pages");
    let mut listed = Vec::new();
    for policy in pages.iter().flatten() {
        listed.push(policy.policy_name().await.expect("an answer").expect("a name"));
    }
    listed.sort();
    assert_eq!(listed, ["five", "four", "one", "three", "two"]);
    if Promise::ListsInPages.kept() {
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
    }
    assert_eq!(own().limit(3).all().await.expect("policies").len(), 3);
}

#[tokio::test]
async fn a_policy_has_five_versions_of_which_one_is_the_default() {
    let iam = iam();
    let policy = create(&iam, "read").await;
    let first = policy.default_version().await.expect("a version").expect("there is always one");
    assert_eq!(first, iam.policy_version(policy.arn(), "v1"));
    let read = first.document().await.expect("a document").expect("it has one");
    assert_eq!(read.as_value(), Some(&document("s3:GetObject")));

    let write = policy.create_version().policy_document(document("s3:PutObject")).set_as_default(true);
    let second = write.send().await.expect("a version");
    assert_eq!(second, iam.policy_version(policy.arn(), "v2"));
    assert!(second.is_default_version().await.expect("an answer"));
    assert_eq!(policy.default_version().await.expect("a version"), Some(second.clone()));
    first.reload().await.expect("the first version");
    assert!(!first.is_default_version().await.expect("an answer"));

    for _ in 3..=5 {
        let more = policy.create_version().policy_document(document("s3:ListBucket"));
        more.send().await.expect("a version");
    }
    let sixth = policy.create_version().policy_document(document("s3:ListBucket")).send().await;
    let error = sixth.expect_err("five are the limit");
    assert!(error.is_limit_exceeded(), "{error}");
    let mut versions = policy.versions().all().await.expect("versions");
    versions.sort_by(|one, other| one.version_id().cmp(other.version_id()));
    assert_eq!(
        versions.iter().map(|version| version.version_id()).collect::<Vec<_>>(),
        ["v1", "v2", "v3", "v4", "v5"]
    );
    let listed = versions[1].document().await.expect("a document").expect("it has one");
    assert_eq!(listed.as_value(), Some(&document("s3:PutObject")), "which the listing leaves out");

    let error = second.delete().send().await.expect_err("it is the default");
    assert!(error.is_delete_conflict(), "{error}");
    first.set_as_default().send().await.expect("an update");
    assert!(first.is_default_version().await.expect("an answer"));
    second.delete().send().await.expect("a deletion");
    assert!(second.document().await.expect_err("it is deleted").is_not_found());
}

#[tokio::test]
async fn a_policy_is_attached_and_detached_from_either_side() {
    let iam = iam();
    let bob = iam.user("Bob").create().send().await.expect("a user");
    let dev = iam.group("dev").create().send().await.expect("a group");
    let trust = json!({"Version": "2012-10-17", "Statement": []});
    let web = iam.create_role().role_name("web").assume_role_policy_document(trust);
    let web = web.send().await.expect("a role");
    let read = create(&iam, "read").await;
    let write = create(&iam, "write").await;

    read.attach_user().user_name("Bob").send().await.expect("an attachment");
    read.attach_group().group_name("dev").send().await.expect("an attachment");
    read.attach_role().role_name("web").send().await.expect("an attachment");
    bob.attach_policy().policy_arn(write.arn()).send().await.expect("an attachment");
    dev.attach_policy().policy_arn(write.arn()).send().await.expect("an attachment");
    web.attach_policy().policy_arn(write.arn()).send().await.expect("an attachment");
    for policy in [&read, &write] {
        policy.reload().await.expect("the policy");
        assert_eq!(policy.attachment_count().await.expect("a count"), Some(3));
        assert_eq!(only(policy.attached_users().all().await), bob);
        assert_eq!(only(policy.attached_groups().all().await), dev);
        assert_eq!(only(policy.attached_roles().all().await), web);
    }
    for mut attached in [
        bob.attached_policies().all().await.expect("policies"),
        dev.attached_policies().all().await.expect("policies"),
        web.attached_policies().all().await.expect("policies"),
    ] {
        attached.sort_by(|one, other| one.arn().cmp(other.arn()));
        assert_eq!(attached, [read.clone(), write.clone()]);
    }

    let error = bob.delete().send().await.expect_err("the policies have to be detached first");
    assert!(error.is_delete_conflict(), "{error}");
    if Promise::ProtectsWhatIsInUse.kept() {
        let error = read.delete().send().await.expect_err("it has to be detached first");
        assert!(error.is_delete_conflict(), "{error}");
    }
    bob.detach_policy().policy_arn(read.arn()).send().await.expect("a detachment");
    dev.detach_policy().policy_arn(read.arn()).send().await.expect("a detachment");
    web.detach_policy().policy_arn(read.arn()).send().await.expect("a detachment");
    write.detach_user().user_name("Bob").send().await.expect("a detachment");
    write.detach_group().group_name("dev").send().await.expect("a detachment");
    write.detach_role().role_name("web").send().await.expect("a detachment");
    let error = write.detach_user().user_name("Bob").send().await.expect_err("it is detached");
    assert!(error.is_not_found(), "{error}");
    for policy in [read, write] {
        policy.reload().await.expect("the policy");
        assert_eq!(policy.attachment_count().await.expect("a count"), Some(0));
        policy.delete().send().await.expect("a deletion");
    }
}

#[tokio::test]
async fn an_inline_policy_of_a_user_is_written_read_and_deleted() {
    let bob = iam().user("Bob").create().send().await.expect("a user");
    let create = bob.create_policy().policy_name("read").policy_document(document("s3:GetObject"));
    let policy = create.send().await.expect("a policy");
    assert_eq!(policy, bob.policy("read"));
    let read = policy.policy_document().await.expect("a document");
    assert_eq!(read.as_value(), Some(&document("s3:GetObject")));

    policy.put().policy_document(document("s3:PutObject")).send().await.expect("a replacement");
    let write = policy.policy_document().await.expect("a document");
    assert_eq!(write.as_value(), Some(&document("s3:PutObject")));
    assert_eq!(only(bob.policies().all().await), policy);

    let error = bob.delete().send().await.expect_err("the policy has to go first");
    assert!(error.is_delete_conflict(), "{error}");
    policy.delete().send().await.expect("a deletion");
    let error = policy.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
    bob.delete().send().await.expect("a deletion");
}
