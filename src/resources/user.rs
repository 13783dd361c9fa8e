//! An identity in the account for one person or program, with long-term credentials: a console
//! password, access keys, MFA devices.

// Generated from `codegen/model/user.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::add_user_to_group::builders::AddUserToGroupInputBuilder;
use aws_sdk_iam::operation::attach_user_policy::builders::AttachUserPolicyInputBuilder;
use aws_sdk_iam::operation::create_access_key::builders::CreateAccessKeyInputBuilder;
use aws_sdk_iam::operation::create_login_profile::builders::CreateLoginProfileInputBuilder;
use aws_sdk_iam::operation::create_user::builders::CreateUserInputBuilder;
use aws_sdk_iam::operation::delete_user::builders::DeleteUserInputBuilder;
use aws_sdk_iam::operation::detach_user_policy::builders::DetachUserPolicyInputBuilder;
use aws_sdk_iam::operation::enable_mfa_device::builders::EnableMfaDeviceInputBuilder;
use aws_sdk_iam::operation::get_user::builders::GetUserInputBuilder;
use aws_sdk_iam::operation::list_access_keys::builders::ListAccessKeysInputBuilder;
use aws_sdk_iam::operation::list_attached_user_policies::builders::ListAttachedUserPoliciesInputBuilder;
use aws_sdk_iam::operation::list_groups_for_user::builders::ListGroupsForUserInputBuilder;
use aws_sdk_iam::operation::list_mfa_devices::builders::ListMfaDevicesInputBuilder;
use aws_sdk_iam::operation::list_signing_certificates::builders::ListSigningCertificatesInputBuilder;
use aws_sdk_iam::operation::list_user_policies::builders::ListUserPoliciesInputBuilder;
use aws_sdk_iam::operation::put_user_policy::builders::PutUserPolicyInputBuilder;
use aws_sdk_iam::operation::remove_user_from_group::builders::RemoveUserFromGroupInputBuilder;
use aws_sdk_iam::operation::update_user::builders::UpdateUserInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;
use futures_core::stream::BoxStream;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{
    Action, Attribute, Collection, Description, Identifier, Operation, Parameter, Rule, Subresource,
};
use crate::core::document::PolicyDocument;
use crate::core::error::{Origin, Result};
use crate::core::identifier::{filled, named};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::secret::Redacted;
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::{
    AccessKey, AccessKeyPair, Group, LoginProfile, MfaDevice, Policy, SigningCertificate, UserPolicy,
};

/// An identity in the account for one person or program, with long-term credentials: a console
/// password, access keys, MFA devices.
///
/// It can do what its own policies and those of its groups allow. Before a user can be deleted,
/// everything that belongs to it has to go: password, access keys, signing certificates, SSH
/// keys, service-specific credentials, MFA devices, inline and attached policies, and group
/// memberships. Renaming leaves this handle with the old name: go on with the one that `update`
/// returns.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let user = Iam::user("Bob");
/// let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
/// user.attach_policy().policy_arn(arn).send().await?;
/// println!("{} since {}", user.arn().await?, user.create_date().await?);
/// for group in user.groups().all().await? {
///     println!("member of {}", group.name());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct User {
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl User {
    pub(crate) fn new(session: &Session, name: impl Into<String>, held: Option<Held<types::User>>) -> Self {
        Self { name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the user.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same as [`name`](Self::name), under the name that IAM's data has for it.
    pub fn user_name(&self) -> &str {
        &self.name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl User {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetUser`](aws_sdk_iam::Client::get_user); permission `iam:GetUser`.
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
    pub async fn data(&self) -> Result<Arc<types::User>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::User>> {
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

impl Load for User {
    type Data = types::User;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetUserInputBuilder::default().user_name(&self.name);
        let (output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data =
            output.user.filter(|data| filled(&[&data.path, &data.user_name, &data.user_id, &data.arn]));
        data.ok_or_else(|| origin.lacks("User"))
    }
}

/// # Attributes
impl User {
    /// The path it is filed under, such as `/engineering/`; `/` if none was chosen.
    pub async fn path(&self) -> Result<String> {
        Ok(self.read("Path").await?.path.clone())
    }

    /// The unique id of the user; unlike the name, it is never used again.
    pub async fn user_id(&self) -> Result<String> {
        Ok(self.read("UserId").await?.user_id.clone())
    }

    /// The ARN, by which policies refer to it.
    pub async fn arn(&self) -> Result<String> {
        Ok(self.read("Arn").await?.arn.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<DateTime> {
        Ok(self.read("CreateDate").await?.create_date)
    }

    /// When the user last signed in to the console with the password; `None` if never, or if IAM
    /// has no record.
    pub async fn password_last_used(&self) -> Result<Option<DateTime>> {
        Ok(self.read("PasswordLastUsed").await?.password_last_used)
    }

    /// The managed policy that caps what any other policy can allow; `None` if there is no cap.
    pub async fn permissions_boundary(&self) -> Result<Option<types::AttachedPermissionsBoundary>> {
        Ok(self.read("PermissionsBoundary").await?.permissions_boundary.clone())
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # Sub-resources
impl User {
    /// The access key with this id, of this user.
    ///
    /// It needs no request, and does not fail.
    pub fn access_key(&self, id: impl Into<String>) -> AccessKey {
        AccessKey::new(self.core.session(), &self.name, id, None)
    }

    /// The console password of this user.
    ///
    /// It needs no request, and does not fail.
    pub fn login_profile(&self) -> LoginProfile {
        LoginProfile::new(self.core.session(), &self.name, None)
    }

    /// The MFA device with this serial number, of this user.
    ///
    /// It needs no request, and does not fail.
    pub fn mfa_device(&self, serial_number: impl Into<String>) -> MfaDevice {
        MfaDevice::new(self.core.session(), &self.name, serial_number, None)
    }

    /// The inline policy of this name, in this user.
    ///
    /// It needs no request, and does not fail.
    pub fn policy(&self, name: impl Into<String>) -> UserPolicy {
        UserPolicy::new(self.core.session(), &self.name, name, None)
    }

    /// The signing certificate with this id, of this user.
    ///
    /// It needs no request, and does not fail.
    pub fn signing_certificate(&self, id: impl Into<String>) -> SigningCertificate {
        SigningCertificate::new(self.core.session(), &self.name, id, None)
    }
}

/// # Collections
impl User {
    /// The access keys of the user, at most two, without their secrets.
    ///
    /// Calls [`ListAccessKeys`](aws_sdk_iam::Client::list_access_keys); permission
    /// `iam:ListAccessKeys`. The handles come with their data.
    pub fn access_keys(&self) -> AccessKeys {
        AccessKeys {
            user: self.clone(),
            input: ListAccessKeysInputBuilder::default().user_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The managed policies attached to the user, or only those whose path starts with
    /// `path_prefix`; not those that come through a group.
    ///
    /// Calls [`ListAttachedUserPolicies`](aws_sdk_iam::Client::list_attached_user_policies);
    /// permission `iam:ListAttachedUserPolicies`. The handles come with the data that the listing
    /// has; the rest loads when it is read.
    pub fn attached_policies(&self) -> AttachedPolicies {
        AttachedPolicies {
            user: self.clone(),
            input: ListAttachedUserPoliciesInputBuilder::default().user_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The groups that the user is a member of.
    ///
    /// Calls [`ListGroupsForUser`](aws_sdk_iam::Client::list_groups_for_user); permission
    /// `iam:ListGroupsForUser`. The handles come with their data.
    pub fn groups(&self) -> Groups {
        Groups {
            user: self.clone(),
            input: ListGroupsForUserInputBuilder::default().user_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The MFA devices enabled for the user.
    ///
    /// Calls [`ListMFADevices`](aws_sdk_iam::Client::list_mfa_devices); permission
    /// `iam:ListMFADevices`. The handles come with their data.
    pub fn mfa_devices(&self) -> MfaDevices {
        MfaDevices {
            user: self.clone(),
            input: ListMfaDevicesInputBuilder::default().user_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The inline policies embedded in the user.
    ///
    /// Calls [`ListUserPolicies`](aws_sdk_iam::Client::list_user_policies); permission
    /// `iam:ListUserPolicies`. The handles come without data.
    pub fn policies(&self) -> Policies {
        Policies {
            user: self.clone(),
            input: ListUserPoliciesInputBuilder::default().user_name(&self.name),
            paging: Paging::default(),
        }
    }

    /// The signing certificates of the user, at most two.
    ///
    /// Calls [`ListSigningCertificates`](aws_sdk_iam::Client::list_signing_certificates);
    /// permission `iam:ListSigningCertificates`. The handles come with their data.
    pub fn signing_certificates(&self) -> SigningCertificates {
        SigningCertificates {
            user: self.clone(),
            input: ListSigningCertificatesInputBuilder::default().user_name(&self.name),
            paging: Paging::default(),
        }
    }
}

/// # Actions
impl User {
    /// Adds the user to a group, whose permissions apply from then on. Adding a member again
    /// changes nothing.
    ///
    /// Calls [`AddUserToGroup`](aws_sdk_iam::Client::add_user_to_group); permission
    /// `iam:AddUserToGroup`. It needs [`group_name`](AddGroup::group_name).
    pub fn add_group(&self) -> AddGroup {
        AddGroup { user: self.clone(), input: AddUserToGroupInputBuilder::default().user_name(&self.name) }
    }

    /// Attaches a managed policy to the user. Attaching it twice is a no-op.
    ///
    /// Calls [`AttachUserPolicy`](aws_sdk_iam::Client::attach_user_policy); permission
    /// `iam:AttachUserPolicy`. It needs [`policy_arn`](AttachPolicy::policy_arn).
    pub fn attach_policy(&self) -> AttachPolicy {
        AttachPolicy {
            user: self.clone(),
            input: AttachUserPolicyInputBuilder::default().user_name(&self.name),
        }
    }

    /// Creates the user under the name of this handle, without credentials or permissions. Refused
    /// if it exists.
    ///
    /// Calls [`CreateUser`](aws_sdk_iam::Client::create_user); permission `iam:CreateUser`.
    pub fn create(&self) -> Create {
        Create { user: self.clone(), input: CreateUserInputBuilder::default().user_name(&self.name) }
    }

    /// Creates an access key, active at once; only the handle returned here holds its secret.
    /// Refused with `LimitExceeded` when the user has two keys.
    ///
    /// Calls [`CreateAccessKey`](aws_sdk_iam::Client::create_access_key); permission
    /// `iam:CreateAccessKey`.
    pub fn create_access_key_pair(&self) -> CreateAccessKeyPair {
        CreateAccessKeyPair {
            user: self.clone(),
            input: CreateAccessKeyInputBuilder::default().user_name(&self.name),
        }
    }

    /// Gives the user a console password. Refused if there is one already, or if the password
    /// breaks the account's password policy.
    ///
    /// Calls [`CreateLoginProfile`](aws_sdk_iam::Client::create_login_profile); permission
    /// `iam:CreateLoginProfile`.
    pub fn create_login_profile(&self) -> CreateLoginProfile {
        CreateLoginProfile {
            user: self.clone(),
            input: CreateLoginProfileInputBuilder::default().user_name(&self.name),
        }
    }

    /// Embeds an inline policy in the user. An inline policy of the same name is overwritten
    /// without a warning.
    ///
    /// Calls [`PutUserPolicy`](aws_sdk_iam::Client::put_user_policy); permission
    /// `iam:PutUserPolicy`. It needs [`policy_name`](CreatePolicy::policy_name) and
    /// [`policy_document`](CreatePolicy::policy_document).
    pub fn create_policy(&self) -> CreatePolicy {
        CreatePolicy { user: self.clone(), input: PutUserPolicyInputBuilder::default().user_name(&self.name) }
    }

    /// Deletes the user. Refused with `DeleteConflict` while credentials, MFA devices, policies or
    /// group memberships remain.
    ///
    /// Calls [`DeleteUser`](aws_sdk_iam::Client::delete_user); permission `iam:DeleteUser`.
    pub fn delete(&self) -> Delete {
        Delete { user: self.clone(), input: DeleteUserInputBuilder::default().user_name(&self.name) }
    }

    /// Detaches a managed policy from the user; the policy itself stays. Refused with a not-found
    /// error if it is not attached.
    ///
    /// Calls [`DetachUserPolicy`](aws_sdk_iam::Client::detach_user_policy); permission
    /// `iam:DetachUserPolicy`. It needs [`policy_arn`](DetachPolicy::policy_arn).
    pub fn detach_policy(&self) -> DetachPolicy {
        DetachPolicy {
            user: self.clone(),
            input: DetachUserPolicyInputBuilder::default().user_name(&self.name),
        }
    }

    /// Enables an MFA device for the user, who needs it at every sign-in from then on. Takes two
    /// consecutive codes; refused if they are wrong or the device is already enabled.
    ///
    /// Calls [`EnableMFADevice`](aws_sdk_iam::Client::enable_mfa_device); permission
    /// `iam:EnableMFADevice`. It needs [`serial_number`](EnableMfa::serial_number),
    /// [`authentication_code1`](EnableMfa::authentication_code1) and
    /// [`authentication_code2`](EnableMfa::authentication_code2).
    pub fn enable_mfa(&self) -> EnableMfa {
        EnableMfa { user: self.clone(), input: EnableMfaDeviceInputBuilder::default().user_name(&self.name) }
    }

    /// Removes the user from a group, and with it the group's permissions. Removing one who is not
    /// a member changes nothing.
    ///
    /// Calls [`RemoveUserFromGroup`](aws_sdk_iam::Client::remove_user_from_group); permission
    /// `iam:RemoveUserFromGroup`. It needs [`group_name`](RemoveGroup::group_name).
    pub fn remove_group(&self) -> RemoveGroup {
        RemoveGroup {
            user: self.clone(),
            input: RemoveUserFromGroupInputBuilder::default().user_name(&self.name),
        }
    }

    /// Changes the name, the path or both, and with them the ARN; returns the user under its new
    /// name. Keys, groups and policies stay; policies that name the old ARN are not rewritten.
    ///
    /// Calls [`UpdateUser`](aws_sdk_iam::Client::update_user); permission `iam:UpdateUser`.
    pub fn update(&self) -> Update {
        Update { user: self.clone(), input: UpdateUserInputBuilder::default().user_name(&self.name) }
    }
}

/// The action [`User::add_group`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AddGroup {
    user: User,
    input: AddUserToGroupInputBuilder,
}

impl AddGroup {
    /// The name of the group, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.input = self.input.group_name(group_name);
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
        let Self { user, input } = self;
        Call::new(&ADD_GROUP, user.core.session(), &user)
            .text("GroupName", input.get_group_name())
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(())
    }
}

/// The action [`User::attach_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct AttachPolicy {
    user: User,
    input: AttachUserPolicyInputBuilder,
}

impl AttachPolicy {
    /// The ARN of the managed policy. 20 to 2048 characters. Required.
    pub fn policy_arn(mut self, policy_arn: impl Into<String>) -> Self {
        self.input = self.input.policy_arn(policy_arn);
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
        let Self { user, input } = self;
        Call::new(&ATTACH_POLICY, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(())
    }
}

/// The action [`User::create`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Create {
    user: User,
    input: CreateUserInputBuilder,
}

impl Create {
    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The ARN of the managed policy that caps what any other policy can allow; it grants nothing
    /// itself, and there is no cap when omitted. 20 to 2048 characters.
    pub fn permissions_boundary(mut self, permissions_boundary: impl Into<String>) -> Self {
        self.input = self.input.permissions_boundary(permissions_boundary);
        self
    }

    /// The tags to attach from the start; passing any also takes the permission to tag such an
    /// entity (`iam:Tag…`). Each call adds one. At most 50 items.
    pub fn tags(mut self, tags: types::Tag) -> Self {
        self.input = self.input.tags(tags);
        self
    }

    /// Sends `CreateUser`. Answers the user, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<User> {
        let Self { user, input } = self;
        let (output, _) = Call::new(&CREATE, user.core.session(), &user)
            .text("Path", input.get_path())
            .text("UserName", input.get_user_name())
            .text("PermissionsBoundary", input.get_permissions_boundary())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(User::new(
            user.core.session(),
            &user.name,
            output
                .user
                .filter(|data| filled(&[&data.path, &data.user_name, &data.user_id, &data.arn]))
                .map(Held::whole),
        ))
    }
}

/// The action [`User::create_access_key_pair`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateAccessKeyPair {
    user: User,
    input: CreateAccessKeyInputBuilder,
}

impl CreateAccessKeyPair {
    /// Sends `CreateAccessKey`. Answers the access key pair, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<AccessKeyPair> {
        let Self { user, input } = self;
        let (output, origin) = Call::new(&CREATE_ACCESS_KEY_PAIR, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        let mut data = output
            .access_key
            .filter(|data| filled(&[&data.user_name, &data.access_key_id, &data.secret_access_key]))
            .ok_or_else(|| origin.lacks("AccessKey"))?;
        let id = origin.named("AccessKey.AccessKeyId", Some(data.access_key_id.clone()))?;
        let secret =
            origin.named("AccessKey.SecretAccessKey", Some(std::mem::take(&mut data.secret_access_key)))?;
        Ok(AccessKeyPair::new(
            user.core.session(),
            &user.name,
            id,
            secret,
            Some(Held::whole(
                types::AccessKeyMetadata::builder()
                    .set_user_name(Some(data.user_name))
                    .set_access_key_id(Some(data.access_key_id))
                    .set_status(Some(data.status))
                    .set_create_date(data.create_date)
                    .build(),
            )),
        ))
    }
}

/// The action [`User::create_login_profile`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateLoginProfile {
    user: User,
    input: CreateLoginProfileInputBuilder,
}

impl CreateLoginProfile {
    /// The password the user signs in with; the account's password policy may demand more than the
    /// limits here. 1 to 128 characters of [`Pattern::Latin1`](crate::describe::Pattern::Latin1).
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.input = self.input.password(password);
        self
    }

    /// Whether the user must choose a new password at the next sign-in; not required of a new
    /// password when omitted.
    pub fn password_reset_required(mut self, password_reset_required: bool) -> Self {
        self.input = self.input.password_reset_required(password_reset_required);
        self
    }

    /// Sends `CreateLoginProfile`. Answers the login profile, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<LoginProfile> {
        let Self { user, input } = self;
        let (output, origin) = Call::new(&CREATE_LOGIN_PROFILE, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .text("Password", input.get_password())
            .present("PasswordResetRequired", input.get_password_reset_required())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        let data = output
            .login_profile
            .filter(|data| filled(&[&data.user_name]))
            .ok_or_else(|| origin.lacks("LoginProfile"))?;
        let user_name = origin.named("LoginProfile.UserName", Some(data.user_name.clone()))?;
        Ok(LoginProfile::new(user.core.session(), user_name, Some(Held::whole(data))))
    }
}

/// The action [`User::create_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreatePolicy {
    user: User,
    input: PutUserPolicyInputBuilder,
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

    /// Sends `PutUserPolicy`. Answers the user policy.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<UserPolicy> {
        let Self { user, input } = self;
        let name = input.get_policy_name().clone().unwrap_or_default();
        Call::new(&CREATE_POLICY, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .text("PolicyName", input.get_policy_name())
            .text("PolicyDocument", input.get_policy_document())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(UserPolicy::new(user.core.session(), &user.name, name, None))
    }
}

/// The action [`User::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    user: User,
    input: DeleteUserInputBuilder,
}

impl Delete {
    /// Sends `DeleteUser`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { user, input } = self;
        Call::new(&DELETE, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(())
    }
}

/// The action [`User::detach_policy`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct DetachPolicy {
    user: User,
    input: DetachUserPolicyInputBuilder,
}

impl DetachPolicy {
    /// The ARN of the managed policy. 20 to 2048 characters. Required.
    pub fn policy_arn(mut self, policy_arn: impl Into<String>) -> Self {
        self.input = self.input.policy_arn(policy_arn);
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
        let Self { user, input } = self;
        Call::new(&DETACH_POLICY, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .text("PolicyArn", input.get_policy_arn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(())
    }
}

/// The action [`User::enable_mfa`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone)]
pub struct EnableMfa {
    user: User,
    input: EnableMfaDeviceInputBuilder,
}

impl EnableMfa {
    /// The serial number of the MFA device; for a virtual device, its ARN. 9 to 256 characters of
    /// [`Pattern::SerialNumber`](crate::describe::Pattern::SerialNumber). Required.
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.input = self.input.serial_number(serial_number);
        self
    }

    /// The six-digit code that the device shows. 6 characters of
    /// [`Pattern::Digits`](crate::describe::Pattern::Digits). Required.
    pub fn authentication_code1(mut self, authentication_code1: impl Into<String>) -> Self {
        self.input = self.input.authentication_code1(authentication_code1);
        self
    }

    /// The six-digit code that the device shows next, right after the first one. 6 characters of
    /// [`Pattern::Digits`](crate::describe::Pattern::Digits). Required.
    pub fn authentication_code2(mut self, authentication_code2: impl Into<String>) -> Self {
        self.input = self.input.authentication_code2(authentication_code2);
        self
    }

    /// Sends `EnableMFADevice`. Answers the MFA device.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<MfaDevice> {
        let Self { user, input } = self;
        let serial_number = input.get_serial_number().clone().unwrap_or_default();
        Call::new(&ENABLE_MFA, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .text("SerialNumber", input.get_serial_number())
            .text("AuthenticationCode1", input.get_authentication_code1())
            .text("AuthenticationCode2", input.get_authentication_code2())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(MfaDevice::new(user.core.session(), &user.name, serial_number, None))
    }
}

impl fmt::Debug for EnableMfa {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnableMfa")
            .field("user", &self.user)
            .field("serial_number", self.input.get_serial_number())
            .field("authentication_code1", &Redacted)
            .field("authentication_code2", &Redacted)
            .finish()
    }
}

/// The action [`User::remove_group`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct RemoveGroup {
    user: User,
    input: RemoveUserFromGroupInputBuilder,
}

impl RemoveGroup {
    /// The name of the group, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.input = self.input.group_name(group_name);
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
        let Self { user, input } = self;
        Call::new(&REMOVE_GROUP, user.core.session(), &user)
            .text("GroupName", input.get_group_name())
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(())
    }
}

/// The action [`User::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    user: User,
    input: UpdateUserInputBuilder,
}

impl Update {
    /// The new path, such as `/engineering/`; unchanged when omitted. 1 to 512 characters of
    /// [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn new_path(mut self, new_path: impl Into<String>) -> Self {
        self.input = self.input.new_path(new_path);
        self
    }

    /// The new name of the user; unchanged when omitted. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name).
    pub fn new_user_name(mut self, new_user_name: impl Into<String>) -> Self {
        self.input = self.input.new_user_name(new_user_name);
        self
    }

    /// Sends `UpdateUser`. Answers the handle under the new name, or under its own where that
    /// stays.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<User> {
        let Self { user, input } = self;
        let name = input.get_new_user_name().clone().unwrap_or_else(|| user.name.clone());
        Call::new(&UPDATE, user.core.session(), &user)
            .text("UserName", input.get_user_name())
            .text("NewPath", input.get_new_path())
            .text("NewUserName", input.get_new_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        user.core.clear();
        Ok(User::new(user.core.session(), name, None))
    }
}

/// The collection [`User::access_keys`]: set filters and limits, then take it as a stream, page
/// by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AccessKeys {
    user: User,
    input: ListAccessKeysInputBuilder,
    paging: Paging,
}

impl AccessKeys {
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
    pub fn stream(self) -> BoxStream<'static, Result<AccessKey>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<AccessKey>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<AccessKey>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<AccessKey>> {
        collection::first(self).await
    }
}

impl Listing for AccessKeys {
    type Item = AccessKey;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&ACCESS_KEYS, &self.user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<AccessKey>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ACCESS_KEYS, self.user.core.session(), &self.user)
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
            |item| {
                let id = named("AccessKeyId", item.access_key_id.clone())?;
                Ok(AccessKey::new(self.user.core.session(), &self.user.name, id, Some(Held::whole(item))))
            },
        ))
    }
}

/// The collection [`User::attached_policies`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AttachedPolicies {
    user: User,
    input: ListAttachedUserPoliciesInputBuilder,
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
        Origin::of(&ATTACHED_POLICIES, &self.user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Policy>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ATTACHED_POLICIES, self.user.core.session(), &self.user)
            .text("UserName", input.get_user_name())
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
                    self.user.core.session(),
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

/// The collection [`User::groups`]: set filters and limits, then take it as a stream, page by
/// page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Groups {
    user: User,
    input: ListGroupsForUserInputBuilder,
    paging: Paging,
}

impl Groups {
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

impl Listing for Groups {
    type Item = Group;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&GROUPS, &self.user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Group>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&GROUPS, self.user.core.session(), &self.user)
            .text("UserName", input.get_user_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Groups", output.groups, output.is_truncated, output.marker, |item| {
            let name = named("GroupName", Some(item.group_name.clone()))?;
            Ok(Group::new(self.user.core.session(), name, Some(Held::whole(item))))
        }))
    }
}

/// The collection [`User::mfa_devices`]: set filters and limits, then take it as a stream, page
/// by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct MfaDevices {
    user: User,
    input: ListMfaDevicesInputBuilder,
    paging: Paging,
}

impl MfaDevices {
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
    pub fn stream(self) -> BoxStream<'static, Result<MfaDevice>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<MfaDevice>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<MfaDevice>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<MfaDevice>> {
        collection::first(self).await
    }
}

impl Listing for MfaDevices {
    type Item = MfaDevice;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&MFA_DEVICES, &self.user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<MfaDevice>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&MFA_DEVICES, self.user.core.session(), &self.user)
            .text("UserName", input.get_user_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "MFADevices", output.mfa_devices, output.is_truncated, output.marker, |item| {
            let serial_number = named("SerialNumber", Some(item.serial_number.clone()))?;
            Ok(MfaDevice::new(
                self.user.core.session(),
                &self.user.name,
                serial_number,
                Some(Held::whole(item)),
            ))
        }))
    }
}

/// The collection [`User::policies`]: set filters and limits, then take it as a stream, page by
/// page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Policies {
    user: User,
    input: ListUserPoliciesInputBuilder,
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
    pub fn stream(self) -> BoxStream<'static, Result<UserPolicy>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<UserPolicy>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<UserPolicy>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<UserPolicy>> {
        collection::first(self).await
    }
}

impl Listing for Policies {
    type Item = UserPolicy;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&POLICIES, &self.user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<UserPolicy>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&POLICIES, self.user.core.session(), &self.user)
            .text("UserName", input.get_user_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "PolicyNames", output.policy_names, output.is_truncated, output.marker, |item| {
            let name = named("", Some(item))?;
            Ok(UserPolicy::new(self.user.core.session(), &self.user.name, name, None))
        }))
    }
}

/// The collection [`User::signing_certificates`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct SigningCertificates {
    user: User,
    input: ListSigningCertificatesInputBuilder,
    paging: Paging,
}

impl SigningCertificates {
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
    pub fn stream(self) -> BoxStream<'static, Result<SigningCertificate>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<SigningCertificate>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<SigningCertificate>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<SigningCertificate>> {
        collection::first(self).await
    }
}

impl Listing for SigningCertificates {
    type Item = SigningCertificate;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&SIGNING_CERTIFICATES, &self.user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<SigningCertificate>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&SIGNING_CERTIFICATES, self.user.core.session(), &self.user)
            .text("UserName", input.get_user_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "Certificates",
            output.certificates,
            output.is_truncated,
            output.marker,
            |item| {
                let id = named("CertificateId", Some(item.certificate_id.clone()))?;
                Ok(SigningCertificate::new(
                    self.user.core.session(),
                    &self.user.name,
                    id,
                    Some(Held::whole(item)),
                ))
            },
        ))
    }
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for User {
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

/// What a user offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "User",
    identifiers: &[Identifier::new("name").alias("user_name")],
    attributes: &[
        Attribute::new("user_name", "UserName").alias_of("name"),
        Attribute::new("path", "Path"),
        Attribute::new("user_id", "UserId"),
        Attribute::new("arn", "Arn"),
        Attribute::new("create_date", "CreateDate"),
        Attribute::new("password_last_used", "PasswordLastUsed"),
        Attribute::new("permissions_boundary", "PermissionsBoundary"),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("add_group", &ADD_GROUP),
        Action::new("attach_policy", &ATTACH_POLICY),
        Action::new("create", &CREATE).returns("User").data(),
        Action::new("create_access_key_pair", &CREATE_ACCESS_KEY_PAIR).returns("AccessKeyPair").data(),
        Action::new("create_login_profile", &CREATE_LOGIN_PROFILE).returns("LoginProfile").data(),
        Action::new("create_policy", &CREATE_POLICY).returns("UserPolicy"),
        Action::new("delete", &DELETE),
        Action::new("detach_policy", &DETACH_POLICY),
        Action::new("enable_mfa", &ENABLE_MFA).returns("MfaDevice"),
        Action::new("remove_group", &REMOVE_GROUP),
        Action::new("update", &UPDATE).returns("User"),
    ],
    subresources: &[
        Subresource::new("access_key", "AccessKey", &["id"]),
        Subresource::new("login_profile", "LoginProfile", &[]),
        Subresource::new("mfa_device", "MfaDevice", &["serial_number"]),
        Subresource::new("policy", "UserPolicy", &["name"]),
        Subresource::new("signing_certificate", "SigningCertificate", &["id"]),
    ],
    references: &[],
    collections: &[
        Collection::new("access_keys", "AccessKey", &ACCESS_KEYS).data(&[]),
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
        Collection::new("groups", "Group", &GROUPS).data(&[]),
        Collection::new("mfa_devices", "MfaDevice", &MFA_DEVICES).data(&[]),
        Collection::new("policies", "UserPolicy", &POLICIES),
        Collection::new("signing_certificates", "SigningCertificate", &SIGNING_CERTIFICATES).data(&[]),
    ],
};

const GROUP_NAME: Parameter =
    Parameter::text("GroupName", 1, 128).pattern(Pattern::Name).required().identifies();
const MARKER: Parameter = Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const POLICY_ARN: Parameter = Parameter::text("PolicyArn", 20, 2048).required().identifies();
const USER_NAME: Parameter =
    Parameter::text("UserName", 1, 128).pattern(Pattern::Name).required().identifies().of_identifier("name");

static LOAD: Operation = Operation::read("GetUser", &[USER_NAME]);

static ACCESS_KEYS: Operation = Operation::read("ListAccessKeys", &[USER_NAME, MARKER, MAX_ITEMS]);

static ATTACHED_POLICIES: Operation = Operation::read(
    "ListAttachedUserPolicies",
    &[
        Parameter::text("UserName", 1, 64)
            .pattern(Pattern::Name)
            .required()
            .identifies()
            .of_identifier("name"),
        Parameter::text("PathPrefix", 1, 512).pattern(Pattern::PolicyPath),
        MARKER,
        MAX_ITEMS,
    ],
);

static GROUPS: Operation = Operation::read("ListGroupsForUser", &[USER_NAME, MARKER, MAX_ITEMS]);

static MFA_DEVICES: Operation = Operation::read("ListMFADevices", &[USER_NAME, MARKER, MAX_ITEMS]);

static POLICIES: Operation = Operation::read("ListUserPolicies", &[USER_NAME, MARKER, MAX_ITEMS]);

static SIGNING_CERTIFICATES: Operation =
    Operation::read("ListSigningCertificates", &[USER_NAME, MARKER, MAX_ITEMS]);

static ADD_GROUP: Operation = Operation::change("AddUserToGroup", &[GROUP_NAME, USER_NAME]);

static ATTACH_POLICY: Operation = Operation::change(
    "AttachUserPolicy",
    &[
        Parameter::text("UserName", 1, 64)
            .pattern(Pattern::Name)
            .required()
            .identifies()
            .of_identifier("name"),
        POLICY_ARN,
    ],
);

static CREATE: Operation = Operation::change(
    "CreateUser",
    &[
        Parameter::text("Path", 1, 512).pattern(Pattern::Path),
        Parameter::text("UserName", 1, 64)
            .pattern(Pattern::Name)
            .required()
            .identifies()
            .of_identifier("name"),
        Parameter::text("PermissionsBoundary", 20, 2048),
        Parameter::new(
            "Tags",
            Rule::Structures {
                min: 0,
                max: Some(50),
                members: &[
                    Parameter::text("Key", 1, 128).pattern(Pattern::Tag).required(),
                    Parameter::text("Value", 0, 256).pattern(Pattern::Tag).required(),
                ],
            },
        ),
    ],
);

static CREATE_ACCESS_KEY_PAIR: Operation = Operation::change("CreateAccessKey", &[USER_NAME]);

static CREATE_LOGIN_PROFILE: Operation = Operation::change(
    "CreateLoginProfile",
    &[
        Parameter::text("UserName", 1, 64)
            .pattern(Pattern::Name)
            .required()
            .identifies()
            .of_identifier("name"),
        Parameter::text("Password", 1, 128).pattern(Pattern::Latin1).sensitive(),
        Parameter::boolean("PasswordResetRequired"),
    ],
);

static CREATE_POLICY: Operation = Operation::change(
    "PutUserPolicy",
    &[
        USER_NAME,
        Parameter::text("PolicyName", 1, 128).pattern(Pattern::Name).required().identifies(),
        Parameter::text("PolicyDocument", 1, 131072).pattern(Pattern::Latin1).required(),
    ],
);

static DELETE: Operation = Operation::change("DeleteUser", &[USER_NAME]);

static DETACH_POLICY: Operation = Operation::change(
    "DetachUserPolicy",
    &[
        Parameter::text("UserName", 1, 64)
            .pattern(Pattern::Name)
            .required()
            .identifies()
            .of_identifier("name"),
        POLICY_ARN,
    ],
);

static ENABLE_MFA: Operation = Operation::change(
    "EnableMFADevice",
    &[
        USER_NAME,
        Parameter::text("SerialNumber", 9, 256).pattern(Pattern::SerialNumber).required().identifies(),
        Parameter::text("AuthenticationCode1", 6, 6).pattern(Pattern::Digits).required().sensitive(),
        Parameter::text("AuthenticationCode2", 6, 6).pattern(Pattern::Digits).required().sensitive(),
    ],
);

static REMOVE_GROUP: Operation = Operation::change("RemoveUserFromGroup", &[GROUP_NAME, USER_NAME]);

static UPDATE: Operation = Operation::change(
    "UpdateUser",
    &[
        USER_NAME,
        Parameter::text("NewPath", 1, 512).pattern(Pattern::Path),
        Parameter::text("NewUserName", 1, 64).pattern(Pattern::Name),
    ],
);
