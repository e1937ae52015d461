//! `$select` takes the properties of what comes back.

use generated::v1_0::{Graph, models::group};

fn call(client: &generated::Client) {
    let _ = Graph::new(client).me().get().select([group::DISPLAY_NAME]);
}

fn main() {}
