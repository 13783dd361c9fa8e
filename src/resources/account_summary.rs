//! Counts of what the account holds in IAM, such as users, roles and policies, with the quotas
//! for them.

// Generated from `codegen/model/account_summary.toml`: edit that, then run `cargo run -p codegen`.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::get_account_summary::GetAccountSummaryOutput;
use aws_sdk_iam::operation::get_account_summary::builders::GetAccountSummaryInputBuilder;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Attribute, Description, Operation};
use crate::core::error::Result;
use crate::core::load::{Core, Load};
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;

/// Counts of what the account holds in IAM, such as users, roles and policies, with the quotas
/// for them.
///
/// It also tells whether the root user has access keys, a password, signing certificates or
/// MFA.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// for (key, count) in Iam::account_summary().summary_map().await? {
///     println!("{}: {count}", key.as_str());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AccountSummary {
    core: Core<Self>,
}

impl AccountSummary {
    pub(crate) fn new(session: &Session, held: Option<Held<GetAccountSummaryOutput>>) -> Self {
        Self { core: Core::new(session, held) }
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl AccountSummary {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetAccountSummary`](aws_sdk_iam::Client::get_account_summary); permission
    /// `iam:GetAccountSummary`.
    ///
    /// # Errors
    ///
    /// [`is_not_found`](crate::Error::is_not_found) if there is no such entity. Data that was there
    /// stays.
    pub async fn load(&self) -> Result<()> {
        self.refresh().await
    }

    /// The same as [`load`](Self::load).
    pub async fn reload(&self) -> Result<()> {
        self.refresh().await
    }

    /// All the data in the SDK's type. Loads unless it is there, and complete.
    pub async fn data(&self) -> Result<Arc<GetAccountSummaryOutput>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<GetAccountSummaryOutput>> {
        self.core.cached()
    }

    /// Asks IAM whether there is such an entity, and keeps the data when there is.
    pub async fn exists(&self) -> Result<bool> {
        self.found().await
    }

    /// Waits until IAM answers that the entity is there.
    pub fn wait_until_exists(&self) -> WaitUntilExists<Self> {
        WaitUntilExists::new(self.clone())
    }
}

impl Load for AccountSummary {
    type Data = GetAccountSummaryOutput;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetAccountSummaryInputBuilder::default();
        let (output, _) = Call::new(&LOAD, self.core.session(), self)
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(output)
    }
}

/// # Attributes
impl AccountSummary {
    /// The counts and quotas, by what they count.
    pub async fn summary_map(&self) -> Result<HashMap<types::SummaryKeyType, i32>> {
        Ok(self.read("SummaryMap").await?.summary_map.clone().unwrap_or_default())
    }
}

impl fmt::Display for AccountSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for AccountSummary {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![]
    }

    #[inline]
    async fn load(&self) -> Result<()> {
        self.refresh().await
    }

    #[inline]
    async fn exists(&self) -> Result<bool> {
        self.found().await
    }
}

/// What an account summary offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "AccountSummary",
    identifiers: &[],
    attributes: &[Attribute::new("summary_map", "SummaryMap")],
    load: Some(&LOAD),
    actions: &[],
    subresources: &[],
    references: &[],
    collections: &[],
};

static LOAD: Operation = Operation::read("GetAccountSummary", &[]);
