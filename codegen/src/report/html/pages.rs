//! The pages with findings, numbered, so that a finding names its pages shortly.
//!
//! Knows which findings and areas a page has; must not know how they are shown.

use std::collections::{BTreeMap, BTreeSet};

use crate::coverage::{Area, VersionCoverage};
use crate::diagnostic::DocPath;
use crate::lint::{Finding, Folded, Level, Report};

/// How paths are called that begin with no word.
pub(super) const NAMELESS: &str = "(other)";

/// The pages with findings.
#[derive(Debug)]
pub(super) struct Pages<'r> {
    pages: BTreeMap<&'r str, Page<'r>>,
}

/// A page with findings.
#[derive(Debug, Default)]
pub(super) struct Page<'r> {
    pub(super) number: usize,
    pub(super) counts: BTreeMap<Level, usize>,
    /// The areas of the operations that it documents.
    pub(super) areas: BTreeSet<&'r str>,
}

impl Page<'_> {
    pub(super) fn count(&self, level: Level) -> usize {
        self.counts.get(&level).copied().unwrap_or_default()
    }

    fn findings(&self) -> usize {
        self.counts.values().sum()
    }
}

impl<'r> Pages<'r> {
    pub(super) fn of(report: &'r Report<'_>, coverage: &'r [VersionCoverage]) -> Self {
        let mut pages: BTreeMap<&str, Page<'_>> = BTreeMap::new();
        for finding in &report.findings {
            if let Some(place) = &finding.diagnostic.place {
                let page = pages.entry(place.path.as_str()).or_default();
                *page.counts.entry(finding.level).or_default() += 1;
            }
        }
        for (number, page) in pages.values_mut().enumerate() {
            page.number = number + 1;
        }
        for area in coverage.iter().flat_map(|version| &version.areas) {
            for path in &area.pages {
                if let Some(page) = pages.get_mut(path.as_str()) {
                    page.areas.insert(name(area));
                }
            }
        }
        Self { pages }
    }

    /// The pages by path.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'r str, &Page<'r>)> {
        self.pages.iter().map(|(path, page)| (*path, page))
    }

    pub(super) fn number(&self, path: &DocPath) -> Option<usize> {
        Some(self.pages.get(path.as_str())?.number)
    }

    /// The numbers of the pages of an entry, one for each of its findings.
    pub(super) fn numbers(&self, entry: &Folded<'_, '_>) -> String {
        let number = |finding: &Finding<'_>| {
            let place = finding.diagnostic.place.as_ref()?;
            Some(self.number(&place.path)?.to_string())
        };
        let numbers: Vec<String> = entry.all().filter_map(number).collect();
        numbers.join(" ")
    }

    /// How many findings are on the pages of an area.
    pub(super) fn of_area(&self, area: &Area) -> usize {
        let pages = area.pages.iter();
        let pages = pages.filter_map(|path| self.pages.get(path.as_str()));
        pages.map(Page::findings).sum()
    }

    /// The areas with the number of their findings.
    pub(super) fn areas(&self) -> BTreeMap<&'r str, usize> {
        let mut areas = BTreeMap::new();
        for page in self.pages.values() {
            for area in &page.areas {
                *areas.entry(*area).or_default() += page.findings();
            }
        }
        areas
    }

    /// The folders with the number of their findings.
    pub(super) fn folders(&self) -> BTreeMap<&'r str, usize> {
        let mut folders = BTreeMap::new();
        for (path, page) in &self.pages {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            *folders.entry(folder).or_default() += page.findings();
        }
        folders
    }
}

/// The name of an area.
pub(super) fn name(area: &Area) -> &str {
    area.name.as_deref().unwrap_or(NAMELESS)
}
