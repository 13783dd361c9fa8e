//! The library, as one session sees it.

// Generated from `codegen/model/library.toml`: edit that, then run `cargo run -p codegen`.

use aws_sdk_iam::operation::close_library::builders::CloseLibraryInputBuilder;
use aws_sdk_iam::operation::create_shelf::builders::CreateShelfInputBuilder;
use aws_sdk_iam::operation::issue_card::builders::IssueCardInputBuilder;
use aws_sdk_iam::operation::list_books::builders::ListBooksInputBuilder;
use aws_sdk_iam::operation::list_shelves::builders::ListShelvesInputBuilder;
use aws_sdk_iam::operation::receive_book::builders::ReceiveBookInputBuilder;
use aws_sdk_iam::types;
use futures_core::stream::BoxStream;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Collection, Description, Operation, Parameter, Rule, Subresource};
use crate::core::document::PolicyDocument;
use crate::core::error::{ErrorKind, Origin, Result};
use crate::core::identifier::{Missing, filled, named};
use crate::core::pattern::Pattern;
use crate::core::slot::Held;
use crate::iam::{Iam, Library};
use crate::resources::documents::Decode as _;
use crate::resources::{Book, Card, Catalogue, Shelf};

/// # Resources
impl Library {
    /// The book with this ISBN, on the shelf of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn book(&self, shelf_name: impl Into<String>, isbn: impl Into<String>) -> Book {
        Book::new(&self.session, shelf_name, isbn, None)
    }

    /// The card with this number and its PIN.
    ///
    /// It needs no request, and does not fail.
    pub fn card(
        &self,
        reader_name: impl Into<String>,
        number: impl Into<String>,
        pin: impl Into<String>,
    ) -> Card {
        Card::new(&self.session, reader_name, number, pin, None)
    }

    /// The catalogue of the library.
    ///
    /// It needs no request, and does not fail.
    pub fn catalogue(&self) -> Catalogue {
        Catalogue::new(&self.session, None)
    }

    /// The shelf of this name.
    ///
    /// It needs no request, and does not fail.
    pub fn shelf(&self, name: impl Into<String>) -> Shelf {
        Shelf::new(&self.session, name, None)
    }
}

/// # Collections
impl Library {
    /// The books that are out.
    ///
    /// Calls [`ListBooks`](aws_sdk_iam::Client::list_books); permission `iam:ListBooks`. The
    /// handles come with the data that the listing has; the rest loads when it is read.
    pub fn lent_books(&self) -> LentBooks {
        LentBooks {
            service: self.clone(),
            input: ListBooksInputBuilder::default().status("Lent".into()),
            paging: Paging::default(),
        }
    }

    /// The shelves of the library.
    ///
    /// Calls [`ListShelves`](aws_sdk_iam::Client::list_shelves); permission `iam:ListShelves`. The
    /// handles come with the data that the listing has; the rest loads when it is read.
    pub fn shelves(&self) -> Shelves {
        Shelves {
            service: self.clone(),
            input: ListShelvesInputBuilder::default(),
            paging: Paging::default(),
        }
    }
}

/// # Actions
impl Library {
    /// Closes the library for today.
    ///
    /// Calls [`CloseLibrary`](aws_sdk_iam::Client::close_library); permission `iam:CloseLibrary`.
    pub fn close(&self) -> Close {
        Close { service: self.clone(), input: CloseLibraryInputBuilder::default() }
    }

    /// Puts up a shelf.
    ///
    /// Calls [`CreateShelf`](aws_sdk_iam::Client::create_shelf); permission `iam:CreateShelf`. It
    /// needs [`shelf_name`](CreateShelf::shelf_name).
    pub fn create_shelf(&self) -> CreateShelf {
        CreateShelf { service: self.clone(), input: CreateShelfInputBuilder::default() }
    }

    /// Issues a card with a PIN that is shown once.
    ///
    /// Calls [`IssueCard`](aws_sdk_iam::Client::issue_card); permission `iam:IssueCard`. It needs
    /// [`reader_name`](IssueCard::reader_name).
    pub fn issue_card(&self) -> IssueCard {
        IssueCard { service: self.clone(), input: IssueCardInputBuilder::default() }
    }

    /// Takes a book in.
    ///
    /// Calls [`ReceiveBook`](aws_sdk_iam::Client::receive_book); permission `iam:ReceiveBook`. It
    /// needs [`shelf_name`](ReceiveBook::shelf_name) and [`title`](ReceiveBook::title).
    pub fn receive_book(&self) -> ReceiveBook {
        ReceiveBook { service: self.clone(), input: ReceiveBookInputBuilder::default() }
    }
}

/// # The default session
///
/// The members of [`Library`], on the default session.
impl Iam {
    /// The book with this ISBN, on the shelf of this name. See [`Library::book`].
    pub fn book(shelf_name: impl Into<String>, isbn: impl Into<String>) -> Book {
        Self::resource().book(shelf_name, isbn)
    }

    /// The card with this number and its PIN. See [`Library::card`].
    pub fn card(reader_name: impl Into<String>, number: impl Into<String>, pin: impl Into<String>) -> Card {
        Self::resource().card(reader_name, number, pin)
    }

    /// The catalogue of the library. See [`Library::catalogue`].
    pub fn catalogue() -> Catalogue {
        Self::resource().catalogue()
    }

    /// The shelf of this name. See [`Library::shelf`].
    pub fn shelf(name: impl Into<String>) -> Shelf {
        Self::resource().shelf(name)
    }

    /// The books that are out. See [`Library::lent_books`].
    pub fn lent_books() -> LentBooks {
        Self::resource().lent_books()
    }

    /// The shelves of the library. See [`Library::shelves`].
    pub fn shelves() -> Shelves {
        Self::resource().shelves()
    }

    /// Closes the library for today. See [`Library::close`].
    pub fn close() -> Close {
        Self::resource().close()
    }

    /// Puts up a shelf. See [`Library::create_shelf`].
    pub fn create_shelf() -> CreateShelf {
        Self::resource().create_shelf()
    }

    /// Issues a card with a PIN that is shown once. See [`Library::issue_card`].
    pub fn issue_card() -> IssueCard {
        Self::resource().issue_card()
    }

    /// Takes a book in. See [`Library::receive_book`].
    pub fn receive_book() -> ReceiveBook {
        Self::resource().receive_book()
    }
}

/// The action [`Library::close`], made by [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct Close {
    service: Library,
    input: CloseLibraryInputBuilder,
}

impl Close {
    /// Sends `CloseLibrary`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { service, input } = self;
        Call::new(&CLOSE, &service.session, &service)
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(())
    }
}

/// The action [`Library::create_shelf`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct CreateShelf {
    service: Library,
    input: CreateShelfInputBuilder,
}

impl CreateShelf {
    /// The name of the shelf. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn shelf_name(mut self, shelf_name: impl Into<String>) -> Self {
        self.input = self.input.shelf_name(shelf_name);
        self
    }

    /// Where the shelf stands, such as `/upstairs/`. At most 512 characters of
    /// [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.input = self.input.path(path);
        self
    }

    /// Who may take books from the shelf. 1 to 131072 characters.
    pub fn rules(mut self, rules: impl Into<PolicyDocument>) -> Self {
        self.input = self.input.rules(rules.into().into_string());
        self
    }

    /// The tags to attach from the start. Each call adds one. At most 50 items.
    pub fn tags(mut self, tags: types::Tag) -> Self {
        self.input = self.input.tags(tags);
        self
    }

    /// Sends `CreateShelf`. Answers the shelf, with as much data as the response has.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Shelf> {
        let Self { service, input } = self;
        let name = input.get_shelf_name().clone().unwrap_or_default();
        let (mut output, _) = Call::new(&CREATE_SHELF, &service.session, &service)
            .text("ShelfName", input.get_shelf_name())
            .text("Path", input.get_path())
            .text("Rules", input.get_rules())
            .structures("Tags", input.get_tags(), |check, item| {
                check.text("Key", Some(item.key.as_str()));
                check.text("Value", Some(item.value.as_str()));
            })
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        output.decode();
        Ok(Shelf::new(
            &service.session,
            name,
            output
                .shelf
                .filter(|data| filled(&[&data.shelf_name, &data.path]))
                .map(|data| Held::partial(data, &["Tags"])),
        ))
    }
}

/// The action [`Library::issue_card`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct IssueCard {
    service: Library,
    input: IssueCardInputBuilder,
}

impl IssueCard {
    /// The name of the reader. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn reader_name(mut self, reader_name: impl Into<String>) -> Self {
        self.input = self.input.reader_name(reader_name);
        self
    }

    /// Sends `IssueCard`. Answers the card, with the data of the response.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Card> {
        let Self { service, input } = self;
        let (output, origin) = Call::new(&ISSUE_CARD, &service.session, &service)
            .text("ReaderName", input.get_reader_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let mut data = output
            .card
            .filter(|data| filled(&[&data.reader_name, &data.card_number, &data.pin]))
            .ok_or_else(|| origin.lacks("Card"))?;
        let reader_name = origin.named("Card.ReaderName", Some(data.reader_name.clone()))?;
        let number = origin.named("Card.CardNumber", Some(data.card_number.clone()))?;
        let pin = origin.named("Card.Pin", Some(std::mem::take(&mut data.pin)))?;
        Ok(Card::new(
            &service.session,
            reader_name,
            number,
            pin,
            Some(Held::whole(
                types::Card::builder()
                    .set_reader_name(Some(data.reader_name))
                    .set_card_number(Some(data.card_number))
                    .set_valid_until(data.valid_until)
                    .build()
                    .map_err(|error| {
                        origin.caused(ErrorKind::Response, "the response is incomplete", error)
                    })?,
            )),
        ))
    }
}

/// The action [`Library::receive_book`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone, Debug)]
pub struct ReceiveBook {
    service: Library,
    input: ReceiveBookInputBuilder,
}

impl ReceiveBook {
    /// The name of the shelf. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name). Required.
    pub fn shelf_name(mut self, shelf_name: impl Into<String>) -> Self {
        self.input = self.input.shelf_name(shelf_name);
        self
    }

    /// The title of the book. Required.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.input = self.input.title(title);
        self
    }

    /// How many pages it has. From 1 to 9999.
    pub fn pages(mut self, pages: i32) -> Self {
        self.input = self.input.pages(pages);
        self
    }

    /// Sends `ReceiveBook`. Answers the book, with as much data as the response has.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<Book> {
        let Self { service, input } = self;
        let shelf_name = input.get_shelf_name().clone().unwrap_or_default();
        let (output, origin) = Call::new(&RECEIVE_BOOK, &service.session, &service)
            .text("ShelfName", input.get_shelf_name())
            .text("Title", input.get_title())
            .integer("Pages", input.get_pages())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        let data = output.metadata.ok_or_else(|| origin.lacks("Metadata"))?;
        let isbn = origin.named("Metadata.Isbn", data.isbn.clone())?;
        Ok(Book::new(
            &service.session,
            shelf_name,
            isbn,
            Some(Held::partial(
                types::Book::builder()
                    .set_metadata(Some(data))
                    .shelf_name("")
                    .isbn("")
                    .title("")
                    .build()
                    .map_err(|error| {
                        origin.caused(ErrorKind::Response, "the response is incomplete", error)
                    })?,
                &["Title", "Status", "Lendable", "Notes", "Reader", "Tags"],
            )),
        ))
    }
}

/// The collection [`Library::lent_books`]: set filters and limits, then take it as a stream,
/// page by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct LentBooks {
    service: Library,
    input: ListBooksInputBuilder,
    paging: Paging,
}

impl LentBooks {
    /// The name of the shelf. 1 to 64 characters of
    /// [`Pattern::Name`](crate::describe::Pattern::Name).
    pub fn shelf_name(mut self, shelf_name: impl Into<String>) -> Self {
        self.input = self.input.shelf_name(shelf_name);
        self
    }

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

impl Listing for LentBooks {
    type Item = Book;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LENT_BOOKS, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Book>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&LENT_BOOKS, &self.service.session, &self.service)
            .text("ShelfName", input.get_shelf_name())
            .present("Status", input.get_status())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Books", output.books, output.is_truncated, output.marker, |item| {
            let shelf_name = named("ShelfName", Some(item.shelf_name.clone()))?;
            let isbn = named("Isbn", Some(item.isbn.clone()))?;
            Ok(Book::new(&self.service.session, shelf_name, isbn, Some(Held::partial(item, &["Tags"]))))
        }))
    }
}

/// The collection [`Library::shelves`]: set filters and limits, then take it as a stream, page
/// by page, or as a whole. Nothing is sent before that.
#[must_use = "nothing is sent before the items are taken"]
#[derive(Clone, Debug)]
pub struct Shelves {
    service: Library,
    input: ListShelvesInputBuilder,
    paging: Paging,
}

impl Shelves {
    /// Where a shelf has to stand; all are listed when omitted. At most 512 characters of
    /// [`Pattern::Path`](crate::describe::Pattern::Path).
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.input = self.input.path_prefix(path_prefix);
        self
    }

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
    pub fn stream(self) -> BoxStream<'static, Result<Shelf>> {
        collection::items(self)
    }

    /// The items, page by page. A page may be empty while others follow.
    #[inline]
    pub fn pages(self) -> BoxStream<'static, Result<Vec<Shelf>>> {
        collection::pages(self)
    }

    /// All items. Either the list is complete, or there is an error.
    pub async fn all(self) -> Result<Vec<Shelf>> {
        collection::all(self).await
    }

    /// The first item, if there is one.
    pub async fn first(self) -> Result<Option<Shelf>> {
        collection::first(self).await
    }
}

impl Listing for Shelves {
    type Item = Shelf;

    fn paging(&self) -> Paging {
        self.paging
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&SHELVES, &self.service)
    }

    async fn page(&self, marker: Option<String>, max_items: Option<i32>) -> Result<Page<Shelf>> {
        let input = self.input.clone().set_marker(marker).set_max_items(max_items);
        let (output, origin) = Call::new(&SHELVES, &self.service.session, &self.service)
            .text("PathPrefix", input.get_path_prefix())
            .text("Marker", input.get_marker())
            .integer("MaxItems", input.get_max_items())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Shelves", output.shelves, output.is_truncated, output.marker, |item| {
            let name = named("ShelfName", item.shelf_name.clone())?;
            Ok(Shelf::new(
                &self.service.session,
                name,
                Some(Held::partial(
                    types::Shelf::builder()
                        .set_shelf_name(item.shelf_name)
                        .set_path(item.path)
                        .build()
                        .map_err(|_| Missing("data"))?,
                    &["Rules", "Tags"],
                )),
            ))
        }))
    }
}

/// What a library offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Library",
    identifiers: &[],
    attributes: &[],
    load: None,
    actions: &[
        Action::new("close", &CLOSE),
        Action::new("create_shelf", &CREATE_SHELF).returns("Shelf").data(),
        Action::new("issue_card", &ISSUE_CARD).returns("Card").data(),
        Action::new("receive_book", &RECEIVE_BOOK).returns("Book").data(),
    ],
    subresources: &[
        Subresource::new("book", "Book", &["shelf_name", "isbn"]),
        Subresource::new("card", "Card", &["reader_name", "number", "pin"]),
        Subresource::new("catalogue", "Catalogue", &[]),
        Subresource::new("shelf", "Shelf", &["name"]),
    ],
    references: &[],
    collections: &[
        Collection::new("lent_books", "Book", &LENT_BOOKS).data(&["Tags"]),
        Collection::new("shelves", "Shelf", &SHELVES).data(&["Rules", "Tags"]),
    ],
};

const MARKER: Parameter = Parameter::text("Marker", 1, 320).paging();
const MAX_ITEMS: Parameter = Parameter::integer("MaxItems", Some(1), Some(1000)).paging();
const SHELF_NAME: Parameter =
    Parameter::text("ShelfName", 1, 64).pattern(Pattern::Name).required().identifies();

static LENT_BOOKS: Operation = Operation::read(
    "ListBooks",
    &[
        Parameter::text("ShelfName", 1, 64).pattern(Pattern::Name).identifies(),
        Parameter::enumeration("Status", &["Shelved", "Lent"]).constant("Lent"),
        MARKER,
        MAX_ITEMS,
    ],
);

static SHELVES: Operation = Operation::read(
    "ListShelves",
    &[Parameter::text("PathPrefix", 0, 512).pattern(Pattern::Path), MARKER, MAX_ITEMS],
);

static CLOSE: Operation = Operation::change("CloseLibrary", &[]);

static CREATE_SHELF: Operation = Operation::change(
    "CreateShelf",
    &[
        SHELF_NAME,
        Parameter::text("Path", 0, 512).pattern(Pattern::Path),
        Parameter::text("Rules", 1, 131072),
        Parameter::new(
            "Tags",
            Rule::Structures {
                min: 0,
                max: Some(50),
                members: &[
                    Parameter::text("Key", 0, 128).pattern(Pattern::Tag).required(),
                    Parameter::text("Value", 0, 128).pattern(Pattern::Tag).required(),
                ],
            },
        ),
    ],
);

static ISSUE_CARD: Operation = Operation::change(
    "IssueCard",
    &[Parameter::text("ReaderName", 1, 64).pattern(Pattern::Name).required().identifies()],
);

static RECEIVE_BOOK: Operation = Operation::change(
    "ReceiveBook",
    &[
        SHELF_NAME,
        Parameter::unbounded_text("Title", 0).required(),
        Parameter::integer("Pages", Some(1), Some(9999)),
    ],
);
