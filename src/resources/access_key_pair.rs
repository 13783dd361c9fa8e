//! An access key just created, together with its secret: everything a program needs to sign
//! requests to AWS as the user.

// Generated from `codegen/model/access_key_pair.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_access_key::builders::DeleteAccessKeyInputBuilder;
use aws_sdk_iam::operation::list_access_keys::builders::ListAccessKeysInputBuilder;
use aws_sdk_iam::operation::update_access_key::builders::UpdateAccessKeyInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter};
use crate::core::error::{Origin, Result};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::secret::Secret;
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;

/// An access key just created, together with its secret: everything a program needs to sign
/// requests to AWS as the user.
///
/// IAM hands out the secret once, when the key is created, so store it now or delete the key.
/// Anyone who holds it can act as the user; two handles are equal when user and id are,
/// whatever the secret.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let user = Iam::user("Bob");
/// let pair = user.create_access_key_pair().send().await?;
/// for key in user.access_keys().all().await? {
///     if key.id() != pair.id() {
///         key.deactivate().send().await?;
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AccessKeyPair {
    user_name: String,
    id: String,
    secret: Secret,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl AccessKeyPair {
    pub(crate) fn new(
        session: &Session,
        user_name: impl Into<String>,
        id: impl Into<String>,
        secret: impl Into<String>,
        held: Option<Held<types::AccessKeyMetadata>>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            id: id.into(),
            secret: secret.into().into(),
            core: Core::new(session, held),
        }
    }

    /// The name of the user.
    pub fn user_name(&self) -> &str {
        &self.user_name
    }

    /// The id of the access key, such as `AKIAIOSFODNN7EXAMPLE`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The same as [`id`](Self::id), under the name that IAM's data has for it.
    pub fn access_key_id(&self) -> &str {
        &self.id
    }

    /// A secret, shown by this call alone.
    pub fn secret(&self) -> &str {
        self.secret.expose()
    }

    /// The same as [`secret`](Self::secret), under the name that IAM's data has for it.
    pub fn secret_access_key(&self) -> &str {
        self.secret.expose()
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl AccessKeyPair {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`ListAccessKeys`](aws_sdk_iam::Client::list_access_keys); permission
    /// `iam:ListAccessKeys`. It goes through that listing for the entry with this `AccessKeyId`.
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
    pub async fn data(&self) -> Result<Arc<types::AccessKeyMetadata>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::AccessKeyMetadata>> {
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

impl Load for AccessKeyPair {
    type Data = types::AccessKeyMetadata;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        collection::find(Lookup(self.clone()), |item| item.access_key_id.as_deref() == Some(self.id.as_str()))
            .await
    }
}

/// What the entry in the listing is known by.
static MATCHED: [Parameter; 1] = [Parameter::text("AccessKeyId", 16, 128)
    .pattern(Pattern::Word)
    .required()
    .identifies()
    .of_identifier("id")];

/// What a load looks in.
struct Lookup(AccessKeyPair);

impl Listing for Lookup {
    type Item = types::AccessKeyMetadata;

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
    ) -> Result<Page<types::AccessKeyMetadata>> {
        let input = ListAccessKeysInputBuilder::default()
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
        Ok(Page::of(
            origin,
            "AccessKeyMetadata",
            output.access_key_metadata,
            output.is_truncated,
            output.marker,
            Ok,
        ))
    }
}

/// # Attributes
impl AccessKeyPair {
    /// Whether it can be used: `Active` or `Inactive`.
    pub async fn status(&self) -> Result<Option<types::StatusType>> {
        Ok(self.read("Status").await?.status.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<Option<DateTime>> {
        Ok(self.read("CreateDate").await?.create_date)
    }
}

/// # Actions
impl AccessKeyPair {
    /// Makes the key usable again; harmless if it is active already.
    ///
    /// Calls [`UpdateAccessKey`](aws_sdk_iam::Client::update_access_key); permission
    /// `iam:UpdateAccessKey`.
    pub fn activate(&self) -> Activate {
        Activate {
            access_key_pair: self.clone(),
            input: UpdateAccessKeyInputBuilder::default()
                .user_name(&self.user_name)
                .access_key_id(&self.id)
                .status("Active".into()),
        }
    }

    /// Makes AWS refuse requests signed with the key until it is activated again; harmless if it is
    /// inactive already.
    ///
    /// Calls [`UpdateAccessKey`](aws_sdk_iam::Client::update_access_key); permission
    /// `iam:UpdateAccessKey`.
    pub fn deactivate(&self) -> Deactivate {
        Deactivate {
            access_key_pair: self.clone(),
            input: UpdateAccessKeyInputBuilder::default()
                .user_name(&self.user_name)
                .access_key_id(&self.id)
                .status("Inactive".into()),
        }
    }

    /// Deletes the key for good. Whatever still signs with it fails from then on, and this handle's
    /// secret is worthless.
    ///
    /// Calls [`DeleteAccessKey`](aws_sdk_iam::Client::delete_access_key); permission
    /// `iam:DeleteAccessKey`.
    pub fn delete(&self) -> Delete {
        Delete {
            access_key_pair: self.clone(),
            input: DeleteAccessKeyInputBuilder::default().user_name(&self.user_name).access_key_id(&self.id),
        }
    }
}

/// The action [`AccessKeyPair::activate`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Activate {
    access_key_pair: AccessKeyPair,
    input: UpdateAccessKeyInputBuilder,
}

impl Activate {
    /// Sends `UpdateAccessKey`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { access_key_pair, input } = self;
        Call::new(&ACTIVATE, access_key_pair.core.session(), &access_key_pair)
            .text("UserName", input.get_user_name())
            .text("AccessKeyId", input.get_access_key_id())
            .present("Status", input.get_status())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        access_key_pair.core.clear();
        Ok(())
    }
}

/// The action [`AccessKeyPair::deactivate`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Deactivate {
    access_key_pair: AccessKeyPair,
    input: UpdateAccessKeyInputBuilder,
}

impl Deactivate {
    /// Sends `UpdateAccessKey`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { access_key_pair, input } = self;
        Call::new(&DEACTIVATE, access_key_pair.core.session(), &access_key_pair)
            .text("UserName", input.get_user_name())
            .text("AccessKeyId", input.get_access_key_id())
            .present("Status", input.get_status())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        access_key_pair.core.clear();
        Ok(())
    }
}

/// The action [`AccessKeyPair::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    access_key_pair: AccessKeyPair,
    input: DeleteAccessKeyInputBuilder,
}

impl Delete {
    /// Sends `DeleteAccessKey`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { access_key_pair, input } = self;
        Call::new(&DELETE, access_key_pair.core.session(), &access_key_pair)
            .text("UserName", input.get_user_name())
            .text("AccessKeyId", input.get_access_key_id())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        access_key_pair.core.clear();
        Ok(())
    }
}

impl fmt::Display for AccessKeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for AccessKeyPair {
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

/// What an access key pair offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "AccessKeyPair",
    identifiers: &[
        Identifier::new("user_name"),
        Identifier::new("id").alias("access_key_id"),
        Identifier::new("secret").alias("secret_access_key").secret(),
    ],
    attributes: &[
        Attribute::new("access_key_id", "AccessKeyId").alias_of("id"),
        Attribute::new("secret_access_key", "SecretAccessKey").alias_of("secret"),
        Attribute::new("status", "Status"),
        Attribute::new("create_date", "CreateDate"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("activate", &ACTIVATE),
        Action::new("deactivate", &DEACTIVATE),
        Action::new("delete", &DELETE),
    ],
    subresources: &[],
    references: &[],
    collections: &[],
};

const ACCESS_KEY_ID: Parameter = Parameter::text("AccessKeyId", 16, 128)
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
    "ListAccessKeys",
    &[
        USER_NAME,
        Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging(),
        Parameter::integer("MaxItems", Some(1), Some(1000)).paging(),
    ],
);

static ACTIVATE: Operation = Operation::change(
    "UpdateAccessKey",
    &[
        USER_NAME,
        ACCESS_KEY_ID,
        Parameter::enumeration("Status", &["Active", "Inactive", "Expired"]).required().constant("Active"),
    ],
);

static DEACTIVATE: Operation = Operation::change(
    "UpdateAccessKey",
    &[
        USER_NAME,
        ACCESS_KEY_ID,
        Parameter::enumeration("Status", &["Active", "Inactive", "Expired"]).required().constant("Inactive"),
    ],
);

static DELETE: Operation = Operation::change("DeleteAccessKey", &[USER_NAME, ACCESS_KEY_ID]);
