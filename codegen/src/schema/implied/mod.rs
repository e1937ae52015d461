//! Request lines that only examples show.
//!
//! Knows which paths stand for a listed one; must not know types.

#[cfg(test)]
mod tests;
mod usual;

use crate::diagnostic::Place;
use crate::facts::{Exchange, Member, Presence};

use super::address::{Address, Line};
use super::document::{Argument, Piece, Segment, Template, local_path};

/// No page lists as many lines as this; a page with more is damaged.
pub(super) const MOST: usize = 100;

/// An example request that no request line lists.
#[derive(Debug, Clone)]
pub(super) struct Stray {
    /// What it is.
    pub(super) kind: StrayKind,
    /// Its method.
    pub(super) method: String,
    /// Its path, or its URL where that is not the API's.
    pub(super) path: String,
    /// Where it stands.
    pub(super) place: Place,
    /// Where its URL stands.
    pub(super) url_place: Place,
    /// Whether a page need not list it: it is a listed call in another of its usual forms.
    pub(super) is_usual: bool,
}

/// What an example request is that no request line lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum StrayKind {
    /// It goes elsewhere than to the API.
    Foreign,
    /// It makes a call that a listed line implies, for this reason.
    Implied(&'static str),
    /// It makes a call that another page lists, here.
    Elsewhere(Place),
    /// It makes a call that no page lists, and words, keys and types lead there.
    Unlisted,
    /// Nothing is known of the call that it makes.
    Unmatched,
}

/// The lines that only examples show, and the example requests that no line lists: `/me` stands for `/users/{id}`, a
/// collection can be cast, a function is listed without its arguments or with some that a call may leave out.
///
/// `rows` are those of the page about arguments in the path. A request that leaves out what they call optional is no
/// stray: the page documents it.
pub(super) fn lines(
    listed: &[Line],
    rows: &[Member],
    exchanges: &[&Exchange],
) -> (Vec<Line>, Vec<Stray>) {
    let mut implied: Vec<Line> = Vec::new();
    let mut strays = Vec::new();
    let requests = exchanges
        .iter()
        .filter_map(|exchange| exchange.request.as_ref());
    for request in requests {
        let is_usual = || {
            let Some(path) = local_path(&request.url) else {
                return false;
            };
            let may_miss = |name: &str, gives_others: bool| match presence(rows, name) {
                Presence::Required => false,
                Presence::Optional => true,
                Presence::Unsaid => gives_others && request.method == "GET",
            };
            let mut lines = listed.iter().filter(|line| line.method == request.method);
            path.trim_matches('/') == usual::BATCH
                || lines.any(|line| {
                    let template = line.address.template.as_ref();
                    template.is_some_and(|it| usual::is_usual(it, path, &may_miss))
                })
        };
        let mut stray = |kind, path| {
            strays.push(Stray {
                is_usual: request.is_line || is_usual(),
                kind,
                method: request.method.clone(),
                path,
                place: request.place.clone(),
                url_place: request.url_place.clone(),
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
        };
        let is_listed = |line: &Line| {
            let template = line.address.template.as_ref();
            template.is_some_and(|template| template.instance(path).is_some())
        };
        if of_method().any(is_listed) {
            continue;
        }
        let found = if implied.len() < MOST {
            of_method().find_map(|line| stands_for(line, rows, path))
        } else {
            None
        };
        match found {
            Some((template, why)) => {
                let path = template.to_string();
                if !why.is_documented(rows) {
                    stray(StrayKind::Implied(why.says()), path.clone());
                }
                implied.push(Line {
                    method: request.method.clone(),
                    address: Address::parse(&path),
                    path,
                    caption: None,
                    place: request.place.clone(),
                    implied: true,
                    leads_to: None,
                });
            }
            None => stray(StrayKind::Unmatched, path.to_owned()),
        }
    }
    (implied, strays)
}

/// Why a listed path stands for another.
#[derive(Debug, PartialEq, Eq)]
enum Why {
    Me,
    Cast,
    Arguments,
    /// These arguments are left out.
    Fewer(Vec<String>),
}

impl Why {
    fn says(&self) -> &'static str {
        match self {
            Self::Me => "`/me` is the signed-in user",
            Self::Cast => "a collection can be cast to a type of its items",
            Self::Arguments => "the page lists the function without its arguments",
            Self::Fewer(_) => "the example leaves out arguments of the function",
        }
    }

    /// Whether the rows of the page say so.
    fn is_documented(&self, rows: &[Member]) -> bool {
        let is_optional = |name: &String| {
            let mut rows = rows
                .iter()
                .filter(|row| row.name.eq_ignore_ascii_case(name));
            rows.any(|row| row.presence == Presence::Optional)
        };
        matches!(self, Self::Fewer(names) if names.iter().all(is_optional))
    }
}

/// What the rows of a page say about the presence of an argument.
fn presence(rows: &[Member], name: &str) -> Presence {
    let mut rows = rows.iter();
    let row = rows.find(|row| row.name.eq_ignore_ascii_case(name));
    row.map_or(Presence::Unsaid, |row| row.presence)
}

/// The path that a listed one stands for, where `path` is an instance of that, and why.
fn stands_for(line: &Line, rows: &[Member], path: &str) -> Option<(Template, Why)> {
    let template = line.address.template.as_ref()?;
    let me = || Some((as_me(template, path)?, Why::Me));
    let cast = || Some((as_cast(template, path)?, Why::Cast));
    let function = || Some((as_function(template, path)?, Why::Arguments));
    // What is changed or removed is addressed by its whole key.
    let fewer = || {
        let reads = line.method == "GET";
        reads
            .then(|| with_fewer_arguments(template, rows, path))
            .flatten()
    };
    me().or_else(cast).or_else(function).or_else(fewer)
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

/// The template with only those arguments of its functions that `path` gives, some of each, where `path` is an instance
/// of that and the page requires none of the others, with the names of those. A collection at the root is no function: all
/// parts of its key are needed.
fn with_fewer_arguments(
    template: &Template,
    rows: &[Member],
    path: &str,
) -> Option<(Template, Why)> {
    let mut line = Template {
        query: None,
        ..template.clone()
    };
    let mut left_out = Vec::new();
    let pieces = template.pieces_of(path);
    for pair in line.segments.iter_mut().zip(pieces).skip(1) {
        let (Segment::Function { arguments, .. }, Piece::Part(part)) = pair else {
            continue;
        };
        let Some(Segment::Function {
            arguments: given, ..
        }) = Template::parse(part)?.segments.pop()
        else {
            return None;
        };
        let is_given = |argument: &Argument| {
            let mut names = given.iter().map(|known| known.name.as_str());
            names.any(|name| name.eq_ignore_ascii_case(&argument.name))
        };
        let (kept, others): (Vec<_>, Vec<_>) =
            std::mem::take(arguments).into_iter().partition(is_given);
        if kept.is_empty() && !others.is_empty() {
            return None;
        }
        *arguments = kept;
        left_out.extend(others.into_iter().map(|argument| argument.name));
    }
    let is_required = |name: &String| presence(rows, name) == Presence::Required;
    if left_out.is_empty() || left_out.iter().any(is_required) {
        return None;
    }
    line.instance(path)?;
    Some((line, Why::Fewer(left_out)))
}
