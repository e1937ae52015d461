//! Content that is read piece by piece.

mod source;
mod version;

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;
use http::Request;
use http::header::HeaderValue;

use super::Redirect;
use crate::account::Account;
use crate::client::Inner;
use crate::send::Label;
use crate::{Call, Error};

use source::{Piece, Source, elsewhere};

/// How many bytes are asked for at a time.
const PIECE: u64 = 4 * 1024 * 1024;

impl<A: Account> Call<A, Bytes> {
    /// The content, piece by piece, so that it is never in memory as a whole.
    ///
    /// ```no_run
    /// # use graph_core::{Bytes, Call, account};
    /// # async fn show(call: Call<account::Any, Bytes>) -> Result<(), graph_core::Error> {
    /// let mut content = call.download();
    /// while let Some(piece) = content.next().await {
    ///     let piece: Bytes = piece?;
    /// #   let _ = piece;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(self) -> Download {
        Download::of(self.answered(), true)
    }
}

impl<A: Account> Call<A, Redirect> {
    /// The content that the call leads to, piece by piece; see
    /// [`Call::download`](Call::<A, Bytes>::download).
    pub fn download(self) -> Download {
        Download::of(self, false)
    }
}

impl Redirect {
    /// The content, piece by piece, without the token.
    pub fn download(self) -> Download {
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.url;
        Download::new(self.client, elsewhere(), Ok(request), true)
    }
}

/// The pieces of a content: a [`Stream`].
///
/// Each piece is asked for like any other call, with the client's retries and
/// limits. A call that is documented to lead to another address is made without
/// `Range`: the service takes ranges at that address. Where the service sends on
/// to another address, that is called without the token; if that address expires between two pieces, the service
/// is asked for a fresh one.
///
/// All pieces are of one version of the content: if it changes while it is
/// read, that is an error. What tells versions apart is the `ETag`, or else
/// `Last-Modified`, and the length; where the service gives two versions the
/// same of these, as it may with a weak `ETag` or within one second, nothing
/// tells them apart. If an answer has neither `ETag` nor
/// `Last-Modified`, the content is read at once instead. A service that does
/// not know pieces sends the whole content at once as well, of which the
/// beginning is left out that was not asked for. In both cases more than
/// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes) is an
/// error.
///
/// The stream ends after the first failure; [`offset`](Self::offset) then is
/// where to go on with [`starting_at`](Self::starting_at), and
/// [`etag`](Self::etag) is the version for [`expecting`](Self::expecting).
///
/// [`Stream`]: https://docs.rs/futures-core/latest/futures_core/stream/trait.Stream.html
#[must_use = "a stream does nothing until it is polled"]
pub struct Download {
    client: Arc<Inner>,
    step: Step,
    offset: u64,
    piece: u64,
    etag: Option<HeaderValue>,
}

enum Step {
    Ask(Box<Source>),
    Wait(BoxFuture<'static, Result<Piece, Error>>),
    Fail(Error),
    End,
}

impl Download {
    fn of<A: Account>(call: Call<A, Redirect>, has_pieces: bool) -> Self {
        let client = Arc::clone(call.client().inner());
        let label = call.label();
        Self::new(client, label, call.into_http(), has_pieces)
    }

    fn new(
        client: Arc<Inner>,
        label: Label,
        request: Result<Request<Bytes>, Error>,
        has_pieces: bool,
    ) -> Self {
        let step = match request {
            Ok(request) => Step::Ask(Box::new(Source::new(label, request, has_pieces))),
            Err(error) => Step::Fail(error),
        };
        Self {
            client,
            step,
            offset: 0,
            piece: PIECE,
            etag: None,
        }
    }

    /// Begins at this byte. To go on with what another download has read, say
    /// also which version that was: [`expecting`](Self::expecting).
    pub fn starting_at(mut self, offset: u64) -> Self {
        self.offset = offset;
        self
    }

    /// Fails unless the content is the version with this `ETag`.
    pub fn expecting(mut self, etag: &str) -> Self {
        match (HeaderValue::from_str(etag), &mut self.step) {
            (Ok(etag), Step::Ask(source)) => source.expect(etag),
            (Err(_), Step::Ask(_)) => {
                let message = format!("{etag:?} cannot be an ETag");
                self.step = Step::Fail(Error::input(message));
            }
            (_, Step::Wait(_) | Step::Fail(_) | Step::End) => {}
        }
        self
    }

    /// Asks for this many bytes at a time, but at least one; without it, 4 MiB.
    pub fn piece_bytes(mut self, bytes: u64) -> Self {
        self.piece = bytes.max(1);
        self
    }

    /// The place of the next byte, which is how many have been read if the
    /// download began at the beginning.
    pub fn offset(&self) -> u64 {
        self.offset
    }

    /// The `ETag` of the content, once a piece has told it.
    pub fn etag(&self) -> Option<&str> {
        self.etag.as_ref()?.to_str().ok()
    }

    /// The next piece.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Download {
    /// All of the content at once, for what is not too large for that: the table
    /// of a report, say.
    ///
    /// ```no_run
    /// # use graph_core::{Call, Redirect, account};
    /// # async fn show(report: Call<account::Any, Redirect>) -> Result<(), graph_core::Error> {
    /// let table = report.download().whole().await?;
    /// println!("{}", String::from_utf8_lossy(&table));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails like the stream, and with
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) if there is more than
    /// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes).
    pub async fn whole(mut self) -> Result<Bytes, Error> {
        let limit = self.client.limits.max_response_bytes;
        let mut all = Vec::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if (all.len() + piece.len()) as u64 > limit {
                return Err(Error::too_large(limit));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.into())
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            self.step = match std::mem::replace(&mut self.step, Step::End) {
                Step::Ask(source) => {
                    let client = Arc::clone(&self.client);
                    let size = self.piece.min(client.limits.max_response_bytes.max(1));
                    let (offset, last) = (self.offset, self.offset.saturating_add(size - 1));
                    Step::Wait(Box::pin(source.fetch(client, offset, last)))
                }
                Step::Wait(mut piece) => {
                    let polled = piece.as_mut().poll(context);
                    if polled.is_pending() {
                        self.step = Step::Wait(piece);
                    }
                    let piece = ready!(polled);
                    let Piece {
                        content,
                        etag,
                        rest,
                    } = match piece {
                        Ok(piece) => piece,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    self.etag = etag.or(self.etag.take());
                    self.offset += content.len() as u64;
                    self.step = rest.map_or(Step::End, |rest| Step::Ask(Box::new(rest)));
                    if content.is_empty() {
                        continue;
                    }
                    return Poll::Ready(Some(Ok(content)));
                }
                Step::Fail(error) => return Poll::Ready(Some(Err(error))),
                Step::End => return Poll::Ready(None),
            };
        }
    }
}
