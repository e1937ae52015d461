//! Example requests that no request line of their page lists, in words.
//!
//! Knows what each of them is; must not know how that was found.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{RequestLine, misspelled};

use super::super::document::{Template, local_path};
use super::super::implied::{Stray, StrayKind};
use super::super::pages::Documentation;

/// The findings about the example requests of an operation.
pub(super) fn of(documentation: &Documentation<'_>) -> Vec<Diagnostic> {
    let strays = documentation.strays.iter();
    let strays = strays.filter(|stray| !stray.is_usual);
    // A host that is misspelled has been told.
    let strays = strays.filter(|stray| misspelled(&stray.path).is_none());
    strays.map(|it| stray(it, documentation)).collect()
}

fn stray(stray: &Stray, documentation: &Documentation<'_>) -> Diagnostic {
    let request = format!("{} {}", stray.method, stray.path);
    let unlisted = |why: &str| {
        let message = format!("the example calls `{request}`, which the page does not list{why}");
        Diagnostic::new(Code::ExampleUnlisted, stray.url_place.clone(), message)
            .help("add the request line, or use a listed one in the example")
    };
    match &stray.kind {
        StrayKind::Foreign => {
            let message = format!("the request goes to `{}`, which is not the API", stray.path);
            Diagnostic::new(Code::ExampleForeign, stray.url_place.clone(), message)
        }
        StrayKind::Elsewhere(_) | StrayKind::Unlisted | StrayKind::Implied(_)
            if let Some(listed) = other_method(stray, documentation) =>
        {
            wrong_method(stray, listed)
        }
        StrayKind::Implied(why) => unlisted(&format!(": {why} (inferred)")),
        StrayKind::Elsewhere(listed) => {
            unlisted("; another page does").other(listed.clone(), "listed here")
        }
        StrayKind::Unlisted => unlisted(", though its words lead there (inferred)"),
        StrayKind::Unmatched => match other_method(stray, documentation) {
            Some(listed) => wrong_method(stray, listed),
            None => unmatched(stray, documentation),
        },
    }
}

/// The request line of the page that has the path of the example and another method, unless the page shows that call, too:
/// then the example goes on from there.
fn other_method<'d>(
    stray: &Stray,
    documentation: &'d Documentation<'_>,
) -> Option<&'d RequestLine> {
    if matches!(stray.kind, StrayKind::Implied(_)) {
        return None;
    }
    let lines = &documentation.claims.requests;
    let has_path = |line: &&RequestLine, path: &str| {
        let template = Template::parse(&line.path);
        template.is_some_and(|template| template.instance(path).is_some())
    };
    let listed = lines
        .iter()
        .find(|line| line.method != stray.method && has_path(line, &stray.path))?;
    let mut requests = documentation
        .claims
        .exchanges
        .iter()
        .filter_map(|exchange| exchange.request.as_ref());
    let is_shown = requests.any(|request| {
        local_path(&request.url).is_some_and(|path| {
            let mut lines = lines.iter();
            lines.any(|line| line.method == request.method && has_path(&line, path))
        })
    });
    (!is_shown).then_some(listed)
}

fn wrong_method(stray: &Stray, listed: &RequestLine) -> Diagnostic {
    let message = format!(
        "the example calls `{} {}`, but the page lists this path with `{}`",
        stray.method, stray.path, listed.method
    );
    let place = stray.place.within(0..stray.method.len());
    Diagnostic::new(Code::ExampleUnmatched, place, message)
        .help("correct the method of the example, or add the request line that is missing")
        .other(listed.place.clone(), "listed here")
}

fn unmatched(stray: &Stray, documentation: &Documentation<'_>) -> Diagnostic {
    let message = format!(
        "the example calls `{} {}`, which no request line of the page matches",
        stray.method, stray.path
    );
    let finding = Diagnostic::new(Code::ExampleUnmatched, stray.url_place.clone(), message)
        .help("correct the URL of the example, or add the request line that is missing");
    match nearest(stray, documentation) {
        Some(place) => finding.other(place.clone(), "the nearest request line"),
        None => finding,
    }
}

/// The listed request line that is most like that of an example.
fn nearest<'d>(stray: &Stray, documentation: &'d Documentation<'_>) -> Option<&'d Place> {
    let lines = documentation.claims.requests.iter();
    let rated = lines.map(|line| {
        let likeness = strsim::normalized_levenshtein(&line.path, &stray.path);
        (line.method == stray.method, likeness, &line.place)
    });
    let nearest = rated.max_by(|one, other| (one.0.cmp(&other.0)).then(one.1.total_cmp(&other.1)));
    nearest.map(|(_, _, place)| place)
}
