//! Reads the Microsoft Graph reference and prints a typed Rust client.
//!
//! ```text
//! corpus → markdown → facts → schema → plan → emit → output
//! Source   Page       Facts   Schema   Plan   tokens  files
//! ```
//!
//! Each stage is one call and names only the stage before it. Reading never fails, it reports: a stage returns its
//! data and what it found, and one bad page never stops the others.

pub mod allowance;
pub mod catalogue;
pub mod config;
pub mod corpus;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
mod differences;
pub mod emit;
pub mod facts;
pub mod find;
pub mod fixups;
pub mod links;
pub mod lint;
pub mod markdown;
mod near;
pub mod output;
pub mod plan;
pub mod progress;
pub mod report;
pub mod schema;
pub mod secret;
pub mod snapshot;
pub mod version;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use catalogue::Catalogue;
use corpus::Corpus;
use diagnostic::{Code, Diagnostic, Read};
use facts::Facts;
use fixups::Fixup;
use output::Formatted;
use plan::{Direction, Package, UntestedHalf, VersionPlan};
use progress::{Progress, unwatched};
use report::Account;
use schema::{Schema, Selected};
use secret::{Mask, Secret};
use snapshot::{Named, Snapshot};
use version::{VERSIONS, Version};

pub use differences::{differences, replacing};

/// The documentation, understood.
#[derive(Debug)]
pub struct Understood {
    /// The pages, with their secrets covered.
    pub corpus: Corpus,
    /// The secrets.
    pub secrets: Vec<Secret>,
    /// One schema for each API version that has pages.
    pub schemas: Vec<(Version, Schema)>,
    /// Where the examples of each schema stand.
    pub places: BTreeMap<Version, schema::Places>,
    /// What became of every page.
    pub account: Account,
    /// The findings, by page and place.
    pub diagnostics: Vec<Diagnostic>,
}

/// A crate, ready to be written.
#[derive(Debug)]
pub struct Printed {
    /// Its files.
    pub tree: output::Tree,
    /// How many tests it has.
    pub tests: usize,
    /// How many of them expect values that do not fit their documented types.
    pub known: usize,
    /// How many members hold any JSON, because no page tells their type.
    pub untyped: usize,
    /// How many halves of examples are not tested, by the reason.
    pub untested: BTreeMap<plan::Untested, usize>,
    /// The findings of planning.
    pub diagnostics: Vec<Diagnostic>,
}

/// How the documentation is read.
#[derive(Debug, Default)]
pub struct Settings {
    /// The API versions whose pages are read; all, if none is named.
    pub versions: Vec<Version>,
    /// Corrections of pages, beside the built-in ones.
    pub fixups: Vec<Fixup>,
    /// The permissions that there are. Without them, their names are held against each other.
    pub catalogue: Option<Catalogue>,
}

/// Reads the pages below `docs` into schemas.
///
/// # Errors
///
/// Fails only where there is nothing to read.
pub fn understand(docs: &Path) -> Result<Understood, corpus::Unusable> {
    understand_with(docs, &Settings::default(), &unwatched)
}

/// Reads the pages below `docs` into schemas, with settings, for one who watches.
///
/// # Errors
///
/// Fails only where there is nothing to read.
pub fn understand_with(
    docs: &Path,
    settings: &Settings,
    watch: progress::Watch<'_>,
) -> Result<Understood, corpus::Unusable> {
    watch(Progress::Opening);
    let mut corpus = corpus::read(docs)?;
    if !settings.versions.is_empty() {
        corpus.value.keep_versions(docs, &settings.versions)?;
    }
    Ok(read_corpus(corpus, settings, watch))
}

/// Reads a corpus into schemas.
pub fn understand_corpus(corpus: Read<Corpus>) -> Understood {
    read_corpus(corpus, &Settings::default(), &unwatched)
}

fn read_corpus(
    corpus: Read<Corpus>,
    settings: &Settings,
    watch: progress::Watch<'_>,
) -> Understood {
    let Read {
        value: mut corpus,
        mut diagnostics,
    } = corpus;
    let secrets = secret::find(&corpus);
    diagnostics.extend(secret::findings(&secrets));
    diagnostics.extend(secret::hosts(&corpus));
    let pages = read_pages(&corpus, watch);
    let mut facts = Vec::new();
    for page in pages {
        facts.push(page.value);
        diagnostics.extend(page.diagnostics);
    }
    fixups::apply(&settings.fixups, &mut facts, &mut diagnostics);
    let account = Account::of(&facts);
    diagnostics.extend(links::check(&corpus, &facts));
    let permission_names = schema::permission_names(&facts);
    diagnostics.extend(match &settings.catalogue {
        Some(catalogue) => {
            let names = permission_names.iter();
            catalogue.unknown(names.map(|named| (named.name.as_str(), &named.place)))
        }
        None => schema::misspelt_permissions(&permission_names),
    });
    let mut schemas = Vec::new();
    let mut places = BTreeMap::new();
    for version in VERSIONS {
        if facts.iter().any(|page| page.version == *version) {
            watch(Progress::Linking(*version));
            let linked = schema::link(*version, &facts);
            diagnostics.extend(linked.diagnostics);
            schemas.push((*version, linked.schema));
            places.insert(*version, linked.places);
        }
    }
    let mask = Mask::of(&secrets);
    mask.findings(&mut diagnostics);
    mask.corpus(&mut corpus);
    diagnostics.sort();
    diagnostics.dedup();
    let allowances = facts.iter().flat_map(|page| &page.allowances);
    let mut diagnostics = allowance::apply(allowances, diagnostics);
    diagnostics.sort();
    Understood {
        corpus,
        secrets,
        schemas,
        places,
        account,
        diagnostics,
    }
}

fn read_pages(corpus: &Corpus, watch: progress::Watch<'_>) -> Vec<Read<Facts>> {
    let pages: Vec<_> = corpus.pages().collect();
    let all = pages.len();
    let done = AtomicUsize::new(0);
    watch(Progress::Reading { done: 0, all });
    let read = pages.into_par_iter().map(|page| {
        let read = read_page(corpus, page);
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        watch(Progress::Reading { done, all });
        read
    });
    read.collect()
}

fn read_page(corpus: &Corpus, (source, version): (&corpus::Source, Version)) -> Read<Facts> {
    let Some(text) = &source.text else {
        return Read {
            value: facts::skipped(
                &source.path,
                version,
                source.fault.unwrap_or(Code::UnreadableFile),
            ),
            diagnostics: Vec::new(),
        };
    };
    let page = markdown::read(corpus, &source.path, version, text);
    let mut read = facts::read(&page.value);
    let mut diagnostics = page.diagnostics;
    diagnostics.append(&mut read.diagnostics);
    Read {
        value: read.value,
        diagnostics,
    }
}

/// Prints the crate of all that is documented.
///
/// # Errors
///
/// Fails where the tool itself is wrong: what it emits is no Rust.
pub fn print(understood: &Understood, package: &Package) -> Result<Printed, output::Error> {
    print_selected(understood, &understood.whole(), package, &unwatched)
}

/// Prints the crate of what is selected, for one who watches.
///
/// # Errors
///
/// Fails where the tool itself is wrong: what it emits is no Rust.
pub fn print_selected(
    understood: &Understood,
    selected: &[Selected<'_>],
    package: &Package,
    watch: progress::Watch<'_>,
) -> Result<Printed, output::Error> {
    watch(Progress::Planning);
    let Read {
        value: plan,
        mut diagnostics,
    } = plan::plan(selected, &understood.places);
    let versions = || plan.versions.iter();
    let cases = || versions().flat_map(|version| &version.tests.cases);
    let mut untested = BTreeMap::new();
    for version in versions() {
        for half in &version.tests.untested {
            *untested.entry(half.reason).or_default() += 1;
            diagnostics.extend(understood.untested(version.version, half));
        }
    }
    Mask::of(&understood.secrets).findings(&mut diagnostics);
    diagnostics.sort();
    let formatted = |Formatted { done, all }| watch(Progress::Printing { done, all });
    Ok(Printed {
        tests: cases().count(),
        known: cases().filter(|case| case.known).count(),
        untyped: versions().map(VersionPlan::untyped).sum(),
        untested,
        diagnostics,
        tree: output::format(emit::emit(&plan, package), &formatted)?,
    })
}

/// How much of what a client needs the pages tell.
pub fn coverage(understood: &Understood) -> Vec<coverage::VersionCoverage> {
    let plan = plan::plan(&understood.whole(), &understood.places);
    coverage::of(&understood.schemas, &plan.value)
}

/// Finds what calls a URL.
pub fn find(understood: &Understood, pasted: &str) -> find::Found {
    let plan = plan::plan(&understood.whole(), &understood.places);
    find::find(&plan.value, pasted)
}

/// Reads a snapshot: a folder of documentation, a schema file, a printed crate, or one of them as `REV:PATH` of a `git`
/// repository.
///
/// # Errors
///
/// Fails if there is nothing of that kind, or nothing to read in it.
pub fn snapshot(
    named: &str,
    settings: &Settings,
    watch: progress::Watch<'_>,
) -> Result<Snapshot, String> {
    let understood = match Named::find(named)? {
        Named::Schemas(snapshot) => return Ok(snapshot.of_versions(&settings.versions)),
        Named::Folder(docs) => {
            let understood = understand_with(&docs, settings, watch);
            understood.map_err(|error| error.to_string())?
        }
        Named::Pages(corpus) => {
            let diagnostics = Vec::new();
            let read = Read {
                value: corpus,
                diagnostics,
            };
            read_corpus(read, settings, watch)
        }
    };
    Ok(Snapshot {
        schemas: understood.schemas,
        places: understood.places,
        corpus: understood.corpus,
        is_of_one_version: false,
    })
}

impl Understood {
    /// All that is documented, as what is selected.
    pub fn whole(&self) -> Vec<Selected<'_>> {
        let schemas = self.schemas.iter();
        schemas
            .map(|(version, schema)| Selected::whole(*version, schema))
            .collect()
    }

    /// The finding about a half of an example that is not tested.
    fn untested(&self, version: Version, half: &UntestedHalf) -> Option<Diagnostic> {
        let message = half.reason.message()?;
        let places = self.places.get(&version)?;
        let place = match half.direction {
            Direction::Request => places.request(&half.operation, half.example),
            Direction::Response => places.response(&half.operation, half.example),
        };
        let finding = Diagnostic::new(Code::ExampleUntested, place?.clone(), message);
        Some(finding.help("no test is made of it"))
    }
}
