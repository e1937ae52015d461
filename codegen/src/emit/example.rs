//! The documented examples as tests.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{BodyArgument, CasePlan, Check, Plan, ResponseType, VersionPlan};

use super::{builder, ident, module_docs, rust_type};

/// `tests/examples/main.rs`.
pub(super) fn main(plan: &Plan) -> TokenStream {
    let modules = plan.versions.iter().map(|version| {
        let module = format_ident!("{}", version.version.module);
        let feature = version.version.module;
        quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            mod #module;
        }
    });
    let suites = plan.versions.iter().map(|version| {
        let module = format_ident!("{}", version.version.module);
        let feature = version.version.module;
        quote! {
            #[cfg(feature = #feature)]
            #module::SUITE,
        }
    });
    quote! {
        //! Every documented request and response, as a test under its own name.

        #(#modules)*

        static SUITES: &[graph_core::examples::Suite] = &[#(#suites)*];

        fn main() -> std::process::ExitCode {
            graph_core::examples::main(SUITES)
        }
    }
}

/// `tests/examples/<version>.rs`.
pub(super) fn cases(version: &VersionPlan) -> TokenStream {
    let head = module_docs(&format!(
        "The examples of Microsoft Graph {}.",
        version.version.name
    ));
    let name = version.version.name;
    let schema = format!("../../schema/{}.json", version.version.module);
    let leaves = format!("../leaves/{}.json", version.version.module);
    let cases = version.tests.cases.iter().map(|plan| case(version, plan));
    quote! {
        #head

        /// The examples with what is expected of them.
        pub(crate) const SUITE: graph_core::examples::Suite = graph_core::examples::Suite {
            version: #name,
            schema: include_str!(#schema),
            leaves: include_str!(#leaves),
            cases: CASES,
        };

        const CASES: &[graph_core::examples::Case] = &[#(#cases),*];
    }
}

fn case(version: &VersionPlan, plan: &CasePlan) -> TokenStream {
    let CasePlan {
        name,
        page,
        operation,
        ..
    } = plan;
    let example = proc_macro2::Literal::usize_unsuffixed(plan.example);
    let direction = direction(version, &plan.check);
    quote! {
        graph_core::examples::Case {
            name: #name,
            page: #page,
            operation: #operation,
            example: #example,
            direction: #direction,
        }
    }
}

fn direction(version: &VersionPlan, check: &Check) -> TokenStream {
    match check {
        Check::Response(response) => {
            let read = match response {
                ResponseType::Json => quote! { untyped },
                typed => {
                    let rust = in_test(builder::response(version, typed));
                    quote! { response::<#rust> }
                }
            };
            quote! { graph_core::examples::Direction::Response(graph_core::examples::#read) }
        }
        Check::Request {
            calls,
            body,
            query,
            headers,
        } => {
            let module = format_ident!("{}", version.version.module);
            let (argument, uses_body) = body_argument(version, body);
            let last = calls.len().saturating_sub(1);
            let calls = calls.iter().enumerate().map(|(index, (method, values))| {
                let method = ident(method);
                let values = values
                    .iter()
                    .map(|value| &value.0)
                    .map(|value| quote! { #value });
                let values = values.chain((index == last).then(|| argument.clone()).flatten());
                quote! { .#method(#(#values),*) }
            });
            let query = query
                .iter()
                .map(|(name, value)| quote! { .query(#name, #value) });
            let headers = headers
                .iter()
                .map(|(name, value)| quote! { .header(#name, #value) });
            let body = if uses_body {
                quote! { body }
            } else {
                quote! { _ }
            };
            quote! {
                graph_core::examples::Direction::Request(|client, #body| {
                    let graph = generated::#module::Graph::new(client);
                    Ok(graph #(#calls)* #(#query)* #(#headers)* .into_http()?)
                })
            }
        }
    }
}

fn body_argument(version: &VersionPlan, body: &BodyArgument) -> (Option<TokenStream>, bool) {
    match body {
        BodyArgument::None => (None, false),
        BodyArgument::Parameters(name) => {
            let (module, name) = (format_ident!("{}", version.version.module), ident(name));
            (
                Some(quote! { body.parameters::<generated::#module::requests::#name>()? }),
                true,
            )
        }
        BodyArgument::Model(rust, _) => {
            let rust = in_test(rust_type(version, rust));
            (Some(quote! { &body.model::<#rust>()? }), true)
        }
        BodyArgument::Bytes(_) => (Some(quote! { body.bytes()? }), true),
        BodyArgument::Json => (
            Some(quote! { &serde_json::from_slice(&body.bytes()?)? }),
            true,
        ),
    }
}

/// A path of the crate as a test sees it.
fn in_test(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Ident(name) if name == "crate" => {
                format_ident!("generated").into()
            }
            other => other,
        })
        .collect()
}
