//! Functions of texts take texts.

use generated::v1_0::{Graph, models::user};

fn call(client: &generated::Client) {
    let filter = user::CREATED_DATE_TIME.starts_with("2026");
    let _ = Graph::new(client).users().list().filter(filter);
}

fn main() {}
