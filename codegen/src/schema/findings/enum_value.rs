//! Which texts of examples are values of an enum.
//!
//! Knows the members of an enum; must not know where a text stands.

use crate::facts::is_slip;

use super::super::document::EnumType;

/// The words of a text that are not members of an enum, each with the member that may be meant. An enum that may grow
/// has only those odd that a member is near.
pub(super) fn odd_words<'w>(found: &'w EnumType, text: &'w str) -> Vec<(&'w str, Option<&'w str>)> {
    let has = |word: &str| found.members.iter().any(|member| member == word);
    let words: Vec<&str> = text.split(',').map(str::trim).collect();
    if words.iter().all(|word| has(word)) {
        return Vec::new();
    }
    let words = if found.flags { words } else { vec![text] };
    let is_future = |member: &String| member.eq_ignore_ascii_case("unknownFutureValue");
    let may_grow = found.members.iter().any(is_future);
    let odd = words.into_iter().filter(|word| !has(word)).map(|word| {
        let in_case = |member: &&String| member.eq_ignore_ascii_case(word);
        let is_near = |member: &&String| is_slip(member, word);
        let near = || found.members.iter().find(is_near);
        let meant = found.members.iter().find(in_case).or_else(near);
        (word, meant.map(String::as_str))
    });
    odd.filter(|(word, meant)| meant.is_some() || !may_grow && !is_placeholder(word))
        .collect()
}

/// Whether a text stands for a value: `String`, `status-value`, `@odata.type: microsoft.graph.color`.
fn is_placeholder(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
    matches!(lower.as_str(), "" | "string" | "enum" | "value" | "null")
        || lower.starts_with("string ")
        || lower.ends_with("value")
        || !lower.chars().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_members_or_placeholders() {
        for (members, text, expected) in [
            ("red green", "red", ""),
            ("red green", "Red", "Red:red"),
            ("red green", "gren", "gren:green"),
            ("red green", "blue", "blue:"),
            // Without the word that several may be joined, that they are is no proof of an error.
            ("red green", "red, green", ""),
            ("red green", "red,blue", ""),
            ("flags red green", "red, blue,Green", "blue: Green:green"),
            // An enum that may grow.
            ("red unknownFutureValue", "blue", ""),
            ("red unknownFutureValue", "RED", "RED:red"),
            // Placeholders.
            ("red green", "", ""),
            ("red green", "String", ""),
            ("red green", "String (identifier)", ""),
            ("red green", "color-value", ""),
            ("red green", "@odata.type: microsoft.graph.color", ""),
            ("red green", "<color>", ""),
            ("red string", "String", "String:string"),
        ] {
            let mut found = EnumType::default();
            for member in members.split(' ') {
                match member {
                    "flags" => found.flags = true,
                    member => found.members.push(member.to_owned()),
                }
            }
            let odd = odd_words(&found, text).into_iter();
            let odd = odd.map(|(word, meant)| format!("{word}:{}", meant.unwrap_or_default()));
            assert_eq!(
                odd.collect::<Vec<_>>().join(" "),
                expected,
                "{members}: {text}"
            );
        }
    }
}
