//! Devices for multi-factor authentication.

use aws_iam_resources::aws_sdk_iam::types::AssignmentStatusType;
use test_support::{Answer, Endpoint};

use crate::only;
use crate::server::{Promise, iam};

#[tokio::test]
async fn a_virtual_device_is_created_enabled_and_deleted() {
    let iam = iam();
    let bob = iam.user("Bob").create().send().await.expect("a user");
    let create = iam.create_virtual_mfa_device().virtual_mfa_device_name("phone");
    let phone = create.send().await.expect("a device");
    assert!(phone.serial_number().ends_with(":mfa/phone"));
    let seed = phone.base32_string_seed().await.expect("an answer").expect("a seed");
    assert!(!seed.as_ref().is_empty());
    let picture = phone.qr_code_png().await.expect("an answer").expect("a picture");
    assert!(!picture.as_ref().is_empty());
    let again = iam.create_virtual_mfa_device().virtual_mfa_device_name("phone").send().await;
    let error = again.expect_err("the name is taken");
    assert!(error.is_already_exists(), "{error}");

    let enable = || {
        let enable = bob.enable_mfa().serial_number(phone.serial_number());
        enable.authentication_code1("123456").authentication_code2("654321").send()
    };
    let device = enable().await.expect("a device of Bob's");
    assert_eq!(device, bob.mfa_device(phone.serial_number()));
    assert!(device.enable_date().await.expect("a date").secs() > 0);
    assert_eq!(only(bob.mfa_devices().all().await), device);
    if Promise::EnablesDevicesOnce.kept() {
        let error = enable().await.expect_err("it is enabled");
        assert!(error.is_already_exists(), "{error}");
    }
    if Promise::ResyncsDevices.kept() {
        let resync = device.resync().authentication_code1("123456").authentication_code2("654321");
        resync.send().await.expect("a device in step");
    }
    let unassigned = || iam.virtual_mfa_devices().assignment_status(AssignmentStatusType::Unassigned);
    if Promise::TellsWhoHasDevices.kept() {
        let listed = iam.virtual_mfa_devices().first().await.expect("a listing").expect("a device");
        assert_eq!(listed.user().await.expect("an answer"), Some(bob.clone()));
        assert!(unassigned().all().await.expect("devices").is_empty());
    }

    device.disassociate().send().await.expect("Bob gives it back");
    assert!(bob.mfa_devices().all().await.expect("devices").is_empty());
    assert!(device.load().await.expect_err("Bob has no such device").is_not_found());
    let error = device.disassociate().send().await.expect_err("Bob has no such device");
    assert!(error.is_not_found(), "{error}");
    let listed = unassigned().first().await.expect("a listing").expect("a device");
    assert_eq!(listed, phone);
    assert_eq!(listed.user().await.expect("an answer"), None);

    phone.delete().send().await.expect("a deletion");
    assert!(iam.virtual_mfa_devices().all().await.expect("devices").is_empty());
    let error = phone.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
    assert!(phone.load().await.expect_err("it is deleted").is_not_found());
}

#[tokio::test]
async fn a_loaded_virtual_device_shows_its_seed_no_more() {
    let iam = iam();
    let create = iam.create_virtual_mfa_device().virtual_mfa_device_name("phone");
    let phone = create.send().await.expect("a device");
    if Promise::ListsTagsOfDevices.kept() {
        let found = iam.virtual_mfa_device(phone.serial_number());
        assert!(found.exists().await.expect("an answer"));
        assert_eq!(found.base32_string_seed().await.expect("an answer"), None);
        assert!(found.tags().await.expect("tags").is_empty());
    }
}

/// Neither server minds.
#[tokio::test]
async fn a_device_that_a_user_has_is_not_deleted() {
    let message = "MFA device is still assigned to a user";
    let iam = Endpoint::replies([Answer::error(409, "DeleteConflict", message)]).session();
    let phone = iam.virtual_mfa_device("arn:aws:iam::123456789012:mfa/phone");
    let error = phone.delete().send().await.expect_err("Bob has to give it back first");
    assert!(error.is_delete_conflict(), "{error}");
}
