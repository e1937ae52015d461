//! Request lines that only examples show.
//!
//! Knows which paths stand for a listed one; must not know types.

use crate::diagnostic::Place;
use crate::facts::Exchange;

use super::address::{Address, Line};
use super::document::{Segment, Template, local_path};

/// No page lists as many lines as this; what goes beyond it is damage.
const MOST: usize = 100;

/// An example request that no request line lists.
#[derive(Debug, Clone)]
pub(super) struct Stray {
    /// What it is.
    pub(super) kind: StrayKind,
    /// Its method and its path, or its URL where that is not the API's.
    pub(super) request: String,
    /// Where it stands.
    pub(super) place: Place,
}

/// What an example request is that no request line lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StrayKind {
    /// It goes elsewhere than to the API.
    Foreign,
    /// It makes a call that a listed line implies, for this reason.
    Implied(&'static str),
    /// Nothing is known of the call that it makes.
    Unmatched,
}

/// The lines that only examples show, and the example requests that no line lists: `/me` stands for `/users/{id}`, a
/// collection can be cast, and a function is listed without its arguments.
pub(super) fn lines(listed: &[Line], exchanges: &[&Exchange]) -> (Vec<Line>, Vec<Stray>) {
    let mut implied: Vec<Line> = Vec::new();
    let mut strays = Vec::new();
    let requests = exchanges
        .iter()
        .filter_map(|exchange| exchange.request.as_ref());
    for request in requests {
        let mut stray = |kind, request_line| {
            strays.push(Stray {
                kind,
                request: request_line,
                place: request.place.clone(),
            });
        };
        let Some(path) = local_path(&request.url) else {
            stray(StrayKind::Foreign, request.url.clone());
            continue;
        };
        let of_method = || {
            listed
                .iter()
                .chain(&implied)
                .filter(|line| line.method == request.method)
                .filter_map(|line| line.address.template.as_ref())
        };
        if of_method().any(|template| template.instance(path).is_some()) {
            continue;
        }
        let found = if implied.len() < MOST {
            of_method().find_map(|template| stands_for(template, path))
        } else {
            None
        };
        match found {
            Some((template, why)) => {
                let path = template.to_string();
                stray(
                    StrayKind::Implied(why),
                    format!("{} {path}", request.method),
                );
                implied.push(Line {
                    method: request.method.clone(),
                    address: Address::parse(&path),
                    path,
                    implied: true,
                });
            }
            None => stray(StrayKind::Unmatched, format!("{} {path}", request.method)),
        }
    }
    (implied, strays)
}

/// The path that a listed one stands for, where `path` is an instance of that, and why.
fn stands_for(template: &Template, path: &str) -> Option<(Template, &'static str)> {
    let me = as_me(template, path).map(|line| (line, "`/me` is the signed-in user"));
    me.or_else(|| {
        let why = "a collection can be cast to a type of its items";
        Some((as_cast(template, path)?, why))
    })
    .or_else(|| {
        let why = "the page lists the function without its arguments";
        Some((as_function(template, path)?, why))
    })
}

/// The template with `/me` in the place of `/users/{id}`, where `path` is an instance of that.
fn as_me(template: &Template, path: &str) -> Option<Template> {
    let [Segment::Literal(users), Segment::Key(_), rest @ ..] = template.segments.as_slice() else {
        return None;
    };
    if users != "users" {
        return None;
    }
    let mut segments = vec![Segment::Literal("me".to_owned())];
    segments.extend(rest.iter().cloned());
    let line = Template {
        segments,
        query: None,
    };
    line.instance(path)?;
    Some(line)
}

/// The template with a cast behind it, such as `/microsoft.graph.group`, where `path` is an instance of that.
fn as_cast(template: &Template, path: &str) -> Option<Template> {
    let path = path.split('?').next().unwrap_or(path);
    let (before, cast) = path.trim_end_matches('/').rsplit_once('/')?;
    let name = cast.strip_prefix("microsoft.graph.")?;
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.') {
        return None;
    }
    template.instance(before)?;
    let mut segments = template.segments.clone();
    segments.push(Segment::Literal(cast.to_owned()));
    Some(Template {
        segments,
        query: None,
    })
}

/// The template with arguments behind its last word, where `path` is an instance of that.
fn as_function(template: &Template, path: &str) -> Option<Template> {
    let (Segment::Literal(word), before) = template.segments.split_last()? else {
        return None;
    };
    let Some(Segment::Function { name, arguments }) = Template::parse(path)?.segments.pop() else {
        return None;
    };
    if arguments.is_empty() || !name.eq_ignore_ascii_case(word) {
        return None;
    }
    let mut segments = before.to_vec();
    segments.push(Segment::Function { name, arguments });
    let line = Template {
        segments,
        query: None,
    };
    line.instance(path)?;
    Some(line)
}
