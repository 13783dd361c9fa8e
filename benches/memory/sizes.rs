//! Sizes of handles, builders and futures, and how many handles are made in a second.

use std::any::type_name;
use std::hint::black_box;
use std::time::Instant;

use aws_iam_resources::{
    AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy, CurrentUser, Group,
    GroupPolicy, Iam, InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyVersion, Role, RolePolicy,
    SamlProvider, ServerCertificate, ServiceResource, SigningCertificate, User, UserPolicy, VirtualMfaDevice,
};
use aws_iam_resources::{login_profile, policy, role, service_resource, user};
use benches::connector::Connector;

const HANDLES: u32 = 1_000_000;

macro_rules! sizes {
    ($title:literal: $($type:ty),+ $(,)?) => {
        println!("\n| {} | bytes |\n|---|---|", $title);
        $(row(type_name::<$type>(), size_of::<$type>());)+
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
    sizes!("builder": login_profile::Update, user::Create, user::Update, user::AttachPolicy,
        user::AccessKeys, role::AttachPolicy, policy::CreateVersion, service_resource::CreateUser,
        service_resource::CreateServerCertificate, service_resource::Users);

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

fn row(name: &str, bytes: usize) {
    println!("| `{}` | {bytes} |", name.trim_start_matches("aws_iam_resources::resources::"));
}
