//! Base types and descendants of types.
//!
//! Knows the phrases and tables by which pages name them; must not know annotations, nor other pages.

mod claim;
mod descendant;

use crate::diagnostic::DocPath;
use crate::markdown::{Inlines, Page};

use super::prose;
use super::section::{Part, Role, intro};
use super::sentence::{Sentence, sentences};
use super::title;

pub use claim::BaseClaim;

/// What the text says about the place of a type among others.
#[derive(Debug, Default)]
pub(super) struct Ancestry {
    /// The base type.
    pub(super) base: Option<BaseClaim>,
    /// The types that descend from it.
    pub(super) descendants: Vec<BaseClaim>,
    /// Whether other types descend from it.
    pub(super) is_base: bool,
    /// Whether it is abstract.
    pub(super) is_abstract: bool,
}

/// Reads what the text of a page says about the ancestry of its type.
pub(super) fn read(page: &Page<'_>, outline: &[Part<'_, '_>]) -> Ancestry {
    let own = title::type_name(page).unwrap_or_default().to_lowercase();
    let mut ancestry = Ancestry {
        base: prose_base(page, outline, &own),
        ..Ancestry::default()
    };
    for inlines in intro(outline).flat_map(|part| part.section.prose()) {
        for sentence in sentences(inlines) {
            ancestry.is_abstract |= says_abstract(&sentence, &own);
            ancestry.is_base |= says_base(&sentence);
        }
    }
    ancestry.is_base |= ancestry.is_abstract;
    if ancestry.is_base {
        ancestry.descendants = descendant::read(page, outline);
    }
    ancestry
}

/// Words by which a page says that other types descend from its own, in lower case.
const BASE_WORDS: &[&str] = &[
    "base type",
    "base class",
    "base resource",
    "superclass",
    "super class",
];

fn says_base(sentence: &Sentence<'_>) -> bool {
    // *derives from the base type x* speaks of another type.
    let is_another = |at: usize| {
        let before = sentence.lower[..at].split_whitespace();
        let mut last = before.rev().skip_while(|word| is_filler(word));
        last.next() == Some("from")
    };
    let mut words = BASE_WORDS.iter().flat_map(|word| sentence.find(word));
    words.any(|at| !is_another(at))
}

/// What an abstract type is called.
const TYPES: &[&str] = &[
    "type",
    "class",
    "entity",
    "resource",
    "superclass",
    "object",
];

/// How many words may stand between *abstract* and what it calls so.
const BETWEEN: usize = 2;

/// Whether a sentence calls the type of its page abstract: *An abstract class that …*, *This superclass is abstract*.
fn says_abstract(sentence: &Sentence<'_>, own: &str) -> bool {
    sentence.find("abstract").any(|at| {
        let end = at + "abstract".len();
        let after = &sentence.lower[end..];
        let called = after
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(1 + BETWEEN);
        let is_called = called.into_iter().any(|word| TYPES.contains(&word));
        let (before, verb) = verb_before(&sentence.lower[..at]);
        match verb {
            Some("is") if is_called => sentence.is_of_own(before, own),
            Some("is") => {
                let is_end = after.trim_start().starts_with([',', '.', ':', '(']);
                (after.trim().is_empty() || is_end || after.starts_with(" and "))
                    && sentence.is_of_own(before, own)
            }
            _ => is_called && matches!(sentence.lower[..before].trim(), "" | "represents"),
        }
    })
}

/// The verb before a predicate and where its subject ends: *This type **is** also an* …
fn verb_before(text: &str) -> (usize, Option<&'static str>) {
    let mut rest = text.trim_end();
    while let Some(word) = rest.split_whitespace().next_back() {
        let start = rest.len() - word.len();
        match word {
            "a" | "an" | "also" => rest = rest[..start].trim_end(),
            "is" => return (start, Some("is")),
            "it's" => return (rest.len(), Some("is")),
            _ => break,
        }
    }
    (rest.len(), None)
}

/// How a page names the base of its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verb {
    /// Of types alone.
    Inherits,
    /// Of values as well.
    Derived,
    /// After an article: *a subclass of*.
    Noun,
}

/// Phrases before the name of a base type, in lower case. *inherit from*, of several, speaks of other types.
const BASE_PHRASES: &[(&str, Verb)] = &[
    ("inherits from", Verb::Inherits),
    ("inherits properties from", Verb::Inherits),
    ("inherits all properties from", Verb::Inherits),
    ("inherits all the properties from", Verb::Inherits),
    ("inherits all the properties of", Verb::Inherits),
    ("derives from", Verb::Inherits),
    ("derived from", Verb::Derived),
    ("subclass of", Verb::Noun),
    ("subtype of", Verb::Noun),
];

/// The base type that the text names: *Inherits from [entity](entity.md).*
fn prose_base(page: &Page<'_>, outline: &[Part<'_, '_>], own: &str) -> Option<BaseClaim> {
    let parts = outline.iter();
    let parts = parts.filter(|part| matches!(part.role, Role::Intro | Role::Properties));
    let mut paragraphs = parts.flat_map(|part| part.section.prose());
    paragraphs.find_map(|inlines| {
        sentences(inlines)
            .iter()
            .find_map(|sentence| base_in(page.path, inlines, sentence, own))
    })
}

fn base_in(
    page: &DocPath,
    inlines: &Inlines<'_>,
    sentence: &Sentence<'_>,
    own: &str,
) -> Option<BaseClaim> {
    let phrases = BASE_PHRASES.iter();
    let mut ends = phrases.flat_map(|(phrase, verb)| {
        let found = sentence.find(phrase);
        let found = found.filter(|at| is_of_own(sentence, *at, *verb, own));
        found.map(|at| (at + phrase.len(), *verb))
    });
    ends.find_map(|(end, verb)| {
        let named = name_from(sentence, end)?;
        let name = named.text.trim().trim_matches('`').trim_end_matches('.');
        let target = named.link.and_then(|link| prose::linked_page(page, link));
        // The words of a link may be another name of the only type of a page: *Room Lamp*.
        let is_of_type = |page: &DocPath| page.folder().ends_with("/resources");
        let joined = name.replace(' ', "");
        let name = match target.as_ref().is_some_and(is_of_type) {
            true => joined.as_str(),
            false => name,
        };
        let is_own = name.eq_ignore_ascii_case(own);
        (is_name(name) && !is_own).then(|| BaseClaim {
            name: name.to_owned(),
            certain: target.is_some()
                || name.contains('.')
                || named.is_marked && verb != Verb::Derived,
            page: target,
            place: inlines.place_of_words(named.text.trim()),
        })
    })
}

/// Whether the words before a phrase speak of the type of the page.
fn is_of_own(sentence: &Sentence<'_>, at: usize, verb: Verb, own: &str) -> bool {
    let before = sentence.lower[..at].trim_end();
    let (subject, copula) = match verb {
        Verb::Inherits => (before.len(), None),
        Verb::Derived | Verb::Noun => verb_before(before),
    };
    let subject_text = sentence.lower[..subject].trim_end();
    // *A lamp, derived from …*, *It is a lamp, and derived from …*
    let is_aside = verb == Verb::Derived
        && copula.is_none()
        && (subject_text.ends_with(',') || subject_text.ends_with(" and"));
    let words = subject_text.trim_end_matches(',').trim_end();
    let words = words.strip_suffix(" and").unwrap_or(words);
    let is_verb = |word: &str| matches!(word, "are" | "not" | "properties" | "values" | "value");
    !words.split(' ').next_back().is_some_and(is_verb)
        && (is_aside && !ends_in_mark(sentence, words.len()) || sentence.is_of_own(subject, own))
}

fn ends_in_mark(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.marks.iter().any(|mark| mark.range.end == at)
}

/// A name in a sentence.
struct Named<'s> {
    text: &'s str,
    link: Option<&'s str>,
    is_marked: bool,
}

/// The name that follows a phrase: a link, a word in markup, or a plain word that is written as names are or ends what
/// the sentence says of it.
fn name_from<'s>(sentence: &'s Sentence<'_>, end: usize) -> Option<Named<'s>> {
    let mut at = end;
    loop {
        let rest = &sentence.lower[at..];
        at += rest.len() - rest.trim_start().len();
        if let Some(mark) = sentence.mark_at(at) {
            return Some(Named {
                text: &sentence.text[mark.range.clone()],
                link: mark.link,
                is_marked: true,
            });
        }
        let rest = &sentence.text[at..];
        let length = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_')))
            .unwrap_or(rest.len());
        let word = rest[..length].trim_end_matches('.');
        if word.is_empty() {
            return None;
        }
        if is_filler(&word.to_ascii_lowercase()) {
            at += word.len();
            continue;
        }
        let after = rest[word.len()..].trim_start().to_ascii_lowercase();
        let next = after.split(|c: char| !c.is_ascii_alphanumeric()).next();
        let is_written_so =
            word.contains('.') || word[1..].contains(|c: char| c.is_ascii_uppercase());
        let ends =
            next.is_none_or(|next| next.is_empty() || next == "and" || TYPES.contains(&next));
        return (is_written_so || ends).then_some(Named {
            text: word,
            link: None,
            is_marked: false,
        });
    }
}

/// Words between *inherits from* and the name.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "the" | "a" | "an" | "base" | "class" | "type" | "abstract" | "resource"
    )
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_'))
}

#[cfg(test)]
mod tests {
    use super::super::section;
    use super::*;
    use crate::corpus::Corpus;
    use crate::markdown;
    use crate::version::VERSIONS;

    /// What a page *lamp resource type* with this text says.
    fn told(text: &str) -> Ancestry {
        let mut corpus = Corpus::default();
        let text = format!("# lamp resource type\n\n{text}\n");
        corpus.insert("v1.0/resources/lamp.md", &text);
        let (path, source) = corpus.get("v1.0/resources/lamp.md").unwrap();
        let page = markdown::read(&corpus, path, VERSIONS[0], source).value;
        read(&page, &section::outline(&page))
    }

    #[test]
    fn sentences_name_a_base() {
        for (text, name, certain) in [
            ("Inherits from [device](device.md).", "device", true),
            (
                "Inherits from [Lit Device](litdevice.md).",
                "LitDevice",
                true,
            ),
            (
                "Gives light. Inherits from\n[**device**](device.md).",
                "device",
                true,
            ),
            (
                "Inherits from the abstract base class **device**.",
                "device",
                true,
            ),
            (
                "Inherits from microsoft.graph.device.",
                "microsoft.graph.device",
                true,
            ),
            ("Inherits from device.", "device", false),
            ("It inherits from device and has a switch.", "device", false),
            (
                "The **lamp** resource is derived from [device](device.md) and more.",
                "device",
                true,
            ),
            ("A lamp, derived from [device](device.md).", "device", true),
            (
                "It is a device, and derived from the `device` type.",
                "device",
                false,
            ),
            (
                "A type derived from deviceBase that gives light.",
                "deviceBase",
                false,
            ),
            (
                "This resource is a subclass of [device](device.md).",
                "device",
                true,
            ),
            (
                "A subclass of [device](device.md) with a bulb.",
                "device",
                true,
            ),
            (
                "This is a derived type that inherits from the [device](device.md) type.",
                "device",
                true,
            ),
            (
                "**lamp** inherits all the properties of the [device](device.md) resource.",
                "device",
                true,
            ),
        ] {
            let base = told(text).base;
            let base = base.map(|base| (base.name, base.certain));
            assert_eq!(base, Some((name.to_owned(), certain)), "{text}");
        }
    }

    #[test]
    fn other_sentences_name_none() {
        for text in [
            "This is a base type that other resources can inherit from to support light.",
            "This is a base type that other lamps inherit from. A lamp gives light.",
            "Lamps are specific, and individual lamps inherit from here.",
            "Resources that derive from **device** include [lantern](lantern.md).",
            "All the lamps inherit from [device](device.md).",
            "[lantern](lantern.md) inherits from [device](device.md).",
            "Has a [bulb](bulb.md), which is derived from [part](part.md).",
            "Inherits from a type with a switch.",
            "The brightness is derived from [settings](settings.md).",
            "Shows values that are derived from descendants, like **watts**.",
            "A kind of light derived from user input.",
            "Inherits from **lamp**.",
            "[lantern](lantern.md) is a subtype of [device](device.md).",
        ] {
            assert_eq!(told(text).base, None, "{text}");
        }
    }

    #[test]
    fn sentences_call_a_type_abstract() {
        for text in [
            "This is an abstract type.",
            "An abstract base class that holds what lamps have in common.",
            "Abstract entity for lamps.",
            "Represents an abstract base type for lamps.",
            "The **lamp** resource is an abstract resource that has a switch.",
            "It's also an abstract type.",
            "This superclass is abstract and nobody can make one.",
            "**lamp** is abstract.",
        ] {
            assert!(told(text).is_abstract && told(text).is_base, "{text}");
        }
        for text in [
            "Inherits from the abstract type [device](device.md).",
            "An abstract description of a lamp.",
            "This is not an abstract type.",
            "[device](device.md) is an abstract type.",
            "Made from the [device](device.md) abstract type.",
            "An abstract of what the lamp says.",
        ] {
            assert!(!told(text).is_abstract, "{text}");
        }
    }

    #[test]
    fn pages_of_bases_name_descendants() {
        for (text, names) in [
            ("Base type of [a](a.md) and [b](b.md).", "a b"),
            ("Base class for lamps such as [a](a.md).", "a"),
            (
                "Base class for switches of the [room](room.md). Derived types:\n\n- [a](a.md), a subtype of [c](c.md)\n- [b](b.md)",
                "a b",
            ),
            (
                "This is a base class; the derived types are [a](a.md), [b](b.md), and [c](c.md).",
                "a b c",
            ),
            (
                "A base type. The [a](a.md) and [b](b.md) types inherit from this type. See [c](c.md).",
                "a b",
            ),
            (
                "An abstract type that is inherited by [a](a.md). It is part of a [room](room.md).",
                "a",
            ),
            ("Base type for lamps that a [room](room.md) has.", ""),
            ("Gives light. The derived types are [a](a.md).", ""),
        ] {
            let found = told(text).descendants;
            let found: Vec<String> = found.into_iter().map(|claim| claim.name).collect();
            assert_eq!(found.join(" "), names, "{text}");
        }
    }
}
