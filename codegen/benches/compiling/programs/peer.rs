//! Assigns a licence with `graph-rs-sdk`, which takes and gives JSON without types.

use graph_rs_sdk::GraphClient;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = GraphClient::new(std::env::var("GRAPH_TOKEN").unwrap_or_default());
    let arguments = serde_json::json!({
        "addLicenses": [{ "skuId": "45715bb8-13f9-4bf6-927f-ef96c102d394" }],
        "removeLicenses": [],
    });
    let response = client
        .user("adele@contoso.com")
        .assign_license(&arguments)
        .send()
        .await?
        .error_for_status()?;
    let user: serde_json::Value = response.json().await?;
    println!("{} {}", user["id"], user["assignedLicenses"]);
    Ok(())
}
