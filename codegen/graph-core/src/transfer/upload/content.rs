//! What is uploaded. It knows bytes, and nothing of sessions.

use std::io;
use std::ops::Range;

use bytes::Bytes;
use futures_core::future::BoxFuture;

/// Something that can be read in pieces, in any order and more than once.
///
/// [`Bytes`] are; a file is, with a few lines that read a range of it.
pub trait Content: Send + Sync + 'static {
    /// How many bytes there are. An upload fails if this changes while it is
    /// sent.
    fn len(&self) -> u64;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The bytes in this range, all of them.
    ///
    /// # Errors
    ///
    /// Fails if they cannot be read.
    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>>;
}

impl Content for Bytes {
    fn len(&self) -> u64 {
        Bytes::len(self) as u64
    }
    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        let piece = match range.start <= range.end && range.end <= Content::len(self) {
            // What is not beyond the end of these bytes fits.
            true => Ok(self.slice(range.start as usize..range.end as usize)),
            false => Err(io::ErrorKind::UnexpectedEof.into()),
        };
        Box::pin(std::future::ready(piece))
    }
}
