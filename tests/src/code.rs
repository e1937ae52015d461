//! Rust files as code: what they name, without comments, strings and tests.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// The tokens of a file without its test module and without its comments.
///
/// # Panics
///
/// Panics where the text is no Rust.
pub fn tokens(text: &str) -> TokenStream {
    let mut file = syn::parse_file(text).expect("the file is Rust");
    file.attrs.clear();
    file.items.retain(|item| !is_test(item));
    file.to_token_stream()
}

/// Whether an item is there for tests only.
pub(crate) fn is_test(item: &syn::Item) -> bool {
    let attributes = match item {
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        _ => return false,
    };
    attributes
        .iter()
        .any(|attribute| attribute.to_token_stream().to_string() == "# [cfg (test)]")
}

/// Every path that begins with one of `roots`, segment by segment; the branches of a `use` are paths of their own. The
/// name of a macro that is called ends with its exclamation mark.
pub fn paths(tokens: TokenStream, roots: &[&str]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    collect(tokens, Some(roots), &mut found);
    found
}

/// Every path, whatever it begins with. A single name is a path of one segment, unless it may be a variable: it is
/// written small and not called.
pub fn all_paths(tokens: TokenStream) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    collect(tokens, None, &mut found);
    found
}

fn collect(tokens: TokenStream, roots: Option<&[&str]>, found: &mut Vec<Vec<String>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Group(group) => collect(group.stream(), roots, found),
            TokenTree::Ident(ident) if !continues(&tokens[..at - 1]) => {
                let name = ident.to_string();
                let is_wanted = match roots {
                    Some(roots) => roots.contains(&name.as_str()),
                    None => !is_variable(&name, &tokens[at..]),
                };
                if is_wanted {
                    at += follow(&tokens[at..], &mut vec![name], found);
                }
            }
            _ => {}
        }
    }
}

/// Whether a name with these tokens after it may be a variable.
fn is_variable(name: &str, after: &[TokenTree]) -> bool {
    let is_called = match after {
        [TokenTree::Group(group), ..] => group.delimiter() == Delimiter::Parenthesis,
        [TokenTree::Punct(one), TokenTree::Punct(two), ..] => {
            one.as_char() == ':' && two.as_char() == ':'
        }
        _ => is_macro(after),
    };
    name.starts_with(char::is_lowercase) && !is_called
}

/// Whether a name after these tokens begins no path: the rest of `<T as X>::name`, a `.name`, a `'name`.
fn continues(before: &[TokenTree]) -> bool {
    let mut before = before.iter().rev().map(|token| match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    });
    match (before.next().flatten(), before.next().flatten()) {
        (Some(':'), Some(':')) | (Some('\''), _) => true,
        // `..name` is a range.
        (Some('.'), second) => second != Some('.'),
        _ => false,
    }
}

/// Reads the rest of a path, and gives how many tokens it has.
fn follow(tokens: &[TokenTree], path: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> usize {
    let mut at = 0;
    while let (Some(TokenTree::Punct(one)), Some(TokenTree::Punct(two))) =
        (tokens.get(at), tokens.get(at + 1))
        && one.as_char() == ':'
        && two.as_char() == ':'
    {
        match tokens.get(at + 2) {
            Some(TokenTree::Ident(ident)) => {
                path.push(ident.to_string());
                at += 3;
            }
            Some(TokenTree::Group(group)) => {
                branches(group.stream(), path, found);
                return at + 3;
            }
            _ => break,
        }
    }
    if is_macro(&tokens[at..])
        && let Some(last) = path.last_mut()
    {
        last.push('!');
    }
    found.push(path.clone());
    at
}

/// Whether what follows a name makes it a macro that is called.
fn is_macro(after: &[TokenTree]) -> bool {
    match after {
        [
            TokenTree::Punct(mark),
            TokenTree::Group(_) | TokenTree::Ident(_),
            ..,
        ] => mark.as_char() == '!',
        _ => false,
    }
}

fn branches(tokens: TokenStream, path: &[String], found: &mut Vec<Vec<String>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    for branch in tokens.split(is_comma) {
        let Some(TokenTree::Ident(first)) = branch.first() else {
            continue;
        };
        let mut path = path.to_vec();
        if first != "self" {
            path.push(first.to_string());
        }
        follow(&branch[1..], &mut path, found);
    }
}

/// Every identifier.
pub fn idents(tokens: TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => idents(group.stream()),
            TokenTree::Ident(ident) => vec![ident.to_string()],
            _ => Vec::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_found_wherever_they_stand() {
        let text = r#"
            //! crate::comment
            use crate::a::{B, c::{self, D}};
            fn f() { let x = "crate::string"; g(super::super::e::F::new(), crate::h()) }
            #[cfg(test)] mod tests { use crate::only_tests; }
        "#;
        let found: Vec<String> = paths(tokens(text), &["crate", "super"])
            .into_iter()
            .map(|path| path.join("::"))
            .collect();
        assert_eq!(
            found,
            [
                "crate::a::B",
                "crate::a::c",
                "crate::a::c::D",
                "super::super::e::F::new",
                "crate::h"
            ]
        );
    }
}
