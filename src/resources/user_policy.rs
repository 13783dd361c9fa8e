//! A policy embedded in one user: a JSON document of permissions that cannot be attached
//! anywhere else.

// Generated from `codegen/model/user_policy.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_user_policy::builders::DeleteUserPolicyInputBuilder;
use aws_sdk_iam::operation::get_user_policy::GetUserPolicyOutput;
use aws_sdk_iam::operation::get_user_policy::builders::GetUserPolicyInputBuilder;
use aws_sdk_iam::operation::put_user_policy::builders::PutUserPolicyInputBuilder;

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
use crate::resources::User;
use crate::resources::documents::Decode as _;

/// A policy embedded in one user: a JSON document of permissions that cannot be attached
/// anywhere else.
///
/// It has no versions: writing it replaces the whole document, and the old one is lost.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// for policy in Iam::user("Bob").policies().all().await? {
///     println!("{}: {}", policy.name(), policy.policy_document().await?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UserPolicy {
    user_name: String,
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl UserPolicy {
    pub(crate) fn new(
        session: &Session,
        user_name: impl Into<String>,
        name: impl Into<String>,
        held: Option<Held<GetUserPolicyOutput>>,
    ) -> Self {
        Self { user_name: user_name.into(), name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the user.
    pub fn user_name(&self) -> &str {
        &self.user_name
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
impl UserPolicy {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetUserPolicy`](aws_sdk_iam::Client::get_user_policy); permission
    /// `iam:GetUserPolicy`.
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
    pub async fn data(&self) -> Result<Arc<GetUserPolicyOutput>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<GetUserPolicyOutput>> {
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

impl Load for UserPolicy {
    type Data = GetUserPolicyOutput;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetUserPolicyInputBuilder::default().user_name(&self.user_name).policy_name(&self.name);
        let (mut output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("UserName", input.get_user_name())
            .text("PolicyName", input.get_policy_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        if filled(&[&output.user_name, &output.policy_name]) {
            Ok(output)
        } else {
            Err(origin.lacks("result"))
        }
    }
}

/// # Attributes
impl UserPolicy {
    /// The policy document.
    pub async fn policy_document(&self) -> Result<PolicyDocument> {
        Ok(self.read("PolicyDocument").await?.policy_document.as_str().into())
    }
}

/// # Sub-resources
impl UserPolicy {
    /// The user that the policy is embedded in.
    ///
    /// It needs no request, and does not fail.
    pub fn user(&self) -> User {
        User::new(self.core.session(), &self.user_name, None)
    }
}

/// # Actions
impl UserPolicy {
    /// Deletes the policy, so that the user loses what it granted.
    ///
    /// Calls [`DeleteUserPolicy`](aws_sdk_iam::Client::delete_user_policy); permission
    /// `iam:DeleteUserPolicy`.
    pub fn delete(&self) -> Delete {
        Delete {
            user_policy: self.clone(),
            input: DeleteUserPolicyInputBuilder::default().user_name(&self.user_name).policy_name(&self.name),
        }
    }

    /// Writes the document, creating the policy or replacing it as a whole. Refused if the document
    /// is not a valid policy.
    ///
    /// Calls [`PutUserPolicy`](aws_sdk_iam::Client::put_user_policy); permission
    /// `iam:PutUserPolicy`. It needs [`policy_document`](Put::policy_document).
    pub fn put(&self) -> Put {
        Put {
            user_policy: self.clone(),
            input: PutUserPolicyInputBuilder::default().user_name(&self.user_name).policy_name(&self.name),
        }
    }
}

/// The action [`UserPolicy::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    user_policy: UserPolicy,
    input: DeleteUserPolicyInputBuilder,
}

impl Delete {
    /// Sends `DeleteUserPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { user_policy, input } = self;
        Call::new(&DELETE, user_policy.core.session(), &user_policy)
            .text("UserName", input.get_user_name())
            .text("PolicyName", input.get_policy_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user_policy.core.clear();
        Ok(())
    }
}

/// The action [`UserPolicy::put`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Put {
    user_policy: UserPolicy,
    input: PutUserPolicyInputBuilder,
}

impl Put {
    /// The whole policy: JSON text, a JSON value or a `PolicyDocument`. 1 to 131072 characters.
    /// Required.
    pub fn policy_document(mut self, policy_document: impl Into<PolicyDocument>) -> Self {
        self.input = self.input.policy_document(policy_document.into().into_string());
        self
    }

    /// Sends `PutUserPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { user_policy, input } = self;
        Call::new(&PUT, user_policy.core.session(), &user_policy)
            .text("UserName", input.get_user_name())
            .text("PolicyName", input.get_policy_name())
            .text("PolicyDocument", input.get_policy_document())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user_policy.core.clear();
        Ok(())
    }
}

impl fmt::Display for UserPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for UserPolicy {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("user_name", self.user_name.as_str()), ("name", self.name.as_str())]
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

/// What a user policy offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "UserPolicy",
    identifiers: &[Identifier::new("user_name"), Identifier::new("name").alias("policy_name")],
    attributes: &[
        Attribute::new("policy_name", "PolicyName").alias_of("name"),
        Attribute::new("policy_document", "PolicyDocument").document(),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE), Action::new("put", &PUT)],
    subresources: &[Subresource::new("user", "User", &[])],
    references: &[],
    collections: &[],
};

const POLICY_NAME: Parameter = Parameter::text("PolicyName", 1, 128)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("name");
const USER_NAME: Parameter = Parameter::text("UserName", 1, 128)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("user_name");

static LOAD: Operation = Operation::read("GetUserPolicy", &[USER_NAME, POLICY_NAME]);

static DELETE: Operation = Operation::change("DeleteUserPolicy", &[USER_NAME, POLICY_NAME]);

static PUT: Operation = Operation::change(
    "PutUserPolicy",
    &[
        USER_NAME,
        POLICY_NAME,
        Parameter::text("PolicyDocument", 1, 131072).pattern(Pattern::Latin1).required(),
    ],
);
