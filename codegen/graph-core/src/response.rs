//! From a response to a value.

use std::num::ParseIntError;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde::de::DeserializeOwned;

use crate::model::{self, Budget, Json, Model, Record};
use crate::{Client, Error};

/// A type that a successful response can be read as.
///
/// | type | response |
/// |---|---|
/// | a model, [`Collection`](crate::Collection), [`Scalar`](crate::Scalar), [`Json`] | a JSON body |
/// | [`Bytes`] | a body of any kind |
/// | `i64` | the number of elements, from a path that ends in `$count` |
/// | [`Monitor`](crate::Monitor) | 202 with a `Location`: an operation that goes on |
/// | [`Redirect`](crate::Redirect) | 302 with a `Location`: content that is elsewhere |
/// | an `Option` of any of these | the same, or 204: there is no content |
/// | `()` | whatever the body says |
/// | an `http::Response` of any of these | the same, with its status and headers |
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a response",
    note = "a response is a model, a `Collection` of them, a `Scalar`, `Json`, `Bytes`, or `()` for none"
)]
pub trait FromResponse: Sized + 'static {
    /// Whether being sent on to another address is an answer, and no error. The
    /// other address is not called.
    const REDIRECTS: bool = false;

    /// Reads a response whose status says that the call succeeded. The client
    /// is the one that made the call, for answers that lead on.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the
    /// response is not what it should be.
    fn from_response(response: Response<Bytes>, client: &Client) -> Result<Self, Error>;

    /// For strict clients: whether everything is as documented.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode) and the path
    /// of what is not.
    fn check(&self) -> Result<(), Error> {
        Ok(())
    }
}

/// A response whose properties can be chosen with `$select` and the like.
#[diagnostic::on_unimplemented(
    message = "the response of this call has no properties to choose from",
    note = "a model and a `Collection` of models have; use `query` to send any option"
)]
pub trait Selectable {
    /// The model whose properties they are.
    type Item;
}

/// A response whose elements can be chosen by a filter or a search of the model
/// `M`: what is [`Selectable`], and the number of elements.
#[diagnostic::on_unimplemented(
    message = "the response of this call has no elements of `{M}` to filter or search",
    note = "a `Collection` of this model has, and so has a number of elements; use `filter_raw` or `search_raw` to send any expression"
)]
pub trait Filterable<M> {}

impl<R: Selectable> Filterable<R::Item> for R {}

/// The number does not say of which model it counts the elements.
impl<M> Filterable<M> for i64 {}

/// Reads the JSON in the body of a response.
///
/// # Errors
///
/// Fails if the body is not JSON of the form of `T`, or if it is an error of
/// the service, whatever the status says.
pub(crate) fn read<T: DeserializeOwned>(response: &Response<Bytes>) -> Result<T, Error> {
    read_by(response, |reader| T::deserialize(reader))
}

/// Reads the JSON in the body of a response in this way.
fn read_by<T>(
    response: &Response<Bytes>,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, serde_json::Error>,
) -> Result<T, Error> {
    if let Some(error) = Error::in_success(response) {
        return Err(error);
    }
    let body = response.body();
    // A byte order mark may be there, and is no part of the text (RFC 8259, 8.1).
    let text = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    let mut reader = serde_json::Deserializer::from_slice(text);
    let value = read(&mut reader).and_then(|value| reader.end().map(|()| value));
    value.map_err(|error| {
        let error = match Budget::is_exceeded() {
            true => Error::too_large_to_hold(),
            false => Error::unread(response, &error),
        };
        error.answered_by(response)
    })
}

/// What `serde_json` reads from.
type Reader<'r> = serde_json::Deserializer<serde_json::de::SliceRead<'r>>;

/// Whether all values of a model fit their documented types.
///
/// # Errors
///
/// Fails with the first one that does not.
pub(crate) fn check(model: &dyn Model) -> Result<(), Error> {
    match model.all_mismatches().first() {
        Some(mismatch) => Err(Error::misfit(mismatch)),
        None => Ok(()),
    }
}

impl<R: Record> FromResponse for R {
    fn from_response(response: Response<Bytes>, _: &Client) -> Result<Self, Error> {
        read(&response)
    }
    fn check(&self) -> Result<(), Error> {
        check(self)
    }
}

impl<R: Record> Selectable for R {
    type Item = R;
}

/// The body, if there is one, is not looked at.
impl FromResponse for () {
    fn from_response(_: Response<Bytes>, _: &Client) -> Result<Self, Error> {
        Ok(())
    }
}

/// A call that answers with or without content, such as one that updates a
/// thing and creates it where it is not there: `None` where there is none.
impl<R: FromResponse> FromResponse for Option<R> {
    const REDIRECTS: bool = R::REDIRECTS;

    fn from_response(response: Response<Bytes>, client: &Client) -> Result<Self, Error> {
        if response.status() == StatusCode::NO_CONTENT {
            return Ok(None);
        }
        R::from_response(response, client).map(Some)
    }
    fn check(&self) -> Result<(), Error> {
        self.as_ref().map_or(Ok(()), R::check)
    }
}

impl<R: Selectable> Selectable for Option<R> {
    type Item = R::Item;
}

/// An answer together with the status and the headers that it came with.
impl<R: FromResponse> FromResponse for Response<R> {
    const REDIRECTS: bool = R::REDIRECTS;

    fn from_response(response: Response<Bytes>, client: &Client) -> Result<Self, Error> {
        let (status, headers) = (response.status(), response.headers().clone());
        let mut whole = Response::new(R::from_response(response, client)?);
        *whole.status_mut() = status;
        *whole.headers_mut() = headers;
        Ok(whole)
    }
    fn check(&self) -> Result<(), Error> {
        self.body().check()
    }
}

impl<R: Selectable> Selectable for Response<R> {
    type Item = R::Item;
}

impl FromResponse for Bytes {
    fn from_response(response: Response<Bytes>, _: &Client) -> Result<Self, Error> {
        Ok(response.into_body())
    }
}

impl FromResponse for Json {
    fn from_response(response: Response<Bytes>, _: &Client) -> Result<Self, Error> {
        read_by(&response, |reader| model::read_json(reader))
    }
}

/// How many elements a collection has: the plain text that `…/$count` answers
/// with, with or without a byte order mark.
///
/// ```no_run
/// # async fn show(route: graph_core::Route, operation: &'static graph_core::Operation)
/// #     -> Result<(), graph_core::Error> {
/// use graph_core::{Call, Method};
///
/// let count: Call<_, i64> = route.literal("users").literal("$count").call(Method::GET, operation);
/// println!("{} users", count.eventual().await?);
/// # Ok(())
/// # }
/// ```
impl FromResponse for i64 {
    fn from_response(response: Response<Bytes>, _: &Client) -> Result<Self, Error> {
        if let Some(error) = Error::in_success(&response) {
            return Err(error);
        }
        let text = String::from_utf8_lossy(response.body());
        let text = text.trim_start_matches('\u{feff}').trim();
        text.parse().map_err(|error: ParseIntError| {
            let error = Error::missing("$count", "number").with_source(error);
            error.answered_by(&response)
        })
    }
}
