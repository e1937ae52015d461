//! Makes a call that has no method of its own, with the token in `GRAPH_TOKEN`.

use generated::SecretString;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = SecretString::from(std::env::var("GRAPH_TOKEN")?);

    use generated::{Client, Json, Method, v1_0::Graph};

    let client = Client::builder(token).build()?;
    let badge = Graph::new(&client)
        .users()
        .by_id("adele@contoso.com")
        .route()
        .literal("badge")
        .request::<Json>(Method::GET)
        .await?;
    println!("{badge}");

    let graph = Graph::new(&client);
    let graph_itself = graph
        .route()
        .literal("servicePrincipals")
        .alternate_key(&[("appId", "00000003-0000-0000-c000-000000000000", true)])
        .request::<Json>(Method::GET)
        .await?;
    println!("{graph_itself}");
    Ok(())
}
