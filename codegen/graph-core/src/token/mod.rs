//! Where tokens come from.

mod access;
#[cfg(feature = "azure")]
mod azure;
mod claims;
mod flight;
mod shared;
mod shelf;
mod sync;
mod tokens;

use std::error::Error as StdError;
use std::fmt;

use futures_core::future::BoxFuture;
use secrecy::SecretString;

pub use access::AccessToken;
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
    /// A token that the service has refused. A source that keeps its tokens must
    /// not hand out this one again.
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
/// A [`SecretString`] is one, for a token that is at hand. With the feature
/// `azure`, so is a credential of `azure_identity`, such as
/// `DeveloperToolsCredential::new(None)?`. So is a function that gives a future
/// of an [`AccessToken`], for a token that has to be fetched, or of a
/// [`SecretString`], if nobody knows when it ends:
///
/// ```
/// use graph_core::{AccessToken, Client, SecretString, jiff::{SignedDuration, Timestamp}};
///
/// async fn fetch() -> Result<AccessToken, std::io::Error> {
///     let end = Timestamp::now() + SignedDuration::from_hours(1);
///     Ok(AccessToken::new("token", end))
/// }
///
/// let from_function = Client::builder(fetch);
/// let at_hand = Client::builder(SecretString::from("token"));
/// ```
///
/// # When it is asked
///
/// A client keeps its tokens, by the [clock](crate::Clock) that it has, until
/// five minutes before their end, or until a fifth of their time is left if
/// that is shorter. A token of which the end is not known is kept for five
/// minutes, and one that has ended when it is handed out is sent once, and not
/// kept. Without a clock nothing is kept: the source then is asked before every
/// try of every call.
///
/// Calls that need a token while a question is on its way wait for the same
/// answer. Whoever comes later asks anew, unless the answer was a token that is
/// kept. If a token cannot be replaced before its end, it is used until then.
///
/// After a 401, the token is kept no longer, and the source is asked for
/// another one, once for all calls that were refused it; each call is sent again
/// once at most. A 401 with a claims challenge concerns only the call that got
/// it. All others go on with the token that they have, until there is one with
/// these claims, which then is for all of them.
///
/// All tokens of a client are for the same scopes, and of one tenant, that of
/// its source: who calls several tenants has a client for each.
///
/// # What it may do
///
/// A question that takes longer than
/// [`token_timeout`](crate::ClientBuilder::token_timeout) fails, if there is a
/// clock. So does one that panics, and one whose answer is no token: it is
/// blank, or has characters that no header can carry. Each of them fails with
/// [`ErrorKind::Token`](crate::ErrorKind::Token) for all calls that wait for it,
/// and before anything is sent.
///
/// A source that calls the client that asks it, and needs a token for that,
/// fails as well: at once, or, if it waits for a task of its own that does, when
/// the time is over.
#[diagnostic::on_unimplemented(
    message = "`{Self}` hands out no tokens",
    note = "for a token that is at hand: `SecretString::from(token)`",
    note = "for a credential of `azure_identity`: switch on the feature `azure`"
)]
pub trait TokenSource: Send + Sync + 'static {
    /// A token that is valid now.
    ///
    /// The future is polled by all calls that wait for it, and dropped if none
    /// of them does any longer.
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>>;
}

impl TokenSource for SecretString {
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(std::future::ready(Ok(self.clone().into())))
    }
}

impl<F, T, K, E> TokenSource for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<K, E>> + Send + 'static,
    K: Into<AccessToken>,
    E: Into<TokenError>,
{
    fn token<'a>(&'a self, _: TokenRequest<'a>) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        let token = self();
        Box::pin(async { token.await.map(Into::into).map_err(Into::into) })
    }
}
