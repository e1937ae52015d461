//! Request lines that only examples show.
//!
//! Knows which paths stand for a listed one; must not know types.

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Exchange;
use crate::version::without_version;

use super::link::Linker;
use super::{Request, Segment, Template};

/// Where the API lives; examples that go elsewhere show what is sent to somebody's own service.
const HOSTS: &[&str] = &["graph.microsoft.com", "canary.graph.microsoft.com"];

/// No page lists as many lines as this; what goes beyond it is damage.
const MOST: usize = 100;

/// The path of an example's URL, and whether it goes to the API at all.
pub(super) fn local_path(url: &str) -> Option<&str> {
    let Some(rest) = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))
    else {
        return Some(without_version(url));
    };
    let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    HOSTS
        .contains(&host.to_ascii_lowercase().as_str())
        .then(|| without_version(path))
}

/// The request lines that only examples show: `/me` stands for `/users/{id}`, a collection can be cast, and a
/// function is listed without its arguments.
pub(super) fn shown_requests(
    linker: &mut Linker<'_>,
    listed: &[Request],
    exchanges: &[&Exchange],
) -> Vec<Request> {
    let mut known: Vec<(String, Template)> = listed
        .iter()
        .filter_map(|line| Some((line.method.clone(), Template::parse(&line.path)?)))
        .collect();
    let mut shown: Vec<Request> = Vec::new();
    for request in exchanges
        .iter()
        .filter_map(|exchange| exchange.request.as_ref())
    {
        let Some(path) = local_path(&request.url) else {
            let message = format!(
                "this request goes to `{}`, which is not the API",
                request.url
            );
            linker.report(Diagnostic::new(
                Code::ExampleForeign,
                request.place.clone(),
                message,
            ));
            continue;
        };
        let of_method = || {
            known
                .iter()
                .filter(|(method, _)| *method == request.method)
                .map(|(_, template)| template)
        };
        if of_method().any(|template| template.instance(path).is_some()) {
            continue;
        }
        let alias = if shown.len() < MOST {
            of_method().find_map(|template| alias(template, path))
        } else {
            None
        };
        let diagnostic =
            |message| Diagnostic::new(Code::ExampleUnmatched, request.place.clone(), message);
        match alias {
            Some((template, why)) => {
                let line = template.to_string();
                let message = format!(
                    "the page lists no `{} {line}`, which its example calls",
                    request.method
                );
                let help = format!("the call is offered all the same: {why}");
                linker.report(diagnostic(message).help(help));
                shown.push(Request {
                    method: request.method.clone(),
                    path: line,
                });
                known.push((request.method.clone(), template));
            }
            None => linker.report(diagnostic(format!(
                "`{} {path}` matches no request line of the page",
                request.method
            ))),
        }
    }
    shown
}

/// The path that a listed one stands for, where `path` is an instance of that, and why.
fn alias(template: &Template, path: &str) -> Option<(Template, &'static str)> {
    let me = as_me(template, path).map(|alias| (alias, "`/me` is the signed-in user"));
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
    let alias = Template {
        segments,
        query: None,
    };
    alias.instance(path)?;
    Some(alias)
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
    let alias = Template {
        segments,
        query: None,
    };
    alias.instance(path)?;
    Some(alias)
}
