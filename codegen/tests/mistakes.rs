//! Every kind of mistake in a model stops the generator, which names the file and the member.
//!
//! The mistakes are in `toy/mistakes.toml`; each changes one place of the toy model.

mod scratch;

use std::collections::BTreeMap;

use scratch::{copy_of_the_toy, toy};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    file: String,
    /// What stands there, once.
    right: String,
    wrong: String,
    /// What the error has to say, beside the name of the file.
    error: Vec<String>,
}

/// Makes the mistakes of one kind, one by one, and says which of them pass or are not located.
fn refused(kind: &str) {
    let text = std::fs::read_to_string(toy().join("mistakes.toml")).expect("the mistakes");
    let kinds: BTreeMap<String, Vec<Mistake>> = toml::from_str(&text).expect("the mistakes");
    let mut faults = Vec::new();
    for Mistake { file, right, wrong, error: expected } in &kinds[kind] {
        let model = copy_of_the_toy(kind);
        let path = model.join(file);
        let text = std::fs::read_to_string(&path).expect("a file of the toy");
        assert_eq!(text.matches(right).count(), 1, "{file} has this once: {right}");
        std::fs::write(&path, text.replace(right, wrong)).expect("written");
        match codegen::render(&model) {
            Ok(_) => faults.push(format!("{file}: {wrong}\n  is not refused")),
            Err(error) => {
                let error = format!("{error:#}");
                // What facts or glossary lack is told where a member needs it.
                let located = error.contains(file) || expected.iter().any(|it| it.ends_with(".toml"));
                if !located || !expected.iter().all(|it| error.contains(it)) {
                    faults.push(format!("{file}: {wrong}\n  {error}\n  does not say {expected:?}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_word_that_the_vocabulary_does_not_have_is_refused() {
    refused("words");
}

#[test]
fn what_the_api_does_not_have_is_refused() {
    refused("api");
}

#[test]
fn what_the_glossary_does_not_explain_or_the_api_does_not_know_is_refused() {
    refused("glossary");
}

#[test]
fn an_identifier_that_cannot_be_filled_or_sent_is_refused() {
    refused("identifiers");
}

#[test]
fn a_source_that_does_not_exist_there_is_refused() {
    refused("sources");
}

#[test]
fn data_that_does_not_fit_its_handle_is_refused() {
    refused("data");
}

#[test]
fn a_load_that_could_not_be_sent_or_searched_is_refused() {
    refused("load");
}

#[test]
fn a_parameter_that_is_never_sent_has_to_exist_and_be_dispensable() {
    refused("never");
}

#[test]
fn a_member_whose_name_is_taken_is_refused() {
    refused("names");
}

#[test]
fn a_file_that_is_no_resource_of_its_service_is_refused() {
    refused("files");
}

#[test]
fn a_folder_without_a_glossary_or_with_other_than_one_service_or_with_a_taken_file_name_is_refused() {
    let service = "name = \"Archive\"\ndoc = \"\"\nexample = \"\"\n";
    let documents = std::fs::read_to_string(scratch::toy().join("sixth/lamp.toml"))
        .expect("a resource")
        .replace("\"Lamp\"", "\"Documents\"");
    for (added, text, named) in [
        ("archive.toml", service, "archive.toml, library.toml: only one resource is the service"),
        ("documents.toml", documents.as_str(), "documents.toml: no module can be called documents"),
    ] {
        let model = copy_of_the_toy("folder");
        std::fs::write(model.join(added), text).expect("written");
        let error = format!("{:#}", codegen::render(&model).expect_err(added));
        assert!(error.contains(named), "{error}");
    }
    for (removed, named) in
        [("glossary.toml", "has no glossary.toml"), ("library.toml", "no resource is the service")]
    {
        let model = copy_of_the_toy("folder");
        std::fs::remove_file(model.join(removed)).expect("removed");
        let error = format!("{:#}", codegen::render(&model).expect_err(removed));
        assert!(error.contains(named), "{error}");
    }
}
