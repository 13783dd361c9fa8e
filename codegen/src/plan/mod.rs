//! The plan: every decision about what is rendered, made from the model and the facts.

mod check;
pub(crate) mod documents;
pub(crate) mod handle;
mod load;
pub(crate) mod request;
pub(crate) mod types;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use crate::facts::{Facts, Kind};
use crate::model::{self, Model};
use crate::names::pascal;
use documents::Holder;
use handle::{Handle, Scope};
use request::{Request, Requests};
use types::{Field, Path, Structure, Type};

pub(crate) struct Plan {
    pub(crate) resources: Vec<Resource>,
    pub(crate) documents: Vec<Holder>,
}

pub(crate) struct Resource {
    /// `login_profile`, the name of its files and its module.
    pub(crate) module: String,
    pub(crate) name: String,
    /// Whether it is the service itself, whose members are the entry point's too.
    pub(crate) service: bool,
    pub(crate) doc: String,
    pub(crate) example: String,
    pub(crate) identifiers: Vec<Identifier>,
    pub(crate) data: Option<Data>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) subresources: Vec<Subresource>,
    pub(crate) references: Vec<Reference>,
    pub(crate) collections: Vec<Collection>,
    pub(crate) actions: Vec<Action>,
}

pub(crate) struct Identifier {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) alias: Option<String>,
    pub(crate) member: Option<String>,
    pub(crate) secret: bool,
}

pub(crate) struct Data {
    pub(crate) shape: Structure,
    pub(crate) load: Load,
}

pub(crate) enum Load {
    Get { request: Request, data: Option<Path> },
    List { request: Request, items: Path, matches: Vec<(Field, String)>, fill: Vec<Fill> },
}

/// A member that the loading operation leaves out, and the listing that has it.
pub(crate) struct Fill {
    pub(crate) field: Field,
    pub(crate) request: Request,
    pub(crate) items: Path,
}

pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) field: Field,
    pub(crate) doc: String,
}

pub(crate) struct Subresource {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) handle: Handle,
}

pub(crate) struct Reference {
    pub(crate) name: String,
    pub(crate) doc: String,
    /// The member of the data that it leads through.
    pub(crate) through: Field,
    pub(crate) many: bool,
    pub(crate) handle: Handle,
}

pub(crate) struct Collection {
    pub(crate) name: String,
    /// `AccessKeys`
    pub(crate) r#type: String,
    pub(crate) doc: String,
    pub(crate) request: Request,
    pub(crate) items: Path,
    pub(crate) handle: Handle,
}

pub(crate) struct Action {
    pub(crate) name: String,
    /// `CreateAccessKeyPair`
    pub(crate) r#type: String,
    pub(crate) doc: String,
    pub(crate) request: Request,
    pub(crate) result: ActionResult,
}

pub(crate) enum ActionResult {
    Nothing,
    Output,
    Handle(Box<Handle>),
}

impl Plan {
    pub(crate) fn of(facts: &Facts, model: &Model) -> Result<Self> {
        let identifiers = model.resources.values().flat_map(|it| &it.identifiers);
        let identifying = identifiers.filter_map(|it| it.param.as_deref()).collect();
        let planner = Planner { model, requests: Requests { facts, glossary: &model.glossary, identifying } };
        for (file, resource) in &model.resources {
            check::resource(facts, file, resource).with_context(|| format!("{file}.toml"))?;
        }
        check::service(model)?;
        check::glossary(facts, &model.glossary).context("glossary.toml")?;
        let mut resources = Vec::new();
        for (file, resource) in &model.resources {
            let planned = planner.resource(file, resource);
            resources.push(planned.with_context(|| format!("{file}.toml"))?);
        }

        let mut outputs = BTreeSet::new();
        for request in resources.iter().flat_map(Resource::requests) {
            outputs.extend(facts.output_shape(&request.operation)?.map(str::to_owned));
        }
        Ok(Self { resources, documents: documents::holders(facts, outputs)? })
    }
}

impl Resource {
    /// All the requests that it sends.
    pub(crate) fn requests(&self) -> Vec<&Request> {
        let mut requests = Vec::new();
        match self.data.as_ref().map(|data| &data.load) {
            Some(Load::Get { request, .. }) => requests.push(request),
            Some(Load::List { request, fill, .. }) => {
                requests.push(request);
                requests.extend(fill.iter().map(|fill| &fill.request));
            }
            None => {}
        }
        requests.extend(self.collections.iter().map(|it| &it.request));
        requests.extend(self.actions.iter().map(|it| &it.request));
        requests
    }
}

impl Resource {
    /// What an identifier fills, in a request that sends it.
    pub(crate) fn parameter_of(&self, identifier: &str) -> Option<&request::Parameter> {
        let filled =
            |it: &&request::Parameter| it.source == request::Source::Identifier(identifier.to_owned());
        self.requests().into_iter().flat_map(|it| &it.parameters).find(filled)
    }
}

struct Planner<'a> {
    model: &'a Model,
    requests: Requests<'a>,
}

impl Planner<'_> {
    fn facts(&self) -> &Facts {
        self.requests.facts
    }

    fn resource(&self, file: &str, model: &model::Resource) -> Result<Resource> {
        let shape = model.shape.as_deref().map(|shape| Structure::of(self.facts(), shape)).transpose()?;
        let service = shape.is_none() && model.identifiers.is_empty();
        let data = match (&shape, &model.load) {
            (Some(shape), Some(load)) => {
                let load = self.load(model, shape, load).context("load")?;
                Some(Data { shape: shape.clone(), load })
            }
            (None, None) if service => None,
            _ => bail!("a resource has both a shape and a load; the service has neither, and no identifiers"),
        };
        let references = self.references(model)?;
        let planned = Resource {
            module: file.to_owned(),
            name: model.name.clone(),
            service,
            doc: model.doc.trim().to_owned(),
            example: model.example.trim().to_owned(),
            identifiers: self.identifiers(model, shape.as_ref())?,
            attributes: self.attributes(model, shape.as_ref(), &references)?,
            data,
            subresources: self.subresources(model, service)?,
            references,
            collections: self.collections(model)?,
            actions: self.actions(model)?,
        };
        check::members(&planned, self.model)?;
        check::never(self.facts(), &planned, &model.never)?;
        Ok(planned)
    }

    /// The members of the shape but for the identifiers and what is hidden. One that a reference
    /// has the name of gets boto3's ending.
    fn attributes(
        &self,
        model: &model::Resource,
        shape: Option<&Structure>,
        references: &[Reference],
    ) -> Result<Vec<Attribute>> {
        let Some(shape) = shape else {
            match model.hidden.first().or_else(|| model.attributes.keys().next()) {
                Some(member) => bail!("there is no data, and hence no {member} in it"),
                None => return Ok(Vec::new()),
            }
        };
        for hidden in model.hidden.iter().filter(|it| *it != "*") {
            shape.field(hidden)?;
        }
        let hidden =
            |member: &String| model.hidden.contains(member) || model.hidden.contains(&"*".to_owned());
        let identifier = |field: &Field| {
            let named =
                |it: &model::Identifier| it.member.as_ref() == Some(&field.member) || it.name == field.name;
            model.identifiers.iter().any(named)
        };
        let mut attributes = Vec::new();
        for field in shape.fields.iter().filter(|it| !hidden(&it.member) && !identifier(it)) {
            let taken = references.iter().any(|it| it.name == field.name);
            let name = if taken { format!("{}_attribute", field.name) } else { field.name.clone() };
            let own = model.attributes.get(&field.member);
            let Some(doc) = own.or_else(|| self.requests.glossary.attributes.get(&field.member)) else {
                bail!("the glossary has no attribute {}", field.member);
            };
            attributes.push(Attribute { name, field: field.clone(), doc: doc.clone() });
        }
        for member in model.attributes.keys() {
            if !attributes.iter().any(|it| it.field.member == *member) {
                bail!("there is no attribute {member} to describe");
            }
        }
        Ok(attributes)
    }

    fn subresources(&self, model: &model::Resource, service: bool) -> Result<Vec<Subresource>> {
        let mut planned = Vec::new();
        for (name, subresource) in &model.subresources {
            let target = model::Target {
                resource: subresource.resource.clone(),
                identifiers: subresource.identifiers.clone(),
                data: None,
                member: None,
                omits: Vec::new(),
            };
            let handle = handle::plan(self.facts(), self.model, model, &target, &Scope::Method)
                .with_context(|| format!("subresources.{name}"))?;
            planned.push(Subresource { name: name.clone(), doc: subresource.doc.clone(), handle });
        }
        // The service leads to every resource, by all its identifiers.
        for (file, to) in self.model.resources.iter().filter(|(_, it)| service && it.name != model.name) {
            let doc = to.constructor.clone().with_context(|| format!("{file}.toml has no `constructor`"))?;
            planned.push(Subresource { name: file.clone(), doc, handle: handle::of_caller(to) });
        }
        planned.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(planned)
    }

    fn references(&self, model: &model::Resource) -> Result<Vec<Reference>> {
        let mut planned = Vec::new();
        for (name, reference) in &model.references {
            planned
                .push(self.reference(model, name, reference).with_context(|| format!("references.{name}"))?);
        }
        Ok(planned)
    }

    fn reference(
        &self,
        model: &model::Resource,
        name: &str,
        reference: &model::Reference,
    ) -> Result<Reference> {
        let Some(shape) = model.shape.as_deref() else { bail!("there is no data to refer from") };
        let facts = self.facts();
        let (through, handle) = match &reference.items {
            Some(items) => {
                let list = facts.member(shape, items)?;
                let Some(item) = &facts.shape(&list.shape)?.item else { bail!("{items} is no list") };
                let scope = Scope::Items { shape: item };
                (list, handle::plan(facts, self.model, model, &reference.to, &scope)?)
            }
            None => {
                let scope = Scope::Data { shape };
                let handle = handle::plan(facts, self.model, model, &reference.to, &scope)?;
                let paths: Vec<_> = (handle.identifiers.iter())
                    .filter_map(|it| match &it.from {
                        handle::From::Path(path) => path.steps.first(),
                        _ => None,
                    })
                    .collect();
                let [first] = paths[..] else {
                    bail!("one identifier has to come from the data, and no more")
                };
                (facts.member(shape, &first.member)?, handle)
            }
        };
        let (many, through) = (reference.items.is_some(), Field::of(facts, through)?);
        Ok(Reference { name: name.to_owned(), doc: reference.doc.clone(), through, many, handle })
    }

    fn collections(&self, model: &model::Resource) -> Result<Vec<Collection>> {
        let mut planned = Vec::new();
        for (name, collection) in &model.collections {
            planned.push(
                self.collection(model, name, collection).with_context(|| format!("collections.{name}"))?,
            );
        }
        Ok(planned)
    }

    fn collection(
        &self,
        model: &model::Resource,
        name: &str,
        collection: &model::Collection,
    ) -> Result<Collection> {
        let operation = &collection.operation;
        let pages = self.facts().operation(operation)?.pages;
        let request =
            self.requests.plan(model, name, operation, &collection.with, &BTreeMap::new(), pages)?;
        let item = self.item_shape(operation, &collection.items)?;
        let scope = Scope::Items { shape: &item };
        Ok(Collection {
            name: name.to_owned(),
            r#type: pascal(name),
            doc: collection.doc.clone(),
            request,
            items: Path::resolve(self.facts(), self.facts().output(operation)?, &collection.items)?,
            handle: handle::plan(self.facts(), self.model, model, &collection.of, &scope)?,
        })
    }

    fn item_shape(&self, operation: &str, items: &str) -> Result<String> {
        let output = self.facts().output(operation)?;
        let Some(list) = output.iter().find(|it| it.name == items) else {
            bail!("the output has no {items}")
        };
        let shape = self.facts().shape(&list.shape)?;
        match (&shape.item, shape.kind) {
            (Some(item), Kind::List) => Ok(item.clone()),
            _ => bail!("{items} is no list"),
        }
    }

    fn actions(&self, model: &model::Resource) -> Result<Vec<Action>> {
        let mut planned = Vec::new();
        for (name, action) in &model.actions {
            planned.push(self.action(model, name, action).with_context(|| format!("actions.{name}"))?);
        }
        Ok(planned)
    }

    fn action(&self, model: &model::Resource, name: &str, action: &model::Action) -> Result<Action> {
        let mut request =
            self.requests.plan(model, name, &action.operation, &action.with, &BTreeMap::new(), false)?;
        if let Some(permission) = action.needs.iter().find(|it| !it.contains(':')) {
            bail!("needs: a permission is written `service:Action`, not {permission}");
        }
        request.needs.clone_from(&action.needs);
        let output = self.facts().output(&action.operation)?;
        let result = match &action.returns {
            Some(target) => {
                let scope = Scope::Action { request: &request, output };
                let handle = handle::plan(self.facts(), self.model, model, target, &scope);
                ActionResult::Handle(Box::new(handle.context("returns")?))
            }
            None if output.is_empty() => ActionResult::Nothing,
            None => ActionResult::Output,
        };
        if self.facts().operation(&action.operation)?.pages {
            bail!("{} pages, so it belongs to a collection", action.operation);
        }
        Ok(Action { name: name.to_owned(), r#type: pascal(name), doc: action.doc.clone(), request, result })
    }

    fn identifiers(&self, model: &model::Resource, shape: Option<&Structure>) -> Result<Vec<Identifier>> {
        let mut planned = Vec::new();
        for identifier in &model.identifiers {
            if let (Some(member), Some(shape), false) = (&identifier.member, shape, identifier.secret)
                && shape.field(member)?.r#type != Type::Text
            {
                bail!("identifiers: {member} is no text");
            }
            let doc = match &identifier.param {
                None => "A secret, shown by this call alone.",
                Some(param) => match self.requests.glossary.identifiers.get(param) {
                    Some(doc) => doc,
                    None => bail!("the glossary has no identifier {param}"),
                },
            };
            planned.push(Identifier {
                name: identifier.name.clone(),
                doc: doc.to_owned(),
                alias: identifier.alias.clone(),
                member: identifier.member.clone(),
                secret: identifier.secret,
            });
        }
        Ok(planned)
    }
}
