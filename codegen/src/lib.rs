//! Renders `src/resources` from `codegen/model`: read, plan, render, format.
//!
//! Every decision is made in `plan`, from the model files and the API's facts; `render` only
//! spells it out.

mod facts;
mod format;
mod model;
mod names;
mod plan;
mod render;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The files for a model: names, and formatted text.
///
/// `folder` holds the model's `.toml` files and `operations.json`.
///
/// # Errors
///
/// Anything in the model that is not understood, with the file and the member.
pub fn render(folder: &Path) -> Result<BTreeMap<String, String>> {
    let facts = facts::Facts::read(&folder.join("operations.json"))?;
    let model = model::Model::read(folder)?;
    let plan = plan::Plan::of(&facts, &model)?;
    let files = render::files(&plan);
    files.into_iter().map(|(name, text)| Ok((name.clone(), format::format(&root(), &name, &text)?))).collect()
}

/// Writes the files into a folder, and removes what is no longer rendered.
///
/// # Errors
///
/// What the file system answers.
pub fn write(files: &BTreeMap<String, String>, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| !files.contains_key(name.to_string_lossy().as_ref())) {
            std::fs::remove_file(&path).with_context(|| format!("{}", path.display()))?;
        }
    }
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::write(&path, text).with_context(|| format!("{}", path.display()))?;
    }
    Ok(())
}

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}
