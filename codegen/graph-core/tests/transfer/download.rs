//! Content that is read piece by piece, and redirects to it.

use std::sync::Mutex;

use graph_core::{
    Batch, Bytes, Call, Download, Error, ErrorKind, Method, Operation, Redirect, Route,
    SecretString,
};
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
        let headers = format!("Content-Range: bytes */{}\r\n", content.len());
        return answer("416 No Range", &headers, b"");
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
async fn a_call_that_leads_elsewhere_is_not_asked_for_pieces() {
    let elsewhere = Service::new(|_, asked| ranged(asked, &content(1000), "\"e1\"", "1000")).await;
    let location = format!("Location: {}\r\n", elsewhere.url("/file"));
    let leads = Service::new(move |_, _| answer("302 Found", &location, b"")).await;
    // Some answer with the content itself, although their page says otherwise.
    let answers = Service::answering([answer("200 OK", "", &content(1000))]).await;
    for own in [leads, answers] {
        let (client, _) = client(&own);
        let download = call::<Redirect>(&client, Method::GET).download();
        let download = download.piece_bytes(400).starting_at(100);
        let (all, _, error) = read_from(download, 100).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(all, content(1000)[100..]);
        assert_eq!(own.asked().len(), 1);
        assert_eq!(own.asked()[0].header("range"), None);
    }
    let asked = elsewhere.asked();
    let ranges: Vec<_> = asked.iter().map(|it| it.header("range").unwrap()).collect();
    assert_eq!(ranges, ["bytes=100-499", "bytes=500-899", "bytes=900-1299"]);
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
    assert_eq!(
        error.to_string(),
        "302 Found: the service sends on to another address, which was not called; `download` \
         reads the content that is there"
    );
    assert!(!format!("{error:?}").contains("contoso"), "{error:?}");
}

#[tokio::test]
async fn content_is_had_whole_wherever_it_is() {
    let elsewhere = Service::new(|_, asked| ranged(asked, &content(900), "\"e\"", "900")).await;
    let location = format!("Location: {}\r\n", elsewhere.url("/report?sig=x"));
    let own = Service::new(move |_, asked| match asked.line.as_str() {
        "GET /v1.0/here" => answer("200 OK", "", b"a,b\n"),
        _ => answer("302 Found", &location, b""),
    })
    .await;
    let (client, _) = client(&own);
    let report = call::<Redirect>(&client, Method::GET);
    let whole = report.clone().download().piece_bytes(400).whole().await;
    assert_eq!(whole.unwrap(), content(900));
    assert_eq!(elsewhere.asked().len(), 3);
    assert_eq!(elsewhere.asked()[0].header("authorization"), None);
    // A service may have the content itself.
    let here = Route::new(&client, "v1.0").literal("here");
    let here: Call<_, Redirect> = here.call(Method::GET, &Operation::UNDOCUMENTED);
    let error = here.clone().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "200 OK: the service answers with the content, and does not send on to it; `download` \
         reads either"
    );
    assert_eq!(here.download().whole().await.unwrap(), "a,b\n");
    // What is too large is said to be.
    let small = own.builder(SecretString::from("s3cret"));
    let small = small.max_response_bytes(899).build().unwrap();
    let error = call::<Redirect>(&small, Method::GET).download().whole();
    assert_eq!(error.await.unwrap_err().kind(), ErrorKind::TooLarge);
    let exact = own.builder(SecretString::from("s3cret"));
    let exact = exact.max_response_bytes(900).build().unwrap();
    let whole = call::<Redirect>(&exact, Method::GET).download().whole();
    assert_eq!(whole.await.unwrap().len(), 900);
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

/// What a service tells of the version of a content, besides its bytes.
type Told = (&'static str, &'static str);

/// A service whose content has one version for the first request and another
/// one from then on.
async fn two_versions(first: Told, then: Told) -> Service {
    Service::new(move |number, asked| {
        let (bytes, (headers, total)) = match number {
            0 => (content(1000), first),
            _ => (content(2000)[1000..].to_vec(), then),
        };
        let Some(range) = asked.header("range") else {
            return answer("200 OK", headers, &bytes);
        };
        let (first, last) = range
            .strip_prefix("bytes=")
            .unwrap()
            .split_once('-')
            .unwrap();
        let (first, last): (usize, usize) = (first.parse().unwrap(), last.parse().unwrap());
        let last = last.min(bytes.len() - 1);
        let headers = format!("{headers}Content-Range: bytes {first}-{last}/{total}\r\n");
        answer("206 Partial", &headers, &bytes[first..=last])
    })
    .await
}

#[tokio::test]
async fn pieces_of_two_versions_are_never_joined() {
    const MONDAY: &str = "Last-Modified: Mon, 05 Jan 2026 10:00:00 GMT\r\n";
    const TUESDAY: &str = "Last-Modified: Tue, 06 Jan 2026 10:00:00 GMT\r\n";
    for (first, then) in [
        ((MONDAY, "1000"), (TUESDAY, "1000")),
        ((MONDAY, "1000"), (MONDAY, "1001")),
        ((MONDAY, "1000"), ("", "1000")),
        (("ETag: W/\"1\"\r\n", "1000"), ("ETag: W/\"2\"\r\n", "1000")),
        (("ETag: W/\"1\"\r\n", "1000"), ("ETag: W/\"1\"\r\n", "1001")),
        (("ETag: W/\"1\"\r\n", "*"), ("", "*")),
        (("ETag: \"1\"\r\n", "1000"), ("ETag: \"1\"\r\n", "1001")),
    ] {
        let service = two_versions(first, then).await;
        let (client, _) = client(&service);
        let download = call::<Bytes>(&client, Method::GET).download();
        let (all, _, error) = read(download.piece_bytes(400)).await;
        assert_eq!(all, content(400), "{first:?} {then:?}");
        assert_eq!(error.unwrap().kind(), ErrorKind::Decode);
    }
    // Where nothing tells versions apart, all of it is one answer.
    let service = two_versions(("", "1000"), ("", "1000")).await;
    let (client, _) = client(&service);
    let download = call::<Bytes>(&client, Method::GET).download();
    let (all, sizes, error) = read(download.piece_bytes(400)).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, content(2000)[1000..]);
    assert_eq!(sizes, [1000]);
    assert_eq!(service.asked().len(), 2);
    // If that is too much for one answer, it is not asked for.
    let service = two_versions(("", "1000"), ("", "1000")).await;
    let builder = service.builder(SecretString::from("s3cret"));
    let small = builder.max_response_bytes(500).build().unwrap();
    let download = call::<Bytes>(&small, Method::GET).download();
    let (all, _, error) = read(download).await;
    let error = error.unwrap();
    assert_eq!(
        (all.len(), error.kind()),
        (0, ErrorKind::TooLarge),
        "{error}"
    );
    assert_eq!(service.asked().len(), 1);
}

/// Reads answers in pieces of four bytes, as text.
async fn pieces(
    answers: Vec<Answer>,
    begin: impl FnOnce(Download) -> Download,
) -> Result<String, graph_core::Error> {
    let service = Service::answering(answers).await;
    let (client, _) = client(&service);
    let download = call::<Bytes>(&client, Method::GET).download();
    let mut download = begin(download.piece_bytes(4));
    let mut all = Vec::new();
    while let Some(piece) = download.next().await {
        all.extend_from_slice(&piece?);
    }
    Ok(String::from_utf8(all).unwrap())
}

fn part(range: &str, headers: &str, content: &str) -> Answer {
    let headers = format!("Content-Range: bytes {range}\r\n{headers}");
    answer("206 Partial", &headers, content.as_bytes())
}

#[tokio::test]
async fn a_piece_that_is_shorter_than_asked_for_is_not_the_end() {
    let tag = "ETag: \"1\"\r\n";
    let none = |headers: &str| answer("416 No Range", headers, b"");
    let short = || part("0-1/*", tag, "ab");
    let rest = || part("2-5/*", tag, "cdef");
    let answers = vec![short(), rest(), none("Content-Range: bytes */6\r\n")];
    assert_eq!(pieces(answers, |it| it).await.unwrap(), "abcdef");
    let answers = vec![short(), rest(), none(tag)];
    assert_eq!(pieces(answers, |it| it).await.unwrap(), "abcdef");
    // What is shorter than before, or may be, is no end.
    for end in [
        "",
        "ETag: \"2\"\r\n",
        "Content-Range: bytes */5\r\n",
        "Content-Range: bytes */6\r\nETag: \"2\"\r\n",
    ] {
        let answers = vec![short(), rest(), none(end)];
        let error = pieces(answers, |it| it).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 416, "{end}");
    }
    let ended = vec![none("Content-Range: bytes */6\r\nETag: \"2\"\r\n")];
    let from = |it: Download| it.expecting("\"1\"").starting_at(6);
    pieces(ended, from).await.unwrap_err();
    // An end beyond the end is none.
    pieces(vec![part("0-3/2", tag, "abcd")], |it| it)
        .await
        .unwrap_err();
}

#[tokio::test]
async fn what_a_later_piece_tells_of_its_version_is_remembered() {
    const MONDAY: &str = "Last-Modified: Mon, 05 Jan 2026 10:00:00 GMT\r\n";
    let answers = vec![
        part("0-3/12", MONDAY, "aaaa"),
        part("4-7/12", &format!("{MONDAY}ETag: \"1\"\r\n"), "bbbb"),
        part("8-11/12", &format!("{MONDAY}ETag: \"2\"\r\n"), "cccc"),
    ];
    pieces(answers, |it| it).await.unwrap_err();
    let tag = "ETag: W/\"1\"\r\n";
    let answers = vec![
        part("0-3/8", &format!("{MONDAY}{tag}"), "aaaa"),
        part(
            "4-7/8",
            &format!("Last-Modified: Tue, 06 Jan 2026 10:00:00 GMT\r\n{tag}"),
            "bbbb",
        ),
    ];
    pieces(answers, |it| it.expecting("W/\"1\""))
        .await
        .unwrap_err();
}

#[tokio::test]
async fn not_every_success_has_the_content() {
    for status in ["201 Created", "202 Accepted", "205 Reset"] {
        let answers = vec![answer(status, "", b"wait")];
        pieces(answers, |it| it).await.unwrap_err();
    }
    let answers = vec![answer("203 Transformed", "", b"content")];
    assert_eq!(pieces(answers, |it| it).await.unwrap(), "content");
}

#[tokio::test]
async fn a_download_that_begins_at_the_end_is_empty() {
    let service = Service::new(
        |_, asked| match ranged(asked, &content(700), "\"e\"", "700") {
            Answer::Send(bytes) if bytes.starts_with(b"HTTP/1.1 416") => {
                answer("416 No Range", "Content-Range: bytes */700\r\n", b"")
            }
            other => other,
        },
    )
    .await;
    let (client, _) = client(&service);
    let from = |offset| {
        let download = call::<Bytes>(&client, Method::GET).download();
        read_from(download.starting_at(offset), offset)
    };
    let (all, _, error) = from(700).await;
    assert!(error.is_none(), "{error:?}");
    assert!(all.is_empty());
    for offset in [701, u64::MAX] {
        let error = from(offset).await.2.unwrap();
        assert_eq!(error.status().unwrap(), 416, "{error}");
    }
    assert_eq!(service.asked().len(), 3);
}

#[tokio::test]
async fn a_piece_at_the_end_of_all_numbers_is_an_error() {
    let last = u64::MAX;
    let range = format!("Content-Range: bytes {last}-{last}/*\r\nETag: \"e\"\r\n");
    let service = Service::answering([answer("206 Partial", &range, b"x")]).await;
    let (client, _) = client(&service);
    let download = call::<Bytes>(&client, Method::GET).download();
    let (all, _, error) = read_from(download.starting_at(last), last).await;
    assert!(all.is_empty());
    assert_eq!(error.unwrap().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn an_address_that_has_expired_is_asked_for_again() {
    for status in [
        "401 Unauthorized",
        "403 Forbidden",
        "404 Not Found",
        "410 Gone",
    ] {
        let elsewhere = Service::new(move |number, asked| match number {
            2 | 4 => answer(status, "", b""),
            _ => ranged(asked, &content(1000), "\"e\"", "1000"),
        })
        .await;
        let base = elsewhere.url("/file");
        let own = Service::new(move |number, _| {
            answer("302 Found", &format!("Location: {base}?{number}\r\n"), b"")
        })
        .await;
        let (client, _) = client(&own);
        let download = call::<Bytes>(&client, Method::GET).download();
        let (all, _, error) = read(download.piece_bytes(300)).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(all, content(1000));
        let targets = [
            "/file?0", "/file?0", "/file?0", "/file?1", "/file?1", "/file?2",
        ];
        let targets = targets.map(|it| format!("GET {it}"));
        assert_eq!(elsewhere.lines(), targets);
        assert_eq!(own.asked().len(), 3);
        for asked in &elsewhere.asked()[1..] {
            assert_eq!(asked.header("if-range"), Some("\"e\""));
            assert_eq!(asked.header("authorization"), None);
        }
        // One that was never any good is not.
        let elsewhere = Service::answering([answer(status, "", b"")]).await;
        let location = format!("Location: {}\r\n", elsewhere.url("/file"));
        let own = Service::new(move |_, _| answer("302 Found", &location, b"")).await;
        let (client, _) = self::client(&own);
        let download = call::<Bytes>(&client, Method::GET).download();
        let error = read(download).await.2.unwrap();
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
        assert_eq!((own.asked().len(), elsewhere.asked().len()), (1, 1));
    }
}

#[tokio::test]
async fn a_redirect_elsewhere_may_be_relative() {
    let elsewhere = Service::new(|_, asked| match asked.line.as_str() {
        "GET /a?sig=1" => answer("302 Found", "Location: /b?sig=2\r\n", b""),
        _ => ranged(asked, &content(300), "\"e\"", "300"),
    })
    .await;
    let location = format!("Location: {}\r\n", elsewhere.url("/a?sig=1"));
    let own = Service::new(move |_, _| answer("302 Found", &location, b"")).await;
    let (client, _) = client(&own);
    let (all, _, error) = read(call::<Bytes>(&client, Method::GET).download()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(all, content(300));
    assert_eq!(elsewhere.lines(), ["GET /a?sig=1", "GET /b?sig=2"]);
}

#[tokio::test]
async fn a_download_that_goes_on_can_say_with_what() {
    for (etag, is_same) in [("\"e\"", true), ("W/\"e\"", true), ("\"f\"", false)] {
        for has_pieces in [true, false] {
            let service = Service::new(move |_, asked| match has_pieces {
                true => ranged(asked, &content(1000), "\"e\"", "1000"),
                false => answer("200 OK", "ETag: \"e\"\r\n", &content(1000)),
            })
            .await;
            let (client, _) = client(&service);
            let mut first = call::<Bytes>(&client, Method::GET)
                .download()
                .piece_bytes(400);
            first.next().await.unwrap().unwrap();
            assert_eq!(first.etag(), Some("\"e\""));
            let download = call::<Bytes>(&client, Method::GET).download();
            let download = download.starting_at(300).expecting(etag);
            let (all, _, error) = read_from(download, 300).await;
            match is_same {
                true => assert_eq!(all, content(1000)[300..], "{error:?}"),
                false => assert_eq!(error.unwrap().kind(), ErrorKind::Decode),
            }
        }
    }
    let service = Service::answering([ok("{}")]).await;
    let (client, _) = client(&service);
    let download = call::<Bytes>(&client, Method::GET).download();
    let error = read(download.expecting("a\nb")).await.2.unwrap();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(service.asked().is_empty());
}
