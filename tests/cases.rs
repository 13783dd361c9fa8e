//! Twenty-five stories of boto3's behaviour, told again with ours: with the same outcome, or with the
//! better one that we promise.
//!
//! `tests/boto3/cases.json` has each story in Python, step by step, with IAM's replies, what boto3
//! sends and what comes of it; `.ci/boto3` tells them to boto3 again. The tests name every step.

mod cases {
    pub(crate) mod actions;
    pub(crate) mod collections;
    pub(crate) mod data;
    pub(crate) mod handles;
    pub(crate) mod python;
    pub(crate) mod references;
    pub(crate) mod story;
}
