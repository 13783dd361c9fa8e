//! What the crate says that it offers, next to what boto3's classes offer, member by member.
//!
//! `tests/boto3/members.json` is written by the recorder from boto3's live classes.

use std::collections::{BTreeMap, BTreeSet};

use aws_iam_resources::describe::{ALL, Description, Operation, Source};
use serde_json::{Value, json};

/// Facts by their place: `User.actions.update.operation`.
type Facts = BTreeMap<String, Value>;

/// What has no load in boto3 loads here, with this request and what the handle fills in it.
const LOADS: &[(&str, &str, &[&str])] = &[
    ("AccessKey", "ListAccessKeys", &["UserName"]),
    ("AccessKeyPair", "ListAccessKeys", &["UserName"]),
    ("AssumeRolePolicy", "GetRole", &["RoleName"]),
    ("MfaDevice", "ListMFADevices", &["UserName"]),
    ("SigningCertificate", "ListSigningCertificates", &["UserName"]),
    ("VirtualMfaDevice", "ListVirtualMFADevices", &[]),
];

/// These answers hold data of the handles made from them, which boto3 drops, and which is kept here.
const KEPT: &[(&str, &str, &str)] = &[
    ("Group", "collections", "attached_policies"),
    ("Policy", "actions", "create_version"),
    ("Role", "collections", "attached_policies"),
    ("ServiceResource", "actions", "create_policy"),
    ("ServiceResource", "actions", "create_server_certificate"),
    ("ServiceResource", "collections", "saml_providers"),
    ("ServiceResource", "collections", "server_certificates"),
    ("User", "collections", "attached_policies"),
];

/// What boto3 offers, with what we mean to have otherwise.
fn promised() -> Value {
    let mut classes = boto3();
    for (resource, operation, filled) in LOADS {
        let identifier = |name: &&'static str| (*name, format!("identifier {}", snake(name)));
        let filled: BTreeMap<_, _> = filled.iter().map(identifier).collect();
        let load = json!({ "operation": operation, "filled": filled, "given": {} });
        assert!(classes[resource]["load"].is_null(), "{resource} has a load in boto3");
        classes[resource]["load"] = load;
    }
    for (resource, kind, name) in KEPT {
        let members = classes[resource][kind].as_array_mut().expect("a list");
        let member = members.iter_mut().find(|it| it["name"] == *name).expect("a member of boto3");
        assert_eq!(member["data"], false, "{resource}.{name} keeps its data in boto3");
        member["data"] = true.into();
    }
    // The current user is whoever signs: a name would make it another one.
    let current_user = &mut classes["CurrentUser"];
    let nameless = |request: &mut Value| {
        let given = request["given"].as_object_mut().expect("a table");
        given.remove("UserName").expect("boto3 takes a name");
    };
    nameless(&mut current_user["load"]);
    current_user["collections"].as_array_mut().expect("a list").iter_mut().for_each(nameless);
    classes
}

fn boto3() -> Value {
    serde_json::from_str(include_str!("boto3/members.json")).expect("the recorder writes JSON")
}

/// One resource in the form of `members.json`.
fn ours(description: &Description) -> Value {
    json!({
        "identifiers": rows(description.identifiers, |it| json!({ "name": it.name, "alias": it.alias })),
        "attributes": rows(description.attributes, |it| json!({
            "name": it.name, "member": it.member, "alias_of": it.alias_of, "document": it.document,
        })),
        "load": description.load.map(request),
        "actions": rows(description.actions, |it| with(request(it.operation), json!({
            "name": it.name, "returns": it.returns, "data": it.data,
        }))),
        "subresources": rows(description.subresources, |it| json!({
            "name": it.name, "resource": it.resource, "inputs": it.inputs,
        })),
        "references": rows(description.references, |it| json!({
            "name": it.name, "resource": it.resource, "many": it.many,
        })),
        "collections": rows(description.collections, |it| with(request(it.operation), json!({
            "name": it.name, "resource": it.resource, "pages": it.pages, "data": it.data,
        }))),
    })
}

fn rows<T>(members: &[T], row: impl Fn(&T) -> Value) -> Value {
    members.iter().map(row).collect()
}

fn request(operation: &Operation) -> Value {
    let (mut filled, mut given) = (json!({}), json!({}));
    for parameter in operation.parameters {
        match parameter.source {
            Source::Identifier(name) => filled[parameter.name] = format!("identifier {name}").into(),
            Source::Constant(value) => filled[parameter.name] = format!("constant {value}").into(),
            Source::Caller => given[parameter.name] = parameter.required.into(),
            _ => {}
        }
    }
    json!({ "operation": operation.name, "filled": filled, "given": given })
}

fn with(mut facts: Value, more: Value) -> Value {
    let facts_of = |value: Value| match value {
        Value::Object(members) => members,
        _ => panic!("an object"),
    };
    if let Value::Object(facts) = &mut facts {
        facts.extend(facts_of(more));
    }
    facts
}

/// All facts of a resource by place. Members are known by name; only identifiers have an order.
fn flatten(place: &str, value: &Value, facts: &mut Facts) {
    match value {
        Value::Object(members) => {
            for (name, value) in members.iter().filter(|(name, _)| *name != "name") {
                flatten(&format!("{place}.{name}"), value, facts);
            }
        }
        Value::Array(members) if members.iter().any(Value::is_object) => {
            for (index, member) in members.iter().enumerate() {
                let name = snake(member["name"].as_str().expect("a name"));
                facts.insert(format!("{place}.{name}"), "is there".into());
                if place.ends_with(".identifiers") {
                    facts.insert(format!("{place}.{name}.position"), index.into());
                }
                flatten(&format!("{place}.{name}"), member, facts);
            }
        }
        _ => {
            facts.insert(place.to_owned(), value.clone());
        }
    }
}

/// boto3's `AccessKey()` is `access_key()` here.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (index, letter) in name.char_indices() {
        if letter.is_ascii_uppercase() && index > 0 {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[test]
fn every_member_is_boto3s_own_under_the_same_name_or_differs_as_it_is_meant_to() {
    let (mut theirs, mut mine) = (Facts::new(), Facts::new());
    for (name, resource) in promised().as_object().expect("a table") {
        flatten(name, resource, &mut theirs);
    }
    for description in ALL {
        flatten(description.name, &ours(description), &mut mine);
    }
    let places: BTreeSet<_> = theirs.keys().chain(mine.keys()).collect();
    let show = |facts: &Facts, place: &str| facts.get(place).map_or("nothing".to_owned(), Value::to_string);
    let lines: Vec<_> = places
        .into_iter()
        .filter(|place| theirs.get(*place) != mine.get(*place))
        .map(|place| format!("{place}: wanted {}, got {}", show(&theirs, place), show(&mine, place)))
        .collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn a_secret_is_known_as_one() {
    let secrets = ALL.iter().flat_map(|it| it.identifiers.iter().map(move |identifier| (it, identifier)));
    let secrets: Vec<_> = secrets.filter(|(_, identifier)| identifier.secret).collect();
    let secrets: Vec<_> = secrets.iter().map(|(it, identifier)| (it.name, identifier.name)).collect();
    assert_eq!(secrets, [("AccessKeyPair", "secret")]);
}

#[test]
fn there_are_as_many_members_of_each_kind_as_in_boto3() {
    let sum = |count: fn(&Description) -> usize| ALL.iter().map(|it| count(it)).sum::<usize>();
    assert_eq!(ALL.len(), 22, "types, the service among them");
    assert_eq!(sum(|it| it.actions.len()), 76, "actions");
    assert_eq!(sum(|it| it.collections.len()), 27, "collections");
    assert_eq!(sum(|it| it.attributes.len()), 100, "attributes, with the aliases of identifiers");
    assert_eq!(sum(|it| it.subresources.len()), 37, "sub-resources");
    assert_eq!(sum(|it| it.references.len()), 4, "references");
}
