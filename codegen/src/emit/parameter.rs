//! The arguments of actions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{ParametersPlan, VersionPlan};

use super::{docs, ident, model, module_docs};

/// `src/<version>/requests.rs`.
pub(super) fn requests(version: &VersionPlan) -> TokenStream {
    let head = module_docs("The arguments of actions: what is not optional has to be said.");
    let structs = version
        .parameters
        .iter()
        .map(|plan| parameters(version, plan));
    quote! { #head #(#structs)* }
}

fn parameters(version: &VersionPlan, plan: &ParametersPlan) -> TokenStream {
    let name = ident(&plan.ident);
    let comment = docs(&plan.docs);
    let fields = plan.fields.iter().map(|field| model::field(version, field));
    let object = model::object(&name, &plan.wire, &plan.fields);
    let names = plan.fields.iter().map(|field| ident(&field.ident));
    quote! {
        #comment
        pub struct #name {
            #(#fields)*
        }

        #object

        impl graph_core::Parameters for #name {
            #[inline]
            fn blank() -> Self {
                Self { #(#names: graph_core::Blank::blank(),)* }
            }
        }

        graph_core::parameters!(#name);
    }
}
