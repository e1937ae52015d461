//! The commands, and what all of them have in common.

mod chosen;
pub(crate) mod diff;
pub(crate) mod find;
mod fix;
pub(crate) mod init;
pub(crate) mod interrupt;
pub(crate) mod lint;
mod mistake;
mod patterns;
mod place;
pub(crate) mod print;
pub(crate) mod select;
mod surroundings;
pub(crate) mod terminal;
mod wanted;

pub(crate) use mistake::Mistake;
