//! Values for a member's identifiers and parameters.

use aws_iam_resources::aws_sdk_iam::types::Tag;

/// A value of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text, a policy document, or a value of an enumeration.
    Text(String),
    /// A whole number.
    Integer(i32),
    /// True or false.
    Boolean(bool),
    /// Tags, as keys and values.
    Tags(Vec<(String, String)>),
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<(String, String)>> for Value {
    fn from(value: Vec<(String, String)>) -> Self {
        Self::Tags(value)
    }
}

/// The values to call a member with: by the name on the wire (`UserName`), by the handle's own
/// name for an identifier (`user_name`), and `page_size` and `limit` of collections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, Value)>);

impl Params {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same with this value, in place of the one of that name.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self = self.without(name);
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// The same without the value of this name.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.0.retain(|(other, _)| other != name);
        self
    }

    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// All names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// An identifier, empty where none is given.
    pub(super) fn identifier(&self, name: &str) -> String {
        match self.get(name) {
            None => String::new(),
            Some(Value::Text(text)) => text.clone(),
            Some(other) => panic!("the identifier {name} is a text, not {other:?}"),
        }
    }

    pub(super) fn text(&self, setter: &str) -> Option<&str> {
        self.of(setter).map(|value| match value {
            Value::Text(text) => text.as_str(),
            other => panic!("{setter} takes a text, not {other:?}"),
        })
    }

    pub(super) fn number(&self, setter: &str) -> Option<i32> {
        self.of(setter).map(|value| match value {
            Value::Integer(number) => *number,
            other => panic!("{setter} takes a number, not {other:?}"),
        })
    }

    pub(super) fn flag(&self, setter: &str) -> Option<bool> {
        self.of(setter).map(|value| match value {
            Value::Boolean(flag) => *flag,
            other => panic!("{setter} takes true or false, not {other:?}"),
        })
    }

    pub(super) fn tags(&self, setter: &str) -> Vec<Tag> {
        let tag = |(key, value): &(String, String)| {
            Tag::builder().key(key).value(value).build().expect("a tag has key and value")
        };
        match self.of(setter) {
            None => Vec::new(),
            Some(Value::Tags(tags)) => tags.iter().map(tag).collect(),
            Some(other) => panic!("{setter} takes tags, not {other:?}"),
        }
    }

    /// The value for a setter, `saml_metadata_document` being given as `SAMLMetadataDocument`. An
    /// identifier has its underscores, and is never taken for a parameter of the same letters.
    fn of(&self, setter: &str) -> Option<&Value> {
        let plain = setter.replace('_', "");
        let fits = |name: &str| name == setter || name.eq_ignore_ascii_case(&plain);
        self.0.iter().find(|(name, _)| fits(name)).map(|(_, value)| value)
    }
}
