//! The arguments of actions.
//!
//! Knows the structs and their form; must not know which calls take them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::{FieldPlan, ParametersPlan, RustType, VersionPlan};

use super::model;
use super::token::{docs, ident, module_docs, rust_type};

/// What the module says.
const HEAD: &str = "The arguments of actions. Those that are not optional must be given.

A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
action comes first.";

/// `src/<version>/requests.rs`.
pub(super) fn requests(version: &VersionPlan) -> TokenStream {
    let head = module_docs(HEAD);
    let structs = version.parameters.iter().map(parameters);
    quote! { #head #(#structs)* }
}

fn parameters(plan: &ParametersPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let comment = docs(&plan.docs);
    let models = quote! { super::models };
    let fields = plan.fields.iter().map(|field| model::field(&models, field));
    let members = plan.fields.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let (name, wire) = (ident(&field.ident), &field.wire);
        quote! { #index #name #wire; }
    });
    let wire = &plan.wire;
    // Where nothing is required, nothing can be forgotten.
    let default = plan.required().is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    graph_core::Parameters::blank()
                }
            }
        }
    });
    let new = new(plan);
    quote! {
        #comment
        pub struct #name {
            #(#fields)*
        }

        #new
        graph_core::parameters! { #name #wire; #(#members)* }
        #default
    }
}

/// The constructor of a struct some of whose arguments must be given, so that the others need not be named.
fn new(plan: &ParametersPlan) -> Option<TokenStream> {
    let required = plan.required();
    if required.is_empty() || required.len() == plan.fields.len() {
        return None;
    }
    let models = quote! { super::models };
    let name = ident(&plan.ident);
    let arguments = required.iter().map(|field| {
        let (name, rust) = (ident(&field.ident), rust_type(&models, &field.rust));
        match is_text(field) {
            true => quote! { #name: impl Into<#rust> },
            false => quote! { #name: #rust },
        }
    });
    let values = required.iter().map(|field| {
        let name = ident(&field.ident);
        match is_text(field) {
            true => quote! { #name: #name.into() },
            false => quote! { #name },
        }
    });
    Some(quote! {
        impl #name {
            /// The required arguments. To set others as well, write them before `..` and this call.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* ..graph_core::Parameters::blank() }
            }
        }
    })
}

fn is_text(field: &FieldPlan) -> bool {
    matches!(field.rust, RustType::Prelude("String"))
}
