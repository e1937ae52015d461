//! The reasons of types, as comments state them.
//!
//! Knows a phrase for each witness; must not know which witness wins, nor what is documented.

use crate::schema::{Member, ObjectType, Witness};

/// Why a type has its base type, where its own page does not say so.
pub(super) fn base(object: &ObjectType) -> Option<&'static str> {
    match object.witness.base? {
        Witness::Annotation | Witness::Text | Witness::Table => None,
        Witness::Descendants => Some("as the page of the base type lists it"),
        Witness::Example => Some("inferred from examples"),
        Witness::Members => Some("inferred from the members they share"),
        Witness::Key => Some("inferred from its key"),
        Witness::Path => Some("inferred because an address or a relationship leads to its values"),
        _ => Some("inferred"),
    }
}

/// What is unusual about where the type of a member and its other properties come from, a sentence each.
pub(super) fn of_member(member: &Member) -> Vec<&'static str> {
    let sentences = [type_name(member), collection(member), required(member)];
    sentences.into_iter().flatten().collect()
}

/// Why a member has its type, where it is not simply the one that a row names.
fn type_name(member: &Member) -> Option<&'static str> {
    if member.type_name == "Edm.Untyped" {
        return None;
    }
    Some(match member.witness.type_name? {
        Witness::Table => return None,
        Witness::Fixup => "Its type is a correction of the documentation.",
        Witness::Representation if member.witness.collection.is_some() => {
            "Its type is read from the JSON representation, because no table names its type."
        }
        Witness::Representation => {
            "Its type is that of the JSON representation, because it is narrower than that of the table."
        }
        Witness::Values => {
            "Its type is the enum whose values its row lists; the table says String."
        }
        Witness::Example => "Its type is read from an example, because no table names its type.",
        Witness::Title => "Its type is the one that the title of the page names.",
        Witness::Name => "Its type is inferred from its name, because no table names its type.",
        Witness::Path => "Its type is read from the path, because no table names its type.",
        _ => "Its type is inferred, because no table names its type.",
    })
}

/// Why a member is a list or a single value, where a row says otherwise.
fn collection(member: &Member) -> Option<&'static str> {
    let witness = member.witness.type_name.unwrap_or(Witness::Table);
    let has_row = matches!(
        witness,
        Witness::Table | Witness::Representation | Witness::Values | Witness::Fixup
    );
    match member.witness.collection? {
        Witness::Example if has_row && member.collection => {
            Some("Examples show a list where the table says a single value.")
        }
        Witness::Example if has_row => {
            Some("Examples show a single value where the table says a list.")
        }
        // Nothing else overrules a table.
        _ => None,
    }
}

/// Why a call must have an argument, or need not have it.
fn required(member: &Member) -> Option<&'static str> {
    match (member.witness.required?, member.required) {
        (Witness::Example, true) => Some("Every documented request sends it."),
        (Witness::Example, false) => Some("Some documented request leaves it out."),
        (Witness::Fixup, true) => Some("That it is required is a correction of the documentation."),
        (Witness::Fixup, false) => {
            Some("That it is optional is a correction of the documentation.")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Prose, Witnesses};

    fn member(collection: bool, required: bool, witness: Witnesses) -> Member {
        Member {
            type_name: "Edm.String".to_owned(),
            collection,
            position: 0,
            required,
            inferred: false,
            witness,
            deprecated: None,
            read_only: false,
            nullable: None,
            only_selected: false,
            description: Prose::default(),
        }
    }

    fn typed(witness: Witness) -> Member {
        let witness = Witnesses {
            type_name: Some(witness),
            ..Witnesses::default()
        };
        member(false, false, witness)
    }

    #[test]
    fn the_usual_witness_needs_no_words() {
        let none: &[&str] = &[];
        assert_eq!(of_member(&member(true, true, Witnesses::default())), none);
        let tables = Witnesses {
            type_name: Some(Witness::Table),
            collection: Some(Witness::Table),
            required: Some(Witness::Table),
            ..Witnesses::default()
        };
        assert_eq!(of_member(&member(true, true, tables)), none);
        // A member without a type says so in other words.
        let untyped = Member {
            type_name: "Edm.Untyped".to_owned(),
            inferred: true,
            ..typed(Witness::Example)
        };
        assert_eq!(of_member(&untyped), none);
    }

    #[test]
    fn each_witness_of_a_type_has_its_words() {
        for (witness, words) in [
            (Witness::Fixup, "a correction"),
            (
                Witness::Representation,
                "the JSON representation, because it is narrower",
            ),
            (
                Witness::Values,
                "the enum whose values its row lists; the table says String",
            ),
            (
                Witness::Example,
                "read from an example, because no table names its type",
            ),
            (Witness::Name, "inferred from its name"),
            (Witness::Title, "the title"),
            (Witness::Path, "the path"),
            (Witness::Call, "inferred"),
        ] {
            let [sentence] = of_member(&typed(witness))[..] else {
                panic!("{witness:?}");
            };
            assert!(sentence.starts_with("Its type is "), "{sentence}");
            assert!(sentence.contains(words), "{sentence}");
        }
    }

    #[test]
    fn examples_overrule_what_the_table_says_about_lists() {
        let witness = Witnesses {
            collection: Some(Witness::Example),
            ..Witnesses::default()
        };
        assert_eq!(
            of_member(&member(true, false, witness)),
            ["Examples show a list where the table says a single value."]
        );
        assert_eq!(
            of_member(&member(false, false, witness)),
            ["Examples show a single value where the table says a list."]
        );
        // No table speaks of a member that only the representation or only examples show.
        let represented = Witnesses {
            type_name: Some(Witness::Representation),
            collection: Some(Witness::Representation),
            ..Witnesses::default()
        };
        assert_eq!(
            of_member(&member(false, false, represented)),
            ["Its type is read from the JSON representation, because no table names its type."]
        );
        let both = Witnesses {
            type_name: Some(Witness::Example),
            ..witness
        };
        assert_eq!(
            of_member(&member(true, false, both)),
            ["Its type is read from an example, because no table names its type."]
        );
    }

    #[test]
    fn arguments_say_why_they_are_required() {
        for (witness, required, words) in [
            (Witness::Example, true, "Every documented request sends it."),
            (
                Witness::Example,
                false,
                "Some documented request leaves it out.",
            ),
        ] {
            let witness = Witnesses {
                required: Some(witness),
                ..Witnesses::default()
            };
            assert_eq!(of_member(&member(false, required, witness)), [words]);
        }
    }

    #[test]
    fn a_base_type_says_where_it_comes_from() {
        for (witness, words) in [
            (Some(Witness::Annotation), None),
            (Some(Witness::Text), None),
            (Some(Witness::Table), None),
            (
                Some(Witness::Descendants),
                Some("as the page of the base type lists it"),
            ),
            (Some(Witness::Example), Some("inferred from examples")),
            (
                Some(Witness::Members),
                Some("inferred from the members they share"),
            ),
            (Some(Witness::Key), Some("inferred from its key")),
            (
                Some(Witness::Path),
                Some("inferred because an address or a relationship leads to its values"),
            ),
        ] {
            let mut object = ObjectType::default();
            object.witness.base = witness;
            assert_eq!(base(&object), words);
        }
    }
}
