//! Content that is read piece by piece.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;
use http::header::{CONTENT_RANGE, ETAG, HeaderValue, IF_RANGE, RANGE};
use http::{Request, Response, StatusCode};

use super::{Redirect, location};
use crate::account::Account;
use crate::client::Inner;
use crate::send::{Label, Place};
use crate::{Call, Error};

/// How many bytes are asked for at a time.
const PIECE: u64 = 4 * 1024 * 1024;

/// How often the service may send on to another address.
const MAX_REDIRECTS: usize = 5;

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
        self.answered::<Redirect>().download()
    }
}

impl<A: Account> Call<A, Redirect> {
    /// The content that the call leads to, piece by piece; see
    /// [`Call::download`](Call::<A, Bytes>::download).
    pub fn download(self) -> Download {
        let client = Arc::clone(self.client().inner());
        let label = self.label();
        Download::new(client, label, self.into_http())
    }
}

impl Redirect {
    /// The content, piece by piece, without the token.
    pub fn download(self) -> Download {
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = self.url;
        Download::new(self.client, elsewhere(), Ok(request))
    }
}

/// The pieces of a content: a [`Stream`].
///
/// Each piece is asked for like any other call, with the client's retries and
/// limits. Where the service sends on to another address, that is called
/// without the token. A service that does not know pieces sends the whole
/// content at once, of which the beginning is left out that was not asked for;
/// if it is more than
/// [`max_response_bytes`](crate::ClientBuilder::max_response_bytes), that is an
/// error. If the content changes while it is read, that is another. The stream
/// ends after the first failure;
/// [`offset`](Self::offset) then is where to go on with
/// [`starting_at`](Self::starting_at).
#[must_use = "a stream does nothing until it is polled"]
pub struct Download {
    client: Arc<Inner>,
    step: Step,
    offset: u64,
    piece: u64,
}

enum Step {
    Ask(Box<Target>),
    Wait(BoxFuture<'static, Result<Piece, Error>>),
    Fail(Error),
    End,
}

/// Where the content is, and which one it is.
struct Target {
    label: Arc<Label>,
    request: Request<Bytes>,
    etag: Option<HeaderValue>,
    /// Whether nobody knows where the content ends.
    is_open: bool,
    /// Whether there has been a piece.
    is_begun: bool,
}

struct Piece {
    content: Bytes,
    /// Where the rest is, if there is one.
    rest: Option<Target>,
}

impl Download {
    fn new(client: Arc<Inner>, label: Label, request: Result<Request<Bytes>, Error>) -> Self {
        let step = match request {
            Ok(request) => Step::Ask(Box::new(Target {
                label: Arc::new(label),
                request,
                etag: None,
                is_open: false,
                is_begun: false,
            })),
            Err(error) => Step::Fail(error),
        };
        Self {
            client,
            step,
            offset: 0,
            piece: PIECE,
        }
    }

    /// Begins at this byte.
    pub fn starting_at(mut self, offset: u64) -> Self {
        self.offset = offset;
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

    /// The next piece.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            self.step = match std::mem::replace(&mut self.step, Step::End) {
                Step::Ask(target) => {
                    let client = Arc::clone(&self.client);
                    let size = self.piece.min(client.limits.max_response_bytes.max(1));
                    let (offset, last) = (self.offset, self.offset.saturating_add(size - 1));
                    Step::Wait(Box::pin(fetch(client, *target, offset, last)))
                }
                Step::Wait(mut piece) => {
                    let polled = piece.as_mut().poll(context);
                    if polled.is_pending() {
                        self.step = Step::Wait(piece);
                    }
                    let piece = ready!(polled);
                    let Piece { content, rest } = match piece {
                        Ok(piece) => piece,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
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

/// Asks for the bytes from `offset` to `last`, wherever they are.
async fn fetch(
    client: Arc<Inner>,
    mut target: Target,
    offset: u64,
    last: u64,
) -> Result<Piece, Error> {
    for _ in 0..=MAX_REDIRECTS {
        let mut request = target.request.clone();
        let range = HeaderValue::try_from(format!("bytes={offset}-{last}"));
        request
            .headers_mut()
            .insert(RANGE, range.map_err(Error::transport)?);
        if let Some(etag) = &target.etag {
            request.headers_mut().insert(IF_RANGE, etag.clone());
        }
        let response = match client.send(&target.label, request).await {
            // There is no first byte: the content is empty, or has no pieces.
            Err(error) if is_no_range(&error) && offset == 0 => {
                client.send(&target.label, target.request.clone()).await?
            }
            Err(error) if is_no_range(&error) && target.is_open => {
                return Ok(Piece {
                    content: Bytes::new(),
                    rest: None,
                });
            }
            result => result?,
        };
        if !response.status().is_redirection() {
            return piece(target, offset, last, response);
        }
        target.request = follow(&client, &response)?;
        target.label = Arc::new(elsewhere());
    }
    Err(Error::endless(
        "the service sends on to ever other addresses",
    ))
}

fn elsewhere() -> Label {
    Label {
        path: "(download)".to_owned(),
        place: Place::Given,
        redirects: true,
        ..Label::default()
    }
}

fn is_no_range(error: &Error) -> bool {
    error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE)
}

/// The request to where a response sends on, without anything of the first one.
fn follow(client: &Inner, response: &Response<Bytes>) -> Result<Request<Bytes>, Error> {
    let mut request = Request::new(Bytes::new());
    *request.uri_mut() = client.base.given(location(response)?)?;
    Ok(request)
}

/// What a response has of the content.
fn piece(
    mut target: Target,
    offset: u64,
    last: u64,
    response: Response<Bytes>,
) -> Result<Piece, Error> {
    let changed = || Error::missing("content", "piece that belongs to the ones before");
    if response.status() != StatusCode::PARTIAL_CONTENT {
        // All of it. After other pieces it is another content.
        let content = response.into_body();
        let begin = usize::try_from(offset).ok();
        let begin = begin.filter(|it| !target.is_begun && *it <= content.len());
        return Ok(Piece {
            content: content.slice(begin.ok_or_else(changed)?..),
            rest: None,
        });
    }
    let range = response.headers().get(CONTENT_RANGE);
    let range = range.and_then(|it| it.to_str().ok()).and_then(read_range);
    let (first, end, total) = range.ok_or_else(changed)?;
    let length = response.body().len() as u64;
    let fits =
        first == offset && end <= last && end >= first && end - first == length.wrapping_sub(1);
    let etag = response.headers().get(ETAG);
    let same = target.etag.is_none() || target.etag.as_ref() == etag;
    if !fits || !same {
        return Err(changed());
    }
    // A weak one does not say that the bytes are the same (RFC 9110, 13.1.5).
    target.etag = etag.filter(|it| !it.as_bytes().starts_with(b"W/")).cloned();
    target.is_open = total.is_none();
    target.is_begun = true;
    let is_last = match total {
        Some(total) => end.saturating_add(1) >= total,
        None => end < last,
    };
    Ok(Piece {
        content: response.into_body(),
        rest: (!is_last).then_some(target),
    })
}

/// Reads `bytes 0-9/100`, of which the last number may be unknown.
fn read_range(text: &str) -> Option<(u64, u64, Option<u64>)> {
    let (range, total) = text.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let total = if total == "*" {
        None
    } else {
        Some(total.parse().ok()?)
    };
    Some((first.parse().ok()?, last.parse().ok()?, total))
}
