//! The list of all resources.
//!
//! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

use crate::core::describe::Description;
use crate::resources::{book, card, catalogue, library, shelf};

/// What every resource offers, the service included, by name.
pub static ALL: &[&Description] = &[
    &book::DESCRIPTION,
    &card::DESCRIPTION,
    &catalogue::DESCRIPTION,
    &library::DESCRIPTION,
    &shelf::DESCRIPTION,
];
