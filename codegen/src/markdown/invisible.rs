//! Characters that nobody sees on the page and that no name has.
//!
//! Knows the characters; must not know where they do harm.

use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic, Edit, Place};

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invisible {
    /// The first of them.
    first: (usize, char),
    /// The others, by their first bytes.
    others: Vec<(usize, char)>,
    /// How many bytes the text has.
    length: usize,
}

impl Invisible {
    /// The invisible characters of `text` that `counts` takes, by their offsets.
    pub fn find(text: &str, counts: impl Fn(usize, char) -> bool) -> Option<Self> {
        if text.is_ascii() {
            return None;
        }
        let characters = text.char_indices();
        let mut found = characters.filter(|(at, c)| entry(*c).is_some() && counts(*at, *c));
        Some(Self {
            first: found.next()?,
            others: found.collect(),
            length: text.len(),
        })
    }

    /// Adds others that stand behind these.
    pub fn add(&mut self, others: Self) {
        self.others.push(others.first);
        self.others.extend(others.others);
    }

    /// The same, as characters of a longer text in which this one begins at `start`.
    pub fn within(self, text: &str, start: usize) -> Self {
        let moved = |(at, c)| (start + at, c);
        Self {
            first: moved(self.first),
            others: self.others.into_iter().map(moved).collect(),
            length: text.len(),
        }
    }

    /// Where they stand.
    fn all(&self) -> impl Iterator<Item = (usize, char)> {
        let others = self.others.iter().copied();
        std::iter::once(self.first).chain(others)
    }

    /// The bytes of the first one.
    fn range(&self) -> Range<usize> {
        bytes(self.first)
    }

    /// What is read in their places.
    pub fn changes(&self) -> impl Iterator<Item = (Range<usize>, &'static str)> {
        self.all().map(|found| {
            let seen = if is_blank(found.1) { " " } else { "" };
            (bytes(found), seen)
        })
    }

    /// The finding about them in the stretch at `place`; `harm` says in what they stand, and what that breaks.
    pub fn finding(&self, place: &Place, harm: &str) -> Diagnostic {
        // A blank in a name may have been meant as a blank, or as nothing.
        let has_blank = self.all().any(|(_, c)| is_blank(c));
        let edits = self.edits(place).into_iter();
        self.finding_fixed_by(place, harm, edits.filter(|_| !has_blank))
    }

    /// The same, where a blank harms nobody that all see.
    pub fn finding_beside_names(&self, place: &Place, harm: &str) -> Diagnostic {
        self.finding_fixed_by(place, harm, self.edits(place))
    }

    /// The same, where a space belongs in the place of the first one.
    pub fn finding_of_space(&self, place: &Place, harm: &str) -> Diagnostic {
        let space = Edit::new(place.within(self.range()), " ");
        self.finding_fixed_by(place, harm, [space])
    }

    /// The edits of the stretch at `place`; none where the page writes the text otherwise than it is read.
    fn edits(&self, place: &Place) -> Vec<Edit> {
        let is_exact = place.end - place.start == self.length;
        let changes = self.changes().filter(|_| is_exact);
        let edits = changes.map(|(range, seen)| Edit::new(place.within(range), seen));
        edits.collect()
    }

    fn finding_fixed_by(
        &self,
        place: &Place,
        harm: &str,
        fix: impl IntoIterator<Item = Edit>,
    ) -> Diagnostic {
        let message = format!("{} {harm}", self.subject());
        let help = match (is_blank(self.first.1), 1 + self.others.len()) {
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
        .fix(fix)
    }

    /// The beginning of a sentence about them: *an invisible character, U+200B ZERO WIDTH SPACE, is*.
    fn subject(&self) -> String {
        let name = entry(self.first.1).map_or("", |(_, name, _)| name);
        let code = u32::from(self.first.1);
        match 1 + self.others.len() {
            1 => format!("an invisible character, U+{code:04X} {name}, is"),
            count => {
                format!("{count} invisible characters, the first one U+{code:04X} {name}, are")
            }
        }
    }
}

fn bytes((at, c): (usize, char)) -> Range<usize> {
    at..at + c.len_utf8()
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
    use crate::diagnostic::DocPath;

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
            found.subject(),
            "an invisible character, U+202F NARROW NO-BREAK SPACE, is"
        );
        let found = Invisible::find("\u{ad}\u{ad}", all).unwrap();
        assert_eq!(
            found.subject(),
            "2 invisible characters, the first one U+00AD SOFT HYPHEN, are"
        );
        assert_eq!(Invisible::find("äöü", all), None);
    }

    #[test]
    fn they_are_deleted_where_no_blank_is_among_them() {
        let path = DocPath::new("v1.0/x.md");
        let edits = |finding: Diagnostic| {
            let edits = finding.fix.into_iter();
            let edits = edits.map(|edit| (edit.place.start, edit.place.end, edit.text));
            edits.collect::<Vec<_>>()
        };
        let found = Invisible::find("a\u{200b}b\u{ad}", |_, _| true).unwrap();
        let place = Place::new(&path, 10..17);
        let deleted = [(11, 14, String::new()), (15, 17, String::new())];
        assert_eq!(edits(found.finding(&place, "here")), deleted);
        // The page writes it otherwise.
        let place = Place::new(&path, 10..20);
        assert_eq!(edits(found.finding(&place, "here")), []);
        let found = Invisible::find("\u{a0}", |_, _| true).unwrap();
        let place = Place::new(&path, 0..2);
        assert_eq!(edits(found.finding(&place, "here")), []);
        let blank = [(0, 2, " ".to_owned())];
        assert_eq!(edits(found.finding_beside_names(&place, "here")), blank);
    }
}
