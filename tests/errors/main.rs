//! Errors: what a program can ask them, and what a person reads.

mod codes;
mod environment;
mod faults;

use aws_iam_resources::Error;

/// A question that a program asks an error.
type Predicate = fn(&Error) -> bool;

/// All of them, by name.
const PREDICATES: &[(&str, Predicate)] = &[
    ("invalid", Error::is_invalid),
    ("not found", Error::is_not_found),
    ("already exists", Error::is_already_exists),
    ("delete conflict", Error::is_delete_conflict),
    ("limit exceeded", Error::is_limit_exceeded),
    ("access denied", Error::is_access_denied),
    ("throttling", Error::is_throttling),
    ("password policy", Error::is_password_policy_violation),
    ("malformed policy", Error::is_malformed_policy),
    ("unmodifiable", Error::is_unmodifiable),
    ("concurrent", Error::is_concurrent_modification),
    ("credentials", Error::is_credentials),
    ("timeout", Error::is_timeout),
    ("connection", Error::is_connection),
    ("unreadable", Error::is_unreadable_response),
    ("service failure", Error::is_service_failure),
];

/// The names of the predicates that hold.
fn holding(error: &Error) -> Vec<&'static str> {
    PREDICATES.iter().filter(|(_, holds)| holds(error)).map(|(name, _)| *name).collect()
}

#[test]
fn an_error_can_be_kept_sent_and_shared() {
    fn kept<T: Clone + Send + Sync + std::error::Error + 'static>() {}
    kept::<Error>();
    assert!(size_of::<Error>() <= 64);
    assert!(size_of::<Result<(), Error>>() <= 64);
}
