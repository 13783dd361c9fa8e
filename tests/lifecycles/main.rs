//! The lives of IAM's entities, from creation to deletion, on an IAM that keeps them.
//!
//! Every scenario runs on the IAM in the process and, with `MOTO_ENDPOINT` set to the address of
//! a moto server, on that. `.ci/moto` does the latter.

use std::fmt::Debug;

use aws_iam_resources::Result;

mod account;
mod certificates;
mod groups;
mod mfa;
mod policies;
mod roles;
mod saml;
mod server;
mod users;

/// The one item of a listing.
#[track_caller]
fn only<T: Debug>(listing: Result<Vec<T>>) -> T {
    let [item] = <[T; 1]>::try_from(listing.expect("a listing")).expect("one item");
    item
}
