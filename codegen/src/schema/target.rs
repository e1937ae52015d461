//! What paths lead to.
//!
//! Knows what the pages that read a path say it returns; must not know the pages that write to it but by what they
//! were taken to send.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Facts;

use super::body::is_action;
use super::link::Linker;
use super::operation::{groups, related};
use super::{Body, Operation, Request, Schema, Segment, Template};

/// What `GET` returns, by path.
struct Targets {
    /// Types of single values; none where pages disagree.
    singles: BTreeMap<String, Option<String>>,
    /// Types of the items of lists.
    lists: BTreeMap<String, Option<String>>,
}

impl Targets {
    fn of(schema: &Schema) -> Self {
        let mut targets = Self {
            singles: BTreeMap::new(),
            lists: BTreeMap::new(),
        };
        for operation in &schema.operations {
            let Some(name) = &operation.response.type_name else {
                continue;
            };
            let known = if operation.response.collection {
                &mut targets.lists
            } else {
                &mut targets.singles
            };
            let read = operation
                .requests
                .iter()
                .filter(|line| line.method == "GET");
            for address in read.filter_map(|line| address(&line.path)) {
                known
                    .entry(address)
                    .and_modify(|known| *known = known.take().filter(|known| known == name))
                    .or_insert_with(|| Some(name.clone()));
            }
        }
        targets
    }

    /// The type of what a request changes, or of the items of the list that it adds to.
    fn of_request(&self, request: &Request) -> Option<&String> {
        let known = match request.method.as_str() {
            "POST" => &self.lists,
            _ => &self.singles,
        };
        known.get(&address(&request.path)?)?.as_ref()
    }
}

/// What the requests of an operation lead to.
enum Target {
    /// Nothing that is read anywhere.
    Unknown,
    /// Types that have nothing to do with each other.
    Several,
    /// One type and its kin.
    One {
        /// The type that the first of them leads to.
        type_name: String,
        /// Whether it is known of each request.
        certain: bool,
    },
}

impl Target {
    fn of(linker: &Linker<'_>, targets: &Targets, operation: &Operation) -> Self {
        let found: Vec<Option<&String>> = operation
            .requests
            .iter()
            .map(|request| targets.of_request(request))
            .collect();
        let Some(first) = found.iter().flatten().next() else {
            return Self::Unknown;
        };
        if found
            .iter()
            .flatten()
            .all(|other| related(linker, first, other))
        {
            Self::One {
                type_name: (*first).clone(),
                certain: !found.contains(&None),
            }
        } else {
            Self::Several
        }
    }

    /// The type to take for one that a page names by mistake.
    fn in_place_of(&self, linker: &Linker<'_>, name: &str) -> Option<&String> {
        match self {
            Self::One {
                type_name,
                certain: true,
            } if linker.schema.object(name).is_some() && !related(linker, type_name, name) => {
                Some(type_name)
            }
            _ => None,
        }
    }

    /// What is sent there, if not what the page was taken to send.
    fn body(&self, linker: &Linker<'_>, operation: &Operation, is_action: bool) -> Option<Body> {
        let settled = match (&operation.body, self) {
            (Body::Resource { .. }, Self::Several) => return Some(Body::Unknown),
            (Body::Resource { type_name }, _) => self.in_place_of(linker, type_name),
            (Body::Parameters { parameters }, _) => {
                let read = match self {
                    Self::One { type_name, .. } => Some(type_name),
                    _ => None,
                };
                let returned = operation.response.type_name.as_ref();
                let candidates = read.into_iter().chain(returned.filter(|_| !is_action));
                candidates.into_iter().find(|name| {
                    let mut rows = parameters.keys().filter(|row| !row.contains('@'));
                    rows.all(|row| linker.schema.has_member(name, row))
                })
            }
            _ => None,
        };
        settled.map(|type_name| Body::Resource {
            type_name: type_name.clone(),
        })
    }
}

/// A path by which the same things are the same: `/me` is a user, and keys have no names.
fn address(path: &str) -> Option<String> {
    let mut template = Template::parse(path)?;
    template.query = None;
    if matches!(template.segments.as_slice(), [Segment::Literal(me), _, ..] if me == "me") {
        let user = [
            Segment::Literal("users".to_owned()),
            Segment::Key(String::new()),
        ];
        template.segments.splice(..1, user);
    }
    for segment in &mut template.segments {
        if let Segment::Key(name) | Segment::ItemPath(name) = segment {
            name.clear();
        }
    }
    Some(template.to_string().to_lowercase())
}

/// Settles what operations send and return that create or change an item: a page may say less about it than the page
/// that reads the same path.
///
/// A type that has nothing to do with what is read there is an error of its page; and a table whose rows are all
/// members of that type lists members, even if it calls them parameters.
pub(super) fn settle(linker: &mut Linker<'_>, facts: &[&Facts]) {
    let targets = Targets::of(&linker.schema);
    let mut index = 0;
    for page in facts {
        let Some(operation) = &page.operation else {
            continue;
        };
        let is_call = page.title.contains(':');
        let is_action = is_action(linker, page, operation);
        for group in groups(operation) {
            if !is_call && matches!(group.method, "POST" | "PATCH" | "PUT") {
                let operation = &linker.schema.operations[index];
                let target = Target::of(linker, &targets, operation);
                if let Some(body) = target.body(linker, operation, is_action) {
                    send(linker, page, index, body);
                }
                let operation = &linker.schema.operations[index];
                if let Some(returned) = &operation.response.type_name
                    && let Some(name) = target.in_place_of(linker, returned)
                {
                    answer(linker, page, index, name);
                }
            }
            index += 1;
        }
    }
}

fn send(linker: &mut Linker<'_>, page: &Facts, index: usize, body: Body) {
    let operation = &mut linker.schema.operations[index];
    if let Body::Resource { type_name } = std::mem::replace(&mut operation.body, body) {
        report(linker, page, &format!("send `{type_name}`"));
    }
}

fn answer(linker: &mut Linker<'_>, page: &Facts, index: usize, name: &str) {
    let operation = &mut linker.schema.operations[index];
    let Some(wrong) = operation.response.type_name.replace(name.to_owned()) else {
        return;
    };
    let examples = operation.examples.iter_mut();
    for shown in examples.filter_map(|example| example.response.as_mut()) {
        if shown.type_name.as_ref() == Some(&wrong) {
            shown.type_name = Some(name.to_owned());
        }
    }
    report(linker, page, &format!("return `{wrong}`"));
}

fn report(linker: &mut Linker<'_>, page: &Facts, what: &str) {
    let message = format!("the page seems to {what}, other pages read something else there");
    let diagnostic = Diagnostic::new(Code::TypeConflict, page.title_place.clone(), message)
        .help("what is read was taken");
    linker.report(diagnostic);
}
