//! A recogniser of OData's query options, written from the grammar of OData 4.01 (the ABNF and *URL Conventions*).
//!
//! Knows texts and what they mean; must not know who writes them. What it takes is a part of the grammar: no aliases, no
//! arithmetic on dates, no JSON, no geography.

pub mod expand;
pub mod filter;
mod literal;
mod scan;
pub mod search;

pub use literal::{Day, Literal, Time};
