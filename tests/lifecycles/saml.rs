//! Identity providers that speak SAML.

use crate::only;
use crate::server::{Promise, iam};

/// IAM takes a thousand characters at least.
fn metadata(entity: &str) -> String {
    let padding = "This is for a test, and says nothing. ".repeat(30);
    format!(
        "<EntityDescriptor xmlns=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"{entity}\">\
         <!-- {padding}--></EntityDescriptor>"
    )
}

#[tokio::test]
async fn a_provider_is_created_updated_and_deleted() {
    let iam = iam();
    let (old, new) = (metadata("https://old.example"), metadata("https://new.example"));
    let create = || iam.create_saml_provider().name("directory").saml_metadata_document(&old).send();
    let provider = create().await.expect("a provider");
    assert!(provider.arn().ends_with(":saml-provider/directory"));
    assert_eq!(provider.saml_metadata_document().await.expect("an answer").as_deref(), Some(&*old));
    assert_eq!(only(iam.saml_providers().all().await), provider);
    if Promise::ChecksSamlProviders.kept() {
        let error = create().await.expect_err("the name is taken");
        assert!(error.is_already_exists(), "{error}");
    }

    let updated = provider.update().saml_metadata_document(&new).send().await.expect("an update");
    assert_eq!(updated.saml_provider_arn(), Some(provider.arn()));
    assert_eq!(provider.saml_metadata_document().await.expect("an answer").as_deref(), Some(&*new));

    provider.delete().send().await.expect("a deletion");
    assert!(iam.saml_providers().all().await.expect("providers").is_empty());
    assert!(provider.load().await.expect_err("it is deleted").is_not_found());
    if Promise::ChecksSamlProviders.kept() {
        let error = provider.delete().send().await.expect_err("it is deleted");
        assert!(error.is_not_found(), "{error}");
    }
}
