//! The table of all members: each type with the constructor of its handle, and each member with
//! its setters and what they take.

use super::{Kind, Member, Prepared};

macro_rules! members {
    ($($type:ident = $handle:tt {
        $($kind:ident $member:ident { $($takes:ident $setter:ident),* $(,)? })*
    })*) => {
        /// Every action, collection and load of every resource.
        pub fn members() -> Vec<Member> {
            let mut members = Vec::new();
            $($(members.push(Member::new(
                stringify!($type),
                stringify!($member),
                kind!($kind),
                |given| {
                    let handle = handle!(given, $handle);
                    call!($kind, handle.$member, given, $($takes $setter)*)
                },
            ));)*)*
            members
        }
    };
}

macro_rules! kind {
    (action) => {
        Kind::Action
    };
    (collection) => {
        Kind::Collection
    };
    (load) => {
        Kind::Load
    };
}

macro_rules! handle {
    ($given:ident, []) => { $given.iam.clone() };
    ($given:ident, [$constructor:ident($($identifier:ident),*)]) => {
        $given.iam.$constructor($($given.params.identifier(stringify!($identifier))),*)
    };
}

macro_rules! call {
    (action, $handle:ident.$member:ident, $given:ident, $($takes:ident $setter:ident)*) => {{
        let action = $handle.$member();
        $(let action = set!(action, $given, $takes $setter);)*
        Prepared::new(&action.clone(), action.send())
    }};
    (collection, $handle:ident.$member:ident, $given:ident, $($takes:ident $setter:ident)*) => {{
        let collection = $handle.$member();
        $(let collection = set!(collection, $given, $takes $setter);)*
        let collection = set!(collection, $given, number page_size);
        let collection = set!(collection, $given, count limit);
        Prepared::new(&collection.clone(), collection.all())
    }};
    (load, $handle:ident.$member:ident, $given:ident,) => {
        Prepared::new(&$handle.clone(), async move {
            $handle.$member().await?;
            Ok($handle.cached())
        })
    };
}

macro_rules! set {
    ($builder:ident, $given:ident, tags $setter:ident) => {
        $given
            .params
            .tags(stringify!($setter))
            .into_iter()
            .fold($builder, |builder, tag| builder.$setter(tag))
    };
    ($builder:ident, $given:ident, choice $setter:ident) => {
        match $given.params.text(stringify!($setter)) {
            Some(value) => $builder.$setter(value.into()),
            None => $builder,
        }
    };
    ($builder:ident, $given:ident, count $setter:ident) => {
        match $given.params.number(stringify!($setter)) {
            Some(value) => $builder.$setter(value.try_into().expect("a count")),
            None => $builder,
        }
    };
    ($builder:ident, $given:ident, $takes:ident $setter:ident) => {
        match $given.params.$takes(stringify!($setter)) {
            Some(value) => $builder.$setter(value),
            None => $builder,
        }
    };
}

members! {
    AccessKey = [access_key(user_name, id)] {
        load load {}
        action activate {}
        action deactivate {}
        action delete {}
    }
    AccessKeyPair = [access_key_pair(user_name, id, secret)] {
        load load {}
        action activate {}
        action deactivate {}
        action delete {}
    }
    AccountPasswordPolicy = [account_password_policy()] {
        load load {}
        action delete {}
        action update {
            number minimum_password_length, flag require_symbols, flag require_numbers,
            flag require_uppercase_characters, flag require_lowercase_characters,
            flag allow_users_to_change_password, number max_password_age,
            number password_reuse_prevention, flag hard_expiry,
        }
    }
    AccountSummary = [account_summary()] {
        load load {}
    }
    AssumeRolePolicy = [assume_role_policy(role_name)] {
        load load {}
        action update { text policy_document }
    }
    CurrentUser = [current_user()] {
        load load {}
        collection access_keys {}
        collection mfa_devices {}
        collection signing_certificates {}
    }
    Group = [group(name)] {
        load load {}
        action add_user { text user_name }
        action attach_policy { text policy_arn }
        action create { text path }
        action create_policy { text policy_name, text policy_document }
        action delete {}
        action detach_policy { text policy_arn }
        action remove_user { text user_name }
        action update { text new_path, text new_group_name }
        collection attached_policies { text path_prefix }
        collection policies {}
        collection users {}
    }
    GroupPolicy = [group_policy(group_name, name)] {
        load load {}
        action delete {}
        action put { text policy_document }
    }
    InstanceProfile = [instance_profile(name)] {
        load load {}
        action add_role { text role_name }
        action delete {}
        action remove_role { text role_name }
    }
    LoginProfile = [login_profile(user_name)] {
        load load {}
        action create { text password, flag password_reset_required }
        action delete {}
        action update { text password, flag password_reset_required }
    }
    MfaDevice = [mfa_device(user_name, serial_number)] {
        load load {}
        action associate { text authentication_code1, text authentication_code2 }
        action disassociate {}
        action resync { text authentication_code1, text authentication_code2 }
    }
    Policy = [policy(arn)] {
        load load {}
        action attach_group { text group_name }
        action attach_role { text role_name }
        action attach_user { text user_name }
        action create_version { text policy_document, flag set_as_default }
        action delete {}
        action detach_group { text group_name }
        action detach_role { text role_name }
        action detach_user { text user_name }
        collection attached_groups { text path_prefix, choice policy_usage_filter }
        collection attached_roles { text path_prefix, choice policy_usage_filter }
        collection attached_users { text path_prefix, choice policy_usage_filter }
        collection versions {}
    }
    PolicyVersion = [policy_version(arn, version_id)] {
        load load {}
        action delete {}
        action set_as_default {}
    }
    Role = [role(name)] {
        load load {}
        action attach_policy { text policy_arn }
        action delete {}
        action detach_policy { text policy_arn }
        collection attached_policies { text path_prefix }
        collection instance_profiles {}
        collection policies {}
    }
    RolePolicy = [role_policy(role_name, name)] {
        load load {}
        action delete {}
        action put { text policy_document }
    }
    SamlProvider = [saml_provider(arn)] {
        load load {}
        action delete {}
        action update {
            text saml_metadata_document, choice assertion_encryption_mode, text add_private_key,
            text remove_private_key,
        }
    }
    ServerCertificate = [server_certificate(name)] {
        load load {}
        action delete {}
        action update { text new_path, text new_server_certificate_name }
    }
    ServiceResource = [] {
        action change_password { text old_password, text new_password }
        action create_account_alias { text account_alias }
        action create_account_password_policy {
            number minimum_password_length, flag require_symbols, flag require_numbers,
            flag require_uppercase_characters, flag require_lowercase_characters,
            flag allow_users_to_change_password, number max_password_age,
            number password_reuse_prevention, flag hard_expiry,
        }
        action create_group { text path, text group_name }
        action create_instance_profile { text instance_profile_name, text path, tags tags }
        action create_policy {
            text policy_name, text path, text policy_document, text description, tags tags,
        }
        action create_role {
            text path, text role_name, text assume_role_policy_document, text description,
            number max_session_duration, text permissions_boundary, tags tags,
        }
        action create_saml_provider {
            text saml_metadata_document, text name, tags tags, choice assertion_encryption_mode,
            text add_private_key,
        }
        action create_server_certificate {
            text path, text server_certificate_name, text certificate_body, text private_key,
            text certificate_chain, tags tags,
        }
        action create_signing_certificate { text user_name, text certificate_body }
        action create_user { text path, text user_name, text permissions_boundary, tags tags }
        action create_virtual_mfa_device { text path, text virtual_mfa_device_name, tags tags }
        collection groups { text path_prefix }
        collection instance_profiles { text path_prefix }
        collection policies {
            choice scope, flag only_attached, text path_prefix, choice policy_usage_filter,
        }
        collection roles { text path_prefix }
        collection saml_providers {}
        collection server_certificates { text path_prefix }
        collection users { text path_prefix }
        collection virtual_mfa_devices { choice assignment_status }
    }
    SigningCertificate = [signing_certificate(user_name, id)] {
        load load {}
        action activate {}
        action deactivate {}
        action delete {}
    }
    User = [user(name)] {
        load load {}
        action add_group { text group_name }
        action attach_policy { text policy_arn }
        action create { text path, text permissions_boundary, tags tags }
        action create_access_key_pair {}
        action create_login_profile { text password, flag password_reset_required }
        action create_policy { text policy_name, text policy_document }
        action delete {}
        action detach_policy { text policy_arn }
        action enable_mfa { text serial_number, text authentication_code1, text authentication_code2 }
        action remove_group { text group_name }
        action update { text new_path, text new_user_name }
        collection access_keys {}
        collection attached_policies { text path_prefix }
        collection groups {}
        collection mfa_devices {}
        collection policies {}
        collection signing_certificates {}
    }
    UserPolicy = [user_policy(user_name, name)] {
        load load {}
        action delete {}
        action put { text policy_document }
    }
    VirtualMfaDevice = [virtual_mfa_device(serial_number)] {
        load load {}
        action delete {}
    }
}
