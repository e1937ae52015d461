//! What is mended before it is gathered: include lines, headings without their space, tables whose delimiter row does not
//! fit or whose rows go on below.
//!
//! Knows how authors write what is not quite Markdown; must not know what the blocks are about.

use std::ops::Range;

use pulldown_cmark::Event;

use crate::diagnostic::{Code, Diagnostic, Edit, Place};
use crate::markdown::inline::Collector;
use crate::markdown::invisible::{Invisible, in_name, is_invisible, without};
use crate::markdown::page::{Heading, Section};
use crate::markdown::{spill, table};

use super::{Gatherer, read, trimmed};

impl<'c> Gatherer<'_, 'c> {
    /// Reads a paragraph that is none: include lines, a heading without its blank, a table whose delimiter
    /// row does not fit.
    pub(super) fn mended(&mut self, range: &Range<usize>) -> bool {
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
                "in the place of the space after the `#`, so Markdown takes the heading for text";
            self.reader.report(hidden.finding_of_space(&place, harm));
        } else {
            let message = "the heading has no space after its `#`, so Markdown takes it for text";
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
    pub(super) fn part(&mut self, range: Range<usize>) {
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
            let message = format!("{wrong}, so GitHub Flavored Markdown takes the table for text");
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

    /// Reads a table some of whose rows go on on the lines below them, and tells where it ends.
    pub(super) fn spilled_table(&mut self, markdown: &str, range: &Range<usize>) -> Option<usize> {
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
}

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
