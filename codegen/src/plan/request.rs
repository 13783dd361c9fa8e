//! Requests: which operation, which parameters, who gives them, and what they allow.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::types::Type;
use crate::facts::{Facts, Kind, Member, Shape};
use crate::model::{Glossary, Resource};
use crate::names::{constant, pascal, snake};

/// A request that a member of a resource sends.
pub(crate) struct Request {
    /// `UpdateLoginProfile`
    pub(crate) operation: String,
    /// `update_login_profile`, the SDK's module and method.
    pub(crate) module: String,
    /// `UpdateLoginProfileInputBuilder`
    pub(crate) builder: String,
    /// `UPDATE`, the static that describes it.
    pub(crate) description: String,
    pub(crate) reads: bool,
    pub(crate) pages: bool,
    /// Whether the output holds policy documents.
    pub(crate) documents: bool,
    pub(crate) parameters: Vec<Parameter>,
    /// Permissions beyond the operation's own.
    pub(crate) needs: Vec<String>,
}

pub(crate) struct Parameter {
    /// `UserName`
    pub(crate) name: String,
    /// `user_name`
    pub(crate) field: String,
    pub(crate) source: Source,
    pub(crate) required: bool,
    pub(crate) identifies: bool,
    pub(crate) sensitive: bool,
    /// Whether the SDK's builder shows it although it is a secret.
    pub(crate) shown_by_sdk: bool,
    pub(crate) r#type: Type,
    pub(crate) rule: Rule,
    pub(crate) doc: String,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Source {
    Caller,
    Identifier(String),
    Constant(String),
    Paging,
}

pub(crate) enum Rule {
    Text(Text),
    Integer { min: Option<i64>, max: Option<i64> },
    Enumeration(Vec<String>),
    Boolean,
    Structures { min: i64, max: Option<i64>, members: Vec<Parameter> },
}

pub(crate) struct Text {
    pub(crate) min: i64,
    pub(crate) max: Option<i64>,
    pub(crate) pattern: Option<&'static str>,
}

/// The API's expressions and the core's checks of them.
const PATTERNS: &[(&str, &str)] = &[
    (r"[\w+=,.@-]+", "Name"),
    (r"[\w]+", "Word"),
    (r"[\w._-]+", "ProviderName"),
    (r"[\w+=/:,.@-]+", "SerialNumber"),
    (r"[\d]+", "Digits"),
    (r"[A-Z0-9]+", "KeyId"),
    (r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "AccountAlias"),
    (r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?", "VersionId"),
    (r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)", "Path"),
    (r"\u002F[\u0021-\u007F]*", "PathPrefix"),
    (r"((/[A-Za-z0-9\.,\+@=_-]+)*)/", "PolicyPath"),
    (r"[\u0009\u000A\u000D\u0020-\u00FF]+", "Latin1"),
    (r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*", "PrintableLatin1"),
    (r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+", "Tag"),
    (r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", "Tag"),
    // Markers are the service's own; they go back as they came.
    (r"[\u0020-\u00FF]+", "Latin1"),
];

/// The parameters that the page loop fills.
const PAGING: &[&str] = &["Marker", "MaxItems"];

/// The verbs of operations that change nothing.
const READS: &[&str] = &["Get", "List", "Simulate"];

/// What requests are planned with.
pub(crate) struct Requests<'a> {
    pub(crate) facts: &'a Facts,
    pub(crate) glossary: &'a Glossary,
    /// The parameters that name an entity.
    pub(crate) identifying: Vec<&'a str>,
}

impl Requests<'_> {
    /// Plans the request of one member: `name` is the member's. `matched` are the identifiers that
    /// the answer is searched for, so that the request need not have them.
    pub(crate) fn plan(
        &self,
        resource: &Resource,
        name: &str,
        operation: &str,
        with: &BTreeMap<String, String>,
        matched: &BTreeMap<String, String>,
        pages: bool,
    ) -> Result<Request> {
        let input = self.facts.input(operation)?;
        // A get that could page, such as GetGroup, is asked for no page of its own.
        let paging = |member: &Member| PAGING.contains(&member.name.as_str());
        let sent = |member: &&Member| !resource.never.contains(&member.name) && (pages || !paging(member));
        let known = |parameter: &str| input.iter().filter(sent).any(|member| member.name == parameter);
        if let Some(constant) = with.keys().find(|name| !known(name)) {
            bail!("{operation} has no parameter {constant}, or never sends it");
        }
        if let Some(member) = input.iter().find(|it| it.required && !sent(it)) {
            bail!("{operation} needs {}, which is never sent", member.name);
        }
        for identifier in
            resource.identifiers.iter().filter(|it| !matched.values().any(|name| *name == it.name))
        {
            if let Some(param) = identifier.param.as_deref().filter(|param| !known(param)) {
                bail!("{operation} has no parameter {param} for the identifier {}", identifier.name);
            }
        }

        let mut parameters = Vec::new();
        for member in input.iter().filter(sent) {
            let identifier =
                resource.identifiers.iter().find(|it| it.param.as_deref() == Some(member.name.as_str()));
            let source = match (identifier, with.get(&member.name)) {
                (Some(_), Some(_)) => bail!("{} is an identifier and a constant", member.name),
                (Some(identifier), None) => Source::Identifier(identifier.name.clone()),
                (None, Some(value)) => Source::Constant(self.constant(member, value)?),
                (None, None) if paging(member) => Source::Paging,
                (None, None) => Source::Caller,
            };
            if source == Source::Caller && !self.glossary.parameters.contains_key(&member.name) {
                bail!("the glossary has no parameter {} for {operation}", member.name);
            }
            let parameter = self.parameter(member, source);
            let parameter = parameter.with_context(|| format!("{operation}, {}", member.name))?;
            if identifier.is_some() && parameter.r#type != Type::Text {
                bail!("{operation}, {}: an identifier fills text only", member.name);
            }
            parameters.push(parameter);
        }
        Ok(Request {
            operation: operation.to_owned(),
            module: snake(operation),
            builder: format!("{}InputBuilder", pascal(operation)),
            description: constant(name),
            reads: READS.iter().any(|verb| operation.starts_with(verb)),
            pages,
            documents: self
                .facts
                .output_shape(operation)?
                .map_or(Ok(false), |it| self.holds_documents(it))?,
            parameters,
            needs: Vec::new(),
        })
    }

    pub(crate) fn holds_documents(&self, shape: &str) -> Result<bool> {
        super::documents::holds(self.facts, shape)
    }

    fn parameter(&self, member: &Member, source: Source) -> Result<Parameter> {
        let shape = self.facts.shape(&member.shape)?;
        let secret = self.glossary.secrets.contains(&member.name);
        let identifier = matches!(source, Source::Identifier(_));
        Ok(Parameter {
            name: member.name.clone(),
            field: snake(&member.name),
            source,
            // The SDK would leave out an identifier that is not required; the handle never does.
            required: member.required || identifier,
            identifies: identifier || self.identifying.contains(&member.name.as_str()),
            sensitive: shape.sensitive || secret,
            shown_by_sdk: secret && !shape.sensitive,
            r#type: Type::of(self.facts, &member.shape)?,
            rule: self.rule(shape)?,
            doc: self.glossary.parameters.get(&member.name).cloned().unwrap_or_default(),
        })
    }

    fn rule(&self, shape: &Shape) -> Result<Rule> {
        let min = shape.min.unwrap_or(0);
        Ok(match shape.kind {
            Kind::String if !shape.values.is_empty() => Rule::Enumeration(shape.values.clone()),
            Kind::String => Rule::Text(text(shape)?),
            Kind::Integer => Rule::Integer { min: shape.min, max: shape.max },
            Kind::Boolean => Rule::Boolean,
            Kind::List => {
                let item = self.facts.shape(shape.item.as_deref().unwrap_or_default())?;
                match item.kind {
                    Kind::Structure => {
                        let member = |member: &Member| {
                            let parameter = self.parameter(member, Source::Caller)?;
                            match parameter.rule {
                                Rule::Text(_) if parameter.required => Ok(parameter),
                                _ => bail!("there is no rule for {} in a list", member.name),
                            }
                        };
                        let members = item.members.iter().map(member).collect::<Result<_>>()?;
                        Rule::Structures { min, max: shape.max, members }
                    }
                    kind => bail!("there is no rule for lists of {kind:?}"),
                }
            }
            kind => bail!("there is no rule for {kind:?}"),
        })
    }

    fn constant(&self, member: &Member, value: &str) -> Result<String> {
        let shape = self.facts.shape(&member.shape)?;
        if !shape.values.iter().any(|it| it == value) {
            bail!("{} has no value {value}", member.name);
        }
        Ok(value.to_owned())
    }
}

fn text(shape: &Shape) -> Result<Text> {
    let pattern = match &shape.pattern {
        None => None,
        Some(expression) => match PATTERNS.iter().find(|(known, _)| known == expression) {
            Some((_, check)) => Some(*check),
            None => bail!("there is no check for the pattern {expression}"),
        },
    };
    Ok(Text { min: shape.min.unwrap_or(0), max: shape.max, pattern })
}
