//! Findings as commands of GitHub Actions, which show them beside the changed lines of a pull request.
//!
//! Source: <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use crate::corpus::Corpus;
use crate::lint::{Finding, Level};

use super::Paths;
use super::position::Span;

/// A finding as one line.
pub fn github(finding: &Finding<'_>, corpus: &Corpus, paths: &Paths) -> String {
    let diagnostic = finding.diagnostic;
    let command = match finding.level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Note | Level::Allow => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = &diagnostic.place {
        let Span { start, end } = Span::of(place, corpus);
        properties.push(format!("file={}", property(&paths.of(&place.path))));
        properties.push(format!("line={}", start.line));
        properties.push(format!("endLine={}", end.line));
        // Columns of several lines are refused.
        if start.line == end.line {
            properties.push(format!("col={}", start.column));
            properties.push(format!("endColumn={}", end.column));
        }
    }
    properties.push(format!("title={}", property(diagnostic.code.name())));
    let help = diagnostic.help.iter().map(|help| format!("\n{help}"));
    let text = diagnostic.message.clone() + &String::from_iter(help);
    format!("::{command} {}::{}", properties.join(","), data(&text))
}

/// A text as the data of a command.
fn data(text: &str) -> String {
    let text = text.replace('%', "%25");
    text.replace('\r', "%0D").replace('\n', "%0A")
}

/// A text as the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
