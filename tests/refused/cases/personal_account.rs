//! The page does not support `assignLicense` for personal accounts.

use generated::v1_0::{Graph, requests::AssignLicense};
use generated::{Client, account};

fn call(client: &Client<account::Personal>) {
    let _ = Graph::new(client)
        .users().by_id("adele@contoso.com")
        .assign_license(AssignLicense {
            add_licenses: vec![],
            remove_licenses: vec![],
        });
}

fn main() {}
