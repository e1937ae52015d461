//! Builders: the methods that lead through the tree of paths.
//!
//! Knows how paths become methods; must not know how examples use them.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{Operation, Request, Schema, Version};

use super::builder::{
    AccountBound, BodyArgument, CallPlan, MethodPlan, NodePlan, PathArgument, PathFile,
    ResponseType, Step,
};
use super::docs::{Docs, Links, code};
use super::ident::{Case, Ident, Scope, collision};
use super::message;
use super::pages::{self, Pages};
use super::parameter::AllParameters;
use super::permission::{self, Operations};
use super::tree::{Node, is_action, is_collection, tree};
use super::types::Types;
use super::word::{argument_ident, method_words, shown, step, verb};

/// The way from the root to a call: method by method, with the number of values that each takes.
#[derive(Debug, Clone)]
pub(super) struct Chain {
    /// The methods with the number of their values.
    pub links: Vec<(Ident, usize)>,
    /// The path that they make, with braces for the values.
    pub path: String,
    /// The call at the end.
    pub call: CallPlan,
}

/// All builders of a version.
#[derive(Debug)]
pub(super) struct Tree {
    /// The files, the root first.
    pub files: Vec<PathFile>,
    /// The way to each request line, by operation id and path.
    pub chains: BTreeMap<(String, String), Chain>,
}

/// The names of `graph_core::builder`, which a builder must not have.
const IMPORTED: &[&str] = &[
    "Account",
    "Any",
    "Bytes",
    "Call",
    "Client",
    "Collection",
    "Extended",
    "Json",
    "Method",
    "Monitor",
    "OnlyApplication",
    "OnlyPersonal",
    "OnlyWork",
    "PersonalOrApplication",
    "Redirect",
    "Route",
    "Scalar",
    "SignedIn",
    "WorkOrApplication",
    "WorkOrPersonal",
];

struct Planner<'a, 's> {
    types: &'a Types<'s>,
    parameters: &'a AllParameters,
    operations: &'a Operations,
    links: &'a Links,
    diagnostics: &'a mut Vec<Diagnostic>,
    files: BTreeMap<Option<Ident>, Vec<NodePlan>>,
    scopes: BTreeMap<Option<Ident>, Scope>,
    chains: BTreeMap<(String, String), Chain>,
}

/// Where a builder's methods begin: below a collection they carry its name.
#[derive(Default)]
struct Below {
    prefix: String,
    steps: Vec<Step>,
    arguments: Vec<PathArgument>,
}

/// A builder whose methods are being planned.
struct Place<'p> {
    file: Option<Ident>,
    pascal: String,
    path: String,
    chain: &'p [(Ident, usize)],
}

/// Plans the builders of a version.
pub(super) fn plan(
    version: Version,
    schema: &Schema,
    types: &Types<'_>,
    parameters: &AllParameters,
    operations: &Operations,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> Tree {
    let root = tree(schema, diagnostics);
    let mut planner = Planner {
        types,
        parameters,
        operations,
        links,
        diagnostics,
        files: BTreeMap::new(),
        scopes: BTreeMap::new(),
        chains: BTreeMap::new(),
    };
    let place = Place {
        file: None,
        pascal: String::new(),
        path: String::new(),
        chain: &[],
    };
    let docs = Docs::line(format!(
        "The operations of Microsoft Graph {}, by path.",
        version.name
    ));
    planner.node(&root, &place, Ident::new("Graph", Case::Pascal), docs);
    let Planner { files, chains, .. } = planner;
    Tree {
        files: files
            .into_iter()
            .map(|(module, nodes)| PathFile { module, nodes })
            .collect(),
        chains,
    }
}

impl<'s> Planner<'_, 's> {
    fn node(&mut self, node: &Node<'s>, place: &Place<'_>, ident: Ident, docs: Docs) {
        let mut scope = Scope::default();
        let mut methods = Vec::new();
        let below = Below::default();
        for pages in self.requests(&node.calls) {
            let (operation, request) = pages.first;
            let name = verb(operation, request, operation.response.collection);
            methods.push(self.call(name, &pages, &below, place, &mut scope));
        }
        if let Some((name, key)) = &node.key {
            methods.push(self.keyed("item", name, key, &below, place, &mut scope));
        }
        self.children(node, &below, place, &mut scope, &mut methods);
        let file = self.files.entry(place.file.clone()).or_default();
        file.insert(
            0,
            NodePlan {
                ident,
                docs,
                methods,
            },
        );
    }

    fn children(
        &mut self,
        node: &Node<'s>,
        below: &Below,
        place: &Place<'_>,
        scope: &mut Scope,
        methods: &mut Vec<MethodPlan>,
    ) {
        let words = method_words(node.words.values());
        for (child, word) in node.words.values().zip(words) {
            let name = format!("{}{word}", below.prefix);
            let (step, arguments) = step(child);
            let here = Below {
                prefix: format!("{name} "),
                steps: below.steps.iter().cloned().chain([step]).collect(),
                arguments: below.arguments.iter().cloned().chain(arguments).collect(),
            };
            let requests = self.requests(&child.node.calls);
            if !requests.is_empty() && requests.iter().all(|it| is_action(child, it.first)) {
                for pages in requests {
                    methods.push(self.call(&name, &pages, &here, place, scope));
                }
            } else if is_collection(child) {
                for pages in requests {
                    let verb = verb(pages.first.0, pages.first.1, true);
                    let name = format!("{verb} {name}");
                    methods.push(self.call(&name, &pages, &here, place, scope));
                }
                if let Some((key_name, key)) = &child.node.key {
                    methods.push(self.keyed(&name, key_name, key, &here, place, scope));
                }
                self.children(&child.node, &here, place, scope, methods);
            } else {
                let pascal = format!("{} {name}", place.pascal);
                methods.push(self.leads_to(&name, &child.node, &pascal, &here, place, scope));
            }
        }
    }

    /// A method that takes the key of an item of a collection.
    fn keyed(
        &mut self,
        name: &str,
        key: &str,
        node: &Node<'s>,
        below: &Below,
        place: &Place<'_>,
        scope: &mut Scope,
    ) -> MethodPlan {
        let ident = argument_ident(key, &below.arguments);
        let mut steps = below.steps.clone();
        steps.push(Step::Key(ident.clone()));
        let mut arguments = below.arguments.clone();
        arguments.push(PathArgument { ident });
        let here = Below {
            prefix: String::new(),
            steps,
            arguments,
        };
        let pascal = format!("{} {name} item", place.pascal);
        self.leads_to(name, node, &pascal, &here, place, scope)
    }

    /// A method that leads to another builder, which is planned by the way.
    fn leads_to(
        &mut self,
        name: &str,
        node: &Node<'s>,
        pascal: &str,
        below: &Below,
        place: &Place<'_>,
        scope: &mut Scope,
    ) -> MethodPlan {
        let (ident, _) = scope.claim(name, Ident::new(name, Case::Snake));
        let path = format!("{}{}", place.path, shown(&below.steps));
        let file = place
            .file
            .clone()
            .unwrap_or_else(|| Ident::new(name, Case::Snake));
        let target = self
            .scopes
            .entry(Some(file.clone()))
            .or_insert_with(|| Scope::with(IMPORTED))
            .claim(&path, Ident::new(pascal, Case::Pascal))
            .0;
        let chain: Vec<(Ident, usize)> = place
            .chain
            .iter()
            .cloned()
            .chain([(ident.clone(), below.arguments.len())])
            .collect();
        let docs = Docs::line(format!("The path {}.", code(&path)));
        let next = Place {
            file: Some(file.clone()),
            pascal: pascal.to_owned(),
            path,
            chain: &chain,
        };
        self.node(node, &next, target.clone(), docs.clone());
        let signed_in =
            place.file.is_none() && below.steps.first() == Some(&Step::Literal("me".to_owned()));
        MethodPlan {
            ident,
            docs,
            steps: below.steps.clone(),
            arguments: below.arguments.clone(),
            bound: signed_in.then_some(AccountBound::SignedIn),
            leads_to: Some((file, target)),
            call: None,
        }
    }

    /// The requests of a place; pages document one if they tell the same of it.
    fn requests(&self, calls: &[(&'s Operation, &'s Request)]) -> Vec<Pages<'s>> {
        pages::group(calls, |(one, as_one), (other, as_other)| {
            self.body(one) == self.body(other)
                && self.response(one, as_one) == self.response(other, as_other)
        })
    }

    /// A method that makes a call.
    fn call(
        &mut self,
        name: &str,
        pages: &Pages<'s>,
        below: &Below,
        place: &Place<'_>,
        scope: &mut Scope,
    ) -> MethodPlan {
        let (operation, request) = pages.first;
        let mut wanted = Ident::new(name, Case::Snake);
        if scope.is_taken(&wanted) {
            // Several pages document one request: the page's name tells them apart.
            wanted = Ident::new(&format!("{name} {}", operation.id), Case::Snake);
            self.diagnostics.push(collision(
                &format!("two calls of `{} {}`", request.method, request.path),
                &wanted,
            ));
        }
        let (ident, _) = scope.claim(name, wanted);
        let constant = |operation: &Operation| {
            let constant = self.operations.by_id.get(&operation.id);
            constant.unwrap_or(&ident).clone()
        };
        let others: Vec<Ident> = pages.others.iter().map(|it| constant(it.0)).collect();
        let docs = self.docs(operation, request, &constant(operation), &others);
        let call = CallPlan {
            method: request.method.clone(),
            operation: constant(operation),
            body: self.body(operation),
            response: self.response(operation, request),
        };
        let links = place
            .chain
            .iter()
            .cloned()
            .chain([(ident.clone(), below.arguments.len())])
            .collect();
        let chain = Chain {
            links,
            path: format!("{}{}", place.path, shown(&below.steps)),
            call: call.clone(),
        };
        for (operation, request) in pages.all() {
            let key = (operation.id.clone(), request.path.clone());
            self.chains.insert(key, chain.clone());
        }
        MethodPlan {
            ident,
            docs,
            steps: below.steps.clone(),
            arguments: below.arguments.clone(),
            bound: pages.bound(),
            leads_to: None,
            call: Some(call),
        }
    }

    fn body(&self, operation: &Operation) -> BodyArgument {
        message::body(operation, self.types, self.parameters)
    }

    fn response(&self, operation: &Operation, request: &Request) -> ResponseType {
        message::response(operation, request, self.types)
    }

    fn docs(
        &self,
        operation: &Operation,
        request: &Request,
        constant: &Ident,
        others: &[Ident],
    ) -> Docs {
        let link = |constant: &Ident| format!("[`{constant}`](operations::{constant})");
        let others = match others {
            [] => String::new(),
            others => {
                let links: Vec<String> = others.iter().map(link).collect();
                format!("; other pages about it: {}", links.join(", "))
            }
        };
        let line = code(&format!("{} {}", request.method, request.path));
        let docs = Docs::default()
            .summary(&operation.description, self.links)
            .paragraph(format!("{line}, see {}{others}", link(constant)));
        let permissions = permission::lines(&operation.permissions, 1);
        if permissions.is_empty() {
            return docs;
        }
        docs.paragraph("Least privileged permission:")
            .list(permissions)
    }
}
