//! `codegen diff`: what changed between two snapshots, and what that does to programs.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::diff::{Verdict, VersionChanges};
use codegen::differences;
use codegen::report;
use codegen::version::Version;

use super::Mistake;
use super::chosen::Chosen;
use super::patterns::{self, Patterns};
use super::terminal::Progress;

/// Tells what changed between two snapshots of the documentation, and what that does to programs
///
/// Meaning is compared, not text: moving, splitting and rewording a page is no change.
#[derive(Debug, clap::Args)]
#[command(after_help = after_help())]
pub(crate) struct Arguments {
    /// What was: a folder of documentation, a schema file, a printed crate, or one of these as REV:PATH of a git repository
    old: String,

    /// What is
    new: String,

    /// How the changes are told
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    /// Compare only this version of the API; several times for several [default: those of `codegen.toml`, or else all]
    #[arg(
        long = "api-version",
        visible_alias = "version",
        value_name = "VERSION",
        value_parser = Version::named
    )]
    versions: Vec<Version>,

    #[command(flatten)]
    patterns: Patterns,

    /// The file with the patterns, versions and fixups that the command line does not choose [default: the nearest
    /// `codegen.toml` of this folder and those above it]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// Write what a maintainer would put into the changelog of the client, in Markdown
    #[arg(long, conflicts_with = "format")]
    changelog: bool,

    /// Exit with 1 where something breaks programs
    #[arg(long)]
    exit_code: bool,
}

/// What the help says at its end.
fn after_help() -> String {
    format!("{VERDICTS}\n\n{}\n\n{STATUS}", patterns::HELP)
}

const VERDICTS: &str = "\
Verdicts, from the gravest to the slightest:
  breaks programs when they are compiled: an item of the printed client is gone or has another form
  breaks programs when they run: it compiles, and the service may refuse it or answer something else
  new: there is more to use, or a deprecation is announced
  only the documentation: no program notices
  only how the pages are read: those that say it are the same, or something else on them says the same

Whether pages are the same is known where both sides are pages. A schema file and a printed crate have none.";

const STATUS: &str = "\
Exit status:
  0  done
  1  with --exit-code, something breaks programs
  2  a side cannot be read, or another mistake of the command line or of `codegen.toml`";

/// How changes are told.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// For a pull request
    Markdown,
    /// For other programs
    Json,
}

/// Tells what changed.
pub(crate) fn run(
    arguments: &Arguments,
    progress: &Progress,
    out: &mut impl Write,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let chosen = Chosen::read(arguments.config.as_deref())?;
    let settings = chosen.settings(&arguments.versions);
    let selection = arguments.patterns.selection(&chosen.config);
    let watch = |done| progress.show(done);
    let side = |named| codegen::snapshot(named, &settings, &watch).map_err(Mistake::new);
    let (old, new) = (side(&arguments.old)?, side(&arguments.new)?);
    let changes = differences(&old, &new, &selection).map_err(Mistake::new)?;
    progress.clear();
    if changes.is_empty() {
        return Err(Mistake::new("the two sides have no version of the API in common").into());
    }
    let text = match arguments.format {
        _ if arguments.changelog => report::changelog(&changes),
        Format::Human => report::human_changes(&changes),
        Format::Markdown => report::markdown_changes(&changes),
        Format::Json => report::json_changes(&changes),
    };
    write!(out, "{text}")?;
    if matches!(arguments.format, Format::Human) && !arguments.changelog && !selection.is_whole() {
        writeln!(out, "Only what concerns the selected calls was compared.")?;
    }
    let is_breaking = |changes: &VersionChanges| {
        let mut verdicts = changes.changes.iter().map(|change| change.verdict);
        verdicts.any(|verdict| verdict <= Verdict::BreaksAtRunTime)
    };
    Ok(
        match arguments.exit_code && changes.iter().any(is_breaking) {
            true => ExitCode::FAILURE,
            false => ExitCode::SUCCESS,
        },
    )
}
