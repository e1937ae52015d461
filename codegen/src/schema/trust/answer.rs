//! What an address answers, whatever its page shows of another.
//!
//! Knows how addresses end and what types declare; must not know which page is the fittest.

/// How an address ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::schema) enum End {
    /// In `$value`.
    Value,
    /// In `$count`.
    Count,
    /// In a key.
    Key,
    /// In the name of a type.
    Cast,
    /// In a word that a key follows elsewhere.
    KeyedWord,
    /// In anything else.
    Other,
}

/// What an address answers to `GET`, whatever its page shows of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::schema) enum Answered {
    /// What the page says.
    AsDocumented,
    /// The content of a thing.
    Media,
    /// A number.
    Number,
    /// Things of the type to which it casts.
    Cast,
    /// One thing.
    One,
    /// Several things.
    Several,
}

/// What an address answers: the content of a thing, a number; one thing where it ends in a key; several entities where a
/// key follows it. Only entities have keys.
pub(in crate::schema) fn answered(end: End, is_collection: bool, is_entity: bool) -> Answered {
    match end {
        End::Value => Answered::Media,
        End::Count => Answered::Number,
        End::Cast => Answered::Cast,
        End::Key if is_collection => Answered::One,
        End::KeyedWord if !is_collection && is_entity => Answered::Several,
        _ => Answered::AsDocumented,
    }
}

/// What of the declaration of a member is taken at its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::schema) enum Declared {
    /// Nothing: the page says more.
    Nothing,
    /// That there are several, of the type that the page names.
    Several,
    /// The type, of which that of the page is one among others.
    Base,
    /// All of it.
    All,
}

/// What is taken of the declaration of the member that an address ends in: all of it where the page answers an unrelated type,
/// or documents its answer for a shorter address; the type alone where the page shows one of its kinds. Otherwise the page
/// tells more, except that a declared collection is taken as one: rows are likelier to lack the word *collection* than to have
/// it by mistake.
pub(in crate::schema) fn declared(
    relation: Relation,
    is_beyond: bool,
    is_collection: bool,
    answers_collection: bool,
) -> Declared {
    match relation {
        _ if is_beyond => Declared::All,
        Relation::Stranger => Declared::All,
        Relation::Descends => Declared::Base,
        Relation::Covers if is_collection && !answers_collection => Declared::Several,
        Relation::Covers => Declared::Nothing,
    }
}

/// What the type that a page answers is to the type that a member declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::schema) enum Relation {
    /// A descendant.
    Descends,
    /// The same, or a base.
    Covers,
    /// Neither.
    Stranger,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_answers_what_it_ends_in() {
        use Answered::{AsDocumented, Media, Number, One, Several};
        for (end, is_collection, is_entity, expected) in [
            (End::Value, true, true, Media),
            (End::Count, true, true, Number),
            (End::Cast, true, true, Answered::Cast),
            (End::Key, true, false, One),
            (End::Key, false, true, AsDocumented),
            (End::KeyedWord, false, true, Several),
            (End::KeyedWord, false, false, AsDocumented),
            (End::KeyedWord, true, true, AsDocumented),
            (End::Other, true, true, AsDocumented),
            (End::Other, false, true, AsDocumented),
        ] {
            let found = answered(end, is_collection, is_entity);
            assert_eq!(found, expected, "{end:?} {is_collection} {is_entity}");
        }
    }

    #[test]
    fn what_a_type_declares_counts_where_the_page_is_about_another_address() {
        use Declared::{All, Base, Nothing, Several};
        for (relation, is_beyond, is_collection, answers_collection, expected) in [
            (Relation::Covers, false, true, true, Nothing),
            (Relation::Covers, false, true, false, Several),
            (Relation::Covers, false, false, true, Nothing),
            (Relation::Covers, true, false, true, All),
            (Relation::Stranger, false, false, false, All),
            (Relation::Descends, false, true, false, Base),
            (Relation::Descends, true, true, false, All),
        ] {
            let found = declared(relation, is_beyond, is_collection, answers_collection);
            assert_eq!(
                found, expected,
                "{relation:?} {is_beyond} {is_collection} {answers_collection}"
            );
        }
    }
}
