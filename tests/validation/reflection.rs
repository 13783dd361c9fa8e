//! The reflection against the API's model: the same names, limits, patterns and secrets.

use aws_iam_resources::describe::{Parameter, Pattern, Rule, Source};
use serde_json::Value;
use test_support::invoke::members;

use crate::facts::FACTS;
use crate::patterns::expressions;

/// Secrets that the API's model does not mark as such.
const UNMARKED: &[&str] = &["AuthenticationCode1", "AuthenticationCode2"];

#[test]
fn every_member_is_described_and_no_other() {
    for member in members() {
        let description = member.description;
        let described = description.actions.len()
            + description.collections.len()
            + usize::from(description.load.is_some());
        let here = members().iter().filter(|it| it.resource == member.resource).count();
        assert_eq!(here, described, "{}", member.resource);
    }
    assert_eq!(members().len(), 76 + 27 + 21);
}

#[test]
fn every_parameter_is_one_of_the_api_with_its_rules() {
    for member in members() {
        let input = FACTS.input(member.operation.name);
        let mut last = 0;
        for parameter in member.operation.parameters {
            let what = format!("{member}: {} of {}", parameter.name, member.operation.name);
            let at = input.iter().position(|it| it["name"] == parameter.name);
            let at = at.unwrap_or_else(|| panic!("{what} is not in the API"));
            assert!(at >= last, "{what} is out of the API's order");
            last = at;
            agrees(&what, parameter, &input[at]);
        }
    }
}

#[test]
fn every_parameter_that_the_api_requires_is_there() {
    for member in members() {
        for fact in FACTS.input(member.operation.name).iter().filter(|it| it["required"] == true) {
            let parameter = member.operation.parameters.iter().find(|it| fact["name"] == it.name);
            assert!(parameter.is_some_and(|it| it.required), "{member}: {fact}");
        }
    }
}

#[test]
fn operations_that_only_read_are_those_that_get_and_list() {
    for member in members() {
        let name = member.operation.name;
        assert_eq!(member.operation.reads, name.starts_with("Get") || name.starts_with("List"), "{name}");
    }
}

fn agrees(what: &str, parameter: &Parameter, fact: &Value) {
    let shape = FACTS.shape_of(fact);
    // A handle always sends its identifiers, also where the API would take the caller's own.
    let given = matches!(parameter.source, Source::Identifier(_));
    assert_eq!(parameter.required, fact["required"] == true || given, "{what}: required");
    let secret = shape["sensitive"] == true || UNMARKED.contains(&parameter.name);
    assert_eq!(parameter.sensitive, secret, "{what}: sensitive");
    let (least, most) = (shape["min"].as_u64().unwrap_or(0), shape["max"].as_u64());
    match parameter.rule {
        Rule::Text { min, max, pattern } => {
            assert_eq!((shape["type"].as_str(), min, max), (Some("string"), least, most), "{what}");
            assert!(shape["enum"].is_null(), "{what} is an enumeration");
            same_pattern(what, pattern, shape["pattern"].as_str());
        }
        Rule::Integer { min, max } => {
            assert_eq!(shape["type"], "integer", "{what}");
            assert_eq!((min, max), (shape["min"].as_i64(), shape["max"].as_i64()), "{what}");
        }
        Rule::Enumeration(values) => assert_eq!(shape["enum"], serde_json::json!(values), "{what}"),
        Rule::Boolean => assert_eq!(shape["type"], "boolean", "{what}"),
        Rule::Structures { min, max, members } => {
            assert_eq!((shape["type"].as_str(), min, max), (Some("list"), least, most), "{what}");
            let facts = FACTS.members(shape["item"].as_str().expect("a list has items"));
            assert_eq!(members.len(), facts.len(), "{what}");
            for (member, fact) in members.iter().zip(facts) {
                assert_eq!(fact["name"], member.name, "{what}");
                agrees(&format!("{what}[].{}", member.name), member, fact);
            }
        }
        other => panic!("{what}: {other:?}"),
    }
}

fn same_pattern(what: &str, pattern: Option<Pattern>, expression: Option<&str>) {
    match (pattern, expression) {
        (None, None) => {}
        (Some(pattern), Some(expression)) => {
            assert!(expressions(pattern).contains(&expression), "{what}: {pattern:?} is not {expression}");
        }
        (pattern, expression) => panic!("{what}: {pattern:?}, the API has {expression:?}"),
    }
}
