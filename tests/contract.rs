//! The public names: what a user's program is compiled against, as signatures, resource by resource.
//!
//! Each table says what a handle offers and the types that it answers with. The compiler checks the
//! types, the resource's own description that the table leaves nothing out, and an endpoint that
//! making handles, actions, collections and futures sends nothing.

use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::Client;
use aws_iam_resources::aws_sdk_iam::config::Credentials;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::aws_sdk_iam::operation::{
    get_account_summary::GetAccountSummaryOutput, get_group_policy::GetGroupPolicyOutput,
    get_role_policy::GetRolePolicyOutput, get_saml_provider::GetSamlProviderOutput,
    get_user_policy::GetUserPolicyOutput, update_saml_provider::UpdateSamlProviderOutput,
};
use aws_iam_resources::aws_sdk_iam::primitives::{Blob, DateTime};
use aws_iam_resources::aws_sdk_iam::types;
use aws_iam_resources::describe::{Description, Operation, Source};
use aws_iam_resources::{
    AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy, CurrentUser, Error,
    Group, GroupPolicy, Iam, InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyDocument, PolicyVersion,
    Result, Role, RolePolicy, SamlProvider, ServerCertificate, ServiceResource, SigningCertificate, User,
    UserPolicy, VirtualMfaDevice, WaitUntilExists,
};
use aws_iam_resources::{
    access_key, access_key_pair, account_password_policy, assume_role_policy, current_user, group,
    group_policy, instance_profile, login_profile, mfa_device, policy, policy_version, role, role_policy,
    saml_provider, server_certificate, service_resource, signing_certificate, user, user_policy,
    virtual_mfa_device,
};
use futures_util::Stream;
use serde_json::{Value, json};
use test_support::{Answer, Endpoint, user_xml};

/// A future that borrows its handle.
fn gives<T>(_: impl Future<Output = Result<T>> + Send) {}

/// A future that owns all it needs, and so can be spawned.
fn sends<T>(_: impl Future<Output = Result<T>> + Send + 'static) {}

fn streams<T>(_: impl Stream<Item = Result<T>> + Send + Unpin + 'static) {}

/// What every handle is. `Resource` is named here alone: no method below needs it in scope.
fn handle<H>(it: &H, same: &H, shown: &str) -> &'static Description
where
    H: aws_iam_resources::Resource + Clone + Send + Sync + Eq + Hash + Debug + Display + 'static,
{
    assert_eq!(it, same, "the session has no part in equality");
    assert_eq!(hash(it), hash(same), "the session has no part in the hash");
    let boxed: Box<dyn aws_iam_resources::Resource> = Box::new(it.clone());
    assert_eq!(boxed.to_string(), shown);
    assert!(shown.starts_with(&format!("iam.{}(", boxed.type_name())));
    boxed.describe()
}

fn hash(it: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    it.hash(&mut hasher);
    hasher.finish()
}

/// That a table has the same names as the description, whatever the order.
fn same_names<'a>(what: &str, table: &[&str], described: impl IntoIterator<Item = &'a str>) {
    let (mut table, mut described) = (table.to_vec(), Vec::from_iter(described));
    table.sort_unstable();
    described.sort_unstable();
    assert_eq!(table, described, "{what}");
}

/// That the setters are the parameters that the caller gives, and the rest is said to be unsettable.
fn same_parameters(operation: &Operation, setters: &[&str], never: &[&str]) {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let given = operation.parameters.iter().filter(|it| it.source == Source::Caller);
    let mut given: Vec<_> = given.map(|it| plain(it.name)).collect();
    let mut setters: Vec<_> = setters.iter().map(|name| plain(name)).collect();
    given.sort_unstable();
    setters.sort_unstable();
    assert_eq!(setters, given, "{}", operation.name);
    for parameter in operation.parameters {
        if matches!(parameter.source, Source::Identifier(_) | Source::Constant(_)) {
            let name = plain(parameter.name);
            assert!(never.iter().any(|it| plain(it) == name), "{}: {}", operation.name, parameter.name);
        }
    }
}

/// A value of the type that a setter takes.
trait Sample {
    fn sample() -> Self;
}

macro_rules! samples {
    ($($type:ty = $value:expr;)*) => { $(impl Sample for $type { fn sample() -> Self { $value } })* };
}

samples! {
    &'static str = "x";
    bool = true;
    i32 = 8;
    Value = json!({});
    types::AssertionEncryptionModeType = types::AssertionEncryptionModeType::Required;
    types::AssignmentStatusType = types::AssignmentStatusType::Any;
    types::PolicyScopeType = types::PolicyScopeType::Local;
    types::PolicyUsageType = types::PolicyUsageType::PermissionsBoundary;
    types::Tag = types::Tag::builder().key("k").value("v").build().expect("a tag");
}

/// Stands for setters that must not be there: one of the type itself would be found before those of
/// this trait, and what it answers is not `Never`.
mod never {
    pub(crate) struct Never;

    macro_rules! setters {
        ($($setter:ident)*) => {
            pub(crate) trait Setters: Sized { $(fn $setter(self, _: &str) -> Never { Never })* }
            impl<T> Setters for T {}
        };
    }

    setters! {
        access_key_id certificate_id entity_filter group_name instance_profile_name policy_arn policy_name
        role_name saml_provider_arn serial_number server_certificate_name status user_name version_id
    }
}

macro_rules! never {
    ($builder:expr, $($setter:ident),*) => {{
        use never::{Never, Setters as _};
        $(let Never = $builder.clone().$setter("Eve");)*
    }};
}

macro_rules! collections {
    ($on:expr, $described:expr, $($builder:path = $name:ident(
        $($setter:ident: $value:ty),* $(,)?
    ) -> $item:ty $(, never($($filled:ident),*))?;)*) => {
        same_names("collections", &[$(stringify!($name)),*], $described.collections.iter().map(|it| it.name));
        $({
            let whole: $builder = $on.$name();
            let some: $builder = whole.clone()$(.$setter(<$value>::sample()))*.page_size(10).limit(20);
            streams::<$item>(some.clone().stream());
            streams::<Vec<$item>>(some.clone().pages());
            sends::<Vec<$item>>(some.clone().all());
            sends::<Option<$item>>(some.first());
            $(never!(whole, $($filled),*);)?
            let described = $described.collections.iter().find(|it| it.name == stringify!($name));
            let operation = described.expect("compared above").operation;
            same_parameters(operation, &[$(stringify!($setter)),*], &[$($(stringify!($filled)),*)?]);
        })*
    };
}

macro_rules! actions {
    ($on:expr, $described:expr, $($builder:path = $name:ident(
        $($setter:ident: $value:ty),* $(,)?
    ) -> $result:ty $(, never($($filled:ident),*))?;)*) => {
        same_names("actions", &[$(stringify!($name)),*], $described.actions.iter().map(|it| it.name));
        $({
            let action: $builder = $on.$name();
            sends::<$result>(action.clone()$(.$setter(<$value>::sample()))*.send());
            $(never!(action, $($filled),*);)?
            let described = $described.actions.iter().find(|it| it.name == stringify!($name));
            let operation = described.expect("compared above").operation;
            same_parameters(operation, &[$(stringify!($setter)),*], &[$($(stringify!($filled)),*)?]);
        })*
    };
}

macro_rules! resource {
    (
        $test:ident: $type:ident = $make:ident($($id:expr),*), shown as $shown:expr, data $data:ty;
        $(identifiers { $($identifier:ident),* })?
        $(attributes { $($attribute:ident: $value:ty),* $(,)? })?
        $(subresources {
            $($sub:ident = $sub_name:ident($($input:expr),*) as $full:ident($($full_id:expr),*);)*
        })?
        $(references { $($reference:ident: $target:ty),* })?
        $(collections { $($collections:tt)* })?
        $(actions { $($actions:tt)* })?
    ) => {
        #[test]
        fn $test() {
            let endpoint = Endpoint::replies([]);
            let iam = endpoint.session();
            let it: $type = iam.$make($($id),*);
            let described = handle(&it, &Iam::$make($($id),*), $shown);

            $($(let _: &str = it.$identifier();)*)?
            let names = described.identifiers.iter().flat_map(|it| [Some(it.name), it.alias]).flatten();
            same_names("identifiers", &[$($(stringify!($identifier)),*)?], names);

            gives::<()>(it.load());
            gives::<()>(it.reload());
            gives::<Arc<$data>>(it.data());
            gives::<bool>(it.exists());
            let nothing: Option<Arc<$data>> = it.cached();
            assert!(nothing.is_none());
            let waiting: WaitUntilExists<$type> = it.wait_until_exists();
            let waiting = waiting.deadline(Duration::from_secs(9)).interval(Duration::from_secs(1));
            sends::<()>(waiting.clone().send());
            sends::<()>(waiting.into_future());

            $($(gives::<$value>(it.$attribute());)*)?
            let attributes = described.attributes.iter().filter(|it| it.alias_of.is_none());
            same_names("attributes", &[$($(stringify!($attribute)),*)?], attributes.map(|it| it.name));

            $($({
                let sub: $sub = it.$sub_name($($input),*);
                assert_eq!(sub, iam.$full($($full_id),*));
            })*)?
            let subresources = described.subresources.iter().map(|it| it.name);
            same_names("sub-resources", &[$($(stringify!($sub_name)),*)?], subresources);

            $($(gives::<$target>(it.$reference());)*)?
            let references = described.references.iter().map(|it| it.name);
            same_names("references", &[$($(stringify!($reference)),*)?], references);

            collections! { it, described, $($($collections)*)? }
            actions! { it, described, $($($actions)*)? }
            assert_eq!(endpoint.count(), 0);
        }
    };
}

resource! {
    an_access_key_has_these_members: AccessKey = access_key("Bob", "K"),
    shown as "iam.AccessKey(user_name='Bob', id='K')", data types::AccessKeyMetadata;
    identifiers { user_name, id, access_key_id }
    attributes { status: Option<types::StatusType>, create_date: Option<DateTime> }
    subresources { User = user() as user("Bob"); }
    actions {
        access_key::Activate = activate() -> (), never(user_name, access_key_id, status);
        access_key::Deactivate = deactivate() -> (), never(user_name, access_key_id, status);
        access_key::Delete = delete() -> (), never(user_name, access_key_id);
    }
}

resource! {
    an_access_key_pair_has_these_members: AccessKeyPair = access_key_pair("Bob", "K", "hush"),
    shown as "iam.AccessKeyPair(user_name='Bob', id='K')", data types::AccessKeyMetadata;
    identifiers { user_name, id, access_key_id, secret, secret_access_key }
    attributes { status: Option<types::StatusType>, create_date: Option<DateTime> }
    actions {
        access_key_pair::Activate = activate() -> (), never(user_name, access_key_id, status);
        access_key_pair::Deactivate = deactivate() -> (), never(user_name, access_key_id, status);
        access_key_pair::Delete = delete() -> (), never(user_name, access_key_id);
    }
}

resource! {
    the_account_password_policy_has_these_members: AccountPasswordPolicy = account_password_policy(),
    shown as "iam.AccountPasswordPolicy()", data types::PasswordPolicy;
    attributes {
        minimum_password_length: Option<i32>, require_symbols: bool, require_numbers: bool,
        require_uppercase_characters: bool, require_lowercase_characters: bool,
        allow_users_to_change_password: bool, expire_passwords: bool, max_password_age: Option<i32>,
        password_reuse_prevention: Option<i32>, hard_expiry: Option<bool>,
    }
    actions {
        account_password_policy::Delete = delete() -> ();
        account_password_policy::Update = update(
            minimum_password_length: i32, require_symbols: bool, require_numbers: bool,
            require_uppercase_characters: bool, require_lowercase_characters: bool,
            allow_users_to_change_password: bool, max_password_age: i32, password_reuse_prevention: i32,
            hard_expiry: bool,
        ) -> ();
    }
}

resource! {
    the_account_summary_has_these_members: AccountSummary = account_summary(),
    shown as "iam.AccountSummary()", data GetAccountSummaryOutput;
    attributes { summary_map: HashMap<types::SummaryKeyType, i32> }
}

resource! {
    an_assume_role_policy_has_these_members: AssumeRolePolicy = assume_role_policy("web"),
    shown as "iam.AssumeRolePolicy(role_name='web')", data types::Role;
    identifiers { role_name }
    subresources { Role = role() as role("web"); }
    actions {
        assume_role_policy::Update = update(policy_document: Value) -> (), never(role_name);
    }
}

resource! {
    the_current_user_has_these_members: CurrentUser = current_user(),
    shown as "iam.CurrentUser()", data types::User;
    attributes {
        path: String, user_name: String, user_id: String, arn: String, create_date: DateTime,
        password_last_used: Option<DateTime>,
        permissions_boundary: Option<types::AttachedPermissionsBoundary>, tags: Vec<types::Tag>,
    }
    references { user: Option<User> }
    collections {
        current_user::AccessKeys = access_keys() -> AccessKey, never(user_name);
        current_user::MfaDevices = mfa_devices() -> MfaDevice, never(user_name);
        current_user::SigningCertificates = signing_certificates() -> SigningCertificate, never(user_name);
    }
}

resource! {
    a_group_has_these_members: Group = group("ops"),
    shown as "iam.Group(name='ops')", data types::Group;
    identifiers { name, group_name }
    attributes { path: String, group_id: String, arn: String, create_date: DateTime }
    subresources { GroupPolicy = policy("one") as group_policy("ops", "one"); }
    collections {
        group::AttachedPolicies = attached_policies(path_prefix: &str) -> Policy, never(group_name);
        group::Policies = policies() -> GroupPolicy, never(group_name);
        group::Users = users() -> User, never(group_name);
    }
    actions {
        group::AddUser = add_user(user_name: &str) -> (), never(group_name);
        group::AttachPolicy = attach_policy(policy_arn: &str) -> (), never(group_name);
        group::Create = create(path: &str) -> Group, never(group_name);
        group::CreatePolicy = create_policy(
            policy_name: &str, policy_document: Value,
        ) -> GroupPolicy, never(group_name);
        group::Delete = delete() -> (), never(group_name);
        group::DetachPolicy = detach_policy(policy_arn: &str) -> (), never(group_name);
        group::RemoveUser = remove_user(user_name: &str) -> (), never(group_name);
        group::Update = update(new_path: &str, new_group_name: &str) -> Group, never(group_name);
    }
}

resource! {
    a_group_policy_has_these_members: GroupPolicy = group_policy("ops", "one"),
    shown as "iam.GroupPolicy(group_name='ops', name='one')", data GetGroupPolicyOutput;
    identifiers { group_name, name, policy_name }
    attributes { policy_document: PolicyDocument }
    subresources { Group = group() as group("ops"); }
    actions {
        group_policy::Delete = delete() -> (), never(group_name, policy_name);
        group_policy::Put = put(policy_document: Value) -> (), never(group_name, policy_name);
    }
}

resource! {
    an_instance_profile_has_these_members: InstanceProfile = instance_profile("one"),
    shown as "iam.InstanceProfile(name='one')", data types::InstanceProfile;
    identifiers { name, instance_profile_name }
    attributes {
        path: String, instance_profile_id: String, arn: String, create_date: DateTime,
        roles_attribute: Vec<types::Role>, tags: Vec<types::Tag>,
    }
    references { roles: Vec<Role> }
    actions {
        instance_profile::AddRole = add_role(role_name: &str) -> (), never(instance_profile_name);
        instance_profile::Delete = delete() -> (), never(instance_profile_name);
        instance_profile::RemoveRole = remove_role(role_name: &str) -> (), never(instance_profile_name);
    }
}

resource! {
    a_login_profile_has_these_members: LoginProfile = login_profile("Bob"),
    shown as "iam.LoginProfile(user_name='Bob')", data types::LoginProfile;
    identifiers { user_name }
    attributes { create_date: DateTime, password_reset_required: bool }
    subresources { User = user() as user("Bob"); }
    actions {
        login_profile::Create = create(
            password: &str, password_reset_required: bool,
        ) -> LoginProfile, never(user_name);
        login_profile::Delete = delete() -> (), never(user_name);
        login_profile::Update = update(
            password: &str, password_reset_required: bool,
        ) -> (), never(user_name);
    }
}

resource! {
    an_mfa_device_has_these_members: MfaDevice = mfa_device("Bob", "m"),
    shown as "iam.MfaDevice(user_name='Bob', serial_number='m')", data types::MfaDevice;
    identifiers { user_name, serial_number }
    attributes { enable_date: DateTime }
    subresources { User = user() as user("Bob"); }
    actions {
        mfa_device::Associate = associate(
            authentication_code1: &str, authentication_code2: &str,
        ) -> (), never(user_name, serial_number);
        mfa_device::Disassociate = disassociate() -> (), never(user_name, serial_number);
        mfa_device::Resync = resync(
            authentication_code1: &str, authentication_code2: &str,
        ) -> (), never(user_name, serial_number);
    }
}

resource! {
    a_policy_has_these_members: Policy = policy("p"),
    shown as "iam.Policy(arn='p')", data types::Policy;
    identifiers { arn }
    attributes {
        policy_name: Option<String>, policy_id: Option<String>, path: Option<String>,
        default_version_id: Option<String>, attachment_count: Option<i32>,
        permissions_boundary_usage_count: Option<i32>, is_attachable: bool, description: Option<String>,
        create_date: Option<DateTime>, update_date: Option<DateTime>, tags: Vec<types::Tag>,
    }
    references { default_version: Option<PolicyVersion> }
    collections {
        policy::AttachedGroups = attached_groups(
            path_prefix: &str, policy_usage_filter: types::PolicyUsageType,
        ) -> Group, never(policy_arn, entity_filter);
        policy::AttachedRoles = attached_roles(
            path_prefix: &str, policy_usage_filter: types::PolicyUsageType,
        ) -> Role, never(policy_arn, entity_filter);
        policy::AttachedUsers = attached_users(
            path_prefix: &str, policy_usage_filter: types::PolicyUsageType,
        ) -> User, never(policy_arn, entity_filter);
        policy::Versions = versions() -> PolicyVersion, never(policy_arn);
    }
    actions {
        policy::AttachGroup = attach_group(group_name: &str) -> (), never(policy_arn);
        policy::AttachRole = attach_role(role_name: &str) -> (), never(policy_arn);
        policy::AttachUser = attach_user(user_name: &str) -> (), never(policy_arn);
        policy::CreateVersion = create_version(
            policy_document: Value, set_as_default: bool,
        ) -> PolicyVersion, never(policy_arn);
        policy::Delete = delete() -> (), never(policy_arn);
        policy::DetachGroup = detach_group(group_name: &str) -> (), never(policy_arn);
        policy::DetachRole = detach_role(role_name: &str) -> (), never(policy_arn);
        policy::DetachUser = detach_user(user_name: &str) -> (), never(policy_arn);
    }
}

resource! {
    a_policy_version_has_these_members: PolicyVersion = policy_version("p", "v1"),
    shown as "iam.PolicyVersion(arn='p', version_id='v1')", data types::PolicyVersion;
    identifiers { arn, version_id }
    attributes {
        document: Option<PolicyDocument>, is_default_version: bool, create_date: Option<DateTime>,
    }
    actions {
        policy_version::Delete = delete() -> (), never(policy_arn, version_id);
        policy_version::SetAsDefault = set_as_default() -> (), never(policy_arn, version_id);
    }
}

resource! {
    a_role_has_these_members: Role = role("web"),
    shown as "iam.Role(name='web')", data types::Role;
    identifiers { name, role_name }
    attributes {
        path: String, role_id: String, arn: String, create_date: DateTime,
        assume_role_policy_document: Option<PolicyDocument>, description: Option<String>,
        max_session_duration: Option<i32>,
        permissions_boundary: Option<types::AttachedPermissionsBoundary>, tags: Vec<types::Tag>,
        role_last_used: Option<types::RoleLastUsed>,
    }
    subresources {
        AssumeRolePolicy = assume_role_policy() as assume_role_policy("web");
        RolePolicy = policy("one") as role_policy("web", "one");
    }
    collections {
        role::AttachedPolicies = attached_policies(path_prefix: &str) -> Policy, never(role_name);
        role::InstanceProfiles = instance_profiles() -> InstanceProfile, never(role_name);
        role::Policies = policies() -> RolePolicy, never(role_name);
    }
    actions {
        role::AttachPolicy = attach_policy(policy_arn: &str) -> (), never(role_name);
        role::Delete = delete() -> (), never(role_name);
        role::DetachPolicy = detach_policy(policy_arn: &str) -> (), never(role_name);
    }
}

resource! {
    a_role_policy_has_these_members: RolePolicy = role_policy("web", "one"),
    shown as "iam.RolePolicy(role_name='web', name='one')", data GetRolePolicyOutput;
    identifiers { role_name, name, policy_name }
    attributes { policy_document: PolicyDocument }
    subresources { Role = role() as role("web"); }
    actions {
        role_policy::Delete = delete() -> (), never(role_name, policy_name);
        role_policy::Put = put(policy_document: Value) -> (), never(role_name, policy_name);
    }
}

resource! {
    a_saml_provider_has_these_members: SamlProvider = saml_provider("s"),
    shown as "iam.SamlProvider(arn='s')", data GetSamlProviderOutput;
    identifiers { arn }
    attributes {
        saml_provider_uuid: Option<String>, saml_metadata_document: Option<String>,
        create_date: Option<DateTime>, valid_until: Option<DateTime>, tags: Vec<types::Tag>,
        assertion_encryption_mode: Option<types::AssertionEncryptionModeType>,
        private_key_list: Vec<types::SamlPrivateKey>,
    }
    actions {
        saml_provider::Delete = delete() -> (), never(saml_provider_arn);
        saml_provider::Update = update(
            saml_metadata_document: &str, assertion_encryption_mode: types::AssertionEncryptionModeType,
            add_private_key: &str, remove_private_key: &str,
        ) -> UpdateSamlProviderOutput, never(saml_provider_arn);
    }
}

resource! {
    a_server_certificate_has_these_members: ServerCertificate = server_certificate("one"),
    shown as "iam.ServerCertificate(name='one')", data types::ServerCertificate;
    identifiers { name }
    attributes {
        server_certificate_metadata: Option<types::ServerCertificateMetadata>, certificate_body: String,
        certificate_chain: Option<String>, tags: Vec<types::Tag>,
    }
    actions {
        server_certificate::Delete = delete() -> (), never(server_certificate_name);
        server_certificate::Update = update(
            new_path: &str, new_server_certificate_name: &str,
        ) -> ServerCertificate, never(server_certificate_name);
    }
}

resource! {
    a_signing_certificate_has_these_members: SigningCertificate = signing_certificate("Bob", "C"),
    shown as "iam.SigningCertificate(user_name='Bob', id='C')", data types::SigningCertificate;
    identifiers { user_name, id, certificate_id }
    attributes {
        certificate_body: String, status: types::StatusType, upload_date: Option<DateTime>,
    }
    subresources { User = user() as user("Bob"); }
    actions {
        signing_certificate::Activate = activate() -> (), never(user_name, certificate_id, status);
        signing_certificate::Deactivate = deactivate() -> (), never(user_name, certificate_id, status);
        signing_certificate::Delete = delete() -> (), never(user_name, certificate_id);
    }
}

resource! {
    a_user_has_these_members: User = user("Bob"),
    shown as "iam.User(name='Bob')", data types::User;
    identifiers { name, user_name }
    attributes {
        path: String, user_id: String, arn: String, create_date: DateTime,
        password_last_used: Option<DateTime>,
        permissions_boundary: Option<types::AttachedPermissionsBoundary>, tags: Vec<types::Tag>,
    }
    subresources {
        AccessKey = access_key("K") as access_key("Bob", "K");
        LoginProfile = login_profile() as login_profile("Bob");
        MfaDevice = mfa_device("m") as mfa_device("Bob", "m");
        UserPolicy = policy("one") as user_policy("Bob", "one");
        SigningCertificate = signing_certificate("C") as signing_certificate("Bob", "C");
    }
    collections {
        user::AccessKeys = access_keys() -> AccessKey, never(user_name);
        user::AttachedPolicies = attached_policies(path_prefix: &str) -> Policy, never(user_name);
        user::Groups = groups() -> Group, never(user_name);
        user::MfaDevices = mfa_devices() -> MfaDevice, never(user_name);
        user::Policies = policies() -> UserPolicy, never(user_name);
        user::SigningCertificates = signing_certificates() -> SigningCertificate, never(user_name);
    }
    actions {
        user::AddGroup = add_group(group_name: &str) -> (), never(user_name);
        user::AttachPolicy = attach_policy(policy_arn: &str) -> (), never(user_name);
        user::Create = create(
            path: &str, permissions_boundary: &str, tags: types::Tag,
        ) -> User, never(user_name);
        user::CreateAccessKeyPair = create_access_key_pair() -> AccessKeyPair, never(user_name);
        user::CreateLoginProfile = create_login_profile(
            password: &str, password_reset_required: bool,
        ) -> LoginProfile, never(user_name);
        user::CreatePolicy = create_policy(
            policy_name: &str, policy_document: Value,
        ) -> UserPolicy, never(user_name);
        user::Delete = delete() -> (), never(user_name);
        user::DetachPolicy = detach_policy(policy_arn: &str) -> (), never(user_name);
        user::EnableMfa = enable_mfa(
            serial_number: &str, authentication_code1: &str, authentication_code2: &str,
        ) -> MfaDevice, never(user_name);
        user::RemoveGroup = remove_group(group_name: &str) -> (), never(user_name);
        user::Update = update(new_path: &str, new_user_name: &str) -> User, never(user_name);
    }
}

resource! {
    a_user_policy_has_these_members: UserPolicy = user_policy("Bob", "one"),
    shown as "iam.UserPolicy(user_name='Bob', name='one')", data GetUserPolicyOutput;
    identifiers { user_name, name, policy_name }
    attributes { policy_document: PolicyDocument }
    subresources { User = user() as user("Bob"); }
    actions {
        user_policy::Delete = delete() -> (), never(user_name, policy_name);
        user_policy::Put = put(policy_document: Value) -> (), never(user_name, policy_name);
    }
}

resource! {
    a_virtual_mfa_device_has_these_members: VirtualMfaDevice = virtual_mfa_device("m"),
    shown as "iam.VirtualMfaDevice(serial_number='m')", data types::VirtualMfaDevice;
    identifiers { serial_number }
    attributes {
        base32_string_seed: Option<Blob>, qr_code_png: Option<Blob>,
        user_attribute: Option<types::User>, enable_date: Option<DateTime>, tags: Vec<types::Tag>,
    }
    references { user: Option<User> }
    actions {
        virtual_mfa_device::Delete = delete() -> (), never(serial_number);
    }
}

macro_rules! service {
    (collections { $($list:path = $lists:ident $list_of:tt -> $item:ty;)* } actions {
        $($act:path = $acts:ident $takes:tt -> $result:ty;)*
    }) => {
        #[test]
        fn the_service_has_these_members_and_the_default_session_has_the_same() {
            let endpoint = Endpoint::replies([]);
            let iam: ServiceResource = endpoint.session();
            let described = iam.describe();
            collections! { iam, described, $($list = $lists $list_of -> $item;)* }
            actions! { iam, described, $($act = $acts $takes -> $result;)* }
            $(let _: $list = Iam::$lists();)*
            $(let _: $act = Iam::$acts();)*
            let constructors = described.subresources.iter().map(|it| it.name);
            assert_eq!(constructors.count(), 21);
            assert_eq!(endpoint.count(), 0);
        }
    };
}

service! {
    collections {
        service_resource::Groups = groups(path_prefix: &str) -> Group;
        service_resource::InstanceProfiles = instance_profiles(
            path_prefix: &str,
        ) -> InstanceProfile;
        service_resource::Policies = policies(
            scope: types::PolicyScopeType, only_attached: bool, path_prefix: &str,
            policy_usage_filter: types::PolicyUsageType,
        ) -> Policy;
        service_resource::Roles = roles(path_prefix: &str) -> Role;
        service_resource::SamlProviders = saml_providers() -> SamlProvider;
        service_resource::ServerCertificates = server_certificates(
            path_prefix: &str,
        ) -> ServerCertificate;
        service_resource::Users = users(path_prefix: &str) -> User;
        service_resource::VirtualMfaDevices = virtual_mfa_devices(
            assignment_status: types::AssignmentStatusType,
        ) -> VirtualMfaDevice;
    }
    actions {
        service_resource::ChangePassword = change_password(
            old_password: &str, new_password: &str,
        ) -> ();
        service_resource::CreateAccountAlias = create_account_alias(account_alias: &str) -> ();
        service_resource::CreateAccountPasswordPolicy = create_account_password_policy(
            minimum_password_length: i32, require_symbols: bool, require_numbers: bool,
            require_uppercase_characters: bool, require_lowercase_characters: bool,
            allow_users_to_change_password: bool, max_password_age: i32, password_reuse_prevention: i32,
            hard_expiry: bool,
        ) -> AccountPasswordPolicy;
        service_resource::CreateGroup = create_group(path: &str, group_name: &str) -> Group;
        service_resource::CreateInstanceProfile = create_instance_profile(
            instance_profile_name: &str, path: &str, tags: types::Tag,
        ) -> InstanceProfile;
        service_resource::CreatePolicy = create_policy(
            policy_name: &str, path: &str, policy_document: Value, description: &str, tags: types::Tag,
        ) -> Policy;
        service_resource::CreateRole = create_role(
            path: &str, role_name: &str, assume_role_policy_document: Value, description: &str,
            max_session_duration: i32, permissions_boundary: &str, tags: types::Tag,
        ) -> Role;
        service_resource::CreateSamlProvider = create_saml_provider(
            saml_metadata_document: &str, name: &str, tags: types::Tag,
            assertion_encryption_mode: types::AssertionEncryptionModeType, add_private_key: &str,
        ) -> SamlProvider;
        service_resource::CreateServerCertificate = create_server_certificate(
            path: &str, server_certificate_name: &str, certificate_body: &str, private_key: &str,
            certificate_chain: &str, tags: types::Tag,
        ) -> ServerCertificate;
        service_resource::CreateSigningCertificate = create_signing_certificate(
            user_name: &str, certificate_body: &str,
        ) -> SigningCertificate;
        service_resource::CreateUser = create_user(
            path: &str, user_name: &str, permissions_boundary: &str, tags: types::Tag,
        ) -> User;
        service_resource::CreateVirtualMfaDevice = create_virtual_mfa_device(
            path: &str, virtual_mfa_device_name: &str, tags: types::Tag,
        ) -> VirtualMfaDevice;
    }
}

#[test]
fn a_session_is_had_in_four_ways_and_gives_its_client() {
    let config = aws_config::SdkConfig::builder().build();
    let built: ServiceResource = Iam::builder()
        .profile("admin")
        .region("cn-north-1")
        .endpoint("http://localhost:5000")
        .credentials(Credentials::new("AKIAIOSFODNN7EXAMPLE", "hush", None, None, "tests"))
        .retry(RetryConfig::disabled())
        .timeout(TimeoutConfig::disabled())
        .validate(false)
        .build();
    let sessions: [ServiceResource; 4] = [
        Iam::resource(),
        built,
        Iam::from_client(test_support::client(Endpoint::replies([]))),
        Iam::from_config(&config),
    ];
    for session in &sessions {
        gives::<Client>(session.client());
        assert_eq!(session.to_string(), "iam.ServiceResource()");
        assert_eq!(session, &sessions[0], "what has no identifiers is equal to its like");
        assert_eq!(hash(session), hash(&sessions[0]));
    }
    let _: fn(ServiceResource) = Iam::set_default;
}

#[test]
fn handles_are_different_when_any_identifier_is() {
    macro_rules! different {
        ($($a:expr, $($b:expr),+;)*) => { $($(
            assert_ne!($a, $b);
            assert_ne!(hash(&$a), hash(&$b));
        )+)* };
    }
    let iam = Endpoint::replies([]).session();
    different! {
        iam.access_key("Bob", "K"), iam.access_key("bob", "K"), iam.access_key("Bob", "L");
        iam.access_key_pair("Bob", "K", "s"), iam.access_key_pair("Eve", "K", "s"),
            iam.access_key_pair("Bob", "L", "s");
        iam.assume_role_policy("web"), iam.assume_role_policy("db");
        iam.group("ops"), iam.group("dev");
        iam.group_policy("ops", "one"), iam.group_policy("dev", "one"), iam.group_policy("ops", "two");
        iam.instance_profile("one"), iam.instance_profile("two");
        iam.login_profile("Bob"), iam.login_profile("Eve");
        iam.mfa_device("Bob", "m"), iam.mfa_device("Eve", "m"), iam.mfa_device("Bob", "n");
        iam.policy("p"), iam.policy("q");
        iam.policy_version("p", "v1"), iam.policy_version("q", "v1"), iam.policy_version("p", "v2");
        iam.role("web"), iam.role("db");
        iam.role_policy("web", "one"), iam.role_policy("db", "one"), iam.role_policy("web", "two");
        iam.saml_provider("s"), iam.saml_provider("t");
        iam.server_certificate("one"), iam.server_certificate("two");
        iam.signing_certificate("Bob", "C"), iam.signing_certificate("Eve", "C"),
            iam.signing_certificate("Bob", "D");
        iam.user("Bob"), iam.user("Eve");
        iam.user_policy("Bob", "one"), iam.user_policy("Eve", "one"), iam.user_policy("Bob", "two");
        iam.virtual_mfa_device("m"), iam.virtual_mfa_device("n");
    }
}

#[tokio::test]
async fn data_has_no_part_in_equality_and_hash() {
    let endpoint =
        Endpoint::new(|sent| Answer::ok(&sent.action, format!("<User>{}</User>", user_xml("Bob"))));
    let (loaded, bare) = (endpoint.session().user("Bob"), Iam::user("Bob"));
    loaded.load().await.expect("loaded");
    assert_eq!(loaded, bare);
    assert_eq!(hash(&loaded), hash(&bare));
}

#[test]
fn a_key_pair_leaves_its_secret_out_of_display_debug_equality_and_hash() {
    let pair = Iam::access_key_pair("Bob", "AKIAIOSFODNN7EXAMPLE", "canary-secret");
    assert_eq!(pair.secret(), "canary-secret");
    assert_eq!(pair.secret_access_key(), "canary-secret");
    for text in [pair.to_string(), format!("{pair:?}"), format!("{pair:#?}"), format!("{:?}", pair.delete())]
    {
        assert!(text.contains("AKIAIOSFODNN7EXAMPLE"), "{text}");
        assert!(!text.contains("canary"), "{text}");
    }
    let identifiers = aws_iam_resources::Resource::identifiers(&pair);
    assert_eq!(identifiers, [("user_name", "Bob"), ("id", "AKIAIOSFODNN7EXAMPLE")]);
    let other = Iam::access_key_pair("Bob", "AKIAIOSFODNN7EXAMPLE", "another");
    assert_eq!(pair, other);
    assert_eq!(hash(&pair), hash(&other));
}

#[test]
fn a_policy_setter_takes_text_json_or_a_document() {
    let put = Iam::role_policy("web", "one").put();
    sends::<()>(put.clone().policy_document("{}").send());
    sends::<()>(put.clone().policy_document(String::from("{}")).send());
    sends::<()>(put.clone().policy_document(json!({})).send());
    sends::<()>(put.policy_document(PolicyDocument::from("{}")).send());
}

#[test]
fn an_error_is_small_and_can_be_passed_around() {
    fn passed<E: std::error::Error + Clone + Send + Sync + 'static>() {}
    passed::<Error>();
    assert!(size_of::<Error>() <= 64);
}

#[test]
fn a_future_is_small_because_what_it_sends_with_is_on_the_heap() {
    let bob = Iam::user("Bob");
    let update = size_of_val(&bob.login_profile().update().send());
    let (read, list) = (size_of_val(&bob.arn()), size_of_val(&Iam::users().all()));
    assert!([update, read, list].iter().all(|size| *size <= 2048), "{update} {read} {list}");
}
