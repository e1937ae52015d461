//! Where pages show what no table lists: in examples, and where something has the type.
//!
//! Knows schemas and their places; must not know what has changed.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::Place;
use crate::schema::{BodyContent, Member, Places, Schema, Type};

/// A type, or a member of one.
type Named<'n> = (&'n str, Option<&'n str>);

/// Where a type or a member of it is seen first.
pub(super) fn find<'p>(schema: &Schema, places: &'p Places, named: Named<'_>) -> Option<&'p Place> {
    seen(schema, places, named, &mut BTreeSet::new())
}

fn seen<'p, 's>(
    schema: &'s Schema,
    places: &'p Places,
    (type_name, member): Named<'s>,
    asked: &mut BTreeSet<Named<'s>>,
) -> Option<&'p Place> {
    if !asked.insert((type_name, member)) {
        return None;
    }
    let example = || in_example(schema, places, type_name, member);
    let argument = || of_argument(schema, places, type_name);
    let mut owner = || of_member(schema, places, type_name, asked);
    match member {
        Some(_) => example().or_else(owner).or_else(argument),
        None => owner().or_else(argument).or_else(example),
    }
}

/// The example that shows a value of a type, with the member.
fn in_example<'p>(
    schema: &Schema,
    places: &'p Places,
    type_name: &str,
    member: Option<&str>,
) -> Option<&'p Place> {
    schema.operations.iter().find_map(|operation| {
        let examples = operation.examples.iter().enumerate();
        let mut places = examples.filter_map(|(number, example)| {
            let response = example.response.as_ref();
            let answers = response.filter(|it| it.type_name.as_deref() == Some(type_name));
            let answers = answers.and_then(|it| it.content.body.as_ref());
            let is_sent = match &operation.body.content {
                BodyContent::Resource {
                    type_name: sent, ..
                } => sent == type_name,
                _ => false,
            };
            let request = example.request.as_ref().filter(|_| is_sent);
            let request = request.and_then(|it| it.content.body.as_ref());
            if answers.is_some_and(|body| shows(body, member)) {
                return places.response(&operation.id, number);
            }
            let request = request.filter(|body| shows(body, member));
            request.and_then(|_| places.request(&operation.id, number))
        });
        places.next()
    })
}

/// Whether a body, or an item of it, has a member.
fn shows(body: &Value, member: Option<&str>) -> bool {
    let Some(member) = member else {
        return true;
    };
    let items = body.get("value").and_then(Value::as_array);
    let items = items.into_iter().flatten();
    let mut objects = std::iter::once(body).chain(items);
    objects.any(|it| it.get(member).is_some())
}

/// A member that has a type.
fn of_member<'p, 's>(
    schema: &'s Schema,
    places: &'p Places,
    type_name: &str,
    asked: &mut BTreeSet<Named<'s>>,
) -> Option<&'p Place> {
    let is_of_type = |(_, member): &(&String, &Member)| member.type_name == type_name;
    let objects = schema.types.iter().filter_map(|(name, found)| match found {
        Type::Object(object) => Some((name, object)),
        Type::Enum(_) => None,
    });
    let members = objects.flat_map(|(owner, object)| {
        let members = object.members().filter(is_of_type);
        members.map(move |(name, _)| (owner.as_str(), name.as_str()))
    });
    let members: Vec<(&str, &str)> = members.collect();
    let listed = members
        .iter()
        .find_map(|(of, name)| places.member(of, name));
    listed.or_else(|| {
        let mut members = members.into_iter();
        members.find_map(|(of, name)| seen(schema, places, (of, Some(name)), asked))
    })
}

/// An argument that has a type.
fn of_argument<'p>(schema: &Schema, places: &'p Places, type_name: &str) -> Option<&'p Place> {
    schema.calls.iter().find_map(|call| {
        let BodyContent::Parameters { parameters } = &call.body.content else {
            return None;
        };
        let mut of_type = parameters
            .iter()
            .filter(|(_, it)| it.type_name == type_name);
        of_type.find_map(|(name, _)| places.argument(call, name))
    })
}
