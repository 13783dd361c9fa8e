//! The list of all resources.
//!
//! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

use crate::core::describe::Description;
use crate::resources::{
    access_key, access_key_pair, account_password_policy, account_summary, assume_role_policy, current_user,
    group, group_policy, instance_profile, login_profile, mfa_device, policy, policy_version, role,
    role_policy, saml_provider, server_certificate, service_resource, signing_certificate, user, user_policy,
    virtual_mfa_device,
};

/// What every resource offers, the service included, by name.
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
