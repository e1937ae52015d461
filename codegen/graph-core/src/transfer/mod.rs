//! What is too large, or takes too long, for one response: downloads, uploads
//! and operations that go on after the call.
//!
//! Most of it happens at addresses that the service names, which are elsewhere
//! and open what they lead to. They are called without the token.

mod download;
mod monitor;
mod redirect;
mod upload;

use bytes::Bytes;
use http::Response;
use http::header::LOCATION;

use crate::{Error, Json};

pub use download::Download;
pub use monitor::Monitor;
pub use redirect::Redirect;
pub use upload::{Content, Upload, UploadUrl, Uploaded};

/// A member by its name, of which not every service writes the first letter
/// small.
fn member<'a>(body: &'a Json, name: &str) -> Option<&'a Json> {
    let mut members = body.as_object()?.iter();
    let (_, value) = members.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    Some(value)
}

/// The address that a response leads on to.
fn location(response: &Response<Bytes>) -> Result<&str, Error> {
    let location = response.headers().get(LOCATION);
    location.and_then(|it| it.to_str().ok()).ok_or_else(|| {
        let error = Error::missing("Location", "address");
        error.answered_by(response)
    })
}
