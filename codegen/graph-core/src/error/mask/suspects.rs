//! What may be a secret or about a person, by the look of it.

use std::ops::Range;

use crate::model::Guid;

/// From this length on, a run of letters and digits is taken for a secret.
const LONGEST_WORD: usize = 24;

/// What stands in quotes and is no list of names.
pub(super) fn quoted_values(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['\'', '"']).map(|it| it + at) {
        let quote = &text[start..=start];
        at = start + 1;
        // An apostrophe in a word begins no quotation.
        if text[..start].ends_with(char::is_alphanumeric) {
            continue;
        }
        let Some(end) = text[at..].find(quote).map(|it| it + at) else {
            continue;
        };
        if !has_only_names(&text[at..end]) {
            found.push(at..end);
        }
        at = end + 1;
    }
    found
}

/// Whether this is one word, or several that look like names of the reference:
/// `User.Read, Group.Read`, `ConsistencyLevel: eventual`, and not `Adele Vance`.
fn has_only_names(text: &str) -> bool {
    let is_name = |word: &str| {
        let mut letters = word.chars().skip_while(|it| !it.is_alphanumeric());
        let is_upper = letters.next().is_some_and(char::is_uppercase);
        !is_upper || word.contains('.') || letters.any(char::is_uppercase)
    };
    !text.contains(char::is_whitespace) || text.split([' ', ',', ';', ':']).all(is_name)
}

/// Addresses of persons, and what looks like a token or a key.
pub(super) fn secrets(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut after_bearer = false;
    for part in text.split_inclusive(is_edge) {
        let word = part.trim_end_matches(is_edge);
        let place = at..at + word.len();
        at += part.len();
        if word.is_empty() {
            continue;
        }
        let is_url = word.starts_with("//");
        if after_bearer {
            found.push(place);
        } else if is_url {
            found.extend(segments(&text[place.clone()], place.start));
        } else if is_secret(word) {
            found.push(place);
        }
        after_bearer = word.eq_ignore_ascii_case("bearer");
    }
    found
}

/// The segments of a URL that look like secrets.
fn segments(url: &str, mut at: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for segment in url.split('/') {
        if is_secret(segment) {
            found.push(at..at + segment.len());
        }
        at += segment.len() + 1;
    }
    found
}

/// What stands around words, and in no token and in no address.
fn is_edge(it: char) -> bool {
    it.is_whitespace() || "\"'`<>()[]{},;:!?&|=…".contains(it)
}

fn is_secret(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    let is_address = word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains(|it: char| it.is_alphanumeric())
    });
    // A GUID names a request, a tenant or a thing, and opens nothing.
    let is_guid = || word.len() == 36 && Guid::try_parse(word).is_ok();
    let is_long = word.len() >= LONGEST_WORD && word.bytes().any(|it| it.is_ascii_digit());
    is_address || is_long && !is_guid() || word.starts_with("eyJ")
}
