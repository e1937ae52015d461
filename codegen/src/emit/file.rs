//! Files of the crate.
//!
//! Knows what kinds of content they have; must not know what stands in one.

use std::borrow::Cow;

use proc_macro2::TokenStream;

/// A file of the crate.
pub struct File<'p> {
    /// Its path in the output folder.
    pub path: String,
    /// What it holds.
    pub content: Content<'p>,
}

/// What a file holds.
pub enum Content<'p> {
    /// Rust items. They are made where they are formatted, because tokens cannot go from one thread to another.
    Rust(Box<dyn Fn() -> TokenStream + Send + Sync + 'p>),
    /// TOML.
    Toml(String),
    /// Markdown.
    Markdown(String),
    /// JSON; it has no place for a marker.
    Json(String),
    /// What stands elsewhere just so, and therefore has no marker.
    Copied(Cow<'static, str>),
}

/// A file of Rust items.
pub(super) fn rust<'p>(
    path: &str,
    tokens: impl Fn() -> TokenStream + Send + Sync + 'p,
) -> File<'p> {
    File {
        path: path.to_owned(),
        content: Content::Rust(Box::new(tokens)),
    }
}
