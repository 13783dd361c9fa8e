//! What all handles share.

use std::fmt;

use async_trait::async_trait;

use super::describe::Description;
use super::error::Result;

/// What all handles share, as an object-safe trait, so that different ones can be held together.
///
/// Everything here is also a method of each handle, or has one of its own; the trait is needed
/// only where the type is not known.
///
/// ```
/// use aws_iam_resources::{Iam, Resource};
///
/// let mixed: Vec<Box<dyn Resource>> = vec![Box::new(Iam::user("Bob")), Box::new(Iam::group("ops"))];
/// let names: Vec<_> = mixed.iter().map(ToString::to_string).collect();
/// assert_eq!(names, ["iam.User(name='Bob')", "iam.Group(name='ops')"]);
/// ```
#[async_trait]
pub trait Resource: fmt::Debug + fmt::Display + Send + Sync {
    /// What the type offers.
    fn describe(&self) -> &'static Description;

    /// The type's name, as boto3 has it: `User`.
    fn type_name(&self) -> &'static str {
        self.describe().name
    }

    /// The names and values of the identifiers, secrets left out.
    fn identifiers(&self) -> Vec<(&'static str, &str)>;

    /// Requests the data, and keeps it for all clones of the handle.
    async fn load(&self) -> Result<()>;

    /// Asks IAM whether there is such an entity, and keeps the data when there is.
    async fn exists(&self) -> Result<bool>;
}

/// boto3's repr: `iam.User(name='Bob')`.
pub(crate) fn display(handle: &impl Resource, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "iam.{}(", handle.type_name())?;
    for (index, (name, value)) in handle.identifiers().into_iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(f, "{comma}{name}='{}'", value.escape_debug())?;
    }
    f.write_str(")")
}
