//! Schemas with something in them altered, as an edit of the pages may alter it.
//!
//! Knows the schema; must not know how schemas are compared.

mod calls;
mod types;

use codegen::schema::{Deprecation, Schema};

use crate::random::Random;

/// Alters one thing, and tells what; nothing where the schema has nothing of the kind.
type Alter = fn(&mut Schema, &mut Random) -> Option<String>;

/// What can be altered.
const ALTERATIONS: &[Alter] = &[
    types::remove_member,
    types::add_member,
    types::rename_member,
    types::recase_member,
    types::change_member,
    types::count_member,
    types::turn_into_relationship,
    types::flag_member,
    types::deprecate_member,
    calls::remove_argument,
    calls::add_argument,
    calls::require_argument,
    calls::change_argument,
    calls::recase_argument,
    types::add_enum_member,
    types::remove_enum_member,
    types::deprecate_enum_member,
    types::turn_flags,
    calls::remove_call,
    calls::add_call,
    calls::move_call,
    calls::rename_key,
    calls::turn_into_alternate_key,
    calls::deprecate_call,
    calls::change_kind,
    calls::change_traits,
    calls::change_permission,
    calls::support_account,
    calls::change_answer,
    calls::count_answer,
    calls::change_status,
    calls::change_body,
    calls::change_media,
    calls::require_property,
    calls::change_query,
    calls::change_header,
    calls::change_cloud,
    types::remove_type,
    types::add_type,
    types::rename_type,
    types::change_base,
    types::turn_abstract,
    types::turn_into_enum,
];

/// How many kinds of alterations there are.
pub const KINDS: usize = ALTERATIONS.len();

/// Alters one thing of the kind of this number, and now and then another one. Nothing where the schema has nothing of
/// that kind.
pub fn alter(schema: &mut Schema, kind: usize, random: &mut Random) -> Option<Vec<String>> {
    let before = schema.clone();
    let mut told = vec![ALTERATIONS[kind % KINDS](schema, random)?];
    if *schema == before {
        return None;
    }
    if random.below(3) == 0 {
        // Another kind, which cannot undo the first.
        let other = kind + 1 + random.below(KINDS - 1);
        told.extend(ALTERATIONS[other % KINDS](schema, random));
    }
    Some(told)
}

/// One of the things of an iterator.
fn pick<T>(things: impl Iterator<Item = T>, random: &mut Random) -> Option<T> {
    let mut things: Vec<T> = things.collect();
    let index = random.below(things.len());
    (index < things.len()).then(|| things.swap_remove(index))
}

/// A type that a member may have.
fn some_type(schema: &Schema, random: &mut Random) -> Option<String> {
    let primitives = ["Edm.String", "Edm.Int32", "Edm.Boolean", "Edm.Untyped"].map(str::to_owned);
    pick(
        primitives.into_iter().chain(schema.types.keys().cloned()),
        random,
    )
}

/// A name in another case: `mailNickname` becomes `MailNickname`.
fn recased(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| match first.is_uppercase() {
        true => first.to_ascii_lowercase(),
        false => first.to_ascii_uppercase(),
    });
    first.into_iter().chain(letters).collect()
}

fn notice() -> Deprecation {
    Deprecation {
        since: Some("2026-11".to_owned()),
        until: None,
        instead: None,
    }
}

fn turn_notice(notice_of: &mut Option<Deprecation>) {
    *notice_of = match notice_of {
        Some(_) => None,
        None => Some(notice()),
    };
}
