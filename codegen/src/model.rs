//! The model: one file for each resource, in boto3's vocabulary, and the glossary.
//!
//! A key that is not here stops the generator, with the file and the line.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// A resource file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Resource {
    /// The type's name, and with it the name of the file: `LoginProfile`.
    pub(crate) name: String,
    /// The sentence of the service's method that leads to it.
    pub(crate) constructor: Option<String>,
    /// What it is in IAM. The first paragraph is one sentence.
    pub(crate) doc: String,
    /// The body of an async function that shows the typical use.
    pub(crate) example: String,
    /// What names it, in the order of the constructor.
    #[serde(default)]
    pub(crate) identifiers: Vec<Identifier>,
    /// The shape of its data: a structure of the API, or the output of the operation that loads.
    pub(crate) shape: Option<String>,
    /// Members of the shape that are not attributes of their own; `*` is all of them.
    #[serde(default)]
    pub(crate) hidden: Vec<String>,
    /// Parameters that its requests never send.
    #[serde(default)]
    pub(crate) never: Vec<String>,
    pub(crate) load: Option<Load>,
    /// Sentences for attributes where the glossary's do not fit.
    #[serde(default)]
    pub(crate) attributes: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) actions: BTreeMap<String, Action>,
    #[serde(default)]
    pub(crate) subresources: BTreeMap<String, Subresource>,
    #[serde(default)]
    pub(crate) references: BTreeMap<String, Reference>,
    #[serde(default)]
    pub(crate) collections: BTreeMap<String, Collection>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Identifier {
    pub(crate) name: String,
    /// The parameter that it fills in every request.
    pub(crate) param: Option<String>,
    /// The member of the data that holds it.
    pub(crate) member: Option<String>,
    /// A second name, after that member.
    pub(crate) alias: Option<String>,
    #[serde(default)]
    pub(crate) secret: bool,
}

/// By a get operation: `data` is where its output holds the shape, `@` the whole output.
/// By list and match: `items` is where the pages hold it, `match` says which item it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Load {
    pub(crate) operation: String,
    pub(crate) data: Option<String>,
    pub(crate) items: Option<String>,
    /// Members of the item, and the identifiers that they equal.
    #[serde(rename = "match", default)]
    pub(crate) matches: BTreeMap<String, String>,
    /// Members that the operation leaves out, and the listings that hold them.
    #[serde(default)]
    pub(crate) fill: BTreeMap<String, Fill>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fill {
    pub(crate) operation: String,
    pub(crate) items: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Action {
    pub(crate) doc: String,
    pub(crate) operation: String,
    /// Constants that the action sends.
    #[serde(default)]
    pub(crate) with: BTreeMap<String, String>,
    /// Permissions beyond the operation's own.
    #[serde(default)]
    pub(crate) needs: Vec<String>,
    /// The handle that it answers. Without it: nothing, or the SDK's output where there is one.
    pub(crate) returns: Option<Target>,
}

/// A handle to make: its type, where each identifier comes from, and its data.
///
/// Sources: `identifier:x` of this handle, `request:X`, `response:X.Y`, `item:X` (`item` alone for
/// a listing of plain names), `data:X`, `input` for a parameter of a sub-resource's method, and
/// `a|b` for b where a is absent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Target {
    pub(crate) resource: String,
    #[serde(default)]
    pub(crate) identifiers: BTreeMap<String, String>,
    /// Where the response holds data for the handle; for items of a listing, `@` is the item.
    pub(crate) data: Option<String>,
    /// The member of the handle's shape that this data is, where it is not the shape itself.
    #[serde(rename = "as")]
    pub(crate) member: Option<String>,
    /// Members that this data is known to leave out, although the shape has them.
    #[serde(default)]
    pub(crate) omits: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Subresource {
    pub(crate) doc: String,
    pub(crate) resource: String,
    #[serde(default)]
    pub(crate) identifiers: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reference {
    pub(crate) doc: String,
    /// The member that lists the items, for a reference to many.
    pub(crate) items: Option<String>,
    pub(crate) to: Target,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Collection {
    pub(crate) doc: String,
    pub(crate) operation: String,
    /// Where a page holds the items.
    pub(crate) items: String,
    #[serde(default)]
    pub(crate) with: BTreeMap<String, String>,
    pub(crate) of: Target,
}

/// Our own sentences for the API's parameters and members, in one place because they recur.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Glossary {
    /// Parameters that are secrets although the API's model does not say so.
    #[serde(default)]
    pub(crate) secrets: Vec<String>,
    /// What identifies a resource, by the parameter that it fills.
    pub(crate) identifiers: BTreeMap<String, String>,
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) attributes: BTreeMap<String, String>,
}

pub(crate) struct Model {
    /// By file name without extension.
    pub(crate) resources: BTreeMap<String, Resource>,
    pub(crate) glossary: Glossary,
}

impl Model {
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(folder).with_context(|| format!("{}", folder.display()))? {
            let path = entry?.path();
            if let (Some("toml"), Some(stem)) =
                (path.extension().and_then(|it| it.to_str()), path.file_stem())
            {
                files.insert(stem.to_string_lossy().into_owned(), path.clone());
            }
        }
        let Some(glossary) = files.remove("glossary") else {
            bail!("{} has no glossary.toml", folder.display())
        };
        let glossary = parse(&glossary)?;
        let resources =
            files.into_iter().map(|(stem, path)| Ok((stem, parse(&path)?))).collect::<Result<_>>()?;
        Ok(Self { resources, glossary })
    }
}

fn parse<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("{}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("{}", path.display()))
}
