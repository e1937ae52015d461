//! Secrets that are known by the member that holds them, and that nobody would make up as a placeholder.
//!
//! Passwords are not among them: one that somebody made up for an example looks like any other.

use super::form::{Found, is_random, occurrences};

/// The members that hold secrets.
const MEMBERS: &[&str] = &[
    "\"secretText\"",
    "\"clientSecret\"",
    "\"client_secret\"",
    "\"sharedSecret\"",
];

/// What placeholders are made of, in lower case.
const WORDS: &[&str] = &[
    "password",
    "passwd",
    "p@ssw",
    "secret",
    "value",
    "string",
    "sample",
    "example",
    "your",
    "placeholder",
    "test",
    "contoso",
    "fabrikam",
    "client",
    "token",
];

/// A secret that a service makes has at least so many characters.
const SHORTEST: usize = 24;

/// Secrets that are values of members.
pub(super) fn secrets(text: &str) -> Vec<Found> {
    let members = MEMBERS.iter().flat_map(|member| occurrences(text, member));
    let found = members.filter_map(|(at, member)| {
        let after = text[at + member.len()..].trim_start();
        let value = after.strip_prefix(':')?.trim_start().strip_prefix('"')?;
        let start = text.len() - value.len();
        let value = value.split('"').next()?;
        is_real(value).then(|| (start..start + value.len(), "a client secret"))
    });
    found.collect()
}

/// Whether a value has letters of both cases, digits and other characters in no order that speaks.
fn is_real(value: &str) -> bool {
    let has = |is: fn(&char) -> bool| value.chars().any(|c| is(&c));
    let is_mixed = has(char::is_ascii_lowercase)
        && has(char::is_ascii_uppercase)
        && has(char::is_ascii_digit)
        && has(char::is_ascii_punctuation);
    let lower = value.to_ascii_lowercase();
    is_mixed
        && value.is_ascii()
        && value.len() >= SHORTEST
        && !value.contains([' ', '\n', '\\'])
        && !value.starts_with(['<', '{', '[', '*'])
        && !value.contains("..")
        && !WORDS.iter().any(|word| lower.contains(word))
        && is_random(value)
}
