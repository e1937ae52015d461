//! Characters that nobody sees on the page and that no name has.
//!
//! Knows the characters; must not know where they do harm.

use std::borrow::Cow;

use crate::diagnostic::{Code, Diagnostic, Place};

/// The characters with their Unicode names, and whether they are read as a blank; the others are read as nothing.
const CHARACTERS: &[(char, &str, bool)] = &[
    ('\u{a0}', "NO-BREAK SPACE", true),
    ('\u{ad}', "SOFT HYPHEN", false),
    ('\u{200b}', "ZERO WIDTH SPACE", false),
    ('\u{200c}', "ZERO WIDTH NON-JOINER", false),
    ('\u{200d}', "ZERO WIDTH JOINER", false),
    ('\u{200e}', "LEFT-TO-RIGHT MARK", false),
    ('\u{200f}', "RIGHT-TO-LEFT MARK", false),
    ('\u{2028}', "LINE SEPARATOR", true),
    ('\u{2029}', "PARAGRAPH SEPARATOR", true),
    ('\u{202f}', "NARROW NO-BREAK SPACE", true),
    ('\u{2060}', "WORD JOINER", false),
    ('\u{feff}', "ZERO WIDTH NO-BREAK SPACE", false),
];

/// The invisible characters of a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invisible {
    /// The first of them.
    pub first: char,
    /// Its first byte.
    pub at: usize,
    /// How many there are.
    pub count: usize,
}

impl Invisible {
    /// The invisible characters of `text` that `counts` takes, by their offsets.
    pub fn find(text: &str, counts: impl Fn(usize, char) -> bool) -> Option<Self> {
        if text.is_ascii() {
            return None;
        }
        let characters = text.char_indices();
        let mut found = characters.filter(|(at, c)| entry(*c).is_some() && counts(*at, *c));
        let (at, first) = found.next()?;
        Some(Self {
            first,
            at,
            count: 1 + found.count(),
        })
    }

    /// The bytes of the first one.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.at..self.at + self.first.len_utf8()
    }

    /// The finding about them in the stretch at `place`; `harm` says in what they stand, and what that breaks.
    pub fn finding(&self, place: &Place, harm: &str) -> Diagnostic {
        let message = format!("{} {harm}", self.stands());
        let help = match (is_blank(self.first), self.count) {
            (true, 1) => "write an ordinary space in its place",
            (true, _) => "write ordinary spaces in their places",
            (false, 1) => "delete it",
            (false, _) => "delete them",
        };
        Diagnostic::new(
            Code::InvisibleCharacter,
            place.within(self.range()),
            message,
        )
        .help(help)
    }

    /// The beginning of a sentence about them: *an invisible character, U+200B ZERO WIDTH SPACE, stands*.
    fn stands(&self) -> String {
        let name = entry(self.first).map_or("", |(_, name, _)| name);
        let code = u32::from(self.first);
        match self.count {
            1 => format!("an invisible character, U+{code:04X} {name}, stands"),
            count => {
                format!("{count} invisible characters, the first one U+{code:04X} {name}, stand")
            }
        }
    }
}

/// Whether the character takes the room of a blank.
pub fn is_blank(c: char) -> bool {
    entry(c).is_some_and(|(_, _, is_blank)| *is_blank)
}

/// Whether the character is invisible.
pub fn is_invisible(c: char) -> bool {
    !c.is_ascii() && entry(c).is_some()
}

/// The invisible characters that a name or a type has: those without width, and blanks between letters. Blanks at the ends
/// and beside signs harm nobody.
pub fn in_name(text: &str) -> Option<Invisible> {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    Invisible::find(text, |at, c| {
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        !is_blank(c) || is_letter(before) && is_letter(after)
    })
}

/// The text without its invisible characters: a blank where one takes the room of one.
pub fn without(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.contains(is_invisible) {
        return Cow::Borrowed(text);
    }
    let seen = text.chars().filter_map(|c| match entry(c) {
        Some((_, _, is_blank)) => is_blank.then_some(' '),
        None => Some(c),
    });
    Cow::Owned(seen.collect())
}

fn entry(c: char) -> Option<&'static (char, &'static str, bool)> {
    CHARACTERS.iter().find(|(known, _, _)| *known == c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_stay_blanks() {
        assert_eq!(without("a\u{a0}b\u{200b}c"), "a bc");
        assert!(matches!(without("a – b"), Cow::Borrowed(_)));
    }

    #[test]
    fn the_first_one_is_named() {
        let all = |_, _| true;
        let found = Invisible::find("a\u{202f}b", all).unwrap();
        assert_eq!(found.range(), 1..4);
        assert_eq!(
            found.stands(),
            "an invisible character, U+202F NARROW NO-BREAK SPACE, stands"
        );
        let found = Invisible::find("\u{ad}\u{ad}", all).unwrap();
        assert_eq!(
            found.stands(),
            "2 invisible characters, the first one U+00AD SOFT HYPHEN, stand"
        );
        assert_eq!(Invisible::find("äöü", all), None);
    }
}
