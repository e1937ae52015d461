//! Collections page by page, over real sockets, with links that are not always
//! what they should be.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_core::Stream;
use graph_core::{Call, Client, Collection, Error, ErrorKind, Json, Model, SecretString, account};
use service::{Answer, Asked, Manual, Service, certain, json, ok};
use stand_in::Graph;
use stand_in::models::{User, user};
use tokio::net::TcpListener;

/// The client of a service, and how long it has waited.
fn client(service: &Service) -> (Client, Manual) {
    let clock = Manual::default();
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.clock(clock.clone()).retry(certain());
    (builder.build().unwrap(), clock)
}

fn users(client: &Client) -> Call<account::Any, Collection<User>> {
    Graph::new(client).users().list()
}

fn page(asked: &Asked, ids: &[&str], rest: &str) -> Answer {
    let value: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let host = asked.header("host").unwrap();
    let rest = rest.replace("HOST", host);
    ok(&format!(r#"{{"value":[{}]{rest}}}"#, value.join(",")))
}

fn next(path: &str) -> String {
    format!(r#","@odata.nextLink":"http://HOST/v1.0/{path}""#)
}

async fn ids(mut items: graph_core::Items<User>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(user) => ids.push(user.id.unwrap()),
            Err(error) => {
                assert!(items.next().await.is_none(), "it ends after an error");
                return (ids, Some(error));
            }
        }
    }
    assert!(items.next().await.is_none(), "it stays at its end");
    (ids, None)
}

/// Three pages, of which the middle one is empty.
fn three(_: usize, asked: &Asked) -> Answer {
    match asked.line.as_str() {
        line if line.ends_with("page=2") => page(asked, &[], &next("users?page=3")),
        line if line.ends_with("page=3") => page(asked, &["c"], ""),
        _ => page(
            asked,
            &["a", "b"],
            &(r#","@odata.count":3"#.to_owned() + &next("users?page=2")),
        ),
    }
}

#[tokio::test]
async fn items_come_from_all_pages_and_headers_go_to_all() {
    let service = Service::new(three).await;
    let (client, _) = client(&service);
    let call = users(&client).select([user::DISPLAY_NAME]).count();
    let mut items = call.header("ConsistencyLevel", "eventual").items();
    assert_eq!(items.count(), None);
    items.next().await.unwrap().unwrap();
    assert_eq!(items.count(), Some(3));
    assert!(items.link().unwrap().ends_with("page=2"));
    assert_eq!(ids(items).await.0, ["b", "c"]);
    assert_eq!(
        service.lines(),
        [
            "GET /v1.0/users?$select=displayName&$count=true",
            "GET /v1.0/users?page=2",
            "GET /v1.0/users?page=3"
        ]
    );
    for asked in service.asked() {
        assert_eq!(asked.header("consistencylevel"), Some("eventual"));
        assert_eq!(asked.header("authorization"), Some("Bearer s3cret"));
    }
}

#[tokio::test]
async fn pages_are_a_stream_and_awaiting_the_call_gives_the_first() {
    fn assert_stream<S: Stream<Item = Result<Collection<User>, Error>> + Send + Unpin>(_: &S) {}
    let service = Service::new(three).await;
    let (client, _) = client(&service);
    assert_eq!(users(&client).await.unwrap().value.len(), 2);
    let mut pages = users(&client).pages();
    assert_stream(&pages);
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().value.len());
    }
    assert_eq!(sizes, [2, 0, 1]);
    assert_eq!((pages.link(), pages.delta_link()), (None, None));
}

#[tokio::test]
async fn a_page_is_tried_again_like_any_call() {
    let storm = Arc::new(AtomicUsize::new(0));
    let times = Arc::clone(&storm);
    let service = Service::new(move |number, asked| {
        match asked.line.contains("page=2") && times.fetch_add(1, Ordering::SeqCst) < 2 {
            true => json("429 Too Many", "Retry-After: 10\r\n", ""),
            false => three(number, asked),
        }
    })
    .await;
    let (client, clock) = client(&service);
    let (ids, error) = ids(users(&client).items()).await;
    assert!(error.is_none());
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(clock.seconds(), [11.0, 12.0]);
}

#[tokio::test]
async fn a_page_that_fails_can_be_gone_on_with() {
    let broken = Arc::new(AtomicUsize::new(1));
    let switch = Arc::clone(&broken);
    let service = Service::new(move |number, asked| {
        match asked.line.contains("page=2") && switch.load(Ordering::SeqCst) == 1 {
            true => json(
                "500 Internal",
                "",
                r#"{"error":{"code":"generalException"}}"#,
            ),
            false => three(number, asked),
        }
    })
    .await;
    let (client, _) = client(&service);
    let mut pages = users(&client).pages();
    pages.next().await.unwrap().unwrap();
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some("generalException"));
    assert!(pages.next().await.is_none());
    let link = pages.link().unwrap().to_owned();
    broken.store(0, Ordering::SeqCst);
    let (rest, error) = ids(users(&client).items_from(link)).await;
    assert!(error.is_none());
    assert_eq!(rest, ["c"]);
}

#[tokio::test]
async fn a_link_that_is_no_longer_known_needs_a_resync() {
    let error = |code: &str| format!(r#"{{"error":{{"code":"{code}","message":"No."}}}}"#);
    let inner = r#"{"error":{"code":"generalException","innerError":{"code":"resyncRequired"}}}"#;
    for (status, body, expected) in [
        ("410 Gone", String::new(), true),
        ("400 Bad Request", error("SyncStateNotFound"), true),
        ("400 Bad Request", inner.to_owned(), true),
        ("400 Bad Request", error("badRequest"), false),
        ("404 Not Found", error("itemNotFound"), false),
    ] {
        let service = Service::answering([json(status, "", &body)]).await;
        let (client, _) = client(&service);
        let link = service.url("/v1.0/users/delta?$deltatoken=x");
        let (_, error) = ids(users(&client).items_from(link)).await;
        assert_eq!(error.unwrap().needs_resync(), expected, "{status} {body}");
    }
}

#[tokio::test]
async fn a_delta_link_is_kept_and_can_be_gone_on_with() {
    let service = Service::new(|_, asked| match asked.line.as_str() {
        line if line.ends_with("token=later") => page(asked, &["new"], ""),
        line if line.ends_with("page=2") => {
            let link = r#","@odata.deltaLink":"http://HOST/v1.0/users/delta?token=later""#;
            page(asked, &["b"], link)
        }
        _ => page(asked, &["a"], &next("users/delta?page=2")),
    })
    .await;
    let (client, _) = client(&service);
    let mut items = users(&client).items();
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    assert_eq!(items.link(), None);
    let stored = items.delta_link().unwrap().to_owned();
    assert_eq!(ids(users(&client).items_from(stored)).await.0, ["new"]);
}

#[tokio::test]
async fn circles_and_endless_chains_end() {
    // A page that links to itself, a circle of three, and one back to the second.
    for (first, last) in [(1, 1), (1, 3), (2, 3)] {
        let service = Service::new(move |_, asked| {
            let number = asked
                .line
                .split_once("page=")
                .map_or(0, |it| it.1.parse().unwrap());
            let following = if number == last { first } else { number + 1 };
            page(asked, &["x"], &next(&format!("users?page={following}")))
        })
        .await;
        let (client, _) = client(&service);
        let (ids, error) = ids(users(&client).items()).await;
        assert_eq!(error.unwrap().kind(), ErrorKind::Endless);
        assert_eq!(ids.len(), last + 1);
        assert_eq!(
            service.asked().len(),
            last + 1,
            "no page is asked for twice"
        );
    }

    // The first page is one that has been there, too.
    let service = Service::new(|_, asked| page(asked, &["x"], &next("users"))).await;
    let (own, _) = client(&service);
    let (ids_of_it, error) = ids(users(&own).items()).await;
    assert_eq!(error.unwrap().kind(), ErrorKind::Endless);
    assert_eq!((ids_of_it.len(), service.asked().len()), (1, 1));

    let service =
        Service::new(|number, asked| page(asked, &[], &next(&format!("users?p={number}")))).await;
    let (client, _) = client(&service);
    let (_, error) = ids(users(&client).items().max_pages(50)).await;
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Endless);
    assert!(error.to_string().contains("more than 50 pages"), "{error}");
    assert_eq!(service.asked().len(), 50);
}

/// Every way that is known to make a link look like one of the client's.
#[tokio::test]
async fn no_link_leads_the_token_elsewhere() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let target = elsewhere.local_addr().unwrap();
    let port = target.port();
    let links = [
        format!("http://{target}/v1.0/users"),
        format!("http://localhost:{port}/v1.0/users"),
        format!("http://HOST.evil.example:{port}/"),
        format!("http://HOST@{target}/v1.0/users"),
        format!("http://user:pass@{target}/"),
        "http://user@HOST/v1.0/users".to_owned(),
        format!("http://{target}\\@HOST/v1.0/users"),
        format!("http://{target}#@HOST/v1.0/users"),
        format!("http://{target}?@HOST/v1.0/users"),
        format!("http:\\\\{target}\\v1.0"),
        format!("http://HOST\\t.{target}/"),
        format!("//{target}/v1.0/users"),
        "https://HOST/v1.0/users".to_owned(),
        "HTTPS://HOST/v1.0/users".to_owned(),
        "ftp://HOST/v1.0/users".to_owned(),
        "file:///etc/passwd".to_owned(),
        "/v1.0/users?page=2".to_owned(),
        "users?page=2".to_owned(),
        "https://graph.microsoft.com/v1.0/users".to_owned(),
        "https://graph.microsoft.com.evil.example/v1.0/users".to_owned(),
        "https://contoso.sharepoint.com/_api/v2.0/drives".to_owned(),
        "https://HOST./v1.0/users".to_owned(),
        "http://127.1:80/".to_owned(),
        "http://[::1]/v1.0".to_owned(),
        "http://".to_owned(),
        String::new(),
    ];
    for link in links {
        let written = serde_json::Value::from(link.as_str()).to_string();
        let rest = format!(r#","@odata.nextLink":{written}"#);
        let service = Service::new(move |_, asked| page(asked, &["a"], &rest)).await;
        let (client, clock) = client(&service);
        let mut pages = users(&client).pages();
        pages.next().await.unwrap().unwrap();
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ForeignLink, "{link}");
        assert_eq!(error.tries(), 0);
        assert!(
            error.to_string().contains(&service.address.to_string()),
            "{error}"
        );
        assert!(!error.to_string().contains("pass"), "{error}");
        assert_eq!(service.asked().len(), 1, "{link}");
        assert!(clock.waits().is_empty());
        // The same link by hand.
        let error = users(&client)
            .pages_from(pages.link().unwrap())
            .next()
            .await;
        assert_eq!(error.unwrap().unwrap_err().kind(), ErrorKind::ForeignLink);
    }
    let listener = elsewhere.into_std().unwrap();
    let waiting = listener.accept().map_err(|error| error.kind());
    assert_eq!(waiting.unwrap_err(), std::io::ErrorKind::WouldBlock);
}

#[tokio::test]
async fn the_error_shows_the_origin_of_a_foreign_link_and_no_more() {
    let rest = r#","@odata.nextLink":"https://Evil.Example:8443/users/adele?token=1""#;
    let service = Service::new(move |_, asked| page(asked, &[], rest)).await;
    let (client, _) = client(&service);
    let error = ids(users(&client).items()).await.1.unwrap();
    let own = service.url("");
    assert_eq!(
        error.to_string(),
        format!(
            "a response links to another address; nothing was sent to \
             https://evil.example:8443: this client calls {own} only"
        )
    );
}

#[tokio::test]
async fn a_redirect_of_a_page_is_not_followed() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let target = elsewhere.local_addr().unwrap();
    let service = Service::new(move |_, asked| match asked.line.contains("page=2") {
        true => json("302 Found", &format!("Location: http://{target}/\r\n"), ""),
        false => page(asked, &["a"], &next("users?page=2")),
    })
    .await;
    let (client, _) = client(&service);
    let error = ids(users(&client).items()).await.1.unwrap();
    assert_eq!(error.status().unwrap(), 302);
    let listener = elsewhere.into_std().unwrap();
    assert!(listener.accept().is_err());
}

#[tokio::test]
async fn letters_that_no_url_has_are_encoded() {
    let link = next("users?filter=a eq 'é'&x=<1>");
    let service = Service::new(move |_, asked| match asked.line.contains("filter") {
        true => page(asked, &[], ""),
        false => page(asked, &["a"], &link),
    })
    .await;
    let (client, _) = client(&service);
    let (_, error) = ids(users(&client).items()).await;
    assert!(error.is_none(), "{error:?}");
    assert!(service.lines()[1].starts_with("GET /v1.0/users?filter=a%20eq%20"));
    assert!(
        service.lines()[1].ends_with("%C3%A9%27&x=%3C1%3E")
            || service.lines()[1].ends_with("%C3%A9'&x=%3C1%3E")
    );
}

#[tokio::test]
async fn what_is_no_page_is_an_error_and_not_an_end() {
    for (body, path) in [
        ("{}", Some("value")),
        (r#"{"value":null}"#, Some("value")),
        (r#"{"value":{}}"#, Some("value")),
        (r#"{"value":"a"}"#, Some("value")),
        (
            r#"{"value":[],"@odata.nextLink":5}"#,
            Some("@odata.nextLink"),
        ),
        (
            r#"{"value":[],"@odata.deltaLink":{}}"#,
            Some("@odata.deltaLink"),
        ),
        ("[]", None),
        ("<html>", None),
        ("", None),
    ] {
        let service = Service::answering([ok(body)]).await;
        let (client, _) = client(&service);
        let http = graph_core::http::Response::new(body.into());
        for error in [
            ids(users(&client).items()).await.1.unwrap(),
            users(&client).pages().next().await.unwrap().unwrap_err(),
            users(&client).await.unwrap_err(),
            users(&client).from_http(http).unwrap_err(),
        ] {
            assert_eq!(
                (error.kind(), error.path()),
                (ErrorKind::Decode, path),
                "{body}"
            );
        }
    }
    let service = Service::answering([ok(r#"{"value":[],"@odata.nextLink":null}"#)]).await;
    let (client, _) = client(&service);
    assert!(ids(users(&client).items()).await.1.is_none());
}

/// An element that is `null`, or anything else that is no element, costs
/// neither the others nor the pages behind it, and is not passed over in
/// silence.
#[tokio::test]
async fn one_odd_element_costs_one_element() {
    let second = next("users?page=2");
    let service = Service::new(move |_, asked| match asked.line.contains("page=2") {
        true => page(asked, &["d"], ""),
        false => {
            let host = asked.header("host").unwrap();
            let rest = second.replace("HOST", host);
            ok(&format!(
                r#"{{"value":[null,{{"id":"a"}},"adele",{{"id":"c"}},7]{rest}}}"#
            ))
        }
    })
    .await;
    let (client, _) = client(&service);
    let first = users(&client).await.unwrap();
    assert_eq!(first.value.len(), 2);
    let found: Vec<String> = first.mismatches().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "value[0]: null that does not fit microsoft.graph.user",
            "value[2]: a string that does not fit microsoft.graph.user",
            "value[4]: a number that does not fit microsoft.graph.user",
        ]
    );

    let mut items = users(&client).items();
    let mut seen = Vec::new();
    while let Some(item) = items.next().await {
        seen.push(match item {
            Ok(user) => user.id.unwrap(),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Decode);
                assert_eq!((error.status().unwrap().as_u16(), error.tries()), (200, 1));
                assert!(!format!("{error} {error:?}").contains("adele"), "{error}");
                error.path().unwrap().to_owned()
            }
        });
    }
    assert_eq!(seen, ["value[0]", "a", "value[2]", "c", "value[4]", "d"]);

    let strict = service.builder(SecretString::from("s3cret")).strict();
    let strict = strict.build().unwrap();
    let (found, error) = ids(users(&strict).items()).await;
    assert_eq!((found.len(), error.unwrap().path()), (0, Some("value[0]")));
}

#[tokio::test]
async fn no_page_at_all_is_asked_for_if_there_may_be_none() {
    let service = Service::new(three).await;
    let (client, _) = client(&service);
    let link = service.url("/v1.0/users?page=2");
    for mut pages in [
        users(&client).pages().max_pages(0),
        users(&client).pages_from(link).max_pages(0),
    ] {
        let error = pages.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Endless);
        assert!(pages.next().await.is_none());
    }
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn a_call_that_cannot_be_sent_says_so_in_its_stream() {
    let service = Service::answering([ok("{}")]).await;
    let (client, _) = client(&service);
    let wrong = || users(&client).header("Host", "evil.example");
    let error = ids(wrong().items()).await.1.unwrap();
    assert_eq!(error.kind(), ErrorKind::Input);
    let from_link = wrong().items_from(service.url("/v1.0/users?page=2"));
    assert_eq!(ids(from_link).await.1.unwrap().kind(), ErrorKind::Input);
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn a_strict_client_takes_nothing_that_does_not_fit() {
    let body = r#"{"value":[{"id":"a"},{"city":"Rome","assignedLicenses":[{"skuId":"adele"}]}]}"#;
    let service = Service::answering([ok(body)]).await;
    let lenient = service
        .builder(SecretString::from("s3cret"))
        .build()
        .unwrap();
    let page = users(&lenient).await.unwrap();
    assert_eq!(page.mismatches().len(), 1);

    let strict = service.builder(SecretString::from("s3cret")).strict();
    let strict = strict.build().unwrap();
    let errors = [
        users(&strict).await.unwrap_err(),
        ids(users(&strict).items()).await.1.unwrap(),
        users(&strict)
            .from_http(graph_core::http::Response::new(body.into()))
            .unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.path(), Some("value[1].assignedLicenses[0].skuId"));
        assert_eq!(error.status().unwrap(), 200);
        assert!(!format!("{error} {error:?}").contains("adele"), "{error}");
    }
    // The first page as well, and what makes it a page.
    for (body, path) in [
        ("{}", "value"),
        (r#"{"value":null}"#, "value"),
        (r#"{"value":{}}"#, "value"),
        (r#"{"value":[],"@odata.nextLink":5}"#, "@odata.nextLink"),
    ] {
        let service = Service::answering([ok(body)]).await;
        let strict = service.builder(SecretString::from("s3cret")).strict();
        let error = users(&strict.build().unwrap()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::Decode, Some(path))
        );
        assert_eq!(error.status().unwrap(), 200);
    }
    let service = Service::answering([ok(r#"{"city":5}"#)]).await;
    let strict = service.builder(SecretString::from("s3cret")).strict();
    let error = Graph::new(&strict.build().unwrap())
        .users()
        .by_id("1")
        .get()
        .await
        .unwrap_err();
    assert_eq!(error.path(), Some("city"));
}

#[tokio::test]
async fn an_error_that_is_called_a_success_is_an_error() {
    let body = r#" { "error" : {"code":"BadGateway","message":"No."}}"#;
    let service = Service::answering([ok(body)]).await;
    let (client, _) = client(&service);
    let errors = [
        users(&client).await.unwrap_err(),
        ids(users(&client).items()).await.1.unwrap(),
        Graph::new(&client)
            .users()
            .by_id("1")
            .get()
            .await
            .unwrap_err(),
    ];
    for error in errors {
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Service, Some("BadGateway"))
        );
        assert_eq!(error.to_string(), "200 OK: BadGateway: No.");
    }
    // A property of that name is not the end.
    for body in [
        r#"{"error":{"code":"x"},"id":"1"}"#,
        r#"{"error":null}"#,
        r#"{"error":{"message":"x"}}"#,
        r#"{"id":"1","error":{"code":"x"}}"#,
    ] {
        let service = Service::answering([ok(body)]).await;
        let client = service
            .builder(SecretString::from("s3cret"))
            .build()
            .unwrap();
        let user = Graph::new(&client).users().by_id("1").get().await.unwrap();
        assert!(user.other.get("error").is_some());
        let same: Json = serde_json::from_str(body).unwrap();
        assert_eq!(serde_json::to_value(&user).unwrap(), same);
    }
}
