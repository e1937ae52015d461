//! `codegen select`: what a selection takes, and what it leaves out.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::report;
use codegen::schema::{Selected, SelectionAccount};
use codegen::version::Version;

use super::Mistake;
use super::chosen::Chosen;
use super::patterns::{self, Patterns};
use super::terminal::Progress;

/// Tells what a selection takes and why, and what it leaves out
///
/// Nothing is written. Without patterns, those of `codegen.toml` are taken.
#[derive(Debug, clap::Args)]
#[command(after_help = patterns::HELP)]
pub(crate) struct Arguments {
    /// The folder that holds the version folders [default: the one of `codegen.toml`]
    docs: Option<PathBuf>,

    #[command(flatten)]
    patterns: Patterns,

    /// Look only at this version of the API; several times for several [default: those of `codegen.toml`, or else all]
    #[arg(long = "api-version", value_name = "VERSION", value_parser = Version::named)]
    versions: Vec<Version>,

    /// How it is told
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,

    /// The file that chooses what the command line does not [default: the nearest `codegen.toml` of this folder and those
    /// above it]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

/// How an account is told.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For other programs
    Json,
}

/// Tells what is selected.
pub(crate) fn run(
    arguments: &Arguments,
    progress: &Progress,
    out: &mut impl Write,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let chosen = Chosen::read(arguments.config.as_deref())?;
    let selection = arguments.patterns.selection(&chosen.config);
    let docs = arguments.docs.as_ref().or(chosen.config.docs.as_ref());
    let docs = docs.ok_or_else(|| {
        Mistake::new(
            "no documentation is named: give its folder, or name it as `docs` in a `codegen.toml`",
        )
    })?;
    let settings = chosen.settings(&arguments.versions);
    let understood = codegen::understand_with(docs, &settings, &|done| progress.show(done))?;
    progress.clear();
    let selected = selection
        .select(&understood.schemas)
        .map_err(Mistake::new)?;
    if selected.is_empty() {
        return Err(Mistake::new("the patterns leave nothing").into());
    }
    let accounts: Vec<SelectionAccount<'_>> = selected.iter().map(Selected::account).collect();
    match arguments.format {
        Format::Text => {
            let texts = accounts.iter().map(report::selection_in_full);
            write!(out, "{}", texts.collect::<Vec<_>>().join("\n"))?;
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &accounts)?;
            writeln!(out)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
