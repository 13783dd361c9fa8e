//! Which changes may be sent again.
//!
//! The SDK retries what failed for the moment. For a change that is only right while IAM cannot
//! have made it: a `CreateAccessKey` whose answer got lost, sent again, makes a second key, and a
//! `DeleteUser` fails for a user that the first one deleted. So a change is not sent again once it
//! may have arrived, and the caller is told that its outcome is unknown.

use std::error::Error as StdError;
use std::io;

use aws_sdk_iam::Client;
use aws_sdk_iam::config::interceptors::InterceptorContext;
use aws_sdk_iam::config::retry::{ClassifyRetry, RetryAction};
use aws_sdk_iam::config::{Builder, SharedInterceptor};

use super::answer::Whole;

tokio::task_local! {
    /// Whether what is sent is a change. It is not set for what a user sends with the client alone.
    static CHANGE: bool;
}

/// A client that does not send a change again once it may have arrived, and takes no part of an
/// answer for the whole.
pub(crate) fn careful(config: Builder) -> Client {
    let mut config = config.retry_classifier(Careful);
    // Permanent: else the SDK asks before each of its twenty hooks whether it is disabled.
    config.push_interceptor(SharedInterceptor::permanent(Whole));
    Client::from_conf(config.build())
}

/// Sends a request, as a change or as one that may be repeated at will.
pub(crate) fn sending<F: Future>(change: bool, request: F) -> impl Future<Output = F::Output> {
    CHANGE.scope(change, request)
}

#[derive(Debug)]
struct Careful;

impl ClassifyRetry for Careful {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let status = context.response().map(|response| response.status().as_u16());
        let Some(Err(error)) = context.output_or_error() else { return RetryAction::NoActionIndicated };
        match CHANGE.try_with(|change| *change) {
            Ok(true) => {
                let arrived = match (error.as_connector_error(), status) {
                    (Some(error), _) => !never_connected(error),
                    (None, Some(status)) => error.is_response_error() || leaves_open(status),
                    (None, None) => error.is_timeout_error(),
                };
                if arrived { RetryAction::RetryForbidden } else { RetryAction::NoActionIndicated }
            }
            // The SDK reads again what broke off on the way, but not what came broken.
            Ok(false) if status.is_some_and(is_good) => RetryAction::transient_error(),
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "changes that may have arrived"
    }
}

/// Whether what is sent is one of our calls.
pub(crate) fn is_ours() -> bool {
    CHANGE.try_with(|_| ()).is_ok()
}

pub(crate) fn is_good(status: u16) -> bool {
    (200..300).contains(&status)
}

/// Whether an error with this status says nothing about whether the change was made. 503 does: the
/// service did not take the request.
pub(crate) fn leaves_open(status: u16) -> bool {
    is_good(status) || (status >= 500 && status != 503)
}

/// Whether no connection came about, so that no request can have been read. Where that cannot be
/// told, it is taken to have come about.
pub(crate) fn never_connected(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|cause| match cause.downcast_ref::<io::Error>() {
        Some(error) => error.kind() == io::ErrorKind::ConnectionRefused,
        // hyper keeps these types to itself, and shows them by their text alone.
        None => {
            let text = cause.to_string();
            text == "client error (Connect)" || text.starts_with("HTTP connect timeout")
        }
    })
}

/// An error and all that caused it.
pub(crate) fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| (*error).source())
}
