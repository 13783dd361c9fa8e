//! The table of all members: for each type its identifiers, its attributes, and the other members
//! with what they take.

use async_trait::async_trait;
use aws_iam_resources::aws_sdk_iam::operation::update_saml_provider::UpdateSamlProviderOutput;
use aws_iam_resources::{
    AccessKey, AccessKeyPair, AccountPasswordPolicy, AccountSummary, AssumeRolePolicy, CurrentUser, Group,
    GroupPolicy, InstanceProfile, LoginProfile, MfaDevice, Policy, PolicyVersion, Result, Role, RolePolicy,
    SamlProvider, ServerCertificate, ServiceResource, SigningCertificate, User, UserPolicy, VirtualMfaDevice,
};
use futures_util::TryStreamExt;
use serde_json::{Map, Value, json};

use super::handle::{Given, Handle, Outcome};
use super::values::Json;

macro_rules! handles {
    ($($type:ident: $data:ident [$($identifier:ident),*] [$($attribute:ident),* $(,)?] {
        $($kind:ident $member:ident($($takes:ident $setter:ident),* $(,)?);)*
    })*) => {$(
        #[async_trait]
        impl Handle for $type {
            fn of(&self) -> &'static str {
                stringify!($type)
            }

            fn repr(&self) -> String {
                self.to_string()
            }

            fn identifiers(&self) -> Map<String, Value> {
                let named = [$((stringify!($identifier), self.$identifier().json())),*];
                named.into_iter().map(|(name, value): (&str, Value)| (name.to_owned(), value)).collect()
            }

            fn holds_data(&self) -> bool {
                holds!($data self)
            }

            async fn load(&self) -> Result<()> {
                load!($data self)
            }

            async fn attribute(&self, name: &str) -> Result<Value> {
                match name {
                    $(stringify!($identifier) => Ok(self.$identifier().json()),)*
                    $(stringify!($attribute) => Ok(self.$attribute().await?.json()),)*
                    _ => panic!("{self} has no {name}"),
                }
            }

            async fn call(&self, member: &str, given: &Given) -> Result<Outcome> {
                match member {
                    $(stringify!($member) => {
                        if let Some(name) = given.beyond(&[$(stringify!($setter)),*]) {
                            return Ok(Outcome::Refuses(name));
                        }
                        call!($kind self.$member, given, $($takes $setter)*)
                    })*
                    _ => panic!("{self} has no {member} ({given:?})"),
                }
            }
        }

        impl From<$type> for Outcome {
            fn from(handle: $type) -> Self {
                Self::Handle(Box::new(handle))
            }
        }
    )*};
}

macro_rules! holds {
    (data $handle:ident) => {
        $handle.cached().is_some()
    };
    (bare $handle:ident) => {
        false
    };
}

macro_rules! load {
    (data $handle:ident) => {
        $handle.load().await
    };
    (bare $handle:ident) => {
        panic!("{} does not load", $handle)
    };
}

macro_rules! call {
    (action $handle:ident.$member:ident, $given:ident, $($takes:ident $setter:ident)*) => {{
        let action = $handle.$member();
        $(let action = set!(action, $given, $takes $setter);)*
        Ok(action.send().await?.into())
    }};
    (list $handle:ident.$member:ident, $given:ident, $($takes:ident $setter:ident)*) => {{
        let list = $handle.$member();
        $(let list = set!(list, $given, $takes $setter);)*
        let list = match $given.limit {
            Some(limit) => list.limit(limit),
            None => list,
        };
        match $given.page_size {
            Some(items) => Ok(list.page_size(items).pages().try_collect::<Vec<_>>().await?.into()),
            None => Ok(list.all().await?.into()),
        }
    }};
    (handle $handle:ident.$member:ident, $given:ident, $($takes:ident $input:ident)*) => {{
        let [$($input),*] = $given.inputs();
        Ok($handle.$member($($input),*).into())
    }};
    (refer $handle:ident.$member:ident, $given:ident,) => {
        Ok($handle.$member().await?.into())
    };
}

macro_rules! set {
    ($builder:ident, $given:ident, tags $setter:ident) => {
        $given.tags(stringify!($setter)).into_iter().fold($builder, |builder, tag| builder.$setter(tag))
    };
    ($builder:ident, $given:ident, choice $setter:ident) => {
        match $given.text(stringify!($setter)) {
            Some(value) => $builder.$setter(value.into()),
            None => $builder,
        }
    };
    ($builder:ident, $given:ident, $takes:ident $setter:ident) => {
        match $given.$takes(stringify!($setter)) {
            Some(value) => $builder.$setter(value),
            None => $builder,
        }
    };
}

impl From<UpdateSamlProviderOutput> for Outcome {
    fn from(output: UpdateSamlProviderOutput) -> Self {
        Self::Answers(json!({ "SAMLProviderArn": output.saml_provider_arn }))
    }
}

handles! {
    ServiceResource: bare [] [] {
        handle access_key(text user_name, text id);
        handle access_key_pair(text user_name, text id, text secret);
        handle account_password_policy();
        handle account_summary();
        handle assume_role_policy(text role_name);
        handle current_user();
        handle group(text name);
        handle group_policy(text group_name, text name);
        handle instance_profile(text name);
        handle login_profile(text user_name);
        handle mfa_device(text user_name, text serial_number);
        handle policy(text arn);
        handle policy_version(text arn, text version_id);
        handle role(text name);
        handle role_policy(text role_name, text name);
        handle saml_provider(text arn);
        handle server_certificate(text name);
        handle signing_certificate(text user_name, text id);
        handle user(text name);
        handle user_policy(text user_name, text name);
        handle virtual_mfa_device(text serial_number);
        action change_password(text old_password, text new_password);
        action create_account_alias(text account_alias);
        action create_account_password_policy(
            number minimum_password_length, flag require_symbols, flag require_numbers,
            flag require_uppercase_characters, flag require_lowercase_characters,
            flag allow_users_to_change_password, number max_password_age,
            number password_reuse_prevention, flag hard_expiry,
        );
        action create_group(text path, text group_name);
        action create_instance_profile(text instance_profile_name, text path, tags tags);
        action create_policy(
            text policy_name, text path, text policy_document, text description, tags tags,
        );
        action create_role(
            text path, text role_name, text assume_role_policy_document, text description,
            number max_session_duration, text permissions_boundary, tags tags,
        );
        action create_saml_provider(
            text saml_metadata_document, text name, tags tags, choice assertion_encryption_mode,
            text add_private_key,
        );
        action create_server_certificate(
            text path, text server_certificate_name, text certificate_body, text private_key,
            text certificate_chain, tags tags,
        );
        action create_signing_certificate(text user_name, text certificate_body);
        action create_user(text path, text user_name, text permissions_boundary, tags tags);
        action create_virtual_mfa_device(text path, text virtual_mfa_device_name, tags tags);
        list groups(text path_prefix);
        list instance_profiles(text path_prefix);
        list policies(choice scope, flag only_attached, text path_prefix, choice policy_usage_filter);
        list roles(text path_prefix);
        list saml_providers();
        list server_certificates(text path_prefix);
        list users(text path_prefix);
        list virtual_mfa_devices(choice assignment_status);
    }
    AccessKey: data [user_name, id, access_key_id] [status, create_date] {
        handle user();
        action activate();
        action deactivate();
        action delete();
    }
    AccessKeyPair: data [user_name, id, access_key_id, secret, secret_access_key] [status, create_date] {
        action activate();
        action deactivate();
        action delete();
    }
    AccountPasswordPolicy: data [] [
        minimum_password_length, require_symbols, require_numbers, require_uppercase_characters,
        require_lowercase_characters, allow_users_to_change_password, expire_passwords,
        max_password_age, password_reuse_prevention, hard_expiry,
    ] {
        action delete();
        action update(
            number minimum_password_length, flag require_symbols, flag require_numbers,
            flag require_uppercase_characters, flag require_lowercase_characters,
            flag allow_users_to_change_password, number max_password_age,
            number password_reuse_prevention, flag hard_expiry,
        );
    }
    AccountSummary: data [] [summary_map] {}
    AssumeRolePolicy: data [role_name] [] {
        handle role();
        action update(text policy_document);
    }
    CurrentUser: data [] [
        path, user_name, user_id, arn, create_date, password_last_used, permissions_boundary, tags,
    ] {
        refer user();
        list access_keys();
        list mfa_devices();
        list signing_certificates();
    }
    Group: data [name, group_name] [path, group_id, arn, create_date] {
        handle policy(text name);
        action add_user(text user_name);
        action attach_policy(text policy_arn);
        action create(text path);
        action create_policy(text policy_name, text policy_document);
        action delete();
        action detach_policy(text policy_arn);
        action remove_user(text user_name);
        action update(text new_path, text new_group_name);
        list attached_policies(text path_prefix);
        list policies();
        list users();
    }
    GroupPolicy: data [group_name, name, policy_name] [policy_document] {
        handle group();
        action delete();
        action put(text policy_document);
    }
    InstanceProfile: data [name, instance_profile_name] [
        path, instance_profile_id, arn, create_date, roles_attribute, tags,
    ] {
        refer roles();
        action add_role(text role_name);
        action delete();
        action remove_role(text role_name);
    }
    LoginProfile: data [user_name] [create_date, password_reset_required] {
        handle user();
        action create(text password, flag password_reset_required);
        action delete();
        action update(text password, flag password_reset_required);
    }
    MfaDevice: data [user_name, serial_number] [enable_date] {
        handle user();
        action associate(text authentication_code1, text authentication_code2);
        action disassociate();
        action resync(text authentication_code1, text authentication_code2);
    }
    Policy: data [arn] [
        policy_name, policy_id, path, default_version_id, attachment_count,
        permissions_boundary_usage_count, is_attachable, description, create_date, update_date, tags,
    ] {
        refer default_version();
        action attach_group(text group_name);
        action attach_role(text role_name);
        action attach_user(text user_name);
        action create_version(text policy_document, flag set_as_default);
        action delete();
        action detach_group(text group_name);
        action detach_role(text role_name);
        action detach_user(text user_name);
        list attached_groups(text path_prefix, choice policy_usage_filter);
        list attached_roles(text path_prefix, choice policy_usage_filter);
        list attached_users(text path_prefix, choice policy_usage_filter);
        list versions();
    }
    PolicyVersion: data [arn, version_id] [document, is_default_version, create_date] {
        action delete();
        action set_as_default();
    }
    Role: data [name, role_name] [
        path, role_id, arn, create_date, assume_role_policy_document, description,
        max_session_duration, permissions_boundary, tags, role_last_used,
    ] {
        handle assume_role_policy();
        handle policy(text name);
        action attach_policy(text policy_arn);
        action delete();
        action detach_policy(text policy_arn);
        list attached_policies(text path_prefix);
        list instance_profiles();
        list policies();
    }
    RolePolicy: data [role_name, name, policy_name] [policy_document] {
        handle role();
        action delete();
        action put(text policy_document);
    }
    SamlProvider: data [arn] [
        saml_provider_uuid, saml_metadata_document, create_date, valid_until, tags,
        assertion_encryption_mode, private_key_list,
    ] {
        action delete();
        action update(
            text saml_metadata_document, choice assertion_encryption_mode, text add_private_key,
            text remove_private_key,
        );
    }
    ServerCertificate: data [name] [
        server_certificate_metadata, certificate_body, certificate_chain, tags,
    ] {
        action delete();
        action update(text new_path, text new_server_certificate_name);
    }
    SigningCertificate: data [user_name, id, certificate_id] [certificate_body, status, upload_date] {
        handle user();
        action activate();
        action deactivate();
        action delete();
    }
    User: data [name, user_name] [
        path, user_id, arn, create_date, password_last_used, permissions_boundary, tags,
    ] {
        handle access_key(text id);
        handle login_profile();
        handle mfa_device(text serial_number);
        handle policy(text name);
        handle signing_certificate(text id);
        action add_group(text group_name);
        action attach_policy(text policy_arn);
        action create(text path, text permissions_boundary, tags tags);
        action create_access_key_pair();
        action create_login_profile(text password, flag password_reset_required);
        action create_policy(text policy_name, text policy_document);
        action delete();
        action detach_policy(text policy_arn);
        action enable_mfa(text serial_number, text authentication_code1, text authentication_code2);
        action remove_group(text group_name);
        action update(text new_path, text new_user_name);
        list access_keys();
        list attached_policies(text path_prefix);
        list groups();
        list mfa_devices();
        list policies();
        list signing_certificates();
    }
    UserPolicy: data [user_name, name, policy_name] [policy_document] {
        handle user();
        action delete();
        action put(text policy_document);
    }
    VirtualMfaDevice: data [serial_number] [
        base32_string_seed, qr_code_png, user_attribute, enable_date, tags,
    ] {
        refer user();
        action delete();
    }
}
