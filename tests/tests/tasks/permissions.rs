//! The permissions that a program needs.

use generated::permissions::{self, Gap, Grant, Kind};
use generated::v1_0::operations;

/// Returns the permissions of a program that assigns licences, creates users, adds members to groups and sends mail.
fn permissions_of_the_program() -> Result<Grant, Gap> {
    let calls = [
        &operations::USER_ASSIGN_LICENSE.permissions,
        &operations::USER_CREATE.permissions,
        &operations::GROUP_MEMBERS_REFERENCE_ADD.permissions,
        &operations::USER_SEND_MAIL.permissions,
    ];
    permissions::least(&calls, Kind::Application)
}

#[test]
fn a_program_knows_its_permissions() {
    let grant = permissions_of_the_program().unwrap();
    let expected = [
        "GroupMember.ReadWrite.All",
        "Mail.Send",
        "User.ReadWrite.All",
    ];
    assert_eq!(grant.names(), expected);
    grant.assert_covers(&[
        &operations::USER_ASSIGN_LICENSE,
        &operations::USER_CREATE,
        &operations::GROUP_MEMBERS_REFERENCE_ADD,
        &operations::USER_SEND_MAIL,
    ]);
}
