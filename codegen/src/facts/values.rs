//! Values that a description lists.
//!
//! Knows the phrases that announce them; must not know whose values they are.

use std::collections::BTreeSet;

use crate::markdown::Inlines;

/// Phrases that announce the list of a member's values, in lower case.
const VALUE_PHRASES: &[&str] = &[
    "possible values are",
    "possible values:",
    "possible value:",
    "possible value is",
    "possible values include",
    "the possible values",
    "valid values are",
    "valid values:",
    "supported values are",
    "supported values:",
    "allowed values are",
    "allowed values:",
    "accepted values",
    "the value can be",
    "can be one of the following values",
    "possible value are",
    "values are:",
    "values:",
    "one of:",
];

/// The values that a description lists: words in backticks after an announcing phrase, else a list of bare words.
pub(super) fn read(inlines: &Inlines<'_>) -> Vec<String> {
    let mut announced = false;
    let mut coded = Vec::new();
    let mut bare = String::new();
    for run in &inlines.runs {
        if !announced {
            if run.style.code {
                continue;
            }
            let lower = run.text.to_lowercase();
            let found = VALUE_PHRASES
                .iter()
                .filter_map(|phrase| lower.find(phrase).map(|at| at + phrase.len()))
                .min();
            let Some(end) = found else { continue };
            announced = true;
            let rest = run.text.get(end..).unwrap_or_default();
            if ends_sentence(rest) {
                bare.push_str(until_sentence_end(rest));
                break;
            }
            bare.push_str(rest);
            continue;
        }
        if run.style.code || run.style.strong || run.style.emphasis {
            let word = run.text.trim().trim_matches('`');
            for word in word.split(',') {
                let word = word.trim().trim_matches(['"', '\'', '.']);
                if is_value(word) {
                    coded.push(word.to_owned());
                }
            }
            continue;
        }
        if ends_sentence(&run.text) {
            bare.push_str(until_sentence_end(&run.text));
            break;
        }
        bare.push_str(&run.text);
    }
    if !announced {
        return Vec::new();
    }
    let mut values = if coded.is_empty() {
        bare_values(&bare)
    } else {
        coded
    };
    let mut seen = BTreeSet::new();
    values.retain(|value| seen.insert(value.clone()));
    values
}

fn until_sentence_end(text: &str) -> &str {
    sentence_end(text).map_or(text, |at| &text[..at])
}

fn ends_sentence(text: &str) -> bool {
    sentence_end(text).is_some()
}

/// The first full stop that ends a sentence: at the end of a text or before white space.
fn sentence_end(text: &str) -> Option<usize> {
    let text = text.trim_end();
    text.match_indices('.').map(|(at, _)| at).find(|at| {
        let after = text[at + 1..].chars().next();
        after.is_none_or(char::is_whitespace)
    })
}

fn bare_values(text: &str) -> Vec<String> {
    let text = text.trim_start_matches([':', ' ']).trim();
    let text = text
        .strip_prefix("are")
        .unwrap_or(text)
        .trim_start_matches([':', ' ']);
    let words: Vec<&str> = text
        .split([',', '|', ';', '\n'])
        .flat_map(|part| part.split(" or "))
        .flat_map(|part| part.split(" and "))
        .map(|word| {
            word.trim()
                .trim_start_matches("or ")
                .trim_start_matches("and ")
                .trim_matches(['"', '\'', '“', '”', '.', ' '])
        })
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() < 2 || !words.iter().all(|word| is_value(word)) {
        return Vec::new();
    }
    words.into_iter().map(str::to_owned).collect()
}

fn is_value(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && word.len() <= 80
        && word
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
        && !matches!(word, "true" | "false" | "null" | "and" | "or")
}
