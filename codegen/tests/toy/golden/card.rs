//! A reader's card, with its PIN.

// Generated from `codegen/model/card.toml`: edit that, then run `cargo run -p codegen`.

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use aws_sdk_iam::operation::change_pin::builders::ChangePinInputBuilder;
use aws_sdk_iam::operation::list_cards::builders::ListCardsInputBuilder;
use aws_sdk_iam::types;

use crate::core::call::Call;
use crate::core::collection::{self, Listing, Page, Paging};
use crate::core::describe::{Action, Attribute, Description, Identifier, Operation, Parameter};
use crate::core::error::{Origin, Result};
use crate::core::load::{Core, Load};
use crate::core::pattern::Pattern;
use crate::core::resource::{Resource, display};
use crate::core::secret::{Redacted, Secret};
use crate::core::session::Session;
use crate::core::slot::Held;
use crate::core::wait::WaitUntilExists;

/// A reader's card, with its PIN.
///
/// ```no_run
/// # use aws_iam_resources::{Iam, Result};
/// # async fn example() -> Result<()> {
/// Iam::card("Ann", "12345678", "0000").change_pin().send().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Card {
    reader_name: String,
    number: String,
    pin: Secret,
    core: Core<Self>,
}

/// # Identifiers
///
/// They name the entity; reading them needs no request.
impl Card {
    pub(crate) fn new(
        session: &Session,
        reader_name: impl Into<String>,
        number: impl Into<String>,
        pin: impl Into<String>,
        held: Option<Held<types::Card>>,
    ) -> Self {
        Self {
            reader_name: reader_name.into(),
            number: number.into(),
            pin: pin.into().into(),
            core: Core::new(session, held),
        }
    }

    /// The name of the reader.
    pub fn reader_name(&self) -> &str {
        &self.reader_name
    }

    /// The number of the card.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The same as [`number`](Self::number), under the name that IAM's data has for it.
    pub fn card_number(&self) -> &str {
        &self.number
    }

    /// A secret, shown by this call alone.
    pub fn pin(&self) -> &str {
        self.pin.expose()
    }

    /// The same as [`pin`](Self::pin), under the name that IAM's data has for it.
    pub fn card_pin(&self) -> &str {
        self.pin.expose()
    }
}

/// # Data
///
/// Attributes load the data when it is not there yet, and then answer from it. A change made
/// through this handle or a clone of it makes them load again.
impl Card {
    /// Requests the data anew, and keeps it for this handle and its clones.
    ///
    /// Calls [`ListCards`](aws_sdk_iam::Client::list_cards); permission `iam:ListCards`. It goes
    /// through that listing for the entry with this `CardNumber`.
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
    pub async fn data(&self) -> Result<Arc<types::Card>> {
        self.whole().await
    }

    /// What data there is, without a request. It may be of a listing, which leaves members
    /// out: the SDK's type has them empty then, and the attributes know better.
    pub fn cached(&self) -> Option<Arc<types::Card>> {
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

impl Load for Card {
    type Data = types::Card;

    fn core(&self) -> &Core<Self> {
        &self.core
    }

    async fn fetch(&self) -> Result<Self::Data> {
        collection::find(Lookup(self.clone()), |item| item.card_number == self.number).await
    }
}

/// What the entry in the listing is known by.
static MATCHED: [Parameter; 1] = [Parameter::text("CardNumber", 8, 8)
    .pattern(Pattern::Digits)
    .required()
    .identifies()
    .of_identifier("number")];

/// What a load looks in.
struct Lookup(Card);

impl Listing for Lookup {
    type Item = types::Card;

    fn paging(&self) -> Paging {
        Paging::default()
    }

    fn origin(&self) -> Origin<'_> {
        Origin::of(&LOAD, &self.0)
    }

    async fn page(&self, _: Option<String>, _: Option<i32>) -> Result<Page<types::Card>> {
        let input = ListCardsInputBuilder::default().reader_name(&self.0.reader_name);
        let (output, origin) = Call::new(&LOAD, self.0.core.session(), &self.0)
            .matched(&MATCHED[0], &self.0.number)
            .text("ReaderName", input.get_reader_name())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        Ok(Page::of(origin, "Cards", output.cards.unwrap_or_default(), false, None, Ok))
    }
}

/// # Actions
impl Card {
    /// Changes the PIN of the card.
    ///
    /// Calls [`ChangePin`](aws_sdk_iam::Client::change_pin); permission `iam:ChangePin`. It needs
    /// [`old_pin`](ChangePin::old_pin) and [`new_pin`](ChangePin::new_pin).
    pub fn change_pin(&self) -> ChangePin {
        ChangePin {
            card: self.clone(),
            input: ChangePinInputBuilder::default().reader_name(&self.reader_name).card_number(&self.number),
        }
    }
}

/// The action [`Card::change_pin`]: set the parameters, then [`send`](Self::send).
#[must_use = "nothing is sent before `send`"]
#[derive(Clone)]
pub struct ChangePin {
    card: Card,
    input: ChangePinInputBuilder,
}

impl ChangePin {
    /// The PIN in use until now. At least 4 characters. Required.
    pub fn old_pin(mut self, old_pin: impl Into<String>) -> Self {
        self.input = self.input.old_pin(old_pin);
        self
    }

    /// The new PIN. At least 4 characters. Required.
    pub fn new_pin(mut self, new_pin: impl Into<String>) -> Self {
        self.input = self.input.new_pin(new_pin);
        self
    }

    /// Sends `ChangePin`.
    ///
    /// # Errors
    ///
    /// A parameter that breaks a rule is refused before anything is sent
    /// ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none:
    /// see [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        let Self { card, input } = self;
        Call::new(&CHANGE_PIN, card.core.session(), &card)
            .text("ReaderName", input.get_reader_name())
            .text("CardNumber", input.get_card_number())
            .text("OldPin", input.get_old_pin())
            .text("NewPin", input.get_new_pin())
            .send(|client| async move { input.send_with(&client).await })
            .await?;
        card.core.clear();
        Ok(())
    }
}

impl fmt::Debug for ChangePin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangePin")
            .field("card", &self.card)
            .field("old_pin", &Redacted)
            .field("new_pin", &Redacted)
            .finish()
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(self, f)
    }
}

#[async_trait]
impl Resource for Card {
    fn describe(&self) -> &'static Description {
        &DESCRIPTION
    }

    fn identifiers(&self) -> Vec<(&'static str, &str)> {
        vec![("reader_name", self.reader_name.as_str()), ("number", self.number.as_str())]
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

/// What a card offers, as data.
pub(crate) static DESCRIPTION: Description = Description {
    name: "Card",
    identifiers: &[
        Identifier::new("reader_name"),
        Identifier::new("number").alias("card_number"),
        Identifier::new("pin").alias("card_pin").secret(),
    ],
    attributes: &[
        Attribute::new("card_number", "CardNumber").alias_of("number"),
        Attribute::new("card_pin", "CardPin").alias_of("pin"),
    ],
    load: Some(&LOAD),
    actions: &[Action::new("change_pin", &CHANGE_PIN)],
    subresources: &[],
    references: &[],
    collections: &[],
};

const READER_NAME: Parameter = Parameter::text("ReaderName", 1, 64)
    .pattern(Pattern::Name)
    .required()
    .identifies()
    .of_identifier("reader_name");

static LOAD: Operation = Operation::read("ListCards", &[READER_NAME]);

static CHANGE_PIN: Operation = Operation::change(
    "ChangePin",
    &[
        READER_NAME,
        Parameter::text("CardNumber", 8, 8)
            .pattern(Pattern::Digits)
            .required()
            .identifies()
            .of_identifier("number"),
        Parameter::unbounded_text("OldPin", 4).required().sensitive(),
        Parameter::unbounded_text("NewPin", 4).required().sensitive(),
    ],
);
