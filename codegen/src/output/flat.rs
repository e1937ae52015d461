//! Tokens on one line.
//!
//! Knows where blanks stand in types, paths and arguments, and how long a line may be; must not know what is done with
//! one that is longer.

use std::fmt::Write;

use proc_macro2::{Delimiter, Spacing, TokenTree};

/// How wide a line may be before `prettyplease` breaks it.
pub(super) const MARGIN: usize = 89;

/// A line that may not be broken; `None` where it would be.
pub(super) fn line(mut line: String) -> Option<String> {
    (width(&line) <= MARGIN).then(|| {
        line.push('\n');
        line
    })
}

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.chars().count()
}

/// Tokens on one line: types, arguments, paths.
pub(super) fn flat(tokens: &[TokenTree]) -> Option<String> {
    let mut text = String::new();
    let mut was_word = false;
    let mut was_joint = false;
    for (at, token) in tokens.iter().enumerate() {
        let is_last = at + 1 == tokens.len();
        let is_word = matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_));
        if is_word && (was_word || text.ends_with('>')) {
            text.push(' ');
        }
        match token {
            TokenTree::Ident(word) => text.push_str(&word.to_string()),
            TokenTree::Literal(literal) => text.push_str(&literal.to_string()),
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let inner = flat(&inner)?;
                match group.delimiter() {
                    Delimiter::Parenthesis => {
                        let _ = write!(text, "({inner})");
                    }
                    Delimiter::Bracket => {
                        let _ = write!(text, "[{inner}]");
                    }
                    Delimiter::Brace | Delimiter::None => return None,
                }
            }
            TokenTree::Punct(punct) => {
                let is_joint = punct.spacing() == Spacing::Joint;
                match punct.as_char() {
                    ':' if is_joint || was_joint => text.push(':'),
                    ':' => text.push_str(": "),
                    ',' if is_last => {}
                    ',' => text.push_str(", "),
                    '-' if is_joint => text.push_str(" -"),
                    '>' if was_joint => text.push_str("> "),
                    '=' if !is_joint => text.push_str(" = "),
                    mark @ ('<' | '>' | '&' | '.') => text.push(mark),
                    _ => return None,
                }
            }
        }
        was_joint = matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint && punct.as_char() != '>');
        was_word = is_word;
    }
    Some(text)
}
