//! Types and their parents.
//!
//! Knows the witnesses of a parent: the annotation, the text, inherited rows, the page of the parent, examples, the
//! members that a type repeats, the key; must not know what members hold.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Facts, TypeClaim, TypeExpression};

use super::link::Linker;
use super::names::{namespace, simple, words};
use super::{ObjectType, Type};

/// Where all entities descend from.
const ENTITY: &str = "microsoft.graph.entity";

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
    infer(linker, facts);
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
        // An annotation may name a farther ancestor; the name of the type tells which is nearer.
        let text_wins = annotated == ENTITY
            && simple(name)
                .to_lowercase()
                .ends_with(&simple(text).to_lowercase());
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

/// Gives a parent to types whose pages name none, where something else tells.
fn infer(linker: &mut Linker<'_>, facts: &[&Facts]) {
    let claims = claims(linker, facts);
    let listed = listed_descendants(linker, &claims);
    let shown = shown_descendants(linker, facts);
    let members = member_names(&claims);
    let spoken = spoken_ancestors(linker, facts, &members);
    let bases = candidates(linker, &claims);
    let embedded = embedded(linker, facts);
    let mut found: Vec<(String, String)> = Vec::new();
    for (name, claim) in &claims {
        if linker
            .schema
            .object(name)
            .is_none_or(|object| object.base.is_some())
            || name == ENTITY
        {
            continue;
        }
        let base = listed
            .get(name)
            .or_else(|| shown.get(name))
            .cloned()
            .or_else(|| {
                // A page that annotates a key speaks of all ancestors, or there are none but `entity`.
                claim
                    .key
                    .is_none()
                    .then(|| repeated(name, &members, &bases))?
            })
            .or_else(|| spoken.get(name).cloned())
            .or_else(|| {
                let has_id = claim
                    .properties
                    .iter()
                    .any(|property| property.name == "id")
                    && !embedded.contains(name);
                let is_entity = (has_id || claim.key.is_some()) && linker.is_defined(ENTITY);
                is_entity.then(|| ENTITY.to_owned())
            });
        if let Some(base) = base.filter(|base| base != name) {
            found.push((name.clone(), base));
        }
    }
    for (name, base) in found {
        if let Some(Type::Object(object)) = linker.schema.types.get_mut(&name)
            && object.base.is_none()
        {
            object.base = Some(base);
            object.base_inferred = true;
        }
    }
}

/// The types that pages of base types list.
fn listed_descendants(
    linker: &Linker<'_>,
    claims: &[(String, &TypeClaim)],
) -> BTreeMap<String, String> {
    let mut listed = BTreeMap::new();
    for (base, claim) in claims {
        for descendant in &claim.descendants {
            let meaning =
                linker
                    .names
                    .named(&descendant.name, descendant.page.as_ref(), namespace(base));
            listed
                .entry(meaning.name().to_owned())
                .or_insert_with(|| base.clone());
        }
    }
    listed
}

/// The types that examples show where another type is documented, by the `@odata.type` of the values.
fn shown_descendants(linker: &Linker<'_>, facts: &[&Facts]) -> BTreeMap<String, String> {
    let mut shown = BTreeMap::new();
    for exchange in facts
        .iter()
        .filter_map(|page| page.operation.as_ref())
        .flat_map(|operation| &operation.exchanges)
    {
        let Some(response) = &exchange.response else {
            continue;
        };
        let (Some(expression), Some(body)) = (&response.expression, response.body.json()) else {
            continue;
        };
        let Some(base) = defined(linker, expression) else {
            continue;
        };
        let items = match body.get("value") {
            Some(Value::Array(items)) => items.iter().collect(),
            _ => vec![body],
        };
        for name in items
            .iter()
            .filter_map(|item| item.get("@odata.type"))
            .filter_map(Value::as_str)
        {
            let meaning = linker.names.named(name, None, "microsoft.graph");
            if meaning.name() != base && linker.is_defined(meaning.name()) {
                shown
                    .entry(meaning.name().to_owned())
                    .or_insert_with(|| base.clone());
            }
        }
    }
    shown
}

/// The type that an expression names, where a page defines it.
fn defined(linker: &Linker<'_>, expression: &TypeExpression) -> Option<String> {
    let meaning = linker
        .names
        .meaning(expression.bases.first()?, "microsoft.graph");
    linker
        .is_defined(meaning.name())
        .then(|| meaning.name().to_owned())
}

/// The members of every type, by name in lower case with the spelling of their type.
fn member_names<'f>(claims: &[(String, &'f TypeClaim)]) -> Members<'f> {
    let mut members = Members::new();
    for (name, claim) in claims {
        let known = members.entry(name.clone()).or_default();
        for row in claim
            .properties
            .iter()
            .filter(|row| row.inherited.is_none() && !row.name.contains('@'))
        {
            known.insert(row.name.to_lowercase(), &row.spelling);
        }
    }
    members
}

/// The members of types, by name in lower case with the spelling of their types.
type Members<'f> = BTreeMap<String, BTreeMap<String, &'f str>>;

/// Whether a type has all members of another.
fn repeats(own: &BTreeMap<String, &str>, theirs: &BTreeMap<String, &str>) -> bool {
    theirs.iter().all(|(member, spelling)| {
        own.get(member)
            .is_some_and(|known| same_type(known, spelling))
    })
}

/// The ancestors of types that operations return: the text names one type, the example is another one that repeats
/// all its members.
fn spoken_ancestors(
    linker: &Linker<'_>,
    facts: &[&Facts],
    members: &Members<'_>,
) -> BTreeMap<String, String> {
    let mut spoken = BTreeMap::new();
    for operation in facts.iter().filter_map(|page| page.operation.as_ref()) {
        let Some(base) = operation
            .response
            .expression
            .as_ref()
            .and_then(|expression| defined(linker, expression))
        else {
            continue;
        };
        let shown = operation
            .exchanges
            .iter()
            .filter_map(|exchange| exchange.response.as_ref()?.expression.as_ref());
        for name in shown
            .filter_map(|expression| defined(linker, expression))
            .filter(|name| *name != base)
        {
            if let (Some(own), Some(theirs)) = (members.get(&name), members.get(&base))
                && theirs.len() > 1
                && repeats(own, theirs)
            {
                spoken.entry(name).or_insert_with(|| base.clone());
            }
        }
    }
    spoken
}

/// Members that types of every kind have.
const COMMON: &[&str] = &["id", "displayname", "description", "name"];

/// The base type all of whose members a type repeats on its own page: the one with the most.
///
/// Members alone prove nothing, the names of the types must go together as well: *cancelMediaProcessingOperation* and
/// *commsOperation* share their last word and two members that are not common to everything; *userIdentity* holds the
/// whole name of *identity*, which makes one member enough.
///
/// A type that calls itself abstract is the base of what holds its whole name, whether its members are repeated or not.
fn repeated(name: &str, members: &Members<'_>, bases: &[Candidate]) -> Option<String> {
    let own = members.get(name)?;
    let words = words(name);
    bases
        .iter()
        .filter(|base| base.name != name && namespace(&base.name) == namespace(name))
        .filter_map(|base| {
            let theirs = members.get(&base.name)?;
            let beside_id = theirs.keys().filter(|member| *member != "id").count();
            let telling = theirs
                .keys()
                .filter(|member| !COMMON.contains(&member.as_str()))
                .count();
            let enough = match kinship(&words, &base.words) {
                Kinship::Whole if base.is_abstract && !own.contains_key("id") => true,
                Kinship::Whole => beside_id >= 1 && repeats(own, theirs),
                Kinship::LastWord => telling >= 2 && repeats(own, theirs),
                Kinship::None => false,
            };
            enough.then_some((telling, base))
        })
        .max_by_key(|(telling, base)| (*telling, std::cmp::Reverse(&base.name)))
        .map(|(_, base)| base.name.clone())
}

/// A type that others may descend from.
struct Candidate {
    name: String,
    words: Vec<String>,
    is_abstract: bool,
}

/// The types that call themselves abstract, and those that others are known to descend from.
fn candidates(linker: &Linker<'_>, claims: &[(String, &TypeClaim)]) -> Vec<Candidate> {
    let mut candidates: BTreeMap<&str, bool> = BTreeMap::new();
    for found in linker.schema.types.values() {
        if let Type::Object(ObjectType {
            base: Some(base), ..
        }) = found
        {
            candidates.insert(base, false);
        }
    }
    for (name, claim) in claims {
        if claim.is_base || claim.is_abstract {
            candidates.insert(name, true);
        }
    }
    candidates
        .into_iter()
        .filter(|(name, _)| *name != ENTITY)
        .map(|(name, is_abstract)| Candidate {
            name: name.to_owned(),
            words: words(name),
            is_abstract,
        })
        .collect()
}

fn same_type(one: &str, other: &str) -> bool {
    one.is_empty() || other.is_empty() || one.eq_ignore_ascii_case(other)
}

/// How far the names of two types go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kinship {
    /// The words of the one stand in the other in order, the last one last.
    Whole,
    /// The last word is the same.
    LastWord,
    /// They have nothing to do with each other.
    None,
}

fn kinship(words: &[String], wanted: &[String]) -> Kinship {
    let mut rest = words.iter();
    if words.last() != wanted.last() {
        Kinship::None
    } else if wanted.len() < words.len()
        && wanted.iter().all(|word| rest.any(|other| other == word))
    {
        Kinship::Whole
    } else {
        Kinship::LastWord
    }
}

/// The types that only occur inside others: types of properties that no relationship and no operation speaks of.
fn embedded(linker: &Linker<'_>, facts: &[&Facts]) -> BTreeSet<String> {
    let mut inside = BTreeSet::new();
    let mut addressed = BTreeSet::new();
    for claim in facts.iter().flat_map(|page| &page.types) {
        let rows = claim
            .properties
            .iter()
            .filter_map(|row| row.expression.as_ref());
        inside.extend(rows.filter_map(|expression| defined(linker, expression)));
        let rows = claim
            .relationships
            .iter()
            .filter_map(|row| row.expression.as_ref());
        addressed.extend(rows.filter_map(|expression| defined(linker, expression)));
    }
    for operation in facts.iter().filter_map(|page| page.operation.as_ref()) {
        let responses = operation
            .exchanges
            .iter()
            .filter_map(|exchange| exchange.response.as_ref()?.expression.as_ref());
        addressed.extend(
            responses
                .chain(&operation.response.expression)
                .filter_map(|expression| defined(linker, expression)),
        );
    }
    inside.difference(&addressed).cloned().collect()
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
