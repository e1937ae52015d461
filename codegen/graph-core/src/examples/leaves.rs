//! The leaves of a value: one line for each, which says in what field it is.
//!
//! | line | meaning |
//! |---|---|
//! | `path kind json` | a value of a documented type, in its documented spelling |
//! | `path null` | a property that is `null` |
//! | `path []`, `path {}` | a list without elements, a model without members |
//! | `path + json` | an undocumented member or an annotation |
//! | `path ! json` | a value that does not fit its documented type |
//! | `path -` | a required argument that is absent |

use crate::model::{Json, Kept, Model, Place, View, Written, json, written};

/// A leaf of a value in a body.
pub(super) struct Leaf {
    /// Where the value is in the body: the path in the line, behind the place
    /// of the model.
    pub(super) place: String,
    /// The line.
    pub(super) line: String,
}

impl Leaf {
    /// The one leaf of a body whose type is not documented.
    pub(super) fn untyped(value: &Json) -> Self {
        Self::of("", "Edm.Untyped", value)
    }

    /// The leaf of a member that is not documented.
    pub(super) fn undocumented(path: &str, value: &Json) -> Self {
        Self::of(path, "+", value)
    }

    fn of(path: &str, kind: &str, value: &Json) -> Self {
        Self {
            place: path.to_owned(),
            line: format!("{path} {kind} {value}"),
        }
    }

    fn bare(path: &str, what: &str) -> Self {
        Self {
            place: path.to_owned(),
            line: format!("{path} {what}"),
        }
    }
}

/// The path of a member of what is at the path `at`.
pub(super) fn member(at: &str, name: &str) -> String {
    match at {
        "" => name.to_owned(),
        at => format!("{at}.{name}"),
    }
}

/// The path of an element of what is at the path `at`.
pub(super) fn element(at: &str, index: usize) -> String {
    format!("{at}[{index}]")
}

/// The leaves of a model, which is at this place in the body.
pub(super) fn leaves(model: &dyn Model, at: &str) -> Vec<Leaf> {
    let mut leaves = Vec::new();
    object(model, "", &mut leaves);
    for leaf in &mut leaves {
        leaf.place = match &*leaf.place {
            "" => at.to_owned(),
            place => member(at, place),
        };
    }
    leaves
}

fn object(model: &dyn Model, at: &str, leaves: &mut Vec<Leaf>) {
    let before = leaves.len();
    for (index, name) in model.shape().fields.iter().enumerate() {
        let Some(field) = model.field(index) else {
            continue;
        };
        let kept = model.other().kept(model.shape().name, index);
        let path = || member(at, name);
        match (written(field, kept), kept) {
            (None, Some(Kept::Absent)) => leaves.push(Leaf::bare(&path(), "-")),
            (None, _) => {}
            (Some(value), _) if value.is_null() => leaves.push(Leaf::bare(&path(), "null")),
            (Some(Written::Json(json)), Some(Kept::Misfit(_))) => {
                leaves.push(Leaf::of(&path(), "!", json));
            }
            (Some(Written::Json(json)), _) => leaves.push(Leaf::of(&path(), field.kind(), json)),
            (Some(Written::View(view)), _) => value(view, field.kind(), &path(), leaves),
            (Some(Written::Listed(listed, list)), _) => {
                for (number, place) in listed.places().enumerate() {
                    let path = element(&path(), number);
                    match place {
                        Place::Odd(json) => leaves.push(Leaf::of(&path, "!", json)),
                        Place::Spelled(_, json) => {
                            leaves.push(Leaf::of(&path, field.kind(), json));
                        }
                        Place::Own(index) => {
                            let view = list.map_or(View::Absent, |list| list.get(index));
                            value(view, field.kind(), &path, leaves);
                        }
                    }
                }
            }
        }
    }
    for (name, value) in model.other().iter() {
        leaves.push(Leaf::undocumented(&member(at, name), value));
    }
    if leaves.len() == before {
        leaves.push(Leaf::bare(at, "{}"));
    }
}

/// The leaves of a value in its own spelling.
fn value(view: View<'_>, kind: &str, path: &str, leaves: &mut Vec<Leaf>) {
    match view {
        View::Object(model) => object(model, path, leaves),
        View::List(list) if list.is_empty() => leaves.push(Leaf::bare(path, "[]")),
        View::List(list) => {
            for index in 0..list.len() {
                value(list.get(index), kind, &element(path, index), leaves);
            }
        }
        view => leaves.push(Leaf::of(path, kind, &json(&Written::View(view)))),
    }
}
