//! The API's types as the SDK has them in Rust.

use anyhow::{Result, bail};

use crate::facts::{Facts, Kind, Member};
use crate::names::{pascal, snake};

/// A type, as far as the rendered code cares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    Text,
    /// A policy document: text on the wire.
    Document,
    Enumeration(String),
    Integer,
    Boolean,
    Timestamp,
    Blob,
    Structure(String),
    List(Box<Type>),
    Map(Box<Type>, Box<Type>),
}

/// The API's shape of policy documents.
const DOCUMENT: &str = "policyDocumentType";

impl Type {
    pub(crate) fn of(facts: &Facts, name: &str) -> Result<Self> {
        let shape = facts.shape(name)?;
        let inner = |inner: &Option<String>| {
            Ok::<_, anyhow::Error>(Box::new(Self::of(facts, inner.as_deref().unwrap_or_default())?))
        };
        Ok(match shape.kind {
            Kind::String if name == DOCUMENT => Self::Document,
            Kind::String if !shape.values.is_empty() => Self::Enumeration(pascal(name)),
            Kind::String => Self::Text,
            Kind::Integer => Self::Integer,
            Kind::Boolean => Self::Boolean,
            Kind::Timestamp => Self::Timestamp,
            Kind::Blob => Self::Blob,
            Kind::Structure => Self::Structure(pascal(name)),
            Kind::List => Self::List(inner(&shape.item)?),
            Kind::Map => Self::Map(inner(&shape.key)?, inner(&shape.value)?),
            Kind::Long => bail!("{name}: no rule for whole numbers of 64 bits yet"),
        })
    }

    /// The type in Rust, with documents as the SDK has them: text.
    pub(crate) fn sdk(&self) -> String {
        match self {
            Self::Text | Self::Document => "String".to_owned(),
            Self::Enumeration(name) | Self::Structure(name) => format!("types::{name}"),
            Self::Integer => "i32".to_owned(),
            Self::Boolean => "bool".to_owned(),
            Self::Timestamp => "DateTime".to_owned(),
            Self::Blob => "Blob".to_owned(),
            Self::List(item) => format!("Vec<{}>", item.sdk()),
            Self::Map(key, value) => format!("HashMap<{}, {}>", key.sdk(), value.sdk()),
        }
    }
}

/// A member of a structure, with what the SDK makes of it.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// `CreateDate`
    pub(crate) member: String,
    /// `create_date`
    pub(crate) name: String,
    pub(crate) r#type: Type,
    /// Whether the SDK has it as an `Option`.
    pub(crate) optional: bool,
    pub(crate) required: bool,
    pub(crate) sensitive: bool,
}

impl Field {
    /// The SDK makes an `Option` of what is not required, and of required structures, which have
    /// no value to stand in for a missing one; never of a flag that is not boxed.
    pub(crate) fn of(facts: &Facts, member: &Member) -> Result<Self> {
        let r#type = Type::of(facts, &member.shape)?;
        let shape = facts.shape(&member.shape)?;
        let optional = match r#type {
            Type::Structure(_) => true,
            Type::Boolean => !member.required && shape.boxed,
            _ => !member.required,
        };
        let name = snake(&member.name);
        let (required, sensitive) = (member.required, shape.sensitive);
        Ok(Self { member: member.name.clone(), name, r#type, optional, required, sensitive })
    }
}

/// A structure, where the SDK keeps it, and its members.
#[derive(Clone, Debug)]
pub(crate) struct Structure {
    /// The shape's name in the API.
    pub(crate) shape: String,
    /// `types::User`, or `GetSamlProviderOutput`.
    pub(crate) path: String,
    /// The module of the operation whose output it is.
    pub(crate) output_of: Option<String>,
    pub(crate) fields: Vec<Field>,
}

impl Structure {
    pub(crate) fn of(facts: &Facts, shape: &str) -> Result<Self> {
        let fields = facts
            .shape(shape)?
            .members
            .iter()
            .map(|member| Field::of(facts, member))
            .collect::<Result<_>>()?;
        let operation = facts.operation_of_output(shape);
        let path = match operation {
            Some(operation) => format!("{}Output", pascal(operation)),
            None => format!("types::{}", pascal(shape)),
        };
        Ok(Self { shape: shape.to_owned(), path, output_of: operation.map(snake), fields })
    }

    /// The texts that it always has, by the SDK's names.
    pub(crate) fn texts(&self) -> Vec<String> {
        let always = |it: &&Field| it.required && !it.optional && it.r#type == Type::Text;
        self.fields.iter().filter(always).map(|it| it.name.clone()).collect()
    }

    pub(crate) fn field(&self, member: &str) -> Result<&Field> {
        match self.fields.iter().find(|field| field.member == member) {
            Some(field) => Ok(field),
            None => bail!("{} has no member {member}", self.shape),
        }
    }
}

/// A way to a member through structures: `Policy.Arn`.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    pub(crate) steps: Vec<Field>,
}

impl Path {
    /// The path through these members and on.
    pub(crate) fn resolve(facts: &Facts, members: &[Member], path: &str) -> Result<Self> {
        let mut steps = Vec::new();
        let mut members = members.to_vec();
        for name in path.split('.') {
            let Some(member) = members.iter().find(|member| member.name == name) else {
                bail!("there is no member {name} on the path {path}");
            };
            steps.push(Field::of(facts, member)?);
            members = facts.shape(&member.shape)?.members.clone();
        }
        Ok(Self { steps })
    }

    pub(crate) fn dotted(&self) -> String {
        self.steps.iter().map(|step| step.member.as_str()).collect::<Vec<_>>().join(".")
    }

    /// What of the path lies beyond another, if it leads through that.
    pub(crate) fn after(&self, front: &Self) -> Option<&[Field]> {
        let (begin, rest) = self.steps.split_at_checked(front.steps.len())?;
        begin.iter().zip(&front.steps).all(|(a, b)| a.member == b.member).then_some(rest)
    }

    pub(crate) fn last(&self) -> Option<&Field> {
        self.steps.last()
    }
}
