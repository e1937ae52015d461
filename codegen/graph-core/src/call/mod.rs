//! Calls: plain values until they are awaited.

mod body;
mod draft;
mod headers;
mod query;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{Request, Response};

use crate::account::{Account, Any};
use crate::client::Inner;
use crate::error::Sent;
use crate::model::Budget;
use crate::send::Label;
use crate::{Client, Error, FromResponse, Operation};

pub(crate) use draft::Draft;

/// A call of the service that answers with an `R`.
///
/// Awaiting it sends it. [`into_http`](Call::into_http) gives the request
/// instead, for those who send it themselves. What is wrong with the call,
/// say an empty key, is told by either.
///
/// ```no_run
/// # use graph_core::{Call, Collection, Error, Property, account};
/// # async fn show<User: graph_core::codec::Record>(
/// #     call: Call<account::Any, Collection<User>>,
/// #     id: &Property<User, String>, city: &Property<User, String>,
/// # ) -> Result<(), Error> {
/// let page = call
///     .select([id, city])
///     .filter(city.starts_with("R"))
///     .order_by([city.descending()])
///     .top(50)
///     .eventual()
///     .await?;
/// println!("{} elements", page.value.len());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is awaited or taken out with `into_http`"]
pub struct Call<A: Account = Any, R = ()> {
    parts: Parts<A>,
    answer: PhantomData<fn() -> R>,
}

/// What a call is whatever it answers with, so that code for it is there once.
pub(crate) struct Parts<A: Account> {
    pub(crate) client: Client<A>,
    pub(crate) draft: Draft,
}

impl<A: Account> Parts<A> {
    fn into_http(self) -> Result<Request<Bytes>, Error> {
        self.draft.into_http(self.client.inner())
    }
}

impl<A: Account> Clone for Parts<A> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            draft: self.draft.clone(),
        }
    }
}

impl<A: Account, R> Call<A, R> {
    pub(crate) fn new(parts: Parts<A>) -> Self {
        let answer = PhantomData;
        Self { parts, answer }
    }

    /// The operation that is called, as its page documents it.
    pub fn operation(&self) -> &'static Operation {
        self.parts.draft.operation()
    }

    pub(crate) fn client(&self) -> &Client<A> {
        &self.parts.client
    }

    pub(crate) fn label(&self) -> Label
    where
        R: FromResponse,
    {
        self.parts.draft.label(R::REDIRECTS)
    }

    /// The same call, whose response is read as something else: any type that
    /// [can be](FromResponse).
    ///
    /// ```no_run
    /// # use graph_core::{Bytes, Call, Collection, Error, Json, codec::Record};
    /// # async fn show<User: Record>(get: Call<graph_core::account::Any, User>) -> Result<(), Error> {
    /// // What the page documents is too narrow: any JSON.
    /// let answer = get.clone().answered::<Json>().await?;
    /// // The body as it comes.
    /// let body = get.answered::<Bytes>().await?;
    /// # let _ = (answer, body);
    /// # Ok(())
    /// # }
    /// ```
    pub fn answered<S>(self) -> Call<A, S> {
        Call::new(self.parts)
    }

    /// The same call, whose answer comes with the status and the headers of
    /// the response.
    ///
    /// ```no_run
    /// # use graph_core::{Call, Json, account, http};
    /// # async fn show(call: Call<account::Any, Json>) -> Result<(), graph_core::Error> {
    /// let response: http::Response<Json> = call.whole_response().await?;
    /// let request_id = response.headers().get("request-id").cloned();
    /// let value: Json = response.into_body();
    /// # let _ = (request_id, value);
    /// # Ok(())
    /// # }
    /// ```
    pub fn whole_response(self) -> Call<A, Response<R>>
    where
        R: FromResponse,
    {
        self.answered()
    }

    /// The path and the query, without the address of the service.
    pub(crate) fn relative_url(&self) -> String {
        self.parts.draft.relative_url()
    }

    /// The request as it would be sent, but without a token.
    ///
    /// ```no_run
    /// # use graph_core::{Bytes, Call, Error, FromResponse, account, http};
    /// # fn send(_: http::Request<Bytes>) -> http::Response<Bytes> { todo!() }
    /// # fn show<R: FromResponse>(call: Call<account::Any, R>) -> Result<R, Error> {
    /// let request = call.clone().into_http()?;
    /// let response = send(request);
    /// call.from_http(response)
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if the call
    /// cannot be sent as it is.
    pub fn into_http(self) -> Result<Request<Bytes>, Error> {
        self.parts.into_http()
    }

    /// Reads the response to a request that was sent by other means.
    ///
    /// # Errors
    ///
    /// Fails like the call itself does once there is a response.
    pub fn from_http(&self, mut response: Response<Bytes>) -> Result<R, Error>
    where
        R: FromResponse,
    {
        let (client, label) = (self.parts.client.inner(), self.label());
        if let Ok(request) = self.clone().into_http() {
            // How often it was sent is not known.
            Sent::mark(&mut response, 0, &label.path, request);
        }
        read(client.judge(&label, response)?, client)
    }
}

/// Reads a response as what it should be, and as nothing else if the client is
/// strict.
pub(crate) fn read<R: FromResponse>(
    response: Response<Bytes>,
    client: &Arc<Inner>,
) -> Result<R, Error> {
    let strict = client.strict;
    let client = Client::of(Arc::clone(client));
    let told = response.clone();
    let budget = Budget::of(client.inner().max_decoded_bytes);
    let read = R::from_response(response, &client);
    drop(budget);
    let value = read.map_err(|error| error.answered_by(&told))?;
    match strict.then(|| value.check()) {
        None | Some(Ok(())) => Ok(value),
        Some(Err(error)) => Err(error.answered_by(&told)),
    }
}

impl<A: Account, R: FromResponse> Call<A, R> {
    fn send(self) -> Reply {
        let client = Arc::clone(self.parts.client.inner());
        Box::pin(async move {
            let label = self.label();
            client.send(&label, self.into_http()?).await
        })
    }
}

/// A response on its way.
pub(crate) type Reply = BoxFuture<'static, Result<Response<Bytes>, Error>>;

impl<A: Account, R> Clone for Call<A, R> {
    fn clone(&self) -> Self {
        Self::new(self.parts.clone())
    }
}

/// Shows what is called, not on whom or with what.
impl<A: Account, R> fmt::Debug for Call<A, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.parts.draft.operation().id)
            .field("method", self.parts.draft.method())
            .finish_non_exhaustive()
    }
}

impl<A: Account, R: FromResponse> IntoFuture for Call<A, R> {
    type Output = Result<R, Error>;
    type IntoFuture = Sending<R>;

    fn into_future(self) -> Sending<R> {
        Sending {
            client: Arc::clone(self.parts.client.inner()),
            reply: self.send(),
            answer: PhantomData,
        }
    }
}

/// A call on its way.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<R> {
    client: Arc<Inner>,
    reply: Reply,
    answer: PhantomData<fn() -> R>,
}

impl<R> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}

impl<R: FromResponse> Future for Sending<R> {
    type Output = Result<R, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = self.reply.as_mut().poll(context);
        reply.map(|reply| reply.and_then(|response| read(response, &self.client)))
    }
}
