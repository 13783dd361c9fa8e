//! Certificates of servers, and those that users sign with.

use aws_iam_resources::aws_sdk_iam::types::StatusType;

use crate::only;
use crate::server::{Promise, iam};

/// Made for these tests, for `test.example`; it ended a day later.
const CERTIFICATE: &str = "\
-----BEGIN CERTIFICATE-----\n\
MIIBgzCCASmgAwIBAgIUbC5oHBY62GM624bsQcq6gfwelBMwCgYIKoZIzj0EAwIw\n\
FzEVMBMGA1UEAwwMdGVzdC5leGFtcGxlMB4XDTI2MTEyMjEzMzMyNVoXDTI2MTEy\n\
MzEzMzMyNVowFzEVMBMGA1UEAwwMdGVzdC5leGFtcGxlMFkwEwYHKoZIzj0CAQYI\n\
KoZIzj0DAQcDQgAE48Zy8bByv+YEvKflFXmluv+vscZr4PaQ5vZg5n5JJAe+5spO\n\
5vPJL+12Q29qiomzVYJrFBbgfBBtd5ba6LZnkqNTMFEwHQYDVR0OBBYEFKOdBYFL\n\
5tAOe3fpCmQRY+f+HK54MB8GA1UdIwQYMBaAFKOdBYFL5tAOe3fpCmQRY+f+HK54\n\
MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgBj+gG+ThDwZRZ6BS\n\
VkBMvFeHlq9Yi+8HnAcSLlrZwYoCIQDSsUNmAJJcydxDUrZNjVIEJW10q3MLAP7K\n\
RQXJ9ninzA==\n\
-----END CERTIFICATE-----\n\
";

/// The servers take any text for the key, and nobody should have a real one here.
const KEY: &str = "no key";

#[tokio::test]
async fn a_server_certificate_is_uploaded_renamed_and_deleted() {
    let iam = iam();
    let upload = || {
        let upload = iam.create_server_certificate().server_certificate_name("front").path("/web/");
        upload.certificate_body(CERTIFICATE).certificate_chain(CERTIFICATE).private_key(KEY).send()
    };
    let front = upload().await.expect("a certificate");
    assert_eq!(front, iam.server_certificate("front"));
    let metadata = front.server_certificate_metadata().await.expect("an answer").expect("metadata");
    assert_eq!(metadata.path(), "/web/");
    assert!(metadata.arn().ends_with(":server-certificate/web/front"));
    assert_eq!(front.certificate_body().await.expect("a certificate").trim(), CERTIFICATE.trim());
    let chain = front.certificate_chain().await.expect("an answer").expect("a chain");
    assert_eq!(chain.trim(), CERTIFICATE.trim());
    assert_eq!(only(iam.server_certificates().all().await), front);

    let last = if Promise::NamesServerCertificates.kept() {
        let error = upload().await.expect_err("the name is taken");
        assert!(error.is_already_exists(), "{error}");
        let moved = front.update().new_path("/ops/").send().await.expect("an update");
        assert_eq!(moved, front, "without a new name, the name stays");
        let back = front.update().new_server_certificate_name("back").send().await.expect("an update");
        assert_eq!(back, iam.server_certificate("back"));
        let metadata = back.server_certificate_metadata().await.expect("an answer").expect("metadata");
        assert_eq!(metadata.path(), "/ops/");
        assert!(front.load().await.expect_err("it has another name").is_not_found());
        back
    } else {
        front
    };

    last.delete().send().await.expect("a deletion");
    assert!(iam.server_certificates().all().await.expect("certificates").is_empty());
    let error = last.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_signing_certificate_is_uploaded_deactivated_and_deleted() {
    // The embedded IAM's ids are shorter than AWS's.
    let iam = iam().validate(false);
    let bob = iam.user("Bob").create().send().await.expect("a user");
    let upload = |body: &str| iam.create_signing_certificate().user_name("Bob").certificate_body(body).send();
    let certificate = upload(CERTIFICATE).await.expect("a certificate");
    assert_eq!(certificate.user(), bob);
    assert_eq!(certificate.status().await.expect("a status"), StatusType::Active);
    assert_eq!(certificate.certificate_body().await.expect("a body").trim(), CERTIFICATE.trim());
    assert_eq!(only(bob.signing_certificates().all().await), certificate);

    certificate.deactivate().send().await.expect("an update");
    assert_eq!(certificate.status().await.expect("a status"), StatusType::Inactive);
    certificate.activate().send().await.expect("an update");
    assert_eq!(certificate.status().await.expect("a status"), StatusType::Active);

    if Promise::ChecksSigningCertificates.kept() {
        let error = upload("no certificate").await.expect_err("it is not a certificate");
        assert_eq!(error.code(), Some("MalformedCertificate"), "{error}");
        let second = upload(CERTIFICATE).await.expect("another certificate");
        let error = upload(CERTIFICATE).await.expect_err("two are the limit");
        assert!(error.is_limit_exceeded(), "{error}");
        second.delete().send().await.expect("a deletion");
    }
    certificate.delete().send().await.expect("a deletion");
    assert!(bob.signing_certificates().all().await.expect("certificates").is_empty());
    assert!(certificate.status().await.expect_err("it is deleted").is_not_found());
    let error = certificate.delete().send().await.expect_err("it is deleted");
    assert!(error.is_not_found(), "{error}");
}
