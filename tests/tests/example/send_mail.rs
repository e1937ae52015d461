use std::fs;

use tests::folder::Folder;
use tests::server::{Answer, Server};

use crate::{Program, TOKEN, line, text};

const PROGRAM: Program = Program("send_mail");
const FROM: &str = "adele@contoso.com";
const TO: &str = "megan@contoso.com";

#[test]
fn it_sends_a_text_with_files() {
    let folder = Folder::new();
    let (list, picture) = (folder.join("list of licences.txt"), folder.join("ü.bin"));
    fs::write(&list, "Hello World!").unwrap();
    fs::write(&picture, [0xff, 0xfe, 0x00]).unwrap();
    let server = Server::answering("202 Accepted", "");
    let arguments = [
        FROM.as_ref(),
        TO.as_ref(),
        "List \"A\"".as_ref(),
        list.as_os_str(),
        picture.as_os_str(),
    ];
    let output = PROGRAM.reading("Grüße\nAdele\n".as_bytes(), &server, &arguments);
    assert_eq!(text(&output.stderr), "");
    assert_eq!(
        text(&output.stdout),
        "the service has accepted the mail (recipients: 1, attachments: 2)\n"
    );
    assert_eq!(output.status.code(), Some(0));
    let sent = server.request();
    assert_eq!(line(&sent), "POST /v1.0/users/adele@contoso.com/sendMail");
    assert_eq!(sent.header("content-type"), Some("application/json"));
    let body = concat!(
        r#"{"message":{"#,
        r#""body":{"content":"Grüße\nAdele\n","contentType":"text"},"#,
        r#""subject":"List \"A\"","#,
        r#""toRecipients":[{"emailAddress":{"address":"megan@contoso.com"}}],"#,
        r#""attachments":["#,
        r##"{"@odata.type":"#microsoft.graph.fileAttachment","contentBytes":"SGVsbG8gV29ybGQh","name":"list of licences.txt"},"##,
        r##"{"@odata.type":"#microsoft.graph.fileAttachment","contentBytes":"//4A","name":"ü.bin"}"##,
        r#"]},"saveToSentItems":true}"#,
    );
    assert_eq!(text(&sent.body), body);
}

#[test]
fn it_sends_as_the_signed_in_user_to_several() {
    let server = Server::answering("202 Accepted", "");
    let output = PROGRAM.reading(
        b"Hi",
        &server,
        &["-", "megan@contoso.com, alex@contoso.com", "Lunch"],
    );
    assert_eq!(text(&output.stderr), "");
    assert_eq!(
        text(&output.stdout),
        "the service has accepted the mail (recipients: 2, attachments: 0)\n"
    );
    assert_eq!(output.status.code(), Some(0));
    let sent = server.request();
    assert_eq!(line(&sent), "POST /v1.0/me/sendMail");
    let body = concat!(
        r#"{"message":{"body":{"content":"Hi","contentType":"text"},"subject":"Lunch","#,
        r#""toRecipients":[{"emailAddress":{"address":"megan@contoso.com"}},"#,
        r#"{"emailAddress":{"address":"alex@contoso.com"}}]},"saveToSentItems":true}"#,
    );
    assert_eq!(text(&sent.body), body);
}

#[test]
fn it_waits_until_the_service_has_time() {
    let throttled = r#"{"error":{"code":"ApplicationThrottled","message":"Too many requests."}}"#;
    let server = Server::answering_in_turn(|_| {
        vec![
            Answer::new("429 Too Many Requests", throttled).header("Retry-After", "0"),
            Answer::new("202 Accepted", ""),
        ]
    });
    let output = PROGRAM.reading(b"Hi", &server, &[FROM, TO, "Lunch"]);
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    let sent = server.requests();
    let lines: Vec<String> = sent.iter().map(line).collect();
    assert_eq!(lines, ["POST /v1.0/users/adele@contoso.com/sendMail"; 2]);
    assert_eq!(sent[0].body, sent[1].body);
}

#[test]
fn it_attaches_no_more_than_can_be_sent() {
    let folder = Folder::new();
    let (most, rest) = (folder.join("most"), folder.join("rest"));
    fs::write(&most, vec![0; 2_999_999]).unwrap();
    let arguments = [
        FROM.as_ref(),
        TO.as_ref(),
        "Files".as_ref(),
        most.as_os_str(),
        rest.as_os_str(),
    ];

    fs::write(&rest, "ab").unwrap();
    let server = Server::answering_in_turn(|_| vec![Answer::new("202 Accepted", "")]);
    let output = PROGRAM.reading(b"Hi", &server, &arguments);
    let told = text(&output.stderr);
    for part in ["rest is too large", "3000000 bytes", "an upload session"] {
        assert!(told.contains(part), "{told}");
    }
    assert_eq!(text(&output.stdout), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(server.requests().is_empty());

    fs::write(&rest, "a").unwrap();
    let server = Server::answering("202 Accepted", "");
    let output = PROGRAM.reading(b"Hi", &server, &arguments);
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    assert!(server.request().body.len() > 4_000_000);
}

#[test]
fn it_sends_nothing_if_something_cannot_be_read() {
    let folder = Folder::new();
    let missing = folder.join("missing");
    let server = Server::answering_in_turn(|_| vec![Answer::new("202 Accepted", "")]);
    let file = [FROM, TO, "Files", missing.to_str().unwrap()];
    let output = PROGRAM.reading(b"Hi", &server, &file);
    let told = text(&output.stderr);
    assert!(
        told.starts_with(&format!("cannot read {}: ", missing.display())),
        "{told}"
    );
    assert_eq!(output.status.code(), Some(1));

    let output = PROGRAM.reading(b"\xff", &server, &[FROM, TO, "Latin-1"]);
    let told = text(&output.stderr);
    assert!(
        told.starts_with("cannot read the text of the mail: "),
        "{told}"
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(server.requests().is_empty());
}

#[test]
fn it_tells_what_went_wrong_and_no_addresses() {
    let denied = r#"{"error":{"code":"ErrorAccessDenied","message":"Access is denied."}}"#;
    let invalid =
        r#"{"error":{"code":"ErrorInvalidUser","message":"adele@contoso.com is unknown."}}"#;
    for (status, body, parts) in [
        (
            "403 Forbidden",
            denied,
            ["Access is denied.", "application: Mail.Send"],
        ),
        (
            "404 Not Found",
            invalid,
            ["ErrorInvalidUser", "has no mailbox"],
        ),
        (
            "401 Unauthorized",
            "{}",
            ["401 Unauthorized", "the token is invalid"],
        ),
    ] {
        let server = Server::answering(status, body);
        let output = PROGRAM.reading(b"Hi", &server, &[FROM, TO, "Lunch"]);
        let told = text(&output.stderr);
        for part in parts {
            assert!(told.contains(part), "{told}");
        }
        for address in [FROM, TO] {
            assert!(!told.contains(address), "{told}");
        }
        assert_eq!(text(&output.stdout), "");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn it_says_what_it_needs() {
    for (arguments, question) in [
        (&[][..], "whose mailbox sends the mail?\nusage: "),
        (&[FROM], "who is the recipient?\nusage: "),
        (&[FROM, TO], "what is the subject?\nusage: "),
        (
            &[FROM, "megan@contoso.com,alex", "Lunch"],
            "`alex` is not a mail address",
        ),
        (&[FROM, TO, "Lunch"], "GRAPH_TOKEN holds no token\nusage: "),
    ] {
        let output = PROGRAM.command().args(arguments).output().unwrap();
        let told = text(&output.stderr);
        assert!(told.starts_with(question), "{told}");
        assert_eq!(output.status.code(), Some(2));
    }
}

#[test]
fn it_helps() {
    for flag in ["--help", "-h"] {
        let output = PROGRAM.command().arg(flag).output().unwrap();
        let told = text(&output.stdout);
        for part in ["<SUBJECT>", "GRAPH_URL", "personal account: Mail.Send"] {
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
        .args([FROM, TO, "Lunch"])
        .env("GRAPH_URL", "http://graph.example")
        .env("GRAPH_TOKEN", TOKEN)
        .output()
        .unwrap();
    let told = text(&output.stderr);
    assert!(told.contains("must be https"), "{told}");
    assert!(!told.contains(TOKEN), "{told}");
    assert_eq!(output.status.code(), Some(1));
}
