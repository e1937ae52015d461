//! Tokens from the credentials of `azure_core`.

use std::sync::Arc;

use azure_core::credentials::TokenCredential;
use futures_core::future::BoxFuture;
use secrecy::SecretString;

use super::{TokenError, TokenRequest, TokenSource};

/// A credential of `azure_core`, for example one of `azure_identity`.
///
/// It is asked for the client's scopes, and keeps its tokens itself. It cannot
/// be told that one was refused: the 401 then is the result of the call.
///
/// ```
/// use std::sync::Arc;
/// use azure_core::credentials::TokenCredential;
/// use graph_core::{AzureCredential, Client};
///
/// fn client(credential: Arc<dyn TokenCredential>) -> graph_core::ClientBuilder {
///     Client::builder(AzureCredential::new(credential))
/// }
/// ```
#[derive(Clone, Debug)]
pub struct AzureCredential(Arc<dyn TokenCredential>);

impl AzureCredential {
    /// Takes tokens from this credential.
    pub fn new(credential: Arc<dyn TokenCredential>) -> Self {
        Self(credential)
    }
}

impl TokenSource for AzureCredential {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<SecretString, TokenError>> {
        Box::pin(async move {
            let scopes: Vec<&str> = request.scopes.iter().map(String::as_str).collect();
            let token = self.0.get_token(&scopes, None).await?;
            Ok(token.token.secret().into())
        })
    }
}
