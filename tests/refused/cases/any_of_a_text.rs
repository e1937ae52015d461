//! Only a list has elements.

use generated::v1_0::{Graph, models::user};

fn call(client: &generated::Client) {
    let filter = user::DISPLAY_NAME.any(|it| it.is_null());
    let _ = Graph::new(client).users().list().filter(filter);
}

fn main() {}
