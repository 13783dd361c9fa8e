//! An external identity provider that speaks SAML 2.0, such as a company directory: trust
//! policies name it, so that the people it vouches for can assume roles.

// Generated from `codegen/model/saml_provider.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_saml_provider::builders::DeleteSamlProviderInputBuilder;
use aws_sdk_iam::operation::get_saml_provider::GetSamlProviderOutput;
use aws_sdk_iam::operation::get_saml_provider::builders::GetSamlProviderInputBuilder;
use aws_sdk_iam::operation::update_saml_provider::UpdateSamlProviderOutput;
use aws_sdk_iam::operation::update_saml_provider::builders::UpdateSamlProviderInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter};
use crate::core::error::Result;
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;

/// An external identity provider that speaks SAML 2.0, such as a company directory: trust
/// policies name it, so that the people it vouches for can assume roles.
///
/// Roles refer to it by ARN and are not changed when it is deleted: nobody can assume them
/// through it any more.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let provider = Iam::saml_provider("arn:aws:iam::123456789012:saml-provider/Example");
/// if let Some(end) = provider.valid_until().await? {
///     println!("the metadata is valid until {end}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SamlProvider {
    arn: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl SamlProvider {
    pub(crate) fn new(
        session: &Session,
        arn: impl Into<String>,
        held: Option<Held<GetSamlProviderOutput>>,
    ) -> Self {
        Self { arn: arn.into(), core: Core::new(session, held) }
    }

    /// The ARN of the SAML provider.
    pub fn arn(&self) -> &str {
        &self.arn
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl SamlProvider {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetSAMLProvider`](aws_sdk_iam::Client::get_saml_provider); permission
    /// `iam:GetSAMLProvider`.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if there is no such entity. Data that was there
    /// stays.
    pub async fn load(&self) -> Result<()> {
        self.refresh().await
    }

    /// The same as [`load`](Self::load).
    pub async fn reload(&self) -> Result<()> {
        self.refresh().await
    }

    /// All the data in the SDK's type. Loads unless it is there, and complete.
    pub async fn data(&self) -> Result<Arc<GetSamlProviderOutput>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<GetSamlProviderOutput>> {
        self.core.cached()
    }

    /// Asks IAM whether there is such an entity, and keeps the data when there is.
    pub async fn exists(&self) -> Result<bool> {
        self.found().await
    }

    /// Waits until IAM answers that the entity is there.
    pub fn wait_until_exists(&self) -> WaitUntilExists<Self> {
        WaitUntilExists::new(self.clone())
    }
}

impl Load for SamlProvider {
    type Data = GetSamlProviderOutput;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetSamlProviderInputBuilder::default().saml_provider_arn(&self.arn);
        let (output, _) = Call::new(&LOAD, self.core.session(), self)
            .text("SAMLProviderArn", input.get_saml_provider_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(output)
    }
}

/// # Attributes
impl SamlProvider {
    /// The unique id of the provider.
    pub async fn saml_provider_uuid(&self) -> Result<Option<String>> {
        Ok(self.read("SAMLProviderUUID").await?.saml_provider_uuid.clone())
    }

    /// The metadata document of the identity provider, XML text as last uploaded.
    pub async fn saml_metadata_document(&self) -> Result<Option<String>> {
        Ok(self.read("SAMLMetadataDocument").await?.saml_metadata_document.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<Option<DateTime>> {
        Ok(self.read("CreateDate").await?.create_date)
    }

    /// When the provider's metadata expires; `None` if IAM reports no date.
    pub async fn valid_until(&self) -> Result<Option<DateTime>> {
        Ok(self.read("ValidUntil").await?.valid_until)
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }

    /// Whether assertions have to be encrypted or merely may be; `None` if that was never set.
    pub async fn assertion_encryption_mode(&self) -> Result<Option<types::AssertionEncryptionModeType>> {
        Ok(self.read("AssertionEncryptionMode").await?.assertion_encryption_mode.clone())
    }

    /// The ids and upload times of the keys that decrypt assertions, never the keys themselves;
    /// empty if there are none.
    pub async fn private_key_list(&self) -> Result<Vec<types::SamlPrivateKey>> {
        Ok(self.read("PrivateKeyList").await?.private_key_list.clone().unwrap_or_default())
    }
}

/// # Actions
impl SamlProvider {
    /// Deletes the provider. Trust policies that name it stay as they are, and nobody can assume
    /// those roles through it any more.
    ///
    /// Calls [`DeleteSAMLProvider`](aws_sdk_iam::Client::delete_saml_provider); permission
    /// `iam:DeleteSAMLProvider`.
    pub fn delete(&self) -> Delete {
        Delete {
            saml_provider: self.clone(),
            input: DeleteSamlProviderInputBuilder::default().saml_provider_arn(&self.arn),
        }
    }

    /// Replaces the metadata document, changes whether assertions have to be encrypted, or adds or
    /// removes a private key. To rotate a key, add the new one first and remove the old one in a
    /// second request.
    ///
    /// Calls [`UpdateSAMLProvider`](aws_sdk_iam::Client::update_saml_provider); permission
    /// `iam:UpdateSAMLProvider`.
    pub fn update(&self) -> Update {
        Update {
            saml_provider: self.clone(),
            input: UpdateSamlProviderInputBuilder::default().saml_provider_arn(&self.arn),
        }
    }
}

/// The action [`SamlProvider::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    saml_provider: SamlProvider,
    input: DeleteSamlProviderInputBuilder,
}

impl Delete {
    /// Sends `DeleteSAMLProvider`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { saml_provider, input } = self;
        Call::new(&DELETE, saml_provider.core.session(), &saml_provider)
            .text("SAMLProviderArn", input.get_saml_provider_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        saml_provider.core.clear();
        Ok(())
    }
}

/// The action [`SamlProvider::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    saml_provider: SamlProvider,
    input: UpdateSamlProviderInputBuilder,
}

impl Update {
    /// The metadata document of the identity provider, XML text as the provider exports it. 1000 to
    /// 10000000 characters.
    pub fn saml_metadata_document(mut self, saml_metadata_document: impl Into<String>) -> Self {
        self.input = self.input.saml_metadata_document(saml_metadata_document);
        self
    }

    /// Whether the provider's assertions have to be encrypted (`Required`) or merely may be
    /// (`Allowed`).
    pub fn assertion_encryption_mode(
        mut self,
        assertion_encryption_mode: types::AssertionEncryptionModeType,
    ) -> Self {
        self.input = self.input.assertion_encryption_mode(assertion_encryption_mode);
        self
    }

    /// The private key in PEM form with which IAM decrypts the provider's assertions. 1 to 16384
    /// characters of [`Pattern::Latin1`](crate::describe::Pattern::Latin1).
    pub fn add_private_key(mut self, add_private_key: impl Into<String>) -> Self {
        self.input = self.input.add_private_key(add_private_key);
        self
    }

    /// The id of the private key to remove, as found in `private_key_list`. 22 to 64 characters of
    /// [`Pattern::KeyId`](crate::describe::Pattern::KeyId).
    pub fn remove_private_key(mut self, remove_private_key: impl Into<String>) -> Self {
        self.input = self.input.remove_private_key(remove_private_key);
        self
    }

    /// Sends `UpdateSAMLProvider`. Answers the SDK's output.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<UpdateSamlProviderOutput> {
        let Self { saml_provider, input } = self;
        let (output, _) = Call::new(&UPDATE, saml_provider.core.session(), &saml_provider)
            .text("SAMLMetadataDocument", input.get_saml_metadata_document())
            .text("SAMLProviderArn", input.get_saml_provider_arn())
            .present("AssertionEncryptionMode", input.get_assertion_encryption_mode())
            .text("AddPrivateKey", input.get_add_private_key())
            .text("RemovePrivateKey", input.get_remove_private_key())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        saml_provider.core.clear();
        Ok(output)
    }
}

impl fmt::Display for SamlProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for SamlProvider {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("arn", self.arn.as_str())]
    }

    #[inline]
    async fn load(&self) -> Result<()> {
        self.refresh().await
    }

    #[inline]
    async fn exists(&self) -> Result<bool> {
        self.found().await
    }
}

/// What a SAML provider offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "SamlProvider",
    identifiers: &[Identifier::new("arn")],
    attributes: &[
        Attribute::new("saml_provider_uuid", "SAMLProviderUUID"),
        Attribute::new("saml_metadata_document", "SAMLMetadataDocument"),
        Attribute::new("create_date", "CreateDate"),
        Attribute::new("valid_until", "ValidUntil"),
        Attribute::new("tags", "Tags"),
        Attribute::new("assertion_encryption_mode", "AssertionEncryptionMode"),
        Attribute::new("private_key_list", "PrivateKeyList"),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE), Action::new("update", &UPDATE)],
    subresources: &[],
    references: &[],
    collections: &[],
};

const SAML_PROVIDER_ARN: Parameter =
    Parameter::text("SAMLProviderArn", 20, 2048).required().identifies().of_identifier("arn");

static LOAD: Operation = Operation::read("GetSAMLProvider", &[SAML_PROVIDER_ARN]);

static DELETE: Operation = Operation::change("DeleteSAMLProvider", &[SAML_PROVIDER_ARN]);

static UPDATE: Operation = Operation::change(
    "UpdateSAMLProvider",
    &[
        Parameter::text("SAMLMetadataDocument", 1000, 10000000),
        SAML_PROVIDER_ARN,
        Parameter::enumeration("AssertionEncryptionMode", &["Required", "Allowed"]),
        Parameter::text("AddPrivateKey", 1, 16384).pattern(Pattern::Latin1).sensitive(),
        Parameter::text("RemovePrivateKey", 22, 64).pattern(Pattern::KeyId),
    ],
);
