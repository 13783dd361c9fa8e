//! A secret that a handle holds.

use std::fmt;
use std::hash::{Hash, Hasher};

use aws_sdk_iam::primitives::Blob;
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretString};

/// A secret part of a handle: no part of its equality and hash, not shown, and made unreadable
/// before it is freed.
#[derive(Clone)]
pub(crate) struct Secret(SecretString);

impl Secret {
    pub(crate) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    /// A text that has to be moved to a box of its size would leave its first place unwiped.
    fn from(mut value: String) -> Self {
        let kept = SecretString::from(value.as_str());
        value.zeroize();
        Self(kept)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Redacted, f)
    }
}

impl PartialEq for Secret {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Secret {}

impl Hash for Secret {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

/// Stands for a secret in `Debug` output.
pub(crate) struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// What can be made unreadable in place.
pub(crate) trait Wipe {
    fn wipe(&mut self);
}

impl Wipe for Option<Blob> {
    fn wipe(&mut self) {
        if let Some(blob) = self.take() {
            blob.into_inner().zeroize();
        }
    }
}
