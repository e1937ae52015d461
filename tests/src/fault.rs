//! Changes of a documentation, written down as files of a few lines.
//!
//! ```text
//! page v1.0/resources/lamp.md
//! --- before
//! |color|String|The color.|
//! --- after
//! |color|As you like|The color.|
//! --- fixed
//! |color|String|The color of its light.|
//! --- finding
//! v1.0/resources/lamp.md:17:8: «As you like» warn[type-cell]: …
//! ```
//!
//! Before and after are whole lines. Without the lines before, the page is new; without those after, the lines go away,
//! and with its last line the page does.
//! What a fix makes of the lines after is the lines before, unless the file says otherwise.

use std::path::Path;

use crate::files;

/// The line that ends the changes.
const FINDING: &str = "--- finding\n";

/// Changes, and what is found because of them.
#[derive(Debug, Default)]
pub struct Fault {
    changes: Vec<Change>,
    /// What is found.
    pub findings: String,
}

#[derive(Debug, Default)]
struct Change {
    page: String,
    before: Option<String>,
    after: String,
    fixed: Option<String>,
}

/// What lines of a file belong to.
#[derive(Clone, Copy)]
enum Section {
    Before,
    After,
    Fixed,
}

impl Fault {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// Fails if the file has another form.
    pub fn read(text: &str) -> Result<Self, String> {
        let (changes, findings) = text.split_once(FINDING).unwrap_or((text, ""));
        let mut fault = Self {
            changes: Vec::new(),
            findings: findings.to_owned(),
        };
        let mut section = None;
        for line in changes.split_inclusive('\n') {
            if let Some(page) = line.strip_prefix("page ") {
                section = None;
                fault.changes.push(Change {
                    page: page.trim_end().to_owned(),
                    ..Change::default()
                });
                continue;
            }
            let stray = || format!("`{}` belongs to nothing", line.trim_end());
            let change = fault.changes.last_mut().ok_or_else(stray)?;
            match (line.trim_end(), section) {
                ("--- before", _) => {
                    section = Some(Section::Before);
                    change.before = Some(String::new());
                }
                ("--- after", _) => section = Some(Section::After),
                ("--- fixed", _) => {
                    section = Some(Section::Fixed);
                    change.fixed = Some(String::new());
                }
                (_, Some(Section::After)) => change.after.push_str(line),
                (_, Some(Section::Before)) => {
                    change.before.iter_mut().for_each(|it| it.push_str(line))
                }
                (_, Some(Section::Fixed)) => {
                    change.fixed.iter_mut().for_each(|it| it.push_str(line))
                }
                (_, None) => return Err(stray()),
            }
        }
        Ok(fault)
    }

    /// Makes the changes in a folder of documentation.
    ///
    /// # Errors
    ///
    /// Fails if the lines that change are not on their page exactly once.
    pub fn make(&self, docs: &Path) -> Result<(), String> {
        self.changes.iter().try_for_each(|change| {
            let before = change.before.as_deref();
            replace(docs, &change.page, before, &change.after)
        })
    }

    /// Makes in a folder of clean documentation what a fix of the changes leaves of them.
    ///
    /// # Errors
    ///
    /// Fails if the lines that change are not on their page exactly once.
    pub fn make_fixed(&self, docs: &Path) -> Result<(), String> {
        self.changes.iter().try_for_each(|change| {
            let before = change.before.as_deref();
            let fixed = change.fixed.as_deref().or(before);
            replace(docs, &change.page, before, fixed.unwrap_or(&change.after))
        })
    }
}

/// Replaces lines of a page; without such lines, the page is new.
fn replace(docs: &Path, page: &str, before: Option<&str>, after: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(docs.join(page)).unwrap_or_default();
    let Some(before) = before else {
        files::write(docs, page, after);
        return Ok(());
    };
    let found = text.match_indices(before).map(|(at, _)| at);
    let found: Vec<usize> = found
        .filter(|at| *at == 0 || text[..*at].ends_with('\n'))
        .collect();
    let [at] = found[..] else {
        return Err(format!("not exactly once on {page}:\n{before}"));
    };
    let (head, tail) = (&text[..at], &text[at + before.len()..]);
    if head.is_empty() && after.is_empty() && tail.is_empty() {
        return std::fs::remove_file(docs.join(page)).map_err(|error| error.to_string());
    }
    files::write(docs, page, format!("{head}{after}{tail}"));
    Ok(())
}

/// The file with what is found now.
pub fn with_findings(text: &str, findings: &str) -> String {
    let (changes, _) = text.split_once(FINDING).unwrap_or((text, ""));
    format!("{changes}{FINDING}{findings}")
}
