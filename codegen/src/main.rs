//! The command: arguments in, findings and the closing account out. The only part that prints.

mod cli;

use std::ffi::OsString;
use std::io::Write;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anstream::AutoStream;
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};
use codegen::diagnostic::{Code, Diagnostic, Severity};
use codegen::find::Found;
use codegen::output::{self, Changes};
use codegen::plan::METHODS;
use codegen::{Printed, Understood, report};

use cli::terminal::{ColorChoice, Progress};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Reads the Microsoft Graph reference and prints a typed Rust client.
///
/// The documentation is a folder that holds version folders (`v1.0`, `beta`) with pages in Markdown, such as the
/// `api-reference` folder of the Microsoft Graph documentation, with all of its folders `includes` and in English. What a page gets wrong is reported with its place; a
/// bad page never stops the others.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = AFTER_HELP,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    printing: Option<Arguments>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Find(Query),
    Lint(Box<cli::lint::Arguments>),
}

/// Prints how the client calls a URL, and what that needs
///
/// Takes what a page or a program shows: a path, a URL or a request line, with values or with placeholders. Without an
/// HTTP method, all calls of the path are printed, and without a version those of all versions. A word without a slash
/// lists the calls whose path ends with it.
#[derive(Debug, clap::Args)]
#[command(override_usage = USAGE_OF_FIND, after_help = AFTER_HELP_OF_FIND)]
struct Query {
    /// The words of the question, as `USAGE_OF_FIND` tells them.
    #[arg(required = true, hide = true, value_name = "URL")]
    words: Vec<OsString>,
}

impl Query {
    /// What to look for, and where. An HTTP method that stands alone belongs to the next word.
    fn read(&self) -> Option<(String, Option<PathBuf>)> {
        let word = |word: &OsString| word.to_string_lossy().into_owned();
        let is_method = |word: &OsString| {
            let mut methods = METHODS.iter();
            methods.any(|method| word.eq_ignore_ascii_case(method))
        };
        let (url, docs) = match self.words.as_slice() {
            [method, url, docs @ ..] if is_method(method) => {
                (format!("{} {}", word(method), word(url)), docs)
            }
            [url, docs @ ..] => (word(url), docs),
            [] => return None,
        };
        (docs.len() < 2).then(|| (url, docs.first().map(PathBuf::from)))
    }
}

/// How the crate is printed.
#[derive(Debug, clap::Args)]
struct Arguments {
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
    color: ColorChoice,
}

const AFTER_HELP: &str = "\
Runs that write to one folder wait for each other. What a run leaves that was killed is repaired by
the next; until then --check fails.

Exit status:
  0  done
  1  done, but content of a page is missing, as errors among the findings say;
     or nothing is done: there was nothing to print, or the output could not be written;
     or, with --check, something is stale
  2  wrong usage";

const USAGE_OF_FIND: &str = "\
codegen find [METHOD] <URL> [DOCS]
       codegen find [METHOD] <WORD> [DOCS]";

const AFTER_HELP_OF_FIND: &str = "\
Arguments:
  METHOD  an HTTP method, also in one pair of quotes with the URL: 'POST /users/{id}/assignLicense'
  URL     a URL, or the path of one; in quotes, because shells read $, ? and & themselves
  WORD    the last word of a path, such as assignLicense
  DOCS    the folder that holds the version folders [default: the workspace's `docs-src`]

Exit status:
  0  found
  1  no method calls it: the nearest calls are printed, and the call by its route;
     or there was nothing to read
  2  wrong usage";

fn main() -> ExitCode {
    let CommandLine { command, printing } = CommandLine::parse();
    let color = printing.as_ref().map_or(ColorChoice::Auto, |it| it.color);
    let mut stderr = AutoStream::new(std::io::stderr().lock(), color.into());
    let done = match (command, printing) {
        (Some(Command::Find(query)), _) => find(&query),
        (Some(Command::Lint(arguments)), _) => {
            let mut stdout = AutoStream::new(std::io::stdout().lock(), arguments.color.into());
            let done = cli::lint::run(&arguments, &mut stdout, &mut stderr);
            return done.unwrap_or_else(|error| {
                let _ = writeln!(stderr, "error: {error}");
                ExitCode::from(2)
            });
        }
        (None, Some(arguments)) => run(&arguments, &mut stderr),
        (None, None) => Err("give the folder of the documentation".into()),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            // Nothing is left to do where even this cannot be written.
            let _ = writeln!(stderr, "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints what calls a URL.
fn find(query: &Query) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let Some((url, folder)) = query.read() else {
        return Ok(wrong("`find` takes one URL, and behind it one folder"));
    };
    let docs = match &folder {
        Some(docs) => docs.clone(),
        None => workspace().join("docs-src"),
    };
    let progress = Progress::new();
    progress.show("reading the pages");
    let found = codegen::find(&codegen::understand(&docs)?, &url);
    progress.clear();
    let mut stdout = std::io::stdout();
    match found {
        Found::Calls(text) => {
            stdout.write_all(text.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Found::Nearest(text) => {
            stdout.write_all(text.as_bytes())?;
            if folder.is_none() {
                let docs = docs.display();
                writeln!(
                    stdout,
                    "Only {docs} was searched; to search another reference, give its folder as the last argument."
                )?;
            }
            Ok(ExitCode::FAILURE)
        }
        Found::Unclear(message) => Ok(wrong(&message)),
    }
}

/// Says what is wrong with a question to `find`, and how it is asked.
fn wrong(message: &str) -> ExitCode {
    let mut command = CommandLine::command();
    command.build();
    let find = command.find_subcommand_mut("find");
    let error = match find {
        Some(find) => find.error(ErrorKind::InvalidValue, message),
        None => command.error(ErrorKind::InvalidValue, message),
    };
    let _ = error.print();
    ExitCode::from(2)
}

/// The folder of the workspace that this tool is part of.
fn workspace() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(Path::new("."))
}

fn run(
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
        .unwrap_or_else(|| workspace().join("generated"));
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
        let printed = codegen::print(&understood, &graph_core)?;
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

fn absolute(path: &Path) -> std::io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    Ok(plain)
}

/// The way from one absolute path to another, with `/` between its parts.
fn relative(from: &Path, to: &Path) -> String {
    let from: Vec<Component<'_>> = from.components().collect();
    let to: Vec<Component<'_>> = to.components().collect();
    let shared = from
        .iter()
        .zip(&to)
        .take_while(|(one, other)| one == other)
        .count();
    let up = from[shared..].iter().map(|_| OsString::from(".."));
    let down = to[shared..].iter().map(|part| part.as_os_str().to_owned());
    up.chain(down)
        .map(|part| part.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join("/")
}
