//! The two versions have arguments of their own.

use generated::{beta, v1_0};

fn call(client: &generated::Client) {
    let _ = v1_0::Graph::new(client)
        .users().by_id("adele@contoso.com")
        .assign_license(beta::requests::AssignLicense {
            add_licenses: vec![],
            remove_licenses: vec![],
        });
}

fn main() {}
