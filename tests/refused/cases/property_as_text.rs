//! `$select` takes properties, and no text.

use generated::v1_0::Graph;

fn call(client: &generated::Client) {
    let _ = Graph::new(client).me().get().select(["displayName"]);
}

fn main() {}
