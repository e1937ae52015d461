//! OneNote.

use generated::Error;
use generated::v1_0::Graph;
use generated::v1_0::models::OnenotePage;
use serde_json::json;

use crate::service::Service;

/// Adds a page to a section of the signed-in user.
async fn add_a_page(graph: &Graph, section: &str, html: &str) -> Result<OnenotePage, Error> {
    let section = graph.me().onenote().sections().by_id(section);
    section.pages().create(html.to_owned()).await
}

#[tokio::test]
async fn a_page_is_added() {
    let service = Service::start().await;
    let html =
        "<!DOCTYPE html><html><head><title>Plans</title></head><body>Übermorgen</body></html>";
    service
        .expect("POST", "/me/onenote/sections/1-a/pages")
        .bytes("text/html", html)
        .answer(201, json!({ "id": "1-b", "title": "Plans" }));
    let page = add_a_page(&service.graph(), "1-a", html).await.unwrap();
    assert_eq!(page.title.as_deref(), Some("Plans"));
    service.done();
}
