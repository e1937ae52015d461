//! Says the name of whoever the token in `GRAPH_TOKEN` is for.

use generated::{Client, Error, SecretString, v1_0::Graph};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = SecretString::from(std::env::var("GRAPH_TOKEN")?);
    let client = Client::builder(token).build()?;
    println!("{}", name(&Graph::new(&client)).await?);
    Ok(())
}

async fn name(graph: &Graph) -> Result<String, Error> {
    let me = graph.me().get().await?;
    Ok(me.display_name.unwrap_or_default())
}
