//! A resource's file, in its fixed order.

use super::text::{doc, list, module_doc, strings, words};
use super::{Owner, action, collection, request, target};
use crate::plan::handle::{Argument, From, Handle};
use crate::plan::types::{Field, Type};
use crate::plan::{ActionResult, Attribute, Data, Identifier, Load, Reference, Resource, Subresource};

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
        parts.push(load(resource, data, &owner));
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
    if resource.data.is_some() {
        parts.push(traits(resource));
    }
    parts.push(description(resource));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// The module's documentation.
pub(crate) fn header(resource: &Resource) -> String {
    let first = resource.doc.split("\n\n").next().unwrap_or_default();
    format!(
        "{}
// Generated from `codegen/model/{}.toml`: edit that, then run `cargo run -p codegen`.
",
        module_doc(first),
        resource.module
    )
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
    let title = if getters.is_empty() {
        ""
    } else {
        "/// # Identifiers\n///\n/// They name the entity; reading them needs no request.\n"
    };
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
    let Identifier { name, doc: text, alias, secret, .. } = identifier;
    let value = if *secret { format!("self.{name}.expose()") } else { format!("&self.{name}") };
    let mut code = format!("{}pub fn {name}(&self) -> &str {{ {value} }}\n\n", doc(text));
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
                .map(|it| format!(" The listing leaves out `{}`: where that is read, [`{}`](aws_sdk_iam::Client::{}) is called; permission `iam:{}`.",
                        it.field.member,
                        it.request.operation,
                        it.request.module,
                        it.request.operation))
                .collect();
            (
                request,
                format!(" It goes through that listing for the entry with this {}.{fill}", list(&of, "and")),
            )
        }
    };
    let calls = action::calls(request);
    let load = doc(&format!(
        "Requests the data anew, and keeps it for this handle and its clones.\n\n{calls}{how}\n\n\
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
    let path = handle.identifiers.iter().find_map(|it| match &it.from {
        From::Path(path) => Some((&it.name, path)),
        _ => None,
    });
    let Some((variable, path)) = path else { return String::new() };
    let value = target::value("data", &path.steps);
    let (_, expression) = target::handle(handle, &place(resource, "data"));
    let none = if reference.doc.contains("`None`") { "" } else { " `None` where there is none." };
    let text = doc(&format!("{}{none} {loads}", reference.doc));
    format!(
        "{text}pub async fn {name}(&self) -> Result<Option<{item}>> {{
            let data = self.read({:?}).await?;
            Ok(present({value}).map(|{variable}| {expression}))
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

/// How the data is loaded.
fn load(resource: &Resource, data: &Data, owner: &Owner) -> String {
    let wipes: String = (data.shape.fields.iter().filter(|it| it.sensitive))
        .map(|it| format!("data.{}.wipe();\n", it.name))
        .collect();
    let wipe = match wipes.is_empty() {
        true => String::new(),
        false => format!("\nfn wipe(data: &mut Self::Data) {{\n{wipes}}}\n"),
    };
    let carries: String = (data.shape.fields.iter().filter(|it| it.sensitive && it.optional))
        .map(|it| format!("if new.{0}.is_none() {{ new.{0}.clone_from(&old.{0}); }}\n", it.name))
        .collect();
    let carry = match carries.is_empty() {
        true => String::new(),
        false => format!("\nfn carry(old: &Self::Data, new: &mut Self::Data) {{\n{carries}}}\n"),
    };
    format!(
        "impl Load for {} {{
            type Data = {};

            fn core(&self) -> &Core<Self> {{
                &self.core
            }}

            async fn fetch(&self) -> Result<Self::Data> {{
                {}
            }}
            {}{carry}{wipe}
        }}

        {}",
        resource.name,
        data.shape.path,
        fetch(data),
        fill(data),
        collection::lookups(resource, data, owner),
    )
}

/// What all handles can do. What is boxed is inline, here and in the collections: else this crate
/// would contain, and take long to build, every request that boxes lead to.
fn traits(resource: &Resource) -> String {
    let pairs: Vec<_> = (resource.identifiers.iter().filter(|it| !it.secret))
        .map(|it| format!("({:?}, self.{}.as_str())", it.name, it.name))
        .collect();
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

            #[inline]
            async fn load(&self) -> Result<()> {{
                self.refresh().await
            }}

            #[inline]
            async fn exists(&self) -> Result<bool> {{
                self.found().await
            }}
        }}\n",
        name = resource.name,
        pairs = pairs.join(", "),
    )
}

fn fetch(data: &Data) -> String {
    match &data.load {
        Load::Get { request, data: path } => {
            let (mutable, decode) = if request.documents { ("mut ", "output.decode();\n") } else { ("", "") };
            let call = request::call(request, "self.core.session()", "self", "");
            let (shape, texts) = (&data.shape.path, data.shape.texts());
            let (origin, value) = match path.as_ref().and_then(|path| path.last()) {
                // Required, and of nothing that is always there: the SDK makes up an empty one.
                Some(field) if texts.is_empty() && field.required => (
                    "origin",
                    format!(
                        "let none = {}::builder().build();\n\
                         let data = output.{}.filter(|data| *data != none);\n\
                         data.ok_or_else(|| origin.lacks({:?}))",
                        shape, field.name, field.member
                    ),
                ),
                Some(field) if texts.is_empty() => (
                    "origin",
                    format!("output.{}.ok_or_else(|| origin.lacks({:?}))", field.name, field.member),
                ),
                Some(field) => (
                    "origin",
                    format!(
                        "let data = output.{}.filter(|data| {});\ndata.ok_or_else(|| origin.lacks({:?}))",
                        field.name,
                        target::filled("data", &texts),
                        field.member
                    ),
                ),
                None if texts.is_empty() => ("_", "Ok(output)".to_owned()),
                None => (
                    "origin",
                    format!(
                        "if {} {{ Ok(output) }} else {{ Err(origin.lacks(\"result\")) }}",
                        target::filled("output", &texts)
                    ),
                ),
            };
            let input = request::input(request, "self");
            format!("let input = {input};\nlet ({mutable}output, {origin}) = {call};\n{decode}{value}")
        }
        Load::List { matches, .. } => {
            let tests: Vec<_> = matches
                .iter()
                .map(|(field, identifier)| match field.optional {
                    true => format!("item.{}.as_deref() == Some(self.{identifier}.as_str())", field.name),
                    false => format!("item.{} == self.{identifier}", field.name),
                })
                .collect();
            format!("collection::find(Lookup(self.clone()), |item| {}).await", tests.join(" && "))
        }
    }
}

/// How members that the loading operation leaves out are filled in.
fn fill(data: &Data) -> String {
    let fill = match &data.load {
        Load::List { fill, .. } if !fill.is_empty() => fill,
        _ => return String::new(),
    };
    let members: Vec<_> = fill.iter().map(|it| it.field.member.as_str()).collect();
    let fills: String = fill
        .iter()
        .map(|fill| {
            let listing = crate::names::pascal(&fill.request.description.to_lowercase());
            let all = format!("collection::all({listing}(self.clone())).await?");
            let value = if fill.field.optional { format!("Some({all})") } else { all };
            format!("data.{} = {value};\n", fill.field.name)
        })
        .collect();
    format!(
        "\nconst FILLED: &[&str] = {};

        async fn fill(&self, mut data: Self::Data) -> Result<Self::Data> {{
            {fills}Ok(data)
        }}\n",
        strings(&members)
    )
}

/// The static that describes the resource, and those of its requests.
fn description(resource: &Resource) -> String {
    let lines = |lines: Vec<String>| lines.iter().map(|line| format!("{line},\n")).collect::<String>();
    let identifiers = resource.identifiers.iter().map(|it| {
        let alias = it.alias.as_ref().map(|alias| format!(".alias({alias:?})")).unwrap_or_default();
        format!("Identifier::new({:?}){alias}{}", it.name, if it.secret { ".secret()" } else { "" })
    });
    let aliases = resource.identifiers.iter().filter_map(|it| {
        let (alias, member) = (it.alias.as_ref()?, it.member.as_ref()?);
        Some(format!("Attribute::new({alias:?}, {member:?}).alias_of({:?})", it.name))
    });
    let attributes = resource.attributes.iter().map(|it| {
        let document = if it.field.r#type == Type::Document { ".document()" } else { "" };
        format!("Attribute::new({:?}, {:?}){document}", it.name, it.field.member)
    });
    let actions = resource.actions.iter().map(|it| {
        let base = format!("Action::new({:?}, &{})", it.name, it.request.description);
        match &it.result {
            ActionResult::Handle(handle) => {
                let data = if handle.data.is_some() { ".data()" } else { "" };
                format!("{base}.returns({:?}){data}", handle.resource)
            }
            _ => base,
        }
    });
    let subresources = resource.subresources.iter().map(|it| {
        let inputs: Vec<_> = inputs(&it.handle).iter().map(|it| it.name.clone()).collect();
        format!("Subresource::new({:?}, {:?}, {})", it.name, it.handle.resource, strings(&inputs))
    });
    let references = resource.references.iter().map(|it| {
        let to = if it.many { "many" } else { "one" };
        format!("Reference::{to}({:?}, {:?})", it.name, it.handle.resource)
    });
    let collections = resource.collections.iter().map(|it| {
        let pages = if it.request.pages { "" } else { ".unpaged()" };
        let data = it.handle.data.as_ref().map(|data| format!(".data({})", strings(&data.omits)));
        format!(
            "Collection::new({:?}, {:?}, &{}){pages}{}",
            it.name,
            it.handle.resource,
            it.request.description,
            data.unwrap_or_default()
        )
    });
    format!(
        "/// What {} offers, as data.
        pub(crate) static DESCRIPTION: Description = Description {{
            name: {:?},
            identifiers: &[{}],
            attributes: &[{}],
            load: {},
            actions: &[{}],
            subresources: &[{}],
            references: &[{}],
            collections: &[{}],
        }};

        {}",
        article(&words(&resource.module)),
        resource.name,
        lines(identifiers.collect()),
        lines(aliases.chain(attributes).collect()),
        if resource.data.is_some() { "Some(&LOAD)" } else { "None" },
        lines(actions.collect()),
        lines(subresources.collect()),
        lines(references.collect()),
        lines(collections.collect()),
        request::descriptions(&resource.requests()),
    )
}

fn article(words: &str) -> String {
    let vowel = words.starts_with(['a', 'e', 'i', 'o', 'M']);
    format!("{} {words}", if vowel { "an" } else { "a" })
}
