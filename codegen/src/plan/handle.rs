//! Handles to make: where their identifiers and their data come from.

use anyhow::{Context, Result, bail};

use super::request::{Request, Source};
use super::types::{self, Field, Path, Structure, Type};
use crate::facts::{Facts, Kind, Member};
use crate::model::{Model, Resource, Target};

pub(crate) struct Handle {
    /// `AccessKey`
    pub(crate) resource: String,
    /// In the order of the constructor.
    pub(crate) identifiers: Vec<Argument>,
    pub(crate) data: Option<Data>,
}

pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) secret: bool,
    pub(crate) from: From,
}

pub(crate) enum From {
    /// The parent's identifier.
    Own(String),
    /// A parameter of the request, or the parent's identifier where it is not given.
    Request { field: String, or_own: Option<String> },
    /// A member of the output, the item, or the data.
    Path(Path),
    /// The item of a listing of plain names.
    Item,
    /// A parameter of the method.
    Input,
}

pub(crate) struct Data {
    /// Where the data is; empty if the item is the data.
    pub(crate) path: Option<Path>,
    pub(crate) conversion: Conversion,
    /// The members of the handle's shape that the data does not have.
    pub(crate) omits: Vec<String>,
    /// The texts that the data always has.
    pub(crate) texts: Vec<String>,
}

pub(crate) enum Conversion {
    /// It is of the handle's shape.
    None,
    /// It is built into one: the setters, whether each wraps, and how required members that are
    /// not there are filled.
    Build { into: Structure, moves: Vec<Move>, blanks: Vec<String>, fallible: bool },
}

/// A setter of the handle's shape, and where its value is.
pub(crate) struct Move {
    pub(crate) setter: String,
    /// The member; without one, the whole of the data.
    pub(crate) field: Option<String>,
    /// Whether the value is not an `Option` yet.
    pub(crate) wrap: bool,
}

/// Where a target's sources look.
pub(crate) enum Scope<'a> {
    Action { request: &'a Request, output: &'a [Member] },
    Items { shape: &'a str },
    Data { shape: &'a str },
    Method,
}

pub(crate) fn plan(
    facts: &Facts,
    model: &Model,
    parent: &Resource,
    target: &Target,
    scope: &Scope,
) -> Result<Handle> {
    let of = resource(model, &target.resource)?;
    let Some(shape) = &of.shape else { bail!("{} is the service, to which nothing leads", of.name) };
    for name in target.identifiers.keys() {
        if !of.identifiers.iter().any(|it| it.name == *name) {
            bail!("{} has no identifier {name}", of.name);
        }
    }
    let mut identifiers = Vec::new();
    for identifier in &of.identifiers {
        let Some(source) = target.identifiers.get(&identifier.name) else {
            bail!("{} needs its identifier {}", of.name, identifier.name);
        };
        let from = from(facts, parent, source, scope)
            .with_context(|| format!("{} = \"{source}\"", identifier.name))?;
        identifiers.push(Argument { name: identifier.name.clone(), secret: identifier.secret, from });
    }
    let data = match &target.data {
        Some(path) => {
            Some(data(facts, of, shape, target, path, scope).with_context(|| format!("data = \"{path}\""))?)
        }
        None if !target.omits.is_empty() || target.member.is_some() => {
            bail!("`omits` and `as` speak of data, and there is none")
        }
        None => None,
    };
    for (argument, path) in identifiers.iter().filter(|it| it.secret).filter_map(path_of) {
        // It is moved out of the data, so that no copy of it stays behind.
        let inside = data.as_ref().and_then(|data| data.path.as_ref()).map(|data| path.after(data));
        if let Some(Some(steps)) = inside
            && !matches!(steps, [Field { optional: false, .. }])
        {
            bail!("{}: {} is no required member of the data itself", argument.name, path.dotted());
        }
    }
    Ok(Handle { resource: of.name.clone(), identifiers, data })
}

/// A handle with all identifiers from the caller.
pub(crate) fn of_caller(of: &Resource) -> Handle {
    let identifiers = (of.identifiers.iter())
        .map(|it| Argument { name: it.name.clone(), secret: it.secret, from: From::Input })
        .collect();
    Handle { resource: of.name.clone(), identifiers, data: None }
}

fn path_of(argument: &Argument) -> Option<(&Argument, &Path)> {
    match &argument.from {
        From::Path(path) => Some((argument, path)),
        _ => None,
    }
}

pub(crate) fn resource<'a>(model: &'a Model, name: &str) -> Result<&'a Resource> {
    match model.resources.values().find(|it| it.name == name) {
        Some(resource) => Ok(resource),
        None => bail!("there is no resource {name}"),
    }
}

fn from(facts: &Facts, parent: &Resource, source: &str, scope: &Scope) -> Result<From> {
    let own = |name: &str| match parent.identifiers.iter().any(|it| it.name == name) {
        true => Ok(name.to_owned()),
        false => bail!("{} has no identifier {name}", parent.name),
    };
    let (source, fallback) = source.split_once('|').map_or((source, None), |(a, b)| (a, Some(b)));
    let or_own = match fallback.map(|it| it.strip_prefix("identifier:")) {
        Some(Some(name)) => Some(own(name)?),
        Some(None) => bail!("what is absent can only be taken from an `identifier:`"),
        None => None,
    };
    let (kind, rest) = match source.split_once(':') {
        Some((kind, rest)) => (kind, Some(rest)),
        None => (source, None),
    };
    if or_own.is_some() && kind != "request" {
        bail!("only a `request:` source has a fallback");
    }
    let text = |members: &[Member], path: &str| {
        let path = Path::resolve(facts, members, path)?;
        match path.last().map(|it| &it.r#type) {
            Some(Type::Text) => Ok(From::Path(path)),
            _ => bail!("{} is no text", path.dotted()),
        }
    };
    Ok(match (kind, rest, scope) {
        ("identifier", Some(rest), _) => From::Own(own(rest)?),
        ("request", Some(rest), Scope::Action { request, .. }) => {
            let Some(parameter) = request.parameters.iter().find(|it| it.name == rest) else {
                bail!("{} has no parameter {rest}", request.operation);
            };
            if parameter.r#type != Type::Text {
                bail!("{rest} is no text");
            }
            if !parameter.required && or_own.is_none() {
                bail!("{rest} is optional and has no fallback");
            }
            match &parameter.source {
                Source::Identifier(own) => From::Own(own.clone()),
                _ => From::Request { field: parameter.field.clone(), or_own },
            }
        }
        ("response", Some(rest), Scope::Action { output, .. }) => text(output, rest)?,
        ("item", None, Scope::Items { shape }) if Type::of(facts, shape)? == Type::Text => From::Item,
        ("item", None, Scope::Items { .. }) => bail!("the items are no plain names"),
        ("item", Some(rest), Scope::Items { shape }) | ("data", Some(rest), Scope::Data { shape }) => {
            text(&facts.shape(shape)?.members, rest)?
        }
        ("input", None, Scope::Method) => From::Input,
        _ => bail!("no such source here"),
    })
}

fn data(
    facts: &Facts,
    of: &Resource,
    shape: &str,
    target: &Target,
    path: &str,
    scope: &Scope,
) -> Result<Data> {
    let into = Structure::of(facts, shape)?;
    for member in &target.omits {
        into.field(member)?;
        if of.identifiers.iter().any(|it| it.member.as_ref() == Some(member)) {
            bail!("omits: {member} is an identifier, which is always there");
        }
    }
    let (path, from) = match scope {
        Scope::Action { output, .. } => {
            let member = output.iter().find(|member| member.name == path);
            let Some(member) = member else { bail!("the output has no member {path}") };
            (Some(Path::resolve(facts, output, path)?), member.shape.clone())
        }
        Scope::Items { shape } if path == "@" => (None, (*shape).to_owned()),
        _ => bail!("no data here"),
    };
    if facts.shape(&from)?.kind != Kind::Structure {
        bail!("it is no structure");
    }
    if from == shape && target.member.is_some() {
        bail!("it is of the shape {shape} already, so `as` says nothing");
    }
    let mut omits = target.omits.clone();
    let conversion =
        if from == shape { Conversion::None } else { convert(facts, of, target, into, &from, &mut omits)? };
    let texts = Structure::of(facts, &from)?.texts();
    Ok(Data { path, conversion, omits, texts })
}

fn convert(
    facts: &Facts,
    of: &Resource,
    target: &Target,
    into: Structure,
    from: &str,
    omits: &mut Vec<String>,
) -> Result<Conversion> {
    let whole = Type::of(facts, from)?;
    let from = Structure::of(facts, from)?;
    if let Some(member) = &target.member
        && into.field(member)?.r#type != whole
    {
        bail!("{member} differs in type");
    }
    let (mut moves, mut blanks) = (Vec::new(), Vec::new());
    for field in &into.fields {
        let whole = target.member.as_deref() == Some(field.member.as_str());
        let part = from.fields.iter().find(|it| target.member.is_none() && it.member == field.member);
        match part {
            _ if whole => moves.push(Move { setter: field.name.clone(), field: None, wrap: true }),
            Some(part) if part.r#type != field.r#type => bail!("{} differs in type", field.member),
            Some(part) => moves.push(Move {
                setter: field.name.clone(),
                field: Some(part.name.clone()),
                wrap: !part.optional,
            }),
            None => {
                let identifier =
                    of.identifiers.iter().any(|it| it.member.as_deref() == Some(field.member.as_str()));
                if !identifier && !omits.contains(&field.member) {
                    omits.push(field.member.clone());
                }
                // The SDK does the same with a required member that an answer lacks. The handle
                // never reads it: it is among what is omitted.
                match field.r#type {
                    _ if field.optional => {}
                    Type::Boolean => {}
                    Type::Text => blanks.push(field.name.clone()),
                    _ => bail!("{} is required and has no value to stand in for it", field.member),
                }
            }
        }
    }
    if moves.is_empty() {
        bail!("{} and {} have no member in common", from.shape, into.shape);
    }
    let stands_in =
        |field: &&types::Field| field.required && !field.optional && field.r#type != Type::Boolean;
    let fallible = into.fields.iter().any(|field| stands_in(&field));
    Ok(Conversion::Build { into, moves, blanks, fallible })
}
