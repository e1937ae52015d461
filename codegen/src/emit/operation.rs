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

        use graph_core::constants::*;

        #(#statics)*
    }
}

fn operation(plan: &OperationPlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let OperationPlan {
        id,
        title,
        address,
        roles,
        ..
    } = plan;
    let work = support(&plan.permissions.delegated_work);
    let personal = support(&plan.permissions.delegated_personal);
    let application = support(&plan.permissions.application);
    let absent_in = plan.absent_in.iter().map(ident);
    let limits = (!roles.is_empty() || !plan.absent_in.is_empty()).then(|| {
        quote! { .limited(&[#(#roles),*], &[#(Cloud::#absent_in),*]) }
    });
    quote! {
        #comment
        pub static #name: Operation =
            documented(#id, #title, #address, #work, #personal, #application) #limits;
    }
}

fn support(support: &Support) -> TokenStream {
    match support {
        Support::Unstated => quote! { Unstated },
        Support::Unsupported => quote! { Unsupported },
        Support::Sorted(alternatives) => {
            let sets = text(alternatives, ", or ");
            quote! { OneOf(Alternatives(#sets)) }
        }
        Support::Parted(least, higher) => {
            let mut sets = text(least, ", or equally ");
            if !higher.is_empty() {
                sets.push_str("; or a higher one of ");
                sets.push_str(&text(higher, ", or "));
            }
            quote! { OneOf(Alternatives(#sets)) }
        }
    }
}

/// Alternatives in the form that `Alternatives` reads.
fn text(alternatives: &[Vec<String>], separator: &str) -> String {
    let sets: Vec<String> = alternatives.iter().map(|set| set.join(" and ")).collect();
    sets.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_are_one_text() {
        let sets = |text: &str| -> Vec<Vec<String>> {
            let sets = text.split_whitespace();
            sets.map(|set| set.split('+').map(str::to_owned).collect())
                .collect()
        };
        let check = |plan: Support, expected: &str| {
            let expected = quote! { OneOf(Alternatives(#expected)) };
            assert_eq!(support(&plan).to_string(), expected.to_string());
        };
        check(Support::Sorted(sets("")), "");
        check(Support::Sorted(sets("A B+C")), "A, or B and C");
        check(
            Support::Parted(sets("A B"), sets("C D+E")),
            "A, or equally B; or a higher one of C, or D and E",
        );
        check(Support::Parted(sets("A B"), sets("")), "A, or equally B");
    }
}
