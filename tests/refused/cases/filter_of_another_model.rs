//! A filter fits the elements that come back.

use generated::v1_0::{Graph, models::group};

fn call(client: &generated::Client) {
    let filter = group::DISPLAY_NAME.eq("Sales");
    let _ = Graph::new(client).users().list().filter(filter);
}

fn main() {}
