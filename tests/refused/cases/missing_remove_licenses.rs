//! The service refuses a call without `removeLicenses`, so that the compiler does.

use generated::v1_0::{Graph, requests::AssignLicense};

fn call(client: &generated::Client) {
    let _ = Graph::new(client)
        .users().by_id("adele@contoso.com")
        .assign_license(AssignLicense {
            add_licenses: vec![],
        });
}

fn main() {}
