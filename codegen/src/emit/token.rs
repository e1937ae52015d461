//! Small parts of the plan as tokens: identifiers, types, comments.
//!
//! Knows how each is written; must not know the items that they are part of.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident as SynIdent;

use crate::plan::{Deprecated, Docs, Ident, RustType};

/// An identifier of the plan as a token.
pub(super) fn ident(ident: &Ident) -> SynIdent {
    let text = ident.to_string();
    match text.strip_prefix("r#") {
        Some(raw) => SynIdent::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{text}"),
    }
}

/// What separates the lines of a doc comment, which is one token until it is printed.
pub const DOC_BREAK: char = '\u{1f}';

/// A doc comment.
pub(super) fn docs(docs: &Docs) -> TokenStream {
    if docs.lines.is_empty() {
        return TokenStream::new();
    }
    let text = text(docs);
    quote! { #[doc = #text] }
}

/// A doc comment on the module that it stands in.
pub(super) fn inner_docs(docs: &Docs) -> TokenStream {
    let text = text(docs);
    quote! { #![doc = #text] }
}

fn text(docs: &Docs) -> String {
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
    text
}

/// The attribute of an item that is deprecated.
pub(super) fn deprecated(plan: Option<&Deprecated>) -> TokenStream {
    match plan {
        None => TokenStream::new(),
        Some(Deprecated { note: None }) => quote! { #[deprecated] },
        Some(Deprecated { note: Some(note) }) => quote! { #[deprecated(note = #note)] },
    }
}

/// The lines of a text that is not of the documentation, as they stand in doc comments.
pub(super) fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    })
}

/// A doc comment on a module.
pub(super) fn module_docs(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote! { #(#![doc = #lines])* }
}

/// A Rust type; `models` is the path from its place to the types.
pub(super) fn rust_type(models: &TokenStream, rust: &RustType) -> TokenStream {
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
