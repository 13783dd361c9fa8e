//! Checks of a request's parameters against the API's rules, before anything is sent.

use std::fmt;

use super::describe::{Operation, Parameter, Rule, Source};

/// What is wrong with one parameter. It names the parameter and the rule, never the value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The parameter: `UserName`, or `Tags[2].Key` for a member of a list's item.
    pub parameter: String,
    /// The rule that it breaks: `may have at most 64 characters`.
    pub rule: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.parameter, self.rule)
    }
}

/// Collects all the violations of one request.
///
/// Without `limits` it checks only that what names an entity is there and is not empty: that is
/// never left to the service, which takes an empty user name for the caller's own.
pub(crate) struct Validator {
    parameters: &'static [Parameter],
    limits: bool,
    within: String,
    violations: Vec<Violation>,
}

impl Validator {
    pub(crate) fn new(operation: &'static Operation, limits: bool) -> Self {
        Self { parameters: operation.parameters, limits, within: String::new(), violations: Vec::new() }
    }

    pub(crate) fn finish(self) -> Result<(), Vec<Violation>> {
        if self.violations.is_empty() { Ok(()) } else { Err(self.violations) }
    }

    pub(crate) fn text(&mut self, name: &str, value: Option<&str>) {
        let Some(parameter) = self.demand(name, value.is_some()) else { return };
        let Some(text) = value else { return };
        // A marker is the service's own, and goes back as it came.
        if parameter.source == Source::Paging {
            return;
        }
        self.value(parameter, text);
    }

    /// For an identifier that is not sent, but that the answer is searched for.
    pub(crate) fn matched(&mut self, parameter: &Parameter, text: &str) {
        self.value(parameter, text);
    }

    fn value(&mut self, parameter: &Parameter, text: &str) {
        if parameter.identifies && text.is_empty() {
            self.breaks(parameter.name, "must not be empty".to_owned());
        } else if self.limits {
            self.rule(parameter.name, &parameter.rule, text);
        }
    }

    pub(crate) fn integer(&mut self, name: &str, value: Option<i32>) {
        let Some(parameter) = self.demand(name, value.is_some()) else { return };
        let (Some(value), Rule::Integer { min, max }) = (value.map(i64::from), parameter.rule) else {
            return;
        };
        if !self.limits {
            return;
        }
        if let Some(min) = min.filter(|min| value < *min) {
            self.breaks(name, format!("must be at least {min}"));
        }
        if let Some(max) = max.filter(|max| value > *max) {
            self.breaks(name, format!("may be at most {max}"));
        }
    }

    /// For what has no rule beyond being there: flags and enumerations, which IAM may extend.
    pub(crate) fn present(&mut self, name: &str, given: bool) {
        self.demand(name, given);
    }

    pub(crate) fn structures<T>(&mut self, name: &str, value: Option<&[T]>, check: impl Fn(&mut Self, &T)) {
        let Some(parameter) = self.demand(name, value.is_some()) else { return };
        let (Some(items), Rule::Structures { min, max, members }) = (value, parameter.rule) else { return };
        if !self.limits {
            return;
        }
        self.count(name, "items", items.len(), min, max);
        let (outer, around) = (std::mem::replace(&mut self.parameters, members), self.within.clone());
        for (index, item) in items.iter().enumerate() {
            self.within = format!("{around}{name}[{index}].");
            check(self, item);
        }
        (self.parameters, self.within) = (outer, around);
    }

    /// Finds the parameter's description, and reports it where it is demanded and not given.
    fn demand(&mut self, name: &str, given: bool) -> Option<&'static Parameter> {
        let parameter = self.parameters.iter().find(|parameter| parameter.name == name)?;
        if parameter.required && !given && (self.limits || parameter.identifies) {
            self.breaks(name, "is required".to_owned());
        }
        Some(parameter)
    }

    fn rule(&mut self, name: &str, rule: &Rule, text: &str) {
        let Rule::Text { min, max, pattern } = *rule else { return };
        let count = if text.is_ascii() { text.len() } else { text.chars().count() };
        self.count(name, "characters", count, min, max);
        if let Some(pattern) = pattern.filter(|pattern| !text.is_empty() && !pattern.matches(text)) {
            self.breaks(name, pattern.rule().to_owned());
        }
    }

    fn count(&mut self, name: &str, of: &str, count: usize, min: u64, max: Option<u64>) {
        let count = count as u64;
        if count == 0 && min > 0 {
            self.breaks(name, "must not be empty".to_owned());
        } else if count < min {
            self.breaks(name, format!("must have at least {min} {of}"));
        }
        if let Some(max) = max.filter(|max| count > *max) {
            self.breaks(name, format!("may have at most {max} {of}"));
        }
    }

    fn breaks(&mut self, name: &str, rule: String) {
        let parameter = format!("{}{name}", self.within);
        self.violations.push(Violation { parameter, rule });
    }
}
