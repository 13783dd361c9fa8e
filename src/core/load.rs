//! What every handle with data does with it.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::error::Result;
use super::session::Session;
use super::slot::{Held, Need, Slot};

/// A handle with data. The generated code says how to fetch the data; the rest is here.
pub(crate) trait Load: fmt::Display + Send + Sync + Sized + 'static {
    /// The shape of the data: one of the SDK's types.
    type Data: Clone + Send + Sync + 'static;

    /// Members that the fetched data lacks, and that are filled in when they are needed.
    const FILLED: &[&str] = &[];

    fn core(&self) -> &Core<Self>;

    /// Requests the data.
    fn fetch(&self) -> impl Future<Output = Result<Self::Data>> + Send;

    /// Requests what the fetched data lacks.
    fn fill(&self, data: Self::Data) -> impl Future<Output = Result<Self::Data>> + Send {
        async { Ok(data) }
    }

    /// Takes over what only an earlier answer had: secrets that IAM shows once.
    fn carry(_old: &Self::Data, _new: &mut Self::Data) {}

    /// Makes the secrets in the data unreadable before it is freed.
    fn wipe(_data: &mut Self::Data) {}

    /// Data that has this member: what is there, or what one load answers.
    fn read(&self, member: &'static str) -> impl Future<Output = Result<Arc<Self::Data>>> + Send {
        self.core().slot.get(self, Need::Member(member))
    }

    fn whole(&self) -> impl Future<Output = Result<Arc<Self::Data>>> + Send {
        self.core().slot.get(self, Need::Whole)
    }

    /// Boxed, so that the compiler need not look through it again for every handle.
    fn refresh(&self) -> BoxFuture<'_, Result<()>> {
        Box::pin(async { self.core().slot.load(self).await.map(drop) })
    }

    fn found(&self) -> BoxFuture<'_, Result<bool>> {
        Box::pin(async {
            match self.refresh().await {
                Ok(()) => Ok(true),
                Err(error) if error.is_not_found() => Ok(false),
                Err(error) => Err(error),
            }
        })
    }
}

/// What a handle has beside its identifiers: a session, and its data. It has no part in the
/// handle's equality and hash.
#[derive(Clone, Debug)]
pub(crate) struct Core<R: Load> {
    session: Session,
    slot: Slot<R>,
}

impl<R: Load> Core<R> {
    pub(crate) fn new(session: &Session, held: Option<Held<R::Data>>) -> Self {
        Self { session: session.clone(), slot: held.map_or_else(Slot::empty, Slot::holding) }
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    pub(crate) fn cached(&self) -> Option<Arc<R::Data>> {
        self.slot.cached()
    }

    pub(crate) fn clear(&self) {
        self.slot.clear();
    }
}

impl<R: Load> PartialEq for Core<R> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<R: Load> Eq for Core<R> {}

impl<R: Load> Hash for Core<R> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
