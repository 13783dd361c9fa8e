//! The user whose credentials sign the requests, without having to know the name.

// Generated from `codegen/model/current_user.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::get_user::builders::GetUserInputBuilder;
use aws_sdk_iam::operation::list_access_keys::builders::ListAccessKeysInputBuilder;
use aws_sdk_iam::operation::list_mfa_devices::builders::ListMfaDevicesInputBuilder;
use aws_sdk_iam::operation::list_signing_certificates::builders::ListSigningCertificatesInputBuilder;
use aws_sdk_iam::primitives::DateTime;
use aws_sdk_iam::types;
use futures_core::stream::BoxStream;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Attribute, Collection, Description, Operation, Parameter, Reference};
use crate::core::error::{Origin, Result};
use crate::core::identifier::{filled, named, present};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::{AccessKey, MfaDevice, SigningCertificate, User};

/// The user whose credentials sign the requests, without having to know the name.
///
/// The credentials have to be those of an IAM user or of the root user: IAM refuses to answer
/// for the session of an assumed role. For the root user there is no name and hence no `user`.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let me = Iam::current_user();
/// println!("{}", me.arn().await?);
/// for key in me.access_keys().all().await? {
///     println!("{}", key.id());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CurrentUser {
    core: Core<Self>,
}

impl CurrentUser {
    pub(crate) fn new(session: &Session, held: Option<Held<types::User>>) -> Self {
        Self { core: Core::new(session, held) }
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl CurrentUser {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetUser`](aws_sdk_iam::Client::get_user); permission `iam:GetUser`.
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
    pub async fn data(&self) -> Result<Arc<types::User>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::User>> {
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

impl Load for CurrentUser {
    type Data = types::User;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetUserInputBuilder::default();
        let (output, origin) = Call::new(&LOAD, self.core.session(), self)
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data =
            output.user.filter(|data| filled(&[&data.path, &data.user_name, &data.user_id, &data.arn]));
        data.ok_or_else(|| origin.lacks("User"))
    }
}

/// # Attributes
impl CurrentUser {
    /// The path it is filed under, such as `/engineering/`; `/` if none was chosen.
    pub async fn path(&self) -> Result<String> {
        Ok(self.read("Path").await?.path.clone())
    }

    /// The name of the user; empty for the root user.
    pub async fn user_name(&self) -> Result<String> {
        Ok(self.read("UserName").await?.user_name.clone())
    }

    /// The unique id of the user; unlike the name, it is never used again.
    pub async fn user_id(&self) -> Result<String> {
        Ok(self.read("UserId").await?.user_id.clone())
    }

    /// The ARN, by which policies refer to it.
    pub async fn arn(&self) -> Result<String> {
        Ok(self.read("Arn").await?.arn.clone())
    }

    /// When it was created.
    pub async fn create_date(&self) -> Result<DateTime> {
        Ok(self.read("CreateDate").await?.create_date)
    }

    /// When the user last signed in to the console with the password; `None` if never, or if IAM
    /// has no record.
    pub async fn password_last_used(&self) -> Result<Option<DateTime>> {
        Ok(self.read("PasswordLastUsed").await?.password_last_used)
    }

    /// The managed policy that caps what any other policy can allow; `None` if there is no cap.
    pub async fn permissions_boundary(&self) -> Result<Option<types::AttachedPermissionsBoundary>> {
        Ok(self.read("PermissionsBoundary").await?.permissions_boundary.clone())
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # References
impl CurrentUser {
    /// The calling user by name, a handle with all its actions; `None` for the root user. It loads
    /// this handle's data if that is not there.
    pub async fn user(&self) -> Result<Option<User>> {
        let data = self.read("UserName").await?;
        Ok(present(Some(data.user_name.clone())).map(|name| User::new(self.core.session(), name, None)))
    }
}

/// # Collections
impl CurrentUser {
    /// The access keys of the calling user.
    ///
    /// Calls [`ListAccessKeys`](aws_sdk_iam::Client::list_access_keys); permission
    /// `iam:ListAccessKeys`. The handles come with their data.
    pub fn access_keys(&self) -> AccessKeys {
        AccessKeys {
            current_user: self.clone(),
            input: ListAccessKeysInputBuilder::default(),
            paging: Paging::default(),
        }
    }

    /// The MFA devices of the calling user.
    ///
    /// Calls [`ListMFADevices`](aws_sdk_iam::Client::list_mfa_devices); permission
    /// `iam:ListMFADevices`. The handles come with their data.
    pub fn mfa_devices(&self) -> MfaDevices {
        MfaDevices {
            current_user: self.clone(),
            input: ListMfaDevicesInputBuilder::default(),
            paging: Paging::default(),
        }
    }

    /// The signing certificates of the calling user.
    ///
    /// Calls [`ListSigningCertificates`](aws_sdk_iam::Client::list_signing_certificates);
    /// permission `iam:ListSigningCertificates`. The handles come with their data.
    pub fn signing_certificates(&self) -> SigningCertificates {
        SigningCertificates {
            current_user: self.clone(),
            input: ListSigningCertificatesInputBuilder::default(),
            paging: Paging::default(),
        }
    }
}

/// The collection [`CurrentUser::access_keys`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct AccessKeys {
    current_user: CurrentUser,
    input: ListAccessKeysInputBuilder,
    paging: Paging,
}

impl AccessKeys {
    /// How many items to ask for at a time, from 1 to 1000. The largest page if not set, or the
    /// limit where that is less.
    pub fn page_size(mut self, items: i32) -> Self {
        self.paging.page_size = Some(items);
        self
    }

    /// How many items to take in all. No request is sent beyond what that needs.
    pub fn limit(mut self, items: usize) -> Self {
        self.paging.limit = Some(items);
        self
    }

    /// The items, one by one. The next page is requested when an item of it is asked for;
    /// dropping the stream ends the requests. An error ends the stream, and the items
    /// before it stand.
    #[inline]
    pub fn stream(self) -> BoxStream<'static, Result<AccessKey>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<AccessKey>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<AccessKey>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<AccessKey>> {
        collection::first(self).await
    }
}

impl Listing for AccessKeys {
    type Item = AccessKey;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&ACCESS_KEYS, &self.current_user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<AccessKey>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&ACCESS_KEYS, self.current_user.core.session(), &self.current_user)
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(
            origin,
            "AccessKeyMetadata",
            output.access_key_metadata,
            output.is_truncated,
            output.marker,
            |item| {
                let user_name = named("UserName", item.user_name.clone())?;
                let id = named("AccessKeyId", item.access_key_id.clone())?;
                Ok(AccessKey::new(self.current_user.core.session(), user_name, id, Some(Held::whole(item))))
            },
        ))
    }
}

/// The collection [`CurrentUser::mfa_devices`]: set filters and limits, then take it as a
/// stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct MfaDevices {
    current_user: CurrentUser,
    input: ListMfaDevicesInputBuilder,
    paging: Paging,
}

impl MfaDevices {
    /// How many items to ask for at a time, from 1 to 1000. The largest page if not set, or the
    /// limit where that is less.
    pub fn page_size(mut self, items: i32) -> Self {
        self.paging.page_size = Some(items);
        self
    }

    /// How many items to take in all. No request is sent beyond what that needs.
    pub fn limit(mut self, items: usize) -> Self {
        self.paging.limit = Some(items);
        self
    }

    /// The items, one by one. The next page is requested when an item of it is asked for;
    /// dropping the stream ends the requests. An error ends the stream, and the items
    /// before it stand.
    #[inline]
    pub fn stream(self) -> BoxStream<'static, Result<MfaDevice>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<MfaDevice>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<MfaDevice>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<MfaDevice>> {
        collection::first(self).await
    }
}

impl Listing for MfaDevices {
    type Item = MfaDevice;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&MFA_DEVICES, &self.current_user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<MfaDevice>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&MFA_DEVICES, self.current_user.core.session(), &self.current_user)
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "MFADevices", output.mfa_devices, output.is_truncated, output.marker, |item| {
            let user_name = named("UserName", Some(item.user_name.clone()))?;
            let serial_number = named("SerialNumber", Some(item.serial_number.clone()))?;
            Ok(MfaDevice::new(
                self.current_user.core.session(),
                user_name,
                serial_number,
                Some(Held::whole(item)),
            ))
        }))
    }
}

/// The collection [`CurrentUser::signing_certificates`]: set filters and limits, then take it
/// as a stream, page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct SigningCertificates {
    current_user: CurrentUser,
    input: ListSigningCertificatesInputBuilder,
    paging: Paging,
}

impl SigningCertificates {
    /// How many items to ask for at a time, from 1 to 1000. The largest page if not set, or the
    /// limit where that is less.
    pub fn page_size(mut self, items: i32) -> Self {
        self.paging.page_size = Some(items);
        self
    }

    /// How many items to take in all. No request is sent beyond what that needs.
    pub fn limit(mut self, items: usize) -> Self {
        self.paging.limit = Some(items);
        self
    }

    /// The items, one by one. The next page is requested when an item of it is asked for;
    /// dropping the stream ends the requests. An error ends the stream, and the items
    /// before it stand.
    #[inline]
    pub fn stream(self) -> BoxStream<'static, Result<SigningCertificate>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<SigningCertificate>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<SigningCertificate>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<SigningCertificate>> {
        collection::first(self).await
    }
}

impl Listing for SigningCertificates {
    type Item = SigningCertificate;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&SIGNING_CERTIFICATES, &self.current_user)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<SigningCertificate>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) =
            Call::new(&SIGNING_CERTIFICATES, self.current_user.core.session(), &self.current_user)
                .text("Marker", input.get_marker())
                .integer("MaxItems", input.get_max_items())
                .send(|client| async move { input.send_with(&client).await })
                .await?;
        Ok(Page::of(
            origin,
            "Certificates",
            output.certificates,
            output.is_truncated,
            output.marker,
            |item| {
                let user_name = named("UserName", Some(item.user_name.clone()))?;
                let id = named("CertificateId", Some(item.certificate_id.clone()))?;
                Ok(SigningCertificate::new(
                    self.current_user.core.session(),
                    user_name,
                    id,
                    Some(Held::whole(item)),
                ))
            },
        ))
    }
}

impl fmt::Display for CurrentUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for CurrentUser {
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

/// What a current user offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "CurrentUser",
    identifiers: &[],
    attributes: &[
        Attribute::new("path", "Path"),
        Attribute::new("user_name", "UserName"),
        Attribute::new("user_id", "UserId"),
        Attribute::new("arn", "Arn"),
        Attribute::new("create_date", "CreateDate"),
        Attribute::new("password_last_used", "PasswordLastUsed"),
        Attribute::new("permissions_boundary", "PermissionsBoundary"),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[],
    subresources: &[],
    references: &[Reference::one("user", "User")],
    collections: &[
        Collection::new("access_keys", "AccessKey", &ACCESS_KEYS).data(&[]),
        Collection::new("mfa_devices", "MfaDevice", &MFA_DEVICES).data(&[]),
        Collection::new("signing_certificates", "SigningCertificate", &SIGNING_CERTIFICATES).data(&[]),
    ],
};

const MARKER: Parameter = Parameter::text("Marker", 1, 320).pattern(Pattern::Latin1).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();

static LOAD: Operation = Operation::read("GetUser", &[]);

static ACCESS_KEYS: Operation = Operation::read("ListAccessKeys", &[MARKER, MAX_ITEMS]);

static MFA_DEVICES: Operation = Operation::read("ListMFADevices", &[MARKER, MAX_ITEMS]);

static SIGNING_CERTIFICATES: Operation = Operation::read("ListSigningCertificates", &[MARKER, MAX_ITEMS]);
