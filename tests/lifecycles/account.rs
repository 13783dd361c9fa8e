//! Settings of the account.

use aws_iam_resources::aws_sdk_iam::types::SummaryKeyType;

use crate::server::iam;

#[tokio::test]
async fn an_account_gets_an_alias() {
    let iam = iam();
    iam.create_account_alias().account_alias("example").send().await.expect("an alias");
    let client = iam.client().await.expect("a client");
    let aliases = client.list_account_aliases().send().await.expect("aliases");
    assert_eq!(aliases.account_aliases(), ["example"]);
}

#[tokio::test]
async fn the_password_policy_is_set_replaced_and_deleted() {
    let iam = iam();
    let policy = iam.account_password_policy();
    assert!(policy.load().await.expect_err("there is none at first").is_not_found());

    let create = iam.create_account_password_policy().minimum_password_length(12).require_numbers(true);
    let created = create.max_password_age(90).send().await.expect("a policy");
    assert_eq!(created, policy);
    assert_eq!(policy.minimum_password_length().await.expect("a length"), Some(12));
    assert!(policy.require_numbers().await.expect("an answer"));
    assert!(!policy.require_symbols().await.expect("an answer"));
    assert_eq!(policy.max_password_age().await.expect("an age"), Some(90));
    assert!(policy.expire_passwords().await.expect("an answer"));

    policy.update().minimum_password_length(14).require_symbols(true).send().await.expect("an update");
    assert_eq!(policy.minimum_password_length().await.expect("a length"), Some(14));
    assert!(policy.require_symbols().await.expect("an answer"));
    assert!(!policy.require_numbers().await.expect("an answer"), "what is not sent is as at first");
    assert!(!policy.expire_passwords().await.expect("an answer"));

    policy.delete().send().await.expect("a deletion");
    assert!(!policy.exists().await.expect("an answer"));
    let error = policy.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn the_summary_counts_the_entities_of_the_account() {
    let iam = iam();
    let summary = iam.account_summary();
    let count = |key| {
        let summary = &summary;
        async move { summary.summary_map().await.expect("a summary").get(&key).copied() }
    };
    assert_eq!(count(SummaryKeyType::Users).await, Some(0));
    iam.user("Bob").create().send().await.expect("a user");
    iam.group("dev").create().send().await.expect("a group");
    assert_eq!(count(SummaryKeyType::Users).await, Some(0), "as it was loaded");
    summary.reload().await.expect("a summary");
    assert_eq!(count(SummaryKeyType::Users).await, Some(1));
    assert_eq!(count(SummaryKeyType::Groups).await, Some(1));
}
