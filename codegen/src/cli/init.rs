//! `codegen init`: the first `codegen.toml` of a folder.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use codegen::config;

use super::chosen;

/// Writes a `codegen.toml` into the current folder, with every key explained
///
/// The file is right as it is, once the documentation is where it says. A file that is there already is not touched.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {}

/// Writes the file.
pub(crate) fn run(stderr: &mut impl Write) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let file = config::FILE;
    let hidden = chosen::nearest_above()?;
    let mut written = File::create_new(file).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => format!("there is a {file} here already; it is left as it is"),
        _ => format!("cannot write {file}: {error}"),
    })?;
    written.write_all(config::template().as_bytes())?;
    writeln!(
        stderr,
        "{file} is written: it says what each key does, and how the documentation is fetched; then run `codegen`"
    )?;
    if let Some(hidden) = hidden {
        writeln!(
            stderr,
            "in this folder and those below it, {} no longer counts, because the nearest file does",
            hidden.display()
        )?;
    }
    Ok(ExitCode::SUCCESS)
}
