//! Users and their credentials.

use aws_iam_resources::aws_sdk_iam::types::{StatusType, Tag};
use test_support::{Answer, Endpoint, user_xml};

use crate::only;
use crate::server::{Account, Promise, iam};

const PASSWORD: &str = "correct horse battery staple";

#[tokio::test]
async fn a_user_is_created_listed_renamed_and_deleted() {
    let iam = iam();
    let team = Tag::builder().key("team").value("blue").build().expect("a tag");
    let create = iam.create_user().user_name("Bob").path("/eng/").tags(team.clone());
    let bob = create.send().await.expect("a user");
    assert_eq!(bob.name(), "Bob");
    assert_eq!(bob.path().await.expect("a path"), "/eng/");
    assert!(bob.arn().await.expect("an ARN").ends_with(":user/eng/Bob"));
    if Promise::ShowsTags.kept() {
        bob.reload().await.expect("Bob");
        assert_eq!(bob.tags().await.expect("tags"), [team]);
    }
    let error = iam.user("Bob").create().send().await.expect_err("the name is taken");
    assert!(error.is_already_exists(), "{error}");

    iam.user("Ann").create().send().await.expect("another user");
    let mut all = iam.users().all().await.expect("users");
    all.sort_by(|one, other| one.name().cmp(other.name()));
    assert_eq!(all, [iam.user("Ann"), iam.user("Bob")]);
    assert_eq!(only(iam.users().path_prefix("/eng/").all().await), bob);

    let moved = bob.update().new_path("/ops/").send().await.expect("an update");
    assert_eq!(moved, bob, "without a new name, the name stays");
    assert_eq!(bob.path().await.expect("a path"), "/ops/", "the old data is forgotten");
    let robert = bob.update().new_user_name("Robert").send().await.expect("an update");
    assert_eq!(robert.name(), "Robert");
    assert_eq!(robert.path().await.expect("a path"), "/ops/");
    assert!(!bob.exists().await.expect("an answer"));

    robert.delete().send().await.expect("a deletion");
    assert!(robert.path().await.expect_err("there is no such user").is_not_found());
}

#[tokio::test]
async fn an_absent_entity_is_told_in_one_line() {
    let error = iam().user("Bob").load().await.expect_err("there is no such user");
    assert!(error.is_not_found());
    assert_eq!(error.operation(), "GetUser");
    assert_eq!(error.resource(), "iam.User(name='Bob')");
    assert_eq!(error.code(), Some("NoSuchEntity"));
    let message = error.message();
    assert!(message.contains("Bob"), "{message}");
    let id = error.request_id().map(|id| format!(" (request id {id})"));
    assert!(id.is_some() || !Promise::NamesRequests.kept());
    let line = format!("GetUser on iam.User(name='Bob'): NoSuchEntity: {message}{}", id.unwrap_or_default());
    assert_eq!(error.to_string(), line);
    assert!(!line.contains('\n'), "{line}");
}

#[tokio::test]
async fn a_login_profile_is_created_changed_and_deleted() {
    let iam = iam();
    let profile = iam.login_profile("Bob");
    let error = profile.create().password(PASSWORD).send().await.expect_err("there is no such user");
    assert!(error.is_not_found(), "{error}");

    let bob = iam.user("Bob").create().send().await.expect("a user");
    let error = profile.update().password(PASSWORD).send().await.expect_err("there is no password");
    assert!(error.is_not_found(), "{error}");
    assert!(!profile.exists().await.expect("an answer"));

    let created = bob.create_login_profile().password(PASSWORD).send().await.expect("a profile");
    assert_eq!(created, profile);
    assert!(!created.password_reset_required().await.expect("an answer"));
    let error = profile.create().password(PASSWORD).send().await.expect_err("there is one");
    assert!(error.is_already_exists(), "{error}");

    profile.update().password("another one").password_reset_required(true).send().await.expect("an update");
    assert!(profile.password_reset_required().await.expect("an answer"));
    assert_eq!(
        profile.create_date().await.expect("a date").secs(),
        created.create_date().await.expect("a date").secs()
    );

    profile.delete().send().await.expect("a deletion");
    assert!(!profile.exists().await.expect("an answer"));
    let error = profile.delete().send().await.expect_err("there is none");
    assert!(error.is_not_found(), "{error}");
}

/// Neither server holds passwords against the account's policy.
#[tokio::test]
async fn a_password_that_breaks_the_policy_is_refused() {
    let message = "Password should have at least one uppercase letter";
    let iam = Endpoint::replies([Answer::error(400, "PasswordPolicyViolation", message)]).session();
    let error = iam.login_profile("Bob").update().password("weak").send().await.expect_err("a refusal");
    assert!(error.is_password_policy_violation(), "{error}");
    assert_eq!(error.message(), message);
}

#[tokio::test]
async fn a_user_has_two_access_keys_which_are_deactivated_and_deleted() {
    let iam = iam();
    let bob = iam.user("Bob").create().send().await.expect("a user");
    let one = bob.create_access_key_pair().send().await.expect("a key");
    let two = bob.create_access_key_pair().send().await.expect("another key");
    assert!(!one.secret().is_empty());
    assert_ne!(one.secret(), two.secret());
    let error = bob.create_access_key_pair().send().await.expect_err("two are the limit");
    assert!(error.is_limit_exceeded(), "{error}");

    let mut listed: Vec<_> = bob.access_keys().all().await.expect("keys");
    listed.sort_by_key(|key| key.id() != one.id());
    assert_eq!(listed, [bob.access_key(one.id()), bob.access_key(two.id())]);

    bob.access_key(one.id()).deactivate().send().await.expect("an update");
    assert_eq!(listed[0].status().await.expect("a status"), Some(StatusType::Active), "as it was listed");
    let status = bob.access_key(one.id()).status().await.expect("a status");
    assert_eq!(status, Some(StatusType::Inactive));
    assert_eq!(two.status().await.expect("a status"), Some(StatusType::Active));
    listed[0].activate().send().await.expect("an update");
    assert_eq!(listed[0].status().await.expect("a status"), Some(StatusType::Active));

    if Promise::ProtectsWhatIsInUse.kept() {
        let error = bob.delete().send().await.expect_err("the keys have to go first");
        assert!(error.is_delete_conflict(), "{error}");
    }
    one.delete().send().await.expect("a deletion");
    assert!(listed[0].reload().await.expect_err("it is deleted").is_not_found());
    let error = one.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
    assert_eq!(only(bob.access_keys().all().await), bob.access_key(two.id()));
    two.delete().send().await.expect("a deletion");
    bob.delete().send().await.expect("a deletion");
    assert!(bob.access_keys().first().await.expect_err("the user is deleted").is_not_found());
}

#[tokio::test]
async fn the_key_of_a_user_makes_the_user_the_caller() {
    let account = Account::new();
    let bob = account.iam().user("Bob").create().send().await.expect("a user");
    let me = if Promise::KnowsTheCaller.kept() {
        let key = bob.create_access_key_pair().send().await.expect("a key");
        account.iam_with(&key).current_user()
    } else {
        let answer = format!("<User>{}</User>", user_xml("Bob"));
        let endpoint = Endpoint::new(move |sent| {
            assert!(sent.params.is_empty(), "the caller is asked for without a name");
            Answer::ok(&sent.action, &answer)
        });
        endpoint.session().current_user()
    };
    assert_eq!(me.user_name().await.expect("a name"), "Bob");
    assert_eq!(me.user().await.expect("an answer"), Some(bob));
}
