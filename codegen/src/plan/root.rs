//! The root of the printed crate.
//!
//! Knows which names stand there, and so which ones no type may have; must not know what they mean.

use crate::schema::VERSIONS;

/// The names of the library that everyday programs use.
pub const EVERYDAY: &[&str] = &[
    "Batch",
    "Binary",
    "Bytes",
    "Client",
    "Cloud",
    "Collection",
    "Date",
    "DateTimeOffset",
    "Decimal",
    "Duration",
    "Error",
    "ErrorKind",
    "Extended",
    "Filter",
    "Guid",
    "Items",
    "Json",
    "Media",
    "Method",
    "Model",
    "Pages",
    "Property",
    "Reference",
    "Rel",
    "Retry",
    "Route",
    "Search",
    "SecretString",
    "TimeOfDay",
    "account",
    "guid",
    "http",
    "jiff",
    "permissions",
    "quoted",
];

/// The module of the whole library.
pub const RUNTIME: &str = "runtime";

/// Whether a name stands at the root. No type may be called like it: programs use all of the root at once, and all types.
pub(super) fn is_taken(name: &str) -> bool {
    let mut modules = VERSIONS.iter().map(|version| version.module);
    name == RUNTIME || EVERYDAY.contains(&name) || modules.any(|module| module == name)
}
