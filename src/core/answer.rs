//! Whether an answer is the whole answer.
//!
//! The SDK's decoder takes what there is: from a document that breaks off it reads a shorter list
//! or a shorter name, and where the result is empty it does not look at all.

use aws_sdk_iam::config::interceptors::AfterDeserializationInterceptorContextRef;
use aws_sdk_iam::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_iam::error::BoxError;

use super::retry::{is_good, is_ours};

/// Makes an answer that is not whole an error of the SDK's.
#[derive(Debug)]
pub(crate) struct Whole;

impl Intercept for Whole {
    fn name(&self) -> &'static str {
        "answers that are not whole"
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response();
        if !is_ours() || !is_good(response.status().as_u16()) {
            return Ok(());
        }
        match context.output_or_error() {
            Ok(_) if response.body().bytes().is_some_and(is_whole) => Ok(()),
            Err(error) if !error.is_operation_error() => Ok(()),
            _ => Err("not a whole answer of IAM".into()),
        }
    }
}

/// Whether a body's last tag is that of an answer: `</GetUserResponse>`, which a document that
/// breaks off does not reach. No body at all is the whole answer of an operation without a result;
/// the SDK does not take it for that of another.
fn is_whole(body: &[u8]) -> bool {
    let body = body.trim_ascii_end();
    let Some(tag) = body.strip_suffix(b">") else { return body.is_empty() };
    let Some(open) = tag.iter().rposition(|byte| *byte == b'<') else { return false };
    let name = match &tag[open + 1..] {
        [b'/', name @ ..] => Some(name.trim_ascii_end()),
        [empty @ .., b'/'] => empty.split(u8::is_ascii_whitespace).next(),
        _ => None,
    };
    name.is_some_and(|name| name.ends_with(b"Response") && name != b"ErrorResponse")
}
