//! Builders: the paths as methods.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{
    AccountBound, BodyArgument, CallPlan, MethodPlan, NodePlan, PathFile, ResponseType, Step,
    VersionPlan,
};

use super::{File, docs, ident, module_docs, rust, rust_type};

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
    let head = module_docs(&match &plan.module {
        None => "Where every path begins.".to_owned(),
        Some(module) => format!("Paths in `{}`.", module.bare()),
    });
    let nodes = plan
        .nodes
        .iter()
        .map(|node_plan| node(version, node_plan, plan.module.is_none()));
    quote! { #head #(#nodes)* }
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

fn node(version: &VersionPlan, plan: &NodePlan, is_root: bool) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let methods = plan.methods.iter().map(|plan| method(version, plan));
    let segment = version.version.name;
    let new = is_root.then(|| {
        quote! {
            /// Calls of `client` to this version of the API.
            #[inline]
            pub fn new(client: &graph_core::Client<A>) -> Self {
                Self { route: graph_core::Route::new(client, #segment) }
            }
        }
    });
    let visibility = if is_root {
        quote! {}
    } else {
        quote! { pub(crate) }
    };
    quote! {
        #comment
        pub struct #name<A: graph_core::Account = graph_core::account::Any> {
            #visibility route: graph_core::Route<A>,
        }

        impl<A: graph_core::Account> #name<A> {
            #new
            #(#methods)*
        }
    }
}

fn method(version: &VersionPlan, plan: &MethodPlan) -> TokenStream {
    let comment = docs(&plan.docs);
    let name = ident(&plan.ident);
    let arguments = plan.arguments.iter().map(|argument| {
        let name = ident(&argument.ident);
        quote! { #name: impl AsRef<str> }
    });
    let bound = plan.bound.map(|bound| {
        let bound = account_bound(bound);
        quote! { where A: graph_core::account::#bound }
    });
    let steps = plan.steps.iter().map(step);
    let route = quote! { self.route #(#steps)* };
    if let Some((module, target)) = &plan.leads_to {
        let (version, module, target) = (
            format_ident!("{}", version.version.module),
            ident(module),
            ident(target),
        );
        let target = quote! { crate::#version::paths::#module::#target };
        return quote! {
            #comment
            #[inline]
            pub fn #name(&self, #(#arguments),*) -> #target<A> #bound {
                #target { route: #route }
            }
        };
    }
    let Some(call) = &plan.call else {
        return quote! {};
    };
    let response = response(version, &call.response);
    let (body_argument, body) = body(version, &call.body);
    let arguments = arguments.chain(body_argument);
    let verb = http_method(call);
    let (module, operation) = (
        format_ident!("{}", version.version.module),
        ident(&call.operation),
    );
    quote! {
        #comment
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> graph_core::Call<A, #response> #bound {
            #route.call(#verb, &crate::#module::operations::#operation) #body
        }
    }
}

fn step(step: &Step) -> TokenStream {
    match step {
        Step::Literal(word) => quote! { .literal(#word) },
        Step::Key(argument) => {
            let argument = ident(argument);
            quote! { .key(#argument.as_ref()) }
        }
        Step::ItemPath(argument) => {
            let argument = ident(argument);
            quote! { .item_path(#argument.as_ref()) }
        }
        Step::Function(name, arguments) => {
            let arguments = arguments.iter().map(|(argument, quoted, value)| {
                let value = ident(value);
                quote! { (#argument, #value.as_ref(), #quoted) }
            });
            quote! { .function(#name, &[#(#arguments),*]) }
        }
    }
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

fn http_method(call: &CallPlan) -> TokenStream {
    let name = format_ident!("{}", call.method);
    quote! { graph_core::Method::#name }
}

/// The type of a call's result.
pub(super) fn response(version: &VersionPlan, response: &ResponseType) -> TokenStream {
    match response {
        ResponseType::Unit => quote! { () },
        ResponseType::Bytes => quote! { graph_core::Bytes },
        ResponseType::Json => quote! { graph_core::Json },
        ResponseType::Model(rust) => rust_type(version, rust),
        ResponseType::Collection(rust) => {
            let rust = rust_type(version, rust);
            quote! { graph_core::Collection<#rust> }
        }
    }
}

/// The argument for the body, and what the call does with it.
fn body(version: &VersionPlan, body: &BodyArgument) -> (Option<TokenStream>, TokenStream) {
    match body {
        BodyArgument::None => (None, quote! {}),
        BodyArgument::Parameters(name) => {
            let (module, name) = (format_ident!("{}", version.version.module), ident(name));
            let argument = quote! { parameters: impl Into<graph_core::Extended<crate::#module::requests::#name>> };
            (Some(argument), quote! { .parameters(parameters.into()) })
        }
        BodyArgument::Model(rust, name) => {
            let (rust, name) = (rust_type(version, rust), ident(name));
            (Some(quote! { #name: &#rust }), quote! { .json(#name) })
        }
        BodyArgument::Bytes(media_type) => {
            let argument = quote! { content: impl Into<graph_core::Bytes> };
            (
                Some(argument),
                quote! { .bytes(#media_type, content.into()) },
            )
        }
        BodyArgument::Json => {
            let argument = quote! { body: &graph_core::Json };
            (
                Some(argument),
                quote! { .bytes("application/json", body.to_string().into()) },
            )
        }
    }
}
