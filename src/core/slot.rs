//! The lazy slot: a handle's data, loaded at most once at a time and shared by its clones.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::error::{Error, Result};
use super::load::Load;

/// What a reader needs: what a load brings, a member of the data, or all of it.
#[derive(Clone, Copy)]
pub(crate) enum Need {
    Load,
    Member(&'static str),
    Whole,
}

/// Data as it came, with the members that its source is known to leave out.
pub(crate) struct Held<D> {
    data: Arc<D>,
    omits: &'static [&'static str],
}

impl<D> Held<D> {
    pub(crate) fn whole(data: D) -> Self {
        Self::partial(data, &[])
    }

    pub(crate) fn partial(data: D, omits: &'static [&'static str]) -> Self {
        Self { data: Arc::new(data), omits }
    }
}

fn serves(omits: &[&str], need: Need) -> bool {
    match need {
        Need::Load => true,
        Need::Member(name) => !omits.contains(&name),
        Need::Whole => omits.is_empty(),
    }
}

/// The slot itself. It is allocated when it is first cloned or read, so that a handle which
/// only leads to another costs nothing.
pub(crate) struct Slot<R: Load>(OnceLock<Arc<Shared<R>>>);

struct Shared<R: Load> {
    state: Mutex<State<R::Data>>,
    /// Held by the one who loads. Dropping the future releases it, and the next in line loads.
    flight: tokio::sync::Mutex<()>,
}

struct State<D> {
    held: Option<Held<D>>,
    /// Counts the clearings: what was asked for before one is not kept after it.
    epoch: u64,
    /// Counts the loads that came to an end, by success or failure.
    ended: u64,
    failure: Option<Failure>,
}

struct Failure {
    load: u64,
    epoch: u64,
    error: Error,
}

impl<R: Load> Slot<R> {
    pub(crate) const fn empty() -> Self {
        Self(OnceLock::new())
    }

    pub(crate) fn holding(held: Held<R::Data>) -> Self {
        Self(OnceLock::from(Shared::new(Some(held))))
    }

    /// What is there, partial or not.
    pub(crate) fn cached(&self) -> Option<Arc<R::Data>> {
        let state = self.0.get()?.state();
        state.held.as_ref().map(|held| held.data.clone())
    }

    /// Forgets the data, and keeps a load that is under way from bringing back what it was.
    pub(crate) fn clear(&self) {
        let Some(shared) = self.0.get() else { return };
        let mut state = shared.state();
        state.epoch += 1;
        let held = state.held.take();
        drop(state);
        release::<R>(held);
    }

    /// The data, from the slot if it serves the need, else by one request for all who wait.
    ///
    /// Who waits for a load that fails gets its error, and does not send one after the other.
    pub(crate) async fn get(&self, handle: &R, need: Need) -> Result<Arc<R::Data>> {
        let shared = self.shared();
        let (epoch, ended) = {
            let state = shared.state();
            if let Some(data) = state.serve(need) {
                return Ok(data);
            }
            (state.epoch, state.ended)
        };
        let _flight = shared.flight.lock().await;
        let (epoch, fetched) = {
            let state = shared.state();
            if let Some(data) = state.serve(need) {
                return Ok(data);
            }
            if let Some(failure) = state.failure.as_ref().filter(|it| it.load > ended && it.epoch == epoch) {
                return Err(failure.error.clone());
            }
            (state.epoch, state.fetched::<R>())
        };
        shared.load(handle, need, epoch, fetched).await
    }

    /// Requests the data, whatever is there.
    pub(crate) async fn load(&self, handle: &R) -> Result<Arc<R::Data>> {
        let shared = self.shared();
        let _flight = shared.flight.lock().await;
        let epoch = shared.state().epoch;
        shared.load(handle, Need::Load, epoch, None).await
    }

    fn shared(&self) -> &Arc<Shared<R>> {
        self.0.get_or_init(|| Shared::new(None))
    }
}

impl<D> State<D> {
    fn serve(&self, need: Need) -> Option<Arc<D>> {
        self.held.as_ref().filter(|held| serves(held.omits, need)).map(|held| held.data.clone())
    }

    /// What is there, if it lacks no more than what a load would lack too.
    fn fetched<R: Load<Data = D>>(&self) -> Option<Arc<D>> {
        let held = self.held.as_ref()?;
        held.omits.iter().all(|member| R::FILLED.contains(member)).then(|| held.data.clone())
    }
}

impl<R: Load> Shared<R> {
    fn new(held: Option<Held<R::Data>>) -> Arc<Self> {
        let state = State { held, epoch: 0, ended: 0, failure: None };
        Arc::new(Self { state: Mutex::new(state), flight: tokio::sync::Mutex::new(()) })
    }

    /// Only ever locked for a moment, and never across an await.
    fn state(&self) -> MutexGuard<'_, State<R::Data>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Loads as much as is needed, and keeps it. Requires the flight.
    async fn load(
        &self,
        handle: &R,
        need: Need,
        epoch: u64,
        fetched: Option<Arc<R::Data>>,
    ) -> Result<Arc<R::Data>> {
        let result = self.request(handle, need, epoch, fetched).await;
        let mut state = self.state();
        state.ended += 1;
        let load = state.ended;
        state.failure = result.as_ref().err().map(|error| Failure { load, epoch, error: error.clone() });
        result
    }

    /// Fetches the data, and fills in what that leaves out if it is needed. What was fetched stays
    /// also when the filling fails.
    async fn request(
        &self,
        handle: &R,
        need: Need,
        epoch: u64,
        fetched: Option<Arc<R::Data>>,
    ) -> Result<Arc<R::Data>> {
        let data = match fetched {
            Some(data) => data,
            None => self.keep(epoch, Held::partial(handle.fetch().await?, R::FILLED)),
        };
        if serves(R::FILLED, need) {
            return Ok(data);
        }
        let filled = handle.fill(R::Data::clone(&data)).await?;
        Ok(self.keep(epoch, Held::whole(filled)))
    }

    /// Keeps data that was asked for in this epoch, unless it is over.
    fn keep(&self, epoch: u64, mut held: Held<R::Data>) -> Arc<R::Data> {
        let mut state = self.state();
        if state.epoch != epoch {
            return held.data;
        }
        if let (Some(old), Some(new)) = (&state.held, Arc::get_mut(&mut held.data)) {
            R::carry(&old.data, new);
        }
        let data = held.data.clone();
        let old = state.held.replace(held);
        drop(state);
        release::<R>(old);
        data
    }
}

/// Frees data that the slot gives up, its secrets first, unless a caller still has it.
fn release<R: Load>(held: Option<Held<R::Data>>) {
    if let Some(mut data) = held.and_then(|held| Arc::into_inner(held.data)) {
        R::wipe(&mut data);
    }
}

impl<R: Load> Drop for Shared<R> {
    fn drop(&mut self) {
        let held = self.state.get_mut().unwrap_or_else(PoisonError::into_inner).held.take();
        release::<R>(held);
    }
}

impl<R: Load> Clone for Slot<R> {
    fn clone(&self) -> Self {
        Self(OnceLock::from(self.shared().clone()))
    }
}

impl<R: Load> fmt::Debug for Slot<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.0.get().map(|shared| shared.state());
        f.write_str(match state.as_ref().and_then(|state| state.held.as_ref()) {
            None => "not loaded",
            Some(held) if held.omits.is_empty() => "loaded",
            Some(_) => "partial",
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::core::load::Core;

    /// Counts what is wiped; nothing else runs in this test's process at the same time.
    static WIPED: AtomicUsize = AtomicUsize::new(0);

    struct Fake;

    impl fmt::Display for Fake {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("fake")
        }
    }

    impl Load for Fake {
        type Data = u8;

        fn core(&self) -> &Core<Self> {
            unreachable!("the slot asks for the data alone")
        }

        async fn fetch(&self) -> Result<u8> {
            Ok(2)
        }

        fn wipe(_: &mut u8) {
            WIPED.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[test]
    fn data_is_wiped_when_it_is_replaced_cleared_or_dropped_and_no_one_else_has_it() {
        let wiped = || WIPED.load(Ordering::SeqCst);
        let slot = Slot::<Fake>::holding(Held::whole(1));
        let mut load = std::pin::pin!(slot.load(&Fake));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(load.as_mut().poll(&mut context).is_ready());
        assert_eq!(wiped(), 1, "replaced");

        slot.clear();
        assert_eq!(wiped(), 2, "cleared");

        let slot = Slot::<Fake>::holding(Held::whole(3));
        let (clone, caller) = (slot.clone(), slot.cached());
        drop(slot);
        drop(clone);
        assert_eq!(wiped(), 2, "a caller still has it");
        drop(caller);
        drop(Slot::<Fake>::holding(Held::whole(4)));
        assert_eq!(wiped(), 3, "dropped");
    }
}
