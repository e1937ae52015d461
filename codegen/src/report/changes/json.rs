//! For other programs.

use serde_json::{Value, json};

use crate::diff::VersionChanges;

/// All changes.
pub fn changes(all: &[VersionChanges]) -> String {
    let versions = all.iter().map(|changes| {
        json!({
            "version": changes.version,
            "verdict": changes.changes.iter().map(|it| it.verdict).min(),
            "changes": changes.changes,
        })
    });
    let mut text = format!("{:#}", Value::Array(versions.collect()));
    text.push('\n');
    text
}
