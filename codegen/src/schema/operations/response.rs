//! What an operation gives back.
//!
//! Knows the places that tell a response; must not know bodies of requests.

use serde_json::Value;

use crate::diagnostic::Place;
use crate::facts::{Body as ExampleBody, ResponseExample};

use super::super::claim::{Claim, Verdict};
use super::super::document::{Response, Types, Witness, Witnesses};
use super::super::names::simple;
use super::super::pages::Documentation;
use super::super::stated::Stated;
use super::super::trust;
use super::target::Target;

/// What was weighed about a response.
#[derive(Debug)]
pub(in crate::schema) struct WeighedResponse {
    /// The response as the schema lists it.
    pub(in crate::schema) response: Response,
    /// Its type; none where there is no body.
    pub(in crate::schema) type_name: Option<Verdict<String>>,
    /// Its status.
    pub(in crate::schema) status: Verdict<u16>,
    /// The type that the text names, and whether it speaks of a collection.
    pub(in crate::schema) told: Option<(String, bool)>,
    /// The types that the page names, with their places.
    pub(in crate::schema) named: Vec<(String, Place)>,
    /// Where a body is shown whose type nothing tells.
    pub(in crate::schema) untyped: Option<Place>,
}

/// Weighs the response of an operation.
pub(super) fn weigh(
    documentation: &Documentation<'_>,
    target: &Target,
    stated: &Stated<'_>,
) -> WeighedResponse {
    let success = successes(documentation).next();
    let status = trust::status(status_claims(documentation));
    let shown_list = success.and_then(|response| {
        let is_list = response.body.json()?.get("value")?.is_array();
        is_list.then(|| Claim::new(true, Witness::Example, response.place.clone()))
    });
    let shows_list = shown_list.is_some();
    let claims = type_claims(documentation, success, target, stated);
    let said = claims
        .types
        .iter()
        .filter(|claim| claim.witness != Witness::Call);
    let mut collections = claims.collections.iter();
    let told = collections.find(|(_, claim)| claim.witness == Witness::Text);
    let told = told.map(|(name, claim)| (name.clone(), claim.value));
    let named = said
        .map(|claim| (claim.value.clone(), claim.place.clone()))
        .collect();
    let is_bare = success.is_some_and(|response| response.body == ExampleBody::None);
    // Texts often leave the namespace out.
    let related =
        |one: &str, other: &str| simple(one) == simple(other) || stated.types.related(one, other);
    let is_object = |name: &str| stated.types.object(name).is_some();
    let no_body = is_bare || status.value == 204;
    let verdict = trust::response_type(claims.types, no_body, &related, &is_object);
    let collection = verdict.as_ref().map(|verdict| {
        let said = claims
            .collections
            .iter()
            .filter(|claim| claim.0 == verdict.value);
        // The type may be that of another call, which says nothing about lists.
        let said = said.chain(&claims.collections).next();
        let said = said.map(|(_, said)| said.clone());
        trust::collection_of_response(said.into_iter().chain(shown_list).collect())
    });
    let mut weighed = WeighedResponse {
        response: Response {
            status: status.value,
            type_name: verdict.as_ref().map(|verdict| verdict.value.clone()),
            collection: collection.as_ref().is_some_and(|verdict| verdict.value),
            witness: Witnesses {
                type_name: verdict
                    .as_ref()
                    .and_then(|it| it.witness.unless(Witness::Annotation)),
                collection: collection.and_then(|it| it.witness.unless(Witness::Annotation)),
                status: status.witness.unless(Witness::Text),
                ..Witnesses::default()
            },
        },
        type_name: verdict,
        status,
        told,
        named,
        untyped: None,
    };
    if weighed.type_name.is_none() {
        without_type(&mut weighed, success, shows_list);
    }
    weighed
}

/// A response whose type nothing tells: text is media, JSON may be anything.
fn without_type(
    weighed: &mut WeighedResponse,
    success: Option<&ResponseExample>,
    shows_list: bool,
) {
    let Some(shown) = success else { return };
    let type_name = match &shown.body {
        ExampleBody::Text(_) => "Edm.Stream",
        ExampleBody::Json { .. } if weighed.response.status != 204 => "Edm.Untyped",
        _ => return,
    };
    let response = &mut weighed.response;
    response.type_name = Some(type_name.to_owned());
    response.witness.type_name = Some(Witness::Example);
    if type_name == "Edm.Untyped" {
        response.collection = shows_list;
        response.witness.collection = Some(Witness::Example);
        weighed.untyped = Some(shown.place.clone());
    }
}

fn status_claims(documentation: &Documentation<'_>) -> Vec<Claim<u16>> {
    let claim = &documentation.claims.response;
    let shown = successes(documentation);
    let shown = shown.map(|it| {
        let members = match it.body.json().and_then(Value::as_object) {
            Some(members) => members.len(),
            None => usize::from(it.body != ExampleBody::None),
        };
        Claim::new(it.status, Witness::Example, it.place.clone()).times(members)
    });
    let told = claim.statuses.iter();
    let told = told.map(|(status, place)| Claim::new(*status, Witness::Text, place.clone()));
    shown.chain(told).collect()
}

/// The documented responses of success.
fn successes<'d>(
    documentation: &'d Documentation<'_>,
) -> impl Iterator<Item = &'d ResponseExample> {
    let exchanges = documentation.exchanges.iter();
    let responses = exchanges.filter_map(|exchange| exchange.response.as_ref());
    responses.filter(|response| (200..400).contains(&response.status))
}

/// The claims about the type and, by type, whether it is a list. Where the claims differ, each counts the members of its
/// type that the example shows.
#[derive(Default)]
struct Claims {
    types: Vec<Claim<String>>,
    collections: Vec<(String, Claim<bool>)>,
}

fn type_claims(
    documentation: &Documentation<'_>,
    success: Option<&ResponseExample>,
    target: &Target,
    stated: &Stated<'_>,
) -> Claims {
    let mut claims = Claims::default();
    let mut claim = |name: String, collection: Option<bool>, witness, place: &Place| {
        if let Some(collection) = collection {
            let claim = Claim::new(collection, witness, place.clone());
            claims.collections.push((name.clone(), claim));
        }
        claims.types.push(Claim::new(name, witness, place.clone()));
    };
    if let Some(response) = success
        && let Some(expression) = &response.expression
    {
        let name = stated.resolve(expression);
        claim(
            name,
            Some(expression.collection),
            Witness::Annotation,
            response.stated.as_ref().unwrap_or(&response.place),
        );
    }
    let text = &documentation.claims.response;
    if let Some(expression) = &text.expression {
        let place = text.place.as_ref().unwrap_or(documentation.place());
        let name = stated.resolve(expression);
        // A link to something else than a type has words of its own: *common error conditions*.
        if !name.contains(' ') {
            claim(name, Some(expression.collection), Witness::Text, place);
        }
    }
    if let Target::One {
        type_name,
        place,
        certain: true,
    } = target
    {
        claim(type_name.clone(), None, Witness::Call, place);
    }
    let is_disputed = claims
        .types
        .windows(2)
        .any(|pair| pair[0].value != pair[1].value);
    if is_disputed && let Some(body) = success.and_then(|response| response.body.json()) {
        for claim in &mut claims.types {
            claim.count = known_members(&stated.types, &claim.value, body);
        }
    }
    claims
}

/// How many members of the items of a body a type has.
pub(super) fn known_members(types: &Types, name: &str, body: &Value) -> usize {
    let items = match body.get("value") {
        Some(Value::Array(items)) => items.as_slice(),
        Some(item @ Value::Object(_)) => std::slice::from_ref(item),
        _ => std::slice::from_ref(body),
    };
    let members = items
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|item| item.keys());
    members
        .filter(|member| types.has_member(name, member))
        .count()
}

/// Whether a body that should be of the type `stated` fits `other` better.
pub(super) fn shows_another(types: &Types, stated: &str, other: &str, body: &Value) -> bool {
    let known = |name| known_members(types, name, body);
    let are_kin = types.related(stated, other);
    // Counting is expensive, and the rule needs no counts for kin.
    !are_kin && trust::is_of_another(known(stated), known(other), are_kin)
}
