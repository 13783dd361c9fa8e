//! What rendered code could not say or would not do: names that clash or cannot be written, and
//! words of the model that have no effect.

use anyhow::{Result, bail};

use super::Resource;
use super::request::{Parameter, Source};
use crate::facts::{Facts, Kind};
use crate::model::{self, Glossary, Model};
use crate::names::{pascal, snake};

/// Files that are rendered beside those of the resources.
const FILES: &[&str] = &["documents", "index", "mod"];

/// The methods that every handle with data has, or that its code calls on itself.
const METHODS: &[&str] = &[
    "cached",
    "core",
    "data",
    "describe",
    "exists",
    "found",
    "identifiers",
    "load",
    "new",
    "read",
    "refresh",
    "reload",
    "type_name",
    "wait_until_exists",
    "whole",
];

/// The methods that the service and its entry point have beside its members.
const SERVICE: &[&str] =
    &["builder", "client", "describe", "from_client", "from_config", "resource", "set_default", "validate"];

/// The methods that the builders of actions have beside their setters, and those of collections.
const ACTION: &[&str] = &["send"];
const COLLECTION: &[&str] = &["all", "first", "limit", "page_size", "pages", "stream"];

/// Words of Rust, as far as the API has names like them.
const WORDS: &[&str] = &[
    "as", "async", "box", "const", "enum", "fn", "for", "if", "impl", "in", "loop", "macro", "match", "mod",
    "move", "mut", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "type", "use",
    "where", "while", "yield",
];

/// What a resource says of itself, before others refer to it.
pub(crate) fn resource(facts: &Facts, file: &str, model: &model::Resource) -> Result<()> {
    name(file, &model.name)?;
    identifiers(model)?;
    if let Some(shape) = &model.shape
        && facts.shape(shape)?.kind != Kind::Structure
    {
        bail!("the shape {shape} is no structure");
    }
    Ok(())
}

/// The name of a resource, and with it those of its file and its module.
fn name(file: &str, name: &str) -> Result<()> {
    if snake(name) != file {
        bail!("{name} belongs into {}.toml", snake(name));
    }
    if pascal(name) != name {
        bail!("as a type, {name} is spelled {}", pascal(name));
    }
    if FILES.contains(&file) || WORDS.contains(&file) {
        bail!("no module can be called {file}");
    }
    Ok(())
}

fn identifiers(model: &model::Resource) -> Result<()> {
    for (index, identifier) in model.identifiers.iter().enumerate() {
        let model::Identifier { name, param, member, alias, secret } = identifier;
        let earlier = &model.identifiers[..index];
        if earlier.iter().any(|it| it.name == *name) {
            bail!("identifiers: two of them are called {name}");
        }
        if let Some(alias) = alias
            && member.as_deref().map(snake).as_ref() != Some(alias)
        {
            bail!("identifiers: {name} has the alias {alias}, which is not the name of its member");
        }
        if member.is_some() && earlier.iter().any(|it| it.member == *member) {
            bail!("identifiers: two of them are the member {}", member.as_deref().unwrap_or_default());
        }
        match param {
            None if !secret => bail!("identifiers: {name} fills no parameter, and is no secret"),
            Some(param) if earlier.iter().any(|it| it.param.as_ref() == Some(param)) => {
                bail!("identifiers: two of them fill {param}")
            }
            Some(param) if model.never.contains(param) => {
                bail!("never: {param} is what the identifier {name} fills")
            }
            _ => {}
        }
    }
    Ok(())
}

/// That one resource is the service.
pub(crate) fn service(model: &Model) -> Result<()> {
    let bare = |it: &model::Resource| it.shape.is_none() && it.load.is_none() && it.identifiers.is_empty();
    let services = model.resources.iter().filter(|(_, it)| bare(it)).map(|(file, _)| format!("{file}.toml"));
    if let Some((file, _)) = model.resources.iter().find(|(_, it)| bare(it) && it.constructor.is_some()) {
        bail!("{file}.toml: constructor: nothing leads to the service");
    }
    match services.collect::<Vec<_>>().as_slice() {
        [_] => Ok(()),
        [] => bail!("no resource is the service, which has neither shape nor load nor identifiers"),
        several => bail!("{}: only one resource is the service", several.join(", ")),
    }
}

/// That each member has a name of its own, as a method, as a builder and as a request.
pub(crate) fn members(resource: &Resource, model: &Model) -> Result<()> {
    let names = (resource.identifiers.iter().map(|it| ("identifiers", &it.name)))
        .chain(resource.identifiers.iter().filter_map(|it| Some(("identifiers", it.alias.as_ref()?))))
        .chain(resource.subresources.iter().map(|it| ("subresources", &it.name)))
        .chain(resource.references.iter().map(|it| ("references", &it.name)))
        .chain(resource.collections.iter().map(|it| ("collections", &it.name)))
        .chain(resource.actions.iter().map(|it| ("actions", &it.name)))
        .chain(resource.attributes.iter().map(|it| ("attributes", &it.name)));
    let mut seen: Vec<(&str, &String)> = Vec::new();
    for (kind, name) in names {
        let letters = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !letters || !name.starts_with(|c: char| c.is_ascii_lowercase()) || WORDS.contains(&name.as_str()) {
            bail!("{kind}.{name}: no method can be called {name}");
        }
        let taken = if resource.service { SERVICE } else { METHODS };
        if taken.contains(&name.as_str()) {
            bail!("{kind}.{name}: every handle has a method of this name");
        }
        if let Some((other, _)) = seen.iter().find(|(_, other)| *other == name) {
            bail!("{kind}.{name}: there is {other}.{name}");
        }
        seen.push((kind, name));
    }

    let builders = (resource.collections.iter().map(|it| ("collections", &it.name, &it.r#type)))
        .chain(resource.actions.iter().map(|it| ("actions", &it.name, &it.r#type)));
    for (kind, name, r#type) in builders {
        if model.resources.values().any(|it| it.name == *r#type) {
            bail!("{kind}.{name}: its builder would have the name of the resource {type}");
        }
    }

    let requests = (resource.actions.iter().map(|it| (ACTION, &it.request)))
        .chain(resource.collections.iter().map(|it| (COLLECTION, &it.request)));
    for (taken, request) in requests {
        let given = |it: &&Parameter| it.source == Source::Caller && taken.contains(&it.field.as_str());
        if let Some(parameter) = request.parameters.iter().find(given) {
            bail!("{}: a builder has a method {} already", request.operation, parameter.field);
        }
    }

    let mut descriptions = vec!["DESCRIPTION", "MATCHED"];
    for request in resource.requests() {
        if descriptions.contains(&request.description.as_str()) {
            bail!("{}: there are two descriptions called {}", request.operation, request.description);
        }
        descriptions.push(&request.description);
    }
    Ok(())
}

/// That what is never sent could be sent.
pub(crate) fn never(facts: &Facts, resource: &Resource, never: &[String]) -> Result<()> {
    for parameter in never {
        let mut known = false;
        for request in resource.requests() {
            known |= facts.input(&request.operation)?.iter().any(|it| it.name == *parameter);
        }
        if !known {
            bail!("never: no request has a parameter {parameter}");
        }
    }
    Ok(())
}

/// That the API has what the glossary speaks of.
pub(crate) fn glossary(facts: &Facts, glossary: &Glossary) -> Result<()> {
    for name in glossary.parameters.keys().chain(glossary.identifiers.keys()).chain(&glossary.secrets) {
        if !facts.is_parameter(name)? {
            bail!("no operation has a parameter {name}");
        }
    }
    for name in glossary.attributes.keys() {
        if !facts.is_member(name) {
            bail!("no structure has a member {name}");
        }
    }
    Ok(())
}
