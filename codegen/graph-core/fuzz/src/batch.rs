//! Answers to a batch: each call gets its own answer, or an error.

use graph_core::http::Request;
use graph_core::{Batch, Bytes, Call, Client, Json, Method, Retry, Route, SecretString, account};
use serde_json::value::RawValue;

use super::stand_in::operations;
use super::wire::{self, TOKEN, done, hides_token, response};

/// How many calls there are. The last one waits for the first.
const CALLS: usize = 4;

/// Answers a batch with the bytes.
pub fn target(data: &[u8]) {
    let body = Bytes::copy_from_slice(data);
    let answer = move |_, _: &Request<Bytes>| Ok(response(200, body.clone()));
    let (builder, _) = wire::builder(wire::BASE, SecretString::from(TOKEN), answer);
    let client = builder.retry(Retry::none()).build().expect("a client");
    let mut batch = Batch::new(&client);
    let mut tickets: Vec<_> = (1..CALLS).map(|it| batch.add(call(&client, it))).collect();
    let first = tickets[0].id();
    tickets.push(batch.add_after(call(&client, CALLS), [first]));
    let mut replies = done(batch.send());
    let is_json = serde_json::from_slice::<&RawValue>(data).is_ok();
    // It is none if a number in it is too large, which concerns one call only.
    let whole: Option<Json> = serde_json::from_slice(data).ok();
    for (number, ticket) in tickets.into_iter().enumerate() {
        match replies.take(ticket) {
            Ok(json) => {
                assert!(is_json, "there are no answers");
                if let Some(whole) = &whole {
                    is_own(whole, number, &json);
                }
            }
            Err(error) => hides_token(&error),
        }
    }
}

fn call(client: &Client, number: usize) -> Call<account::Any, Json> {
    let route = Route::new(client, "v1.0").literal("users");
    let route = route.key(&number.to_string());
    route.call(Method::GET, &operations::USER_ASSIGN_LICENSE)
}

/// The answer is in the response, for this call and no other.
fn is_own(whole: &Json, number: usize, json: &Json) {
    let id = number.to_string();
    let has_id = |it: &&Json| match &it["id"] {
        Json::String(text) => *text == id,
        Json::Number(number) => number.to_string() == id,
        _ => false,
    };
    let items = whole["responses"].as_array().expect("there are responses");
    let own: Vec<&Json> = items.iter().filter(has_id).collect();
    assert!(!own.is_empty(), "nothing was answered to call {id}");
    for item in own {
        let status = item["status"].as_u64();
        assert!(status.is_some_and(|it| (200..300).contains(&it)), "{item}");
        // Texts are read as what their content types say.
        assert!(
            !(json.is_object() || json.is_array())
                || item["body"].is_string()
                || item["body"] == *json,
            "{item}"
        );
    }
}
