//! Where a content is, and the next piece of it. It knows requests and their
//! answers, and not how many pieces there are.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{HeaderValue, IF_RANGE, RANGE};
use http::{Request, Response, StatusCode};

use super::super::location;
use super::version::{Extent, Version};
use crate::Error;
use crate::client::Inner;
use crate::send::{Label, Place};

/// How often the service may send on to another address.
const MAX_REDIRECTS: usize = 5;

/// Where the content is, and which one it is.
pub(super) struct Source {
    place: Target,
    /// The call that has led there.
    origin: Option<Target>,
    /// Whether a piece has come from the place, so that it may have expired.
    was_good: bool,
    /// Whether there has been a piece.
    is_begun: bool,
    /// The version that all pieces must have.
    version: Option<Version>,
}

#[derive(Clone)]
struct Target {
    label: Arc<Label>,
    request: Request<Bytes>,
    /// Whether it is asked for pieces. A call that only leads to the content is
    /// not: the service asks for ranges where the content is, and nowhere else.
    has_pieces: bool,
}

pub(super) struct Piece {
    pub(super) content: Bytes,
    /// The entity tag of the content.
    pub(super) etag: Option<HeaderValue>,
    /// Where the rest is, if there is one.
    pub(super) rest: Option<Source>,
}

impl Piece {
    fn last(content: Bytes, version: &Version) -> Self {
        let etag = version.etag().cloned();
        let rest = None;
        Self {
            content,
            etag,
            rest,
        }
    }
}

impl Source {
    pub(super) fn new(label: Label, request: Request<Bytes>, has_pieces: bool) -> Self {
        let label = Arc::new(label);
        Self {
            place: Target {
                label,
                request,
                has_pieces,
            },
            origin: None,
            was_good: false,
            is_begun: false,
            version: None,
        }
    }

    /// The same content, if it is still this one.
    pub(super) fn expect(&mut self, etag: HeaderValue) {
        self.version = Some(Version::of_etag(etag));
    }

    /// Asks for the bytes from `offset` to `last`, wherever they are.
    pub(super) async fn fetch(
        mut self,
        client: Arc<Inner>,
        offset: u64,
        last: u64,
    ) -> Result<Piece, Error> {
        for _ in 0..=MAX_REDIRECTS {
            let request = self.ranged(offset, last)?;
            let response = match client.send(&self.place.label, request).await {
                Err(error) if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) => {
                    return self.beyond(&client, offset, error).await;
                }
                Err(error) if self.was_good && self.origin.is_some() && has_expired(&error) => {
                    self.ask_again();
                    continue;
                }
                result => result?,
            };
            if response.status().is_redirection() {
                self.follow(&client, &response)?;
            } else if response.status() != StatusCode::PARTIAL_CONTENT {
                return self.whole(offset, response);
            } else {
                return self.part(&client, offset, last, response).await;
            }
        }
        Err(Error::endless(
            "the service sends on to ever other addresses",
        ))
    }

    fn ranged(&self, offset: u64, last: u64) -> Result<Request<Bytes>, Error> {
        let mut request = self.place.request.clone();
        if !self.place.has_pieces {
            return Ok(request);
        }
        let range = HeaderValue::try_from(format!("bytes={offset}-{last}"));
        let headers = request.headers_mut();
        headers.insert(RANGE, range.map_err(Error::transport)?);
        let etag = self.version.as_ref().and_then(Version::strong_etag);
        if let Some(etag) = etag {
            headers.insert(IF_RANGE, etag.clone());
        }
        Ok(request)
    }

    /// Goes on to where a response sends, without anything of the first
    /// request. An address that is elsewhere already may name another one there
    /// by its path.
    fn follow(&mut self, client: &Inner, response: &Response<Bytes>) -> Result<(), Error> {
        let link = location(response)?;
        let here = self.place.request.uri();
        let is_path = link.starts_with('/') && !link.starts_with("//");
        let link = match (here.scheme(), here.authority()) {
            (Some(scheme), Some(host)) if is_path && self.place.label.place == Place::Given => {
                format!("{scheme}://{host}{link}")
            }
            _ => link.to_owned(),
        };
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = client.base.given(&link)?;
        let label = Arc::new(elsewhere());
        let there = Target {
            label,
            request,
            has_pieces: true,
        };
        let left = std::mem::replace(&mut self.place, there);
        self.origin.get_or_insert(left);
        Ok(())
    }

    /// Goes back to the call that led to this place, for a fresh address.
    fn ask_again(&mut self) {
        self.was_good = false;
        if let Some(origin) = self.origin.take() {
            self.place = origin;
        }
    }

    /// What there is at a place of which the service says that it is none.
    async fn beyond(self, client: &Inner, offset: u64, error: Error) -> Result<Piece, Error> {
        let version = self.version.clone().unwrap_or_default();
        let total = Extent::read(error.headers()).and_then(|it| it.total);
        if !version.agrees(&Version::read(error.headers(), None)) {
            return Err(error);
        }
        let is_end = match (version.total(), total) {
            // The content is empty, or has no pieces.
            _ if offset == 0 => return self.all(client, offset).await,
            (None, Some(total)) => total == offset,
            // It may be shorter than before, unless its version is told.
            (None, None) => self.is_begun && version.is_tagged_like(error.headers()),
            (Some(_), _) => false,
        };
        match is_end {
            true => Ok(Piece::last(Bytes::new(), &version)),
            false => Err(error),
        }
    }

    /// All of the content, in one answer.
    async fn all(self, client: &Inner, offset: u64) -> Result<Piece, Error> {
        let request = self.place.request.clone();
        let response = client.send(&self.place.label, request).await?;
        match response.status() {
            status if status.is_redirection() => Err(changed(&response)),
            StatusCode::PARTIAL_CONTENT => Err(changed(&response)),
            _ => self.whole(offset, response),
        }
    }

    /// What comes after the offset in an answer that has all of the content.
    fn whole(&self, offset: u64, response: Response<Bytes>) -> Result<Piece, Error> {
        let is_content = matches!(
            response.status(),
            StatusCode::OK | StatusCode::NON_AUTHORITATIVE_INFORMATION | StatusCode::NO_CONTENT
        );
        let total = response.body().len() as u64;
        let version = Version::read(response.headers(), Some(total));
        let is_same = |before: &Version| before.is_same(&version);
        let begin = usize::try_from(offset).ok();
        let begin = begin.filter(|_| is_content && offset <= total);
        match begin {
            Some(begin) if self.version.as_ref().is_none_or(is_same) => {
                Ok(Piece::last(response.body().slice(begin..), &version))
            }
            _ => Err(changed(&response)),
        }
    }

    /// The part of the content that a response has.
    async fn part(
        mut self,
        client: &Inner,
        offset: u64,
        last: u64,
        response: Response<Bytes>,
    ) -> Result<Piece, Error> {
        let extent = Extent::read(response.headers());
        let parts = extent.and_then(|it| Some((it.range?, it.total)));
        let ((first, end), total) = parts.ok_or_else(|| changed(&response))?;
        let length = response.body().len() as u64;
        let next = first.checked_add(length).filter(|it| *it > first);
        let is_within = total.is_none_or(|total| end < total);
        let fits = first == offset && end <= last && next == end.checked_add(1) && is_within;
        let version = Version::read(response.headers(), total);
        let is_same = |before: &Version| before.is_same(&version);
        if !fits || next.is_none() || !self.version.as_ref().is_none_or(is_same) {
            return Err(changed(&response));
        }
        // Where nobody tells the end, a piece may be shorter than asked for.
        if total.is_some() && next == total {
            return Ok(Piece::last(response.into_body(), &version));
        }
        if self.version.is_none() && !version.is_told() {
            let limit = client.limits.max_response_bytes;
            return match total {
                Some(total) if total > limit => Err(Error::too_large(limit).answered_by(&response)),
                _ => self.all(client, offset).await,
            };
        }
        let version = match self.version.take() {
            Some(before) => before.joined(version),
            None => version,
        };
        let etag = version.etag().cloned();
        self.version = Some(version);
        (self.was_good, self.is_begun) = (true, true);
        Ok(Piece {
            content: response.into_body(),
            etag,
            rest: Some(self),
        })
    }
}

/// The label of requests to addresses other than the client's own.
pub(super) fn elsewhere() -> Label {
    Label {
        path: "(download)".to_owned(),
        place: Place::Given,
        redirects: true,
        ..Label::default()
    }
}

/// Whether an address that was good once may be no more: those that open what
/// they lead to do so for minutes.
fn has_expired(error: &Error) -> bool {
    matches!(
        error.status(),
        Some(
            StatusCode::UNAUTHORIZED
                | StatusCode::FORBIDDEN
                | StatusCode::NOT_FOUND
                | StatusCode::GONE
        )
    )
}

/// The response has no piece that goes on with the ones before.
fn changed(response: &Response<Bytes>) -> Error {
    let error = Error::missing("content", "piece that belongs to the ones before");
    error.answered_by(response)
}
