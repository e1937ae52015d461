//! Keeps a local copy of the users of a tenant up to date.
//!
//! ```text
//! GRAPH_TOKEN=… cargo run -p tests --example sync_users -- <STATE FILE>
//! ```
//!
//! `--help` says the rest.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind::NotFound, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use generated::v1_0::models::{User, user};
use generated::v1_0::{Graph, operations};
use generated::{Client, Error, ErrorKind, Items, Model, SecretString};
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

const USAGE: &str = "usage: GRAPH_TOKEN=… sync_users <STATE FILE>";

const HELP: &str = "\
arguments:
  <STATE FILE>  the copy: a JSON file with the users, and with the link to their next changes.
                The first run creates it; later runs only ask for what has changed.
                It contains personal data, so keep it private.

environment:
  GRAPH_TOKEN   a bearer token for Microsoft Graph, such as the one that is printed by
                az account get-access-token --resource-type ms-graph --query accessToken --output tsv
  GRAPH_URL     another server: that of a national cloud, or a local one for tests
                (http://127.0.0.1:8080)

exit status: 0 if the copy is up to date, 1 if it could not be updated, 2 if the command cannot be understood";

/// The users by their ids.
type Users = BTreeMap<String, User>;

/// What is stored between two runs.
#[derive(Default, Deserialize, Serialize)]
struct State {
    /// Where the changes since the last run are. There is no link before the first run.
    delta_link: Option<String>,
    users: Users,
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
    let file = match file(std::env::args_os().skip(1)) {
        Ok(file) => file,
        Err(message) => {
            eprintln!("{message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let Ok(token) = std::env::var("GRAPH_TOKEN") else {
        eprintln!("GRAPH_TOKEN holds no token\n{USAGE}");
        return ExitCode::from(2);
    };
    match run(&file, token.into()).await {
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
    let permissions = &operations::USER_DELTA.permissions;
    format!(
        "Keeps a local copy of the users of a tenant up to date.\n\n{USAGE}\n\n{HELP}\n\n\
         permissions, the least privileged first:\n{permissions}"
    )
}

/// Reads the arguments of the command.
fn file(mut arguments: impl Iterator<Item = OsString>) -> Result<PathBuf, String> {
    let file = arguments.next().ok_or("which state file?")?;
    match arguments.next() {
        None => Ok(file.into()),
        Some(_) => Err("there can be only one state file".to_owned()),
    }
}

/// Brings the copy up to date. The result is the message to print.
async fn run(file: &Path, token: SecretString) -> Result<String, String> {
    let shown = file.display();
    let old = load(file).map_err(|error| format!("cannot read {shown}: {error}"))?;
    let new = updated(&old, token).await;
    let new = new.map_err(|error| explained(&error))?;
    store(&new, file).map_err(|error| format!("cannot write {shown}: {error}"))?;
    Ok(report(&old.users, &new.users))
}

/// Reads what the last run has stored.
fn load(file: &Path) -> io::Result<State> {
    let text = match fs::read(file) {
        Err(error) if error.kind() == NotFound => return Ok(State::default()),
        text => text?,
    };
    serde_json::from_slice(&text).map_err(|error| {
        // The error itself may quote a value.
        let (line, column) = (error.line(), error.column());
        io::Error::other(format!(
            "it is not a state file, see line {line}, column {column}"
        ))
    })
}

/// Replaces what the last run has stored. At any moment the file is complete: it is the old one or the new one, also when
/// two runs end at the same time. Only its owner can read it.
fn store(state: &State, file: &Path) -> io::Result<()> {
    // A link stays, and what it leads to is replaced.
    let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(&serde_json::to_vec_pretty(state)?)?;
    new.as_file().sync_all()?;
    new.persist(&file)?;
    Ok(())
}

/// Why the users could not be read.
enum Failure {
    Call(Error),
    /// The call has succeeded, but the response lacks something.
    Response(&'static str),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

/// The state after all changes. If the stored link has expired, everything is read again.
async fn updated(old: &State, token: SecretString) -> Result<State, Failure> {
    let mut client = Client::builder(token);
    if let Ok(url) = std::env::var("GRAPH_URL") {
        client = client.base_url(url).allow_loopback_http();
    }
    let delta = Graph::new(&client.build()?).users().delta();
    if let Some(link) = &old.delta_link {
        // The link already contains the properties that the first call has selected.
        let changes = delta.clone().items_from(link);
        match applied(changes, old.users.clone()).await {
            Err(Failure::Call(error)) if error.needs_resync() => {}
            result => return result,
        }
    }
    let all = delta.select([
        user::ID,
        user::DISPLAY_NAME,
        user::USER_PRINCIPAL_NAME,
        user::ACCOUNT_ENABLED,
    ]);
    applied(all.items(), Users::new()).await
}

/// The state after these changes. All pages are read.
async fn applied(mut changes: Items<User>, mut users: Users) -> Result<State, Failure> {
    while let Some(user) = changes.next().await {
        let user = user?;
        let id = user.id.clone();
        let id = id.ok_or(Failure::Response("a user has no id"))?;
        if user.is_removed() {
            users.remove(&id);
        } else {
            // An item has all selected properties, not only those that have changed.
            users.insert(id, user);
        }
    }
    let link = changes.delta_link().map(str::to_owned);
    let link = link.ok_or(Failure::Response("the last page has no delta link"))?;
    Ok(State {
        delta_link: Some(link),
        users,
    })
}

/// One line for each difference, and a summary.
fn report(old: &Users, new: &Users) -> String {
    let mut lines = Vec::new();
    let mut line = |change: &str, id: &str, user: &User| {
        let name = user.display_name.as_deref().unwrap_or_default();
        // Escaped, because they may have any characters.
        lines.push(format!("{change} {} {name:?}", id.escape_debug()));
    };
    let (mut added, mut changed, mut removed) = (0, 0, 0);
    for (id, user) in new {
        match old.get(id) {
            None => {
                added += 1;
                line("added", id, user);
            }
            Some(before) if before != user => {
                changed += 1;
                line("changed", id, user);
            }
            Some(_) => {}
        }
    }
    for (id, user) in old {
        if !new.contains_key(id) {
            removed += 1;
            line("removed", id, user);
        }
    }
    let total = new.len();
    lines.push(format!(
        "{total} users: {added} added, {changed} changed, {removed} removed"
    ));
    lines.join("\n")
}

/// The failure, and what can be done about it. On 403 the error itself lists the documented permissions.
fn explained(failure: &Failure) -> String {
    let error = match failure {
        Failure::Call(error) => error,
        Failure::Response(what) => return format!("the users could not be read: {what}"),
    };
    let advice = match error.kind() {
        ErrorKind::Forbidden => "\ngrant one of these permissions, and get a new token",
        ErrorKind::Service if error.status().is_some_and(|status| status == 401) => {
            "\nthe token is invalid or has expired"
        }
        ErrorKind::ForeignLink => {
            "\nthe link leads to another server: the state file may be of that one"
        }
        _ => "",
    };
    format!("the users could not be read: {error}{advice}")
}
