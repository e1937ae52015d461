//! The form of HTTP messages: what a strict reader refuses and a reader of the page has to guess.
//!
//! Knows HTTP; must not know what is sent, nor how messages belong together.

mod content;
mod form;
mod header;
mod method;
mod status;

use crate::diagnostic::Diagnostic;
use crate::markdown::CodeBlock;

use super::http::Message;

pub(super) use form::request_lines;
pub(super) use method::unknown;

/// Checks the form of a message.
pub(super) fn check(block: &CodeBlock<'_>, message: &Message, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.extend(form::check(block, message));
    diagnostics.extend(header::check(block, message));
    diagnostics.extend(content::check(block, message));
    diagnostics.extend(method::with_body(block, message));
}
