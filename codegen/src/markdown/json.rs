//! JSON as authors write it: a reader that mends what a person would, and says what it mended.
//!
//! Knows JSON; must not know what the value is for.

use std::ops::Range;

use serde_json::{Map, Number, Value};

use crate::diagnostic::{Diagnostic, Place};

use super::invisible::{Invisible, is_invisible, without};

/// Bodies nest a handful of levels; beyond this a text is no JSON that anybody wrote.
const DEEPEST: usize = 100;

/// Something that is not JSON and was read all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repair {
    /// A comma before a closing bracket, or two commas.
    SurplusComma,
    /// Two members without a comma between them.
    MissingComma,
    /// A `//` or `/* */` comment.
    Comment,
    /// A member name without quotes.
    UnquotedKey,
    /// A value without quotes.
    UnquotedValue,
    /// A string in single or typographic quotes.
    OddQuotes,
    /// A line break or another control character inside a string.
    RawControl,
    /// A quote inside a string, not escaped.
    UnescapedQuote,
    /// A backslash before a character that needs none.
    OddEscape,
    /// White space that is not JSON's.
    OddBlank,
    /// `...` for what was left out.
    Ellipsis,
    /// Text after the end of the value.
    TrailingText,
}

impl Repair {
    /// What was found, as the end of a sentence.
    pub fn found(self) -> &'static str {
        match self {
            Self::SurplusComma => "an extra comma",
            Self::MissingComma => "no comma between two members or items",
            Self::Comment => "a comment",
            Self::UnquotedKey => "a member name without quotes",
            Self::UnquotedValue => "a string without quotes",
            Self::OddQuotes => "quotation marks other than `\"`",
            Self::RawControl => "a line break inside a string",
            Self::UnescapedQuote => "an unescaped quotation mark inside a string",
            Self::OddEscape => "a backslash that escapes nothing",
            Self::OddBlank => "a space character that JSON does not allow",
            Self::Ellipsis => "an ellipsis",
            Self::TrailingText => "text after its end",
        }
    }

    /// What to change.
    pub fn remedy(self) -> &'static str {
        match self {
            Self::SurplusComma => "remove the comma",
            Self::MissingComma => "add a comma",
            Self::Comment => "remove the comment, or move it out of the JSON",
            Self::UnquotedKey | Self::UnquotedValue => "put it in double quotes",
            Self::OddQuotes => "use straight double quotes",
            Self::RawControl => "write `\\n` for a line break, or close the string",
            Self::UnescapedQuote => "write `\\\"` for a quotation mark inside a string",
            Self::OddEscape => "write `\\\\` for a backslash",
            Self::OddBlank => "use ordinary spaces",
            Self::Ellipsis => {
                "remove the ellipsis, and say `\"truncated\": true` in the annotation of a response"
            }
            Self::TrailingText => "remove the text, or move it out of the JSON",
        }
    }
}

/// A value, and what had to be mended to read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Tolerant {
    /// The value.
    pub value: Value,
    /// Each kind of repair once, with the bytes of its first occurrence.
    pub repairs: Vec<(Repair, Range<usize>)>,
    /// The invisible characters outside of strings.
    pub between: Option<Invisible>,
    /// The invisible characters in the names of members.
    pub in_names: Option<Invisible>,
    /// The changes that make all of the text strict JSON of the same value; none where a change would be a guess.
    pub changes: Changes,
}

/// Changes of a text, in its order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes(Vec<Change>);

/// What makes a repair unnecessary.
#[derive(Debug, Clone, PartialEq)]
struct Change {
    /// The kind of repair; `None` where an invisible character goes away.
    repair: Option<Repair>,
    range: Range<usize>,
    text: String,
}

impl Changes {
    /// Those that make a kind of repair unnecessary.
    pub fn of(&self, repair: Repair) -> impl Iterator<Item = (Range<usize>, &str)> {
        let changes = self.0.iter();
        let changes = changes.filter(move |change| change.repair == Some(repair));
        changes.map(|change| (change.range.clone(), change.text.as_str()))
    }
}

impl Tolerant {
    /// What there is to say about the invisible characters of the JSON at `place`, which is called `what`.
    pub fn invisible(&self, place: &Place, what: &str) -> impl Iterator<Item = Diagnostic> {
        let between = self.between.as_ref().map(|found| {
            let harm = format!("between the parts of {what}, so it is not strict JSON");
            found.finding_beside_names(place, &harm)
        });
        let in_names = self.in_names.as_ref().map(|found| {
            let harm = format!("in a member name of {what}, so other tools read another name");
            found.finding(place, &harm)
        });
        between.into_iter().chain(in_names)
    }
}

/// Why a text cannot be read as JSON even so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Where reading stopped.
    pub at: usize,
    /// What is wrong there.
    pub problem: Problem,
}

/// What makes a text unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Something else stands where this is expected.
    Expected(&'static str),
    /// This, whatever stands there.
    Is(&'static str),
}

impl Unreadable {
    /// What is wrong, and what was found instead.
    pub fn explain(&self, text: &str) -> String {
        match self.problem {
            Problem::Is(problem) => problem.to_owned(),
            Problem::Expected(expected) => {
                match text.get(self.at..).and_then(|rest| rest.chars().next()) {
                    Some(found) => format!("expected {expected}, found `{found}`"),
                    None => format!("expected {expected}, but it ends there"),
                }
            }
        }
    }
}

/// Reads `text`; strict JSON takes the fast way and has no repairs.
pub fn read(text: &str) -> Result<Tolerant, Unreadable> {
    if let Ok(value) = serde_json::from_str(text)
        && (text.is_ascii() || !hides_in_names(&value))
    {
        return Ok(Tolerant {
            value,
            repairs: Vec::new(),
            between: None,
            in_names: None,
            changes: Changes::default(),
        });
    }
    let mut reader = Reader::new(text);
    reader.blanks();
    let value = reader.value(0).map_err(|stopped| match reader.broken {
        // Where a string goes on in the next line, it was meant to end before.
        Some(at) => Unreadable {
            at,
            problem: Problem::Is("the string is not closed in its line"),
        },
        None => stopped,
    })?;
    reader.blanks();
    if reader.at < text.trim_end().len() {
        reader.repair(Repair::TrailingText, reader.at..text.trim_end().len());
    }
    let mut changes = reader.changes;
    changes.sort_by_key(|change| (change.range.start, change.range.end));
    let strict = serde_json::from_str::<Value>(&changed(text, &changes));
    if strict.ok().as_ref() != Some(&value) {
        changes.clear();
    }
    Ok(Tolerant {
        value,
        repairs: reader.repairs,
        between: reader.between,
        in_names: reader.in_names,
        changes: Changes(changes),
    })
}

/// The text with all changes made.
fn changed(text: &str, changes: &[Change]) -> String {
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        changed.push_str(&text[at..change.range.start.max(at)]);
        changed.push_str(&change.text);
        at = change.range.end.max(at);
    }
    changed + &text[at..]
}

/// A member of the object that a text holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// Its name.
    pub key: String,
    /// The bytes of its name.
    pub name: Range<usize>,
    /// The bytes of its value.
    pub value: Range<usize>,
}

/// A name that an object has twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duplicate {
    /// The name.
    pub key: String,
    /// The bytes of the first member of the name.
    pub first: Range<usize>,
    /// The bytes of the second one.
    pub second: Range<usize>,
}

/// The names that objects of a text have twice, as far as it can be read. Dots for what was left out are no names.
pub fn duplicates(text: &str) -> Vec<Duplicate> {
    let mut reader = Reader::new(text);
    reader.blanks();
    // What cannot be read has been reported by whoever reads the value.
    drop(reader.value(0));
    let is_name = |it: &Duplicate| it.key.contains(char::is_alphanumeric);
    reader.duplicates.retain(is_name);
    reader.duplicates
}

/// Where the members of the object stand that a text holds, as far as it can be read.
pub fn members(text: &str) -> Vec<Located> {
    let mut reader = Reader::new(text);
    reader.blanks();
    // What cannot be read has been reported by whoever reads the value.
    drop(reader.value(0));
    reader.members
}

/// Whether a name of a member has invisible characters.
fn hides_in_names(value: &Value) -> bool {
    match value {
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| name.contains(is_invisible) || hides_in_names(value)),
        Value::Array(items) => items.iter().any(hides_in_names),
        _ => false,
    }
}

/// Adds what was found behind what is known.
fn add(known: &mut Option<Invisible>, found: Option<Invisible>) {
    match (known, found) {
        (Some(known), Some(found)) => known.add(found),
        (known, Some(found)) => *known = Some(found),
        (_, None) => {}
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    repairs: Vec<(Repair, Range<usize>)>,
    changes: Vec<Change>,
    /// The members of the outermost object.
    members: Vec<Located>,
    /// Where the first string begins that has a line break.
    broken: Option<usize>,
    between: Option<Invisible>,
    in_names: Option<Invisible>,
    /// The names that objects have twice.
    duplicates: Vec<Duplicate>,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str) -> Self {
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

    fn repair(&mut self, repair: Repair, range: Range<usize>) {
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
    fn blanks(&mut self) {
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

    fn value(&mut self, depth: usize) -> Result<Value, Unreadable> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(text: &str, value: Value, repairs: &[Repair]) {
        let read = read(text).unwrap();
        assert_eq!(read.value, value, "{text}");
        assert_eq!(
            read.repairs
                .iter()
                .map(|(repair, _)| *repair)
                .collect::<Vec<_>>(),
            repairs,
            "{text}"
        );
    }

    #[test]
    fn mends_what_a_person_would() {
        use Repair::*;
        check(r#"{"a": [1, 2]}"#, json!({"a": [1, 2]}), &[]);
        check(r#"{"a": [1, 2,],}"#, json!({"a": [1, 2]}), &[SurplusComma]);
        check(
            "{\"a\": 1\n \"b\": 2}",
            json!({"a": 1, "b": 2}),
            &[MissingComma],
        );
        check("{a: 'b'}", json!({"a": "b"}), &[UnquotedKey, OddQuotes]);
        check("{\"a\": 1} // why", json!({"a": 1}), &[Comment]);
        check("{\"a\": /* x */ true}", json!({"a": true}), &[Comment]);
        check("{\"a\": \"b\nc\"}", json!({"a": "b\nc"}), &[RawControl]);
        check(
            "{\"a\": \"b \"c\" d\"}",
            json!({"a": "b \"c\" d"}),
            &[UnescapedQuote],
        );
        check("{\"a\": String}", json!({"a": "String"}), &[UnquotedValue]);
        check("{“a”: “b”}", json!({"a": "b"}), &[OddQuotes]);
        check("{\u{3000}\"a\": 1}", json!({"a": 1}), &[OddBlank]);
        check("[1, ...]", json!([1]), &[Ellipsis]);
        check(
            r#"{"a": "\d\u00e9\ud83d\ude00"}"#,
            json!({"a": "\\dé😀"}),
            &[OddEscape],
        );
        check("{\"a\": 1} tail", json!({"a": 1}), &[TrailingText]);
    }

    #[test]
    fn members_stand_at_their_names() {
        let text = "{ \"a\": { \"b\": 1 },\n c : [2] }";
        let shown: Vec<_> = members(text)
            .into_iter()
            .map(|member| (member.key, &text[member.name], &text[member.value]))
            .collect();
        let expected = [("a", "\"a\"", "{ \"b\": 1 }"), ("c", "c", "[2]")];
        assert_eq!(
            shown,
            expected.map(|(key, name, value)| (key.to_owned(), name, value))
        );
        assert_eq!(members("[1]"), []);
        assert_eq!(members("{ \"a\": 1, \"b\"").len(), 1);
    }

    #[test]
    fn names_may_stand_twice() {
        let text =
            r#"{ "a": 1, "b": [{ "a": 2 }, { "c": 3, "c": 4 }], "a": 5, "...": 6, "...": 7 }"#;
        let found = duplicates(text).into_iter();
        let found: Vec<_> = found
            .map(|it| (it.key, it.first.start, it.second.start))
            .collect();
        assert_eq!(found, [("c".to_owned(), 30, 38), ("a".to_owned(), 2, 49)]);
        assert_eq!(duplicates("{\"a\": 1, \"A\": 2}"), []);
    }

    #[test]
    fn changes_what_is_certain() {
        for (text, strict) in [
            ("[1, 2,]", "[1, 2]"),
            ("[1,, 2]", "[1, 2]"),
            ("{\"a\": 1\n \"b\": 2}", "{\"a\": 1,\n \"b\": 2}"),
            ("{\"a\": [1] // x\n, }", "{\"a\": [1]\n }"),
            ("[1 // x\n 2]", "[1,\n 2]"),
            ("[\n  /* x\n y */ \n  1\n]", "[\n  1\n]"),
            ("['a \"b\"']", r#"["a \"b\""]"#),
            (
                "{a: 'b', \u{a0}“c\u{200b}”: 1}",
                "{\"a\": \"b\",  \"c\": 1}",
            ),
        ] {
            let read = read(text).unwrap();
            assert_eq!(changed(text, &read.changes.0), strict, "{text}");
            for (repair, _) in &read.repairs {
                assert!(
                    read.changes.of(*repair).next().is_some(),
                    "{text}: {repair:?}"
                );
            }
        }
    }

    #[test]
    fn changes_nothing_where_a_part_is_a_guess() {
        for text in [
            "[1, ...]",
            "{\"a\": String,}",
            "{\"a\": \"b \"c\" d\",}",
            "{\"a\": \"b\nc\",}",
            r#"{"a": "\d",}"#,
            "[1,] tail",
            "[1,,]",
        ] {
            assert_eq!(read(text).unwrap().changes.0, [], "{text}");
        }
    }

    #[test]
    fn says_where_it_gave_up() {
        let at = |text| read(text).unwrap_err().at;
        assert_eq!(at("{\"a\"\n1}"), 5);
        assert_eq!(at("{\"a\": \"b"), 6);
        assert_eq!(at("{\"a\": 1]"), 7);
        assert_eq!(at("{\"a\": \"b”,\n\"c\": \"d\"}"), 6);
        let explained = |text| read(text).unwrap_err().explain(text);
        assert_eq!(
            explained("{\"a\" 1}"),
            "expected `:` or `,` after the string, found `1`"
        );
        assert_eq!(
            explained("{\"a\""),
            "expected `:` after the member name, but it ends there"
        );
        assert_eq!(explained("{\"a\": 12:30}"), "the string has no quotes");
        assert_eq!(at(""), 0);
        assert!(read(&"[".repeat(100_000)).is_err());
    }
}
