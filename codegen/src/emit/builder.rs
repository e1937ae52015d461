//! Builders: the paths as methods.
//!
//! Knows how builders append segments and make calls; must not know how their methods were named.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{
    AccountBound, BodyArgument, Ident, MethodPlan, NamedValue, NodePlan, PathFile, ResponseType,
    Step, VersionPlan,
};

use super::file::{File, rust};
use super::token::{deprecated, docs, ident, inner_docs, module_docs, rust_type};

/// The files of the builders.
pub(super) fn files<'p>(version: &'p VersionPlan, files: &mut Vec<File<'p>>) {
    let folder = format!("src/{}", version.version.module);
    for plan in &version.files {
        let path = match &plan.module {
            None => format!("{folder}/graph.rs"),
            Some(module) => format!("{folder}/paths/{}.rs", module.bare()),
        };
        files.push(rust(&path, move || builders(version, plan)));
    }
    files.push(rust(&format!("{folder}/paths/mod.rs"), move || {
        modules(version)
    }));
}

fn builders(version: &VersionPlan, plan: &PathFile) -> TokenStream {
    let head = inner_docs(&plan.docs);
    let module = format_ident!("{}", version.version.module);
    let root = plan.module.is_none().then_some(version);
    // A root without a path names nothing.
    let has_methods = plan.nodes.iter().any(|node| !node.methods.is_empty());
    let import = has_methods.then(|| quote! { use crate::#module::*; });
    let nodes = plan
        .nodes
        .iter()
        .map(|node| self::node(root, plan.module.as_ref(), node));
    quote! {
        #head

        #import
        use graph_core::builder::*;

        #(#nodes)*
    }
}

fn modules(version: &VersionPlan) -> TokenStream {
    let head = module_docs("The paths of the API below its root.");
    let modules = version
        .files
        .iter()
        .filter_map(|plan| plan.module.as_ref())
        .map(ident);
    quote! { #head #(pub mod #modules;)* }
}

/// A builder in a module; the root has a version in place of one.
fn node(root: Option<&VersionPlan>, here: Option<&Ident>, plan: &NodePlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let methods = plan.methods.iter().map(|plan| method(here, plan));
    let new = root.map(|version| {
        let segment = version.version.name;
        quote! {
            /// Calls of `client` to this version of the API.
            ///
            /// What this gives holds a clone of the client and borrows nothing. It is cheap to clone.
            pub fn new(client: &Client<A>) -> Self {
                Self { route: Route::new(client, #segment) }
            }

            /// The client of the calls: for a [`Batch`](crate::Batch), and for uploads.
            pub fn client(&self) -> &Client<A> {
                self.route.client()
            }
        }
    });
    let clone = root.map(|_| {
        quote! {
            impl<A: Account> Clone for #name<A> {
                fn clone(&self) -> Self {
                    Self { route: self.route.clone() }
                }
            }
        }
    });
    let visibility = root.is_none().then(|| quote! { pub(crate) });
    quote! {
        #comment
        pub struct #name<A: Account = Any> {
            #visibility route: Route<A>,
        }

        impl<A: Account> #name<A> {
            #new
            #(#methods)*

            /// The path so far, for a call that has no method.
            pub fn route(&self) -> &Route<A> {
                &self.route
            }
        }

        #clone
    }
}

fn method(here: Option<&Ident>, plan: &MethodPlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let arguments = plan.arguments.iter().map(|argument| {
        let name = ident(&argument.ident);
        quote! { #name: impl UrlValue }
    });
    let bound = plan.bound.map(|bound| {
        let bound = account_bound(bound);
        quote! { where A: #bound }
    });
    let steps = plan.steps.iter().map(step);
    let route = quote! { self.route #(#steps)* };
    if let Some((module, target)) = &plan.leads_to {
        let target_name = ident(target);
        let target = if here == Some(module) {
            quote! { #target_name }
        } else {
            let module = ident(module);
            quote! { paths::#module::#target_name }
        };
        return quote! {
            #comment
            pub fn #name(&self, #(#arguments),*) -> #target<A> #bound {
                #target { route: #route }
            }
        };
    }
    let Some(call) = &plan.call else {
        return quote! {};
    };
    let response = response(&call.response);
    let (body_argument, body) = body(&call.body);
    let query_arguments = call.query.iter().map(|argument| {
        let name = ident(&argument.ident);
        quote! { #name: impl UrlValue }
    });
    let query = call.query.iter().map(|argument| {
        let (name, value) = (&argument.name, ident(&argument.ident));
        quote! { .query(#name, #value.to_text()) }
    });
    let arguments = arguments.chain(query_arguments).chain(body_argument);
    let verb = format_ident!("{}", call.method);
    let operation = ident(&call.operation);
    let ways = call.ways.iter().map(|(template, operation)| {
        let operation = ident(operation);
        quote! { (#template, &operations::#operation) }
    });
    let made = if call.ways.is_empty() {
        quote! { .call(Method::#verb, &operations::#operation) }
    } else {
        quote! { .call_by_way(Method::#verb, &[#(#ways),*]) }
    };
    let deprecated = deprecated(plan.deprecated.as_ref());
    let aliases = &plan.aliases;
    let aliases = (!aliases.is_empty()).then(|| quote! { #[doc(alias(#(#aliases),*))] });
    quote! {
        #comment
        #aliases
        #deprecated
        pub fn #name(&self, #(#arguments),*) -> Call<A, #response> #bound {
            #route #made #(#query)* #body
        }
    }
}

fn step(step: &Step) -> TokenStream {
    match step {
        Step::Literal(word) => quote! { .literal(#word) },
        Step::Key(argument) => {
            let argument = ident(argument);
            quote! { .key(&#argument.to_text()) }
        }
        Step::ItemPath(argument) => {
            let argument = ident(argument);
            quote! { .item_path(&#argument.to_text()) }
        }
        Step::Function(name, values) => {
            let values = values.iter().map(named);
            quote! { .function(#name, &[#(#values),*]) }
        }
        Step::AlternateKey(values) => {
            let values = values.iter().map(named);
            quote! { .alternate_key(&[#(#values),*]) }
        }
        Step::NamedKey(name, value) => {
            let value = ident(value);
            quote! { .named_key(#name, &#value.to_text()) }
        }
    }
}

fn named(plan: &NamedValue) -> TokenStream {
    let NamedValue {
        name,
        quoted,
        value,
    } = plan;
    let value = ident(value);
    quote! { (#name, &#value.to_text(), #quoted) }
}

fn account_bound(bound: AccountBound) -> proc_macro2::Ident {
    format_ident!(
        "{}",
        match bound {
            AccountBound::OnlyWork => "OnlyWork",
            AccountBound::OnlyPersonal => "OnlyPersonal",
            AccountBound::OnlyApplication => "OnlyApplication",
            AccountBound::WorkOrPersonal => "WorkOrPersonal",
            AccountBound::WorkOrApplication => "WorkOrApplication",
            AccountBound::PersonalOrApplication => "PersonalOrApplication",
            AccountBound::SignedIn => "SignedIn",
        }
    )
}

/// The type of a call's result, where `models` and the names of `graph_core::builder` are in scope.
fn response(response: &ResponseType) -> TokenStream {
    let models = quote! { models };
    match response {
        ResponseType::Unit => quote! { () },
        ResponseType::Bytes => quote! { Bytes },
        ResponseType::Json => quote! { Json },
        ResponseType::Model(rust) => rust_type(&models, rust),
        ResponseType::Collection(rust) => {
            let rust = rust_type(&models, rust);
            quote! { Collection<#rust> }
        }
        ResponseType::Scalar(rust) => {
            let rust = rust_type(&models, rust);
            quote! { Scalar<#rust> }
        }
        ResponseType::Count => quote! { i64 },
        ResponseType::Monitor => quote! { Monitor },
        ResponseType::Redirect => quote! { Redirect },
        ResponseType::Optional(inner) => {
            let inner = self::response(inner);
            quote! { Option<#inner> }
        }
    }
}

/// The argument for the body, and what the call does with it.
fn body(body: &BodyArgument) -> (Option<TokenStream>, TokenStream) {
    let Some(name) = body.ident() else {
        return (None, quote! {});
    };
    let name = ident(&name);
    let models = quote! { models };
    let (rust, sent) = match body {
        BodyArgument::None => return (None, quote! {}),
        BodyArgument::Parameters(parameters) => {
            let parameters = ident(parameters);
            let rust = quote! { impl Into<Extended<requests::#parameters>> };
            (rust, quote! { .parameters(#name.into()) })
        }
        BodyArgument::Payload(parameters, usual) => {
            let parameters = ident(parameters);
            let rust = quote! { impl Into<Payload<requests::#parameters>> };
            (rust, quote! { .payload(#name.into(), #usual) })
        }
        BodyArgument::Model(rust, _) => {
            let rust = rust_type(&models, rust);
            (quote! { &#rust }, quote! { .json(#name) })
        }
        BodyArgument::Extending(rust, _) => {
            let rust = rust_type(&models, rust);
            (
                quote! { &impl Extends<#rust> },
                quote! { .json_as::<#rust>(#name) },
            )
        }
        BodyArgument::Media(media_type) => (
            quote! { impl Into<Media> },
            quote! { .media(#name.into(), #media_type) },
        ),
        BodyArgument::Reference => (
            quote! { impl Into<Reference> },
            quote! { .reference(#name.into()) },
        ),
        BodyArgument::Json => {
            let sent = quote! { .bytes("application/json", #name.to_string().into()) };
            (quote! { &Json }, sent)
        }
    };
    (Some(quote! { #name: #rust }), sent)
}
