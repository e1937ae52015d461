//! What the pages of a version get wrong, seen together.
//!
//! Knows final verdicts only, and is the one place that puts a disagreement into words. Must not weigh anything.

mod answer;
mod documented;
mod enum_value;
mod known;
mod list;
mod representation;
mod required;
mod shown;
mod sighting;
mod spans;
mod status;
mod twice;
mod undocumented;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::Body;

use super::calls::Checked;
use super::claim::{Claim, Verdict};
use super::complete::Completed;
use super::document::{BodyContent, Type, Types, Witness};
use super::fit::{self, Misfit};
use super::hierarchy::Hierarchy;
use super::implied::{Stray, StrayKind};
use super::locate;

use super::names::{Names, simple};
use super::operations::{Argument, WeighedOperation};
use super::pages::Pages;
use super::stated::{Difference, Lister, WeighedMember};

/// Everything that is found in the verdicts.
pub(super) fn of(
    pages: &Pages<'_>,
    names: &Names,
    hierarchy: &Hierarchy,
    completed: &Completed,
    checked: &Checked<'_>,
) -> Vec<Diagnostic> {
    let mut found = spellings(pages, names);
    found.extend(bases(hierarchy));
    found.extend(completed.members.values().flat_map(member));
    found.extend(completed.differences.iter().map(difference));
    for operation in &checked.operations {
        found.extend(operation.documentation.strays.iter().map(stray));
        found.extend(response(operation));
        found.extend(body(operation));
        found.extend(examples(operation, &completed.types));
        found.extend(answer::of(operation, names, &completed.types));
        found.extend(required::of(operation));
        found.extend(status::of(operation));
    }
    let (undocumented, shown) = undocumented::of(pages, names, completed, checked);
    found.extend(undocumented);
    found.extend(undefined(hierarchy, completed, checked, &shown));
    found.extend(representation::of(pages, names, &completed.types));
    found.extend(representation::keys(pages, names, &completed.types));
    found.extend(twice::of(pages, names));
    found
}

/// A disagreement: what was overruled, where it stands, and what was taken.
fn disagreements<T: PartialEq>(
    code: Code,
    subject: &str,
    verdict: &Verdict<T>,
    show: impl Fn(&T) -> String,
) -> Vec<Diagnostic> {
    let of_claim = |claim: &Claim<T>| {
        let (wrong, right) = (show(&claim.value), show(&verdict.value));
        if claim.witness == verdict.witness {
            let message = format!("{subject} is {wrong} here and {right} on another page");
            return Diagnostic::new(code, claim.place.clone(), message)
                .help(format!("{right} was taken"));
        }
        let says = verdict.witness.says();
        let message = match claim.witness {
            Witness::Values => {
                format!("the values of {subject} make it {wrong}, but {says} {right}")
            }
            witness => format!(
                "{} that {subject} is {wrong}, but {says} {right}",
                witness.says()
            ),
        };
        let diagnostic =
            Diagnostic::new(code, claim.place.clone(), message).help(verdict.witness.taken());
        match &verdict.place {
            Some(place) if *place != claim.place => {
                diagnostic.other(place.clone(), format!("{} {right}", verdict.witness.says()))
            }
            _ => diagnostic,
        }
    };
    stated(verdict).map(of_claim).collect()
}

/// What the table of an argument says of its being required, where a fitter page of the call was believed.
fn own_table(argument: &Argument) -> Vec<Claim<bool>> {
    let claims = argument.required.overruled.iter();
    let own = claims.filter(|it| it.witness == Witness::Table && it.place == argument.place);
    own.cloned().collect()
}

/// What was overruled and stands somewhere: that an inference was wrong is no fault of a page.
fn stated<T>(verdict: &Verdict<T>) -> impl Iterator<Item = &Claim<T>> {
    let is_stated = |witness: Witness| witness == Witness::Example || !witness.is_inference();
    let overruled = verdict.overruled.iter();
    overruled.filter(move |claim| is_stated(claim.witness))
}

/// Disagreements about the type of a member or of an argument. A table that calls an enum a string is not wrong.
fn of_type(subject: &str, verdict: &Verdict<String>) -> Vec<Diagnostic> {
    let code = match verdict.witness {
        Witness::Values => Code::EnumUnnamed,
        _ => Code::TypeConflict,
    };
    disagreements(code, subject, verdict, type_name)
}

fn type_name(name: &String) -> String {
    format!("`{name}`")
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "values of verdicts are shown by reference"
)]
fn cardinality(collection: &bool) -> String {
    let words = if *collection {
        "a collection"
    } else {
        "a single value"
    };
    words.to_owned()
}

fn spellings(pages: &Pages<'_>, names: &Names) -> Vec<Diagnostic> {
    let other = pages.types().filter_map(|(_, claim)| {
        let name = names
            .spelling(&claim.name)
            .filter(|name| *name != claim.name)?;
        let message = format!("`{}` is spelt `{name}` on another page", claim.name);
        Some(Diagnostic::new(
            Code::TypeSpelling,
            claim.place.clone(),
            message,
        ))
    });
    other.collect()
}

fn bases(hierarchy: &Hierarchy) -> Vec<Diagnostic> {
    let conflicts = hierarchy.bases().flat_map(|(name, verdict)| {
        let subject = format!("the base type of `{name}`");
        disagreements(Code::BaseConflict, &subject, verdict, type_name)
    });
    let loops = hierarchy.loops.iter().map(|found| {
        let (name, base) = (&found.name, &found.base);
        let message = format!("`{name}` derives from `{base}`, which derives from `{name}`");
        Diagnostic::new(Code::BaseLoop, found.place.clone(), message)
            .help("the second of these base types was not taken")
    });
    conflicts.chain(loops).collect()
}

fn member(member: &WeighedMember) -> Vec<Diagnostic> {
    let subject = format!("`{}` of `{}`", member.name, simple(&member.owner));
    let mut found = of_type(&subject, &member.type_name);
    found.extend(disagreements(
        Code::TypeConflict,
        &subject,
        &member.collection,
        cardinality,
    ));
    found
}

/// A list of the members of an enum that differs from the first one.
fn difference(found: &Difference) -> Diagnostic {
    let name = simple(&found.name);
    let words: Vec<String> = found
        .values
        .iter()
        .map(|value| format!("`{value}`"))
        .collect();
    let values = words.join(", ");
    let (message, first) = match (&found.lister, &found.table) {
        (Lister::Table, _) => (
            format!("another table of the members of `{name}`; only one of the two lists {values}"),
            "the other table",
        ),
        (Lister::Row(row), Some(_)) => (
            format!(
                "the row of `{row}` lists values that the table of `{name}` does not: {values}"
            ),
            "the table",
        ),
        (Lister::Row(row), None) => (
            format!(
                "the row of `{row}` lists values of `{name}` that another row does not: {values}"
            ),
            "the other row",
        ),
    };
    let help = match (found.taken.len(), &found.lister) {
        (0, _) => format!("{first} was taken"),
        (taken, _) if taken == found.values.len() => "the members of both were taken".to_owned(),
        _ => "a value that is a slip away from a member is that member; the others were taken"
            .to_owned(),
    };
    let diagnostic = Diagnostic::new(Code::EnumConflict, found.place.clone(), message).help(help);
    match &found.table {
        Some(table) => diagnostic.other(table.clone(), first),
        None => diagnostic,
    }
}

fn stray(stray: &Stray) -> Diagnostic {
    let request = format!("{} {}", stray.method, stray.path);
    let diagnostic = |code, message| Diagnostic::new(code, stray.place.clone(), message);
    let unlisted = || {
        let message = format!("the page lists no `{request}`, which its example calls");
        diagnostic(Code::ExampleUnmatched, message)
    };
    match &stray.kind {
        StrayKind::Foreign => {
            let message = format!(
                "this request goes to `{}`, which is not the API",
                stray.path
            );
            diagnostic(Code::ExampleForeign, message)
        }
        StrayKind::Implied(why) => {
            unlisted().help(format!("the client has a method for it: {why}"))
        }
        StrayKind::Elsewhere(listed) => unlisted().other(listed.clone(), "another page lists it"),
        StrayKind::Unlisted => {
            unlisted().help("no other page lists it; its words and keys lead there, so the client has a method for it")
        }
        StrayKind::Unmatched => diagnostic(
            Code::ExampleUnmatched,
            format!("`{request}` matches no request line of the page"),
        ),
    }
}

fn response(weighed: &WeighedOperation<'_>) -> Vec<Diagnostic> {
    let response = &weighed.response;
    let types = response.type_name.iter();
    let types = types
        .flat_map(|verdict| disagreements(Code::TypeConflict, "the response", verdict, type_name));
    let statuses = disagreements(
        Code::StatusConflict,
        "the status",
        &response.status,
        |status| format!("`{status}`"),
    );
    let untyped = response.untyped.iter().map(|place| {
        let message = "the page shows a response body and does not name its type";
        Diagnostic::new(Code::ResponseUntyped, place.clone(), message)
    });
    types.chain(statuses).chain(untyped).collect()
}

fn body(weighed: &WeighedOperation<'_>) -> Vec<Diagnostic> {
    let body = &weighed.body;
    let mut found = Vec::new();
    if let Some(verdict) = &body.type_name {
        match body.content {
            BodyContent::Unknown => found.extend(stated(verdict).map(|claim| {
                let message = format!(
                    "{} that the request body is `{}`, and the paths lead to types that have nothing to do with \
                     each other",
                    claim.witness.says(),
                    claim.value
                );
                Diagnostic::new(Code::TypeConflict, claim.place.clone(), message)
                    .help("the body takes any JSON")
            })),
            _ => found.extend(disagreements(Code::TypeConflict, "the request body", verdict, type_name)),
        }
    }
    found.extend(body.arguments.iter().flat_map(argument));
    found.extend(weighed.url_arguments.iter().flat_map(argument));
    found
}

fn argument(argument: &Argument) -> Vec<Diagnostic> {
    let subject = format!("`{}`", argument.name);
    let mut found = of_type(&subject, &argument.type_name);
    found.extend(disagreements(
        Code::TypeConflict,
        &subject,
        &argument.collection,
        cardinality,
    ));
    let presence = |required: &bool| {
        let words = if *required { "required" } else { "optional" };
        words.to_owned()
    };
    let said = Verdict {
        overruled: own_table(argument),
        ..argument.required.clone()
    };
    found.extend(disagreements(
        Code::RequiredConflict,
        &subject,
        &said,
        presence,
    ));
    // Other pages of the call report their own examples.
    let left_out = argument.required.overruled.iter().filter(|claim| {
        let is_request = matches!(claim.witness, Witness::Example | Witness::Representation);
        is_request && !claim.value && claim.place.path == argument.place.path
    });
    found.extend(left_out.map(|claim| {
        let message = format!(
            "the request leaves out `{}`, which a call must have",
            argument.name
        );
        let diagnostic = Diagnostic::new(Code::ArgumentMissing, claim.place.clone(), message);
        match &argument.required.place {
            Some(place) => diagnostic.other(place.clone(), "required here"),
            None => diagnostic,
        }
    }));
    found
}

fn examples(weighed: &WeighedOperation<'_>, types: &Types) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let operation = &weighed.operation;
    for (example, exchange) in weighed.examples() {
        if let (Some(request), Some(shown)) = (&example.request, &exchange.request)
            && let Some(sent) = request
                .content
                .body
                .as_ref()
                .filter(|_| !request.mismatches.is_empty())
        {
            found.extend(mismatches(
                &fit::of_request(types, &operation.body, sent),
                &shown.body,
            ));
        }
        let (Some(response), Some(shown)) = (&example.response, &exchange.response) else {
            continue;
        };
        if !response.mismatches.is_empty() {
            found.extend(mismatches(&fit::of_response(types, response), &shown.body));
        }
        if response.wrapped {
            let message = "a single entity stands inside `value`, where the service sends it bare";
            found.push(Diagnostic::new(
                Code::ResponseWrapped,
                shown.place.clone(),
                message,
            ));
        }
    }
    found
}

/// The values that do not fit, and the lists that have such items. Where no page states the type of one, nothing is wrong
/// with the page: examples differ.
fn mismatches(misfits: &[Misfit], body: &Body) -> Vec<Diagnostic> {
    let mut shown: Vec<_> = misfits.iter().map(shown_at).collect();
    shown.dedup_by_key(|(path, _, _)| *path);
    let paths: Vec<&str> = shown.iter().map(|(path, _, _)| *path).collect();
    let places = locate::paths(body, &paths);
    let found = shown
        .iter()
        .zip(places)
        .filter_map(|((path, what, misfit), place)| {
            let (code, message, help) = if misfit.is_inferred {
                (
                    Code::ExamplesDiffer,
                    format!("{what} of `{path}` does not fit the type that was inferred for it"),
                    "no page states the type",
                )
            } else {
                (
                    Code::ExampleMismatch,
                    format!("{what} of `{path}` does not fit its documented type"),
                    "the value is kept as it is, and the example's test expects it to be reported",
                )
            };
            Some(Diagnostic::new(code, place?, message).help(help))
        });
    found.collect()
}

/// The path at which a value that does not fit is shown, an item at that of its list, and what it is there.
fn shown_at(misfit: &Misfit) -> (&str, &'static str, &Misfit) {
    let list = misfit.path.strip_suffix(']');
    match list.and_then(|path| path.rsplit_once('[')) {
        Some((list, _)) => (list, "an item", misfit),
        None => (&misfit.path, "the value", misfit),
    }
}

/// The types that are named and that no page defines, at the first place that names each; `shown` are those of examples.
fn undefined(
    hierarchy: &Hierarchy,
    completed: &Completed,
    checked: &Checked<'_>,
    shown: &[(String, Place)],
) -> Vec<Diagnostic> {
    let mut mentions: Vec<(&str, &Place)> = Vec::new();
    mentions.extend(shown.iter().map(|(name, place)| (name.as_str(), place)));
    mentions.extend(hierarchy.bases().flat_map(|(_, verdict)| named(verdict)));
    let members = completed.members.values();
    mentions.extend(members.flat_map(|member| named(&member.type_name)));
    for operation in &checked.operations {
        let response = operation.response.named.iter();
        mentions.extend(response.map(|(name, place)| (name.as_str(), place)));
        let body = operation.body.type_name.iter();
        mentions.extend(body.flat_map(named));
        let arguments = operation.body.arguments.iter();
        let arguments = arguments.chain(&operation.url_arguments);
        mentions.extend(arguments.flat_map(|argument| named(&argument.type_name)));
        mentions.extend(operation.examples().filter_map(|(example, exchange)| {
            let name = example.response.as_ref()?.type_name.as_deref()?;
            Some((name, &exchange.response.as_ref()?.place))
        }));
    }
    let is_defined = |name: &str| match completed.types.get(name) {
        Some(Type::Object(object)) => !object.inferred,
        Some(Type::Enum(_)) => true,
        None => name.is_empty() || name.starts_with("Edm."),
    };
    let mut first: BTreeMap<&str, &Place> = BTreeMap::new();
    for (name, place) in mentions.into_iter().filter(|(name, _)| !is_defined(name)) {
        let known = first.entry(name).or_insert(place);
        *known = place.min(*known);
    }
    let undefined = first.into_iter().map(|(name, place)| {
        let message = format!("`{name}` is named here, and no page defines it");
        Diagnostic::new(Code::TypeUndefined, place.clone(), message)
    });
    undefined.collect()
}

/// The types that a verdict and the claims against it name, with their places.
fn named(verdict: &Verdict<String>) -> Vec<(&str, &Place)> {
    let taken = verdict.place.iter();
    let taken = taken.map(|place| (verdict.value.as_str(), place));
    let overruled = verdict.overruled.iter();
    let overruled = overruled.map(|claim| (claim.value.as_str(), &claim.place));
    taken.chain(overruled).collect()
}
