//! `WWW-Authenticate`: the claims that get to the source of tokens are a JSON
//! object, and a call is sent again once.

use std::sync::{Arc, Mutex};

use graph_core::http::{HeaderValue, Request, StatusCode};
use graph_core::{
    AccessToken, BoxFuture, Bytes, Json, Retry, SecretString, TokenError, TokenRequest, TokenSource,
};

use super::stand_in::Graph;
use super::wire::{self, TOKEN, done, hides_token, response};

/// Hands out another token each time, and notes the claims.
#[derive(Clone, Default)]
struct Source(Arc<Mutex<Vec<Option<String>>>>);

impl TokenSource for Source {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        let mut asked = self.0.lock().expect("nobody panicked");
        asked.push(request.claims.map(str::to_owned));
        let token = SecretString::from(format!("{TOKEN}{}", asked.len()));
        Box::pin(std::future::ready(Ok(token.into())))
    }
}

/// Refuses every token, with the lines as challenges.
pub fn target(data: &[u8]) {
    let lines = data.split(|it| *it == b'\n');
    let values: Vec<HeaderValue> = lines
        .filter_map(|it| HeaderValue::from_bytes(it).ok())
        .collect();
    let answer = move |_, _: &Request<Bytes>| {
        let mut refusal = response(StatusCode::UNAUTHORIZED.as_u16(), Bytes::new());
        for value in &values {
            refusal
                .headers_mut()
                .append("www-authenticate", value.clone());
        }
        Ok(refusal)
    };
    let source = Source::default();
    let (builder, sent) = wire::builder(wire::BASE, source.clone(), answer);
    let client = builder.retry(Retry::none()).build().expect("a client");
    let error = done(Graph::new(&client).users().by_id("1").get().into_future());
    let error = error.expect_err("every token is refused");
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(*sent.lock().expect("nobody panicked"), 2);
    let asked = source.0.lock().expect("nobody panicked");
    assert_eq!(asked.len(), 2);
    assert_eq!(asked[0], None);
    assert_eq!(asked[1].as_deref(), error.claims());
    if let Some(claims) = &asked[1] {
        let json: Json = serde_json::from_str(claims).expect("claims are JSON");
        assert!(json.is_object(), "{claims}");
    }
    hides_token(&error);
}
