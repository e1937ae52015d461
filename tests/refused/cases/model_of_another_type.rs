//! A call takes a type and those that extend it, and no other.

use generated::runtime::{Call, account, codec::Extends};
use generated::v1_0::models;

/// As the methods are that take a directory object.
fn create(call: Call<account::Any, ()>, object: &impl Extends<models::DirectoryObject>) {
    let _ = call.json_as::<models::DirectoryObject>(object);
}

fn show(call: Call<account::Any, ()>) {
    create(call.clone(), &models::User::default());
    create(call, &models::AssignedLicense::default());
}

fn main() {}
