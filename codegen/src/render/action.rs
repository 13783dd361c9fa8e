//! Actions: the method that begins one, and its builder.

use super::target::{self, Place};
use super::text::{doc, list, words};
use super::{Owner, request};
use crate::plan::handle::{From, Handle};
use crate::plan::request::{Request, Source};
use crate::plan::{Action, ActionResult};

/// The methods of the handle that begin actions.
pub(crate) fn methods(actions: &[Action], owner: &Owner) -> String {
    actions.iter().map(|action| method(action, owner)).collect()
}

fn method(action: &Action, owner: &Owner) -> String {
    let required: Vec<_> = (action.request.parameters.iter())
        .filter(|it| it.source == Source::Caller && it.required)
        .map(|it| format!("[`{0}`]({1}::{0})", it.field, action.r#type))
        .collect();
    let required = match required.as_slice() {
        [] => String::new(),
        some => format!(" It needs {}.", list(some, "and")),
    };
    let text = format!("{}\n\n{}{required}", action.doc, calls(&action.request));
    format!(
        "{}pub fn {}(&self) -> {} {{
            {} {{ {}: self.clone(), input: {} }}
        }}\n\n",
        doc(&text),
        action.name,
        action.r#type,
        action.r#type,
        owner.field,
        request::input(&action.request, "self"),
    )
}

/// Which operation a request calls, and what the caller has to be allowed.
pub(crate) fn calls(request: &Request) -> String {
    let own = format!("iam:{}", request.operation);
    let needs: Vec<_> = [&own].into_iter().chain(&request.needs).map(|it| format!("`{it}`")).collect();
    let word = if needs.len() == 1 { "permission" } else { "permissions" };
    format!(
        "Calls [`{}`](aws_sdk_iam::Client::{}); {word} {}.",
        request.operation,
        request.module,
        list(&needs, "and")
    )
}

/// The builder of an action.
pub(crate) fn builder(action: &Action, owner: &Owner) -> String {
    let Action { name, r#type, request, .. } = action;
    let given = request.parameters.iter().any(|it| it.source == Source::Caller);
    let title = match given {
        true => {
            format!("The action [`{}::{name}`]: set the parameters, then [`send`](Self::send).", owner.r#type)
        }
        false => format!("The action [`{}::{name}`], made by [`send`](Self::send).", owner.r#type),
    };
    let hides = request.parameters.iter().any(|it| it.shown_by_sdk);
    let derive = if hides { "#[derive(Clone)]" } else { "#[derive(Clone, Debug)]" };
    let debug = if hides { debug(action, owner) } else { String::new() };
    format!(
        "{}#[must_use = \"nothing is sent before `send`\"]
        {derive}
        pub struct {type} {{
            {}: {},
            input: {},
        }}

        impl {type} {{
            {}
            {}
        }}

        {debug}",
        doc(&title),
        owner.field,
        owner.r#type,
        request.builder,
        request::setters(request),
        send(action, owner),
    )
}

fn send(action: &Action, owner: &Owner) -> String {
    let parent = &owner.field;
    let session = owner.session(parent);
    let call = request::call(&action.request, &session, &format!("&{parent}"), "");
    let clear = owner.clear(parent);
    let decode = if action.request.documents { "output.decode();\n" } else { "" };
    let mutable = if action.request.documents { "mut " } else { "" };
    let (answers, result, body) = match &action.result {
        ActionResult::Nothing => ("()".to_owned(), String::new(), format!("{call};\n{clear}Ok(())")),
        ActionResult::Output => (
            format!("{}Output", crate::names::pascal(&action.request.operation)),
            "the SDK's output".to_owned(),
            format!("let ({mutable}output, _) = {call};\n{clear}{decode}Ok(output)"),
        ),
        ActionResult::Handle(handle) => {
            let place = Place {
                parent,
                session: &session,
                root: "output",
                named: "origin.named",
                unbuilt: "|error| origin.caused(ErrorKind::Response, \"the response is incomplete\", error)",
            };
            let (statements, expression) = target::handle(handle, &place);
            let uses = |what: &str| statements.contains(what) || expression.contains(what);
            let bound = match (uses("output"), uses("origin")) {
                (false, false) => format!("{call};\n"),
                (output, origin) => format!(
                    "let ({}, {}) = {call};\n",
                    if output { format!("{mutable}output") } else { "_".to_owned() },
                    if origin { "origin" } else { "_" }
                ),
            };
            let before = target::from_request(handle, parent);
            let body = format!("{before}{bound}{clear}{decode}{statements}Ok({expression})");
            (handle.resource.clone(), described(handle), body)
        }
    };
    let result = if result.is_empty() { String::new() } else { format!(" Answers {result}.") };
    let text = format!(
        "Sends `{}`.{result}

# Errors

A parameter that breaks a rule is refused before anything is sent \
         ([`is_invalid`](crate::Error::is_invalid)). The rest is IAM's answer, or why there is none: see \
         [`Error`](crate::Error).",
        action.request.operation
    );
    format!(
        "{}pub async fn send(self) -> Result<{answers}> {{
            let Self {{ {parent}, input }} = self;
            {body}
        }}",
        doc(&text)
    )
}

fn described(handle: &Handle) -> String {
    let renamed =
        handle.identifiers.iter().any(|it| matches!(&it.from, From::Request { or_own: Some(_), .. }));
    let kind = words(&target::module(&handle.resource));
    match &handle.data {
        _ if renamed => "the handle under the new name, or under its own where that stays".to_owned(),
        Some(data) if data.omits.is_empty() => format!("the {kind}, with the data of the response"),
        Some(_) => format!("the {kind}, with as much data as the response has"),
        None => format!("the {kind}"),
    }
}

/// A `Debug` that does not delegate to the SDK's builder, for secrets that it would show.
fn debug(action: &Action, owner: &Owner) -> String {
    let fields: String = (action.request.parameters.iter())
        .filter(|it| it.source == Source::Caller)
        .map(|it| match it.sensitive {
            true => format!(".field({:?}, &Redacted)", it.field),
            false => format!(".field({0:?}, self.input.get_{0}())", it.field),
        })
        .collect();
    format!(
        "impl fmt::Debug for {0} {{
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{
                f.debug_struct({0:?}).field({1:?}, &self.{1}){fields}.finish()
            }}
        }}\n\n",
        action.r#type, owner.field
    )
}
