//! The reader of what is not strict JSON.
//!
//! Knows what people write instead of it; must not know what the value is for.

use std::ops::Range;

use serde_json::{Map, Number, Value};

use super::super::invisible::{Invisible, is_invisible, without};
use super::found::{Duplicate, Located, Problem, Unreadable};
use super::repair::{Change, Repair};

/// Bodies nest a handful of levels; a text that goes beyond this is not JSON that anybody wrote.
const DEEPEST: usize = 100;

/// Adds what was found behind what is known.
fn add(known: &mut Option<Invisible>, found: Option<Invisible>) {
    match (known, found) {
        (Some(known), Some(found)) => known.add(found),
        (known, Some(found)) => *known = Some(found),
        (_, None) => {}
    }
}

/// Reads a text and notes what it finds.
pub(super) struct Reader<'t> {
    text: &'t str,
    pub(super) at: usize,
    pub(super) repairs: Vec<(Repair, Range<usize>)>,
    pub(super) changes: Vec<Change>,
    /// The members of the outermost object.
    pub(super) members: Vec<Located>,
    /// Where the first string begins that has a line break.
    pub(super) broken: Option<usize>,
    pub(super) between: Option<Invisible>,
    pub(super) in_names: Option<Invisible>,
    /// The names that objects have twice.
    pub(super) duplicates: Vec<Duplicate>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            at: 0,
            repairs: Vec::new(),
            changes: Vec::new(),
            members: Vec::new(),
            broken: None,
            between: None,
            in_names: None,
            duplicates: Vec::new(),
        }
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn repair(&mut self, repair: Repair, range: Range<usize>) {
        if !self.repairs.iter().any(|(known, _)| *known == repair) {
            self.repairs.push((repair, range));
        }
    }

    fn change(&mut self, repair: Repair, range: Range<usize>, text: impl Into<String>) {
        self.changes.push(Change {
            repair: Some(repair),
            range,
            text: text.into(),
        });
    }

    /// The invisible characters of a range, which are read as blanks or as nothing.
    fn hidden(&mut self, range: Range<usize>) -> Option<Invisible> {
        let found = Invisible::find(&self.text[range.clone()], |_, _| true)?;
        let found = found.within(self.text, range.start);
        let changes = found.changes().map(|(range, text)| Change {
            repair: None,
            range,
            text: text.to_owned(),
        });
        self.changes.extend(changes);
        Some(found)
    }

    fn fail<T>(&self, problem: Problem) -> Result<T, Unreadable> {
        Err(Unreadable {
            at: self.at,
            problem,
        })
    }

    /// Skips white space, comments and ellipses.
    pub(super) fn blanks(&mut self) {
        loop {
            let rest = self.rest();
            let start = self.at;
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
                self.comment(start);
            } else if rest.starts_with("/*") {
                self.at += rest.find("*/").map_or(rest.len(), |end| end + 2);
                self.comment(start);
            } else if rest.starts_with("...") || rest.starts_with('…') {
                self.at += 3;
                self.repair(Repair::Ellipsis, start..self.at);
            } else {
                match rest.chars().next() {
                    Some(' ' | '\t' | '\r' | '\n') => self.at += 1,
                    Some(hidden) if is_invisible(hidden) => {
                        self.at += hidden.len_utf8();
                        let found = self.hidden(start..self.at);
                        add(&mut self.between, found);
                    }
                    Some(other) if other.is_whitespace() => {
                        self.at += other.len_utf8();
                        self.repair(Repair::OddBlank, start..self.at);
                        self.change(Repair::OddBlank, start..self.at, " ");
                    }
                    _ => return,
                }
            }
        }
    }

    /// Takes the comment that begins at `start`. One that stands alone goes away with its lines.
    fn comment(&mut self, start: usize) {
        self.repair(Repair::Comment, start..self.at);
        let before = self.text[..start].trim_end_matches([' ', '\t']);
        let after = self.rest().trim_start_matches([' ', '\t']);
        let is_alone = before.ends_with('\n') && after.starts_with('\n');
        let end = match is_alone {
            true => self.text.len() - after.len() + 1,
            false => self.at,
        };
        self.change(Repair::Comment, before.len()..end, "");
    }

    pub(super) fn value(&mut self, depth: usize) -> Result<Value, Unreadable> {
        if depth > DEEPEST {
            return self.fail(Problem::Is("the value is nested too deeply"));
        }
        match self.peek() {
            Some('{') => self.object(depth),
            Some('[') => self.array(depth),
            Some(quote @ ('"' | '\'' | '“' | '”' | '‘' | '’')) => {
                Ok(Value::String(self.string(quote)?))
            }
            Some(_) => self.word(),
            None => self.fail(Problem::Expected("a value")),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Unreadable> {
        self.at += 1;
        let mut members = Map::new();
        let mut names: Vec<Range<usize>> = Vec::new();
        loop {
            self.separators();
            match self.peek() {
                Some('}') => {
                    self.at += 1;
                    return Ok(Value::Object(members));
                }
                None => return self.fail(Problem::Expected("`}`")),
                Some(_) => {}
            }
            let start = self.at;
            let key = self.key()?;
            let name = start..self.at;
            let is_same =
                |known: &&Range<usize>| self.text[(*known).clone()] == self.text[name.clone()];
            if members.contains_key(&key)
                && let Some(first) = names.iter().find(is_same)
            {
                self.duplicates.push(Duplicate {
                    key: key.clone(),
                    first: Range::clone(first),
                    second: name.clone(),
                });
            }
            names.push(name.clone());
            self.blanks();
            if self.peek() != Some(':') {
                return self.fail(Problem::Expected("`:` after the member name"));
            }
            self.at += 1;
            self.blanks();
            let start = self.at;
            let value = self.value(depth + 1)?;
            if depth == 0 {
                self.members.push(Located {
                    key: key.clone(),
                    name,
                    value: start..self.at,
                });
            }
            members.insert(key, value);
            self.after_value('}')?;
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, Unreadable> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.separators();
            match self.peek() {
                Some(']') => {
                    self.at += 1;
                    return Ok(Value::Array(items));
                }
                None => return self.fail(Problem::Expected("`]`")),
                Some(_) => {}
            }
            items.push(self.value(depth + 1)?);
            self.after_value(']')?;
        }
    }

    /// Skips commas where a member or an item may begin; the one that belongs there is already gone.
    fn separators(&mut self) {
        self.blanks();
        while self.peek() == Some(',') {
            self.surplus_comma(self.at);
            self.at += 1;
            self.blanks();
        }
    }

    fn surplus_comma(&mut self, at: usize) {
        self.repair(Repair::SurplusComma, at..at + 1);
        self.change(Repair::SurplusComma, at..at + 1, "");
    }

    /// Takes the comma after a member or an item.
    fn after_value(&mut self, close: char) -> Result<(), Unreadable> {
        let end = self.at;
        self.blanks();
        match self.peek() {
            Some(',') => {
                let comma = self.at;
                self.at += 1;
                self.blanks();
                // What is left out stands for more members or items.
                let skipped = &self.text[comma..self.at];
                let goes_on = skipped.contains("...") || skipped.contains('…');
                if self.peek() == Some(close) && !goes_on {
                    self.surplus_comma(comma);
                }
                Ok(())
            }
            Some(other) if other == close => Ok(()),
            None => Ok(()),
            Some('}' | ']' | ':') if close == '}' => self.fail(Problem::Expected("`,` or `}`")),
            Some('}' | ']' | ':') => self.fail(Problem::Expected("`,` or `]`")),
            Some(_) => {
                self.repair(Repair::MissingComma, self.at..self.at + 1);
                self.change(Repair::MissingComma, end..end, ",");
                Ok(())
            }
        }
    }

    fn key(&mut self) -> Result<String, Unreadable> {
        match self.peek() {
            Some(quote @ ('"' | '\'' | '“' | '”' | '‘' | '’')) => {
                let start = self.at;
                let name = self.string(quote)?;
                let found = self.hidden(start..self.at);
                add(&mut self.in_names, found);
                Ok(without(&name).into_owned())
            }
            Some(first) if first.is_alphabetic() || matches!(first, '_' | '@' | '$') => {
                let rest = self.rest();
                let length = rest
                    .find(|c: char| {
                        !(c.is_alphanumeric() || matches!(c, '_' | '@' | '$' | '.' | '-'))
                    })
                    .unwrap_or(rest.len());
                let range = self.at..self.at + length;
                self.repair(Repair::UnquotedKey, range.clone());
                let quoted = format!("\"{}\"", &rest[..length]);
                self.change(Repair::UnquotedKey, range, quoted);
                self.at += length;
                Ok(rest[..length].to_owned())
            }
            _ => self.fail(Problem::Expected("a member name in double quotes")),
        }
    }

    fn string(&mut self, open: char) -> Result<String, Unreadable> {
        let start = self.at;
        self.at += open.len_utf8();
        if open != '"' {
            self.repair(Repair::OddQuotes, start..self.at);
            self.change(Repair::OddQuotes, start..self.at, "\"");
        }
        let closes = |c: char| match open {
            '"' => c == '"',
            '\'' => c == '\'',
            _ => matches!(c, '"' | '“' | '”' | '‘' | '’'),
        };
        let mut text = String::new();
        let mut quote = None;
        while let Some(c) = self.peek() {
            let here = self.at;
            self.at += c.len_utf8();
            if closes(c) {
                if self.ends_string() {
                    if c != '"' {
                        self.repair(Repair::OddQuotes, here..self.at);
                        self.change(Repair::OddQuotes, here..self.at, "\"");
                    }
                    return Ok(text);
                }
                quote.get_or_insert(self.at);
                self.repair(Repair::UnescapedQuote, here..self.at);
                text.push(c);
            } else if c == '\\' {
                self.escape(&mut text)?;
            } else {
                // What closes a string when its own quotes are changed has to be escaped.
                if c == '"' {
                    self.change(Repair::OddQuotes, here..here, "\\");
                }
                if c < ' ' {
                    if c == '\n' {
                        self.broken.get_or_insert(start);
                    }
                    self.repair(Repair::RawControl, here..self.at);
                }
                text.push(c);
            }
        }
        if let Some(quote) = quote {
            self.at = quote;
            self.blanks();
            return self.fail(Problem::Expected("`:` or `,` after the string"));
        }
        self.at = start;
        self.fail(Problem::Is("the string is not closed"))
    }

    /// Whether what follows a quote on its line lets the string end there.
    fn ends_string(&self) -> bool {
        let rest = self.rest();
        let rest = rest.trim_start_matches(|c| matches!(c, ' ' | '\t') || is_invisible(c));
        rest.is_empty() || rest.starts_with([',', '}', ']', ':', '\n', '\r', '/'])
    }

    fn escape(&mut self, text: &mut String) -> Result<(), Unreadable> {
        let here = self.at - 1;
        let Some(c) = self.peek() else {
            return self.fail(Problem::Is("the string is not closed"));
        };
        self.at += c.len_utf8();
        match c {
            '"' | '\\' | '/' => text.push(c),
            'b' => text.push('\u{8}'),
            'f' => text.push('\u{c}'),
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'u' => match self.unicode() {
                Some(decoded) => text.push(decoded),
                None => {
                    self.repair(Repair::OddEscape, here..self.at);
                    text.push_str("\\u");
                }
            },
            other => {
                self.repair(Repair::OddEscape, here..self.at);
                text.push('\\');
                text.push(other);
            }
        }
        Ok(())
    }

    /// The four digits after `\u`, with the second half of a surrogate pair where there is one.
    fn unicode(&mut self) -> Option<char> {
        let unit = |digits: &str| u16::from_str_radix(digits, 16).ok();
        let first = unit(self.rest().get(..4)?)?;
        if let Some(c) = char::from_u32(u32::from(first)) {
            self.at += 4;
            return Some(c);
        }
        let second = unit(self.rest().get(4..)?.strip_prefix("\\u")?.get(..4)?)?;
        let c = char::decode_utf16([first, second]).next()?.ok()?;
        self.at += 10;
        Some(c)
    }

    /// A number, a literal, or whatever stands there without quotes.
    fn word(&mut self) -> Result<Value, Unreadable> {
        let rest = self.rest();
        let length = rest.find([',', '}', ']', '\n', '\r']).unwrap_or(rest.len());
        let word = rest[..length]
            .split("//")
            .next()
            .unwrap_or_default()
            .trim_end();
        if word.is_empty() {
            return self.fail(Problem::Expected("a value"));
        }
        let range = self.at..self.at + word.len();
        let found = self.hidden(range.clone());
        add(&mut self.between, found);
        let word = without(word);
        let word = word.trim();
        let value = match word {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "null" => Value::Null,
            _ => match word.parse::<Number>() {
                Ok(number) => Value::Number(number),
                Err(_) if word.contains(['{', '[', '"']) => {
                    return self.fail(Problem::Expected("a value"));
                }
                Err(_) if word.contains(':') => {
                    return self.fail(Problem::Is("the string has no quotes"));
                }
                Err(_) => {
                    self.repair(Repair::UnquotedValue, range.clone());
                    Value::String(word.to_owned())
                }
            },
        };
        self.at = range.end;
        Ok(value)
    }
}
