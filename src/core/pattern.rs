//! The patterns that IAM sets for its parameters, as checks on the whole text.
//!
//! They are written out because the API's expressions mean ASCII where an engine means Unicode,
//! are mostly unanchored although the service anchors them, and one needs look-ahead. The
//! generator maps each expression of the API to one of these, and stops at one it does not know.

use unicode_properties::{GeneralCategoryGroup, UnicodeGeneralCategory};

/// What a text has to look like, as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pattern {
    /// Letters and digits of ASCII, and `_+=,.@-`: the names of most entities.
    Name,
    /// Letters and digits of ASCII, and `_`: the ids that IAM gives.
    Word,
    /// Letters and digits of ASCII, and `_.-`: the names of SAML providers.
    ProviderName,
    /// Letters and digits of ASCII, and `_+=/:,.@-`: the serial numbers of MFA devices.
    SerialNumber,
    /// Digits of ASCII.
    Digits,
    /// Capital letters and digits of ASCII: the ids of SAML private keys.
    KeyId,
    /// Small letters, digits and single hyphens, with no hyphen at either end: account aliases.
    AccountAlias,
    /// `v1`, `v2`, …, with an optional suffix after a dot: the versions of a policy.
    VersionId,
    /// `/`, or printable ASCII without spaces between two slashes.
    Path,
    /// A slash, and then ASCII from `!` to delete: the beginning of a path.
    PathPrefix,
    /// Segments of letters, digits and `.,+@=_-`, each after a slash, and a slash at the end.
    PolicyPath,
    /// Tab, line feed, carriage return, and the characters from space to `ÿ`.
    Latin1,
    /// Like `Latin1`, without delete, the control characters after it, and the hard space.
    PrintableLatin1,
    /// Letters, separators and numbers of any script, and `_.:/=+-@`: tags.
    Tag,
}

impl Pattern {
    /// Whether the whole text is of this pattern. Whether it may be empty is a question of
    /// length, except where the pattern itself needs characters.
    ///
    /// ```
    /// use aws_iam_resources::describe::Pattern;
    /// assert!(Pattern::Name.matches("Bob.Jones@example.com"));
    /// assert!(!Pattern::Name.matches("Bob Jones"));
    /// ```
    pub fn matches(self, text: &str) -> bool {
        match self {
            Self::Name => all(text, name),
            Self::Word => all(text, word),
            Self::ProviderName => all(text, |c| word(c) || matches!(c, '.' | '-')),
            Self::SerialNumber => {
                all(text, |c| word(c) || matches!(c, '+' | '=' | '/' | ':' | ',' | '.' | '@' | '-'))
            }
            Self::Digits => all(text, |c| c.is_ascii_digit()),
            Self::KeyId => all(text, |c| c.is_ascii_uppercase() || c.is_ascii_digit()),
            Self::AccountAlias => account_alias(text),
            Self::VersionId => version_id(text),
            Self::Path => path(text),
            Self::PathPrefix => {
                text.strip_prefix('/').is_some_and(|rest| all(rest, |c| matches!(c, '!'..='\u{7f}')))
            }
            Self::PolicyPath => policy_path(text),
            Self::Latin1 => all(text, |c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{ff}')),
            Self::PrintableLatin1 => {
                all(text, |c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{a1}'..='\u{ff}'))
            }
            Self::Tag => all(text, tag),
        }
    }

    /// What the pattern demands, after the parameter's name: `UserName may only have …`.
    pub(crate) fn rule(self) -> &'static str {
        match self {
            Self::Name => "may only have the characters A-Z a-z 0-9 _ + = , . @ -",
            Self::Word => "may only have the characters A-Z a-z 0-9 _",
            Self::ProviderName => "may only have the characters A-Z a-z 0-9 _ . -",
            Self::SerialNumber => "may only have the characters A-Z a-z 0-9 _ + = / : , . @ -",
            Self::Digits => "may only have the digits 0-9",
            Self::KeyId => "may only have the characters A-Z 0-9",
            Self::AccountAlias => {
                "may only have the characters a-z 0-9 and single hyphens, none at either end"
            }
            Self::VersionId => "has to be v and a number, with an optional suffix after a dot",
            Self::Path => "has to be / or begin and end with /, in printable ASCII without spaces",
            Self::PathPrefix => "has to begin with /, in ASCII without spaces and control characters",
            Self::PolicyPath => {
                "has to begin and end with /, with the characters A-Z a-z 0-9 . , + @ = _ - between"
            }
            Self::Latin1 => {
                "may only have tab, line feed, carriage return and the characters U+0020 to U+00FF"
            }
            Self::PrintableLatin1 => {
                "may only have tab, line feed, carriage return and the characters U+0020 to U+007E and U+00A1 to U+00FF"
            }
            Self::Tag => "may only have letters, separators, numbers and _ . : / = + - @",
        }
    }
}

fn all(text: &str, allowed: impl Fn(char) -> bool) -> bool {
    // Nearly all is ASCII, and needs no decoding.
    if text.is_ascii() { text.bytes().all(|byte| allowed(byte.into())) } else { text.chars().all(allowed) }
}

/// `\w` as the API means it.
fn word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn name(c: char) -> bool {
    word(c) || matches!(c, '+' | '=' | ',' | '.' | '@' | '-')
}

fn tag(c: char) -> bool {
    use GeneralCategoryGroup::{Letter, Number, Separator};
    if c.is_ascii() {
        return word(c) || matches!(c, ' ' | '.' | ':' | '/' | '=' | '+' | '-' | '@');
    }
    matches!(c.general_category_group(), Letter | Number | Separator)
}

fn account_alias(text: &str) -> bool {
    let mut parts = text.split('-');
    parts.all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

fn version_id(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('v') else {
        return false;
    };
    let (number, suffix) = rest.split_once('.').unwrap_or((rest, ""));
    matches!(number.as_bytes(), [b'1'..=b'9', more @ ..] if more.iter().all(u8::is_ascii_digit))
        && suffix.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

fn path(text: &str) -> bool {
    let inner = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    text == "/" || inner.is_some_and(|inner| !inner.is_empty() && all(inner, |c| matches!(c, '!'..='~')))
}

fn policy_path(text: &str) -> bool {
    let inner = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    text == "/"
        || inner
            .is_some_and(|inner| inner.split('/').all(|segment| !segment.is_empty() && all(segment, name)))
}
