//! The container that hands a role to an EC2 instance, so that programs on it get temporary
//! credentials of that role.

// Generated from `codegen/model/instance_profile.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::add_role_to_instance_profile::builders::AddRoleToInstanceProfileInputBuilder;
use aws_sdk_iam::operation::delete_instance_profile::builders::DeleteInstanceProfileInputBuilder;
use aws_sdk_iam::operation::get_instance_profile::builders::GetInstanceProfileInputBuilder;
use aws_sdk_iam::operation::remove_role_from_instance_profile::builders::RemoveRoleFromInstanceProfileInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter, Reference};
use crate::core::error::{Origin, Result};
use crate::core::identifier::{filled, handles, named};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::Role;
use crate::resources::documents::Decode as _;

/// The container that hands a role to an EC2 instance, so that programs on it get temporary
/// credentials of that role.
///
/// It holds at most one role. A new profile, or a change of its role, can take some seconds to
/// reach EC2. Removing the role or deleting the profile cuts running instances off from their
/// credentials.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let profile = Iam::instance_profile("web");
/// profile.wait_until_exists().await?;
/// profile.add_role().role_name("web-server").send().await?;
/// for role in profile.roles().await? {
///     println!("{}", role.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct InstanceProfile {
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl InstanceProfile {
    pub(crate) fn new(
        session: &Session,
        name: impl Into<String>,
        held: Option<Held<types::InstanceProfile>>,
    ) -> Self {
        Self { name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the instance profile.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same as [`name`](Self::name), under the name that IAM's data has for it.
    pub fn instance_profile_name(&self) -> &str {
        &self.name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl InstanceProfile {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetInstanceProfile`](aws_sdk_iam::Client::get_instance_profile); permission
    /// `iam:GetInstanceProfile`.
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
    pub async fn data(&self) -> Result<Arc<types::InstanceProfile>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::InstanceProfile>> {
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

impl Load for InstanceProfile {
    type Data = types::InstanceProfile;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetInstanceProfileInputBuilder::default().instance_profile_name(&self.name);
        let (mut output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("InstanceProfileName", input.get_instance_profile_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        let data = output.instance_profile.filter(|data| {
            filled(&[&data.path, &data.instance_profile_name, &data.instance_profile_id, &data.arn])
        });
        data.ok_or_else(|| origin.lacks("InstanceProfile"))
    }
}

/// # Attributes
impl InstanceProfile {
    /// The path it is filed under, such as `/engineering/`; `/` if none was chosen.
    pub async fn path(&self) -> Result<String> {
        Ok(self.read("Path").await?.path.clone())
    }

    /// The unique id of the instance profile; unlike the name, it is never used again.
    pub async fn instance_profile_id(&self) -> Result<String> {
        Ok(self.read("InstanceProfileId").await?.instance_profile_id.clone())
    }

    /// The ARN, by which policies refer to it.
    pub async fn arn(&self) -> Result<String> {
        Ok(self.read("Arn").await?.arn.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<DateTime> {
        Ok(self.read("CreateDate").await?.create_date)
    }

    /// The roles in the instance profile as plain data: at most one, empty if it holds none.
    pub async fn roles_attribute(&self) -> Result<Vec<types::Role>> {
        Ok(self.read("Roles").await?.roles.clone())
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # References
impl InstanceProfile {
    /// The roles in the profile, with their data: at most one, and none in a new profile. It loads
    /// this handle's data if that is not there. The handles hold what that data says of them.
    pub async fn roles(&self) -> Result<Vec<Role>> {
        let data = self.read("Roles").await?;
        let items = data.roles.clone();
        handles(Origin::of(&LOAD, self), "Roles", items, |item| {
            let name = named("RoleName", Some(item.role_name.clone()))?;
            Ok(Role::new(
                self.core.session(),
                name,
                Some(Held::partial(
                    item,
                    &["Description", "MaxSessionDuration", "PermissionsBoundary", "RoleLastUsed", "Tags"],
                )),
            ))
        })
    }
}

/// # Actions
impl InstanceProfile {
    /// Puts a role into the profile. Refused with `LimitExceeded` if it holds one already: remove
    /// that first.
    ///
    /// Calls [`AddRoleToInstanceProfile`](aws_sdk_iam::Client::add_role_to_instance_profile);
    /// permissions `iam:AddRoleToInstanceProfile` and `iam:PassRole`. It needs
    /// [`role_name`](AddRole::role_name).
    pub fn add_role(&self) -> AddRole {
        AddRole {
            instance_profile: self.clone(),
            input: AddRoleToInstanceProfileInputBuilder::default().instance_profile_name(&self.name),
        }
    }

    /// Deletes the profile. Refused with `DeleteConflict` while it holds a role; running instances
    /// that use it are not detected and lose their credentials.
    ///
    /// Calls [`DeleteInstanceProfile`](aws_sdk_iam::Client::delete_instance_profile); permission
    /// `iam:DeleteInstanceProfile`.
    pub fn delete(&self) -> Delete {
        Delete {
            instance_profile: self.clone(),
            input: DeleteInstanceProfileInputBuilder::default().instance_profile_name(&self.name),
        }
    }

    /// Takes the role out of the profile. Programs on running instances that use the profile lose
    /// their credentials.
    ///
    /// Calls
    /// [`RemoveRoleFromInstanceProfile`](aws_sdk_iam::Client::remove_role_from_instance_profile);
    /// permission `iam:RemoveRoleFromInstanceProfile`. It needs
    /// [`role_name`](RemoveRole::role_name).
    pub fn remove_role(&self) -> RemoveRole {
        RemoveRole {
            instance_profile: self.clone(),
            input: RemoveRoleFromInstanceProfileInputBuilder::default().instance_profile_name(&self.name),
        }
    }
}

/// The action [`InstanceProfile::add_role`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AddRole {
    instance_profile: InstanceProfile,
    input: AddRoleToInstanceProfileInputBuilder,
}

impl AddRole {
    /// The name of the role, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.input = self.input.role_name(role_name);
        self
    }

    /// Sends `AddRoleToInstanceProfile`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { instance_profile, input } = self;
        Call::new(&ADD_ROLE, instance_profile.core.session(), &instance_profile)
            .text("InstanceProfileName", input.get_instance_profile_name())
            .text("RoleName", input.get_role_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        instance_profile.core.clear();
        Ok(())
    }
}

/// The action [`InstanceProfile::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    instance_profile: InstanceProfile,
    input: DeleteInstanceProfileInputBuilder,
}

impl Delete {
    /// Sends `DeleteInstanceProfile`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { instance_profile, input } = self;
        Call::new(&DELETE, instance_profile.core.session(), &instance_profile)
            .text("InstanceProfileName", input.get_instance_profile_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        instance_profile.core.clear();
        Ok(())
    }
}

/// The action [`InstanceProfile::remove_role`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct RemoveRole {
    instance_profile: InstanceProfile,
    input: RemoveRoleFromInstanceProfileInputBuilder,
}

impl RemoveRole {
    /// The name of the role, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.input = self.input.role_name(role_name);
        self
    }

    /// Sends `RemoveRoleFromInstanceProfile`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { instance_profile, input } = self;
        Call::new(&REMOVE_ROLE, instance_profile.core.session(), &instance_profile)
            .text("InstanceProfileName", input.get_instance_profile_name())
            .text("RoleName", input.get_role_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        instance_profile.core.clear();
        Ok(())
    }
}

impl fmt::Display for InstanceProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for InstanceProfile {
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

/// What an instance profile offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "InstanceProfile",
    identifiers: &[Identifier::new("name").alias("instance_profile_name")],
    attributes: &[
        Attribute::new("instance_profile_name", "InstanceProfileName").alias_of("name"),
        Attribute::new("path", "Path"),
        Attribute::new("instance_profile_id", "InstanceProfileId"),
        Attribute::new("arn", "Arn"),
        Attribute::new("create_date", "CreateDate"),
        Attribute::new("roles_attribute", "Roles"),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("add_role", &ADD_ROLE),
        Action::new("delete", &DELETE),
        Action::new("remove_role", &REMOVE_ROLE),
    ],
    subresources: &[],
    references: &[Reference::many("roles", "Role")],
    collections: &[],
};

const INSTANCE_PROFILE_NAME: Parameter = Parameter::text("InstanceProfileName", 1, 128)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("name");
const ROLE_NAME: Parameter =
    Parameter::text("RoleName", 1, 64).pattern(Pattern::Name).required().identifies();

static LOAD: Operation = Operation::read("GetInstanceProfile", &[INSTANCE_PROFILE_NAME]);

static ADD_ROLE: Operation =
    Operation::change("AddRoleToInstanceProfile", &[INSTANCE_PROFILE_NAME, ROLE_NAME]);

static DELETE: Operation = Operation::change("DeleteInstanceProfile", &[INSTANCE_PROFILE_NAME]);

static REMOVE_ROLE: Operation =
    Operation::change("RemoveRoleFromInstanceProfile", &[INSTANCE_PROFILE_NAME, ROLE_NAME]);
