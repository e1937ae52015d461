//! Rust files as code: what they name, without comments, strings and tests.

use proc_macro2::{TokenStream, TokenTree};
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

fn is_test(item: &syn::Item) -> bool {
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

/// Every path that begins with one of `roots`, segment by segment; the branches of a `use` are paths of their own.
pub fn paths(tokens: TokenStream, roots: &[&str]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    collect(tokens, roots, &mut found);
    found
}

fn collect(tokens: TokenStream, roots: &[&str], found: &mut Vec<Vec<String>>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Group(group) => collect(group.stream(), roots, found),
            TokenTree::Ident(ident) if roots.contains(&ident.to_string().as_str()) => {
                let mut path = vec![ident.to_string()];
                at += 1;
                at += follow(&tokens[at..], &mut path, found);
                continue;
            }
            _ => {}
        }
        at += 1;
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
    found.push(path.clone());
    at
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
