//! `codegen lint`: the proof-reader.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use codegen::catalogue::Catalogue;
use codegen::config::Config;
use codegen::diagnostic::Code;
use codegen::lint::{self, Baseline, Finding, Fixes, Level, Levels, Options, Report, Scope};
use codegen::report::{self, Color, Paths};
use codegen::{Settings, Understood};

use super::Mistake;
use super::chosen::{self, Chosen};
use super::fix::{self, Failure, counted};
use super::terminal::{ColorChoice, Progress};

/// Proof-reads pages of the Microsoft Graph reference
///
/// All of the documentation is read, because pages speak of each other. What is found is shown by its place, with what to
/// change on the page. Pages are written only with --fix.
#[derive(Debug, clap::Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// The folder that holds the version folders, or what to look at below one: version folders, folders, pages [default:
    /// the folder that `codegen.toml` names, or else the current one]
    paths: Vec<PathBuf>,

    /// Look only at pages that have changed since a revision, as `git` tells
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,

    /// How the findings are shown
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,

    /// Show no findings of a code
    #[arg(short = 'A', long, value_name = "CODE", value_parser = code)]
    allow: Vec<Code>,

    /// Count findings of a code as notes
    #[arg(short = 'N', long, value_name = "CODE", value_parser = code)]
    note: Vec<Code>,

    /// Count findings of a code as warnings
    #[arg(short = 'W', long, value_name = "CODE", value_parser = code)]
    warn: Vec<Code>,

    /// Let findings of a code fail the run
    #[arg(short = 'D', long, value_name = "CODE", value_parser = code)]
    deny: Vec<Code>,

    /// Show the findings from this level on; json, sarif and html have all levels, and html hides lower ones until its reader asks
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    level: LevelName,

    /// Show at most this many findings; json, sarif and html have all
    #[arg(long, value_name = "NUMBER")]
    max_problems: Option<usize>,

    /// Leave out the findings that this file has
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,

    /// Write all findings to this file, as a baseline for later runs
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,

    /// Take the permissions of this file for all that there are: `permissions.json` of microsoftgraph/microsoft-graph-devx-content,
    /// any JSON with the names as values, or a name a line
    #[arg(long, value_name = "FILE")]
    permissions: Option<PathBuf>,

    /// Fix the findings from --level on where the change is certain, and show those that are left
    #[arg(long)]
    fix: bool,

    /// With --fix, write nothing, and show the changes as a diff for `git apply` or `patch -p1`
    #[arg(long, requires = "fix", conflicts_with = "write_baseline")]
    dry_run: bool,

    /// List the codes, with their levels and what they mean; those marked with [--fix] can be fixed where the change is certain
    #[arg(long)]
    codes: bool,

    /// Tell what a code means, why it matters, and what to change
    #[arg(long, value_name = "CODE", value_parser = any_code)]
    explain: Option<Code>,

    /// The file that chooses the documentation and the levels [default: the nearest `codegen.toml` of this folder and those
    /// above it]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,

    /// The lowest level that makes the run fail
    #[arg(long, value_name = "LEVEL", default_value = "deny")]
    fail_on: LevelName,

    /// Colour the findings
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
}

const AFTER_HELP: &str = "\
Levels: allow (not shown), note, warn, deny (the run fails). Of several levels for one code, the
highest counts. The command line wins over the file:

  [lint.levels]
  type-cell = \"deny\"

A comment allows findings of the block that follows it, or of the page:

  <!-- codegen-lint-allow type-cell: why it is right -->
  <!-- codegen-lint-allow-page type-cell, row-name -->

Exit status:
  0  nothing is found at the level that fails
  1  something is found at that level
  2  wrong usage, or there was nothing to read, or a page could not be written

With --fix, what is left counts, and with --dry-run, what is found.";

/// How findings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the lines of the page
    Human,
    /// A line each
    Short,
    /// For other programs
    Json,
    /// For code hosts and editors (SARIF 2.1.0)
    Sarif,
    /// As commands of GitHub Actions
    Github,
    /// As a page for a browser, with a table of what the pages cover
    Html,
}

/// Reads the name of a code whose findings are shown.
fn code(name: &str) -> Result<Code, String> {
    Code::named(name).map_err(no_such_code)
}

/// Reads the name of a code, also of one that only the printing of a client raises.
fn any_code(name: &str) -> Result<Code, String> {
    Code::known(name).map_err(no_such_code)
}

fn no_such_code(nearest: Code) -> String {
    format!("there is no such code; the nearest is `{nearest}`, and --codes lists all")
}

/// A level by its name.
#[derive(Debug, Clone, Copy)]
struct LevelName(Level);

impl ValueEnum for LevelName {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [LevelName; 3] = [
            LevelName(Level::Note),
            LevelName(Level::Warn),
            LevelName(Level::Deny),
        ];
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.0.name()))
    }
}

pub(crate) fn run(
    arguments: &Arguments,
    progress: &Progress,
    out: &mut impl Write,
    err: &mut impl Write,
) -> Result<ExitCode, Failure> {
    match done(arguments, progress, out, err) {
        // The reader has closed the output, as `head` does.
        Err(error) if is_broken_pipe(&*error) => Ok(ExitCode::SUCCESS),
        done => done,
    }
}

fn is_broken_pipe(error: &(dyn std::error::Error + 'static)) -> bool {
    let error = error.downcast_ref::<std::io::Error>();
    error.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

fn done(
    arguments: &Arguments,
    progress: &Progress,
    out: &mut impl Write,
    err: &mut impl Write,
) -> Result<ExitCode, Failure> {
    let chosen = Chosen::read(arguments.config.as_deref())?;
    let levels = levels(arguments, &chosen.config);
    if let Some(code) = arguments.explain {
        writeln!(out, "{code}\n\n{}", lint::explain(code))?;
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.codes {
        write_codes(&levels, out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut scope = match (arguments.paths.as_slice(), &chosen.config.docs) {
        ([], Some(docs)) => Scope::of(std::slice::from_ref(docs))?,
        (paths, _) => Scope::of(paths)?,
    };
    if let Some(revision) = &arguments.changed_since {
        scope = scope.changed_since(revision)?;
    }
    let baseline = match &arguments.baseline {
        Some(file) => Baseline::read(&chosen::text(file)?),
        None => Baseline::default(),
    };
    let catalogue = arguments.permissions.as_deref().map(catalogue);
    let settings = Settings {
        fixups: chosen.config.fixups,
        catalogue: catalogue.transpose()?,
        ..Settings::default()
    };
    let options = Options { levels, baseline };
    let paths = paths(&scope.root)?;
    let mut understood = understand(&scope, &settings, progress)?;
    if arguments.fix {
        let fixes = fixes(arguments, &understood, &scope, &options);
        if arguments.dry_run {
            fix::show(&fixes, &understood, &paths, out, err)?;
        } else if fix::apply(&fixes, &understood.corpus, err)? {
            understood = understand(&scope, &settings, progress)?;
        }
    }
    let corpus = &understood.corpus;
    let report = lint::lint(&understood.diagnostics, corpus, &scope, &options);
    if let Some(file) = &arguments.write_baseline {
        let written = std::fs::write(file, report.baseline.write());
        written.map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    }
    if !arguments.dry_run {
        show(
            arguments,
            &options.levels,
            &report,
            &understood,
            &paths,
            out,
        )?;
    }
    let mut findings = report.findings.iter();
    let fails = findings.any(|finding| finding.level >= arguments.fail_on.0);
    Ok(match fails && arguments.write_baseline.is_none() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn catalogue(file: &Path) -> Result<Catalogue, Mistake> {
    Catalogue::read(&chosen::text(file)?)
        .map_err(|error| Mistake::new(format!("cannot use {}: {error}", file.display())))
}

fn understand(
    scope: &Scope,
    settings: &Settings,
    progress: &Progress,
) -> Result<Understood, Failure> {
    let understood = codegen::understand_with(&scope.root, settings, &|done| progress.show(done))?;
    progress.clear();
    Ok(understood)
}

/// The edits that the findings bring which are shown.
fn fixes(
    arguments: &Arguments,
    understood: &Understood,
    scope: &Scope,
    options: &Options,
) -> Fixes {
    let Understood {
        diagnostics,
        corpus,
        ..
    } = understood;
    let report = lint::lint(diagnostics, corpus, scope, options);
    let findings = shown(arguments, &report);
    Fixes::of(findings.iter().map(|finding| finding.diagnostic))
}

/// The levels that were chosen.
fn levels(arguments: &Arguments, config: &Config) -> Levels {
    let mut levels = Levels::default();
    for (code, level) in &config.levels {
        levels.choose(*code, *level);
    }
    let chosen = [
        (&arguments.allow, Level::Allow),
        (&arguments.note, Level::Note),
        (&arguments.warn, Level::Warn),
        (&arguments.deny, Level::Deny),
    ];
    for (codes, level) in chosen {
        for code in codes {
            levels.choose(*code, level);
        }
    }
    levels
}

fn write_codes(levels: &Levels, out: &mut impl Write) -> std::io::Result<()> {
    for code in Code::of_documentation() {
        let level = levels.of(code).name();
        let fix = if lint::is_fixable(code) {
            " [--fix]"
        } else {
            ""
        };
        let (name, meaning) = (code.name(), code.meaning());
        writeln!(out, "{level:<6}{name:<24}{meaning}{fix}")?;
    }
    Ok(())
}

/// The way from here to the documentation.
fn paths(root: &Path) -> std::io::Result<Paths> {
    let here = std::env::current_dir()?;
    let here = here.canonicalize().unwrap_or(here);
    Ok(Paths::new(&root.canonicalize()?, &here))
}

fn show(
    arguments: &Arguments,
    levels: &Levels,
    report: &Report<'_>,
    understood: &Understood,
    paths: &Paths,
    out: &mut impl Write,
) -> std::io::Result<()> {
    let corpus = &understood.corpus;
    let most = arguments.max_problems.unwrap_or(usize::MAX);
    match arguments.format {
        Format::Json => return write!(out, "{}", report::json(report, corpus, paths)),
        Format::Sarif => return write!(out, "{}", report::sarif(report, levels, corpus, paths)),
        Format::Github => {
            for finding in shown(arguments, report).iter().take(most) {
                writeln!(out, "{}", report::github(finding, corpus, paths))?;
            }
            return Ok(());
        }
        Format::Html => return write!(out, "{}", html(arguments, report, understood)),
        Format::Human | Format::Short => {}
    }
    let findings = shown(arguments, report);
    let folded = lint::fold(&findings);
    for folded in folded.iter().take(most) {
        let text = match arguments.format {
            Format::Short => report::short(folded, corpus, paths),
            _ => report::human(folded, corpus, paths, Color::Always) + "\n",
        };
        writeln!(out, "{text}")?;
    }
    let left = folded.len().saturating_sub(most);
    if left > 0 {
        writeln!(
            out,
            "{left} more; --max-problems shows another number of them"
        )?;
    }
    write!(out, "{}", account(report))
}

fn html(arguments: &Arguments, report: &Report<'_>, understood: &Understood) -> String {
    let page = report::Html {
        report,
        corpus: &understood.corpus,
        account: &understood.account,
        coverage: &codegen::coverage(understood),
        level: arguments.level.0,
    };
    page.page()
}

fn shown<'u>(arguments: &Arguments, report: &Report<'u>) -> Vec<Finding<'u>> {
    let findings = report.findings.iter();
    let shown = findings.filter(|finding| finding.level >= arguments.level.0);
    shown.cloned().collect()
}

/// The closing lines.
fn account(report: &Report<'_>) -> String {
    let mut parts = vec![
        counted(report.count(Level::Deny), "error"),
        counted(report.count(Level::Warn), "warning"),
        counted(report.count(Level::Note), "note"),
    ];
    if report.known > 0 {
        parts.push(format!("{} known", report.known));
    }
    if !report.gone.is_empty() {
        parts.push(format!("{} of the baseline gone", report.gone.len()));
    }
    let pages = counted(report.pages, "page");
    format!("{pages}: {}\n", parts.join(", "))
}
