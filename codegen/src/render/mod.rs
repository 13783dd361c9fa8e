//! The text of the generated files. What is rendered is the plan's decision; this only spells it.

mod action;
mod collection;
mod request;
mod resource;
mod target;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::documents::Holder;
use crate::plan::{Plan, Resource};

/// The handle that a builder or a listing belongs to.
struct Owner {
    r#type: String,
    field: String,
    service: bool,
}

impl Owner {
    fn of(resource: &Resource) -> Self {
        let field = if resource.service { "service" } else { &resource.module };
        Self { r#type: resource.name.clone(), field: field.to_owned(), service: resource.service }
    }

    fn session(&self, handle: &str) -> String {
        if self.service { format!("&{handle}.session") } else { format!("{handle}.core.session()") }
    }

    fn clear(&self, handle: &str) -> String {
        if self.service { String::new() } else { format!("{handle}.core.clear();\n") }
    }
}

/// File names and their text, not formatted yet.
pub(crate) fn files(plan: &Plan) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for resource in &plan.resources {
        let body = resource::file(resource);
        let text = format!("{}\n{}\n{body}", resource::header(resource), imports(plan, resource, &body));
        files.insert(format!("{}.rs", resource.module), text);
    }
    files.insert("documents.rs".to_owned(), documents(&plan.documents));
    files.insert("index.rs".to_owned(), index(plan));
    files.insert("mod.rs".to_owned(), modules(plan));
    files
}

/// What a file may import, by the name that its code uses.
const IMPORTS: &[(&str, &str)] = &[
    ("HashMap", "std::collections::HashMap"),
    ("fmt", "std::fmt"),
    ("Arc", "std::sync::Arc"),
    ("async_trait", "async_trait::async_trait"),
    ("DateTime", "aws_sdk_iam::primitives::DateTime"),
    ("Blob", "aws_sdk_iam::primitives::Blob"),
    ("types", "aws_sdk_iam::types"),
    ("BoxStream", "futures_core::stream::BoxStream"),
    ("Call", "crate::core::call::Call"),
    ("collection", "crate::core::collection"),
    ("Listing", "crate::core::collection::Listing"),
    ("Page", "crate::core::collection::Page"),
    ("Paging", "crate::core::collection::Paging"),
    ("Action", "crate::core::describe::Action"),
    ("Attribute", "crate::core::describe::Attribute"),
    ("Collection", "crate::core::describe::Collection"),
    ("Description", "crate::core::describe::Description"),
    ("Identifier", "crate::core::describe::Identifier"),
    ("Operation", "crate::core::describe::Operation"),
    ("Parameter", "crate::core::describe::Parameter"),
    ("Reference", "crate::core::describe::Reference"),
    ("Rule", "crate::core::describe::Rule"),
    ("Subresource", "crate::core::describe::Subresource"),
    ("PolicyDocument", "crate::core::document::PolicyDocument"),
    ("ErrorKind", "crate::core::error::ErrorKind"),
    ("Origin", "crate::core::error::Origin"),
    ("Result", "crate::core::error::Result"),
    ("Missing", "crate::core::identifier::Missing"),
    ("filled", "crate::core::identifier::filled"),
    ("handles", "crate::core::identifier::handles"),
    ("named", "crate::core::identifier::named"),
    ("present", "crate::core::identifier::present"),
    ("Core", "crate::core::load::Core"),
    ("Load", "crate::core::load::Load"),
    ("Pattern", "crate::core::pattern::Pattern"),
    ("display", "crate::core::resource::display"),
    ("Resource", "crate::core::resource::Resource"),
    ("Redacted", "crate::core::secret::Redacted"),
    ("Secret", "crate::core::secret::Secret"),
    ("wipe", "crate::core::secret::Wipe as _"),
    ("Session", "crate::core::session::Session"),
    ("Held", "crate::core::slot::Held"),
    ("WaitUntilExists", "crate::core::wait::WaitUntilExists"),
    ("Iam", "crate::iam::Iam"),
    ("decode", "crate::resources::documents::Decode as _"),
];

fn imports(plan: &Plan, resource: &Resource, body: &str) -> String {
    let code: String =
        body.lines().filter(|it| !it.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let used = |name: &str| {
        code.match_indices(name).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            let after = code[at + name.len()..].chars().next();
            let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            // A method is imported with its trait; another's field is not what is meant.
            let method = before == Some('.') && !matches!(name, "decode" | "wipe");
            !part(before) && !part(after) && !method
        })
    };
    let mut paths: Vec<String> =
        IMPORTS.iter().filter(|(name, _)| used(name)).map(|(_, path)| (*path).to_owned()).collect();
    for other in plan.resources.iter().filter(|it| it.name != resource.name && !it.service && used(&it.name))
    {
        paths.push(format!("crate::resources::{}", other.name));
    }
    if resource.service {
        paths.push(format!("crate::iam::{}", resource.name));
    }
    for request in resource.requests() {
        let (module, output) = (&request.module, request.builder.replace("InputBuilder", "Output"));
        paths.push(format!("aws_sdk_iam::operation::{module}::builders::{}", request.builder));
        if used(&output) {
            paths.push(format!("aws_sdk_iam::operation::{module}::{output}"));
        }
    }
    for shape in plan.resources.iter().filter_map(|it| Some(&it.data.as_ref()?.shape)) {
        if let Some(module) = shape.output_of.as_ref().filter(|_| used(&shape.path)) {
            paths.push(format!("aws_sdk_iam::operation::{module}::{}", shape.path));
        }
    }
    statements(&paths)
}

/// `use` statements, with what comes from one place in one of them: std, other crates, this crate.
fn statements(paths: &[String]) -> String {
    let mut places: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in paths {
        let itself = paths.iter().any(|other| other.starts_with(&format!("{path}::")));
        let (place, name) = match path.rsplit_once("::") {
            _ if itself => (path.as_str(), "self"),
            Some((place, name)) => (place, name),
            None => continue,
        };
        places.entry(place.to_owned()).or_default().insert(name.to_owned());
    }
    let statement = |(place, names): (&String, &BTreeSet<String>)| {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        match names.as_slice() {
            ["self"] => format!("use {place};\n"),
            [name] => format!("use {place}::{name};\n"),
            names => format!("use {place}::{{{}}};\n", names.join(", ")),
        }
    };
    let group = |place: &str| match place {
        place if place.starts_with("std") => 0,
        place if place.starts_with("crate") => 2,
        _ => 1,
    };
    let groups = [0, 1, 2]
        .map(|number| places.iter().filter(|it| group(it.0) == number).map(statement).collect::<String>());
    groups.join("\n")
}

fn documents(holders: &[Holder]) -> String {
    let mut outputs: Vec<_> = (holders.iter())
        .filter_map(|it| {
            Some(format!(
                "use aws_sdk_iam::operation::{}::{};\n",
                it.structure.output_of.as_ref()?,
                it.structure.path
            ))
        })
        .collect();
    outputs.sort();
    // The operations' outputs, and then what they hold.
    let mut holders: Vec<_> = holders.iter().collect();
    holders.sort_by_key(|it| (it.structure.output_of.is_none(), &it.structure.path));
    let impls: String = holders
        .iter()
        .map(|holder| {
            let parts: String = (holder.parts.iter())
                .map(|part| match (part.document, part.optional) {
                    (true, true) => format!("document::decode_optional(&mut self.{});\n", part.name),
                    (true, false) => format!("document::decode(&mut self.{});\n", part.name),
                    (false, _) => format!("self.{}.decode();\n", part.name),
                })
                .collect();
            format!(
                "impl Decode for {} {{\nfn decode(&mut self) {{\n{parts}}}\n}}\n\n",
                holder.structure.path
            )
        })
        .collect();
    format!(
        "//! Where the SDK's outputs hold policy documents, to make them readable on arrival.
        //!
        //! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

        {}use aws_sdk_iam::types;

        use crate::core::document;

        /// Makes all policy documents in an output readable, in place.
        pub(crate) trait Decode {{
            fn decode(&mut self);
        }}

        impl<T: Decode> Decode for Option<T> {{
            fn decode(&mut self) {{
                self.iter_mut().for_each(Decode::decode);
            }}
        }}

        impl<T: Decode> Decode for Vec<T> {{
            fn decode(&mut self) {{
                self.iter_mut().for_each(Decode::decode);
            }}
        }}

        {impls}",
        outputs.concat()
    )
}

fn modules(plan: &Plan) -> String {
    let modules: String = plan.resources.iter().map(|it| format!("pub mod {};\n", it.module)).collect();
    let handles: String = (plan.resources.iter().filter(|it| !it.service))
        .map(|it| format!("pub use {}::{};\n", it.module, it.name))
        .collect();
    format!(
        "//! The resources: handles, and a builder for each action and collection.
        //!
        //! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

        pub(crate) mod documents;
        pub(crate) mod index;

        {modules}

        {handles}"
    )
}

fn index(plan: &Plan) -> String {
    let all: String = plan.resources.iter().map(|it| format!("&{}::DESCRIPTION,\n", it.module)).collect();
    let modules: Vec<_> = plan.resources.iter().map(|it| it.module.as_str()).collect();
    format!(
        "//! The list of all resources.
        //!
        //! Generated from `codegen/model`: edit that, then run `cargo run -p codegen`.

        use crate::core::describe::Description;
        use crate::resources::{{{}}};

        /// What every resource offers, the service included, by name.
        pub static ALL: &[&Description] = &[{all}];
        ",
        modules.join(", ")
    )
}
