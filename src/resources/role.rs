//! An identity without credentials of its own: whoever its trust policy names may assume it,
//! and then acts with the role's permissions for a limited time.

// Generated from `codegen/model/role.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::attach_role_policy::builders::AttachRolePolicyInputBuilder;
use aws_sdk_iam::operation::delete_role::builders::DeleteRoleInputBuilder;
use aws_sdk_iam::operation::detach_role_policy::builders::DetachRolePolicyInputBuilder;
use aws_sdk_iam::operation::get_role::builders::GetRoleInputBuilder;
use aws_sdk_iam::operation::list_attached_role_policies::builders::ListAttachedRolePoliciesInputBuilder;
use aws_sdk_iam::operation::list_instance_profiles_for_role::builders::ListInstanceProfilesForRoleInputBuilder;
use aws_sdk_iam::operation::list_role_policies::builders::ListRolePoliciesInputBuilder;
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
use crate::resources::documents::Decode as _;
use crate::resources::{AssumeRolePolicy, InstanceProfile, Policy, RolePolicy};

/// An identity without credentials of its own: whoever its trust policy names may assume it,
/// and then acts with the role's permissions for a limited time.
///
/// The trust policy says who may assume the role; attached and inline policies say what it may
/// do. Before a role can be deleted, its managed policies have to be detached, its inline
/// policies deleted, and the role taken out of instance profiles. Service-linked roles can only
/// be changed through the service they belong to.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let role = Iam::role("reports-reader");
/// let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
/// role.attach_policy().policy_arn(arn).send().await?;
/// if let Some(trust) = role.assume_role_policy_document().await? {
///     println!("{} trusts {trust}", role.arn().await?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Role {
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl Role {
    pub(crate) fn new(session: &Session, name: impl Into<String>, held: Option<Held<types::Role>>) -> Self {
        Self { name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the role.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same as [`name`](Self::name), under the name that IAM's data has for it.
    pub fn role_name(&self) -> &str {
        &self.name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl Role {
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

impl Load for Role {
    type Data = types::Role;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetRoleInputBuilder::default().role_name(&self.name);
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

/// # Attributes
impl Role {
    /// The path it is filed under, such as `/engineering/`; `/` if none was chosen.
    pub async fn path(&self) -> Result<String> {
        Ok(self.read("Path").await?.path.clone())
    }

    /// The unique id of the role; unlike the name, it is never used again.
    pub async fn role_id(&self) -> Result<String> {
        Ok(self.read("RoleId").await?.role_id.clone())
    }

    /// The ARN, by which policies refer to it.
    pub async fn arn(&self) -> Result<String> {
        Ok(self.read("Arn").await?.arn.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<DateTime> {
        Ok(self.read("CreateDate").await?.create_date)
    }

    /// The trust policy: who may assume the role, and on which conditions.
    pub async fn assume_role_policy_document(&self) -> Result<Option<PolicyDocument>> {
        Ok(self
            .read("AssumeRolePolicyDocument")
            .await?
            .assume_role_policy_document
            .as_deref()
            .map(PolicyDocument::from))
    }

    /// The text for people that describes it; `None` if there is none.
    pub async fn description(&self) -> Result<Option<String>> {
        Ok(self.read("Description").await?.description.clone())
    }

    /// The longest session that can be asked for when assuming the role, in seconds.
    pub async fn max_session_duration(&self) -> Result<Option<i32>> {
        Ok(self.read("MaxSessionDuration").await?.max_session_duration)
    }

    /// The managed policy that caps what any other policy can allow; `None` if there is no cap.
    pub async fn permissions_boundary(&self) -> Result<Option<types::AttachedPermissionsBoundary>> {
        Ok(self.read("PermissionsBoundary").await?.permissions_boundary.clone())
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }

    /// When and in which Region the role was last used; `None`, or without a date, if IAM has seen
    /// no use in the last 400 days.
    pub async fn role_last_used(&self) -> Result<Option<types::RoleLastUsed>> {
        Ok(self.read("RoleLastUsed").await?.role_last_used.clone())
    }
}

/// # Sub-resources
impl Role {
    /// The trust policy of this role, which says who may assume it.
    ///
    /// It needs no request, and does not fail.
    pub fn assume_role_policy(&self) -> AssumeRolePolicy {
        AssumeRolePolicy::new(self.core.session(), &self.name, None)
    }

    /// The inline policy of this name, in this role.
    ///
    /// It needs no request, and does not fail.
    pub fn policy(&self, name: impl Into<String>) -> RolePolicy {
        RolePolicy::new(self.core.session(), &self.name, name, None)
    }
}

/// # Collections
impl Role {
    /// The managed policies attached to the role, or only those whose path starts with
    /// `path_prefix`.
    ///
    /// Calls [`ListAttachedRolePolicies`](aws_sdk_iam::Client::list_attached_role_policies);
    /// permission `iam:ListAttachedRolePolicies`. The handles come with the data that the listing
    /// has; the rest loads when it is read.
    pub fn attached_policies(&self) -> AttachedPolicies {
        AttachedPolicies {
            role: self.clone(),
            input: ListAttachedRolePoliciesInputBuilder::default().role_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The instance profiles that hold the role.
    ///
    /// Calls [`ListInstanceProfilesForRole`](aws_sdk_iam::Client::list_instance_profiles_for_role);
    /// permission `iam:ListInstanceProfilesForRole`. The handles come with the data that the
    /// listing has; the rest loads when it is read.
    pub fn instance_profiles(&self) -> InstanceProfiles {
        InstanceProfiles {
            role: self.clone(),
            input: ListInstanceProfilesForRoleInputBuilder::default().role_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The inline policies embedded in the role.
    ///
    /// Calls [`ListRolePolicies`](aws_sdk_iam::Client::list_role_policies); permission
    /// `iam:ListRolePolicies`. The handles come without data.
    pub fn policies(&self) -> Policies {
        Policies {
            role: self.clone(),
            input: ListRolePoliciesInputBuilder::default().role_name(&self.name),
            paging: Paging::default(),
        }
    }
}

/// # Actions
impl Role {
    /// Attaches a managed policy, which then applies to sessions in progress too. Attaching it
    /// twice is a no-op; service-linked roles are refused.
    ///
    /// Calls [`AttachRolePolicy`](aws_sdk_iam::Client::attach_role_policy); permission
    /// `iam:AttachRolePolicy`. It needs [`policy_arn`](AttachPolicy::policy_arn).
    pub fn attach_policy(&self) -> AttachPolicy {
        AttachPolicy {
            role: self.clone(),
            input: AttachRolePolicyInputBuilder::default().role_name(&self.name),
        }
    }

    /// Deletes the role. Refused with `DeleteConflict` while it has attached or inline policies or
    /// is in an instance profile; sessions in progress lose their permissions.
    ///
    /// Calls [`DeleteRole`](aws_sdk_iam::Client::delete_role); permission `iam:DeleteRole`.
    pub fn delete(&self) -> Delete {
        Delete { role: self.clone(), input: DeleteRoleInputBuilder::default().role_name(&self.name) }
    }

    /// Detaches a managed policy, for sessions in progress too; the policy itself stays. Refused
    /// with a not-found error if it is not attached.
    ///
    /// Calls [`DetachRolePolicy`](aws_sdk_iam::Client::detach_role_policy); permission
    /// `iam:DetachRolePolicy`. It needs [`policy_arn`](DetachPolicy::policy_arn).
    pub fn detach_policy(&self) -> DetachPolicy {
        DetachPolicy {
            role: self.clone(),
            input: DetachRolePolicyInputBuilder::default().role_name(&self.name),
        }
    }
}

/// The action [`Role::attach_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AttachPolicy {
    role: Role,
    input: AttachRolePolicyInputBuilder,
}

impl AttachPolicy {
    /// The ARN of the managed policy. 20 to 2048 characters. Required.
    pub fn policy_arn(mut self, policy_arn: impl Into<String>) -> Self {
        self.input = self.input.policy_arn(policy_arn);
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
        let Self { role, input } = self;
        Call::new(&ATTACH_POLICY, role.core.session(), &role)
            .text("RoleName", input.get_role_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        role.core.clear();
        Ok(())
    }
}

/// The action [`Role::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    role: Role,
    input: DeleteRoleInputBuilder,
}

impl Delete {
    /// Sends `DeleteRole`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { role, input } = self;
        Call::new(&DELETE, role.core.session(), &role)
            .text("RoleName", input.get_role_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        role.core.clear();
        Ok(())
    }
}

/// The action [`Role::detach_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct DetachPolicy {
    role: Role,
    input: DetachRolePolicyInputBuilder,
}

impl DetachPolicy {
    /// The ARN of the managed policy. 20 to 2048 characters. Required.
    pub fn policy_arn(mut self, policy_arn: impl Into<String>) -> Self {
        self.input = self.input.policy_arn(policy_arn);
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
        let Self { role, input } = self;
        Call::new(&DETACH_POLICY, role.core.session(), &role)
            .text("RoleName", input.get_role_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        role.core.clear();
        Ok(())
    }
}

/// The collection [`Role::attached_policies`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AttachedPolicies {
    role: Role,
    input: ListAttachedRolePoliciesInputBuilder,
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
        Origin::of(&ATTACHED_POLICIES, &self.role)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Policy>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ATTACHED_POLICIES, self.role.core.session(), &self.role)
            .text("RoleName", input.get_role_name())
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
                    self.role.core.session(),
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

/// The collection [`Role::instance_profiles`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct InstanceProfiles {
    role: Role,
    input: ListInstanceProfilesForRoleInputBuilder,
    paging: Paging,
}

impl InstanceProfiles {
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
    pub fn stream(self) -> BoxStream<'static, Result<InstanceProfile>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<InstanceProfile>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<InstanceProfile>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<InstanceProfile>> {
        collection::first(self).await
    }
}

impl Listing for InstanceProfiles {
    type Item = InstanceProfile;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&INSTANCE_PROFILES, &self.role)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<InstanceProfile>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (mut output, origin) = Call::new(&INSTANCE_PROFILES, self.role.core.session(), &self.role)
            .text("RoleName", input.get_role_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        Ok(Page::of(
            origin,
            "InstanceProfiles",
            output.instance_profiles,
            output.is_truncated,
            output.marker,
            |item| {
                let name = named("InstanceProfileName", Some(item.instance_profile_name.clone()))?;
                Ok(InstanceProfile::new(self.role.core.session(), name, Some(Held::partial(item, &["Tags"]))))
            },
        ))
    }
}

/// The collection [`Role::policies`]: set filters and limits, then take it as a stream, page by
/// page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Policies {
    role: Role,
    input: ListRolePoliciesInputBuilder,
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
    pub fn stream(self) -> BoxStream<'static, Result<RolePolicy>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<RolePolicy>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<RolePolicy>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<RolePolicy>> {
        collection::first(self).await
    }
}

impl Listing for Policies {
    type Item = RolePolicy;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&POLICIES, &self.role)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<RolePolicy>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&POLICIES, self.role.core.session(), &self.role)
            .text("RoleName", input.get_role_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "PolicyNames", output.policy_names, output.is_truncated, output.marker, |item| {
            let name = named("", Some(item))?;
            Ok(RolePolicy::new(self.role.core.session(), &self.role.name, name, None))
        }))
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for Role {
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

/// What a role offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Role",
    identifiers: &[Identifier::new("name").alias("role_name")],
    attributes: &[
        Attribute::new("role_name", "RoleName").alias_of("name"),
        Attribute::new("path", "Path"),
        Attribute::new("role_id", "RoleId"),
        Attribute::new("arn", "Arn"),
        Attribute::new("create_date", "CreateDate"),
        Attribute::new("assume_role_policy_document", "AssumeRolePolicyDocument").document(),
        Attribute::new("description", "Description"),
        Attribute::new("max_session_duration", "MaxSessionDuration"),
        Attribute::new("permissions_boundary", "PermissionsBoundary"),
        Attribute::new("tags", "Tags"),
        Attribute::new("role_last_used", "RoleLastUsed"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("attach_policy", &ATTACH_POLICY),
        Action::new("delete", &DELETE),
        Action::new("detach_policy", &DETACH_POLICY),
    ],
    subresources: &[
        Subresource::new("assume_role_policy", "AssumeRolePolicy", &[]),
        Subresource::new("policy", "RolePolicy", &["name"]),
    ],
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
        Collection::new("instance_profiles", "InstanceProfile", &INSTANCE_PROFILES).data(&["Tags"]),
        Collection::new("policies", "RolePolicy", &POLICIES),
    ],
};

const MARKER: Parameter = Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const POLICY_ARN: Parameter = Parameter::text("PolicyArn", 20, 2048).required().identifies();
const ROLE_NAME: Parameter =
    Parameter::text("RoleName", 1, 64).pattern(Pattern::Name).required().identifies().of_identifier("name");

static LOAD: Operation = Operation::read("GetRole", &[ROLE_NAME]);

static ATTACHED_POLICIES: Operation = Operation::read(
    "ListAttachedRolePolicies",
    &[ROLE_NAME, Parameter::text("PathPrefix", 1, 512).pattern(Pattern::PolicyPath), MARKER, MAX_ITEMS],
);

static INSTANCE_PROFILES: Operation =
    Operation::read("ListInstanceProfilesForRole", &[ROLE_NAME, MARKER, MAX_ITEMS]);

static POLICIES: Operation = Operation::read("ListRolePolicies", &[ROLE_NAME, MARKER, MAX_ITEMS]);

static ATTACH_POLICY: Operation = Operation::change("AttachRolePolicy", &[ROLE_NAME, POLICY_ARN]);

static DELETE: Operation = Operation::change("DeleteRole", &[ROLE_NAME]);

static DETACH_POLICY: Operation = Operation::change("DetachRolePolicy", &[ROLE_NAME, POLICY_ARN]);
