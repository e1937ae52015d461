//! Assigns a licence to a user, and takes licences away.
//!
//! ```text
//! GRAPH_TOKEN=… cargo run -p tests --example assign_license -- <USER> <SKU> [<SKU TO REMOVE>]…
//! ```
//!
//! `--help` says the rest.

use std::process::ExitCode;

use generated::v1_0::models::{AssignedLicense, User};
use generated::v1_0::{Graph, operations, requests::AssignLicense};
use generated::{Client, Error, ErrorKind, Guid, SecretString};

const USAGE: &str = "usage: GRAPH_TOKEN=… assign_license <USER> <SKU | -> [<SKU TO REMOVE>]…";

const HELP: &str = "\
arguments:
  <USER>           whose licences: an id or a sign-in name
  <SKU>            the licence to assign: the skuId of a product, as GET /subscribedSkus
                   lists them; - assigns nothing
  <SKU TO REMOVE>  the licences to take away

environment:
  GRAPH_TOKEN      a bearer token for Microsoft Graph, such as the one that is printed by
                   az account get-access-token --resource-type ms-graph --query accessToken --output tsv
  GRAPH_URL        another server: that of a national cloud, or a stand-in on this machine
                   (http://127.0.0.1:8080)

exit status: 0 if the licences are as asked, 1 if not, 2 if the command cannot be understood";

/// What the command asks for.
struct Wish {
    user: String,
    arguments: AssignLicense,
}

#[tokio::main(flavor = "current_thread")]
#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the command line"
)]
async fn main() -> ExitCode {
    if std::env::args().any(|it| it == "--help" || it == "-h") {
        println!("{}", help());
        return ExitCode::SUCCESS;
    }
    let wish = match wish(std::env::args().skip(1)) {
        Ok(wish) => wish,
        Err(message) => {
            eprintln!("{message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let Ok(token) = std::env::var("GRAPH_TOKEN") else {
        eprintln!("GRAPH_TOKEN holds no token\n{USAGE}");
        return ExitCode::from(2);
    };
    match assign(wish, token.into()).await {
        Ok(user) => {
            println!("{}", told(&user));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}", explained(&error));
            ExitCode::FAILURE
        }
    }
}

fn help() -> String {
    let permissions = &operations::USER_ASSIGN_LICENSE.permissions;
    format!(
        "Assigns a licence to a user, and takes licences away.\n\n{USAGE}\n\n{HELP}\n\n\
         permissions, the least privileged first:\n{permissions}"
    )
}

/// Reads the arguments of the command.
fn wish(mut arguments: impl Iterator<Item = String>) -> Result<Wish, String> {
    let user = arguments.next().ok_or("whose licences?")?;
    let add = arguments.next().ok_or("which licence?")?;
    let mut add_licenses = Vec::new();
    if add != "-" {
        add_licenses.push(AssignedLicense {
            sku_id: Some(sku(&add)?),
            ..Default::default()
        });
    }
    Ok(Wish {
        user,
        // Both lists are sent, also an empty one: the service refuses a call that leaves one out.
        arguments: AssignLicense {
            add_licenses,
            remove_licenses: arguments.map(|text| sku(&text)).collect::<Result<_, _>>()?,
        },
    })
}

fn sku(text: &str) -> Result<Guid, String> {
    text.parse()
        .map_err(|_| format!("`{text}` is no skuId, such as 45715bb8-13f9-4bf6-927f-ef96c102d394"))
}

/// The call.
async fn assign(wish: Wish, token: SecretString) -> Result<User, Error> {
    let mut client = Client::builder(token);
    if let Ok(url) = std::env::var("GRAPH_URL") {
        client = client.base_url(url).allow_loopback_http();
    }
    let client = client.build()?;
    Graph::new(&client)
        .users()
        .by_id(&wish.user)
        .assign_license(wish.arguments)
        .await
}

/// The result in words. The service may leave the licences out; then there is nothing to tell of them.
fn told(user: &User) -> String {
    let name = user.display_name.as_deref().or(user.id.as_deref());
    let name = name.unwrap_or("the user");
    match &user.assigned_licenses {
        Some(licenses) => {
            let skus = licenses.iter().filter_map(|license| license.sku_id);
            let skus: Vec<String> = skus.map(|sku| sku.to_string()).collect();
            format!("{name} has {} licences: {}", skus.len(), skus.join(", "))
        }
        None => format!("the licences of {name} are as asked"),
    }
}

/// The error, and what can be done about it. On 403 the error itself tells the documented permissions.
fn explained(error: &Error) -> String {
    let advice = match error.kind() {
        ErrorKind::Forbidden => "\none of these has to be granted, and the token renewed",
        ErrorKind::Service if error.status().is_some_and(|status| status == 401) => {
            "\nthe token is not valid, or not any more"
        }
        ErrorKind::Service if error.status().is_some_and(|status| status == 404) => {
            "\nthere is no such user"
        }
        ErrorKind::Transport | ErrorKind::Timeout => {
            "\nnothing is known of what became of the call"
        }
        _ => "",
    };
    format!("the licences could not be changed: {error}{advice}")
}
