//! Parents that no page states.
//!
//! Knows what tells a parent: the page of the parent, examples, the members that a type repeats, the key; must not
//! know what pages state about it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::facts::{Facts, Member, TypeClaim, TypeExpression};

use super::super::link::Linker;
use super::super::names::{namespace, words};
use super::super::{ObjectType, Type};
use super::{COMMON, ENTITY, claims};

/// Gives a parent to types whose pages name none, where something else tells.
pub(super) fn infer(linker: &mut Linker<'_>, facts: &[&Facts]) {
    let claims = claims(linker, facts);
    let listed = listed_descendants(linker, &claims);
    let shown = shown_descendants(linker, facts);
    let members = member_names(&claims);
    let spoken = spoken_ancestors(linker, facts, &members);
    // A type that turns out to be a parent may be that of others as well.
    loop {
        let bases = candidates(linker, &claims);
        let found = parents(linker, &claims, |name, claim| {
            let told = listed.get(name).or_else(|| shown.get(name)).cloned();
            told.or_else(|| repeated(name, claim, &members, &bases))
                .or_else(|| spoken.get(name).cloned())
        });
        if !adopt(linker, found) {
            break;
        }
    }
    let uses = Uses::of(linker, facts);
    let found = parents(linker, &claims, |name, claim| {
        let has_key = claim.key.is_some() || claim.properties.iter().any(|row| row.name == "id");
        let is_entity = uses.is_addressed(name) || has_key && !uses.is_carried(name);
        (is_entity && linker.is_defined(ENTITY)).then(|| ENTITY.to_owned())
    });
    adopt(linker, found);
}

/// The parents that `tells` finds for types without one.
fn parents(
    linker: &Linker<'_>,
    claims: &[(String, &TypeClaim)],
    tells: impl Fn(&str, &TypeClaim) -> Option<String>,
) -> Vec<(String, String)> {
    claims
        .iter()
        .filter(|(name, _)| {
            name != ENTITY
                && linker
                    .schema
                    .object(name)
                    .is_some_and(|object| object.base.is_none())
        })
        .filter_map(|(name, claim)| Some((name.clone(), tells(name, claim)?)))
        .filter(|(name, base)| base != name)
        .collect()
}

/// Gives types the parents that were found for them, and tells whether there were any.
fn adopt(linker: &mut Linker<'_>, found: Vec<(String, String)>) -> bool {
    let mut any = false;
    for (name, base) in found {
        if let Some(Type::Object(object)) = linker.schema.types.get_mut(&name)
            && object.base.is_none()
        {
            object.base = Some(base);
            object.base_inferred = true;
            any = true;
        }
    }
    any
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

/// The base type all of whose members a type repeats on its own page: the one with the most.
///
/// Members alone prove nothing, the names of the types must go together as well: *cancelMediaProcessingOperation* and
/// *commsOperation* share their last word and two members that are not common to everything; *userIdentity* holds the
/// whole name of *identity*, which makes one member enough.
///
/// A type that calls itself abstract is the base of what holds its whole name, whether its members are repeated or not.
///
/// A page that annotates a key speaks of all ancestors, or there are none but `entity`.
fn repeated(
    name: &str,
    claim: &TypeClaim,
    members: &Members<'_>,
    bases: &[Candidate],
) -> Option<String> {
    if claim.key.is_some() {
        return None;
    }
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

/// Where the types of the pages occur.
#[derive(Default)]
struct Uses {
    /// Types of properties.
    inside: BTreeSet<String>,
    /// Types that relationships lead to.
    related: BTreeSet<String>,
    /// Types of the single values that pages called *Get …* return.
    got: BTreeSet<String>,
    /// Types that other operations than actions and functions return.
    returned: BTreeSet<String>,
    /// Types that actions and functions return.
    computed: BTreeSet<String>,
}

impl Uses {
    fn of(linker: &Linker<'_>, facts: &[&Facts]) -> Self {
        let mut uses = Self::default();
        for claim in facts.iter().flat_map(|page| &page.types) {
            let types = |rows: &[Member]| {
                let stated = rows.iter().filter_map(|row| row.expression.as_ref());
                stated
                    .filter_map(|expression| defined(linker, expression))
                    .collect::<Vec<_>>()
            };
            uses.inside.extend(types(&claim.properties));
            uses.related.extend(types(&claim.relationships));
        }
        for (page, operation) in facts
            .iter()
            .filter_map(|page| Some((page, page.operation.as_ref()?)))
        {
            let is_get = page.title.to_lowercase().starts_with("get ")
                && operation.requests.iter().all(|line| line.method == "GET");
            let is_call = page.title.contains(':')
                || operation
                    .requests
                    .iter()
                    .all(|line| line.path.ends_with(')'));
            let shown = operation
                .exchanges
                .iter()
                .filter_map(|exchange| exchange.response.as_ref()?.expression.as_ref());
            for expression in shown.chain(&operation.response.expression) {
                let Some(name) = defined(linker, expression) else {
                    continue;
                };
                if is_call {
                    uses.computed.insert(name);
                    continue;
                }
                if is_get && !expression.collection {
                    uses.got.insert(name.clone());
                }
                uses.returned.insert(name);
            }
        }
        uses
    }

    /// Whether values of the type have an address of their own.
    fn is_addressed(&self, name: &str) -> bool {
        self.related.contains(name) || self.got.contains(name) && !self.inside.contains(name)
    }

    /// Whether values of the type only come inside others, or out of calls.
    fn is_carried(&self, name: &str) -> bool {
        (self.inside.contains(name) || self.computed.contains(name))
            && !self.related.contains(name)
            && !self.returned.contains(name)
    }
}
