//! Items that can be laid out in one way only: structs, enums and constants that are made of values.
//!
//! Knows the layout of `prettyplease`, which lays out everything else, and gives the same text without a syntax tree in
//! between. Whatever is not certain is left to it; must not know what an item is for.

use std::slice::Iter;

use proc_macro2::{Delimiter, Group, TokenTree};

use super::attribute::attributes;
use super::flat::{MARGIN, flat};

/// A struct literal that is no wider than this stays on one line.
const NARROW: usize = 34;

/// The text of an item; `None` where its layout is not certain.
pub(super) fn item(tokens: &[TokenTree]) -> Option<String> {
    let mut layout = Layout {
        rest: tokens.iter(),
        text: String::new(),
    };
    layout.attributes("")?;
    layout.visibility()?;
    match layout.word()?.as_str() {
        "struct" => layout.braces("struct", |part, line| part.field(line))?,
        "enum" => layout.braces("enum", |part, line| part.variant(line))?,
        "static" => layout.constant("static")?,
        _ => return None,
    }
    layout.rest.next().is_none().then_some(layout.text)
}

/// What is left of some tokens, and the text so far.
struct Layout<'t> {
    rest: Iter<'t, TokenTree>,
    text: String,
}

impl<'t> Layout<'t> {
    fn word(&mut self) -> Option<String> {
        match self.rest.next()? {
            TokenTree::Ident(ident) => Some(ident.to_string()),
            _ => None,
        }
    }

    fn group(&mut self, delimiter: Delimiter) -> Option<&'t Group> {
        match self.rest.next()? {
            TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    fn punct(&mut self, wanted: char) -> Option<()> {
        match self.rest.next()? {
            TokenTree::Punct(punct) if punct.as_char() == wanted => Some(()),
            _ => None,
        }
    }

    fn at_punct(&self, wanted: char) -> bool {
        matches!(self.rest.as_slice().first(), Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
    }

    fn attributes(&mut self, indent: &str) -> Option<()> {
        self.rest = attributes(self.rest.as_slice(), indent, &mut self.text)?.iter();
        Some(())
    }

    fn visibility(&mut self) -> Option<()> {
        if matches!(self.rest.as_slice().first(), Some(TokenTree::Ident(word)) if word == "pub") {
            self.rest.next();
            // `pub(crate)` is not among the items that are many.
            if matches!(self.rest.as_slice().first(), Some(TokenTree::Group(_))) {
                return None;
            }
            self.text.push_str("pub ");
        }
        Some(())
    }

    /// An item with a line for each of its parts.
    fn braces(
        &mut self,
        keyword: &str,
        part: fn(&mut Layout<'_>, &mut String) -> Option<()>,
    ) -> Option<()> {
        let head = self.rest.as_slice();
        let brace = |token: &TokenTree| matches!(token, TokenTree::Group(_));
        let head = &head[..head.iter().position(brace)?];
        self.rest = self.rest.as_slice()[head.len()..].iter();
        let stream = self.group(Delimiter::Brace)?.stream();
        if stream.is_empty() {
            return None;
        }
        let head = format!("{keyword} {} {{", flat(head)?);
        let before = self.text.rfind('\n').map_or(0, |at| at + 1);
        if self.text.len() - before + head.len() > MARGIN {
            return None;
        }
        self.text.push_str(&head);
        self.text.push('\n');
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut parts = Layout {
            rest: tokens.iter(),
            text: std::mem::take(&mut self.text),
        };
        while parts.rest.len() > 0 {
            parts.attributes("    ")?;
            let mut line = "    ".to_owned();
            part(&mut parts, &mut line)?;
            line.push(',');
            if line.len() > MARGIN {
                return None;
            }
            parts.text.push_str(&line);
            parts.text.push('\n');
            if parts.rest.len() > 0 {
                parts.punct(',')?;
            }
        }
        self.text = parts.text;
        self.text.push_str("}\n");
        Some(())
    }

    fn field(&mut self, line: &mut String) -> Option<()> {
        let mut name = self.word()?;
        if name == "pub" {
            line.push_str("pub");
            if let Some(TokenTree::Group(group)) = self.rest.as_slice().first() {
                self.rest.next();
                line.push_str(&format!("({})", group.stream()));
            }
            line.push(' ');
            name = self.word()?;
        }
        self.punct(':')?;
        line.push_str(&name);
        line.push_str(": ");
        self.path(line)
    }

    fn variant(&mut self, line: &mut String) -> Option<()> {
        line.push_str(&self.word()?);
        if let Some(TokenTree::Group(_)) = self.rest.as_slice().first() {
            let tokens: Vec<TokenTree> = self
                .group(Delimiter::Parenthesis)?
                .stream()
                .into_iter()
                .collect();
            let mut inner = Layout {
                rest: tokens.iter(),
                text: String::new(),
            };
            line.push('(');
            inner.path(line)?;
            line.push(')');
            return inner.rest.next().is_none().then_some(());
        }
        Some(())
    }

    /// A path, with one argument between each pair of angle brackets.
    fn path(&mut self, line: &mut String) -> Option<()> {
        line.push_str(&self.word()?);
        loop {
            if self.at_punct(':') {
                self.punct(':')?;
                self.punct(':')?;
                line.push_str("::");
                line.push_str(&self.word()?);
            } else if self.at_punct('<') {
                self.punct('<')?;
                line.push('<');
                self.path(line)?;
                self.punct('>')?;
                line.push('>');
            } else {
                return Some(());
            }
        }
    }

    fn constant(&mut self, keyword: &str) -> Option<()> {
        let name = self.word()?;
        self.punct(':')?;
        let mut line = format!("{keyword} {name}: ");
        self.path(&mut line)?;
        self.punct('=')?;
        line.push_str(" = ");
        self.text.push_str(&line);
        self.literal(0)?;
        self.punct(';')?;
        self.text.push_str(";\n");
        Some(())
    }

    /// A struct literal whose fields have lines of their own.
    fn literal(&mut self, indent: usize) -> Option<()> {
        let mut name = String::new();
        self.path(&mut name)?;
        let stream = self.group(Delimiter::Brace)?.stream();
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        self.text.push_str(&name);
        self.text.push_str(" {\n");
        let begun = self.text.len();
        let mut fields = Layout {
            rest: tokens.iter(),
            text: std::mem::take(&mut self.text),
        };
        while fields.rest.len() > 0 {
            fields.value(indent + 4)?;
            if fields.rest.len() > 0 {
                fields.punct(',')?;
            }
        }
        self.text = fields.text;
        // Line breaks and indents are what this can be shorter by on one line.
        if self.text[begun..]
            .split_whitespace()
            .map(str::len)
            .sum::<usize>()
            <= NARROW
        {
            return None;
        }
        self.indent(indent);
        self.text.push('}');
        Some(())
    }

    /// How wide the comma is behind a value: nothing stands behind the last one.
    fn comma(&self) -> usize {
        let is_comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let mut rest = self.rest.clone();
        rest.any(is_comma);
        usize::from(rest.len() > 0)
    }

    fn value(&mut self, indent: usize) -> Option<()> {
        let name = self.word()?;
        self.punct(':')?;
        self.indent(indent);
        self.text.push_str(&name);
        self.text.push_str(": ");
        let next = self.rest.as_slice();
        if let [TokenTree::Ident(_), TokenTree::Group(group), ..] = next
            && group.delimiter() == Delimiter::Brace
        {
            self.literal(indent)?;
        } else {
            // The comma behind the last one is there only where the line was broken, and counts for nothing.
            let comma = self.comma();
            self.expression(indent, indent + name.len() + 2, comma)?;
        }
        self.text.push_str(",\n");
        Some(())
    }

    /// A string, a word, a call with one argument, or a reference to an empty list, from a column on.
    fn expression(&mut self, indent: usize, column: usize, comma: usize) -> Option<()> {
        match self.rest.next()? {
            TokenTree::Literal(literal) => self.text.push_str(&literal.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '&' => {
                if !self.group(Delimiter::Bracket)?.stream().is_empty() {
                    return None;
                }
                self.text.push_str("&[]");
            }
            TokenTree::Ident(word) => {
                self.text.push_str(&word.to_string());
                match self.rest.as_slice().first() {
                    Some(TokenTree::Group(_)) => {
                        self.call(indent, column + word.to_string().len() + 1, comma)?
                    }
                    Some(TokenTree::Punct(punct)) if punct.as_char() != ',' => return None,
                    _ => {}
                }
            }
            _ => return None,
        }
        Some(())
    }

    fn call(&mut self, indent: usize, column: usize, comma: usize) -> Option<()> {
        let stream = self.group(Delimiter::Parenthesis)?.stream();
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let argument = Layout {
            rest: tokens.iter(),
            text: std::mem::take(&mut self.text),
        };
        self.text = argument.argument(indent, column, comma)?;
        Some(())
    }

    /// The argument of a call: behind the bracket where it fits, else on a line of its own.
    fn argument(mut self, indent: usize, column: usize, comma: usize) -> Option<String> {
        let begun = self.text.len();
        let tokens = self.rest.clone();
        self.text.push('(');
        self.expression(indent, column, comma + 1)?;
        self.rest.next().is_none().then_some(())?;
        let width = self.text[begun + 1..].chars().count();
        if !self.text[begun..].contains('\n') && column + width + 1 + comma <= MARGIN {
            self.text.push(')');
            return Some(self.text);
        }
        self.text.truncate(begun);
        self.text.push_str("(\n");
        self.indent(indent + 4);
        self.rest = tokens;
        self.expression(indent + 4, indent + 4, 0)?;
        self.text.push_str(",\n");
        self.indent(indent);
        self.text.push(')');
        Some(self.text)
    }

    fn indent(&mut self, indent: usize) {
        self.text.extend(std::iter::repeat_n(' ', indent));
    }
}
