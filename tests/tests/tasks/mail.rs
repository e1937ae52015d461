//! Mail: reading, sending and replying.

use generated::v1_0::Graph;
use generated::v1_0::models::{Message, message};
use generated::v1_0::requests::MessageReply;
use generated::{Bytes, Collection, DateTimeOffset, Error, Media};
use serde_json::json;

use crate::service::{Answer, Service};

/// Lists the messages received since a time, the latest first, with bodies as text.
async fn mail_since(graph: &Graph, since: DateTimeOffset) -> Result<Collection<Message>, Error> {
    graph
        .me()
        .messages()
        .list()
        .filter(message::RECEIVED_DATE_TIME.ge(since))
        .order_by([message::RECEIVED_DATE_TIME.descending()])
        .top(25)
        .prefer("outlook.body-content-type=\"text\"")
        .await
}

#[tokio::test]
async fn the_mail_of_today_is_listed() {
    let service = Service::start().await;
    service
        .expect("GET", "/me/messages")
        .query("$filter", "receivedDateTime ge 2021-07-01T00:00:00Z")
        .query("$top", "25")
        .query("$orderby", "receivedDateTime desc")
        .header("Prefer", "outlook.body-content-type=\"text\"")
        .answer(
            200,
            json!({
                "value": [{ "subject": "Hi", "body": { "contentType": "text", "content": "Hello" } }],
            }),
        );
    let since = "2021-07-01T00:00:00Z".parse().unwrap();
    let mail = mail_since(&service.graph(), since).await.unwrap();
    let body = mail.value[0].body.as_ref().unwrap();
    assert_eq!(body.content.as_deref(), Some("Hello"));
    service.done();
}

/// Reads a message as MIME.
async fn mime(graph: &Graph, id: &str) -> Result<Bytes, Error> {
    graph.me().messages().by_id(id).value().get().await
}

#[tokio::test]
async fn a_message_is_read_as_mime() {
    let service = Service::start().await;
    service
        .expect("GET", "/me/messages/AAMk/$value")
        .reply(Answer::bytes(
            200,
            "text/plain",
            "Subject: Hi\r\n\r\nHello \u{fc}",
        ));
    let content = mime(&service.graph(), "AAMk").await.unwrap();
    assert_eq!(content, "Subject: Hi\r\n\r\nHello \u{fc}".as_bytes());
    service.done();
}

/// Reads a message of a user.
async fn message_of(graph: &Graph, user: &str, id: &str) -> Result<Message, Error> {
    graph.users().by_id(user).messages().by_id(id).get().await
}

#[tokio::test]
async fn an_id_may_have_slashes_and_signs_in_it() {
    let service = Service::start().await;
    service
        .expect("GET", "/users/adele@contoso.com/messages/AAMk%2FAB+C%3D%3D")
        .answer(200, json!({ "id": "AAMk/AB+C==" }));
    let message = message_of(&service.graph(), "adele@contoso.com", "AAMk/AB+C==")
        .await
        .unwrap();
    assert_eq!(message.id.as_deref(), Some("AAMk/AB+C=="));
    service.done();
}

/// Sends a message that already is MIME in base64.
async fn send_mime(graph: &Graph, base64: &str) -> Result<(), Error> {
    let mime = Media::new("text/plain", base64.to_owned());
    graph.me().send_mail(mime).await
}

#[tokio::test]
async fn a_mime_message_is_sent() {
    let service = Service::start().await;
    service
        .expect("POST", "/me/sendMail")
        .bytes("text/plain", "U3ViamVjdDogSGkNCg0KSGVsbG8=")
        .reply(Answer::empty(202));
    send_mime(&service.graph(), "U3ViamVjdDogSGkNCg0KSGVsbG8=")
        .await
        .unwrap();
    service.done();
}

/// Replies to a message.
async fn reply(graph: &Graph, id: &str, comment: &str) -> Result<(), Error> {
    let reply = MessageReply {
        comment: Some(comment.into()),
        message: None,
    };
    graph.me().messages().by_id(id).reply(reply).await
}

#[tokio::test]
async fn a_message_is_answered() {
    let service = Service::start().await;
    service
        .expect("POST", "/me/messages/AAMk/reply")
        .json(json!({ "comment": "thanks" }))
        .reply(Answer::empty(202));
    reply(&service.graph(), "AAMk", "thanks").await.unwrap();
    service.done();
}
