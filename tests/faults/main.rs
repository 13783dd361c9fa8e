//! What happens when IAM, or the way to it, misbehaves: loads, listings and changes against an
//! endpoint that fails in every way we could think of.

mod calls;
mod dead;
mod once;
mod retried;
mod storm;
