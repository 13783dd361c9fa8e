//! Loads: by a get operation, or by list and match.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::request::{Request, Source};
use super::types::{Path, Structure, Type};
use super::{Fill, Load, Planner};
use crate::model;
use crate::names::snake;

impl Planner<'_> {
    pub(super) fn load(
        &self,
        model: &model::Resource,
        shape: &Structure,
        load: &model::Load,
    ) -> Result<Load> {
        let facts = self.facts();
        let pages = load.items.is_some() && facts.operation(&load.operation)?.pages;
        let request =
            self.requests.plan(model, "load", &load.operation, &BTreeMap::new(), &load.matches, pages)?;
        let request = filled(request)?;
        if load.items.is_some() == load.matches.is_empty() || load.items.is_none() && !load.fill.is_empty() {
            bail!("`items` and `match` go together, and `fill` only with them");
        }
        let output = facts.output(&load.operation)?;
        match (&load.data, &load.items) {
            (Some(path), None) if path == "@" => {
                if facts.output_shape(&load.operation)? != Some(shape.shape.as_str()) {
                    bail!("the output is not of the shape {}", shape.shape);
                }
                Ok(Load::Get { request, data: None })
            }
            (Some(path), None) => {
                if !output.iter().any(|it| it.name == *path && it.shape == shape.shape) {
                    bail!("the output has no {path} of the shape {}", shape.shape);
                }
                Ok(Load::Get { request, data: Some(Path::resolve(facts, output, path)?) })
            }
            (None, Some(items)) => {
                if self.item_shape(&load.operation, items)? != shape.shape {
                    bail!("the items are not of the shape {}", shape.shape);
                }
                let mut matches = Vec::new();
                for (member, identifier) in &load.matches {
                    if !model.identifiers.iter().any(|it| it.name == *identifier) {
                        bail!("there is no identifier {identifier}");
                    }
                    let field = shape.field(member)?;
                    if field.r#type != Type::Text {
                        bail!("{member} is no text to match");
                    }
                    matches.push((field.clone(), identifier.clone()));
                }
                let items = Path::resolve(facts, output, items)?;
                let fill = load.fill.iter().map(|(member, fill)| {
                    self.fill(model, shape, member, fill).with_context(|| format!("fill.{member}"))
                });
                Ok(Load::List { request, items, matches, fill: fill.collect::<Result<_>>()? })
            }
            _ => bail!("a load has `data`, or `items` and `match`"),
        }
    }

    fn fill(
        &self,
        model: &model::Resource,
        shape: &Structure,
        member: &str,
        fill: &model::Fill,
    ) -> Result<Fill> {
        let name = format!("load_{}", snake(member));
        let pages = self.facts().operation(&fill.operation)?.pages;
        let request =
            self.requests.plan(model, &name, &fill.operation, &BTreeMap::new(), &BTreeMap::new(), pages)?;
        let request = filled(request)?;
        let items = Path::resolve(self.facts(), self.facts().output(&fill.operation)?, &fill.items)?;
        let field = shape.field(member)?;
        if !matches!(field.r#type, Type::List(_))
            || items.last().map(|it| &it.r#type) != Some(&field.r#type)
            || items.steps.len() > 1
        {
            bail!("{member} is no list of what {} has in {}", fill.operation, fill.items);
        }
        Ok(Fill { field: field.clone(), request, items })
    }
}

/// A load has no setters: all that its request needs comes from the handle, and what a caller could
/// give beside that is left out.
fn filled(mut request: Request) -> Result<Request> {
    if let Some(parameter) = request.parameters.iter().find(|it| it.required && it.source == Source::Caller) {
        bail!("{} needs {}, and no identifier fills it", request.operation, parameter.name)
    }
    request.parameters.retain(|it| it.source != Source::Caller);
    Ok(request)
}
