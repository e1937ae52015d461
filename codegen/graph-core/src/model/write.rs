//! The writer: one serializer for all models.

use std::convert::Infallible;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Map;

use super::fingerprint;
use super::{Field, Json, Kept, List, Listed, Model, Object, Other, Place, View};
use crate::root::Root;

/// How many lists and objects may be in each other. What is deeper than the
/// stack would end the program.
const MAX_DEPTH: u32 = 256;

/// The annotation of an object with its type.
const TYPE: &str = "@odata.type";

/// Writes a model: annotations of the whole object first, as OData asks, then
/// the fields, then what else came beside them.
///
/// # Errors
///
/// Fails if the serializer does, or if lists and objects are nested more than
/// 256 levels deep.
pub fn write_model<S: Serializer>(model: &dyn Model, to: S) -> Result<S::Ok, S::Error> {
    write(model, Some(model.other()), None, Context::BARE, to)
}

/// Writes a model as the body of a call, where a value of the type `base` has
/// its place.
///
/// # Errors
///
/// Fails like [`write_model`].
pub(crate) fn write_model_as<S: Serializer>(
    model: &dyn Model,
    base: &str,
    root: Root<'_>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let root = Some(root);
    let context = Context { depth: 0, root };
    write(model, Some(model.other()), model.unlike(base), context, to)
}

/// Writes an object that has nothing beside its fields.
///
/// # Errors
///
/// Fails if the serializer does.
pub fn write_object<S: Serializer>(object: &dyn Object, to: S) -> Result<S::Ok, S::Error> {
    write(object, None, None, Context::BARE, to)
}

fn write<S: Serializer>(
    object: &dyn Object,
    other: Option<&Other>,
    type_name: Option<String>,
    context: Context<'_>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let context = context.deeper()?;
    let mut map = to.serialize_map(None)?;
    if let Some(name) = type_name {
        map.serialize_entry(TYPE, &name)?;
    }
    members(object, other, |name, written| {
        match (context.binding(name), written) {
            (Some(root), written) => map.serialize_entry(name, &completed(json(&written), root)),
            // Most values are strings: they take the shortest way.
            (None, Written::View(View::Str(text))) => map.serialize_entry(name, text),
            (None, written) => map.serialize_entry(name, &At { written, context }),
        }
    })?;
    map.end()
}

/// Shows all members, in the order in which they are written.
#[inline]
pub(super) fn members<E>(
    object: &dyn Object,
    other: Option<&Other>,
    mut show: impl FnMut(&str, Written<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let shape = object.shape();
    let is_written = |index| {
        let kept = other.and_then(|other| other.kept(shape.name, index));
        let field = object.field(index);
        field.is_some_and(|field| written(field, kept).is_some())
    };
    let beside = |annotations| {
        let members = other.map_or(&[][..], Other::members).iter();
        members
            .filter(move |(name, _)| name.starts_with('@') == annotations)
            .filter(move |(name, _)| !shape.position(name, 0).is_some_and(is_written))
    };
    for (name, value) in beside(true) {
        show(name, Written::Json(value))?;
    }
    // Most fields are absent, and nothing is kept of them.
    let mut kept = other.map_or(&[][..], |other| other.all_kept(shape.name));
    for (index, name) in shape.fields.iter().enumerate() {
        let Some(field) = object.field(index) else {
            continue;
        };
        let here = match kept.split_first() {
            Some((first, rest)) if first.0 == index => {
                kept = rest;
                Some(&first.1)
            }
            _ => None,
        };
        if let Some(value) = written(field, here) {
            show(name, value)?;
        }
    }
    for (name, value) in beside(false) {
        show(name, Written::Json(value))?;
    }
    Ok(())
}

impl dyn Model + '_ {
    /// The `@odata.type` to add where a value of the type `base` is declared: none
    /// if this is of that type, or names its type already.
    pub(super) fn unlike(&self, base: &str) -> Option<String> {
        let name = self.shape().name;
        let is_unsaid = name != base && self.other().get(TYPE).is_none();
        is_unsaid.then(|| format!("#{name}"))
    }

    /// Whether the member is an explicit `null`.
    pub(super) fn has_null(&self, name: &str) -> bool {
        let shape = self.shape();
        match shape.position(name, 0) {
            Some(index) => self
                .field(index)
                .and_then(|field| written(field, self.other().kept(shape.name, index)))
                .is_some_and(|written| written.is_null()),
            None => self.other().get(name) == Some(&Json::Null),
        }
    }
}

/// What is written for a field: its value, in the spelling in which it came;
/// else what was kept because it did not fit; else nothing.
#[inline]
pub(crate) fn written<'a>(field: &'a dyn Field, kept: Option<&'a Kept>) -> Option<Written<'a>> {
    match kept {
        Some(kept) => written_as_kept(field, kept),
        None => match field.view() {
            View::Absent => None,
            view => Some(Written::View(view)),
        },
    }
}

fn written_as_kept<'a>(field: &'a dyn Field, kept: &'a Kept) -> Option<Written<'a>> {
    match (field.view(), kept) {
        (View::Absent, Kept::Misfit(json)) => Some(Written::Json(json)),
        (View::Absent, Kept::Listed(listed)) if listed.fitting() == 0 => {
            Some(Written::Listed(listed, None))
        }
        (View::Absent, _) => None,
        (view, Kept::Spelling(json)) if view.equals(json) => Some(Written::Json(json)),
        (View::List(list), Kept::Listed(listed)) if is_still(list, listed, field) => {
            Some(Written::Listed(listed, Some(list)))
        }
        (_, Kept::Misfit(json)) if field.is_blank() => Some(Written::Json(json)),
        (_, Kept::Absent) if field.is_blank() => None,
        (view, _) => Some(Written::View(view)),
    }
}

/// Whether a list is as the reader left it. A list of which nothing fitted is
/// left blank: one that a program makes empty is not.
fn is_still(list: &dyn List, listed: &Listed, field: &dyn Field) -> bool {
    match listed.fitting() {
        0 => field.is_blank(),
        _ => fingerprint::is_as_read(list, listed),
    }
}

/// Something that can be written.
pub(crate) enum Written<'a> {
    View(View<'a>),
    Json(&'a Json),
    /// A list as it came, and its typed elements, if there are any.
    Listed(&'a Listed, Option<&'a dyn List>),
}

impl Written<'_> {
    /// Whether it is an explicit `null`.
    pub(crate) fn is_null(&self) -> bool {
        matches!(
            self,
            Written::Json(Json::Null) | Written::View(View::Json(Json::Null))
        )
    }
}

/// The JSON that is written.
pub(crate) fn json(written: &Written<'_>) -> Json {
    json_within(written, usize::MAX)
}

/// The JSON of a model that stands where a `base` is declared. What is nested so
/// deeply that it cannot be sent is `null` below that.
pub(crate) fn json_as(model: &dyn Model, base: &str) -> Json {
    object_json(model, model.unlike(base), 2 * MAX_DEPTH as usize)
}

fn json_within(written: &Written<'_>, levels: usize) -> Json {
    let Some(levels) = levels.checked_sub(1) else {
        return Json::Null;
    };
    match written {
        Written::Json(json) | Written::View(View::Json(json)) => (*json).clone(),
        Written::View(View::Absent) => Json::Null,
        Written::View(View::Bool(value)) => (*value).into(),
        Written::View(View::Number(value)) => value.json(),
        Written::View(View::Str(text)) => (*text).into(),
        Written::View(View::Text(text)) => text.to_string().into(),
        Written::View(View::Object(model)) => object_json(*model, None, levels),
        Written::View(View::List(list)) => (0..list.len())
            .map(|index| json_within(&Written::View(list.get(index)), levels))
            .collect(),
        Written::Listed(listed, list) => listed
            .places()
            .map(|place| json_within(&element(&place, *list), levels))
            .collect(),
    }
}

fn object_json(model: &dyn Model, type_name: Option<String>, levels: usize) -> Json {
    let mut object = Map::new();
    if let Some(name) = type_name {
        object.insert(TYPE.to_owned(), name.into());
    }
    let Ok(()) = members(model, Some(model.other()), |name, value| {
        object.insert(name.to_owned(), json_within(&value, levels));
        Ok::<(), Infallible>(())
    });
    Json::Object(object)
}

impl Serialize for Written<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(self, Context::BARE, to)
    }
}

/// Something, and where in the whole it stands.
struct At<'a> {
    written: Written<'a>,
    context: Context<'a>,
}

impl Serialize for At<'_> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serialize(&self.written, self.context, to)
    }
}

fn serialize<S: Serializer>(
    written: &Written<'_>,
    context: Context<'_>,
    to: S,
) -> Result<S::Ok, S::Error> {
    match written {
        Written::Json(json) | Written::View(View::Json(json)) => serialize_json(json, context, to),
        Written::View(View::Absent) => to.serialize_unit(),
        Written::View(View::Bool(value)) => to.serialize_bool(*value),
        Written::View(View::Number(value)) => value.json().serialize(to),
        Written::View(View::Str(text)) => to.serialize_str(text),
        Written::View(View::Text(text)) => to.collect_str(text),
        Written::View(View::Object(model)) => write(*model, Some(model.other()), None, context, to),
        Written::View(View::List(list)) => {
            let context = context.deeper()?;
            let mut seq = to.serialize_seq(Some(list.len()))?;
            for index in 0..list.len() {
                match list.get(index) {
                    View::Str(text) => seq.serialize_element(text)?,
                    view => {
                        let written = Written::View(view);
                        seq.serialize_element(&At { written, context })?;
                    }
                }
            }
            seq.end()
        }
        Written::Listed(listed, list) => {
            let context = context.deeper()?;
            to.collect_seq(listed.places().map(|place| At {
                written: element(&place, *list),
                context,
            }))
        }
    }
}

/// What is written at a place of a list that is written as it came.
fn element<'a>(place: &Place<'a>, list: Option<&'a dyn List>) -> Written<'a> {
    match *place {
        Place::Own(index) => Written::View(list.map_or(View::Absent, |list| list.get(index))),
        Place::Spelled(_, json) | Place::Odd(json) => Written::Json(json),
    }
}

fn serialize_json<S: Serializer>(
    json: &Json,
    context: Context<'_>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let at = |json, context| At {
        written: Written::Json(json),
        context,
    };
    match json {
        Json::Array(values) => {
            let context = context.deeper()?;
            to.collect_seq(values.iter().map(|value| at(value, context)))
        }
        Json::Object(members) => {
            let context = context.deeper()?;
            let mut map = to.serialize_map(Some(members.len()))?;
            for (name, value) in members {
                match context.binding(name) {
                    Some(root) => map.serialize_entry(name, &completed(value.clone(), root))?,
                    None => map.serialize_entry(name, &at(value, context))?,
                }
            }
            map.end()
        }
        leaf => leaf.serialize(to),
    }
}

/// Where in the whole something stands.
#[derive(Clone, Copy)]
struct Context<'c> {
    /// In how many lists and objects.
    depth: u32,
    /// What addresses in the whole are relative to, if it is the body of a call.
    root: Option<Root<'c>>,
}

impl<'c> Context<'c> {
    const BARE: Self = Self {
        depth: 0,
        root: None,
    };

    /// One level more, if there may be one.
    #[inline]
    fn deeper<E: Error>(self) -> Result<Self, E> {
        match self.depth < MAX_DEPTH {
            true => Ok(Self {
                depth: self.depth + 1,
                ..self
            }),
            false => Err(E::custom(format_args!(
                "it is nested more than {MAX_DEPTH} levels deep"
            ))),
        }
    }

    /// What the addresses in this member are relative to, if they are addresses
    /// that a call completes.
    #[inline]
    fn binding(self, name: &str) -> Option<Root<'c>> {
        self.root.filter(|_| name.ends_with("@odata.bind"))
    }
}

/// Addresses that a relationship is bound to, with what they are relative to.
fn completed(addresses: Json, root: Root<'_>) -> Json {
    match addresses {
        Json::String(address) => root.absolute(&address).into(),
        Json::Array(addresses) => {
            let addresses = addresses.into_iter().map(|it| completed(it, root));
            addresses.collect()
        }
        other => other,
    }
}

impl View<'_> {
    /// Whether this value is what `json` says, in whatever spelling.
    ///
    /// Only values that have more than one spelling are ever compared.
    fn equals(&self, json: &Json) -> bool {
        match (self, json) {
            (View::Number(value), json) => value.equals(json),
            (View::Text(value), Json::String(text)) => value.equals(text),
            _ => false,
        }
    }
}
