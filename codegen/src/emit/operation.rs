//! Operations and permissions as data.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{OperationPlan, Support, VersionPlan};

use super::{docs, ident, module_docs};

/// `src/<version>/operations.rs`.
pub(super) fn operations(version: &VersionPlan) -> TokenStream {
    let head = module_docs("What the documentation says about each operation.");
    let statics = version.operations.iter().map(operation);
    quote! {
        #head

        use super::permissions;
        use graph_core::Operation;

        #(#statics)*
    }
}

fn operation(plan: &OperationPlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let OperationPlan {
        id, title, address, ..
    } = plan;
    quote! {
        #comment
        pub static #name: Operation = Operation {
            id: #id,
            title: #title,
            documentation: #address,
            permissions: &permissions::#name,
        };
    }
}

/// `src/<version>/permissions.rs`.
pub(super) fn permissions(version: &VersionPlan) -> TokenStream {
    let head =
        module_docs("The permissions that each operation needs, from least to most privileged.");
    let statics = version.operations.iter().map(|plan| {
        let comment = docs(&plan.permissions.docs);
        let name = ident(&plan.ident);
        let work = support(&plan.permissions.delegated_work);
        let personal = support(&plan.permissions.delegated_personal);
        let application = support(&plan.permissions.application);
        quote! {
            #comment
            pub static #name: Permissions = Permissions {
                delegated_work: #work,
                delegated_personal: #personal,
                application: #application,
            };
        }
    });
    quote! {
        #head

        use graph_core::Permissions;
        use graph_core::Support::*;

        #(#statics)*
    }
}

fn support(support: &Support) -> TokenStream {
    match support {
        Support::Unstated => quote! { Unstated },
        Support::Unsupported => quote! { Unsupported },
        Support::OneOf(alternatives) => {
            let sets = alternatives.iter().map(|set| quote! { &[#(#set),*] });
            quote! { OneOf(&[#(#sets),*]) }
        }
    }
}
