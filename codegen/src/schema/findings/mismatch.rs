//! Values of examples that do not fit their types, in words.
//!
//! Knows what a value should be and what it is; must not decide whether it fits.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::Body;

use super::super::complete::Completed;
use super::super::fit::{self, Misfit};
use super::super::locate;
use super::super::operations::WeighedOperation;

/// What the examples of an operation show that does not fit.
pub(super) fn of(weighed: &WeighedOperation<'_>, completed: &Completed) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let operation = &weighed.operation;
    let types = &completed.types;
    for (example, exchange) in weighed.examples() {
        if let (Some(request), Some(shown)) = (&example.request, &exchange.request)
            && let Some(sent) = &request.content.body
            && !request.mismatches.is_empty()
        {
            let misfits = fit::of_request(types, &operation.body, sent);
            found.extend(told(&misfits, &shown.body, weighed, completed));
        }
        if let (Some(response), Some(shown)) = (&example.response, &exchange.response)
            && !response.mismatches.is_empty()
        {
            let misfits = fit::of_response(types, response);
            found.extend(told(&misfits, &shown.body, weighed, completed));
        }
    }
    found
}

/// The values that do not fit; of the items of a list, the first. Where no page states the type of one, nothing is wrong
/// with the page: examples differ.
fn told(
    misfits: &[Misfit],
    body: &Body,
    weighed: &WeighedOperation<'_>,
    completed: &Completed,
) -> Vec<Diagnostic> {
    let mut shown: Vec<(&str, &Misfit)> = misfits.iter().map(|it| (shown_at(it).0, it)).collect();
    shown.dedup_by_key(|(path, _)| *path);
    let paths: Vec<&str> = shown.iter().map(|(path, _)| *path).collect();
    let places = locate::paths(body, &paths);
    let found = shown.iter().zip(places);
    let found = found.filter(|((_, misfit), _)| !is_shortened(misfit) && !misfit.is_fine);
    let found = found.filter_map(|((_, misfit), place)| {
        let (path, place) = (&misfit.path, place?);
        let item = shown_at(misfit).1;
        let item = item.and_then(|index| locate::item(body, &place, index));
        let place = item.unwrap_or(place);
        let (expected, value) = (expected(misfit), describe(&misfit.found));
        if misfit.is_inferred {
            let message = format!(
                "other examples show {expected} for `{path}`, but this one shows {value} (inferred)"
            );
            let help = "document the member with its type, and make the examples agree with it";
            return Some(Diagnostic::new(Code::ExamplesDiffer, place, message).help(help));
        }
        let message =
            format!("`{path}` is documented as {expected}, but the example shows {value}");
        let help = "correct the value, or the documented type if the service sends such values";
        let finding = Diagnostic::new(Code::ExampleMismatch, place, message).help(help);
        Some(match documented(misfit, weighed, completed) {
            Some(place) => finding.other(place, format!("documented as {expected} here")),
            None => finding,
        })
    });
    found.collect()
}

/// The path at which a value that does not fit is shown, an item at that of its list, with the number of the item.
fn shown_at(misfit: &Misfit) -> (&str, Option<usize>) {
    let list = misfit.path.strip_suffix(']');
    let list = list.and_then(|path| path.rsplit_once('['));
    list.map_or((misfit.path.as_str(), None), |(list, index)| {
        (list, index.parse().ok())
    })
}

/// Whether a value is the beginning of a longer one, as everybody sees.
fn is_shortened(misfit: &Misfit) -> bool {
    let text = misfit.found.as_str();
    text.is_some_and(|text| text.ends_with("...") || text.ends_with('…'))
}

/// What a value should be: `Edm.Int32`, a collection of it.
fn expected(misfit: &Misfit) -> String {
    let name = &misfit.type_name;
    match misfit.collection {
        true => format!("a collection of `{name}`"),
        false => format!("`{name}`"),
    }
}

/// What a value is.
fn describe(value: &Value) -> String {
    /// Longer texts are shortened.
    const LONGEST: usize = 40;
    match value {
        Value::Null => "`null`".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(number) => format!("the number `{number}`"),
        Value::String(text) => {
            let mut short: String = text.chars().take(LONGEST).collect();
            if short.len() < text.len() {
                short.push('…');
            }
            format!("the string `{}`", Value::String(short))
        }
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// Where the type of a value is documented.
fn documented(
    misfit: &Misfit,
    weighed: &WeighedOperation<'_>,
    completed: &Completed,
) -> Option<Place> {
    let Some((owner, name)) = &misfit.member else {
        return weighed.response.type_name.as_ref()?.place.clone();
    };
    let Some(owner) = owner else {
        let mut arguments = weighed.body.arguments.iter();
        return arguments
            .find(|it| it.name == *name)
            .map(|it| it.place.clone());
    };
    let key = (owner.clone(), name.to_lowercase(), false);
    completed.members.get(&key)?.type_name.place.clone()
}
