//! The API versions: data that every stage may name. Adding a version is one row.

use std::fmt;

/// An API version that the documentation has a folder for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The folder and the path segment: `v1.0`.
    pub name: &'static str,
    /// The name of the module and of the schema file: `v1_0`.
    pub module: &'static str,
    /// The `view` parameter of pages on learn.microsoft.com.
    pub view: &'static str,
}

/// Every API version, in the order in which it is generated.
pub const VERSIONS: &[Version] = &[
    Version {
        name: "v1.0",
        module: "v1_0",
        view: "graph-rest-1.0",
    },
    Version {
        name: "beta",
        module: "beta",
        view: "graph-rest-beta",
    },
];

impl Version {
    /// The version of a name, in whatever case.
    ///
    /// # Errors
    ///
    /// If there is none, says so, and which there are.
    pub fn named(name: &str) -> Result<Self, Unknown> {
        let mut versions = VERSIONS.iter();
        let known = versions.find(|version| version.name.eq_ignore_ascii_case(name));
        known.copied().ok_or_else(|| Unknown(name.to_owned()))
    }
}

/// The name of a version that there is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown(String);

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<String> = VERSIONS
            .iter()
            .map(|version| format!("`{}`", version.name))
            .collect();
        let names = names.join(" and ");
        write!(
            f,
            "there is no version `{}`; the versions are {names}",
            self.0
        )
    }
}

impl std::error::Error for Unknown {}

/// A path without the version that it begins with, and without the `~` that stands for the root of the API.
pub fn without_version(path: &str) -> &str {
    let path = without_tilde(path);
    let rest = path.strip_prefix('/').unwrap_or(path);
    let after = VERSIONS.iter().find_map(|version| {
        let start = rest.get(..version.name.len())?;
        let after = &rest[version.name.len()..];
        (start.eq_ignore_ascii_case(version.name) && (after.is_empty() || after.starts_with('/')))
            .then_some(after)
    });
    after.map_or(path, without_tilde)
}

fn without_tilde(path: &str) -> &str {
    let rest = path.strip_prefix('/').unwrap_or(path).strip_prefix('~');
    rest.filter(|rest| rest.starts_with('/')).unwrap_or(path)
}
