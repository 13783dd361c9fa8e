//! Waiting until an entity exists.

use std::pin::Pin;
use std::time::Duration;

use tokio::runtime;
use tokio::time::{Instant, sleep, timeout_at};

use super::error::{ErrorKind, Origin, Result};
use super::resource::Resource;

/// Waits until IAM answers for an entity. Made by a handle's `wait_until_exists()`.
///
/// IAM shows a change everywhere only after a while. This waits for IAM itself to answer; other
/// services may need some seconds more until they know a new role or policy.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before it is awaited"]
pub struct WaitUntilExists<R> {
    handle: R,
    deadline: Duration,
    interval: Duration,
}

impl<R: Resource> WaitUntilExists<R> {
    /// The longest time between two requests.
    const LONGEST: Duration = Duration::from_secs(10);

    /// The shortest, so that a zero does not send one request after the other.
    const SHORTEST: Duration = Duration::from_millis(1);

    pub(crate) fn new(handle: R) -> Self {
        Self { handle, deadline: Duration::from_secs(60), interval: Duration::from_millis(500) }
    }

    /// How long to wait in all, 60 seconds if not set. A request under way then is given up.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How long to wait after the first request, half a second if not set. It doubles with every
    /// request, up to ten seconds.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(Self::SHORTEST);
        self
    }

    /// Asks until the entity is there, and keeps its data in the handle.
    ///
    /// # Errors
    ///
    /// [`is_timeout`](crate::Error::is_timeout) when the deadline passes. Only an answer that the
    /// entity is not there is waited for: any other error ends the waiting at once.
    pub async fn send(self) -> Result<()> {
        let Self { handle, deadline, mut interval } = self;
        let operation = handle.describe().load.map_or("load", |load| load.name);
        let origin = Origin { operation, reads: true, resource: &handle };
        // Without a runtime, its clock would panic.
        runtime::Handle::try_current().map_err(|error| {
            origin.caused(ErrorKind::Configuration, "waiting needs a tokio runtime, for its clock", error)
        })?;
        let asking = async {
            while !handle.exists().await? {
                sleep(interval).await;
                interval = interval.saturating_mul(2).min(Self::LONGEST);
            }
            Ok(())
        };
        // A deadline that is too far for the clock is none.
        let Some(until) = Instant::now().checked_add(deadline) else { return asking.await };
        timeout_at(until, asking).await.unwrap_or_else(|_| {
            let message = format!("IAM did not show the entity within {deadline:?}");
            Err(origin.error(ErrorKind::Timeout, message))
        })
    }
}

/// Awaiting it is [`send`](WaitUntilExists::send)ing it.
impl<R: Resource + 'static> IntoFuture for WaitUntilExists<R> {
    type Output = Result<()>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
