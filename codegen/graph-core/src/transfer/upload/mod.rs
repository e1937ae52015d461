//! Content that is sent piece by piece, to an upload session.
//!
//! Source: <https://learn.microsoft.com/graph/api/driveitem-createuploadsession>.

mod answer;
mod content;
mod session;
#[cfg(test)]
mod tests;
mod uploaded;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use http::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, HeaderValue};

use crate::account::Account;
use crate::client::Inner;
use crate::send::{Label, Place};
use crate::{Client, Error, Model};

use answer::Answer;
pub use content::Content;
use session::{Request, Session, Step};
pub use uploaded::Uploaded;

/// The service takes pieces of which the size is a multiple of this.
const STEP: u64 = 320 * 1024;

/// How many steps the pieces have if nobody says otherwise: 3.75 MiB, because
/// Outlook takes less than 4 MB.
const PIECE: u64 = 12;

/// How many steps a piece may have: it must be smaller than 60 MiB.
const LARGEST_PIECE: u64 = 191;

impl<A: Account> Client<A> {
    /// Sends content to an upload session, which a call has created.
    ///
    /// ```no_run
    /// # use graph_core::{Call, Client, account, codec::Record};
    /// # async fn show<UploadSession: Record, DriveItem: Record>(client: &Client,
    /// #     call: Call<account::Any, UploadSession>, content: Vec<u8>) -> Result<(), graph_core::Error> {
    /// let session = call.await?;
    /// let uploaded = client.upload(&session, content).send().await?;
    /// let file: DriveItem = uploaded.decode()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(&self, session: impl Into<UploadUrl>, content: impl Content) -> Upload {
        Upload {
            client: Arc::clone(self.inner()),
            url: session.into(),
            content: Box::new(content),
            piece: PIECE * STEP,
            resume: false,
        }
    }

    /// Gives an upload session up, and lets the service forget what it has
    /// got. Without this it does so at the session's `expirationDateTime`.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if the session has
    /// no URL, with [`ErrorKind::ForeignLink`](crate::ErrorKind::ForeignLink) if
    /// the URL is not `https`, and like any call.
    pub async fn cancel_upload(&self, session: impl Into<UploadUrl>) -> Result<(), Error> {
        let url = session.into();
        let mut request = http::Request::new(Bytes::new());
        *request.uri_mut() = self.inner().base.given(url.get()?)?;
        *request.method_mut() = Method::DELETE;
        self.inner().send(&label(), request).await?;
        Ok(())
    }
}

/// The address of an upload session: its `uploadUrl`, or the model of the session,
/// which has it.
#[derive(Clone)]
pub struct UploadUrl(Option<String>);

impl UploadUrl {
    fn get(&self) -> Result<&str, Error> {
        let missing = || Error::input("the upload session has no uploadUrl");
        self.0.as_deref().ok_or_else(missing)
    }
}

impl From<&str> for UploadUrl {
    fn from(url: &str) -> Self {
        Self(Some(url.to_owned()))
    }
}

impl From<&String> for UploadUrl {
    fn from(url: &String) -> Self {
        url.as_str().into()
    }
}

impl From<String> for UploadUrl {
    fn from(url: String) -> Self {
        Self(Some(url))
    }
}

impl<M: Model> From<&M> for UploadUrl {
    fn from(session: &M) -> Self {
        // Not every service writes the first letter small.
        let mut names = ["uploadUrl", "UploadUrl"].into_iter();
        let url = names.find_map(|name| session.get(name).ok().flatten());
        Self(url.filter(|url: &String| !url.is_empty()))
    }
}

/// Does not show the address: it opens the session.
impl fmt::Debug for UploadUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UploadUrl")
    }
}

/// An upload that has not begun.
///
/// It is sent without the token: its URL opens the session. After a broken
/// connection, or an error of the service that will pass, it goes on with what
/// the service says that it misses. A session that was created with
/// `deferCommit` is completed in the end.
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload {
    client: Arc<Inner>,
    url: UploadUrl,
    content: Box<dyn Content>,
    piece: u64,
    resume: bool,
}

impl Upload {
    /// Sends this many bytes at a time, as a multiple of the 320 KiB that the
    /// service asks for, and less than 60 MiB; without it, 3.75 MiB.
    ///
    /// OneDrive and SharePoint are faster with 5 to 10 MiB, print takes no more
    /// than 10 MB, and Outlook no more than 4 MB.
    pub fn piece_bytes(mut self, bytes: u64) -> Self {
        self.piece = (bytes / STEP).clamp(1, LARGEST_PIECE) * STEP;
        self
    }

    /// Goes on with a session that has some of the content already: the service
    /// is asked first what it misses.
    pub fn resume(mut self) -> Self {
        self.resume = true;
        self
    }

    /// Sends the content, and gives what the service says of it in the end.
    ///
    /// This succeeds only if the service has confirmed every byte, and has
    /// said that the upload is complete.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if the session has
    /// no URL or the content is empty, cannot be read or changes its length, with
    /// [`ErrorKind::ForeignLink`](crate::ErrorKind::ForeignLink) if the URL is
    /// not `https`, with
    /// [`ErrorKind::Unconfirmed`](crate::ErrorKind::Unconfirmed) if the upload
    /// may be complete without a clear word of the service, and like any call. The session stays
    /// open, unless the error is 404; the same upload can be sent again with
    /// [`resume`](Self::resume).
    pub async fn send(self) -> Result<Uploaded, Error> {
        let total = self.content.len();
        if total == 0 {
            return Err(Error::input("an upload session takes no empty content"));
        }
        let mut session = Session::new(total, self.piece);
        let mut next = match self.resume {
            true => Request::Status,
            false => session.next(),
        };
        loop {
            let request = self.request(&next, total).await?;
            let answer = self.client.send(&label(), request).await;
            match session.answered(&next, Answer::read(answer, total)) {
                Step::Done(uploaded) => return Ok(uploaded),
                Step::Failed(error) => return Err(error),
                Step::Send(then, request, pause) => {
                    (session, next) = (then, request);
                    if let Some(clock) = self.client.clock.as_ref().filter(|_| !pause.is_zero()) {
                        clock.sleep(pause).await;
                    }
                }
            }
        }
    }

    async fn request(&self, what: &Request, total: u64) -> Result<http::Request<Bytes>, Error> {
        let mut request = http::Request::new(Bytes::new());
        *request.uri_mut() = self.client.base.given(self.url.get()?)?;
        match what {
            Request::Piece(range) => {
                let last = range.end.saturating_sub(1);
                let place = format!("bytes {}-{last}/{total}", range.start);
                let place = HeaderValue::try_from(place).map_err(Error::transport)?;
                let kind = HeaderValue::from_static("application/octet-stream");
                *request.method_mut() = Method::PUT;
                request.headers_mut().insert(CONTENT_RANGE, place);
                request.headers_mut().insert(CONTENT_TYPE, kind);
                *request.body_mut() = self.read(range.clone(), total).await?;
            }
            Request::Status => *request.method_mut() = Method::GET,
            Request::Completion => {
                *request.method_mut() = Method::POST;
                // Not every transport says of its own accord that there is no body.
                let none = HeaderValue::from_static("0");
                request.headers_mut().insert(CONTENT_LENGTH, none);
            }
        }
        Ok(request)
    }

    /// The bytes of a piece, of a content that had this many bytes before.
    async fn read(&self, range: Range<u64>, total: u64) -> Result<Bytes, Error> {
        let changed = || Error::input("the content has changed its length");
        if self.content.len() != total {
            return Err(changed());
        }
        let length = range.end - range.start;
        let piece = self.content.read(range).await;
        let piece =
            piece.map_err(|error| Error::input("the content cannot be read").with_source(error))?;
        match piece.len() as u64 == length {
            true => Ok(piece),
            false => Err(changed()),
        }
    }
}

fn label() -> Label {
    Label {
        path: "(upload)".to_owned(),
        place: Place::Given,
        ..Label::default()
    }
}
