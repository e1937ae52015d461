//! From a response to a value.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::model::Json;
use crate::{Error, Mismatch};

/// A type that a successful response can be read as.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a response",
    note = "a response is a model, a `Collection` of them, `Json`, `Bytes`, or `()` for none"
)]
pub trait FromResponse: Sized + 'static {
    /// Reads a response whose status says that the call succeeded.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the body
    /// is not what it should be.
    fn from_response(response: http::Response<Bytes>) -> Result<Self, Error>;

    /// For strict clients: the values that do not fit their documented types.
    #[doc(hidden)]
    fn misfits(&self) -> Vec<Mismatch> {
        Vec::new()
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

/// Reads the JSON in the body of a response.
///
/// # Errors
///
/// Fails if the body is not JSON of the form of `T`, or if it is an error of
/// the service, whatever the status says.
pub fn read<T: DeserializeOwned>(response: &http::Response<Bytes>) -> Result<T, Error> {
    if let Some(error) = Error::in_success(response) {
        return Err(error);
    }
    serde_json::from_slice(response.body())
        .map_err(|error| Error::decode(error).with_response(response.status(), response.headers()))
}

/// The body, if there is one, is not looked at.
impl FromResponse for () {
    fn from_response(_: http::Response<Bytes>) -> Result<Self, Error> {
        Ok(())
    }
}

impl FromResponse for Bytes {
    fn from_response(response: http::Response<Bytes>) -> Result<Self, Error> {
        Ok(response.into_body())
    }
}

impl FromResponse for Json {
    fn from_response(response: http::Response<Bytes>) -> Result<Self, Error> {
        read(&response)
    }
}
