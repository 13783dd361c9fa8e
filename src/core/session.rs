//! Where requests go: a client, or the settings to make one of.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};

use aws_config::SdkConfig;
use aws_sdk_iam::Client;
use tokio::runtime;
use tokio::sync::OnceCell;

use super::error::{ErrorKind, Origin, Result};
use super::retry;
use super::settings::{self, Settings};

/// The session that a handle sends its requests with. Cloning shares it.
#[derive(Clone)]
pub(crate) struct Session(Arc<Inner>);

struct Inner {
    validate: bool,
    source: Source,
}

enum Source {
    Client(Client),
    Settings(Box<Settings>, Clients),
}

/// The default session, for handles made from now on.
static DEFAULT: LazyLock<RwLock<Session>> =
    LazyLock::new(|| RwLock::new(Session::from_settings(Settings::default(), true)));

impl Session {
    pub(crate) fn from_client(client: &Client) -> Self {
        Self::of_client(retry::careful(client.config().to_builder()), true)
    }

    pub(crate) fn from_config(config: &SdkConfig) -> Self {
        Self::of_client(settings::client(config), true)
    }

    fn of_client(client: Client, validate: bool) -> Self {
        Self(Arc::new(Inner { validate, source: Source::Client(client) }))
    }

    pub(crate) fn from_settings(settings: Settings, validate: bool) -> Self {
        let source = Source::Settings(Box::new(settings), Clients::default());
        Self(Arc::new(Inner { validate, source }))
    }

    pub(crate) fn default() -> Self {
        DEFAULT.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set_default(self) {
        *DEFAULT.write().unwrap_or_else(PoisonError::into_inner) = self;
    }

    /// Whether lengths and patterns are checked before sending.
    pub(crate) fn validates(&self) -> bool {
        self.0.validate
    }

    /// The same session with or without these checks.
    pub(crate) fn validating(&self, validate: bool) -> Self {
        match &self.0.source {
            Source::Client(client) => Self::of_client(client.clone(), validate),
            Source::Settings(settings, _) => Self::from_settings((**settings).clone(), validate),
        }
    }

    pub(crate) async fn client(&self, origin: Origin<'_>) -> Result<Client> {
        match &self.0.source {
            Source::Client(client) => Ok(client.clone()),
            Source::Settings(settings, clients) => {
                let runtime = runtime::Handle::try_current().map_err(|error| {
                    let message = "a session that is not made of a client has to be used on a tokio runtime";
                    origin.caused(ErrorKind::Configuration, message, error)
                })?;
                let client = clients.of(runtime.id());
                // On the heap, because finding credentials is much larger than what comes after.
                client.get_or_try_init(|| Box::pin(settings.client(origin))).await.cloned()
            }
        }
    }
}

/// A session has no part in the identity of what it is used by.
impl PartialEq for Session {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Session {}

impl Hash for Session {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0.source {
            Source::Client(_) => "Session(client)",
            Source::Settings(..) => "Session(settings)",
        })
    }
}

/// A client for every tokio runtime that uses the session.
///
/// A client's connections are driven by tasks of the runtime that made them, and break when it
/// ends: with one client for all, a test that ends fails another that still runs. The runtimes
/// used last are kept; one that is used again after many others gets a new client.
#[derive(Default)]
struct Clients(Mutex<Vec<(runtime::Id, Arc<OnceCell<Client>>)>>);

impl Clients {
    const MOST: usize = 32;

    fn of(&self, id: runtime::Id) -> Arc<OnceCell<Client>> {
        let mut clients = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = match clients.iter().position(|(of, _)| *of == id) {
            Some(at) => clients.remove(at),
            None => (id, Arc::default()),
        };
        let client = entry.1.clone();
        if clients.len() == Self::MOST {
            clients.remove(0);
        }
        clients.push(entry);
        client
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> runtime::Id {
        runtime::Builder::new_current_thread().build().expect("a runtime").handle().id()
    }

    #[test]
    fn a_runtime_keeps_its_client_and_the_store_stays_bounded() {
        let clients = Clients::default();
        let first = id();
        let kept = clients.of(first);
        for _ in 0..2 * Clients::MOST {
            clients.of(id());
            assert!(Arc::ptr_eq(&kept, &clients.of(first)));
        }
        assert_eq!(clients.0.lock().expect("not poisoned").len(), Clients::MOST);
    }
}
