//! The client itself: errors, headers, tokens, and tests of programs.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use generated::http::{Request, Response, StatusCode};
use generated::runtime::TokenSource;
use generated::v1_0::Graph;
use generated::v1_0::models::User;
use generated::{Bytes, Client, Error, ErrorKind, SecretString};
use serde_json::json;
use tokio::task::JoinSet;

use crate::service::{Answer, Service};

/// Changes a user, and if that fails, returns the lines that a log needs.
async fn explain(graph: &Graph, id: &str, user: &User) -> Vec<String> {
    let Err(error) = graph.users().by_id(id).update(user).await else {
        return Vec::new();
    };
    let code = error.code().unwrap_or_default();
    let mut lines = vec![format!("{code}: {}", error.message())];
    for detail in error.details() {
        let target = detail.target.as_deref().unwrap_or_default();
        let code = detail.code.as_deref().unwrap_or_default();
        lines.push(format!("{target}: {code}: {}", detail.message));
    }
    let id = error.request_id().unwrap_or_default();
    lines.push(format!("request {id}"));
    lines.push(String::from_utf8_lossy(error.body()).into_owned());
    lines
}

#[tokio::test]
async fn an_error_says_what_went_wrong() {
    let service = Service::start().await;
    let body = json!({
        "error": {
            "code": "Request_BadRequest",
            "message": "Several properties cannot be set.",
            "details": [
                { "code": "PropertyConflict", "target": "proxyAddresses", "message": "In use." },
                { "code": "Invalid", "target": "usageLocation", "message": "No country." },
            ],
            "innerError": {
                "date": "2021-07-01T12:00:00",
                "request-id": "31ee9b2f-1c5c-4d2b-8ca8-3cdd0ac3f0ab",
                "client-request-id": "0ad1a7b8-5ba7-44ba-a6f3-f3ea6fa3ab9a",
            },
        },
    });
    service
        .expect("PATCH", "/users/adele@contoso.com")
        .json(json!({ "usageLocation": "XX" }))
        .reply(
            Answer::json(400, &body).header("request-id", "31ee9b2f-1c5c-4d2b-8ca8-3cdd0ac3f0ab"),
        );
    let user = User {
        usage_location: Some("XX".into()),
        ..Default::default()
    };
    let lines = explain(&service.graph(), "adele@contoso.com", &user).await;
    assert_eq!(
        lines,
        [
            "Request_BadRequest: Several properties cannot be set.",
            "proxyAddresses: PropertyConflict: In use.",
            "usageLocation: Invalid: No country.",
            "request 31ee9b2f-1c5c-4d2b-8ca8-3cdd0ac3f0ab",
            &body.to_string(),
        ]
    );
    service.done();
}

/// Reads the signed-in user, and the id of the request.
async fn me_and_request_id(graph: &Graph) -> Result<(User, String), Error> {
    let response = graph.me().get().whole_response().await?;
    let id = response.headers().get("request-id");
    let id = id.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let id = id.to_owned();
    Ok((response.into_body(), id))
}

#[tokio::test]
async fn a_success_has_headers() {
    let service = Service::start().await;
    let answer = Answer::json(200, &json!({ "displayName": "Adele Vance" }));
    let expecting = service.expect("GET", "/me");
    expecting.reply(answer.header("request-id", "31ee9b2f"));
    let (me, id) = me_and_request_id(&service.graph()).await.unwrap();
    assert_eq!(me.display_name.as_deref(), Some("Adele Vance"));
    assert_eq!(id, "31ee9b2f");
    service.done();
}

/// Makes fifty calls in each of two tenants, all at the same time.
async fn fifty_calls_each(contoso: &Graph, fabrikam: &Graph) -> Result<usize, Error> {
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        calls.spawn(contoso.users().by_id("adele").get().into_future());
        calls.spawn(fabrikam.users().by_id("adele").get().into_future());
    }
    let users: Result<Vec<User>, Error> = calls.join_all().await.into_iter().collect();
    Ok(users?.len())
}

#[tokio::test]
async fn each_of_two_tenants_has_one_token() {
    /// A source that counts how often it is asked, and answers once all calls wait for it.
    fn counting(token: &'static str, asked: &Arc<AtomicUsize>) -> impl TokenSource + use<> {
        let asked = Arc::clone(asked);
        move || {
            asked.fetch_add(1, Ordering::Relaxed);
            async move {
                // All tasks that are ready run before this one goes on.
                for _ in 0..10 {
                    tokio::task::yield_now().await;
                }
                Ok::<_, Infallible>(SecretString::from(token))
            }
        }
    }

    let service = Service::start().await;
    let asked = [(); 2].map(|()| Arc::new(AtomicUsize::new(0)));
    let tokens = ["token-of-contoso", "token-of-fabrikam"];
    let graphs = [0, 1].map(|tenant| {
        let answer = Answer::json(200, &json!({ "id": "adele" }));
        let expecting = service.expect("GET", "/users/adele").token(tokens[tenant]);
        expecting.replies(vec![answer; 50]);
        let source = counting(tokens[tenant], &asked[tenant]);
        Graph::new(&service.builder(source).build().unwrap())
    });
    let read = fifty_calls_each(&graphs[0], &graphs[1]).await.unwrap();
    assert_eq!(read, 100);
    assert_eq!(asked.map(|it| it.load(Ordering::Relaxed)), [1, 1]);
    service.done();
}

/// Greets the signed-in user: a function to be tested.
async fn greeting(graph: &Graph) -> Result<String, Error> {
    let me = graph.me().get().await?;
    Ok(format!("Hello {}", me.display_name.unwrap_or_default()))
}

/// Returns a graph that a function answers.
fn without_a_tenant(
    answer: impl Fn(Request<Bytes>) -> Result<Response<Bytes>, Error> + Send + Sync + 'static,
) -> Result<Graph, Error> {
    let client = Client::builder(SecretString::from("token"))
        .transport(answer)
        .build()?;
    Ok(Graph::new(&client))
}

#[tokio::test]
async fn a_program_is_tested_without_a_tenant() {
    let graph = without_a_tenant(|request| {
        assert_eq!(request.uri(), "https://graph.microsoft.com/v1.0/me");
        assert_eq!(request.headers()["authorization"], "Bearer token");
        Ok(Response::new(r#"{"displayName": "Adele"}"#.into()))
    });
    let said = greeting(&graph.unwrap()).await.unwrap();
    assert_eq!(said, "Hello Adele");

    let graph = without_a_tenant(|_| {
        let mut response = Response::new(r#"{"error": {"code": "x", "message": "y"}}"#.into());
        *response.status_mut() = StatusCode::FORBIDDEN;
        Ok(response)
    });
    let error = greeting(&graph.unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
}
