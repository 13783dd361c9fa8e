//! Pieces of text that all renderers use.

/// The width of rendered comments.
const WIDTH: usize = 100;

/// A doc comment of Markdown paragraphs. Code blocks stay as they are.
pub(crate) fn doc(text: &str) -> String {
    comment("///", text)
}

/// The same for a module.
pub(crate) fn module_doc(text: &str) -> String {
    comment("//!", text)
}

fn comment(mark: &str, text: &str) -> String {
    let mut lines = String::new();
    let mut code = false;
    for line in text.trim().lines() {
        if line.starts_with("```") {
            code = !code;
        }
        if code || line.is_empty() || line.starts_with("```") {
            lines.push_str(format!("{mark} {line}").trim_end());
            lines.push('\n');
        } else {
            wrap(mark, line, &mut lines);
        }
    }
    lines
}

fn wrap(mark: &str, line: &str, into: &mut String) {
    // The second line of a list's item stands under its text.
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut current = String::new();
    for word in unbroken(line) {
        let begun = !current.is_empty();
        if begun && mark.len() + 1 + current.chars().count() + 1 + word.chars().count() > WIDTH - 4 {
            into.push_str(&format!("{mark} {current}\n"));
            current = format!("{indent}{word}");
        } else {
            if begun {
                current.push(' ');
            }
            current.push_str(&word);
        }
    }
    into.push_str(&format!("{mark} {current}\n"));
}

/// The words of a line, with code in backticks as one.
fn unbroken(line: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut code = false;
    for word in line.split_whitespace() {
        match words.last_mut() {
            Some(last) if code => last.push_str(&format!(" {word}")),
            _ => words.push(word.to_owned()),
        }
        code ^= word.matches('`').count() % 2 == 1;
    }
    words
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn list(items: &[String], last: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [front @ .., end] => format!("{} {last} {end}", front.join(", ")),
    }
}

/// A module's name as words: `access key`, `MFA device`.
pub(crate) fn words(module: &str) -> String {
    let word = |word| if ACRONYMS.contains(&word) { word.to_uppercase() } else { word.to_owned() };
    module.split('_').map(word).collect::<Vec<_>>().join(" ")
}

const ACRONYMS: &[&str] = &["mfa", "saml"];

/// A list of Rust string literals.
pub(crate) fn strings<S: AsRef<str>>(items: &[S]) -> String {
    let items: Vec<_> = items.iter().map(|item| format!("{:?}", item.as_ref())).collect();
    format!("&[{}]", items.join(", "))
}
