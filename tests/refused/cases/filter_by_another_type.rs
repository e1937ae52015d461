//! A property is compared with values of its own type.

use generated::v1_0::{Graph, models::user};

fn call(client: &generated::Client) {
    let filter = user::ACCOUNT_ENABLED.eq("true");
    let _ = Graph::new(client).users().list().filter(filter);
}

fn main() {}
