//! Sends a mail with small files attached.
//!
//! ```text
//! GRAPH_TOKEN=… cargo run -p tests --example send_mail -- <FROM> <TO> <SUBJECT> [<FILE>]… < text
//! ```
//!
//! `--help` says the rest.

use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generated::v1_0::models::{
    BodyType, EmailAddress, FileAttachment, ItemBody, Message, Recipient,
};
use generated::v1_0::{Graph, operations, requests::SendMail};
use generated::{Client, Error, ErrorKind, SecretString};

/// How many bytes all files may have together. Base64 turns 3 MB into 4 MB, and the service accepts no larger request.
const MAX_FILES: u64 = 3_000_000;

const USAGE: &str = "usage: GRAPH_TOKEN=… send_mail <FROM | -> <TO> <SUBJECT> [<FILE>]… < TEXT";

const HELP: &str = "\
arguments:
  <FROM>       whose mailbox sends the mail: an id or a sign-in name; - stands for the
               signed-in user and does not work with the token of an application
  <TO>         the address of the recipient, or several, separated by commas
  <SUBJECT>    the subject
  <FILE>       a file to attach; all files together may have up to 3 MB

The text of the mail is read from standard input. A copy is saved in Sent Items.

environment:
  GRAPH_TOKEN  a bearer token for Microsoft Graph with the permission below; the Azure CLI
               cannot print one, because its own app is not allowed to send mail
  GRAPH_URL    another server: that of a national cloud, or a local one for tests
               (http://127.0.0.1:8080)

exit status: 0 if the service has accepted the mail, 1 if not, 2 if the command cannot be understood";

/// What the command line asks for.
struct Command {
    from: String,
    to: Vec<String>,
    subject: String,
    files: Vec<PathBuf>,
}

#[tokio::main(flavor = "current_thread")]
#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the command line"
)]
async fn main() -> ExitCode {
    if std::env::args_os()
        .nth(1)
        .is_some_and(|it| it == "--help" || it == "-h")
    {
        println!("{}", help());
        return ExitCode::SUCCESS;
    }
    let command = match command(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("{message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let Ok(token) = std::env::var("GRAPH_TOKEN") else {
        eprintln!("GRAPH_TOKEN holds no token\n{USAGE}");
        return ExitCode::from(2);
    };
    match run(command, token.into()).await {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let permissions = &operations::USER_SEND_MAIL.permissions;
    format!(
        "Sends a mail with small files attached.\n\n{USAGE}\n\n{HELP}\n\n\
         permissions, the least privileged first:\n{permissions}"
    )
}

/// Reads the arguments of the command.
fn command(mut arguments: impl Iterator<Item = OsString>) -> Result<Command, String> {
    let mut text = |question: &str| {
        let argument = arguments.next().ok_or(question)?;
        let text = argument.into_string();
        text.map_err(|it| format!("{it:?} is not valid Unicode"))
    };
    let from = text("whose mailbox sends the mail?")?;
    let to = text("who is the recipient?")?;
    let subject = text("what is the subject?")?;
    let to = to.split(',').map(address).collect::<Result<_, _>>()?;
    Ok(Command {
        from,
        to,
        subject,
        files: arguments.map(PathBuf::from).collect(),
    })
}

fn address(text: &str) -> Result<String, String> {
    match text.trim() {
        address if address.contains('@') => Ok(address.to_owned()),
        other => Err(format!(
            "`{other}` is not a mail address, such as adele@contoso.com"
        )),
    }
}

/// Sends the mail. The result is the message to print.
async fn run(command: Command, token: SecretString) -> Result<String, String> {
    let report = format!(
        "the service has accepted the mail (recipients: {}, attachments: {})",
        command.to.len(),
        command.files.len()
    );
    let files = read_files(&command.files)?;
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| format!("cannot read the text of the mail: {error}"))?;
    let sent = send(command, text, files, token).await;
    sent.map_err(|error| explained(&error))?;
    Ok(report)
}

/// Reads the files, but not more bytes than can be sent.
fn read_files(paths: &[PathBuf]) -> Result<Vec<FileAttachment>, String> {
    let mut left = MAX_FILES;
    let mut files = Vec::new();
    for path in paths {
        let shown = path.display();
        let failed = |error| format!("cannot read {shown}: {error}");
        let mut content = Vec::new();
        let file = File::open(path).map_err(failed)?;
        let read = file.take(left + 1).read_to_end(&mut content);
        read.map_err(failed)?;
        left = left.checked_sub(content.len() as u64).ok_or_else(|| {
            format!(
                "{shown} is too large: the files may have {MAX_FILES} bytes in all, and larger attachments need \
                 an upload session, which this program does not open"
            )
        })?;
        files.push(FileAttachment {
            name: Some(name(path)),
            content_bytes: Some(content.into()),
            ..Default::default()
        });
    }
    Ok(files)
}

/// The name of a file without its folders.
fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

/// The call.
async fn send(
    command: Command,
    text: String,
    files: Vec<FileAttachment>,
    token: SecretString,
) -> Result<(), Error> {
    let mut client = Client::builder(token);
    if let Ok(url) = std::env::var("GRAPH_URL") {
        client = client.base_url(url).allow_loopback_http();
    }
    let graph = Graph::new(&client.build()?);
    let sender = match &*command.from {
        "-" => graph.me(),
        id => graph.users().by_id(id),
    };
    sender
        .send_mail(SendMail {
            message: Message {
                subject: Some(command.subject),
                body: Some(ItemBody {
                    content_type: Some(BodyType::Text),
                    content: Some(text),
                    ..Default::default()
                }),
                to_recipients: Some(command.to.into_iter().map(recipient).collect()),
                // Each of them says that it is a file.
                attachments: (!files.is_empty()).then(|| files.into()),
                ..Default::default()
            },
            save_to_sent_items: Some(true),
        })
        .await
}

fn recipient(address: String) -> Recipient {
    Recipient {
        email_address: Some(EmailAddress {
            address: Some(address),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// Whether nobody knows what became of the mail: there was no answer, or one that a service gives that has failed.
fn may_be_sent(error: &Error) -> bool {
    let is_lost = matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout);
    let has_failed = error
        .status()
        .is_some_and(|status| status.is_server_error());
    (is_lost || has_failed) && !error.is_unsent()
}

/// The error, and what can be done about it. On 403 the error itself lists the documented permissions.
fn explained(error: &Error) -> String {
    let status = error.status().map(|status| status.as_u16());
    let advice = match error.kind() {
        ErrorKind::Forbidden => "\ngrant one of these permissions, and get a new token",
        ErrorKind::Service if status == Some(401) => "\nthe token is invalid or has expired",
        ErrorKind::Service if status == Some(404) => {
            "\nthere is no such user, or the user has no mailbox"
        }
        ErrorKind::Service if status == Some(413) => {
            "\nthe text and the files together are too large"
        }
        _ if may_be_sent(error) => {
            "\nthe mail may have been sent anyway: check Sent Items before you try again"
        }
        _ => "",
    };
    format!("the mail could not be sent: {error}{advice}")
}
