//! Tokens: who gets them, when they are renewed, and how often.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use graph_core::{
    AccessToken, BoxFuture, Client, Cloud, Error, ErrorKind, SecretString, TokenError,
    TokenRequest, TokenSource,
};
use service::{Answer, Asked, Manual, Service, certain, json, ok};
use stand_in::Graph;
use stand_in::models::User;
use tokio::sync::Notify;

/// A source that hands out `token-1`, then `token-2` …: a new one whenever the
/// last one was refused.
#[derive(Clone, Default)]
struct Counting {
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    number: AtomicUsize,
    asked: Mutex<Vec<(Vec<String>, bool)>>,
    /// Waits for this before it answers, if it is there.
    gate: Option<Notify>,
}

impl TokenSource for Counting {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        Box::pin(async move {
            let refused = request.refused.is_some();
            let asked = (request.scopes.to_vec(), refused);
            self.state.asked.lock().unwrap().push(asked);
            if let Some(gate) = &self.state.gate {
                gate.notified().await;
            }
            let number = &self.state.number;
            if refused || number.load(Ordering::SeqCst) == 0 {
                number.fetch_add(1, Ordering::SeqCst);
            }
            let token = format!("token-{}", number.load(Ordering::SeqCst));
            Ok(SecretString::from(token).into())
        })
    }
}

impl Counting {
    fn questions(&self) -> Vec<bool> {
        let asked = self.state.asked.lock().unwrap();
        asked.iter().map(|it| it.1).collect()
    }
}

/// Knows one good token.
fn good(token: &'static str) -> impl Fn(usize, &Asked) -> Answer {
    let good = format!("Bearer {token}");
    move |_, asked| match asked.header("authorization") == Some(&good) {
        true => ok("{}"),
        false => json(
            "401 Unauthorized",
            "",
            r#"{"error":{"code":"InvalidAuthenticationToken"}}"#,
        ),
    }
}

async fn get(client: &Client) -> Result<User, Error> {
    Graph::new(client).users().by_id("1").get().await
}

#[tokio::test]
async fn a_refused_token_is_renewed_once() {
    let service = Service::new(good("token-2")).await;
    let tokens = Counting::default();
    let client = service.builder(tokens.clone()).build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(tokens.questions(), [false, true]);
    // A POST as well: the service says that it has not done it.
    let update = Graph::new(&client)
        .users()
        .by_id("1")
        .update(&Default::default());
    update.await.unwrap();
    assert_eq!(service.asked().len(), 3);

    let service = Service::new(good("token-9")).await;
    let tokens = Counting::default();
    let client = service.builder(tokens.clone()).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(error.code(), Some("InvalidAuthenticationToken"));
    assert_eq!(tokens.questions(), [false, true]);
    assert_eq!(service.asked().len(), 2);
}

/// A source that notes the claims that it is asked for.
#[derive(Clone, Default)]
struct Claims(Arc<Mutex<Vec<Option<String>>>>);

impl TokenSource for Claims {
    fn token<'a>(
        &'a self,
        request: TokenRequest<'a>,
    ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
        assert!(!format!("{request:?}").contains("nbf"), "{request:?}");
        let mut asked = self.0.lock().unwrap();
        asked.push(request.claims.map(str::to_owned));
        let token = SecretString::from(format!("token-{}", asked.len()));
        Box::pin(std::future::ready(Ok(token.into())))
    }
}

#[tokio::test]
async fn a_claims_challenge_reaches_the_source_and_nobody_else() {
    let claims = r#"{"access_token":{"nbf":{"essential":true,"value":"1"}}}"#;
    let header = format!(
        "WWW-Authenticate: Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{}\"\r\n",
        BASE64.encode(claims)
    );
    let refuses = move |most| {
        let header = header.clone();
        move |number, _: &Asked| match number < most {
            true => json("401 Unauthorized", &header, r#"{"error":{"code":"x"}}"#),
            false => ok("{}"),
        }
    };
    let service = Service::new(refuses(1)).await;
    let tokens = Claims::default();
    let client = service.builder(tokens.clone()).build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(*tokens.0.lock().unwrap(), [None, Some(claims.to_owned())]);
    assert_eq!(
        service.asked()[1].header("authorization"),
        Some("Bearer token-2")
    );

    // A source that cannot get such a token by itself: the program may.
    let service = Service::new(refuses(9)).await;
    let client = service.builder(Claims::default()).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.claims(), Some(claims));
    let shown = format!("{error} {error:?} {error:#?}");
    assert!(!shown.contains("nbf"), "{shown}");
    assert_eq!(service.asked().len(), 2);
}

#[tokio::test]
async fn a_token_that_stays_the_same_is_not_sent_again() {
    let service = Service::new(good("other")).await;
    let client = service
        .builder(SecretString::from("token"))
        .build()
        .unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    assert_eq!(service.asked().len(), 1);
}

#[tokio::test]
async fn a_source_that_cannot_renew_says_why() {
    let asked = AtomicUsize::new(0);
    let tokens = move || {
        let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            match first {
                true => Ok(SecretString::from("t0ken")),
                false => Err(TokenError::from("no login")),
            }
        }
    };
    let service = Service::new(good("other")).await;
    let client = service.builder(tokens).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "there is no token: no login");
    assert_eq!(source.source().unwrap().to_string(), "no login");
    assert!(!format!("{error:?}").contains("t0ken"));
}

/// A source that keeps handing out the token that it found first.
#[tokio::test]
async fn a_renewed_token_is_remembered_for_sources_that_do_not_learn() {
    let stubborn = |request: bool| if request { "token-2" } else { "token-1" };
    struct Stubborn<F>(F, Arc<AtomicUsize>);
    impl<F: Fn(bool) -> &'static str + Send + Sync + 'static> TokenSource for Stubborn<F> {
        fn token<'a>(
            &'a self,
            request: TokenRequest<'a>,
        ) -> BoxFuture<'a, Result<AccessToken, TokenError>> {
            let refused = request.refused.is_some();
            self.1.fetch_add(usize::from(refused), Ordering::SeqCst);
            let token = SecretString::from((self.0)(refused));
            Box::pin(std::future::ready(Ok(token.into())))
        }
    }
    let renewals = Arc::new(AtomicUsize::new(0));
    let service = Service::new(good("token-2")).await;
    let tokens = Stubborn(stubborn, Arc::clone(&renewals));
    let client = service.builder(tokens).build().unwrap();
    for _ in 0..5 {
        get(&client).await.unwrap();
    }
    assert_eq!(renewals.load(Ordering::SeqCst), 1);
    assert_eq!(service.asked().len(), 6);
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_renewal() {
    // Nobody gets an answer before everybody has asked with the old token.
    let service = Service::new(good("token-2")).await;
    let tokens = Counting::default();
    let client = service.builder(tokens.clone()).build().unwrap();
    let calls: Vec<_> = (0..32)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let renewals = tokens.questions().into_iter().filter(|it| *it).count();
    assert_eq!(renewals, 1);
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_question() {
    let service = Service::answering([ok("{}")]).await;
    let gate = Some(Notify::new());
    let state = Arc::new(State {
        gate,
        ..State::default()
    });
    let tokens = Counting { state };
    let client = service.builder(tokens.clone()).build().unwrap();
    let call = || {
        let client = client.clone();
        tokio::spawn(async move { get(&client).await })
    };
    let mut calls: Vec<_> = (0..32).map(|_| call()).collect();
    // One thread: after this, all of them wait for a token.
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    // The one that asked first gives up; the others go on with its question.
    calls.remove(0).abort();
    tokens.state.gate.as_ref().unwrap().notify_one();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(tokens.questions(), [false]);
    assert_eq!(service.asked().len(), 31);
}

#[tokio::test]
async fn scopes_are_those_of_the_cloud_or_as_given() {
    let scopes = |cloud: Option<Cloud>, given: &'static [&'static str]| async move {
        let service = Service::answering([ok("{}")]).await;
        let tokens = Counting::default();
        let mut builder = Client::builder(tokens.clone());
        if let Some(cloud) = cloud {
            builder = builder.cloud(cloud);
        }
        if !given.is_empty() {
            builder = builder.scopes(given.iter().copied());
        }
        let client = builder.base_url(service.url("")).allow_loopback_http();
        let client = client.build().unwrap();
        get(&client).await.unwrap();
        let asked = tokens.state.asked.lock().unwrap();
        asked[0].0.clone()
    };
    assert_eq!(
        scopes(None, &[]).await,
        ["https://graph.microsoft.com/.default"]
    );
    let l5 = Some(Cloud::UsGovernmentL5);
    assert_eq!(
        scopes(l5, &[]).await,
        ["https://dod-graph.microsoft.us/.default"]
    );
    assert_eq!(scopes(l5, &["User.Read"]).await, ["User.Read"]);
}

#[tokio::test]
async fn a_failing_source_is_asked_once_per_call_and_nothing_is_sent() {
    let service = Service::answering([ok("{}")]).await;
    let tokens = || async { Err::<SecretString, TokenError>("no login".into()) };
    let clock = Manual::default();
    let builder = service.builder(tokens).clock(clock.clone());
    let client = builder.retry(certain()).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.tries()), (ErrorKind::Token, 0));
    assert!(service.asked().is_empty() && clock.waits().is_empty());
}
