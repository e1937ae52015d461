//! What is uploaded. It knows bytes, and nothing of sessions.

use std::io;
use std::ops::Range;

use bytes::Bytes;
use futures_core::future::BoxFuture;

/// Something that can be read in pieces, in any order and more than once.
///
/// [`Bytes`] and vectors are. A file is, with a few lines that read a range of it:
///
/// ```
/// use std::fs::File;
/// use std::io::{self, Read, Seek, SeekFrom};
/// use std::ops::Range;
/// use std::path::PathBuf;
///
/// use graph_core::{BoxFuture, Bytes, Content};
///
/// struct OnDisk {
///     path: PathBuf,
///     len: u64,
/// }
///
/// impl Content for OnDisk {
///     fn len(&self) -> u64 {
///         self.len
///     }
///     fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
///         Box::pin(async move {
///             // A few megabytes; `tokio::fs::File` reads them without blocking the thread.
///             let mut file = File::open(&self.path)?;
///             file.seek(SeekFrom::Start(range.start))?;
///             let mut piece = Vec::new();
///             file.take(range.end - range.start).read_to_end(&mut piece)?;
///             Ok(piece.into())
///         })
///     }
/// }
/// ```
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
        let piece = within(range, self.len()).map(|range| self.slice(range));
        Box::pin(std::future::ready(piece))
    }
}

impl Content for Vec<u8> {
    fn len(&self) -> u64 {
        self.len() as u64
    }
    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        let piece = within(range, self.len()).map(|range| Bytes::copy_from_slice(&self[range]));
        Box::pin(std::future::ready(piece))
    }
}

/// The range of this many bytes.
fn within(range: Range<u64>, length: usize) -> io::Result<Range<usize>> {
    match range.start <= range.end && range.end <= length as u64 {
        // What is not beyond the end of bytes in memory fits.
        true => Ok(range.start as usize..range.end as usize),
        false => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}
