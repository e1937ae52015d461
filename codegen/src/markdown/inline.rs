//! Runs of text with their markup.
//!
//! Knows emphasis, code, links and breaks; must not know what a run is part of.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::diagnostic::{DocPath, Place};

use super::invisible::{is_invisible, without};

/// What marks a run of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style {
    /// In backticks.
    pub code: bool,
    /// In `**`.
    pub strong: bool,
    /// In `*` or `_`.
    pub emphasis: bool,
}

/// A run of text of one style.
#[derive(Debug, Clone, PartialEq)]
pub struct Inline<'c> {
    /// The text; a line break is `"\n"`.
    pub text: Cow<'c, str>,
    /// Its markup.
    pub style: Style,
    /// Where it links to.
    pub link: Option<Cow<'c, str>>,
    /// The bytes of the file that hold the text, without the markup around it.
    pub range: Range<usize>,
}

impl Inline<'_> {
    /// The bytes of the file that hold a part of the text; those of the whole run where the file writes it otherwise.
    pub fn bytes(&self, part: Range<usize>) -> Range<usize> {
        if self.range.len() == self.text.len() {
            self.range.start + part.start..self.range.start + part.end
        } else {
            self.range.clone()
        }
    }
}

/// A line of text: a heading, a paragraph, a cell.
#[derive(Debug, Clone)]
pub struct Inlines<'c> {
    /// The runs in order.
    pub runs: Vec<Inline<'c>>,
    /// The file that they come from: the page, or what it includes.
    pub path: &'c DocPath,
    /// The bytes of the file.
    pub range: Range<usize>,
    /// The text of those bytes, where it has invisible characters.
    pub hiding: Option<&'c str>,
}

impl<'c> Inlines<'c> {
    /// The text without markup, trimmed.
    pub fn plain(&self) -> String {
        match self.runs.as_slice() {
            [] => String::new(),
            [only] => only.text.trim().to_owned(),
            runs => {
                let text: String = runs.iter().map(|run| run.text.as_ref()).collect();
                text.trim().to_owned()
            }
        }
    }

    /// Where it stands.
    pub fn place(&self) -> Place {
        Place::new(self.path, self.range.clone())
    }

    /// Where a part of the text of one of its runs stands.
    pub fn place_of(&self, run: &Inline<'_>, part: Range<usize>) -> Place {
        Place::new(self.path, run.bytes(part))
    }

    /// Where some words stand that one of its runs holds, best a run in backticks that is nothing else; all of it where
    /// none does.
    pub fn place_of_words(&self, words: &str) -> Place {
        let is_exact = |run: &&Inline<'_>| run.style.code && run.text.trim() == words;
        let exact = self.runs.iter().filter(is_exact);
        let found = exact.chain(&self.runs).find_map(|run| {
            let at = run.text.find(words)?;
            Some(self.place_of(run, at..at + words.len()))
        });
        found.unwrap_or_else(|| self.place())
    }

    /// The same without invisible characters.
    pub fn visible(&self) -> Cow<'_, Self> {
        let hides = |run: &Inline<'_>| !run.text.is_ascii() && run.text.contains(is_invisible);
        if !self.runs.iter().any(hides) {
            return Cow::Borrowed(self);
        }
        let mut visible = self.clone();
        for run in &mut visible.runs {
            if let Cow::Owned(text) = without(&run.text) {
                run.text = Cow::Owned(text);
            }
        }
        Cow::Owned(visible)
    }

    /// Whether there is no text.
    pub fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.text.trim().is_empty())
    }

    /// The links: their text and their target. Neighbouring runs of one link are one.
    pub fn links(&self) -> Vec<(String, &str)> {
        let mut links: Vec<(String, &str)> = Vec::new();
        let mut last: Option<&str> = None;
        for run in &self.runs {
            match (&run.link, last) {
                (Some(target), Some(open)) if target == open => {
                    if let Some((text, _)) = links.last_mut() {
                        text.push_str(&run.text);
                    }
                }
                (Some(target), _) => links.push((run.text.clone().into_owned(), target)),
                (None, _) => {}
            }
            last = run.link.as_deref();
        }
        links
    }

    /// The text of the runs in backticks.
    pub fn code(&self) -> impl Iterator<Item = &str> {
        self.runs
            .iter()
            .filter(|run| run.style.code)
            .map(|run| run.text.as_ref())
    }
}

/// Collects runs out of the parser's events.
#[derive(Debug, Default)]
pub(super) struct Collector<'c> {
    runs: Vec<Inline<'c>>,
    style: Style,
    links: Vec<Cow<'c, str>>,
    /// Whether the text stands above the line.
    raised: bool,
}

impl<'c> Collector<'c> {
    /// Takes an event that belongs to running text, which stands in these bytes of the file; `false` where it does not.
    pub(super) fn take(&mut self, event: Event<'c>, range: Range<usize>) -> bool {
        match event {
            Event::Text(text) if self.raised => self.push(raised(&text), self.style, range),
            Event::Text(text) => self.push(cow(text), self.style, range),
            Event::Code(text) => {
                let style = Style {
                    code: true,
                    ..self.style
                };
                let quotes = range.len().saturating_sub(text.len()) / 2;
                self.push(cow(text), style, range.start + quotes..range.end - quotes);
            }
            Event::InlineHtml(html) | Event::Html(html) => self.html(&html, range),
            Event::SoftBreak => self.push(Cow::Borrowed(" "), self.style, range),
            Event::HardBreak => self.push(Cow::Borrowed("\n"), self.style, range),
            Event::Start(Tag::Strong) => self.style.strong = true,
            Event::End(TagEnd::Strong) => self.style.strong = false,
            Event::Start(Tag::Emphasis) => self.style.emphasis = true,
            Event::End(TagEnd::Emphasis) => self.style.emphasis = false,
            Event::Start(Tag::Link { dest_url, .. }) => self.links.push(cow(dest_url)),
            Event::End(TagEnd::Link) => drop(self.links.pop()),
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            _ => return false,
        }
        true
    }

    /// The runs so far; the collector starts anew.
    pub(super) fn finish(
        &mut self,
        path: &'c DocPath,
        file: &'c str,
        range: Range<usize>,
    ) -> Inlines<'c> {
        let Self { runs, .. } = std::mem::take(self);
        let source = file.get(range.clone());
        Inlines {
            runs,
            path,
            range,
            hiding: source.filter(|text| !text.is_ascii() && text.contains(is_invisible)),
        }
    }

    fn push(&mut self, text: Cow<'c, str>, style: Style, range: Range<usize>) {
        let link = self.links.last();
        if let Some(last) = self.runs.last_mut()
            && last.style == style
            && last.link.as_ref() == link
        {
            last.text.to_mut().push_str(&text);
            last.range.end = range.end;
            return;
        }
        self.runs.push(Inline {
            text,
            style,
            link: link.cloned(),
            range,
        });
    }

    /// `<br>` in all its spellings is a line break, and numbers in `<sup>` are raised; other tags and comments carry no
    /// text.
    fn html(&mut self, html: &str, range: Range<usize>) {
        let is_end = html.trim().starts_with("</");
        let tag = html
            .trim()
            .trim_start_matches(['<', '/'])
            .to_ascii_lowercase();
        if tag.starts_with("br") || tag.starts_with("li>") || tag.starts_with("p>") {
            self.push(Cow::Borrowed("\n"), self.style, range);
        } else if tag.starts_with("sup") && tag[3..].starts_with([' ', '>']) {
            self.raised = !is_end;
        }
    }
}

/// The digits that stand above the line, from 0.
const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/// A text with its digits above the line: the number of a footnote is no part of the word before it.
fn raised(text: &str) -> Cow<'static, str> {
    let raise = |c: char| {
        let digit = c.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
        digit.map_or(c, |digit| RAISED[digit])
    };
    Cow::Owned(text.chars().map(raise).collect())
}

fn cow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.into_string()),
    }
}
