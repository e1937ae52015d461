//! The search for values that do not fit their documented types.

use super::{Kept, List, Mismatch, Model, Place, View, Written, written};

impl dyn Model + '_ {
    /// All mismatches, at any depth, in the order of the fields.
    pub(crate) fn all_mismatches(&self) -> Vec<Mismatch> {
        let mut found = Vec::new();
        collect(self, "", &mut found);
        found
    }
}

fn collect(model: &dyn Model, at: &str, found: &mut Vec<Mismatch>) {
    for (index, name) in model.shape().fields.iter().enumerate() {
        let Some(field) = model.field(index) else {
            continue;
        };
        let path = || match at {
            "" => (*name).to_owned(),
            at => format!("{at}.{name}"),
        };
        let kept = model.other().kept(model.shape().name, index);
        match (written(field, kept), kept) {
            (Some(Written::Json(json)), Some(Kept::Misfit(_))) if !json.is_null() => {
                found.push(Mismatch::new(path(), field.kind(), json.clone()));
            }
            (Some(Written::View(View::Object(model))), _) => collect(model, &path(), found),
            (Some(Written::View(View::List(list))), _) => {
                for index in 0..list.len() {
                    element(list, index, || format!("{}[{index}]", path()), found);
                }
            }
            (Some(Written::Listed(listed, list)), _) => {
                for (number, place) in listed.places().enumerate() {
                    let path = || format!("{}[{number}]", path());
                    match (place, list) {
                        (Place::Odd(json), _) => {
                            found.push(Mismatch::new(path(), field.kind(), json.clone()));
                        }
                        (Place::Own(index) | Place::Spelled(index, _), Some(list)) => {
                            element(list, index, path, found);
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

/// What does not fit in an element of a list.
fn element(list: &dyn List, index: usize, path: impl Fn() -> String, found: &mut Vec<Mismatch>) {
    if let View::Object(model) = list.get(index) {
        collect(model, &path(), found);
    }
}
