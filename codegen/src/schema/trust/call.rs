//! Calls: which page is the one of a call, and what its pages say together.
//!
//! Knows pages, lines and tables of permissions; must not know bodies and answers.

use std::collections::BTreeSet;

use crate::facts::{Deprecation, Presence};

use super::super::document::{ENTITY, Types, Witness};
use super::super::names::singular;

/// A permission table of a page, as far as it tells which request lines it is for.
#[derive(Debug, Clone, Copy)]
pub(in crate::schema) struct TableScope<'p> {
    /// The heading or the text that qualifies it.
    pub(in crate::schema) label: Option<&'p str>,
    /// Which request lines stand above it.
    pub(in crate::schema) names: Names,
}

/// Which request lines a permission table names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::schema) enum Names {
    /// None.
    NoLine,
    /// The one that is asked about, and maybe others.
    ThisLine,
    /// Only others.
    OtherLines,
}

/// A request line, as far as it tells which permission tables are for it.
#[derive(Debug, Clone, Copy)]
pub(in crate::schema) struct LineScope<'p> {
    /// The words of its path.
    pub(in crate::schema) words: &'p [String],
    /// Whether it begins with `/me`.
    pub(in crate::schema) is_me: bool,
    /// The text above it.
    pub(in crate::schema) caption: Option<&'p str>,
    /// The texts above all request lines of the page.
    pub(in crate::schema) captions: &'p [&'p str],
}

/// The permission tables of a page that are for a request line, by number: those that name it; else, of those that name no
/// line, the ones whose labels speak of its path; else the one whose label says what the text above the line says; else
/// all. A table without a label is for all lines that no table names.
pub(in crate::schema) fn tables_of_line(
    tables: &[TableScope<'_>],
    line: LineScope<'_>,
) -> Vec<usize> {
    let which = |names| (0..tables.len()).filter(move |index| tables[*index].names == names);
    let named: Vec<usize> = which(Names::ThisLine).collect();
    if !named.is_empty() {
        return named;
    }
    let open: Vec<usize> = which(Names::NoLine).collect();
    if open.is_empty() {
        return (0..tables.len()).collect();
    }
    let labels: Vec<Option<&str>> = open.iter().map(|index| tables[*index].label).collect();
    let of_path = by_path(&labels, line.words, line.is_me);
    let of_line = of_path.or_else(|| by_caption(&labels, line.caption?, line.captions));
    let all = || (0..open.len()).collect();
    let places = of_line.unwrap_or_else(all).into_iter();
    places.map(|place| open[place]).collect()
}

/// The labels that speak of the last word of a path that any label speaks of, and of them the ones that speak of most of
/// its words and of nothing else: *group event* is for `/groups/{id}/events`, *event* for `/me/events`. None where no
/// label speaks of the path.
fn by_path(labels: &[Option<&str>], words: &[String], is_me: bool) -> Option<Vec<usize>> {
    let fit = |label: &str| {
        let mut of_label = words_of(label);
        let of_kind = of_label.iter().any(|word| word == "resource");
        let all = of_label.len();
        let speaks = |word: &String| of_label.iter().any(|it| is_last_of(&one_of(word), it));
        let places: Vec<usize> = words
            .iter()
            .enumerate()
            .filter(|(_, word)| speaks(word))
            .map(|(place, _)| place)
            .collect();
        of_label.retain(|it| words.iter().any(|word| is_last_of(&one_of(word), it)));
        // That the signed-in user is a user does not bind a table that speaks of users, unless it is for users as a kind of
        // resource.
        let deepest = places
            .iter()
            .rev()
            .find(|place| !is_me || of_kind || **place > 0)?;
        Some((
            *deepest,
            of_label.len(),
            std::cmp::Reverse(all - of_label.len()),
        ))
    };
    let fits: Vec<Option<_>> = labels.iter().map(|label| label.and_then(fit)).collect();
    let best = fits.iter().flatten().max()?;
    let is_of_line =
        |index: &usize| labels[*index].is_none() || fits[*index].as_ref() == Some(best);
    Some((0..labels.len()).filter(is_of_line).collect())
}

/// Whether a word is another, or ends it as the noun of a compound: *list* of *tasklist*.
fn is_last_of(word: &str, whole: &str) -> bool {
    const SHORTEST: usize = 4;
    whole == word || word.len() >= SHORTEST && whole.ends_with(word)
}

/// The label that has most words in common with the text above a request line, where no other label has as many, and no
/// other text on the page as many of this label. Words that all labels or all texts have do not count.
fn by_caption(labels: &[Option<&str>], caption: &str, captions: &[&str]) -> Option<Vec<usize>> {
    let labels: Vec<BTreeSet<String>> = labels
        .iter()
        .map(|label| Some(words_of((*label)?).into_iter().collect()))
        .collect::<Option<_>>()?;
    let captions: Vec<(bool, BTreeSet<String>)> = captions
        .iter()
        .map(|text| (*text == caption, words_of(text).into_iter().collect()))
        .collect();
    let common = |label: &BTreeSet<String>, text: &BTreeSet<String>| {
        let words = label.intersection(text);
        let tells = |word: &&String| {
            !labels.iter().all(|other| other.contains(*word))
                && !captions.iter().all(|(_, other)| other.contains(*word))
        };
        words.filter(tells).count()
    };
    let (_, own) = captions.iter().find(|(is_own, _)| *is_own)?;
    let counts: Vec<usize> = labels.iter().map(|label| common(label, own)).collect();
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    let index = counts.iter().position(|count| *count == most)?;
    let is_only = counts.iter().filter(|count| **count == most).count() == 1;
    let mut others = captions.iter().filter(|(is_own, _)| !is_own);
    let is_mutual = others.all(|(_, other)| common(&labels[index], other) < most);
    (is_only && is_mutual).then(|| vec![index])
}

/// The words of a text, in the singular and in lower case.
fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| one_of(&word.to_lowercase()))
        .collect()
}

/// Whether a call is deprecated: all its pages say so. One that does not may be about a part of it that stays.
pub(in crate::schema) fn deprecated_call<'p>(
    mut claims: impl Iterator<Item = Option<&'p Deprecation>>,
) -> Option<Deprecation> {
    let first = claims.next()??.clone();
    claims.try_fold(first, |known, claim| Some(known.or(claim?.clone())))
}

/// Whether a call must have a query option or a header: all pages that list it say so.
pub(in crate::schema) fn required_option(claims: &[bool]) -> bool {
    claims.iter().all(|claim| *claim)
}

/// The members of a list that were added after others were promised: those behind `unknownFutureValue`.
pub(in crate::schema) fn future_members<S: AsRef<str>>(listed: &[S]) -> &[S] {
    let is_promise = |member: &S| member.as_ref() == "unknownFutureValue";
    let promise = listed.iter().position(is_promise);
    promise.map_or(&[], |at| &listed[at + 1..])
}

/// What says that the resource must have a property that is sent to be created: its row; else the text above its table,
/// unless that table lists what only the service sets, and so lists everything. `announced` tells of a table that the text
/// announces as one of what is required, whether it does so.
pub(in crate::schema) fn required_property(
    presence: Presence,
    said_by: Witness,
    announced: Option<bool>,
) -> Option<Witness> {
    match (presence, announced) {
        (Presence::Required, _) => Some(said_by),
        (Presence::Unsaid, Some(false)) => Some(Witness::Text),
        _ => None,
    }
}

/// Whether a cloud has a call: a page that says so is about a part of the call that is there, whatever others say.
pub(in crate::schema) fn is_in_cloud(claims: &[bool]) -> bool {
    claims.contains(&true)
}

/// A word in the singular.
fn one_of(word: &str) -> String {
    singular(word).unwrap_or_else(|| word.to_owned())
}

/// A page that documents a call, as far as it tells whether it is *the* page of that call.
#[derive(Debug, Clone, Copy)]
pub(in crate::schema) struct Candidate<'p> {
    /// The name of the page: `user-post-users`.
    pub(in crate::schema) id: &'p str,
    /// The HTTP method of the call.
    pub(in crate::schema) method: &'p str,
    /// The words of its path, in lower case.
    pub(in crate::schema) words: &'p [String],
    /// Whether the request line has query options.
    pub(in crate::schema) options: bool,
    /// Whether only an example of the page makes the call.
    pub(in crate::schema) implied: bool,
    /// Whether the path ends in a word, so that a page that lists things fits `GET` better than one that gets one.
    pub(in crate::schema) ends_in_word: bool,
    /// How many ancestors the type has that the page sends or gets; a page about a base is fitter than those about its
    /// descendants.
    pub(in crate::schema) depth: usize,
}

/// What pages call themselves after the HTTP method.
const VERBS: &[(&str, &[&str])] = &[
    ("GET", &["get", "list"]),
    ("POST", &["post", "create", "add"]),
    ("PATCH", &["update", "patch", "upsert"]),
    ("PUT", &["put", "update", "upsert", "replace", "add"]),
    ("DELETE", &["delete", "remove"]),
];

/// How far the page is from the call, the fittest page having the least: a page that lists the plain request line
/// before one that adds options to it or only shows the call, a page whose name is made of the words of the path before
/// one that speaks of something else: *user-post-users* before *intune-onboarding-user-create*, *message-get* before
/// *eventmessage-get* and *opentypeextension-get*.
pub(in crate::schema) fn distance(page: Candidate<'_>) -> impl Ord + use<'_> {
    let verbs = VERBS.iter().find(|(method, _)| *method == page.method);
    let verbs = verbs.map_or(&[][..], |(_, verbs)| verbs);
    let mut words: Vec<&str> = page.id.split('-').collect();
    // The number of the operation on its page.
    words.retain(|word| !word.chars().all(|c| c.is_ascii_digit()));
    let foreign: usize = words
        .iter()
        .filter(|word| !verbs.contains(*word))
        .map(|word| {
            page.words
                .iter()
                .map(|of_path| strangeness(word, of_path))
                .min()
                .unwrap_or(2)
        })
        .sum();
    let names_end = page
        .words
        .last()
        .is_some_and(|last| words.iter().any(|word| strangeness(word, last) == 0));
    let lists = words.contains(&"list");
    let misnamed = page.method == "GET" && page.ends_in_word != lists;
    (
        page.implied,
        page.options,
        foreign,
        !names_end,
        misnamed,
        page.depth,
        words.len(),
        page.id,
    )
}

/// Types that pages document for one call.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::schema) struct Kin {
    /// The type of the call.
    pub(in crate::schema) base: String,
    /// The types of the pages, where there are several.
    pub(in crate::schema) subtypes: Vec<String>,
}

/// The type of a call whose pages name several: of the types that the fittest page's descends from, the one that most
/// of the named types descend from. It has to be named itself, by a page of the call or by one that reads the same
/// path; that two types are entities makes them no kin.
pub(in crate::schema) fn common_base(
    types: &Types,
    fittest: &str,
    named: &BTreeSet<&str>,
    read: &[&str],
) -> Kin {
    let chain = types.chain(fittest);
    let covered = |base: &str| {
        let descends = |name: &&&str| types.chain(name).iter().any(|(known, _)| *known == base);
        named.iter().filter(descends).count()
    };
    let is_named = |name: &str| named.contains(name) || read.contains(&name);
    let base = chain
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| *name == fittest || *name != ENTITY && is_named(name))
        // The nearest of equals.
        .rev()
        .max_by_key(|name| covered(name))
        .unwrap_or(fittest);
    let mut subtypes: Vec<String> = named
        .iter()
        .filter(|name| types.chain(name).iter().any(|(known, _)| *known == base))
        .map(|name| (*name).to_owned())
        .collect();
    if subtypes.len() == 1 {
        subtypes.clear();
    }
    Kin {
        base: base.to_owned(),
        subtypes,
    }
}

/// How little a word of a page's name has to do with a word of a path: nothing at all is 2, a compound of it is 1.
fn strangeness(word: &str, of_path: &str) -> usize {
    let one = singular(of_path);
    let forms = [Some(of_path), one.as_deref()];
    if forms.contains(&Some(word)) {
        0
    } else if forms.iter().flatten().any(|form| word.ends_with(form)) {
        1
    } else {
        2
    }
}
