//! Formatting with rustfmt, so that the rendered code is what `cargo fmt` leaves alone.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Formats a file's text with the settings in `folder`.
pub(crate) fn format(folder: &Path, name: &str, text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("rustfmt, a component of Rust's toolchain")?;
    let mut stdin = rustfmt.stdin.take().context("rustfmt's input")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output()?;
    writer.join().map_err(|_| anyhow::anyhow!("could not write to rustfmt"))??;
    if !output.status.success() {
        bail!("rustfmt does not accept {name}:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}
