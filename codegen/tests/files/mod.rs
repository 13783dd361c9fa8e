//! Comparing rendered files with those of a folder.

use std::collections::BTreeMap;
use std::path::Path;

pub(crate) fn files_in(folder: &Path) -> BTreeMap<String, String> {
    let file = |entry: std::io::Result<std::fs::DirEntry>| {
        let entry = entry.expect("a file");
        let text = std::fs::read_to_string(entry.path()).expect("text");
        (entry.file_name().to_string_lossy().into_owned(), text)
    };
    std::fs::read_dir(folder).expect("a folder").map(file).collect()
}

/// What differs, a line for each file: files are long, and the first place is enough to look.
pub(crate) fn differences(
    rendered: &BTreeMap<String, String>,
    there: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut differences = Vec::new();
    for (name, text) in rendered {
        match there.get(name) {
            None => differences.push(format!("{name} is missing")),
            Some(other) if other != text => {
                let same = text.lines().zip(other.lines()).take_while(|(a, b)| a == b).count();
                let line = text.lines().nth(same).unwrap_or("nothing");
                differences.push(format!("{name}:{}: rendered is now: {line}", same + 1));
            }
            Some(_) => {}
        }
    }
    let left = there.keys().filter(|name| !rendered.contains_key(*name));
    differences.extend(left.map(|name| format!("{name} is not rendered")));
    differences
}
