//! How the pages of a documentation are named for the reader: relative to where they are.

use std::path::{Component, Path};

use crate::diagnostic::DocPath;

/// Where a documentation is, and where its reader.
#[derive(Debug, Clone, Default)]
pub struct Paths {
    root: Vec<String>,
    from: Vec<String>,
}

impl Paths {
    /// The paths of a documentation for a reader in a folder; both are absolute.
    pub fn new(root: &Path, from: &Path) -> Self {
        Self {
            root: parts(root),
            from: parts(from),
        }
    }

    /// The path of a page.
    pub fn of(&self, page: &DocPath) -> String {
        let root = self.root.iter().map(String::as_str);
        let page: Vec<&str> = root.chain(page.as_str().split('/')).collect();
        let shared = self.from.iter().zip(&page);
        let shared = shared.take_while(|(one, other)| one == other).count();
        let up = self.from[shared..].iter().map(|_| "..");
        let way: Vec<&str> = up.chain(page[shared..].iter().copied()).collect();
        way.join("/")
    }
}

/// The parts of a path without `.`.
fn parts(path: &Path) -> Vec<String> {
    let parts = path.components().filter(|part| *part != Component::CurDir);
    parts
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_named_from_the_reader_on() {
        let page = DocPath::new("v1.0/api/lamp-get.md");
        for (root, from, expected) in [
            ("/docs", "/docs", "v1.0/api/lamp-get.md"),
            ("/docs", "/", "docs/v1.0/api/lamp-get.md"),
            ("/docs", "/docs/v1.0", "api/lamp-get.md"),
            ("/docs", "/docs/v1.0/resources", "../api/lamp-get.md"),
            ("/docs", "/other/x", "../../docs/v1.0/api/lamp-get.md"),
        ] {
            let paths = Paths::new(Path::new(root), Path::new(from));
            assert_eq!(paths.of(&page), expected, "{from}");
        }
        assert_eq!(Paths::default().of(&page), page.as_str());
    }
}
