//! A board with books on it.

// Generated from `codegen/model/shelf.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::delete_shelf::builders::DeleteShelfInputBuilder;
use aws_sdk_iam::operation::get_shelf::builders::GetShelfInputBuilder;
use aws_sdk_iam::operation::list_isbns::builders::ListIsbnsInputBuilder;
use aws_sdk_iam::operation::update_shelf::builders::UpdateShelfInputBuilder;
use aws_sdk_iam::types;
use futures_core::stream::BoxStream;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{
    Action, Attribute, Collection, Description, Identifier, Operation, Parameter, Subresource,
};
use crate::core::document::PolicyDocument;
use crate::core::error::{Origin, Result};
use crate::core::identifier::{filled, named};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::Book;
use crate::resources::documents::Decode as _;

/// A board with books on it.
///
/// It has rules of its own.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// let shelf = Iam::shelf("poetry");
/// println!("{}", shelf.path().await?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shelf {
    name: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl Shelf {
    pub(crate) fn new(session: &Session, name: impl Into<String>, held: Option<Held<types::Shelf>>) -> Self {
        Self { name: name.into(), core: Core::new(session, held) }
    }

    /// The name of the shelf.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same as [`name`](Self::name), under the name that IAM's data has for it.
    pub fn shelf_name(&self) -> &str {
        &self.name
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl Shelf {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`GetShelf`](aws_sdk_iam::Client::get_shelf); permission `iam:GetShelf`.
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
    pub async fn data(&self) -> Result<Arc<types::Shelf>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::Shelf>> {
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

impl Load for Shelf {
    type Data = types::Shelf;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        let input = GetShelfInputBuilder::default().shelf_name(&self.name);
        let (mut output, origin) = Call::new(&LOAD, self.core.session(), self)
            .text("ShelfName", input.get_shelf_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        let data = output.shelf.filter(|data| filled(&[&data.shelf_name, &data.path]));
        data.ok_or_else(|| origin.lacks("Shelf"))
    }
}

/// # Attributes
impl Shelf {
    /// Where the shelf stands.
    pub async fn path(&self) -> Result<String> {
        Ok(self.read("Path").await?.path.clone())
    }

    /// Who may take books from the shelf.
    pub async fn rules(&self) -> Result<Option<PolicyDocument>> {
        Ok(self.read("Rules").await?.rules.as_deref().map(PolicyDocument::from))
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # Sub-resources
impl Shelf {
    /// The book with this ISBN, on this shelf.
    ///
    /// It needs no request, and does not fail.
    pub fn book(&self, isbn: impl Into<String>) -> Book {
        Book::new(self.core.session(), &self.name, isbn, None)
    }
}

/// # Collections
impl Shelf {
    /// The books on the shelf.
    ///
    /// Calls [`ListIsbns`](aws_sdk_iam::Client::list_isbns); permission `iam:ListIsbns`. The
    /// handles come without data.
    pub fn books(&self) -> Books {
        Books {
            shelf: self.clone(),
            input: ListIsbnsInputBuilder::default().shelf_name(&self.name),
            paging: Paging::default(),
        }
    }
}

/// # Actions
impl Shelf {
    /// Takes the shelf down.
    ///
    /// Calls [`DeleteShelf`](aws_sdk_iam::Client::delete_shelf); permission `iam:DeleteShelf`.
    pub fn delete(&self) -> Delete {
        Delete { shelf: self.clone(), input: DeleteShelfInputBuilder::default().shelf_name(&self.name) }
    }

    /// Renames the shelf.
    ///
    /// Calls [`UpdateShelf`](aws_sdk_iam::Client::update_shelf); permission `iam:UpdateShelf`.
    pub fn update(&self) -> Update {
        Update { shelf: self.clone(), input: UpdateShelfInputBuilder::default().shelf_name(&self.name) }
    }
}

/// The action [`Shelf::delete`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Delete {
    shelf: Shelf,
    input: DeleteShelfInputBuilder,
}

impl Delete {
    /// Sends `DeleteShelf`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { shelf, input } = self;
        Call::new(&DELETE, shelf.core.session(), &shelf)
            .text("ShelfName", input.get_shelf_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        shelf.core.clear();
        Ok(())
    }
}

/// The action [`Shelf::update`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Update {
    shelf: Shelf,
    input: UpdateShelfInputBuilder,
}

impl Update {
    /// The name of the other shelf. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name).
    pub fn new_shelf_name(mut self, new_shelf_name: impl Into<String>) -> Self {
        self.input = self.input.new_shelf_name(new_shelf_name);
        self
    }

    /// Sends `UpdateShelf`. Answers the handle under the new name, or under its own where that
    /// stays.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Shelf> {
        let Self { shelf, input } = self;
        let name = input.get_new_shelf_name().clone().unwrap_or_else(|| shelf.name.clone());
        Call::new(&UPDATE, shelf.core.session(), &shelf)
            .text("ShelfName", input.get_shelf_name())
            .text("NewShelfName", input.get_new_shelf_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        shelf.core.clear();
        Ok(Shelf::new(shelf.core.session(), name, None))
    }
}

/// The collection [`Shelf::books`]: set filters and limits, then take it as a stream, page by
/// page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Books {
    shelf: Shelf,
    input: ListIsbnsInputBuilder,
    paging: Paging,
}

impl Books {
    /// The operation does not page, so that this has no effect.
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
    pub fn stream(self) -> BoxStream<'static, Result<Book>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<Book>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<Book>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<Book>> {
        collection::first(self).await
    }
}

impl Listing for Books {
    type Item = Book;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&BOOKS, &self.shelf)
    }

    async fn page(&self, _: Option<String>, _: Option<i32>) -> Result<Page<Book>> {
        let input = self.input.clone();
        let (output, origin) = Call::new(&BOOKS, self.shelf.core.session(), &self.shelf)
            .text("ShelfName", input.get_shelf_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Isbns", output.isbns.unwrap_or_default(), false, None, |item| {
            let isbn = named("", Some(item))?;
            Ok(Book::new(self.shelf.core.session(), &self.shelf.name, isbn, None))
        }))
    }
}

impl fmt::Display for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for Shelf {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("name", self.name.as_str())]
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

/// What a shelf offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Shelf",
    identifiers: &[Identifier::new("name").alias("shelf_name")],
    attributes: &[
        Attribute::new("shelf_name", "ShelfName").alias_of("name"),
        Attribute::new("path", "Path"),
        Attribute::new("rules", "Rules").document(),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("delete", &DELETE), Action::new("update", &UPDATE).returns("Shelf")],
    subresources: &[Subresource::new("book", "Book", &["isbn"])],
    references: &[],
    collections: &[Collection::new("books", "Book", &BOOKS).unpaged()],
};

const SHELF_NAME: Parameter =
    Parameter::text("ShelfName", 1, 64).pattern(Pattern::Name).required().identifies().of_identifier("name");

static LOAD: Operation = Operation::read("GetShelf", &[SHELF_NAME]);

static BOOKS: Operation = Operation::read("ListIsbns", &[SHELF_NAME]);

static DELETE: Operation = Operation::change("DeleteShelf", &[SHELF_NAME]);

static UPDATE: Operation = Operation::change(
    "UpdateShelf",
    &[SHELF_NAME, Parameter::text("NewShelfName", 1, 64).pattern(Pattern::Name)],
);
