//! Sentences of running text, and whether one speaks of the type of its page.
//!
//! Knows where sentences end and what stands out in them; must not know what they say about a type.

use std::ops::Range;

use crate::markdown::Inlines;

/// A sentence.
#[derive(Debug, Default)]
pub(super) struct Sentence<'i> {
    /// Its text without markup.
    pub(super) text: String,
    /// The same in lower case, byte for byte.
    pub(super) lower: String,
    /// What stands out in it: links and words in markup, in order.
    pub(super) marks: Vec<Mark<'i>>,
}

/// A link, or words in markup.
#[derive(Debug)]
pub(super) struct Mark<'i> {
    /// Its bytes in the sentence.
    pub(super) range: Range<usize>,
    /// Where it links to.
    pub(super) link: Option<&'i str>,
}

/// Words that may stand between the name of a type and its verb.
const NOUNS: &[&str] = &[
    "resource",
    "type",
    "entity",
    "class",
    "object",
    "superclass",
];

/// Words with which a sentence about the type of its page begins.
const BEGINNINGS: &[&str] = &[
    "this",
    "it",
    "it's",
    "represents",
    "a",
    "an",
    "used",
    "while",
];

/// The sentences of a paragraph. A semicolon and a line break part them as well.
pub(super) fn sentences<'i>(inlines: &'i Inlines<'_>) -> Vec<Sentence<'i>> {
    let mut sentences = Vec::new();
    let mut open = Sentence::default();
    for run in &inlines.runs {
        let style = run.style;
        if run.link.is_some() || style.strong || style.code || style.emphasis {
            let start = open.text.len();
            open.text.push_str(&run.text);
            open.marks.push(Mark {
                range: start..open.text.len(),
                link: run.link.as_deref(),
            });
            continue;
        }
        let mut rest: &str = &run.text;
        while let Some(end) = sentence_end(rest) {
            open.text.push_str(&rest[..end]);
            sentences.push(std::mem::take(&mut open));
            rest = &rest[end..];
        }
        open.text.push_str(rest);
    }
    sentences.push(open);
    for sentence in &mut sentences {
        sentence.lower = sentence.text.to_ascii_lowercase();
    }
    sentences.retain(|sentence| !sentence.text.trim().is_empty());
    sentences
}

/// The end of the first sentence of a text; the full stop of a name is none.
fn sentence_end(text: &str) -> Option<usize> {
    text.char_indices().find_map(|(at, c)| {
        let end = at + c.len_utf8();
        let stops = match c {
            '\n' => true,
            '.' | ';' | '!' | '?' => {
                text[end..].is_empty() || text[end..].starts_with(char::is_whitespace)
            }
            _ => false,
        };
        stops.then_some(end)
    })
}

impl Sentence<'_> {
    /// The places of a phrase in lower case outside of links and markup, by where it begins.
    pub(super) fn find<'s>(&'s self, phrase: &'s str) -> impl Iterator<Item = usize> + 's {
        let of_word = |c: char| c.is_ascii_alphanumeric();
        let found = self.lower.match_indices(phrase).map(|(at, _)| at);
        found.filter(move |at| {
            let end = at + phrase.len();
            !self.marks.iter().any(|mark| mark.range.contains(at))
                && !self.lower[..*at].ends_with(of_word)
                && !self.lower[end..].starts_with(of_word)
        })
    }

    /// The mark that begins at a byte.
    pub(super) fn mark_at(&self, at: usize) -> Option<&Mark<'_>> {
        self.marks.iter().find(|mark| mark.range.start == at)
    }

    /// Whether the words before `end` are a subject that means the type `own` of the page: nothing at all, a word that
    /// points to it, its name. What comes right after the name of another type, or as a relative clause to one, speaks of
    /// that one.
    pub(super) fn is_of_own(&self, end: usize, own: &str) -> bool {
        let subject = self.lower[..end].trim();
        let words: Vec<&str> = subject.split_whitespace().map(bare).collect();
        let Some((last, _)) = words.split_last() else {
            return true;
        };
        let others = || {
            let marks = self.marks.iter().filter(|mark| mark.range.end <= end);
            marks.filter(|mark| !is_name(&self.lower[mark.range.clone()], own))
        };
        let is_after_another = others().any(|mark| {
            let between = self.lower[mark.range.end..end].split_whitespace();
            between.map(bare).all(|word| {
                word.is_empty() || NOUNS.contains(&word) || matches!(word, "that" | "which")
            })
        });
        let names_own = words.iter().any(|word| is_name(word, own));
        let begins = words.first().is_some_and(|word| BEGINNINGS.contains(word));
        if is_after_another {
            return false;
        }
        if matches!(*last, "that" | "which") {
            return begins && others().next().is_none();
        }
        begins || names_own || NOUNS.contains(last)
    }
}

/// Whether words are the name of a type, with its namespace or without.
fn is_name(words: &str, own: &str) -> bool {
    let words = words.trim().trim_matches('`');
    !own.is_empty() && words.rsplit('.').next() == own.rsplit('.').next()
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| matches!(c, ',' | ':' | '(' | ')' | '"' | '>' | '.'))
}
