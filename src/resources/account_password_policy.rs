//! The rules that console passwords of the account's users have to meet: length, kinds of
//! characters, age and reuse.

// Generated from `codegen/model/account_password_policy.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_account_password_policy::builders::DeleteAccountPasswordPolicyInputBuilder;
use aws_sdk_iam::operation::get_account_password_policy::builders::GetAccountPasswordPolicyInputBuilder;
use aws_sdk_iam::operation::update_account_password_policy::builders::UpdateAccountPasswordPolicyInputBuilder;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Action, Attribute, Description, Operation, Parameter};
use crate::core::error::Result;
use crate::core::load::{Core, Load};
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;

/// The rules that console passwords of the account's users have to meet: length, kinds of
/// characters, age and reuse.
///
/// An account without a policy of its own follows IAM's built-in default; loading then fails
/// with a not-found error. An update replaces the policy as a whole: whatever is not sent goes
/// back to its default. Rules apply to passwords set from then on, except for their age, which
/// counts at once.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let policy = Iam::account_password_policy();
/// policy
///     .update()
///     .minimum_password_length(14)
///     .require_symbols(true)
///     .send()
///     .await?;
/// println!("passwords expire: {}", policy.expire_passwords().await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AccountPasswordPolicy {
    core: Core<Self>,
}

impl AccountPasswordPolicy {
    pub(crate) fn new(session: &Session, held: Option<Held<types::PasswordPolicy>>) -> Self {
        Self { core: Core::new(session, held) }
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl AccountPasswordPolicy {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetAccountPasswordPolicy`](aws_sdk_iam::Client::get_account_password_policy);
    /// permission `iam:GetAccountPasswordPolicy`.
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
    pub async fn data(&self) -> Result<Arc<types::PasswordPolicy>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::PasswordPolicy>> {
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

impl Load for AccountPasswordPolicy {
    type Data = types::PasswordPolicy;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetAccountPasswordPolicyInputBuilder::default();
        let (output, origin) = Call::new(&LOAD, self.core.session(), self)
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let none = types::PasswordPolicy::builder().build();
        let data = output.password_policy.filter(|data| *data != none);
        data.ok_or_else(|| origin.lacks("PasswordPolicy"))
    }
}

/// # Attributes
impl AccountPasswordPolicy {
    /// The least number of characters in a password.
    pub async fn minimum_password_length(&self) -> Result<Option<i32>> {
        Ok(self.read("MinimumPasswordLength").await?.minimum_password_length)
    }

    /// Whether a password needs a character that is neither letter nor digit.
    pub async fn require_symbols(&self) -> Result<bool> {
        Ok(self.read("RequireSymbols").await?.require_symbols)
    }

    /// Whether a password needs a digit.
    pub async fn require_numbers(&self) -> Result<bool> {
        Ok(self.read("RequireNumbers").await?.require_numbers)
    }

    /// Whether a password needs an uppercase letter (A to Z).
    pub async fn require_uppercase_characters(&self) -> Result<bool> {
        Ok(self.read("RequireUppercaseCharacters").await?.require_uppercase_characters)
    }

    /// Whether a password needs a lowercase letter (a to z).
    pub async fn require_lowercase_characters(&self) -> Result<bool> {
        Ok(self.read("RequireLowercaseCharacters").await?.require_lowercase_characters)
    }

    /// Whether users may change their own passwords without a policy that says so.
    pub async fn allow_users_to_change_password(&self) -> Result<bool> {
        Ok(self.read("AllowUsersToChangePassword").await?.allow_users_to_change_password)
    }

    /// Whether passwords expire at all, which is so when `max_password_age` is set.
    pub async fn expire_passwords(&self) -> Result<bool> {
        Ok(self.read("ExpirePasswords").await?.expire_passwords)
    }

    /// For how many days a password is valid; `None` or 0 if passwords do not expire.
    pub async fn max_password_age(&self) -> Result<Option<i32>> {
        Ok(self.read("MaxPasswordAge").await?.max_password_age)
    }

    /// How many of a user's previous passwords cannot be used again; `None` or 0 if old ones may
    /// be.
    pub async fn password_reuse_prevention(&self) -> Result<Option<i32>> {
        Ok(self.read("PasswordReusePrevention").await?.password_reuse_prevention)
    }

    /// Whether a user whose password has expired is locked out of the console until an
    /// administrator sets a new one; `None` counts as no.
    pub async fn hard_expiry(&self) -> Result<Option<bool>> {
        Ok(self.read("HardExpiry").await?.hard_expiry)
    }
}

/// # Actions
impl AccountPasswordPolicy {
    /// Deletes the account's own policy, so that IAM's built-in default applies. Refused with a
    /// not-found error if there is none.
    ///
    /// Calls [`DeleteAccountPasswordPolicy`](aws_sdk_iam::Client::delete_account_password_policy);
    /// permission `iam:DeleteAccountPasswordPolicy`.
    pub fn delete(&self) -> Delete {
        Delete {
            account_password_policy: self.clone(),
            input: DeleteAccountPasswordPolicyInputBuilder::default(),
        }
    }

    /// Replaces the whole policy: every setting left out goes back to its default, so send all that
    /// are to stay.
    ///
    /// Calls [`UpdateAccountPasswordPolicy`](aws_sdk_iam::Client::update_account_password_policy);
    /// permission `iam:UpdateAccountPasswordPolicy`.
    pub fn update(&self) -> Update {
        Update {
            account_password_policy: self.clone(),
            input: UpdateAccountPasswordPolicyInputBuilder::default(),
        }
    }
}

/// The action [`AccountPasswordPolicy::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    account_password_policy: AccountPasswordPolicy,
    input: DeleteAccountPasswordPolicyInputBuilder,
}

impl Delete {
    /// Sends `DeleteAccountPasswordPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { account_password_policy, input } = self;
        Call::new(&DELETE, account_password_policy.core.session(), &account_password_policy)
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        account_password_policy.core.clear();
        Ok(())
    }
}

/// The action [`AccountPasswordPolicy::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    account_password_policy: AccountPasswordPolicy,
    input: UpdateAccountPasswordPolicyInputBuilder,
}

impl Update {
    /// The least number of characters in a password; 6 when omitted. From 6 to 128.
    pub fn minimum_password_length(mut self, minimum_password_length: i32) -> Self {
        self.input = self.input.minimum_password_length(minimum_password_length);
        self
    }

    /// Whether a password needs a character that is neither letter nor digit, such as `!` or `-`;
    /// `false` when omitted.
    pub fn require_symbols(mut self, require_symbols: bool) -> Self {
        self.input = self.input.require_symbols(require_symbols);
        self
    }

    /// Whether a password needs a digit; `false` when omitted.
    pub fn require_numbers(mut self, require_numbers: bool) -> Self {
        self.input = self.input.require_numbers(require_numbers);
        self
    }

    /// Whether a password needs an uppercase letter (A to Z); `false` when omitted.
    pub fn require_uppercase_characters(mut self, require_uppercase_characters: bool) -> Self {
        self.input = self.input.require_uppercase_characters(require_uppercase_characters);
        self
    }

    /// Whether a password needs a lowercase letter (a to z); `false` when omitted.
    pub fn require_lowercase_characters(mut self, require_lowercase_characters: bool) -> Self {
        self.input = self.input.require_lowercase_characters(require_lowercase_characters);
        self
    }

    /// Whether users may change their own passwords without a policy that says so; `false` when
    /// omitted.
    pub fn allow_users_to_change_password(mut self, allow_users_to_change_password: bool) -> Self {
        self.input = self.input.allow_users_to_change_password(allow_users_to_change_password);
        self
    }

    /// For how many days a password is valid; for ever when omitted. From 1 to 1095.
    pub fn max_password_age(mut self, max_password_age: i32) -> Self {
        self.input = self.input.max_password_age(max_password_age);
        self
    }

    /// How many of a user's previous passwords cannot be used again; none are remembered when
    /// omitted. From 1 to 24.
    pub fn password_reuse_prevention(mut self, password_reuse_prevention: i32) -> Self {
        self.input = self.input.password_reuse_prevention(password_reuse_prevention);
        self
    }

    /// Whether a user whose password has expired is locked out of the console until an
    /// administrator sets a new one; `false` when omitted.
    pub fn hard_expiry(mut self, hard_expiry: bool) -> Self {
        self.input = self.input.hard_expiry(hard_expiry);
        self
    }

    /// Sends `UpdateAccountPasswordPolicy`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { account_password_policy, input } = self;
        Call::new(&UPDATE, account_password_policy.core.session(), &account_password_policy)
            .integer("MinimumPasswordLength", input.get_minimum_password_length())
            .present("RequireSymbols", input.get_require_symbols())
            .present("RequireNumbers", input.get_require_numbers())
            .present("RequireUppercaseCharacters", input.get_require_uppercase_characters())
            .present("RequireLowercaseCharacters", input.get_require_lowercase_characters())
            .present("AllowUsersToChangePassword", input.get_allow_users_to_change_password())
            .integer("MaxPasswordAge", input.get_max_password_age())
            .integer("PasswordReusePrevention", input.get_password_reuse_prevention())
            .present("HardExpiry", input.get_hard_expiry())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        account_password_policy.core.clear();
        Ok(())
    }
}

impl fmt::Display for AccountPasswordPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for AccountPasswordPolicy {
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

/// What an account password policy offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "AccountPasswordPolicy",
    identifiers: &[],
    attributes: &[
        Attribute::new("minimum_password_length", "MinimumPasswordLength"),
        Attribute::new("require_symbols", "RequireSymbols"),
        Attribute::new("require_numbers", "RequireNumbers"),
        Attribute::new("require_uppercase_characters", "RequireUppercaseCharacters"),
        Attribute::new("require_lowercase_characters", "RequireLowercaseCharacters"),
        Attribute::new("allow_users_to_change_password", "AllowUsersToChangePassword"),
        Attribute::new("expire_passwords", "ExpirePasswords"),
        Attribute::new("max_password_age", "MaxPasswordAge"),
        Attribute::new("password_reuse_prevention", "PasswordReusePrevention"),
        Attribute::new("hard_expiry", "HardExpiry"),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE), Action::new("update", &UPDATE)],
    subresources: &[],
    references: &[],
    collections: &[],
};

static LOAD: Operation = Operation::read("GetAccountPasswordPolicy", &[]);

static DELETE: Operation = Operation::change("DeleteAccountPasswordPolicy", &[]);

static UPDATE: Operation = Operation::change(
    "UpdateAccountPasswordPolicy",
    &[
        Parameter::integer("MinimumPasswordLength", Some(6), Some(128)),
        Parameter::boolean("RequireSymbols"),
        Parameter::boolean("RequireNumbers"),
        Parameter::boolean("RequireUppercaseCharacters"),
        Parameter::boolean("RequireLowercaseCharacters"),
        Parameter::boolean("AllowUsersToChangePassword"),
        Parameter::integer("MaxPasswordAge", Some(1), Some(1095)),
        Parameter::integer("PasswordReusePrevention", Some(1), Some(24)),
        Parameter::boolean("HardExpiry"),
    ],
);
