//! Collections: the method that begins one, its builder, and how it asks for a page.

use super::target::{self, Place};
use super::text::doc;
use super::{Owner, action, request};
use crate::plan::request::Request;
use crate::plan::types::Path;
use crate::plan::{Collection, Data, Load, Resource};

/// The methods of the handle that begin listings.
pub(crate) fn methods(collections: &[Collection], owner: &Owner) -> String {
    collections.iter().map(|it| method(it, owner)).collect()
}

fn method(collection: &Collection, owner: &Owner) -> String {
    let omits = collection.handle.data.as_ref().map(|data| data.omits.as_slice());
    let data = match omits {
        None => " The handles come without data.".to_owned(),
        Some([]) => " The handles come with their data.".to_owned(),
        Some(_) => {
            " The handles come with the data that the listing has; the rest loads when it is read.".to_owned()
        }
    };
    let text = format!("{}\n\n{}{data}", collection.doc, action::calls(&collection.request));
    format!(
        "{}pub fn {}(&self) -> {} {{
            {} {{ {}: self.clone(), input: {}, paging: Paging::default() }}
        }}\n\n",
        doc(&text),
        collection.name,
        collection.r#type,
        collection.r#type,
        owner.field,
        request::input(&collection.request, "self"),
    )
}

/// The builder of a collection, and its page.
pub(crate) fn builder(collection: &Collection, owner: &Owner) -> String {
    let Collection { name, r#type, request, handle, .. } = collection;
    let item = &handle.resource;
    let title = format!(
        "The collection [`{}::{name}`]: set filters and limits, then take it as a stream, page by page, \
         or as a whole. Nothing is sent before that.",
        owner.r#type
    );
    let page_size = match request.pages {
        true => {
            "How many items to ask for at a time, from 1 to 1000. The largest page if not set, or \
             the limit where that is less."
        }
        false => "The operation does not page, so that this has no effect.",
    };
    format!(
        "{title}#[must_use = \"nothing is sent before the items are taken\"]
        #[derive(Clone, Debug)]
        pub struct {type} {{
            {field}: {owner},
            input: {builder},
            paging: Paging,
        }}

        impl {type} {{
            {setters}
            {page_size}pub fn page_size(mut self, items: i32) -> Self {{
                self.paging.page_size = Some(items);
                self
            }}

            /// How many items to take in all. No request is sent beyond what that needs.
            pub fn limit(mut self, items: usize) -> Self {{
                self.paging.limit = Some(items);
                self
            }}

            /// The items, one by one. The next page is requested when an item of it is asked for;
            /// dropping the stream ends the requests. An error ends the stream, and the items
            /// before it stand.
            #[inline]
            pub fn stream(self) -> BoxStream<'static, Result<{item}>> {{
                collection::items(self)
            }}

            /// The items, page by page. A page may be empty while others follow.
            #[inline]
            pub fn pages(self) -> BoxStream<'static, Result<Vec<{item}>>> {{
                collection::pages(self)
            }}

            /// All items. Either the list is complete, or there is an error.
            pub async fn all(self) -> Result<Vec<{item}>> {{
                collection::all(self).await
            }}

            /// The first item, if there is one.
            pub async fn first(self) -> Result<Option<{item}>> {{
                collection::first(self).await
            }}
        }}

        {listing}",
        title = doc(&title),
        field = owner.field,
        owner = owner.r#type,
        builder = request.builder,
        setters = request::setters(request),
        page_size = doc(page_size),
        listing = listing(collection, owner),
    )
}

fn listing(collection: &Collection, owner: &Owner) -> String {
    let Collection { r#type, request, items, handle, .. } = collection;
    let parent = format!("self.{}", owner.field);
    let session = owner.session(&parent);
    let place = Place {
        parent: &parent,
        session: &session,
        root: "item",
        named: "named",
        unbuilt: "|_| Missing(\"data\")",
    };
    let (statements, expression) = target::handle(handle, &place);
    let paged = Paged {
        r#type,
        item: &handle.resource,
        paging: "self.paging",
        input: format!("self.input.clone(){}", paging(request)),
        session: &session,
        handle: &parent,
        items,
        item_handle: format!("|item| {{ {statements} Ok({expression}) }}"),
        checks: "",
    };
    paged.render(request)
}

/// The listings that a load looks in.
pub(crate) fn lookups(resource: &Resource, data: &Data, owner: &Owner) -> String {
    let Load::List { request, items, matches, fill } = &data.load else { return String::new() };
    let what = "What a load looks in.";
    let matched = |identifier: &String| {
        let parameter = resource.parameter_of(identifier)?;
        Some((request::parameter(parameter), identifier.clone()))
    };
    let matched: Vec<_> = matches.iter().filter_map(|(_, identifier)| matched(identifier)).collect();
    let mut code = String::new();
    if !matched.is_empty() {
        let parameters: String = matched.iter().map(|(parameter, _)| format!("{parameter},")).collect();
        code = format!(
            "/// What the entry in the listing is known by.
            static MATCHED: [Parameter; {}] = [{parameters}];\n\n",
            matched.len()
        );
    }
    let checks: String = (matched.iter().enumerate())
        .map(|(index, (_, identifier))| format!(".matched(&MATCHED[{index}], &self.0.{identifier})"))
        .collect();
    code.push_str(&lookup("Lookup", what, &data.shape.path, request, items, owner, &checks));
    for fill in fill {
        let name = crate::names::pascal(&fill.request.description.to_lowercase());
        let what = format!("Where `{}` is had from.", fill.field.member);
        code.push_str(&lookup(&name, &what, &item_type(&fill.items), &fill.request, &fill.items, owner, ""));
    }
    code
}

/// The type of a list's items.
fn item_type(items: &Path) -> String {
    match items.last().map(|it| &it.r#type) {
        Some(crate::plan::types::Type::List(item)) => item.sdk(),
        _ => String::new(),
    }
}

fn lookup(
    name: &str,
    what: &str,
    item: &str,
    request: &Request,
    items: &Path,
    owner: &Owner,
    checks: &str,
) -> String {
    let session = owner.session("self.0");
    let paged = Paged {
        r#type: name,
        item,
        paging: "Paging::default()",
        input: format!("{}{}", request::input(request, "self.0"), paging(request)),
        session: &session,
        handle: "self.0",
        items,
        item_handle: "Ok".to_owned(),
        checks,
    };
    format!(
        "/// {what}
        struct {name}({});

        {}",
        owner.r#type,
        paged.render(request)
    )
}

fn paging(request: &Request) -> &'static str {
    if request.pages { ".set_marker(marker).set_max_items(max_items)" } else { "" }
}

struct Paged<'a> {
    r#type: &'a str,
    item: &'a str,
    paging: &'a str,
    input: String,
    session: &'a str,
    handle: &'a str,
    items: &'a Path,
    item_handle: String,
    /// What is checked beside the parameters.
    checks: &'a str,
}

impl Paged<'_> {
    fn render(self, request: &Request) -> String {
        let Self { r#type, item, paging, input, session, handle, items, item_handle, checks } = self;
        let call = request::call(request, session, &format!("&{handle}"), checks);
        let (mutable, decode) = if request.documents { ("mut ", "output.decode();\n") } else { ("", "") };
        let last = items.last();
        let list = match last {
            Some(field) if field.optional => format!("output.{}.unwrap_or_default()", field.name),
            Some(field) => format!("output.{}", field.name),
            None => String::new(),
        };
        let more = if request.pages { "output.is_truncated, output.marker" } else { "false, None" };
        let (marker, max_items) = if request.pages { ("marker", "max_items") } else { ("_", "_") };
        format!(
            "impl Listing for {type} {{
                type Item = {item};

                fn paging(&self) -> Paging {{
                    {paging}
                }}

                fn origin(&self) -> Origin<'_> {{
                    Origin::of(&{description}, &{handle})
                }}

                async fn page(&self, {marker}: Option<String>, {max_items}: Option<i32>) -> Result<Page<{item}>> {{
                    let input = {input};
                    let ({mutable}output, origin) = {call};
                    {decode}Ok(Page::of(origin, {path:?}, {list}, {more}, {item_handle}))
                }}
            }}\n\n",
            description = request.description,
            path = items.dotted(),
        )
    }
}
