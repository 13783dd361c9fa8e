//! A set of users who share permissions: each member has what the group's attached and inline
//! policies grant.

// Generated from `codegen/model/group.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::add_user_to_group::builders::AddUserToGroupInputBuilder;
use aws_sdk_iam::operation::attach_group_policy::builders::AttachGroupPolicyInputBuilder;
use aws_sdk_iam::operation::create_group::builders::CreateGroupInputBuilder;
use aws_sdk_iam::operation::delete_group::builders::DeleteGroupInputBuilder;
use aws_sdk_iam::operation::detach_group_policy::builders::DetachGroupPolicyInputBuilder;
use aws_sdk_iam::operation::get_group::builders::GetGroupInputBuilder;
use aws_sdk_iam::operation::list_attached_group_policies::builders::ListAttachedGroupPoliciesInputBuilder;
use aws_sdk_iam::operation::list_group_policies::builders::ListGroupPoliciesInputBuilder;
use aws_sdk_iam::operation::put_group_policy::builders::PutGroupPolicyInputBuilder;
use aws_sdk_iam::operation::remove_user_from_group::builders::RemoveUserFromGroupInputBuilder;
use aws_sdk_iam::operation::update_group::builders::UpdateGroupInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;
use futures_core::stream::BoxStream;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{
    Action, Attribute, Collection, Description, Identifier, Operation, Parameter, Subresource,
};
use crate::core::document::PolicyDocument;
use crate::core::error::{Origin, Result};
use crate::core::identifier::{filled, named};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::{GroupPolicy, Policy, User};

/// A set of users who share permissions: each member has what the group's attached and inline
/// policies grant.
///
/// A group is not an identity: it cannot sign in or be named in a trust policy, and groups do
/// not nest. Before it can be deleted, its members have to be removed, its managed policies
/// detached and its inline policies deleted. Renaming leaves this handle with the old name: go
/// on with the one that `update` returns.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let group = Iam::group("Developers");
/// group.add_user().user_name("Bob").send().await?;
/// for user in group.users().all().await? {
///     println!("{} {}", user.name(), user.arn().await?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Group {
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl Group {
    pub(crate) fn new(session: &Session, name: impl Into<String>, held: Option<Held<types::Group>>) -> Self {
        Self { name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the group.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same as [`name`](Self::name), under the name that IAM's data has for it.
    pub fn group_name(&self) -> &str {
        &self.name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl Group {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetGroup`](aws_sdk_iam::Client::get_group); permission `iam:GetGroup`.
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
    pub async fn data(&self) -> Result<Arc<types::Group>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::Group>> {
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

impl Load for Group {
    type Data = types::Group;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetGroupInputBuilder::default().group_name(&self.name);
        let (output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("GroupName", input.get_group_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data =
            output.group.filter(|data| filled(&[&data.path, &data.group_name, &data.group_id, &data.arn]));
        data.ok_or_else(|| origin.lacks("Group"))
    }
}

/// # Attributes
impl Group {
    /// The path it is filed under, such as `/engineering/`; `/` if none was chosen.
    pub async fn path(&self) -> Result<String> {
        Ok(self.read("Path").await?.path.clone())
    }

    /// The unique id of the group; unlike the name, it is never used again.
    pub async fn group_id(&self) -> Result<String> {
        Ok(self.read("GroupId").await?.group_id.clone())
    }

    /// The ARN, by which policies refer to it.
    pub async fn arn(&self) -> Result<String> {
        Ok(self.read("Arn").await?.arn.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<DateTime> {
        Ok(self.read("CreateDate").await?.create_date)
    }
}

/// # Sub-resources
impl Group {
    /// The inline policy of this name, in this group.
    ///
    /// It needs no request, and does not fail.
    pub fn policy(&self, name: impl Into<String>) -> GroupPolicy {
        GroupPolicy::new(self.core.session(), &self.name, name, None)
    }
}

/// # Collections
impl Group {
    /// The managed policies attached to the group, or only those whose path starts with
    /// `path_prefix`.
    ///
    /// Calls [`ListAttachedGroupPolicies`](aws_sdk_iam::Client::list_attached_group_policies);
    /// permission `iam:ListAttachedGroupPolicies`. The handles come with the data that the listing
    /// has; the rest loads when it is read.
    pub fn attached_policies(&self) -> AttachedPolicies {
        AttachedPolicies {
            group: self.clone(),
            input: ListAttachedGroupPoliciesInputBuilder::default().group_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The inline policies embedded in the group.
    ///
    /// Calls [`ListGroupPolicies`](aws_sdk_iam::Client::list_group_policies); permission
    /// `iam:ListGroupPolicies`. The handles come without data.
    pub fn policies(&self) -> Policies {
        Policies {
            group: self.clone(),
            input: ListGroupPoliciesInputBuilder::default().group_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The members of the group.
    ///
    /// Calls [`GetGroup`](aws_sdk_iam::Client::get_group); permission `iam:GetGroup`. The handles
    /// come with the data that the listing has; the rest loads when it is read.
    pub fn users(&self) -> Users {
        Users {
            group: self.clone(),
            input: GetGroupInputBuilder::default().group_name(&self.name),
            paging: Paging::default(),
        }
    }
}

/// # Actions
impl Group {
    /// Adds a user to the group, who has its permissions from then on. Adding a member again
    /// changes nothing.
    ///
    /// Calls [`AddUserToGroup`](aws_sdk_iam::Client::add_user_to_group); permission
    /// `iam:AddUserToGroup`. It needs [`user_name`](AddUser::user_name).
    pub fn add_user(&self) -> AddUser {
        AddUser { group: self.clone(), input: AddUserToGroupInputBuilder::default().group_name(&self.name) }
    }

    /// Attaches a managed policy, which then applies to every member. Attaching it twice is a
    /// no-op.
    ///
    /// Calls [`AttachGroupPolicy`](aws_sdk_iam::Client::attach_group_policy); permission
    /// `iam:AttachGroupPolicy`. It needs [`policy_arn`](AttachPolicy::policy_arn).
    pub fn attach_policy(&self) -> AttachPolicy {
        AttachPolicy {
            group: self.clone(),
            input: AttachGroupPolicyInputBuilder::default().group_name(&self.name),
        }
    }

    /// Creates the group under the name of this handle, without members or permissions. Refused if
    /// it exists.
    ///
    /// Calls [`CreateGroup`](aws_sdk_iam::Client::create_group); permission `iam:CreateGroup`.
    pub fn create(&self) -> Create {
        Create { group: self.clone(), input: CreateGroupInputBuilder::default().group_name(&self.name) }
    }

    /// Embeds an inline policy in the group. An inline policy of the same name is overwritten
    /// without a warning.
    ///
    /// Calls [`PutGroupPolicy`](aws_sdk_iam::Client::put_group_policy); permission
    /// `iam:PutGroupPolicy`. It needs [`policy_name`](CreatePolicy::policy_name) and
    /// [`policy_document`](CreatePolicy::policy_document).
    pub fn create_policy(&self) -> CreatePolicy {
        CreatePolicy {
            group: self.clone(),
            input: PutGroupPolicyInputBuilder::default().group_name(&self.name),
        }
    }

    /// Deletes the group. Refused with `DeleteConflict` while it has members, attached policies or
    /// inline policies.
    ///
    /// Calls [`DeleteGroup`](aws_sdk_iam::Client::delete_group); permission `iam:DeleteGroup`.
    pub fn delete(&self) -> Delete {
        Delete { group: self.clone(), input: DeleteGroupInputBuilder::default().group_name(&self.name) }
    }

    /// Detaches a managed policy, so that members lose what it granted; the policy itself stays.
    /// Refused with a not-found error if it is not attached.
    ///
    /// Calls [`DetachGroupPolicy`](aws_sdk_iam::Client::detach_group_policy); permission
    /// `iam:DetachGroupPolicy`. It needs [`policy_arn`](DetachPolicy::policy_arn).
    pub fn detach_policy(&self) -> DetachPolicy {
        DetachPolicy {
            group: self.clone(),
            input: DetachGroupPolicyInputBuilder::default().group_name(&self.name),
        }
    }

    /// Removes a user from the group, who loses its permissions. Removing one who is not a member
    /// changes nothing.
    ///
    /// Calls [`RemoveUserFromGroup`](aws_sdk_iam::Client::remove_user_from_group); permission
    /// `iam:RemoveUserFromGroup`. It needs [`user_name`](RemoveUser::user_name).
    pub fn remove_user(&self) -> RemoveUser {
        RemoveUser {
            group: self.clone(),
            input: RemoveUserFromGroupInputBuilder::default().group_name(&self.name),
        }
    }

    /// Changes the name, the path or both, and with them the ARN; returns the group under its new
    /// name. Needs permission on the group under both names.
    ///
    /// Calls [`UpdateGroup`](aws_sdk_iam::Client::update_group); permission `iam:UpdateGroup`.
    pub fn update(&self) -> Update {
        Update { group: self.clone(), input: UpdateGroupInputBuilder::default().group_name(&self.name) }
    }
}

/// The action [`Group::add_user`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AddUser {
    group: Group,
    input: AddUserToGroupInputBuilder,
}

impl AddUser {
    /// The name of the user, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.input = self.input.user_name(user_name);
        self
    }

    /// Sends `AddUserToGroup`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { group, input } = self;
        Call::new(&ADD_USER, group.core.session(), &group)
            .text("GroupName", input.get_group_name())
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(())
    }
}

/// The action [`Group::attach_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AttachPolicy {
    group: Group,
    input: AttachGroupPolicyInputBuilder,
}

impl AttachPolicy {
    /// The ARN of the managed policy. 20 to 2048 characters. Required.
    pub fn policy_arn(mut self, policy_arn: impl Into<String>) -> Self {
        self.input = self.input.policy_arn(policy_arn);
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
        let Self { group, input } = self;
        Call::new(&ATTACH_POLICY, group.core.session(), &group)
            .text("GroupName", input.get_group_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(())
    }
}

/// The action [`Group::create`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Create {
    group: Group,
    input: CreateGroupInputBuilder,
}

impl Create {
    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// Sends `CreateGroup`. Answers the group, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Group> {
        let Self { group, input } = self;
        let (output, _) = Call::new(&CREATE, group.core.session(), &group)
            .text("Path", input.get_path())
            .text("GroupName", input.get_group_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(Group::new(
            group.core.session(),
            &group.name,
            output
                .group
                .filter(|data| filled(&[&data.path, &data.group_name, &data.group_id, &data.arn]))
                .map(Held::whole),
        ))
    }
}

/// The action [`Group::create_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreatePolicy {
    group: Group,
    input: PutGroupPolicyInputBuilder,
}

impl CreatePolicy {
    /// The name of the policy, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.input = self.input.policy_name(policy_name);
        self
    }

    /// The whole policy: JSON text, a JSON value or a `PolicyDocument`. 1 to 131072 characters.
    /// Required.
    pub fn policy_document(mut self, policy_document: impl Into<PolicyDocument>) -> Self {
        self.input = self.input.policy_document(policy_document.into().into_string());
        self
    }

    /// Sends `PutGroupPolicy`. Answers the group policy.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<GroupPolicy> {
        let Self { group, input } = self;
        let name = input.get_policy_name().clone().unwrap_or_default();
        Call::new(&CREATE_POLICY, group.core.session(), &group)
            .text("GroupName", input.get_group_name())
            .text("PolicyName", input.get_policy_name())
            .text("PolicyDocument", input.get_policy_document())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(GroupPolicy::new(group.core.session(), &group.name, name, None))
    }
}

/// The action [`Group::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    group: Group,
    input: DeleteGroupInputBuilder,
}

impl Delete {
    /// Sends `DeleteGroup`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { group, input } = self;
        Call::new(&DELETE, group.core.session(), &group)
            .text("GroupName", input.get_group_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(())
    }
}

/// The action [`Group::detach_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct DetachPolicy {
    group: Group,
    input: DetachGroupPolicyInputBuilder,
}

impl DetachPolicy {
    /// The ARN of the managed policy. 20 to 2048 characters. Required.
    pub fn policy_arn(mut self, policy_arn: impl Into<String>) -> Self {
        self.input = self.input.policy_arn(policy_arn);
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
        let Self { group, input } = self;
        Call::new(&DETACH_POLICY, group.core.session(), &group)
            .text("GroupName", input.get_group_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(())
    }
}

/// The action [`Group::remove_user`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct RemoveUser {
    group: Group,
    input: RemoveUserFromGroupInputBuilder,
}

impl RemoveUser {
    /// The name of the user, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.input = self.input.user_name(user_name);
        self
    }

    /// Sends `RemoveUserFromGroup`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { group, input } = self;
        Call::new(&REMOVE_USER, group.core.session(), &group)
            .text("GroupName", input.get_group_name())
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(())
    }
}

/// The action [`Group::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    group: Group,
    input: UpdateGroupInputBuilder,
}

impl Update {
    /// The new path, such as `/engineering/`; unchanged when omitted. 1 to 512 characters of
    /// [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn new_path(mut self, new_path: impl Into<String>) -> Self {
        self.input = self.input.new_path(new_path);
        self
    }

    /// The new name of the group; unchanged when omitted. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name).
    pub fn new_group_name(mut self, new_group_name: impl Into<String>) -> Self {
        self.input = self.input.new_group_name(new_group_name);
        self
    }

    /// Sends `UpdateGroup`. Answers the handle under the new name, or under its own where that
    /// stays.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Group> {
        let Self { group, input } = self;
        let name = input.get_new_group_name().clone().unwrap_or_else(|| group.name.clone());
        Call::new(&UPDATE, group.core.session(), &group)
            .text("GroupName", input.get_group_name())
            .text("NewPath", input.get_new_path())
            .text("NewGroupName", input.get_new_group_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        group.core.clear();
        Ok(Group::new(group.core.session(), name, None))
    }
}

/// The collection [`Group::attached_policies`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AttachedPolicies {
    group: Group,
    input: ListAttachedGroupPoliciesInputBuilder,
    paging: Paging,
}

impl AttachedPolicies {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::PolicyPath`](crate::describe::Pattern::PolicyPath).
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.input = self.input.path_prefix(path_prefix);
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
    pub fn stream(self) -> BoxStream<'static, Result<Policy>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<Policy>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<Policy>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<Policy>> {
        collection::first(self).await
    }
}

impl Listing for AttachedPolicies {
    type Item = Policy;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&ATTACHED_POLICIES, &self.group)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Policy>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ATTACHED_POLICIES, self.group.core.session(), &self.group)
            .text("GroupName", input.get_group_name())
            .text("PathPrefix", input.get_path_prefix())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "AttachedPolicies",
            output.attached_policies.unwrap_or_default(),
            output.is_truncated,
            output.marker,
            |item| {
                let arn = named("PolicyArn", item.policy_arn.clone())?;
                Ok(Policy::new(
                    self.group.core.session(),
                    arn,
                    Some(Held::partial(
                        types::Policy::builder().set_policy_name(item.policy_name).build(),
                        &[
                            "PolicyId",
                            "Path",
                            "DefaultVersionId",
                            "AttachmentCount",
                            "PermissionsBoundaryUsageCount",
                            "IsAttachable",
                            "Description",
                            "CreateDate",
                            "UpdateDate",
                            "Tags",
                        ],
                    )),
                ))
            },
        ))
    }
}

/// The collection [`Group::policies`]: set filters and limits, then take it as a stream, page
/// by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Policies {
    group: Group,
    input: ListGroupPoliciesInputBuilder,
    paging: Paging,
}

impl Policies {
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
    pub fn stream(self) -> BoxStream<'static, Result<GroupPolicy>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<GroupPolicy>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<GroupPolicy>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<GroupPolicy>> {
        collection::first(self).await
    }
}

impl Listing for Policies {
    type Item = GroupPolicy;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&POLICIES, &self.group)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<GroupPolicy>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&POLICIES, self.group.core.session(), &self.group)
            .text("GroupName", input.get_group_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "PolicyNames", output.policy_names, output.is_truncated, output.marker, |item| {
            let name = named("", Some(item))?;
            Ok(GroupPolicy::new(self.group.core.session(), &self.group.name, name, None))
        }))
    }
}

/// The collection [`Group::users`]: set filters and limits, then take it as a stream, page by
/// page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Users {
    group: Group,
    input: GetGroupInputBuilder,
    paging: Paging,
}

impl Users {
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

impl Listing for Users {
    type Item = User;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&USERS, &self.group)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<User>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&USERS, self.group.core.session(), &self.group)
            .text("GroupName", input.get_group_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Users", output.users, output.is_truncated, output.marker, |item| {
            let name = named("UserName", Some(item.user_name.clone()))?;
            Ok(User::new(
                self.group.core.session(),
                name,
                Some(Held::partial(item, &["PasswordLastUsed", "PermissionsBoundary", "Tags"])),
            ))
        }))
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for Group {
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

/// What a group offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Group",
    identifiers: &[Identifier::new("name").alias("group_name")],
    attributes: &[
        Attribute::new("group_name", "GroupName").alias_of("name"),
        Attribute::new("path", "Path"),
        Attribute::new("group_id", "GroupId"),
        Attribute::new("arn", "Arn"),
        Attribute::new("create_date", "CreateDate"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("add_user", &ADD_USER),
        Action::new("attach_policy", &ATTACH_POLICY),
        Action::new("create", &CREATE).returns("Group").data(),
        Action::new("create_policy", &CREATE_POLICY).returns("GroupPolicy"),
        Action::new("delete", &DELETE),
        Action::new("detach_policy", &DETACH_POLICY),
        Action::new("remove_user", &REMOVE_USER),
        Action::new("update", &UPDATE).returns("Group"),
    ],
    subresources: &[Subresource::new("policy", "GroupPolicy", &["name"])],
    references: &[],
    collections: &[
        Collection::new("attached_policies", "Policy", &ATTACHED_POLICIES).data(&[
            "PolicyId",
            "Path",
            "DefaultVersionId",
            "AttachmentCount",
            "PermissionsBoundaryUsageCount",
            "IsAttachable",
            "Description",
            "CreateDate",
            "UpdateDate",
            "Tags",
        ]),
        Collection::new("policies", "GroupPolicy", &POLICIES),
        Collection::new("users", "User", &USERS).data(&["PasswordLastUsed", "PermissionsBoundary", "Tags"]),
    ],
};

const GROUP_NAME: Parameter =
    Parameter::text("GroupName", 1, 128).pattern(Pattern::Name).required().identifies().of_identifier("name");
const MARKER: Parameter = Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const POLICY_ARN: Parameter = Parameter::text("PolicyArn", 20, 2048).required().identifies();
const USER_NAME: Parameter =
    Parameter::text("UserName", 1, 128).pattern(Pattern::Name).required().identifies();

static LOAD: Operation = Operation::read("GetGroup", &[GROUP_NAME]);

static ATTACHED_POLICIES: Operation = Operation::read(
    "ListAttachedGroupPolicies",
    &[GROUP_NAME, Parameter::text("PathPrefix", 1, 512).pattern(Pattern::PolicyPath), MARKER, MAX_ITEMS],
);

static POLICIES: Operation = Operation::read("ListGroupPolicies", &[GROUP_NAME, MARKER, MAX_ITEMS]);

static USERS: Operation = Operation::read("GetGroup", &[GROUP_NAME, MARKER, MAX_ITEMS]);

static ADD_USER: Operation = Operation::change("AddUserToGroup", &[GROUP_NAME, USER_NAME]);

static ATTACH_POLICY: Operation = Operation::change("AttachGroupPolicy", &[GROUP_NAME, POLICY_ARN]);

static CREATE: Operation =
    Operation::change("CreateGroup", &[Parameter::text("Path", 1, 512).pattern(Pattern::Path), GROUP_NAME]);

static CREATE_POLICY: Operation = Operation::change(
    "PutGroupPolicy",
    &[
        GROUP_NAME,
        Parameter::text("PolicyName", 1, 128).pattern(Pattern::Name).required().identifies(),
        Parameter::text("PolicyDocument", 1, 131072).pattern(Pattern::Latin1).required(),
    ],
);

static DELETE: Operation = Operation::change("DeleteGroup", &[GROUP_NAME]);

static DETACH_POLICY: Operation = Operation::change("DetachGroupPolicy", &[GROUP_NAME, POLICY_ARN]);

static REMOVE_USER: Operation = Operation::change("RemoveUserFromGroup", &[GROUP_NAME, USER_NAME]);

static UPDATE: Operation = Operation::change(
    "UpdateGroup",
    &[
        GROUP_NAME,
        Parameter::text("NewPath", 1, 512).pattern(Pattern::Path),
        Parameter::text("NewGroupName", 1, 128).pattern(Pattern::Name),
    ],
);
