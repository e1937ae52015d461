//! What single pages get wrong, corrected: each fixup names its page, what is wrong, and why we know.
//!
//! A fixup belongs to a snapshot of the documentation. Other documentation may not have its page, or have it corrected,
//! which is a note and nothing more; the repository's own test holds that each fixup finds its error in the reference.
//! What many pages get wrong belongs into a rule of `facts` or `schema`, not here.
//!
//! A team has fixups of its own for the documentation that it reads. Of these, each page is there, or the fixup is wrong.
//!
//! Knows facts and how they are corrected; must not know where a team writes its fixups.

mod built_in;
mod correction;

use crate::diagnostic::{Code, Diagnostic, DocPath, Place};
use crate::facts::Facts;

pub use built_in::pages;
pub use correction::{Correction, Fixup};

use correction::{Author, Known, Outcome, but_near};

/// Applies all corrections: the built-in ones to the pages that are there, and those of a team, which win over built-in ones
/// about the same thing. The errors are still those of the pages; a correction that had nothing to correct is told as
/// well. Of a page that is left out, nothing is told but that.
pub fn apply(own: &[Fixup], facts: &mut [Facts], found: &mut Vec<Diagnostic>) {
    // What is left out is not in the way of the others.
    let leaves_out = |fixup: &&Fixup| fixup.correction == Correction::LeaveOut;
    let (left_out, others): (Vec<&Fixup>, Vec<&Fixup>) = own.iter().partition(leaves_out);
    for fixup in left_out {
        found.retain(|finding| !is_on(finding, &fixup.page));
        found.extend(of_team(fixup, facts, &Author::Tool));
    }
    let is_needed = |fixup: &Fixup| !own.iter().any(|it| it.clash(fixup).is_some());
    for fixup in built_in::fixups().into_iter().filter(is_needed) {
        if let Some(at) = position(&fixup, facts) {
            let told = match fixup.correction.apply(facts, at, &Author::Tool) {
                Outcome::Corrected(places) => corrected(&fixup, places),
                Outcome::Idle | Outcome::Unmatched(_) => vec![not_needed(&fixup)],
            };
            found.extend(told);
        }
    }
    let team = Author::Team(Known::of(facts));
    for fixup in others {
        found.extend(of_team(fixup, facts, &team));
    }
}

fn position(fixup: &Fixup, facts: &[Facts]) -> Option<usize> {
    facts.iter().position(|page| page.page == fixup.page)
}

/// Applies a correction of a team.
fn of_team(fixup: &Fixup, facts: &mut [Facts], author: &Author) -> Vec<Diagnostic> {
    let Some(at) = position(fixup, facts) else {
        return Vec::from_iter(without_page(fixup, facts));
    };
    match fixup.correction.apply(facts, at, author) {
        Outcome::Corrected(places) => corrected(fixup, places),
        Outcome::Idle => vec![said_already(fixup)],
        Outcome::Unmatched(what) => vec![unmatched(fixup, &what)],
    }
}

fn is_on(finding: &Diagnostic, page: &DocPath) -> bool {
    let place = finding.place.as_ref();
    place.is_some_and(|place| place.path == *page)
}

fn corrected(fixup: &Fixup, places: Vec<Place>) -> Vec<Diagnostic> {
    let finding = |place| match fixup.correction {
        Correction::LeaveOut => {
            let message = format!("the page is left out: {}", fixup.why);
            Diagnostic::new(Code::PageLeftOut, place, message)
        }
        _ => Diagnostic::new(Code::KnownError, place, &fixup.why),
    };
    places.into_iter().map(finding).collect()
}

fn not_needed(fixup: &Fixup) -> Diagnostic {
    let message = format!(
        "the page does not have the error that {} corrects: {}",
        fixup.name(),
        fixup.why
    );
    let help = "the page seems to be corrected; this documentation does not need the fixup";
    idle(fixup, message, help)
}

fn said_already(fixup: &Fixup) -> Diagnostic {
    let message = format!(
        "the page itself says what {} sets: {}",
        fixup.name(),
        fixup.why
    );
    let help = "the fixup is needed only if examples or other pages say otherwise";
    idle(fixup, message, help)
}

fn idle(fixup: &Fixup, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(Code::FixupIdle, Place::new(&fixup.page, 0..0), message).help(help)
}

fn unmatched(fixup: &Fixup, what: &str) -> Diagnostic {
    let message = format!("{} corrects nothing: {what}", fixup.name());
    Diagnostic::new(Code::FixupUnmatched, Place::new(&fixup.page, 0..0), message)
}

/// The finding that there is no such page, unless no page of its version is read.
fn without_page(fixup: &Fixup, facts: &[Facts]) -> Option<Diagnostic> {
    let page = fixup.page.as_str();
    let version = page.split('/').next()?;
    let pages = facts.iter().filter(|it| it.version.name == version);
    let mut pages = pages.map(|it| it.page.as_str()).peekable();
    pages.peek()?;
    let message = format!(
        "{} corrects nothing: there is no page `{page}`{}",
        fixup.name(),
        but_near(page, pages)
    );
    Some(Diagnostic {
        place: None,
        code: Code::FixupUnmatched,
        message,
        help: None,
        other: None,
        fix: Vec::new(),
    })
}
