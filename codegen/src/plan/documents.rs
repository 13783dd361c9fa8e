//! Where the API's outputs hold policy documents.

use std::collections::BTreeSet;

use anyhow::Result;

use super::types::{Structure, Type};
use crate::facts::{Facts, Kind};

/// A structure with documents in it, or in what it holds.
pub(crate) struct Holder {
    pub(crate) structure: Structure,
    pub(crate) parts: Vec<Part>,
}

/// A member that is a document, or holds some.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) document: bool,
    pub(crate) optional: bool,
}

/// Whether values of the shape hold documents, at any depth.
pub(crate) fn holds(facts: &Facts, shape: &str) -> Result<bool> {
    let facts_of = facts.shape(shape)?;
    match facts_of.kind {
        Kind::Structure => {
            for member in &facts_of.members {
                if Type::of(facts, &member.shape).is_ok_and(|it| it == Type::Document)
                    || holds(facts, &member.shape)?
                {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Kind::List => holds(facts, facts_of.item.as_deref().unwrap_or_default()),
        _ => Ok(false),
    }
}

/// All the structures within these shapes that hold documents, by name.
pub(crate) fn holders(facts: &Facts, outputs: BTreeSet<String>) -> Result<Vec<Holder>> {
    let mut open: Vec<String> = outputs.into_iter().collect();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(shape) = open.pop() {
        if !seen.insert(shape.clone()) || !holds(facts, &shape)? {
            continue;
        }
        let of = facts.shape(&shape)?;
        open.extend(of.item.clone());
        if of.kind != Kind::Structure {
            continue;
        }
        let structure = Structure::of(facts, &shape)?;
        let mut parts = Vec::new();
        for (member, field) in of.members.iter().zip(&structure.fields) {
            let document = field.r#type == Type::Document;
            if document || holds(facts, &member.shape)? {
                open.push(member.shape.clone());
                parts.push(Part { name: field.name.clone(), document, optional: field.optional });
            }
        }
        found.push(Holder { structure, parts });
    }
    found.sort_by(|a, b| a.structure.shape.cmp(&b.structure.shape));
    Ok(found)
}
