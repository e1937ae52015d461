//! Many calls in one request.

use generated::http::StatusCode;
use generated::v1_0::Graph;
use generated::v1_0::models::{Message, User};
use generated::{Batch, Bytes, Collection, Error};
use serde_json::json;

use crate::service::{Answer, Service};

/// Reads many users, some of whom may not exist, then the signed-in user, and after that their mail.
async fn read_users(
    graph: &Graph,
    ids: &[String],
) -> Result<(Vec<Option<User>>, User, Collection<Message>), Error> {
    let mut batch = Batch::new(graph.client());
    let mut tickets = Vec::new();
    for id in ids {
        tickets.push(batch.add(graph.users().by_id(id).get()));
    }
    let me = batch.add(graph.me().get());
    let mail = batch.add_after(graph.me().messages().list(), &me);
    let mut replies = batch.send().await;
    let mut users = Vec::new();
    for ticket in tickets {
        users.push(match replies.take(ticket) {
            Ok(user) => Some(user),
            Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => None,
            Err(error) => return Err(error),
        });
    }
    Ok((users, replies.take(me)?, replies.take(mail)?))
}

#[tokio::test]
async fn a_batch_of_many_calls_has_a_result_for_each() {
    let service = Service::start().await;
    let ids: Vec<String> = (0..43).map(|number| format!("user-{number}")).collect();
    for (number, id) in ids.iter().enumerate() {
        let user = Answer::json(200, &json!({ "id": id }));
        let answers = match number {
            40 => vec![Answer::throttled(4), user],
            42 => vec![Answer::throttled(9), user],
            7 => vec![Answer::error(404, "Request_ResourceNotFound", "No user.")],
            _ => vec![user],
        };
        service
            .expect_batched("GET", &format!("/users/{id}"))
            .replies(answers);
    }
    service
        .expect_batched("GET", "/me")
        .answer(200, json!({ "displayName": "Adele" }));
    service
        .expect_batched("GET", "/me/messages")
        .after("GET", "/me")
        .answer(200, json!({ "value": [{ "subject": "Hi" }] }));
    // The two that were throttled are repeated in batches of their own.
    for requests in [20, 20, 5, 1, 1] {
        service.expect_batch(requests);
    }
    let graph = service.graph();
    let (users, me, mail) = read_users(&graph, &ids).await.unwrap();
    for (number, (user, id)) in users.into_iter().zip(ids).enumerate() {
        let expected = (number != 7).then_some(id);
        assert_eq!(user.and_then(|it| it.id), expected);
    }
    assert_eq!(me.display_name.as_deref(), Some("Adele"));
    assert!(service.waits().iter().sum::<u64>() >= 9);
    assert_eq!(mail.value[0].subject.as_deref(), Some("Hi"));
    service.done();
}

/// Reads the photos of some users.
async fn photos(graph: &Graph, ids: &[String]) -> Result<Vec<Bytes>, Error> {
    let mut batch = Batch::new(graph.client());
    let photo = |id: &String| batch.add(graph.users().by_id(id).photo().value().get());
    let tickets: Vec<_> = ids.iter().map(photo).collect();
    let mut replies = batch.send().await;
    let take = |ticket| replies.take(ticket);
    tickets.into_iter().map(take).collect()
}

#[tokio::test]
async fn photos_come_in_a_batch() {
    let service = Service::start().await;
    let ids: Vec<String> = (0..20).map(|number| format!("user-{number}")).collect();
    let jpeg = |id: &str| [b"\xff\xd8\xff\xe0", id.as_bytes()].concat();
    service.expect_batch(20);
    for id in &ids {
        service
            .expect_batched("GET", &format!("/users/{id}/photo/$value"))
            .reply(Answer::bytes(200, "image/jpeg", jpeg(id)));
    }
    let graph = service.graph();
    let photos = photos(&graph, &ids).await.unwrap();
    let expected: Vec<Vec<u8>> = ids.iter().map(|id| jpeg(id)).collect();
    assert_eq!(photos, expected);
    service.done();
}
