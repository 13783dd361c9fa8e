//! What the library has.

// Generated from `codegen/model/catalogue.toml`: edit that, then run `cargo run -p codegen`.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::get_catalogue::GetCatalogueOutput;
use aws_sdk_iam::operation::get_catalogue::builders::GetCatalogueInputBuilder;
use aws_sdk_iam::primitives::Blob;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::describe::{Attribute, Description, Operation, Reference};
use crate::core::document::PolicyDocument;
use crate::core::error::{Origin, Result};
use crate::core::identifier::{handles, named, present};
use crate::core::load::{Core, Load};
use crate::core::resource::{Resource, display};
use crate::core::secret::Wipe as _;
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::Shelf;
use crate::resources::documents::Decode as _;

/// What the library has.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// println!("{}", Iam::catalogue().house_rules().await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Catalogue {
    core: Core<Self>,
}

impl Catalogue {
    pub(crate) fn new(session: &Session, held: Option<Held<GetCatalogueOutput>>) -> Self {
        Self { core: Core::new(session, held) }
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl Catalogue {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetCatalogue`](aws_sdk_iam::Client::get_catalogue); permission `iam:GetCatalogue`.
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
    pub async fn data(&self) -> Result<Arc<GetCatalogueOutput>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<GetCatalogueOutput>> {
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

impl Load for Catalogue {
    type Data = GetCatalogueOutput;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetCatalogueInputBuilder::default();
        let (mut output, _) = Call::new(&LOAD, self.core.session(), self)
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        Ok(output)
    }

    fn carry(old: &Self::Data, new: &mut Self::Data) {
        if new.seal.is_none() {
            new.seal.clone_from(&old.seal);
        }
    }

    fn wipe(data: &mut Self::Data) {
        data.seal.wipe();
    }
}

/// # Attributes
impl Catalogue {
    /// Who may enter.
    pub async fn house_rules(&self) -> Result<PolicyDocument> {
        Ok(self.read("HouseRules").await?.house_rules.as_str().into())
    }

    /// The shelf at the entrance, as plain data.
    pub async fn main_shelf_attribute(&self) -> Result<Option<types::Shelf>> {
        Ok(self.read("MainShelf").await?.main_shelf.clone())
    }

    /// The shelves, as plain data.
    pub async fn shelves(&self) -> Result<Vec<types::Shelf>> {
        Ok(self.read("Shelves").await?.shelves.clone().unwrap_or_default())
    }

    /// How many books there are, by kind.
    pub async fn counts(&self) -> Result<HashMap<String, i32>> {
        Ok(self.read("Counts").await?.counts.clone().unwrap_or_default())
    }

    /// The seal of the library, an image.
    pub async fn seal(&self) -> Result<Option<Blob>> {
        Ok(self.read("Seal").await?.seal.clone())
    }
}

/// # References
impl Catalogue {
    /// The shelf at the entrance. `None` where there is none. It loads this handle's data if that
    /// is not there.
    pub async fn main_shelf(&self) -> Result<Option<Shelf>> {
        let data = self.read("MainShelf").await?;
        Ok(present(data.main_shelf.as_ref().map(|it| it.shelf_name.clone()))
            .map(|name| Shelf::new(self.core.session(), name, None)))
    }

    /// The shelves, with their data. It loads this handle's data if that is not there. The handles
    /// hold what that data says of them.
    pub async fn shelf_list(&self) -> Result<Vec<Shelf>> {
        let data = self.read("Shelves").await?;
        let items = data.shelves.clone().unwrap_or_default();
        handles(Origin::of(&LOAD, self), "Shelves", items, |item| {
            let name = named("ShelfName", Some(item.shelf_name.clone()))?;
            Ok(Shelf::new(self.core.session(), name, Some(Held::partial(item, &["Tags"]))))
        })
    }
}

impl fmt::Display for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for Catalogue {
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

/// What a catalogue offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Catalogue",
    identifiers: &[],
    attributes: &[
        Attribute::new("house_rules", "HouseRules").document(),
        Attribute::new("main_shelf_attribute", "MainShelf"),
        Attribute::new("shelves", "Shelves"),
        Attribute::new("counts", "Counts"),
        Attribute::new("seal", "Seal"),
    ],
    load: Some(&LOAD),
    actions: &[],
    subresources: &[],
    references: &[Reference::one("main_shelf", "Shelf"), Reference::many("shelf_list", "Shelf")],
    collections: &[],
};

static LOAD: Operation = Operation::read("GetCatalogue", &[]);
