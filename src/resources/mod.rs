//! The resources: handles, and a builder for each action and collection.
//!
//! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

pub(crate) mod documents;
pub(crate) mod index;

pub mod access_key;
pub mod access_key_pair;
pub mod account_password_policy;
pub mod account_summary;
pub mod assume_role_policy;
pub mod current_user;
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

pub use access_key::AccessKey;
pub use access_key_pair::AccessKeyPair;
pub use account_password_policy::AccountPasswordPolicy;
pub use account_summary::AccountSummary;
pub use assume_role_policy::AssumeRolePolicy;
pub use current_user::CurrentUser;
pub use group::Group;
pub use group_policy::GroupPolicy;
pub use instance_profile::InstanceProfile;
pub use login_profile::LoginProfile;
pub use mfa_device::MfaDevice;
pub use policy::Policy;
pub use policy_version::PolicyVersion;
pub use role::Role;
pub use role_policy::RolePolicy;
pub use saml_provider::SamlProvider;
pub use server_certificate::ServerCertificate;
pub use signing_certificate::SigningCertificate;
pub use user::User;
pub use user_policy::UserPolicy;
pub use virtual_mfa_device::VirtualMfaDevice;
