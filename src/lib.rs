//! AWS IAM as objects: lazy handles, fluent actions and streamed collections, on top of
//! [`aws_sdk_iam`].
//!
//! ```no_run
//! use aws_iam_resources::Iam;
//!
//! # async fn example(new: String) -> aws_iam_resources::Result<()> {
//! let profile = Iam::user("Bob").login_profile();
//! profile.update().password(new).password_reset_required(true).send().await?;
//! println!("created {}", profile.create_date().await?);
//! # Ok(())
//! # }
//! ```
//!
//! # The model
//!
//! It is boto3's. A **handle** such as [`User`] is a name and a session; making one
//! does no I/O and does not fail. Its **identifiers** are plain methods. Its **attributes** are
//! `async`: the first that is read loads the data, for this handle and its clones. Its **actions**
//! are builders with the parameters that the handle does not know, ended by `send()`; a successful
//! one makes attributes load again. Its **collections** are builders with filters and limits,
//! taken as a stream, page by page or as a whole. **Sub-resources** and **references** lead to
//! other handles.
//!
//! What the handle fills in cannot be overridden, so that a call on Bob is a call on Bob:
//!
//! ```compile_fail
//! # use aws_iam_resources::Iam;
//! Iam::user("Bob").login_profile().update().user_name("Eve");
//! ```
//!
//! # Where requests go
//!
//! [`Iam`] is the default session, made of the environment; [`ServiceResource`] is an explicit
//! one, with the same names. Both can be replaced by one that does not reach AWS, for tests.
//!
//! # What is observed
//!
//! Every request has a `tracing` span at the debug level, target `aws_iam_resources`, with the
//! operation and the handle, never a secret. The SDK has spans and events of its own; at its trace
//! level it prints responses, and with some settings requests, with the secrets in them. Keep its
//! target `aws_smithy_runtime` above that where secrets are sent or made, for example with
//! `EnvFilter::new("info,aws_iam_resources=trace")`.
//!
//! # Features
//!
//! `default-https-client` and `rt-tokio` are the SDK's; `sso` and `credentials-process` are ways
//! to credentials. These are on unless `default-features = false`. `rustls` (the SDK's older HTTPS
//! client) and `credentials-login` (credentials of `aws login`) are off unless asked for. Without
//! an HTTPS client, hand one in with [`Iam::from_client`] or [`Builder::http_client`].

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
    pub use crate::resources::index::ALL;
}

/// The README's examples, compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
