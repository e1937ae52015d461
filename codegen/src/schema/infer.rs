//! Types that values tell.
//!
//! Knows values and the members of known types; must not know pages.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::facts::Prose;

use super::document::{Member, ObjectType, Type, Types, Witness, Witnesses};
use super::fit::{Scalar, scalar, scalar_fits};
use super::names::{Meaning, Names, singular};
use super::trust;

/// The types of strings that examples can prove, the narrowest first.
const NARROW: &[&str] = &["Edm.Guid", "Edm.DateTimeOffset"];

/// The value, or the first item of a list.
pub(super) fn first(value: &Value) -> &Value {
    match value {
        Value::Array(items) => items.first().unwrap_or(value),
        value => value,
    }
}

/// The type of a member that only examples show, and what tells it: that of the members of its name, where all types
/// agree on it; else the type whose name it is, or that of its items; else what the value tells. A name is a guess: what
/// the value shows has to go with it.
pub(super) fn type_by_name(
    types: &Types,
    names: &Names,
    name: &str,
    value: &Value,
) -> (String, Witness) {
    let properties = types.objects().flat_map(|(_, object)| &object.properties);
    let stated: Vec<(&str, bool)> = properties
        .filter(|(known, member)| known.eq_ignore_ascii_case(name) && !member.inferred)
        .map(|(_, member)| (member.type_name.as_str(), member.collection))
        .collect();
    if let Some((type_name, collection)) = stated.first()
        && stated.iter().all(|other| other == &stated[0])
        && *collection == value.is_array()
        && trust::is_like_others(stated.len(), bears_out(types, type_name, value))
    {
        return ((*type_name).to_owned(), Witness::Name);
    }
    let is_possible = |name: &str| bears_out(types, name, value) != Some(false);
    if first(value).is_object()
        && let Meaning::Defined(name) = names.named(name, None, "microsoft.graph")
        && is_possible(&name)
    {
        return (name, Witness::Name);
    }
    if let Value::Array(items) = value
        && items.first().is_none_or(Value::is_object)
        && let Some(item) = singular(name)
        && let Some(name) = names.spelling(&format!("microsoft.graph.{item}"))
        && is_possible(name)
    {
        return (name.to_owned(), Witness::Name);
    }
    (type_of(&[value]).0, Witness::Example)
}

/// Whether a value, or the items of a list, look like values of a type: they have no members that it lacks, or are of the
/// JSON that it is. None where they show nothing.
fn bears_out(types: &Types, type_name: &str, value: &Value) -> Option<bool> {
    let values = match value {
        Value::Array(items) => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    let is_enum = matches!(types.get(type_name), Some(Type::Enum(_)));
    let form = is_enum.then_some(Scalar::String).or(scalar(type_name));
    let mut shown = values.iter().filter(|value| !value.is_null()).peekable();
    let Some(form) = form else {
        let is_object = shown.all(Value::is_object);
        let members = values.iter().filter_map(Value::as_object).flatten();
        let mut members = members.filter(|(name, _)| !name.contains('@')).peekable();
        let shows_any = members.peek().is_some();
        let are_known = members.all(|(member, _)| types.has_member(type_name, member));
        return (shows_any || !is_object).then_some(is_object && are_known);
    };
    shown.peek()?;
    Some(shown.all(|value| match form {
        Scalar::Any => true,
        Scalar::Boolean => value.is_boolean(),
        Scalar::Integer(..) | Scalar::Number => value.is_number(),
        Scalar::Float(_) => value.is_number() || scalar_fits(form, value),
        Scalar::String | Scalar::Text(_) => value.is_string(),
    }))
}

/// A type of which only examples are known.
pub(super) fn shown_type(objects: &[Value]) -> ObjectType {
    let mut seen: BTreeMap<&str, (usize, Vec<&Value>)> = BTreeMap::new();
    for (name, value) in objects.iter().filter_map(Value::as_object).flatten() {
        if !name.contains('@') {
            let position = seen.len();
            seen.entry(name)
                .or_insert((position, Vec::new()))
                .1
                .push(value);
        }
    }
    let members = seen.into_iter().map(|(name, (position, values))| {
        let (type_name, collection) = type_of(&values);
        let member = shown_member(type_name, Witness::Example, collection, position);
        (name.to_owned(), member)
    });
    ObjectType {
        inferred: true,
        properties: members.collect(),
        ..ObjectType::default()
    }
}

/// A member that only examples show.
pub(super) fn shown_member(
    type_name: String,
    witness: Witness,
    collection: bool,
    position: usize,
) -> Member {
    Member {
        type_name,
        collection,
        position,
        required: false,
        inferred: true,
        witness: Witnesses {
            type_name: Some(witness),
            collection: Some(Witness::Example),
            ..Witnesses::default()
        },
        deprecated: None,
        read_only: false,
        nullable: None,
        only_selected: false,
        description: Prose::default(),
    }
}

/// The type that fits all values, and whether they are lists; `Edm.Untyped` where they have none in common.
fn type_of(values: &[&Value]) -> (String, bool) {
    let values: Vec<&Value> = values
        .iter()
        .copied()
        .filter(|value| !value.is_null())
        .collect();
    if !values.is_empty() && values.iter().all(|value| value.is_array()) {
        let items = values.iter().filter_map(|value| value.as_array());
        let items: Vec<&Value> = items.flatten().collect();
        return (item_type(&items), true);
    }
    (item_type(&values), false)
}

fn item_type(values: &[&Value]) -> String {
    let all = |edm: &str| {
        let fits = |scalar| values.iter().all(|value| scalar_fits(scalar, value));
        !values.is_empty() && scalar(edm).is_some_and(fits)
    };
    // The texts that stand for numbers are mere texts where no number is beside them.
    let numbers = match all("Edm.String") {
        true => &[][..],
        false => &["Edm.Boolean", "Edm.Int32", "Edm.Int64", "Edm.Double"],
    };
    let edm = numbers.iter().chain(NARROW).find(|edm| all(edm));
    let wide = if all("Edm.String") {
        "Edm.String"
    } else {
        "Edm.Untyped"
    };
    edm.copied().unwrap_or(wide).to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::document::Type;
    use super::*;
    use crate::diagnostic::DocPath;

    fn types() -> Types {
        let mut types = Types::sketch(&json!({
            "user": {
                "properties": {
                    "accountEnabled": "Edm.Boolean",
                    "assignedLicenses": ["assignedLicense"],
                    "createdDateTime": "Edm.DateTimeOffset",
                    "disabledPlans": ["Edm.Guid"],
                    "owner": "identitySet",
                    "state": "Edm.String",
                },
                "relationships": { "photo": "profilePhoto" },
            },
            "assignedLicense": { "properties": { "skuId": "Edm.Guid" } },
            "identitySet": { "properties": { "user": "Edm.Untyped" } },
            "group": {
                "properties": {
                    "createdDateTime": "Edm.DateTimeOffset",
                    "owner": "identitySet",
                    "state": "deviceState",
                },
            },
            "device": { "properties": { "keys": ["Edm.String"], "Tags": "Edm.String", "tags": ["Edm.String"] } },
        }));
        // What only examples show is no statement.
        let Some(Type::Object(user)) = types.get_mut("microsoft.graph.user") else {
            panic!("the user is an object");
        };
        let shown = shown_member("Edm.Boolean".to_owned(), Witness::Example, false, 6);
        user.properties.insert("nickname".to_owned(), shown);
        types
    }

    fn names() -> Names {
        let page = DocPath::new("v1.0/resources/user.md");
        let defined = [
            "microsoft.graph.assignedLicense",
            "microsoft.graph.identitySet",
            "microsoft.graph.passwordProfile",
            "microsoft.graph.policy",
            "microsoft.graph.settings",
        ];
        Names::default().with_enums(defined.into_iter().map(|name| (name, &page)))
    }

    #[test]
    fn a_member_that_only_examples_show_is_like_others_of_its_name() {
        let (types, names) = (types(), names());
        for case in [
            // All types agree on the members of that name, in any case, and the value bears it out.
            r#"accountEnabled: true => name Edm.Boolean"#,
            r#"AccountEnabled: false => name Edm.Boolean"#,
            r#"createdDateTime: "now" => name Edm.DateTimeOffset"#,
            r#"disabledPlans: ["a", null] => name Edm.Guid"#,
            r#"owner: { "@odata.type": "a", "user": {} } => name microsoft.graph.identitySet"#,
            r#"assignedLicenses: [{ "skuId": "a" }, {}] => name microsoft.graph.assignedLicense"#,
            // It does not.
            r#"accountEnabled: "yes" => example Edm.String"#,
            r#"createdDateTime: 7 => example Edm.Int32"#,
            r#"disabledPlans: ["a", 1] => example Edm.Untyped"#,
            r#"owner: { "user": {}, "team": {} } => example Edm.Untyped"#,
            r#"assignedLicenses: [{ "skuId": "a" }, { "id": "a" }] => example Edm.Untyped"#,
            // The value shows nothing: enough types have to agree.
            r#"owner: {} => name microsoft.graph.identitySet"#,
            r#"owner: { "@odata.type": "a" } => name microsoft.graph.identitySet"#,
            r#"disabledPlans: [] => example Edm.Untyped"#,
            r#"disabledPlans: [null] => example Edm.Untyped"#,
            // They do not agree, or not on whether it is a list.
            r#"state: 1 => example Edm.Int32"#,
            r#"tags: [1] => example Edm.Int32"#,
            r#"accountEnabled: ["yes"] => example Edm.String"#,
            r#"disabledPlans: "a" => example Edm.String"#,
            // An object has no primitive type, and nothing else has the type of an object.
            r#"accountEnabled: {} => example Edm.Untyped"#,
            r#"disabledPlans: [{}] => example Edm.Untyped"#,
            r#"owner: "a" => example Edm.String"#,
            // Neither relationships nor what only examples show states a type.
            r#"photo: {} => example Edm.Untyped"#,
            r#"nickname: "a" => example Edm.String"#,
            // It is the name of a type, or of that of its items.
            r#"passwordProfile: {} => name microsoft.graph.passwordProfile"#,
            r#"settings: [{}] => name microsoft.graph.settings"#,
            r#"settings: [{}, 1] => example Edm.Untyped"#,
            r#"settings: [1, {}] => example Edm.Untyped"#,
            r#"assignedLicense: { "skuId": "a" } => name microsoft.graph.assignedLicense"#,
            r#"assignedLicense: { "id": "a" } => example Edm.Untyped"#,
            r#"identitySets: [{ "user": {} }] => name microsoft.graph.identitySet"#,
            r#"identitySets: [{ "id": "a" }] => example Edm.Untyped"#,
            r#"policies: [{}] => name microsoft.graph.policy"#,
            r#"policies: [] => name microsoft.graph.policy"#,
            r#"passwordProfiles: [{}] => name microsoft.graph.passwordProfile"#,
            r#"passwordProfile: "a" => example Edm.String"#,
            r#"passwordProfile: [] => example Edm.Untyped"#,
            r#"policies: {} => example Edm.Untyped"#,
            r#"policies: ["a"] => example Edm.String"#,
            r#"chats: [{}] => example Edm.Untyped"#,
            r#"chat: {} => example Edm.Untyped"#,
        ] {
            let (member, expected) = case.split_once(" => ").unwrap();
            let (name, value) = member.split_once(": ").unwrap();
            let value: Value = serde_json::from_str(value).unwrap();
            let (type_name, witness) = type_by_name(&types, &names, name, &value);
            let witness = json!(witness);
            let found = format!("{} {type_name}", witness.as_str().unwrap());
            assert_eq!(found, expected, "{case}");
        }
    }

    #[test]
    fn values_tell_the_narrowest_type_that_fits_all() {
        for case in [
            r#"[] => Edm.Untyped"#,
            r#"[null] => Edm.Untyped"#,
            r#"[true, null, false] => Edm.Boolean"#,
            r#"[1, -2] => Edm.Int32"#,
            r#"[1, 2147483647] => Edm.Int32"#,
            r#"[1, 2147483648] => Edm.Int64"#,
            r#"[1, 1.5] => Edm.Double"#,
            r#"["c7df2760-2c81-4ef7-b578-5b5392b571df"] => Edm.Guid"#,
            r#"["2024-02-29T12:00:00Z"] => Edm.DateTimeOffset"#,
            r#"["c7df2760-2c81-4ef7-b578-5b5392b571df", "a"] => Edm.String"#,
            r#"["1", 1] => Edm.Untyped"#,
            r#"["NaN"] => Edm.String"#,
            r#"[1.5, "NaN"] => Edm.Double"#,
            r#"[{}] => Edm.Untyped"#,
            // Lists of these, where all values are lists.
            r#"[[1], [], null] => Edm.Int32, a list"#,
            r#"[[1, "a"]] => Edm.Untyped, a list"#,
            r#"[[]] => Edm.Untyped, a list"#,
            r#"[[1], 1] => Edm.Untyped"#,
        ] {
            let (values, expected) = case.split_once(" => ").unwrap();
            let values: Vec<Value> = serde_json::from_str(values).unwrap();
            let (type_name, collection) = type_of(&Vec::from_iter(&values));
            let list = if collection { ", a list" } else { "" };
            assert_eq!(format!("{type_name}{list}"), expected, "{case}");
        }
    }

    #[test]
    fn a_type_that_no_page_defines_has_the_members_that_are_shown() {
        let shown = shown_type(&[
            json!({ "@odata.type": "a", "enabled": true, "plans": ["a"] }),
            json!({ "count": 1, "enabled": "a" }),
            json!("a"),
        ]);
        assert!(shown.inferred);
        let member = |type_name: &str, collection, position| Member {
            type_name: type_name.to_owned(),
            collection,
            position,
            required: false,
            inferred: true,
            witness: Witnesses {
                type_name: Some(Witness::Example),
                collection: Some(Witness::Example),
                ..Witnesses::default()
            },
            deprecated: None,
            read_only: false,
            nullable: None,
            only_selected: false,
            description: Prose::default(),
        };
        let members = [
            ("enabled", member("Edm.Untyped", false, 0)),
            ("plans", member("Edm.String", true, 1)),
            ("count", member("Edm.Int32", false, 2)),
        ];
        let members = members.map(|(name, member)| (name.to_owned(), member));
        assert_eq!(shown.properties, BTreeMap::from(members));
    }
}
