//! Findings in a line each, as compilers write them: `path:line:column: level[code]: message`.
//!
//! Knows how lines look; must not know which findings count.

use crate::corpus::Corpus;
use crate::lint::Folded;

use super::Paths;
use super::position::Span;

/// A finding in one line.
pub fn short(folded: &Folded<'_, '_>, corpus: &Corpus, paths: &Paths) -> String {
    let finding = folded.finding;
    let diagnostic = finding.diagnostic;
    let (level, code) = (finding.level.name(), diagnostic.code);
    let place = diagnostic.place.as_ref().map(|place| {
        let start = Span::of(place, corpus).start;
        format!(
            "{}:{}:{}: ",
            paths.of(&place.path),
            start.line,
            start.column
        )
    });
    let remarks = also(folded, paths).into_iter().chain(fixable(folded));
    let remarks = remarks.map(|remark| format!(" ({remark})"));
    format!(
        "{}{level}[{code}]: {}{}",
        place.unwrap_or_default(),
        diagnostic.message,
        String::from_iter(remarks)
    )
}

/// That the tool can change the page itself.
pub(super) fn fixable(folded: &Folded<'_, '_>) -> Option<String> {
    let fix = &folded.finding.diagnostic.fix;
    (!fix.is_empty()).then(|| "can be fixed with --fix".to_owned())
}

/// Where else a finding is.
pub(super) fn also(folded: &Folded<'_, '_>, paths: &Paths) -> Option<String> {
    let twin = folded.twin.and_then(|it| it.diagnostic.place.as_ref());
    match (twin, folded.other_pages()) {
        (Some(place), _) => Some(format!("also in {}", paths.of(&place.path))),
        (None, 0) => None,
        (None, others) => Some(format!("and on {others} other pages")),
    }
}
