//! Rules of the house that the compiler does not know.

use std::path::Path;

/// The code of a Rust file, without comments and tests. What stands in string literals is code:
/// in a renderer that is the point.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut code = String::new();
    let mut rest = text.chars().peekable();
    let mut raw = 0;
    let mut inside = false;
    while let Some(c) = rest.next() {
        match c {
            '\\' if inside && raw == 0 => {
                code.push(c);
                code.extend(rest.next());
                continue;
            }
            '"' if !inside => {
                let before = code.trim_end_matches('#');
                raw = if before.ends_with('r') { 1 + code.len() - before.len() } else { 0 };
                inside = true;
            }
            // A raw literal ends at a quote with as many hashes as it began with.
            '"' if raw == 0 || rest.clone().take_while(|it| *it == '#').count() + 1 >= raw => inside = false,
            // A quote as a character begins no literal.
            '\'' if !inside && rest.peek() == Some(&'"') => {
                rest.next();
            }
            '/' if !inside && rest.peek() == Some(&'/') => {
                while rest.next_if(|it| *it != '\n').is_some() {}
                continue;
            }
            _ => {}
        }
        code.push(c);
    }
    code
}

/// Where a word stands in the code.
fn names(code: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word)
        .any(|(at, _)| !code[..at].ends_with(part) && !code[at + word.len()..].starts_with(part))
}

/// All the files with this ending in a folder of the project and below, and their text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut open = vec![codegen::root().join(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("a folder");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|it| it == ending) {
            let name = path.strip_prefix(codegen::root()).unwrap_or(Path::new("")).display().to_string();
            files.push((name, std::fs::read_to_string(&path).expect("text")));
        }
    }
    assert!(!files.is_empty(), "{folder} has .{ending} files");
    files
}

/// The model files of the resources: all but the glossary.
fn model() -> Vec<(String, String)> {
    let mut files = files("codegen/model", "toml");
    files.retain(|(name, _)| !name.ends_with("glossary.toml"));
    files
}

/// The resources' names, as types and as the names of their files.
fn resources() -> Vec<(String, String)> {
    let name = |text: &str| {
        text.lines().find_map(|line| Some(line.strip_prefix("name = \"")?.trim_end_matches('"').to_owned()))
    };
    let stem = |file: &str| Path::new(file).file_stem().map(|it| it.to_string_lossy().into_owned());
    model().iter().map(|(file, text)| (name(text).expect("a name"), stem(file).expect("a file"))).collect()
}

fn nowhere(folder: &str, words: &[String]) {
    let mut found = Vec::new();
    for (file, text) in files(folder, "rs") {
        let code = code(&text);
        found.extend(
            words.iter().filter(|word| names(&code, word)).map(|word| format!("{file} names {word}")),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn comments_and_tests_are_no_code() {
    let text = "let a = \"// kept \\\" // kept\"; // gone\nlet b = r#\"\" // kept\"#; '\"' // gone\n/// gone\n#[cfg(test)] gone";
    let code = code(text);
    assert!(!code.contains("gone"), "{code}");
    assert_eq!(code.matches("kept").count(), 3, "{code}");
    assert!(names("a::Role::b", "Role") && !names("RoleName AssumeRole", "Role"));
}

#[test]
fn the_generator_knows_no_resource_by_name() {
    let types = resources().into_iter().flat_map(|(name, file)| [name, format!("\"{file}\"")]);
    nowhere("codegen/src", &types.collect::<Vec<_>>());
}

#[test]
fn the_core_knows_no_resource_by_name() {
    let types = resources().into_iter().flat_map(|(name, file)| [name, format!("\"{file}\"")]);
    nowhere("src/core", &types.collect::<Vec<_>>());
}

#[test]
fn the_core_depends_neither_on_the_resources_nor_on_the_entry_point() {
    nowhere("src/core", &["crate::resources".to_owned(), "crate::iam".to_owned(), "crate::Iam".to_owned()]);
}

#[test]
fn the_generator_reads_plans_and_renders_in_this_order() {
    for (folder, later) in [
        ("codegen/src/facts.rs", &["model", "plan", "render"][..]),
        ("codegen/src/model.rs", &["facts", "plan", "render"]),
        ("codegen/src/plan", &["render"]),
        ("codegen/src/render", &["facts", "model"]),
    ] {
        nowhere(folder, &later.iter().map(|module| format!("crate::{module}")).collect::<Vec<_>>());
    }
}

#[test]
fn a_model_file_is_under_forty_lines_on_average() {
    let model = model();
    let lines: usize = model.iter().map(|(_, text)| text.lines().count()).sum();
    assert!(lines < 40 * model.len(), "{lines} lines in {} files", model.len());
}

#[test]
fn generated_files_switch_no_lint_off() {
    for (file, text) in files("src/resources", "rs") {
        assert!(!text.contains("allow(") && !text.contains("#[expect("), "{file} switches a lint off");
    }
}
