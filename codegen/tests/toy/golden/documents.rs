//! Where the SDK's outputs hold policy documents, to make them readable on arrival.
//!
//! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

use aws_sdk_iam::operation::appraise_book::AppraiseBookOutput;
use aws_sdk_iam::operation::create_shelf::CreateShelfOutput;
use aws_sdk_iam::operation::get_catalogue::GetCatalogueOutput;
use aws_sdk_iam::operation::get_shelf::GetShelfOutput;
use aws_sdk_iam::types;

use crate::core::document;

/// Makes all policy documents in an output readable, in place.
pub(crate) trait Decode {
    fn decode(&mut self);
}

impl<T: Decode> Decode for Option<T> {
    fn decode(&mut self) {
        self.iter_mut().for_each(Decode::decode);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(&mut self) {
        self.iter_mut().for_each(Decode::decode);
    }
}

impl Decode for AppraiseBookOutput {
    fn decode(&mut self) {
        document::decode_optional(&mut self.terms);
    }
}

impl Decode for CreateShelfOutput {
    fn decode(&mut self) {
        self.shelf.decode();
    }
}

impl Decode for GetCatalogueOutput {
    fn decode(&mut self) {
        document::decode(&mut self.house_rules);
        self.main_shelf.decode();
        self.shelves.decode();
    }
}

impl Decode for GetShelfOutput {
    fn decode(&mut self) {
        self.shelf.decode();
    }
}

impl Decode for types::Shelf {
    fn decode(&mut self) {
        document::decode_optional(&mut self.rules);
    }
}
