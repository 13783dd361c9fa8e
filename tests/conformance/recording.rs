//! What boto3 was seen to do. The recorder is in `tests/boto3`; `walk.py` says what a case is.

use std::fmt;
use std::sync::LazyLock;

use serde_json::Value;
use test_support::Answer;

static RECORDING: LazyLock<Value> = LazyLock::new(|| parse(include_str!("../boto3/recording.json")));
static MEMBERS: LazyLock<Value> = LazyLock::new(|| parse(include_str!("../boto3/members.json")));

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("the recorder writes JSON")
}

/// One recorded call.
#[derive(Clone, Copy)]
pub(crate) struct Case(&'static Value);

/// All that was recorded.
pub(crate) fn cases() -> impl Iterator<Item = Case> {
    RECORDING["cases"].as_array().expect("a list of cases").iter().map(Case)
}

/// What boto3's class of this name offers.
pub(crate) fn members_of(resource: &str) -> &'static Value {
    &MEMBERS[resource]
}

/// All classes of boto3.
pub(crate) fn resources() -> impl Iterator<Item = &'static str> {
    MEMBERS.as_object().expect("a table of classes").keys().map(String::as_str)
}

impl Case {
    pub(crate) fn resource(self) -> &'static str {
        self.text("resource")
    }

    pub(crate) fn member(self) -> &'static str {
        self.text("member")
    }

    pub(crate) fn variant(self) -> &'static str {
        self.text("variant")
    }

    /// The handle's identifiers, in the order of the constructor.
    pub(crate) fn identifiers(self) -> Vec<&'static str> {
        texts(&self.0["identifiers"])
    }

    /// Another handle's member that gives the handle: resource, identifiers, member.
    pub(crate) fn via(self) -> Option<(&'static str, Vec<&'static str>, &'static str)> {
        let via = self.0.get("via")?;
        let text = |name: &str| via[name].as_str().expect("a text");
        Some((text("resource"), texts(&via["identifiers"]), text("member")))
    }

    /// Parameters by name, or in their order.
    pub(crate) fn params(self) -> &'static Value {
        &self.0["params"]
    }

    /// What is answered, request by request.
    pub(crate) fn replies(self) -> Vec<Answer> {
        let reply = |name: &str| {
            let reply = &RECORDING["replies"][name];
            let status = reply[0].as_u64().and_then(|status| status.try_into().ok()).expect("a status");
            Answer::Http(status, reply[1].as_str().expect("a body").to_owned())
        };
        texts(&self.0["replies"]).into_iter().map(reply).collect()
    }

    /// The requests, and what came out.
    pub(crate) fn seen(self) -> &'static Value {
        &self.0["seen"]
    }

    /// What there is to answer where boto3 has no answer.
    pub(crate) fn elsewhere(self) -> Option<&'static Value> {
        self.0.get("elsewhere")
    }

    fn text(self, name: &str) -> &'static str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

fn texts(list: &'static Value) -> Vec<&'static str> {
    list.as_array().into_iter().flatten().map(|text| text.as_str().expect("a text")).collect()
}

/// `User.update all`.
impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let space = if self.variant().is_empty() { "" } else { " " };
        write!(f, "{}.{}{space}{}", self.resource(), self.member(), self.variant())
    }
}
