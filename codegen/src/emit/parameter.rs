//! The arguments of actions.
//!
//! Knows the structs and their form; must not know which calls take them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::plan::{ParametersPlan, VersionPlan};

use super::model;
use super::token::{docs, ident, module_docs};

/// `src/<version>/requests.rs`.
pub(super) fn requests(version: &VersionPlan) -> TokenStream {
    let head = module_docs("The arguments of actions. Those that are not optional must be given.");
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
    let default = plan.is_optional().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    graph_core::Parameters::blank()
                }
            }
        }
    });
    quote! {
        #comment
        pub struct #name {
            #(#fields)*
        }

        graph_core::parameters! { #name #wire; #(#members)* }
        #default
    }
}
