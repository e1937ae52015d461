//! Tells the names of all users, as an application.

use azure_identity::ClientSecretCredential;
use generated::{Client, account, v1_0::Graph};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tenant = std::env::var("AZURE_TENANT_ID")?;
    let id = std::env::var("AZURE_CLIENT_ID")?;
    let secret = std::env::var("AZURE_CLIENT_SECRET")?;
    let credential = ClientSecretCredential::new(&tenant, id, secret.into(), None)?;
    let client = Client::builder(credential)
        .account::<account::Application>() // who is calling: `.me()` no longer compiles
        .build()?;
    let mut users = Graph::new(&client).users().list().items();
    while let Some(user) = users.next().await {
        println!("{}", user?.display_name.unwrap_or_default());
    }
    Ok(())
}
