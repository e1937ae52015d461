//! Batches as JSON.
//!
//! It knows how calls and answers are written, and nothing of what becomes of
//! them.
//!
//! Sources: <https://learn.microsoft.com/graph/json-batching>, and for bodies
//! that are not JSON
//! <https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_BatchRequest>.

mod kind;
mod read;
mod write;

pub(super) use read::read;
pub(super) use write::{body, item, split, write};
