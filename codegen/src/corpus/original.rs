//! Files as they are on the disk, and as they are read: without a byte order mark, and with one kind of line end.
//!
//! Knows what reading leaves out, so that it stays as it is where a file is edited; must not know the disk.

use std::borrow::Cow;

use crate::diagnostic::Edit;

/// What begins a file that tells its encoding.
const MARK: char = '\u{feff}';

/// A text as it is read: without a byte order mark, and with one kind of line end.
pub fn plain(original: String) -> String {
    let text = match original.strip_prefix(MARK) {
        Some(text) => text.to_owned(),
        None => original,
    };
    match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n"),
        false => text,
    }
}

/// The original with edits that speak of the text as it is read. They are in the order of the text and do not overlap.
pub fn edited(original: &str, edits: &[Edit]) -> String {
    let mut cursor = Cursor::new(original);
    let mut edited = String::with_capacity(original.len());
    let mut from = 0;
    for Edit { place, text } in edits {
        edited.push_str(&original[from..cursor.seek(place.start)]);
        edited.push_str(&like(original, text));
        from = cursor.seek(place.end);
    }
    edited + &original[from..]
}

/// A text with the line ends of another one.
fn like<'t>(original: &str, text: &'t str) -> Cow<'t, str> {
    match original.contains("\r\n") {
        true => Cow::Owned(text.replace('\n', "\r\n")),
        false => Cow::Borrowed(text),
    }
}

/// A place in both texts.
struct Cursor<'o> {
    original: &'o str,
    /// The place in the original.
    there: usize,
    /// The place in the text as it is read.
    here: usize,
}

impl<'o> Cursor<'o> {
    fn new(original: &'o str) -> Self {
        let mark = original.strip_prefix(MARK).map_or(0, |_| MARK.len_utf8());
        Self {
            original,
            there: mark,
            here: 0,
        }
    }

    /// Goes on to a place in the text as it is read; gives the one in the original.
    fn seek(&mut self, place: usize) -> usize {
        for c in self.original[self.there..].chars() {
            if self.here >= place {
                break;
            }
            let is_half = c == '\r' && self.original[self.there..].starts_with("\r\n");
            self.there += c.len_utf8();
            self.here += if is_half { 0 } else { c.len_utf8() };
        }
        self.there
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{DocPath, Place};

    #[test]
    fn what_reading_leaves_out_stays() {
        let original = "\u{feff}a\r\nbé\rc\nd\r\n";
        let text = plain(original.to_owned());
        assert_eq!(text, "a\nbé\nc\nd\n");
        let edit = |range: std::ops::Range<usize>, text: &str| {
            Edit::new(Place::new(&DocPath::new("v1.0/x.md"), range), text)
        };
        for (edits, expected) in [
            (vec![], original),
            (vec![edit(0..0, "x")], "\u{feff}xa\r\nbé\rc\nd\r\n"),
            (vec![edit(1..1, "x")], "\u{feff}ax\r\nbé\rc\nd\r\n"),
            (vec![edit(1..2, "")], "\u{feff}abé\rc\nd\r\n"),
            (vec![edit(2..5, "x\ny")], "\u{feff}a\r\nx\r\ny\rc\nd\r\n"),
            (
                vec![edit(5..6, "-"), edit(6..7, ""), edit(9..10, "")],
                "\u{feff}a\r\nbé-\nd",
            ),
            (vec![edit(10..10, "x")], "\u{feff}a\r\nbé\rc\nd\r\nx"),
        ] {
            assert_eq!(edited(original, &edits), expected, "{edits:?}");
        }
    }
}
