//! Handles that come out of other handles' data.

use aws_iam_resources::aws_sdk_iam::types::AssignmentStatusType;
use serde_json::json;
use test_support::Answer;

use super::story::Story;

#[tokio::test]
async fn case_15_the_current_user_sends_no_name_and_the_root_user_has_none() {
    let mut boto3 = Story::of(15);
    let me = boto3.iam().current_user();
    boto3.does("me = iam.CurrentUser()");
    let devices = me.mfa_devices().all().await.expect("devices");
    let names: Vec<_> = devices.iter().map(|device| device.user_name()).collect();
    boto3.gives("[m.user_name for m in me.mfa_devices.all()]", names);
    boto3.gives("me.meta.data", me.cached().map(|_| "data"));
    boto3.gives("me.user", me.user().await.expect("loaded"));
    let user = me.user().await.expect("there").expect("a user");
    boto3.gives("me.user.meta.data", user.cached().map(|_| "data"));
    boto3.gives("me.user.user_id", user.user_id().await.expect("loaded"));
    let root = boto3.iam().current_user();
    boto3.does("root = iam.CurrentUser()");
    let user = root.user().await.expect("loaded");
    // The SDK has an empty name where there is none.
    let name = Some(root.user_name().await.expect("there")).filter(|name| !name.is_empty());
    let id = root.user_id().await.expect("there");
    boto3.gives("(root.user, root.user_name, root.user_id)", (user, name, id));
    boto3.cannot_be_said("iam.CurrentUser('x')");
    boto3.ends();
}

/// boto3 takes names and ids apart, and loses keys or gives them to another user.
#[tokio::test]
async fn case_16_a_key_without_a_user_is_an_error_that_names_it() {
    let mut boto3 = Story::of(16);
    let error = boto3.iam().current_user().access_keys().all().await.expect_err("no user");
    assert!(
        error.is_unreadable_response() && error.message().contains("AccessKeyMetadata[0].UserName"),
        "{error}"
    );
    boto3.sends_the_same("list(iam.CurrentUser().access_keys.all())");
    let error = boto3.iam().current_user().access_keys().all().await.expect_err("no user");
    assert!(
        error.is_unreadable_response() && error.message().contains("AccessKeyMetadata[0].UserName"),
        "{error}"
    );
    boto3.sends_the_same("ks = list(iam.CurrentUser().access_keys.all())");
    boto3.cannot_be_said("(ks, ks[0].meta.data)");
    let keys = boto3.iam().user("bob").access_keys().all().await.expect("keys");
    boto3.gives("list(iam.User('bob').access_keys.all())", keys);
    boto3.ends();
}

#[tokio::test]
async fn case_23_the_roles_of_an_instance_profile_come_with_their_data() {
    let mut boto3 = Story::of(23);
    let i = boto3.iam().instance_profile("ip");
    boto3.does("i = iam.InstanceProfile('ip')");
    let roles = i.roles().await.expect("loaded");
    boto3.gives("i.roles", &roles);
    let trust = roles[0].assume_role_policy_document().await.expect("there").expect("a document");
    let action = trust.as_value().expect("JSON")["Statement"][0]["Action"].clone();
    boto3.gives("i.roles[0].assume_role_policy_document['Statement'][0]['Action']", action);
    let raw = i.roles_attribute().await.expect("there");
    boto3.gives("i.roles_attribute[0]['RoleName']", raw[0].role_name());
    // The same data, though not the same object.
    assert_eq!(*roles[0].cached().expect("data"), raw[0]);
    boto3.sends_the_same("i.roles[0].meta.data is i.meta.data['Roles'][0]");
    boto3.gives("iam.InstanceProfile('ip').roles", roles_of(&boto3).await);
    // None in boto3: a list that is absent is empty here.
    assert!(roles_of(&boto3).await.is_empty());
    boto3.sends_the_same("iam.InstanceProfile('ip').roles");
    boto3.ends();
}

async fn roles_of(boto3: &Story) -> Vec<aws_iam_resources::Role> {
    boto3.iam().instance_profile("ip").roles().await.expect("loaded")
}

#[tokio::test]
async fn case_24_the_user_of_a_virtual_device_is_there_for_a_user_and_absent_for_nobody_and_root() {
    let mut boto3 = Story::of(24);
    let any = boto3.iam().virtual_mfa_devices().assignment_status(AssignmentStatusType::Any);
    let ds = any.all().await.expect("devices");
    boto3.does("ds = list(iam.virtual_mfa_devices.filter(AssignmentStatus='Any'))");
    let mut users = Vec::new();
    for device in &ds {
        users.push(device.user().await.expect("listed"));
    }
    boto3.gives("[d.user for d in ds]", users);
    let user = ds[0].user().await.expect("listed").expect("a user");
    assert!(user.cached().is_none());
    assert_eq!(ds[0].user_attribute().await.expect("listed").expect("a user").user_name(), "bob");
    assert!(ds[0].base32_string_seed().await.expect("listed").is_none());
    boto3.sends_the_same("(ds[0].user.meta.data, ds[0].user_attribute, ds[0].base32_string_seed)");
    ds[0].delete().send().await.expect("a deletion");
    boto3.sends_the_same("ds[0].delete()['ResponseMetadata']['HTTPStatusCode']");

    // boto3 goes on showing what is gone, and cannot look for what it was not told of.
    let none = || Answer::ok("ListVirtualMFADevices", "<VirtualMFADevices/>");
    let list = json!([["ListVirtualMFADevices", { "MaxItems": "1000" }]]);
    boto3.replies([none()]);
    assert!(ds[0].user().await.expect_err("gone").is_not_found());
    boto3.sends("ds[0].user", list.clone());
    let bare = boto3.iam().virtual_mfa_device("arn:aws:iam::123456789012:mfa/x");
    boto3.replies([none()]);
    assert!(bare.user().await.expect_err("no such device").is_not_found());
    boto3.sends("iam.VirtualMfaDevice('arn:aws:iam::123456789012:mfa/x').user", list.clone());
    boto3.replies([none()]);
    assert!(bare.enable_date().await.expect_err("no such device").is_not_found());
    boto3.sends("iam.VirtualMfaDevice('arn:aws:iam::123456789012:mfa/x').enable_date", list);
    boto3.ends();
}
