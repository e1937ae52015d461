//! The paths of all operations as a tree.
//!
//! Knows words, keys and what stands at the end of a path; must not know how they become methods.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{Argument, Body, Operation, Request, Schema, Segment, Template};

/// A place in the tree.
#[derive(Debug, Default)]
pub(super) struct Node<'s> {
    pub(super) calls: Vec<(&'s Operation, &'s Request)>,
    pub(super) words: BTreeMap<String, Child<'s>>,
    pub(super) key: Option<(String, Box<Node<'s>>)>,
}

/// A word or a function, with what follows it.
#[derive(Debug, Default)]
pub(super) struct Child<'s> {
    /// The spellings of the pages, with how often each occurs.
    spellings: BTreeMap<String, usize>,
    pub(super) arguments: Option<Vec<Argument>>,
    /// Whether it is a path inside a drive, between colons.
    pub(super) is_item_path: bool,
    pub(super) node: Node<'s>,
}

impl Child<'_> {
    /// The spelling that most request lines use.
    pub(super) fn word(&self) -> &str {
        let most = self
            .spellings
            .iter()
            .max_by_key(|(word, count)| (**count, std::cmp::Reverse(*word)));
        most.map_or("", |(word, _)| word)
    }
}

/// Puts the paths of all operations together.
pub(super) fn tree<'s>(schema: &'s Schema, diagnostics: &mut Vec<Diagnostic>) -> Node<'s> {
    let mut root = Node::default();
    for operation in &schema.operations {
        for request in operation.requests.iter().chain(&operation.shown_requests) {
            let Some(template) = supported(&request.path) else {
                diagnostics.push(Diagnostic {
                    place: None,
                    code: Code::PathUnsupported,
                    message: format!("`{} {}` of {} has no client method: its path has a form that is not supported", request.method, request.path, operation.page),
                    help: None,
                    other: None,
                });
                continue;
            };
            let mut node = &mut root;
            for segment in template.segments {
                let (key, word, arguments) = match segment {
                    Segment::Key(name) => {
                        node = &mut node.key.get_or_insert_with(|| (name, Box::default())).1;
                        continue;
                    }
                    Segment::ItemPath(name) => (":".to_owned(), name, None),
                    Segment::Literal(word) => (word.to_lowercase(), word, None),
                    Segment::Function { name, arguments } => {
                        let names: Vec<&str> = arguments
                            .iter()
                            .map(|argument| argument.name.as_str())
                            .collect();
                        let key = format!("{name}({})", names.join(",")).to_lowercase();
                        (key, name, Some(arguments))
                    }
                };
                let is_item_path = key == ":";
                let child = node.words.entry(key).or_default();
                child.is_item_path = is_item_path;
                *child.spellings.entry(word).or_default() += 1;
                child.arguments = child.arguments.take().or(arguments);
                node = &mut child.node;
            }
            // The same line may stand on a page twice.
            if !node
                .calls
                .iter()
                .any(|(known, line)| known.id == operation.id && line.method == request.method)
            {
                node.calls.push((operation, request));
            }
        }
    }
    root
}

/// The template of a path for which builders are written.
fn supported(path: &str) -> Option<Template> {
    let template = Template::parse(path)?;
    matches!(template.segments.first(), Some(Segment::Literal(_))).then_some(template)
}

/// Whether a POST puts something into a collection.
pub(super) fn is_create(operation: &Operation) -> bool {
    matches!(operation.body, Body::Resource { .. }) && !operation.title.contains(':')
}

/// Whether a word is followed by keys, or lists or takes items itself.
pub(super) fn is_collection(child: &Child<'_>) -> bool {
    child.node.key.is_some()
        || child
            .node
            .calls
            .iter()
            .any(|(operation, request)| match request.method.as_str() {
                "GET" => operation.response.collection,
                "POST" => is_create(operation),
                _ => false,
            })
}

/// Whether a word is an action or a function, as this call of it tells.
pub(super) fn is_action(child: &Child<'_>, (operation, request): (&Operation, &Request)) -> bool {
    let leaf = child.node.words.is_empty() && child.node.key.is_none();
    let is_action = child.arguments.is_some()
        || operation.title.contains(':')
        || request.method == "POST" && !is_create(operation);
    leaf && is_action
}
