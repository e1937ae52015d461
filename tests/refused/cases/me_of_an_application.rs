//! An application has no `/me`.

use generated::v1_0::Graph;
use generated::{Client, account};

fn call(client: &Client<account::Application>) {
    let _ = Graph::new(client).me();
}

fn main() {}
