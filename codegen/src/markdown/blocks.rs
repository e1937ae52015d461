//! The parser's events, gathered into blocks.
//!
//! Knows CommonMark and the repairs that the dialect needs; must not know what the blocks are about.

mod noted;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{
    BrokenLink, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};

use crate::diagnostic::{Code, Diagnostic, DocPath, Edit, Place};

use super::allowance;
use super::duplicate::duplicate_keys;
use super::fence;
use super::inline::{Collector, Inline, Inlines, Style};
use super::invisible::{Invisible, in_name, is_invisible, without};
use super::json;
use super::page::{Annotation, Block, CodeBlock, Heading, Section, Shown};
use super::reader::Reader;
use super::spill;
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

    /// Reads a paragraph that is none: include lines, a heading without its blank, a table whose delimiter
    /// row does not fit.
    fn mended(&mut self, range: &Range<usize>) -> bool {
        let source = self.source(range);
        if source.trim_start().starts_with("[!") {
            return self.include_lines(source, range);
        }
        if source.contains('#') && self.headings_without_blank(source, range) {
            return true;
        }
        !self.corrected && source.contains('|') && self.broken_table(source, range)
    }

    /// `[!INCLUDE [label](path)]` lines; true where the paragraph holds nothing else.
    fn include_lines(&mut self, source: &'c str, range: &Range<usize>) -> bool {
        let mut only = true;
        let mut at = range.start;
        for line in source.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let line = line.trim_end();
            if let Some(target) = include_target(line) {
                let place = self.place(&(start + target.start..start + target.end));
                let target = &line[target];
                if let Some(hidden) = in_name(target) {
                    let harm = "in the path of the include, so it leads nowhere";
                    self.reader.report(hidden.finding(&place, harm));
                }
                if let Some(file) = self.reader.open(&without(target), place) {
                    self.release_marker();
                    let body = file.body..file.text.len();
                    read(self.reader, file.path, file.text, body);
                    self.reader.close();
                } else if let Some(section) = self.reader.sections.last_mut() {
                    section.is_incomplete = true;
                }
            } else if !line.trim().is_empty() && !line.trim_matches('-').is_empty() {
                only = false;
            }
        }
        only
    }

    /// Headings whose number signs no space follows, and what stands between them.
    fn headings_without_blank(&mut self, source: &'c str, range: &Range<usize>) -> bool {
        let mut found = false;
        let mut text_from = range.start;
        let mut at = range.start;
        for line in source.split_inclusive('\n') {
            let start = at;
            at += line.len();
            let line = line.trim_end();
            let level = line.bytes().take_while(|byte| *byte == b'#').count();
            let begins = |c: char| c.is_alphabetic() || is_invisible(c);
            if !(1..=6).contains(&level) || !line[level..].starts_with(begins) {
                continue;
            }
            // *#microsoft.graph.lamp* is a name, and a tag in running text is none of a heading.
            if level == 1 && (start > range.start || line.contains('.')) {
                continue;
            }
            if found {
                self.part(text_from..start);
            } else if start > range.start {
                self.part(range.start..start);
            }
            self.heading_without_blank(line, level, self.place(&(start..start + line.len())));
            (found, text_from) = (true, at);
        }
        if found {
            self.part(text_from..range.end);
        }
        found
    }

    fn heading_without_blank(&mut self, line: &'c str, level: usize, place: Place) {
        if let Some(hidden) = Invisible::find(line, |at, _| at == level) {
            let harm =
                "in the place of the space after the `#`, so that the heading is published as text";
            self.reader.report(hidden.finding_of_space(&place, harm));
        } else {
            let message = "the heading has no space after its `#`, so that it is published as text";
            let help = format!("write `{} {}`", "#".repeat(level), &line[level..]);
            let blank = Edit::new(place.within(level..level), " ");
            self.reader.report(
                Diagnostic::new(Code::HeadingBlank, place.within(0..level), message)
                    .help(help)
                    .fix([blank]),
            );
        }
        self.release();
        let mut collector = Collector::default();
        let bytes = place.start + level..place.end;
        collector.take(Event::Text(line[level..].into()), bytes.clone());
        let inlines = collector.finish(self.path, self.text, bytes);
        let text = without(&inlines.plain()).trim().to_owned();
        self.reader.anchors.heading(&text);
        let level = u8::try_from(level).unwrap_or(6);
        let heading = Heading {
            level,
            inlines,
            text,
            place,
        };
        self.reader.sections.push(Section {
            heading: Some(heading),
            ..Section::default()
        });
    }

    /// Reads a part of a paragraph as a text of its own.
    fn part(&mut self, range: Range<usize>) {
        if !self.source(&range).trim().is_empty() {
            let range = self.base + range.start..self.base + range.end;
            let mut part = Gatherer::new(self.reader, self.path, self.text, range.start);
            part.is_part = true;
            part.gather(range);
        }
    }

    /// A table that CommonMark does not see: its delimiter row has another width than its header, or a
    /// sentence stands right above it.
    fn broken_table(&mut self, source: &'c str, range: &Range<usize>) -> bool {
        let lines: Vec<&str> = source.split_inclusive('\n').collect();
        let Some(delimiter) = table::delimiter_line(&lines) else {
            return false;
        };
        let offset = |line: usize| lines[..line].iter().map(|line| line.len()).sum::<usize>();
        let header = offset(delimiter - 1);
        let columns = table::cells_in(lines[delimiter - 1]);
        let row = lines[delimiter].trim_end_matches('\n');
        let Some(row_mended) = table::delimiter(row.len(), columns) else {
            return false;
        };
        let place = self
            .place(&(range.start + offset(delimiter)..range.start + offset(delimiter) + row.len()));
        let cells = table::cells_in(row);
        let wrong = if let Some(hidden) = Invisible::find(row, |_, _| true) {
            let harm = "in the delimiter row, so that publishers show no table";
            self.reader
                .report(hidden.finding_beside_names(&place, harm));
            None
        } else if cells != columns {
            Some(format!(
                "the delimiter row has {cells} cells, but the header has {columns}"
            ))
        } else if !table::is_well_formed(row) {
            Some("a cell of the delimiter row is not made of hyphens".to_owned())
        } else {
            None
        };
        if let Some(wrong) = wrong {
            let message = format!("{wrong}, so that the table is published as text");
            let help = format!("write {columns} cells of hyphens, such as `|:---|`");
            let rows = lines[delimiter + 1..]
                .iter()
                .map(|row| table::cells_in(row));
            let fix = table::fitting_delimiter(row, columns, rows);
            let fix = fix.map(|text| Edit::new(place.clone(), text));
            self.reader.report(
                Diagnostic::new(Code::TableDelimiter, place, message)
                    .help(help)
                    .fix(fix),
            );
        }
        self.part(range.start..range.start + header);
        let mut corrected = source[header..].to_owned();
        let at = offset(delimiter) - header;
        corrected.replace_range(at..at + row.len(), &row_mended);
        self.reparsed(&corrected, self.base + range.start + header);
        true
    }

    /// Reads a corrected copy of the text at `base`, which has the same length as the original.
    fn reparsed(&mut self, corrected: &str, base: usize) {
        let outer = std::mem::replace(&mut self.base, base);
        let was_corrected = std::mem::replace(&mut self.corrected, true);
        self.run(corrected, Event::into_static);
        self.corrected = was_corrected;
        self.base = outer;
    }

    fn hidden_in_title(&mut self, title: &Inlines<'c>) {
        if let Some(hidden) = title.hiding.and_then(in_name) {
            let place = Place::new(title.path, title.range.clone());
            let harm = "in the title of a column, so other tools do not recognize it";
            self.reader.report(hidden.finding(&place, harm));
        }
    }

    /// Reads a table some of whose rows go on on the lines below them, and tells where it ends.
    fn spilled_table(&mut self, markdown: &str, range: &Range<usize>) -> Option<usize> {
        if self.joined {
            return None;
        }
        let joined = spill::join(markdown, range.len())?;
        for row in &joined.rows_begun_invisibly {
            let place = self.place(&(range.start + row.start..range.start + row.end));
            if let Some(hidden) = Invisible::find(&markdown[row.clone()], |_, _| true) {
                let harm = "before the first bar of a row, so it becomes a cell of its own";
                self.reader
                    .report(hidden.finding_beside_names(&place, harm));
            }
        }
        for spill in &joined.spills {
            let place = self.place(&(range.start + spill.start..range.start + spill.end));
            let message = "the line goes on with the row above, but a row ends with its line";
            let help = "write a row on one line; `<br>` ends a line inside a cell";
            self.reader
                .report(Diagnostic::new(Code::TableCells, place, message).help(help));
        }
        self.joined = true;
        self.reparsed(&joined.text, self.base + range.start);
        self.joined = false;
        Some(range.start + joined.text.len())
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
            let message = "the row has no bar, so that it is published as the first cell of a row";
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
                    let message = format!("{message}, so that this is not published");
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

    /// The comments of an HTML block; those that begin with a brace are annotations.
    fn html(&mut self, range: &Range<usize>) {
        let source = self.source(range);
        self.reader.anchors.html(source);
        let mut from = 0;
        while let Some(open) = source[from..].find("<!--") {
            let start = from + open + "<!--".len();
            let end = source[start..]
                .find("-->")
                .map_or(source.len(), |close| start + close);
            let comment = &source[start..end];
            from = (end + "-->".len()).min(source.len());
            let place = self.place(&(range.start + start..range.start + end));
            if comment.trim_start().starts_with('{') {
                self.annotation(comment, place);
            } else if let Some((comment, found)) = allowance::read(comment, &place) {
                self.reader.diagnostics.extend(found);
                self.allow(comment, place);
            }
        }
    }

    fn allow(&mut self, comment: allowance::Comment, place: Place) {
        if comment.is_for_file {
            let scope = Place::new(self.path, 0..self.text.len());
            self.reader.allowances.extend(comment.allow(&scope));
        } else {
            self.allowing.push((comment, place));
        }
    }

    /// The comments that wait for a block speak of this one.
    fn allow_in(&mut self, block: &Range<usize>) {
        for (comment, mut place) in std::mem::take(&mut self.allowing) {
            place.end = place.end.max(self.base + block.end);
            self.reader.allowances.extend(comment.allow(&place));
        }
    }

    fn annotation(&mut self, comment: &str, place: Place) {
        let read = json::read(comment);
        self.is_broken = read.is_err();
        let read = match read {
            Ok(read) => read,
            Err(unreadable) => {
                let spot = place.within(unreadable.at..unreadable.at + 1);
                let message = format!(
                    "the annotation is not JSON: {}",
                    unreadable.explain(comment)
                );
                self.reader
                    .report(Diagnostic::new(Code::AnnotationJson, spot, message));
                return;
            }
        };
        for found in read.invisible(&place, "the annotation") {
            self.reader.report(found);
        }
        let serde_json::Value::Object(mut json) = read.value else {
            return;
        };
        for name in NAMING {
            if let Some(serde_json::Value::String(text)) = json.get_mut(*name)
                && let Some(hidden) = in_name(text)
            {
                let at = comment.find(text.as_str()).unwrap_or_default();
                let place = place.within(at..at + text.len());
                let harm = "in a name of the annotation, so other tools read another name";
                self.reader.report(hidden.finding(&place, harm));
                *text = without(text).into_owned();
            }
        }
        for (repair, at) in &read.repairs {
            // Remarks after the object are a habit of the dialect, and so is text of messages in suppressions.
            let is_habit = match repair {
                json::Repair::Comment => true,
                json::Repair::RawControl => !breaks_outside_suppressions(&json),
                json::Repair::OddEscape | json::Repair::UnescapedQuote => {
                    is_in_suppressions(comment, at.start)
                }
                _ => false,
            };
            if !is_habit {
                let message = format!("the JSON of the annotation has {}", repair.found());
                let changes = read.changes.of(*repair);
                let fix = changes.map(|(range, text)| Edit::new(place.within(range), text));
                let spot = place.within(at.clone());
                let finding = Diagnostic::new(Code::AnnotationRepaired, spot, message);
                self.reader.report(finding.help(repair.remedy()).fix(fix));
            }
        }
        for finding in duplicate_keys(comment, &place) {
            self.reader.report(finding);
        }
        self.release();
        let members = json::members(comment).into_iter().map(|member| Shown {
            name: place.within(member.name),
            value: place.within(member.value),
            key: member.key,
        });
        let annotation = Annotation {
            members: members.collect(),
            json,
            place,
        };
        self.waiting = Some((annotation, false));
    }

    /// Gives up waiting for a code block: the annotation stands alone.
    /// An included table comes after the annotation that marks it.
    fn release_marker(&mut self) {
        let waiting = self.waiting.as_ref();
        if waiting.is_some_and(|(annotation, _)| annotation.marks_table()) {
            self.release();
        }
    }

    fn release(&mut self) {
        if let Some((annotation, _)) = self.waiting.take() {
            self.reader.push(Block::Annotation(annotation));
        }
    }
}

/// The keys of annotations whose values are names.
const NAMING: &[&str] = &[
    "@odata.type",
    "@type",
    "baseType",
    "blockType",
    "keyProperty",
];

/// The bytes of the path of an include line; only the first include of a line counts.
fn include_target(line: &str) -> Option<Range<usize>> {
    let prefix = line.trim_start().get(.."[!INCLUDE".len())?;
    if !prefix.eq_ignore_ascii_case("[!INCLUDE") {
        return None;
    }
    let start = line.find("](")? + "](".len();
    let end = start + line[start..].find(')')?;
    Some(trimmed(&(start..end), &line[start..end]))
}

/// Whether a place in an annotation is in its suppressions, which quote messages of other tools.
fn is_in_suppressions(comment: &str, at: usize) -> bool {
    let Some(start) = comment.find("\"suppressions\"") else {
        return false;
    };
    let end = comment[start..]
        .find("\n  ]")
        .map_or(comment.len(), |end| start + end);
    (start..end).contains(&at)
}

/// Whether a string of an annotation has a line break or the like, its suppressions left out.
fn breaks_outside_suppressions(json: &serde_json::Map<String, serde_json::Value>) -> bool {
    fn breaks(value: &serde_json::Value) -> bool {
        match value {
            serde_json::Value::String(text) => text.contains(|c: char| c < ' '),
            serde_json::Value::Array(items) => items.iter().any(breaks),
            serde_json::Value::Object(members) => breaks_in(members),
            _ => false,
        }
    }
    fn breaks_in(members: &serde_json::Map<String, serde_json::Value>) -> bool {
        let mut members = members.iter();
        members.any(|(name, value)| {
            name.contains(|c: char| c < ' ')
                || !name.eq_ignore_ascii_case("suppressions") && breaks(value)
        })
    }
    breaks_in(json)
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
