//! A misbehaving IAM: an HTTP endpoint on loopback with a tiny IAM behind it, which breaks its
//! answers as it is told, and counts what it was asked and what it did.

mod fault;
mod iam;
mod wire;

pub use fault::Fault;

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use aws_iam_resources::aws_sdk_iam::config::Credentials;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_iam_resources::{Iam, ServiceResource};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::Sent;
use iam::Account;
use wire::{Incoming, Reply};

type Schedule = dyn Fn(&Sent, usize) -> Option<Fault> + Send + Sync;

/// The endpoint. Dropping it ends all its connections.
pub struct Unruly {
    address: SocketAddr,
    state: Arc<State>,
    asleep: Mutex<Option<TcpSocket>>,
    serving: Mutex<Option<JoinHandle<()>>>,
    connections: Connections,
}

type Connections = Arc<Mutex<JoinSet<Option<()>>>>;

struct State {
    schedule: Box<Schedule>,
    account: Mutex<Account>,
    counts: Mutex<Counts>,
}

#[derive(Default)]
struct Counts {
    seen: BTreeMap<String, usize>,
    applied: BTreeMap<(String, String), usize>,
    faults: BTreeMap<Fault, usize>,
    repeats: BTreeMap<String, usize>,
}

impl Unruly {
    /// Serves, with the faults of the schedule: it is given the request, and how often the very
    /// same one came before.
    pub fn start(schedule: impl Fn(&Sent, usize) -> Option<Fault> + Send + Sync + 'static) -> Self {
        let unruly = Self::asleep(schedule);
        unruly.wake();
        unruly
    }

    /// Has an address, but refuses connections until it is woken.
    pub fn asleep(schedule: impl Fn(&Sent, usize) -> Option<Fault> + Send + Sync + 'static) -> Self {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a port");
        Self {
            address: socket.local_addr().expect("an address"),
            state: Arc::new(State {
                schedule: Box::new(schedule),
                account: Mutex::default(),
                counts: Mutex::default(),
            }),
            asleep: Mutex::new(Some(socket)),
            serving: Mutex::default(),
            connections: Connections::default(),
        }
    }

    /// Takes connections from now on.
    pub fn wake(&self) {
        if let Some(socket) = self.asleep.lock().expect("not poisoned").take() {
            let listener = socket.listen(1024).expect("a listener");
            let serving = tokio::spawn(serve(listener, self.state.clone(), self.connections.clone()));
            *self.serving.lock().expect("not poisoned") = Some(serving);
        }
    }

    /// Ends all connections, and takes no more. Nothing is applied after it.
    pub async fn stop(&self) {
        let serving = self.serving.lock().expect("not poisoned").take();
        if let Some(serving) = serving {
            serving.abort();
            serving.await.expect_err("it only ends when it is stopped");
        }
        let mut connections = std::mem::take(&mut *self.connections.lock().expect("not poisoned"));
        connections.shutdown().await;
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A session that sends here.
    pub fn session(&self, retry: RetryConfig, timeout: TimeoutConfig) -> ServiceResource {
        Iam::builder()
            .endpoint(self.url())
            .region("us-east-1")
            .credentials(Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "tests"))
            .retry(retry)
            .timeout(timeout)
            .build()
    }

    /// A session that sends everything once, and waits as long as it takes.
    pub fn patient(&self) -> ServiceResource {
        self.session(RetryConfig::disabled(), TimeoutConfig::disabled())
    }

    /// How many requests of this action came, read or not.
    pub fn seen(&self, action: &str) -> usize {
        self.state.counts().seen.get(action).copied().unwrap_or_default()
    }

    /// How often this action changed this user.
    pub fn applied(&self, action: &str, user: &str) -> usize {
        let key = (action.to_owned(), user.to_owned());
        self.state.counts().applied.get(&key).copied().unwrap_or_default()
    }

    /// How many changes were made in all.
    pub fn changes(&self) -> usize {
        self.state.counts().applied.values().sum()
    }

    /// How often each fault came to pass.
    pub fn faults(&self) -> BTreeMap<Fault, usize> {
        self.state.counts().faults.clone()
    }

    /// Makes users with this path, without a request.
    pub fn populate(&self, path: &str, names: impl IntoIterator<Item = String>) {
        let mut account = self.state.account.lock().expect("not poisoned");
        names.into_iter().for_each(|name| account.insert(name, path));
    }
}

impl fmt::Debug for Unruly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unruly").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Drop for Unruly {
    fn drop(&mut self) {
        if let Some(serving) = self.serving.lock().ok().and_then(|mut serving| serving.take()) {
            serving.abort();
        }
    }
}

async fn serve(listener: TcpListener, state: Arc<State>, connections: Connections) {
    while let Ok((stream, _)) = listener.accept().await {
        let mut connections = connections.lock().expect("not poisoned");
        connections.spawn(connection(stream, state.clone()));
        while connections.try_join_next().is_some() {}
    }
}

/// Answers request after request, until either side has enough.
async fn connection(stream: TcpStream, state: Arc<State>) -> Option<()> {
    let mut incoming = Incoming::new(stream);
    loop {
        let sent = incoming.peek().await?;
        let fault = state.arrives(&sent);
        if fault == Some(Fault::Unread) {
            return None;
        }
        incoming.consume().await?;
        let applies = fault.is_none_or(Fault::applies);
        let reply = if applies { state.perform(&sent) } else { Reply::error(500, "ServiceFailure") };
        // What IAM refuses was not done, and says so as it should: faults of an answer that
        // was made after the change would tell another story.
        let good = reply.status == 200;
        match fault {
            None => incoming.answer(&reply).await?,
            Some(Fault::Failure { .. }) => {
                incoming.answer(&Reply::error(500, "ServiceFailure")).await?;
            }
            Some(Fault::Unavailable) => incoming.answer(&Reply::error(503, "ServiceUnavailable")).await?,
            Some(Fault::Throttled) => incoming.answer(&Reply::error(400, "Throttling")).await?,
            Some(Fault::BadGateway { .. }) => incoming.answer(&reply.with(502, HTML)).await?,
            Some(Fault::Unread | Fault::Dropped { .. }) => return None,
            Some(Fault::CutShort) if good => return incoming.half(&reply).await,
            Some(Fault::Stall) if good => {
                incoming.half(&reply).await?;
                std::future::pending().await
            }
            Some(Fault::HalfDocument) if good => incoming.answer(&reply.half()).await?,
            Some(Fault::NoEnd) if good => incoming.answer(&reply.without_last_tag()).await?,
            Some(Fault::Garbage) if good => incoming.answer(&reply.with(200, "\u{1}%\u{7f}{]&<<>")).await?,
            Some(Fault::Empty) if good => incoming.answer(&reply.with(200, "")).await?,
            Some(Fault::Html) if good => incoming.answer(&reply.with(200, HTML)).await?,
            Some(Fault::Hang { .. }) => std::future::pending().await,
            Some(Fault::Slow) => {
                tokio::time::sleep(Duration::from_millis(20)).await;
                incoming.answer(&reply).await?;
            }
            Some(_) => incoming.answer(&reply).await?,
        }
    }
}

const HTML: &str = "<html><head><title>Sorry</title></head><body><h1>Please sign in</h1></body></html>";

impl State {
    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().expect("not poisoned")
    }

    fn arrives(&self, sent: &Sent) -> Option<Fault> {
        let mut counts = self.counts();
        *counts.seen.entry(sent.action.clone()).or_default() += 1;
        let repeat = counts.repeats.entry(format!("{sent:?}")).or_default();
        let fault = (self.schedule)(sent, *repeat);
        *repeat += 1;
        if let Some(fault) = fault {
            *counts.faults.entry(fault).or_default() += 1;
        }
        fault
    }

    fn perform(&self, sent: &Sent) -> Reply {
        let outcome = self.account.lock().expect("not poisoned").perform(sent);
        match outcome {
            Ok(result) => {
                if !["Get", "List"].iter().any(|reads| sent.action.starts_with(reads)) {
                    let user = sent.param("UserName").unwrap_or_default().to_owned();
                    *self.counts().applied.entry((sent.action.clone(), user)).or_default() += 1;
                }
                Reply::ok(&sent.action, &result)
            }
            Err((status, code)) => Reply::error(status, code),
        }
    }
}
