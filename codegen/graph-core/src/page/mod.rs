//! Collections from their first page to their last, as streams.

mod chain;
mod elements;

use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::Response;

use crate::account::Account;
use crate::model::Element;
use crate::{Call, Collection, Error};

use chain::Chain;
use elements::Elements;

impl<A: Account, T: Element> Call<A, Collection<T>> {
    /// The pages of the collection, from the first to the last.
    ///
    /// ```no_run
    /// # use graph_core::{Call, Collection, Json, account};
    /// # async fn show(call: Call<account::Any, Collection<Json>>) -> Result<(), graph_core::Error> {
    /// let mut pages = call.pages();
    /// while let Some(page) = pages.next().await {
    ///     for user in page?.value {
    ///         // …
    /// #       let _ = user;
    ///     }
    /// }
    /// // For a call of a `delta` function: where to go on tomorrow.
    /// let delta_link = pages.delta_link();
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<T> {
        Pages::new(Chain::new(self))
    }

    /// The pages from this link on, which a page or a stream of pages has told:
    /// a next link, or a delta link.
    ///
    /// The headers are those of this call. Its query is not used: the link holds
    /// that of the call that began, `$select` and all. A link that the service no
    /// longer knows fails with an error that
    /// [`needs_resync`](Error::needs_resync).
    pub fn pages_from(self, link: impl Into<String>) -> Pages<T> {
        Pages::new(Chain::from_link(self, link.into()))
    }

    /// The elements of all pages.
    ///
    /// ```no_run
    /// # use graph_core::{Call, Collection, Json, account};
    /// # async fn show(call: Call<account::Any, Collection<Json>>) -> Result<(), graph_core::Error> {
    /// let mut users = call.items();
    /// while let Some(user) = users.next().await {
    ///     let user = user?;
    /// #   let _ = user;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<T> {
        Items::new(self.pages())
    }

    /// The elements of the pages from this link on; see
    /// [`pages_from`](Self::pages_from).
    pub fn items_from(self, link: impl Into<String>) -> Items<T> {
        Items::new(self.pages_from(link))
    }
}

/// The pages of a collection: a [`Stream`].
///
/// Every page is asked for like any other call, with the client's token,
/// retries and limits, and only at the client's own address. The stream ends
/// after the first failure. [`link`](Self::link) then is the page to go on
/// with, by [`Call::pages_from`].
///
/// [`Stream`]: https://docs.rs/futures-core/latest/futures_core/stream/trait.Stream.html
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    chain: Chain,
    item: PhantomData<fn() -> T>,
}

type Whole<T> = (Collection<T>, Response<Bytes>);

impl<T: Element> Pages<T> {
    fn new(chain: Chain) -> Self {
        let item = PhantomData;
        Self { chain, item }
    }

    /// Ends with an error if there are more pages than this; without it, one
    /// hundred thousand. With 0, none is asked for.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.chain.max_pages(pages);
        self
    }

    /// The next page.
    pub async fn next(&mut self) -> Option<Result<Collection<T>, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next page, and the response that it is.
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Whole<T>, Error>>> {
        let chain = &mut self.chain;
        let Some(response) = ready!(chain.poll(context)) else {
            return Poll::Ready(None);
        };
        let page = response.and_then(|response| {
            let page: Collection<T> = chain.read(response.clone())?;
            Ok((page, response))
        });
        match &page {
            Ok((page, _)) => chain.follow(page.next_link.as_deref(), page.delta_link.as_deref()),
            Err(_) => chain.stop(),
        }
        Poll::Ready(Some(page))
    }

    /// The link of the page that comes next, or of the one that failed. There
    /// is none before the first page and after the last one.
    ///
    /// It may be about persons, and it may open what it leads to.
    pub fn link(&self) -> Option<&str> {
        self.chain.link()
    }

    /// Where changes from now on will be, once the last page has said so.
    ///
    /// It can be stored, and given to [`Call::pages_from`] at any later time.
    pub fn delta_link(&self) -> Option<&str> {
        self.chain.delta_link()
    }
}

impl<T: Element> Stream for Pages<T> {
    type Item = Result<Collection<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let page = ready!(self.poll_page(context));
        Poll::Ready(page.map(|page| page.map(|(page, _)| page)))
    }
}

/// The elements of a collection, from all its pages: a [`Stream`].
///
/// It follows the rules of [`Pages`], with one exception: an element that does
/// not fit its type is an error ([`ErrorKind::Decode`](crate::ErrorKind::Decode),
/// with its [`path`](Error::path), such as `value[3]`) in its place, and the
/// stream goes on behind it. To leave such elements out is to go on after the
/// error; after any other error the stream ends. With a strict client, the page
/// fails as a whole.
///
/// [`Stream`]: https://docs.rs/futures-core/latest/futures_core/stream/trait.Stream.html
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    page: Elements<T>,
    count: Option<i64>,
}

impl<T: Element> Items<T> {
    fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            page: Elements::none(),
            count: None,
        }
    }

    /// Ends with an error if there are more pages than this; see
    /// [`Pages::max_pages`].
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// The next element.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The link of the page after the one whose elements are being given out,
    /// or of the page that failed; see [`Pages::link`].
    pub fn link(&self) -> Option<&str> {
        self.pages.link()
    }

    /// Where changes from now on will be; see [`Pages::delta_link`].
    pub fn delta_link(&self) -> Option<&str> {
        self.pages.delta_link()
    }

    /// How many elements there are on all pages, once a page has said so: see
    /// [`Call::count`].
    pub fn count(&self) -> Option<i64> {
        self.count
    }
}

/// Nothing is pinned in place: the elements are moved out.
impl<T> Unpin for Items<T> {}

impl<T: Element> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(item));
            }
            match ready!(self.pages.poll_page(context)) {
                Some(Ok((page, response))) => {
                    self.count = page.count.or(self.count);
                    self.page = Elements::new(page, response);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
