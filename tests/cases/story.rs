//! One story, to be gone through step by step.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_iam_resources::{Error, ServiceResource};
use serde_json::{Value, json};
use test_support::{Answer, Endpoint};

use super::python::Python;

/// A story at one of its steps. Each step is done with ours first, with IAM's replies of the story,
/// and then compared with one of the methods here.
pub(crate) struct Story {
    steps: Vec<Value>,
    at: usize,
    endpoint: Endpoint,
    replies: Arc<Mutex<VecDeque<Answer>>>,
    seen: usize,
}

impl Story {
    pub(crate) fn of(id: u64) -> Self {
        let cases: Value = serde_json::from_str(include_str!("../boto3/cases.json")).expect("JSON");
        let case = cases.as_array().expect("a list").iter().find(|case| case["id"] == id).expect("a case");
        let steps = case["steps"].as_array().expect("a list").clone();
        let replies: Arc<Mutex<VecDeque<Answer>>> = Arc::default();
        let queue = replies.clone();
        let endpoint = Endpoint::new(move |sent| {
            let next = queue.lock().expect("not poisoned").pop_front();
            next.unwrap_or_else(|| panic!("{} was not expected", sent.action))
        });
        let story = Self { steps, at: 0, endpoint, replies, seen: 0 };
        story.begin();
        story
    }

    pub(crate) fn iam(&self) -> ServiceResource {
        self.endpoint.session()
    }

    /// The step is done, without a value to show.
    pub(crate) fn does(&mut self, code: &str) {
        let (outcome, requests) = self.step(code);
        assert_eq!(outcome, "ok", "{code}");
        assert_eq!(self.sent(), requests, "{code}");
        self.next();
    }

    /// The step gives the value that boto3 gives.
    pub(crate) fn gives(&mut self, code: &str, value: impl Python) {
        let (outcome, requests) = self.step(code);
        assert_eq!(format!("=> {}", value.python()), outcome, "{code}");
        assert_eq!(self.sent(), requests, "{code}");
        self.next();
    }

    /// The step fails with the service's error, as in boto3.
    pub(crate) fn fails(&mut self, code: &str, error: &Error) {
        let (outcome, requests) = self.step(code);
        let (error_code, operation) = (error.code().expect("a code"), error.operation());
        let theirs = format!("({error_code}) when calling the {operation} operation: {}", error.message());
        assert!(outcome.ends_with(&theirs), "{code}\n{outcome}\n{theirs}");
        assert_eq!(self.sent(), requests, "{code}");
        self.next();
    }

    /// The step sends what boto3 sends, and the test says what else is better.
    pub(crate) fn sends_the_same(&mut self, code: &str) {
        let (_, requests) = self.step(code);
        assert_eq!(self.sent(), requests, "{code}");
        self.next();
    }

    /// The step sends something else, because that is better.
    pub(crate) fn sends(&mut self, code: &str, requests: Value) {
        let (_, theirs) = self.step(code);
        assert_ne!(requests, theirs, "{code} sends the same");
        assert_eq!(self.sent(), requests, "{code}");
        self.next();
    }

    /// There is no such thing to say here.
    pub(crate) fn cannot_be_said(&mut self, code: &str) {
        self.step(code);
        assert_eq!(self.sent(), json!([]), "{code}");
        self.next();
    }

    /// Lets this step, too, have the replies of another one.
    pub(crate) fn has_replies_of(&self, code: &str) {
        let step = self.steps.iter().rfind(|step| step["code"] == code).expect("a step of this code");
        self.replies.lock().expect("not poisoned").extend(replies(step));
    }

    /// Lets this step have these replies instead of its own.
    pub(crate) fn replies(&self, answers: impl IntoIterator<Item = Answer>) {
        *self.replies.lock().expect("not poisoned") = answers.into_iter().collect();
    }

    /// The step is the last.
    pub(crate) fn ends(self) {
        assert_eq!(self.at, self.steps.len(), "there are more steps");
    }

    /// What boto3 makes of this step: the outcome, and the requests, with the largest page where
    /// boto3 leaves that to the service.
    fn step(&self, code: &str) -> (String, Value) {
        let step = self.steps.get(self.at).unwrap_or_else(|| panic!("no step is left for {code}"));
        assert_eq!(step["code"], code, "the next step");
        let mut requests = step["requests"].clone();
        for request in requests.as_array_mut().expect("a list") {
            let action = request[0].as_str().expect("an action").to_owned();
            if action.starts_with("List")
                && action != "ListSAMLProviders"
                && request[1].get("MaxItems").is_none()
            {
                request[1]["MaxItems"] = "1000".into();
            }
        }
        (step["outcome"].as_str().expect("a text").to_owned(), requests)
    }

    /// What was sent in this step.
    fn sent(&self) -> Value {
        self.endpoint.sent()[self.seen..].iter().map(|sent| json!([sent.action, sent.params])).collect()
    }

    fn next(&mut self) {
        self.at += 1;
        self.seen = self.endpoint.count();
        self.begin();
    }

    fn begin(&self) {
        *self.replies.lock().expect("not poisoned") =
            self.steps.get(self.at).map(replies).unwrap_or_default();
    }
}

fn replies(step: &Value) -> VecDeque<Answer> {
    let reply = |reply: &Value| {
        let status = reply[0].as_u64().and_then(|status| status.try_into().ok()).expect("a status");
        Answer::Http(status, reply[1].as_str().expect("a body").to_owned())
    };
    step["replies"].as_array().expect("a list").iter().map(reply).collect()
}
