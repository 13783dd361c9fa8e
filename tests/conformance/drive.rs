//! Runs a recorded case on ours, and writes down what is seen, in the recording's form.

use aws_iam_resources::{Error, ServiceResource};
use serde_json::{Map, Value, json};
use test_support::{Endpoint, Sent};

use super::handle::{Given, Handle, Outcome};
use super::recording::{Case, members_of};

/// The requests, and what came out.
pub(crate) async fn run(case: Case) -> Value {
    let endpoint = Endpoint::replies(case.replies());
    let outcome = outcome(case, &endpoint).await;
    // What was asked for to look at the outcome is a part of the outcome.
    let (before, mut seen) = outcome.unwrap_or_else(|error| (endpoint.count(), failure(&error)));
    seen.insert("requests".to_owned(), requests(&endpoint.sent()[..before]));
    Value::Object(seen)
}

type Seen = (usize, Map<String, Value>);

async fn outcome(case: Case, endpoint: &Endpoint) -> Result<Seen, Error> {
    let iam = endpoint.session();
    if case.member() == "load" {
        return loaded(case, endpoint, &*made(&iam, case.resource(), &case.identifiers()).await?).await;
    }
    let handle = match case.via() {
        Some((resource, identifiers, member)) => {
            second(&*made(&iam, resource, &identifiers).await?, member).await?
        }
        None => made(&iam, case.resource(), &case.identifiers()).await?,
    };
    if ["with data", "refused"].contains(&case.variant()) {
        return acted(case, endpoint, &*handle).await;
    }
    let mut given = Given::params(case.params());
    match case.variant() {
        "pages" => given.page_size = Some(2),
        "limit" => given.limit = Some(1),
        _ => {}
    }
    let outcome = handle.call(&snake(case.member()), &given).await?;
    let before = endpoint.count();
    let seen = match outcome {
        Outcome::Answers(value) => json!({ "answers": value }),
        Outcome::Refuses(name) => json!({ "refuses": name }),
        Outcome::Handle(handle) => json!({ "handle": described(endpoint, &*handle).await }),
        Outcome::Handles(handles) if case.variant() == "limit" => json!({ "items": reprs(&handles) }),
        Outcome::Handles(handles) => {
            let mut items = Vec::new();
            for handle in handles {
                items.push(described(endpoint, &*handle).await);
            }
            json!({ "handles": items })
        }
        Outcome::Pages(pages) => json!({ "pages": pages.iter().map(|page| reprs(page)).collect::<Vec<_>>() }),
    };
    Ok((before, object(seen)))
}

/// A load: of itself when an attribute is read, on demand, or in vain.
async fn loaded(case: Case, endpoint: &Endpoint, handle: &dyn Handle) -> Result<Seen, Error> {
    let seen = match case.variant() {
        "again" => {
            handle.load().await?;
            let first = read(endpoint, handle).await;
            handle.load().await?;
            json!({ "first": first, "values": read(endpoint, handle).await })
        }
        "refused" => {
            let error = handle.load().await.expect_err("a refusal");
            let mut seen = failure(&error);
            seen.insert("data".to_owned(), handle.holds_data().into());
            Value::Object(seen)
        }
        _ => {
            let mut values = Map::new();
            if attributes(handle).next().is_none() {
                handle.load().await?;
            }
            for name in attributes(handle) {
                let value = handle.attribute(name).await.unwrap_or_else(|error| failure(&error).into());
                values.insert(name.to_owned(), value);
            }
            json!({ "values": values })
        }
    };
    Ok((endpoint.count(), object(seen)))
}

/// An action on a handle with data: whether the data is there afterwards.
async fn acted(case: Case, endpoint: &Endpoint, handle: &dyn Handle) -> Result<Seen, Error> {
    if case.via().is_none() {
        handle.load().await?;
    }
    assert!(handle.holds_data(), "{case} begins with data");
    let outcome = handle.call(&snake(case.member()), &Given::params(case.params())).await;
    let mut seen = outcome.err().map(|error| failure(&error)).unwrap_or_default();
    seen.insert("data".to_owned(), handle.holds_data().into());
    Ok((endpoint.count(), seen))
}

async fn made(iam: &ServiceResource, resource: &str, identifiers: &[&str]) -> Result<Box<dyn Handle>, Error> {
    if resource == "ServiceResource" {
        return Ok(Box::new(iam.clone()));
    }
    match iam.call(&snake(resource), &Given::params(&json!(identifiers))).await? {
        Outcome::Handle(handle) => Ok(handle),
        _ => panic!("a constructor answers a handle"),
    }
}

/// The handle that a member answers; of a listing, the second.
async fn second(handle: &dyn Handle, member: &str) -> Result<Box<dyn Handle>, Error> {
    match handle.call(member, &Given::default()).await? {
        Outcome::Handle(handle) => Ok(handle),
        Outcome::Handles(mut handles) => Ok(handles.swap_remove(1)),
        _ => panic!("{member} answers handles"),
    }
}

async fn described(endpoint: &Endpoint, handle: &dyn Handle) -> Value {
    let data = if handle.holds_data() { read(endpoint, handle).await.into() } else { Value::Null };
    json!({ "repr": handle.repr(), "identifiers": handle.identifiers(), "data": data })
}

/// All attributes of data that is there. Where reading one makes a request, the request is noted
/// instead; it fails, for there are no more replies, so that each attribute is read as if alone.
async fn read(endpoint: &Endpoint, handle: &dyn Handle) -> Map<String, Value> {
    let mut values = Map::new();
    for name in attributes(handle) {
        let before = endpoint.count();
        let value = handle.attribute(name).await;
        let value = match (&endpoint.sent()[before..], value) {
            ([], Ok(value)) => value,
            ([], Err(error)) => failure(&error).into(),
            (sent, _) => json!({ "loads": requests(sent) }),
        };
        values.insert(name.to_owned(), value);
    }
    values
}

fn attributes(handle: &dyn Handle) -> impl Iterator<Item = &'static str> {
    let attributes = members_of(handle.of())["attributes"].as_array().expect("a list");
    attributes.iter().map(|attribute| attribute["name"].as_str().expect("a name"))
}

fn reprs(handles: &[Box<dyn Handle>]) -> Vec<String> {
    handles.iter().map(|handle| handle.repr()).collect()
}

fn requests(sent: &[Sent]) -> Value {
    sent.iter().map(|sent| json!([sent.action, sent.params])).collect()
}

fn failure(error: &Error) -> Map<String, Value> {
    object(json!({ "code": error.code(), "message": error.message() }))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => panic!("an object"),
    }
}

/// `AccessKeyPair` is `access_key_pair` here. The names of other members are the same.
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
