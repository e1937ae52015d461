//! How much memory may be taken by what is being read.
//!
//! Short JSON can be large when it is read: `{}` is a model with all its
//! fields. What is read counts what it takes besides the bytes of texts, which
//! are no more than came. The count is that of the thread, because a
//! deserializer has no place for it, and reading never changes threads.

use std::cell::Cell;

use serde::de::Error;

use super::{Json, Slot};

thread_local! {
    /// The bytes that may still be taken, and one more; 0 if they were not
    /// enough.
    static LEFT: Cell<u64> = const { Cell::new(u64::MAX) };
}

/// What a field takes up in a model, on average.
const FIELD: usize = 32;

/// How many elements the first allocation of a list has room for.
const FIRST: usize = 4;

/// How many members a node of a map has room for.
const NODE: usize = 11;

/// As long as it lives, what is read on this thread may take so many bytes.
pub(crate) struct Budget {
    before: u64,
}

impl Budget {
    pub(crate) fn of(bytes: u64) -> Self {
        let before = LEFT.replace(bytes.saturating_add(1));
        Self { before }
    }

    /// Whether the bytes were not enough.
    pub(crate) fn is_exceeded() -> bool {
        LEFT.get() == 0
    }
}

impl Drop for Budget {
    fn drop(&mut self) {
        LEFT.set(self.before);
    }
}

/// Takes so many bytes.
#[inline]
fn spend<E: Error>(bytes: usize) -> Result<(), E> {
    let left = LEFT.get().saturating_sub(bytes as u64);
    LEFT.set(left);
    match left {
        0 => Err(exceeded()),
        _ => Ok(()),
    }
}

#[cold]
fn exceeded<E: Error>() -> E {
    E::custom("it takes more memory than it may")
}

/// Takes what a list needs for one element more.
#[inline]
pub(super) fn spend_element<E: Error>(size: usize, before: usize) -> Result<(), E> {
    spend(if before == 0 { FIRST * size } else { size })
}

/// Takes what a map needs for one member more.
pub(super) fn spend_member<E: Error>(before: usize) -> Result<(), E> {
    let member = size_of::<String>() + size_of::<Json>();
    spend(if before == 0 { NODE * member } else { member })
}

/// Takes what a model needs that is about to be filled. One in a field or in a
/// list is there already, unless it is in a box.
#[inline]
pub(super) fn spend_box<E: Error>(size: usize, fields: usize) -> Result<(), E> {
    // A model with fields is wider than what points to one.
    match size == size_of::<usize>() && fields > 0 {
        true => spend(fields * FIELD),
        false => Ok(()),
    }
}

/// What a value takes where it is.
#[inline]
pub(super) fn size(slot: &Slot<'_>) -> usize {
    match slot {
        Slot::Bool(value) => size_of_val(*value),
        Slot::Number(value) => size_of_val(*value),
        Slot::Str(value) => size_of_val(*value),
        Slot::Text(value) => size_of_val(*value),
        Slot::Json(value) => size_of_val(*value),
        Slot::Object(value) => size_of_val(*value),
        Slot::List(value) => size_of_val(*value),
    }
}
