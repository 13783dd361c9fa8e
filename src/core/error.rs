//! The one error type.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_iam::config::http::HttpResponse;
use aws_sdk_iam::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_iam::operation::RequestId;
use aws_smithy_types::body::SdkBody;

use super::describe::Operation;
use super::identifier::{Missing, named};
use super::retry::{causes, leaves_open, never_connected};
use super::validate::Violation;

/// The result of everything that may send a request.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, with which operation, on which resource.
///
/// A program asks the predicates; a person reads the [`Display`](fmt::Display) form, which is one
/// line with operation, resource, code, message and request id. Neither it nor the
/// [`Debug`](fmt::Debug) form ever holds a password, a key or a response's body.
///
/// The SDK's own error is the [`source`](std::error::Error::source), of the type
/// `SdkError<…Error>` of the operation, so that a program which needs more can downcast:
///
/// ```no_run
/// # use aws_iam_resources::Iam;
/// use aws_iam_resources::aws_sdk_iam::{error::SdkError, operation::get_user::GetUserError};
/// use std::error::Error;
///
/// # async fn example() {
/// if let Err(error) = Iam::user("Bob").load().await {
///     let sdk = error.source().and_then(|source| source.downcast_ref::<SdkError<GetUserError>>());
///     println!("{error}: {sdk:?}");
/// }
/// # }
/// ```
///
/// An error is cheap to clone: readers who waited for the same request get the same one.
#[derive(Clone, thiserror::Error)]
#[error(transparent)]
#[non_exhaustive]
pub struct Error(Arc<Inner>);

/// The kind of failure, for programs that act on it; [`Error`]'s predicates say more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Parameters break the API's rules; nothing was sent.
    Invalid,
    /// IAM answered with an error.
    Service,
    /// A listing has no entity with the handle's identifiers.
    NotFound,
    /// There are no credentials, or they could not be had.
    Credentials,
    /// The settings do not make a client: an unknown profile, no tokio runtime, and the like.
    Configuration,
    /// The request or the waiting took longer than allowed.
    Timeout,
    /// There was no connection, or it broke.
    Connection,
    /// The answer could not be read, or lacks what it has to have.
    Response,
    /// A listing repeats a page's marker, and so would never end.
    Pagination,
}

#[derive(thiserror::Error)]
struct Inner {
    kind: ErrorKind,
    operation: &'static str,
    resource: String,
    message: String,
    code: Option<String>,
    request_id: Option<String>,
    violations: Vec<Violation>,
    outcome_unknown: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Where an error comes from: the operation, and the handle that it was called on.
#[derive(Clone, Copy)]
pub(crate) struct Origin<'a> {
    pub(crate) operation: &'static str,
    pub(crate) reads: bool,
    pub(crate) resource: &'a (dyn fmt::Display + Sync),
}

impl<'a> Origin<'a> {
    pub(crate) fn of(operation: &Operation, resource: &'a (dyn fmt::Display + Sync)) -> Self {
        Self { operation: operation.name, reads: operation.reads, resource }
    }

    pub(crate) fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Arc::new(self.inner(kind, message)))
    }

    pub(crate) fn caused(
        &self,
        kind: ErrorKind,
        message: impl Into<String>,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Error {
        Error(Arc::new(Inner { source: Some(source.into()), ..self.inner(kind, message) }))
    }

    pub(crate) fn invalid(&self, violations: Vec<Violation>) -> Error {
        let list: Vec<_> = violations.iter().map(Violation::to_string).collect();
        Error(Arc::new(Inner { violations, ..self.inner(ErrorKind::Invalid, list.join("; ")) }))
    }

    /// An answer without something that the handle needs: if it was to a change, that may be made.
    pub(crate) fn lacks(&self, member: &str) -> Error {
        let inner = self.inner(ErrorKind::Response, format!("the response has no {member}"));
        Error(Arc::new(Inner { outcome_unknown: !self.reads, ..inner }))
    }

    /// An identifier in an answer, which must not be missing.
    pub(crate) fn named(&self, member: &'static str, value: Option<String>) -> Result<String> {
        named(member, value).map_err(|Missing(member)| self.lacks(member))
    }

    pub(crate) fn sdk<E>(&self, error: SdkError<E, HttpResponse>) -> Error
    where
        E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
    {
        let error = without_body(error);
        let (kind, message) = diagnose(&error);
        Error(Arc::new(Inner {
            code: error.code().map(one_line),
            request_id: error.request_id().map(one_line),
            outcome_unknown: !self.reads && may_have_been_applied(&error, kind),
            source: Some(Box::new(error)),
            ..self.inner(kind, message)
        }))
    }

    fn inner(&self, kind: ErrorKind, message: impl Into<String>) -> Inner {
        Inner {
            kind,
            operation: self.operation,
            resource: self.resource.to_string(),
            message: message.into(),
            code: None,
            request_id: None,
            violations: Vec::new(),
            outcome_unknown: false,
            source: None,
        }
    }
}

impl Error {
    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The IAM operation that failed: `UpdateLoginProfile`.
    pub fn operation(&self) -> &str {
        self.0.operation
    }

    /// The handle that it was called on: `iam.LoginProfile(user_name='Bob')`.
    pub fn resource(&self) -> &str {
        &self.0.resource
    }

    /// IAM's error code, such as `NoSuchEntity`, when IAM answered with one.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// IAM's message, or ours where the failure is not IAM's.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The id under which AWS knows the request, when it got an answer.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// All the parameters that break a rule; empty unless [`is_invalid`](Self::is_invalid).
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Whether a change may have been made although the call failed: the request may have reached
    /// IAM, and no readable answer came back. To look first, or to send it again, is the caller's
    /// decision; look with `reload()`, since the handle still has the data of before. It is never true of a load, a listing, or a call that was refused.
    pub fn outcome_unknown(&self) -> bool {
        self.0.outcome_unknown
    }

    /// The parameters break the API's rules; nothing was sent.
    pub fn is_invalid(&self) -> bool {
        self.kind() == ErrorKind::Invalid
    }

    /// The entity does not exist, or another entity that the request names.
    pub fn is_not_found(&self) -> bool {
        self.kind() == ErrorKind::NotFound || self.has(&["NoSuchEntity"])
    }

    /// An entity of this name exists already.
    pub fn is_already_exists(&self) -> bool {
        self.has(&["EntityAlreadyExists", "DuplicateCertificate", "DuplicateSSHPublicKey"])
    }

    /// The entity still has others attached to it, or in it.
    pub fn is_delete_conflict(&self) -> bool {
        self.has(&["DeleteConflict"])
    }

    /// A quota of the account is used up.
    pub fn is_limit_exceeded(&self) -> bool {
        self.has(&["LimitExceeded", "ReportGenerationLimitExceeded"])
    }

    /// The caller may not do this.
    pub fn is_access_denied(&self) -> bool {
        self.has(&["AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "NotAuthorized"])
    }

    /// There were too many requests; the SDK's retries were not enough.
    pub fn is_throttling(&self) -> bool {
        self.has(&[
            "Throttling",
            "ThrottlingException",
            "ThrottledException",
            "RequestThrottled",
            "RequestThrottledException",
            "RequestLimitExceeded",
            "TooManyRequestsException",
            "PriorRequestNotComplete",
            "BandwidthLimitExceeded",
            "SlowDown",
        ])
    }

    /// The password does not meet the account's password policy.
    pub fn is_password_policy_violation(&self) -> bool {
        self.has(&["PasswordPolicyViolation"])
    }

    /// IAM does not accept the policy document.
    pub fn is_malformed_policy(&self) -> bool {
        self.has(&["MalformedPolicyDocument"])
    }

    /// The entity cannot be changed this way, or not now: it is AWS's own, or it was just created.
    pub fn is_unmodifiable(&self) -> bool {
        self.has(&["UnmodifiableEntity", "EntityTemporarilyUnmodifiable", "PolicyNotAttachable"])
    }

    /// Another change of the same entity is under way.
    pub fn is_concurrent_modification(&self) -> bool {
        self.has(&["ConcurrentModification"])
    }

    /// There are no credentials, or they are not valid (any more).
    pub fn is_credentials(&self) -> bool {
        self.kind() == ErrorKind::Credentials
            || self.has(&[
                "ExpiredToken",
                "ExpiredTokenException",
                "RequestExpired",
                "InvalidClientTokenId",
                "UnrecognizedClientException",
                "MissingAuthenticationToken",
                "MissingAuthenticationTokenException",
                "SignatureDoesNotMatch",
                "IncompleteSignature",
                "InvalidAccessKeyId",
            ])
    }

    /// The request, or the waiting, took longer than allowed.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// There was no connection, or it broke.
    pub fn is_connection(&self) -> bool {
        self.kind() == ErrorKind::Connection
    }

    /// An answer came that could not be read.
    pub fn is_unreadable_response(&self) -> bool {
        self.kind() == ErrorKind::Response
    }

    /// IAM failed, or is not available for the moment.
    pub fn is_service_failure(&self) -> bool {
        self.has(&["ServiceFailure", "InternalFailure", "InternalError", "ServiceUnavailable"])
            || (self.kind() == ErrorKind::Service && self.code().is_none())
    }

    fn has(&self, codes: &[&str]) -> bool {
        self.code().is_some_and(|code| codes.contains(&code))
    }
}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}: ", self.operation, self.resource)?;
        if let Some(code) = &self.code {
            write!(f, "{code}: ")?;
        }
        f.write_str(&self.message)?;
        if self.outcome_unknown {
            f.write_str("; the change may have been made nevertheless")?;
        }
        match &self.request_id {
            Some(id) => write!(f, " (request id {id})"),
            None => Ok(()),
        }
    }
}

/// The source stays out: the SDK's error prints the response's body.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            operation,
            resource,
            message,
            code,
            request_id,
            violations,
            outcome_unknown,
            source: _,
        } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("operation", operation)
            .field("resource", resource)
            .field("code", code)
            .field("message", message)
            .field("request_id", request_id)
            .field("violations", violations)
            .field("outcome_unknown", outcome_unknown)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Whether a change may have been made although there is no good answer.
fn may_have_been_applied<E>(error: &SdkError<E, HttpResponse>, kind: ErrorKind) -> bool
where
    E: ProvideErrorMetadata + StdError + 'static,
{
    match (kind, error) {
        (ErrorKind::Response, _) | (ErrorKind::Timeout, SdkError::TimeoutError(_)) => true,
        (ErrorKind::Timeout | ErrorKind::Connection, _) => !never_connected(error),
        (_, SdkError::ServiceError(context)) => leaves_open(context.raw().status().as_u16()),
        _ => false,
    }
}

/// Takes the body out of an answer that could not be read: it may hold a secret that IAM shows
/// only once, and the SDK's error prints it.
fn without_body<E>(error: SdkError<E, HttpResponse>) -> SdkError<E, HttpResponse>
where
    E: StdError + Send + Sync + 'static,
{
    let SdkError::ResponseError(context) = &error else { return error };
    let mut bare = HttpResponse::new(context.raw().status(), SdkBody::empty());
    for (name, value) in context.raw().headers() {
        bare.headers_mut().insert(name.to_owned(), value.to_owned());
    }
    match error.into_source() {
        Ok(source) => SdkError::response_error(source, bare),
        Err(error) => error,
    }
}

/// The kind of an SDK's error, and a sentence that says what to do where that is not IAM's part.
fn diagnose<E>(error: &SdkError<E, HttpResponse>) -> (ErrorKind, String)
where
    E: ProvideErrorMetadata + StdError + 'static,
{
    match error {
        SdkError::ServiceError(context) => {
            let message = match (error.message(), error.code()) {
                (Some(message), _) if !message.is_empty() => one_line(message),
                (_, Some(_)) => "IAM gave no message".to_owned(),
                _ => format!("HTTP {} without an error of IAM", context.raw().status().as_u16()),
            };
            (ErrorKind::Service, message)
        }
        SdkError::ResponseError(context) => {
            let status = context.raw().status().as_u16();
            (ErrorKind::Response, format!("the response (HTTP {status}) could not be read"))
        }
        SdkError::TimeoutError(_) => (ErrorKind::Timeout, "no answer in the time allowed".to_owned()),
        SdkError::DispatchFailure(failure) if concerns_credentials(error) && !failure.is_timeout() => {
            (ErrorKind::Credentials, NO_CREDENTIALS.to_owned())
        }
        SdkError::DispatchFailure(failure) if failure.is_timeout() => {
            (ErrorKind::Timeout, "no connection in the time allowed".to_owned())
        }
        SdkError::DispatchFailure(_) => (ErrorKind::Connection, NO_CONNECTION.to_owned()),
        _ if concerns_credentials(error) => (ErrorKind::Credentials, NO_CREDENTIALS.to_owned()),
        _ => (ErrorKind::Configuration, "the request could not be made with these settings".to_owned()),
    }
}

const NO_CREDENTIALS: &str = "no usable credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, \
    choose a profile with AWS_PROFILE, or run where a role is attached";
const NO_CONNECTION: &str = "no connection to the endpoint, or it broke: check the network, the proxy \
    and, where one is set, the endpoint URL";

fn concerns_credentials(error: &(dyn StdError + 'static)) -> bool {
    causes(error).any(|cause| cause.is::<CredentialsError>())
}

/// IAM's own text, with what would break a line or a terminal made into spaces.
fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
