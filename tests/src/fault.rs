//! Changes of a documentation, written down as files of a few lines.
//!
//! ```text
//! page v1.0/resources/lamp.md
//! --- before
//! |color|String|The color.|
//! --- after
//! |color|As you like|The color.|
//! --- finding
//! v1.0/resources/lamp.md:17:8: «As you like» warn[type-cell]: …
//! ```
//!
//! Before and after are whole lines. Without the lines before, the page is new; without those after, the lines go away.

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
        let mut is_after = false;
        for line in changes.split_inclusive('\n') {
            let last = fault.changes.last_mut();
            match (line.trim_end(), last) {
                ("--- before", Some(change)) => {
                    is_after = false;
                    change.before = Some(String::new());
                }
                ("--- after", Some(_)) => is_after = true,
                (page, _) if page.starts_with("page ") => {
                    is_after = false;
                    fault.changes.push(Change {
                        page: page["page ".len()..].to_owned(),
                        ..Change::default()
                    });
                }
                (_, Some(change)) if is_after => change.after.push_str(line),
                (
                    _,
                    Some(Change {
                        before: Some(before),
                        ..
                    }),
                ) => before.push_str(line),
                (stray, _) => return Err(format!("`{stray}` belongs to nothing")),
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
        for change in &self.changes {
            let Change {
                page,
                before,
                after,
            } = change;
            let text = std::fs::read_to_string(docs.join(page)).unwrap_or_default();
            let Some(before) = before else {
                files::write(docs, page, after);
                continue;
            };
            let found = text.match_indices(before.as_str()).map(|(at, _)| at);
            let found: Vec<usize> = found
                .filter(|at| *at == 0 || text[..*at].ends_with('\n'))
                .collect();
            let [at] = found[..] else {
                return Err(format!("not exactly once on {page}:\n{before}"));
            };
            let (head, tail) = (&text[..at], &text[at + before.len()..]);
            files::write(docs, page, format!("{head}{after}{tail}"));
        }
        Ok(())
    }
}

/// The file with what is found now.
pub fn with_findings(text: &str, findings: &str) -> String {
    let (changes, _) = text.split_once(FINDING).unwrap_or((text, ""));
    format!("{changes}{FINDING}{findings}")
}
