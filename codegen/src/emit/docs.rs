//! Doc comments as tokens.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Docs;

/// What parts the lines of a doc comment, which is one token as long as it is not printed.
pub const DOC_BREAK: char = '\u{1f}';

/// A doc comment.
pub(super) fn docs(docs: &Docs) -> TokenStream {
    if docs.lines.is_empty() {
        return TokenStream::new();
    }
    let mut text = String::new();
    for (number, line) in docs.lines.iter().enumerate() {
        if number > 0 {
            text.push(DOC_BREAK);
        }
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
    }
    quote! { #[doc = #text] }
}

/// A doc comment on a module.
pub(super) fn module_docs(text: &str) -> TokenStream {
    let line = format!(" {text}");
    quote! { #![doc = #line] }
}
