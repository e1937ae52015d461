//! The parser's events, gathered into blocks.
//!
//! Knows CommonMark and the repairs that the dialect needs; must not know what the blocks are about.

mod comments;
mod mending;
mod noted;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{
    BrokenLink, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use crate::diagnostic::{Code, Diagnostic, DocPath, Edit, Place};

use super::allowance;
use super::fence;
use super::inline::{Collector, Inline, Inlines, Style};
use super::invisible::{in_name, without};
use super::page::{Annotation, Block, CodeBlock, Heading, Section};
use super::reader::Reader;
use super::table::{self, Cell, Row, Table, parts_rows};

/// Reads the bytes `range` of a file.
pub(super) fn read<'c>(
    reader: &mut Reader<'c>,
    path: &'c DocPath,
    text: &'c str,
    range: Range<usize>,
) {
    Gatherer::new(reader, path, text, range.start).gather(range);
}

struct Gatherer<'r, 'c> {
    reader: &'r mut Reader<'c>,
    path: &'c DocPath,
    /// The whole file; events count from `base`.
    text: &'c str,
    base: usize,
    /// Whether the text is a correction already: what is still no table then is none.
    corrected: bool,
    /// Whether the rows of the text were joined already.
    joined: bool,
    /// Whether it is the middle of a file: what other parts define is unknown.
    is_part: bool,
    /// An annotation that waits for its code block, and whether a paragraph came in between.
    waiting: Option<(Annotation, bool)>,
    /// Whether the last comment would have been an annotation.
    is_broken: bool,
    /// Comments that allow findings of the next block, with their places.
    allowing: Vec<(allowance::Comment, Place)>,
}

impl<'r, 'c> Gatherer<'r, 'c> {
    fn new(reader: &'r mut Reader<'c>, path: &'c DocPath, text: &'c str, base: usize) -> Self {
        Self {
            reader,
            path,
            text,
            base,
            corrected: false,
            joined: false,
            is_part: false,
            waiting: None,
            is_broken: false,
            allowing: Vec::new(),
        }
    }

    fn gather(mut self, range: Range<usize>) {
        self.run(&self.text[range], |event| event);
        self.release();
        // What no block follows speaks of nothing.
        self.allow_in(&(0..0));
    }

    fn place(&self, range: &Range<usize>) -> Place {
        Place::new(self.path, self.base + range.start..self.base + range.end)
    }

    fn source(&self, range: &Range<usize>) -> &'c str {
        &self.text[self.base + range.start..self.base + range.end]
    }

    /// Gathers the blocks of `markdown`; `lift` makes its events live as long as the corpus.
    fn run<'t>(&mut self, markdown: &'t str, lift: fn(Event<'t>) -> Event<'c>) {
        let mut inlines = Collector::default();
        let mut code: Option<(String, Option<Range<usize>>, String)> = None;
        let mut table: Option<Table<'c>> = None;
        let mut cells: Vec<Cell<'c>> = Vec::new();
        let mut items: usize = 0;
        let mut item_text = false;
        // What a corrected copy of the text was read for.
        let mut done = 0..0;
        let mut undefined = Vec::new();
        let mut broken = |link: BrokenLink<'t>| {
            // A word in brackets alone, or behind another word as in `list[0][1]`, is not meant as a link.
            let before = markdown[..link.span.start].chars().next_back();
            let is_alone =
                before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, ')' | ']' | '}'));
            if is_alone && matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
                undefined.push((link.span, link.reference));
            }
            None
        };
        let parser = Parser::new_with_broken_link_callback(
            markdown,
            Options::ENABLE_TABLES,
            Some(&mut broken),
        );
        for (event, range) in parser.into_offset_iter() {
            if done.contains(&range.start) {
                continue;
            }
            self.note(&event, &range);
            if let Event::Start(tag) = &event
                && !matches!(tag, Tag::HtmlBlock)
            {
                self.allow_in(&range);
            }
            match lift(event) {
                Event::Text(text) if code.is_some() => {
                    if let Some((_, contiguous, gathered)) = &mut code {
                        gathered.push_str(&text);
                        *contiguous = match contiguous.take() {
                            Some(so_far) if so_far.end == range.start => {
                                Some(so_far.start..range.end)
                            }
                            None if gathered.len() == text.len() => Some(range),
                            _ => Some(range.end..range.end),
                        };
                    }
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    if item_text {
                        let at = self.base + range.start..self.base + range.start;
                        self.paragraph(inlines.finish(self.path, self.text, at), true);
                        item_text = false;
                    }
                    let language = match kind {
                        CodeBlockKind::Fenced(info) => info
                            .split_whitespace()
                            .next()
                            .unwrap_or_default()
                            .to_ascii_lowercase(),
                        CodeBlockKind::Indented => String::from("indented"),
                    };
                    code = Some((language, None, String::new()));
                }
                Event::End(TagEnd::CodeBlock) => {
                    if let Some((language, contiguous, gathered)) = code.take()
                        && language != "indented"
                    {
                        match self.unclosed(&range, contiguous.as_ref()) {
                            Some((text, rest)) => {
                                let gathered = self.source(&text).to_owned();
                                self.code_block(language, Some(text), gathered, range);
                                self.part(rest);
                            }
                            None => self.code_block(language, contiguous, gathered, range),
                        }
                    }
                }
                Event::Start(Tag::Table(_)) => {
                    if let Some(end) = self.spilled_table(&markdown[range.start..], &range) {
                        done = range.start..end;
                        continue;
                    }
                    let place = self.place(&range);
                    table = Some(Table {
                        header: Vec::new(),
                        titles: place.clone(),
                        rows: Vec::new(),
                        place,
                    });
                }
                Event::End(TagEnd::TableCell) => {
                    let place = self.place(&trimmed(&range, self.source(&range)));
                    let inlines = inlines.finish(self.path, self.text, place.start..place.end);
                    cells.push(Cell { inlines, place });
                }
                Event::End(TagEnd::TableHead) => {
                    if let Some(table) = &mut table {
                        for cell in &cells {
                            self.hidden_in_title(&cell.inlines);
                        }
                        table.header = cells.drain(..).map(|cell| fold(&cell.plain())).collect();
                        table.titles = self.place(&trimmed(&range, self.source(&range)));
                    }
                }
                Event::End(TagEnd::TableRow) => {
                    if let Some(table) = &mut table {
                        self.row(table, std::mem::take(&mut cells), &range);
                    }
                }
                Event::End(TagEnd::Table) => {
                    if let Some(table) = table.take() {
                        self.release();
                        self.reader.push(Block::Table(table));
                    }
                }
                Event::Start(Tag::Item) => items += 1,
                Event::End(TagEnd::Item) => {
                    items -= 1;
                    if item_text {
                        let at = self.base + range.start..self.base + range.end;
                        self.paragraph(inlines.finish(self.path, self.text, at), true);
                        item_text = false;
                    }
                }
                Event::Start(Tag::List(_)) if item_text => {
                    let at = self.base + range.start..self.base + range.start;
                    self.paragraph(inlines.finish(self.path, self.text, at), true);
                    item_text = false;
                }
                Event::End(TagEnd::Paragraph) => {
                    item_text = false;
                    if !self.mended(&range) {
                        let at = self.base + range.start..self.base + range.end;
                        self.paragraph(inlines.finish(self.path, self.text, at), items > 0);
                    } else {
                        inlines.finish(self.path, self.text, 0..0);
                    }
                }
                Event::End(TagEnd::Heading(level)) => {
                    let at = self.base + range.start..self.base + range.end;
                    let text = inlines.finish(self.path, self.text, at);
                    if self.source(&range).trim_start().starts_with('#') {
                        self.heading(level, text, &range);
                    } else if !self.mended(&range) {
                        // `---` under a line closes a tab group; the dialect has no underlined headings.
                        self.reader.anchors.heading(&text.plain());
                        self.paragraph(text, false);
                        self.reader.push(Block::Rule);
                    } else {
                        self.reader.push(Block::Rule);
                    }
                }
                Event::Rule => self.reader.push(Block::Rule),
                Event::End(TagEnd::HtmlBlock) => self.html(&range),
                // The block is read as a whole at its end.
                Event::Html(_) => {}
                other => {
                    let bytes = self.base + range.start..self.base + range.end;
                    if inlines.take(other, bytes) && items > 0 && table.is_none() {
                        item_text = true;
                    }
                }
            }
        }
        if !self.corrected && !self.is_part {
            for (span, name) in undefined {
                self.undefined(&span, &name);
            }
        }
    }

    fn heading(&mut self, level: HeadingLevel, inlines: Inlines<'c>, range: &Range<usize>) {
        if inlines
            .links()
            .iter()
            .any(|(_, target)| target.starts_with("#tab/"))
        {
            let range = trimmed(range, self.source(range));
            let range = self.base + range.start..self.base + range.end;
            self.reader.push(Block::Tab(Inlines { range, ..inlines }));
            return;
        }
        self.release();
        let text = without(&inlines.plain()).trim().to_owned();
        self.reader.anchors.heading(&text);
        let place = self.place(&trimmed(range, self.source(range)));
        let heading = Heading {
            level: level as u8,
            inlines,
            text,
            place,
        };
        self.reader.sections.push(Section {
            heading: Some(heading),
            ..Section::default()
        });
    }

    fn paragraph(&mut self, inlines: Inlines<'c>, item: bool) {
        if inlines.is_blank() {
            return;
        }
        match &mut self.waiting {
            Some((_, passed @ false)) => *passed = true,
            Some(_) => self.release(),
            None => {}
        }
        self.reader.push(if item {
            Block::Item(inlines)
        } else {
            Block::Paragraph(inlines)
        });
    }

    fn hidden_in_title(&mut self, title: &Inlines<'c>) {
        if let Some(hidden) = title.hiding.and_then(in_name) {
            let place = Place::new(title.path, title.range.clone());
            let harm = "in the title of a column, so other tools do not recognize it";
            self.reader.report(hidden.finding(&place, harm));
        }
    }

    fn row(&mut self, table: &mut Table<'c>, cells: Vec<Cell<'c>>, range: &Range<usize>) {
        let source = self.source(range);
        let place = self.place(&trimmed(range, source));
        let found = table::cells_in(source);
        let columns = table.header.len();
        if !source.contains('|') && columns > 1 {
            if cells.iter().all(|cell| cell.inlines.is_blank()) {
                return;
            }
            let message = "the row has no bar, so Markdown takes it for the first cell of a row";
            let place_of_rest = place.start;
            let help = "write each row on one line, with `<br>` for a line break in a cell";
            self.reader
                .report(Diagnostic::new(Code::TableCells, place, message).help(help));
            let rest = cells.into_iter().next();
            if let (Some(last), Some(rest)) = (
                table.rows.last_mut().and_then(|row| row.cells.last_mut()),
                rest,
            ) {
                last.inlines.runs.push(Inline {
                    text: Cow::Borrowed(" "),
                    style: Style::default(),
                    link: None,
                    range: last.place.end..place_of_rest,
                });
                last.inlines.runs.extend(rest.inlines.runs);
            }
            return;
        }
        if found > columns || found < table.needed() && !(found == 1 && parts_rows(&cells)) {
            let message = format!("the row has {found} cells, but the header has {columns}");
            let at = |cells: Range<usize>| {
                self.place(&(range.start + cells.start..range.start + cells.end))
            };
            // Such a row is put together from lines.
            let goes_on = source.trim().contains('\n');
            let rest = table::empty_surplus(source, columns).filter(|_| !goes_on);
            let finding = match table::surplus(source, columns) {
                Some(surplus) => {
                    let message = format!("{message}, so GitHub Flavored Markdown drops this");
                    let bars = table::bars_in_code(source);
                    let fix = bars.iter().map(|bar| Edit::new(at(*bar..*bar), "\\"));
                    let is_all = found == columns + bars.len() && !goes_on;
                    Diagnostic::new(Code::TableSurplus, at(surplus), message)
                        .help("write `\\|` for a bar inside a cell, or remove the surplus")
                        .fix(fix.filter(|_| is_all))
                }
                None => Diagnostic::new(Code::TableCells, place.clone(), message)
                    .help("give the row as many cells as the header has")
                    .fix(rest.map(|rest| Edit::new(at(rest), ""))),
            };
            self.reader.report(finding);
        }
        table.rows.push(Row { cells, place });
    }

    fn code_block(
        &mut self,
        language: String,
        contiguous: Option<Range<usize>>,
        gathered: String,
        range: Range<usize>,
    ) {
        let annotation = self.waiting.take().map(|(annotation, _)| annotation);
        let opening = fence::opening(self.source(&range));
        let opening = self.place(&range).within(opening);
        let (text, place) = match contiguous {
            Some(contiguous) if self.source(&contiguous) == gathered => {
                let place = self.place(&contiguous);
                (Cow::Borrowed(self.source(&contiguous)), place)
            }
            _ => (
                Cow::Owned(gathered),
                self.place(&trimmed(&range, self.source(&range))),
            ),
        };
        self.reader.push(Block::Code(CodeBlock {
            language,
            text,
            annotation,
            place,
            opening,
            has_broken_annotation: std::mem::take(&mut self.is_broken),
        }));
    }
}

/// `range` without the blanks at the ends of its text.
fn trimmed(range: &Range<usize>, source: &str) -> Range<usize> {
    let start = range.start + (source.len() - source.trim_start().len());
    start..start + source.trim().len()
}

/// A header cell as tables are told apart by it: lower case, single blanks.
fn fold(text: &str) -> String {
    let text = without(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
