//! Text of a page as plain data: paragraphs of runs.
//!
//! Knows the markers of the dialect that are not text; must not know how text is shown.

use serde::{Deserialize, Serialize};

use crate::diagnostic::DocPath;
use crate::markdown::{Block, Inlines, Page};

/// Text, paragraph by paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose {
    /// The paragraphs.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph, or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Paragraph {
    /// A paragraph.
    Plain(Vec<Run>),
    /// An item of a list.
    Item {
        /// Its text.
        item: Vec<Run>,
    },
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Run {
    /// Text without markup.
    Text(String),
    /// A word of the API.
    Code {
        /// The word.
        code: String,
    },
    /// Text that stands out.
    Strong {
        /// The text.
        strong: String,
    },
    /// A link.
    Link {
        /// What is shown.
        link: String,
        /// A page of the input, such as `v1.0/resources/user.md`, or an absolute URL.
        to: String,
    },
}

impl Prose {
    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }

    /// The text without markup.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        for paragraph in &self.paragraphs {
            if !text.is_empty() {
                text.push('\n');
            }
            let (Paragraph::Plain(runs) | Paragraph::Item { item: runs }) = paragraph;
            for run in runs {
                text.push_str(match run {
                    Run::Text(text) | Run::Code { code: text } | Run::Strong { strong: text } => {
                        text
                    }
                    Run::Link { link, .. } => link,
                });
            }
        }
        text
    }
}

/// The text below the title, up to the next heading.
pub(super) fn summary(page: &Page<'_>) -> Prose {
    let Some(section) = page.sections.iter().find(|section| {
        section
            .heading
            .as_ref()
            .is_some_and(|heading| heading.level == 1)
    }) else {
        return Prose::default();
    };
    let paragraphs = section.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(inlines) if !is_furniture(&inlines.plain()) => Some((inlines, false)),
        Block::Item(inlines) => Some((inlines, true)),
        _ => None,
    });
    // What many pages include is a notice, and says nothing about this one.
    let is_own = |(inlines, _): &(&Inlines<'_>, bool)| inlines.path == page.path;
    let paragraphs = paragraphs.filter(is_own);
    let paragraphs = paragraphs.flat_map(|(inlines, item)| paragraphs_of(page.path, inlines, item));
    Prose {
        paragraphs: paragraphs.filter_map(without_namespace).collect(),
    }
}

/// What stands in the place of a text.
const UNWRITTEN: &[&str] = &["not yet documented", "to be documented", "tbd"];

/// A line that many pages carry and that says nothing about them.
fn is_furniture(text: &str) -> bool {
    let words = text.trim().trim_end_matches('.').to_lowercase();
    text.contains("national cloud deployments") || UNWRITTEN.contains(&words.as_str())
}

/// A paragraph without the line *Namespace: …* at its beginning; nothing where it holds nothing else. Without a blank line
/// between them, the text behind that line belongs to the same paragraph.
fn without_namespace(paragraph: Paragraph) -> Option<Paragraph> {
    let Paragraph::Plain(mut runs) = paragraph else {
        return Some(paragraph);
    };
    if let Some(Run::Text(text)) = runs.first_mut()
        && let Some((_, rest)) = namespace(text)
    {
        *text = rest.to_owned();
        trim(&mut runs);
    }
    (!runs.is_empty()).then_some(Paragraph::Plain(runs))
}

/// The name in the line *Namespace: …*, and the text behind it.
pub(super) fn namespace(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix("Namespace:")?.trim_start();
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    Some((name.trim_end_matches('.'), rest.trim_start()))
}

/// The text of a cell.
pub(super) fn of_cell(page: &DocPath, inlines: &Inlines<'_>) -> Prose {
    if is_furniture(&inlines.plain()) {
        return Prose::default();
    }
    Prose {
        paragraphs: paragraphs_of(page, inlines, false),
    }
}

fn paragraphs_of(page: &DocPath, inlines: &Inlines<'_>, item: bool) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    let mut runs: Vec<Run> = Vec::new();
    let finish = |runs: &mut Vec<Run>, paragraphs: &mut Vec<Paragraph>| {
        trim(runs);
        if !runs.is_empty() {
            let runs = std::mem::take(runs);
            paragraphs.push(if item {
                Paragraph::Item { item: runs }
            } else {
                Paragraph::Plain(runs)
            });
        }
    };
    for inline in &inlines.runs {
        if let Some(target) = &inline.link
            && let Some(to) = destination(page, target)
        {
            runs.push(Run::Link {
                link: fold(&inline.text),
                to,
            });
            continue;
        }
        if inline.style.code {
            runs.push(Run::Code {
                code: fold(&inline.text),
            });
            continue;
        }
        for (number, line) in inline.text.split('\n').enumerate() {
            if number > 0 {
                finish(&mut runs, &mut paragraphs);
            }
            let text = without_alert(&fold(line));
            if text.is_empty() {
                continue;
            }
            runs.push(if inline.style.strong {
                Run::Strong { strong: text }
            } else {
                Run::Text(text)
            });
        }
    }
    finish(&mut runs, &mut paragraphs);
    paragraphs
}

/// White space folded to single blanks; one at either end stays, because it separates runs.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_whitespace() || c.is_control() {
            ' '
        } else {
            c
        };
        if c != ' ' || !folded.ends_with(' ') {
            folded.push(c);
        }
    }
    folded
}

/// Takes away the marker of an alert, such as `[!NOTE]`.
fn without_alert(text: &str) -> String {
    if let Some(rest) = text.trim_start().strip_prefix("[!")
        && let Some((word, rest)) = rest.split_once(']')
        && word.chars().all(|c| c.is_ascii_uppercase())
    {
        return rest.trim_start().to_owned();
    }
    text.to_owned()
}

fn trim(runs: &mut Vec<Run>) {
    while let Some(Run::Text(text)) = runs.first_mut() {
        *text = text.trim_start().to_owned();
        if !text.is_empty() {
            break;
        }
        runs.remove(0);
    }
    while let Some(Run::Text(text)) = runs.last_mut() {
        *text = text.trim_end().to_owned();
        if !text.is_empty() {
            break;
        }
        runs.pop();
    }
}

/// Where a link leads: a page of the input or an absolute URL; `None` where the link is only for the site.
pub(super) fn destination(page: &DocPath, target: &str) -> Option<String> {
    let (target, _anchor) = target.split_once('#').unwrap_or((target, ""));
    if target.starts_with("https://") || target.starts_with("http://") {
        return Some(target.to_owned());
    }
    if let Some(site) = target.strip_prefix('/') {
        return (!site.is_empty()).then(|| format!("https://learn.microsoft.com/{site}"));
    }
    linked_page(page, target).map(|path| path.as_str().to_owned())
}

/// The page of the input that a relative link names.
pub(super) fn linked_page(page: &DocPath, target: &str) -> Option<DocPath> {
    let (target, _anchor) = target.split_once('#').unwrap_or((target, ""));
    let (target, _query) = target.split_once('?').unwrap_or((target, ""));
    if target.contains("://") || target.starts_with('/') || !target.ends_with(".md") {
        return None;
    }
    let mut parts: Vec<&str> = page.folder().split('/').collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(DocPath::new(&parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_may_follow_a_namespace() {
        let plain = |runs: &[&str]| {
            let runs = runs.iter().map(|text| Run::Text((*text).to_owned()));
            Paragraph::Plain(runs.collect())
        };
        for (given, expected) in [
            (&["Namespace: lamps.graph"][..], None),
            (&["Namespace: lamps.graph. "], None),
            (&["Namespace:"], None),
            (
                &["Namespace: lamps.graph Turns a ", "lamp", " on."],
                Some(&["Turns a ", "lamp", " on."][..]),
            ),
            (&["A namespace"], Some(&["A namespace"])),
        ] {
            assert_eq!(without_namespace(plain(given)), expected.map(plain));
        }
    }

    #[test]
    fn links_lead_to_pages_and_sites() {
        let page = DocPath::new("v1.0/api/user-get.md");
        let to = |target| destination(&page, target);
        assert_eq!(
            to("../resources/user.md#ageGroup").as_deref(),
            Some("v1.0/resources/user.md")
        );
        assert_eq!(
            to("/graph/permissions-reference").as_deref(),
            Some("https://learn.microsoft.com/graph/permissions-reference")
        );
        assert_eq!(to("#members"), None);
        assert_eq!(to("javascript:alert(1)"), None);
    }
}
