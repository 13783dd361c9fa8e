//! A book, wherever it stands.

// Generated from `codegen/model/book.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::appraise_book::AppraiseBookOutput;
use aws_sdk_iam::operation::appraise_book::builders::AppraiseBookInputBuilder;
use aws_sdk_iam::operation::list_book_tags::builders::ListBookTagsInputBuilder;
use aws_sdk_iam::operation::list_books::builders::ListBooksInputBuilder;
use aws_sdk_iam::operation::move_book::builders::MoveBookInputBuilder;
use aws_sdk_iam::operation::set_book_status::builders::SetBookStatusInputBuilder;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter, Subresource};
use crate::core::error::{Origin, Result};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::secret::Wipe as _;
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;
use crate::resources::Shelf;
use crate::resources::documents::Decode as _;

/// A book, wherever it stands.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// Iam::book("poetry", "9780140424393").lend().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Book {
    shelf_name: String,
    isbn: String,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl Book {
    pub(crate) fn new(
        session: &Session,
        shelf_name: impl Into<String>,
        isbn: impl Into<String>,
        held: Option<Held<types::Book>>,
    ) -> Self {
        Self { shelf_name: shelf_name.into(), isbn: isbn.into(), core: Core::new(session, held) }
    }

    /// The name of the shelf.
    pub fn shelf_name(&self) -> &str {
        &self.shelf_name
    }

    /// The ISBN of the book.
    pub fn isbn(&self) -> &str {
        &self.isbn
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl Book {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`ListBooks`](aws_sdk_iam::Client::list_books); permission `iam:ListBooks`. It goes
    /// through that listing for the entry with this `Isbn`. The listing leaves out `Tags`: where
    /// that is read, [`ListBookTags`](aws_sdk_iam::Client::list_book_tags) is called; permission
    /// `iam:ListBookTags`.
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
    pub async fn data(&self) -> Result<Arc<types::Book>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::Book>> {
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

impl Load for Book {
    type Data = types::Book;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        collection::find(Lookup(self.clone()), |item| item.isbn == self.isbn).await
    }

    const FILLED: &[&str] = &["Tags"];

    async fn fill(&self, mut data: Self::Data) -> Result<Self::Data> {
        data.tags = Some(collection::all(LoadTags(self.clone())).await?);
        Ok(data)
    }

    fn carry(old: &Self::Data, new: &mut Self::Data) {
        if new.notes.is_none() {
            new.notes.clone_from(&old.notes);
        }
    }

    fn wipe(data: &mut Self::Data) {
        data.notes.wipe();
    }
}

/// What the entry in the listing is known by.
static MATCHED: [Parameter; 1] =
    [Parameter::text("Isbn", 10, 13).pattern(Pattern::Word).required().identifies().of_identifier("isbn")];

/// What a load looks in.
struct Lookup(Book);

impl Listing for Lookup {
    type Item = types::Book;

    fn paging(&self) -> Paging {
        Paging::default()
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LOAD, &self.0)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<types::Book>> {
        let input = ListBooksInputBuilder::default()
            .shelf_name(&self.0.shelf_name)
            .set_marker(marker)
            .set_max_items(max_items);
        let (output, origin) = Call::new(&LOAD, self.0.core.session(), &self.0)
            .matched(&MATCHED[0], &self.0.isbn)
            .text("ShelfName", input.get_shelf_name())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Books", output.books, output.is_truncated, output.marker, Ok))
    }
}

/// Where `Tags` is had from.
struct LoadTags(Book);

impl Listing for LoadTags {
    type Item = types::Tag;

    fn paging(&self) -> Paging {
        Paging::default()
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LOAD_TAGS, &self.0)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<types::Tag>> {
        let input = ListBookTagsInputBuilder::default()
            .shelf_name(&self.0.shelf_name)
            .isbn(&self.0.isbn)
            .set_marker(marker)
            .set_max_items(max_items);
        let (output, origin) = Call::new(&LOAD_TAGS, self.0.core.session(), &self.0)
            .text("ShelfName", input.get_shelf_name())
            .text("Isbn", input.get_isbn())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Tags", output.tags, output.is_truncated, output.marker, Ok))
    }
}

/// # Attributes
impl Book {
    /// The title of the book.
    pub async fn title(&self) -> Result<String> {
        Ok(self.read("Title").await?.title.clone())
    }

    /// Everything about the book but its contents.
    pub async fn metadata(&self) -> Result<Option<types::BookMetadata>> {
        Ok(self.read("Metadata").await?.metadata.clone())
    }

    /// Whether the book is there.
    pub async fn status(&self) -> Result<Option<types::BookStatus>> {
        Ok(self.read("Status").await?.status.clone())
    }

    /// Whether the book may leave the house.
    pub async fn lendable(&self) -> Result<bool> {
        Ok(self.read("Lendable").await?.lendable)
    }

    /// What the librarians think of it.
    pub async fn notes(&self) -> Result<Option<String>> {
        Ok(self.read("Notes").await?.notes.clone())
    }

    /// Who has the book, as plain data.
    pub async fn reader(&self) -> Result<Option<types::Reader>> {
        Ok(self.read("Reader").await?.reader.clone())
    }

    /// Its tags; empty if there are none.
    pub async fn tags(&self) -> Result<Vec<types::Tag>> {
        Ok(self.read("Tags").await?.tags.clone().unwrap_or_default())
    }
}

/// # Sub-resources
impl Book {
    /// The shelf that the book stands on.
    ///
    /// It needs no request, and does not fail.
    pub fn shelf(&self) -> Shelf {
        Shelf::new(self.core.session(), &self.shelf_name, None)
    }
}

/// # Actions
impl Book {
    /// Asks what the book is worth.
    ///
    /// Calls [`AppraiseBook`](aws_sdk_iam::Client::appraise_book); permission `iam:AppraiseBook`.
    pub fn appraise(&self) -> Appraise {
        Appraise {
            book: self.clone(),
            input: AppraiseBookInputBuilder::default().shelf_name(&self.shelf_name).isbn(&self.isbn),
        }
    }

    /// Lets the book go.
    ///
    /// Calls [`SetBookStatus`](aws_sdk_iam::Client::set_book_status); permissions
    /// `iam:SetBookStatus` and `library:UseTheDesk`.
    pub fn lend(&self) -> Lend {
        Lend {
            book: self.clone(),
            input: SetBookStatusInputBuilder::default()
                .shelf_name(&self.shelf_name)
                .isbn(&self.isbn)
                .status("Lent".into()),
        }
    }

    /// Puts the book on another shelf.
    ///
    /// Calls [`MoveBook`](aws_sdk_iam::Client::move_book); permission `iam:MoveBook`. It needs
    /// [`new_shelf_name`](MoveTo::new_shelf_name).
    pub fn move_to(&self) -> MoveTo {
        MoveTo {
            book: self.clone(),
            input: MoveBookInputBuilder::default().shelf_name(&self.shelf_name).isbn(&self.isbn),
        }
    }
}

/// The action [`Book::appraise`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Appraise {
    book: Book,
    input: AppraiseBookInputBuilder,
}

impl Appraise {
    /// Sends `AppraiseBook`. Answers the SDK's output.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<AppraiseBookOutput> {
        let Self { book, input } = self;
        let (mut output, _) = Call::new(&APPRAISE, book.core.session(), &book)
            .text("ShelfName", input.get_shelf_name())
            .text("Isbn", input.get_isbn())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        book.core.clear();
        output.decode();
        Ok(output)
    }
}

/// The action [`Book::lend`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Lend {
    book: Book,
    input: SetBookStatusInputBuilder,
}

impl Lend {
    /// A text for the librarians.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.input = self.input.reason(reason);
        self
    }

    /// Sends `SetBookStatus`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { book, input } = self;
        Call::new(&LEND, book.core.session(), &book)
            .text("ShelfName", input.get_shelf_name())
            .text("Isbn", input.get_isbn())
            .present("Status", input.get_status())
            .text("Reason", input.get_reason())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        book.core.clear();
        Ok(())
    }
}

/// The action [`Book::move_to`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct MoveTo {
    book: Book,
    input: MoveBookInputBuilder,
}

impl MoveTo {
    /// The name of the other shelf. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn new_shelf_name(mut self, new_shelf_name: impl Into<String>) -> Self {
        self.input = self.input.new_shelf_name(new_shelf_name);
        self
    }

    /// Sends `MoveBook`. Answers the book.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Book> {
        let Self { book, input } = self;
        let shelf_name = input.get_new_shelf_name().clone().unwrap_or_default();
        Call::new(&MOVE_TO, book.core.session(), &book)
            .text("ShelfName", input.get_shelf_name())
            .text("Isbn", input.get_isbn())
            .text("NewShelfName", input.get_new_shelf_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        book.core.clear();
        Ok(Book::new(book.core.session(), shelf_name, &book.isbn, None))
    }
}

impl fmt::Display for Book {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for Book {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("shelf_name", self.shelf_name.as_str()), ("isbn", self.isbn.as_str())]
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

/// What a book offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Book",
    identifiers: &[Identifier::new("shelf_name"), Identifier::new("isbn")],
    attributes: &[
        Attribute::new("title", "Title"),
        Attribute::new("metadata", "Metadata"),
        Attribute::new("status", "Status"),
        Attribute::new("lendable", "Lendable"),
        Attribute::new("notes", "Notes"),
        Attribute::new("reader", "Reader"),
        Attribute::new("tags", "Tags"),
    ],
    load: Some(&LOAD),
    actions: &[
        Action::new("appraise", &APPRAISE),
        Action::new("lend", &LEND),
        Action::new("move_to", &MOVE_TO).returns("Book"),
    ],
    subresources: &[Subresource::new("shelf", "Shelf", &[])],
    references: &[],
    collections: &[],
};

const ISBN: Parameter =
    Parameter::text("Isbn", 10, 13).pattern(Pattern::Word).required().identifies().of_identifier("isbn");
const MARKER: Parameter = Parameter::text("Marker", 1, 320).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const SHELF_NAME: Parameter = Parameter::text("ShelfName", 1, 64)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("shelf_name");

static LOAD: Operation = Operation::read("ListBooks", &[SHELF_NAME, MARKER, MAX_ITEMS]);

static LOAD_TAGS: Operation = Operation::read("ListBookTags", &[SHELF_NAME, ISBN, MARKER, MAX_ITEMS]);

static APPRAISE: Operation = Operation::change("AppraiseBook", &[SHELF_NAME, ISBN]);

static LEND: Operation = Operation::change(
    "SetBookStatus",
    &[
        SHELF_NAME,
        ISBN,
        Parameter::enumeration("Status", &["Shelved", "Lent"]).required().constant("Lent"),
        Parameter::unbounded_text("Reason", 0),
    ],
);

static MOVE_TO: Operation = Operation::change(
    "MoveBook",
    &[SHELF_NAME, ISBN, Parameter::text("NewShelfName", 1, 64).pattern(Pattern::Name).required()],
);
