//! Attributes above an item, most of which are its comment.
//!
//! Knows how a comment becomes one literal and is written as lines; must not know what it is on.

use proc_macro2::TokenTree;

use crate::emit::DOC_BREAK;

/// Doc comments and attributes of one word, as others are not certain; gives the tokens behind them.
pub(super) fn attributes<'t>(
    mut tokens: &'t [TokenTree],
    indent: &str,
    text: &mut String,
) -> Option<&'t [TokenTree]> {
    while let [
        TokenTree::Punct(sign),
        TokenTree::Group(attribute),
        rest @ ..,
    ] = tokens
        && sign.as_char() == '#'
    {
        let attribute: Vec<TokenTree> = attribute.stream().into_iter().collect();
        match attribute.as_slice() {
            [TokenTree::Ident(word)] => text.push_str(&format!("{indent}#[{word}]\n")),
            [
                TokenTree::Ident(name),
                TokenTree::Punct(_),
                TokenTree::Literal(comment),
            ] if name == "doc" => {
                self::comment(text, indent, &comment.to_string())?;
            }
            _ => return None,
        }
        tokens = rest;
    }
    Some(tokens)
}

/// A doc comment, from the literal that holds it.
fn comment(text: &mut String, indent: &str, literal: &str) -> Option<()> {
    let (literal, is_raw) = match literal.strip_prefix('r') {
        Some(raw) => (raw.trim_matches('#'), true),
        None => (literal, false),
    };
    let literal = literal.strip_prefix('"')?.strip_suffix('"')?;
    // What would make it another kind of comment.
    if literal.starts_with('/') || literal.contains('\n') {
        return None;
    }
    let begin = |text: &mut String| {
        text.push_str(indent);
        text.push_str("///");
    };
    begin(text);
    let mut rest = literal;
    while let Some(at) = rest.find('\\').filter(|_| !is_raw) {
        text.push_str(&rest[..at]);
        let (character, length) = escaped(&rest[at..])?;
        match character {
            DOC_BREAK => {
                end(text);
                begin(text);
            }
            '\n' | '\r' => return None,
            character => text.push(character),
        }
        rest = &rest[at + length..];
    }
    text.push_str(rest);
    end(text);
    Some(())
}

/// Ends a line without blanks.
fn end(text: &mut String) {
    text.truncate(text.trim_end_matches(' ').len());
    text.push('\n');
}

/// The character that an escape sequence stands for, and how long the sequence is.
fn escaped(text: &str) -> Option<(char, usize)> {
    let second = text.as_bytes().get(1)?;
    Some(match second {
        b'"' => ('"', 2),
        b'\'' => ('\'', 2),
        b'\\' => ('\\', 2),
        b't' => ('\t', 2),
        b'n' => ('\n', 2),
        b'r' => ('\r', 2),
        b'0' => ('\0', 2),
        b'u' => {
            let close = text.find('}')?;
            let code = u32::from_str_radix(text.get(3..close)?, 16).ok()?;
            (char::from_u32(code)?, close + 1)
        }
        _ => return None,
    })
}
