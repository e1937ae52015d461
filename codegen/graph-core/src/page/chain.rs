//! The way from link to link. It knows responses, and nothing of elements.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Request, Response};

use crate::account::Account;
use crate::call::{Reply, read};
use crate::client::Inner;
use crate::send::Label;
use crate::{Call, Error, FromResponse};

/// How many pages there may be if nobody says otherwise.
const MAX_PAGES: u64 = 100_000;

pub(super) struct Chain {
    client: Arc<Inner>,
    label: Arc<Label>,
    headers: HeaderMap,
    step: Step,
    link: Option<String>,
    delta_link: Option<String>,
    seen: Seen,
    pages: u64,
    max_pages: u64,
}

enum Step {
    /// The first page is to be asked for.
    Begin(Box<Result<Request<Bytes>, Error>>),
    /// The page that `link` leads to is to be asked for.
    Follow,
    /// A page is on its way.
    Wait(Reply),
    /// There is a page after the last one, and it cannot be asked for.
    Fail(Error),
    /// There is nothing more.
    End,
}

impl Chain {
    pub(super) fn new<A: Account, R: FromResponse>(call: Call<A, R>) -> Self {
        let client = Arc::clone(call.client().inner());
        let label = Arc::new(call.label());
        let request = call.into_http();
        let mut headers = HeaderMap::new();
        if let Ok(request) = &request {
            headers.clone_from(request.headers());
            // The pages that follow are asked for without a body.
            headers.remove(CONTENT_TYPE);
        }
        Self {
            client,
            label,
            headers,
            step: Step::Begin(Box::new(request)),
            link: None,
            delta_link: None,
            seen: Seen::default(),
            pages: 0,
            max_pages: MAX_PAGES,
        }
    }

    pub(super) fn from_link<A: Account, R: FromResponse>(call: Call<A, R>, link: String) -> Self {
        let mut chain = Self::new(call);
        if matches!(&chain.step, Step::Begin(request) if request.is_ok()) {
            chain.follow(Some(&link), None);
        }
        chain
    }

    pub(super) fn max_pages(&mut self, pages: u64) {
        self.max_pages = pages;
    }

    pub(super) fn link(&self) -> Option<&str> {
        self.link.as_deref()
    }

    pub(super) fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }

    /// The response with the next page, if there is one.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<Bytes>, Error>>> {
        loop {
            self.step = match std::mem::replace(&mut self.step, Step::End) {
                Step::Begin(request) => match *request {
                    Ok(request) => {
                        self.seen.insert(&request.uri().to_string());
                        self.ask(request)
                    }
                    Err(error) => Step::Fail(error),
                },
                Step::Follow => match self.request() {
                    Ok(request) => self.ask(request),
                    Err(error) => Step::Fail(error),
                },
                Step::Wait(mut reply) => {
                    let polled = reply.as_mut().poll(context);
                    if polled.is_pending() {
                        self.step = Step::Wait(reply);
                    }
                    return Poll::Ready(Some(ready!(polled)));
                }
                Step::Fail(error) => return Poll::Ready(Some(Err(error))),
                Step::End => return Poll::Ready(None),
            };
        }
    }

    /// Reads a page as the client reads every response.
    pub(super) fn read<R: FromResponse>(&self, response: Response<Bytes>) -> Result<R, Error> {
        read(response, &self.client)
    }

    /// Goes on to where a page says.
    pub(super) fn follow(&mut self, next_link: Option<&str>, delta_link: Option<&str>) {
        if let Some(link) = delta_link {
            self.delta_link = Some(link.to_owned());
        }
        self.link = next_link.map(str::to_owned);
        self.step = match next_link {
            None => Step::End,
            Some(link) if !self.seen.insert(link) => Step::Fail(Error::endless(
                "a page links to one that has been there before",
            )),
            Some(_) => Step::Follow,
        };
    }

    pub(super) fn stop(&mut self) {
        self.step = Step::End;
    }

    fn ask(&mut self, request: Request<Bytes>) -> Step {
        if self.pages >= self.max_pages {
            let message = format!("there are more than {} pages", self.max_pages);
            return Step::Fail(Error::endless(message));
        }
        self.pages += 1;
        let (client, label) = (Arc::clone(&self.client), Arc::clone(&self.label));
        Step::Wait(Box::pin(async move { client.send(&label, request).await }))
    }

    /// The request for the page that the link leads to. Where that is, the
    /// service has said: it is not to be trusted with the token.
    fn request(&self) -> Result<Request<Bytes>, Error> {
        let uri = self
            .client
            .base
            .link(self.link.as_deref().unwrap_or_default())?;
        let mut request = Request::new(Bytes::new());
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers.clone();
        Ok(request)
    }
}

/// The links that have been there, by their hashes: a chain may be long.
#[derive(Default)]
struct Seen {
    hashes: HashSet<u64>,
    hasher: RandomState,
}

impl Seen {
    /// Whether the link is new.
    fn insert(&mut self, link: &str) -> bool {
        self.hashes.insert(self.hasher.hash_one(link))
    }
}
