//! Members of types and of enums.
//!
//! Knows the witnesses of a member: table, JSON representation, values in the text; must not know operations.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{self, Facts, Sample, TypeClaim, TypeExpression};

use super::link::Linker;
use super::names::{Meaning, namespace};
use super::{EnumType, Member, Prose, Type};

/// Adds every enum that has a table.
pub(super) fn enums(linker: &mut Linker<'_>, facts: &[&Facts]) {
    for page in facts {
        for claim in &page.enums {
            let Some(name) = linker.names.spelling(&claim.name).map(str::to_owned) else {
                continue;
            };
            let entry = linker
                .schema
                .types
                .entry(name)
                .or_insert_with(|| Type::Enum(EnumType::default()));
            let Type::Enum(found) = entry else { continue };
            found.flags |= claim.flags;
            found.pages.push(page.page.as_str().to_owned());
            for (member, description) in &claim.members {
                if !found.members.contains(member) {
                    found.members.push(member.clone());
                }
                if !description.is_empty() {
                    found
                        .member_descriptions
                        .entry(member.clone())
                        .or_insert_with(|| description.clone());
                }
            }
        }
    }
}

/// Adds the members of every documented type.
pub(super) fn objects(linker: &mut Linker<'_>, facts: &[&Facts]) {
    for page in facts {
        for claim in &page.types {
            let Some(name) = linker.names.spelling(&claim.name).map(str::to_owned) else {
                continue;
            };
            let relationships = rows(linker, &name, &claim.relationships, page, claim);
            let mut properties = rows(linker, &name, &claim.properties, page, claim);
            properties.retain(|name, _| !relationships.contains_key(name));
            if let Some(sample) = &claim.sample {
                from_sample(linker, &name, sample, &relationships, &mut properties);
            }
            merge(linker, &name, properties, relationships, claim);
        }
    }
    drop_inherited(linker);
}

/// The members that the rows of a page define.
fn rows(
    linker: &mut Linker<'_>,
    owner: &str,
    rows: &[facts::Member],
    page: &Facts,
    claim: &TypeClaim,
) -> BTreeMap<String, Member> {
    let context = namespace(owner).to_owned();
    let mut members = BTreeMap::new();
    for (position, row) in rows.iter().enumerate() {
        // The row of an ancestor's member only repeats it, unless no page says what the ancestor is.
        if let Some(inherited) = &row.inherited {
            let ancestor = linker
                .names
                .named(&inherited.name, inherited.page.as_ref(), &context);
            if ancestor.name() != owner && linker.is_defined(ancestor.name()) {
                restate(linker, owner, &row.name, &row.description);
                continue;
            }
        }
        // Annotations travel beside the properties of every type.
        if row.name.contains('@') {
            continue;
        }
        let (type_name, collection) = match &row.expression {
            Some(expression) => {
                let stated = member_type(linker, row, expression, &context, page);
                named_by_sample(linker, row, &stated, claim, page).unwrap_or(stated)
            }
            None => sampled(claim.sample.as_ref(), &row.name)
                .unwrap_or(("Edm.Untyped".to_owned(), false)),
        };
        let member = Member {
            type_name,
            collection,
            position,
            required: false,
            inferred: row.expression.is_none(),
            description: row.description.clone(),
        };
        members.insert(row.name.clone(), member);
    }
    members
}

/// The type of a row; an enum that only its own row lists is added by the way.
pub(super) fn member_type(
    linker: &mut Linker<'_>,
    row: &facts::Member,
    expression: &TypeExpression,
    context: &str,
    page: &Facts,
) -> (String, bool) {
    if let [base] = expression.bases.as_slice()
        && let Meaning::Undefined(name) = linker.names.meaning(base, context)
        && row.values.len() > 1
    {
        define_listed(linker, &name, row, page);
        return (name, expression.collection);
    }
    let name = linker.resolve(expression, context, &row.place);
    if !name.starts_with("Edm.") && row.values.len() > 1 && !linker.is_defined(&name) {
        define_listed(linker, &name, row, page);
    } else if let Some(found) = linker.enum_mut(&name) {
        found.flags |= row.flags;
    }
    (name, expression.collection)
}

/// The enum that the JSON representation names for a member that the table calls a string.
fn named_by_sample(
    linker: &mut Linker<'_>,
    row: &facts::Member,
    stated: &(String, bool),
    claim: &TypeClaim,
    page: &Facts,
) -> Option<(String, bool)> {
    let sample = claim.sample.as_ref()?;
    if stated.0 != "Edm.String" {
        return None;
    }
    let shown = match sample.json.get(&row.name)? {
        Value::String(name) if name.starts_with("microsoft.graph.") => name.as_str(),
        Value::Object(members) => members.get("@odata.type")?.as_str()?,
        Value::Array(items) => items.first()?.get("@odata.type")?.as_str()?,
        _ => return None,
    };
    let named = linker
        .names
        .named(shown, None, namespace(&claim.name))
        .name()
        .to_owned();
    if !linker.is_defined(&named) && row.values.len() > 1 {
        define_listed(linker, &named, row, page);
    }
    linker.enum_mut(&named)?;
    let message = format!(
        "the table says that `{}` is a String, the JSON representation says `{named}`",
        row.name
    );
    let diagnostic = Diagnostic::new(Code::TypeConflict, row.place.clone(), message)
        .other(sample.place.clone(), "the JSON representation")
        .help("the enum was taken: on the wire it is a string");
    linker.report(diagnostic);
    Some((named, stated.1))
}

/// Adds an enum that only the description of a member lists.
fn define_listed(linker: &mut Linker<'_>, name: &str, row: &facts::Member, page: &Facts) {
    let found = EnumType {
        flags: row.flags,
        members: row.values.clone(),
        member_descriptions: BTreeMap::new(),
        pages: vec![page.page.as_str().to_owned()],
    };
    linker
        .schema
        .types
        .insert(name.to_owned(), Type::Enum(found));
    linker.names.define(name, &page.page);
}

/// The type that the JSON representation shows for a member.
fn sampled(sample: Option<&Sample>, name: &str) -> Option<(String, bool)> {
    type_of_sample(sample?.json.get(name)?)
}

fn type_of_sample(value: &Value) -> Option<(String, bool)> {
    match value {
        Value::Array(items) => type_of_sample(items.first()?).map(|(name, _)| (name, true)),
        Value::Object(members) => {
            let name = members
                .get("@odata.type")
                .or_else(|| members.get("@type"))?
                .as_str()?;
            Some((name.trim_start_matches('#').to_owned(), false))
        }
        Value::Bool(_) => Some(("Edm.Boolean".to_owned(), false)),
        Value::Number(number) if number.is_f64() => Some(("Edm.Double".to_owned(), false)),
        Value::Number(_) => Some(("Edm.Int32".to_owned(), false)),
        Value::String(word) => Some((type_of_word(word).to_owned(), false)),
        Value::Null => None,
    }
}

/// The type that a string of a JSON representation stands for: `String (timestamp)`, `Int32`, …
fn type_of_word(word: &str) -> &'static str {
    let word = word.trim().to_lowercase();
    match word.strip_prefix("edm.").unwrap_or(&word) {
        "boolean" | "bool" => "Edm.Boolean",
        "int32" | "integer" | "int" | "number" => "Edm.Int32",
        "int64" => "Edm.Int64",
        "double" => "Edm.Double",
        "datetimeoffset" | "datetime" | "timestamp" | "string (timestamp)"
        | "string (datetime)" => "Edm.DateTimeOffset",
        "date" | "string (date)" => "Edm.Date",
        "guid" | "string (guid)" => "Edm.Guid",
        "binary" => "Edm.Binary",
        "string (duration)" | "string (iso 8601 duration)" | "duration" => "Edm.Duration",
        "string (time of day)" | "timeofday" => "Edm.TimeOfDay",
        "stream" => "Edm.Stream",
        "json" => "Edm.Untyped",
        _ => "Edm.String",
    }
}

/// Members that only the JSON representation shows.
fn from_sample(
    linker: &mut Linker<'_>,
    owner: &str,
    sample: &Sample,
    relationships: &BTreeMap<String, Member>,
    properties: &mut BTreeMap<String, Member>,
) {
    let inherited: Vec<String> = linker
        .schema
        .chain(owner)
        .iter()
        .skip(1)
        .flat_map(|(_, object)| object.properties.keys().chain(object.relationships.keys()))
        .map(|name| name.to_lowercase())
        .collect();
    for (name, value) in &sample.json {
        let lower = name.to_lowercase();
        let known = properties
            .keys()
            .chain(relationships.keys())
            .any(|known| known.to_lowercase() == lower);
        if known || name.contains('@') || inherited.contains(&lower) || !is_member_name(name) {
            continue;
        }
        let (type_name, collection) =
            type_of_sample(value).unwrap_or(("Edm.Untyped".to_owned(), value.is_array()));
        let type_name = if type_name.starts_with("Edm.") {
            type_name
        } else {
            linker.resolve_name(&type_name, None, namespace(owner), &sample.place)
        };
        let position = properties.len();
        let member = Member::shown(type_name, collection, position);
        properties.insert(name.clone(), member);
    }
}

fn is_member_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
}

/// One type documented on several pages is their union; the first page wins.
fn merge(
    linker: &mut Linker<'_>,
    name: &str,
    properties: BTreeMap<String, Member>,
    relationships: BTreeMap<String, Member>,
    claim: &TypeClaim,
) {
    let mut conflicts = Vec::new();
    let Some(Type::Object(object)) = linker.schema.types.get_mut(name) else {
        return;
    };
    for (own, more) in [
        (&mut object.properties, properties),
        (&mut object.relationships, relationships),
    ] {
        let offset = own
            .values()
            .map(|member| member.position + 1)
            .max()
            .unwrap_or(0);
        for (member_name, mut member) in more {
            let key = own
                .keys()
                .find(|known| known.eq_ignore_ascii_case(&member_name))
                .cloned();
            match key.and_then(|key| own.get_mut(&key)) {
                None => {
                    member.position += offset;
                    own.insert(member_name, member);
                }
                Some(known) if known.inferred && !member.inferred => {
                    known.type_name = member.type_name;
                    known.collection = member.collection;
                    known.inferred = false;
                    known.description = member.description;
                }
                Some(known)
                    if !member.inferred
                        && (known.type_name != member.type_name
                            || known.collection != member.collection) =>
                {
                    conflicts.push((member_name, show(known), show(&member)));
                }
                Some(_) => {}
            }
        }
    }
    for (member, known, other) in conflicts {
        let message =
            format!("`{member}` is `{other}` here and `{known}` on another page of `{name}`");
        linker.report(
            Diagnostic::new(Code::TypeConflict, claim.place.clone(), message)
                .help(format!("`{known}` was taken")),
        );
    }
}

fn show(member: &Member) -> String {
    if member.collection {
        format!("{} collection", member.type_name)
    } else {
        member.type_name.clone()
    }
}

/// Rows that repeat a member of an ancestor without saying so are no members of their own.
fn drop_inherited(linker: &mut Linker<'_>) {
    let names: Vec<String> = linker.schema.types.keys().cloned().collect();
    let mut repeated: Vec<(String, String)> = Vec::new();
    for name in &names {
        let chain = linker.schema.chain(name);
        let Some(((_, own), ancestors)) = chain.split_first() else {
            continue;
        };
        for (member, stated) in &own.properties {
            if ancestors.iter().any(|(_, object)| {
                object.properties.get(member).is_some_and(|known| {
                    known.type_name == stated.type_name && known.collection == stated.collection
                })
            }) {
                repeated.push((name.clone(), member.clone()));
            }
        }
    }
    for (name, member) in repeated {
        if let Some(Type::Object(object)) = linker.schema.types.get_mut(&name)
            && let Some(removed) = object.properties.remove(&member)
        {
            restate(linker, &name, &member, &removed.description);
        }
    }
}

/// Keeps what a page says about a property that its type inherits.
fn restate(linker: &mut Linker<'_>, owner: &str, member: &str, description: &Prose) {
    if let Some(Type::Object(object)) = linker.schema.types.get_mut(owner)
        && !description.is_empty()
    {
        object
            .restated
            .entry(member.to_owned())
            .or_insert_with(|| description.clone());
    }
}
