//! Thousands of calls, a fifth of them with faults, and the books afterwards.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::{Error, Result, ServiceResource};
use futures_util::{StreamExt as _, stream};
use test_support::unruly::{Fault, Unruly};

use crate::calls::{in_time, kinds, thrice};

/// Users that nobody changes, on four pages.
const STOCK: usize = 25;

/// What the caller of a change was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    Made,
    NotMade,
    Unknown,
}

/// What a user's caller may believe of an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Belief {
    There,
    Missing,
    Either,
}

/// One user from the first call to the last: every change is asked for once, so that the endpoint's
/// count for user and action can be held against what the caller was told.
struct Life {
    name: String,
    iam: ServiceResource,
    told: BTreeMap<&'static str, Told>,
    calls: usize,
}

impl Life {
    fn new(iam: &ServiceResource, number: usize) -> Self {
        Self { name: format!("u{number:05}"), iam: iam.clone(), told: BTreeMap::new(), calls: 0 }
    }

    async fn live(mut self) -> Self {
        let user = self.iam.user(&self.name);
        let made = user.create().path("/young/").send().await;
        self.change("CreateUser", Belief::There, &made);
        self.read_user("/young/").await;

        let made = user.create_login_profile().password("one two three").send().await;
        self.change("CreateLoginProfile", self.user(), &made);
        let profile = user.login_profile();
        let made = profile.update().password_reset_required(true).send().await;
        self.change("UpdateLoginProfile", self.profile(), &made);
        self.read_profile().await;

        let key = user.create_access_key_pair().send().await;
        self.change("CreateAccessKey", self.user(), &key);
        let id = key.as_ref().ok().map(|key| key.id().to_owned());
        self.read_keys(id).await;
        self.read_stock().await;

        let made = user.update().new_path("/old/").send().await;
        self.change("UpdateUser", self.user(), &made);
        self.read_user("/old/").await;

        if let Ok(key) = key {
            let made = key.delete().send().await;
            self.change("DeleteAccessKey", Belief::There, &made);
        }
        let made = profile.delete().send().await;
        self.change("DeleteLoginProfile", self.profile(), &made);
        let made = user.delete().send().await;
        self.change("DeleteUser", self.user(), &made);
        let there = user.exists().await;
        match self.read(&there) {
            Some(true) => assert_ne!(self.user(), Belief::Missing, "{}", self.name),
            Some(false) => assert_ne!(self.user(), Belief::There, "{}", self.name),
            None => {}
        }
        self
    }

    /// Notes what became of a change of something, and that a refusal fits what is there.
    fn change<T>(&mut self, action: &'static str, subject: Belief, result: &Result<T>) {
        self.calls += 1;
        let told = match result {
            Ok(_) => Told::Made,
            Err(error) if error.outcome_unknown() => Told::Unknown,
            Err(_) => Told::NotMade,
        };
        assert!(self.told.insert(action, told).is_none(), "{action} twice");
        match result {
            Ok(_) => assert_ne!(subject, Belief::Missing, "{action} of {}", self.name),
            Err(error) if error.is_not_found() => {
                assert_ne!(subject, Belief::There, "{action}: {error}");
                assert_eq!(told, Told::NotMade, "{error}");
            }
            // IAM deletes no user that still has a key or a password, as far as it was not told to
            // delete these.
            Err(error) if error.is_delete_conflict() => {
                let bare = self.key() == Belief::Missing && self.profile() == Belief::Missing;
                assert!(action == "DeleteUser" && !bare, "{error}");
            }
            Err(error) => assert_faulty(error),
        }
    }

    /// Whether the answer of a read says anything.
    fn read<T: Clone>(&mut self, result: &Result<T>) -> Option<T> {
        self.calls += 1;
        if let Err(error) = result {
            assert!(!error.outcome_unknown(), "{error}");
            if !error.is_not_found() {
                assert_faulty(error);
            }
        }
        result.clone().ok()
    }

    /// A handle of its own reads the user's path, and then it is either what was asked for last, or
    /// what was there before if the caller cannot know.
    async fn read_user(&mut self, expected: &str) {
        let user = self.iam.user(&self.name);
        let path = user.path().await;
        if let Some(path) = self.read(&path) {
            assert_ne!(self.user(), Belief::Missing, "{}", self.name);
            let known = match self.told.get("UpdateUser") {
                None | Some(Told::Made) => path == expected,
                Some(Told::NotMade) => path == "/young/",
                Some(Told::Unknown) => ["/young/", "/old/"].contains(&path.as_str()),
            };
            assert!(known, "{}: {path} after {:?}", self.name, self.told);
            let data = user.cached().expect("data that was read");
            assert_eq!(data.user_id, format!("AIDA{}", self.name));
            assert_eq!(data.arn, format!("arn:aws:iam::123456789012:user{path}{}", self.name));
        } else {
            assert!(user.cached().is_none(), "data of a failed load");
            self.missing(&path, self.user());
        }
    }

    async fn read_profile(&mut self) {
        let reset = self.iam.user(&self.name).login_profile().password_reset_required().await;
        match self.read(&reset) {
            Some(reset) => {
                assert_ne!(self.profile(), Belief::Missing, "{}", self.name);
                match self.told["UpdateLoginProfile"] {
                    Told::Made => assert!(reset, "{}", self.name),
                    Told::NotMade => assert!(!reset, "{}", self.name),
                    Told::Unknown => {}
                }
            }
            None => self.missing(&reset, self.profile()),
        }
    }

    async fn read_keys(&mut self, id: Option<String>) {
        let keys = self.iam.user(&self.name).access_keys().all().await;
        let ids = keys.map(|keys| keys.iter().map(|key| key.id().to_owned()).collect::<Vec<_>>());
        match self.read(&ids) {
            Some(ids) => match self.told["CreateAccessKey"] {
                Told::Made => assert_eq!(ids, Vec::from_iter(id), "{}", self.name),
                Told::NotMade => assert!(ids.is_empty(), "{}: {ids:?}", self.name),
                Told::Unknown => assert!(ids.len() <= 1, "{}: {ids:?}", self.name),
            },
            None => self.missing(&ids, self.user()),
        }
    }

    /// All of it, or an error: never a part.
    async fn read_stock(&mut self) {
        let users = self.iam.users().path_prefix("/stock/").page_size(7).all().await;
        let names = users.map(|users| users.iter().map(|user| user.name().to_owned()).collect::<Vec<_>>());
        if let Some(names) = self.read(&names) {
            assert_eq!(names, Vec::from_iter(stock()));
        }
    }

    fn missing<T>(&self, result: &Result<T>, subject: Belief) {
        if result.as_ref().is_err_and(Error::is_not_found) {
            assert_ne!(subject, Belief::There, "{}", self.name);
        }
    }

    fn user(&self) -> Belief {
        self.believe("CreateUser", "DeleteUser")
    }

    fn profile(&self) -> Belief {
        self.believe("CreateLoginProfile", "DeleteLoginProfile")
    }

    fn key(&self) -> Belief {
        self.believe("CreateAccessKey", "DeleteAccessKey")
    }

    /// An unknown outcome stays unknown, whatever is read later: IAM may be slow.
    fn believe(&self, create: &str, delete: &str) -> Belief {
        match (self.told.get(create), self.told.get(delete)) {
            (None | Some(Told::NotMade), _) | (_, Some(Told::Made)) => Belief::Missing,
            (Some(Told::Made), None | Some(Told::NotMade)) => Belief::There,
            _ => Belief::Either,
        }
    }
}

fn assert_faulty(error: &Error) {
    assert_eq!(kinds(error).len(), 1, "{error} is no fault that was made");
}

fn stock() -> impl Iterator<Item = String> {
    (0..STOCK).map(|number| format!("stock{number:02}"))
}

/// How many calls there were, if all is right.
async fn storm(seed: u64, lives: usize, retry: RetryConfig) -> usize {
    let unruly = Unruly::start(Fault::random(seed, 20));
    unruly.populate("/stock/", stock());
    let timeout = TimeoutConfig::builder().operation_timeout(Duration::from_secs(1)).build();
    let once = retry.max_attempts() == 1;
    let iam = unruly.session(retry, timeout);
    let lives = stream::iter(0..lives).map(|number| {
        let life = Life::new(&iam, number);
        async move { in_time(number, tokio::spawn(life.live())).await.expect("no panic") }
    });
    let lives: Vec<_> = lives.buffer_unordered(32).collect().await;
    unruly.stop().await;

    let calls = lives.iter().map(|life| life.calls).sum();
    let mut seen = BTreeSet::new();
    let mut changes = 0;
    for life in &lives {
        for (action, told) in &life.told {
            let applied = unruly.applied(action, &life.name);
            changes += applied;
            seen.insert((*told, applied));
            let agrees = match told {
                Told::Made => applied == 1,
                Told::NotMade => applied == 0,
                Told::Unknown => applied <= 1,
            };
            assert!(agrees, "{action} of {}: applied {applied} times, told {told:?}", life.name);
        }
    }
    assert_eq!(unruly.changes(), changes, "changes that nobody asked for");

    // That the storm was one: all that can happen did.
    let all = [(Told::Made, 1), (Told::NotMade, 0), (Told::Unknown, 0), (Told::Unknown, 1)];
    assert_eq!(seen, BTreeSet::from(all));
    let faults = unruly.faults();
    for fault in Fault::ALL {
        assert!(faults.contains_key(&fault), "{fault:?} in {faults:?}");
    }
    if once {
        for action in BTreeSet::from_iter(lives.iter().flat_map(|life| life.told.keys())) {
            let asked = lives.iter().filter(|life| life.told.contains_key(action)).count();
            assert!(unruly.seen(action) <= asked, "{action} was sent again");
        }
    }
    calls
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_end_in_the_right_answer_or_a_typed_error_and_the_books_agree() {
    let calls = storm(0x00DD_BA11, 750, RetryConfig::disabled()).await;
    assert!(calls >= 10_000, "{calls} calls");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_books_agree_with_retries_too() {
    let calls = storm(0x005E_ED42, 250, thrice()).await;
    assert!(calls >= 3_000, "{calls} calls");
}
