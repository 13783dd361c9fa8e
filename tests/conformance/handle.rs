//! Handles of any type, whose members are called by name.

use async_trait::async_trait;
use aws_iam_resources::Result;
use aws_iam_resources::aws_sdk_iam::types::Tag;
use serde_json::{Map, Value, json};

/// A handle of any type.
#[async_trait]
pub(crate) trait Handle: Send + Sync {
    /// The type's name: `User`.
    fn of(&self) -> &'static str;

    /// boto3's repr.
    fn repr(&self) -> String;

    /// The identifiers, under both of their names.
    fn identifiers(&self) -> Map<String, Value>;

    fn holds_data(&self) -> bool;

    async fn load(&self) -> Result<()>;

    async fn attribute(&self, name: &str) -> Result<Value>;

    /// Calls an action, a collection, a sub-resource or a reference.
    async fn call(&self, member: &str, given: &Given) -> Result<Outcome>;
}

/// What a member answers.
pub(crate) enum Outcome {
    Answers(Value),
    Handle(Box<dyn Handle>),
    Handles(Vec<Box<dyn Handle>>),
    Pages(Vec<Vec<Box<dyn Handle>>>),
    /// The member takes no parameter of this name.
    Refuses(String),
}

/// What a member is called with.
#[derive(Debug, Default)]
pub(crate) struct Given {
    /// By name on the wire, or in the order of a constructor's inputs.
    pub(crate) params: Value,
    /// Page by page, with so many items each.
    pub(crate) page_size: Option<i32>,
    pub(crate) limit: Option<usize>,
}

impl Given {
    pub(crate) fn params(params: &Value) -> Self {
        Self { params: params.clone(), ..Self::default() }
    }

    /// The first parameter that no setter takes.
    pub(crate) fn beyond(&self, setters: &[&str]) -> Option<String> {
        let mut names = self.params.as_object().into_iter().flat_map(Map::keys);
        names.find(|name| !setters.iter().any(|setter| fits(name, setter))).cloned()
    }

    /// What a constructor takes.
    pub(crate) fn inputs<const N: usize>(&self) -> [&str; N] {
        let inputs = self.params.as_array().into_iter().flatten();
        let inputs: Vec<_> = inputs.map(|input| input.as_str().expect("a text")).collect();
        inputs.try_into().unwrap_or_else(|inputs| panic!("{N} inputs, not {inputs:?}"))
    }

    pub(crate) fn text(&self, setter: &str) -> Option<&str> {
        self.of(setter).map(|value| value.as_str().expect("a text"))
    }

    pub(crate) fn flag(&self, setter: &str) -> Option<bool> {
        self.of(setter).map(|value| value.as_bool().expect("true or false"))
    }

    pub(crate) fn number(&self, setter: &str) -> Option<i32> {
        let number = |value: &Value| value.as_i64().and_then(|number| number.try_into().ok());
        self.of(setter).map(|value| number(value).expect("a number"))
    }

    pub(crate) fn tags(&self, setter: &str) -> Vec<Tag> {
        let text = |tag: &Value, member: &str| tag[member].as_str().expect("a text").to_owned();
        let tag = |tag: &Value| Tag::builder().key(text(tag, "Key")).value(text(tag, "Value")).build();
        let tags = self.of(setter).and_then(Value::as_array).into_iter().flatten();
        tags.map(|it| tag(it).expect("a tag has key and value")).collect()
    }

    fn of(&self, setter: &str) -> Option<&Value> {
        self.params.as_object()?.iter().find(|(name, _)| fits(name, setter)).map(|(_, value)| value)
    }
}

/// Whether `SAMLMetadataDocument` is what `saml_metadata_document` sets.
fn fits(name: &str, setter: &str) -> bool {
    name.eq_ignore_ascii_case(&setter.replace('_', ""))
}

impl From<()> for Outcome {
    fn from((): ()) -> Self {
        Self::Answers(json!({}))
    }
}

impl<H: Handle + 'static> From<Vec<H>> for Outcome {
    fn from(handles: Vec<H>) -> Self {
        Self::Handles(boxed(handles))
    }
}

impl<H: Handle + 'static> From<Vec<Vec<H>>> for Outcome {
    fn from(pages: Vec<Vec<H>>) -> Self {
        Self::Pages(pages.into_iter().map(boxed).collect())
    }
}

impl<H: Into<Outcome>> From<Option<H>> for Outcome {
    fn from(handle: Option<H>) -> Self {
        handle.map_or(Self::Answers(Value::Null), Into::into)
    }
}

fn boxed<H: Handle + 'static>(handles: Vec<H>) -> Vec<Box<dyn Handle>> {
    handles.into_iter().map(|handle| Box::new(handle) as Box<dyn Handle>).collect()
}
