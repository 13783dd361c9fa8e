//! Groups and membership.

use serde_json::json;

use crate::only;
use crate::server::{Promise, iam};

#[tokio::test]
async fn a_group_is_created_listed_renamed_and_deleted() {
    let iam = iam();
    let dev = iam.create_group().group_name("dev").path("/eng/").send().await.expect("a group");
    assert_eq!(dev.path().await.expect("a path"), "/eng/");
    assert!(dev.arn().await.expect("an ARN").ends_with(":group/eng/dev"));
    let error = iam.group("dev").create().send().await.expect_err("the name is taken");
    assert!(error.is_already_exists(), "{error}");

    iam.group("all").create().send().await.expect("another group");
    let mut all = iam.groups().all().await.expect("groups");
    all.sort_by(|one, other| one.name().cmp(other.name()));
    assert_eq!(all, [iam.group("all"), dev.clone()]);
    if Promise::FiltersGroupsByPath.kept() {
        assert_eq!(only(iam.groups().path_prefix("/eng/").all().await), dev);
    }

    let moved = dev.update().new_path("/ops/").send().await.expect("an update");
    assert_eq!(moved, dev, "without a new name, the name stays");
    if Promise::MovesGroups.kept() {
        assert_eq!(dev.path().await.expect("a path"), "/ops/");
    }
    let ops = dev.update().new_group_name("ops").send().await.expect("an update");
    assert_eq!(ops, iam.group("ops"));
    assert!(ops.exists().await.expect("an answer"));
    assert!(dev.load().await.expect_err("it has another name").is_not_found());

    ops.delete().send().await.expect("a deletion");
    let error = ops.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn members_join_and_leave_from_either_side() {
    let iam = iam();
    let dev = iam.group("dev").create().send().await.expect("a group");
    let ann = iam.user("Ann").create().send().await.expect("a user");
    let bob = iam.user("Bob").create().send().await.expect("a user");
    let error = dev.add_user().user_name("Eve").send().await.expect_err("there is no such user");
    assert!(error.is_not_found(), "{error}");
    let error = ann.add_group().group_name("ops").send().await.expect_err("there is no such group");
    assert!(error.is_not_found(), "{error}");

    dev.add_user().user_name("Ann").send().await.expect("Ann joins");
    bob.add_group().group_name("dev").send().await.expect("Bob joins");
    bob.add_group().group_name("dev").send().await.expect("to join twice is to join");
    let mut members = dev.users().all().await.expect("members");
    members.sort_by(|one, other| one.name().cmp(other.name()));
    assert_eq!(members, [ann.clone(), bob.clone()]);
    assert_eq!(only(bob.groups().all().await), dev);
    let ops = dev.update().new_group_name("ops").send().await.expect("an update");
    assert_eq!(only(bob.groups().all().await), ops, "a new name keeps the members");

    if Promise::ProtectsWhatIsInUse.kept() {
        let error = ops.delete().send().await.expect_err("the members have to leave first");
        assert!(error.is_delete_conflict(), "{error}");
    }
    ops.remove_user().user_name("Ann").send().await.expect("Ann leaves");
    bob.remove_group().group_name("ops").send().await.expect("Bob leaves");
    assert!(ops.users().all().await.expect("members").is_empty());
    assert!(bob.groups().all().await.expect("groups").is_empty());
    ops.delete().send().await.expect("a deletion");
}

#[tokio::test]
async fn an_inline_policy_of_a_group_is_written_read_and_deleted() {
    let dev = iam().group("dev").create().send().await.expect("a group");
    let read = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a+b/100%25/*"},
    ]});
    let deny = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Deny", "Action": "*", "Resource": "*"},
    ]});

    let create = dev.create_policy().policy_name("read").policy_document(read.clone());
    let policy = create.send().await.expect("a policy");
    assert_eq!(policy, dev.policy("read"));
    assert_eq!(policy.policy_document().await.expect("a document").as_value(), Some(&read));
    assert_eq!(only(dev.policies().all().await), policy);

    policy.put().policy_document(deny.clone()).send().await.expect("a replacement");
    assert_eq!(policy.policy_document().await.expect("a document").as_value(), Some(&deny));

    policy.delete().send().await.expect("a deletion");
    assert!(dev.policies().all().await.expect("policies").is_empty());
    assert!(policy.policy_document().await.expect_err("it is deleted").is_not_found());
}
