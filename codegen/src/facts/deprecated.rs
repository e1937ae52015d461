//! What pages say about things that are on their way out.
//!
//! Knows the marks and the phrases of deprecation; must not know what is deprecated.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Place;

use super::prose::{Paragraph, Prose, Run};
use super::section::{self, Part};

/// That something is deprecated, and what the page tells about it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// Since when: a year, a month or a day, as in 2026, 2026-11, 2026-11-30.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Until when it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What to use instead, as the page names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
}

/// What surrounds a name that stands out, in a text that is read for its words.
const MARK: char = '\u{1}';

/// Phrases that say so, in lower case.
const SAYS: &[&str] = &[
    "is deprecated",
    "are deprecated",
    "is now deprecated",
    "are now deprecated",
    "been deprecated",
    "was deprecated",
    "were deprecated",
    "being deprecated",
];

/// Phrases that announce it; without a date they tell nothing yet.
const ANNOUNCES: &[&str] = &["will be deprecated", "to be deprecated"];

/// Phrases that say so without a verb, and since when.
const SINCE: &[&str] = &[
    "deprecated since",
    "deprecated as of",
    "deprecated from",
    "deprecated on",
    "deprecated in",
];

/// Phrases after which the date comes from which on it does not work.
const ENDS: &[&str] = &[
    "stop returning",
    "stopped returning",
    "stops returning",
    "stop working",
    "stopped working",
    "stops working",
    "be removed",
    "removed",
    "retire",
    "be unavailable",
    "no longer be",
    "no longer work",
    "end of support",
    "until",
];

/// What a name with its mark (*status (deprecated)*), and a text about it, say.
pub(super) fn read(name: &str, prose: &Prose) -> Option<Deprecation> {
    let own = bare(name);
    // Nearly no text does, and every text is asked.
    let paragraphs = prose.paragraphs.iter().filter(|it| mentions(it)).map(text);
    let said = paragraphs.filter_map(|text| of_paragraph(&own, &text));
    let said: Vec<Deprecation> = said.collect();
    if said.is_empty() && !is_marked(name) {
        return None;
    }
    let all = said.into_iter();
    Some(all.fold(Deprecation::default(), Deprecation::or))
}

/// What the title and the text of a page say about what the page is about.
pub(super) fn of_page(title: &str, prose: &Prose) -> Option<Deprecation> {
    let is_part = |paragraph: &Paragraph| {
        let text = text(paragraph).to_lowercase();
        PARTS.iter().any(|part| text.contains(part))
    };
    let paragraphs = prose.paragraphs.iter();
    let about = paragraphs.filter(|paragraph| mentions(paragraph) && !is_part(paragraph));
    let about = Prose {
        paragraphs: about.cloned().collect(),
    };
    // *The shift resource type is deprecated* names the type of the page.
    let name = title.strip_suffix(" resource type").unwrap_or(title);
    read(name, &about)
}

/// Where the text of a page first speaks of a deprecation.
pub(super) fn place(outline: &[Part<'_, '_>]) -> Option<Place> {
    let mut prose = section::intro(outline).flat_map(|part| part.section.prose());
    prose.find_map(|inlines| says_word(&inlines.plain()).then(|| inlines.place()))
}

/// How a text on a page speaks of a part of what the page is about.
const PARTS: &[&str] = &[
    "this property",
    "this parameter",
    "this relationship",
    "this member",
    "this value",
    "this header",
    "this permission",
    "this setting",
];

impl Deprecation {
    /// What one place says, completed with what another says.
    pub fn or(self, other: Self) -> Self {
        Self {
            since: self.since.or(other.since),
            until: self.until.or(other.until),
            instead: self.instead.or(other.instead),
        }
    }
}

/// Whether *(deprecated)* stands behind a name.
pub(super) fn is_marked(name: &str) -> bool {
    let name = name.to_lowercase();
    ["(deprecated", "[deprecated"]
        .iter()
        .any(|mark| name.contains(mark))
}

/// A title or a heading without the mark at its end.
pub(super) fn without_mark(title: &str) -> &str {
    let title = title.trim();
    let mark = title
        .rfind(['(', '['])
        .filter(|at| is_marked(&title[*at..]));
    match mark {
        Some(at) if title.ends_with([')', ']']) => title[..at].trim_end_matches([' ', '\\']),
        _ => title,
    }
}

/// A name without its mark.
fn bare(name: &str) -> String {
    let end = name.find(['(', '[']).unwrap_or(name.len());
    name[..end]
        .replace(['`', '*', '\\'], "")
        .trim()
        .to_lowercase()
}

/// Whether a paragraph has the word at all.
fn mentions(paragraph: &Paragraph) -> bool {
    runs(paragraph).iter().any(|run| {
        let (Run::Text(text)
        | Run::Code { code: text }
        | Run::Strong { strong: text }
        | Run::Link { link: text, .. }) = run;
        says_word(text)
    })
}

fn says_word(text: &str) -> bool {
    text.contains("eprecated") || text.contains("EPRECATED")
}

fn runs(paragraph: &Paragraph) -> &[Run] {
    let (Paragraph::Plain(runs) | Paragraph::Item { item: runs }) = paragraph;
    runs
}

/// The text of a paragraph, names that stand out between marks.
fn text(paragraph: &Paragraph) -> String {
    let run = |run: &Run| match run {
        Run::Text(text) => text.replace(MARK, " "),
        Run::Code { code: text } | Run::Strong { strong: text } | Run::Link { link: text, .. } => {
            format!("{MARK}{}{MARK}", text.replace(MARK, " "))
        }
    };
    runs(paragraph).iter().map(run).collect()
}

fn of_paragraph(own: &str, text: &str) -> Option<Deprecation> {
    let sentences: Vec<&str> = sentences(text).collect();
    let at = sentences.iter().position(|it| is_about(own, it))?;
    let mut found = Deprecation::default();
    for (number, sentence) in sentences.iter().enumerate().skip(at) {
        let lower = sentence.to_ascii_lowercase();
        if number == at {
            let said = SAYS.iter().chain(ANNOUNCES).chain(SINCE);
            let after = said.filter_map(|phrase| after(&lower, phrase)).next();
            let own_clause = after.and_then(|after| after.split(" and ").next());
            found.since = own_clause.and_then(date);
        }
        let ends = ENDS.iter().filter_map(|phrase| after(&lower, phrase));
        found.until = found.until.or_else(|| ends.filter_map(date).next());
        found.instead = found.instead.or_else(|| instead(sentence, &lower));
    }
    // What is only announced, and for no day, is not deprecated yet.
    let is_said = !ANNOUNCES
        .iter()
        .any(|phrase| contains(sentences[at], phrase));
    (is_said || found.since.is_some()).then_some(found)
}

/// The sentences of a text; a full stop in a name ends none.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = rest.match_indices(". ").map(|(at, _)| at);
        let mut ends = ends.filter(|at| rest[..*at].matches(MARK).count().is_multiple_of(2));
        let (sentence, after) = match ends.next() {
            Some(at) => (&rest[..at], &rest[at + 2..]),
            None => (rest.trim_end_matches('.'), ""),
        };
        rest = after;
        Some(sentence.trim())
    })
}

/// Whether a sentence says that the thing itself is deprecated, and not something else.
fn is_about(own: &str, sentence: &str) -> bool {
    let lower = sentence.to_ascii_lowercase().replace(MARK, "");
    let lower = lower.trim_start_matches(|c: char| !c.is_alphanumeric());
    let head = ["note", "important", "caution", "warning"].iter();
    let mut head = head.filter_map(|word| lower.strip_prefix(*word)?.strip_prefix(':'));
    let lower = head.next().unwrap_or(lower).trim_start();
    if let Some(rest) = lower.strip_prefix("deprecated") {
        return !rest.starts_with(|c: char| c.is_alphanumeric());
    }
    let phrases = SAYS.iter().chain(ANNOUNCES);
    let mut subjects = phrases.filter_map(|phrase| Some(lower.split_once(phrase)?.0));
    subjects.any(|subject| {
        let mut words = subject.split(|c: char| !(c.is_alphanumeric() || "_.$@-".contains(c)));
        let is_relative = ["that ", "which ", "if "]
            .iter()
            .any(|word| subject.ends_with(word));
        let is_this = ["this ", "these ", "it "]
            .iter()
            .any(|word| subject.starts_with(word));
        !is_relative && (is_this || !own.is_empty() && words.any(|word| word == own))
    })
}

fn contains(sentence: &str, phrase: &str) -> bool {
    sentence.to_ascii_lowercase().contains(phrase)
}

/// What comes after a phrase.
fn after<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    Some(text.split_once(phrase)?.1)
}

/// What a sentence names to be used instead: *use X instead*, *replaced by X*.
fn instead(sentence: &str, lower: &str) -> Option<String> {
    let is_advice = ["instead", "going forward", "in its place"]
        .iter()
        .any(|word| lower.contains(word));
    let phrases = ["use ", "replaced by ", "replaced with "].iter();
    let mut named = phrases.filter_map(|phrase| {
        let at = lower.find(phrase)?;
        (*phrase != "use " || is_advice).then(|| &sentence[at + phrase.len()..])
    });
    name_at(named.next()?)
}

/// Words that stand before a name.
const BEFORE_NAMES: &[&str] = &["the", "a", "an", "property", "api", "new", "member"];

/// The name at the beginning of a text: what stands out, else a single word that has the form of a name.
fn name_at(text: &str) -> Option<String> {
    let mut text = text.trim_start();
    while let Some((word, rest)) = text.split_once(' ')
        && BEFORE_NAMES.contains(&word.to_ascii_lowercase().as_str())
    {
        text = rest.trim_start();
    }
    let name = match text.strip_prefix(MARK) {
        Some(rest) => rest.split(MARK).next()?,
        None => {
            let word = text.split(' ').next()?.trim_end_matches([',', ';', ':']);
            let is_name = word.chars().skip(1).any(|c| c.is_ascii_uppercase())
                && word
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_.-/".contains(c));
            is_name.then_some(word)?
        }
    };
    let name = name.trim();
    (!name.is_empty() && name.len() <= LONGEST_NAME).then(|| name.to_owned())
}

/// Longer ones are no names.
const LONGEST_NAME: usize = 80;

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The first date in a text in lower case: *2026-11-30*, *November 30, 2026*, *30 November 2026*, *November 2026*.
fn date(text: &str) -> Option<String> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().find_map(|(at, word)| {
        if is_iso(word) {
            return Some((*word).to_owned());
        }
        let month = MONTHS.iter().position(|month| month == word)? + 1;
        let next = |offset: usize| words.get(at + offset).copied();
        let before = at.checked_sub(1).and_then(|before| day(words[before]));
        let (year, day) = match next(1).and_then(year) {
            Some(year) => (year, before),
            None => (next(2).and_then(year)?, Some(next(1).and_then(day)?)),
        };
        Some(match day {
            Some(day) => format!("{year}-{month:02}-{day:02}"),
            None => format!("{year}-{month:02}"),
        })
    })
}

fn is_iso(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    matches!(parts.as_slice(), [y, m, d] if year(y).is_some() && m.len() == 2 && d.len() == 2)
        && parts[1]
            .parse()
            .is_ok_and(|month: u8| (1..=12).contains(&month))
        && day(parts[2]).is_some()
}

fn year(word: &str) -> Option<&str> {
    let is_year = word.len() == 4 && word.bytes().all(|c| c.is_ascii_digit());
    (is_year && word.starts_with("20")).then_some(word)
}

/// A day of a month: *30*, *30th*.
fn day(word: &str) -> Option<u8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let is_short = digits.len() <= 2 && word.len() <= digits.len() + 2;
    let day = digits.parse().ok().filter(|_| is_short)?;
    (1..=31).contains(&day).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a name and a text say; `*x*` stands out.
    fn told(name: &str, text: &str) -> Option<String> {
        let runs = text.split('*').enumerate().map(|(at, text)| match at % 2 {
            0 => Run::Text(text.into()),
            _ => Run::Strong {
                strong: text.into(),
            },
        });
        let prose = Prose {
            paragraphs: vec![Paragraph::Plain(runs.collect())],
        };
        let found = read(name, &prose)?;
        let part = |word: &str, part: Option<String>| part.map(|part| format!("{word} {part}"));
        let parts = [
            part("since", found.since),
            part("until", found.until),
            part("use", found.instead),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        Some(parts.join(", "))
    }

    #[test]
    fn facts_are_read_out_of_sentences() {
        for (name, text, expected) in [
            ("shelf (deprecated)", "Where it stands.", ""),
            ("shelf", "[Deprecated] Setting it has no effect.", ""),
            ("shelf", "Where it stands. This property is deprecated.", ""),
            (
                "shelf",
                "This property is in the process of being deprecated. Use the *shelves* property instead.",
                "use shelves",
            ),
            (
                "shelf",
                "Old. It works as the default and is deprecated. Use RowAndShelf instead.",
                "use RowAndShelf",
            ),
            (
                "shelf",
                "The *shelf* property is deprecated and stopped returning data on August 20, 2025. \
                 Going forward, use the *shelf_v2* property.",
                "until 2025-08-20, use shelf_v2",
            ),
            (
                "List x",
                "This API is deprecated as of 1 March 2025 and will be removed after November, 2026.",
                "since 2025-03-01, until 2026-11",
            ),
            (
                "shelf",
                "This property will be deprecated in July 2019 and will be replaced by property ShelfRow.",
                "since 2019-07, use ShelfRow",
            ),
            (
                "shelf",
                "Deprecated: use *row.name* instead",
                "use row.name",
            ),
            (
                "shelf",
                "Deprecated since March 2024 and until June 30, 2026.",
                "since 2024-03, until 2026-06-30",
            ),
            ("shelf", "Deprecated until June 2026.", "until 2026-06"),
        ] {
            assert_eq!(told(name, text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_about_something_else_tells_nothing() {
        for (name, text) in [
            ("status", "One of *Available* and *Deprecated*."),
            ("deprecated", "Whether a control is deprecated."),
            ("shelf", "The *row* property is deprecated."),
            ("shelf", "This lists values that are deprecated."),
            ("shelf", "This will be deprecated in the future."),
            ("shelf", "AAD shelf - to be deprecated"),
            ("shelf", "Deprecations are listed elsewhere."),
        ] {
            assert_eq!(told(name, text), None, "{text}");
        }
    }

    #[test]
    fn marks_are_taken_off_titles() {
        for (title, expected) in [
            ("List shelves (deprecated)", "List shelves"),
            ("shelf resource type (Deprecated)", "shelf resource type"),
            ("List shelves (preview)", "List shelves (preview)"),
            ("(deprecated) shelves", "(deprecated) shelves"),
            ("List shelves", "List shelves"),
        ] {
            assert_eq!(without_mark(title), expected);
        }
    }

    #[test]
    fn a_note_about_a_part_is_not_about_the_page() {
        let titled = |title: &str, text: &str| {
            let paragraphs = vec![Paragraph::Plain(vec![Run::Text(text.into())])];
            of_page(title, &Prose { paragraphs }).is_some()
        };
        let page = |text: &str| titled("List shelves", text);
        assert!(page("Note: This API is deprecated."));
        assert!(!page("This property is deprecated."));
        assert!(!page("List the shelves."));
        let of_type = |text: &str| titled("shelf resource type", text);
        assert!(of_type("The shelf resource type is deprecated."));
        assert!(!of_type("The book resource type is deprecated."));
    }

    #[test]
    fn dates_are_written_in_one_way() {
        for (text, expected) in [
            ("on 2026-11-30", Some("2026-11-30")),
            ("november 30th, 2026", Some("2026-11-30")),
            ("30 november 2026", Some("2026-11-30")),
            ("after november, 2026", Some("2026-11")),
            ("may happen", None),
            ("in 2026-13-01", None),
            ("march 2", None),
        ] {
            assert_eq!(date(text).as_deref(), expected, "{text}");
        }
    }
}
