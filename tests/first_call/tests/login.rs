//! A login by `az login`, with an Azure CLI that is played by the test.

use std::ffi::OsStr;
use std::io;
use std::process::{ExitStatus, Output};
use std::sync::Arc;

use azure_identity::{DeveloperToolsCredential, DeveloperToolsCredentialOptions, Executor};
use generated::http::{Request, Response};
use generated::{Bytes, Client, Error, v1_0::Graph};

const TOKEN: &str = r#"{"accessToken": "t0ken", "expires_on": 4102444800, "tokenType": "Bearer"}"#;

/// Hands out a token for Microsoft Graph.
#[derive(Debug)]
struct Cli;

#[async_trait::async_trait]
impl Executor for Cli {
    async fn run(&self, _: &OsStr, arguments: &[&OsStr]) -> io::Result<Output> {
        let command = format!("{arguments:?}");
        let asked =
            "az account get-access-token -o json --scope https://graph.microsoft.com/.default";
        assert!(command.contains(asked), "{command}");
        Ok(Output {
            status: ExitStatus::default(),
            stdout: TOKEN.into(),
            stderr: Vec::new(),
        })
    }
}

#[tokio::test]
async fn its_token_goes_with_the_call() -> Result<(), Error> {
    let options = DeveloperToolsCredentialOptions {
        executor: Some(Arc::new(Cli)),
    };
    let credential = DeveloperToolsCredential::new(Some(options)).expect("it needs no settings");
    let client = Client::builder(credential)
        .transport(|request: Request<Bytes>| {
            assert_eq!(request.headers()["authorization"], "Bearer t0ken");
            Ok(Response::new(r#"{"displayName": "Adele"}"#.into()))
        })
        .build()?;
    let me = Graph::new(&client).me().get().await?;
    assert_eq!(me.display_name.as_deref(), Some("Adele"));
    Ok(())
}
