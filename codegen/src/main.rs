//! `cargo run -p codegen`: renders the resources and writes them.

use anyhow::Result;

fn main() -> Result<()> {
    let root = codegen::root();
    let files = codegen::render(&root.join("codegen/model"))?;
    codegen::write(&files, &root.join("src/resources"))?;
    println!("{} files in src/resources", files.len());
    Ok(())
}
