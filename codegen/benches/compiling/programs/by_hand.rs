//! Assigns a licence with structs written by hand, over the same transport.

use graph_core::http::{Request, header};
use graph_core::transport::{Limits, Reqwest};
use graph_core::{Bytes, Transport};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AssignLicense {
    add_licenses: Vec<AssignedLicense>,
    remove_licenses: Vec<String>,
}

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct AssignedLicense {
    #[serde(skip_serializing_if = "Option::is_none")]
    disabled_plans: Option<Vec<String>>,
    sku_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: Option<String>,
    assigned_licenses: Option<Vec<AssignedLicense>>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GRAPH_TOKEN").unwrap_or_default();
    let arguments = AssignLicense {
        add_licenses: vec![AssignedLicense {
            sku_id: Some("45715bb8-13f9-4bf6-927f-ef96c102d394".to_owned()),
            ..Default::default()
        }],
        remove_licenses: vec![],
    };
    let url = "https://graph.microsoft.com/v1.0/users/adele@contoso.com/assignLicense";
    let request = Request::post(url)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Bytes::from(serde_json::to_vec(&arguments)?))?;
    let response = Reqwest::new()?.send(request, &Limits::default()).await?;
    if !response.status().is_success() {
        return Err(response.status().to_string().into());
    }
    let user: User = serde_json::from_slice(response.body())?;
    println!("{:?} {:?}", user.id, user.assigned_licenses);
    Ok(())
}
