//! Requests: the input, the call, and the description.

use std::collections::BTreeMap;

use super::text::strings;
use crate::names::{constant, snake};
use crate::plan::request::{Parameter, Request, Rule, Source, Text};
use crate::plan::types::Type;

/// The input with all that the handle fills: `own` is how the handle is reached.
pub(crate) fn input(request: &Request, own: &str) -> String {
    let mut code = format!("{}::default()", request.builder);
    for parameter in &request.parameters {
        match &parameter.source {
            Source::Identifier(name) => code.push_str(&format!(".{}(&{own}.{name})", parameter.field)),
            Source::Constant(value) => code.push_str(&format!(".{}({value:?}.into())", parameter.field)),
            Source::Caller | Source::Paging => {}
        }
    }
    code
}

/// The call with an `input`, up to the answer: `session` and `handle` are expressions,
/// `more` are checks beside those of the parameters.
pub(crate) fn call(request: &Request, session: &str, handle: &str, more: &str) -> String {
    let checks: String = request.parameters.iter().map(check).collect();
    format!(
        "Call::new(&{}, {session}, {handle}){more}{checks}
        .send(|client| async move {{ input.send_with(&client).await }})
        .await?",
        request.description
    )
}

fn check(parameter: &Parameter) -> String {
    let Parameter { name, field, .. } = parameter;
    match &parameter.rule {
        Rule::Text(_) => format!(".text({name:?}, input.get_{field}())"),
        Rule::Integer { .. } => format!(".integer({name:?}, input.get_{field}())"),
        Rule::Enumeration(_) | Rule::Boolean => format!(".present({name:?}, input.get_{field}())"),
        Rule::Structures { members, .. } => {
            let checks: String = members
                .iter()
                .map(|member| format!("check.text({:?}, Some(item.{}.as_str()));", member.name, member.field))
                .collect();
            format!(".structures({name:?}, input.get_{field}(), |check, item| {{ {checks} }})")
        }
    }
}

/// The statics that describe requests, and before them the parameters that stand in several.
pub(crate) fn descriptions(requests: &[&Request]) -> String {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for it in requests.iter().flat_map(|it| &it.parameters) {
        *counts.entry((constant(&snake(&it.name)), parameter(it))).or_default() += 1;
    }
    // Where a name has several rules, the one that is used most gets it.
    let mut shared: BTreeMap<String, (String, usize)> = BTreeMap::new();
    for ((name, text), count) in counts {
        let taken = requests.iter().any(|it| it.description == name);
        let most = shared.get(&name).is_none_or(|(_, other)| count > *other);
        if count > 1 && most && !taken {
            shared.insert(name, (text, count));
        }
    }
    let constants: String =
        shared.iter().map(|(name, (text, _))| format!("const {name}: Parameter = {text};\n")).collect();
    let statics: Vec<_> = requests.iter().map(|it| description(it, &shared)).collect();
    format!("{constants}\n{}", statics.join("\n"))
}

fn description(request: &Request, shared: &BTreeMap<String, (String, usize)>) -> String {
    let verb = if request.reads { "read" } else { "change" };
    let parameter = |it: &Parameter| {
        let (name, text) = (constant(&snake(&it.name)), parameter(it));
        if shared.get(&name).is_some_and(|(of, _)| *of == text) { name } else { text }
    };
    let parameters: String = request.parameters.iter().map(|it| format!("{},\n", parameter(it))).collect();
    format!(
        "static {}: Operation = Operation::{verb}({:?}, &[{parameters}]);\n",
        request.description, request.operation
    )
}

pub(crate) fn parameter(parameter: &Parameter) -> String {
    let name = &parameter.name;
    let mut code = match &parameter.rule {
        Rule::Text(Text { min, max, pattern }) => {
            let base = match max {
                Some(max) => format!("Parameter::text({name:?}, {min}, {max})"),
                None => format!("Parameter::unbounded_text({name:?}, {min})"),
            };
            base + &pattern.map(|it| format!(".pattern(Pattern::{it})")).unwrap_or_default()
        }
        Rule::Integer { min, max } => format!("Parameter::integer({name:?}, {min:?}, {max:?})"),
        Rule::Boolean => format!("Parameter::boolean({name:?})"),
        Rule::Enumeration(values) => format!("Parameter::enumeration({name:?}, {})", strings(values)),
        Rule::Structures { min, max, members } => {
            let members: String = members.iter().map(|it| format!("{},\n", self::parameter(it))).collect();
            format!(
                "Parameter::new({name:?}, Rule::Structures {{ min: {min}, max: {max:?}, members: &[{members}] }})"
            )
        }
    };
    for (word, holds) in [
        ("required", parameter.required),
        ("identifies", parameter.identifies),
        ("sensitive", parameter.sensitive),
    ] {
        if holds {
            code.push_str(&format!(".{word}()"));
        }
    }
    match &parameter.source {
        Source::Caller => {}
        Source::Identifier(name) => code.push_str(&format!(".of_identifier({name:?})")),
        Source::Constant(value) => code.push_str(&format!(".constant({value:?})")),
        Source::Paging => code.push_str(".paging()"),
    }
    code
}

/// The setters of all that the caller gives.
pub(crate) fn setters(request: &Request) -> String {
    request.parameters.iter().filter(|it| it.source == Source::Caller).map(setter).collect()
}

fn setter(parameter: &Parameter) -> String {
    let field = &parameter.field;
    let doc = super::text::doc(&format!("{}{}", parameter.doc, limits(parameter)));
    let (argument, value) = match &parameter.r#type {
        Type::Document => ("impl Into<PolicyDocument>".to_owned(), format!("{field}.into().into_string()")),
        Type::Text => ("impl Into<String>".to_owned(), field.clone()),
        Type::List(item) => (item.sdk(), field.clone()),
        other => (other.sdk(), field.clone()),
    };
    format!(
        "{doc}pub fn {field}(mut self, {field}: {argument}) -> Self {{
            self.input = self.input.{field}({value});
            self
        }}\n\n"
    )
}

/// What a parameter allows, as the end of its documentation.
fn limits(parameter: &Parameter) -> String {
    let required = if parameter.required { " Required." } else { "" };
    let rule = match &parameter.rule {
        Rule::Text(text) if parameter.r#type == Type::Document => sentence(count(text, "character"), None),
        Rule::Text(text) => sentence(count(text, "character"), text.pattern),
        Rule::Integer { min: Some(min), max: Some(max) } => format!(" From {min} to {max}."),
        Rule::Integer { .. } | Rule::Boolean => String::new(),
        Rule::Enumeration(values) => {
            let values: Vec<_> = values.iter().map(|it| format!("`{it}`")).collect();
            match values.iter().all(|it| parameter.doc.contains(it)) {
                true => String::new(),
                false => format!(" {}.", super::text::list(&values, "or")),
            }
        }
        Rule::Structures { min, max, .. } => {
            let items = Text { min: *min, max: *max, pattern: None };
            format!(" Each call adds one.{}", sentence(count(&items, "item"), None))
        }
    };
    format!("{rule}{required}")
}

fn sentence(count: String, pattern: Option<&str>) -> String {
    let pattern = pattern.map(|it| format!("[`Pattern::{it}`](crate::describe::Pattern::{it})"));
    match (count.as_str(), pattern) {
        ("", None) => String::new(),
        ("", Some(pattern)) => format!(" Of {pattern}."),
        (count, None) => format!(" {count}."),
        (count, Some(pattern)) => format!(" {count} of {pattern}."),
    }
}

fn count(text: &Text, of: &str) -> String {
    match (text.min, text.max) {
        (0, None) => String::new(),
        (min, Some(max)) if min == max => format!("{min} {of}s"),
        (0, Some(max)) => format!("At most {max} {of}s"),
        (min, Some(max)) => format!("{min} to {max} {of}s"),
        (1, None) => format!("At least 1 {of}"),
        (min, None) => format!("At least {min} {of}s"),
    }
}
