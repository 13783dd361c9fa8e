//! Where we mean to differ from boto3, and why. Each entry turns what boto3 does into what we
//! promise; what it makes of a case is compared as strictly as anything else.

use serde_json::{Map, Value, json};

use super::recording::{Case, members_of};

/// An intended difference.
pub(crate) struct Difference {
    pub(crate) reason: &'static str,
    /// Changes what is expected of a case. Answers whether it did.
    pub(crate) apply: fn(Case, &mut Value) -> bool,
}

/// All of them, in the order in which they are applied.
pub(crate) const DIFFERENCES: &[Difference] = &[
    Difference {
        reason: "`update` without a new name answers the handle, where boto3 raises after the change",
        apply: |case, seen| case.member() == "update" && after_success(case, seen),
    },
    Difference {
        reason: "`create_signing_certificate` answers the handle, where boto3 raises after the upload",
        apply: |case, seen| case.member() == "create_signing_certificate" && after_success(case, seen),
    },
    Difference {
        reason: "what has no load in boto3 loads, by list and match or with another resource's request",
        apply: |case, seen| case.variant() == "lazily" && instead(case, seen),
    },
    Difference {
        reason: "data of such a type is cleared by an action too, for it can be loaded again",
        apply: |case, seen| {
            let unloadable = members_of(case.resource())["load"].is_null();
            let stale = unloadable && case.variant() == "with data" && seen["data"] == true;
            stale && replace(&mut seen["data"], false)
        },
    },
    Difference {
        reason: "data that a response carries is kept, where boto3 drops it",
        apply: |_, seen| {
            each_handle(seen, |handle| match handle.remove("unused") {
                Some(unused) if handle["data"].is_null() => replace(&mut handle["data"], unused),
                _ => false,
            })
        },
    },
    Difference {
        reason: "a member that a response leaves out is loaded when it is read, where boto3 says None",
        apply: |_, seen| {
            each_handle(seen, |handle| {
                let data = handle["data"].as_object();
                if !data.is_some_and(|data| data.values().any(Value::is_null)) {
                    return false;
                }
                let loads = json!({ "loads": [load_of(handle)] });
                let values = handle["data"].as_object_mut().into_iter().flat_map(Map::values_mut);
                all(values.filter(|value| value.is_null()), |value| replace(value, loads.clone()))
            })
        },
    },
    Difference {
        reason: "a list or a map that is absent is empty, where boto3 says None",
        apply: |case, seen| {
            let list = absent(case, seen, &["tags", "private_key_list"], &json!([]));
            absent(case, seen, &["summary_map"], &json!({})) || list
        },
    },
    Difference {
        reason: "a flag that is absent is false, as the SDK has it, where boto3 says None",
        apply: |case, seen| absent(case, seen, FLAGS, &json!(false)),
    },
    Difference {
        reason: "a reference to many that is absent is empty, where boto3 says None",
        apply: |case, seen| {
            let absent = case.variant() == "without Roles";
            absent && replace(seen, json!({ "requests": seen["requests"], "handles": [] }))
        },
    },
    Difference {
        reason: "the secret of an AccessKeyPair is not shown",
        apply: |_, seen| {
            each_handle(seen, |handle| {
                let repr = handle["repr"].as_str().expect("a text").to_owned();
                let Some((shown, _)) = repr.split_once(", secret=") else { return false };
                replace(&mut handle["repr"], format!("{shown})"))
            })
        },
    },
    Difference {
        reason: "CurrentUser's listings take no user name: they are the caller's own",
        apply: |case, seen| {
            let named = case.resource() == "CurrentUser" && case.variant() == "by UserName";
            named && replace(seen, json!({ "requests": [], "refuses": "UserName" }))
        },
    },
    Difference {
        reason: "a limit that is smaller than a page is all that is asked for",
        apply: |case, seen| case.variant() == "limit" && page_size(case, seen, "1"),
    },
    Difference {
        reason: "the largest page is asked for, a tenth of the requests that the default takes",
        apply: |case, seen| page_size(case, seen, "1000"),
    },
];

/// The flags that are plain in the SDK. `hard_expiry` is not.
const FLAGS: &[&str] = &[
    "allow_users_to_change_password",
    "expire_passwords",
    "is_attachable",
    "is_default_version",
    "password_reset_required",
    "require_lowercase_characters",
    "require_numbers",
    "require_symbols",
    "require_uppercase_characters",
];

/// Gives another value to those of these attributes that are not in the least of answers.
fn absent(case: Case, seen: &mut Value, attributes: &[&str], instead: &Value) -> bool {
    if case.variant() != "least" {
        return false;
    }
    let values = seen.get_mut("values").and_then(Value::as_object_mut).into_iter().flatten();
    let absent = values.filter(|(name, value)| value.is_null() && attributes.contains(&name.as_str()));
    all(absent, |(_, value)| replace(value, instead.clone()))
}

/// Whether boto3 raises although the service does not; then what there is to answer instead.
fn after_success(case: Case, seen: &mut Value) -> bool {
    if seen.get("raises").is_none() || seen.get("code").is_some() {
        return false;
    }
    instead(case, seen) || replace(seen, json!({ "requests": seen["requests"], "data": false }))
}

fn instead(case: Case, seen: &mut Value) -> bool {
    case.elsewhere().is_some_and(|elsewhere| replace(seen, elsewhere.clone()))
}

/// Sets the size of all pages that boto3 leaves to the service.
fn page_size(case: Case, seen: &mut Value, items: &str) -> bool {
    match seen {
        Value::Array(request) => match request.as_mut_slice() {
            [Value::String(action), Value::Object(params)] => {
                // GetGroup loads the group, too.
                let page = match action.as_str() {
                    "GetGroup" => case.member() == "users",
                    "ListSAMLProviders" => false,
                    _ => action.starts_with("List"),
                };
                let default = page && !params.contains_key("MaxItems");
                if default {
                    params.insert("MaxItems".to_owned(), items.into());
                }
                default
            }
            values => all(values.iter_mut(), |value| page_size(case, value, items)),
        },
        Value::Object(members) => all(members.values_mut(), |value| page_size(case, value, items)),
        _ => false,
    }
}

/// The request that loads what a response leaves out of this handle's data.
fn load_of(handle: &Map<String, Value>) -> Value {
    let identifiers = &handle["identifiers"];
    let repr = handle["repr"].as_str().expect("a text");
    let of = repr.trim_start_matches("iam.").split('(').next().unwrap_or_default();
    if of == "VirtualMfaDevice" {
        // What boto3 cannot load, and only the tags are left out.
        return json!(["ListMFADeviceTags", { "SerialNumber": identifiers["serial_number"] }]);
    }
    let load = &members_of(of)["load"];
    let mut params = Map::new();
    for (name, source) in load["filled"].as_object().expect("a load of boto3") {
        let source = source.as_str().and_then(|source| source.strip_prefix("identifier "));
        params.insert(name.clone(), identifiers[source.expect("an identifier")].clone());
    }
    json!([load["operation"], params])
}

/// Changes every handle in the outcome.
fn each_handle(seen: &mut Value, change: impl Fn(&mut Map<String, Value>) -> bool) -> bool {
    let mut handles = Vec::new();
    for (name, value) in seen.as_object_mut().expect("an object") {
        match (name.as_str(), value) {
            ("handle", handle) => handles.push(handle),
            ("handles", Value::Array(list)) => handles.extend(list),
            _ => {}
        }
    }
    all(handles.into_iter(), |handle| change(handle.as_object_mut().expect("an object")))
}

/// Changes all of them. Answers whether there was a change.
fn all<T>(values: impl Iterator<Item = T>, change: impl Fn(T) -> bool) -> bool {
    let mut changed = false;
    for value in values {
        changed |= change(value);
    }
    changed
}

fn replace(value: &mut Value, with: impl Into<Value>) -> bool {
    *value = with.into();
    true
}
