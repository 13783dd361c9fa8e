//! The server that the scenarios run on, and what each of the two leaves out.

use std::env;

use aws_iam_resources::aws_sdk_iam::config::interceptors::BeforeTransmitInterceptorContextMut;
use aws_iam_resources::aws_sdk_iam::config::retry::RetryConfig;
use aws_iam_resources::aws_sdk_iam::config::{
    BehaviorVersion, ConfigBag, Credentials, Intercept, Region, RuntimeComponents,
};
use aws_iam_resources::aws_sdk_iam::error::BoxError;
use aws_iam_resources::aws_sdk_iam::{Client, Config};
use aws_iam_resources::{AccessKeyPair, Iam, ServiceResource};

/// What AWS documents and only one of the servers does. A scenario asks before it relies on it:
/// no other place knows which server is at hand.
#[derive(Clone, Copy)]
pub(crate) enum Promise {
    /// Every answer names its request, in the header that AWS uses.
    NamesRequests,
    /// A listing comes in pages of the size that was asked for.
    ListsInPages,
    /// A request that names no user is about the caller.
    KnowsTheCaller,
    /// A user is answered with the tags it was given.
    ShowsTags,
    /// A prefix of the path narrows the listing of groups.
    FiltersGroupsByPath,
    /// A group moves to another path under its old name.
    MovesGroups,
    /// A user with access keys, a group with members and an attached policy stay.
    ProtectsWhatIsInUse,
    /// Only one role fits into an instance profile.
    LimitsRolesOfProfiles,
    /// Listings of virtual MFA devices say who has them, and narrow to those that nobody has.
    TellsWhoHasDevices,
    /// The tags of an MFA device can be listed, which loading one takes.
    ListsTagsOfDevices,
    /// An MFA device is enabled once.
    EnablesDevicesOnce,
    /// An MFA device that ran out of step can be brought back.
    ResyncsDevices,
    /// A server certificate can be renamed, and its name is taken once.
    NamesServerCertificates,
    /// A signing certificate has to be one, and a user has two at most.
    ChecksSigningCertificates,
    /// A SAML provider's name is taken once, and one that is not there cannot be deleted.
    ChecksSamlProviders,
}

impl Promise {
    /// Whether the server at hand does it.
    pub(crate) fn kept(self) -> bool {
        let on_moto = moto().is_some();
        match self {
            Self::NamesRequests
            | Self::ListsInPages
            | Self::KnowsTheCaller
            | Self::ShowsTags
            | Self::LimitsRolesOfProfiles
            | Self::TellsWhoHasDevices
            | Self::EnablesDevicesOnce
            | Self::ChecksSigningCertificates => on_moto,
            Self::FiltersGroupsByPath
            | Self::MovesGroups
            | Self::ProtectsWhatIsInUse
            | Self::ListsTagsOfDevices
            | Self::ResyncsDevices
            | Self::NamesServerCertificates
            | Self::ChecksSamlProviders => !on_moto,
        }
    }
}

fn moto() -> Option<String> {
    env::var("MOTO_ENDPOINT").ok()
}

/// An account that no other test uses.
pub(crate) enum Account {
    Embedded(ServiceResource),
    Moto { endpoint: String, id: String },
}

impl Account {
    pub(crate) fn new() -> Self {
        match moto() {
            None => Self::Embedded(test_support::embedded()),
            Some(endpoint) => {
                let number = getrandom::u64().expect("random numbers") % 1_000_000_000_000;
                Self::Moto { endpoint, id: format!("{number:012}") }
            }
        }
    }

    pub(crate) fn iam(&self) -> ServiceResource {
        self.session("AKIAIOSFODNN7EXAMPLE", "secret")
    }

    /// The same with a user's own key, where that makes a difference.
    pub(crate) fn iam_with(&self, key: &AccessKeyPair) -> ServiceResource {
        self.session(key.id(), key.secret())
    }

    fn session(&self, key: &str, secret: &str) -> ServiceResource {
        let (endpoint, id) = match self {
            Self::Embedded(iam) => return iam.clone(),
            Self::Moto { endpoint, id } => (endpoint, id),
        };
        let config = Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("aws-global"))
            .endpoint_url(endpoint)
            .credentials_provider(Credentials::new(key, secret, None, None, "tests"))
            .retry_config(RetryConfig::disabled())
            .interceptor(AccountHeader(id.clone()))
            .build();
        Iam::from_client(Client::from_conf(config))
    }
}

/// A session on an account of its own.
pub(crate) fn iam() -> ServiceResource {
    Account::new().iam()
}

/// Tells moto which of its accounts is meant.
#[derive(Debug)]
struct AccountHeader(String);

impl Intercept for AccountHeader {
    fn name(&self) -> &'static str {
        "account header"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        context.request_mut().headers_mut().insert("x-moto-account-id", self.0.clone());
        Ok(())
    }
}
