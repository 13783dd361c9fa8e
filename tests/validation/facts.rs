//! What the API's model says, read from the importer's file and not from the reflection, so that
//! the two can be compared.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

/// The API's model.
pub(crate) static FACTS: LazyLock<Facts> = LazyLock::new(Facts::read);

pub(crate) struct Facts {
    json: Value,
    expressions: BTreeMap<String, Regex>,
}

impl Facts {
    fn read() -> Self {
        let json: Value = serde_json::from_str(include_str!("../../codegen/model/operations.json"))
            .expect("the importer writes JSON");
        let shapes = json["shapes"].as_object().expect("shapes");
        let expressions = shapes.values().filter_map(|shape| shape["pattern"].as_str());
        let expressions = expressions.map(|it| (it.to_owned(), whole(it))).collect();
        Self { json, expressions }
    }

    /// The members of an operation's input, in the API's order.
    pub(crate) fn input(&self, operation: &str) -> &[Value] {
        match self.json["operations"][operation]["input"].as_str() {
            Some(shape) => self.members(shape),
            None => &[],
        }
    }

    /// The members of a structure.
    pub(crate) fn members(&self, shape: &str) -> &[Value] {
        self.json["shapes"][shape]["members"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The shape of a member.
    pub(crate) fn shape_of(&self, member: &Value) -> &Value {
        &self.json["shapes"][member["shape"].as_str().expect("a shape's name")]
    }

    /// The shape of the parameter `UserName` of an operation, or of `Tags[2].Key`.
    pub(crate) fn shape(&self, operation: &str, parameter: &str) -> &Value {
        let find = |members: &'static [Value], name: &str| {
            members.iter().find(|it| it["name"] == name).unwrap_or_else(|| panic!("{operation} has {name}"))
        };
        let facts = LazyLock::force(&FACTS);
        let Some((list, member)) = parameter.split_once('.') else {
            return facts.shape_of(find(facts.input(operation), parameter));
        };
        let list = facts.shape_of(find(facts.input(operation), list.split('[').next().unwrap_or(list)));
        let item = list["item"].as_str().expect("a list has items");
        facts.shape_of(find(facts.members(item), member))
    }

    /// Whether a text is one that this shape allows.
    pub(crate) fn allows(&self, shape: &Value, text: &str) -> bool {
        let characters = text.chars().count() as u64;
        shape["min"].as_u64().is_none_or(|min| characters >= min)
            && shape["max"].as_u64().is_none_or(|max| characters <= max)
            && shape["pattern"].as_str().is_none_or(|it| self.expressions[it].is_match(text))
    }
}

/// An expression of the API as an engine that knows neither look-ahead nor the API's ASCII
/// classes has to be told, matching the whole text.
pub(crate) fn whole(expression: &str) -> Regex {
    let alias = r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$";
    let plain = if expression == alias {
        // No two hyphens in a row. The number of characters is a limit of its own.
        "[a-z0-9]+(-[a-z0-9]+)*".to_owned()
    } else {
        expression.replace(r"\w", "A-Za-z0-9_").replace(r"\d", "0-9")
    };
    Regex::new(&format!(r"\A(?:{plain})\z")).expect("an expression")
}
