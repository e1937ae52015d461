//! Fixes: the edits that findings bring, as far as they do not get in each other's way.
//!
//! Knows places of edits; must not know what is wrong there, nor how files are written.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, DocPath, Edit};

/// The codes of which findings can bring edits.
const FIXABLE: &[Code] = &[
    Code::AnnotationRepaired,
    Code::InvisibleCharacter,
    Code::HeadingBlank,
    Code::TableDelimiter,
    Code::TableCells,
    Code::TableSurplus,
    Code::DocType,
    Code::HostSpelling,
    Code::AccountsRow,
    Code::PermissionSeparator,
    Code::HttpForm,
    Code::HeaderMisspelt,
    Code::MediaType,
    Code::ExampleRepaired,
];

/// Whether findings of a code can bring edits. Not all of them do.
pub fn is_fixable(code: Code) -> bool {
    FIXABLE.contains(&code)
}

/// Edits that can be made together.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Fixes {
    /// Those of each file, in the order of its text.
    pub edits: BTreeMap<DocPath, Vec<Edit>>,
    /// How many findings they mend.
    pub findings: usize,
}

impl Fixes {
    /// The edits of findings. One whose edits overlap those of a finding before it is left for another run.
    pub fn of<'d>(findings: impl IntoIterator<Item = &'d Diagnostic>) -> Self {
        let mut fixes = Self::default();
        for finding in findings {
            if !finding.fix.is_empty() && finding.fix.iter().all(|edit| fixes.has_room_for(edit)) {
                fixes.findings += 1;
                finding.fix.iter().for_each(|edit| fixes.add(edit));
            }
        }
        for edits in fixes.edits.values_mut() {
            edits.sort();
        }
        fixes
    }

    fn has_room_for(&self, edit: &Edit) -> bool {
        let edits = self.edits.get(&edit.place.path).into_iter().flatten();
        edits
            .into_iter()
            .all(|it| it == edit || !overlaps(it, edit))
    }

    fn add(&mut self, edit: &Edit) {
        let edits = self.edits.entry(edit.place.path.clone()).or_default();
        if !edits.contains(edit) {
            edits.push(edit.clone());
        }
    }
}

/// Whether two edits change the same text, or insert at the same place.
fn overlaps(one: &Edit, other: &Edit) -> bool {
    let (one, other) = (&one.place, &other.place);
    one == other || one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;
    use crate::lint::explain;

    fn finding(edits: &[(std::ops::Range<usize>, &str)]) -> Diagnostic {
        let place = |range| Place::new(&DocPath::new("v1.0/x.md"), range);
        let edits = edits.iter().cloned();
        Diagnostic::new(Code::ExampleRepaired, place(0..1), "")
            .fix(edits.map(|(range, text)| Edit::new(place(range), text)))
    }

    #[test]
    fn the_first_of_overlapping_fixes_is_made() {
        for (findings, count, expected) in [
            (vec![finding(&[])], 0, ""),
            (vec![finding(&[(5..6, "b"), (1..2, "a")])], 1, "1a 5b"),
            // Stretches may touch, and what is inserted may touch them.
            (
                vec![
                    finding(&[(2..4, "b")]),
                    finding(&[(2..2, "a"), (4..5, "c")]),
                ],
                2,
                "2a 2b 4c",
            ),
            // All edits of a finding are made, or none.
            (
                vec![
                    finding(&[(2..4, "b")]),
                    finding(&[(3..5, "c"), (7..8, "d")]),
                ],
                1,
                "2b",
            ),
            (
                vec![finding(&[(2..2, "a")]), finding(&[(2..2, "b")])],
                1,
                "2a",
            ),
            (
                vec![finding(&[(2..5, "a")]), finding(&[(3..3, "b")])],
                1,
                "2a",
            ),
            // What two findings ask for is done once.
            (
                vec![finding(&[(2..3, "a")]), finding(&[(2..3, "a")])],
                2,
                "2a",
            ),
        ] {
            let fixes = Fixes::of(&findings);
            let edits = fixes.edits.values().flatten();
            let edits = edits.map(|edit| format!("{}{}", edit.place.start, edit.text));
            let edits = edits.collect::<Vec<_>>().join(" ");
            assert_eq!(
                (fixes.findings, edits.as_str()),
                (count, expected),
                "{findings:?}"
            );
        }
    }

    #[test]
    fn explanations_tell_what_can_be_fixed() {
        for code in Code::ALL {
            let says = explain(*code).contains("`--fix`");
            assert_eq!(says, is_fixable(*code), "{code}");
        }
    }
}
