//! The settings of a session, and the client that they make.

use std::time::Duration;

use aws_config::SdkConfig;
use aws_config::environment::EnvironmentVariableRegionProvider;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::{self, ProfileFileCredentialsProvider, ProfileFileRegionProvider};
use aws_config::provider_config::ProviderConfig;
use aws_sdk_iam::Client;
use aws_sdk_iam::config::retry::RetryConfig;
use aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_sdk_iam::config::{
    AsyncSleep, BehaviorVersion, Builder, Region, SharedCredentialsProvider, SharedHttpClient, Sleep,
};
use aws_types::os_shim_internal::{Env, Fs};

use super::error::{ErrorKind, Origin, Result};
use super::retry;

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

impl Settings {
    /// The client that these settings make, with the environment.
    pub(crate) async fn client(&self, origin: Origin<'_>) -> Result<Client> {
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
            .or_else(Region::from_static("us-east-1"))
            .region()
            .await;

        let mut loader = aws_config::defaults(BehaviorVersion::latest()).region(region.clone());
        if let Some(name) = &self.profile {
            loader = loader.profile_name(name).credentials_provider(self.of_profile(name, region));
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

    /// The credentials of a profile that the program chose. The SDK's own chain asks the environment
    /// first, whose credentials may be someone else's.
    fn of_profile(&self, name: &str, region: Option<Region>) -> ProfileFileCredentialsProvider {
        let mut config = ProviderConfig::default().with_region(region);
        if let Some(client) = &self.http_client {
            config = config.with_http_client(client.clone());
        }
        ProfileFileCredentialsProvider::builder().configure(&config).profile_name(name).build()
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
pub(crate) fn client(config: &SdkConfig) -> Client {
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
