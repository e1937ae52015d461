//! `codegen lint --fix`: edits the pages, or shows the edits.

use std::io::Write;

use codegen::Understood;
use codegen::corpus::{self, Corpus};
use codegen::lint::Fixes;
use codegen::report::{self, Paths};
use codegen::secret::Mask;

/// What went wrong with a run, which ends with 2.
pub(super) type Failure = Box<dyn std::error::Error>;

/// Edits the pages; tells whether any has changed.
pub(super) fn apply(fixes: &Fixes, corpus: &Corpus, err: &mut impl Write) -> Result<bool, Failure> {
    // No page is written before all of them were read again.
    let rewrites = corpus::rewrites(corpus, &fixes.edits)?;
    for rewrite in &rewrites {
        rewrite.write()?;
    }
    writeln!(
        err,
        "{} fixed in {}",
        findings(fixes),
        files(rewrites.len())
    )?;
    Ok(!rewrites.is_empty())
}

/// Shows what would become of the pages, without their secrets.
pub(super) fn show(
    fixes: &Fixes,
    understood: &Understood,
    paths: &Paths,
    out: &mut impl Write,
    err: &mut impl Write,
) -> Result<(), Failure> {
    let rewrites = corpus::rewrites(&understood.corpus, &fixes.edits)?;
    let mask = Mask::of(&understood.secrets);
    for rewrite in &rewrites {
        let mut diff = report::diff(rewrite, paths);
        mask.text(&mut diff);
        write!(out, "{diff}")?;
    }
    let (findings, files) = (findings(fixes), files(rewrites.len()));
    writeln!(
        err,
        "{findings} can be fixed in {files}; nothing is written"
    )?;
    Ok(())
}

fn findings(fixes: &Fixes) -> String {
    counted(fixes.findings, "finding")
}

fn files(count: usize) -> String {
    counted(count, "file")
}

/// A number of things.
pub(super) fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}
