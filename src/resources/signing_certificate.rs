//! An X.509 certificate of a user, with which a few older AWS services check requests signed by
//! the matching private key.

// Generated from `codegen/model/signing_certificate.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_signing_certificate::builders::DeleteSigningCertificateInputBuilder;
use aws_sdk_iam::operation::list_signing_certificates::builders::ListSigningCertificatesInputBuilder;
use aws_sdk_iam::operation::update_signing_certificate::builders::UpdateSigningCertificateInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter, Subresource};
use crate::core::error::{Origin, Result};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::User;

/// An X.509 certificate of a user, with which a few older AWS services check requests signed by
/// the matching private key.
///
/// IAM keeps the certificate only, never the private key. A user has at most two.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// for certificate in Iam::user("Bob").signing_certificates().all().await? {
///     let status = certificate.status().await?;
///     println!("{} {}", certificate.id(), status.as_str());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SigningCertificate {
    user_name: String,
    id: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl SigningCertificate {
    pub(crate) fn new(
        session: &Session,
        user_name: impl Into<String>,
        id: impl Into<String>,
        held: Option<Held<types::SigningCertificate>>,
    ) -> Self {
        Self { user_name: user_name.into(), id: id.into(), core: Core::new(session, held) }
    }

    /// The name of the user.
    pub fn user_name(&self) -> &str {
        &self.user_name
    }

    /// The id that IAM gave the signing certificate.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The same as [`id`](Self::id), under the name that IAM's data has for it.
    pub fn certificate_id(&self) -> &str {
        &self.id
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl SigningCertificate {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`ListSigningCertificates`](aws_sdk_iam::Client::list_signing_certificates);
    /// permission `iam:ListSigningCertificates`. It goes through that listing for the entry with
    /// this `CertificateId`.
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
    pub async fn data(&self) -> Result<Arc<types::SigningCertificate>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::SigningCertificate>> {
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

impl Load for SigningCertificate {
    type Data = types::SigningCertificate;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        collection::find(Lookup(self.clone()), |item| item.certificate_id == self.id).await
    }
}

/// What the entry in the listing is known by.
static MATCHED: [Parameter; 1] = [Parameter::text("CertificateId", 24, 128)
    .pattern(Pattern::Word)
    .required()
    .identifies()
    .of_identifier("id")];

/// What a load looks in.
struct Lookup(SigningCertificate);

impl Listing for Lookup {
    type Item = types::SigningCertificate;

    fn paging(&self) -> Paging {
        Paging::default()
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LOAD, &self.0)
    }

    async fn page(
        &self,
        marker: Option<String>,
        max_items: Option<i32>,
    ) -> Result<Page<types::SigningCertificate>> {
        let input = ListSigningCertificatesInputBuilder::default()
            .user_name(&self.0.user_name)
            .set_marker(marker)
            .set_max_items(max_items);
        let (output, origin) = Call::new(&LOAD, self.0.core.session(), &self.0)
            .matched(&MATCHED[0], &self.0.id)
            .text("UserName", input.get_user_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Certificates", output.certificates, output.is_truncated, output.marker, Ok))
    }
}

/// # Attributes
impl SigningCertificate {
    /// The certificate in PEM form.
    pub async fn certificate_body(&self) -> Result<String> {
        Ok(self.read("CertificateBody").await?.certificate_body.clone())
    }

    /// Whether it can be used: `Active` or `Inactive`.
    pub async fn status(&self) -> Result<types::StatusType> {
        Ok(self.read("Status").await?.status.clone())
    }

    /// When it was uploaded.
    pub async fn upload_date(&self) -> Result<Option<DateTime>> {
        Ok(self.read("UploadDate").await?.upload_date)
    }
}

/// # Sub-resources
impl SigningCertificate {
    /// The user the certificate belongs to.
    ///
    /// It needs no request, and does not fail.
    pub fn user(&self) -> User {
        User::new(self.core.session(), &self.user_name, None)
    }
}

/// # Actions
impl SigningCertificate {
    /// Makes the certificate usable again; harmless if it is active already.
    ///
    /// Calls [`UpdateSigningCertificate`](aws_sdk_iam::Client::update_signing_certificate);
    /// permission `iam:UpdateSigningCertificate`.
    pub fn activate(&self) -> Activate {
        Activate {
            signing_certificate: self.clone(),
            input: UpdateSigningCertificateInputBuilder::default()
                .user_name(&self.user_name)
                .certificate_id(&self.id)
                .status("Active".into()),
        }
    }

    /// Makes AWS refuse requests signed with the certificate's key until it is activated again;
    /// harmless if it is inactive already.
    ///
    /// Calls [`UpdateSigningCertificate`](aws_sdk_iam::Client::update_signing_certificate);
    /// permission `iam:UpdateSigningCertificate`.
    pub fn deactivate(&self) -> Deactivate {
        Deactivate {
            signing_certificate: self.clone(),
            input: UpdateSigningCertificateInputBuilder::default()
                .user_name(&self.user_name)
                .certificate_id(&self.id)
                .status("Inactive".into()),
        }
    }

    /// Deletes the certificate for good; requests signed with its key are refused from then on.
    ///
    /// Calls [`DeleteSigningCertificate`](aws_sdk_iam::Client::delete_signing_certificate);
    /// permission `iam:DeleteSigningCertificate`.
    pub fn delete(&self) -> Delete {
        Delete {
            signing_certificate: self.clone(),
            input: DeleteSigningCertificateInputBuilder::default()
                .user_name(&self.user_name)
                .certificate_id(&self.id),
        }
    }
}

/// The action [`SigningCertificate::activate`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Activate {
    signing_certificate: SigningCertificate,
    input: UpdateSigningCertificateInputBuilder,
}

impl Activate {
    /// Sends `UpdateSigningCertificate`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { signing_certificate, input } = self;
        Call::new(&ACTIVATE, signing_certificate.core.session(), &signing_certificate)
            .text("UserName", input.get_user_name())
            .text("CertificateId", input.get_certificate_id())
            .present("Status", input.get_status())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        signing_certificate.core.clear();
        Ok(())
    }
}

/// The action [`SigningCertificate::deactivate`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Deactivate {
    signing_certificate: SigningCertificate,
    input: UpdateSigningCertificateInputBuilder,
}

impl Deactivate {
    /// Sends `UpdateSigningCertificate`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { signing_certificate, input } = self;
        Call::new(&DEACTIVATE, signing_certificate.core.session(), &signing_certificate)
            .text("UserName", input.get_user_name())
            .text("CertificateId", input.get_certificate_id())
            .present("Status", input.get_status())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        signing_certificate.core.clear();
        Ok(())
    }
}

/// The action [`SigningCertificate::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    signing_certificate: SigningCertificate,
    input: DeleteSigningCertificateInputBuilder,
}

impl Delete {
    /// Sends `DeleteSigningCertificate`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { signing_certificate, input } = self;
        Call::new(&DELETE, signing_certificate.core.session(), &signing_certificate)
            .text("UserName", input.get_user_name())
            .text("CertificateId", input.get_certificate_id())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        signing_certificate.core.clear();
        Ok(())
    }
}

impl fmt::Display for SigningCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for SigningCertificate {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("user_name", self.user_name.as_str()), ("id", self.id.as_str())]
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

/// What a signing certificate offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "SigningCertificate",
    identifiers: &[Identifier::new("user_name"), Identifier::new("id").alias("certificate_id")],
    attributes: &[
        Attribute::new("certificate_id", "CertificateId").alias_of("id"),
        Attribute::new("certificate_body", "CertificateBody"),
        Attribute::new("status", "Status"),
        Attribute::new("upload_date", "UploadDate"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("activate", &ACTIVATE),
        Action::new("deactivate", &DEACTIVATE),
        Action::new("delete", &DELETE),
    ],
    subresources: &[Subresource::new("user", "User", &[])],
    references: &[],
    collections: &[],
};

const CERTIFICATE_ID: Parameter = Parameter::text("CertificateId", 24, 128)
    .pattern(Pattern::Word)
    .required()
    .identifies()
    .of_identifier("id");
const USER_NAME: Parameter = Parameter::text("UserName", 1, 128)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("user_name");

static LOAD: Operation = Operation::read(
    "ListSigningCertificates",
    &[
        USER_NAME,
        Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging(),
        Parameter::integer("MaxItems", Some(1), Some(1000)).paging(),
    ],
);

static ACTIVATE: Operation = Operation::change(
    "UpdateSigningCertificate",
    &[
        USER_NAME,
        CERTIFICATE_ID,
        Parameter::enumeration("Status", &["Active", "Inactive", "Expired"]).required().constant("Active"),
    ],
);

static DEACTIVATE: Operation = Operation::change(
    "UpdateSigningCertificate",
    &[
        USER_NAME,
        CERTIFICATE_ID,
        Parameter::enumeration("Status", &["Active", "Inactive", "Expired"]).required().constant("Inactive"),
    ],
);

static DELETE: Operation = Operation::change("DeleteSigningCertificate", &[USER_NAME, CERTIFICATE_ID]);
