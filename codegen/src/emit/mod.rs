//! Planned items as tokens, and the files that hold them.
//!
//! Knows `quote!`; must not decide anything.

mod builder;
mod example;
mod krate;
mod model;
mod operation;
mod parameter;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident as SynIdent;

use crate::plan::{Docs, Ident, Plan, RustType, VersionPlan};

/// A file of the crate.
pub struct File<'p> {
    /// Its path in the output folder.
    pub path: String,
    /// What it holds.
    pub content: Content<'p>,
}

/// What a file holds.
pub enum Content<'p> {
    /// Rust items. They are made where they are formatted, for tokens cannot go from one thread to another.
    Rust(Box<dyn Fn() -> TokenStream + Send + Sync + 'p>),
    /// TOML.
    Toml(String),
    /// JSON; it has no place for a marker.
    Json(String),
}

/// Emits the crate; `graph_core` is the path from its folder to the library that it stands on.
pub fn emit<'p>(plan: &'p Plan, graph_core: &str) -> Vec<File<'p>> {
    let mut files = vec![
        File {
            path: "Cargo.toml".to_owned(),
            content: Content::Toml(krate::manifest(plan, graph_core)),
        },
        rust("src/lib.rs", || krate::lib(plan)),
        rust("tests/examples/main.rs", || example::main(plan)),
    ];
    for version in &plan.versions {
        let module = version.version.module;
        files.push(rust(&format!("src/{module}/mod.rs"), move || {
            krate::version(version)
        }));
        files.push(rust(&format!("src/{module}/operations.rs"), move || {
            operation::operations(version)
        }));
        files.push(rust(&format!("src/{module}/requests.rs"), move || {
            parameter::requests(version)
        }));
        model::files(version, &mut files);
        builder::files(version, &mut files);
        files.push(rust(&format!("tests/examples/{module}.rs"), move || {
            example::cases(version)
        }));
        files.push(File {
            path: format!("tests/leaves/{module}.json"),
            content: Content::Json(leaves(version)),
        });
        files.push(File {
            path: format!("schema/{module}.json"),
            content: Content::Json(version.schema_json.clone()),
        });
    }
    files
}

fn rust<'p>(path: &str, tokens: impl Fn() -> TokenStream + Send + Sync + 'p) -> File<'p> {
    File {
        path: path.to_owned(),
        content: Content::Rust(Box::new(tokens)),
    }
}

fn leaves(version: &VersionPlan) -> String {
    let mut text = serde_json::to_string_pretty(&version.tests.leaves).unwrap_or_default();
    text.push('\n');
    text
}

/// An identifier of the plan as a token.
fn ident(ident: &Ident) -> SynIdent {
    let text = ident.to_string();
    match text.strip_prefix("r#") {
        Some(raw) => SynIdent::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{text}"),
    }
}

/// What parts the lines of a doc comment, which is one token as long as it is not printed.
pub const DOC_BREAK: char = '\u{1f}';

/// A doc comment.
fn docs(docs: &Docs) -> TokenStream {
    if docs.lines.is_empty() {
        return TokenStream::new();
    }
    let mut text = String::new();
    for (number, line) in docs.lines.iter().enumerate() {
        if number > 0 {
            text.push(DOC_BREAK);
        }
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
    }
    quote! { #[doc = #text] }
}

/// A doc comment on a module.
fn module_docs(text: &str) -> TokenStream {
    let line = format!(" {text}");
    quote! { #![doc = #line] }
}

/// A Rust type; `models` is the path to the types from where it stands.
fn rust_type(models: &TokenStream, rust: &RustType) -> TokenStream {
    match rust {
        RustType::Prelude(name) => {
            let name = format_ident!("{name}");
            quote! { #name }
        }
        RustType::Core(name) => {
            let name = format_ident!("{name}");
            quote! { graph_core::#name }
        }
        RustType::Model(path) => {
            let path = path.iter().map(ident);
            quote! { #models #(::#path)* }
        }
        RustType::Option(inner) => {
            let inner = rust_type(models, inner);
            quote! { Option<#inner> }
        }
        RustType::Vec(inner) => {
            let inner = rust_type(models, inner);
            quote! { Vec<#inner> }
        }
        RustType::Boxed(inner) => {
            let inner = rust_type(models, inner);
            quote! { Box<#inner> }
        }
        RustType::Rel(inner) => {
            let inner = rust_type(models, inner);
            quote! { graph_core::Rel<#inner> }
        }
    }
}
