//! What may be altered in types and their members.
//!
//! Knows types, and where calls name them; must not know what else calls are.

use codegen::schema::{BodyContent, EnumType, Member, ObjectType, Schema, Type};

use super::{notice, pick, recased, some_type, turn_notice};
use crate::random::Random;

fn object<'s>(
    schema: &'s mut Schema,
    random: &mut Random,
) -> Option<(&'s str, &'s mut ObjectType)> {
    let objects = schema.types.iter_mut().filter_map(|(name, it)| match it {
        Type::Object(object) => Some((name.as_str(), object)),
        Type::Enum(_) => None,
    });
    pick(objects, random)
}

/// A property, with the object that has it.
fn property(schema: &mut Schema, random: &mut Random) -> Option<(String, String)> {
    let objects = schema.types.objects();
    let members = objects.flat_map(|(of, object)| {
        let names = object.properties.keys();
        names.map(|name| (of.clone(), name.clone()))
    });
    pick(members, random)
}

fn object_named<'s>(schema: &'s mut Schema, name: &str) -> Option<&'s mut ObjectType> {
    match schema.types.get_mut(name)? {
        Type::Object(object) => Some(object),
        Type::Enum(_) => None,
    }
}

fn member<'s>(schema: &'s mut Schema, (of, name): &(String, String)) -> Option<&'s mut Member> {
    object_named(schema, of)?.properties.get_mut(name)
}

pub(super) fn remove_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (of, name) = property(schema, random)?;
    object_named(schema, &of)?.properties.remove(&name);
    Some(format!("remove {of}/{name}"))
}

pub(super) fn add_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let source = property(schema, random)?;
    let mut added = member(schema, &source)?.clone();
    let (of, object) = object(schema, random)?;
    added.position = object.properties.len();
    object.properties.insert("extraThing".to_owned(), added);
    Some(format!("add {of}/extraThing"))
}

pub(super) fn rename_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (of, name) = property(schema, random)?;
    let properties = &mut object_named(schema, &of)?.properties;
    let renamed = properties.remove(&name)?;
    properties.insert(format!("{name}Again"), renamed);
    Some(format!("rename {of}/{name}"))
}

pub(super) fn recase_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (of, name) = property(schema, random)?;
    let properties = &mut object_named(schema, &of)?.properties;
    let renamed = properties.remove(&name)?;
    properties.insert(recased(&name), renamed);
    Some(format!("recase {of}/{name}"))
}

pub(super) fn change_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let about = property(schema, random)?;
    let wanted = some_type(schema, random)?;
    let changed = member(schema, &about)?;
    let is_other = changed.type_name != wanted;
    changed.type_name.clone_from(&wanted);
    is_other.then(|| format!("{}/{} is {wanted}", about.0, about.1))
}

pub(super) fn count_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let about = property(schema, random)?;
    let changed = member(schema, &about)?;
    changed.collection = !changed.collection;
    Some(format!("{}/{} is one or many", about.0, about.1))
}

pub(super) fn turn_into_relationship(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (of, name) = property(schema, random)?;
    let object = object_named(schema, &of)?;
    let moved = object.properties.remove(&name)?;
    object.relationships.insert(name.clone(), moved);
    Some(format!("{of}/{name} is a relationship"))
}

pub(super) fn flag_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let about = property(schema, random)?;
    let changed = member(schema, &about)?;
    match random.below(3) {
        0 => changed.read_only = !changed.read_only,
        1 => changed.only_selected = !changed.only_selected,
        _ => {
            changed.nullable = match changed.nullable {
                Some(true) => None,
                _ => Some(true),
            }
        }
    }
    Some(format!("{}/{} has another trait", about.0, about.1))
}

pub(super) fn deprecate_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let about = property(schema, random)?;
    turn_notice(&mut member(schema, &about)?.deprecated);
    Some(format!("deprecate {}/{}", about.0, about.1))
}

fn enumeration<'s>(
    schema: &'s mut Schema,
    random: &mut Random,
) -> Option<(&'s str, &'s mut EnumType)> {
    let enums = schema.types.iter_mut().filter_map(|(name, it)| match it {
        Type::Enum(found) => Some((name.as_str(), found)),
        Type::Object(_) => None,
    });
    pick(enums, random)
}

pub(super) fn add_enum_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (name, found) = enumeration(schema, random)?;
    let added = random.one_of(&["extraMember", "unknownFutureValue"]);
    if found.members.iter().any(|it| it == added) {
        return None;
    }
    found.members.push(added.to_owned());
    Some(format!("add {name}/{added}"))
}

pub(super) fn remove_enum_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (name, found) = enumeration(schema, random)?;
    if found.members.len() < 2 {
        return None;
    }
    let removed = found.members.remove(random.below(found.members.len()));
    Some(format!("remove {name}/{removed}"))
}

pub(super) fn deprecate_enum_member(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (name, found) = enumeration(schema, random)?;
    let member = pick(found.members.iter().cloned(), random)?;
    found.deprecated_members.insert(member.clone(), notice());
    Some(format!("deprecate {name}/{member}"))
}

pub(super) fn turn_flags(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (name, found) = enumeration(schema, random)?;
    found.flags = !found.flags;
    Some(format!("{name} joins members or not"))
}

pub(super) fn remove_type(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let name = pick(schema.types.keys().cloned(), random)?;
    schema.types.remove(&name);
    Some(format!("remove {name}"))
}

pub(super) fn add_type(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (name, found) = pick(schema.types.iter(), random)?;
    let (name, found) = (format!("{name}Extra"), found.clone());
    schema.types.insert(name.clone(), found);
    Some(format!("add {name}"))
}

pub(super) fn rename_type(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let old = pick(schema.types.keys().cloned(), random)?;
    let new = format!("{old}Again");
    let found = schema.types.remove(&old)?;
    schema.types.insert(new.clone(), found);
    let rename = |name: &mut String| {
        if *name == old {
            name.clone_from(&new);
        }
    };
    for found in schema.types.values_mut() {
        let Type::Object(object) = found else {
            continue;
        };
        object.base.iter_mut().for_each(rename);
        let members = object
            .properties
            .values_mut()
            .chain(object.relationships.values_mut());
        members.for_each(|member| rename(&mut member.type_name));
    }
    for call in &mut schema.calls {
        for answer in call.responses.values_mut() {
            answer.type_name.iter_mut().for_each(rename);
            answer.subtypes.iter_mut().for_each(rename);
        }
        call.arguments
            .values_mut()
            .for_each(|it| rename(&mut it.type_name));
        match &mut call.body.content {
            BodyContent::Parameters { parameters } => {
                parameters
                    .values_mut()
                    .for_each(|it| rename(&mut it.type_name));
            }
            BodyContent::Resource {
                type_name,
                subtypes,
            } => {
                rename(type_name);
                subtypes.iter_mut().for_each(rename);
            }
            _ => {}
        }
    }
    Some(format!("rename {old}"))
}

pub(super) fn change_base(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let names = schema.types.objects().map(|(name, _)| name.clone());
    let wanted = pick(names, random)?;
    let (name, before) = {
        let (name, object) = object(schema, random)?;
        (name.to_owned(), object.base.clone())
    };
    let is_descendant = schema
        .types
        .chain(&wanted)
        .iter()
        .any(|(it, _)| *it == name);
    let base = (!is_descendant && before.as_ref() != Some(&wanted)).then_some(wanted);
    if base == before {
        return None;
    }
    object_named(schema, &name)?.base.clone_from(&base);
    Some(format!("{name} extends {base:?}"))
}

pub(super) fn turn_abstract(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (name, object) = object(schema, random)?;
    match random.below(2) {
        0 => object.is_abstract = !object.is_abstract,
        _ => object.open = !object.open,
    }
    Some(format!("{name} is abstract or open, or not"))
}

pub(super) fn turn_into_enum(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let (_, found) = enumeration(schema, random)?;
    let found = Type::Enum(found.clone());
    let is_free = |name: &&String| {
        let mut objects = schema.types.objects();
        let is_base = objects.any(|(_, object)| object.base.as_ref() == Some(*name));
        let is_sent = schema.calls.iter().any(
            |call| matches!(&call.body.content, BodyContent::Resource { type_name, .. } if type_name == *name),
        );
        !is_base && !is_sent
    };
    let objects = schema.types.objects().map(|(name, _)| name);
    let name = pick(objects.filter(is_free), random)?.clone();
    schema.types.insert(name.clone(), found);
    Some(format!("{name} is an enum"))
}
