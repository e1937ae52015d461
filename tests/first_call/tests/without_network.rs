//! A test of code that calls Microsoft Graph.

use generated::http::{Request, Response};
use generated::{Bytes, Client, Error, SecretString, v1_0::Graph};

#[tokio::test]
async fn the_name_is_read() -> Result<(), Error> {
    let client = Client::builder(SecretString::from("token"))
        .transport(|request: Request<Bytes>| {
            assert!(request.uri().path().ends_with("/me"));
            Ok(Response::new(r#"{"displayName": "Adele"}"#.into()))
        })
        .build()?;
    let me = Graph::new(&client).me().get().await?;
    assert_eq!(me.display_name.as_deref(), Some("Adele"));
    Ok(())
}
