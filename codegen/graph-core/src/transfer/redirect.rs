//! Content that is elsewhere: 302 and a `Location`.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{Response, Uri};

use super::location;
use crate::client::Inner;
use crate::{Client, Error, FromResponse};

/// Where the service sends on to, mostly for content.
///
/// The address is not called, and never gets the token. It opens what it leads
/// to for some minutes, whoever calls it: it is as secret as that, and `Debug`
/// does not show it. A path without a host is refused: content that is at the
/// client's own address is answered, and not sent on to.
///
/// A machine-written method that is answered with one returns
/// `Call<A, Redirect>`. [`Call::download`](crate::Call::download) instead of
/// `await` reads the content, wherever it is.
///
/// ```no_run
/// # use graph_core::{Call, Redirect, account};
/// # async fn show(content: Call<account::Any, Redirect>) -> Result<(), graph_core::Error> {
/// let table = content.clone().download().whole().await?;
///
/// let redirect = content.await?;
/// # let _ = table;
/// // For a program of its own, such as a browser:
/// let url: &graph_core::http::Uri = redirect.url();
/// # let _ = url;
/// // For this one:
/// let mut content = redirect.download();
/// while let Some(piece) = content.next().await {
///     # let _ =
///     piece?;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "this is where the content is, which `download` reads"]
pub struct Redirect {
    pub(super) client: Arc<Inner>,
    pub(super) url: Uri,
}

impl Redirect {
    /// Where the service sends on to. It is `https`.
    pub fn url(&self) -> &Uri {
        &self.url
    }
}

impl FromResponse for Redirect {
    const REDIRECTS: bool = true;

    fn from_response(response: Response<Bytes>, client: &Client) -> Result<Self, Error> {
        let client = Arc::clone(client.inner());
        if response.status().is_success() {
            return Err(Error::not_elsewhere().answered_by(&response));
        }
        let url = client.base.given(location(&response)?)?;
        Ok(Self { client, url })
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redirect")
    }
}
