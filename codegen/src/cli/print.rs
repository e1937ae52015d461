//! The main command: the crate is printed, and what was found on the way is shown.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use clap::CommandFactory;
use clap::error::ErrorKind;
use codegen::corpus::CHECKOUT;
use codegen::diagnostic::{Code, Diagnostic, Severity};
use codegen::output::{self, Tree};
use codegen::schema::Selected;
use codegen::snapshot::Snapshot;
use codegen::{Printed, Understood, report};

use super::Mistake;
use super::chosen::Chosen;
use super::interrupt::Interrupt;
use super::patterns;
use super::surroundings::Stranger;
use super::terminal::Progress;
use super::wanted::Wanted;
use crate::CommandLine;

pub(crate) use super::wanted::Arguments;

/// What the help says at its end.
pub(crate) fn after_help() -> String {
    format!("{BEGIN}\n\n{CHECKOUT}\n\n{}\n\n{RUNS}", patterns::HELP)
}

const BEGIN: &str = "\
`codegen init` writes a `codegen.toml`; `codegen` alone then does what the file says.
These commands fetch the public documentation, whose folder is then
microsoft-graph-docs-contrib/api-reference:";

const RUNS: &str = "\
Runs that write to one folder wait for each other. Ctrl-C leaves the folder as it was, unless the
new files, which are all written by then, are just taking their places: that is finished first.
What a run leaves that was killed is repaired by the next; until then --check fails.

Exit status:
  0  done
  1  done, but content of a page is missing, as errors among the findings say;
     or nothing is done: there was nothing to print, or the output could not be written;
     or, with --check, something is stale
  2  a mistake of the command line or of `codegen.toml`; nothing is done
  130  interrupted; nothing was written, unless all was done and only findings were left to show";

/// Prints the crate, or its schemas.
pub(crate) fn run(
    arguments: &Arguments,
    progress: &Progress,
    interrupt: &Interrupt,
    stderr: &mut impl Write,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let begun = Instant::now();
    let chosen = Chosen::read(arguments.config.as_deref())?;
    let Some(wanted) = Wanted::of(arguments, &chosen)? else {
        return Ok(no_docs());
    };
    let selection = arguments.patterns.selection(&chosen.config);
    let watch = |done| progress.show(done);
    let mut understood = codegen::understand_with(&wanted.docs, &wanted.settings, &watch)?;
    let is_shown = |finding: &Diagnostic| {
        // Nothing of a client comes from annotations alone, and thousands of blocks have none.
        finding.code != Code::AnnotationMissing && !chosen.config.allows(finding.code)
    };
    understood.diagnostics.retain(is_shown);
    if understood.account.is_empty() {
        interrupt.finish();
        progress.clear();
        show_findings(arguments, &wanted.docs, &understood, stderr)?;
        return Err(nothing_to_print(&wanted.docs, &understood).into());
    }
    if !wanted.prose {
        for (_, schema) in &mut understood.schemas {
            schema.remove_prose();
        }
    }
    let selected = selection
        .select(&understood.schemas)
        .map_err(Mistake::new)?;
    if selected.is_empty() {
        return Err(Mistake::new("the patterns leave nothing; nothing is written").into());
    }
    let replaced = Snapshot::of_printed(&wanted.out).ok();
    let replaced = replaced.map(|before| codegen::replacing(&before, &selected));
    let mut tests = None;
    let mut planning = Vec::new();
    let tree = if arguments.schema_only {
        schemas(&selected)?
    } else {
        let printed = codegen::print_selected(&understood, &selected, &wanted.package, &watch)?;
        tests = Some(tests_line(&printed));
        planning = printed.diagnostics;
        printed.tree
    };
    let step = |step| {
        progress.show_step(step);
        interrupt.allows(step)
    };
    let changes = match arguments.check {
        true => output::check(&tree, &wanted.out)?,
        false => match output::sync(&tree, &wanted.out, &step) {
            Err(output::Error::Interrupted) => interrupt.end(),
            changes => changes?,
        },
    };
    interrupt.finish();
    progress.clear();
    let account = report::selection(&selected);
    let pages = pages(&selected);
    let planning = planning.into_iter().filter(is_shown);
    understood.diagnostics.extend(planning);
    if let Some(pages) = pages {
        understood
            .diagnostics
            .retain(|finding| is_of(finding, &pages));
    }
    show_findings(arguments, &wanted.docs, &understood, stderr)?;
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
    write!(stderr, "{account}")?;
    writeln!(stderr, "{}", findings(&understood.diagnostics))?;
    if lost > 0 {
        writeln!(
            stderr,
            "content of pages is missing because of {lost} of the errors, so the exit status is 1"
        )?;
    }
    for changes in replaced.iter().flatten() {
        write!(stderr, "{}", report::verdict_line(changes))?;
    }
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
    if !arguments.schema_only
        && let Some(Stranger { manifest, package }) = Stranger::around(&wanted.out)
    {
        writeln!(
            stderr,
            "{} is the manifest of a workspace around the crate; Cargo builds the crate only if `{package}` is among the \
             `members` or `exclude` of that, or if a member depends on it by this path",
            manifest.display()
        )?;
    }
    let stale = arguments.check && !changes.is_empty();
    Ok(if lost > 0 || stale {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// Says how a documentation is named.
fn no_docs() -> ExitCode {
    let message = "no documentation is named: give the folder that holds its version folders, or name it as `docs` in a \
                   `codegen.toml`, which `codegen init` writes";
    let error = CommandLine::command().error(ErrorKind::MissingRequiredArgument, message);
    let _ = error.print();
    ExitCode::from(Mistake::STATUS)
}

/// So many findings are shown by the command that prints a client; `lint` shows all.
const MOST_SHOWN: usize = 50;

/// The gravest findings one by one, or all of them counted.
fn show_findings(
    arguments: &Arguments,
    docs: &Path,
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
            "{} more findings; those about pages are all shown by: codegen lint --level note {}\n",
            findings.len() - MOST_SHOWN,
            docs.display()
        )?;
    }
    Ok(())
}

/// An empty crate helps nobody, and would take the place of one that is none.
fn nothing_to_print(docs: &Path, understood: &Understood) -> String {
    format!(
        "none of the {} pages in {} documents an operation, a type or an enum; nothing is written",
        understood.account.pages,
        docs.display()
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

/// The pages of what is selected; none where that is everything.
fn pages(selected: &[Selected<'_>]) -> Option<BTreeSet<String>> {
    let is_whole = selected.iter().all(Selected::is_whole);
    let pages = selected.iter().flat_map(Selected::pages);
    (!is_whole).then(|| pages.map(str::to_owned).collect())
}

/// Whether a finding is about one of these pages, or about none.
fn is_of(finding: &Diagnostic, pages: &BTreeSet<String>) -> bool {
    let place = finding.place.as_ref();
    place.is_none_or(|place| pages.contains(place.path.as_str()))
}

/// The files of a run that stops at the schemas.
fn schemas(selected: &[Selected<'_>]) -> Result<Tree, output::Error> {
    let files = selected.iter().map(|selected| codegen::emit::File {
        path: format!("{}.json", selected.version.module),
        content: codegen::emit::Content::Json(selected.schema().to_json()),
    });
    output::format(files.collect(), &|_| ())
}
