//! A token is not just any text: what is secret has a type that does not show it.

use generated::Client;

fn client(token: String) -> generated::runtime::ClientBuilder {
    Client::builder(token)
}

fn main() {}
