//! Subscriptions to changes, and the log of sign-ins.

use generated::v1_0::Graph;
use generated::v1_0::models::{SignIn, Subscription, sign_in};
use generated::{DateTimeOffset, Error, Json};
use serde_json::json;

use crate::service::{Answer, Service};

/// Subscribes to new mail.
async fn subscribe(graph: &Graph, url: &str, end: DateTimeOffset) -> Result<Subscription, Error> {
    let subscription = Subscription {
        change_type: Some("created".into()),
        notification_url: Some(url.into()),
        resource: Some("me/mailFolders('Inbox')/messages".into()),
        expiration_date_time: Some(end),
        client_state: Some("secretClientValue".into()),
        ..Default::default()
    };
    graph.subscriptions().create(&subscription).await
}

/// Renews a subscription.
async fn renew(graph: &Graph, id: &str, end: DateTimeOffset) -> Result<Subscription, Error> {
    let subscription = Subscription {
        expiration_date_time: Some(end),
        ..Default::default()
    };
    graph.subscriptions().by_id(id).update(&subscription).await
}

#[tokio::test]
async fn a_subscription_is_made_and_renewed() {
    let service = Service::start().await;
    service.in_order();
    let url = "https://webhook.contoso.example/api/mail";
    service
        .expect("POST", "/subscriptions")
        .json(json!({
            "changeType": "created",
            "notificationUrl": url,
            "resource": "me/mailFolders('Inbox')/messages",
            "expirationDateTime": "2021-07-03T18:23:45.9356913Z",
            "clientState": "secretClientValue",
        }))
        .answer(201, json!({ "id": "7f105c7d-2dc5-4530-97cd-4e7ae6534c07" }));
    service
        .expect(
            "PATCH",
            "/subscriptions/7f105c7d-2dc5-4530-97cd-4e7ae6534c07",
        )
        .json(json!({ "expirationDateTime": "2021-07-06T18:23:45Z" }))
        .answer(200, json!({ "expirationDateTime": "2021-07-06T18:23:45Z" }));
    let graph = service.graph();
    let end = "2021-07-03T18:23:45.9356913Z".parse().unwrap();
    let made = subscribe(&graph, url, end).await.unwrap();
    let end = "2021-07-06T18:23:45Z".parse().unwrap();
    let renewed = renew(&graph, &made.id.unwrap(), end).await.unwrap();
    assert_eq!(renewed.expiration_date_time, Some(end));
    service.done();
}

/// Collects all sign-ins since a time.
async fn sign_ins(graph: &Graph, since: DateTimeOffset) -> Result<Vec<SignIn>, Error> {
    let filter = sign_in::CREATED_DATE_TIME.ge(since);
    let mut sign_ins = graph.audit_logs().sign_ins().list().filter(filter).items();
    let mut all = Vec::new();
    while let Some(sign_in) = sign_ins.next().await {
        all.push(sign_in?);
    }
    Ok(all)
}

#[tokio::test]
async fn sign_ins_are_read_to_the_end_although_a_page_is_throttled() {
    let service = Service::start().await;
    service.in_order();
    let page = |number: usize| -> Json {
        let ids = number * 3..number * 3 + 3;
        ids.map(|id| json!({ "id": id.to_string() })).collect()
    };
    service
        .expect("GET", "/auditLogs/signIns")
        .query("$filter", "createdDateTime ge 2021-07-01T00:00:00Z")
        .pages_with((0..10).map(page), |number, page| match number {
            5 => vec![Answer::throttled(17), page],
            _ => vec![page],
        });
    let since = "2021-07-01T00:00:00Z".parse().unwrap();
    let all = sign_ins(&service.graph(), since).await.unwrap();
    let ids: Vec<String> = all.into_iter().filter_map(|it| it.id).collect();
    let expected: Vec<String> = (0..30).map(|id| id.to_string()).collect();
    assert_eq!(ids, expected);
    assert_eq!(service.waits(), [17]);
    service.done();
}
