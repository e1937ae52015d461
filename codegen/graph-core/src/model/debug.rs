//! What is shown of a model: by itself its type and which fields are set, on
//! demand its values.

use std::fmt;

use super::{Model, Object, Other, Reveal, View, Written, written};

/// Shows the type of a model and which of its fields are set.
pub fn debug_model(model: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug(model, Some(model.other()), f)
}

/// Shows the type of an object and which of its fields are set.
pub fn debug_object(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug(object, None, f)
}

fn debug(object: &dyn Object, other: Option<&Other>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = object.shape();
    write!(f, "{} ", shape.name)?;
    let mut set = f.debug_set();
    for (index, name) in shape.fields.iter().enumerate() {
        let kept = other.and_then(|other| other.kept(shape.name, index));
        let Some(field) = object.field(index) else {
            continue;
        };
        match written(field, kept) {
            None => {}
            Some(written) if written.is_null() => {
                set.entry(&format_args!("{name}: null"));
            }
            Some(Written::Json(_) | Written::Listed(..)) if field.is_blank() => {
                set.entry(&format_args!("{name}: mismatch"));
            }
            Some(_) => {
                set.entry(&format_args!("{name}"));
            }
        }
    }
    match other.map_or(0, Other::len) {
        0 => {}
        count => {
            set.entry(&format_args!("{count} undocumented"));
        }
    }
    set.finish()
}

impl fmt::Debug for Reveal<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = Written::View(View::Object(self.0));
        let text = if f.alternate() {
            serde_json::to_string_pretty(&value)
        } else {
            serde_json::to_string(&value)
        };
        // A program can nest its own values more deeply than JSON is written.
        let text = text.unwrap_or_else(|error| format!("({error})"));
        write!(f, "{} {text}", self.0.shape().name)
    }
}
