//! Everyday tasks: the code a program needs, the requests on the wire, and the results.
//!
//! This target has the tasks for which the client of `docs-src/` is enough. The crate in this folder has all of them,
//! and uses the client of the whole reference.

mod client;
mod licences;
#[expect(dead_code, reason = "the other tasks use all of it")]
mod service;
