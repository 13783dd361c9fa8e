//! The facts of the API: `operations.json`, as the importer writes it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    #[serde(rename = "source")]
    _source: String,
    operations: BTreeMap<String, Operation>,
    shapes: BTreeMap<String, Shape>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    input: Option<String>,
    output: Option<String>,
    #[serde(default)]
    pub(crate) pages: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shape {
    #[serde(rename = "type")]
    pub(crate) kind: Kind,
    pub(crate) min: Option<i64>,
    pub(crate) max: Option<i64>,
    pub(crate) pattern: Option<String>,
    #[serde(default)]
    pub(crate) sensitive: bool,
    #[serde(rename = "enum", default)]
    pub(crate) values: Vec<String>,
    /// Whether absence differs from `false`.
    #[serde(rename = "box", default)]
    pub(crate) boxed: bool,
    #[serde(default)]
    pub(crate) members: Vec<Member>,
    pub(crate) item: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) value: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    String,
    Boolean,
    Integer,
    Long,
    Timestamp,
    Blob,
    Structure,
    List,
    Map,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) shape: String,
    #[serde(default)]
    pub(crate) required: bool,
}

impl Facts {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{}", path.display()))
    }

    pub(crate) fn operation(&self, name: &str) -> Result<&Operation> {
        self.operations.get(name).ok_or_else(|| anyhow!("the API has no operation {name}"))
    }

    pub(crate) fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes.get(name).ok_or_else(|| anyhow!("the API has no shape {name}"))
    }

    pub(crate) fn input(&self, operation: &str) -> Result<&[Member]> {
        self.members_of(self.operation(operation)?.input.as_deref())
    }

    pub(crate) fn output(&self, operation: &str) -> Result<&[Member]> {
        self.members_of(self.operation(operation)?.output.as_deref())
    }

    pub(crate) fn output_shape(&self, operation: &str) -> Result<Option<&str>> {
        Ok(self.operation(operation)?.output.as_deref())
    }

    /// The operation whose output this shape is, if it is one: the SDK names those otherwise.
    pub(crate) fn operation_of_output(&self, shape: &str) -> Option<&str> {
        let output = self.operations.iter().find(|(_, operation)| operation.output.as_deref() == Some(shape));
        output.map(|(name, _)| name.as_str())
    }

    pub(crate) fn member(&self, shape: &str, name: &str) -> Result<&Member> {
        let members = &self.shape(shape)?.members;
        members
            .iter()
            .find(|member| member.name == name)
            .ok_or_else(|| anyhow!("{shape} has no member {name}"))
    }

    /// Whether any operation takes a parameter of this name.
    pub(crate) fn is_parameter(&self, name: &str) -> Result<bool> {
        for operation in self.operations.keys() {
            if self.input(operation)?.iter().any(|member| member.name == name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether any structure has a member of this name.
    pub(crate) fn is_member(&self, name: &str) -> bool {
        self.shapes.values().flat_map(|shape| &shape.members).any(|member| member.name == name)
    }

    fn members_of(&self, shape: Option<&str>) -> Result<&[Member]> {
        shape.map_or(Ok(&[]), |shape| Ok(&self.shape(shape)?.members))
    }
}
