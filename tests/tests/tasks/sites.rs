//! SharePoint sites, and the rows of their lists.

use generated::v1_0::Graph;
use generated::v1_0::models::{Drive, FieldValueSet, Site, list_item};
use generated::{Collection, Error, Model, Property};
use serde_json::json;

use crate::service::Service;

const SITE: &str = "contoso.sharepoint.com,2C712604-1370-44E7-A1F5-426573FDA80A,2D2244C3";

/// Finds a site by its path.
async fn site_at(graph: &Graph, host: &str, path: &str) -> Result<Site, Error> {
    graph.sites().by_path(host, path).get().await
}

/// Lists the drives of a site.
async fn drives_of(graph: &Graph, site: &str) -> Result<Collection<Drive>, Error> {
    graph.sites().by_id(site).drives().list().await
}

#[tokio::test]
async fn a_site_and_its_drives_are_found() {
    let service = Service::start().await;
    service.in_order();
    service
        .expect("GET", "/sites/contoso.sharepoint.com:/teams/hr")
        .answer(200, json!({ "id": SITE }));
    service
        .expect("GET", &format!("/sites/{SITE}/drives"))
        .answer(
            200,
            json!({ "value": [{ "id": "b!1", "driveType": "documentLibrary" }] }),
        );
    let graph = service.graph();
    let site = site_at(&graph, "contoso.sharepoint.com", "teams/hr")
        .await
        .unwrap();
    let drives = drives_of(&graph, &site.id.unwrap()).await.unwrap();
    let kind = drives.value[0].drive_type.as_deref();
    assert_eq!(kind, Some("documentLibrary"));
    service.done();
}

/// The columns of the list.
const TITLE: &Property<FieldValueSet, String> = &Property::new("Title");
const QUANTITY: &Property<FieldValueSet, f64> = &Property::new("Quantity");

/// Reads two columns of the rows of a list.
async fn stock(graph: &Graph, site: &str, list: &str) -> Result<Vec<(String, f64)>, Error> {
    let mut stock = Vec::new();
    let items = graph.sites().by_id(site).lists().by_id(list).items();
    let call = items.list();
    let call = call.expand_with(list_item::FIELDS, |it| it.select([TITLE, QUANTITY]));
    for item in call.await?.value {
        if let Some(fields) = item.fields {
            let fields = fields.decode()?;
            let title = fields.get(TITLE.name())?.unwrap_or_default();
            let quantity = fields.get(QUANTITY.name())?.unwrap_or_default();
            stock.push((title, quantity));
        }
    }
    Ok(stock)
}

#[tokio::test]
async fn rows_of_a_list_are_read() {
    let service = Service::start().await;
    service
        .expect("GET", &format!("/sites/{SITE}/lists/Stock/items"))
        .query("$expand", "fields($select=Title,Quantity)")
        .answer(
            200,
            json!({
                "value": [
                    { "id": "1", "fields": { "Title": "Widget", "Quantity": 2.5 } },
                    { "id": "2", "fields": { "Title": "Gadget", "Quantity": 3 } },
                ],
            }),
        );
    let stock = stock(&service.graph(), SITE, "Stock").await.unwrap();
    let expected = [("Widget", 2.5), ("Gadget", 3.0)];
    assert_eq!(
        stock,
        expected.map(|(title, quantity)| (title.to_owned(), quantity))
    );
    service.done();
}

/// Changes one column of a row.
async fn set_the_quantity(
    graph: &Graph,
    site: &str,
    list: &str,
    row: &str,
    quantity: u32,
) -> Result<FieldValueSet, Error> {
    let mut fields = FieldValueSet::default();
    fields.set("Quantity", quantity);
    let items = graph.sites().by_id(site).lists().by_id(list).items();
    items.by_id(row).fields().update(&fields).await
}

#[tokio::test]
async fn a_row_is_changed() {
    let service = Service::start().await;
    service
        .expect(
            "PATCH",
            &format!("/sites/{SITE}/lists/Stock/items/7/fields"),
        )
        .json(json!({ "Quantity": 3 }))
        .answer(200, json!({ "Title": "Widget", "Quantity": 3 }));
    let fields = set_the_quantity(&service.graph(), SITE, "Stock", "7", 3)
        .await
        .unwrap();
    assert_eq!(
        fields.get::<String>("Title").unwrap().as_deref(),
        Some("Widget")
    );
    service.done();
}
