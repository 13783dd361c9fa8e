//! Validation: nothing that breaks the API's rules is sent, everything else is, and the rules are
//! those of the API's model.

mod cases;
mod facts;
mod limits;
mod patterns;
mod reflection;
mod refusals;
