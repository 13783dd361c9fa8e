//! The resources: handles, and a builder for each action and collection.
//!
//! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

pub mod access_key;
pub mod access_key_pair;
pub mod account_password_policy;
pub mod account_summary;
pub mod assume_role_policy;
pub mod current_user;
pub(crate) mod documents;
pub mod group;
pub mod group_policy;
pub mod instance_profile;
pub mod login_profile;
pub mod mfa_device;
pub mod policy;
pub mod policy_version;
pub mod role;
pub mod role_policy;
pub mod saml_provider;
pub mod server_certificate;
pub mod service_resource;
pub mod signing_certificate;
pub mod user;
pub mod user_policy;
pub mod virtual_mfa_device;

use crate::core::describe::Description;

/// What every resource offers, by name of its file.
pub static ALL: &[&Description] = &[
    &access_key::DESCRIPTION,
    &access_key_pair::DESCRIPTION,
    &account_password_policy::DESCRIPTION,
    &account_summary::DESCRIPTION,
    &assume_role_policy::DESCRIPTION,
    &current_user::DESCRIPTION,
    &group::DESCRIPTION,
    &group_policy::DESCRIPTION,
    &instance_profile::DESCRIPTION,
    &login_profile::DESCRIPTION,
    &mfa_device::DESCRIPTION,
    &policy::DESCRIPTION,
    &policy_version::DESCRIPTION,
    &role::DESCRIPTION,
    &role_policy::DESCRIPTION,
    &saml_provider::DESCRIPTION,
    &server_certificate::DESCRIPTION,
    &service_resource::DESCRIPTION,
    &signing_certificate::DESCRIPTION,
    &user::DESCRIPTION,
    &user_policy::DESCRIPTION,
    &virtual_mfa_device::DESCRIPTION,
];
