//! Types: a file for each.
//!
//! Knows structs, enums and the modules that hold them; must not know what they are used for.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::{EnumPlan, FieldPlan, ItemPlan, ModelPlan, Namespace, VersionPlan, code};

use super::file::{File, rust};
use super::token::{deprecated, docs, ident, module_docs, rust_type};

/// The files below `models`.
pub(super) fn files<'p>(version: &'p VersionPlan, files: &mut Vec<File<'p>>) {
    let folder = format!("src/{}/models", version.version.module);
    namespace(
        &version.models,
        &version.addresses,
        &folder,
        1,
        "Types.".to_owned(),
        files,
    );
}

fn namespace<'p>(
    plan: &'p Namespace,
    addresses: &'p BTreeMap<String, String>,
    folder: &str,
    depth: usize,
    title: String,
    files: &mut Vec<File<'p>>,
) {
    for item in &plan.items {
        let (ItemPlan::Model(ModelPlan { module, .. }) | ItemPlan::Enum(EnumPlan { module, .. })) =
            item;
        files.push(rust(
            &format!("{folder}/{}.rs", module.bare()),
            move || match item {
                ItemPlan::Model(plan) => model(depth, plan, addresses.get(&plan.wire)),
                ItemPlan::Enum(plan) => enumeration(plan),
            },
        ));
    }
    for (name, inner) in &plan.inner {
        namespace(
            inner,
            addresses,
            &format!("{folder}/{}", name.bare()),
            depth + 1,
            format!("Types of the namespace {}.", code(name.bare())),
            files,
        );
    }
    files.push(rust(&format!("{folder}/mod.rs"), move || {
        modules(plan, &title)
    }));
}

/// The module of a namespace: for each type a module and a re-export, for each inner namespace a module.
fn modules(plan: &Namespace, title: &str) -> TokenStream {
    let head = module_docs(title);
    let items = plan.items.iter().map(|item| {
        let (module, name) = match item {
            ItemPlan::Model(plan) => (&plan.module, &plan.ident),
            ItemPlan::Enum(plan) => (&plan.module, &plan.ident),
        };
        let (module, name) = (ident(module), ident(name));
        quote! {
            pub mod #module;
            pub use #module::#name;
        }
    });
    let inner = plan.inner.keys().map(|name| {
        let name = ident(name);
        quote! { pub mod #name; }
    });
    quote! { #head #(#items)* #(#inner)* }
}

/// A model in a module that is `depth` levels below `models`.
fn model(depth: usize, plan: &ModelPlan, address: Option<&String>) -> TokenStream {
    let name = ident(&plan.ident);
    let head = module_docs(&format!(
        "The type {} and its properties.",
        code(&plan.wire)
    ));
    let comment = docs(&plan.docs);
    let supers = std::iter::repeat_n(quote! { super }, depth);
    let models = quote! { #(#supers)::* };
    let fields = plan.fields.iter().map(|plan| field(&models, plan));
    let members = plan.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let (name, property) = (ident(&field.ident), ident(&field.property));
        let wire = &field.wire;
        let deprecated = deprecated(field.deprecated.as_ref());
        let values = rust_type(&models, field.rust.of_values());
        quote! { #index #name #property #wire #deprecated #values; }
    });
    let wire = &plan.wire;
    let deprecated = deprecated(plan.deprecated.as_ref());
    let address = address.map(|path| {
        quote! {
            impl graph_core::Addressable for #name {
                const PATH: &'static str = #path;
            }
        }
    });
    let extends = plan.bases.iter().map(|base| {
        let base = rust_type(&models, base);
        quote! {
            #[diagnostic::do_not_recommend]
            impl graph_core::codec::Extends<#base> for #name {}
        }
    });
    quote! {
        #head

        #comment
        #deprecated
        pub struct #name {
            #(#fields)*
            /// Members besides the documented ones, and values that do not fit their documented types.
            pub other: graph_core::Other,
        }

        graph_core::model! { #name #wire; #(#members)* }
        #address
        #(#extends)*
    }
}

/// A field, in a module from which `models` leads to the types.
pub(super) fn field(models: &TokenStream, plan: &FieldPlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let rust = rust_type(models, &plan.rust);
    let deprecated = deprecated(plan.deprecated.as_ref());
    quote! { #comment #deprecated pub #name: #rust, }
}

fn enumeration(plan: &EnumPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let head = module_docs(&format!("The enum {}.", code(&plan.wire)));
    let comment = docs(&plan.docs);
    let wire = &plan.wire;
    let variants = plan.variants.iter().map(|variant| {
        let (comment, name) = (docs(&variant.docs), ident(&variant.ident));
        let deprecated = deprecated(variant.deprecated.as_ref());
        quote! { #comment #deprecated #name, }
    });
    let members = plan.variants.iter().map(|variant| {
        let (name, wire) = (ident(&variant.ident), &variant.wire);
        quote! { #name #wire; }
    });
    quote! {
        #head

        #comment
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A member that was not documented when this was generated.
            Unknown(graph_core::UnknownMember),
        }

        graph_core::enumeration! { #name #wire; #(#members)* }
    }
}
