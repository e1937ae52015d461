//! Assigns a licence with the printed crate.

use generated::v1_0::{Graph, models::AssignedLicense, requests::AssignLicense};
use generated::{Client, Error, guid};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let token = std::env::var("GRAPH_TOKEN").unwrap_or_default();
    let client = Client::builder(generated::SecretString::from(token)).build()?;
    let user = Graph::new(&client)
        .users().by_id("adele@contoso.com")
        .assign_license(AssignLicense {
            add_licenses: vec![AssignedLicense {
                sku_id: Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
                ..Default::default()
            }],
            remove_licenses: vec![],
        })
        .await?;
    println!("{:?} {:?}", user.id, user.assigned_licenses);
    Ok(())
}
