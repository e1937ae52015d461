use tests::server::Server;

use crate::{Program, TOKEN, text};

const PROGRAM: Program = Program("assign_license");
const SKU: &str = "45715bb8-13f9-4bf6-927f-ef96c102d394";
const OTHER: &str = "bea13e0c-3828-4daa-a392-28af7ff61a0f";

#[test]
fn it_assigns_and_tells_the_result() {
    let answer = format!(r#"{{"displayName":"Adele","assignedLicenses":[{{"skuId":"{SKU}"}}]}}"#);
    let server = Server::answering("200 OK", &answer);
    let output = PROGRAM.against(&server, &["adele@contoso.com", SKU, OTHER]);
    assert_eq!(text(&output.stderr), "");
    assert_eq!(
        text(&output.stdout),
        format!("Adele has 1 licences: {SKU}\n")
    );
    assert_eq!(output.status.code(), Some(0));
    let sent = server.request();
    assert_eq!(sent.method, "POST");
    assert_eq!(sent.target, "/v1.0/users/adele@contoso.com/assignLicense");
    assert_eq!(
        sent.header("authorization"),
        Some(&*format!("Bearer {TOKEN}"))
    );
    let body = format!(r#"{{"addLicenses":[{{"skuId":"{SKU}"}}],"removeLicenses":["{OTHER}"]}}"#);
    assert_eq!(text(&sent.body), body);
}

#[test]
fn it_tells_the_permissions_that_are_missing() {
    let answer =
        r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges."}}"#;
    let server = Server::answering("403 Forbidden", answer);
    let output = PROGRAM.against(&server, &["1", "-", OTHER]);
    let told = text(&output.stderr);
    for part in [
        "Insufficient privileges.",
        "User.ReadWrite.All",
        "has to be granted",
    ] {
        assert!(told.contains(part), "{told}");
    }
    assert!(!told.contains(TOKEN), "{told}");
    assert_eq!(output.status.code(), Some(1));
    let body = format!(r#"{{"addLicenses":[],"removeLicenses":["{OTHER}"]}}"#);
    assert_eq!(text(&server.request().body), body);
}

#[test]
fn it_says_what_it_needs() {
    let nothing = PROGRAM.command().output().unwrap();
    assert!(text(&nothing.stderr).starts_with("whose licences?\nusage: "));
    assert_eq!(nothing.status.code(), Some(2));

    let wrong = PROGRAM
        .command()
        .args(["1", "E3"])
        .env("GRAPH_TOKEN", TOKEN)
        .output()
        .unwrap();
    assert!(text(&wrong.stderr).starts_with("`E3` is no skuId"));
    assert_eq!(wrong.status.code(), Some(2));

    let no_token = PROGRAM.command().args(["1", SKU]).output().unwrap();
    assert!(text(&no_token.stderr).starts_with("GRAPH_TOKEN holds no token"));
    assert_eq!(no_token.status.code(), Some(2));
}

#[test]
fn it_helps() {
    for flag in ["--help", "-h"] {
        let output = PROGRAM.command().arg(flag).output().unwrap();
        let told = text(&output.stdout);
        for part in [
            "<SKU TO REMOVE>",
            "GRAPH_URL",
            "application: User.ReadWrite.All",
        ] {
            assert!(told.contains(part), "{told}");
        }
        assert_eq!(text(&output.stderr), "");
        assert_eq!(output.status.code(), Some(0));
    }
}

#[test]
fn it_sends_no_token_over_plain_http_to_others() {
    let output = PROGRAM
        .command()
        .args(["1", SKU])
        .env("GRAPH_URL", "http://graph.example")
        .env("GRAPH_TOKEN", TOKEN)
        .output()
        .unwrap();
    let told = text(&output.stderr);
    assert!(told.contains("must be https"), "{told}");
    assert!(!told.contains(TOKEN), "{told}");
    assert_eq!(output.status.code(), Some(1));
}
