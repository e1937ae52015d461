//! `codegen diff`: what changed between two snapshots, and what that does to programs.

use std::io::Write;
use std::process::ExitCode;

use clap::ValueEnum;
use codegen::diff::Verdict;
use codegen::report::{self, VersionChanges};
use codegen::schema::{Pattern, Selection};
use codegen::version::Version;
use codegen::{Settings, differences};

use super::terminal::Progress;

/// Tells what changed between two snapshots of the documentation, and what that does to programs
///
/// Meaning is compared, not text: moving, splitting and rewording a page is no change.
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// What was: a folder of documentation, a schema file, a printed crate, or one of these as REV:PATH of a git repository
    old: String,

    /// What is
    new: String,

    /// How the changes are told
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    /// Compare only this version of the API; several times for several [default: all that both sides have]
    #[arg(
        long = "api-version",
        visible_alias = "version",
        value_name = "VERSION",
        value_parser = Version::named
    )]
    versions: Vec<Version>,

    /// Tell only what concerns the calls of this pattern, as when they are printed; several times for several
    #[arg(long, value_name = "PATTERN")]
    include: Vec<Pattern>,

    /// Leave out the calls of this pattern; several times for several
    #[arg(long, value_name = "PATTERN", value_parser = Pattern::of_calls)]
    exclude: Vec<Pattern>,

    /// Write what a maintainer would put into the changelog of the client, in Markdown
    #[arg(long, conflicts_with = "format")]
    changelog: bool,

    /// Exit with 1 where something breaks programs
    #[arg(long)]
    exit_code: bool,
}

const AFTER_HELP: &str = "\
Exit status:
  0  done
  1  with --exit-code, something breaks programs; or a side could not be read
  2  wrong usage";

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
    let settings = Settings {
        versions: arguments.versions.clone(),
        ..Settings::default()
    };
    let selection = Selection::new(arguments.include.clone(), arguments.exclude.clone());
    let watch = |done| progress.show(done);
    let old = codegen::snapshot(&arguments.old, &settings, &watch)?;
    let new = codegen::snapshot(&arguments.new, &settings, &watch)?;
    let changes = differences(&old, &new, &selection)?;
    progress.clear();
    if changes.is_empty() {
        return Err("the two sides have no version of the API in common".into());
    }
    let text = match arguments.format {
        _ if arguments.changelog => report::changelog(&changes),
        Format::Human => report::human_changes(&changes),
        Format::Markdown => report::markdown_changes(&changes),
        Format::Json => report::json_changes(&changes),
    };
    write!(out, "{text}")?;
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
