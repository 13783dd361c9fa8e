//! Policy documents.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A policy document: JSON text, which is kept to the letter.
///
/// Getters answer it readable: IAM sends documents percent-encoded, and they are decoded on
/// arrival. A text that is not JSON is kept as it came. Setters take anything that turns into a
/// document: text, a [`serde_json::Value`], or another document.
///
/// [`Display`](fmt::Display) writes the text, [`as_value`](Self::as_value) gives the JSON. Two
/// documents are equal when their JSON is, whatever the space and the order of members between.
///
/// ```
/// use aws_iam_resources::PolicyDocument;
///
/// let text = PolicyDocument::from(r#"{ "Version": "2012-10-17", "Statement": [] }"#);
/// let json = PolicyDocument::from(serde_json::json!({ "Statement": [], "Version": "2012-10-17" }));
/// assert_eq!(text, json);
/// assert_eq!(text.as_value().unwrap()["Version"], "2012-10-17");
/// ```
#[derive(Clone)]
pub struct PolicyDocument {
    text: String,
    value: OnceLock<Option<Value>>,
}

impl PolicyDocument {
    /// The text, as IAM has it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The JSON, or `None` if the text is not JSON. Parsed once.
    pub fn as_value(&self) -> Option<&Value> {
        self.value.get_or_init(|| serde_json::from_str(&self.text).ok()).as_ref()
    }

    /// The text, without copying it.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl From<String> for PolicyDocument {
    fn from(text: String) -> Self {
        Self { text, value: OnceLock::new() }
    }
}

impl From<&str> for PolicyDocument {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<&String> for PolicyDocument {
    fn from(text: &String) -> Self {
        Self::from(text.clone())
    }
}

impl From<Value> for PolicyDocument {
    fn from(value: Value) -> Self {
        Self { text: value.to_string(), value: OnceLock::from(Some(value)) }
    }
}

impl From<&PolicyDocument> for PolicyDocument {
    fn from(document: &PolicyDocument) -> Self {
        document.clone()
    }
}

impl fmt::Display for PolicyDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for PolicyDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PolicyDocument").field(&self.text).finish()
    }
}

impl PartialEq for PolicyDocument {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
            || self.as_value().is_some_and(|value| other.as_value().is_some_and(|other| value == other))
    }
}

/// As JSON; as a string of the text if that is not JSON, or is itself a string, so that it comes
/// back as the same document.
impl Serialize for PolicyDocument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_value() {
            None | Some(Value::String(_)) => self.text.serialize(serializer),
            Some(value) => value.serialize(serializer),
        }
    }
}

/// From JSON; a string is taken for the document's text.
impl<'de> Deserialize<'de> for PolicyDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::String(text) => text.into(),
            value => value.into(),
        })
    }
}

/// Makes a document from the wire readable, in place.
///
/// AWS percent-encodes documents (`+` stands for itself), some emulators do not: text that starts
/// as JSON is left alone, and so is text that is not JSON after decoding either.
pub(crate) fn decode(text: &mut String) {
    if text.trim_start().starts_with('{') || !text.contains('%') {
        return;
    }
    let decoded = match percent_encoding::percent_decode_str(text).decode_utf8() {
        Ok(Cow::Owned(decoded)) => decoded,
        _ => return,
    };
    if serde_json::from_str::<IgnoredAny>(&decoded).is_ok() {
        *text = decoded;
    }
}

/// The same for a member that may be absent.
pub(crate) fn decode_optional(text: &mut Option<String>) {
    if let Some(text) = text {
        decode(text);
    }
}
