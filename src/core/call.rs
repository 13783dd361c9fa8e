//! One request: check the parameters, find the client, send, and tell what went wrong.

use std::error::Error as StdError;
use std::fmt;

use aws_sdk_iam::Client;
use aws_sdk_iam::config::http::HttpResponse;
use aws_sdk_iam::error::{ProvideErrorMetadata, SdkError};
use futures_core::future::BoxFuture;
use tracing::Instrument;

use super::describe::{Operation, Parameter};
use super::error::{Origin, Result};
use super::retry;
use super::session::Session;
use super::validate::Validator;

/// A request on its way: which operation, on which handle, with what is wrong so far.
pub(crate) struct Call<'a> {
    session: &'a Session,
    origin: Origin<'a>,
    validator: Validator,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        operation: &'static Operation,
        session: &'a Session,
        resource: &'a (dyn fmt::Display + Sync),
    ) -> Self {
        let origin = Origin::of(operation, resource);
        Self { session, origin, validator: Validator::new(operation, session.validates()) }
    }

    pub(crate) fn text(mut self, name: &str, value: &Option<String>) -> Self {
        self.validator.text(name, value.as_deref());
        self
    }

    /// An identifier that the answer is searched for: checked like what is sent.
    pub(crate) fn matched(mut self, parameter: &Parameter, value: &str) -> Self {
        self.validator.matched(parameter, value);
        self
    }

    pub(crate) fn integer(mut self, name: &str, value: &Option<i32>) -> Self {
        self.validator.integer(name, *value);
        self
    }

    pub(crate) fn present<T>(mut self, name: &str, value: &Option<T>) -> Self {
        self.validator.present(name, value.is_some());
        self
    }

    pub(crate) fn structures<T>(
        mut self,
        name: &str,
        value: &Option<Vec<T>>,
        check: impl Fn(&mut Validator, &T),
    ) -> Self {
        self.validator.structures(name, value.as_deref(), check);
        self
    }

    /// Sends the request, unless a parameter breaks a rule. Answers the output, and where errors
    /// about the output come from.
    pub(crate) async fn send<F, R, O, E>(self, request: F) -> Result<(O, Origin<'a>)>
    where
        F: FnOnce(Client) -> R + Send,
        R: Future<Output = Result<O, SdkError<E, HttpResponse>>> + Send,
        E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
    {
        let Self { session, origin, validator } = self;
        validator.finish().map_err(|violations| origin.invalid(violations))?;
        let span = tracing::debug_span!("iam", operation = origin.operation, resource = %origin.resource);
        async {
            let client = session.client(origin).await?;
            // On the heap, because the SDK's futures are larger than all of ours together, and so
            // are its errors, which stay there. The space comes first, so that the future is made
            // in it instead of being moved there. As `dyn`, it ends what the compiler looks through.
            let space = Box::new_uninit();
            let sending =
                Box::write(space, async { request(client).await.map_err(|error| origin.sdk(error)) });
            let sending: BoxFuture<'_, Result<O>> = Box::into_pin(sending);
            let sent: Result<O> = retry::sending(!origin.reads, sending).await;
            sent.inspect_err(|error| tracing::debug!(%error, "failed"))
        }
        .instrument(span)
        .await
        .map(|output| (output, origin))
    }
}
