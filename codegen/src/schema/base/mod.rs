//! Types and their parents.
//!
//! Knows what states a parent: the annotation, the text, inherited rows; what else tells one has a file of its own.
//! Must not know what members hold.

mod evidence;
mod shown;

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Facts, TypeClaim};

pub(super) use shown::infer as infer_shown;

use super::link::Linker;
use super::names::{namespace, simple};
use super::{ObjectType, Type};

/// Where all entities descend from.
const ENTITY: &str = "microsoft.graph.entity";

/// Members that types of every kind have.
const COMMON: &[&str] = &["id", "displayname", "description", "name"];

/// Adds every documented type with its parent, its description and its flags, and no members yet.
pub(super) fn link(linker: &mut Linker<'_>, facts: &[&Facts]) {
    let mut places: BTreeMap<String, Place> = BTreeMap::new();
    for page in facts {
        for claim in &page.types {
            let Some(name) = linker.names.spelling(&claim.name).map(str::to_owned) else {
                continue;
            };
            if name != claim.name {
                let message = format!("`{}` is spelt `{name}` on another page", claim.name);
                linker.report(Diagnostic::new(
                    Code::TypeSpelling,
                    claim.place.clone(),
                    message,
                ));
            }
            places
                .entry(name.clone())
                .or_insert_with(|| claim.place.clone());
            let entry = linker
                .schema
                .types
                .entry(name)
                .or_insert_with(|| Type::Object(ObjectType::default()));
            if let Type::Object(object) = entry {
                object.is_abstract |= claim.is_abstract;
                object.open |= claim.open;
                object.pages.push(page.page.as_str().to_owned());
                if object.description.is_empty() {
                    object.description = claim.description.clone();
                }
            }
        }
    }
    for (name, claim) in claims(linker, facts) {
        if let Some(base) = stated(linker, &name, claim) {
            set_stated(linker, &name, base, claim);
        }
    }
    cut_loops(linker, &places);
    evidence::infer(linker, facts);
    cut_loops(linker, &places);
}

/// Every claim about a type, with the type's name.
fn claims<'f>(linker: &Linker<'_>, facts: &[&'f Facts]) -> Vec<(String, &'f TypeClaim)> {
    facts
        .iter()
        .flat_map(|page| &page.types)
        .filter_map(|claim| Some((linker.names.spelling(&claim.name)?.to_owned(), claim)))
        .collect()
}

fn set_stated(linker: &mut Linker<'_>, name: &str, base: String, claim: &TypeClaim) {
    let Some(Type::Object(object)) = linker.schema.types.get_mut(name) else {
        return;
    };
    match &object.base {
        Some(known) if *known != base => {
            let message =
                format!("`{name}` derives from `{base}` here and from `{known}` on another page");
            linker.report(Diagnostic::new(
                Code::BaseConflict,
                claim.place.clone(),
                message,
            ));
        }
        _ => object.base = Some(base),
    }
}

/// The parent that the words of a page give a type.
fn stated(linker: &mut Linker<'_>, name: &str, claim: &TypeClaim) -> Option<String> {
    let context = namespace(name).to_owned();
    let mut resolve = |base: &crate::facts::BaseClaim| {
        (
            linker.resolve_name(&base.name, base.page.as_ref(), &context, &base.place),
            base.place.clone(),
        )
    };
    let annotated = claim
        .annotated_base
        .as_ref()
        .and_then(Option::as_ref)
        .map(&mut resolve);
    let text = claim.prose_base.as_ref().map(&mut resolve);
    let mut witnesses = [annotated, text];
    if let [Some((annotated, place)), Some((text, other))] = &witnesses
        && annotated != text
    {
        // An annotation may name a farther ancestor, and `entity` is the farthest of all.
        let text_wins = annotated == ENTITY;
        let taken = if text_wins { "text" } else { "annotation" };
        let message =
            format!("the annotation derives `{name}` from `{annotated}`, the text from `{text}`");
        let diagnostic = Diagnostic::new(Code::BaseConflict, place.clone(), message)
            .other(other.clone(), format!("the text says `{}`", simple(text)))
            .help(format!("the {taken} was taken"));
        linker.report(diagnostic);
        if text_wins {
            witnesses.swap(0, 1);
        }
    }
    if let Some((base, _)) = witnesses
        .into_iter()
        .flatten()
        .find(|(base, _)| base != name)
    {
        return Some(base);
    }
    let mut ancestors: Vec<String> = Vec::new();
    for row in claim.properties.iter().chain(&claim.relationships) {
        let Some(inherited) = &row.inherited else {
            continue;
        };
        let ancestor = linker
            .names
            .named(&inherited.name, inherited.page.as_ref(), &context);
        if ancestor.name() != name && !ancestors.iter().any(|known| known == ancestor.name()) {
            ancestors.push(ancestor.name().to_owned());
        }
    }
    // The rows name all ancestors; `entity` is always the farthest.
    ancestors.sort_by_key(|ancestor| ancestor == ENTITY);
    ancestors.into_iter().next()
}

/// Takes away the parent of a type that is its own ancestor.
fn cut_loops(linker: &mut Linker<'_>, places: &BTreeMap<String, Place>) {
    let names: Vec<String> = linker.schema.types.keys().cloned().collect();
    for name in names {
        let mut seen = vec![name.clone()];
        let mut at = name.clone();
        while let Some(base) = linker
            .schema
            .object(&at)
            .and_then(|object| object.base.clone())
        {
            if seen.contains(&base) {
                if let Some(Type::Object(object)) = linker.schema.types.get_mut(&at) {
                    object.base = None;
                }
                if let Some(place) = places.get(&at) {
                    let message =
                        format!("`{at}` derives from `{base}`, which derives from `{at}`");
                    linker.report(
                        Diagnostic::new(Code::BaseLoop, place.clone(), message)
                            .help("the type was given no parent"),
                    );
                }
                break;
            }
            seen.push(base.clone());
            at = base;
        }
    }
}
