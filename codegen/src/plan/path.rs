//! Builders: the methods that lead through the tree of paths.
//!
//! Knows how paths become methods; must not know how examples use them.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{Call, Schema, Version};

use super::builder::{AccountBound, CallPlan, MethodPlan, NodePlan, PathArgument, PathFile, Step};
use super::by_call::ByCall;
use super::chain::Chain;
use super::comment::Sources;
use super::deprecation::Deprecated;
use super::docs::{Docs, code};
use super::ident::{Case, Ident, Scope, collision};
use super::message;
use super::operation::Operations;
use super::parameter::AllParameters;
use super::permission;
use super::tree::{Node, tree};
use super::word::{argument_ident, method_words, shown, step, verb};

/// All builders of a version.
#[derive(Debug)]
pub(super) struct Paths<'s> {
    /// The files, the root first.
    pub(super) files: Vec<PathFile>,
    /// The way to each call.
    pub(super) chains: ByCall<'s, Chain>,
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

/// The methods that the root has before it has paths.
const OF_ROOT: &[&str] = &["new", "route"];

struct Planner<'a, 's> {
    sources: Sources<'a, 's>,
    parameters: &'a AllParameters<'s>,
    operations: &'a Operations<'s>,
    diagnostics: &'a mut Vec<Diagnostic>,
    files: BTreeMap<Option<Ident>, Vec<NodePlan>>,
    scopes: BTreeMap<Option<Ident>, Scope>,
    chains: ByCall<'s, Chain>,
}

/// Where a builder's methods begin. Below a collection they carry its name.
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
    steps: &'p [Step],
    chain: &'p [(Ident, usize)],
}

/// Plans the builders of a version.
pub(super) fn plan<'s>(
    version: Version,
    schema: &'s Schema,
    sources: Sources<'_, 's>,
    parameters: &AllParameters<'s>,
    operations: &Operations<'s>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Paths<'s> {
    let root = tree(schema, sources.documentation, diagnostics);
    let mut planner = Planner {
        sources,
        parameters,
        operations,
        diagnostics,
        files: BTreeMap::new(),
        scopes: BTreeMap::new(),
        chains: ByCall::default(),
    };
    let place = Place {
        file: None,
        pascal: String::new(),
        steps: &[],
        chain: &[],
    };
    let docs = Docs::line(format!(
        "The operations of Microsoft Graph {}, by path.",
        version.name
    ));
    planner.node(&root, &place, Ident::new("Graph", Case::Pascal), docs);
    let Planner { files, chains, .. } = planner;
    Paths {
        files: files
            .into_iter()
            .map(|(module, nodes)| PathFile { module, nodes })
            .collect(),
        chains,
    }
}

impl<'s> Planner<'_, 's> {
    fn node(&mut self, node: &Node<'s>, place: &Place<'_>, ident: Ident, docs: Docs) {
        let is_root = place.file.is_none();
        let mut scope = Scope::with(if is_root { OF_ROOT } else { &[] });
        let mut methods = Vec::new();
        let below = Below::default();
        for call in &node.calls {
            let name = verb(call, &node.calls);
            methods.extend(self.call(name, call, &below, place, &mut scope));
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
            let calls = &child.node.calls;
            if child.is_called_directly() {
                for call in calls {
                    methods.extend(self.call(&name, call, &here, place, scope));
                }
            } else if child.is_collection() {
                for call in calls {
                    let name = format!("{} {name}", verb(call, calls));
                    methods.extend(self.call(&name, call, &here, place, scope));
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

    /// A method that leads to another builder, which is planned at the same time.
    fn leads_to(
        &mut self,
        name: &str,
        node: &Node<'s>,
        pascal: &str,
        below: &Below,
        place: &Place<'_>,
        scope: &mut Scope,
    ) -> MethodPlan {
        let steps = place.steps_to(below);
        let path = shown(&steps);
        let ident = self.claim(scope, name, &path);
        let file = place.file.clone().unwrap_or_else(|| {
            // What differs by its key only shares the file.
            let word = match below.steps.first() {
                Some(Step::Function(word, _)) => word,
                _ => name,
            };
            Ident::new(word, Case::Snake)
        });
        let target = self
            .scopes
            .entry(Some(file.clone()))
            .or_insert_with(|| Scope::with(IMPORTED))
            .claim(&path, Ident::new(pascal, Case::Pascal))
            .0;
        let chain = place.links(&ident, below);
        let docs = Docs::line(format!("The path {}.", code(&path)));
        let next = Place {
            file: Some(file.clone()),
            pascal: pascal.to_owned(),
            steps: &steps,
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
            deprecated: None,
            leads_to: Some((file, target)),
            call: None,
        }
    }

    /// A method that makes a call.
    fn call(
        &mut self,
        name: &str,
        call: &'s Call,
        below: &Below,
        place: &Place<'_>,
        scope: &mut Scope,
    ) -> Option<MethodPlan> {
        let constant = self.operations.by_call.get(call)?;
        let ident = self.claim(scope, name, &format!("{} {}", call.method, call.path));
        let plan = CallPlan {
            method: call.method.clone(),
            operation: constant.clone(),
            body: message::body(call, self.sources.types, self.parameters),
            response: message::response(call, self.sources.types),
        };
        let chain = Chain {
            links: place.links(&ident, below),
            steps: place.steps_to(below),
            call: plan.clone(),
        };
        self.chains.insert(call, chain);
        Some(MethodPlan {
            ident,
            docs: self.sources.comment(call, constant),
            steps: below.steps.clone(),
            arguments: below.arguments.clone(),
            bound: permission::bound(&call.permissions),
            deprecated: call.deprecated.as_ref().map(Deprecated::new),
            leads_to: None,
            call: Some(plan),
        })
    }

    /// A free name for a method that leads to `what`.
    fn claim(&mut self, scope: &mut Scope, name: &str, what: &str) -> Ident {
        let (ident, first) = scope.claim(what, Ident::new(name, Case::Snake));
        if let Some(first) = first {
            let what = format!("the methods for `{first}` and `{what}`");
            self.diagnostics.push(collision(&what, &ident));
        }
        ident
    }
}

impl Place<'_> {
    /// The segments from the root to where a method of this place leads.
    fn steps_to(&self, below: &Below) -> Vec<Step> {
        [self.steps, &below.steps].concat()
    }

    /// The methods that lead to a method of this place.
    fn links(&self, method: &Ident, below: &Below) -> Vec<(Ident, usize)> {
        let last = (method.clone(), below.arguments.len());
        self.chain.iter().cloned().chain([last]).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::documentation::Documentation;
    use super::super::types::Types;
    use super::super::{operation, parameter, sample};
    use super::*;
    use crate::schema::VERSIONS;

    /// The way to each call, as methods and their numbers of values, and the findings.
    fn ways(calls: &[(&str, &str, &str)]) -> (Vec<String>, Vec<Diagnostic>) {
        let calls = calls.iter();
        let calls = calls.map(|(method, path, kind)| sample::call(method, path, kind, &["page"]));
        let operations = vec![sample::operation("page", "Page", "GET", &["/page"])];
        let schema = sample::schema(json!({}), operations, calls.collect());
        let mut diagnostics = Vec::new();
        let documentation = Documentation::new(&schema);
        let types = Types::new(VERSIONS[0], &schema, &mut diagnostics);
        let links = types.links();
        let findings = &mut diagnostics;
        let operations = operation::plan(&schema, &documentation, &links, findings);
        let parameters = parameter::plan(&schema, &documentation, &types, &links, findings);
        let sources = Sources {
            documentation: &documentation,
            types: &types,
            links: &links,
        };
        let version = VERSIONS[0];
        let paths = plan(
            version,
            &schema,
            sources,
            &parameters,
            &operations,
            findings,
        );
        let way = |chain: &Chain| {
            let links = chain.links.iter();
            let link = |(method, count): &(Ident, usize)| format!(".{method}/{count}");
            links.map(link).collect::<String>()
        };
        let ways = schema.calls.iter();
        let ways = ways.map(|call| paths.chains.get(call).map_or_else(String::new, way));
        (ways.collect(), diagnostics)
    }

    #[test]
    fn methods_are_named_after_what_calls_do() {
        let calls = [
            ("GET", "/users", "list", ".list_users/0"),
            ("POST", "/users", "create", ".create_users/0"),
            ("GET", "/users/{id}", "get", ".users/1.get/0"),
            ("PATCH", "/users/{id}", "update", ".users/1.update/0"),
            ("DELETE", "/users/{id}", "delete", ".users/1.delete/0"),
            ("PATCH", "/tags/{id}", "upsert", ".tags/1.update/0"),
            (
                "PUT",
                "/tags/{id}/photo",
                "replace",
                ".tags/1.photo/0.replace/0",
            ),
            ("PUT", "/tags/{id}", "upsert", ".tags/1.replace/0"),
            ("POST", "/users/{id}/lock", "action", ".users/1.lock/0"),
            ("GET", "/users/delta()", "function", ".users_delta/0"),
            // What follows an action, or other calls of its address, make it a builder.
            (
                "POST",
                "/users/{id}/sync",
                "action",
                ".users/1.sync/0.post/0",
            ),
            (
                "POST",
                "/users/{id}/sync/stop",
                "action",
                ".users/1.sync/0.stop/0",
            ),
            ("GET", "/a/range(b='{b}')", "function", ".a/0.range/1.get/0"),
            (
                "PATCH",
                "/a/range(b='{b}')",
                "update",
                ".a/0.range/1.update/0",
            ),
            (
                "POST",
                "/users/{id}/members/$ref",
                "create",
                ".users/1.members/0.create_reference/0",
            ),
            ("GET", "/.../x", "get", ""),
        ];
        let plain = calls
            .iter()
            .map(|(method, path, kind, _)| (*method, *path, *kind));
        let (ways, findings) = ways(&plain.collect::<Vec<_>>());
        for (call, way) in calls.iter().zip(ways) {
            assert_eq!(call.3, way, "{} {}", call.0, call.1);
        }
        let messages: Vec<&str> = findings.iter().map(|it| it.message.as_str()).collect();
        let unsupported = "`GET /.../x` of v1.0/api/page.md has no client method: its path has a form that is not supported";
        assert_eq!(messages, [unsupported]);
    }

    #[test]
    fn two_calls_of_one_name_are_reported() {
        let calls = [("GET", "/a/{id}", "get"), ("GET", "/a/{id}/get/b", "get")];
        let (ways, findings) = ways(&calls);
        assert_eq!(ways, [".a/1.get/0", ".a/1.get2/0.b/0.get/0"]);
        assert_eq!(findings.len(), 1);
    }
}
