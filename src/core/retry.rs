//! Which changes may be sent again.
//!
//! The SDK retries what failed for the moment. For a change that is only right while IAM cannot
//! have made it: a `CreateAccessKey` whose answer got lost, sent again, makes a second key, and a
//! `DeleteUser` fails for a user that the first one deleted. So a change is not sent again once it
//! may have arrived, and the caller is told that its outcome is unknown.

use std::error::Error as StdError;
use std::io;

use aws_sdk_iam::Client;
use aws_sdk_iam::config::Builder;
use aws_sdk_iam::config::interceptors::InterceptorContext;
use aws_sdk_iam::config::retry::{ClassifyRetry, RetryAction};

tokio::task_local! {
    /// Set while a change is sent.
    static CHANGE: ();
}

/// A client that does not send a change again once it may have arrived.
pub(crate) fn careful(config: Builder) -> Client {
    Client::from_conf(config.retry_classifier(Careful).build())
}

/// Sends a request, as a change or as one that may be repeated at will.
pub(crate) async fn sending<F: Future>(change: bool, request: F) -> F::Output {
    if change { CHANGE.scope((), request).await } else { request.await }
}

#[derive(Debug)]
struct Careful;

impl ClassifyRetry for Careful {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let change = CHANGE.try_with(|()| ()).is_ok();
        let status = context.response().map(|response| response.status().as_u16());
        match context.output_or_error() {
            Some(Err(error)) if change => {
                let arrived = match (error.as_connector_error(), status) {
                    (Some(error), _) => !never_connected(error),
                    (None, Some(status)) => error.is_response_error() || leaves_open(status),
                    (None, None) => error.is_timeout_error(),
                };
                if arrived { RetryAction::RetryForbidden } else { RetryAction::NoActionIndicated }
            }
            _ => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "changes that may have arrived"
    }
}

/// Whether an error with this status says nothing about whether the change was made. 503 does: the
/// service did not take the request.
pub(crate) fn leaves_open(status: u16) -> bool {
    status >= 500 && status != 503
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
