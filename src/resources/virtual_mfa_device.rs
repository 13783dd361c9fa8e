//! The IAM side of an authenticator app: a device that exists in the account, whether or not it
//! is assigned to a user.

// Generated from `codegen/model/virtual_mfa_device.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_virtual_mfa_device::builders::DeleteVirtualMfaDeviceInputBuilder;
use aws_sdk_iam::operation::list_mfa_device_tags::builders::ListMfaDeviceTagsInputBuilder;
use aws_sdk_iam::operation::list_virtual_mfa_devices::builders::ListVirtualMfaDevicesInputBuilder;
use aws_sdk_iam::primitives::{Blob, DateTime};
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter, Reference};
use crate::core::error::{Origin, Result};
use crate::core::identifier::present;
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::secret::Wipe as _;
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::User;

/// The IAM side of an authenticator app: a device that exists in the account, whether or not it
/// is assigned to a user.
///
/// Seed and QR code are handed out once, when the device is created, and are as secret as a
/// password; listings carry neither them nor tags. A device has to be taken away from its user
/// before it can be deleted.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let device = Iam::create_virtual_mfa_device()
///     .virtual_mfa_device_name("bob-phone")
///     .send()
///     .await?;
/// // Bob scans `qr_code_png`; the first two codes go to `Iam::user("Bob").enable_mfa()`.
/// println!("created {}", device.serial_number());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VirtualMfaDevice {
    serial_number: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl VirtualMfaDevice {
    pub(crate) fn new(
        session: &Session,
        serial_number: impl Into<String>,
        held: Option<Held<types::VirtualMfaDevice>>,
    ) -> Self {
        Self { serial_number: serial_number.into(), core: Core::new(session, held) }
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
impl VirtualMfaDevice {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`ListVirtualMFADevices`](aws_sdk_iam::Client::list_virtual_mfa_devices); permission
    /// `iam:ListVirtualMFADevices`. It goes through that listing for the entry with this
    /// `SerialNumber`. The listing leaves out `Tags`: where that is read,
    /// [`ListMFADeviceTags`](aws_sdk_iam::Client::list_mfa_device_tags) is called; permission
    /// `iam:ListMFADeviceTags`.
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
    pub async fn data(&self) -> Result<Arc<types::VirtualMfaDevice>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::VirtualMfaDevice>> {
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

impl Load for VirtualMfaDevice {
    type Data = types::VirtualMfaDevice;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        collection::find(Lookup(self.clone()), |item| item.serial_number == self.serial_number).await
    }

    const FILLED: &[&str] = &["Tags"];

    async fn fill(&self, mut data: Self::Data) -> Result<Self::Data> {
        data.tags = Some(collection::all(LoadTags(self.clone())).await?);
        Ok(data)
    }

    fn carry(old: &Self::Data, new: &mut Self::Data) {
        if new.base32_string_seed.is_none() {
            new.base32_string_seed.clone_from(&old.base32_string_seed);
        }
        if new.qr_code_png.is_none() {
            new.qr_code_png.clone_from(&old.qr_code_png);
        }
    }

    fn wipe(data: &mut Self::Data) {
        data.base32_string_seed.wipe();
        data.qr_code_png.wipe();
    }
}

/// What the entry in the listing is known by.
static MATCHED: [Parameter; 1] = [Parameter::text("SerialNumber", 9, 256)
    .pattern(Pattern::SerialNumber)
    .required()
    .identifies()
    .of_identifier("serial_number")];

/// What a load looks in.
struct Lookup(VirtualMfaDevice);

impl Listing for Lookup {
    type Item = types::VirtualMfaDevice;

    fn paging(&self) -> Paging {
        Paging::default()
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LOAD, &self.0)
    }

    async fn page(
        &self,
        marker: Option<String>,
        max_items: Option<i32>,
    ) -> Result<Page<types::VirtualMfaDevice>> {
        let input = ListVirtualMfaDevicesInputBuilder::default().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&LOAD, self.0.core.session(), &self.0)
            .matched(&MATCHED[0], &self.0.serial_number)
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "VirtualMFADevices",
            output.virtual_mfa_devices,
            output.is_truncated,
            output.marker,
            Ok,
        ))
    }
}

/// Where `Tags` is had from.
struct LoadTags(VirtualMfaDevice);

impl Listing for LoadTags {
    type Item = types::Tag;

    fn paging(&self) -> Paging {
        Paging::default()
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LOAD_TAGS, &self.0)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<types::Tag>> {
        let input = ListMfaDeviceTagsInputBuilder::default()
            .serial_number(&self.0.serial_number)
            .set_marker(marker)
            .set_max_items(max_items);
        let (output, origin) = Call::new(&LOAD_TAGS, self.0.core.session(), &self.0)
            .text("SerialNumber", input.get_serial_number())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Tags", output.tags, output.is_truncated, output.marker, Ok))
    }
}

/// # Attributes
impl VirtualMfaDevice {
    /// The secret seed as bytes of base32 text; only creation gives it, `None` on any other handle.
    pub async fn base32_string_seed(&self) -> Result<Option<Blob>> {
        Ok(self.read("Base32StringSeed").await?.base32_string_seed.clone())
    }

    /// The seed as a QR code for authenticator apps, a PNG image; only creation gives it, `None` on
    /// any other handle.
    pub async fn qr_code_png(&self) -> Result<Option<Blob>> {
        Ok(self.read("QRCodePNG").await?.qr_code_png.clone())
    }

    /// The user the device is assigned to, as plain data; `None` while it is unassigned.
    pub async fn user_attribute(&self) -> Result<Option<types::User>> {
        Ok(self.read("User").await?.user.clone())
    }

    /// When the device was enabled for its user; `None` for a virtual device that is not assigned.
    pub async fn enable_date(&self) -> Result<Option<DateTime>> {
        Ok(self.read("EnableDate").await?.enable_date)
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # References
impl VirtualMfaDevice {
    /// The user the device is assigned to; `None` while it is unassigned, and for the root user,
    /// who has no name. It loads this handle's data if that is not there.
    pub async fn user(&self) -> Result<Option<User>> {
        let data = self.read("User").await?;
        Ok(present(data.user.as_ref().map(|it| it.user_name.clone()))
            .map(|name| User::new(self.core.session(), name, None)))
    }
}

/// # Actions
impl VirtualMfaDevice {
    /// Deletes the device and its seed. Refused with `DeleteConflict` while it is assigned to a
    /// user: call `MfaDevice.disassociate` first.
    ///
    /// Calls [`DeleteVirtualMFADevice`](aws_sdk_iam::Client::delete_virtual_mfa_device); permission
    /// `iam:DeleteVirtualMFADevice`.
    pub fn delete(&self) -> Delete {
        Delete {
            virtual_mfa_device: self.clone(),
            input: DeleteVirtualMfaDeviceInputBuilder::default().serial_number(&self.serial_number),
        }
    }
}

/// The action [`VirtualMfaDevice::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    virtual_mfa_device: VirtualMfaDevice,
    input: DeleteVirtualMfaDeviceInputBuilder,
}

impl Delete {
    /// Sends `DeleteVirtualMFADevice`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { virtual_mfa_device, input } = self;
        Call::new(&DELETE, virtual_mfa_device.core.session(), &virtual_mfa_device)
            .text("SerialNumber", input.get_serial_number())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        virtual_mfa_device.core.clear();
        Ok(())
    }
}

impl fmt::Display for VirtualMfaDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for VirtualMfaDevice {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("serial_number", self.serial_number.as_str())]
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

/// What a virtual MFA device offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "VirtualMfaDevice",
    identifiers: &[Identifier::new("serial_number")],
    attributes: &[
        Attribute::new("base32_string_seed", "Base32StringSeed"),
        Attribute::new("qr_code_png", "QRCodePNG"),
        Attribute::new("user_attribute", "User"),
        Attribute::new("enable_date", "EnableDate"),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE)],
    subresources: &[],
    references: &[Reference::one("user", "User")],
    collections: &[],
};

const MARKER: Parameter = Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const SERIAL_NUMBER: Parameter = Parameter::text("SerialNumber", 9, 256)
    .pattern(Pattern::SerialNumber)
    .required()
    .identifies()
    .of_identifier("serial_number");

static LOAD: Operation = Operation::read("ListVirtualMFADevices", &[MARKER, MAX_ITEMS]);

static LOAD_TAGS: Operation = Operation::read("ListMFADeviceTags", &[SERIAL_NUMBER, MARKER, MAX_ITEMS]);

static DELETE: Operation = Operation::change("DeleteVirtualMFADevice", &[SERIAL_NUMBER]);
