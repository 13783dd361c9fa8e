//! The machinery that the generated handles stand on. It names no resource.

pub(crate) mod answer;
pub(crate) mod call;
pub(crate) mod collection;
pub(crate) mod describe;
pub(crate) mod document;
pub(crate) mod error;
pub(crate) mod identifier;
pub(crate) mod load;
pub(crate) mod pattern;
pub(crate) mod resource;
pub(crate) mod retry;
pub(crate) mod secret;
pub(crate) mod session;
pub(crate) mod settings;
pub(crate) mod slot;
pub(crate) mod validate;
pub(crate) mod wait;
