//! Says the name of whoever the token in `GRAPH_TOKEN` is for.

use generated::{Client, SecretString, v1_0::Graph};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = SecretString::from(std::env::var("GRAPH_TOKEN")?);
    let client = Client::builder(token).build()?;
    let me = Graph::new(&client).me().get().await?;
    println!("{}", me.display_name.unwrap_or_default());
    Ok(())
}
