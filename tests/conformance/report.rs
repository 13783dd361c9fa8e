//! Two outcomes side by side.

use serde_json::Value;

/// A line for each place where they differ: what boto3 does, or what we promise instead, and what
/// ours does.
pub(crate) fn differences(expected: &Value, ours: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    compare("", expected, ours, &mut lines);
    lines
}

fn compare(path: &str, expected: &Value, ours: &Value, lines: &mut Vec<String>) {
    match (expected, ours) {
        (Value::Object(expected), Value::Object(ours)) => {
            let names = expected.keys().chain(ours.keys().filter(|name| !expected.contains_key(*name)));
            for name in names {
                let absent = Value::from("(absent)");
                let (expected, ours) = (expected.get(name), ours.get(name));
                compare(
                    &format!("{path}.{name}"),
                    expected.unwrap_or(&absent),
                    ours.unwrap_or(&absent),
                    lines,
                );
            }
        }
        (Value::Array(expected), Value::Array(ours)) => {
            if expected.len() != ours.len() {
                lines.push(format!("  {}: wanted {} items, got {}", at(path), expected.len(), ours.len()));
            }
            for (index, (expected, ours)) in expected.iter().zip(ours).enumerate() {
                compare(&format!("{path}[{index}]"), expected, ours, lines);
            }
        }
        _ if expected == ours => {}
        _ => lines.push(format!("  {}: wanted {expected}, got {ours}", at(path))),
    }
}

fn at(path: &str) -> &str {
    path.trim_start_matches('.')
}
