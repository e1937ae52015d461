//! What the programs say where there is neither a login nor a permission, and the call of the README.

use std::process::{Command, Output};

use generated::http::{Request, Response, StatusCode};
use generated::v1_0::{Graph, models::AssignedLicense, requests::AssignLicense};
use generated::{Batch, Bytes, Client, SecretString, guid};

#[tokio::test]
async fn missing_permissions_are_named() -> Result<(), generated::Error> {
    let client = Client::builder(SecretString::from("token"))
        .transport(|_: Request<Bytes>| {
            let mut response = Response::new(
                r#"{"error": {
                    "code": "Authorization_RequestDenied",
                    "message": "Insufficient privileges to complete the operation."
                }}"#
                .into(),
            );
            *response.status_mut() = StatusCode::FORBIDDEN;
            Ok(response)
        })
        .build()?;
    let refused = Graph::new(&client).me().get().await;
    let said = refused.expect_err("nothing is granted").to_string();
    assert_eq!(
        said,
        "\
403 Forbidden: Authorization_RequestDenied: Insufficient privileges to complete the operation.
permissions of Get a user, the least privileged first:
work or school account: User.Read, or User.ReadWrite, or User.ReadBasic.All, or User.Read.All, \
or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All, or Directory.AccessAsUser.All
personal account: User.Read, or User.ReadWrite
application: User.Read.All, or User.ReadWrite.All, or Directory.Read.All, or Directory.ReadWrite.All"
    );
    Ok(())
}

#[tokio::test]
async fn licences_are_assigned() -> Result<(), generated::Error> {
    let client = Client::builder(SecretString::from("token"))
        .transport(|request: Request<Bytes>| {
            assert_eq!(
                request.uri().path(),
                "/v1.0/users/adele@contoso.com/assignLicense"
            );
            let sent = r#"{"addLicenses":[{"skuId":"45715bb8-13f9-4bf6-927f-ef96c102d394"}],"removeLicenses":[]}"#;
            assert_eq!(request.body(), sent);
            Ok(Response::new(r#"{"displayName": "Adele"}"#.into()))
        })
        .build()?;
    let user = Graph::new(&client)
        .users()
        .by_id("adele@contoso.com")
        .assign_license(AssignLicense {
            add_licenses: vec![AssignedLicense {
                sku_id: Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
                ..Default::default()
            }],
            remove_licenses: vec![], // leaving it out does not compile
        })
        .await?;
    assert_eq!(user.display_name.as_deref(), Some("Adele"));
    Ok(())
}

#[tokio::test]
async fn calls_are_sent_together() -> Result<(), generated::Error> {
    let client = Client::builder(SecretString::from("token"))
        .transport(|request: Request<Bytes>| {
            assert_eq!(request.uri().path(), "/v1.0/$batch");
            let replies = r#"{"responses": [
                {"id": "0", "status": 200, "body": {"displayName": "Adele"}},
                {"id": "1", "status": 200, "body": {"value": [{"skuPartNumber": "M365_F1"}]}}
            ]}"#;
            Ok(Response::new(replies.into()))
        })
        .build()?;
    let graph = Graph::new(&client);
    let mut batch = Batch::new(&client);
    let me = batch.add(graph.me().get());
    let licences = batch.add(graph.me().license_details().list());
    let mut replies = batch.send().await; // no `?`: each reply is a result
    let (me, licences) = (replies.take(me)?, replies.take(licences)?);
    assert_eq!(me.display_name.as_deref(), Some("Adele"));
    assert_eq!(licences.value.len(), 1);
    Ok(())
}

/// Runs a program that finds no other programs, and so no `az`.
fn run(program: &str) -> Output {
    let mut command = Command::new(program);
    command
        .env("PATH", "/nowhere")
        .env_remove("GRAPH_TOKEN")
        .env_remove("AZURE_TENANT_ID");
    command.output().expect("the program starts")
}

fn failed(program: &str) -> String {
    let output = run(program);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).expect("the message is UTF-8")
}

#[test]
fn who_has_no_login_is_told() {
    let told = failed(env!("CARGO_BIN_EXE_first_call"));
    assert!(told.contains("az not found on PATH"), "{told}");
}

#[test]
fn who_has_no_token_is_told() {
    for program in [
        env!("CARGO_BIN_EXE_application"),
        env!("CARGO_BIN_EXE_token"),
    ] {
        let told = failed(program);
        assert!(told.contains("NotPresent"), "{told}");
    }
}
