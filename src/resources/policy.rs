//! A managed policy: a JSON document of permissions with an ARN of its own, which can be
//! attached to any number of users, groups and roles.

// Generated from `codegen/model/policy.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::attach_group_policy::builders::AttachGroupPolicyInputBuilder;
use aws_sdk_iam::operation::attach_role_policy::builders::AttachRolePolicyInputBuilder;
use aws_sdk_iam::operation::attach_user_policy::builders::AttachUserPolicyInputBuilder;
use aws_sdk_iam::operation::create_policy_version::builders::CreatePolicyVersionInputBuilder;
use aws_sdk_iam::operation::delete_policy::builders::DeletePolicyInputBuilder;
use aws_sdk_iam::operation::detach_group_policy::builders::DetachGroupPolicyInputBuilder;
use aws_sdk_iam::operation::detach_role_policy::builders::DetachRolePolicyInputBuilder;
use aws_sdk_iam::operation::detach_user_policy::builders::DetachUserPolicyInputBuilder;
use aws_sdk_iam::operation::get_policy::builders::GetPolicyInputBuilder;
use aws_sdk_iam::operation::list_entities_for_policy::builders::ListEntitiesForPolicyInputBuilder;
use aws_sdk_iam::operation::list_policy_versions::builders::ListPolicyVersionsInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;
use futures_core::stream::BoxStream;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{
    Action, Attribute, Collection, Description, Identifier, Operation, Parameter, Reference,
};
use crate::core::document::PolicyDocument;
use crate::core::error::{Origin, Result};
use crate::core::identifier::{named, present};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::documents::Decode as _;
use crate::resources::{Group, PolicyVersion, Role, User};

/// A managed policy: a JSON document of permissions with an ARN of its own, which can be
/// attached to any number of users, groups and roles.
///
/// Its document is never edited in place: a new version is added, at most five are kept, and
/// the default one is in effect wherever the policy is attached. Policies that AWS maintains
/// (`arn:aws:iam::aws:policy/...`) can be attached but not changed. Before a policy can be
/// deleted, it has to be detached everywhere and all versions but the default deleted.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let policy = Iam::policy("arn:aws:iam::123456789012:policy/read-reports");
/// if let Some(version) = policy.default_version().await? {
///     println!("{} is in effect", version.version_id());
/// }
/// for role in policy.attached_roles().all().await? {
///     println!("attached to {}", role.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    arn: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl Policy {
    pub(crate) fn new(session: &Session, arn: impl Into<String>, held: Option<Held<types::Policy>>) -> Self {
        Self { arn: arn.into(), core: Core::new(session, held) }
    }

    /// The ARN of the managed policy.
    pub fn arn(&self) -> &str {
        &self.arn
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl Policy {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetPolicy`](aws_sdk_iam::Client::get_policy); permission `iam:GetPolicy`.
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
    pub async fn data(&self) -> Result<Arc<types::Policy>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::Policy>> {
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

impl Load for Policy {
    type Data = types::Policy;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetPolicyInputBuilder::default().policy_arn(&self.arn);
        let (output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.policy.ok_or_else(|| origin.lacks("Policy"))
    }
}

/// # Attributes
impl Policy {
    /// The name of the policy.
    pub async fn policy_name(&self) -> Result<Option<String>> {
        Ok(self.read("PolicyName").await?.policy_name.clone())
    }

    /// The unique id of the policy; unlike the name, it is never used again.
    pub async fn policy_id(&self) -> Result<Option<String>> {
        Ok(self.read("PolicyId").await?.policy_id.clone())
    }

    /// The path it is filed under, such as `/engineering/`; `/` if none was chosen.
    pub async fn path(&self) -> Result<Option<String>> {
        Ok(self.read("Path").await?.path.clone())
    }

    /// The id of the version in effect, such as `v2`.
    pub async fn default_version_id(&self) -> Result<Option<String>> {
        Ok(self.read("DefaultVersionId").await?.default_version_id.clone())
    }

    /// How many users, groups and roles the policy is attached to.
    pub async fn attachment_count(&self) -> Result<Option<i32>> {
        Ok(self.read("AttachmentCount").await?.attachment_count)
    }

    /// How many users and roles have the policy as their permissions boundary.
    pub async fn permissions_boundary_usage_count(&self) -> Result<Option<i32>> {
        Ok(self.read("PermissionsBoundaryUsageCount").await?.permissions_boundary_usage_count)
    }

    /// Whether the policy can be attached to users, groups and roles.
    pub async fn is_attachable(&self) -> Result<bool> {
        Ok(self.read("IsAttachable").await?.is_attachable)
    }

    /// The text for people that describes it; `None` if there is none.
    pub async fn description(&self) -> Result<Option<String>> {
        Ok(self.read("Description").await?.description.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<Option<DateTime>> {
        Ok(self.read("CreateDate").await?.create_date)
    }

    /// When its newest version was created.
    pub async fn update_date(&self) -> Result<Option<DateTime>> {
        Ok(self.read("UpdateDate").await?.update_date)
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # References
impl Policy {
    /// The version that is in effect. `None` where there is none. It loads this handle's data if
    /// that is not there.
    pub async fn default_version(&self) -> Result<Option<PolicyVersion>> {
        let data = self.read("DefaultVersionId").await?;
        Ok(present(data.default_version_id.clone())
            .map(|version_id| PolicyVersion::new(self.core.session(), &self.arn, version_id, None)))
    }
}

/// # Collections
impl Policy {
    /// The groups that the policy is attached to, or only those whose path starts with
    /// `path_prefix`.
    ///
    /// Calls [`ListEntitiesForPolicy`](aws_sdk_iam::Client::list_entities_for_policy); permission
    /// `iam:ListEntitiesForPolicy`. The handles come without data.
    pub fn attached_groups(&self) -> AttachedGroups {
        AttachedGroups {
            policy: self.clone(),
            input: ListEntitiesForPolicyInputBuilder::default()
                .policy_arn(&self.arn)
                .entity_filter("Group".into()),
            paging: Paging::default(),
        }
    }

    /// The roles that the policy is attached to or bounds, as `policy_usage_filter` says, or only
    /// those whose path starts with `path_prefix`.
    ///
    /// Calls [`ListEntitiesForPolicy`](aws_sdk_iam::Client::list_entities_for_policy); permission
    /// `iam:ListEntitiesForPolicy`. The handles come without data.
    pub fn attached_roles(&self) -> AttachedRoles {
        AttachedRoles {
            policy: self.clone(),
            input: ListEntitiesForPolicyInputBuilder::default()
                .policy_arn(&self.arn)
                .entity_filter("Role".into()),
            paging: Paging::default(),
        }
    }

    /// The users that the policy is attached to or bounds, as `policy_usage_filter` says, or only
    /// those whose path starts with `path_prefix`; not those who have it through a group.
    ///
    /// Calls [`ListEntitiesForPolicy`](aws_sdk_iam::Client::list_entities_for_policy); permission
    /// `iam:ListEntitiesForPolicy`. The handles come without data.
    pub fn attached_users(&self) -> AttachedUsers {
        AttachedUsers {
            policy: self.clone(),
            input: ListEntitiesForPolicyInputBuilder::default()
                .policy_arn(&self.arn)
                .entity_filter("User".into()),
            paging: Paging::default(),
        }
    }

    /// The versions of the policy, five at most; listed ones come without their documents, which
    /// load when asked for.
    ///
    /// Calls [`ListPolicyVersions`](aws_sdk_iam::Client::list_policy_versions); permission
    /// `iam:ListPolicyVersions`. The handles come with the data that the listing has; the rest
    /// loads when it is read.
    pub fn versions(&self) -> Versions {
        Versions {
            policy: self.clone(),
            input: ListPolicyVersionsInputBuilder::default().policy_arn(&self.arn),
            paging: Paging::default(),
        }
    }
}

/// # Actions
impl Policy {
    /// Attaches the policy to a group, and so to every member of it. Attaching it twice is a no-op.
    ///
    /// Calls [`AttachGroupPolicy`](aws_sdk_iam::Client::attach_group_policy); permission
    /// `iam:AttachGroupPolicy`. It needs [`group_name`](AttachGroup::group_name).
    pub fn attach_group(&self) -> AttachGroup {
        AttachGroup {
            policy: self.clone(),
            input: AttachGroupPolicyInputBuilder::default().policy_arn(&self.arn),
        }
    }

    /// Attaches the policy to a role. Attaching it twice is a no-op; service-linked roles are
    /// refused.
    ///
    /// Calls [`AttachRolePolicy`](aws_sdk_iam::Client::attach_role_policy); permission
    /// `iam:AttachRolePolicy`. It needs [`role_name`](AttachRole::role_name).
    pub fn attach_role(&self) -> AttachRole {
        AttachRole {
            policy: self.clone(),
            input: AttachRolePolicyInputBuilder::default().policy_arn(&self.arn),
        }
    }

    /// Attaches the policy to a user. Attaching it twice is a no-op.
    ///
    /// Calls [`AttachUserPolicy`](aws_sdk_iam::Client::attach_user_policy); permission
    /// `iam:AttachUserPolicy`. It needs [`user_name`](AttachUser::user_name).
    pub fn attach_user(&self) -> AttachUser {
        AttachUser {
            policy: self.clone(),
            input: AttachUserPolicyInputBuilder::default().policy_arn(&self.arn),
        }
    }

    /// Adds a version with a new document, in effect only if `set_as_default` says so. Refused with
    /// `LimitExceeded` when there are five: delete one first.
    ///
    /// Calls [`CreatePolicyVersion`](aws_sdk_iam::Client::create_policy_version); permission
    /// `iam:CreatePolicyVersion`. It needs [`policy_document`](CreateVersion::policy_document).
    pub fn create_version(&self) -> CreateVersion {
        CreateVersion {
            policy: self.clone(),
            input: CreatePolicyVersionInputBuilder::default().policy_arn(&self.arn),
        }
    }

    /// Deletes the policy with its default version. Refused with `DeleteConflict` while it is
    /// attached anywhere or has other versions.
    ///
    /// Calls [`DeletePolicy`](aws_sdk_iam::Client::delete_policy); permission `iam:DeletePolicy`.
    pub fn delete(&self) -> Delete {
        Delete { policy: self.clone(), input: DeletePolicyInputBuilder::default().policy_arn(&self.arn) }
    }

    /// Detaches the policy from a group, whose members lose what it granted. Refused with a
    /// not-found error if it is not attached.
    ///
    /// Calls [`DetachGroupPolicy`](aws_sdk_iam::Client::detach_group_policy); permission
    /// `iam:DetachGroupPolicy`. It needs [`group_name`](DetachGroup::group_name).
    pub fn detach_group(&self) -> DetachGroup {
        DetachGroup {
            policy: self.clone(),
            input: DetachGroupPolicyInputBuilder::default().policy_arn(&self.arn),
        }
    }

    /// Detaches the policy from a role, sessions in progress included. Refused with a not-found
    /// error if it is not attached.
    ///
    /// Calls [`DetachRolePolicy`](aws_sdk_iam::Client::detach_role_policy); permission
    /// `iam:DetachRolePolicy`. It needs [`role_name`](DetachRole::role_name).
    pub fn detach_role(&self) -> DetachRole {
        DetachRole {
            policy: self.clone(),
            input: DetachRolePolicyInputBuilder::default().policy_arn(&self.arn),
        }
    }

    /// Detaches the policy from a user. Refused with a not-found error if it is not attached; a
    /// group may still grant the same.
    ///
    /// Calls [`DetachUserPolicy`](aws_sdk_iam::Client::detach_user_policy); permission
    /// `iam:DetachUserPolicy`. It needs [`user_name`](DetachUser::user_name).
    pub fn detach_user(&self) -> DetachUser {
        DetachUser {
            policy: self.clone(),
            input: DetachUserPolicyInputBuilder::default().policy_arn(&self.arn),
        }
    }
}

/// The action [`Policy::attach_group`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AttachGroup {
    policy: Policy,
    input: AttachGroupPolicyInputBuilder,
}

impl AttachGroup {
    /// The name of the group, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.input = self.input.group_name(group_name);
        self
    }

    /// Sends `AttachGroupPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy, input } = self;
        Call::new(&ATTACH_GROUP, policy.core.session(), &policy)
            .text("GroupName", input.get_group_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        Ok(())
    }
}

/// The action [`Policy::attach_role`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AttachRole {
    policy: Policy,
    input: AttachRolePolicyInputBuilder,
}

impl AttachRole {
    /// The name of the role, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.input = self.input.role_name(role_name);
        self
    }

    /// Sends `AttachRolePolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy, input } = self;
        Call::new(&ATTACH_ROLE, policy.core.session(), &policy)
            .text("RoleName", input.get_role_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        Ok(())
    }
}

/// The action [`Policy::attach_user`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AttachUser {
    policy: Policy,
    input: AttachUserPolicyInputBuilder,
}

impl AttachUser {
    /// The name of the user, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.input = self.input.user_name(user_name);
        self
    }

    /// Sends `AttachUserPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy, input } = self;
        Call::new(&ATTACH_USER, policy.core.session(), &policy)
            .text("UserName", input.get_user_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        Ok(())
    }
}

/// The action [`Policy::create_version`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateVersion {
    policy: Policy,
    input: CreatePolicyVersionInputBuilder,
}

impl CreateVersion {
    /// The whole policy: JSON text, a JSON value or a `PolicyDocument`. 1 to 131072 characters.
    /// Required.
    pub fn policy_document(mut self, policy_document: impl Into<PolicyDocument>) -> Self {
        self.input = self.input.policy_document(policy_document.into().into_string());
        self
    }

    /// Whether the new version takes effect at once; the present default stays when omitted.
    pub fn set_as_default(mut self, set_as_default: bool) -> Self {
        self.input = self.input.set_as_default(set_as_default);
        self
    }

    /// Sends `CreatePolicyVersion`. Answers the policy version, with as much data as the response
    /// has.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<PolicyVersion> {
        let Self { policy, input } = self;
        let (mut output, origin) = Call::new(&CREATE_VERSION, policy.core.session(), &policy)
            .text("PolicyArn", input.get_policy_arn())
            .text("PolicyDocument", input.get_policy_document())
            .present("SetAsDefault", input.get_set_as_default())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        output.decode();
        let data = output.policy_version.ok_or_else(|| origin.lacks("PolicyVersion"))?;
        let version_id = origin.named("PolicyVersion.VersionId", data.version_id.clone())?;
        Ok(PolicyVersion::new(
            policy.core.session(),
            &policy.arn,
            version_id,
            Some(Held::partial(data, &["Document"])),
        ))
    }
}

/// The action [`Policy::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    policy: Policy,
    input: DeletePolicyInputBuilder,
}

impl Delete {
    /// Sends `DeletePolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy, input } = self;
        Call::new(&DELETE, policy.core.session(), &policy)
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        Ok(())
    }
}

/// The action [`Policy::detach_group`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct DetachGroup {
    policy: Policy,
    input: DetachGroupPolicyInputBuilder,
}

impl DetachGroup {
    /// The name of the group, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.input = self.input.group_name(group_name);
        self
    }

    /// Sends `DetachGroupPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy, input } = self;
        Call::new(&DETACH_GROUP, policy.core.session(), &policy)
            .text("GroupName", input.get_group_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        Ok(())
    }
}

/// The action [`Policy::detach_role`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct DetachRole {
    policy: Policy,
    input: DetachRolePolicyInputBuilder,
}

impl DetachRole {
    /// The name of the role, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.input = self.input.role_name(role_name);
        self
    }

    /// Sends `DetachRolePolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy, input } = self;
        Call::new(&DETACH_ROLE, policy.core.session(), &policy)
            .text("RoleName", input.get_role_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        Ok(())
    }
}

/// The action [`Policy::detach_user`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct DetachUser {
    policy: Policy,
    input: DetachUserPolicyInputBuilder,
}

impl DetachUser {
    /// The name of the user, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.input = self.input.user_name(user_name);
        self
    }

    /// Sends `DetachUserPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { policy, input } = self;
        Call::new(&DETACH_USER, policy.core.session(), &policy)
            .text("UserName", input.get_user_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        policy.core.clear();
        Ok(())
    }
}

/// The collection [`Policy::attached_groups`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AttachedGroups {
    policy: Policy,
    input: ListEntitiesForPolicyInputBuilder,
    paging: Paging,
}

impl AttachedGroups {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.input = self.input.path_prefix(path_prefix);
        self
    }

    /// Whether to count use as a permissions policy or as a permissions boundary; both count when
    /// omitted. `PermissionsPolicy` or `PermissionsBoundary`.
    pub fn policy_usage_filter(mut self, policy_usage_filter: types::PolicyUsageType) -> Self {
        self.input = self.input.policy_usage_filter(policy_usage_filter);
        self
    }

    /// How many items to ask for at a time, from 1 to 1000. The largest page if not set, or the
    /// limit where that is less.
    pub fn page_size(mut self, items: i32) -> Self {
        self.paging.page_size = Some(items);
        self
    }

    /// How many items to take in all. No request is sent beyond what that needs.
    pub fn limit(mut self, items: usize) -> Self {
        self.paging.limit = Some(items);
        self
    }

    /// The items, one by one. The next page is requested when an item of it is asked for;
    /// dropping the stream ends the requests. An error ends the stream, and the items
    /// before it stand.
    #[inline]
    pub fn stream(self) -> BoxStream<'static, Result<Group>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<Group>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<Group>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<Group>> {
        collection::first(self).await
    }
}

impl Listing for AttachedGroups {
    type Item = Group;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&ATTACHED_GROUPS, &self.policy)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Group>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ATTACHED_GROUPS, self.policy.core.session(), &self.policy)
            .text("PolicyArn", input.get_policy_arn())
            .present("EntityFilter", input.get_entity_filter())
            .text("PathPrefix", input.get_path_prefix())
            .present("PolicyUsageFilter", input.get_policy_usage_filter())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "PolicyGroups",
            output.policy_groups.unwrap_or_default(),
            output.is_truncated,
            output.marker,
            |item| {
                let name = named("GroupName", item.group_name.clone())?;
                Ok(Group::new(self.policy.core.session(), name, None))
            },
        ))
    }
}

/// The collection [`Policy::attached_roles`]: set filters and limits, then take it as a stream,
/// page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AttachedRoles {
    policy: Policy,
    input: ListEntitiesForPolicyInputBuilder,
    paging: Paging,
}

impl AttachedRoles {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.input = self.input.path_prefix(path_prefix);
        self
    }

    /// Whether to count use as a permissions policy or as a permissions boundary; both count when
    /// omitted. `PermissionsPolicy` or `PermissionsBoundary`.
    pub fn policy_usage_filter(mut self, policy_usage_filter: types::PolicyUsageType) -> Self {
        self.input = self.input.policy_usage_filter(policy_usage_filter);
        self
    }

    /// How many items to ask for at a time, from 1 to 1000. The largest page if not set, or the
    /// limit where that is less.
    pub fn page_size(mut self, items: i32) -> Self {
        self.paging.page_size = Some(items);
        self
    }

    /// How many items to take in all. No request is sent beyond what that needs.
    pub fn limit(mut self, items: usize) -> Self {
        self.paging.limit = Some(items);
        self
    }

    /// The items, one by one. The next page is requested when an item of it is asked for;
    /// dropping the stream ends the requests. An error ends the stream, and the items
    /// before it stand.
    #[inline]
    pub fn stream(self) -> BoxStream<'static, Result<Role>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<Role>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<Role>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<Role>> {
        collection::first(self).await
    }
}

impl Listing for AttachedRoles {
    type Item = Role;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&ATTACHED_ROLES, &self.policy)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Role>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ATTACHED_ROLES, self.policy.core.session(), &self.policy)
            .text("PolicyArn", input.get_policy_arn())
            .present("EntityFilter", input.get_entity_filter())
            .text("PathPrefix", input.get_path_prefix())
            .present("PolicyUsageFilter", input.get_policy_usage_filter())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "PolicyRoles",
            output.policy_roles.unwrap_or_default(),
            output.is_truncated,
            output.marker,
            |item| {
                let name = named("RoleName", item.role_name.clone())?;
                Ok(Role::new(self.policy.core.session(), name, None))
            },
        ))
    }
}

/// The collection [`Policy::attached_users`]: set filters and limits, then take it as a stream,
/// page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AttachedUsers {
    policy: Policy,
    input: ListEntitiesForPolicyInputBuilder,
    paging: Paging,
}

impl AttachedUsers {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.input = self.input.path_prefix(path_prefix);
        self
    }

    /// Whether to count use as a permissions policy or as a permissions boundary; both count when
    /// omitted. `PermissionsPolicy` or `PermissionsBoundary`.
    pub fn policy_usage_filter(mut self, policy_usage_filter: types::PolicyUsageType) -> Self {
        self.input = self.input.policy_usage_filter(policy_usage_filter);
        self
    }

    /// How many items to ask for at a time, from 1 to 1000. The largest page if not set, or the
    /// limit where that is less.
    pub fn page_size(mut self, items: i32) -> Self {
        self.paging.page_size = Some(items);
        self
    }

    /// How many items to take in all. No request is sent beyond what that needs.
    pub fn limit(mut self, items: usize) -> Self {
        self.paging.limit = Some(items);
        self
    }

    /// The items, one by one. The next page is requested when an item of it is asked for;
    /// dropping the stream ends the requests. An error ends the stream, and the items
    /// before it stand.
    #[inline]
    pub fn stream(self) -> BoxStream<'static, Result<User>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<User>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<User>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<User>> {
        collection::first(self).await
    }
}

impl Listing for AttachedUsers {
    type Item = User;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&ATTACHED_USERS, &self.policy)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<User>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ATTACHED_USERS, self.policy.core.session(), &self.policy)
            .text("PolicyArn", input.get_policy_arn())
            .present("EntityFilter", input.get_entity_filter())
            .text("PathPrefix", input.get_path_prefix())
            .present("PolicyUsageFilter", input.get_policy_usage_filter())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "PolicyUsers",
            output.policy_users.unwrap_or_default(),
            output.is_truncated,
            output.marker,
            |item| {
                let name = named("UserName", item.user_name.clone())?;
                Ok(User::new(self.policy.core.session(), name, None))
            },
        ))
    }
}

/// The collection [`Policy::versions`]: set filters and limits, then take it as a stream, page
/// by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Versions {
    policy: Policy,
    input: ListPolicyVersionsInputBuilder,
    paging: Paging,
}

impl Versions {
    /// How many items to ask for at a time, from 1 to 1000. The largest page if not set, or the
    /// limit where that is less.
    pub fn page_size(mut self, items: i32) -> Self {
        self.paging.page_size = Some(items);
        self
    }

    /// How many items to take in all. No request is sent beyond what that needs.
    pub fn limit(mut self, items: usize) -> Self {
        self.paging.limit = Some(items);
        self
    }

    /// The items, one by one. The next page is requested when an item of it is asked for;
    /// dropping the stream ends the requests. An error ends the stream, and the items
    /// before it stand.
    #[inline]
    pub fn stream(self) -> BoxStream<'static, Result<PolicyVersion>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<PolicyVersion>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<PolicyVersion>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<PolicyVersion>> {
        collection::first(self).await
    }
}

impl Listing for Versions {
    type Item = PolicyVersion;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&VERSIONS, &self.policy)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<PolicyVersion>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (mut output, origin) = Call::new(&VERSIONS, self.policy.core.session(), &self.policy)
            .text("PolicyArn", input.get_policy_arn())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        Ok(Page::of(
            origin,
            "Versions",
            output.versions.unwrap_or_default(),
            output.is_truncated,
            output.marker,
            |item| {
                let version_id = named("VersionId", item.version_id.clone())?;
                Ok(PolicyVersion::new(
                    self.policy.core.session(),
                    &self.policy.arn,
                    version_id,
                    Some(Held::partial(item, &["Document"])),
                ))
            },
        ))
    }
}

impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for Policy {
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

/// What a policy offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Policy",
    identifiers: &[Identifier::new("arn")],
    attributes: &[
        Attribute::new("policy_name", "PolicyName"),
        Attribute::new("policy_id", "PolicyId"),
        Attribute::new("path", "Path"),
        Attribute::new("default_version_id", "DefaultVersionId"),
        Attribute::new("attachment_count", "AttachmentCount"),
        Attribute::new("permissions_boundary_usage_count", "PermissionsBoundaryUsageCount"),
        Attribute::new("is_attachable", "IsAttachable"),
        Attribute::new("description", "Description"),
        Attribute::new("create_date", "CreateDate"),
        Attribute::new("update_date", "UpdateDate"),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("attach_group", &ATTACH_GROUP),
        Action::new("attach_role", &ATTACH_ROLE),
        Action::new("attach_user", &ATTACH_USER),
        Action::new("create_version", &CREATE_VERSION).returns("PolicyVersion").data(),
        Action::new("delete", &DELETE),
        Action::new("detach_group", &DETACH_GROUP),
        Action::new("detach_role", &DETACH_ROLE),
        Action::new("detach_user", &DETACH_USER),
    ],
    subresources: &[],
    references: &[Reference::one("default_version", "PolicyVersion")],
    collections: &[
        Collection::new("attached_groups", "Group", &ATTACHED_GROUPS),
        Collection::new("attached_roles", "Role", &ATTACHED_ROLES),
        Collection::new("attached_users", "User", &ATTACHED_USERS),
        Collection::new("versions", "PolicyVersion", &VERSIONS).data(&["Document"]),
    ],
};

const GROUP_NAME: Parameter =
    Parameter::text("GroupName", 1, 128).pattern(Pattern::Name).required().identifies();
const MARKER: Parameter = Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const PATH_PREFIX: Parameter = Parameter::text("PathPrefix", 1, 512).pattern(Pattern::Path);
const POLICY_ARN: Parameter =
    Parameter::text("PolicyArn", 20, 2048).required().identifies().of_identifier("arn");
const POLICY_USAGE_FILTER: Parameter =
    Parameter::enumeration("PolicyUsageFilter", &["PermissionsPolicy", "PermissionsBoundary"]);
const ROLE_NAME: Parameter =
    Parameter::text("RoleName", 1, 64).pattern(Pattern::Name).required().identifies();
const USER_NAME: Parameter =
    Parameter::text("UserName", 1, 64).pattern(Pattern::Name).required().identifies();

static LOAD: Operation = Operation::read("GetPolicy", &[POLICY_ARN]);

static ATTACHED_GROUPS: Operation = Operation::read(
    "ListEntitiesForPolicy",
    &[
        POLICY_ARN,
        Parameter::enumeration(
            "EntityFilter",
            &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
        )
        .constant("Group"),
        PATH_PREFIX,
        POLICY_USAGE_FILTER,
        MARKER,
        MAX_ITEMS,
    ],
);

static ATTACHED_ROLES: Operation = Operation::read(
    "ListEntitiesForPolicy",
    &[
        POLICY_ARN,
        Parameter::enumeration(
            "EntityFilter",
            &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
        )
        .constant("Role"),
        PATH_PREFIX,
        POLICY_USAGE_FILTER,
        MARKER,
        MAX_ITEMS,
    ],
);

static ATTACHED_USERS: Operation = Operation::read(
    "ListEntitiesForPolicy",
    &[
        POLICY_ARN,
        Parameter::enumeration(
            "EntityFilter",
            &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
        )
        .constant("User"),
        PATH_PREFIX,
        POLICY_USAGE_FILTER,
        MARKER,
        MAX_ITEMS,
    ],
);

static VERSIONS: Operation = Operation::read("ListPolicyVersions", &[POLICY_ARN, MARKER, MAX_ITEMS]);

static ATTACH_GROUP: Operation = Operation::change("AttachGroupPolicy", &[GROUP_NAME, POLICY_ARN]);

static ATTACH_ROLE: Operation = Operation::change("AttachRolePolicy", &[ROLE_NAME, POLICY_ARN]);

static ATTACH_USER: Operation = Operation::change("AttachUserPolicy", &[USER_NAME, POLICY_ARN]);

static CREATE_VERSION: Operation = Operation::change(
    "CreatePolicyVersion",
    &[
        POLICY_ARN,
        Parameter::text("PolicyDocument", 1, 131072).pattern(Pattern::Latin1).required(),
        Parameter::boolean("SetAsDefault"),
    ],
);

static DELETE: Operation = Operation::change("DeletePolicy", &[POLICY_ARN]);

static DETACH_GROUP: Operation = Operation::change("DetachGroupPolicy", &[GROUP_NAME, POLICY_ARN]);

static DETACH_ROLE: Operation = Operation::change("DetachRolePolicy", &[ROLE_NAME, POLICY_ARN]);

static DETACH_USER: Operation = Operation::change("DetachUserPolicy", &[USER_NAME, POLICY_ARN]);
