//! One version of a managed policy: a document that never changes, named `v1`, `v2` and so on.

// Generated from `codegen/model/policy_version.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_policy_version::builders::DeletePolicyVersionInputBuilder;
use aws_sdk_iam::operation::get_policy_version::builders::GetPolicyVersionInputBuilder;
use aws_sdk_iam::operation::set_default_policy_version::builders::SetDefaultPolicyVersionInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter};
use crate::core::document::PolicyDocument;
use crate::core::error::Result;
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::documents::Decode as _;

/// One version of a managed policy: a document that never changes, named `v1`, `v2` and so on.
///
/// Only the default version is in effect. Older ones are kept, five in all, so that a change
/// can be taken back by making one of them the default again.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let arn = "arn:aws:iam::123456789012:policy/read-reports";
/// let version = Iam::policy_version(arn, "v2");
/// if !version.is_default_version().await? {
///     version.set_as_default().send().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PolicyVersion {
    arn: String,
    version_id: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl PolicyVersion {
    pub(crate) fn new(
        session: &Session,
        arn: impl Into<String>,
        version_id: impl Into<String>,
        held: Option<Held<types::PolicyVersion>>,
    ) -> Self {
        Self { arn: arn.into(), version_id: version_id.into(), core: Core::new(session, held) }
    }

    /// The ARN of the managed policy.
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// The id of the version, such as `v2`.
    pub fn version_id(&self) -> &str {
        &self.version_id
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl PolicyVersion {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetPolicyVersion`](aws_sdk_iam::Client::get_policy_version); permission
    /// `iam:GetPolicyVersion`.
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
    pub async fn data(&self) -> Result<Arc<types::PolicyVersion>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::PolicyVersion>> {
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

impl Load for PolicyVersion {
    type Data = types::PolicyVersion;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input =
            GetPolicyVersionInputBuilder::default().policy_arn(&self.arn).version_id(&self.version_id);
        let (mut output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("PolicyArn", input.get_policy_arn())
            .text("VersionId", input.get_version_id())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        output.policy_version.ok_or_else(|| origin.lacks("PolicyVersion"))
    }
}

/// # Attributes
impl PolicyVersion {
    /// The policy document of this version.
    pub async fn document(&self) -> Result<Option<PolicyDocument>> {
        Ok(self.read("Document").await?.document.as_deref().map(PolicyDocument::from))
    }

    /// Whether this version is the one in effect.
    pub async fn is_default_version(&self) -> Result<bool> {
        Ok(self.read("IsDefaultVersion").await?.is_default_version)
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<Option<DateTime>> {
        Ok(self.read("CreateDate").await?.create_date)
    }
}

/// # Actions
impl PolicyVersion {
    /// Deletes this version. Refused with `DeleteConflict` if it is the default: make another one
    /// the default first, or delete the policy.
    ///
    /// Calls [`DeletePolicyVersion`](aws_sdk_iam::Client::delete_policy_version); permission
    /// `iam:DeletePolicyVersion`.
    pub fn delete(&self) -> Delete {
        Delete {
            policy_version: self.clone(),
            input: DeletePolicyVersionInputBuilder::default()
                .policy_arn(&self.arn)
                .version_id(&self.version_id),
        }
    }

    /// Puts this version into effect for every user, group and role that the policy is attached to.
    ///
    /// Calls [`SetDefaultPolicyVersion`](aws_sdk_iam::Client::set_default_policy_version);
    /// permission `iam:SetDefaultPolicyVersion`.
    pub fn set_as_default(&self) -> SetAsDefault {
        SetAsDefault {
            policy_version: self.clone(),
            input: SetDefaultPolicyVersionInputBuilder::default()
                .policy_arn(&self.arn)
                .version_id(&self.version_id),
        }
    }
}

/// The action [`PolicyVersion::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    policy_version: PolicyVersion,
    input: DeletePolicyVersionInputBuilder,
}

impl Delete {
    /// Sends `DeletePolicyVersion`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy_version, input } = self;
        Call::new(&DELETE, policy_version.core.session(), &policy_version)
            .text("PolicyArn", input.get_policy_arn())
            .text("VersionId", input.get_version_id())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy_version.core.clear();
        Ok(())
    }
}

/// The action [`PolicyVersion::set_as_default`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct SetAsDefault {
    policy_version: PolicyVersion,
    input: SetDefaultPolicyVersionInputBuilder,
}

impl SetAsDefault {
    /// Sends `SetDefaultPolicyVersion`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy_version, input } = self;
        Call::new(&SET_AS_DEFAULT, policy_version.core.session(), &policy_version)
            .text("PolicyArn", input.get_policy_arn())
            .text("VersionId", input.get_version_id())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy_version.core.clear();
        Ok(())
    }
}

impl fmt::Display for PolicyVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for PolicyVersion {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("arn", self.arn.as_str()), ("version_id", self.version_id.as_str())]
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

/// What a policy version offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "PolicyVersion",
    identifiers: &[Identifier::new("arn"), Identifier::new("version_id")],
    attributes: &[
        Attribute::new("document", "Document").document(),
        Attribute::new("is_default_version", "IsDefaultVersion"),
        Attribute::new("create_date", "CreateDate"),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE), Action::new("set_as_default", &SET_AS_DEFAULT)],
    subresources: &[],
    references: &[],
    collections: &[],
};

const POLICY_ARN: Parameter =
    Parameter::text("PolicyArn", 20, 2048).required().identifies().of_identifier("arn");
const VERSION_ID: Parameter = Parameter::unbounded_text("VersionId", 0)
    .pattern(Pattern::VersionId)
    .required()
    .identifies()
    .of_identifier("version_id");

static LOAD: Operation = Operation::read("GetPolicyVersion", &[POLICY_ARN, VERSION_ID]);

static DELETE: Operation = Operation::change("DeletePolicyVersion", &[POLICY_ARN, VERSION_ID]);

static SET_AS_DEFAULT: Operation = Operation::change("SetDefaultPolicyVersion", &[POLICY_ARN, VERSION_ID]);
