//! All that can be read of a handle: attributes and references, and the common methods. That the
//! table compiles shows that their futures, and the streams of all collections, are `Send`.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::pin::Pin;

use aws_iam_resources::describe::ALL;
use aws_iam_resources::{Iam, Resource, Result, ServiceResource};

/// A read about to happen, on any thread.
pub(crate) type Reading = Pin<Box<dyn Future<Output = Result<String>> + Send>>;

/// The future is made in here, because the stack of a test does not hold all of them unboxed.
fn reading<T: Debug, F>(read: impl FnOnce() -> F) -> Reading
where
    F: Future<Output = Result<T>> + Send + 'static,
{
    let read = read();
    Box::pin(async { read.await.map(|value| format!("{value:?}")) })
}

/// Requires of a collection what a program needs to move it about.
fn streamed<T>(_: impl futures_util::Stream<Item = Result<T>> + Send + Unpin + 'static) {}

macro_rules! reads {
    (with $id:ident: $($type:ident = $constructor:ident($($given:ident),*) {
        $($read:ident)*; $($collection:ident)*
    })*) => {
        /// Every read of every type, with this text for all identifiers.
        pub(crate) fn reads(iam: &ServiceResource, $id: &str) -> Vec<(&'static str, &'static str, Reading)> {
            let mut reads = Vec::new();
            $(
                let handle = iam.$constructor($($given),*);
                $({
                    let handle = handle.clone();
                    let read = reading(|| async move { handle.$read().await });
                    reads.push((stringify!($type), stringify!($read), read));
                })*
                $({
                    streamed(handle.$collection().stream());
                    streamed(handle.$collection().pages());
                    let collection = handle.$collection();
                    let read = reading(|| async move { collection.first().await });
                    reads.push((stringify!($type), stringify!($collection), read));
                })*
                for (name, read) in common!(handle) {
                    reads.push((stringify!($type), name, read));
                }
            )*
            reads
        }
    };
}

/// What all handles have.
macro_rules! common {
    ($handle:ident) => {{
        let (a, b, c, d) = ($handle.clone(), $handle.clone(), $handle.clone(), $handle.clone());
        let boxed: Box<dyn Resource> = Box::new($handle.clone());
        [
            ("reload()", reading(|| async move { a.reload().await })),
            ("data()", reading(|| async move { b.data().await })),
            ("exists()", reading(|| async move { c.exists().await })),
            ("wait_until_exists()", reading(|| async move { d.wait_until_exists().await })),
            ("Resource::load()", reading(|| async move { boxed.load().await })),
        ]
    }};
}

reads! {
    with id:

    AccessKey = access_key(id, id) { status create_date; }
    AccessKeyPair = access_key_pair(id, id, id) { status create_date; }
    AccountPasswordPolicy = account_password_policy() {
        minimum_password_length require_symbols require_numbers require_uppercase_characters
        require_lowercase_characters allow_users_to_change_password expire_passwords max_password_age
        password_reuse_prevention hard_expiry;
    }
    AccountSummary = account_summary() { summary_map; }
    AssumeRolePolicy = assume_role_policy(id) {;}
    CurrentUser = current_user() {
        path user_name user_id arn create_date password_last_used permissions_boundary tags user;
        access_keys mfa_devices signing_certificates
    }
    Group = group(id) { path group_id arn create_date; attached_policies policies users }
    GroupPolicy = group_policy(id, id) { policy_document; }
    InstanceProfile = instance_profile(id) {
        path instance_profile_id arn create_date roles_attribute tags roles;
    }
    LoginProfile = login_profile(id) { create_date password_reset_required; }
    MfaDevice = mfa_device(id, id) { enable_date; }
    Policy = policy(id) {
        policy_name policy_id path default_version_id attachment_count permissions_boundary_usage_count
        is_attachable description create_date update_date tags default_version;
        attached_groups attached_roles attached_users versions
    }
    PolicyVersion = policy_version(id, id) { document is_default_version create_date; }
    Role = role(id) {
        path role_id arn create_date assume_role_policy_document description max_session_duration
        permissions_boundary tags role_last_used;
        attached_policies instance_profiles policies
    }
    RolePolicy = role_policy(id, id) { policy_document; }
    SamlProvider = saml_provider(id) {
        saml_provider_uuid saml_metadata_document create_date valid_until tags assertion_encryption_mode
        private_key_list;
    }
    ServerCertificate = server_certificate(id) {
        server_certificate_metadata certificate_body certificate_chain tags;
    }
    SigningCertificate = signing_certificate(id, id) { certificate_body status upload_date; }
    User = user(id) {
        path user_id arn create_date password_last_used permissions_boundary tags;
        access_keys attached_policies groups mfa_devices policies signing_certificates
    }
    UserPolicy = user_policy(id, id) { policy_document; }
    VirtualMfaDevice = virtual_mfa_device(id) {
        base32_string_seed qr_code_png user_attribute enable_date tags user;
    }
}

#[test]
fn every_read_of_every_type_is_in_the_table() {
    let iam = Iam::builder().build();
    let reads = reads(&iam, "x");
    for description in ALL.iter().filter(|it| it.name != "ServiceResource") {
        let own = description.attributes.iter().filter(|it| it.alias_of.is_none()).map(|it| it.name);
        let references = description.references.iter().map(|it| it.name);
        let collections = description.collections.iter().map(|it| it.name);
        let all: BTreeSet<_> = own.chain(references).chain(collections).collect();
        let here: BTreeSet<_> = reads
            .iter()
            .filter(|(of, name, _)| *of == description.name && !name.contains('('))
            .map(|(_, name, _)| *name)
            .collect();
        assert_eq!(here, all, "{}", description.name);
    }
}

#[test]
fn the_services_collections_are_streams_that_can_be_moved() {
    let iam = Iam::builder().build();
    streamed(iam.groups().stream());
    streamed(iam.instance_profiles().stream());
    streamed(iam.policies().stream());
    streamed(iam.roles().stream());
    streamed(iam.saml_providers().stream());
    streamed(iam.server_certificates().stream());
    streamed(iam.users().stream());
    streamed(iam.virtual_mfa_devices().pages());
    let client = iam.clone();
    drop(reading(|| async move { client.client().await }));
}
