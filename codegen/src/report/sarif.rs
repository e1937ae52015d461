//! Findings in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read.
//!
//! Source: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use crate::corpus::Corpus;
use crate::diagnostic::{Code, DocPath, Edit, Place};
use crate::lint::{Finding, Level, Levels, Report, explain};

use super::Paths;
use super::position::Span;

/// What is encoded in a segment of a URI (RFC 3986, 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The name of the fingerprint and its version.
const FINGERPRINT: &str = "codegenLint/v1";

/// The findings as one SARIF log.
pub fn sarif(report: &Report<'_>, levels: &Levels, corpus: &Corpus, paths: &Paths) -> String {
    let codes: Vec<Code> = Code::of_documentation().collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(*code, levels)).collect();
    let results: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| result(finding, &codes, corpus, paths))
        .collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "codegen lint",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                },
            },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code, levels: &Levels) -> Value {
    let level = levels.of(code);
    let text = explain(code);
    json!({
        "id": code.name(),
        "shortDescription": { "text": code.meaning() },
        "help": { "text": text, "markdown": text },
        "defaultConfiguration": {
            "enabled": level > Level::Allow,
            "level": name(level),
        },
    })
}

fn result(finding: &Finding<'_>, codes: &[Code], corpus: &Corpus, paths: &Paths) -> Value {
    let diagnostic = finding.diagnostic;
    let help = diagnostic.help.iter().map(|help| format!("\n\n{help}"));
    let text = diagnostic.message.clone() + &String::from_iter(help);
    let index = codes.iter().position(|code| *code == diagnostic.code);
    let mut result = json!({
        "ruleId": diagnostic.code.name(),
        "ruleIndex": index,
        "level": name(finding.level),
        "message": { "text": text },
        "partialFingerprints": { FINGERPRINT: finding.fingerprint },
    });
    if let Some(place) = &diagnostic.place {
        result["locations"] = json!([location(place, corpus, paths)]);
    }
    if let Some((place, label)) = &diagnostic.other {
        let mut other = location(place, corpus, paths);
        other["id"] = json!(0);
        other["message"] = json!({ "text": label });
        result["relatedLocations"] = json!([other]);
    }
    if !diagnostic.fix.is_empty() {
        result["fixes"] = json!([fix(&diagnostic.fix, corpus, paths)]);
    }
    result
}

/// What mends a finding (3.55), the edits of each file together.
fn fix(edits: &[Edit], corpus: &Corpus, paths: &Paths) -> Value {
    let mut files: BTreeMap<&DocPath, Vec<Value>> = BTreeMap::new();
    for Edit { place, text } in edits {
        files.entry(&place.path).or_default().push(json!({
            "deletedRegion": region(place, corpus),
            "insertedContent": { "text": text },
        }));
    }
    let changes = files.into_iter().map(|(path, replacements)| {
        json!({
            "artifactLocation": { "uri": uri(&paths.of(path)) },
            "replacements": replacements,
        })
    });
    json!({ "artifactChanges": changes.collect::<Vec<_>>() })
}

fn location(place: &Place, corpus: &Corpus, paths: &Paths) -> Value {
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&paths.of(&place.path)) },
            "region": region(place, corpus),
        },
    })
}

fn region(place: &Place, corpus: &Corpus) -> Value {
    let Span { start, end } = Span::of(place, corpus);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A path as a relative URI.
fn uri(path: &str) -> String {
    let parts = path
        .split('/')
        .map(|part| utf8_percent_encode(part, RESERVED).to_string());
    parts.collect::<Vec<_>>().join("/")
}

/// The level in the words of SARIF.
fn name(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note => "note",
        Level::Allow => "none",
    }
}
