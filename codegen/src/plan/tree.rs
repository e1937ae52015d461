//! The paths of all calls as a tree.
//!
//! Knows words, keys and what stands at the end of a path; must not know how they become methods.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{Argument, Call, CallKind, Schema, Segment, Template};

use super::documentation::Documentation;

/// A place in the tree.
#[derive(Debug, Default)]
pub(super) struct Node<'s> {
    /// The calls whose path ends here, one for each HTTP method at most.
    pub(super) calls: Vec<&'s Call>,
    /// The words and functions that follow.
    pub(super) words: BTreeMap<String, Child<'s>>,
    /// The key that follows, with its name.
    pub(super) key: Option<(String, Box<Node<'s>>)>,
}

/// A word or a function, with what follows it.
#[derive(Debug)]
pub(super) struct Child<'s> {
    /// The word, or the name of the function.
    pub(super) word: String,
    /// The arguments of a function.
    pub(super) arguments: Option<Vec<Argument>>,
    /// Whether it is a path inside a drive, between colons.
    pub(super) is_item_path: bool,
    /// What follows.
    pub(super) node: Node<'s>,
}

impl Child<'_> {
    /// Whether items stand below it: keys follow, or it lists items or takes new ones.
    pub(super) fn is_collection(&self) -> bool {
        let is_of_items = |call: &&Call| matches!(call.kind, CallKind::List | CallKind::Create);
        self.node.key.is_some() || self.node.calls.iter().any(is_of_items)
    }

    /// Whether the word alone says what is done: nothing follows the action or function, and no other call is made here.
    pub(super) fn is_called_directly(&self) -> bool {
        let is_leaf = self.node.words.is_empty() && self.node.key.is_none();
        let speaks = |call: &Call| matches!(call.kind, CallKind::Action | CallKind::Function);
        matches!(self.node.calls.as_slice(), [call] if is_leaf && speaks(call))
    }
}

/// Puts the paths of all calls together.
pub(super) fn tree<'s>(
    schema: &'s Schema,
    documentation: &Documentation<'s>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Node<'s> {
    let mut root = Node::default();
    for call in &schema.calls {
        match supported(&call.path) {
            Some(segments) => segments
                .into_iter()
                .fold(&mut root, Node::at)
                .calls
                .push(call),
            None => diagnostics.push(unsupported(call, documentation)),
        }
    }
    root
}

/// The segments of a path for which builders are written.
pub(super) fn supported(path: &str) -> Option<Vec<Segment>> {
    let segments = Template::parse(path)?.segments;
    let is_named_key = |segment: &Segment| matches!(segment, Segment::NamedKey { .. });
    if segments.iter().any(is_named_key) {
        return None;
    }
    let is_word = |segment| matches!(segment, &Segment::Literal(_) | &Segment::Function { .. });
    segments.first().is_some_and(is_word).then_some(segments)
}

fn unsupported<'s>(call: &'s Call, documentation: &Documentation<'s>) -> Diagnostic {
    let page = documentation
        .fittest(call)
        .map_or("no page", |operation| operation.page.as_str());
    Diagnostic {
        place: None,
        code: Code::PathUnsupported,
        message: format!(
            "`{} {}` of {page} has no client method: its path has a form that is not supported",
            call.method, call.path
        ),
        help: None,
        other: None,
    }
}

impl<'s> Node<'s> {
    /// The place that a segment leads to.
    fn at(&mut self, segment: Segment) -> &mut Self {
        let (place, word, arguments) = match segment {
            Segment::Key(name) | Segment::NamedKey { key: name, .. } => {
                return &mut self.key.get_or_insert_with(|| (name, Box::default())).1;
            }
            Segment::ItemPath(name) => (":".to_owned(), name, None),
            Segment::Literal(word) => (word.to_lowercase(), word, None),
            Segment::Function { name, arguments } => {
                (signature(&name, &arguments), name, Some(arguments))
            }
        };
        let is_item_path = place == ":";
        let child = self.words.entry(place).or_insert_with(|| Child {
            word,
            arguments,
            is_item_path,
            node: Node::default(),
        });
        &mut child.node
    }
}

/// By what functions of one place are told apart.
fn signature(name: &str, arguments: &[Argument]) -> String {
    let names: Vec<&str> = arguments.iter().map(|it| it.name.as_str()).collect();
    format!("{name}({})", names.join(",")).to_lowercase()
}
