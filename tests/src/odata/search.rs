//! `$search`: words and phrases.

use super::scan::Scan;

/// What is searched.
#[derive(Clone, Debug, PartialEq)]
pub enum Search {
    /// One of these. There are two at least, and none is an `Or` itself.
    Or(Vec<Search>),
    /// All of these. There are two at least, and none is an `And` itself.
    And(Vec<Search>),
    /// Not this.
    Not(Box<Search>),
    /// What stands between double quotes.
    Phrase(String),
    /// A word.
    Word(String),
}

impl Search {
    /// All of these, or one of them.
    pub fn joined(is_and: bool, searches: [Search; 2]) -> Self {
        let parts = searches.into_iter().flat_map(|search| match search {
            Self::And(parts) if is_and => parts,
            Self::Or(parts) if !is_and => parts,
            other => vec![other],
        });
        match is_and {
            true => Self::And(parts.collect()),
            false => Self::Or(parts.collect()),
        }
    }
}

/// Reads what is searched.
///
/// # Errors
///
/// Fails with what is wrong where the text is no search of the grammar.
pub fn read(text: &str) -> Result<Search, String> {
    let mut scan = Scan(text);
    let search = or(&mut scan)?;
    scan.end()?;
    Ok(search)
}

fn or(scan: &mut Scan<'_>) -> Result<Search, String> {
    let mut search = and(scan)?;
    while scan.take_word("OR") {
        search = Search::joined(false, [search, and(scan)?]);
    }
    Ok(search)
}

/// Blanks alone mean `AND`, too.
fn and(scan: &mut Scan<'_>) -> Result<Search, String> {
    let mut search = unary(scan)?;
    loop {
        let mut ahead = *scan;
        if ahead.take_word("OR") {
            return Ok(search);
        }
        if !scan.take_word("AND") {
            ahead = *scan;
            if !ahead.blanks() || ahead.0.is_empty() || ahead.0.starts_with(')') {
                return Ok(search);
            }
            *scan = ahead;
        }
        search = Search::joined(true, [search, unary(scan)?]);
    }
}

fn unary(scan: &mut Scan<'_>) -> Result<Search, String> {
    let mut ahead = *scan;
    if ahead.take("NOT") && ahead.blanks() {
        *scan = ahead;
        return Ok(Search::Not(unary(scan)?.into()));
    }
    if scan.take("(") {
        scan.blanks();
        let search = or(scan)?;
        scan.blanks();
        scan.expect(")")?;
        return Ok(search);
    }
    if scan.take("\"") {
        return phrase(scan);
    }
    match scan.while_is(char::is_alphanumeric) {
        "" | "AND" | "OR" | "NOT" => Err(scan.wrong("a term")),
        word => Ok(Search::Word(word.to_owned())),
    }
}

/// Behind a backslash, a quote and a backslash stand for themselves.
fn phrase(scan: &mut Scan<'_>) -> Result<Search, String> {
    let mut text = String::new();
    loop {
        match scan.next() {
            Some('"') if text.is_empty() => return Err(scan.wrong("a character")),
            Some('"') => return Ok(Search::Phrase(text)),
            Some('\\') => match scan.next() {
                Some(escaped @ ('"' | '\\')) => text.push(escaped),
                _ => return Err(scan.wrong("an escaped character")),
            },
            Some(character) => text.push(character),
            None => return Err("a phrase has no end".to_owned()),
        }
    }
}
