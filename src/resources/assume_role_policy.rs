//! The trust policy of a role: the document that says which users, roles, services or identity
//! providers may assume it, and on which conditions.

// Generated from `codegen/model/assume_role_policy.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::get_role::builders::GetRoleInputBuilder;
use aws_sdk_iam::operation::update_assume_role_policy::builders::UpdateAssumeRolePolicyInputBuilder;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Action, Description, Identifier, Operation, Parameter, Subresource};
use crate::core::document::PolicyDocument;
use crate::core::error::Result;
use crate::core::identifier::filled;
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::Role;
use crate::resources::documents::Decode as _;

/// The trust policy of a role: the document that says which users, roles, services or identity
/// providers may assume it, and on which conditions.
///
/// What the role may do once assumed is not written here, but in the policies attached to and
/// embedded in the role.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let trust = r#"{"Version": "2012-10-17", "Statement": [{
///     "Effect": "Allow", "Action": "sts:AssumeRole",
///     "Principal": {"Service": "ec2.amazonaws.com"}}]}"#;
/// let policy = Iam::role("reports-reader").assume_role_policy();
/// policy.update().policy_document(trust).send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AssumeRolePolicy {
    role_name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl AssumeRolePolicy {
    pub(crate) fn new(
        session: &Session,
        role_name: impl Into<String>,
        held: Option<Held<types::Role>>,
    ) -> Self {
        Self { role_name: role_name.into(), core: Core::new(session, held) }
    }

    /// The name of the role.
    pub fn role_name(&self) -> &str {
        &self.role_name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl AssumeRolePolicy {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetRole`](aws_sdk_iam::Client::get_role); permission `iam:GetRole`.
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
    pub async fn data(&self) -> Result<Arc<types::Role>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::Role>> {
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

impl Load for AssumeRolePolicy {
    type Data = types::Role;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetRoleInputBuilder::default().role_name(&self.role_name);
        let (mut output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("RoleName", input.get_role_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        let data =
            output.role.filter(|data| filled(&[&data.path, &data.role_name, &data.role_id, &data.arn]));
        data.ok_or_else(|| origin.lacks("Role"))
    }
}

/// # Sub-resources
impl AssumeRolePolicy {
    /// The role that this trust policy protects.
    ///
    /// It needs no request, and does not fail.
    pub fn role(&self) -> Role {
        Role::new(self.core.session(), &self.role_name, None)
    }
}

/// # Actions
impl AssumeRolePolicy {
    /// Replaces the whole trust policy: a principal left out can no longer assume the role, though
    /// sessions that have begun go on. Service-linked roles are refused.
    ///
    /// Calls [`UpdateAssumeRolePolicy`](aws_sdk_iam::Client::update_assume_role_policy); permission
    /// `iam:UpdateAssumeRolePolicy`. It needs [`policy_document`](Update::policy_document).
    pub fn update(&self) -> Update {
        Update {
            assume_role_policy: self.clone(),
            input: UpdateAssumeRolePolicyInputBuilder::default().role_name(&self.role_name),
        }
    }
}

/// The action [`AssumeRolePolicy::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    assume_role_policy: AssumeRolePolicy,
    input: UpdateAssumeRolePolicyInputBuilder,
}

impl Update {
    /// The whole policy: JSON text, a JSON value or a `PolicyDocument`. 1 to 131072 characters.
    /// Required.
    pub fn policy_document(mut self, policy_document: impl Into<PolicyDocument>) -> Self {
        self.input = self.input.policy_document(policy_document.into().into_string());
        self
    }

    /// Sends `UpdateAssumeRolePolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { assume_role_policy, input } = self;
        Call::new(&UPDATE, assume_role_policy.core.session(), &assume_role_policy)
            .text("RoleName", input.get_role_name())
            .text("PolicyDocument", input.get_policy_document())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        assume_role_policy.core.clear();
        Ok(())
    }
}

impl fmt::Display for AssumeRolePolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for AssumeRolePolicy {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("role_name", self.role_name.as_str())]
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

/// What an assume role policy offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "AssumeRolePolicy",
    identifiers: &[Identifier::new("role_name")],
    attributes: &[],
    load: Some(&LOAD),
    actions: &[Action::new("update", &UPDATE)],
    subresources: &[Subresource::new("role", "Role", &[])],
    references: &[],
    collections: &[],
};

const ROLE_NAME: Parameter = Parameter::text("RoleName", 1, 64)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("role_name");

static LOAD: Operation = Operation::read("GetRole", &[ROLE_NAME]);

static UPDATE: Operation = Operation::change(
    "UpdateAssumeRolePolicy",
    &[ROLE_NAME, Parameter::text("PolicyDocument", 1, 131072).pattern(Pattern::Latin1).required()],
);
