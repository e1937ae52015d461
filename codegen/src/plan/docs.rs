//! Doc comments: text of a page as Markdown that rustdoc shows as text, whatever it says.
//!
//! Knows rustdoc's Markdown; must not know which item is documented.

use std::collections::BTreeMap;

use crate::schema::{Paragraph, Prose, Run, Version};

/// A doc comment, line by line, without the slashes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Docs {
    /// The lines; none holds a line break, none begins with a space.
    pub lines: Vec<String>,
}

/// Where links to pages of the documentation lead.
#[derive(Debug)]
pub struct Links {
    version: Version,
    /// The Rust path of the first type that a page defines.
    items: BTreeMap<String, String>,
}

impl Links {
    /// Links into the items of one version, by page.
    pub fn new(version: Version, items: BTreeMap<String, String>) -> Self {
        Self { version, items }
    }

    /// The address of a page on learn.microsoft.com.
    pub fn address(&self, page: &str) -> String {
        let stem = page
            .rsplit('/')
            .next()
            .unwrap_or(page)
            .trim_end_matches(".md");
        let folder = if page.contains("/resources/") {
            "resources/"
        } else {
            ""
        };
        format!(
            "https://learn.microsoft.com/graph/api/{folder}{}?view={}",
            url_safe(stem),
            self.version.view
        )
    }

    /// A link to a page of the documentation.
    pub(super) fn titled(&self, title: &str, page: &str) -> String {
        format!("[{}]({})", escape(title), self.address(page))
    }

    fn target(&self, to: &str) -> String {
        if let Some(item) = self.items.get(to) {
            return item.clone();
        }
        if to.starts_with("https://") || to.starts_with("http://") {
            return url_safe(to);
        }
        self.address(to)
    }
}

/// An address without characters that could end the link it stands in.
fn url_safe(url: &str) -> String {
    let mut safe = String::with_capacity(url.len());
    for c in url.chars() {
        match c {
            'a'..='z'
            | 'A'..='Z'
            | '0'..='9'
            | '-'
            | '.'
            | '_'
            | '~'
            | '/'
            | ':'
            | '?'
            | '#'
            | '&'
            | '='
            | '%'
            | '+'
            | ','
            | '@' => safe.push(c),
            other => {
                let mut bytes = [0; 4];
                for byte in other.encode_utf8(&mut bytes).bytes() {
                    safe.push_str(&format!("%{byte:02X}"));
                }
            }
        }
    }
    safe
}

impl Docs {
    /// A comment of one line in our own words, which may contain Markdown.
    pub fn line(text: impl Into<String>) -> Self {
        Self {
            lines: vec![text.into()],
        }
    }

    /// Adds a paragraph of our own words.
    pub fn paragraph(mut self, text: impl Into<String>) -> Self {
        self.gap();
        self.lines.push(text.into());
        self
    }

    /// Adds the lines of a list.
    pub fn list(mut self, items: impl IntoIterator<Item = String>) -> Self {
        self.gap();
        self.lines
            .extend(items.into_iter().map(|item| format!("- {item}")));
        self
    }

    /// Adds text of a page.
    pub fn prose(mut self, prose: &Prose, links: &Links) -> Self {
        let mut in_list = false;
        for paragraph in &prose.paragraphs {
            let (runs, prefix) = match paragraph {
                Paragraph::Plain(runs) => (runs, ""),
                Paragraph::Item { item } => (item, "- "),
            };
            let text: String = runs.iter().map(|run| show(run, links)).collect();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if text.is_empty() {
                continue;
            }
            if !in_list || prefix.is_empty() {
                self.gap();
            }
            in_list = !prefix.is_empty();
            self.lines.extend(wrap(prefix, &guarded(&text)));
        }
        self
    }

    /// Adds the first paragraph of a page's text that is not a note.
    pub fn summary(self, prose: &Prose, links: &Links) -> Self {
        let mut paragraphs = prose.paragraphs.iter();
        let first = paragraphs.find(|paragraph| !is_note(paragraph));
        let first = Prose {
            paragraphs: first.into_iter().cloned().collect(),
        };
        self.prose(&first, links)
    }

    fn gap(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

/// Whether a paragraph begins with *Note* or a word like it.
fn is_note(paragraph: &Paragraph) -> bool {
    let (Paragraph::Plain(runs) | Paragraph::Item { item: runs }) = paragraph;
    let words = ["note", "important", "caution", "warning"];
    match runs.first() {
        Some(Run::Strong { strong }) => {
            let strong = strong.trim().trim_end_matches(':').to_lowercase();
            words.contains(&strong.as_str())
        }
        _ => false,
    }
}

fn show(run: &Run, links: &Links) -> String {
    match run {
        Run::Text(text) => escape(text),
        Run::Code { code: text } => code(text),
        Run::Strong { strong: text } => {
            let inner = escape(text.trim());
            if inner.is_empty() {
                String::new()
            } else {
                padded(text, &format!("**{inner}**"))
            }
        }
        Run::Link { link, to } => {
            let inner = escape(link.trim());
            if inner.is_empty() {
                String::new()
            } else {
                padded(link, &format!("[{inner}]({})", links.target(to)))
            }
        }
    }
}

/// Moves the spaces around a run outside its markup.
fn padded(original: &str, marked: &str) -> String {
    let before = if original.starts_with(' ') { " " } else { "" };
    let after = if original.ends_with(' ') { " " } else { "" };
    format!("{before}{marked}{after}")
}

/// A word in backticks, unless it contains some: more of them could be taken for a fence.
pub fn code(text: &str) -> String {
    let text = visible(text);
    let text = text.trim();
    if text.is_empty() {
        return String::new();
    }
    if text.contains('`') {
        return escape(text);
    }
    format!("`{text}`")
}

/// Text in which nothing is markup.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' | '^' => {
                escaped.push('\\');
                escaped.push(c);
            }
            '&' => escaped.push_str("&amp;"),
            // A bare address would become a link, and rustdoc warns about it.
            ':' => escaped.push(c),
            c if is_hidden(c) => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped.replace("://", ":&#47;/")
}

/// Text with a space in place of each character that is invisible or changes how the others are shown.
fn visible(text: &str) -> String {
    text.chars()
        .map(|c| if is_hidden(c) { ' ' } else { c })
        .collect()
}

/// Control characters, line separators, joiners, and marks that change the direction of writing.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Text that does not begin like a block: a list, a heading, a fence, a rule.
fn guarded(text: &str) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if digits > 0 && text[digits..].starts_with(['.', ')']) {
        return format!("{}\\{}", &text[..digits], &text[digits..]);
    }
    if text.starts_with(['#', '-', '+', '=']) {
        format!("\\{text}")
    } else {
        text.to_owned()
    }
}

/// Lines of at most 100 characters; later lines of a list item stand under the first.
fn wrap(prefix: &str, text: &str) -> Vec<String> {
    let indent = " ".repeat(prefix.len());
    let mut lines = Vec::new();
    let mut line = prefix.to_owned();
    let mut empty = true;
    for word in text.split(' ') {
        if !empty && line.chars().count() + 1 + word.chars().count() > 96 && !starts_block(word) {
            lines.push(std::mem::replace(&mut line, indent.clone()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}

/// Whether a word at the beginning of a line would begin a block.
fn starts_block(word: &str) -> bool {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    word.starts_with(['#', '-', '+', '=']) || digits > 0 && word[digits..].starts_with(['.', ')'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links() -> Links {
        let items = BTreeMap::from([(
            "v1.0/resources/user.md".to_owned(),
            "crate::v1_0::models::User".to_owned(),
        )]);
        Links::new(crate::schema::VERSIONS[0], items)
    }

    #[test]
    fn text_stays_text() {
        let prose = Prose {
            paragraphs: vec![
                Paragraph::Plain(vec![Run::Text("    let x = 1; */ ```rust \"# <b>".into())]),
                Paragraph::Item {
                    item: vec![
                        Run::Text("1. one ".into()),
                        Run::Code { code: "a`b".into() },
                    ],
                },
                Paragraph::Plain(vec![Run::Link {
                    link: "user".into(),
                    to: "v1.0/resources/user.md".into(),
                }]),
                Paragraph::Plain(vec![Run::Link {
                    link: "x".into(),
                    to: "https://a/b) [c](d".into(),
                }]),
            ],
        };
        let docs = Docs::default().prose(&prose, &links());
        assert_eq!(
            docs.lines,
            [
                "let x = 1; \\*/ \\`\\`\\`rust \"# \\<b\\>",
                "",
                "- 1\\. one a\\`b",
                "",
                "[user](crate::v1_0::models::User)",
                "",
                "[x](https://a/b%29%20%5Bc%5D%28d)",
            ]
        );
    }

    #[test]
    fn a_note_is_no_summary() {
        let text = |text: &str| Run::Text(text.into());
        let note = Run::Strong {
            strong: "Note:".into(),
        };
        let note = Paragraph::Plain(vec![note, text(" a licence is needed.")]);
        let other = Paragraph::Plain(vec![text("Create a user.")]);
        let summary = |paragraphs: &[&Paragraph]| {
            let paragraphs = paragraphs.iter().copied().cloned().collect();
            Docs::default()
                .summary(&Prose { paragraphs }, &links())
                .lines
        };
        assert_eq!(summary(&[&note, &other]), ["Create a user."]);
        assert_eq!(summary(&[&note]), [""; 0]);
    }

    #[test]
    fn long_lines_are_wrapped_without_beginning_a_block() {
        let text = format!("{} - b", "a".repeat(95));
        assert_eq!(
            wrap("", &text),
            [format!("{} -", "a".repeat(95)), "b".to_owned()]
        );
    }
}
