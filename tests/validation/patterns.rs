//! Each pattern against a regular expression engine.

use aws_iam_resources::describe::Pattern;
use regex::Regex;
use test_support::random::Random;

use crate::facts::whole;

/// All patterns, with the API's expressions for them.
const PATTERNS: &[(Pattern, &[&str])] = &[
    (Pattern::Name, &[r"[\w+=,.@-]+"]),
    (Pattern::Word, &[r"[\w]+"]),
    (Pattern::ProviderName, &[r"[\w._-]+"]),
    (Pattern::SerialNumber, &[r"[\w+=/:,.@-]+"]),
    (Pattern::Digits, &[r"[\d]+"]),
    (Pattern::KeyId, &[r"[A-Z0-9]+"]),
    (Pattern::AccountAlias, &[r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"]),
    (Pattern::VersionId, &[r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"]),
    (Pattern::Path, &[r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"]),
    (Pattern::PathPrefix, &[r"\u002F[\u0021-\u007F]*"]),
    (Pattern::PolicyPath, &[r"((/[A-Za-z0-9\.,\+@=_-]+)*)/"]),
    // A marker is the service's own, and goes back as it came.
    (Pattern::Latin1, &[r"[\u0009\u000A\u000D\u0020-\u00FF]+", r"[\u0020-\u00FF]+"]),
    (Pattern::PrintableLatin1, &[r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"]),
    (Pattern::Tag, &[r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+", r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"]),
];

/// The API's expressions for a pattern.
pub(crate) fn expressions(pattern: Pattern) -> &'static [&'static str] {
    PATTERNS.iter().find(|(known, _)| *known == pattern).map_or(&[], |(_, expressions)| expressions)
}

/// Pieces that the patterns tell apart, put together in any order.
const PIECES: &[&str] = &[
    "/",
    "//",
    "-",
    "--",
    "v",
    "v1",
    "V1",
    ".",
    "..",
    "0",
    "9",
    "a",
    "z",
    "A",
    "Z",
    "_",
    "+",
    "=",
    ",",
    "@",
    ":",
    "~",
    "!",
    " ",
    "\t",
    "\n",
    "\r",
    "\0",
    "\u{7f}",
    "\u{80}",
    "\u{9f}",
    "\u{a0}",
    "¡",
    "ÿ",
    "Ā",
    "ß",
    "ſ",
    "K",
    "٣",
    "Ⅷ",
    "²",
    "\u{2003}",
    "\u{2028}",
    "\u{200b}",
    "\u{301}",
    "語",
    "😀",
    "\u{10ffff}",
];

#[test]
fn each_pattern_agrees_with_an_engine_on_random_texts() {
    let old = Regex::new(r"\A\p{age=15.0}*\z").expect("an expression");
    let mut random = Random::new(0x1a3);
    for (pattern, expressions) in PATTERNS {
        let engine = whole(expressions[0]);
        let (mut matched, mut not) = (0, 0);
        for _ in 0..20_000 {
            let text = random_text(&mut random, *pattern);
            // Where the engine's Unicode and ours may differ, neither is wrong.
            if text.is_empty() || !old.is_match(&text) {
                continue;
            }
            let expected = engine.is_match(&text);
            assert_eq!(pattern.matches(&text), expected, "{pattern:?} and {text:?}");
            if expected { matched += 1 } else { not += 1 }
        }
        assert!(matched > 500 && not > 500, "{pattern:?}: {matched} matched, {not} did not");
    }
}

/// Random characters, random pieces, or a text of the pattern's own characters with or without
/// something else in it.
fn random_text(random: &mut Random, pattern: Pattern) -> String {
    let own = match pattern {
        Pattern::Digits => "0123456789",
        Pattern::KeyId => "AZ09",
        Pattern::AccountAlias => "az09-",
        Pattern::VersionId => "123a.",
        Pattern::PolicyPath => "aZ0.,+@=_-/",
        Pattern::Path | Pattern::PathPrefix => "!a0~/",
        Pattern::Latin1 | Pattern::PrintableLatin1 => "\t\n\r ~¡ÿa",
        Pattern::Tag => "aé語 ٣Ⅷ\u{2028}_.:/=+-@",
        _ => "azAZ09_.-",
    };
    let own: Vec<char> = own.chars().collect();
    let length = random.below(12);
    let text = match random.below(4) {
        0 => random.text(length),
        1 => (0..length.min(5)).map(|_| *random.pick(PIECES)).collect(),
        _ => (0..length).map(|_| *random.pick(&own)).collect(),
    };
    match pattern {
        Pattern::Path | Pattern::PolicyPath if random.below(2) == 0 => format!("/{text}/"),
        Pattern::PathPrefix if random.below(2) == 0 => format!("/{text}"),
        Pattern::VersionId if random.below(2) == 0 => format!("v{text}"),
        _ if random.below(4) == 0 => format!("{text}{}", random.pick(PIECES)),
        _ => text,
    }
}

#[test]
fn each_pattern_agrees_with_an_engine_on_every_single_character() {
    let old = Regex::new(r"\A\p{age=15.0}\z").expect("an expression");
    let engines: Vec<_> = PATTERNS.iter().map(|(pattern, of)| (*pattern, whole(of[0]))).collect();
    for character in '\0'..='\u{2ffff}' {
        let text = character.to_string();
        if !old.is_match(&text) {
            continue;
        }
        // Beyond these, only the pattern of tags knows any character.
        let told = if character <= '\u{17f}' { &engines[..] } else { &engines[engines.len() - 1..] };
        for (pattern, engine) in told.iter().filter(|(it, _)| *it != Pattern::AccountAlias) {
            assert_eq!(pattern.matches(&text), engine.is_match(&text), "{pattern:?} and {character:?}");
        }
    }
}

#[test]
fn classes_of_the_api_are_ascii() {
    for (pattern, text) in
        [(Pattern::Name, "é"), (Pattern::Word, "ſ"), (Pattern::Digits, "٣"), (Pattern::SerialNumber, "語")]
    {
        assert!(!pattern.matches(text), "{pattern:?} and {text}");
    }
}

#[test]
fn a_pattern_is_of_the_whole_text() {
    for (pattern, text) in [
        (Pattern::Name, "Bob\n"),
        (Pattern::Name, "Bob Jones"),
        (Pattern::Digits, "123456\n"),
        (Pattern::VersionId, "v1 "),
        (Pattern::Path, "/a/ "),
        (Pattern::PolicyPath, "x/a/"),
        (Pattern::AccountAlias, "two--hyphens"),
        (Pattern::AccountAlias, "-first"),
        (Pattern::AccountAlias, "last-"),
    ] {
        assert!(!pattern.matches(text), "{pattern:?} and {text:?}");
    }
    assert!(Pattern::AccountAlias.matches("a-b-c0"));
    assert!(Pattern::VersionId.matches("v12.rc-1"));
}
