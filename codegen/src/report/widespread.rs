//! Findings that most pages of a folder have: told once, because what causes them is the folder.
//!
//! Knows which codes have such a cause; must not know how findings are shown.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::Corpus;
use crate::diagnostic::{Code, Diagnostic};

/// Codes whose cause can lie with all of a folder, and what to do where it does.
const CAUSES: &[(Code, &str)] = &[
    (
        Code::UnreadableFile,
        "see who may read the folder, and whether it was copied whole",
    ),
    (
        Code::InvalidUtf8,
        "save the pages as UTF-8, as the original reference is",
    ),
    (
        Code::FrontMatter,
        "nothing but the `doc_type` is missing; what a page documents was told from its content",
    ),
    (
        Code::IncludeMissing,
        "give the whole reference: the folders called `includes` are part of it, and may hold all permissions; \
         an operation without any is taken to be open to every kind of account",
    ),
    (
        Code::IncludeOutside,
        "give the whole reference, from the folder on that holds what is included",
    ),
    (
        Code::TitleMissing,
        "give pages of the reference as they are: their first heading is their title",
    ),
    (
        Code::HeadingsUnknown,
        "give the reference in English: what stands below headings in another language is not read",
    ),
    (
        Code::RequestLineMissing,
        "give pages of the reference as they are, with their code blocks",
    ),
    (
        Code::PermissionsMissing,
        "the operations are taken to be open to every kind of account",
    ),
];

/// So many pages are no chance.
const MANY: usize = 10;

/// The findings; of those that more than half of the pages of a folder have, the first stands for all.
pub fn gather<'d>(diagnostics: &'d [Diagnostic], corpus: &Corpus) -> Vec<Cow<'d, Diagnostic>> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for (source, _) in corpus.pages() {
        *sizes.entry(source.path.folder()).or_default() += 1;
    }
    let mut pages: BTreeMap<(Code, &str), BTreeSet<&str>> = BTreeMap::new();
    for (kind, path) in diagnostics.iter().filter_map(kind) {
        pages.entry(kind).or_default().insert(path);
    }
    pages.retain(|(_, folder), pages| {
        let size = sizes.get(folder).copied().unwrap_or_default();
        pages.len() >= MANY && pages.len() * 2 > size
    });
    let mut told = BTreeSet::new();
    diagnostics
        .iter()
        .filter_map(|finding| {
            let Some((kind, pages)) =
                kind(finding).and_then(|(kind, _)| Some((kind, pages.get(&kind)?)))
            else {
                return Some(Cow::Borrowed(finding));
            };
            told.insert(kind)
                .then(|| Cow::Owned(for_all(finding, kind, pages.len(), sizes[kind.1])))
        })
        .collect()
}

/// The code and the folder of a finding that can be widespread, and its page.
fn kind(finding: &Diagnostic) -> Option<((Code, &str), &str)> {
    let place = finding.place.as_ref()?;
    CAUSES.iter().find(|(code, _)| *code == finding.code)?;
    Some(((finding.code, place.path.folder()), place.path.as_str()))
}

fn for_all(
    first: &Diagnostic,
    (code, folder): (Code, &str),
    pages: usize,
    size: usize,
) -> Diagnostic {
    let cause = CAUSES.iter().find(|(known, _)| *known == code);
    Diagnostic {
        message: format!(
            "{pages} of the {size} pages in `{folder}` are as this one: {}",
            first.message
        ),
        help: cause.map(|(_, help)| (*help).to_owned()),
        ..first.clone()
    }
}
