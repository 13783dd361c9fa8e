//! A multi-factor authentication device enabled for a user, hardware or virtual: it shows the
//! codes asked for at sign-in besides the password.

// Generated from `codegen/model/mfa_device.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::deactivate_mfa_device::builders::DeactivateMfaDeviceInputBuilder;
use aws_sdk_iam::operation::enable_mfa_device::builders::EnableMfaDeviceInputBuilder;
use aws_sdk_iam::operation::list_mfa_devices::builders::ListMfaDevicesInputBuilder;
use aws_sdk_iam::operation::resync_mfa_device::builders::ResyncMfaDeviceInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter, Subresource};
use crate::core::error::{Origin, Result};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::secret::Redacted;
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::User;

/// A multi-factor authentication device enabled for a user, hardware or virtual: it shows the
/// codes asked for at sign-in besides the password.
///
/// It is the tie between a user and a device. A virtual device outlives it, and has to be
/// deleted on its own as a `VirtualMfaDevice`.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// for device in Iam::user("Bob").mfa_devices().all().await? {
///     let since = device.enable_date().await?;
///     println!("{} since {since}", device.serial_number());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MfaDevice {
    user_name: String,
    serial_number: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl MfaDevice {
    pub(crate) fn new(
        session: &Session,
        user_name: impl Into<String>,
        serial_number: impl Into<String>,
        held: Option<Held<types::MfaDevice>>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            serial_number: serial_number.into(),
            core: Core::new(session, held),
        }
    }

    /// The name of the user.
    pub fn user_name(&self) -> &str {
        &self.user_name
    }

    /// The serial number of the MFA device; for a virtual device, its ARN.
    pub fn serial_number(&self) -> &str {
        &self.serial_number
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl MfaDevice {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`ListMFADevices`](aws_sdk_iam::Client::list_mfa_devices); permission
    /// `iam:ListMFADevices`. It goes through that listing for the entry with this `SerialNumber`.
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
    pub async fn data(&self) -> Result<Arc<types::MfaDevice>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::MfaDevice>> {
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

impl Load for MfaDevice {
    type Data = types::MfaDevice;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        collection::find(Lookup(self.clone()), |item| item.serial_number == self.serial_number).await
    }
}

/// What the entry in the listing is known by.
static MATCHED: [Parameter; 1] = [Parameter::text("SerialNumber", 9, 256)
    .pattern(Pattern::SerialNumber)
    .required()
    .identifies()
    .of_identifier("serial_number")];

/// What a load looks in.
struct Lookup(MfaDevice);

impl Listing for Lookup {
    type Item = types::MfaDevice;

    fn paging(&self) -> Paging {
        Paging::default()
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LOAD, &self.0)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<types::MfaDevice>> {
        let input = ListMfaDevicesInputBuilder::default()
            .user_name(&self.0.user_name)
            .set_marker(marker)
            .set_max_items(max_items);
        let (output, origin) = Call::new(&LOAD, self.0.core.session(), &self.0)
            .matched(&MATCHED[0], &self.0.serial_number)
            .text("UserName", input.get_user_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "MFADevices", output.mfa_devices, output.is_truncated, output.marker, Ok))
    }
}

/// # Attributes
impl MfaDevice {
    /// When the device was enabled for its user; `None` for a virtual device that is not assigned.
    pub async fn enable_date(&self) -> Result<DateTime> {
        Ok(self.read("EnableDate").await?.enable_date)
    }
}

/// # Sub-resources
impl MfaDevice {
    /// The user the device is enabled for.
    ///
    /// It needs no request, and does not fail.
    pub fn user(&self) -> User {
        User::new(self.core.session(), &self.user_name, None)
    }
}

/// # Actions
impl MfaDevice {
    /// Enables the device for the user, who needs it at every sign-in from then on. Takes two
    /// consecutive codes; refused if they are wrong or the device is already enabled.
    ///
    /// Calls [`EnableMFADevice`](aws_sdk_iam::Client::enable_mfa_device); permission
    /// `iam:EnableMFADevice`. It needs [`authentication_code1`](Associate::authentication_code1)
    /// and [`authentication_code2`](Associate::authentication_code2).
    pub fn associate(&self) -> Associate {
        Associate {
            mfa_device: self.clone(),
            input: EnableMfaDeviceInputBuilder::default()
                .user_name(&self.user_name)
                .serial_number(&self.serial_number),
        }
    }

    /// Takes the device away from the user, who then signs in without it. A virtual device still
    /// exists afterwards, unassigned.
    ///
    /// Calls [`DeactivateMFADevice`](aws_sdk_iam::Client::deactivate_mfa_device); permission
    /// `iam:DeactivateMFADevice`.
    pub fn disassociate(&self) -> Disassociate {
        Disassociate {
            mfa_device: self.clone(),
            input: DeactivateMfaDeviceInputBuilder::default()
                .user_name(&self.user_name)
                .serial_number(&self.serial_number),
        }
    }

    /// Brings IAM back in step with a device whose codes it refuses because their clocks or
    /// counters drifted apart. Takes two consecutive codes.
    ///
    /// Calls [`ResyncMFADevice`](aws_sdk_iam::Client::resync_mfa_device); permission
    /// `iam:ResyncMFADevice`. It needs [`authentication_code1`](Resync::authentication_code1) and
    /// [`authentication_code2`](Resync::authentication_code2).
    pub fn resync(&self) -> Resync {
        Resync {
            mfa_device: self.clone(),
            input: ResyncMfaDeviceInputBuilder::default()
                .user_name(&self.user_name)
                .serial_number(&self.serial_number),
        }
    }
}

/// The action [`MfaDevice::associate`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone)]
pub struct Associate {
    mfa_device: MfaDevice,
    input: EnableMfaDeviceInputBuilder,
}

impl Associate {
    /// The six-digit code that the device shows. 6 characters of
    /// [`Pattern::Digits`](crate::describe::Pattern::Digits). Required.
    pub fn authentication_code1(mut self, authentication_code1: impl Into<String>) -> Self {
        self.input = self.input.authentication_code1(authentication_code1);
        self
    }

    /// The six-digit code that the device shows next, right after the first one. 6 characters of
    /// [`Pattern::Digits`](crate::describe::Pattern::Digits). Required.
    pub fn authentication_code2(mut self, authentication_code2: impl Into<String>) -> Self {
        self.input = self.input.authentication_code2(authentication_code2);
        self
    }

    /// Sends `EnableMFADevice`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { mfa_device, input } = self;
        Call::new(&ASSOCIATE, mfa_device.core.session(), &mfa_device)
            .text("UserName", input.get_user_name())
            .text("SerialNumber", input.get_serial_number())
            .text("AuthenticationCode1", input.get_authentication_code1())
            .text("AuthenticationCode2", input.get_authentication_code2())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        mfa_device.core.clear();
        Ok(())
    }
}

impl fmt::Debug for Associate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Associate")
            .field("mfa_device", &self.mfa_device)
            .field("authentication_code1", &Redacted)
            .field("authentication_code2", &Redacted)
            .finish()
    }
}

/// The action [`MfaDevice::disassociate`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Disassociate {
    mfa_device: MfaDevice,
    input: DeactivateMfaDeviceInputBuilder,
}

impl Disassociate {
    /// Sends `DeactivateMFADevice`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { mfa_device, input } = self;
        Call::new(&DISASSOCIATE, mfa_device.core.session(), &mfa_device)
            .text("UserName", input.get_user_name())
            .text("SerialNumber", input.get_serial_number())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        mfa_device.core.clear();
        Ok(())
    }
}

/// The action [`MfaDevice::resync`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone)]
pub struct Resync {
    mfa_device: MfaDevice,
    input: ResyncMfaDeviceInputBuilder,
}

impl Resync {
    /// The six-digit code that the device shows. 6 characters of
    /// [`Pattern::Digits`](crate::describe::Pattern::Digits). Required.
    pub fn authentication_code1(mut self, authentication_code1: impl Into<String>) -> Self {
        self.input = self.input.authentication_code1(authentication_code1);
        self
    }

    /// The six-digit code that the device shows next, right after the first one. 6 characters of
    /// [`Pattern::Digits`](crate::describe::Pattern::Digits). Required.
    pub fn authentication_code2(mut self, authentication_code2: impl Into<String>) -> Self {
        self.input = self.input.authentication_code2(authentication_code2);
        self
    }

    /// Sends `ResyncMFADevice`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { mfa_device, input } = self;
        Call::new(&RESYNC, mfa_device.core.session(), &mfa_device)
            .text("UserName", input.get_user_name())
            .text("SerialNumber", input.get_serial_number())
            .text("AuthenticationCode1", input.get_authentication_code1())
            .text("AuthenticationCode2", input.get_authentication_code2())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        mfa_device.core.clear();
        Ok(())
    }
}

impl fmt::Debug for Resync {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resync")
            .field("mfa_device", &self.mfa_device)
            .field("authentication_code1", &Redacted)
            .field("authentication_code2", &Redacted)
            .finish()
    }
}

impl fmt::Display for MfaDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for MfaDevice {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("user_name", self.user_name.as_str()), ("serial_number", self.serial_number.as_str())]
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

/// What an MFA device offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "MfaDevice",
    identifiers: &[Identifier::new("user_name"), Identifier::new("serial_number")],
    attributes: &[Attribute::new("enable_date", "EnableDate")],
    load: Some(&LOAD),
    actions: &[
        Action::new("associate", &ASSOCIATE),
        Action::new("disassociate", &DISASSOCIATE),
        Action::new("resync", &RESYNC),
    ],
    subresources: &[Subresource::new("user", "User", &[])],
    references: &[],
    collections: &[],
};

const AUTHENTICATION_CODE1: Parameter =
    Parameter::text("AuthenticationCode1", 6, 6).pattern(Pattern::Digits).required().sensitive();
const AUTHENTICATION_CODE2: Parameter =
    Parameter::text("AuthenticationCode2", 6, 6).pattern(Pattern::Digits).required().sensitive();
const SERIAL_NUMBER: Parameter = Parameter::text("SerialNumber", 9, 256)
    .pattern(Pattern::SerialNumber)
    .required()
    .identifies()
    .of_identifier("serial_number");
const USER_NAME: Parameter = Parameter::text("UserName", 1, 128)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("user_name");

static LOAD: Operation = Operation::read(
    "ListMFADevices",
    &[
        USER_NAME,
        Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging(),
        Parameter::integer("MaxItems", Some(1), Some(1000)).paging(),
    ],
);

static ASSOCIATE: Operation = Operation::change(
    "EnableMFADevice",
    &[USER_NAME, SERIAL_NUMBER, AUTHENTICATION_CODE1, AUTHENTICATION_CODE2],
);

static DISASSOCIATE: Operation = Operation::change("DeactivateMFADevice", &[USER_NAME, SERIAL_NUMBER]);

static RESYNC: Operation = Operation::change(
    "ResyncMFADevice",
    &[USER_NAME, SERIAL_NUMBER, AUTHENTICATION_CODE1, AUTHENTICATION_CODE2],
);
