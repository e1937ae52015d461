//! The documented examples as tests.
//!
//! Knows how a test calls the harness of `graph-core`; must not know which examples can be tested.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde::Serialize;

use crate::plan::{
    BodyArgument, CasePlan, Check, Ident, RequestCheck, ResponseType, RustType, VersionPlan,
};

use super::file::{Content, File, rust};
use super::token::{ident, module_docs, rust_type};

/// The files below `tests`: a program for each version, which calls the crate by the name of its library.
pub(super) fn files<'p>(version: &'p VersionPlan, library: &Ident, files: &mut Vec<File<'p>>) {
    let folder = format!("tests/{}", version.version.module);
    let areas = areas(version);
    for (area, cases) in &areas {
        let (area, cases, library) = ((*area).clone(), cases.clone(), library.clone());
        files.push(rust(
            &format!("{folder}/cases/{}.rs", area.bare()),
            move || self::cases(version, &library, &area, &cases),
        ));
    }
    let areas: Vec<&Ident> = areas.into_keys().collect();
    files.push(rust(&format!("{folder}/cases/mod.rs"), move || {
        modules(&areas)
    }));
    files.push(rust(&format!("{folder}/main.rs"), move || main(version)));
    files.push(File {
        path: format!("{folder}/expected.json"),
        content: Content::Json(expected(version)),
    });
}

fn areas(version: &VersionPlan) -> BTreeMap<&Ident, Vec<&CasePlan>> {
    let mut areas: BTreeMap<&Ident, Vec<&CasePlan>> = BTreeMap::new();
    for case in &version.tests.cases {
        areas.entry(&case.area).or_default().push(case);
    }
    areas
}

fn main(version: &VersionPlan) -> TokenStream {
    let name = version.version.name;
    let head = module_docs(&format!(
        "Every documented request and response of Microsoft Graph {name}, as a test under its own name."
    ));
    let schema = format!("../../schema/{}.json", version.version.module);
    quote! {
        #head

        #[rustfmt::skip]
        mod cases;

        static SUITE: graph_core::examples::Suite = graph_core::examples::Suite {
            version: #name,
            schema: include_str!(#schema),
            expected: include_str!("expected.json"),
            areas: cases::AREAS,
        };

        fn main() -> std::process::ExitCode {
            graph_core::examples::main(&SUITE)
        }
    }
}

fn modules(areas: &[&Ident]) -> TokenStream {
    let head = module_docs("The cases, area by area.");
    let areas: Vec<_> = areas.iter().map(|area| ident(area)).collect();
    quote! {
        #head

        #(mod #areas;)*

        /// The cases of all areas.
        pub(crate) const AREAS: &[&[graph_core::examples::Case]] = &[#(#areas::CASES),*];
    }
}

fn cases(version: &VersionPlan, library: &Ident, area: &Ident, cases: &[&CasePlan]) -> TokenStream {
    let head = module_docs(&format!("The area `{}`.", area.bare()));
    let module = format_ident!("{}", version.version.module);
    let names_crate = cases.iter().any(|case| names_crate(&case.check));
    let library = ident(library);
    let import = names_crate.then(|| quote! { use #library::#module::*; });
    let cases = cases.iter().map(|plan| case(plan));
    quote! {
        #head

        #import
        use graph_core::examples::*;

        pub(crate) const CASES: &[Case] = &[#(#cases),*];
    }
}

/// Whether the code of a test names something of the crate.
fn names_crate(check: &Check) -> bool {
    match check {
        Check::Request(_) => true,
        Check::Wrapped(rust)
        | Check::Response(
            ResponseType::Model(rust) | ResponseType::Collection(rust) | ResponseType::Scalar(rust),
        ) => rust.names_model(),
        Check::Response(_) => false,
    }
}

fn case(plan: &CasePlan) -> TokenStream {
    let name = &plan.name;
    match &plan.check {
        Check::Response(response) => {
            let read = match response {
                ResponseType::Model(rust) => generic(&quote! { response }, &typed(rust)),
                ResponseType::Collection(rust) => {
                    let rust = typed(rust);
                    generic(
                        &quote! { response },
                        &quote! { graph_core::Collection<#rust> },
                    )
                }
                ResponseType::Scalar(rust) => {
                    let rust = typed(rust);
                    generic(&quote! { response }, &quote! { graph_core::Scalar<#rust> })
                }
                _ => quote! { untyped },
            };
            quote! { Case::response(#name, #read) }
        }
        Check::Wrapped(rust) => {
            let read = generic(&quote! { wrapped }, &typed(rust));
            quote! { Case::response(#name, #read) }
        }
        Check::Request(RequestCheck {
            calls,
            body,
            is_media,
            query,
            headers,
        }) => {
            let argument = match is_media {
                true => media_argument(body),
                false => body_argument(body),
            };
            // Where the method takes something else, media takes its place. The documented header, set below, says of which type.
            let replaces =
                *is_media && !matches!(body, BodyArgument::Media(_) | BodyArgument::Payload(..));
            let media =
                replaces.then(|| quote! { .bytes("application/octet-stream", body.bytes()) });
            let body = argument.as_ref().or(media.as_ref());
            let body = body.as_ref().map_or(quote! { _ }, |_| quote! { body });
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
            quote! {
                Case::request(#name, {
                    fn make(client: &Client, #body: &Body<'_>) -> HttpRequest {
                        Graph::new(client) #(#calls)* #media #(#query)* #(#headers)* .into_http()
                    }
                    make
                })
            }
        }
    }
}

fn generic(function: &TokenStream, rust: &TokenStream) -> TokenStream {
    quote! { #function::<#rust> }
}

fn typed(rust: &RustType) -> TokenStream {
    rust_type(&quote! { models }, rust)
}

/// What a method takes where the request of a test is media.
fn media_argument(body: &BodyArgument) -> Option<TokenStream> {
    match body {
        BodyArgument::None => None,
        BodyArgument::Payload(..) => Some(quote! { graph_core::Media::from(body.bytes()) }),
        BodyArgument::Media(_) => Some(quote! { body.bytes() }),
        BodyArgument::Model(rust, _) | BodyArgument::Extending(rust, _) => {
            let rust = typed(rust);
            Some(quote! { &#rust::default() })
        }
        _ => body_argument(body),
    }
}

fn body_argument(body: &BodyArgument) -> Option<TokenStream> {
    match body {
        BodyArgument::None => None,
        BodyArgument::Parameters(name) | BodyArgument::Payload(name, _) => {
            let name = ident(name);
            Some(quote! { body.parameters::<requests::#name>() })
        }
        BodyArgument::Model(_, _) => Some(quote! { &body.model() }),
        BodyArgument::Extending(rust, _) => {
            let model = generic(&quote! { model }, &typed(rust));
            Some(quote! { &body.#model() })
        }
        BodyArgument::Media(_) => Some(quote! { body.bytes() }),
        BodyArgument::Reference => Some(quote! { body.reference() }),
        BodyArgument::Json => Some(quote! { &body.json() }),
    }
}

/// What is expected of a case, for the harness.
#[derive(Serialize)]
struct Expected<'p> {
    page: &'p str,
    operation: &'p str,
    example: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    leaves: Option<&'p Vec<String>>,
}

fn expected(version: &VersionPlan) -> String {
    let tests = &version.tests;
    let expected = tests.cases.iter().map(|case| {
        let expected = Expected {
            page: &case.page,
            operation: &case.operation,
            example: case.example,
            leaves: tests.leaves.get(&case.name),
        };
        (&case.name, expected)
    });
    let expected: BTreeMap<_, _> = expected.collect();
    let mut text = serde_json::to_string_pretty(&expected).unwrap_or_default();
    text.push('\n');
    text
}
