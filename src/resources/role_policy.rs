//! A policy embedded in one role: a JSON document of permissions that cannot be attached
//! anywhere else.

// Generated from `codegen/model/role_policy.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_role_policy::builders::DeleteRolePolicyInputBuilder;
use aws_sdk_iam::operation::get_role_policy::GetRolePolicyOutput;
use aws_sdk_iam::operation::get_role_policy::builders::GetRolePolicyInputBuilder;
use aws_sdk_iam::operation::put_role_policy::builders::PutRolePolicyInputBuilder;

use crate::core::call::Call;
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter, Subresource};
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

/// A policy embedded in one role: a JSON document of permissions that cannot be attached
/// anywhere else.
///
/// It says what the role may do, not who may assume it: that is the trust policy. It has no
/// versions: writing it replaces the whole document, and the old one is lost.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let policy = Iam::role("reports-reader").policy("read-bucket");
/// if policy.exists().await? {
///     println!("{}", policy.policy_document().await?);
///     policy.delete().send().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RolePolicy {
    role_name: String,
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl RolePolicy {
    pub(crate) fn new(
        session: &Session,
        role_name: impl Into<String>,
        name: impl Into<String>,
        held: Option<Held<GetRolePolicyOutput>>,
    ) -> Self {
        Self { role_name: role_name.into(), name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the role.
    pub fn role_name(&self) -> &str {
        &self.role_name
    }

    /// The name of the inline policy.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same as [`name`](Self::name), under the name that IAM's data has for it.
    pub fn policy_name(&self) -> &str {
        &self.name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl RolePolicy {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetRolePolicy`](aws_sdk_iam::Client::get_role_policy); permission
    /// `iam:GetRolePolicy`.
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
    pub async fn data(&self) -> Result<Arc<GetRolePolicyOutput>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<GetRolePolicyOutput>> {
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

impl Load for RolePolicy {
    type Data = GetRolePolicyOutput;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetRolePolicyInputBuilder::default().role_name(&self.role_name).policy_name(&self.name);
        let (mut output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("RoleName", input.get_role_name())
            .text("PolicyName", input.get_policy_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        if filled(&[&output.role_name, &output.policy_name]) {
            Ok(output)
        } else {
            Err(origin.lacks("result"))
        }
    }
}

/// # Attributes
impl RolePolicy {
    /// The policy document.
    pub async fn policy_document(&self) -> Result<PolicyDocument> {
        Ok(self.read("PolicyDocument").await?.policy_document.as_str().into())
    }
}

/// # Sub-resources
impl RolePolicy {
    /// The role that the policy is embedded in.
    ///
    /// It needs no request, and does not fail.
    pub fn role(&self) -> Role {
        Role::new(self.core.session(), &self.role_name, None)
    }
}

/// # Actions
impl RolePolicy {
    /// Deletes the policy, so that the role loses what it granted, sessions in progress included.
    /// Service-linked roles are refused.
    ///
    /// Calls [`DeleteRolePolicy`](aws_sdk_iam::Client::delete_role_policy); permission
    /// `iam:DeleteRolePolicy`.
    pub fn delete(&self) -> Delete {
        Delete {
            role_policy: self.clone(),
            input: DeleteRolePolicyInputBuilder::default().role_name(&self.role_name).policy_name(&self.name),
        }
    }

    /// Writes the document, creating the policy or replacing it as a whole. Refused if the document
    /// is not a valid policy, and for service-linked roles.
    ///
    /// Calls [`PutRolePolicy`](aws_sdk_iam::Client::put_role_policy); permission
    /// `iam:PutRolePolicy`. It needs [`policy_document`](Put::policy_document).
    pub fn put(&self) -> Put {
        Put {
            role_policy: self.clone(),
            input: PutRolePolicyInputBuilder::default().role_name(&self.role_name).policy_name(&self.name),
        }
    }
}

/// The action [`RolePolicy::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    role_policy: RolePolicy,
    input: DeleteRolePolicyInputBuilder,
}

impl Delete {
    /// Sends `DeleteRolePolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { role_policy, input } = self;
        Call::new(&DELETE, role_policy.core.session(), &role_policy)
            .text("RoleName", input.get_role_name())
            .text("PolicyName", input.get_policy_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        role_policy.core.clear();
        Ok(())
    }
}

/// The action [`RolePolicy::put`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Put {
    role_policy: RolePolicy,
    input: PutRolePolicyInputBuilder,
}

impl Put {
    /// The whole policy: JSON text, a JSON value or a `PolicyDocument`. 1 to 131072 characters.
    /// Required.
    pub fn policy_document(mut self, policy_document: impl Into<PolicyDocument>) -> Self {
        self.input = self.input.policy_document(policy_document.into().into_string());
        self
    }

    /// Sends `PutRolePolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { role_policy, input } = self;
        Call::new(&PUT, role_policy.core.session(), &role_policy)
            .text("RoleName", input.get_role_name())
            .text("PolicyName", input.get_policy_name())
            .text("PolicyDocument", input.get_policy_document())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        role_policy.core.clear();
        Ok(())
    }
}

impl fmt::Display for RolePolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for RolePolicy {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("role_name", self.role_name.as_str()), ("name", self.name.as_str())]
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

/// What a role policy offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "RolePolicy",
    identifiers: &[Identifier::new("role_name"), Identifier::new("name").alias("policy_name")],
    attributes: &[
        Attribute::new("policy_name", "PolicyName").alias_of("name"),
        Attribute::new("policy_document", "PolicyDocument").document(),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE), Action::new("put", &PUT)],
    subresources: &[Subresource::new("role", "Role", &[])],
    references: &[],
    collections: &[],
};

const POLICY_NAME: Parameter = Parameter::text("PolicyName", 1, 128)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("name");
const ROLE_NAME: Parameter = Parameter::text("RoleName", 1, 64)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("role_name");

static LOAD: Operation = Operation::read("GetRolePolicy", &[ROLE_NAME, POLICY_NAME]);

static DELETE: Operation = Operation::change("DeleteRolePolicy", &[ROLE_NAME, POLICY_NAME]);

static PUT: Operation = Operation::change(
    "PutRolePolicy",
    &[
        ROLE_NAME,
        POLICY_NAME,
        Parameter::text("PolicyDocument", 1, 131072).pattern(Pattern::Latin1).required(),
    ],
);
