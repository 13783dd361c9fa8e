//! The resources: handles, and a builder for each action and collection.
//!
//! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

pub(crate) mod documents;
pub(crate) mod index;

pub mod book;
pub mod card;
pub mod catalogue;
pub mod library;
pub mod shelf;

pub use book::Book;
pub use card::Card;
pub use catalogue::Catalogue;
pub use shelf::Shelf;
