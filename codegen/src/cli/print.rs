//! The main command: the crate is printed, and what was found on the way is shown.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use codegen::diagnostic::{Code, Diagnostic, Severity};
use codegen::output::{self, Changes};
use codegen::plan::Package;
use codegen::{Printed, Understood, report};

use super::place::{absolute, relative};
use super::terminal::{ColorChoice, Progress};

/// How the crate is printed.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds the version folders; one that is called `find` is given as `./find`
    docs: PathBuf,

    /// Where the crate is written; outside this workspace it stands alone [default: the workspace's `generated`]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Write nothing; fail if anything would change
    #[arg(long)]
    check: bool,

    /// Write only the schemas, as JSON, and no crate
    #[arg(long, conflicts_with = "check", requires = "out")]
    schema_only: bool,

    /// Leave the sentences of the pages out; names, types, permissions, examples and links stay
    #[arg(long)]
    no_prose: bool,

    /// Print a table of codes and counts in place of the findings
    #[arg(long)]
    summary: bool,

    /// Colour the findings
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
}

pub(crate) const AFTER_HELP: &str = "\
Runs that write to one folder wait for each other. What a run leaves that was killed is repaired by
the next; until then --check fails.

Exit status:
  0  done
  1  done, but content of a page is missing, as errors among the findings say;
     or nothing is done: there was nothing to print, or the output could not be written;
     or, with --check, something is stale
  2  wrong usage";

/// Prints the crate, or its schemas.
pub(crate) fn run(
    arguments: &Arguments,
    stderr: &mut impl Write,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let begun = Instant::now();
    let progress = Progress::new();
    progress.show("reading the pages");
    let mut understood = codegen::understand(&arguments.docs)?;
    if understood.account.is_empty() {
        progress.clear();
        show_findings(arguments, &understood, stderr)?;
        return Err(nothing_to_print(arguments, &understood).into());
    }
    if arguments.no_prose {
        for (_, schema) in &mut understood.schemas {
            schema.remove_prose();
        }
    }
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| crate::workspace().join("generated"));
    let mut tests = None;
    let changes = if arguments.schema_only {
        progress.show("writing the schemas");
        write_schemas(&understood, &out)?
    } else {
        progress.show("printing the crate");
        let graph_core = relative(
            &absolute(&out)?,
            &absolute(&Path::new(env!("CARGO_MANIFEST_DIR")).join("graph-core"))?,
        );
        let printed = codegen::print(&understood, &Package::on(&graph_core))?;
        tests = Some(tests_line(&printed));
        understood.diagnostics.extend(printed.diagnostics);
        progress.show("writing the files");
        output::sync(&printed.tree, &out, arguments.check)?
    };
    progress.clear();
    // Nothing of a client comes from annotations alone, and thousands of blocks have none.
    let lacks_annotation = |finding: &Diagnostic| finding.code == Code::AnnotationMissing;
    understood
        .diagnostics
        .retain(|finding| !lacks_annotation(finding));
    show_findings(arguments, &understood, stderr)?;
    let lost = understood
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code.loses_content())
        .count();
    if arguments.check {
        for name in changes.written.iter().chain(&changes.removed) {
            writeln!(stderr, "stale: {name}")?;
        }
    }
    writeln!(stderr, "{}", understood.account)?;
    writeln!(stderr, "{}", findings(&understood.diagnostics))?;
    if let Some(tests) = tests {
        writeln!(stderr, "{tests}")?;
    }
    let (written, removed) = if arguments.check {
        ("stale", "superfluous")
    } else {
        ("written", "removed")
    };
    writeln!(
        stderr,
        "{} files {written}, {} unchanged, {} {removed}; {:.1} s",
        changes.written.len(),
        changes.unchanged,
        changes.removed.len(),
        begun.elapsed().as_secs_f64()
    )?;
    let stale = arguments.check && !changes.is_empty();
    Ok(if lost > 0 || stale {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// So many findings are shown by the command that prints a client; `lint` shows all.
const MOST_SHOWN: usize = 50;

/// The gravest findings one by one, or all of them counted.
fn show_findings(
    arguments: &Arguments,
    understood: &Understood,
    stderr: &mut impl Write,
) -> std::io::Result<()> {
    if arguments.summary {
        return write!(stderr, "{}", report::summary(&understood.diagnostics));
    }
    let mut findings = report::gather(&understood.diagnostics, &understood.corpus);
    // Those of one severity stay in the order of the pages.
    findings.sort_by_key(|finding| finding.code.severity());
    for diagnostic in findings.iter().take(MOST_SHOWN) {
        let shown = report::render(diagnostic, &understood.corpus, report::Color::Always);
        writeln!(stderr, "{shown}\n")?;
    }
    if findings.len() > MOST_SHOWN {
        writeln!(
            stderr,
            "{} more findings; all of them: codegen lint --level note {}\n",
            findings.len() - MOST_SHOWN,
            arguments.docs.display()
        )?;
    }
    Ok(())
}

/// An empty crate helps nobody, and would take the place of one that is none.
fn nothing_to_print(arguments: &Arguments, understood: &Understood) -> String {
    format!(
        "none of the {} pages in {} documents an operation, a type or an enum; nothing is written",
        understood.account.pages,
        arguments.docs.display()
    )
}

/// How many halves of examples are tested, and why the others are not.
fn tests_line(printed: &Printed) -> String {
    let Printed { tests, known, .. } = printed;
    let all: usize = tests + printed.untested.values().sum::<usize>();
    let reasons: Vec<String> = printed
        .untested
        .iter()
        .map(|(reason, count)| format!("{} {count}", reason.name()))
        .collect();
    let reasons = if reasons.is_empty() {
        String::new()
    } else {
        format!("; the others: {}", reasons.join(", "))
    };
    format!(
        "{} members hold any JSON, because no page tells their type\n\
         {tests} of {all} documented requests and responses are tests, {known} of them with values that do not fit{reasons}",
        printed.untyped
    )
}

fn findings(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.code.severity() == severity)
            .count()
    };
    format!(
        "{} errors, {} warnings, {} notes",
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note)
    )
}

fn write_schemas(understood: &Understood, out: &Path) -> Result<Changes, output::Error> {
    let files = understood
        .schemas
        .iter()
        .map(|(version, schema)| codegen::emit::File {
            path: format!("{}.json", version.module),
            content: codegen::emit::Content::Json(schema.to_json()),
        });
    output::sync(&output::format(files.collect())?, out, false)
}
