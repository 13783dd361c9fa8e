//! The generator on a toy service: a library with shelves, books and cards. Its five model files
//! use every word of the vocabulary; what they render is kept in `toy/golden` for reading.
//!
//! After an intended change: `UPDATE_GOLDEN=1 cargo test -p codegen --test toy`.

mod files;
mod scratch;

use files::{differences, files_in};
use scratch::{copy_of_the_toy, toy};

#[test]
fn the_toy_service_renders_the_golden_files() {
    let rendered = codegen::render(&toy().join("model")).expect("rendered files");
    let golden = toy().join("golden");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        codegen::write(&rendered, &golden).expect("golden files");
    }
    let differences = differences(&rendered, &files_in(&golden));
    assert!(
        differences.is_empty(),
        "not as in toy/golden; if that is meant, set UPDATE_GOLDEN=1 and read the diff:\n{}",
        differences.join("\n")
    );
}

#[test]
fn a_sixth_resource_takes_a_model_file_and_no_rust() {
    let model = copy_of_the_toy("sixth");
    let before = codegen::render(&model).expect("five resources");

    std::fs::copy(toy().join("sixth/lamp.toml"), model.join("lamp.toml")).expect("a copy");
    let after = codegen::render(&model).expect("six resources");

    let differ = |name: &&String| before.get(*name) != after.get(*name);
    let changed: Vec<_> = after.keys().filter(differ).collect();
    assert_eq!(changed, ["index.rs", "lamp.rs", "library.rs", "mod.rs"]);
    assert!(before.keys().all(|name| after.contains_key(name)), "no file went away");
    assert!(after["lamp.rs"].contains("pub fn switch_on(&self) -> SwitchOn"));
    assert!(after["library.rs"].contains("pub fn lamp(&self, shelf_name: impl Into<String>) -> Lamp"));
    assert!(after["mod.rs"].contains("pub mod lamp;"));
    assert!(after["index.rs"].contains("&lamp::DESCRIPTION,"));
}
