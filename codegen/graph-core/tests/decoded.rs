//! How much memory a response may take once it is read, whatever it says.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::{
    Bytes, Call, Client, Collection, Error, ErrorKind, FromResponse, Json, Method, Route,
    SecretString, http,
};
use stand_in::models::{Everything, User};
use stand_in::operations::USER_ASSIGN_LICENSE;

const KIB: u64 = 1024;

/// Reads a response with a client that takes so much.
fn read<R: FromResponse>(limit: Option<u64>, body: impl Into<Bytes>) -> Result<R, Error> {
    let mut builder = Client::builder(SecretString::from("s3cret"));
    if let Some(limit) = limit {
        builder = builder.max_decoded_bytes(limit);
    }
    let call: Call<_, R> = Route::new(&builder.build().unwrap(), "v1.0")
        .literal("users")
        .call(Method::GET, &USER_ASSIGN_LICENSE);
    call.from_http(http::Response::new(body.into()))
}

/// A list with so many elements.
fn list(element: &str, count: usize) -> String {
    format!("[{}]", vec![element; count].join(","))
}

/// Each of these takes far more than its bytes.
#[test]
fn what_takes_too_much_memory_is_an_error() {
    fn page(element: &str, count: usize) -> String {
        format!(r#"{{"value":{}}}"#, list(element, count))
    }
    fn check<R: FromResponse>(body: &str) {
        let error = read::<R>(Some(100 * KIB), body.to_owned()).err();
        let error = error.unwrap_or_else(|| panic!("it takes less: {:.80}", body));
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
        assert_eq!(error.status().unwrap(), 200);
        assert!(read::<R>(None, body.to_owned()).is_ok());
        // The next one is counted anew.
        assert!(read::<R>(Some(100 * KIB), r#"{"value":[]}"#).is_ok());
        // What is read without a client has no limit, also on this thread.
        assert!(serde_json::from_str::<Collection<Json>>(&page("[1]", 1000)).is_ok());
    }
    check::<Collection<User>>(&page("{}", 500));
    check::<Collection<User>>(&page("1", 2500));
    check::<Collection<Everything>>(&page(r#"{"nested":{}}"#, 80));
    check::<Collection<String>>(&page("\"\"", 5000));
    check::<Collection<Json>>(&page("1", 4000));
    check::<Collection<Json>>(&page("[1]", 1000));
    check::<Collection<Json>>(&page(r#"{"a":1}"#, 200));
    check::<Collection<User>>(&page(r#"{"city":null,"id":null}"#, 300));
    check::<Collection<User>>(&page(r#"{"x":1}"#, 300));
    check::<Json>(&list("1", 5000));
    let members: Vec<String> = (0..2500).map(|it| format!("\"x{it}\":1")).collect();
    check::<User>(&format!("{{{}}}", members.join(",")));
    let boxes = r#"{"nested":"#.repeat(125) + "{}" + &"}".repeat(125);
    check::<Everything>(&boxes);
}

#[test]
fn a_third_of_a_megabyte_is_not_a_third_of_a_gigabyte() {
    let body = format!(r#"{{"value":{}}}"#, list("{}", 100_000));
    let size = size_of::<Everything>();
    let limit = 100_000 * size as u64;
    assert!(read::<Collection<Everything>>(Some(limit + limit / 10), body.clone()).is_ok());
    let error = read::<Collection<Everything>>(Some(limit / 2), body).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

/// Texts are as long as they came, and that has a limit of its own.
#[test]
fn what_is_about_as_large_as_its_json_is_no_error() {
    let text = "x".repeat(1024 * 1024);
    let body = format!(r#"{{"city":"{text}","id":"{text}"}}"#);
    assert!(read::<User>(Some(KIB), body).is_ok());
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_json() {
    let user: User = read(None, "\u{feff}{\"city\":\"Rome\"}").unwrap();
    assert_eq!(user.city.as_deref(), Some("Rome"));
    let json: Json = read(None, "\u{feff}[1]").unwrap();
    assert_eq!(json[0], 1);
    for body in ["\u{feff}", "\u{feff}\u{feff}{}", "{}\u{feff}", "{}{}"] {
        let error = read::<User>(None, body).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
}
