//! AWS Identity and Access Management (IAM) of one AWS account, as one session sees it: the way
//! to its users, groups, roles and policies.

// Generated from `codegen/model/service_resource.toml`: edit that, then run `cargo run -p codegen`.

use aws_sdk_iam::operation::change_password::builders::ChangePasswordInputBuilder;
use aws_sdk_iam::operation::create_account_alias::builders::CreateAccountAliasInputBuilder;
use aws_sdk_iam::operation::create_group::builders::CreateGroupInputBuilder;
use aws_sdk_iam::operation::create_instance_profile::builders::CreateInstanceProfileInputBuilder;
use aws_sdk_iam::operation::create_policy::builders::CreatePolicyInputBuilder;
use aws_sdk_iam::operation::create_role::builders::CreateRoleInputBuilder;
use aws_sdk_iam::operation::create_saml_provider::builders::CreateSamlProviderInputBuilder;
use aws_sdk_iam::operation::create_user::builders::CreateUserInputBuilder;
use aws_sdk_iam::operation::create_virtual_mfa_device::builders::CreateVirtualMfaDeviceInputBuilder;
use aws_sdk_iam::operation::get_saml_provider::GetSamlProviderOutput;
use aws_sdk_iam::operation::list_groups::builders::ListGroupsInputBuilder;
use aws_sdk_iam::operation::list_instance_profiles::builders::ListInstanceProfilesInputBuilder;
use aws_sdk_iam::operation::list_policies::builders::ListPoliciesInputBuilder;
use aws_sdk_iam::operation::list_roles::builders::ListRolesInputBuilder;
use aws_sdk_iam::operation::list_saml_providers::builders::ListSamlProvidersInputBuilder;
use aws_sdk_iam::operation::list_server_certificates::builders::ListServerCertificatesInputBuilder;
use aws_sdk_iam::operation::list_users::builders::ListUsersInputBuilder;
use aws_sdk_iam::operation::list_virtual_mfa_devices::builders::ListVirtualMfaDevicesInputBuilder;
use aws_sdk_iam::operation::update_account_password_policy::builders::UpdateAccountPasswordPolicyInputBuilder;
use aws_sdk_iam::operation::upload_server_certificate::builders::UploadServerCertificateInputBuilder;
use aws_sdk_iam::operation::upload_signing_certificate::builders::UploadSigningCertificateInputBuilder;
use aws_sdk_iam::types;
use futures_core::stream::BoxStream;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Collection, Description, Operation, Parameter, Rule, Subresource};
use crate::core::document::PolicyDocument;
use crate::core::error::{ErrorKind, Origin, Result};
use crate::core::identifier::{Missing, filled, named};
use crate::core::pattern::Pattern;
use crate::core::slot::Held;
use crate::iam::{Iam, ServiceResource};
use crate::resources::documents::Decode as _;
use crate::resources::{
    AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy, CurrentUser, Group,
    GroupPolicy, InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyVersion, Role, RolePolicy,
    SamlProvider, ServerCertificate, SigningCertificate, User, UserPolicy, VirtualMfaDevice,
};

/// # Resources
impl ServiceResource {
    /// The access key with this id, of the user of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn access_key(&self, user_name: impl Into<String>, id: impl Into<String>) -> AccessKey {
        AccessKey::new(&self.session, user_name, id, None)
    }

    /// The access key with this id and its secret, of the user of this name, for a pair that is
    /// already known.
    ///
    /// It needs no request, and does not fail.
    pub fn access_key_pair(
        &self,
        user_name: impl Into<String>,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> AccessKeyPair {
        AccessKeyPair::new(&self.session, user_name, id, secret, None)
    }

    /// The password policy of the account.
    ///
    /// It needs no request, and does not fail.
    pub fn account_password_policy(&self) -> AccountPasswordPolicy {
        AccountPasswordPolicy::new(&self.session, None)
    }

    /// The counts and quotas of the account.
    ///
    /// It needs no request, and does not fail.
    pub fn account_summary(&self) -> AccountSummary {
        AccountSummary::new(&self.session, None)
    }

    /// The trust policy of the role of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn assume_role_policy(&self, role_name: impl Into<String>) -> AssumeRolePolicy {
        AssumeRolePolicy::new(&self.session, role_name, None)
    }

    /// The user whose credentials sign the requests.
    ///
    /// It needs no request, and does not fail.
    pub fn current_user(&self) -> CurrentUser {
        CurrentUser::new(&self.session, None)
    }

    /// The group of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn group(&self, name: impl Into<String>) -> Group {
        Group::new(&self.session, name, None)
    }

    /// The inline policy of this name, in the group of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn group_policy(&self, group_name: impl Into<String>, name: impl Into<String>) -> GroupPolicy {
        GroupPolicy::new(&self.session, group_name, name, None)
    }

    /// The instance profile of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn instance_profile(&self, name: impl Into<String>) -> InstanceProfile {
        InstanceProfile::new(&self.session, name, None)
    }

    /// The console password of the user of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn login_profile(&self, user_name: impl Into<String>) -> LoginProfile {
        LoginProfile::new(&self.session, user_name, None)
    }

    /// The MFA device with this serial number, of the user of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn mfa_device(&self, user_name: impl Into<String>, serial_number: impl Into<String>) -> MfaDevice {
        MfaDevice::new(&self.session, user_name, serial_number, None)
    }

    /// The managed policy with this ARN.
    ///
    /// It needs no request, and does not fail.
    pub fn policy(&self, arn: impl Into<String>) -> Policy {
        Policy::new(&self.session, arn, None)
    }

    /// The version with this id, of the managed policy with this ARN.
    ///
    /// It needs no request, and does not fail.
    pub fn policy_version(&self, arn: impl Into<String>, version_id: impl Into<String>) -> PolicyVersion {
        PolicyVersion::new(&self.session, arn, version_id, None)
    }

    /// The role of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn role(&self, name: impl Into<String>) -> Role {
        Role::new(&self.session, name, None)
    }

    /// The inline policy of this name, in the role of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn role_policy(&self, role_name: impl Into<String>, name: impl Into<String>) -> RolePolicy {
        RolePolicy::new(&self.session, role_name, name, None)
    }

    /// The SAML identity provider with this ARN.
    ///
    /// It needs no request, and does not fail.
    pub fn saml_provider(&self, arn: impl Into<String>) -> SamlProvider {
        SamlProvider::new(&self.session, arn, None)
    }

    /// The server certificate of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn server_certificate(&self, name: impl Into<String>) -> ServerCertificate {
        ServerCertificate::new(&self.session, name, None)
    }

    /// The signing certificate with this id, of the user of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn signing_certificate(
        &self,
        user_name: impl Into<String>,
        id: impl Into<String>,
    ) -> SigningCertificate {
        SigningCertificate::new(&self.session, user_name, id, None)
    }

    /// The user of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn user(&self, name: impl Into<String>) -> User {
        User::new(&self.session, name, None)
    }

    /// The inline policy of this name, in the user of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn user_policy(&self, user_name: impl Into<String>, name: impl Into<String>) -> UserPolicy {
        UserPolicy::new(&self.session, user_name, name, None)
    }

    /// The virtual MFA device with this serial number, which is its ARN.
    ///
    /// It needs no request, and does not fail.
    pub fn virtual_mfa_device(&self, serial_number: impl Into<String>) -> VirtualMfaDevice {
        VirtualMfaDevice::new(&self.session, serial_number, None)
    }
}

/// # Collections
impl ServiceResource {
    /// The groups in the account, or only those whose path starts with `path_prefix`.
    ///
    /// Calls [`ListGroups`](aws_sdk_iam::Client::list_groups); permission `iam:ListGroups`. The
    /// handles come with their data.
    pub fn groups(&self) -> Groups {
        Groups { service: self.clone(), input: ListGroupsInputBuilder::default(), paging: Paging::default() }
    }

    /// The instance profiles in the account, or only those whose path starts with `path_prefix`.
    ///
    /// Calls [`ListInstanceProfiles`](aws_sdk_iam::Client::list_instance_profiles); permission
    /// `iam:ListInstanceProfiles`. The handles come with the data that the listing has; the rest
    /// loads when it is read.
    pub fn instance_profiles(&self) -> InstanceProfiles {
        InstanceProfiles {
            service: self.clone(),
            input: ListInstanceProfilesInputBuilder::default(),
            paging: Paging::default(),
        }
    }

    /// The managed policies, by default both the account's own and the many that AWS maintains;
    /// `scope`, `only_attached`, `path_prefix` and `policy_usage_filter` narrow them down.
    ///
    /// Calls [`ListPolicies`](aws_sdk_iam::Client::list_policies); permission `iam:ListPolicies`.
    /// The handles come with the data that the listing has; the rest loads when it is read.
    pub fn policies(&self) -> Policies {
        Policies {
            service: self.clone(),
            input: ListPoliciesInputBuilder::default(),
            paging: Paging::default(),
        }
    }

    /// The roles in the account, service-linked ones included, or only those whose path starts with
    /// `path_prefix`.
    ///
    /// Calls [`ListRoles`](aws_sdk_iam::Client::list_roles); permission `iam:ListRoles`. The
    /// handles come with the data that the listing has; the rest loads when it is read.
    pub fn roles(&self) -> Roles {
        Roles { service: self.clone(), input: ListRolesInputBuilder::default(), paging: Paging::default() }
    }

    /// The SAML identity providers in the account.
    ///
    /// Calls [`ListSAMLProviders`](aws_sdk_iam::Client::list_saml_providers); permission
    /// `iam:ListSAMLProviders`. The handles come with the data that the listing has; the rest loads
    /// when it is read.
    pub fn saml_providers(&self) -> SamlProviders {
        SamlProviders {
            service: self.clone(),
            input: ListSamlProvidersInputBuilder::default(),
            paging: Paging::default(),
        }
    }

    /// The server certificates stored in IAM, or only those whose path starts with `path_prefix`.
    ///
    /// Calls [`ListServerCertificates`](aws_sdk_iam::Client::list_server_certificates); permission
    /// `iam:ListServerCertificates`. The handles come with the data that the listing has; the rest
    /// loads when it is read.
    pub fn server_certificates(&self) -> ServerCertificates {
        ServerCertificates {
            service: self.clone(),
            input: ListServerCertificatesInputBuilder::default(),
            paging: Paging::default(),
        }
    }

    /// The users in the account, or only those whose path starts with `path_prefix`.
    ///
    /// Calls [`ListUsers`](aws_sdk_iam::Client::list_users); permission `iam:ListUsers`. The
    /// handles come with the data that the listing has; the rest loads when it is read.
    pub fn users(&self) -> Users {
        Users { service: self.clone(), input: ListUsersInputBuilder::default(), paging: Paging::default() }
    }

    /// The virtual MFA devices in the account, or only the assigned or unassigned ones.
    ///
    /// Calls [`ListVirtualMFADevices`](aws_sdk_iam::Client::list_virtual_mfa_devices); permission
    /// `iam:ListVirtualMFADevices`. The handles come with the data that the listing has; the rest
    /// loads when it is read.
    pub fn virtual_mfa_devices(&self) -> VirtualMfaDevices {
        VirtualMfaDevices {
            service: self.clone(),
            input: ListVirtualMfaDevicesInputBuilder::default(),
            paging: Paging::default(),
        }
    }
}

/// # Actions
impl ServiceResource {
    /// Changes the console password of the IAM user whose credentials sign the request. Refused for
    /// the root user and for roles, and when the new password breaks the account's password policy.
    ///
    /// Calls [`ChangePassword`](aws_sdk_iam::Client::change_password); permission
    /// `iam:ChangePassword`. It needs [`old_password`](ChangePassword::old_password) and
    /// [`new_password`](ChangePassword::new_password).
    pub fn change_password(&self) -> ChangePassword {
        ChangePassword { service: self.clone(), input: ChangePasswordInputBuilder::default() }
    }

    /// Gives the account an alias for its sign-in URL. An account has one alias: a new one replaces
    /// the old, whose URL stops working; an alias taken by another account is refused.
    ///
    /// Calls [`CreateAccountAlias`](aws_sdk_iam::Client::create_account_alias); permission
    /// `iam:CreateAccountAlias`. It needs [`account_alias`](CreateAccountAlias::account_alias).
    pub fn create_account_alias(&self) -> CreateAccountAlias {
        CreateAccountAlias { service: self.clone(), input: CreateAccountAliasInputBuilder::default() }
    }

    /// Sets the account's password policy, replacing any that exists: every setting left out goes
    /// back to its default, so sending none resets it.
    ///
    /// Calls [`UpdateAccountPasswordPolicy`](aws_sdk_iam::Client::update_account_password_policy);
    /// permission `iam:UpdateAccountPasswordPolicy`.
    pub fn create_account_password_policy(&self) -> CreateAccountPasswordPolicy {
        CreateAccountPasswordPolicy {
            service: self.clone(),
            input: UpdateAccountPasswordPolicyInputBuilder::default(),
        }
    }

    /// Creates a group without members or permissions. Refused if a group of this name exists;
    /// names that differ only in case count as the same.
    ///
    /// Calls [`CreateGroup`](aws_sdk_iam::Client::create_group); permission `iam:CreateGroup`. It
    /// needs [`group_name`](CreateGroup::group_name).
    pub fn create_group(&self) -> CreateGroup {
        CreateGroup { service: self.clone(), input: CreateGroupInputBuilder::default() }
    }

    /// Creates an instance profile that holds no role yet. It can take some seconds until EC2
    /// accepts it.
    ///
    /// Calls [`CreateInstanceProfile`](aws_sdk_iam::Client::create_instance_profile); permission
    /// `iam:CreateInstanceProfile`. It needs
    /// [`instance_profile_name`](CreateInstanceProfile::instance_profile_name).
    pub fn create_instance_profile(&self) -> CreateInstanceProfile {
        CreateInstanceProfile { service: self.clone(), input: CreateInstanceProfileInputBuilder::default() }
    }

    /// Creates a managed policy, whose document becomes version `v1` and the default. It grants
    /// nothing until it is attached.
    ///
    /// Calls [`CreatePolicy`](aws_sdk_iam::Client::create_policy); permission `iam:CreatePolicy`.
    /// It needs [`policy_name`](CreatePolicy::policy_name) and
    /// [`policy_document`](CreatePolicy::policy_document).
    pub fn create_policy(&self) -> CreatePolicy {
        CreatePolicy { service: self.clone(), input: CreatePolicyInputBuilder::default() }
    }

    /// Creates a role with its trust policy, which says who may assume it; it has no permissions
    /// until a policy is added. A principal that does not exist, or not yet everywhere, makes the
    /// trust policy malformed.
    ///
    /// Calls [`CreateRole`](aws_sdk_iam::Client::create_role); permission `iam:CreateRole`. It
    /// needs [`role_name`](CreateRole::role_name) and
    /// [`assume_role_policy_document`](CreateRole::assume_role_policy_document).
    pub fn create_role(&self) -> CreateRole {
        CreateRole { service: self.clone(), input: CreateRoleInputBuilder::default() }
    }

    /// Registers a SAML 2.0 identity provider from its metadata document, so that trust policies of
    /// roles can name it. The name cannot be changed later.
    ///
    /// Calls [`CreateSAMLProvider`](aws_sdk_iam::Client::create_saml_provider); permission
    /// `iam:CreateSAMLProvider`. It needs
    /// [`saml_metadata_document`](CreateSamlProvider::saml_metadata_document) and
    /// [`name`](CreateSamlProvider::name).
    pub fn create_saml_provider(&self) -> CreateSamlProvider {
        CreateSamlProvider { service: self.clone(), input: CreateSamlProviderInputBuilder::default() }
    }

    /// Uploads a TLS certificate with its private key, which IAM never gives back. A certificate
    /// for CloudFront needs a path that starts with `/cloudfront/`.
    ///
    /// Calls [`UploadServerCertificate`](aws_sdk_iam::Client::upload_server_certificate);
    /// permission `iam:UploadServerCertificate`. It needs
    /// [`server_certificate_name`](CreateServerCertificate::server_certificate_name),
    /// [`certificate_body`](CreateServerCertificate::certificate_body) and
    /// [`private_key`](CreateServerCertificate::private_key).
    pub fn create_server_certificate(&self) -> CreateServerCertificate {
        CreateServerCertificate {
            service: self.clone(),
            input: UploadServerCertificateInputBuilder::default(),
        }
    }

    /// Uploads an X.509 signing certificate for a user, or for the calling user when no name is
    /// given; it is active at once. Refused if the certificate is already in use in the account.
    ///
    /// Calls [`UploadSigningCertificate`](aws_sdk_iam::Client::upload_signing_certificate);
    /// permission `iam:UploadSigningCertificate`. It needs
    /// [`certificate_body`](CreateSigningCertificate::certificate_body).
    pub fn create_signing_certificate(&self) -> CreateSigningCertificate {
        CreateSigningCertificate {
            service: self.clone(),
            input: UploadSigningCertificateInputBuilder::default(),
        }
    }

    /// Creates a user without credentials or permissions. Refused if a user of this name exists;
    /// names that differ only in case count as the same.
    ///
    /// Calls [`CreateUser`](aws_sdk_iam::Client::create_user); permission `iam:CreateUser`. It
    /// needs [`user_name`](CreateUser::user_name).
    pub fn create_user(&self) -> CreateUser {
        CreateUser { service: self.clone(), input: CreateUserInputBuilder::default() }
    }

    /// Creates a virtual MFA device that belongs to nobody yet; `User.enable_mfa` assigns it. Only
    /// the handle returned here holds the seed and the QR code: IAM never shows them again.
    ///
    /// Calls [`CreateVirtualMFADevice`](aws_sdk_iam::Client::create_virtual_mfa_device); permission
    /// `iam:CreateVirtualMFADevice`. It needs
    /// [`virtual_mfa_device_name`](CreateVirtualMfaDevice::virtual_mfa_device_name).
    pub fn create_virtual_mfa_device(&self) -> CreateVirtualMfaDevice {
        CreateVirtualMfaDevice { service: self.clone(), input: CreateVirtualMfaDeviceInputBuilder::default() }
    }
}

/// # The default session
///
/// The members of [`ServiceResource`], on the default session.
impl Iam {
    /// The access key with this id, of the user of this name. See [`ServiceResource::access_key`].
    pub fn access_key(user_name: impl Into<String>, id: impl Into<String>) -> AccessKey {
        Self::resource().access_key(user_name, id)
    }

    /// The access key with this id and its secret, of the user of this name, for a pair that is
    /// already known. See [`ServiceResource::access_key_pair`].
    pub fn access_key_pair(
        user_name: impl Into<String>,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> AccessKeyPair {
        Self::resource().access_key_pair(user_name, id, secret)
    }

    /// The password policy of the account. See [`ServiceResource::account_password_policy`].
    pub fn account_password_policy() -> AccountPasswordPolicy {
        Self::resource().account_password_policy()
    }

    /// The counts and quotas of the account. See [`ServiceResource::account_summary`].
    pub fn account_summary() -> AccountSummary {
        Self::resource().account_summary()
    }

    /// The trust policy of the role of this name. See [`ServiceResource::assume_role_policy`].
    pub fn assume_role_policy(role_name: impl Into<String>) -> AssumeRolePolicy {
        Self::resource().assume_role_policy(role_name)
    }

    /// The user whose credentials sign the requests. See [`ServiceResource::current_user`].
    pub fn current_user() -> CurrentUser {
        Self::resource().current_user()
    }

    /// The group of this name. See [`ServiceResource::group`].
    pub fn group(name: impl Into<String>) -> Group {
        Self::resource().group(name)
    }

    /// The inline policy of this name, in the group of this name. See
    /// [`ServiceResource::group_policy`].
    pub fn group_policy(group_name: impl Into<String>, name: impl Into<String>) -> GroupPolicy {
        Self::resource().group_policy(group_name, name)
    }

    /// The instance profile of this name. See [`ServiceResource::instance_profile`].
    pub fn instance_profile(name: impl Into<String>) -> InstanceProfile {
        Self::resource().instance_profile(name)
    }

    /// The console password of the user of this name. See [`ServiceResource::login_profile`].
    pub fn login_profile(user_name: impl Into<String>) -> LoginProfile {
        Self::resource().login_profile(user_name)
    }

    /// The MFA device with this serial number, of the user of this name. See
    /// [`ServiceResource::mfa_device`].
    pub fn mfa_device(user_name: impl Into<String>, serial_number: impl Into<String>) -> MfaDevice {
        Self::resource().mfa_device(user_name, serial_number)
    }

    /// The managed policy with this ARN. See [`ServiceResource::policy`].
    pub fn policy(arn: impl Into<String>) -> Policy {
        Self::resource().policy(arn)
    }

    /// The version with this id, of the managed policy with this ARN. See
    /// [`ServiceResource::policy_version`].
    pub fn policy_version(arn: impl Into<String>, version_id: impl Into<String>) -> PolicyVersion {
        Self::resource().policy_version(arn, version_id)
    }

    /// The role of this name. See [`ServiceResource::role`].
    pub fn role(name: impl Into<String>) -> Role {
        Self::resource().role(name)
    }

    /// The inline policy of this name, in the role of this name. See
    /// [`ServiceResource::role_policy`].
    pub fn role_policy(role_name: impl Into<String>, name: impl Into<String>) -> RolePolicy {
        Self::resource().role_policy(role_name, name)
    }

    /// The SAML identity provider with this ARN. See [`ServiceResource::saml_provider`].
    pub fn saml_provider(arn: impl Into<String>) -> SamlProvider {
        Self::resource().saml_provider(arn)
    }

    /// The server certificate of this name. See [`ServiceResource::server_certificate`].
    pub fn server_certificate(name: impl Into<String>) -> ServerCertificate {
        Self::resource().server_certificate(name)
    }

    /// The signing certificate with this id, of the user of this name. See
    /// [`ServiceResource::signing_certificate`].
    pub fn signing_certificate(user_name: impl Into<String>, id: impl Into<String>) -> SigningCertificate {
        Self::resource().signing_certificate(user_name, id)
    }

    /// The user of this name. See [`ServiceResource::user`].
    pub fn user(name: impl Into<String>) -> User {
        Self::resource().user(name)
    }

    /// The inline policy of this name, in the user of this name. See
    /// [`ServiceResource::user_policy`].
    pub fn user_policy(user_name: impl Into<String>, name: impl Into<String>) -> UserPolicy {
        Self::resource().user_policy(user_name, name)
    }

    /// The virtual MFA device with this serial number, which is its ARN. See
    /// [`ServiceResource::virtual_mfa_device`].
    pub fn virtual_mfa_device(serial_number: impl Into<String>) -> VirtualMfaDevice {
        Self::resource().virtual_mfa_device(serial_number)
    }

    /// The groups in the account, or only those whose path starts with `path_prefix`. See
    /// [`ServiceResource::groups`].
    pub fn groups() -> Groups {
        Self::resource().groups()
    }

    /// The instance profiles in the account, or only those whose path starts with `path_prefix`.
    /// See [`ServiceResource::instance_profiles`].
    pub fn instance_profiles() -> InstanceProfiles {
        Self::resource().instance_profiles()
    }

    /// The managed policies, by default both the account's own and the many that AWS maintains;
    /// `scope`, `only_attached`, `path_prefix` and `policy_usage_filter` narrow them down. See
    /// [`ServiceResource::policies`].
    pub fn policies() -> Policies {
        Self::resource().policies()
    }

    /// The roles in the account, service-linked ones included, or only those whose path starts with
    /// `path_prefix`. See [`ServiceResource::roles`].
    pub fn roles() -> Roles {
        Self::resource().roles()
    }

    /// The SAML identity providers in the account. See [`ServiceResource::saml_providers`].
    pub fn saml_providers() -> SamlProviders {
        Self::resource().saml_providers()
    }

    /// The server certificates stored in IAM, or only those whose path starts with `path_prefix`.
    /// See [`ServiceResource::server_certificates`].
    pub fn server_certificates() -> ServerCertificates {
        Self::resource().server_certificates()
    }

    /// The users in the account, or only those whose path starts with `path_prefix`. See
    /// [`ServiceResource::users`].
    pub fn users() -> Users {
        Self::resource().users()
    }

    /// The virtual MFA devices in the account, or only the assigned or unassigned ones. See
    /// [`ServiceResource::virtual_mfa_devices`].
    pub fn virtual_mfa_devices() -> VirtualMfaDevices {
        Self::resource().virtual_mfa_devices()
    }

    /// Changes the console password of the IAM user whose credentials sign the request. Refused for
    /// the root user and for roles, and when the new password breaks the account's password policy.
    /// See [`ServiceResource::change_password`].
    pub fn change_password() -> ChangePassword {
        Self::resource().change_password()
    }

    /// Gives the account an alias for its sign-in URL. An account has one alias: a new one replaces
    /// the old, whose URL stops working; an alias taken by another account is refused. See
    /// [`ServiceResource::create_account_alias`].
    pub fn create_account_alias() -> CreateAccountAlias {
        Self::resource().create_account_alias()
    }

    /// Sets the account's password policy, replacing any that exists: every setting left out goes
    /// back to its default, so sending none resets it. See
    /// [`ServiceResource::create_account_password_policy`].
    pub fn create_account_password_policy() -> CreateAccountPasswordPolicy {
        Self::resource().create_account_password_policy()
    }

    /// Creates a group without members or permissions. Refused if a group of this name exists;
    /// names that differ only in case count as the same. See [`ServiceResource::create_group`].
    pub fn create_group() -> CreateGroup {
        Self::resource().create_group()
    }

    /// Creates an instance profile that holds no role yet. It can take some seconds until EC2
    /// accepts it. See [`ServiceResource::create_instance_profile`].
    pub fn create_instance_profile() -> CreateInstanceProfile {
        Self::resource().create_instance_profile()
    }

    /// Creates a managed policy, whose document becomes version `v1` and the default. It grants
    /// nothing until it is attached. See [`ServiceResource::create_policy`].
    pub fn create_policy() -> CreatePolicy {
        Self::resource().create_policy()
    }

    /// Creates a role with its trust policy, which says who may assume it; it has no permissions
    /// until a policy is added. A principal that does not exist, or not yet everywhere, makes the
    /// trust policy malformed. See [`ServiceResource::create_role`].
    pub fn create_role() -> CreateRole {
        Self::resource().create_role()
    }

    /// Registers a SAML 2.0 identity provider from its metadata document, so that trust policies of
    /// roles can name it. The name cannot be changed later. See
    /// [`ServiceResource::create_saml_provider`].
    pub fn create_saml_provider() -> CreateSamlProvider {
        Self::resource().create_saml_provider()
    }

    /// Uploads a TLS certificate with its private key, which IAM never gives back. A certificate
    /// for CloudFront needs a path that starts with `/cloudfront/`. See
    /// [`ServiceResource::create_server_certificate`].
    pub fn create_server_certificate() -> CreateServerCertificate {
        Self::resource().create_server_certificate()
    }

    /// Uploads an X.509 signing certificate for a user, or for the calling user when no name is
    /// given; it is active at once. Refused if the certificate is already in use in the account.
    /// See [`ServiceResource::create_signing_certificate`].
    pub fn create_signing_certificate() -> CreateSigningCertificate {
        Self::resource().create_signing_certificate()
    }

    /// Creates a user without credentials or permissions. Refused if a user of this name exists;
    /// names that differ only in case count as the same. See [`ServiceResource::create_user`].
    pub fn create_user() -> CreateUser {
        Self::resource().create_user()
    }

    /// Creates a virtual MFA device that belongs to nobody yet; `User.enable_mfa` assigns it. Only
    /// the handle returned here holds the seed and the QR code: IAM never shows them again. See
    /// [`ServiceResource::create_virtual_mfa_device`].
    pub fn create_virtual_mfa_device() -> CreateVirtualMfaDevice {
        Self::resource().create_virtual_mfa_device()
    }
}

/// The action [`ServiceResource::change_password`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct ChangePassword {
    service: ServiceResource,
    input: ChangePasswordInputBuilder,
}

impl ChangePassword {
    /// The password in use until now. 1 to 128 characters of
    /// [`Pattern::Latin1`](crate::describe::Pattern::Latin1). Required.
    pub fn old_password(mut self, old_password: impl Into<String>) -> Self {
        self.input = self.input.old_password(old_password);
        self
    }

    /// The new password; the account's password policy may demand more than the limits here. 1 to
    /// 128 characters of [`Pattern::Latin1`](crate::describe::Pattern::Latin1). Required.
    pub fn new_password(mut self, new_password: impl Into<String>) -> Self {
        self.input = self.input.new_password(new_password);
        self
    }

    /// Sends `ChangePassword`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { service, input } = self;
        Call::new(&CHANGE_PASSWORD, &service.session, &service)
            .text("OldPassword", input.get_old_password())
            .text("NewPassword", input.get_new_password())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(())
    }
}

/// The action [`ServiceResource::create_account_alias`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateAccountAlias {
    service: ServiceResource,
    input: CreateAccountAliasInputBuilder,
}

impl CreateAccountAlias {
    /// The alias, which becomes part of the sign-in URL and has to be unique across all AWS
    /// accounts. 3 to 63 characters of
    /// [`Pattern::AccountAlias`](crate::describe::Pattern::AccountAlias). Required.
    pub fn account_alias(mut self, account_alias: impl Into<String>) -> Self {
        self.input = self.input.account_alias(account_alias);
        self
    }

    /// Sends `CreateAccountAlias`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { service, input } = self;
        Call::new(&CREATE_ACCOUNT_ALIAS, &service.session, &service)
            .text("AccountAlias", input.get_account_alias())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(())
    }
}

/// The action [`ServiceResource::create_account_password_policy`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateAccountPasswordPolicy {
    service: ServiceResource,
    input: UpdateAccountPasswordPolicyInputBuilder,
}

impl CreateAccountPasswordPolicy {
    /// The least number of characters in a password; 6 when omitted. From 6 to 128.
    pub fn minimum_password_length(mut self, minimum_password_length: i32) -> Self {
        self.input = self.input.minimum_password_length(minimum_password_length);
        self
    }

    /// Whether a password needs a character that is neither letter nor digit, such as `!` or `-`;
    /// `false` when omitted.
    pub fn require_symbols(mut self, require_symbols: bool) -> Self {
        self.input = self.input.require_symbols(require_symbols);
        self
    }

    /// Whether a password needs a digit; `false` when omitted.
    pub fn require_numbers(mut self, require_numbers: bool) -> Self {
        self.input = self.input.require_numbers(require_numbers);
        self
    }

    /// Whether a password needs an uppercase letter (A to Z); `false` when omitted.
    pub fn require_uppercase_characters(mut self, require_uppercase_characters: bool) -> Self {
        self.input = self.input.require_uppercase_characters(require_uppercase_characters);
        self
    }

    /// Whether a password needs a lowercase letter (a to z); `false` when omitted.
    pub fn require_lowercase_characters(mut self, require_lowercase_characters: bool) -> Self {
        self.input = self.input.require_lowercase_characters(require_lowercase_characters);
        self
    }

    /// Whether users may change their own passwords without a policy that says so; `false` when
    /// omitted.
    pub fn allow_users_to_change_password(mut self, allow_users_to_change_password: bool) -> Self {
        self.input = self.input.allow_users_to_change_password(allow_users_to_change_password);
        self
    }

    /// For how many days a password is valid; for ever when omitted. From 1 to 1095.
    pub fn max_password_age(mut self, max_password_age: i32) -> Self {
        self.input = self.input.max_password_age(max_password_age);
        self
    }

    /// How many of a user's previous passwords cannot be used again; none are remembered when
    /// omitted. From 1 to 24.
    pub fn password_reuse_prevention(mut self, password_reuse_prevention: i32) -> Self {
        self.input = self.input.password_reuse_prevention(password_reuse_prevention);
        self
    }

    /// Whether a user whose password has expired is locked out of the console until an
    /// administrator sets a new one; `false` when omitted.
    pub fn hard_expiry(mut self, hard_expiry: bool) -> Self {
        self.input = self.input.hard_expiry(hard_expiry);
        self
    }

    /// Sends `UpdateAccountPasswordPolicy`. Answers the account password policy.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<AccountPasswordPolicy> {
        let Self { service, input } = self;
        Call::new(&CREATE_ACCOUNT_PASSWORD_POLICY, &service.session, &service)
            .integer("MinimumPasswordLength", input.get_minimum_password_length())
            .present("RequireSymbols", input.get_require_symbols())
            .present("RequireNumbers", input.get_require_numbers())
            .present("RequireUppercaseCharacters", input.get_require_uppercase_characters())
            .present("RequireLowercaseCharacters", input.get_require_lowercase_characters())
            .present("AllowUsersToChangePassword", input.get_allow_users_to_change_password())
            .integer("MaxPasswordAge", input.get_max_password_age())
            .integer("PasswordReusePrevention", input.get_password_reuse_prevention())
            .present("HardExpiry", input.get_hard_expiry())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(AccountPasswordPolicy::new(&service.session, None))
    }
}

/// The action [`ServiceResource::create_group`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateGroup {
    service: ServiceResource,
    input: CreateGroupInputBuilder,
}

impl CreateGroup {
    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The name of the group, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.input = self.input.group_name(group_name);
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
        let Self { service, input } = self;
        let name = input.get_group_name().clone().unwrap_or_default();
        let (output, _) = Call::new(&CREATE_GROUP, &service.session, &service)
            .text("Path", input.get_path())
            .text("GroupName", input.get_group_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Group::new(
            &service.session,
            name,
            output
                .group
                .filter(|data| filled(&[&data.path, &data.group_name, &data.group_id, &data.arn]))
                .map(Held::whole),
        ))
    }
}

/// The action [`ServiceResource::create_instance_profile`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateInstanceProfile {
    service: ServiceResource,
    input: CreateInstanceProfileInputBuilder,
}

impl CreateInstanceProfile {
    /// The name of the instance profile, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn instance_profile_name(mut self, instance_profile_name: impl Into<String>) -> Self {
        self.input = self.input.instance_profile_name(instance_profile_name);
        self
    }

    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The tags to attach from the start; passing any also takes the permission to tag such an
    /// entity (`iam:Tag…`). Each call adds one. At most 50 items.
    pub fn tags(mut self, tags: types::Tag) -> Self {
        self.input = self.input.tags(tags);
        self
    }

    /// Sends `CreateInstanceProfile`. Answers the instance profile, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<InstanceProfile> {
        let Self { service, input } = self;
        let name = input.get_instance_profile_name().clone().unwrap_or_default();
        let (mut output, _) = Call::new(&CREATE_INSTANCE_PROFILE, &service.session, &service)
            .text("InstanceProfileName", input.get_instance_profile_name())
            .text("Path", input.get_path())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        Ok(InstanceProfile::new(
            &service.session,
            name,
            output
                .instance_profile
                .filter(|data| {
                    filled(&[&data.path, &data.instance_profile_name, &data.instance_profile_id, &data.arn])
                })
                .map(Held::whole),
        ))
    }
}

/// The action [`ServiceResource::create_policy`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreatePolicy {
    service: ServiceResource,
    input: CreatePolicyInputBuilder,
}

impl CreatePolicy {
    /// The name of the policy, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn policy_name(mut self, policy_name: impl Into<String>) -> Self {
        self.input = self.input.policy_name(policy_name);
        self
    }

    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of
    /// [`Pattern::PolicyPath`](crate::describe::Pattern::PolicyPath).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The whole policy: JSON text, a JSON value or a `PolicyDocument`. 1 to 131072 characters.
    /// Required.
    pub fn policy_document(mut self, policy_document: impl Into<PolicyDocument>) -> Self {
        self.input = self.input.policy_document(policy_document.into().into_string());
        self
    }

    /// A text for people; that of a policy cannot be changed later. At most 1000 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.input = self.input.description(description);
        self
    }

    /// The tags to attach from the start; passing any also takes the permission to tag such an
    /// entity (`iam:Tag…`). Each call adds one. At most 50 items.
    pub fn tags(mut self, tags: types::Tag) -> Self {
        self.input = self.input.tags(tags);
        self
    }

    /// Sends `CreatePolicy`. Answers the policy, with as much data as the response has.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Policy> {
        let Self { service, input } = self;
        let (output, origin) = Call::new(&CREATE_POLICY, &service.session, &service)
            .text("PolicyName", input.get_policy_name())
            .text("Path", input.get_path())
            .text("PolicyDocument", input.get_policy_document())
            .text("Description", input.get_description())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data = output.policy.ok_or_else(|| origin.lacks("Policy"))?;
        let arn = origin.named("Policy.Arn", data.arn.clone())?;
        Ok(Policy::new(&service.session, arn, Some(Held::partial(data, &["Description", "Tags"]))))
    }
}

/// The action [`ServiceResource::create_role`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateRole {
    service: ServiceResource,
    input: CreateRoleInputBuilder,
}

impl CreateRole {
    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The name of the role, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.input = self.input.role_name(role_name);
        self
    }

    /// The trust policy, which says who may assume the role: JSON text, a JSON value or a
    /// `PolicyDocument`. 1 to 131072 characters. Required.
    pub fn assume_role_policy_document(
        mut self,
        assume_role_policy_document: impl Into<PolicyDocument>,
    ) -> Self {
        self.input = self.input.assume_role_policy_document(assume_role_policy_document.into().into_string());
        self
    }

    /// A text for people; that of a policy cannot be changed later. At most 1000 characters of
    /// [`Pattern::PrintableLatin1`](crate::describe::Pattern::PrintableLatin1).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.input = self.input.description(description);
        self
    }

    /// The longest session that can be asked for when assuming the role, in seconds; 3600, one
    /// hour, when omitted. From 3600 to 43200.
    pub fn max_session_duration(mut self, max_session_duration: i32) -> Self {
        self.input = self.input.max_session_duration(max_session_duration);
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

    /// Sends `CreateRole`. Answers the role, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Role> {
        let Self { service, input } = self;
        let name = input.get_role_name().clone().unwrap_or_default();
        let (mut output, _) = Call::new(&CREATE_ROLE, &service.session, &service)
            .text("Path", input.get_path())
            .text("RoleName", input.get_role_name())
            .text("AssumeRolePolicyDocument", input.get_assume_role_policy_document())
            .text("Description", input.get_description())
            .integer("MaxSessionDuration", input.get_max_session_duration())
            .text("PermissionsBoundary", input.get_permissions_boundary())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        Ok(Role::new(
            &service.session,
            name,
            output
                .role
                .filter(|data| filled(&[&data.path, &data.role_name, &data.role_id, &data.arn]))
                .map(Held::whole),
        ))
    }
}

/// The action [`ServiceResource::create_saml_provider`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateSamlProvider {
    service: ServiceResource,
    input: CreateSamlProviderInputBuilder,
}

impl CreateSamlProvider {
    /// The metadata document of the identity provider, XML text as the provider exports it. 1000 to
    /// 10000000 characters. Required.
    pub fn saml_metadata_document(mut self, saml_metadata_document: impl Into<String>) -> Self {
        self.input = self.input.saml_metadata_document(saml_metadata_document);
        self
    }

    /// The name of the provider, which becomes part of its ARN. 1 to 128 characters of
    /// [`Pattern::ProviderName`](crate::describe::Pattern::ProviderName). Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.input = self.input.name(name);
        self
    }

    /// The tags to attach from the start; passing any also takes the permission to tag such an
    /// entity (`iam:Tag…`). Each call adds one. At most 50 items.
    pub fn tags(mut self, tags: types::Tag) -> Self {
        self.input = self.input.tags(tags);
        self
    }

    /// Whether the provider's assertions have to be encrypted (`Required`) or merely may be
    /// (`Allowed`).
    pub fn assertion_encryption_mode(
        mut self,
        assertion_encryption_mode: types::AssertionEncryptionModeType,
    ) -> Self {
        self.input = self.input.assertion_encryption_mode(assertion_encryption_mode);
        self
    }

    /// The private key in PEM form with which IAM decrypts the provider's assertions. 1 to 16384
    /// characters of [`Pattern::Latin1`](crate::describe::Pattern::Latin1).
    pub fn add_private_key(mut self, add_private_key: impl Into<String>) -> Self {
        self.input = self.input.add_private_key(add_private_key);
        self
    }

    /// Sends `CreateSAMLProvider`. Answers the SAML provider.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<SamlProvider> {
        let Self { service, input } = self;
        let (output, origin) = Call::new(&CREATE_SAML_PROVIDER, &service.session, &service)
            .text("SAMLMetadataDocument", input.get_saml_metadata_document())
            .text("Name", input.get_name())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .present("AssertionEncryptionMode", input.get_assertion_encryption_mode())
            .text("AddPrivateKey", input.get_add_private_key())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let arn = origin.named("SAMLProviderArn", output.saml_provider_arn.clone())?;
        Ok(SamlProvider::new(&service.session, arn, None))
    }
}

/// The action [`ServiceResource::create_server_certificate`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateServerCertificate {
    service: ServiceResource,
    input: UploadServerCertificateInputBuilder,
}

impl CreateServerCertificate {
    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The name of the server certificate, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn server_certificate_name(mut self, server_certificate_name: impl Into<String>) -> Self {
        self.input = self.input.server_certificate_name(server_certificate_name);
        self
    }

    /// The certificate, with its public key, in PEM form. 1 to 16384 characters of
    /// [`Pattern::Latin1`](crate::describe::Pattern::Latin1). Required.
    pub fn certificate_body(mut self, certificate_body: impl Into<String>) -> Self {
        self.input = self.input.certificate_body(certificate_body);
        self
    }

    /// The private key of the certificate, in PEM form and without a passphrase. 1 to 16384
    /// characters of [`Pattern::Latin1`](crate::describe::Pattern::Latin1). Required.
    pub fn private_key(mut self, private_key: impl Into<String>) -> Self {
        self.input = self.input.private_key(private_key);
        self
    }

    /// The intermediate certificates in PEM form, one after the other, the one that signed the
    /// certificate first. 1 to 2097152 characters of
    /// [`Pattern::Latin1`](crate::describe::Pattern::Latin1).
    pub fn certificate_chain(mut self, certificate_chain: impl Into<String>) -> Self {
        self.input = self.input.certificate_chain(certificate_chain);
        self
    }

    /// The tags to attach from the start; passing any also takes the permission to tag such an
    /// entity (`iam:Tag…`). Each call adds one. At most 50 items.
    pub fn tags(mut self, tags: types::Tag) -> Self {
        self.input = self.input.tags(tags);
        self
    }

    /// Sends `UploadServerCertificate`. Answers the server certificate, with as much data as the
    /// response has.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<ServerCertificate> {
        let Self { service, input } = self;
        let name = input.get_server_certificate_name().clone().unwrap_or_default();
        let (output, origin) = Call::new(&CREATE_SERVER_CERTIFICATE, &service.session, &service)
            .text("Path", input.get_path())
            .text("ServerCertificateName", input.get_server_certificate_name())
            .text("CertificateBody", input.get_certificate_body())
            .text("PrivateKey", input.get_private_key())
            .text("CertificateChain", input.get_certificate_chain())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let held = match output.server_certificate_metadata.filter(|data| {
            filled(&[&data.path, &data.server_certificate_name, &data.server_certificate_id, &data.arn])
        }) {
            Some(data) => Some(Held::partial(
                types::ServerCertificate::builder()
                    .set_server_certificate_metadata(Some(data))
                    .certificate_body("")
                    .build()
                    .map_err(|error| {
                        origin.caused(ErrorKind::Response, "the response is incomplete", error)
                    })?,
                &["CertificateBody", "CertificateChain", "Tags"],
            )),
            None => None,
        };
        Ok(ServerCertificate::new(&service.session, name, held))
    }
}

/// The action [`ServiceResource::create_signing_certificate`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateSigningCertificate {
    service: ServiceResource,
    input: UploadSigningCertificateInputBuilder,
}

impl CreateSigningCertificate {
    /// The name of the user, not its ARN. 1 to 128 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name).
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.input = self.input.user_name(user_name);
        self
    }

    /// The certificate, with its public key, in PEM form. 1 to 16384 characters of
    /// [`Pattern::Latin1`](crate::describe::Pattern::Latin1). Required.
    pub fn certificate_body(mut self, certificate_body: impl Into<String>) -> Self {
        self.input = self.input.certificate_body(certificate_body);
        self
    }

    /// Sends `UploadSigningCertificate`. Answers the signing certificate, with the data of the
    /// response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<SigningCertificate> {
        let Self { service, input } = self;
        let (output, origin) = Call::new(&CREATE_SIGNING_CERTIFICATE, &service.session, &service)
            .text("UserName", input.get_user_name())
            .text("CertificateBody", input.get_certificate_body())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data = output
            .certificate
            .filter(|data| filled(&[&data.user_name, &data.certificate_id, &data.certificate_body]))
            .ok_or_else(|| origin.lacks("Certificate"))?;
        let user_name = origin.named("Certificate.UserName", Some(data.user_name.clone()))?;
        let id = origin.named("Certificate.CertificateId", Some(data.certificate_id.clone()))?;
        Ok(SigningCertificate::new(&service.session, user_name, id, Some(Held::whole(data))))
    }
}

/// The action [`ServiceResource::create_user`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateUser {
    service: ServiceResource,
    input: CreateUserInputBuilder,
}

impl CreateUser {
    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The name of the user, not its ARN. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.input = self.input.user_name(user_name);
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
        let Self { service, input } = self;
        let name = input.get_user_name().clone().unwrap_or_default();
        let (output, _) = Call::new(&CREATE_USER, &service.session, &service)
            .text("Path", input.get_path())
            .text("UserName", input.get_user_name())
            .text("PermissionsBoundary", input.get_permissions_boundary())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(User::new(
            &service.session,
            name,
            output
                .user
                .filter(|data| filled(&[&data.path, &data.user_name, &data.user_id, &data.arn]))
                .map(Held::whole),
        ))
    }
}

/// The action [`ServiceResource::create_virtual_mfa_device`]: set the parameters, then
/// [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateVirtualMfaDevice {
    service: ServiceResource,
    input: CreateVirtualMfaDeviceInputBuilder,
}

impl CreateVirtualMfaDevice {
    /// The path to file it under, such as `/engineering/`, with a slash at both ends; `/` when
    /// omitted. 1 to 512 characters of [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// The name of the device, which becomes part of its serial number, an ARN. At least 1
    /// character of [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn virtual_mfa_device_name(mut self, virtual_mfa_device_name: impl Into<String>) -> Self {
        self.input = self.input.virtual_mfa_device_name(virtual_mfa_device_name);
        self
    }

    /// The tags to attach from the start; passing any also takes the permission to tag such an
    /// entity (`iam:Tag…`). Each call adds one. At most 50 items.
    pub fn tags(mut self, tags: types::Tag) -> Self {
        self.input = self.input.tags(tags);
        self
    }

    /// Sends `CreateVirtualMFADevice`. Answers the virtual MFA device, with the data of the
    /// response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<VirtualMfaDevice> {
        let Self { service, input } = self;
        let (output, origin) = Call::new(&CREATE_VIRTUAL_MFA_DEVICE, &service.session, &service)
            .text("Path", input.get_path())
            .text("VirtualMFADeviceName", input.get_virtual_mfa_device_name())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data = output
            .virtual_mfa_device
            .filter(|data| filled(&[&data.serial_number]))
            .ok_or_else(|| origin.lacks("VirtualMFADevice"))?;
        let serial_number =
            origin.named("VirtualMFADevice.SerialNumber", Some(data.serial_number.clone()))?;
        Ok(VirtualMfaDevice::new(&service.session, serial_number, Some(Held::whole(data))))
    }
}

/// The collection [`ServiceResource::groups`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Groups {
    service: ServiceResource,
    input: ListGroupsInputBuilder,
    paging: Paging,
}

impl Groups {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::PathPrefix`](crate::describe::Pattern::PathPrefix).
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
        Origin::of(&GROUPS, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Group>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&GROUPS, &self.service.session, &self.service)
            .text("PathPrefix", input.get_path_prefix())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Groups", output.groups, output.is_truncated, output.marker, |item| {
            let name = named("GroupName", Some(item.group_name.clone()))?;
            Ok(Group::new(&self.service.session, name, Some(Held::whole(item))))
        }))
    }
}

/// The collection [`ServiceResource::instance_profiles`]: set filters and limits, then take it
/// as a stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct InstanceProfiles {
    service: ServiceResource,
    input: ListInstanceProfilesInputBuilder,
    paging: Paging,
}

impl InstanceProfiles {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::PathPrefix`](crate::describe::Pattern::PathPrefix).
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
        Origin::of(&INSTANCE_PROFILES, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<InstanceProfile>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (mut output, origin) = Call::new(&INSTANCE_PROFILES, &self.service.session, &self.service)
            .text("PathPrefix", input.get_path_prefix())
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
                Ok(InstanceProfile::new(&self.service.session, name, Some(Held::partial(item, &["Tags"]))))
            },
        ))
    }
}

/// The collection [`ServiceResource::policies`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Policies {
    service: ServiceResource,
    input: ListPoliciesInputBuilder,
    paging: Paging,
}

impl Policies {
    /// Whose policies to list: AWS's own (`AWS`), the account's (`Local`), or `All`, which also
    /// holds when omitted.
    pub fn scope(mut self, scope: types::PolicyScopeType) -> Self {
        self.input = self.input.scope(scope);
        self
    }

    /// Whether to list only policies attached to at least one user, group or role; `false` when
    /// omitted.
    pub fn only_attached(mut self, only_attached: bool) -> Self {
        self.input = self.input.only_attached(only_attached);
        self
    }

    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::PolicyPath`](crate::describe::Pattern::PolicyPath).
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

impl Listing for Policies {
    type Item = Policy;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&POLICIES, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Policy>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&POLICIES, &self.service.session, &self.service)
            .present("Scope", input.get_scope())
            .present("OnlyAttached", input.get_only_attached())
            .text("PathPrefix", input.get_path_prefix())
            .present("PolicyUsageFilter", input.get_policy_usage_filter())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "Policies",
            output.policies.unwrap_or_default(),
            output.is_truncated,
            output.marker,
            |item| {
                let arn = named("Arn", item.arn.clone())?;
                Ok(Policy::new(
                    &self.service.session,
                    arn,
                    Some(Held::partial(item, &["Description", "Tags"])),
                ))
            },
        ))
    }
}

/// The collection [`ServiceResource::roles`]: set filters and limits, then take it as a stream,
/// page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Roles {
    service: ServiceResource,
    input: ListRolesInputBuilder,
    paging: Paging,
}

impl Roles {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::PathPrefix`](crate::describe::Pattern::PathPrefix).
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

impl Listing for Roles {
    type Item = Role;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&ROLES, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Role>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (mut output, origin) = Call::new(&ROLES, &self.service.session, &self.service)
            .text("PathPrefix", input.get_path_prefix())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        Ok(Page::of(origin, "Roles", output.roles, output.is_truncated, output.marker, |item| {
            let name = named("RoleName", Some(item.role_name.clone()))?;
            Ok(Role::new(
                &self.service.session,
                name,
                Some(Held::partial(item, &["PermissionsBoundary", "RoleLastUsed", "Tags"])),
            ))
        }))
    }
}

/// The collection [`ServiceResource::saml_providers`]: set filters and limits, then take it as
/// a stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct SamlProviders {
    service: ServiceResource,
    input: ListSamlProvidersInputBuilder,
    paging: Paging,
}

impl SamlProviders {
    /// The operation does not page, so that this has no effect.
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
    pub fn stream(self) -> BoxStream<'static, Result<SamlProvider>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<SamlProvider>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<SamlProvider>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<SamlProvider>> {
        collection::first(self).await
    }
}

impl Listing for SamlProviders {
    type Item = SamlProvider;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&SAML_PROVIDERS, &self.service)
    }

    async fn page(&self, _: Option<String>, _: Option<i32>) -> Result<Page<SamlProvider>> {
        let input = self.input.clone();
        let (output, origin) = Call::new(&SAML_PROVIDERS, &self.service.session, &self.service)
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "SAMLProviderList",
            output.saml_provider_list.unwrap_or_default(),
            false,
            None,
            |item| {
                let arn = named("Arn", item.arn.clone())?;
                Ok(SamlProvider::new(
                    &self.service.session,
                    arn,
                    Some(Held::partial(
                        GetSamlProviderOutput::builder()
                            .set_create_date(item.create_date)
                            .set_valid_until(item.valid_until)
                            .build(),
                        &[
                            "SAMLProviderUUID",
                            "SAMLMetadataDocument",
                            "Tags",
                            "AssertionEncryptionMode",
                            "PrivateKeyList",
                        ],
                    )),
                ))
            },
        ))
    }
}

/// The collection [`ServiceResource::server_certificates`]: set filters and limits, then take
/// it as a stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct ServerCertificates {
    service: ServiceResource,
    input: ListServerCertificatesInputBuilder,
    paging: Paging,
}

impl ServerCertificates {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::PathPrefix`](crate::describe::Pattern::PathPrefix).
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
    pub fn stream(self) -> BoxStream<'static, Result<ServerCertificate>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<ServerCertificate>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<ServerCertificate>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<ServerCertificate>> {
        collection::first(self).await
    }
}

impl Listing for ServerCertificates {
    type Item = ServerCertificate;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&SERVER_CERTIFICATES, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<ServerCertificate>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&SERVER_CERTIFICATES, &self.service.session, &self.service)
            .text("PathPrefix", input.get_path_prefix())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "ServerCertificateMetadataList",
            output.server_certificate_metadata_list,
            output.is_truncated,
            output.marker,
            |item| {
                let name = named("ServerCertificateName", Some(item.server_certificate_name.clone()))?;
                Ok(ServerCertificate::new(
                    &self.service.session,
                    name,
                    Some(Held::partial(
                        types::ServerCertificate::builder()
                            .set_server_certificate_metadata(Some(item))
                            .certificate_body("")
                            .build()
                            .map_err(|_| Missing("data"))?,
                        &["CertificateBody", "CertificateChain", "Tags"],
                    )),
                ))
            },
        ))
    }
}

/// The collection [`ServiceResource::users`]: set filters and limits, then take it as a stream,
/// page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Users {
    service: ServiceResource,
    input: ListUsersInputBuilder,
    paging: Paging,
}

impl Users {
    /// What the path has to start with, such as `/engineering/`; everything is listed when omitted.
    /// 1 to 512 characters of [`Pattern::PathPrefix`](crate::describe::Pattern::PathPrefix).
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
        Origin::of(&USERS, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<User>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&USERS, &self.service.session, &self.service)
            .text("PathPrefix", input.get_path_prefix())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Users", output.users, output.is_truncated, output.marker, |item| {
            let name = named("UserName", Some(item.user_name.clone()))?;
            Ok(User::new(
                &self.service.session,
                name,
                Some(Held::partial(item, &["PermissionsBoundary", "Tags"])),
            ))
        }))
    }
}

/// The collection [`ServiceResource::virtual_mfa_devices`]: set filters and limits, then take
/// it as a stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct VirtualMfaDevices {
    service: ServiceResource,
    input: ListVirtualMfaDevicesInputBuilder,
    paging: Paging,
}

impl VirtualMfaDevices {
    /// Which devices to list: `Assigned`, `Unassigned`, or `Any`, which also holds when omitted.
    pub fn assignment_status(mut self, assignment_status: types::AssignmentStatusType) -> Self {
        self.input = self.input.assignment_status(assignment_status);
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
    pub fn stream(self) -> BoxStream<'static, Result<VirtualMfaDevice>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<VirtualMfaDevice>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<VirtualMfaDevice>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<VirtualMfaDevice>> {
        collection::first(self).await
    }
}

impl Listing for VirtualMfaDevices {
    type Item = VirtualMfaDevice;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&VIRTUAL_MFA_DEVICES, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<VirtualMfaDevice>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&VIRTUAL_MFA_DEVICES, &self.service.session, &self.service)
            .present("AssignmentStatus", input.get_assignment_status())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "VirtualMFADevices",
            output.virtual_mfa_devices,
            output.is_truncated,
            output.marker,
            |item| {
                let serial_number = named("SerialNumber", Some(item.serial_number.clone()))?;
                Ok(VirtualMfaDevice::new(
                    &self.service.session,
                    serial_number,
                    Some(Held::partial(item, &["Tags"])),
                ))
            },
        ))
    }
}

/// What a service resource offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "ServiceResource",
    identifiers: &[],
    attributes: &[],
    load: None,
    actions: &[
        Action::new("change_password", &CHANGE_PASSWORD),
        Action::new("create_account_alias", &CREATE_ACCOUNT_ALIAS),
        Action::new("create_account_password_policy", &CREATE_ACCOUNT_PASSWORD_POLICY)
            .returns("AccountPasswordPolicy"),
        Action::new("create_group", &CREATE_GROUP).returns("Group").data(),
        Action::new("create_instance_profile", &CREATE_INSTANCE_PROFILE).returns("InstanceProfile").data(),
        Action::new("create_policy", &CREATE_POLICY).returns("Policy").data(),
        Action::new("create_role", &CREATE_ROLE).returns("Role").data(),
        Action::new("create_saml_provider", &CREATE_SAML_PROVIDER).returns("SamlProvider"),
        Action::new("create_server_certificate", &CREATE_SERVER_CERTIFICATE)
            .returns("ServerCertificate")
            .data(),
        Action::new("create_signing_certificate", &CREATE_SIGNING_CERTIFICATE)
            .returns("SigningCertificate")
            .data(),
        Action::new("create_user", &CREATE_USER).returns("User").data(),
        Action::new("create_virtual_mfa_device", &CREATE_VIRTUAL_MFA_DEVICE)
            .returns("VirtualMfaDevice")
            .data(),
    ],
    subresources: &[
        Subresource::new("access_key", "AccessKey", &["user_name", "id"]),
        Subresource::new("access_key_pair", "AccessKeyPair", &["user_name", "id", "secret"]),
        Subresource::new("account_password_policy", "AccountPasswordPolicy", &[]),
        Subresource::new("account_summary", "AccountSummary", &[]),
        Subresource::new("assume_role_policy", "AssumeRolePolicy", &["role_name"]),
        Subresource::new("current_user", "CurrentUser", &[]),
        Subresource::new("group", "Group", &["name"]),
        Subresource::new("group_policy", "GroupPolicy", &["group_name", "name"]),
        Subresource::new("instance_profile", "InstanceProfile", &["name"]),
        Subresource::new("login_profile", "LoginProfile", &["user_name"]),
        Subresource::new("mfa_device", "MfaDevice", &["user_name", "serial_number"]),
        Subresource::new("policy", "Policy", &["arn"]),
        Subresource::new("policy_version", "PolicyVersion", &["arn", "version_id"]),
        Subresource::new("role", "Role", &["name"]),
        Subresource::new("role_policy", "RolePolicy", &["role_name", "name"]),
        Subresource::new("saml_provider", "SamlProvider", &["arn"]),
        Subresource::new("server_certificate", "ServerCertificate", &["name"]),
        Subresource::new("signing_certificate", "SigningCertificate", &["user_name", "id"]),
        Subresource::new("user", "User", &["name"]),
        Subresource::new("user_policy", "UserPolicy", &["user_name", "name"]),
        Subresource::new("virtual_mfa_device", "VirtualMfaDevice", &["serial_number"]),
    ],
    references: &[],
    collections: &[
        Collection::new("groups", "Group", &GROUPS).data(&[]),
        Collection::new("instance_profiles", "InstanceProfile", &INSTANCE_PROFILES).data(&["Tags"]),
        Collection::new("policies", "Policy", &POLICIES).data(&["Description", "Tags"]),
        Collection::new("roles", "Role", &ROLES).data(&["PermissionsBoundary", "RoleLastUsed", "Tags"]),
        Collection::new("saml_providers", "SamlProvider", &SAML_PROVIDERS).unpaged().data(&[
            "SAMLProviderUUID",
            "SAMLMetadataDocument",
            "Tags",
            "AssertionEncryptionMode",
            "PrivateKeyList",
        ]),
        Collection::new("server_certificates", "ServerCertificate", &SERVER_CERTIFICATES).data(&[
            "CertificateBody",
            "CertificateChain",
            "Tags",
        ]),
        Collection::new("users", "User", &USERS).data(&["PermissionsBoundary", "Tags"]),
        Collection::new("virtual_mfa_devices", "VirtualMfaDevice", &VIRTUAL_MFA_DEVICES).data(&["Tags"]),
    ],
};

const CERTIFICATE_BODY: Parameter =
    Parameter::text("CertificateBody", 1, 16384).pattern(Pattern::Latin1).required();
const MARKER: Parameter = Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const PATH: Parameter = Parameter::text("Path", 1, 512).pattern(Pattern::Path);
const PATH_PREFIX: Parameter = Parameter::text("PathPrefix", 1, 512).pattern(Pattern::PathPrefix);
const PERMISSIONS_BOUNDARY: Parameter = Parameter::text("PermissionsBoundary", 20, 2048);
const TAGS: Parameter = Parameter::new(
    "Tags",
    Rule::Structures {
        min: 0,
        max: Some(50),
        members: &[
            Parameter::text("Key", 1, 128).pattern(Pattern::Tag).required(),
            Parameter::text("Value", 0, 256).pattern(Pattern::Tag).required(),
        ],
    },
);

static GROUPS: Operation = Operation::read("ListGroups", &[PATH_PREFIX, MARKER, MAX_ITEMS]);

static INSTANCE_PROFILES: Operation =
    Operation::read("ListInstanceProfiles", &[PATH_PREFIX, MARKER, MAX_ITEMS]);

static POLICIES: Operation = Operation::read(
    "ListPolicies",
    &[
        Parameter::enumeration("Scope", &["All", "AWS", "Local"]),
        Parameter::boolean("OnlyAttached"),
        Parameter::text("PathPrefix", 1, 512).pattern(Pattern::PolicyPath),
        Parameter::enumeration("PolicyUsageFilter", &["PermissionsPolicy", "PermissionsBoundary"]),
        MARKER,
        MAX_ITEMS,
    ],
);

static ROLES: Operation = Operation::read("ListRoles", &[PATH_PREFIX, MARKER, MAX_ITEMS]);

static SAML_PROVIDERS: Operation = Operation::read("ListSAMLProviders", &[]);

static SERVER_CERTIFICATES: Operation =
    Operation::read("ListServerCertificates", &[PATH_PREFIX, MARKER, MAX_ITEMS]);

static USERS: Operation = Operation::read("ListUsers", &[PATH_PREFIX, MARKER, MAX_ITEMS]);

static VIRTUAL_MFA_DEVICES: Operation = Operation::read(
    "ListVirtualMFADevices",
    &[Parameter::enumeration("AssignmentStatus", &["Assigned", "Unassigned", "Any"]), MARKER, MAX_ITEMS],
);

static CHANGE_PASSWORD: Operation = Operation::change(
    "ChangePassword",
    &[
        Parameter::text("OldPassword", 1, 128).pattern(Pattern::Latin1).required().sensitive(),
        Parameter::text("NewPassword", 1, 128).pattern(Pattern::Latin1).required().sensitive(),
    ],
);

static CREATE_ACCOUNT_ALIAS: Operation = Operation::change(
    "CreateAccountAlias",
    &[Parameter::text("AccountAlias", 3, 63).pattern(Pattern::AccountAlias).required()],
);

static CREATE_ACCOUNT_PASSWORD_POLICY: Operation = Operation::change(
    "UpdateAccountPasswordPolicy",
    &[
        Parameter::integer("MinimumPasswordLength", Some(6), Some(128)),
        Parameter::boolean("RequireSymbols"),
        Parameter::boolean("RequireNumbers"),
        Parameter::boolean("RequireUppercaseCharacters"),
        Parameter::boolean("RequireLowercaseCharacters"),
        Parameter::boolean("AllowUsersToChangePassword"),
        Parameter::integer("MaxPasswordAge", Some(1), Some(1095)),
        Parameter::integer("PasswordReusePrevention", Some(1), Some(24)),
        Parameter::boolean("HardExpiry"),
    ],
);

static CREATE_GROUP: Operation = Operation::change(
    "CreateGroup",
    &[PATH, Parameter::text("GroupName", 1, 128).pattern(Pattern::Name).required().identifies()],
);

static CREATE_INSTANCE_PROFILE: Operation = Operation::change(
    "CreateInstanceProfile",
    &[
        Parameter::text("InstanceProfileName", 1, 128).pattern(Pattern::Name).required().identifies(),
        PATH,
        TAGS,
    ],
);

static CREATE_POLICY: Operation = Operation::change(
    "CreatePolicy",
    &[
        Parameter::text("PolicyName", 1, 128).pattern(Pattern::Name).required().identifies(),
        Parameter::text("Path", 1, 512).pattern(Pattern::PolicyPath),
        Parameter::text("PolicyDocument", 1, 131072).pattern(Pattern::Latin1).required(),
        Parameter::text("Description", 0, 1000),
        TAGS,
    ],
);

static CREATE_ROLE: Operation = Operation::change(
    "CreateRole",
    &[
        PATH,
        Parameter::text("RoleName", 1, 64).pattern(Pattern::Name).required().identifies(),
        Parameter::text("AssumeRolePolicyDocument", 1, 131072).pattern(Pattern::Latin1).required(),
        Parameter::text("Description", 0, 1000).pattern(Pattern::PrintableLatin1),
        Parameter::integer("MaxSessionDuration", Some(3600), Some(43200)),
        PERMISSIONS_BOUNDARY,
        TAGS,
    ],
);

static CREATE_SAML_PROVIDER: Operation = Operation::change(
    "CreateSAMLProvider",
    &[
        Parameter::text("SAMLMetadataDocument", 1000, 10000000).required(),
        Parameter::text("Name", 1, 128).pattern(Pattern::ProviderName).required(),
        TAGS,
        Parameter::enumeration("AssertionEncryptionMode", &["Required", "Allowed"]),
        Parameter::text("AddPrivateKey", 1, 16384).pattern(Pattern::Latin1).sensitive(),
    ],
);

static CREATE_SERVER_CERTIFICATE: Operation = Operation::change(
    "UploadServerCertificate",
    &[
        PATH,
        Parameter::text("ServerCertificateName", 1, 128).pattern(Pattern::Name).required().identifies(),
        CERTIFICATE_BODY,
        Parameter::text("PrivateKey", 1, 16384).pattern(Pattern::Latin1).required().sensitive(),
        Parameter::text("CertificateChain", 1, 2097152).pattern(Pattern::Latin1),
        TAGS,
    ],
);

static CREATE_SIGNING_CERTIFICATE: Operation = Operation::change(
    "UploadSigningCertificate",
    &[Parameter::text("UserName", 1, 128).pattern(Pattern::Name).identifies(), CERTIFICATE_BODY],
);

static CREATE_USER: Operation = Operation::change(
    "CreateUser",
    &[
        PATH,
        Parameter::text("UserName", 1, 64).pattern(Pattern::Name).required().identifies(),
        PERMISSIONS_BOUNDARY,
        TAGS,
    ],
);

static CREATE_VIRTUAL_MFA_DEVICE: Operation = Operation::change(
    "CreateVirtualMFADevice",
    &[PATH, Parameter::unbounded_text("VirtualMFADeviceName", 1).pattern(Pattern::Name).required(), TAGS],
);
