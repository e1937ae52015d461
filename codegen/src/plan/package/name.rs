//! The name of a package.
//!
//! Knows what Cargo and rustc refuse; must not know where the name stands.

use std::fmt;
use std::str::FromStr;

use crate::plan::ident::{Case, Ident};

/// A name that Cargo takes for a package, and rustc for its library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageName(String);

/// Libraries that each program has, and the one that a client stands on.
const TAKEN: [&str; 6] = ["alloc", "core", "graph_core", "proc_macro", "std", "test"];

/// The longest name that registries take.
const LONGEST: usize = 64;

impl PackageName {
    /// The name of the library, by which programs call it.
    pub fn library(&self) -> Ident {
        Ident::new(&self.0, Case::Snake)
    }

    /// Whether Cargo would give the library another name by itself.
    pub fn needs_library_name(&self) -> bool {
        self.0.replace('-', "_") != self.library().bare()
    }
}

impl Default for PackageName {
    fn default() -> Self {
        Self("generated".to_owned())
    }
}

impl fmt::Display for PackageName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PackageName {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(is_part) {
            return Err(format!(
                "`{name}` is not the name of a package: that begins with a letter of ASCII, and such letters, digits, \
                 `-` and `_` follow"
            ));
        }
        if name.len() > LONGEST {
            return Err(format!(
                "the name of a package has at most {LONGEST} characters"
            ));
        }
        let named = Self(name.to_owned());
        let library = named.library();
        // Keywords become raw, and names of devices are changed.
        let is_plain = library.to_string() == library.bare() && !library.bare().ends_with('_');
        if !is_plain || TAKEN.contains(&library.bare()) {
            return Err(format!(
                "`{name}` cannot be the name of a package: it means something else to Rust, or to an operating system"
            ));
        }
        Ok(named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_named_as_rust_wants_it() {
        for (name, library, is_stated) in [
            ("generated", "generated", false),
            ("my-graph", "my_graph", false),
            ("my_graph2", "my_graph2", false),
            ("MyGraph", "my_graph", true),
            ("my--graph-", "my_graph", true),
        ] {
            let read: PackageName = name.parse().unwrap();
            assert_eq!(read.library().bare(), library, "{name}");
            assert_eq!(read.needs_library_name(), is_stated, "{name}");
            assert_eq!(read.to_string(), name);
        }
    }

    #[test]
    fn names_that_cargo_refuses_are_refused() {
        let long = "a".repeat(65);
        for name in [
            "",
            "-",
            "_",
            "1graph",
            "my graph",
            "my.graph",
            "a/b",
            "größe",
            "\"",
            "type",
            "Type",
            "async",
            "self",
            "test",
            "core",
            "std",
            "proc-macro",
            "graph-core",
            "Graph_Core",
            "nul",
            "com1",
            &long,
        ] {
            let read = name.parse::<PackageName>();
            assert!(read.is_err(), "{name}");
        }
    }
}
