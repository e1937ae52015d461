//! Text of the service, with everything masked that may be a secret or about
//! a person.
//!
//! It knows what the request said, because that is what a service echoes, and
//! what secrets and addresses look like. It must not know what the text is for.

mod encodings;
mod said;
mod suspects;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::ops::Range;

use bytes::Bytes;
use http::Request;
use http::header::AUTHORIZATION;

use encodings::encodings;
use said::{body_values, path_values, query_values};
use suspects::{quoted_values, secrets};

/// What stands in the place of what is masked.
const MASKED: &str = "[…]";

/// How many characters of a text are shown.
const MOST_CHARS: usize = 1024;

/// How many bytes of a text are looked at.
const MOST_BYTES: usize = 8 * 1024;

/// A request that said more than this is not compared with a text: nothing of
/// the text is shown.
const MOST_VALUES: usize = 400;

/// Shorter values are not looked for: they are parts of too many words.
const SHORTEST: usize = 3;

/// From this length on, a value is found within other words as well.
const LONG: usize = 8;

/// What a request said that must not be shown when it is echoed.
#[derive(Default)]
pub(crate) struct Mask {
    /// In lower case, and in every way in which they may be written.
    values: BTreeSet<String>,
    token: Option<String>,
    /// Whether there are more of them than can be looked for.
    is_everything: bool,
}

impl Mask {
    /// What this request says: its token, its keys, the values of its query
    /// and of its body. What `template` has as well is known to everybody.
    pub(crate) fn of(request: &Request<Bytes>, template: &str) -> Self {
        let mut said = BTreeSet::new();
        let mut add = |text: &str| {
            let text = text.trim();
            if text.chars().count() >= SHORTEST && said.len() <= MOST_VALUES {
                said.insert(text.to_owned());
            }
        };
        let uri = request.uri();
        path_values(uri.path(), template, &mut add);
        query_values(uri.query().unwrap_or_default(), &mut add);
        body_values(request, &mut add);
        let token = request.headers().get(AUTHORIZATION);
        let token = token.and_then(|it| it.to_str().ok()?.split(' ').nth(1));
        Self {
            is_everything: said.len() > MOST_VALUES,
            values: said
                .iter()
                .flat_map(|it| encodings(it))
                .map(|it| lower(&it))
                .collect(),
            token: token.map(lower),
        }
    }

    /// The text as it may be shown: masked, on one line, and not too long.
    pub(crate) fn shown(&self, text: &str) -> String {
        let text = text.trim();
        if self.is_everything {
            return if text.is_empty() { "" } else { MASKED }.to_owned();
        }
        let looked_at = beginning(text, MOST_BYTES);
        let mut masked = self.echoes(looked_at);
        masked.extend(quoted_values(looked_at));
        masked.extend(secrets(looked_at));
        masked.sort_unstable_by_key(|it| it.start);
        show(looked_at, &masked, looked_at.len() < text.len())
    }

    /// Whether the text is a word that programs can compare, such as a code, and
    /// has no part of a token.
    pub(crate) fn is_code(&self, text: &str) -> bool {
        let is_part = |it: u8| it.is_ascii_alphanumeric() || b"._-:".contains(&it);
        let token = self.token.as_deref();
        (1..=100).contains(&text.len())
            && text.bytes().all(is_part)
            && !token.is_some_and(|token| lower(text).contains(token))
            && !text.starts_with("eyJ")
    }

    /// Where the text repeats what the request said.
    fn echoes(&self, text: &str) -> Vec<Range<usize>> {
        let text = lower(text);
        let mut found = Vec::new();
        for token in self.token.iter().filter(|it| !it.is_empty()) {
            let places = text.match_indices(token.as_str());
            found.extend(places.map(|(at, it)| at..at + it.len()));
        }
        for value in &self.values {
            let places = text.match_indices(value.as_str());
            let places = places.map(|(at, it)| at..at + it.len());
            found.extend(places.filter(|it| value.len() >= LONG || stands_alone(&text, it)));
        }
        found
    }
}

/// In lower case, as far as that has as many bytes.
fn lower(text: &str) -> String {
    let one = |it: char| {
        let mut lower = it.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == it.len_utf8() => one,
            _ => it,
        }
    };
    text.chars().map(one).collect()
}

/// As much of the text as has no more bytes than this.
fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Whether what stands here is no part of a longer word.
fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let (before, after) = (&text[..place.start], &text[place.end..]);
    let is_word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    let begins = !is_word(before.chars().next_back()) || ends_with_escape(before);
    begins && !is_word(after.chars().next())
}

/// Whether the last letters are those of `%27`, `\u0027` or `\n`.
fn ends_with_escape(text: &str) -> bool {
    let is_hex = |it: &str| it.bytes().all(|it| it.is_ascii_hexdigit());
    let after = |sign: &str, length: usize| {
        let at = text.len().checked_sub(sign.len() + length);
        let end = at.and_then(|at| text.get(at..)?.strip_prefix(sign));
        end.is_some_and(|it| length == 1 || is_hex(it))
    };
    after("%", 2) || after("\\u", 4) || after("\\", 1)
}

/// The text without what is masked, and without what could do something to a
/// terminal or a log. The places to mask are in order, and may overlap.
fn show(text: &str, masked: &[Range<usize>], is_cut: bool) -> String {
    let mut shown = String::new();
    let mut masked = masked.iter().peekable();
    let mut covered = 0;
    for (count, (at, character)) in text.char_indices().enumerate() {
        if count == MOST_CHARS {
            shown.push('…');
            return shown;
        }
        while let Some(place) = masked.next_if(|it| it.start <= at) {
            if place.end > covered && !place.is_empty() {
                if at >= covered {
                    shown.push_str(MASKED);
                }
                covered = place.end;
            }
        }
        if at >= covered {
            match is_invisible(character) {
                true => shown.extend(character.escape_default()),
                false => shown.push(character),
            }
        }
    }
    if is_cut {
        shown.push('…');
    }
    shown
}

/// Control characters, and those that turn the direction of a text around.
fn is_invisible(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
