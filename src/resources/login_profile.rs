//! A user's password for the AWS console: a user without a login profile cannot sign in there.

// Generated from `codegen/model/login_profile.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::create_login_profile::builders::CreateLoginProfileInputBuilder;
use aws_sdk_iam::operation::delete_login_profile::builders::DeleteLoginProfileInputBuilder;
use aws_sdk_iam::operation::get_login_profile::builders::GetLoginProfileInputBuilder;
use aws_sdk_iam::operation::update_login_profile::builders::UpdateLoginProfileInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter, Subresource};
use crate::core::error::Result;
use crate::core::identifier::filled;
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::User;

/// A user's password for the AWS console: a user without a login profile cannot sign in there.
///
/// The password itself can be set but never read. Access keys are separate: deleting the login
/// profile does not stop the user's programs.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let profile = Iam::user("Bob").login_profile();
/// profile
///     .update()
///     .password("correct horse battery staple")
///     .password_reset_required(true)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LoginProfile {
    user_name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl LoginProfile {
    pub(crate) fn new(
        session: &Session,
        user_name: impl Into<String>,
        held: Option<Held<types::LoginProfile>>,
    ) -> Self {
        Self { user_name: user_name.into(), core: Core::new(session, held) }
    }

    /// The name of the user.
    pub fn user_name(&self) -> &str {
        &self.user_name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl LoginProfile {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetLoginProfile`](aws_sdk_iam::Client::get_login_profile); permission
    /// `iam:GetLoginProfile`.
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
    pub async fn data(&self) -> Result<Arc<types::LoginProfile>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::LoginProfile>> {
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

impl Load for LoginProfile {
    type Data = types::LoginProfile;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetLoginProfileInputBuilder::default().user_name(&self.user_name);
        let (output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data = output.login_profile.filter(|data| filled(&[&data.user_name]));
        data.ok_or_else(|| origin.lacks("LoginProfile"))
    }
}

/// # Attributes
impl LoginProfile {
    /// When it was created.
    pub async fn create_date(&self) -> Result<DateTime> {
        Ok(self.read("CreateDate").await?.create_date)
    }

    /// Whether the user must choose a new password at the next sign-in.
    pub async fn password_reset_required(&self) -> Result<bool> {
        Ok(self.read("PasswordResetRequired").await?.password_reset_required)
    }
}

/// # Sub-resources
impl LoginProfile {
    /// The user whose password this is.
    ///
    /// It needs no request, and does not fail.
    pub fn user(&self) -> User {
        User::new(self.core.session(), &self.user_name, None)
    }
}

/// # Actions
impl LoginProfile {
    /// Gives the user a console password. Refused if there is one already, or if the password
    /// breaks the account's password policy.
    ///
    /// Calls [`CreateLoginProfile`](aws_sdk_iam::Client::create_login_profile); permission
    /// `iam:CreateLoginProfile`.
    pub fn create(&self) -> Create {
        Create {
            login_profile: self.clone(),
            input: CreateLoginProfileInputBuilder::default().user_name(&self.user_name),
        }
    }

    /// Takes the console password away, so that the user can no longer sign in to the console;
    /// access keys go on working.
    ///
    /// Calls [`DeleteLoginProfile`](aws_sdk_iam::Client::delete_login_profile); permission
    /// `iam:DeleteLoginProfile`.
    pub fn delete(&self) -> Delete {
        Delete {
            login_profile: self.clone(),
            input: DeleteLoginProfileInputBuilder::default().user_name(&self.user_name),
        }
    }

    /// Changes the password, and whether the user must choose a new one at the next sign-in.
    /// Refused if there is no password yet, or if the new one breaks the account's password policy.
    ///
    /// Calls [`UpdateLoginProfile`](aws_sdk_iam::Client::update_login_profile); permission
    /// `iam:UpdateLoginProfile`.
    pub fn update(&self) -> Update {
        Update {
            login_profile: self.clone(),
            input: UpdateLoginProfileInputBuilder::default().user_name(&self.user_name),
        }
    }
}

/// The action [`LoginProfile::create`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Create {
    login_profile: LoginProfile,
    input: CreateLoginProfileInputBuilder,
}

impl Create {
    /// The password the user signs in with; the account's password policy may demand more than the
    /// limits here. 1 to 128 characters of [`Pattern::Latin1`](crate::describe::Pattern::Latin1).
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.input = self.input.password(password);
        self
    }

    /// Whether the user must choose a new password at the next sign-in; not required of a new
    /// password when omitted.
    pub fn password_reset_required(mut self, password_reset_required: bool) -> Self {
        self.input = self.input.password_reset_required(password_reset_required);
        self
    }

    /// Sends `CreateLoginProfile`. Answers the login profile, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<LoginProfile> {
        let Self { login_profile, input } = self;
        let (output, origin) = Call::new(&CREATE, login_profile.core.session(), &login_profile)
            .text("UserName", input.get_user_name())
            .text("Password", input.get_password())
            .present("PasswordResetRequired", input.get_password_reset_required())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        login_profile.core.clear();
        let data = output
            .login_profile
            .filter(|data| filled(&[&data.user_name]))
            .ok_or_else(|| origin.lacks("LoginProfile"))?;
        let user_name = origin.named("LoginProfile.UserName", Some(data.user_name.clone()))?;
        Ok(LoginProfile::new(login_profile.core.session(), user_name, Some(Held::whole(data))))
    }
}

/// The action [`LoginProfile::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    login_profile: LoginProfile,
    input: DeleteLoginProfileInputBuilder,
}

impl Delete {
    /// Sends `DeleteLoginProfile`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { login_profile, input } = self;
        Call::new(&DELETE, login_profile.core.session(), &login_profile)
            .text("UserName", input.get_user_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        login_profile.core.clear();
        Ok(())
    }
}

/// The action [`LoginProfile::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    login_profile: LoginProfile,
    input: UpdateLoginProfileInputBuilder,
}

impl Update {
    /// The password the user signs in with; the account's password policy may demand more than the
    /// limits here. 1 to 128 characters of [`Pattern::Latin1`](crate::describe::Pattern::Latin1).
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.input = self.input.password(password);
        self
    }

    /// Whether the user must choose a new password at the next sign-in; not required of a new
    /// password when omitted.
    pub fn password_reset_required(mut self, password_reset_required: bool) -> Self {
        self.input = self.input.password_reset_required(password_reset_required);
        self
    }

    /// Sends `UpdateLoginProfile`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { login_profile, input } = self;
        Call::new(&UPDATE, login_profile.core.session(), &login_profile)
            .text("UserName", input.get_user_name())
            .text("Password", input.get_password())
            .present("PasswordResetRequired", input.get_password_reset_required())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        login_profile.core.clear();
        Ok(())
    }
}

impl fmt::Display for LoginProfile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for LoginProfile {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("user_name", self.user_name.as_str())]
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

/// What a login profile offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "LoginProfile",
    identifiers: &[Identifier::new("user_name")],
    attributes: &[
        Attribute::new("create_date", "CreateDate"),
        Attribute::new("password_reset_required", "PasswordResetRequired"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("create", &CREATE).returns("LoginProfile").data(),
        Action::new("delete", &DELETE),
        Action::new("update", &UPDATE),
    ],
    subresources: &[Subresource::new("user", "User", &[])],
    references: &[],
    collections: &[],
};

const PASSWORD: Parameter = Parameter::text("Password", 1, 128).pattern(Pattern::Latin1).sensitive();
const PASSWORD_RESET_REQUIRED: Parameter = Parameter::boolean("PasswordResetRequired");
const USER_NAME: Parameter = Parameter::text("UserName", 1, 64)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("user_name");

static LOAD: Operation = Operation::read("GetLoginProfile", &[USER_NAME]);

static CREATE: Operation =
    Operation::change("CreateLoginProfile", &[USER_NAME, PASSWORD, PASSWORD_RESET_REQUIRED]);

static DELETE: Operation = Operation::change("DeleteLoginProfile", &[USER_NAME]);

static UPDATE: Operation =
    Operation::change("UpdateLoginProfile", &[USER_NAME, PASSWORD, PASSWORD_RESET_REQUIRED]);
