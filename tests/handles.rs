//! Handles: what is sent, what is kept, and what is not.

use test_support::{Answer, Endpoint, embedded, user_xml};

#[tokio::test]
async fn update_sends_the_identifier_and_the_setters_that_were_called() {
    let endpoint = Endpoint::new(|sent| Answer::ok(&sent.action, ""));
    let profile = endpoint.session().user("Bob").login_profile();
    profile.update().password("correct horse battery staple").send().await.expect("an update");
    profile.update().password_reset_required(true).send().await.expect("an update");

    let sent = endpoint.sent();
    assert_eq!(sent[0].action, "UpdateLoginProfile");
    let params: Vec<_> = sent[0].params.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(params, [("Password", "correct horse battery staple"), ("UserName", "Bob")]);
    let params: Vec<_> = sent[1].params.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(params, [("PasswordResetRequired", "true"), ("UserName", "Bob")]);
}

#[tokio::test]
async fn a_second_attribute_read_sends_nothing() {
    let endpoint =
        Endpoint::new(|sent| Answer::ok(&sent.action, format!("<User>{}</User>", user_xml("Bob"))));
    let bob = endpoint.session().user("Bob");
    assert_eq!(bob.arn().await.expect("an ARN"), "arn:aws:iam::123456789012:user/Bob");
    assert_eq!(bob.path().await.expect("a path"), "/");
    assert!(bob.tags().await.expect("tags").is_empty());
    assert_eq!(endpoint.actions(), ["GetUser"]);
}

#[tokio::test]
async fn the_embedded_iam_serves_a_user_and_a_login_profile() {
    let iam = embedded();
    let bob = iam.create_user().user_name("Bob").send().await.expect("a user");
    assert_eq!(bob.name(), "Bob");
    let profile = bob.create_login_profile().password("one two three").send().await.expect("a profile");
    assert!(!profile.password_reset_required().await.expect("loaded"));
    profile.update().password("four five six").password_reset_required(true).send().await.expect("an update");
    assert!(profile.password_reset_required().await.expect("loaded again"));
}
