//! By what the tool knows its own files: a line in each of them, and a list of all.
//!
//! Knows names and first lines; must not know what else a file holds.

use std::collections::BTreeSet;

/// The first line of every file that can hold a comment.
pub(super) const MARKER: &str =
    "Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.";

/// The list of all machine-written files, by which those are known that can hold no comment.
pub(super) const MANIFEST: &str = ".machine-written";

/// The text of the list, for names in their order.
pub(super) fn manifest<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    format!("# {MARKER}\n{}\n", names.join("\n"))
}

/// The names of a list.
pub(super) fn listed(manifest: &[u8]) -> BTreeSet<String> {
    let list = String::from_utf8_lossy(manifest);
    list.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Whether a file begins with the marker, whatever its comments look like.
pub(super) fn is_marked(content: &[u8]) -> bool {
    let first = content
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    String::from_utf8_lossy(first).trim_start_matches(['/', '#', ' ']) == MARKER
}

/// Whether a path is made of plain names only.
pub(super) fn is_safe(path: &str) -> bool {
    path.split('/').all(|part| {
        !part.is_empty()
            && part.trim_matches('.') == part
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_paths_are_written() {
        for good in ["src/lib.rs", "Cargo.toml", "src/v1_0/models/user.rs"] {
            assert!(is_safe(good), "{good}");
        }
        for bad in [
            "", "../x.rs", "/etc/x", "a//b", "a/./b", "a/..", "a b.rs", "é.rs", "..rs", "a\\b",
        ] {
            assert!(!is_safe(bad), "{bad}");
        }
    }
}
