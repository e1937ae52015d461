//! The reasons of types, as comments state them.
//!
//! Knows a phrase for each witness; must not know which witness wins, nor what is documented.

use crate::schema::{Member, ObjectType, Witness};

/// Why a type has its base type, where its own page does not say so.
pub(super) fn base(object: &ObjectType) -> Option<&'static str> {
    match object.witness.base? {
        Witness::Table | Witness::Annotation | Witness::Text => None,
        Witness::Descendants => Some("as the page of the base type lists it"),
        Witness::Example => Some("as examples show it"),
        Witness::Representation => Some("as the JSON representation shows it"),
        Witness::Members => Some("inferred from the members they share"),
        Witness::Key => Some("inferred from its key"),
        Witness::Path => Some("inferred because its values have an address of their own"),
        Witness::Call => Some("inferred from the calls that it takes part in"),
        Witness::Name => Some("inferred from its name"),
        Witness::Response => Some("inferred from what calls give back"),
        Witness::Title => Some("inferred from the title of its page"),
        Witness::Values => Some("inferred from its values"),
        Witness::Fixup => Some("corrected: the page states another"),
        Witness::Assumed => Some("assumed"),
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
    match member.witness.type_name? {
        Witness::Table => None,
        Witness::Fixup => Some("Its type is corrected, because the page names another one."),
        Witness::Annotation => Some("Its type is the one that annotations name."),
        Witness::Representation if member.witness.collection.is_some() => {
            Some("Its type is read from the JSON representation, because no table names its type.")
        }
        Witness::Representation => Some(
            "Its type is that of the JSON representation, because it is narrower than that of the table.",
        ),
        Witness::Text => Some("Its type is the one that the text names."),
        Witness::Descendants => Some("Its type is the one that the page of the base type names."),
        Witness::Values => {
            Some("Its type is the enum whose values its row lists; the table says String.")
        }
        Witness::Example => {
            Some("Its type is read from an example, because no table names its type.")
        }
        Witness::Members => Some("Its type is inferred from the members that its values have."),
        Witness::Response => Some("Its type is that of what the call gives back."),
        Witness::Title => Some("Its type is the one that the title of the page names."),
        Witness::Name => Some("Its type is that of other members of this name."),
        Witness::Key => Some("Its type is that of the key that it holds."),
        Witness::Path => Some("Its type is inferred from the path."),
        Witness::Call => Some("Its type is that of another call to the same path."),
        Witness::Assumed => Some("Its type is assumed, because no page names it."),
    }
}

/// Why a member is a list or a single value, where the row that names its type says otherwise.
fn collection(member: &Member) -> Option<&'static str> {
    if !is_typed_by_row(member) {
        return None;
    }
    let list = member.collection;
    match member.witness.collection? {
        Witness::Table => None,
        Witness::Example if list => {
            Some("Examples show a list where the table says a single value.")
        }
        Witness::Example => Some("Examples show a single value where the table says a list."),
        Witness::Representation if list => {
            Some("The JSON representation shows a list where the table says a single value.")
        }
        Witness::Representation => {
            Some("The JSON representation shows a single value where the table says a list.")
        }
        Witness::Text if list => Some("The text speaks of a list."),
        Witness::Text => Some("The text speaks of a single value."),
        Witness::Fixup if list => Some("Corrected to a list; the page says a single value."),
        Witness::Fixup => Some("Corrected to a single value; the page says a list."),
        Witness::Assumed if list => Some("That it is a list is assumed."),
        Witness::Assumed => Some("That it is a single value is assumed."),
        _ if list => Some("That it is a list is inferred."),
        _ => Some("That it is a single value is inferred."),
    }
}

/// Whether a row stands behind the type: it names the type, or its type was narrowed or corrected.
fn is_typed_by_row(member: &Member) -> bool {
    let witness = member.witness.type_name.unwrap_or(Witness::Table);
    let of_row = [
        Witness::Table,
        Witness::Representation,
        Witness::Values,
        Witness::Fixup,
    ];
    !member.inferred && of_row.contains(&witness)
}

/// Why a call must have an argument, or need not have it.
fn required(member: &Member) -> Option<&'static str> {
    let required = member.required;
    match member.witness.required? {
        Witness::Table => None,
        Witness::Example if required => Some("Every documented request sends it."),
        Witness::Example => Some("Some documented request leaves it out."),
        Witness::Text if required => Some("The text says that it is required."),
        Witness::Text => Some("The text says that it is optional."),
        Witness::Fixup if required => Some("Corrected to a required argument."),
        Witness::Fixup => Some("Corrected to an optional argument."),
        Witness::Assumed if required => Some("No page says that it is optional."),
        Witness::Assumed => Some("No page says that it is required."),
        _ if required => Some("That it is required is inferred."),
        _ => Some("That it is optional is inferred."),
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
            (Witness::Fixup, "corrected"),
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
            (Witness::Name, "other members of this name"),
            (Witness::Text, "the text"),
            (Witness::Title, "the title"),
            (Witness::Path, "the path"),
            (Witness::Call, "another call"),
            (Witness::Assumed, "assumed"),
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
        // No table speaks of a member that only examples show.
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
            (Witness::Assumed, true, "No page says that it is optional."),
            (Witness::Assumed, false, "No page says that it is required."),
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
            (Some(Witness::Example), Some("as examples show it")),
            (
                Some(Witness::Members),
                Some("inferred from the members they share"),
            ),
            (Some(Witness::Key), Some("inferred from its key")),
            (
                Some(Witness::Path),
                Some("inferred because its values have an address of their own"),
            ),
        ] {
            let mut object = ObjectType::default();
            object.witness.base = witness;
            assert_eq!(base(&object), words);
        }
    }
}
