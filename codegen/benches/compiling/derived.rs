//! The types of a plan the usual way: a derive on each struct, and a flattened map for what is not documented.
//!
//! Wherever this crate and the printed one differ, the derives have less to do: dates, GUIDs and numbers without a
//! Rust type are strings, and operations, paths and permissions are left out.

use codegen::emit::{Content, File};
use codegen::plan::{
    Docs, EnumPlan, FieldPlan, Ident, ItemPlan, ModelPlan, Namespace, ParametersPlan, Plan,
    RustType, VersionPlan,
};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

const MANIFEST: &str = r#"[package]
name = "derived"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"#;

/// The files of the crate `derived`.
pub(crate) fn files(plan: &Plan) -> Vec<File<'_>> {
    vec![
        File {
            path: "Cargo.toml".to_owned(),
            content: Content::Toml(MANIFEST.to_owned()),
        },
        File {
            path: "src/lib.rs".to_owned(),
            content: Content::Rust(Box::new(|| {
                let versions = plan.versions.iter().map(version);
                quote! {
                    #![allow(rustdoc::redundant_explicit_links)]
                    #(#versions)*
                }
            })),
        },
    ]
}

fn version(plan: &VersionPlan) -> TokenStream {
    let name = format_ident!("{}", plan.version.module);
    let models = namespace(plan, &plan.models);
    let requests = plan
        .parameters
        .iter()
        .map(|request| parameters(plan, request));
    quote! {
        pub mod #name {
            pub mod models { #models }
            pub mod requests { #(#requests)* }
        }
    }
}

fn namespace(version: &VersionPlan, plan: &Namespace) -> TokenStream {
    let items = plan.items.iter().map(|item| match item {
        ItemPlan::Model(plan) => model(version, plan),
        ItemPlan::Enum(plan) => enumeration(plan),
    });
    let inner = plan.inner.iter().map(|(name, inner)| {
        let name = ident(name);
        let inner = namespace(version, inner);
        quote! { pub mod #name { #inner } }
    });
    quote! { #(#items)* #(#inner)* }
}

fn model(version: &VersionPlan, plan: &ModelPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let comment = docs(&plan.docs);
    let fields = plan.fields.iter().map(|plan| field(version, plan));
    quote! {
        #comment
        #[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
        pub struct #name {
            #(#fields)*
            #[serde(flatten)]
            pub other: serde_json::Map<String, serde_json::Value>,
        }
    }
}

fn parameters(version: &VersionPlan, plan: &ParametersPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let comment = docs(&plan.docs);
    let fields = plan.fields.iter().map(|plan| field(version, plan));
    quote! {
        #comment
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        pub struct #name { #(#fields)* }
    }
}

fn field(version: &VersionPlan, plan: &FieldPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let wire = &plan.wire;
    let comment = docs(&plan.docs);
    let rust = rust_type(version, &plan.rust);
    let skip = matches!(plan.rust, RustType::Option(_))
        .then(|| quote! { #[serde(skip_serializing_if = "Option::is_none")] });
    quote! { #comment #[serde(rename = #wire)] #skip pub #name: #rust, }
}

fn enumeration(plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let comment = docs(&plan.docs);
    let variants = plan.variants.iter().map(|plan| {
        let name = ident(&plan.ident);
        let wire = &plan.wire;
        let comment = docs(&plan.docs);
        quote! { #comment #[serde(rename = #wire)] #name, }
    });
    quote! {
        #comment
        #[derive(Clone, Debug, Eq, Hash, PartialEq, serde::Deserialize, serde::Serialize)]
        pub enum #name {
            #(#variants)*
            #[serde(untagged)]
            Unknown(String),
        }
    }
}

fn rust_type(version: &VersionPlan, rust: &RustType) -> TokenStream {
    let inner = |inner| rust_type(version, inner);
    match rust {
        RustType::Prelude(name) => {
            let name = format_ident!("{name}");
            quote! { #name }
        }
        RustType::Core("Json") | RustType::Rel(_) => quote! { serde_json::Value },
        RustType::Core(_) => quote! { String },
        RustType::Model(path) => {
            let module = format_ident!("{}", version.version.module);
            let path = path.iter().map(ident);
            quote! { crate::#module::models #(::#path)* }
        }
        RustType::Option(some) => {
            let some = inner(some);
            quote! { Option<#some> }
        }
        RustType::Vec(item) => {
            let item = inner(item);
            quote! { Vec<#item> }
        }
        RustType::Boxed(boxed) => {
            let boxed = inner(boxed);
            quote! { Box<#boxed> }
        }
    }
}

fn docs(docs: &Docs) -> TokenStream {
    let lines = &docs.lines;
    quote! { #(#[doc = #lines])* }
}

fn ident(ident: &Ident) -> syn::Ident {
    let raw = ident.to_string().starts_with("r#");
    let name = if raw {
        syn::Ident::new_raw
    } else {
        syn::Ident::new
    };
    name(ident.bare(), proc_macro2::Span::call_site())
}
