//! What the tests of this package share.
//!
//! The tests are in `tests/`, one file an idea; `golden/` holds the cases of the one with that name.

pub mod alteration;
pub mod batch;
pub mod binary;
pub mod browser;
pub mod circle;
pub mod code;
pub mod fault;
pub mod files;
pub mod folder;
pub mod hostile;
pub mod modules;
pub mod mutation;
pub mod odata;
pub mod page;
pub mod random;
pub mod reference;
#[cfg(target_os = "linux")]
pub mod running;
pub mod server;
pub mod slip;
pub mod user;
pub mod values;
pub mod workspace;
