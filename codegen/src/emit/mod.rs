//! Planned items as tokens, and the files that hold them.
//!
//! Knows `quote!`; must not decide anything.

mod builder;
mod example;
mod file;
mod front_page;
mod krate;
mod model;
mod operation;
mod parameter;
mod token;

use quote::quote;

use crate::plan::{GraphCore, Package, Plan};

use file::rust;

pub use file::{Content, File};
pub use token::DOC_BREAK;

/// Emits the crate.
pub fn emit<'p>(plan: &'p Plan, package: &Package) -> Vec<File<'p>> {
    let library = package.name.library();
    let root = library.clone();
    let mut files = vec![
        File {
            path: "Cargo.toml".to_owned(),
            content: Content::Toml(krate::manifest(plan, package)),
        },
        rust("src/lib.rs", move || krate::lib(plan, root.bare())),
    ];
    if package.graph_core == GraphCore::Inside {
        files.extend(krate::graph_core());
    }
    for version in &plan.versions {
        let module = version.version.module;
        files.push(rust(&format!("src/{module}/mod.rs"), move || {
            krate::version(version)
        }));
        files.push(rust(&format!("src/{module}/urls.rs"), || {
            quote! { #![doc = include_str!("urls.md")] }
        }));
        files.push(File {
            path: format!("src/{module}/urls.md"),
            content: Content::Markdown(version.urls.lines.join("\n") + "\n"),
        });
        files.push(rust(&format!("src/{module}/operations.rs"), move || {
            operation::operations(version)
        }));
        files.push(rust(&format!("src/{module}/requests.rs"), move || {
            parameter::requests(version)
        }));
        model::files(version, &mut files);
        builder::files(version, &mut files);
        example::files(version, &library, &mut files);
        files.push(File {
            path: format!("schema/{module}.json"),
            content: Content::Json(version.schema_json.clone()),
        });
    }
    files
}
