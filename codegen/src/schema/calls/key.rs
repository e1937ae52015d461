//! The addresses of calls, as the schema writes them.
//!
//! Knows the names of keys and the spellings of words; must not know what a call sends or gives back.

use std::collections::BTreeMap;

use super::super::address::Line;
use super::super::document::{Argument, Key, KeyForm, Piece, Segment, local_path};
use super::super::operations::WeighedOperation;
use super::super::requests::Requests;
use super::super::words::MemberWords;
use super::group::{Pages, lines};

/// The keys of a call, with the names that its pages give them.
pub(super) fn keys(pages: &Pages<'_>, words: &MemberWords) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for line in lines(pages) {
        for (number, segment) in line.address.segments().enumerate() {
            let Some((form, names)) = key(segment, words) else {
                continue;
            };
            let key = match keys.iter().position(|key| key.segment == number) {
                Some(at) => &mut keys[at],
                None => {
                    keys.push(Key {
                        names: Vec::new(),
                        form,
                        values: Vec::new(),
                        segment: number,
                    });
                    let last = keys.len() - 1;
                    &mut keys[last]
                }
            };
            for name in names {
                if !name.is_empty() && !key.names.iter().any(|known| known == name) {
                    key.names.push(name.to_owned());
                }
            }
        }
    }
    keys
}

/// The form of a segment that is a key, and its names.
fn key<'s>(segment: &'s Segment, words: &MemberWords) -> Option<(KeyForm, Vec<&'s str>)> {
    match segment {
        Segment::Key(name) => Some((KeyForm::Plain, name.split('|').map(str::trim).collect())),
        Segment::NamedKey { name, .. } => Some((KeyForm::Alternate, vec![name])),
        Segment::ItemPath(name) => Some((KeyForm::Path, vec![name])),
        Segment::Function { name, arguments }
            if words.is_collection(name) && !arguments.is_empty() =>
        {
            let names = arguments.iter().map(|argument| argument.name.as_str());
            Some((KeyForm::Alternate, names.collect()))
        }
        Segment::Literal(_) | Segment::Function { .. } => None,
    }
}

/// How lines and examples write the words and arguments at each place of the tree of paths.
#[derive(Default)]
pub(super) struct Spellings<'w> {
    /// The spellings of a word.
    words: BTreeMap<String, BTreeMap<&'w str, Votes>>,
    /// Whether the values of a function stand in quotes, by the name of the argument.
    quotes: BTreeMap<(String, String), BTreeMap<bool, Votes>>,
}

/// How often something is written; of equals, what request lines write counts more.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Votes {
    all: usize,
    of_lines: usize,
}

impl Votes {
    fn add(&mut self, of_line: bool) {
        self.all += 1;
        self.of_lines += usize::from(of_line);
    }
}

impl<'w> Spellings<'w> {
    /// Counts the spellings of all request lines, and of the examples that make them.
    pub(super) fn of(operations: &'w [WeighedOperation<'_>]) -> Self {
        let mut spellings = Self::default();
        for weighed in operations {
            let lines = &weighed.documentation.lines;
            for (segment, place) in lines.iter().flat_map(|line| line.address.places()) {
                spellings.add_quotes(&place, segment, true);
                if let Segment::Literal(word) | Segment::Function { name: word, .. } = segment {
                    spellings.add(place, word, true);
                }
            }
            let own = Requests::of(lines);
            for example in &weighed.operation.examples {
                let made = example.request.as_ref().and_then(|request| {
                    let path = local_path(&request.url)?;
                    Some((own.line(&request.method, path)?, path))
                });
                if let Some((line, path)) = made {
                    spellings.add_example(line, path);
                }
            }
        }
        spellings
    }

    fn add_example(&mut self, line: &Line, path: &'w str) {
        let template = line.address.template.iter();
        let pieces = template.flat_map(|template| template.pieces_of(path));
        for ((segment, place), piece) in line.address.places().into_iter().zip(pieces) {
            self.add_quotes(&place, segment, false);
            match (segment, piece) {
                (Segment::Literal(known), Piece::Part(part))
                | (Segment::Function { name: known, .. }, Piece::Part(part)) => {
                    let word = part.split('(').next().unwrap_or(part);
                    if word.eq_ignore_ascii_case(known) {
                        self.add(place, word, false);
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, place: String, word: &'w str, of_line: bool) {
        let spellings = self.words.entry(place).or_default();
        spellings.entry(word).or_default().add(of_line);
    }

    fn add_quotes(&mut self, place: &str, segment: &Segment, of_line: bool) {
        let Segment::Function { arguments, .. } = segment else {
            return;
        };
        for argument in arguments {
            let argument_of = (place.to_owned(), argument.name.to_lowercase());
            let votes = self.quotes.entry(argument_of).or_default();
            votes.entry(argument.quoted).or_default().add(of_line);
        }
    }

    /// Whether the value of an argument stands in quotes more often than not; as often is as written here.
    fn is_quoted(&self, place: &str, argument: &Argument) -> bool {
        let argument_of = (place.to_owned(), argument.name.to_lowercase());
        let votes = self.quotes.get(&argument_of);
        let of = |quoted| votes.and_then(|votes| votes.get(&quoted)).copied();
        match of(true).cmp(&of(false)) {
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Equal => argument.quoted,
        }
    }

    /// A path with the spelling that is used most for each word and argument, and one name for each key.
    pub(super) fn path(&self, line: &Line) -> String {
        let Some(template) = &line.address.template else {
            return line.path.clone();
        };
        let mut template = template.clone();
        template.query = None;
        let places = line.address.places().into_iter().map(|(_, place)| place);
        for (segment, place) in template.segments.iter_mut().zip(places) {
            if let Segment::Function { arguments, .. } = segment {
                for argument in arguments {
                    argument.quoted = self.is_quoted(&place, argument);
                }
            }
            match segment {
                Segment::Literal(word) | Segment::Function { name: word, .. } => {
                    let most = self
                        .words
                        .get(&place)
                        .into_iter()
                        .flatten()
                        .max_by_key(|(word, votes)| (**votes, std::cmp::Reverse(**word)));
                    if let Some((most, _)) = most {
                        *word = (*most).to_owned();
                    }
                }
                Segment::Key(name) => {
                    let first = name.split('|').next().unwrap_or(name).trim();
                    *name = first.to_owned();
                }
                Segment::NamedKey { .. } | Segment::ItemPath(_) => {}
            }
        }
        template.to_string()
    }
}
