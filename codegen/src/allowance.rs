//! Findings that a page allows: by comments of its author, and by the suppressions of its annotation.
//!
//! Knows findings and places; must not know how comments are read.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic, DocPath, Place};

/// Findings that a page allows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Allowance {
    /// Where the page says so.
    pub place: Place,
    /// Where the findings are allowed.
    pub scope: Place,
    /// What they may be.
    pub codes: Vec<Code>,
    /// The name that they are about; any, if there is none.
    pub subject: Option<String>,
    /// For whom it is written.
    pub reader: Reader,
}

/// The tool that an allowance is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// This one: an allowance of nothing is of no use.
    Lint,
    /// The checker of the documentation repositories, which has checks that this tool does not have.
    ApiDoctor,
}

impl Allowance {
    fn allows(&self, finding: &Diagnostic, place: &Place) -> bool {
        let scope = &self.scope;
        let is_about = |name: &String| finding.message.contains(&format!("`{name}`"));
        (scope.start..=scope.end).contains(&place.start)
            && self.codes.contains(&finding.code)
            && self.subject.as_ref().is_none_or(is_about)
    }
}

/// The findings without those that are allowed, and with those about allowances of nothing.
pub fn apply<'a>(
    allowances: impl IntoIterator<Item = &'a Allowance>,
    mut findings: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut by_page: BTreeMap<&DocPath, BTreeSet<&Allowance>> = BTreeMap::new();
    for allowance in allowances {
        let of_page = by_page.entry(&allowance.scope.path).or_default();
        of_page.insert(allowance);
    }
    let mut used: BTreeSet<&Allowance> = BTreeSet::new();
    findings.retain(|finding| {
        let Some(place) = &finding.place else {
            return true;
        };
        let of_page = by_page.get(&place.path).into_iter().flatten();
        let allowing: Vec<_> = of_page.filter(|it| it.allows(finding, place)).collect();
        used.extend(allowing.iter().copied());
        allowing.is_empty()
    });
    let all = by_page.into_values().flatten();
    let idle = all.filter(|it| it.reader == Reader::Lint && !used.contains(it));
    findings.extend(idle.map(idle_finding));
    findings
}

fn idle_finding(allowance: &Allowance) -> Diagnostic {
    let names = allowance.codes.iter().map(|code| format!("`{code}`"));
    let names = names.collect::<Vec<_>>().join(", ");
    let message = format!("the comment allows {names}, but there is no such finding here");
    Diagnostic::new(Code::AllowanceIdle, allowance.place.clone(), message)
        .help("remove the code, or the comment if it has no other")
}
