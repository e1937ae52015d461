//! The permissions that a program needs.

use generated::permissions::{self, Gap, Grant, Kind};
use generated::v1_0::operations;

/// Returns the permissions of a program that assigns licences, creates users, adds members to groups and sends mail: the
/// least privileged ones, and the fewest.
fn permissions_of_the_program(kind: Kind) -> Result<(Grant, Grant), Gap> {
    let calls = [
        &operations::USER_ASSIGN_LICENSE.permissions,
        &operations::USER_CREATE.permissions,
        &operations::GROUP_MEMBERS_REFERENCE_ADD.permissions,
        &operations::USER_SEND_MAIL.permissions,
    ];
    let least = permissions::least(&calls, kind)?;
    let fewest = permissions::smallest(&calls, kind)?;
    Ok((least, fewest))
}

#[test]
fn a_program_knows_its_permissions() {
    let own = [
        "GroupMember.ReadWrite.All",
        "Mail.Send",
        "User.ReadWrite.All",
    ];
    // To add members, an application needs two of the more privileged permissions together: see the page.
    let cases = [
        (Kind::Application, &own[..]),
        (Kind::Work, &["Directory.ReadWrite.All", "Mail.Send"]),
    ];
    for (kind, expected) in cases {
        let (least, fewest) = permissions_of_the_program(kind).unwrap();
        assert_eq!(least.names(), own);
        assert_eq!(fewest.names(), expected);
        for grant in [least, fewest] {
            grant.assert_covers(&[
                &operations::USER_ASSIGN_LICENSE,
                &operations::USER_CREATE,
                &operations::GROUP_MEMBERS_REFERENCE_ADD,
                &operations::USER_SEND_MAIL,
            ]);
        }
    }
}
