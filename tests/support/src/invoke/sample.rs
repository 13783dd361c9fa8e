//! Values that keep the rules of a member's parameters.

use aws_iam_resources::describe::{Description, Parameter, Pattern, Rule, Source};

use super::{Member, Params, Value};

impl Member {
    /// A valid value for every identifier and every parameter.
    pub fn all_params(&self) -> Params {
        let callers = self.operation.parameters.iter().filter(|it| it.source == Source::Caller);
        callers.fold(self.identifiers(), |params, it| params.with(it.name, sample(it)))
    }

    /// A valid value for every identifier, and for every parameter that cannot be left out.
    pub fn required_params(&self) -> Params {
        let callers = self.operation.parameters.iter().filter(|it| it.source == Source::Caller);
        callers
            .filter(|it| it.required || it.identifies)
            .fold(self.identifiers(), |params, it| params.with(it.name, sample(it)))
    }

    fn identifiers(&self) -> Params {
        self.description.identifiers.iter().fold(Params::new(), |params, identifier| {
            let rule = rule_of_identifier(self.description, identifier.name);
            params.with(identifier.name, rule.map_or_else(|| "not sent".into(), of_rule))
        })
    }
}

/// The rule of the first parameter that this identifier fills; a handle that loads by list and
/// match does not send all of its identifiers there.
pub fn rule_of_identifier(description: &Description, name: &str) -> Option<Rule> {
    let actions = description.actions.iter().map(|action| action.operation);
    let operations = description.load.into_iter().chain(actions);
    let mut parameters = operations.flat_map(|operation| operation.parameters);
    parameters.find(|it| matches!(it.source, Source::Identifier(of) if of == name)).map(|it| it.rule)
}

fn sample(parameter: &Parameter) -> Value {
    of_rule(parameter.rule)
}

fn of_rule(rule: Rule) -> Value {
    match rule {
        Rule::Text { min, max, pattern } => {
            let characters = min.max(3).min(max.unwrap_or(u64::MAX));
            text_of(pattern, characters).expect("a text of this length").into()
        }
        Rule::Integer { min, .. } => i32::try_from(min.unwrap_or(1)).expect("a small number").into(),
        Rule::Enumeration(values) => values[0].into(),
        Rule::Boolean => true.into(),
        Rule::Structures { .. } => {
            vec![("cost centre".to_owned(), "42".to_owned()), ("team".to_owned(), String::new())].into()
        }
        other => panic!("no sample of {other:?}"),
    }
}

/// A text of so many characters that keeps the pattern, with characters of several bytes where
/// it allows any. None where there is no text of that length.
pub fn text_of(pattern: Option<Pattern>, characters: u64) -> Option<String> {
    let repeat = |what: &str, times: u64| what.repeat(usize::try_from(times).expect("a length"));
    let between_slashes = || match characters {
        1 => Some("/".to_owned()),
        3.. => Some(format!("/{}/", repeat("p", characters - 2))),
        _ => None,
    };
    let Some(pattern) = pattern else { return Some(repeat("語", characters)) };
    match pattern {
        Pattern::Name
        | Pattern::Word
        | Pattern::ProviderName
        | Pattern::SerialNumber
        | Pattern::AccountAlias => Some(repeat("n", characters)),
        Pattern::Digits => Some(repeat("7", characters)),
        Pattern::KeyId => Some(repeat("K", characters)),
        Pattern::VersionId => (characters >= 2).then(|| format!("v{}", repeat("1", characters - 1))),
        Pattern::Path | Pattern::PolicyPath => between_slashes(),
        Pattern::PathPrefix => (characters >= 1).then(|| format!("/{}", repeat("p", characters - 1))),
        Pattern::Latin1 | Pattern::PrintableLatin1 => Some(repeat("é", characters)),
        Pattern::Tag => Some(repeat("語", characters)),
        other => panic!("no text of {other:?}"),
    }
}
