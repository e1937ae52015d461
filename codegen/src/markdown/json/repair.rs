//! What is not strict JSON, and how it would be.
//!
//! Knows kinds of mistakes; must not know how they are found.

use std::ops::Range;

/// Something that is not JSON and was read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repair {
    /// A comma before a closing bracket, or two commas.
    SurplusComma,
    /// Two members without a comma between them.
    MissingComma,
    /// A `//` or `/* */` comment.
    Comment,
    /// A member name without quotes.
    UnquotedKey,
    /// A value without quotes.
    UnquotedValue,
    /// A string in single or typographic quotes.
    OddQuotes,
    /// A line break or another control character inside a string.
    RawControl,
    /// A quote inside a string, not escaped.
    UnescapedQuote,
    /// A backslash before a character that needs none.
    OddEscape,
    /// White space that is not JSON's.
    OddBlank,
    /// `...` for what was left out.
    Ellipsis,
    /// Text after the end of the value.
    TrailingText,
}

impl Repair {
    /// What was found, as the end of a sentence.
    pub fn found(self) -> &'static str {
        match self {
            Self::SurplusComma => "an extra comma",
            Self::MissingComma => "no comma between two members or items",
            Self::Comment => "a comment",
            Self::UnquotedKey => "a member name without quotes",
            Self::UnquotedValue => "a string without quotes",
            Self::OddQuotes => "quotation marks other than `\"`",
            Self::RawControl => "a line break inside a string",
            Self::UnescapedQuote => "an unescaped quotation mark inside a string",
            Self::OddEscape => "a backslash that escapes nothing",
            Self::OddBlank => "a space character that JSON does not allow",
            Self::Ellipsis => "an ellipsis",
            Self::TrailingText => "text after its end",
        }
    }

    /// What to change.
    pub fn remedy(self) -> &'static str {
        match self {
            Self::SurplusComma => "remove the comma",
            Self::MissingComma => "add a comma",
            Self::Comment => "remove the comment, or move it out of the JSON",
            Self::UnquotedKey | Self::UnquotedValue => "put it in double quotes",
            Self::OddQuotes => "use straight double quotes",
            Self::RawControl => "write `\\n` for a line break, or close the string",
            Self::UnescapedQuote => "write `\\\"` for a quotation mark inside a string",
            Self::OddEscape => "write `\\\\` for a backslash",
            Self::OddBlank => "use ordinary spaces",
            Self::Ellipsis => {
                "remove the ellipsis, and say `\"truncated\": true` in the annotation of a response"
            }
            Self::TrailingText => "remove the text, or move it out of the JSON",
        }
    }
}

/// Changes of a text, in its order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes(pub(super) Vec<Change>);

/// What makes a repair unnecessary.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    /// The kind of repair; `None` where an invisible character goes away.
    pub(super) repair: Option<Repair>,
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

impl Changes {
    /// Those that make a kind of repair unnecessary.
    pub fn of(&self, repair: Repair) -> impl Iterator<Item = (Range<usize>, &str)> {
        let changes = self.0.iter();
        let changes = changes.filter(move |change| change.repair == Some(repair));
        changes.map(|change| (change.range.clone(), change.text.as_str()))
    }
}

/// The text with all changes made.
pub(super) fn changed(text: &str, changes: &[Change]) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        changed.push_str(&text[at..change.range.start.max(at)]);
        changed.push_str(&change.text);
        at = change.range.end.max(at);
    }
    changed + &text[at..]
}
