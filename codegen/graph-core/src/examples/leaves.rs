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

use crate::model::{Json, Kept, Model, View, Written, json, written};

/// The leaves of a model, sorted.
pub(super) fn leaves(model: &dyn Model) -> Vec<String> {
    let mut lines = Vec::new();
    object(model, "", &mut lines);
    lines.sort();
    lines
}

/// The one leaf of a value whose type is not documented.
pub(super) fn untyped_leaf(value: &Json) -> String {
    format!(" Edm.Untyped {value}")
}

/// The leaf of a member that is not documented.
pub(super) fn undocumented_leaf(path: &str, value: &Json) -> String {
    format!("{path} + {value}")
}

fn object(model: &dyn Model, at: &str, lines: &mut Vec<String>) {
    let before = lines.len();
    let path = |name: &str| match at {
        "" => name.to_owned(),
        at => format!("{at}.{name}"),
    };
    for (index, name) in model.shape().fields.iter().enumerate() {
        let Some(field) = model.field(index) else {
            continue;
        };
        let path = path(name);
        match (
            written(field, model.other().kept(index)),
            model.other().kept(index),
        ) {
            (None, Some(Kept::Absent)) => lines.push(format!("{path} -")),
            (None, _) => {}
            (Some(value), _) if value.is_null() => lines.push(format!("{path} null")),
            (Some(Written::Json(json)), Some(Kept::Misfit(_))) => {
                lines.push(format!("{path} ! {json}"));
            }
            (Some(Written::Json(json)), _) => {
                value(field.view(), field.kind(), Some(json), &path, lines);
            }
            (Some(Written::View(view)), _) => value(view, field.kind(), None, &path, lines),
        }
    }
    for (name, value) in model.other().iter() {
        lines.push(undocumented_leaf(&path(name), value));
    }
    if lines.len() == before {
        lines.push(format!("{at} {{}}"));
    }
}

/// The leaves of a value; `spelling` is the documented one if it is special.
fn value(view: View<'_>, kind: &str, spelling: Option<&Json>, path: &str, lines: &mut Vec<String>) {
    match view {
        View::Object(model) => object(model, path, lines),
        View::List(list) if list.is_empty() => lines.push(format!("{path} []")),
        View::List(list) => {
            for index in 0..list.len() {
                let spelling = spelling.and_then(|list| list.get(index));
                let path = format!("{path}[{index}]");
                value(list.get(index), kind, spelling, &path, lines);
            }
        }
        view => {
            let json = spelling
                .cloned()
                .unwrap_or_else(|| json(&Written::View(view)));
            lines.push(format!("{path} {kind} {json}"));
        }
    }
}
