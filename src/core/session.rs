//! Where requests go: a client, or the settings to make one of.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, RwLock};
use std::time::Duration;

use aws_config::SdkConfig;
use aws_config::environment::EnvironmentVariableRegionProvider;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::{self, ProfileFileRegionProvider};
use aws_sdk_iam::Client;
use aws_sdk_iam::config::retry::RetryConfig;
use aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_sdk_iam::config::{
    AsyncSleep, BehaviorVersion, Builder, Region, SharedCredentialsProvider, SharedHttpClient, Sleep,
};
use aws_types::os_shim_internal::{Env, Fs};
use tokio::runtime;
use tokio::sync::OnceCell;

use super::error::{ErrorKind, Origin, Result};
use super::retry;

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

/// What a user says about the session; what is left out comes from the environment.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) profile: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    pub(crate) credentials: Option<SharedCredentialsProvider>,
    pub(crate) http_client: Option<SharedHttpClient>,
    pub(crate) retry: Option<RetryConfig>,
    pub(crate) timeout: Option<TimeoutConfig>,
}

/// The default session, for handles made from now on.
static DEFAULT: LazyLock<RwLock<Session>> =
    LazyLock::new(|| RwLock::new(Session::from_settings(Settings::default(), true)));

impl Session {
    pub(crate) fn from_client(client: &Client) -> Self {
        Self::of_client(retry::careful(client.config().to_builder()), true)
    }

    pub(crate) fn from_config(config: &SdkConfig) -> Self {
        Self::of_client(client(config), true)
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
                client.get_or_try_init(|| settings.client(origin)).await.cloned()
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

impl Settings {
    async fn client(&self, origin: Origin<'_>) -> Result<Client> {
        self.check_profile(origin).await?;
        let profile_region = match &self.profile {
            Some(name) => ProfileFileRegionProvider::builder().profile_name(name).build(),
            None => ProfileFileRegionProvider::new(),
        };
        // The SDK's own chain would go on to ask the instance for its region, and wait for it
        // where there is none. IAM is global: in this region, it is at its global endpoint.
        let region = RegionProviderChain::first_try(self.region.clone().map(Region::new))
            .or_else(EnvironmentVariableRegionProvider::new())
            .or_else(profile_region)
            .or_else(Region::from_static("us-east-1"));

        let mut loader = aws_config::defaults(BehaviorVersion::latest()).region(region);
        if let Some(name) = &self.profile {
            loader = loader.profile_name(name);
        }
        if let Some(url) = &self.endpoint {
            loader = loader.endpoint_url(url);
        }
        if let Some(provider) = &self.credentials {
            loader = loader.credentials_provider(provider.clone());
        }
        if let Some(client) = &self.http_client {
            loader = loader.http_client(client.clone());
        }
        if let Some(retry) = &self.retry {
            loader = loader.retry_config(retry.clone());
        }
        if let Some(timeout) = &self.timeout {
            loader = loader.timeout_config(timeout.clone());
        }
        Ok(client(&loader.load().await))
    }

    /// The SDK takes a profile that is not there for one without credentials, and asks elsewhere.
    async fn check_profile(&self, origin: Origin<'_>) -> Result<()> {
        let chosen = self.profile.clone().or_else(|| std::env::var("AWS_PROFILE").ok());
        let Some(name) = chosen.filter(|_| self.credentials.is_none()) else { return Ok(()) };
        let profiles =
            profile::load(&Fs::real(), &Env::real(), &Default::default(), None).await.map_err(|error| {
                origin.caused(ErrorKind::Configuration, "the AWS configuration files cannot be read", error)
            })?;
        if name.is_empty() || name == "default" || profiles.get_profile(&name).is_some() {
            return Ok(());
        }
        let message = format!("there is no profile {name:?} in the AWS configuration files");
        Err(origin.error(ErrorKind::Configuration, message))
    }
}

/// A client for a configuration, with what the SDK would panic without.
fn client(config: &SdkConfig) -> Client {
    let mut builder = Builder::from(config);
    if config.behavior_version().is_none() {
        builder = builder.behavior_version(BehaviorVersion::latest());
    }
    if config.sleep_impl().is_none() {
        builder = builder.sleep_impl(TokioSleep);
    }
    retry::careful(builder)
}

/// What the SDK waits with between attempts, where its own feature for that is off.
#[derive(Debug)]
struct TokioSleep;

impl AsyncSleep for TokioSleep {
    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
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
