//! Files of OneDrive and SharePoint.

use generated::v1_0::Graph;
use generated::v1_0::models::{DriveItem, Permission};
use generated::v1_0::requests::{CreateLink, DriveItemCopy, DriveItemCreateUploadSession};
use generated::{Bytes, Collection, Error, Json};
use serde_json::json;

use crate::service::{Answer, Service, pattern};

/// The range of the first piece of a download.
const FIRST_PIECE: &str = "bytes=0-4194303";

/// Reads a file of the signed-in user.
async fn read_a_file(graph: &Graph, path: &str) -> Result<Bytes, Error> {
    let file = graph.me().drive().root().by_path(path);
    file.content().get().download().whole().await
}

/// Creates or replaces a file of the signed-in user.
async fn write_a_file(graph: &Graph, path: &str, content: Bytes) -> Result<DriveItem, Error> {
    let file = graph.me().drive().root().by_path(path);
    file.content().replace(content).await
}

#[tokio::test]
async fn a_file_is_read_and_written_by_its_path() {
    let service = Service::start().await;
    service.in_order();
    let path = "/me/drive/root:/a%20b/%C3%BC%23.txt:/content";
    let elsewhere = service.elsewhere("/download/1?tempauth=x");
    service
        .expect("GET", path)
        .reply(Answer::redirect(&elsewhere));
    service
        .expect_elsewhere("GET", "/download/1")
        .query("tempauth", "x")
        .header("Range", FIRST_PIECE)
        .reply(Answer::bytes(200, "text/plain", "old"));
    service
        .expect("PUT", path)
        .bytes("application/octet-stream", "new")
        .answer(200, json!({ "id": "1", "name": "ü#.txt", "size": 3 }));
    let graph = service.graph();
    let read = read_a_file(&graph, "a b/ü#.txt").await.unwrap();
    assert_eq!(read, "old");
    let written = write_a_file(&graph, "a b/ü#.txt", "new".into())
        .await
        .unwrap();
    assert_eq!(written.name.as_deref(), Some("ü#.txt"));
    assert_eq!(written.size, Some(3));
    service.done();
}

/// Finds a file in any drive by its path.
async fn file_in(graph: &Graph, drive: &str, path: &str) -> Result<DriveItem, Error> {
    graph.drives().by_id(drive).root().by_path(path).get().await
}

#[tokio::test]
async fn a_file_in_another_drive_is_found_by_its_path() {
    let service = Service::start().await;
    service
        .expect("GET", "/drives/b!1/root:/Reports/2021.xlsx")
        .answer(200, json!({ "id": "01ABC", "size": 5_000_000_000_u64 }));
    let file = file_in(&service.graph(), "b!1", "Reports/2021.xlsx")
        .await
        .unwrap();
    assert_eq!(file.id.as_deref(), Some("01ABC"));
    assert_eq!(file.size, Some(5_000_000_000));
    service.done();
}

/// Copies a folder, and waits until that is done.
async fn copy_a_folder(graph: &Graph, drive: &str, id: &str, name: &str) -> Result<Json, Error> {
    let folder = graph.drives().by_id(drive).items().by_id(id);
    let copying = folder
        .copy(DriveItemCopy {
            name: Some(name.into()),
            ..Default::default()
        })
        .await?;
    copying.finish().await
}

#[tokio::test]
async fn a_folder_is_copied() {
    let service = Service::start().await;
    let monitor = service.elsewhere("/monitor/4A3407B5?guid=1");
    service
        .expect("POST", "/drives/b!1/items/01ABC/copy")
        .json(json!({ "name": "Copy" }))
        .reply(Answer::accepted(&monitor));
    let running = json!({ "status": "inProgress", "percentageComplete": 27.8 });
    let done = json!({ "status": "completed", "resourceId": "01DEF" });
    service
        .expect_elsewhere("GET", "/monitor/4A3407B5")
        .query("guid", "1")
        .replies([Answer::json(202, &running), Answer::json(200, &done)]);
    let copied = copy_a_folder(&service.graph(), "b!1", "01ABC", "Copy")
        .await
        .unwrap();
    assert_eq!(copied["resourceId"], "01DEF");
    assert_eq!(service.waits(), [1]);
    service.done();
}

/// Uploads a file that is too large for one request into a folder.
async fn upload_a_file(
    graph: &Graph,
    drive: &str,
    folder: &str,
    content: Vec<u8>,
) -> Result<DriveItem, Error> {
    let folder = graph.drives().by_id(drive).items().by_id(folder);
    let session = folder
        .by_path("big.bin")
        .create_upload_session(DriveItemCreateUploadSession::default())
        .await?;
    graph
        .client()
        .upload(&session, content)
        .send()
        .await?
        .decode()
}

#[tokio::test]
async fn a_large_file_is_sent_although_the_connection_breaks() {
    let service = Service::start().await;
    let content = pattern(60_000_000);
    let url = service
        .expect_upload("/rup/fe6987415ace7X4e1eF866337", content.clone())
        .broken_at(25_000_000)
        .reply(Answer::json(
            201,
            &json!({ "id": "01ABC", "name": "big.bin", "size": 60_000_000 }),
        ));
    service
        .expect(
            "POST",
            "/drives/b!1/items/01ROOT:/big.bin:/createUploadSession",
        )
        .json(json!({}))
        .answer(
            200,
            json!({ "uploadUrl": url, "expirationDateTime": "2021-07-02T12:00:00Z" }),
        );
    let graph = service.graph();
    let file = upload_a_file(&graph, "b!1", "01ROOT", content)
        .await
        .unwrap();
    assert_eq!(file.name.as_deref(), Some("big.bin"));
    assert_eq!(file.size, Some(60_000_000));
    service.done();
}

/// Creates a link with which everybody in the organisation can read a file.
async fn share(graph: &Graph, id: &str) -> Result<Permission, Error> {
    let file = graph.me().drive().items().by_id(id);
    file.create_link(CreateLink {
        scope: Some("organization".into()),
        ..CreateLink::new("view")
    })
    .await
}

#[tokio::test]
async fn a_file_is_shared() {
    let service = Service::start().await;
    let url = "https://contoso.sharepoint.com/:w:/g/1";
    service
        .expect("POST", "/me/drive/items/01ABC/createLink")
        .json(json!({ "type": "view", "scope": "organization" }))
        .answer(
            201,
            json!({ "id": "1", "link": { "type": "view", "webUrl": url } }),
        );
    let permission = share(&service.graph(), "01ABC").await.unwrap();
    assert_eq!(permission.link.unwrap().web_url.as_deref(), Some(url));
    service.done();
}

/// Searches the files of the signed-in user.
async fn search(graph: &Graph, words: &str) -> Result<Collection<DriveItem>, Error> {
    graph.me().drive().root().search(words).await
}

#[tokio::test]
async fn files_are_searched() {
    let service = Service::start().await;
    service
        .expect("GET", "/me/drive/root/search(q='budget%202021')")
        .answer(200, json!({ "value": [{ "name": "Budget 2021.xlsx" }] }));
    let found = search(&service.graph(), "budget 2021").await.unwrap();
    assert_eq!(found.value[0].name.as_deref(), Some("Budget 2021.xlsx"));
    service.done();
}
