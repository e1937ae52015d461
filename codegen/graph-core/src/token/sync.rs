//! What a flight takes of the standard library and a program that tries all
//! schedules replaces.

pub(super) use std::sync::{Mutex, MutexGuard};
pub(super) use std::thread::{self, ThreadId};
