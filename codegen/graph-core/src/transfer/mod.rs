//! What is too large, or takes too long, for one response: downloads, uploads
//! and operations that go on after the call.
//!
//! Most of it happens at addresses that the service names, which are elsewhere
//! and open what they lead to. They are called without the token.

mod download;
mod monitor;
mod upload;

pub use download::Download;
pub use monitor::Monitor;
pub use upload::{Content, Upload};
