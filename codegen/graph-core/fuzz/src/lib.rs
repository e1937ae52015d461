//! What has to hold of everything that graph-core reads, whatever the bytes are.
//!
//! Each target is a function of bytes that panics where something does not hold.
//! The fuzzer calls it, and so do the tests of graph-core, with the same seeds.
//! The targets know the public API alone.

pub mod batch;
pub mod challenge;
pub mod codec;
pub mod links;
pub mod upload;
mod wire;

#[path = "../../tests/stand_in/mod.rs"]
mod stand_in;
