//! Values of the crate and of the SDK, in the form that the recording has for boto3's.

use std::collections::HashMap;

use aws_iam_resources::PolicyDocument;
use aws_iam_resources::aws_sdk_iam::primitives::{Blob, DateTime, DateTimeFormat};
use aws_iam_resources::aws_sdk_iam::types::{
    AssertionEncryptionModeType, AttachedPermissionsBoundary, PermissionsBoundaryAttachmentType, Role,
    RoleLastUsed, SamlPrivateKey, ServerCertificateMetadata, StatusType, SummaryKeyType, Tag, User,
};
use serde_json::{Map, Value};

/// What can be compared with a recorded value.
pub(crate) trait Json {
    fn json(&self) -> Value;
}

macro_rules! as_is {
    ($($type:ty)*) => {$(
        impl Json for $type {
            fn json(&self) -> Value {
                Value::from(*self)
            }
        }
    )*};
}

as_is! { bool i32 &str }

impl Json for String {
    fn json(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Json for DateTime {
    fn json(&self) -> Value {
        Value::from(self.fmt(DateTimeFormat::DateTime).expect("a time of these centuries"))
    }
}

/// The recording has bytes in base64. Those of the replies are short texts of ASCII.
impl Json for Blob {
    fn json(&self) -> Value {
        Value::from(aws_smithy_types::base64::encode(self.as_ref()))
    }
}

impl Json for PolicyDocument {
    fn json(&self) -> Value {
        self.as_value().cloned().unwrap_or_else(|| Value::from(self.as_str()))
    }
}

impl<T: Json> Json for Option<T> {
    fn json(&self) -> Value {
        self.as_ref().map_or(Value::Null, Json::json)
    }
}

impl<T: Json> Json for Vec<T> {
    fn json(&self) -> Value {
        self.iter().map(Json::json).collect()
    }
}

impl<V: Json> Json for HashMap<SummaryKeyType, V> {
    fn json(&self) -> Value {
        self.iter().map(|(key, value)| (key.as_str(), value.json())).collect()
    }
}

macro_rules! choice {
    ($($type:ty)*) => {$(
        impl Json for $type {
            fn json(&self) -> Value {
                Value::from(self.as_str())
            }
        }
    )*};
}

choice! { AssertionEncryptionModeType PermissionsBoundaryAttachmentType StatusType }

/// The members of a structure that are there, under their names on the wire.
macro_rules! members {
    ($structure:ident { $($name:literal $member:ident),* $(,)? }) => {{
        let mut members = Map::new();
        $(members.insert($name.to_owned(), $structure.$member.json());)*
        members.retain(|_, value| !value.is_null());
        members
    }};
}

macro_rules! structure {
    ($type:ident $members:tt) => {
        impl Json for $type {
            fn json(&self) -> Value {
                let structure = self;
                Value::Object(members!(structure $members))
            }
        }
    };
}

structure!(Tag { "Key" key, "Value" value });
structure!(AttachedPermissionsBoundary {
    "PermissionsBoundaryType" permissions_boundary_type,
    "PermissionsBoundaryArn" permissions_boundary_arn,
});
structure!(RoleLastUsed { "LastUsedDate" last_used_date, "Region" region });
structure!(SamlPrivateKey { "KeyId" key_id, "Timestamp" timestamp });
structure!(ServerCertificateMetadata {
    "Path" path,
    "ServerCertificateName" server_certificate_name,
    "ServerCertificateId" server_certificate_id,
    "Arn" arn,
    "UploadDate" upload_date,
    "Expiration" expiration,
});
structure!(User {
    "Path" path,
    "UserName" user_name,
    "UserId" user_id,
    "Arn" arn,
    "CreateDate" create_date,
    "PasswordLastUsed" password_last_used,
    "PermissionsBoundary" permissions_boundary,
    "Tags" tags,
});

/// Its document is readable JSON, but still a text.
impl Json for Role {
    fn json(&self) -> Value {
        let mut members = members!(self {
            "Path" path,
            "RoleName" role_name,
            "RoleId" role_id,
            "Arn" arn,
            "CreateDate" create_date,
            "Description" description,
            "MaxSessionDuration" max_session_duration,
            "PermissionsBoundary" permissions_boundary,
            "Tags" tags,
            "RoleLastUsed" role_last_used,
        });
        if let Some(text) = &self.assume_role_policy_document {
            members.insert("AssumeRolePolicyDocument".to_owned(), PolicyDocument::from(text).json());
        }
        Value::Object(members)
    }
}
