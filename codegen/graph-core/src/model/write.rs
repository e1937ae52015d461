//! The writer: one serializer for all models.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Field, Json, Kept, List, Model, Object, Other, View};

/// Writes a model: annotations of the whole object first, as OData asks, then
/// the fields, then what else came beside them.
///
/// # Errors
///
/// Fails if the serializer does.
pub fn write_model<S: Serializer>(model: &dyn Model, to: S) -> Result<S::Ok, S::Error> {
    write(model, Some(model.other()), to)
}

/// Writes an object that has nothing beside its fields.
///
/// # Errors
///
/// Fails if the serializer does.
pub fn write_object<S: Serializer>(object: &dyn Object, to: S) -> Result<S::Ok, S::Error> {
    write(object, None, to)
}

fn write<S: Serializer>(
    object: &dyn Object,
    other: Option<&Other>,
    to: S,
) -> Result<S::Ok, S::Error> {
    let shape = object.shape();
    let is_written = |index| {
        let kept = other.and_then(|other| other.kept(index));
        let field = object.field(index);
        field.is_some_and(|field| written(field, kept).is_some())
    };
    let beside = |annotations| {
        let members = other
            .filter(|it| !it.is_empty())
            .into_iter()
            .flat_map(Other::iter);
        members
            .filter(move |(name, _)| name.starts_with('@') == annotations)
            .filter(move |(name, _)| !shape.position(name, 0).is_some_and(is_written))
    };
    let mut map = to.serialize_map(None)?;
    for (name, value) in beside(true) {
        map.serialize_entry(name, value)?;
    }
    // Most fields are absent, and nothing is kept of them.
    let mut kept = other.map_or(&[][..], Other::all_kept);
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
            map.serialize_entry(name, &value)?;
        }
    }
    for (name, value) in beside(false) {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

impl dyn Model + '_ {
    /// Whether the member is an explicit `null`.
    pub(super) fn has_null(&self, name: &str) -> bool {
        match self.shape().position(name, 0) {
            Some(index) => self
                .field(index)
                .and_then(|field| written(field, self.other().kept(index)))
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
        (View::Absent, _) => None,
        (view, Kept::Spelling(json)) if view.equals(json) => Some(Written::Json(json)),
        (_, Kept::Misfit(json)) if field.is_blank() => Some(Written::Json(json)),
        (_, Kept::Absent) if field.is_blank() => None,
        (view, _) => Some(Written::View(view)),
    }
}

/// Something that can be written.
pub(crate) enum Written<'a> {
    View(View<'a>),
    Json(&'a Json),
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
    serde_json::to_value(written)
        .unwrap_or_else(|error| unreachable!("whatever is written here is JSON: {error}"))
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Written::Json(json) | Written::View(View::Json(json)) => json.serialize(to),
            Written::View(View::Absent) => to.serialize_unit(),
            Written::View(View::Bool(value)) => to.serialize_bool(*value),
            Written::View(View::Number(value)) => value.json().serialize(to),
            Written::View(View::Str(text)) => to.serialize_str(text),
            Written::View(View::Text(text)) => to.collect_str(text),
            Written::View(View::Object(model)) => write_model(*model, to),
            Written::View(View::List(list)) => write_list(*list, to),
        }
    }
}

fn write_list<S: Serializer>(list: &dyn List, to: S) -> Result<S::Ok, S::Error> {
    let mut seq = to.serialize_seq(Some(list.len()))?;
    for index in 0..list.len() {
        seq.serialize_element(&Written::View(list.get(index)))?;
    }
    seq.end()
}

impl View<'_> {
    /// Whether this value is what `json` says, in whatever spelling.
    ///
    /// Only values that have more than one spelling are ever compared.
    fn equals(&self, json: &Json) -> bool {
        match (self, json) {
            (View::Number(value), Json::Number(number)) => value.equals(number),
            (View::Text(value), Json::String(text)) => value.equals(text),
            (View::List(list), Json::Array(elements)) => {
                list.len() == elements.len()
                    && elements
                        .iter()
                        .enumerate()
                        .all(|(index, element)| list.get(index).equals(element))
            }
            _ => false,
        }
    }
}
