//! The two versions have models of their own.

use generated::{beta, v1_0};

fn call(client: &generated::Client) {
    let _ = v1_0::Graph::new(client)
        .users().by_id("adele@contoso.com")
        .assign_license(v1_0::requests::AssignLicense {
            add_licenses: vec![beta::models::AssignedLicense::default()],
            remove_licenses: vec![],
        });
}

fn main() {}
