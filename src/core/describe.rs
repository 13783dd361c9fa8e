//! What a resource offers, as data: the model's facts at run time.
//!
//! The statics of these types are generated next to the code they describe, and the same
//! [`Operation`] that a reader finds here is the one that a call is validated with.

use super::pattern::Pattern;

/// What a resource type offers: identifiers, attributes, actions, and the ways to other resources.
///
/// Every handle gives its own with [`Resource::describe`](crate::Resource::describe);
/// [`ALL`](crate::describe::ALL) lists them all.
///
/// ```
/// let user = aws_iam_resources::Iam::user("Bob");
/// let actions = aws_iam_resources::Resource::describe(&user).actions;
/// assert!(actions.iter().any(|action| action.operation.name == "UpdateUser"));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Description {
    /// The type's name, as boto3 has it: `User`.
    pub name: &'static str,
    /// The identifiers, in the order of the constructor.
    pub identifiers: &'static [Identifier],
    /// The attributes that a load answers, and the aliases of identifiers.
    pub attributes: &'static [Attribute],
    /// The operation that loads the data; `None` where there is no data.
    pub load: Option<&'static Operation>,
    /// The actions, by name.
    pub actions: &'static [Action],
    /// The resources reached by identifiers alone, by name.
    pub subresources: &'static [Subresource],
    /// The resources reached through loaded data, by name.
    pub references: &'static [Reference],
    /// The listings, by name.
    pub collections: &'static [Collection],
}

/// A part of a resource's identity.
#[derive(Debug)]
#[non_exhaustive]
pub struct Identifier {
    /// The method's name: `name`.
    pub name: &'static str,
    /// The second method's name, after the member of the data: `user_name`.
    pub alias: Option<&'static str>,
    /// Whether the value is a secret, and so no part of equality, hash and output.
    pub secret: bool,
}

/// A member of a resource's data.
#[derive(Debug)]
#[non_exhaustive]
pub struct Attribute {
    /// The method's name: `create_date`.
    pub name: &'static str,
    /// The member in IAM's answer: `CreateDate`.
    pub member: &'static str,
    /// The identifier that holds the same value, where the attribute is an alias.
    pub alias_of: Option<&'static str>,
    /// Whether the value is a policy document.
    pub document: bool,
}

/// Something a handle can do.
#[derive(Debug)]
#[non_exhaustive]
pub struct Action {
    /// The method's name: `update`.
    pub name: &'static str,
    /// The request it sends.
    pub operation: &'static Operation,
    /// The type of handle that it answers, if it answers one.
    pub returns: Option<&'static str>,
    /// Whether that handle holds data of the response.
    pub data: bool,
}

/// A way to another resource that needs no request.
#[derive(Debug)]
#[non_exhaustive]
pub struct Subresource {
    /// The method's name: `access_key`.
    pub name: &'static str,
    /// The type of handle: `AccessKey`.
    pub resource: &'static str,
    /// The identifiers that the caller gives; the others come from this handle.
    pub inputs: &'static [&'static str],
}

/// A way to another resource that leads through this one's data.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reference {
    /// The method's name: `default_version`.
    pub name: &'static str,
    /// The type of handle: `PolicyVersion`.
    pub resource: &'static str,
    /// Whether it leads to a list of handles.
    pub many: bool,
}

/// A listing of resources.
#[derive(Debug)]
#[non_exhaustive]
pub struct Collection {
    /// The method's name: `users`.
    pub name: &'static str,
    /// The type of handle: `User`.
    pub resource: &'static str,
    /// The request it sends for every page.
    pub operation: &'static Operation,
    /// Whether the operation answers page by page.
    pub pages: bool,
    /// Whether the handles hold data of the listing.
    pub data: bool,
    /// The attributes that the listing leaves out, so that reading one loads.
    pub omits: &'static [&'static str],
}

/// A request as one member of a resource sends it: the IAM operation, and where each of its
/// parameters comes from.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The IAM operation: `UpdateLoginProfile`.
    pub name: &'static str,
    /// Whether the operation changes nothing, so that sending it again is harmless.
    pub reads: bool,
    /// The parameters, in the API's order.
    pub parameters: &'static [Parameter],
}

impl Operation {
    pub(crate) const fn read(name: &'static str, parameters: &'static [Parameter]) -> Self {
        Self { name, reads: true, parameters }
    }

    pub(crate) const fn change(name: &'static str, parameters: &'static [Parameter]) -> Self {
        Self { name, reads: false, parameters }
    }
}

/// A parameter of a request, or a member of a structure in one.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire: `UserName`.
    pub name: &'static str,
    /// Who gives the value.
    pub source: Source,
    /// Whether IAM demands it.
    pub required: bool,
    /// Whether it names the entity to act on. Such a parameter is never sent empty, because IAM
    /// takes an empty user name for the caller's own.
    pub identifies: bool,
    /// Whether its value is a secret.
    pub sensitive: bool,
    /// What values are allowed.
    pub rule: Rule,
}

/// Who gives a parameter's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// The caller, with a setter.
    Caller,
    /// The handle: the identifier of this name.
    Identifier(&'static str),
    /// The model: always this value.
    Constant(&'static str),
    /// The page loop.
    Paging,
}

/// The values that a parameter allows.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Rule {
    /// Text of so many characters, of the pattern if there is one.
    Text {
        /// The fewest characters.
        min: u64,
        /// The most characters.
        max: Option<u64>,
        /// What the whole text has to look like.
        pattern: Option<Pattern>,
    },
    /// A whole number in a range.
    Integer {
        /// The smallest value.
        min: Option<i64>,
        /// The largest value.
        max: Option<i64>,
    },
    /// One of these values, or one that IAM adds later.
    Enumeration(&'static [&'static str]),
    /// True or false.
    Boolean,
    /// So many structures with these members.
    Structures {
        /// The fewest items.
        min: u64,
        /// The most items.
        max: Option<u64>,
        /// The members of an item.
        members: &'static [Parameter],
    },
}

impl Identifier {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, alias: None, secret: false }
    }

    pub(crate) const fn alias(mut self, alias: &'static str) -> Self {
        self.alias = Some(alias);
        self
    }

    pub(crate) const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }
}

impl Attribute {
    pub(crate) const fn new(name: &'static str, member: &'static str) -> Self {
        Self { name, member, alias_of: None, document: false }
    }

    pub(crate) const fn alias_of(mut self, identifier: &'static str) -> Self {
        self.alias_of = Some(identifier);
        self
    }

    pub(crate) const fn document(mut self) -> Self {
        self.document = true;
        self
    }
}

impl Action {
    pub(crate) const fn new(name: &'static str, operation: &'static Operation) -> Self {
        Self { name, operation, returns: None, data: false }
    }

    pub(crate) const fn returns(mut self, resource: &'static str) -> Self {
        self.returns = Some(resource);
        self
    }

    pub(crate) const fn data(mut self) -> Self {
        self.data = true;
        self
    }
}

impl Subresource {
    pub(crate) const fn new(
        name: &'static str,
        resource: &'static str,
        inputs: &'static [&'static str],
    ) -> Self {
        Self { name, resource, inputs }
    }
}

impl Reference {
    pub(crate) const fn one(name: &'static str, resource: &'static str) -> Self {
        Self { name, resource, many: false }
    }

    pub(crate) const fn many(name: &'static str, resource: &'static str) -> Self {
        Self { name, resource, many: true }
    }
}

impl Collection {
    pub(crate) const fn new(
        name: &'static str,
        resource: &'static str,
        operation: &'static Operation,
    ) -> Self {
        Self { name, resource, operation, pages: true, data: false, omits: &[] }
    }

    pub(crate) const fn unpaged(mut self) -> Self {
        self.pages = false;
        self
    }

    pub(crate) const fn data(mut self, omits: &'static [&'static str]) -> Self {
        (self.data, self.omits) = (true, omits);
        self
    }
}

/// The generated code says what differs from the plainest parameter: an optional text of any
/// length, given by the caller.
impl Parameter {
    pub(crate) const fn new(name: &'static str, rule: Rule) -> Self {
        Self { name, source: Source::Caller, required: false, identifies: false, sensitive: false, rule }
    }

    pub(crate) const fn text(name: &'static str, min: u64, max: u64) -> Self {
        Self::new(name, Rule::Text { min, max: Some(max), pattern: None })
    }

    pub(crate) const fn unbounded_text(name: &'static str, min: u64) -> Self {
        Self::new(name, Rule::Text { min, max: None, pattern: None })
    }

    pub(crate) const fn pattern(mut self, of: Pattern) -> Self {
        if let Rule::Text { min, max, .. } = self.rule {
            self.rule = Rule::Text { min, max, pattern: Some(of) };
        }
        self
    }

    pub(crate) const fn integer(name: &'static str, min: Option<i64>, max: Option<i64>) -> Self {
        Self::new(name, Rule::Integer { min, max })
    }

    pub(crate) const fn boolean(name: &'static str) -> Self {
        Self::new(name, Rule::Boolean)
    }

    pub(crate) const fn enumeration(name: &'static str, values: &'static [&'static str]) -> Self {
        Self::new(name, Rule::Enumeration(values))
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn identifies(mut self) -> Self {
        self.identifies = true;
        self
    }

    pub(crate) const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    pub(crate) const fn of_identifier(mut self, name: &'static str) -> Self {
        self.source = Source::Identifier(name);
        self
    }

    pub(crate) const fn constant(mut self, value: &'static str) -> Self {
        self.source = Source::Constant(value);
        self
    }

    pub(crate) const fn paging(mut self) -> Self {
        self.source = Source::Paging;
        self
    }
}
