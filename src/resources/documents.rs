//! Where the SDK's outputs hold policy documents, to make them readable on arrival.
//!
//! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

use aws_sdk_iam::operation::create_instance_profile::CreateInstanceProfileOutput;
use aws_sdk_iam::operation::create_policy_version::CreatePolicyVersionOutput;
use aws_sdk_iam::operation::create_role::CreateRoleOutput;
use aws_sdk_iam::operation::get_group_policy::GetGroupPolicyOutput;
use aws_sdk_iam::operation::get_instance_profile::GetInstanceProfileOutput;
use aws_sdk_iam::operation::get_policy_version::GetPolicyVersionOutput;
use aws_sdk_iam::operation::get_role::GetRoleOutput;
use aws_sdk_iam::operation::get_role_policy::GetRolePolicyOutput;
use aws_sdk_iam::operation::get_user_policy::GetUserPolicyOutput;
use aws_sdk_iam::operation::list_instance_profiles::ListInstanceProfilesOutput;
use aws_sdk_iam::operation::list_instance_profiles_for_role::ListInstanceProfilesForRoleOutput;
use aws_sdk_iam::operation::list_policy_versions::ListPolicyVersionsOutput;
use aws_sdk_iam::operation::list_roles::ListRolesOutput;
use aws_sdk_iam::types;

use crate::core::document;

/// Makes all policy documents in an output readable, in place.
pub(crate) trait Decode {
    fn decode(&mut self);
}

impl<T: Decode> Decode for Option<T> {
    fn decode(&mut self) {
        self.iter_mut().for_each(Decode::decode);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(&mut self) {
        self.iter_mut().for_each(Decode::decode);
    }
}

impl Decode for CreateInstanceProfileOutput {
    fn decode(&mut self) {
        self.instance_profile.decode();
    }
}

impl Decode for CreatePolicyVersionOutput {
    fn decode(&mut self) {
        self.policy_version.decode();
    }
}

impl Decode for CreateRoleOutput {
    fn decode(&mut self) {
        self.role.decode();
    }
}

impl Decode for GetGroupPolicyOutput {
    fn decode(&mut self) {
        document::decode(&mut self.policy_document);
    }
}

impl Decode for GetInstanceProfileOutput {
    fn decode(&mut self) {
        self.instance_profile.decode();
    }
}

impl Decode for GetPolicyVersionOutput {
    fn decode(&mut self) {
        self.policy_version.decode();
    }
}

impl Decode for GetRoleOutput {
    fn decode(&mut self) {
        self.role.decode();
    }
}

impl Decode for GetRolePolicyOutput {
    fn decode(&mut self) {
        document::decode(&mut self.policy_document);
    }
}

impl Decode for GetUserPolicyOutput {
    fn decode(&mut self) {
        document::decode(&mut self.policy_document);
    }
}

impl Decode for ListInstanceProfilesForRoleOutput {
    fn decode(&mut self) {
        self.instance_profiles.decode();
    }
}

impl Decode for ListInstanceProfilesOutput {
    fn decode(&mut self) {
        self.instance_profiles.decode();
    }
}

impl Decode for ListPolicyVersionsOutput {
    fn decode(&mut self) {
        self.versions.decode();
    }
}

impl Decode for ListRolesOutput {
    fn decode(&mut self) {
        self.roles.decode();
    }
}

impl Decode for types::InstanceProfile {
    fn decode(&mut self) {
        self.roles.decode();
    }
}

impl Decode for types::PolicyVersion {
    fn decode(&mut self) {
        document::decode_optional(&mut self.document);
    }
}

impl Decode for types::Role {
    fn decode(&mut self) {
        document::decode_optional(&mut self.assume_role_policy_document);
    }
}
