//! The crate around the versions: manifest, root module, module of a version.
//!
//! Knows features and re-exports; must not know what a version holds.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use toml::Value;

use crate::plan::{EVERYDAY, GraphCore, Package, Plan, RUNTIME, VersionPlan};

use super::file::{Content, File};
use super::front_page;
use super::token::{lines, module_docs};

/// `Cargo.toml`.
pub(super) fn manifest(plan: &Plan, package: &Package) -> String {
    let modules: Vec<&str> = plan
        .versions
        .iter()
        .map(|version| version.version.module)
        .collect();
    let default = modules
        .first()
        .map(|module| format!("\"{module}\""))
        .unwrap_or_default();
    let features: String = modules
        .iter()
        .map(|module| format!("{module} = []\n"))
        .collect();
    let tests: String = modules
        .iter()
        .map(|module| {
            format!(
                r#"[[test]]
name = "{module}"
path = "tests/{module}/main.rs"
harness = false
required-features = ["{module}"]

"#
            )
        })
        .collect();
    let graph_core = place(&package.graph_core);
    let name = &package.name;
    let library = if name.needs_library_name() {
        format!("name = \"{}\"\n", name.library())
    } else {
        String::new()
    };
    format!(
        r#"[package]
name = "{name}"
description = "A typed Microsoft Graph client, generated from the Microsoft Graph documentation"
version = "0.1.0"
edition = "2024"
rust-version = "1.89"
license = "MIT OR Apache-2.0"
publish = false
autotests = false

[lib]
{library}# A page of the documentation must never become code that `cargo test` runs.
doctest = false
# All tests are of their own.
test = false

[features]
default = [{default}, "reqwest"]
{features}# Sends calls with `reqwest` and rustls; without it, bring your own transport.
reqwest = ["graph-core/reqwest"]
# Takes tokens from the credentials of `azure_identity`.
azure = ["graph-core/azure"]

[dependencies]
graph-core = {{ {graph_core}, default-features = false }}

[dev-dependencies]
graph-core = {{ {graph_core}, default-features = false, features = ["examples"] }}

{tests}[lints.rust]
# What the documentation calls deprecated is printed and tested all the same.
deprecated = "allow"
missing_docs = "warn"
unsafe_code = "forbid"
"#
    )
}

/// The keys of the dependency that say where the library is.
fn place(graph_core: &GraphCore) -> String {
    let key = |key: &str, value: &str| format!("{key} = {}", Value::from(value));
    match graph_core {
        GraphCore::Inside => key("path", GRAPH_CORE),
        GraphCore::Path(path) => key("path", &path.replace('\\', "/")),
        GraphCore::Version(requirement) => key("version", requirement),
        GraphCore::Git { url, rev } => format!("{}, {}", key("git", url), key("rev", rev)),
    }
}

/// The folder of the library where it is inside.
const GRAPH_CORE: &str = "graph-core";

/// The files of the library, for a package that has it inside.
pub(super) fn graph_core<'p>() -> impl Iterator<Item = File<'p>> {
    graph_core::sources::files().map(|(path, text)| File {
        path: format!("{GRAPH_CORE}/{path}"),
        content: Content::Copied(text),
    })
}

/// `src/lib.rs`.
pub(super) fn lib(plan: &Plan, library: &str) -> TokenStream {
    let version = plan.versions.first().map(|it| it.version.module);
    let version = version.unwrap_or_default();
    let front_page = front_page::docs(version, library);
    let runtime = runtime(version, library);
    let modules = plan.versions.iter().map(|version| {
        let module = format_ident!("{}", version.version.module);
        let feature = version.version.module;
        quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        }
    });
    let everyday = EVERYDAY.iter().map(|name| format_ident!("{name}"));
    quote! {
        #front_page

        #(#modules)*

        #runtime

        #[rustfmt::skip]
        pub use graph_core::{#(#everyday),*};
    }
}

/// What the module of the whole library says.
const RUNTIME_DOCS: &str = r#"What this crate stands on: the client, its calls, and what they are made of. The root of this crate has what everyday
programs name of it.

What no method calls is one [`Route`] away, from where the methods end:

```
use {library}::{Client, Json, Method, {version}::Graph};

let client = Client::builder(token).build()?;
let badge = Graph::new(&client)
    .users()
    .by_id("adele@contoso.com")
    .route()
    .literal("badge")
    .request::<Json>(Method::GET)
    .await?;
```"#;

/// The module of the whole library.
fn runtime(version: &str, library: &str) -> TokenStream {
    let name = format_ident!("{RUNTIME}");
    let docs = RUNTIME_DOCS.replace("{version}", version);
    let docs = docs.replace("{library}", library);
    let docs = lines(&docs);
    quote! {
        #(#[doc = #docs])*
        #[rustfmt::skip]
        pub mod #name {
            pub use graph_core::*;
        }
    }
}

/// `src/<version>/mod.rs`.
pub(super) fn version(version: &VersionPlan) -> TokenStream {
    let docs = module_docs(&format!("Microsoft Graph {}.", version.version.name));
    quote! {
        #docs

        mod graph;
        pub mod models;
        pub mod operations;
        pub mod paths;
        pub mod requests;
        #[cfg(doc)]
        pub mod urls;

        pub use graph::Graph;
    }
}
