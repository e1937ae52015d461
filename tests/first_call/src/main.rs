//! Says the name of whoever is logged in by `az login`.

use azure_identity::DeveloperToolsCredential;
use generated::{Client, v1_0::Graph};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder(DeveloperToolsCredential::new(None)?).build()?;
    let me = Graph::new(&client).me().get().await?;
    println!("{}", me.display_name.unwrap_or_default());
    Ok(())
}
