//! Cases for one member: values at the limits, one beyond, of wrong characters, and none at all.

use aws_iam_resources::describe::{Parameter, Rule, Source};
use test_support::invoke::{Member, Params, Value, text_of};

use crate::facts::FACTS;

/// A call in which one parameter differs from a valid one.
pub(crate) struct Case {
    /// The parameter, as a violation names it: `UserName`, `Tags[1].Key`.
    pub(crate) parameter: String,
    pub(crate) params: Params,
    /// Whether the API's model allows it.
    pub(crate) valid: bool,
    /// The value in question, where it is a text that is sent.
    pub(crate) text: Option<String>,
    pub(crate) sensitive: bool,
}

/// Longer texts than this are a test of their own.
pub(crate) const LONG: u64 = 20_000;

/// Characters that some pattern knows and another does not: of one byte and of several, and those
/// that an engine with Unicode classes takes for letters, digits and space.
const CHARACTERS: &[&str] = &[
    "a", "Z", "7", "_", "-", ".", "+", ":", "/", "@", "!", "~", " ", "\t", "\n", "\r", "\0", "\u{1b}",
    "\u{7f}", "\u{85}", "\u{a0}", "¡", "é", "ÿ", "Ā", "ſ", "٣", "५", "\u{2003}", "\u{2028}", "語", "ﬁ", "😀",
];

/// All cases for all parameters that the caller or an identifier gives.
pub(crate) fn cases(member: &Member) -> Vec<Case> {
    let mut cases = Vec::new();
    for parameter in member.operation.parameters {
        let key = match parameter.source {
            Source::Caller => parameter.name,
            Source::Identifier(name) => name,
            _ => continue,
        };
        match parameter.rule {
            Rule::Text { .. } => cases.extend(texts(member, parameter, key)),
            Rule::Integer { .. } => cases.extend(integers(member, parameter, key)),
            Rule::Structures { .. } => cases.extend(tags(member, parameter)),
            _ => {}
        }
        cases.extend(absent(member, parameter, key));
    }
    if member.description.collections.iter().any(|it| it.name == member.member && it.pages) {
        cases.extend(page_sizes(member));
    }
    cases
}

fn texts(member: &Member, parameter: &Parameter, key: &str) -> Vec<Case> {
    let shape = FACTS.shape(member.operation.name, parameter.name);
    let case = |text: String| Case {
        parameter: parameter.name.to_owned(),
        params: member.all_params().with(key, text.as_str()),
        // The model has no lower limit for some names, but nothing is meant by an empty one.
        valid: FACTS.allows(shape, &text) && !(parameter.identifies && text.is_empty()),
        text: Some(text),
        sensitive: parameter.sensitive,
    };
    candidates(&parameter.rule).into_iter().map(case).collect()
}

/// Texts of the lengths in question, and texts with one odd character at either end and between.
fn candidates(rule: &Rule) -> Vec<String> {
    let Rule::Text { min, max, pattern } = *rule else { return Vec::new() };
    let lengths = [0, 1, min.saturating_sub(1), min, min + 1].into_iter();
    let lengths = lengths.chain(max.into_iter().flat_map(|max| [max - 1, max, max + 1]));
    let mut texts: Vec<_> =
        lengths.filter(|length| *length <= LONG).filter_map(|length| text_of(pattern, length)).collect();
    let length = (min + 4).min(max.unwrap_or(u64::MAX));
    let plain: Vec<char> = text_of(pattern, length).expect("a text of this length").chars().collect();
    for (index, odd) in CHARACTERS.iter().enumerate() {
        let mut odd_text: Vec<String> = plain.iter().map(char::to_string).collect();
        let at = [plain.len() / 2, 0, plain.len() - 1][index % 3];
        odd_text[at] = (*odd).to_owned();
        texts.push(odd_text.concat());
        odd_text[plain.len() / 2] = (*odd).to_owned();
        texts.push(odd_text.concat());
    }
    texts.sort();
    texts.dedup();
    texts
}

fn integers(member: &Member, parameter: &Parameter, key: &str) -> Vec<Case> {
    let shape = FACTS.shape(member.operation.name, parameter.name);
    let (min, max) = (shape["min"].as_i64(), shape["max"].as_i64());
    let near = |limit: i64| [limit - 1, limit, limit + 1];
    let values =
        min.into_iter().chain(max).flat_map(near).chain([i64::from(i32::MIN), 0, i64::from(i32::MAX)]);
    values
        .map(|value| Case {
            parameter: parameter.name.to_owned(),
            params: member.all_params().with(key, i32::try_from(value).expect("near a limit")),
            valid: min.is_none_or(|min| value >= min) && max.is_none_or(|max| value <= max),
            text: None,
            sensitive: parameter.sensitive,
        })
        .collect()
}

/// Lists at their limits, and odd keys and values in the second of two tags.
fn tags(member: &Member, parameter: &'static Parameter) -> Vec<Case> {
    let Rule::Structures { members, .. } = parameter.rule else { return Vec::new() };
    let (operation, name) = (member.operation.name, parameter.name);
    let shape = FACTS.shape(operation, name);
    let case = |at: String, tags: Vec<(String, String)>, valid| Case {
        parameter: at,
        params: member.all_params().with(name, tags),
        valid,
        text: None,
        sensitive: false,
    };
    let max = shape["max"].as_u64().expect("a list of tags has a limit");
    let counts = [1, max - 1, max, max + 1].into_iter().map(|count| {
        let tags = (0..count).map(|index| (format!("key {index}"), "value".to_owned())).collect();
        case(name.to_owned(), tags, count <= max)
    });
    let mut cases: Vec<_> = counts.collect();
    for tag_member in members {
        let at = format!("{name}[1].{}", tag_member.name);
        for text in candidates(&tag_member.rule) {
            let valid = FACTS.allows(FACTS.shape(operation, &at), &text);
            let second = match tag_member.name {
                "Key" => (text, "value".to_owned()),
                _ => ("key".to_owned(), text),
            };
            cases.push(case(at.clone(), vec![("first".to_owned(), String::new()), second], valid));
        }
    }
    cases
}

/// The parameter left out. An identifier cannot be, and an optional one may be.
fn absent(member: &Member, parameter: &Parameter, key: &str) -> Option<Case> {
    let input = FACTS.input(member.operation.name);
    let fact = input.iter().find(|it| it["name"] == parameter.name).expect("a parameter of the API");
    (parameter.source == Source::Caller).then(|| Case {
        parameter: parameter.name.to_owned(),
        params: member.all_params().without(key),
        valid: fact["required"] != true,
        text: None,
        sensitive: parameter.sensitive,
    })
}

fn page_sizes(member: &Member) -> Vec<Case> {
    let shape = FACTS.shape(member.operation.name, "MaxItems");
    let (min, max) = (shape["min"].as_i64().expect("a limit"), shape["max"].as_i64().expect("a limit"));
    let sizes = [i64::from(i32::MIN), min - 1, min, max, max + 1, i64::from(i32::MAX)];
    let case = |size: i64| Case {
        parameter: "MaxItems".to_owned(),
        params: member
            .all_params()
            .with("page_size", Value::Integer(i32::try_from(size).expect("near a limit"))),
        valid: (min..=max).contains(&size),
        text: None,
        sensitive: false,
    };
    sizes.into_iter().map(case).collect()
}
