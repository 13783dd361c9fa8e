//! A copy of the toy model that a test may change.

use std::path::{Path, PathBuf};

/// The toy: its model, what is rendered from it, and a resource more.
pub(crate) fn toy() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/toy")
}

/// Copies the toy model into an empty folder of this name.
pub(crate) fn copy_of_the_toy(name: &str) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if copy.exists() {
        std::fs::remove_dir_all(&copy).expect("an old copy is removed");
    }
    std::fs::create_dir_all(&copy).expect("a folder");
    for entry in std::fs::read_dir(toy().join("model")).expect("the toy model") {
        let file = entry.expect("a file");
        std::fs::copy(file.path(), copy.join(file.file_name())).expect("a copy");
    }
    copy
}
