//! AWS IAM as objects: lazy handles, fluent actions and streamed collections, on top of
//! [`aws_sdk_iam`].

mod core;
mod iam;
mod resources;

pub use aws_sdk_iam;

pub use crate::core::document::PolicyDocument;
pub use crate::core::error::{Error, ErrorKind, Result};
pub use crate::core::resource::Resource;
pub use crate::core::validate::Violation;
pub use crate::core::wait::WaitUntilExists;
pub use crate::iam::{Builder, Iam, ServiceResource};
pub use crate::resources::*;

/// What every resource offers, as data: the model's facts at run time.
pub mod describe {
    pub use crate::core::describe::*;
    pub use crate::core::pattern::Pattern;
    pub use crate::resources::ALL;
}
