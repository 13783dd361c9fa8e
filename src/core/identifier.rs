//! Identifiers in answers, taken item by item.

use super::error::{ErrorKind, Origin, Result};

/// An answer lacks this member, without which there is no handle.
pub(crate) struct Missing(pub(crate) &'static str);

/// What is there. Where a required member is missing, the SDK has an empty text.
pub(crate) fn present(value: Option<String>) -> Option<String> {
    value.filter(|value| !value.is_empty())
}

/// An identifier, which has to be there.
pub(crate) fn named(member: &'static str, value: Option<String>) -> Result<String, Missing> {
    present(value).ok_or(Missing(member))
}

/// Whether any of the texts that data must have is there. Where an answer has no data at all, the
/// SDK makes up data of empty texts.
pub(crate) fn filled(texts: &[&str]) -> bool {
    texts.iter().any(|text| !text.is_empty())
}

/// The handle of one item, or an error that names the item and what it lacks.
pub(crate) fn handle<T>(origin: Origin<'_>, list: &str, index: usize, item: Result<T, Missing>) -> Result<T> {
    item.map_err(|Missing(member)| {
        let dot = if member.is_empty() { "" } else { "." };
        origin.error(
            ErrorKind::Response,
            format!("the response's item {list}[{index}]{dot}{member} is missing"),
        )
    })
}

/// The handles of a list in loaded data.
pub(crate) fn handles<I, T>(
    origin: Origin<'_>,
    list: &str,
    items: Vec<I>,
    mut of_item: impl FnMut(I) -> Result<T, Missing>,
) -> Result<Vec<T>> {
    let items = items.into_iter().enumerate();
    items.map(|(index, item)| handle(origin, list, index, of_item(item))).collect()
}
