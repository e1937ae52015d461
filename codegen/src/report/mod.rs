//! Findings and accounts as text: one file a format.
//!
//! Knows how things are shown; must not know how they came about.

mod account;
mod changes;
mod diff;
mod excerpt;
mod github;
mod html;
mod json;
mod paths;
mod position;
mod sarif;
mod selection;
mod short;
mod terminal;
mod widespread;

pub use account::{Account, summary};
pub use changes::{changelog, human_changes, json_changes, markdown_changes, verdict_line};
pub use diff::diff;
pub use github::github;
pub use html::Html;
pub use json::json;
pub use paths::Paths;
pub use position::line;
pub use sarif::sarif;
pub use selection::{selection, selection_in_full};
pub use short::short;
pub use terminal::{Color, human, render};
pub use widespread::gather;
