//! Findings and accounts as text: one file a format.
//!
//! Knows how things are shown; must not know how they came about.

mod account;
mod terminal;
mod widespread;

pub use account::{Account, summary};
pub use terminal::{Color, render};
pub use widespread::gather;
