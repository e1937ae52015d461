//! The tool and its library are whole as packages, and work without a checkout.

use std::path::{Component, Path};

use tests::{files, workspace};

const PACKAGES: [&str; 2] = ["codegen", "codegen/graph-core"];

fn text(path: &str) -> String {
    std::fs::read_to_string(workspace::path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn packages_have_the_licences() {
    for package in PACKAGES {
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            assert_eq!(
                text(&format!("{package}/{licence}")),
                text(licence),
                "{package}"
            );
        }
    }
}

/// The files that code includes, as it names them.
fn included(text: &str) -> impl Iterator<Item = &str> {
    let calls = text.split("include_str!(\"").skip(1);
    calls.filter_map(|call| call.split_once('"').map(|it| it.0))
}

/// Where a path leads from the folder of a file; `None` where it leaves the package.
fn inside(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir => drop(parts.pop()?),
            Component::Normal(part) => parts.push(part.to_str()?),
            _ => return None,
        }
    }
    Some(parts.join("/"))
}

#[test]
fn packages_include_nothing_from_outside() {
    let packaged = |path: &str| {
        let others = ["Cargo.toml", "FINDINGS.md", "LICENSE-APACHE", "LICENSE-MIT"];
        path.starts_with("src/") || others.contains(&path)
    };
    let mut all = 0;
    for package in PACKAGES {
        for (name, text) in files::texts(&workspace::path(&format!("{package}/src"))) {
            // Modules of tests are not built from a package.
            if name.ends_with("/tests.rs") {
                continue;
            }
            for path in included(&text) {
                let leads = inside(&format!("src/{name}"), path);
                assert!(leads.as_deref().is_some_and(packaged), "{name}: {path}");
                all += 1;
            }
        }
    }
    assert!(all > 5, "only {all} were looked at");
}

#[test]
fn ways_out_of_a_package_are_seen() {
    assert_eq!(inside("src/a/b.rs", "../../c.md").as_deref(), Some("c.md"));
    assert_eq!(inside("src/a.rs", "../../c.md"), None);
    assert_eq!(inside("src/a.rs", "/c.md"), None);
}

#[test]
fn the_tool_does_not_know_where_it_was_built() {
    for (name, text) in files::texts(&workspace::path("codegen/src")) {
        assert!(!text.contains("CARGO_MANIFEST"), "{name}");
    }
}
