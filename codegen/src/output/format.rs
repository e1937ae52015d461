//! Tokens into text, as a person would have laid it out.
//!
//! Knows Rust's syntax; must not know the disk, nor what a file means.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::emit::{Content, DOC_BREAK, File};

use super::error::Error;
use super::mark::{self, MANIFEST, MARKER, is_safe};

/// The text of the crate's files, by path.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// The files.
    pub files: BTreeMap<String, String>,
}

/// How many files are formatted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Formatted {
    /// So many are done.
    pub done: usize,
    /// So many there are.
    pub all: usize,
}

/// Formats the files, and tells from any thread how many are done.
///
/// # Errors
///
/// Fails where the tokens of a file are no Rust, or its path could leave the folder.
pub fn format(files: Vec<File<'_>>, watch: &(dyn Fn(Formatted) + Sync)) -> Result<Tree, Error> {
    let all = files.len();
    let done = AtomicUsize::new(0);
    watch(Formatted { done: 0, all });
    let files: Result<Vec<(String, String)>, Error> = files
        .into_par_iter()
        .map(|file| {
            if !is_safe(&file.path) {
                return Err(Error::Path(file.path));
            }
            let text = match file.content {
                Content::Rust(tokens) => {
                    let parsed = syn::parse2(tokens())
                        .map_err(|error| Error::Syntax(file.path.clone(), error.to_string()))?;
                    format!("// {MARKER}\n\n{}", pretty(parsed))
                }
                Content::Toml(text) => format!("# {MARKER}\n\n{text}"),
                Content::Markdown(text) => format!("<!-- {MARKER} -->\n\n{text}"),
                Content::Json(text) => text,
                Content::Copied(text) => text.into_owned(),
            };
            let done = done.fetch_add(1, Ordering::Relaxed) + 1;
            watch(Formatted { done, all });
            Ok((file.path, text))
        })
        .collect();
    let mut tree = Tree::default();
    for (path, text) in files? {
        if tree.files.insert(path.clone(), text).is_some() {
            return Err(Error::Twice(path));
        }
    }
    let manifest = mark::manifest(tree.files.keys().map(String::as_str));
    tree.files.insert(MANIFEST.to_owned(), manifest);
    Ok(tree)
}

/// The text of a file, with a blank line between its items and behind each method; declarations of modules and imports
/// stand together.
fn pretty(mut file: syn::File) -> String {
    let items = std::mem::take(&mut file.items);
    let mut text = unfold(&prettyplease::unparse(&file));
    file.attrs.clear();
    let mut was_short = false;
    for item in items {
        let is_short = matches!(item, syn::Item::Mod(_) | syn::Item::Use(_));
        let apart = !(was_short && is_short);
        if apart && !text.is_empty() {
            text.push('\n');
        }
        was_short = is_short;
        if let syn::Item::Macro(item) = &item
            && let syn::MacroDelimiter::Brace(_) = item.mac.delimiter
        {
            text.push_str(&table(&item.mac));
            continue;
        }
        let has_members = matches!(item, syn::Item::Impl(_) | syn::Item::Trait(_));
        file.items = vec![item];
        let printed = unfold(&prettyplease::unparse(&file));
        if has_members {
            part_members(&printed, &mut text);
        } else {
            text.push_str(&printed);
        }
    }
    text
}

/// Appends an item that has members, with a blank line behind each method that another member follows.
fn part_members(item: &str, text: &mut String) {
    const END_OF_METHOD: &str = "    }\n";
    let mut lines = item.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        if line == END_OF_METHOD && lines.peek().is_some_and(|next| *next != "}\n") {
            text.push('\n');
        }
    }
}

/// A macro whose tokens are entries that end with a semicolon: a line for each.
fn table(mac: &syn::Macro) -> String {
    let mut text = String::new();
    for (number, segment) in mac.path.segments.iter().enumerate() {
        text.push_str(if number == 0 { "" } else { "::" });
        text.push_str(&segment.ident.to_string());
    }
    text.push_str("! {\n");
    let mut is_apart = false;
    for token in mac.tokens.clone() {
        let token = token.to_string();
        if token == ";" {
            text.push_str(";\n");
            is_apart = false;
            continue;
        }
        let is_joint = matches!(token.as_str(), ":" | "<" | ">");
        if text.ends_with('\n') {
            text.push_str("    ");
        } else if is_apart && !is_joint {
            text.push(' ');
        }
        text.push_str(&token);
        // An attribute is one word, and so is a type.
        is_apart = !matches!(token.as_str(), "#" | ":" | "<");
    }
    text.push_str("}\n");
    text
}

/// Gives every line of a doc comment its own line.
fn unfold(text: &str) -> String {
    if !text.contains(DOC_BREAK) {
        return text.to_owned();
    }
    let mut unfolded = String::with_capacity(text.len() + text.len() / 8);
    for line in text.lines() {
        let mut parts = line.split(DOC_BREAK);
        let first = parts.next().unwrap_or_default();
        unfolded.push_str(first.trim_end());
        let indent = first.len() - first.trim_start().len();
        let opening = first.get(..indent + 3).unwrap_or_default();
        for part in parts {
            unfolded.push('\n');
            unfolded.push_str(opening);
            unfolded.push_str(part.trim_end());
        }
        unfolded.push('\n');
    }
    unfolded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_stand_apart() {
        let file = "//! A file.\nuse a::b;\nmod c;\nstruct D { e: F }\n\
            impl D { const G: u8 = 1; /// The first.\u{1f}\u{1f} More.\nfn h() { if i { j() } } #[inline]\nfn k() {} }";
        assert_eq!(
            pretty(syn::parse_str(file).unwrap()),
            "//! A file.\n\nuse a::b;\nmod c;\n\nstruct D {\n    e: F,\n}\n\nimpl D {\n    const G: u8 = 1;\n    \
             /// The first.\n    ///\n    /// More.\n    fn h() {\n        if i {\n            j()\n        }\n    \
             }\n\n    #[inline]\n    fn k() {}\n}\n"
        );
    }
}
