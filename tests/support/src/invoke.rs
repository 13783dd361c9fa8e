//! Every member of the crate that sends requests, by name, for tests that go through all of them.
//!
//! A [`Member`] is one action, collection or load. It is called with [`Params`], which name each
//! value as it is on the wire (`UserName`) or, for an identifier, as the handle has it (`name`):
//! what is there is set, what is not is left out.

mod params;
mod sample;
mod table;

use std::fmt::{self, Debug};
use std::future::Future;
use std::pin::Pin;

use aws_iam_resources::describe::{ALL, Description, Operation};
use aws_iam_resources::{Result, ServiceResource};

pub use self::params::{Params, Value};
pub use self::sample::{rule_of_identifier, text_of};
pub use self::table::members;

/// What kind of member it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A builder with `send()`.
    Action,
    /// A builder that is taken as a whole with `all()`.
    Collection,
    /// `load()`, whose outcome is what is `cached()` then.
    Load,
}

/// One action, collection or load of one resource.
#[derive(Clone, Copy)]
pub struct Member {
    /// The type's name: `User`.
    pub resource: &'static str,
    /// The method's name: `create_policy`, `access_keys`, `load`.
    pub member: &'static str,
    /// What kind of member it is.
    pub kind: Kind,
    /// The type's description.
    pub description: &'static Description,
    /// The request that it sends, first if there are several.
    pub operation: &'static Operation,
    prepare: Prepare,
}

type Prepare = fn(Given<'_>) -> Prepared;

/// What a member is called with.
struct Given<'a> {
    iam: &'a ServiceResource,
    params: &'a Params,
}

impl Member {
    /// Calls the member with these values. Answers the `Debug` form of what came out.
    pub async fn run(&self, iam: &ServiceResource, params: &Params) -> Result<String> {
        self.prepare(iam, params).sending.await
    }

    /// The builder with these values, or the handle of a load, before anything is sent.
    pub fn prepare(&self, iam: &ServiceResource, params: &Params) -> Prepared {
        (self.prepare)(Given { iam, params })
    }

    fn new(resource: &'static str, member: &'static str, kind: Kind, prepare: Prepare) -> Self {
        let description = ALL.iter().find(|it| it.name == resource).expect("a resource of this name");
        let operation = match kind {
            Kind::Action => {
                description.actions.iter().find(|it| it.name == member).map(|action| action.operation)
            }
            Kind::Collection => {
                description.collections.iter().find(|it| it.name == member).map(|it| it.operation)
            }
            Kind::Load => description.load,
        };
        let operation = operation.unwrap_or_else(|| panic!("{resource} has no {member}"));
        Self { resource, member, kind, description, operation, prepare }
    }
}

/// The resource and the member: `User.create_policy`.
impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.resource, self.member)
    }
}

impl Debug for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A member about to send.
pub struct Prepared {
    /// The `Debug` form of the builder, or of the handle where there is no builder.
    pub debug: String,
    /// The call itself.
    pub sending: Pin<Box<dyn Future<Output = Result<String>> + Send>>,
}

impl Prepared {
    fn new<T: Debug>(builder: &dyn Debug, sending: impl Future<Output = Result<T>> + Send + 'static) -> Self {
        let debug = format!("{builder:?}");
        Self { debug, sending: Box::pin(async { sending.await.map(|outcome| format!("{outcome:?}")) }) }
    }
}

impl Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared").field("debug", &self.debug).finish_non_exhaustive()
    }
}
