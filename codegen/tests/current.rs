//! What is committed is what the generator renders.

mod files;

use files::{differences, files_in};

#[test]
fn the_committed_resources_are_what_the_generator_renders() {
    let root = codegen::root();
    let rendered = codegen::render(&root.join("codegen/model")).expect("rendered files");
    let differences = differences(&rendered, &files_in(&root.join("src/resources")));
    assert!(
        differences.is_empty(),
        "src/resources is not current, run `cargo run -p codegen`:\n{}",
        differences.join("\n")
    );
}
