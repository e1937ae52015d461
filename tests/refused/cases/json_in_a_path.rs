//! JSON is no key: its quotes and `null` would be part of the path.

use generated::{Client, Json, v1_0::Graph};

fn call(client: &Client, item: &Json) {
    let _ = Graph::new(client).users().by_id(&item["id"]).get();
}

fn main() {}
