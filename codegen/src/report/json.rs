//! Findings as JSON, for other programs.
//!
//! Knows how findings look as JSON; must not know which findings count.

use serde::Serialize;

use crate::corpus::Corpus;
use crate::diagnostic::Place;
use crate::lint::{Finding, Level, Report};

use super::Paths;
use super::position::Span;

/// The version of the form. It grows where a member goes away or means something else.
const FORM: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'r> {
    form: u32,
    pages: usize,
    counts: Counts,
    known: usize,
    gone: &'r [String],
    findings: Vec<Item<'r>>,
}

#[derive(Serialize)]
struct Counts {
    deny: usize,
    warn: usize,
    note: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Item<'r> {
    code: &'static str,
    level: &'static str,
    message: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<At>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<Other<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fix: Vec<Replaced<'r>>,
    fingerprint: &'r str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct At {
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Replaced<'r> {
    #[serde(flatten)]
    at: At,
    text: &'r str,
}

#[derive(Serialize)]
struct Other<'r> {
    #[serde(flatten)]
    at: At,
    label: &'r str,
}

/// The findings as one JSON object.
pub fn json(report: &Report<'_>, corpus: &Corpus, paths: &Paths) -> String {
    let document = Document {
        form: FORM,
        pages: report.pages,
        counts: Counts {
            deny: report.count(Level::Deny),
            warn: report.count(Level::Warn),
            note: report.count(Level::Note),
        },
        known: report.known,
        gone: &report.gone,
        findings: report
            .findings
            .iter()
            .map(|finding| item(finding, corpus, paths))
            .collect(),
    };
    let text = serde_json::to_string_pretty(&document);
    text.expect("its keys are strings") + "\n"
}

fn item<'r>(finding: &'r Finding<'_>, corpus: &Corpus, paths: &Paths) -> Item<'r> {
    let diagnostic = finding.diagnostic;
    let at = |place: &Place| {
        let Span { start, end } = Span::of(place, corpus);
        At {
            path: paths.of(&place.path),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    };
    Item {
        code: diagnostic.code.name(),
        level: finding.level.name(),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        place: diagnostic.place.as_ref().map(at),
        other: diagnostic.other.as_ref().map(|(place, label)| Other {
            at: at(place),
            label,
        }),
        fix: diagnostic
            .fix
            .iter()
            .map(|edit| Replaced {
                at: at(&edit.place),
                text: &edit.text,
            })
            .collect(),
        fingerprint: &finding.fingerprint,
    }
}
