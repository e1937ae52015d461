//! The documented examples as tests.
//!
//! Knows how a test calls the harness of `graph-core`; must not know which examples can be tested.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::plan::{BodyArgument, CasePlan, Check, Plan, RequestCheck, ResponseType, VersionPlan};

use super::token::{ident, module_docs, rust_type};

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
    let module = format_ident!("{}", version.version.module);
    let is_typed = |case: &CasePlan| !matches!(case.check, Check::Response(ResponseType::Json));
    let import =
        (version.tests.cases.iter().any(is_typed)).then(|| quote! { use generated::#module; });
    let cases = version.tests.cases.iter().map(|plan| case(&module, plan));
    quote! {
        #head

        #import
        use graph_core::examples::{Case, Suite};

        /// The examples with what is expected of them.
        pub(crate) const SUITE: Suite = Suite {
            version: #name,
            schema: include_str!(#schema),
            leaves: include_str!(#leaves),
            cases: CASES,
        };

        const CASES: &[Case] = &[#(#cases),*];
    }
}

fn case(module: &Ident, plan: &CasePlan) -> TokenStream {
    let CasePlan {
        name,
        page,
        operation,
        ..
    } = plan;
    let example = proc_macro2::Literal::usize_unsuffixed(plan.example);
    match &plan.check {
        Check::Response(response) => {
            let models = quote! { #module::models };
            let read = match response {
                ResponseType::Model(rust) => {
                    let rust = rust_type(&models, rust);
                    quote! { response::<#rust> }
                }
                ResponseType::Collection(rust) => {
                    let rust = rust_type(&models, rust);
                    quote! { response::<graph_core::Collection<#rust>> }
                }
                ResponseType::Scalar(rust) => {
                    let rust = rust_type(&models, rust);
                    quote! { response::<graph_core::Scalar<#rust>> }
                }
                _ => quote! { untyped },
            };
            quote! {
                Case::response(#name, #page, #operation, #example, graph_core::examples::#read)
            }
        }
        Check::Wrapped(rust) => {
            let rust = rust_type(&quote! { #module::models }, rust);
            quote! {
                Case::response(#name, #page, #operation, #example, graph_core::examples::wrapped::<#rust>)
            }
        }
        Check::Request(RequestCheck {
            calls,
            body,
            query,
            headers,
        }) => {
            let (argument, uses_body) = body_argument(module, body);
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
                Case::request(#name, #page, #operation, #example, |client, #body| {
                    Ok(#module::Graph::new(client) #(#calls)* #(#query)* #(#headers)* .into_http()?)
                })
            }
        }
    }
}

fn body_argument(module: &Ident, body: &BodyArgument) -> (Option<TokenStream>, bool) {
    match body {
        BodyArgument::None => (None, false),
        BodyArgument::Parameters(name) => {
            let name = ident(name);
            (
                Some(quote! { body.parameters::<#module::requests::#name>()? }),
                true,
            )
        }
        BodyArgument::Model(rust, _) => {
            let rust = rust_type(&quote! { #module::models }, rust);
            (Some(quote! { &body.model::<#rust>()? }), true)
        }
        BodyArgument::Bytes(_) => (Some(quote! { body.bytes()? }), true),
        BodyArgument::Json => (
            Some(quote! { &serde_json::from_slice(&body.bytes()?)? }),
            true,
        ),
    }
}
