//! A page as Markdown: front matter, sections, tables, code blocks with their annotations, includes.
//!
//! Knows CommonMark, tab groups and HTML comments that hold JSON; must not know Graph.

mod allowance;
mod blocks;
mod duplicate;
mod fence;
mod front_matter;
mod inline;
pub mod invisible;
pub mod json;
mod link;
mod page;
mod reader;
mod spill;
mod table;

use crate::corpus::Corpus;
use crate::diagnostic::{Code, Diagnostic, DocPath, Place, Read};
use crate::version::Version;

pub use duplicate::duplicate_keys;
pub use front_matter::Entry;
pub use inline::{Inline, Inlines, Style};
pub use link::{Anchors, Link};
pub use page::{Annotation, Block, CodeBlock, Heading, Page, Section, Shown};
pub use table::{Cell, Row, Table, parts_rows};

use reader::Reader;

/// Reads the page at `path`.
pub fn read<'c>(
    corpus: &'c Corpus,
    path: &'c DocPath,
    version: Version,
    text: &'c str,
) -> Read<Page<'c>> {
    let mut reader = Reader::new(corpus, path);
    let front = front_matter::read(text);
    if front.is_none() {
        let (message, help) = if text.trim_start().starts_with("---") {
            (
                "the front matter is never closed",
                "add a line `---` below its last entry",
            )
        } else {
            (
                "the page has no front matter",
                "begin the page with its `title` and its `doc_type` between two lines `---`",
            )
        };
        let first_line = 0..text.find('\n').unwrap_or(text.len());
        let place = Place::new(path, first_line);
        reader.report(Diagnostic::new(Code::FrontMatter, place, message).help(help));
    }
    let (front_matter, body) = front.unwrap_or((Vec::new(), 0));
    let fault = front_matter::fault(text, body);
    reader.diagnostics.extend(fault.map(|(problem, range)| {
        let message = format!("the front matter is not YAML: {problem}");
        Diagnostic::new(Code::FrontMatter, Place::new(path, range), message)
            .help("put text with a colon, a number sign or quotation marks in double quotes, and indent with spaces")
    }));
    reader
        .diagnostics
        .extend(front_matter::repeated(&front_matter).map(|entry| {
            let message = format!("the front matter has the key `{}` twice", entry.key);
            Diagnostic::new(
                Code::FrontMatter,
                Place::new(path, entry.range.clone()),
                message,
            )
            .help("remove one of the two")
        }));
    blocks::read(&mut reader, path, text, body..text.len());
    Read {
        value: Page {
            path,
            version,
            front_matter,
            sections: reader.sections,
            allowances: reader.allowances,
            links: reader.links,
            anchors: reader.anchors,
        },
        diagnostics: reader.diagnostics,
    }
}
