//! Downloads, uploads and operations that take long, over real sockets, with
//! addresses that are elsewhere.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod service;
mod stand_in;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use graph_core::{
    Batch, Bytes, Call, Client, Download, Error, ErrorKind, Method, Monitor, Redirect, Route,
    SecretString, account,
};
use serde_json::json;
use service::{Answer, Asked, Manual, Service, certain, json, ok};
use stand_in::operations;

fn client(service: &Service) -> (Client, Manual) {
    let clock = Manual::default();
    let builder = service.builder(SecretString::from("s3cret"));
    let builder = builder.clock(clock.clone()).retry(certain());
    (builder.build().unwrap(), clock)
}

fn call<R>(client: &Client, method: Method) -> Call<account::Any, R> {
    let route = Route::new(client, "v1.0").literal("content");
    route.call(method, &operations::USER_ASSIGNLICENSE)
}

/// Content of which every piece is another.
fn content(length: usize) -> Vec<u8> {
    (0..length).map(|it| (it % 251) as u8).collect()
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Answer {
    let head = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n",
        body.len()
    );
    Answer::Send([head.as_bytes(), body].concat())
}

/// What a server that knows ranges answers.
fn ranged(asked: &Asked, content: &[u8], etag: &str, total: &str) -> Answer {
    let range = asked
        .header("range")
        .unwrap()
        .strip_prefix("bytes=")
        .unwrap();
    let (first, last) = range.split_once('-').unwrap();
    let (first, last): (usize, usize) = (first.parse().unwrap(), last.parse().unwrap());
    if first >= content.len() {
        return answer("416 No Range", "", b"");
    }
    let last = last.min(content.len() - 1);
    let headers = format!("Content-Range: bytes {first}-{last}/{total}\r\nETag: {etag}\r\n");
    answer("206 Partial", &headers, &content[first..=last])
}

async fn read(download: Download) -> (Vec<u8>, Vec<usize>, Option<Error>) {
    read_from(download, 0).await
}

async fn read_from(mut download: Download, begin: u64) -> (Vec<u8>, Vec<usize>, Option<Error>) {
    let (mut all, mut sizes) = (Vec::new(), Vec::new());
    while let Some(piece) = download.next().await {
        match piece {
            Ok(piece) => {
                sizes.push(piece.len());
                all.extend_from_slice(&piece);
            }
            Err(error) => {
                assert_eq!(download.offset(), begin + all.len() as u64);
                assert!(download.next().await.is_none());
                return (all, sizes, Some(error));
            }
        }
    }
    (all, sizes, None)
}

#[tokio::test]
async fn content_comes_in_pieces_from_elsewhere_and_without_the_token() {
    let times = Mutex::new(0);
    let elsewhere = Service::new(move |_, asked| {
        *times.lock().unwrap() += 1;
        // The second piece is cut the first time.
        match *times.lock().unwrap() {
            2 => Answer::Close(b"HTTP/1.1 206 Partial\r\nContent-Length: 9\r\n\r\nx".to_vec()),
            _ => ranged(asked, &content(1000), "\"e1\"", "1000"),
        }
    })
    .await;
    let location = format!("Location: {}\r\n", elsewhere.url("/file?sig=x"));
    let own = Service::new(move |_, _| answer("302 Found", &location, b"")).await;
    let (client, clock) = client(&own);
    let download = call::<Bytes>(&client, Method::GET)
        .header("X-Own", "1")
        .download();
    let (all, sizes, error) = read(download.piece_bytes(400)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, content(1000));
    assert_eq!(sizes, [400, 400, 200]);
    assert_eq!(clock.seconds(), [1.0]);
    assert_eq!(own.asked().len(), 1);
    assert_eq!(
        own.asked()[0].header("authorization"),
        Some("Bearer s3cret")
    );
    assert_eq!(elsewhere.asked().len(), 4);
    for asked in elsewhere.asked() {
        assert_eq!(asked.line, "GET /file?sig=x");
        assert_eq!(
            (asked.header("authorization"), asked.header("x-own")),
            (None, None)
        );
    }
    assert_eq!(elsewhere.asked()[3].header("if-range"), Some("\"e1\""));
}

#[tokio::test]
async fn content_without_pieces_without_an_end_or_without_bytes_comes_as_well() {
    let whole = Service::answering([answer("200 OK", "", &content(700))]).await;
    let open = Service::new(|_, asked| ranged(asked, &content(800), "W/\"weak\"", "*")).await;
    let empty = Service::new(|_, asked| match asked.header("range") {
        Some(_) => answer("416 No Range", "", b""),
        None => answer("200 OK", "", b""),
    })
    .await;
    for (service, length) in [(whole, 700), (open, 800), (empty, 0)] {
        let (client, _) = client(&service);
        let (all, _, error) = read(
            call::<Bytes>(&client, Method::GET)
                .download()
                .piece_bytes(400),
        )
        .await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(all, content(length));
    }
}

#[tokio::test]
async fn content_that_is_not_what_was_asked_for_is_an_error() {
    let changes = Service::new(|number, asked| {
        ranged(asked, &content(1000), &format!("\"e{number}\""), "1000")
    })
    .await;
    let restarts = Service::new(|number, asked| match number {
        0 => ranged(asked, &content(1000), "\"e\"", "1000"),
        _ => answer("200 OK", "", &content(1000)),
    })
    .await;
    for service in [changes, restarts] {
        let (client, _) = client(&service);
        let (all, _, error) = read(
            call::<Bytes>(&client, Method::GET)
                .download()
                .piece_bytes(400),
        )
        .await;
        assert_eq!(all.len(), 400);
        assert_eq!(error.unwrap().kind(), ErrorKind::Decode);
        assert_eq!(service.asked().len(), 2);
    }
    for range in [
        "Content-Range: bytes 1-4/9\r\n",
        "Content-Range: bytes 0-4/9\r\n",
        "Content-Range: bytes 0-999/1000\r\n",
        "Content-Range: bytes 4-0/9\r\n",
        "Content-Range: bytes */9\r\n",
        "Content-Range: 0-3/9\r\n",
        "",
    ] {
        for body in [b"abcd".as_slice(), b""] {
            let service = Service::answering([answer("206 Partial", range, body)]).await;
            let (client, _) = client(&service);
            let download = call::<Bytes>(&client, Method::GET)
                .download()
                .piece_bytes(400);
            let (all, _, error) = read(download).await;
            assert!(all.is_empty(), "{range}");
            assert_eq!(error.unwrap().kind(), ErrorKind::Decode, "{range}");
        }
    }
}

#[tokio::test]
async fn a_download_goes_on_where_it_broke() {
    let service = Service::new(|_, asked| ranged(asked, &content(1000), "\"e\"", "1000")).await;
    let (client, _) = client(&service);
    let download = call::<Bytes>(&client, Method::GET)
        .download()
        .piece_bytes(400);
    let (all, sizes, error) = read(download.starting_at(900)).await;
    assert!(error.is_none());
    assert_eq!((all, sizes), (content(1000)[900..].to_vec(), vec![100]));

    // A service that does not know pieces sends what is there already as well.
    let service = Service::answering([answer("200 OK", "", &content(700))]).await;
    let (client, _) = self::client(&service);
    let from = |offset| {
        call::<Bytes>(&client, Method::GET)
            .download()
            .starting_at(offset)
    };
    let (all, _, error) = read_from(from(300), 300).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, content(700)[300..]);
    assert!(read_from(from(700), 700).await.0.is_empty());
    for offset in [701, u64::MAX] {
        let (all, _, error) = read_from(from(offset), offset).await;
        assert_eq!((all.len(), error.unwrap().kind()), (0, ErrorKind::Decode));
    }
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let elsewhere = Service::new(|_, asked| ranged(asked, &content(900), "\"e\"", "900")).await;
    let url = elsewhere.url("/file?sig=x");
    let location = format!("Location: {url}\r\n");
    let own = Service::new(move |_, _| answer("302 Found", &location, b"")).await;
    let (client, _) = client(&own);
    let redirect = call::<Redirect>(&client, Method::GET).await.unwrap();
    assert_eq!(redirect.url().to_string(), url);
    assert!(!format!("{redirect:?}").contains("sig"), "{redirect:?}");
    assert_eq!((own.asked().len(), elsewhere.asked().len()), (1, 0));
    assert_eq!(
        own.asked()[0].header("authorization"),
        Some("Bearer s3cret")
    );

    let (all, sizes, error) = read(redirect.download().piece_bytes(500)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!((all, sizes), (content(900), vec![500, 400]));
    assert_eq!((own.asked().len(), elsewhere.asked().len()), (1, 2));
    for asked in elsewhere.asked() {
        assert_eq!(asked.header("authorization"), None);
    }
    // The same in one step, and in a batch.
    let (all, _, error) = read(call::<Redirect>(&client, Method::GET).download()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, content(900));
    let reply =
        json!({ "responses": [{ "id": "0", "status": 302, "headers": { "Location": url } }] });
    let own = Service::answering([ok(&reply.to_string())]).await;
    let (client, _) = self::client(&own);
    let mut batch = Batch::new(&client);
    let ticket = batch.add(call::<Redirect>(&client, Method::GET));
    let redirect = batch.send().await.take(ticket).unwrap();
    assert_eq!(redirect.url().to_string(), url);
}

#[tokio::test]
async fn a_redirect_without_a_safe_address_is_an_error() {
    for (status, headers, kind) in [
        ("200 OK", "", ErrorKind::Decode),
        ("302 Found", "", ErrorKind::Service),
        ("304 Not Modified", "", ErrorKind::Service),
        ("302 Found", "Location: \u{e9}\r\n", ErrorKind::Decode),
        (
            "302 Found",
            "Location: http://contoso.example/x\r\n",
            ErrorKind::ForeignLink,
        ),
        ("302 Found", "Location: /v1.0/x\r\n", ErrorKind::ForeignLink),
    ] {
        let service = Service::answering([answer(status, headers, b"")]).await;
        let (client, _) = client(&service);
        let error = call::<Redirect>(&client, Method::GET).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{status} {headers}: {error}");
    }
    // For a call that is answered with anything else it still is an error.
    let location = "Location: https://contoso.example/x\r\n";
    let service = Service::answering([answer("302 Found", location, b"{}")]).await;
    let (client, _) = client(&service);
    let error = call::<Bytes>(&client, Method::GET).await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(302));
}

/// Addresses that the service names, and that nothing may be sent to.
#[tokio::test]
async fn nothing_goes_to_an_address_that_is_not_safe() {
    for url in [
        "http://contoso.sharepoint.com/x",
        "http://127.0.0.1.evil.example/x",
        "https://user@contoso.sharepoint.com/x",
        "ftp://localhost/x",
        "file:///etc/passwd",
        "//localhost/x",
        "x",
        "",
    ] {
        let location = format!("Location: {url}\r\n");
        let service = Service::new(move |_, asked| match asked.line.starts_with("GET") {
            true => answer("302 Found", &location, b""),
            false => answer("202 Accepted", &location, b""),
        })
        .await;
        let (client, _) = client(&service);
        let errors = [
            read(call::<Bytes>(&client, Method::GET).download())
                .await
                .2
                .unwrap(),
            client
                .upload(url, Bytes::from("x"))
                .send()
                .await
                .unwrap_err(),
            call::<()>(&client, Method::POST)
                .start()
                .await
                .unwrap()
                .finish()
                .await
                .unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::ForeignLink, "{url}: {error}");
            assert!(!error.to_string().contains("user"), "{error}");
        }
        assert_eq!(service.asked().len(), 2, "{url}");
    }
    // A client for https does not go to http on this machine either.
    let service = Service::answering([ok("{}")]).await;
    let client = Client::builder(SecretString::from("s3cret"))
        .build()
        .unwrap();
    let error = client
        .upload(&service.url("/x"), Bytes::from("x"))
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ForeignLink);
    assert!(service.asked().is_empty());
}

#[tokio::test]
async fn a_chain_of_redirects_ends() {
    let service = Service::new(|number, asked| {
        let location = format!(
            "Location: http://{}/{number}\r\n",
            asked.header("host").unwrap()
        );
        answer("302 Found", &location, b"")
    })
    .await;
    let (client, _) = client(&service);
    let error = read(call::<Bytes>(&client, Method::GET).download())
        .await
        .2
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::Endless);
    let asked = service.asked();
    assert_eq!(asked.len(), 6);
    assert!(
        asked[1..]
            .iter()
            .all(|it| it.header("authorization").is_none())
    );
}

/// An upload session that keeps what it gets, and fails when it is told to.
async fn session(faults: Vec<(usize, Answer)>) -> (Service, Arc<Mutex<Vec<u8>>>) {
    let got = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&got);
    let service = Service::new(move |number, asked| {
        let mut got = kept.lock().unwrap();
        if let Some((_, fault)) = faults.iter().find(|it| it.0 == number) {
            return fault.clone();
        }
        let total = if let Some(range) = asked.header("content-range") {
            let range = range.strip_prefix("bytes ").unwrap();
            let (range, total) = range.split_once('/').unwrap();
            let first: usize = range.split_once('-').unwrap().0.parse().unwrap();
            if first != got.len() {
                return json("416 No Range", "", r#"{"error":{"code":"invalidRange"}}"#);
            }
            got.extend_from_slice(&asked.body);
            total.parse().unwrap()
        } else {
            usize::MAX
        };
        match got.len() == total {
            true => json("201 Created", "", r#"{"id":"new"}"#),
            false => {
                let next = format!(r#"{{"nextExpectedRanges":["{}-"]}}"#, got.len());
                let status = if asked.body.is_empty() {
                    "200 OK"
                } else {
                    "202 Accepted"
                };
                json(status, "", &next)
            }
        }
    })
    .await;
    (service, got)
}

const STEP: usize = 320 * 1024;

#[tokio::test]
async fn an_upload_is_sent_in_pieces_without_the_token() {
    let (elsewhere, got) = session(vec![]).await;
    let own = Service::answering([ok("{}")]).await;
    let (client, _) = client(&own);
    let whole = content(2 * STEP + 5);
    let upload = client.upload(&elsewhere.url("/up?sig=x"), Bytes::from(whole.clone()));
    let item = upload.piece_bytes(STEP as u64 + 7).send().await.unwrap();
    assert_eq!(item["id"], "new");
    assert_eq!(*got.lock().unwrap(), whole);
    let asked = elsewhere.asked();
    let ranges: Vec<_> = asked
        .iter()
        .map(|it| it.header("content-range").unwrap())
        .collect();
    assert_eq!(
        ranges,
        [
            "bytes 0-327679/655365",
            "bytes 327680-655359/655365",
            "bytes 655360-655364/655365"
        ]
    );
    for asked in asked {
        assert_eq!(
            (asked.line.as_str(), asked.header("authorization")),
            ("PUT /up?sig=x", None)
        );
    }
    assert!(own.asked().is_empty());
}

#[tokio::test]
async fn an_upload_goes_on_after_a_broken_connection() {
    let faults = vec![
        (1, Answer::Reset(vec![])),
        (3, json("500 Internal", "", "")),
        (5, json("429 Too Many", "Retry-After: 9\r\n", "")),
    ];
    let (service, got) = session(faults).await;
    let (client, clock) = client(&service);
    let whole = content(5 * STEP);
    let upload = client.upload(&service.url("/up"), Bytes::from(whole.clone()));
    upload.piece_bytes(1).send().await.unwrap();
    assert_eq!(*got.lock().unwrap(), whole);
    assert_eq!(clock.seconds(), [1.0, 10.0]);

    // The same, after the program was started again.
    let (service, got) = session(vec![]).await;
    got.lock().unwrap().extend_from_slice(&whole[..STEP + 100]);
    let upload = client.upload(&service.url("/up"), Bytes::from(whole.clone()));
    upload.resume().send().await.unwrap();
    assert_eq!(*got.lock().unwrap(), whole);
}

#[tokio::test]
async fn an_upload_that_gets_nowhere_ends() {
    let stuck = json("202 Accepted", "", r#"{"nextExpectedRanges":["0-"]}"#);
    let never = json("500 Internal", "", r#"{"nextExpectedRanges":["0-"]}"#);
    let gone = json("404 Not Found", "", r#"{"error":{"code":"itemNotFound"}}"#);
    let silent = json("202 Accepted", "", "{}");
    let beyond = json("202 Accepted", "", r#"{"nextExpectedRanges":["99-"]}"#);
    for (answer, kind, most) in [
        (stuck, ErrorKind::Decode, 6),
        (never, ErrorKind::Service, 2),
        (gone, ErrorKind::Service, 1),
        (silent, ErrorKind::Decode, 1),
        (beyond, ErrorKind::Decode, 1),
    ] {
        let service = Service::answering([answer]).await;
        let (client, _) = client(&service);
        let upload = client.upload(&service.url("/up"), Bytes::from("content"));
        let error = upload.send().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(service.asked().len(), most, "{error}");
    }
    // One that goes back and forth gets nowhere either.
    let service = Service::new(|number, _| {
        let next = format!(r#"{{"nextExpectedRanges":["{}-"]}}"#, (number + 1) % 2);
        assert!(number < 100, "there is no end");
        json("202 Accepted", "", &next)
    })
    .await;
    let (client, _) = client(&service);
    let upload = client.upload(&service.url("/up"), Bytes::from("content"));
    assert_eq!(upload.send().await.unwrap_err().kind(), ErrorKind::Decode);

    let service = Service::answering([ok("{}")]).await;
    let (client, _) = self::client(&service);
    let error = client
        .upload(&service.url("/up"), Bytes::new())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
}

/// A service that accepts, says how far it is, and then answers with the end.
async fn operation(location: String, end: Answer) -> Service {
    Service::new(move |number, _| match number {
        0 => answer("202 Accepted", &format!("Location: {location}\r\n"), b""),
        1 => json(
            "202 Accepted",
            "Retry-After: 20\r\n",
            r#"{"status":"notStarted"}"#,
        ),
        2 => json(
            "200 OK",
            "",
            r#"{"status":"inProgress","percentageComplete":9}"#,
        ),
        3 => json("200 OK", "", r#"{"status":"somethingNew"}"#),
        _ => end.clone(),
    })
    .await
}

#[tokio::test]
async fn an_operation_is_waited_for() {
    let end = json("200 OK", "", r#"{"status":"succeeded","resourceId":"r"}"#);
    let service = operation("/v1.0/teams('1')/operations('2')".to_owned(), end).await;
    let (client, clock) = client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    assert_eq!(monitor.location(), "/v1.0/teams('1')/operations('2')");
    assert_eq!(monitor.finish().await.unwrap()["resourceId"], "r");
    assert_eq!(clock.seconds(), [20.0, 2.0, 4.0]);
    for asked in service.asked() {
        assert_eq!(asked.header("authorization"), Some("Bearer s3cret"));
    }
    assert_eq!(service.asked().len(), 5);
}

#[tokio::test]
async fn an_operation_can_be_the_answer_of_a_call() {
    let end = json("200 OK", "", r#"{"status":"completed"}"#);
    let service = operation("/v1.0/x?sig=y".to_owned(), end).await;
    let (client, _) = client(&service);
    let monitor = call::<Monitor>(&client, Method::POST).await.unwrap();
    assert_eq!(monitor.location(), "/v1.0/x?sig=y");
    assert!(!format!("{monitor:?}").contains("sig"), "{monitor:?}");
    assert_eq!(monitor.finish().await.unwrap()["status"], "completed");
    assert_eq!(service.asked().len(), 5);
}

#[tokio::test]
async fn an_operation_elsewhere_is_watched_without_the_token() {
    let end = answer("303 See Other", "Location: http://localhost/x\r\n", b"");
    let elsewhere = Service::answering([json("202 Accepted", "", ""), end]).await;
    let service = operation(elsewhere.url("/monitor"), ok("{}")).await;
    let (client, _) = client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    assert!(monitor.finish().await.unwrap().is_null());
    assert_eq!((service.asked().len(), elsewhere.asked().len()), (1, 2));
    assert!(
        elsewhere
            .asked()
            .iter()
            .all(|it| it.header("authorization").is_none())
    );
}

#[tokio::test]
async fn an_operation_that_fails_or_takes_too_long_is_an_error() {
    let end =
        r#"{"status":"failed","error":{"code":"nameAlreadyExists","message":"There is one."}}"#;
    let service = operation("/v1.0/x".to_owned(), json("200 OK", "", end)).await;
    let (client, _) = client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    let error = monitor.finish().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Service, Some("nameAlreadyExists"))
    );

    let service = operation("/v1.0/x".to_owned(), ok("{}")).await;
    let (client, clock) = self::client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    assert_eq!(monitor.status().await.unwrap()["status"], "notStarted");
    let error = monitor
        .patience(Duration::from_secs(1))
        .finish()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(clock.seconds(), [1.0]);

    // A service that asks for no wait at all is not asked without an end.
    let service = Service::new(|number, _| match number {
        0 => answer("202 Accepted", "Location: /v1.0/x\r\n", b""),
        _ => {
            assert!(number < 1000, "there is no end");
            json("202 Accepted", "Retry-After: 0\r\n", "")
        }
    })
    .await;
    let (client, clock) = self::client(&service);
    let monitor = call::<()>(&client, Method::POST).start().await.unwrap();
    let monitor = monitor.patience(Duration::from_secs(5));
    let error = monitor.finish().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(clock.seconds(), [1.0; 5]);

    let service = Service::answering([json("202 Accepted", "", "")]).await;
    let (client, _) = self::client(&service);
    let error = call::<()>(&client, Method::POST)
        .start()
        .await
        .err()
        .unwrap();
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("Location"))
    );
}
