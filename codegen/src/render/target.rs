//! Handles to make, as expressions.

use crate::names::snake;
use crate::plan::handle::{Conversion, Data, From, Handle, Move};
use crate::plan::types::{Field, Path};

/// Where the rendered code stands: how the parent, its session, and the response or item are
/// called, and how a missing identifier is reported.
pub(crate) struct Place<'a> {
    pub(crate) parent: &'a str,
    pub(crate) session: &'a str,
    /// What paths begin at.
    pub(crate) root: &'a str,
    /// `origin.named` where an error can be made, `named` where only the member can be told.
    pub(crate) named: &'a str,
    /// Makes an error of a failed build.
    pub(crate) unbuilt: &'a str,
}

/// Statements that bind each identifier from the response to a variable of its name, and then the
/// expression for the handle.
pub(crate) fn handle(handle: &Handle, place: &Place) -> (String, String) {
    let mut statements = String::new();
    let mut arguments = String::new();
    let mut held = "None".to_owned();

    // The data is taken out of the response first; identifiers within it are read from there.
    let data_path = handle.data.as_ref().and_then(|data| data.path.as_ref());
    let inside = |path: &Path| {
        let from_data =
            handle.identifiers.iter().any(|it| matches!(&it.from, From::Path(p) if starts_with(p, path)));
        (from_data, path.clone())
    };
    if let (Some(data), Some(path)) = (&handle.data, data_path) {
        let (needed, path) = inside(path);
        let name = path.last().map(|it| it.name.clone()).unwrap_or_default();
        let source = format!("{}.{name}{}", place.root, made(data));
        let name = "data";
        let secret = handle.identifiers.iter().any(|it| it.secret);
        let mutable = if secret { "mut " } else { "" };
        if needed {
            statements.push_str(&format!(
                "let {mutable}{name} = {source}.ok_or_else(|| origin.lacks({:?}))?;\n",
                path.dotted()
            ));
            held = format!("Some({})", convert(data, name, place));
        } else {
            let mapped = convert(data, name, place);
            held = match &data.conversion {
                Conversion::None if data.omits.is_empty() => {
                    format!("{source}.map(Held::whole)")
                }
                Conversion::Build { fallible: true, .. } => {
                    statements.push_str(&format!(
                        "let held = match {source} {{ Some({name}) => Some({mapped}), None => None }};\n"
                    ));
                    "held".to_owned()
                }
                _ => format!("{source}.map(|{name}| {mapped})"),
            };
        }
    } else if let Some(data) = &handle.data {
        held = format!("Some({})", convert(data, place.root, place));
    }

    for argument in &handle.identifiers {
        let name = &argument.name;
        let code = match &argument.from {
            From::Own(own) => format!("&{}.{own}", place.parent),
            From::Input | From::Request { .. } => name.clone(),
            From::Item => {
                statements.push_str(&format!("let {name} = {}(\"\", Some({}))?;\n", place.named, place.root));
                name.clone()
            }
            From::Path(path) => {
                let value = match data_path.filter(|data| starts_with(path, data)) {
                    Some(data) => {
                        let steps = &path.steps[data.steps.len()..];
                        if argument.secret { taken("data", steps) } else { value("data", steps) }
                    }
                    None => value(place.root, &path.steps),
                };
                statements.push_str(&format!(
                    "let {name} = {}({:?}, {value})?;\n",
                    place.named,
                    path.dotted()
                ));
                name.clone()
            }
        };
        arguments.push_str(&format!("{code}, "));
    }
    (statements, format!("{}::new({}, {arguments}{held})", handle.resource, place.session))
}

/// Variables for the identifiers that the request gives, bound before it is sent.
pub(crate) fn from_request(handle: &Handle, parent: &str) -> String {
    let mut statements = String::new();
    for argument in &handle.identifiers {
        if let From::Request { field, or_own } = &argument.from {
            let name = &argument.name;
            let value = match or_own {
                Some(own) => format!("input.get_{field}().clone().unwrap_or_else(|| {parent}.{own}.clone())"),
                None => format!("input.get_{field}().clone().unwrap_or_default()"),
            };
            statements.push_str(&format!("let {name} = {value};\n"));
        }
    }
    statements
}

/// The value at the end of a path, as an `Option`.
pub(crate) fn value(root: &str, steps: &[Field]) -> String {
    let Some((last, front)) = steps.split_last() else { return format!("Some({root}.clone())") };
    let Some((first, rest)) = front.split_first() else {
        let clone = format!("{root}.{}.clone()", last.name);
        return if last.optional { clone } else { format!("Some({clone})") };
    };
    let mut code = format!("{root}.{}.as_ref()", first.name);
    for step in rest {
        code.push_str(&format!(".and_then(|it| it.{}.as_ref())", step.name));
    }
    let then = if last.optional { "and_then" } else { "map" };
    format!("{code}.{then}(|it| it.{}.clone())", last.name)
}

/// The same for a secret, which is moved out and leaves no copy behind.
fn taken(root: &str, steps: &[Field]) -> String {
    let name = steps.last().map(|it| it.name.as_str()).unwrap_or_default();
    format!("Some(std::mem::take(&mut {root}.{name}))")
}

fn starts_with(path: &Path, data: &Path) -> bool {
    path.steps.len() > data.steps.len()
        && path.steps.iter().zip(&data.steps).all(|(a, b)| a.member == b.member)
}

/// `Held::…` of data that is called `name`.
fn convert(data: &Data, name: &str, place: &Place) -> String {
    let shape = match &data.conversion {
        Conversion::None => name.to_owned(),
        Conversion::Build { into, moves, blanks, fallible } => {
            let mut code = format!("{}::builder()", into.path);
            for Move { setter, field, wrap } in moves {
                let value = match field {
                    Some(field) => format!("{name}.{field}"),
                    None => name.to_owned(),
                };
                let value = if *wrap { format!("Some({value})") } else { value };
                code.push_str(&format!(".set_{setter}({value})"));
            }
            for blank in blanks {
                code.push_str(&format!(".{blank}(\"\")"));
            }
            code.push_str(".build()");
            if *fallible { format!("{code}.map_err({})?", place.unbuilt) } else { code }
        }
    };
    match data.omits.as_slice() {
        [] => format!("Held::whole({shape})"),
        omits => format!("Held::partial({shape}, {})", super::text::strings(omits)),
    }
}

/// Leaves out data that the SDK made up.
fn made(data: &Data) -> String {
    match data.texts.as_slice() {
        [] => String::new(),
        texts => format!(".filter(|data| {})", filled("data", texts)),
    }
}

/// Whether data is the answer's own: `root` is what it is called.
pub(crate) fn filled(root: &str, texts: &[String]) -> String {
    let texts: Vec<_> = texts.iter().map(|it| format!("&{root}.{it}")).collect();
    format!("filled(&[{}])", texts.join(", "))
}

/// The module of a resource.
pub(crate) fn module(resource: &str) -> String {
    snake(resource)
}
