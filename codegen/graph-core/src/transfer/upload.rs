//! Content that is sent piece by piece, to an upload session.
//!
//! Source: <https://learn.microsoft.com/graph/api/driveitem-createuploadsession>.

use std::io;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::{CONTENT_RANGE, HeaderValue};
use http::{Method, Request, Response, StatusCode};

use crate::account::Account;
use crate::client::Inner;
use crate::send::{Label, Place};
use crate::{Client, Error, ErrorKind, Json, response};

/// The service takes pieces of which the size is a multiple of this.
const STEP: u64 = 320 * 1024;

/// How often in a row a piece may get no further.
const MAX_FRUITLESS: u32 = 5;

/// Something that can be read in pieces, in any order and more than once.
///
/// [`Bytes`] are; a file is, with a few lines that read a range of it.
pub trait Content: Send + Sync + 'static {
    /// How many bytes there are.
    fn len(&self) -> u64;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The bytes in this range, all of them.
    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>>;
}

impl Content for Bytes {
    fn len(&self) -> u64 {
        Bytes::len(self) as u64
    }
    fn read(&self, range: Range<u64>) -> BoxFuture<'_, io::Result<Bytes>> {
        // The range is one of these bytes, so it fits.
        let piece = self.slice(range.start as usize..range.end as usize);
        Box::pin(std::future::ready(Ok(piece)))
    }
}

impl<A: Account> Client<A> {
    /// Sends content to an upload session, whose `uploadUrl` a call has told.
    ///
    /// ```no_run
    /// # use graph_core::{Bytes, Client};
    /// # async fn show(client: &Client, url: &str, content: Bytes) -> Result<(), graph_core::Error> {
    /// let item = client.upload(url, content).send().await?;
    /// println!("{}", item["id"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, url: &str, content: impl Content) -> Upload {
        Upload {
            client: Arc::clone(self.inner()),
            url: url.to_owned(),
            content: Box::new(content),
            piece: 16 * STEP,
            resume: false,
        }
    }
}

/// An upload that has not begun.
///
/// It is sent without the token: its URL opens the session. After a broken
/// connection it goes on with what the service says that it misses.
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload {
    client: Arc<Inner>,
    url: String,
    content: Box<dyn Content>,
    piece: u64,
    resume: bool,
}

impl Upload {
    /// Sends this many bytes at a time, as a multiple of the 320 KiB that the
    /// service asks for; without it, 5 MiB.
    pub fn piece_bytes(mut self, bytes: u64) -> Self {
        self.piece = (bytes / STEP).max(1) * STEP;
        self
    }

    /// Goes on with a session that has some of the content already.
    pub fn resume(mut self) -> Self {
        self.resume = true;
        self
    }

    /// Sends the content, and gives what the service says of it in the end:
    /// mostly the new item, and `null` if it says nothing.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if the content
    /// is empty or cannot be read, with
    /// [`ErrorKind::ForeignLink`](crate::ErrorKind::ForeignLink) if the URL is
    /// not `https`, and like any call. The session stays open; the same upload
    /// can be sent again with [`resume`](Self::resume).
    pub async fn send(self) -> Result<Json, Error> {
        if self.content.is_empty() {
            return Err(Error::input("an upload session takes no empty content"));
        }
        let mut at = if self.resume {
            self.missing().await?
        } else {
            0
        };
        let (mut furthest, mut fruitless) = (at, 0);
        loop {
            let error = match self.put(at).await {
                Ok(response) if response.status() == StatusCode::ACCEPTED => {
                    at = self.next(&response)?;
                    Error::missing("nextExpectedRanges", "progress")
                }
                Ok(response) if response.body().is_empty() => return Ok(Json::Null),
                Ok(response) => return response::read(&response),
                Err(error) if can_go_on(&error) && fruitless < MAX_FRUITLESS => {
                    at = self.missing().await?;
                    error
                }
                Err(error) => return Err(error),
            };
            fruitless = if at > furthest { 0 } else { fruitless + 1 };
            furthest = furthest.max(at);
            if fruitless > MAX_FRUITLESS {
                return Err(error);
            }
        }
    }

    /// Sends the piece that begins at this byte.
    async fn put(&self, at: u64) -> Result<Response<Bytes>, Error> {
        let total = self.content.len();
        let range = at..total.min(at.saturating_add(self.piece));
        let unread =
            |error: io::Error| Error::input("the content cannot be read").with_source(error);
        let piece = self.content.read(range.clone()).await.map_err(unread)?;
        if piece.len() as u64 != range.end - range.start {
            return Err(Error::input("the content is shorter than it says"));
        }
        let mut request = self.request(Method::PUT, piece)?;
        let range = format!("bytes {}-{}/{total}", range.start, range.end - 1);
        let range = HeaderValue::try_from(range).map_err(Error::transport)?;
        request.headers_mut().insert(CONTENT_RANGE, range);
        self.client.send(&label(), request).await
    }

    /// The first byte that the service misses.
    async fn missing(&self) -> Result<u64, Error> {
        let request = self.request(Method::GET, Bytes::new())?;
        self.next(&self.client.send(&label(), request).await?)
    }

    /// The first byte that a response asks for: `nextExpectedRanges`.
    fn next(&self, response: &Response<Bytes>) -> Result<u64, Error> {
        let session: Json = response::read(response)?;
        let first = session["nextExpectedRanges"][0].as_str();
        let first = first.and_then(|it| it.split('-').next()?.parse().ok());
        let wrong = || Error::missing("nextExpectedRanges", "range of the content");
        first
            .filter(|it| *it < self.content.len())
            .ok_or_else(wrong)
    }

    fn request(&self, method: Method, body: Bytes) -> Result<Request<Bytes>, Error> {
        let mut request = Request::new(body);
        *request.uri_mut() = self.client.base.given(&self.url)?;
        *request.method_mut() = method;
        Ok(request)
    }
}

fn label() -> Label {
    Label {
        path: "(upload)".to_owned(),
        place: Place::Given,
        ..Label::default()
    }
}

/// Whether the session may be as good as before.
fn can_go_on(error: &Error) -> bool {
    match error.status() {
        Some(status) => status.is_server_error() || status == StatusCode::RANGE_NOT_SATISFIABLE,
        None => matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout),
    }
}
