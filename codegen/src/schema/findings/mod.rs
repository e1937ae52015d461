//! What the pages of a version get wrong, seen together.
//!
//! Knows final verdicts only, and is the one place that puts a disagreement into words. Must not weigh anything.

mod answer;
mod documented;
mod enum_value;
mod known;
mod list;
mod mismatch;
mod representation;
mod required;
mod segment;
mod shown;
mod sighting;
mod spans;
mod spelling;
mod status;
mod strays;
mod twice;
mod undocumented;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, Place};

use super::calls::Checked;
use super::claim::{Claim, Verdict};
use super::complete::Completed;
use super::document::{BodyContent, Type, Types, Witness};
use super::hierarchy::{Hierarchy, Loop};
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
    let members = completed.members.values();
    found.extend(members.flat_map(|it| member(it, &completed.types)));
    found.extend(completed.differences.iter().map(difference));
    let spellings = segment::Spellings::of(pages);
    for operation in &checked.operations {
        found.extend(strays::of(operation.documentation));
        found.extend(response(operation, &completed.types));
        found.extend(body(operation, &completed.types));
        found.extend(mismatch::of(operation, completed));
        found.extend(wrapped(operation));
        found.extend(answer::of(operation, names, &completed.types));
        found.extend(required::of(operation));
        found.extend(segment::of(operation, &spellings));
        found.extend(status::of(operation));
    }
    let (undocumented, shown) = undocumented::of(pages, names, completed, checked);
    found.extend(undocumented);
    found.extend(undefined(hierarchy, completed, checked, names, &shown));
    found.extend(representation::of(pages, names, &completed.types));
    found.extend(representation::keys(pages, names, &completed.types));
    found.extend(twice::of(pages, names));
    found
}

/// A disagreement: what was overruled, where it stands, and what is said elsewhere.
fn disagreements<T: PartialEq>(
    code: Code,
    subject: &str,
    verdict: &Verdict<T>,
    show: impl Fn(&T) -> String,
) -> Vec<Diagnostic> {
    let of_claim = |claim: &Claim<T>| {
        let (wrong, right) = (show(&claim.value), show(&verdict.value));
        let is_inferred = verdict.witness.is_inference() && verdict.witness != Witness::Example;
        let code = match code {
            Code::TypeConflict if is_inferred => Code::TypeUnlikely,
            code => code,
        };
        let message = if claim.witness == verdict.witness {
            format!("{subject} is {wrong} here and {right} on another page")
        } else {
            format!(
                "{} that {subject} is {wrong}, but {} {right}{}",
                claim.witness.says(),
                verdict.witness.says(),
                if is_inferred { " (inferred)" } else { "" }
            )
        };
        let diagnostic = Diagnostic::new(code, claim.place.clone(), message)
            .help("find out which of them is right, and correct the other");
        match &verdict.place {
            Some(place) if *place != claim.place => {
                diagnostic.other(place.clone(), format!("{} {right}", verdict.witness.says()))
            }
            _ => diagnostic,
        }
    };
    // What a correction of a page changed is told by itself.
    let is_corrected = |witness| witness == Witness::Fixup;
    let found = stated(verdict).filter(|claim| !is_corrected(claim.witness));
    found
        .filter(|_| !is_corrected(verdict.witness))
        .map(of_claim)
        .collect()
}

/// What the table of an argument says of its being required, where a fitter page of the call was believed.
fn own_table(argument: &Argument) -> Vec<Claim<bool>> {
    let claims = argument.required.overruled.iter();
    let own = claims.filter(|it| it.witness == Witness::Table && it.place == argument.name_place);
    own.cloned().collect()
}

/// What was overruled and stands somewhere: that an inference was wrong is no fault of a page.
fn stated<T>(verdict: &Verdict<T>) -> impl Iterator<Item = &Claim<T>> {
    let is_stated = |witness: Witness| witness == Witness::Example || !witness.is_inference();
    let overruled = verdict.overruled.iter();
    overruled.filter(move |claim| is_stated(claim.witness))
}

/// Disagreements about the type of a member or of an argument. A table that calls an enum a string is not wrong, and one
/// that promises no more than JSON does not contradict what says more.
fn of_type(subject: &str, verdict: &Verdict<String>, types: &Types) -> Vec<Diagnostic> {
    if verdict.witness == Witness::Values {
        let strings = stated(verdict);
        return strings
            .map(|claim| unnamed_enum(subject, &verdict.value, claim, types))
            .collect();
    }
    let mut verdict = verdict.clone();
    verdict
        .overruled
        .retain(|claim| claim.value != "Edm.Untyped");
    disagreements(Code::TypeConflict, subject, &verdict, type_name)
}

fn unnamed_enum(subject: &str, name: &str, claim: &Claim<String>, types: &Types) -> Diagnostic {
    let is_own = match types.get(name) {
        Some(Type::Enum(found)) => found
            .pages
            .iter()
            .all(|page| page == claim.place.path.as_str()),
        _ => true,
    };
    let values = if is_own {
        "fixed values, as an enum has".to_owned()
    } else {
        format!("the values of the enum `{}`", simple(name))
    };
    let message = format!("the row calls {subject} a `String`, but it lists {values} (inferred)");
    let help = "if the service sends no other values, name the enum in the type column";
    Diagnostic::new(Code::EnumUnnamed, claim.place.clone(), message).help(help)
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

/// The rarer spelling of a type is the wrong one. Of two that are as frequent, nobody knows.
fn spellings(pages: &Pages<'_>, names: &Names) -> Vec<Diagnostic> {
    let is_disputed = |name: &str| {
        let mut claims = pages.types().map(|(_, claim)| claim.name.as_str());
        claims.any(|other| other != name && other.eq_ignore_ascii_case(name))
    };
    let differs = |name: &str| names.spelling(name).is_some_and(|taken| taken != name);
    let disputed = pages.types().filter(|(_, claim)| differs(&claim.name));
    let disputed: BTreeSet<String> = disputed.map(|(_, it)| it.name.to_lowercase()).collect();
    if disputed.is_empty() {
        return Vec::new();
    }
    let written = spelling::count(pages, &disputed);
    let claims = pages.types().map(|(_, claim)| claim);
    let claims =
        claims.filter(|it| disputed.contains(&it.name.to_lowercase()) && is_disputed(&it.name));
    let found = claims.filter_map(|claim| {
        let (other, place) = pages
            .types()
            .map(|(_, other)| (&other.name, &other.place))
            .filter(|(other, _)| **other != claim.name && other.eq_ignore_ascii_case(&claim.name))
            .max_by_key(|(other, _)| written.times(other))?;
        let (times, of_other) = (written.times(&claim.name), written.times(other));
        (times <= of_other).then(|| {
            let message = format!(
                "the type is spelled `{}` here and `{}` on another page",
                simple(&claim.name),
                simple(other)
            );
            Diagnostic::new(Code::TypeSpelling, claim.place.clone(), message)
                .help("use the spelling of the service on both pages")
                .other(place.clone(), "spelled otherwise here")
        })
    });
    found.collect()
}

fn bases(hierarchy: &Hierarchy) -> Vec<Diagnostic> {
    let conflicts = hierarchy.bases().flat_map(|(name, verdict)| {
        let subject = format!("the base type of `{name}`");
        disagreements(Code::BaseConflict, &subject, verdict, type_name)
    });
    let loops = hierarchy.loops.iter().filter_map(base_loop);
    conflicts.chain(loops).collect()
}

fn base_loop(found: &Loop) -> Option<Diagnostic> {
    let (first, place) = found.types.first()?;
    let names = found.types.iter().map(|(name, _)| simple(name));
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let message = match names.as_slice() {
        [own] => format!("the page calls {own} its own base type"),
        names => format!(
            "{} derives from {}, which derives from `{}`",
            names[0],
            names[1..].join(", which derives from "),
            simple(first)
        ),
    };
    let diagnostic = Diagnostic::new(Code::BaseLoop, place.clone(), message)
        .help("correct the base type that is wrong, or remove it");
    Some(match found.types.get(1) {
        Some((name, place)) => diagnostic.other(
            place.clone(),
            format!("the base type of `{}`", simple(name)),
        ),
        None => diagnostic,
    })
}

fn member(member: &WeighedMember, types: &Types) -> Vec<Diagnostic> {
    let subject = format!("`{}` of `{}`", member.name, simple(&member.owner));
    let mut found = of_type(&subject, &member.type_name, types);
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
            format!("two tables list the members of `{name}`, and only one of them has {values}"),
            "the other table",
        ),
        (Lister::Row(row), Some(_)) => (
            format!("the row of `{row}` lists {values}, but the table of `{name}` does not"),
            "the table",
        ),
        (Lister::Row(row), None) => (
            format!(
                "the row of `{row}` lists {values}, but another row with values of `{name}` does not"
            ),
            "the other row",
        ),
    };
    let help = match &found.meant {
        Some(meant) => format!("correct the spelling, if `{meant}` is meant"),
        None => {
            "complete the list that lacks a value, or remove the value from the other".to_owned()
        }
    };
    let diagnostic = Diagnostic::new(Code::EnumConflict, found.place.clone(), message).help(help);
    match &found.table {
        Some(table) => diagnostic.other(table.clone(), first),
        None => diagnostic,
    }
}

fn response(weighed: &WeighedOperation<'_>, types: &Types) -> Vec<Diagnostic> {
    let response = &weighed.response;
    let of_types = response.type_name.iter();
    let of_types = of_types.flat_map(|verdict| of_type("the response", verdict, types));
    let statuses = disagreements(
        Code::StatusConflict,
        "the status",
        &response.status,
        |status| format!("`{status}`"),
    );
    let untyped = response.untyped.iter().map(|place| {
        let message = "the example shows a response body, but the page does not name its type";
        let help = "name the type in the text below `Response`, with a link to its page";
        Diagnostic::new(Code::ResponseUntyped, place.clone(), message).help(help)
    });
    of_types.chain(statuses).chain(untyped).collect()
}

fn body(weighed: &WeighedOperation<'_>, types: &Types) -> Vec<Diagnostic> {
    let body = &weighed.body;
    let mut found = Vec::new();
    // Where nobody can tell what is sent, no place is wrong.
    let of_body = body.type_name.iter();
    let of_body = of_body.filter(|_| body.content != BodyContent::Unknown);
    found.extend(of_body.flat_map(|verdict| of_type("the request body", verdict, types)));
    let arguments = body.arguments.iter().chain(&weighed.url_arguments);
    found.extend(arguments.flat_map(|it| argument(it, types)));
    found
}

fn argument(argument: &Argument, types: &Types) -> Vec<Diagnostic> {
    let subject = format!("`{}`", argument.name);
    let mut found = of_type(&subject, &argument.type_name, types);
    found.extend(disagreements(
        Code::TypeConflict,
        &subject,
        &argument.collection,
        cardinality,
    ));
    found.extend(presence(argument));
    // Other pages of the call report their own examples.
    let left_out = argument.required.overruled.iter().filter(|claim| {
        let is_request = matches!(claim.witness, Witness::Example | Witness::Representation);
        // Where a fixup requires it, the page does not.
        let is_said = argument.required.witness != Witness::Fixup;
        is_said && is_request && !claim.value && claim.place.path == argument.place.path
    });
    found.extend(left_out.map(|claim| {
        let message = format!(
            "the request does not send `{}`, which is required",
            argument.name
        );
        let diagnostic = Diagnostic::new(Code::ArgumentMissing, claim.place.clone(), message)
            .help("add it to the example, or call it optional in the table");
        match &argument.required.place {
            Some(place) => diagnostic.other(place.clone(), "required here"),
            None => diagnostic,
        }
    }));
    found
}

/// What the table of the argument says against that of another page of the call.
fn presence(argument: &Argument) -> Option<Diagnostic> {
    let own = own_table(argument).into_iter().next()?;
    let other = argument.required.place.as_ref();
    let other = other.filter(|_| argument.required.witness == Witness::Table)?;
    let words = |required: bool| if required { "required" } else { "optional" };
    let (here, there) = (words(own.value), words(argument.required.value));
    let message = format!(
        "`{}` is {here} here, but {there} on another page of the same call",
        argument.name
    );
    let diagnostic = Diagnostic::new(Code::RequiredConflict, own.place, message);
    Some(
        diagnostic
            .help("say the same on both pages")
            .other(other.clone(), format!("{there} here")),
    )
}

fn wrapped(weighed: &WeighedOperation<'_>) -> Vec<Diagnostic> {
    let responses = weighed.examples().filter_map(|(example, exchange)| {
        Some((example.response.as_ref()?, exchange.response.as_ref()?))
    });
    let wrapped = responses.filter(|(response, _)| response.wrapped);
    let found = wrapped.map(|(_, shown)| {
        let message = "a single object is shown inside `value`, but the service sends it without";
        let place = locate::name(&shown.body, "value").unwrap_or_else(|| shown.place.clone());
        let help =
            "show the object itself, or make `value` a list if the operation returns a collection";
        Diagnostic::new(Code::ResponseWrapped, place, message).help(help)
    });
    found.collect()
}

/// The types that are named and that no page defines, at the first place that names each; `shown` are those of examples.
fn undefined(
    hierarchy: &Hierarchy,
    completed: &Completed,
    checked: &Checked<'_>,
    names: &Names,
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
            let shown = exchange.response.as_ref()?;
            Some((name, shown.stated.as_ref().unwrap_or(&shown.place)))
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
        // The namespace that most types share may be a guess.
        let shown = name.strip_prefix("microsoft.graph.");
        let shown = shown.filter(|word| !word.contains('.')).unwrap_or(name);
        let message = format!("`{shown}` is named here, but no page defines it");
        let help = match names.nearest(name) {
            Some(known) => format!("the nearest type that a page defines is `{known}`"),
            None => "correct the name, or add a page for the type".to_owned(),
        };
        Diagnostic::new(Code::TypeUndefined, place.clone(), message).help(help)
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
