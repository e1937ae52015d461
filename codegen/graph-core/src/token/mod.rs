//! Where tokens come from.

#[cfg(feature = "azure")]
mod azure;
mod claims;
mod flight;
mod tokens;

use std::error::Error as StdError;
use std::fmt;

use futures_core::future::BoxFuture;
use secrecy::SecretString;

#[cfg(feature = "azure")]
pub use azure::AzureCredential;
pub(crate) use claims::challenge;
pub(crate) use tokens::Tokens;

/// Why there is no token.
pub type TokenError = Box<dyn StdError + Send + Sync>;

/// What a token is wanted for.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct TokenRequest<'a> {
    /// What the token is to allow, such as `https://graph.microsoft.com/.default`.
    pub scopes: &'a [String],
    /// The token that the service has just refused. A source that keeps its
    /// tokens must not hand out this one again.
    pub refused: Option<&'a SecretString>,
    /// What the service wants of a token that the refused one did not have: a
    /// claims challenge, as JSON. It goes into the request to the authority as
    /// it is, as the parameter `claims`, and past every cache of tokens.
    pub claims: Option<&'a str>,
}

/// Shows neither tokens nor claims.
impl fmt::Debug for TokenRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRequest")
            .field("scopes", &self.scopes)
            .field("refused", &self.refused.is_some())
            .field("claims", &self.claims.is_some())
            .finish()
    }
}

/// Something that hands out bearer tokens.
///
/// A [`SecretString`] is one, for a token that is at hand. So is a function
/// that gives a future of a token, for one that has to be fetched:
///
/// ```
/// use graph_core::{Client, SecretString};
///
/// async fn fetch() -> Result<SecretString, std::io::Error> {
///     Ok("a token".into())
/// }
///
/// let from_function = Client::builder(fetch);
/// let at_hand = Client::builder(SecretString::from("a token"));
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// A token that is valid now.
    ///
    /// It is asked for before every try of every call, so a source should keep
    /// tokens as long as they are valid. Calls that ask while an answer is on
    /// its way share it. After a 401, each call asks once more, with the
    /// refused token in the request, and with the claims that it lacks if the
    /// service has named them. The answer must not depend on a call of the
    /// same client, which would wait for it.
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<SecretString, TokenError>>;
}

impl TokenSource for SecretString {
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<SecretString, TokenError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<F, T, E> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<SecretString, E>> + Send + 'static,
    E: Into<TokenError>,
{
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<SecretString, TokenError>> {
        let token = self();
        Box::pin(async { token.await.map_err(Into::into) })
    }
}
