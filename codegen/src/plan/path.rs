//! Builders: the methods that lead through the paths.
//!
//! Knows how targets become builders; must not know how examples use them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::schema::{Call, Version};

use super::api::Api;
use super::builder::{AccountBound, CallPlan, MethodPlan, NodePlan, PathArgument, PathFile, Step};
use super::by_call::ByCall;
use super::chain::Chain;
use super::deprecation::Deprecated;
use super::docs::{Docs, code};
use super::edge::{Edge, edges};
use super::ident::{Ident, collision};
use super::message;
use super::method::{Does, Method};
use super::operation::Operations;
use super::parameter::AllParameters;
use super::permission;
use super::sources::Sources;
use super::step;
use super::target::Id;

/// All builders of a version.
#[derive(Debug)]
pub(super) struct Paths<'s> {
    /// The files, the root first.
    pub(super) files: Vec<PathFile>,
    /// The way to each call.
    pub(super) chains: ByCall<'s, Chain<'s>>,
}

/// What builders are made of.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a, 's> {
    pub(super) sources: Sources<'a, 's>,
    pub(super) parameters: &'a AllParameters<'s>,
    pub(super) operations: &'a Operations<'s>,
    pub(super) api: Api<'a, 's>,
}

/// Plans the builders of a version.
pub(super) fn plan<'s>(
    version: Version,
    parts: Parts<'_, 's>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Paths<'s> {
    let mut files: BTreeMap<Option<Ident>, Vec<NodePlan>> = BTreeMap::new();
    let led = parts.led();
    for (id, label) in parts.api.labels.iter().enumerate() {
        if id == 0 || led.contains(&id) {
            let file = files.entry(label.module.clone()).or_default();
            file.push(parts.node(id, version, diagnostics));
        }
    }
    let mut chains = ByCall::default();
    for call in &parts.api.schema.calls {
        if let Some(chain) = parts.chain(call) {
            chains.insert(call, chain);
        }
    }
    Paths {
        files: files
            .into_iter()
            .map(|(module, nodes)| PathFile {
                docs: parts.file_docs(module.as_ref()),
                module,
                nodes,
            })
            .collect(),
        chains,
    }
}

impl<'s> Parts<'_, 's> {
    /// The targets to which methods lead, and which need a builder.
    fn led(self) -> BTreeSet<Id> {
        let methods = self.api.methods.iter().flatten();
        let led = methods.filter_map(|method| match method.does {
            Does::Leads(_, to) => Some(to),
            _ => None,
        });
        led.collect()
    }

    fn node(self, id: Id, version: Version, diagnostics: &mut Vec<Diagnostic>) -> NodePlan {
        let docs = match id {
            0 => Docs::line(format!(
                "The operations of Microsoft Graph {}, by path.",
                version.name
            )),
            _ => self.node_docs(id),
        };
        let methods = self.api.methods[id].iter().filter_map(|method| {
            if let Some(first) = &method.other {
                let what = format!("the methods for `{first}` and `{}`", method.what);
                let place = self.api.place(&method.does);
                diagnostics.push(collision(&what, &method.ident, place));
            }
            self.method(id, method)
        });
        NodePlan {
            ident: self.api.labels[id].builder.clone(),
            docs,
            methods: methods.collect(),
        }
    }

    fn file_docs(self, module: Option<&Ident>) -> Docs {
        let Some(module) = module else {
            return Docs::line("Where every path begins.");
        };
        let labels = self.api.labels.iter().zip(&self.api.targets.0);
        let mut here = labels.filter(|(label, _)| label.module.as_ref() == Some(module));
        let mut homes = here.clone().filter(|(_, target)| target.is_home);
        match (homes.find_map(|(_, target)| target.content), here.next()) {
            (Some(content), _) => {
                let link = self.sources.types.link(content.type_name);
                Docs::line(format!("Calls on a {link}, and the paths below it."))
            }
            (_, Some((label, _))) => {
                let word = label.words.first().map_or("", String::as_str);
                Docs::line(format!(
                    "Paths that begin with {}.",
                    code(&format!("/{word}"))
                ))
            }
            _ => Docs::default(),
        }
    }

    fn node_docs(self, id: Id) -> Docs {
        let ways: Vec<String> = self.api.ways(id).map(code).collect();
        match ways.as_slice() {
            [way] => Docs::line(format!("The path {way}.")),
            _ => Docs::line("The builder of these paths:").list(ways).paragraph(
                "Other paths to the same kind of resource lead here as well. Each method lists the paths for which its \
                 call is documented.",
            ),
        }
    }

    fn method(self, id: Id, method: &Method<'_, 's>) -> Option<MethodPlan> {
        let ident = method.ident.clone();
        match &method.does {
            Does::Leads(edge, to) => Some(self.leads(id, ident, edge, *to)),
            Does::Invokes(edge, calls) => {
                let (steps, arguments) = step::of(edge);
                self.calls(id, method, steps, arguments, calls)
            }
            Does::Calls(calls) => self.calls(id, method, Vec::new(), Vec::new(), calls),
        }
    }

    /// A method that leads to another builder.
    fn leads(self, id: Id, ident: Ident, edge: &Edge, to: Id) -> MethodPlan {
        let (steps, arguments) = step::of(edge);
        let is_me = matches!(edge, Edge::Word(word) if word == "me");
        let label = &self.api.labels[to];
        MethodPlan {
            ident,
            docs: step_docs(edge, id == 0),
            steps,
            arguments,
            bound: is_me.then_some(AccountBound::SignedIn),
            aliases: Vec::new(),
            deprecated: None,
            leads_to: label
                .module
                .clone()
                .map(|module| (module, label.builder.clone())),
            call: None,
        }
    }

    /// A method that makes calls.
    fn calls(
        self,
        id: Id,
        method: &Method<'_, 's>,
        steps: Vec<Step>,
        arguments: Vec<PathArgument>,
        calls: &[&'s Call],
    ) -> Option<MethodPlan> {
        let call = calls.first()?;
        let mut plan = self.call(calls)?;
        message::rename_taken(&mut plan, &arguments);
        let docs = self.sources.comment(calls, self.operations);
        let is_deprecated = calls.iter().all(|call| call.deprecated.is_some());
        let deprecated = call.deprecated.as_ref().filter(|_| is_deprecated);
        Some(MethodPlan {
            ident: method.ident.clone(),
            docs: undocumented(docs, &self.api.undocumented(id, method)),
            steps,
            arguments,
            bound: permission::bound(calls.iter().map(|call| &call.permissions)),
            aliases: aliases(calls),
            deprecated: deprecated.map(Deprecated::new),
            leads_to: None,
            call: Some(plan),
        })
    }

    /// The call of a method, by the first of those that differ only by their way.
    fn call(self, calls: &[&'s Call]) -> Option<CallPlan> {
        let call = calls.first()?;
        let operation = self.operations.by_call.get(call)?;
        let ways = self.constants_of_ways(calls, operation);
        Some(CallPlan {
            method: call.method.clone(),
            operation: operation.clone(),
            ways,
            query: message::query(calls),
            body: message::body(call, self.sources.types, self.parameters),
            response: message::response(call, self.sources.types),
        })
    }

    /// The constants of the ways to some calls, where they are not all this one. A documented way has the first right to its
    /// constant, before the other way of the same user.
    fn constants_of_ways(self, calls: &[&'s Call], operation: &Ident) -> Vec<(String, Ident)> {
        let constants = calls.iter().map(|call| self.operations.by_call.get(call));
        if constants.flatten().all(|constant| constant == operation) {
            return Vec::new();
        }
        let of_call = |call: &&'s Call| {
            let constant = self.operations.by_call.get(call)?;
            Some((edges(call)?, constant.clone()))
        };
        let documented: Vec<_> = calls.iter().filter_map(of_call).collect();
        let own = documented.iter();
        let own = own.map(|(edges, constant)| (step::template(&step::all(edges)), constant));
        let twins = documented.iter();
        let twins = twins.filter_map(|(edges, constant)| Some((step::twin(edges)?, constant)));
        let mut known = BTreeSet::new();
        own.chain(twins)
            .filter(|(template, _)| known.insert(template.clone()))
            .map(|(template, constant)| (template, constant.clone()))
            .collect()
    }

    /// The way to a call.
    fn chain(self, call: &'s Call) -> Option<Chain<'s>> {
        let mut at = 0;
        let mut links = Vec::new();
        let mut steps = Vec::new();
        let mut follow = |ident: &Ident, edge: &Edge| {
            let (segments, values) = step::of(edge);
            links.push((ident.clone(), values.len()));
            steps.extend(segments);
        };
        let edges = edges(call)?;
        let (last, before) = edges.split_last()?;
        for edge in before {
            let (ident, known, to) = self.leading(at, edge)?;
            follow(ident, known);
            at = to;
        }
        let makes = |method: &&Method<'_, 's>| {
            let mut calls = method.does.calls().iter();
            calls.any(|made| std::ptr::eq(*made, call))
        };
        let mut here = self.api.methods[at].iter();
        let invoked = here.find_map(|method| match &method.does {
            Does::Invokes(edge, calls) if edge.identity() == last.identity() => {
                makes(&method).then_some((method, *edge, calls))
            }
            _ => None,
        });
        let calls = match invoked {
            Some((method, edge, calls)) => {
                follow(&method.ident, edge);
                calls
            }
            None => {
                let (ident, known, to) = self.leading(at, last)?;
                follow(ident, known);
                let mut there = self.api.methods[to].iter();
                let (method, calls) = there.find_map(|method| match &method.does {
                    Does::Calls(calls) => makes(&method).then_some((method, calls)),
                    _ => None,
                })?;
                links.push((method.ident.clone(), 0));
                calls
            }
        };
        let made = calls.first()?;
        Some(Chain {
            links,
            steps,
            query: message::query(calls),
            body: message::body(made, self.sources.types, self.parameters),
            made,
        })
    }

    /// The method for a step from a target.
    fn leading(&self, at: Id, edge: &Edge) -> Option<(&Ident, &Edge, Id)> {
        let identity = edge.identity();
        let (_, to) = self.api.targets.0[at].next.get(&identity)?;
        self.api.methods[at]
            .iter()
            .find_map(|method| match &method.does {
                Does::Leads(known, id) if id == to && known.identity() == identity => {
                    Some((&method.ident, *known, *id))
                }
                _ => None,
            })
    }
}

/// What rustdoc finds the method of some calls by. It compares whole aliases, and takes none with quotes.
fn aliases(calls: &[&Call]) -> Vec<String> {
    let paths = calls.iter().map(|call| call.path.replace(['\'', '"'], ""));
    let paths: Vec<String> = paths.collect();
    let line = calls.iter().zip(&paths).take(1);
    let line = line.map(|(call, path)| format!("{} {path}", call.method));
    let aliases: Vec<String> = line.chain(paths.iter().cloned()).collect();
    aliases
        .into_iter()
        .filter(|alias| alias.trim() == alias && !alias.contains(char::is_control))
        .collect()
}

/// More paths than these are counted, not named.
const MOST_NAMED: usize = 5;

/// Says at which of the ways to a builder no page documents a call.
fn undocumented(docs: Docs, ways: &[&str]) -> Docs {
    if ways.is_empty() {
        return docs;
    }
    let paths = if ways.len() > MOST_NAMED {
        format!("the {} other paths of this builder", ways.len())
    } else {
        let ways: Vec<String> = ways.iter().map(|way| code(way)).collect();
        ways.join(", ")
    };
    docs.paragraph(format!("Not documented for {paths}."))
}

/// The comment on a method that leads to another builder.
fn step_docs(edge: &Edge, is_first: bool) -> Docs {
    let line = |text: &str| Docs::line(text.to_owned());
    match edge {
        Edge::Key(names, values) => {
            let names: Vec<String> = names.iter().map(|name| code(name)).collect();
            let values: Vec<String> = values.iter().map(|value| code(value)).collect();
            let docs = Docs::line(format!("One of them, by {}.", names.join(" or ")));
            match values.is_empty() {
                true => docs,
                false => docs.paragraph(format!("The pages also use {}.", values.join(", "))),
            }
        }
        Edge::Path(_) => line("The item at a path below this one: `folder/file.txt`."),
        Edge::HostPath(..) => {
            line("The resource at a path on a host, neither with a slash at its ends.")
        }
        _ => {
            let before = if is_first { "" } else { "…" };
            Docs::line(format!("The path {}.", code(&format!("{before}{edge}"))))
        }
    }
}
