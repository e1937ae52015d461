//! Whether a member must be there.
//!
//! Knows the words by which rows say so; must not know what else they say.

/// What a row says about the presence of its member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be left out.
    Optional,
    /// Nothing is said.
    Unsaid,
}

/// Words by which a description says that a member may be left out, in lower case: *optional* in any wording, or what
/// happens without it.
const OPTIONAL_PHRASES: &[&str] = &[
    "(optional)",
    "is optional",
    "are optional",
    "an optional ",
    "optional parameter",
    "optional argument",
    "required if ",
    "required when ",
    "required only ",
    "only required ",
    "use only when ",
    "use only if ",
    "if not specified",
    "if not supplied",
    "if not provided",
    "if not set",
    "is not specified",
    "is not provided",
    "if omitted",
    "if it is omitted",
    "default = ",
    "default value is",
    "defaults to ",
    "can be empty",
    "can be an empty",
    "can be null",
    "only needs to be ",
    "only needed ",
    "needed only ",
    "any writable propert",
    "any writeable propert",
    "at least one property",
    "at least one of",
    "not required",
    "not individually required",
    "n't required",
    "n't individually required",
];

/// What the cell of a column says that asks whether a row is required.
pub(super) fn of_word(cell: &str) -> Presence {
    match cell.to_lowercase().chars().next() {
        Some('y' | 't' | 'r') => Presence::Required,
        Some('n' | 'f' | 'o') => Presence::Optional,
        _ => Presence::Unsaid,
    }
}

/// Words that make the end of a sentence say nothing of its member: *Whether a pin is required*, *Minutes before a code is
/// required*, *not required*.
const OF_CLAUSE: &[&str] = &[
    "after", "before", "if", "not", "that", "until", "when", "whether", "which",
];

/// What a row says about the presence of its member. What it begins with says most: *Required.* wins over words that only
/// speak of what happens without a value, *Optional* over what is required with it, whatever follows it.
pub(super) fn of_row(description: &str, spelling: &str) -> Presence {
    let text = description.to_lowercase().replace('’', "'");
    let spelling = spelling.to_lowercase();
    // *At least one of them is required* says that each may be left out.
    let ends_with = |sentence: &str, word: &str| {
        let mut words = words(sentence);
        let is_of_clause = words
            .clone()
            .any(|word| OF_CLAUSE.contains(&word) || word.ends_with("n't"));
        words.next_back() == Some(word) && !is_of_clause && !sentence.contains("at least one")
    };
    let sentences = || text.split('.');
    match words(&text).next() {
        Some("optional") => return Presence::Optional,
        Some("required") if is_conditional(&text) => return Presence::Optional,
        Some("required") => return Presence::Required,
        _ => {}
    }
    if spelling.contains("(optional)") || sentences().any(|it| ends_with(it, "optional")) {
        Presence::Optional
    } else if text.contains("(required)") || sentences().any(|it| ends_with(it, "required")) {
        Presence::Required
    } else if sentences().any(|it| words(it).next() == Some("optional"))
        || OPTIONAL_PHRASES.iter().any(|phrase| text.contains(phrase))
    {
        Presence::Optional
    } else {
        Presence::Unsaid
    }
}

/// The words of a sentence. *Optionally* is none of *optional*: it says how something is done, and not that its member may
/// be left out.
fn words(sentence: &str) -> impl DoubleEndedIterator<Item = &str> + Clone {
    let is_of_word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '\'');
    let words = sentence.split(move |c| !is_of_word(c));
    words
        .map(|word| word.trim_matches(['-', '_']))
        .filter(|word| !word.is_empty())
}

/// Whether the sentence that begins with *required* goes on with when it is.
fn is_conditional(text: &str) -> bool {
    let sentence = text.split(['.', ',', ':', ';']).next().unwrap_or(text);
    matches!(words(sentence).nth(1), Some("if" | "when" | "only" | "for"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn optional_has_many_wordings() {
        for text in [
            "Optional. A word.",
            "Optional and new lamps only.",
            "Optional, for old lamps.",
            "Optional for old lamps: a word.",
            "Optional - a word.",
            "optional/preview: a word.",
            "[Optional] A word.",
            "_OPTIONAL_; a word is required with it.",
            "(Optional). A word.",
            "Optional word that is required by law.",
            "A word. This is optional. Required",
            "The password. Optional and only for persons.",
            "A word (optional).",
            "An optional word.",
            "This word is optional.",
            "Required if the lamp is old.",
            "Required for old lamps.",
            "Use only when the lamp is old.",
            "If not specified, all lamps.",
            "How long. Default = 5 seconds.",
            "The name. Defaults to the old name.",
            "A comment. Can be an empty string.",
            "Any writeable properties to change in the reply.",
            "Not individually required. However, at least one property (a or b) is required.",
            "Not required.",
            "A word. It isn't required.",
            "A word, which isn’t individually required.",
        ] {
            assert_eq!(of_row(text, "String"), Presence::Optional, "{text}");
        }
        assert_eq!(of_row("A word.", "String (optional)"), Presence::Optional);
    }

    #[test]
    fn required_is_said_at_either_end() {
        for text in [
            "Required. A word.",
            "Required: a word.",
            "A word. Required.",
            "A word. (Required)",
            "A word is required.",
            "[Required] A word.",
            "Required; a word that is optional elsewhere.",
            "Required. The second part is optional.",
            "A word. Required. Optional parts follow.",
            "Required. If there is none, send an empty one. Can be empty.",
        ] {
            assert_eq!(of_row(text, "String"), Presence::Required, "{text}");
        }
        for text in [
            "A word.",
            "Required-by date.",
            "The optionally dimmed lamp.",
            "Optionally dims the lamp.",
            "Whether a code is required.",
            "Minutes before a code is required.",
            "The kind of code that is required.",
            "Optional-word mode.",
            "The optional word of the lamp.",
            "A word that is not optional.",
        ] {
            assert_eq!(of_row(text, "String"), Presence::Unsaid, "{text}");
        }
    }
}
