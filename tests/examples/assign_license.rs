//! Assigns a licence to a user, and takes licences away.
//!
//! ```text
//! GRAPH_TOKEN=… cargo run -p tests --example assign_license -- <USER> <SKU> [<SKU TO REMOVE>]…
//! ```
//!
//! `<USER>` is an id or a sign-in name, `<SKU>` the **skuId** of a product, as `GET /subscribedSkus` lists them; a `-`
//! in its place assigns nothing. The token is a bearer token for Microsoft Graph, for an application or for somebody
//! with a work or school account. `GRAPH_URL` names another server, for a national cloud or for a stand-in on this
//! machine (`http://127.0.0.1:8080`).
//!
//! The exit status is 0 if the licences are as asked, 1 if not, 2 if the command cannot be understood.

use std::process::ExitCode;

use generated::v1_0::{Graph, models::AssignedLicense, models::User, requests::AssignLicense};
use generated::{Client, Error, ErrorKind, Guid, SecretString};

const USAGE: &str = "usage: GRAPH_TOKEN=… assign_license <USER> <SKU | -> [<SKU TO REMOVE>]…";

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
        .users(&wish.user)
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
    let mut causes = String::new();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        causes.push_str(&format!("\n  because: {cause}"));
        source = cause.source();
    }
    format!("the licences could not be changed: {error}{causes}{advice}")
}
