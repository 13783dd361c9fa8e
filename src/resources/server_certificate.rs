//! A TLS certificate with its private key, kept in IAM for services that cannot take one from
//! AWS Certificate Manager.

// Generated from `codegen/model/server_certificate.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_server_certificate::builders::DeleteServerCertificateInputBuilder;
use aws_sdk_iam::operation::get_server_certificate::builders::GetServerCertificateInputBuilder;
use aws_sdk_iam::operation::update_server_certificate::builders::UpdateServerCertificateInputBuilder;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter};
use crate::core::error::Result;
use crate::core::identifier::filled;
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;

/// A TLS certificate with its private key, kept in IAM for services that cannot take one from
/// AWS Certificate Manager.
///
/// The private key can be uploaded but never read. IAM neither renews the certificate nor warns
/// before it expires. Renaming leaves this handle with the old name: go on with the one that
/// `update` returns.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let certificate = Iam::server_certificate("example-com");
/// if let Some(metadata) = certificate.server_certificate_metadata().await? {
///     println!("{} expires {:?}", metadata.arn(), metadata.expiration());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServerCertificate {
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl ServerCertificate {
    pub(crate) fn new(
        session: &Session,
        name: impl Into<String>,
        held: Option<Held<types::ServerCertificate>>,
    ) -> Self {
        Self { name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the server certificate.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl ServerCertificate {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetServerCertificate`](aws_sdk_iam::Client::get_server_certificate); permission
    /// `iam:GetServerCertificate`.
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
    pub async fn data(&self) -> Result<Arc<types::ServerCertificate>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::ServerCertificate>> {
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

impl Load for ServerCertificate {
    type Data = types::ServerCertificate;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetServerCertificateInputBuilder::default().server_certificate_name(&self.name);
        let (output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("ServerCertificateName", input.get_server_certificate_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data = output.server_certificate.filter(|data| filled(&[&data.certificate_body]));
        data.ok_or_else(|| origin.lacks("ServerCertificate"))
    }
}

/// # Attributes
impl ServerCertificate {
    /// Everything about the certificate but its content: name, id, path, ARN, when it was uploaded
    /// and when it expires.
    pub async fn server_certificate_metadata(&self) -> Result<Option<types::ServerCertificateMetadata>> {
        Ok(self.read("ServerCertificateMetadata").await?.server_certificate_metadata.clone())
    }

    /// The certificate in PEM form.
    pub async fn certificate_body(&self) -> Result<String> {
        Ok(self.read("CertificateBody").await?.certificate_body.clone())
    }

    /// The intermediate certificates in PEM form; `None` if it was uploaded without any.
    pub async fn certificate_chain(&self) -> Result<Option<String>> {
        Ok(self.read("CertificateChain").await?.certificate_chain.clone())
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # Actions
impl ServerCertificate {
    /// Deletes the certificate and its private key. IAM refuses if it knows of a load balancer that
    /// uses it, but may not know: take it out of use first.
    ///
    /// Calls [`DeleteServerCertificate`](aws_sdk_iam::Client::delete_server_certificate);
    /// permission `iam:DeleteServerCertificate`.
    pub fn delete(&self) -> Delete {
        Delete {
            server_certificate: self.clone(),
            input: DeleteServerCertificateInputBuilder::default().server_certificate_name(&self.name),
        }
    }

    /// Changes the name, the path or both, and with them the ARN; returns the certificate under its
    /// new name. Needs permission on the certificate under both names.
    ///
    /// Calls [`UpdateServerCertificate`](aws_sdk_iam::Client::update_server_certificate);
    /// permission `iam:UpdateServerCertificate`.
    pub fn update(&self) -> Update {
        Update {
            server_certificate: self.clone(),
            input: UpdateServerCertificateInputBuilder::default().server_certificate_name(&self.name),
        }
    }
}

/// The action [`ServerCertificate::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    server_certificate: ServerCertificate,
    input: DeleteServerCertificateInputBuilder,
}

impl Delete {
    /// Sends `DeleteServerCertificate`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { server_certificate, input } = self;
        Call::new(&DELETE, server_certificate.core.session(), &server_certificate)
            .text("ServerCertificateName", input.get_server_certificate_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        server_certificate.core.clear();
        Ok(())
    }
}

/// The action [`ServerCertificate::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    server_certificate: ServerCertificate,
    input: UpdateServerCertificateInputBuilder,
}

impl Update {
    /// The new path, such as `/engineering/`; unchanged when omitted. 1 to 512 characters of
    /// [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn new_path(mut self, new_path: impl Into<String>) -> Self {
        self.input = self.input.new_path(new_path);
        self
    }

    /// The new name of the certificate; unchanged when omitted. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name).
    pub fn new_server_certificate_name(mut self, new_server_certificate_name: impl Into<String>) -> Self {
        self.input = self.input.new_server_certificate_name(new_server_certificate_name);
        self
    }

    /// Sends `UpdateServerCertificate`. Answers the handle under the new name, or under its own
    /// where that stays.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<ServerCertificate> {
        let Self { server_certificate, input } = self;
        let name = input
            .get_new_server_certificate_name()
            .clone()
            .unwrap_or_else(|| server_certificate.name.clone());
        Call::new(&UPDATE, server_certificate.core.session(), &server_certificate)
            .text("ServerCertificateName", input.get_server_certificate_name())
            .text("NewPath", input.get_new_path())
            .text("NewServerCertificateName", input.get_new_server_certificate_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        server_certificate.core.clear();
        Ok(ServerCertificate::new(server_certificate.core.session(), name, None))
    }
}

impl fmt::Display for ServerCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for ServerCertificate {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("name", self.name.as_str())]
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

/// What a server certificate offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "ServerCertificate",
    identifiers: &[Identifier::new("name")],
    attributes: &[
        Attribute::new("server_certificate_metadata", "ServerCertificateMetadata"),
        Attribute::new("certificate_body", "CertificateBody"),
        Attribute::new("certificate_chain", "CertificateChain"),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE), Action::new("update", &UPDATE).returns("ServerCertificate")],
    subresources: &[],
    references: &[],
    collections: &[],
};

const SERVER_CERTIFICATE_NAME: Parameter = Parameter::text("ServerCertificateName", 1, 128)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("name");

static LOAD: Operation = Operation::read("GetServerCertificate", &[SERVER_CERTIFICATE_NAME]);

static DELETE: Operation = Operation::change("DeleteServerCertificate", &[SERVER_CERTIFICATE_NAME]);

static UPDATE: Operation = Operation::change(
    "UpdateServerCertificate",
    &[
        SERVER_CERTIFICATE_NAME,
        Parameter::text("NewPath", 1, 512).pattern(Pattern::Path),
        Parameter::text("NewServerCertificateName", 1, 128).pattern(Pattern::Name),
    ],
);
