//! The entry points: the default session, explicit ones, and the builder of those.

use std::fmt;

use aws_config::SdkConfig;
use aws_sdk_iam::Client;
use aws_sdk_iam::config::retry::RetryConfig;
use aws_sdk_iam::config::timeout::TimeoutConfig;
use aws_sdk_iam::config::{HttpClient, IntoShared, ProvideCredentials, SharedCredentialsProvider};

use crate::core::describe::Description;
use crate::core::error::{Origin, Result};
use crate::core::session::Session;
use crate::core::settings::Settings;
use crate::resources::service_resource::DESCRIPTION;

/// The default session, and the way to explicit ones.
///
/// All that IAM offers at the top is an associated function here: `Iam::user("Bob")`,
/// `Iam::users()`, `Iam::create_user()`. Credentials, region, profile and endpoint come from the
/// environment when the first request is sent. A client is kept for each tokio runtime, so that
/// any number of `#[tokio::test]`s can use it.
///
/// ```no_run
/// use aws_iam_resources::Iam;
///
/// # async fn example() -> aws_iam_resources::Result<()> {
/// let bob = Iam::user("Bob");
/// println!("{} is {}", bob.name(), bob.arn().await?);
/// # Ok(())
/// # }
/// ```
///
/// For an explicit session, which has the same names as methods, make a [`ServiceResource`] with
/// [`from_config`](Self::from_config), [`from_client`](Self::from_client) or
/// [`builder`](Self::builder).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Iam {}

impl Iam {
    /// The default session as a value.
    pub fn resource() -> ServiceResource {
        ServiceResource { session: Session::default() }
    }

    /// Makes this the default session, for handles made from now on. Handles that exist keep
    /// theirs.
    pub fn set_default(service: ServiceResource) {
        service.session.set_default();
    }

    /// A session with the SDK's shared configuration.
    pub fn from_config(config: &SdkConfig) -> ServiceResource {
        ServiceResource { session: Session::from_config(config) }
    }

    /// A session with a client's configuration: its credentials, its retries and timeouts, its
    /// HTTP client. It is also the way to test against a client that does not reach AWS.
    pub fn from_client(client: Client) -> ServiceResource {
        ServiceResource { session: Session::from_client(&client) }
    }

    /// A session with some settings; what is not set comes from the environment.
    pub fn builder() -> Builder {
        Builder { settings: Settings::default(), validate: true }
    }
}

/// IAM itself, on an explicit session: what [`Iam`] offers, as methods.
///
/// ```no_run
/// use aws_iam_resources::Iam;
///
/// # async fn example(config: &aws_config::SdkConfig) -> aws_iam_resources::Result<()> {
/// let iam = Iam::from_config(config);
/// for user in iam.users().path_prefix("/eng/").all().await? {
///     println!("{} {}", user.name(), user.arn().await?);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServiceResource {
    pub(crate) session: Session,
}

impl ServiceResource {
    /// The SDK's client that the session sends with, for all that has no handle here.
    ///
    /// # Errors
    ///
    /// A session that is not made of a client makes one here, and needs a tokio runtime for that.
    pub async fn client(&self) -> Result<Client> {
        let origin = Origin { operation: "client", reads: true, resource: self };
        self.session.client(origin).await
    }

    /// The same session with or without checks of length and pattern. That what names an entity
    /// is there and not empty is checked always.
    pub fn validate(&self, validate: bool) -> Self {
        Self { session: self.session.validating(validate) }
    }

    /// What the service offers, as data.
    pub fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }
}

impl fmt::Display for ServiceResource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "iam.{}()", DESCRIPTION.name)
    }
}

/// The settings of a session. [`build`](Self::build) does no I/O: the environment is read, and
/// the client made, when the first request is sent.
///
/// ```
/// use aws_iam_resources::Iam;
///
/// let iam = Iam::builder().profile("admin").endpoint("http://localhost:5000").build();
/// ```
#[derive(Clone)]
#[must_use = "nothing is made before `build`"]
pub struct Builder {
    settings: Settings,
    validate: bool,
}

impl Builder {
    /// The profile in the shared configuration files.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.settings.profile = Some(name.into());
        self
    }

    /// The region. IAM is global: it matters only for partitions such as China's and for
    /// credentials. Without any, it is `us-east-1`, where IAM is at its global endpoint.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.settings.region = Some(region.into());
        self
    }

    /// The URL to send requests to, instead of AWS's.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.settings.endpoint = Some(url.into());
        self
    }

    /// Where credentials come from.
    pub fn credentials(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.settings.credentials = Some(SharedCredentialsProvider::new(provider));
        self
    }

    /// The HTTP client to send with, instead of the SDK's. All runtimes that use the session share
    /// it, so one that keeps connections belongs to one runtime.
    pub fn http_client(mut self, client: impl HttpClient + 'static) -> Self {
        self.settings.http_client = Some(client.into_shared());
        self
    }

    /// How often a request that failed for the moment is sent again. The SDK's standard is three
    /// attempts in all. A change that may have arrived is never sent again: it fails with
    /// [`outcome_unknown`](crate::Error::outcome_unknown).
    pub fn retry(mut self, retry: RetryConfig) -> Self {
        self.settings.retry = Some(retry);
        self
    }

    /// How long to wait: for a connection, for an answer, in all. The SDK's standard limits the
    /// connection alone.
    pub fn timeout(mut self, timeout: TimeoutConfig) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// Whether lengths and patterns are checked before sending, which they are if not set. That
    /// what names an entity is there and not empty is checked always.
    pub fn validate(mut self, validate: bool) -> Self {
        self.validate = validate;
        self
    }

    /// The session. It does no I/O, and does not fail.
    pub fn build(self) -> ServiceResource {
        ServiceResource { session: Session::from_settings(self.settings, self.validate) }
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { profile, region, endpoint, credentials: _, http_client: _, retry, timeout } =
            &self.settings;
        f.debug_struct("Builder")
            .field("profile", profile)
            .field("region", region)
            .field("endpoint", endpoint)
            .field("retry", retry)
            .field("timeout", timeout)
            .field("validate", &self.validate)
            .finish_non_exhaustive()
    }
}
