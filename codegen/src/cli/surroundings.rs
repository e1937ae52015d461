//! What a package lies in.
//!
//! Knows where Cargo looks for the workspace of a package; must not know what the package is.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use glob::{MatchOptions, Pattern};
use toml::{Table, Value};

use super::place::absolute;

/// A workspace that has neither taken a package in nor left it out. Cargo refuses to build what lies in one.
#[derive(Debug)]
pub(super) struct Stranger {
    /// The manifest of the workspace.
    pub(super) manifest: PathBuf,
    /// The path of the package from the folder of the workspace.
    pub(super) package: String,
}

impl Stranger {
    /// The workspace around the package in a folder, where it does not know the package.
    pub(super) fn around(package: &Path) -> Option<Self> {
        let package = absolute(package).ok()?;
        let workspace = package.ancestors().skip(1).find_map(Workspace::read)?;
        let path = package.strip_prefix(&workspace.folder).ok()?;
        let path = path.to_string_lossy().replace('\\', "/");
        (!workspace.knows(&package, &path)).then(|| Self {
            manifest: workspace.folder.join(MANIFEST),
            package: path,
        })
    }
}

const MANIFEST: &str = "Cargo.toml";

/// A workspace, by its manifest.
struct Workspace {
    folder: PathBuf,
    manifest: Table,
}

impl Workspace {
    /// The workspace whose root is a folder.
    fn read(folder: &Path) -> Option<Self> {
        let manifest = manifest(folder)?;
        manifest.contains_key("workspace").then(|| Self {
            folder: folder.to_owned(),
            manifest,
        })
    }

    /// Whether a package is a member or left out; `path` leads to it from the root.
    fn knows(&self, package: &Path, path: &str) -> bool {
        // As Cargo reads patterns: a star stands for a part of one name.
        let options = MatchOptions {
            require_literal_separator: true,
            ..MatchOptions::default()
        };
        let matches = |pattern: &str| {
            let pattern = Pattern::new(pattern.trim_start_matches("./").trim_end_matches('/'));
            pattern.is_ok_and(|pattern| pattern.matches_with(path, options))
        };
        let mut excluded = self.texts("exclude");
        excluded.any(|folder| package.starts_with(self.folder.join(folder)))
            || self.texts("members").any(matches)
            || self.reached().contains(package)
    }

    /// The texts of a list.
    fn texts<'w>(&'w self, key: &str) -> impl Iterator<Item = &'w str> + use<'w> {
        let list = self.manifest.get("workspace").and_then(|it| it.get(key));
        let list = list.and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str)
    }

    /// The folders to which the members lead by their dependencies: what is there is a member, too.
    fn reached(&self) -> BTreeSet<PathBuf> {
        let mut open: Vec<PathBuf> = vec![self.folder.clone()];
        for pattern in self.texts("members") {
            let root = Pattern::escape(&self.folder.to_string_lossy());
            let members = glob::glob(&format!("{root}/{pattern}"));
            open.extend(members.into_iter().flatten().flatten());
        }
        let mut reached = BTreeSet::new();
        while let Some(folder) = open.pop() {
            let Ok(folder) = absolute(&folder) else {
                continue;
            };
            if reached.insert(folder.clone())
                && let Some(manifest) = manifest(&folder)
            {
                let mut paths = Vec::new();
                collect_paths(&manifest, &mut paths);
                open.extend(paths.into_iter().map(|path| folder.join(path)));
            }
        }
        reached
    }
}

/// The manifest of a folder, if it has one that is TOML.
fn manifest(folder: &Path) -> Option<Table> {
    let text = std::fs::read_to_string(folder.join(MANIFEST)).ok()?;
    text.parse().ok()
}

/// The paths of all tables of dependencies, also of those for one target and of those that members inherit.
fn collect_paths(table: &Table, paths: &mut Vec<String>) {
    for (key, value) in table {
        let Value::Table(inner) = value else {
            continue;
        };
        if key.ends_with("dependencies") {
            let path = |dependency: &Value| Some(dependency.get("path")?.as_str()?.to_owned());
            paths.extend(inner.values().filter_map(path));
        } else {
            collect_paths(inner, paths);
        }
    }
}
