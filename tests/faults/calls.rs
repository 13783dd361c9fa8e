//! One of each kind of call, and what a fault should make of it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::{Error, Result, ServiceResource};
use futures_util::{StreamExt as _, stream};
use test_support::unruly::{Fault, Unruly};

/// The key that Ann has.
pub(crate) const KEY: &str = "AKIA000000000Ann0000";

/// A kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Call {
    Load,
    LoadFromList,
    SecondPage,
    UpdateProfile,
    DeleteUser,
    CreateUser,
    CreateKey,
}

impl Call {
    pub(crate) const ALL: [Self; 7] = [
        Self::Load,
        Self::LoadFromList,
        Self::SecondPage,
        Self::UpdateProfile,
        Self::DeleteUser,
        Self::CreateUser,
        Self::CreateKey,
    ];

    pub(crate) fn action(self) -> &'static str {
        match self {
            Self::Load => "GetUser",
            Self::LoadFromList => "ListAccessKeys",
            Self::SecondPage => "ListUsers",
            Self::UpdateProfile => "UpdateLoginProfile",
            Self::DeleteUser => "DeleteUser",
            Self::CreateUser => "CreateUser",
            Self::CreateKey => "CreateAccessKey",
        }
    }

    pub(crate) fn changes(self) -> bool {
        !matches!(self, Self::Load | Self::LoadFromList | Self::SecondPage)
    }

    /// The user that a change is about.
    pub(crate) fn user(self) -> &'static str {
        match self {
            Self::DeleteUser => "Ben",
            Self::CreateUser => "New",
            _ => "Ann",
        }
    }

    pub(crate) async fn send(self, iam: &ServiceResource) -> Result<()> {
        let user = iam.user(self.user());
        match self {
            Self::Load => user.load().await,
            Self::LoadFromList => user.access_key(KEY).load().await,
            Self::SecondPage => {
                let names: Vec<_> = iam.users().page_size(2).all().await?;
                let names: Vec<_> = names.iter().map(|user| user.name()).collect();
                assert_eq!(names, ["Ann", "Ben", "Cid", "Dot", "Eve"]);
                Ok(())
            }
            Self::UpdateProfile => user.login_profile().update().password_reset_required(true).send().await,
            Self::DeleteUser => user.delete().send().await,
            Self::CreateUser => user.create().send().await.map(drop),
            Self::CreateKey => user.create_access_key_pair().send().await.map(drop),
        }
    }
}

/// What went wrong, by the predicates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Timeout,
    Connection,
    Unreadable,
    ServiceFailure,
    Throttling,
}

/// All that the predicates say.
pub(crate) fn kinds(error: &Error) -> Vec<Kind> {
    [
        (Kind::Timeout, error.is_timeout()),
        (Kind::Connection, error.is_connection()),
        (Kind::Unreadable, error.is_unreadable_response()),
        (Kind::ServiceFailure, error.is_service_failure()),
        (Kind::Throttling, error.is_throttling()),
    ]
    .into_iter()
    .filter_map(|(kind, is)| is.then_some(kind))
    .collect()
}

/// What the caller of a call should be told about a fault, and whether a change may then have been
/// made as far as anyone can tell. Nothing, if the call should succeed.
pub(crate) fn told(fault: Fault, call: Call) -> Option<(Kind, bool)> {
    let (kind, open) = match fault {
        Fault::Failure { .. } | Fault::BadGateway { .. } => (Kind::ServiceFailure, true),
        Fault::Unavailable => (Kind::ServiceFailure, false),
        Fault::Throttled => (Kind::Throttling, false),
        // That nobody read the request cannot be seen from here.
        Fault::Unread | Fault::Dropped { .. } => (Kind::Connection, true),
        // A bare 200 is all that an operation without a result has to say, and the SDK takes it
        // so. Anything else in its place, such as a page of HTML, may not be from IAM at all.
        Fault::Empty if matches!(call, Call::UpdateProfile | Call::DeleteUser) => return None,
        Fault::HalfDocument
        | Fault::NoEnd
        | Fault::CutShort
        | Fault::Garbage
        | Fault::Empty
        | Fault::Html => (Kind::Unreadable, true),
        Fault::Hang { .. } | Fault::Stall => (Kind::Timeout, true),
        Fault::Slow => return None,
    };
    Some((kind, open && call.changes()))
}

/// An account with what the calls need, whose endpoint begins to fail when it is told to.
pub(crate) struct Scene {
    pub(crate) unruly: Unruly,
    left: Arc<AtomicUsize>,
}

impl Scene {
    /// The faults hit this call alone, one after the other; the last goes on and on.
    pub(crate) async fn new(call: Call, faults: &'static [Fault]) -> Self {
        Self::of(call, move |nth| faults.get(nth).or(faults.last()).copied()).await
    }

    /// The faults hit this call alone, one after the other, and then none.
    pub(crate) async fn passing(call: Call, faults: Vec<Fault>) -> Self {
        Self::of(call, move |nth| faults.get(nth).copied()).await
    }

    async fn of(call: Call, fault: impl Fn(usize) -> Option<Fault> + Send + Sync + 'static) -> Self {
        let left = Arc::new(AtomicUsize::new(usize::MAX));
        let armed = left.clone();
        let unruly = Unruly::start(move |sent, _| {
            let hit = sent.action == call.action()
                && (call != Call::SecondPage || sent.param("Marker") == Some("Ben"))
                && armed.load(SeqCst) < usize::MAX;
            if hit { fault(armed.fetch_add(1, SeqCst)) } else { None }
        });
        unruly.populate("/", ["Ann", "Ben", "Cid", "Dot", "Eve"].map(str::to_owned));
        let ann = unruly.patient().user("Ann");
        ann.create_login_profile().password("one two three").send().await.expect("a login profile");
        ann.create_access_key_pair().send().await.expect("a key");
        Self { unruly, left }
    }

    /// From now on.
    pub(crate) fn begin(&self) {
        self.left.store(0, SeqCst);
    }
}

/// Waits for an answer only where there is none: elsewhere a slow machine must not make a timeout
/// of another fault.
pub(crate) fn patience(fault: Fault) -> TimeoutConfig {
    match fault {
        Fault::Hang { .. } | Fault::Stall => TimeoutConfig::builder().operation_timeout(SHORT).build(),
        _ => TimeoutConfig::disabled(),
    }
}

/// The same for each attempt.
pub(crate) fn patience_per_attempt(fault: Fault) -> TimeoutConfig {
    match fault {
        Fault::Hang { .. } | Fault::Stall => {
            TimeoutConfig::builder().operation_attempt_timeout(SHORT).build()
        }
        _ => TimeoutConfig::disabled(),
    }
}

/// Long enough for a request to get there on a busy machine.
const SHORT: Duration = Duration::from_secs(1);

/// Runs the cases, some at a time.
pub(crate) async fn each<C, F: Future<Output = ()>>(
    cases: impl IntoIterator<Item = C>,
    case: impl Fn(C) -> F,
) {
    stream::iter(cases).for_each_concurrent(8, case).await;
}

/// How long the SDK waits before the second attempt, at most.
pub(crate) const BACKOFF: Duration = Duration::from_millis(1);

pub(crate) fn thrice() -> RetryConfig {
    RetryConfig::standard().with_max_attempts(3).with_initial_backoff(BACKOFF)
}

/// The answer, if there is one in any reasonable time.
pub(crate) async fn in_time<T>(what: impl std::fmt::Debug, call: impl Future<Output = T>) -> T {
    match tokio::time::timeout(Duration::from_secs(60), call).await {
        Ok(answer) => answer,
        Err(_) => panic!("{what:?} hangs"),
    }
}
