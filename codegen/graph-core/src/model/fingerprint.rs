//! Whether a list still is what was read: a number that stands for all that it
//! holds.
//!
//! A copy to compare with would take as much room as the list, and the JSON
//! that came even more.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Kept, List, Listed, Model, View};

/// The number of a list that has just been read.
pub(super) fn of_read(list: &dyn List) -> u64 {
    of(list, true)
}

/// Whether the list holds what it held when it was read.
pub(super) fn is_as_read(list: &dyn List, listed: &Listed) -> bool {
    list.len() == listed.fitting() && of(list, false) == listed.print()
}

/// The number of a list. Where nothing has been changed since it was read, the
/// numbers of lists inside are known already, so that every part is looked at
/// once, however deep it is.
fn of(list: &dyn List, unchanged: bool) -> u64 {
    let mut hasher = DefaultHasher::new();
    list.len().hash(&mut hasher);
    for index in 0..list.len() {
        view(&list.get(index), unchanged, &mut hasher);
    }
    hasher.finish()
}

fn view(value: &View<'_>, unchanged: bool, hasher: &mut DefaultHasher) {
    std::mem::discriminant(value).hash(hasher);
    match value {
        View::Absent => {}
        View::Bool(value) => value.hash(hasher),
        View::Number(value) => value.json().hash(hasher),
        View::Str(text) => text.hash(hasher),
        View::Text(text) => text.to_string().hash(hasher),
        View::Json(json) => json.hash(hasher),
        View::Object(value) => model(*value, unchanged, hasher),
        View::List(list) => of(*list, unchanged).hash(hasher),
    }
}

fn model(model: &dyn Model, unchanged: bool, hasher: &mut DefaultHasher) {
    let other = model.other();
    for index in 0..model.shape().fields.len() {
        let Some(field) = model.field(index) else {
            continue;
        };
        let value = field.view();
        let kept = other.kept(model.shape().name, index);
        if kept.is_none() && matches!(value, View::Absent) {
            continue;
        }
        index.hash(hasher);
        match kept {
            Some(Kept::Listed(listed)) if unchanged && matches!(value, View::List(_)) => {
                std::mem::discriminant(&value).hash(hasher);
                listed.print().hash(hasher);
            }
            _ => view(&value, unchanged, hasher),
        }
        match kept {
            Some(Kept::Misfit(json)) => json.hash(hasher),
            Some(Kept::Listed(listed)) => {
                listed.odd().for_each(|odd| odd.hash(hasher));
            }
            Some(Kept::Spelling(_) | Kept::Absent) | None => {}
        }
    }
    other.iter().for_each(|member| member.hash(hasher));
}
