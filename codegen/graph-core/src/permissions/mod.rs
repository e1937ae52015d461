//! Permissions as the pages list them, per kind of account, and what a program
//! needs for all its calls.

mod alternatives;
mod cover;
mod grant;

use std::fmt;

pub use alternatives::Alternatives;
pub use grant::{Gap, Grant, least, smallest};

/// The permissions that an operation needs.
///
/// `Display` gives one line for each kind of account that the page speaks of,
/// with the least privileged alternative first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permissions {
    /// For somebody with a work or school account.
    pub delegated_work: Support,
    /// For somebody with a personal Microsoft account.
    pub delegated_personal: Support,
    /// For an application without a signed-in user.
    pub application: Support,
}

/// What one kind of account needs for an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// The page does not say.
    Unstated,
    /// This kind of account cannot call the operation.
    Unsupported,
    /// Any one of these sets is enough, the least privileged first. No set at
    /// all: nothing is needed.
    OneOf(Alternatives),
}

impl Permissions {
    /// What this kind of caller needs.
    pub const fn of(&self, kind: Kind) -> Support {
        match kind {
            Kind::Work => self.delegated_work,
            Kind::Personal => self.delegated_personal,
            Kind::Application => self.application,
        }
    }
}

/// Who has permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Somebody with a work or school account.
    Work,
    /// Somebody with a personal Microsoft account.
    Personal,
    /// An application without a signed-in user.
    Application,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Work => "work or school account",
            Self::Personal => "personal account",
            Self::Application => "application",
        })
    }
}

impl Permissions {
    /// The kinds of account of which something is documented.
    pub(crate) fn stated(&self) -> impl Iterator<Item = Kind> {
        let kinds = [Kind::Work, Kind::Personal, Kind::Application];
        let kinds = kinds.into_iter();
        kinds.filter(|kind| self.of(*kind) != Support::Unstated)
    }
}

impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, kind) in self.stated().enumerate() {
            let separator = if number == 0 { "" } else { "\n" };
            write!(f, "{separator}{kind}: {}", self.of(kind))?;
        }
        Ok(())
    }
}

impl fmt::Display for Support {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unstated => f.write_str("not documented"),
            Self::Unsupported => f.write_str("not supported"),
            Self::OneOf(Alternatives("")) => f.write_str("none needed"),
            Self::OneOf(Alternatives(text)) => f.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_keeps_the_order_and_says_what_goes_together() {
        let permissions = Permissions {
            delegated_work: Support::OneOf(Alternatives(
                "User.Read, or User.Read.All and Mail.Read",
            )),
            delegated_personal: Support::Unsupported,
            application: Support::Unstated,
        };
        assert_eq!(
            permissions.to_string(),
            "work or school account: User.Read, or User.Read.All and Mail.Read\n\
             personal account: not supported"
        );
        assert_eq!(Support::OneOf(Alternatives("")).to_string(), "none needed");
    }

    fn needs(sets: &'static str) -> Permissions {
        Permissions {
            delegated_work: Support::OneOf(Alternatives(sets)),
            delegated_personal: Support::Unsupported,
            application: Support::Unstated,
        }
    }

    #[test]
    fn the_order_of_higher_sets_means_nothing() {
        let one = needs("A; or a higher one of B, or C");
        let other = needs("D; or a higher one of C, or B");
        let both = smallest(&[&one, &other], Kind::Work).unwrap();
        assert_eq!(
            both.names(),
            ["B"],
            "neither is better, and this is first by name"
        );
        // Sorted, the places decide.
        let sorted = needs("A, or B, or C");
        let other = needs("D, or C, or X, or B");
        assert_eq!(
            smallest(&[&sorted, &other], Kind::Work).unwrap().names(),
            ["C"]
        );
        assert!(Grant::new(Kind::Work, ["C"]).covers(&one));
    }

    #[test]
    fn the_smallest_set_is_the_least_privileged_of_its_size() {
        let read = needs("User.Read, or User.ReadWrite, or Directory.Read.All");
        let write = needs("User.ReadWrite, or Directory.ReadWrite.All");
        let both = needs("Mail.Read and Mail.Send, or Mail.Everything");
        let nothing = needs("");
        let smallest = |calls: &[&Permissions]| {
            let grant = smallest(calls, Kind::Work).unwrap();
            assert!(calls.iter().all(|call| grant.covers(call)));
            grant.to_string()
        };
        assert_eq!(smallest(&[]), "no permission");
        assert_eq!(smallest(&[&nothing]), "no permission");
        assert_eq!(smallest(&[&read]), "User.Read");
        assert_eq!(smallest(&[&read, &write]), "User.ReadWrite");
        assert_eq!(smallest(&[&both, &nothing]), "Mail.Everything");
        assert_eq!(smallest(&[&both, &read]), "Mail.Everything, User.Read");
    }

    #[test]
    fn the_least_set_has_what_each_call_needs_at_least() {
        let read = needs("User.Read, or User.ReadWrite, or Directory.Read.All");
        let write = needs("User.ReadWrite, or Directory.ReadWrite.All");
        let members = needs("GroupMember.Read.All, or Directory.Read.All");
        let pair = needs("Mail.Read and Mail.Send, or Mail.Everything");
        let either = needs("Chat.Read, or equally Mail.Read; or a higher one of Chat.Manage");
        let nothing = needs("");
        let least = |calls: &[&Permissions]| {
            let grant = least(calls, Kind::Work).unwrap();
            assert!(calls.iter().all(|call| grant.covers(call)));
            grant.to_string()
        };
        assert_eq!(least(&[]), "no permission");
        assert_eq!(least(&[&nothing, &read]), "User.Read");
        // What others need anyway is enough.
        assert_eq!(least(&[&read, &write]), "User.ReadWrite");
        // One that opens more never takes the place of several.
        assert_eq!(least(&[&read, &members]), "GroupMember.Read.All, User.Read");
        assert_eq!(least(&[&pair, &nothing]), "Mail.Read, Mail.Send");
        // Of equal ones, the one that another call needs.
        assert_eq!(least(&[&either]), "Chat.Read");
        assert_eq!(least(&[&either, &pair]), "Mail.Read, Mail.Send");
        // Nothing stays that no call needs at least.
        let [one, two] = ["R1, or W", "R2, or W"].map(needs);
        let [three, four] = ["W, or D", "D"].map(needs);
        assert_eq!(least(&[&one, &two, &three, &four]), "D, R1, R2");
        let [group, all] = ["Group, or Directory", "AccessAsUser"].map(needs);
        let directory = needs("Directory, or AccessAsUser");
        assert_eq!(least(&[&group, &all, &directory]), "AccessAsUser, Group");
    }

    #[test]
    fn what_is_not_known_or_not_possible_is_an_error() {
        let (read, nothing) = (needs("User.Read"), needs(""));
        for (kind, support) in [
            (Kind::Personal, Support::Unsupported),
            (Kind::Application, Support::Unstated),
        ] {
            let mut work = needs("");
            work.delegated_personal = Support::OneOf(Alternatives(""));
            work.application = Support::OneOf(Alternatives(""));
            let gap = least(&[&work, &read, &nothing], kind).unwrap_err();
            assert_eq!((gap.index, gap.support), (1, support));
            assert!(gap.to_string().contains(&kind.to_string()));
            assert!(!Grant::new(kind, ["User.Read"]).covers(&read));
        }
    }

    #[test]
    fn a_grant_is_shown_in_the_forms_that_registrations_have() {
        let grant = Grant::new(
            Kind::Application,
            ["User.Read.All", "Mail.Read", "Mail.Read"],
        );
        assert_eq!(grant.names(), ["Mail.Read", "User.Read.All"]);
        let manifest = grant.manifest();
        assert_eq!(
            manifest[0]["resourceAccess"],
            serde_json::json!([
                { "value": "Mail.Read", "type": "Role" },
                { "value": "User.Read.All", "type": "Role" },
            ])
        );
        let delegated = Grant::new(Kind::Work, ["Mail.Read"]).manifest();
        assert_eq!(delegated[0]["resourceAccess"][0]["type"], "Scope");
    }

    #[test]
    fn a_program_that_calls_more_than_it_declares_fails_its_test() {
        let operation = |id, sets| crate::Operation {
            id,
            title: id,
            permissions: needs(sets),
            ..crate::Operation::UNDOCUMENTED
        };
        let read = operation("read", "User.Read");
        let write = operation("write", "User.ReadWrite and X, or Y");
        Grant::new(Kind::Work, ["User.Read", "Y"]).assert_covers(&[&read, &write]);
        let fail = || Grant::new(Kind::Work, ["User.Read", "X"]).assert_covers(&[&read, &write]);
        let panic = std::panic::catch_unwind(fail).unwrap_err();
        let message = panic.downcast_ref::<String>().unwrap();
        assert_eq!(
            message,
            "User.Read, X is not enough as work or school account for:\n\
             write (write): User.ReadWrite and X, or Y"
        );
    }
}
