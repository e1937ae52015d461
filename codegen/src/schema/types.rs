//! Members of types and of enums.
//!
//! Knows the rows of tables and the values that they list; must not know operations.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::facts::{self, Facts, TypeClaim, TypeExpression};

use super::link::Linker;
use super::names::{Meaning, namespace};
use super::{EnumType, Member, Prose, Type, sample};

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
            merge(linker, &name, properties, relationships, claim);
        }
    }
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
                sample::named(linker, row, &stated, claim, page).unwrap_or(stated)
            }
            None => sample::shown(claim.sample.as_ref(), &row.name)
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

/// Adds an enum that only the description of a member lists.
pub(super) fn define_listed(
    linker: &mut Linker<'_>,
    name: &str,
    row: &facts::Member,
    page: &Facts,
) {
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
pub(super) fn drop_inherited(linker: &mut Linker<'_>) {
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
