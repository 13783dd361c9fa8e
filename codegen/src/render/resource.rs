//! A resource's file, in its fixed order.

use super::text::{doc, list, module_doc, words};
use super::{Owner, action, collection, request, target};
use crate::plan::handle::{Argument, From, Handle};
use crate::plan::types::{Field, Type};
use crate::plan::{Attribute, Data, Identifier, Load, Reference, Resource, Subresource};

pub(crate) fn file(resource: &Resource) -> String {
    let owner = Owner::of(resource);
    let mut parts = Vec::new();
    if resource.service {
        parts.push(String::new());
    } else {
        parts.push(handle(resource));
        parts.push(identifiers(resource));
    }
    if let Some(data) = &resource.data {
        parts.push(data_methods(resource, data));
        parts.push(attributes(resource));
    }
    parts.push(ways(resource));
    let named = |title: &str, methods: String| match methods.is_empty() {
        true => String::new(),
        false => format!("/// # {title}\nimpl {} {{\n{methods}}}\n", resource.name),
    };
    parts.push(named("Collections", collection::methods(&resource.collections, &owner)));
    parts.push(named("Actions", action::methods(&resource.actions, &owner)));
    if resource.service {
        parts.push(entry(resource));
    }
    parts.extend(resource.actions.iter().map(|it| action::builder(it, &owner)));
    parts.extend(resource.collections.iter().map(|it| collection::builder(it, &owner)));
    if let Some(data) = &resource.data {
        parts.push(traits(resource, data, &owner));
    }
    parts.push(description(resource));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// The module's documentation.
pub(crate) fn header(resource: &Resource) -> String {
    let first = resource.doc.split("\n\n").next().unwrap_or_default();
    module_doc(&format!(
        "{first}\n\nGenerated from `codegen/model/{}.toml`: edit that, then run `cargo run -p codegen`.",
        resource.module
    ))
}

fn handle(resource: &Resource) -> String {
    let text = format!("{}\n\n{}", resource.doc, example(resource));
    let fields: String = (resource.identifiers.iter())
        .map(|it| format!("{}: {},\n", it.name, if it.secret { "Secret" } else { "String" }))
        .collect();
    format!(
        "{}#[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct {} {{
            {fields}core: Core<Self>,
        }}\n",
        doc(&text),
        resource.name
    )
}

pub(crate) fn example(resource: &Resource) -> String {
    format!(
        "```no_run\n# use aws_iam_resources::{{Iam, Result}};\n# async fn example() -> Result<()> {{\n{}\n# Ok(())\n# }}\n```",
        resource.example
    )
}

fn identifiers(resource: &Resource) -> String {
    let shape = resource.data.as_ref().map(|data| data.shape.path.clone()).unwrap_or_default();
    let parameters: String =
        resource.identifiers.iter().map(|it| format!("{}: impl Into<String>, ", it.name)).collect();
    let values: String = (resource.identifiers.iter())
        .map(|it| format!("{}: {}.into(){}, ", it.name, it.name, if it.secret { ".into()" } else { "" }))
        .collect();
    let getters: String = resource.identifiers.iter().map(getter).collect();
    let title = if getters.is_empty() { "" } else { "/// # Identifiers\n" };
    format!(
        "{title}impl {} {{
            pub(crate) fn new(session: &Session, {parameters}held: Option<Held<{shape}>>) -> Self {{
                Self {{ {values}core: Core::new(session, held) }}
            }}

            {getters}
        }}\n",
        resource.name
    )
}

fn getter(identifier: &Identifier) -> String {
    let Identifier { name, alias, secret, .. } = identifier;
    let (text, value) = match secret {
        true => (
            format!(
                "The identifier `{name}`. It is shown by this call alone, and is no part of equality and hash."
            ),
            format!("self.{name}.expose()"),
        ),
        false => (format!("The identifier `{name}`. It needs no request."), format!("&self.{name}")),
    };
    let mut code = format!("{}pub fn {name}(&self) -> &str {{ {value} }}\n\n", doc(&text));
    if let Some(alias) = alias {
        let text =
            format!("The same as [`{name}`](Self::{name}), under the name that IAM's data has for it.");
        code.push_str(&format!("{}pub fn {alias}(&self) -> &str {{ {value} }}\n\n", doc(&text)));
    }
    code
}

fn data_methods(resource: &Resource, data: &Data) -> String {
    let shape = &data.shape.path;
    let (request, how) = match &data.load {
        Load::Get { request, .. } => (request, String::new()),
        Load::List { request, matches, fill, .. } => {
            let of: Vec<_> = matches.iter().map(|(field, _)| format!("`{}`", field.member)).collect();
            let fill: String = fill
                .iter()
                .map(|it| format!(" The listing leaves out `{}`: then [`{}`](aws_sdk_iam::Client::{}) is called for it.", it.field.member, it.request.operation, it.request.module))
                .collect();
            (
                request,
                format!(" It goes through that listing for the entry with this {}.{fill}", list(&of, "and")),
            )
        }
    };
    let calls = action::calls(request);
    let load = doc(&format!(
        "Requests the data, whatever is there, and keeps it for this handle and its clones.\n\n{calls}{how}\n\n\
         # Errors\n\n[`is_not_found`](crate::Error::is_not_found) if there is no such entity. Data that was there stays."
    ));
    format!(
        "/// # Data
        ///
        /// Attributes load the data when it is not there yet, and then answer from it. A change made
        /// through this handle or a clone of it makes them load again.
        impl {name} {{
            {load}pub async fn load(&self) -> Result<()> {{
                self.refresh().await
            }}

            /// The same as [`load`](Self::load).
            pub async fn reload(&self) -> Result<()> {{
                self.refresh().await
            }}

            /// All the data in the SDK's type. Loads unless it is there, and complete.
            pub async fn data(&self) -> Result<Arc<{shape}>> {{
                self.whole().await
            }}

            /// What data there is, without a request. It may be of a listing, which leaves members
            /// out: the SDK's type has them empty then, and the attributes know better.
            pub fn cached(&self) -> Option<Arc<{shape}>> {{
                self.core.cached()
            }}

            /// Asks IAM whether there is such an entity, and keeps the data when there is.
            pub async fn exists(&self) -> Result<bool> {{
                self.found().await
            }}

            /// Waits until IAM answers that the entity is there.
            pub fn wait_until_exists(&self) -> WaitUntilExists<Self> {{
                WaitUntilExists::new(self.clone())
            }}
        }}\n",
        name = resource.name
    )
}

fn attributes(resource: &Resource) -> String {
    if resource.attributes.is_empty() {
        return String::new();
    }
    let methods: String = resource.attributes.iter().map(attribute).collect();
    format!("/// # Attributes\nimpl {} {{\n{methods}}}\n", resource.name)
}

fn attribute(attribute: &Attribute) -> String {
    let Field { member, name, r#type, optional, .. } = &attribute.field;
    let read = format!("self.read({member:?}).await?.{name}");
    let (answer, value) = match (r#type, optional) {
        (Type::Document, false) => ("PolicyDocument".to_owned(), format!("{read}.as_str().into()")),
        (Type::Document, true) => {
            ("Option<PolicyDocument>".to_owned(), format!("{read}.as_deref().map(PolicyDocument::from)"))
        }
        (Type::List(_) | Type::Map(..), true) => {
            (r#type.sdk(), format!("{read}.clone().unwrap_or_default()"))
        }
        (Type::Boolean | Type::Integer | Type::Timestamp, false) => (r#type.sdk(), read),
        (Type::Boolean | Type::Integer | Type::Timestamp, true) => {
            (format!("Option<{}>", r#type.sdk()), read)
        }
        (_, false) => (r#type.sdk(), format!("{read}.clone()")),
        (_, true) => (format!("Option<{}>", r#type.sdk()), format!("{read}.clone()")),
    };
    format!(
        "{}pub async fn {}(&self) -> Result<{answer}> {{ Ok({value}) }}\n\n",
        doc(&attribute.doc),
        attribute.name
    )
}

/// Sub-resources and references.
fn ways(resource: &Resource) -> String {
    let methods: String = (resource.subresources.iter().map(|it| subresource(resource, it)))
        .chain(resource.references.iter().map(|it| reference(resource, it)))
        .collect();
    let title = match (resource.service, resource.references.is_empty()) {
        (true, _) => "Resources",
        (_, true) => "Sub-resources",
        _ if resource.subresources.is_empty() => "References",
        _ => "Sub-resources and references",
    };
    match methods.is_empty() {
        true => String::new(),
        false => format!("/// # {title}\nimpl {} {{\n{methods}}}\n", resource.name),
    }
}

fn inputs(handle: &Handle) -> Vec<&Argument> {
    handle.identifiers.iter().filter(|it| matches!(it.from, From::Input)).collect()
}

fn subresource(resource: &Resource, subresource: &Subresource) -> String {
    let Subresource { name, handle, .. } = subresource;
    let place = place(resource, "");
    let (_, expression) = target::handle(handle, &place);
    let parameters: String =
        inputs(handle).iter().map(|it| format!(", {}: impl Into<String>", it.name)).collect();
    let text = format!("{}\n\nIt needs no request, and does not fail.", subresource.doc);
    format!("{}pub fn {name}(&self{parameters}) -> {} {{ {expression} }}\n\n", doc(&text), handle.resource)
}

fn place<'a>(resource: &Resource, root: &'a str) -> target::Place<'a> {
    let session = if resource.service { "&self.session" } else { "self.core.session()" };
    target::Place { parent: "self", session, root, named: "named", unbuilt: "|_| Missing(\"data\")" }
}

fn reference(resource: &Resource, reference: &Reference) -> String {
    let Reference { name, through, many, handle, .. } = reference;
    let item = &handle.resource;
    let loads = "It loads this handle's data if that is not there.";
    if *many {
        let (statements, expression) = target::handle(handle, &place(resource, "item"));
        let text = doc(&format!("{} {loads} The handles hold what that data says of them.", reference.doc));
        let optional = if through.optional { ".unwrap_or_default()" } else { "" };
        return format!(
            "{text}pub async fn {name}(&self) -> Result<Vec<{item}>> {{
                let data = self.read({member:?}).await?;
                let items = data.{field}.clone(){optional};
                handles(Origin::of(&LOAD, self), {member:?}, items, |item| {{ {statements} Ok({expression}) }})
            }}\n\n",
            member = through.member,
            field = through.name,
        );
    }
    let (statements, expression) = target::handle(handle, &place(resource, "data"));
    // One identifier comes from the data: without it there is nothing to refer to.
    let body = statements.replacen("?;\n", "", 1).replacen("let ", "", 1);
    let (variable, source) = body.split_once(" = ").unwrap_or_default();
    let text = doc(&format!("{} `None` where there is none. {loads}", reference.doc));
    format!(
        "{text}pub async fn {name}(&self) -> Result<Option<{item}>> {{
            let data = self.read({:?}).await?;
            Ok({source}.ok().map(|{variable}| {expression}))
        }}\n\n",
        through.member,
    )
}

/// The service's members as associated functions of the entry point.
fn entry(resource: &Resource) -> String {
    let service = &resource.name;
    let link = |name: &str| format!("See [`{service}::{name}`].");
    let mut methods = String::new();
    for it in &resource.subresources {
        let parameters: Vec<_> =
            inputs(&it.handle).iter().map(|it| format!("{}: impl Into<String>", it.name)).collect();
        let arguments: Vec<_> = inputs(&it.handle).iter().map(|it| it.name.clone()).collect();
        methods.push_str(&format!(
            "{}pub fn {name}({}) -> {} {{ Self::resource().{name}({}) }}\n\n",
            doc(&format!("{} {}", it.doc, link(&it.name))),
            parameters.join(", "),
            it.handle.resource,
            arguments.join(", "),
            name = it.name,
        ));
    }
    let begun = (resource.collections.iter().map(|it| (&it.name, &it.r#type, &it.doc)))
        .chain(resource.actions.iter().map(|it| (&it.name, &it.r#type, &it.doc)));
    for (name, r#type, text) in begun {
        methods.push_str(&format!(
            "{}pub fn {name}() -> {type} {{ Self::resource().{name}() }}\n\n",
            doc(&format!("{text} {}", link(name)))
        ));
    }
    format!(
        "/// # The default session\n///\n/// The members of [`{service}`], on the default session.\nimpl Iam {{\n{methods}}}\n"
    )
}

/// The traits that the core works with.
fn traits(resource: &Resource, data: &Data, owner: &Owner) -> String {
    let name = &resource.name;
    let pairs: Vec<_> = (resource.identifiers.iter().filter(|it| !it.secret))
        .map(|it| format!("({:?}, self.{}.as_str())", it.name, it.name))
        .collect();
    let wipes: String = (data.shape.fields.iter().filter(|it| it.sensitive))
        .map(|it| format!("data.{}.wipe();\n", it.name))
        .collect();
    let wipe = match wipes.is_empty() {
        true => String::new(),
        false => format!("\nfn wipe(data: &mut Self::Data) {{\n{wipes}}}\n"),
    };
    format!(
        "impl fmt::Display for {name} {{
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{
                display(self, f)
            }}
        }}

        #[async_trait]
        impl Resource for {name} {{
            fn describe(&self) -> &'static Description {{
                &DESCRIPTION
            }}

            fn identifiers(&self) -> Vec<(&'static str, &str)> {{
                vec![{pairs}]
            }}

            async fn load(&self) -> Result<()> {{
                self.refresh().await
            }}

            async fn exists(&self) -> Result<bool> {{
                self.found().await
            }}
        }}

        impl Load for {name} {{
            type Data = {shape};

            fn core(&self) -> &Core<Self> {{
                &self.core
            }}

            async fn fetch(&self) -> Result<Self::Data> {{
                {fetch}
            }}
            {wipe}
        }}

        {lookups}",
        pairs = pairs.join(", "),
        shape = data.shape.path,
        fetch = fetch(data),
        lookups = collection::lookups(data, owner),
    )
}

fn fetch(data: &Data) -> String {
    match &data.load {
        Load::Get { request, data } => {
            let (mutable, decode) = if request.documents { ("mut ", "output.decode();\n") } else { ("", "") };
            let call = request::call(request, "self.core.session()", "self");
            let (origin, value) = match data.as_ref().and_then(|path| path.last()) {
                Some(field) if field.optional => (
                    "origin",
                    format!("output.{}.ok_or_else(|| origin.lacks({:?}))", field.name, field.member),
                ),
                Some(field) => ("_", format!("Ok(output.{})", field.name)),
                None => ("_", "Ok(output)".to_owned()),
            };
            let input = request::input(request, "self");
            format!("let input = {input};\nlet ({mutable}output, {origin}) = {call};\n{decode}{value}")
        }
        Load::List { matches, fill, .. } => {
            let tests: Vec<_> = matches
                .iter()
                .map(|(field, identifier)| match field.optional {
                    true => format!("item.{}.as_deref() == Some(self.{identifier}.as_str())", field.name),
                    false => format!("item.{} == self.{identifier}", field.name),
                })
                .collect();
            let found =
                format!("collection::find(Lookup(self.clone()), |item| {}).await", tests.join(" && "));
            if fill.is_empty() {
                return found;
            }
            let fills: String = fill
                .iter()
                .map(|fill| {
                    let listing = crate::names::pascal(&fill.request.description.to_lowercase());
                    let all = format!("collection::all({listing}(self.clone())).await?");
                    let value = if fill.field.optional { format!("Some({all})") } else { all };
                    format!("data.{} = {value};\n", fill.field.name)
                })
                .collect();
            format!("let mut data = {found}?;\n{fills}Ok(data)")
        }
    }
}

/// The static that describes the resource, and those of its requests.
fn description(resource: &Resource) -> String {
    let none = |what: Option<&String>| what.map_or("None".to_owned(), |it| format!("Some({it:?})"));
    let identifiers: String = (resource.identifiers.iter())
        .map(|it| {
            format!(
                "describe::Identifier {{ name: {:?}, alias: {}, secret: {} }},\n",
                it.name,
                none(it.alias.as_ref()),
                it.secret
            )
        })
        .collect();
    let aliases = resource
        .identifiers
        .iter()
        .filter_map(|it| Some((it.alias.as_ref()?, it.member.as_ref()?, &it.name)));
    let attributes: String = aliases
        .map(|(alias, member, of)| (alias, member, Some(of), false))
        .chain(resource.attributes.iter().map(|it| (&it.name, &it.field.member, None, it.field.r#type == Type::Document)))
        .map(|(name, member, of, document)| {
            format!("describe::Attribute {{ name: {name:?}, member: {member:?}, alias_of: {}, document: {document} }},\n", none(of))
        })
        .collect();
    let load = if resource.data.is_some() { "Some(&LOAD)" } else { "None" };
    let actions: String = (resource.actions.iter())
        .map(|it| {
            let (returns, data) = match &it.result {
                crate::plan::ActionResult::Handle(handle) => (Some(&handle.resource), handle.data.is_some()),
                _ => (None, false),
            };
            format!(
                "describe::Action {{ name: {:?}, operation: &{}, returns: {}, data: {data} }},\n",
                it.name,
                it.request.description,
                none(returns)
            )
        })
        .collect();
    let subresources: String = (resource.subresources.iter())
        .map(|it| {
            let inputs: Vec<_> = inputs(&it.handle).iter().map(|it| it.name.clone()).collect();
            format!(
                "describe::Subresource {{ name: {:?}, resource: {:?}, inputs: {} }},\n",
                it.name,
                it.handle.resource,
                super::text::strings(&inputs)
            )
        })
        .collect();
    let references: String = (resource.references.iter())
        .map(|it| {
            format!(
                "describe::Reference {{ name: {:?}, resource: {:?}, many: {} }},\n",
                it.name, it.handle.resource, it.many
            )
        })
        .collect();
    let collections: String = (resource.collections.iter())
        .map(|it| {
            let omits = it.handle.data.as_ref().map(|data| data.omits.as_slice()).unwrap_or_default();
            format!(
                "describe::Collection {{ name: {:?}, resource: {:?}, operation: &{}, pages: {}, data: {}, omits: {} }},\n",
                it.name,
                it.handle.resource,
                it.request.description,
                it.request.pages,
                it.handle.data.is_some(),
                super::text::strings(omits)
            )
        })
        .collect();
    let requests: Vec<_> = resource.requests().into_iter().map(request::description).collect();
    format!(
        "/// What {} offers, as data.
        pub(crate) static DESCRIPTION: Description = Description {{
            name: {:?},
            identifiers: &[{identifiers}],
            attributes: &[{attributes}],
            load: {load},
            actions: &[{actions}],
            subresources: &[{subresources}],
            references: &[{references}],
            collections: &[{collections}],
        }};

        {}",
        article(&words(&resource.module)),
        resource.name,
        requests.join("\n")
    )
}

fn article(words: &str) -> String {
    let vowel = words.starts_with(['a', 'e', 'i', 'o']);
    format!("{} {words}", if vowel { "an" } else { "a" })
}
