//! Operations and permissions as data.
//!
//! Knows the constants and their form; must not know which calls use them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{OperationPlan, Support, VersionPlan};

use super::token::{docs, ident, module_docs};

/// `src/<version>/operations.rs`.
pub(super) fn operations(version: &VersionPlan) -> TokenStream {
    let head = module_docs(
        "What the documentation says about each operation, and the permissions that it needs, the least privileged first.",
    );
    if version.operations.is_empty() {
        return head;
    }
    let statics = version.operations.iter().map(operation);
    quote! {
        #head

        use graph_core::Support::*;
        use graph_core::permissions::Alternatives;
        use graph_core::{Operation, Permissions};

        #(#statics)*
    }
}

fn operation(plan: &OperationPlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let OperationPlan {
        id, title, address, ..
    } = plan;
    let work = support(&plan.permissions.delegated_work);
    let personal = support(&plan.permissions.delegated_personal);
    let application = support(&plan.permissions.application);
    quote! {
        #comment
        pub static #name: Operation = Operation {
            id: #id,
            title: #title,
            documentation: #address,
            permissions: Permissions {
                delegated_work: #work,
                delegated_personal: #personal,
                application: #application,
            },
        };
    }
}

fn support(support: &Support) -> TokenStream {
    match support {
        Support::Unstated => quote! { Unstated },
        Support::Unsupported => quote! { Unsupported },
        Support::OneOf(alternatives) => {
            let sets: Vec<String> = alternatives.iter().map(|set| set.join(" and ")).collect();
            let sets = sets.join(", or ");
            quote! { OneOf(Alternatives(#sets)) }
        }
    }
}
