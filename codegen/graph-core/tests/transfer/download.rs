//! Content that is read piece by piece, and redirects to it.

use std::sync::Mutex;

use graph_core::{Batch, Bytes, Download, Error, ErrorKind, Method, Redirect};
use serde_json::json;

use crate::service::{Answer, Asked, Service, ok};
use crate::{answer, call, client, content};

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

pub(super) async fn read(download: Download) -> (Vec<u8>, Vec<usize>, Option<Error>) {
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
