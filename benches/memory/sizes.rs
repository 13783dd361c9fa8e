//! Sizes of handles, builders and futures, and how many handles are made in a second.

use std::any::type_name;
use std::hint::black_box;
use std::time::Instant;

use aws_iam_resources::{
    AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy, CurrentUser, Group,
    GroupPolicy, Iam, InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyVersion, Role, RolePolicy,
    SamlProvider, ServerCertificate, ServiceResource, SigningCertificate, User, UserPolicy, VirtualMfaDevice,
};
use aws_iam_resources::{
    access_key, access_key_pair, account_password_policy, assume_role_policy, current_user, group,
    group_policy, instance_profile, login_profile, mfa_device, policy, policy_version, role, role_policy,
    saml_provider, server_certificate, service_resource, signing_certificate, user, user_policy,
    virtual_mfa_device,
};
use benches::connector::Connector;

const HANDLES: u32 = 1_000_000;

macro_rules! sizes {
    ($title:literal: $($type:ty),+ $(,)?) => {
        println!("\n| {} | bytes |\n|---|---|", $title);
        $(row(type_name::<$type>(), size_of::<$type>());)+
    };
}

/// A row for each module: its builders, with their size and that of the future they become.
macro_rules! builders {
    ($title:literal, $method:ident: $($module:ident: $($builder:ident),+;)+) => {
        println!("\n| {} of | builder, its bytes, and those of `{}()` |\n|---|---|", $title, stringify!($method));
        $(
            let builders = [$({
                let (builder, future) = become_of($module::$builder::$method);
                format!("{} {builder}, {future}", stringify!($builder))
            }),+];
            println!("| `{}` | {} |", stringify!($module), builders.join("; "));
        )+
    };
}

macro_rules! futures {
    ($($name:literal: $future:expr),+ $(,)?) => {
        println!("\n| future | bytes |\n|---|---|");
        $(row($name, size_of_val(&$future));)+
    };
}

fn main() {
    sizes!("handle": AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy,
        CurrentUser, Group, GroupPolicy, InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyVersion,
        Role, RolePolicy, SamlProvider, ServerCertificate, ServiceResource, SigningCertificate, User,
        UserPolicy, VirtualMfaDevice);
    builders!("actions", send:
        access_key: Activate, Deactivate, Delete;
        access_key_pair: Activate, Deactivate, Delete;
        account_password_policy: Delete, Update;
        assume_role_policy: Update;
        group: AddUser, AttachPolicy, Create, CreatePolicy, Delete, DetachPolicy, RemoveUser, Update;
        group_policy: Delete, Put;
        instance_profile: AddRole, Delete, RemoveRole;
        login_profile: Create, Delete, Update;
        mfa_device: Associate, Disassociate, Resync;
        policy: AttachGroup, AttachRole, AttachUser, CreateVersion, Delete, DetachGroup, DetachRole, DetachUser;
        policy_version: Delete, SetAsDefault;
        role: AttachPolicy, Delete, DetachPolicy;
        role_policy: Delete, Put;
        saml_provider: Delete, Update;
        server_certificate: Delete, Update;
        service_resource: ChangePassword, CreateAccountAlias, CreateAccountPasswordPolicy, CreateGroup, CreateInstanceProfile, CreatePolicy, CreateRole, CreateSamlProvider, CreateServerCertificate, CreateSigningCertificate, CreateUser, CreateVirtualMfaDevice;
        signing_certificate: Activate, Deactivate, Delete;
        user: AddGroup, AttachPolicy, Create, CreateAccessKeyPair, CreateLoginProfile, CreatePolicy, Delete, DetachPolicy, EnableMfa, RemoveGroup, Update;
        user_policy: Delete, Put;
        virtual_mfa_device: Delete;
    );
    builders!("collections", all:
        current_user: AccessKeys, MfaDevices, SigningCertificates;
        group: AttachedPolicies, Policies, Users;
        policy: AttachedGroups, AttachedRoles, AttachedUsers, Versions;
        role: AttachedPolicies, InstanceProfiles, Policies;
        service_resource: Groups, InstanceProfiles, Policies, Roles, SamlProviders, ServerCertificates, Users, VirtualMfaDevices;
        user: AccessKeys, AttachedPolicies, Groups, MfaDevices, Policies, SigningCertificates;
    );

    let client = Connector::ready(0).client();
    let iam = Iam::from_client(client.clone());
    let (bob, profile) = (iam.user("Bob"), iam.login_profile("Bob"));
    futures! {
        "raw: client.update_login_profile().send()": client.update_login_profile().send(),
        "profile.update().send()": profile.update().send(),
        "raw: client.get_user().send()": client.get_user().send(),
        "bob.arn()": bob.arn(),
        "bob.load()": bob.load(),
        "bob.data()": bob.data(),
        "bob.exists()": bob.exists(),
        "bob.wait_until_exists().send()": bob.wait_until_exists().send(),
        "bob.access_key(id).status()": iam.access_key("Bob", "AKIAIOSFODNN7EXAMPLE").status(),
        "iam.users().all()": iam.users().all(),
        "iam.users().first()": iam.users().first(),
        "iam.users().stream()": iam.users().stream(),
    }

    let start = Instant::now();
    for _ in 0..HANDLES {
        black_box(Iam::user(black_box("Bob")));
    }
    let rate = f64::from(HANDLES) / start.elapsed().as_secs_f64();
    println!("\n{rate:.0} handles a second, made and dropped");
}

/// The sizes of what is sent, and of the future that sends it.
fn become_of<B, F: Future>(_: fn(B) -> F) -> (usize, usize) {
    (size_of::<B>(), size_of::<F>())
}

fn row(name: &str, bytes: usize) {
    println!("| `{}` | {bytes} |", name.trim_start_matches("aws_iam_resources::resources::"));
}
