//! Identifiers and types as tokens.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident as SynIdent;

use crate::plan::{Ident, RustType};

/// An identifier of the plan as a token.
pub(super) fn ident(ident: &Ident) -> SynIdent {
    let text = ident.to_string();
    match text.strip_prefix("r#") {
        Some(raw) => SynIdent::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{text}"),
    }
}

/// A Rust type; `models` is the path to the types from where it stands.
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
