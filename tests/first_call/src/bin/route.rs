//! Makes a call that has no method of its own, with the token in `GRAPH_TOKEN`.

use generated::SecretString;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = SecretString::from(std::env::var("GRAPH_TOKEN")?);

    use generated::runtime::{Call, Method, Operation};
    use generated::{Client, Json, v1_0::Graph};

    let client = Client::builder(token).build()?;
    let call: Call<_, Json> = Graph::new(&client)
        .route()
        .literal("users")
        .key("adele@contoso.com")
        .literal("badge")
        .call(Method::GET, &Operation::UNDOCUMENTED);
    let badge = call.await?;
    println!("{badge}");

    let graph = Graph::new(&client);
    let graph_itself: Call<_, Json> = graph
        .route()
        .literal("servicePrincipals")
        .alternate_key(&[("appId", "00000003-0000-0000-c000-000000000000", true)])
        .call(Method::GET, &Operation::UNDOCUMENTED);
    println!("{}", graph_itself.await?);
    Ok(())
}
