//! Ways: how a path is called, whoever wrote it, with its values or with placeholders.
//!
//! Knows the methods that lead through the builders; must not know how they were named, nor what is said about calls.

mod route;
mod spelling;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use graph_core::nearest_way;

use crate::schema::Call;

use super::builder::{BodyArgument, CallPlan, MethodPlan, NodePlan, PathFile, QueryArgument, Step};
use super::edge::edges;
use super::ident::Ident;
use super::step::{shown, template};

use spelling::{Rest, Value, is_same};

pub(super) use table::table;

/// The way to a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayPlan {
    /// The HTTP method.
    pub method: String,
    /// The path as it is documented.
    pub path: String,
    /// The segments that the methods append.
    pub steps: Vec<Step>,
    /// The methods that lead to it: `.users().by_id(id)`.
    pub links: String,
    /// The method that makes it: `.get()`.
    pub call: String,
    /// The struct of arguments that it takes.
    pub parameters: Option<Ident>,
    /// The query options that are arguments of that method.
    pub query: Vec<QueryArgument>,
    /// The constant of its operation.
    pub operation: Ident,
    /// The method that makes the call.
    pub item: Item,
}

/// A method of a builder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// The module of the builder; the root has none.
    pub module: Option<Ident>,
    /// The builder.
    pub builder: Ident,
    /// The method.
    pub method: Ident,
}

impl WayPlan {
    /// The last word of the path, where no key follows it.
    pub fn last_word(&self) -> Option<&str> {
        match self.steps.last()? {
            Step::Literal(word) | Step::Function(word, _) => Some(word),
            Step::Key(_) | Step::NamedKey(..) | Step::ItemPath(_) | Step::AlternateKey(_) => None,
        }
    }

    /// Whether the last word of the path is this one, in any case.
    pub fn ends_with(&self, word: &str) -> bool {
        self.last_word().is_some_and(|last| is_same(last, word))
    }

    /// The documented way to the call of its method that is like it for the longest stretch, where no page documents the
    /// call for the way itself.
    pub fn documented_instead<'w>(&self, documented: &'w [Self]) -> Option<&'w Self> {
        let own = template(&self.steps);
        let ways: Vec<&Self> = documented
            .iter()
            .filter(|it| it.item == self.item)
            .collect();
        let templates: Vec<String> = ways.iter().map(|way| template(&way.steps)).collect();
        if templates.contains(&own) {
            return None;
        }
        let nearest = nearest_way(&own, templates.iter().map(String::as_str))?;
        ways.get(nearest).copied()
    }
}

/// The builders of a version, to be walked through.
#[derive(Debug)]
pub struct Ways<'p> {
    nodes: BTreeMap<(Option<&'p Ident>, &'p Ident), &'p NodePlan>,
    root: Option<&'p NodePlan>,
}

/// The methods up to some place of a path.
#[derive(Debug, Clone, Default)]
struct Walk<'p> {
    links: Vec<(&'p MethodPlan, Vec<Value>)>,
}

impl<'p> Ways<'p> {
    /// The ways through some builders.
    pub fn new(files: &'p [PathFile]) -> Self {
        let of_file = |file: &'p PathFile| {
            let module = file.module.as_ref();
            file.nodes
                .iter()
                .map(move |node| ((module, &node.ident), node))
        };
        let root = files.iter().find(|file| file.module.is_none());
        Self {
            nodes: files.iter().flat_map(of_file).collect(),
            root: root.and_then(|file| file.nodes.first()),
        }
    }

    /// The ways to the calls of a path, by an HTTP method or by any. Where a part of it can be a word of the API and a
    /// key as well, it is the word.
    pub fn to(&self, method: Option<&str>, path: &str) -> Vec<WayPlan> {
        let mut found = Vec::new();
        if let Some(root) = self.root {
            let path = Rest::of(path);
            self.walk((None, root), &Walk::default(), path, method, &mut found);
        }
        let least = found.iter().map(|(keys, _)| *keys).min();
        let nearest = found.into_iter().filter(|(keys, _)| Some(*keys) == least);
        nearest.map(|(_, way)| way).collect()
    }

    /// The methods that make a route of a path, whether or not it leads to a call.
    pub fn route(&self, path: &str) -> Option<String> {
        let methods = || self.nodes.values().flat_map(|node| &node.methods);
        let is_key = |method: &MethodPlan| {
            let first = method.steps.first();
            matches!(first, Some(Step::Key(_) | Step::AlternateKey(_)))
        };
        route::route(path, |word| {
            methods().any(|method| {
                let last = method.steps.last();
                let is_word = matches!(last, Some(Step::Literal(last)) if is_same(last, word));
                let target = method.leads_to.as_ref().filter(|_| is_word);
                let target =
                    target.and_then(|(module, node)| self.nodes.get(&(Some(module), node)));
                target.is_some_and(|node| node.methods.iter().any(is_key))
            })
        })
    }

    fn walk(
        &self,
        (module, node): (Option<&'p Ident>, &'p NodePlan),
        walk: &Walk<'p>,
        rest: Rest<'_>,
        wanted: Option<&str>,
        found: &mut Vec<(usize, WayPlan)>,
    ) {
        for method in &node.methods {
            // What leads nowhere must be at the end.
            if method.steps.is_empty() != rest.is_empty() {
                continue;
            }
            let Some((values, rest)) = rest.behind(&method.steps) else {
                continue;
            };
            let mut walk = walk.clone();
            walk.links.push((method, values));
            if let Some((module, target)) = &method.leads_to {
                if let Some(node) = self.nodes.get(&(Some(module), target)) {
                    self.walk((Some(module), node), &walk, rest, wanted, found);
                }
            } else if let Some(call) = &method.call
                && rest.is_empty()
                && wanted.is_none_or(|wanted| wanted.eq_ignore_ascii_case(&call.method))
            {
                let item = Item {
                    module: module.cloned(),
                    builder: node.ident.clone(),
                    method: method.ident.clone(),
                };
                found.push((walk.keys(), walk.way(call, item)));
            }
        }
    }
}

impl Walk<'_> {
    fn steps(&self) -> Vec<Step> {
        let steps = self.links.iter().flat_map(|(method, _)| &method.steps);
        steps.cloned().collect()
    }

    /// How many of the values might have been words.
    fn keys(&self) -> usize {
        let values = self.links.iter().flat_map(|(_, values)| values);
        values
            .filter(|value| matches!(value, Value::Key(_)))
            .count()
    }

    fn way(&self, call: &CallPlan, item: Item) -> WayPlan {
        let steps = self.steps();
        let template = template(&steps);
        let mut links = self.links(call);
        let last = links.pop().unwrap_or_default();
        let nearest = nearest_way(&template, call.ways.iter().map(|(way, _)| way.as_str()));
        let nearest = nearest.and_then(|at| call.ways.get(at));
        WayPlan {
            method: call.method.clone(),
            path: shown(&steps),
            steps,
            links: links.concat(),
            call: last,
            parameters: match &call.body {
                BodyArgument::Parameters(name) | BodyArgument::Payload(name, _) => {
                    Some(name.clone())
                }
                _ => None,
            },
            query: call.query.clone(),
            operation: nearest
                .map_or(&call.operation, |(_, nearest)| nearest)
                .clone(),
            item,
        }
    }

    /// The methods, of which the last one makes this call.
    fn links(&self, call: &CallPlan) -> Vec<String> {
        let last = self.links.len().saturating_sub(1);
        let links = self.links.iter().enumerate();
        links
            .map(|(at, (method, values))| {
                let names = method.arguments.iter().map(|argument| &argument.ident);
                let values = names.zip(values).map(|(name, value)| value.shown(name));
                let query = call.query.iter().filter(|_| at == last);
                let query = query.map(|argument| argument.ident.to_string());
                let body = (at == last).then(|| argument(&call.body)).flatten();
                let arguments: Vec<String> = values.chain(query).chain(body).collect();
                format!(".{}({})", method.ident, arguments.join(", "))
            })
            .collect()
    }
}

/// What stands for the body of a call.
fn argument(body: &BodyArgument) -> Option<String> {
    Some(match body {
        BodyArgument::None => return None,
        BodyArgument::Parameters(name) | BodyArgument::Payload(name, _) => {
            format!("{name} {{ … }}")
        }
        BodyArgument::Model(_, name) | BodyArgument::Extending(_, name) => format!("&{name}"),
        BodyArgument::Media(_) => "content".to_owned(),
        BodyArgument::Reference => "&object".to_owned(),
        BodyArgument::Json => "&body".to_owned(),
    })
}

/// A path without the names of its values.
fn without_names(path: &str) -> String {
    let mut depth = 0usize;
    let mut is_kept = |c: &char| {
        depth -= usize::from(*c == '}' && depth > 0);
        let is_kept = depth == 0;
        depth += usize::from(*c == '{');
        is_kept
    };
    path.chars().filter(&mut is_kept).collect()
}

/// The ways to the calls of a schema, as they are documented; the calls of one path write it as the first of them does.
pub(super) fn plan<'s>(files: &[PathFile], calls: impl Iterator<Item = &'s Call>) -> Vec<WayPlan> {
    let ways = Ways::new(files);
    let mut paths: BTreeMap<String, String> = BTreeMap::new();
    let mut way = |call: &Call| {
        let way = ways.to(Some(&call.method), &call.path).into_iter().next()?;
        let path = paths.entry(without_names(&call.path));
        let path = path.or_insert_with(|| call.path.clone()).clone();
        Some(WayPlan { path, ..way })
    };
    // What is in no tree has no method, although its text may look like a path that has one.
    let calls = calls.filter(|call| edges(call).is_some());
    let mut ways: Vec<WayPlan> = calls.filter_map(&mut way).collect();
    ways.sort_by(|one, other| (&one.path, &one.method).cmp(&(&other.path, &other.method)));
    ways
}
