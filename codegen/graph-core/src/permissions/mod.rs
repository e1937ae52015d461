//! Permissions as the pages list them, per kind of account, and what a program
//! needs for all its calls.

mod grant;
mod least;

use std::fmt;

pub use grant::{Gap, Grant, least};

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
    /// Any one of these sets is enough, and they are sorted from the least to
    /// the most privileged. No set at all: nothing is needed.
    OneOf(&'static [&'static [&'static str]]),
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

impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = [Kind::Work, Kind::Personal, Kind::Application];
        let stated = kinds
            .into_iter()
            .filter(|kind| self.of(*kind) != Support::Unstated);
        for (number, kind) in stated.enumerate() {
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
            Self::OneOf([]) => f.write_str("none needed"),
            Self::OneOf(alternatives) => {
                let sets: Vec<String> = alternatives.iter().map(|it| it.join(" and ")).collect();
                f.write_str(&sets.join(", or "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_keeps_the_order_and_says_what_goes_together() {
        let permissions = Permissions {
            delegated_work: Support::OneOf(&[&["User.Read"], &["User.Read.All", "Mail.Read"]]),
            delegated_personal: Support::Unsupported,
            application: Support::Unstated,
        };
        assert_eq!(
            permissions.to_string(),
            "work or school account: User.Read, or User.Read.All and Mail.Read\n\
             personal account: not supported"
        );
        assert_eq!(Support::OneOf(&[]).to_string(), "none needed");
    }

    fn needs(sets: &'static [&'static [&'static str]]) -> Permissions {
        Permissions {
            delegated_work: Support::OneOf(sets),
            delegated_personal: Support::Unsupported,
            application: Support::Unstated,
        }
    }

    #[test]
    fn the_least_set_is_small_first_and_little_privileged_then() {
        let read = needs(&[&["User.Read"], &["User.ReadWrite"], &["Directory.Read.All"]]);
        let write = needs(&[&["User.ReadWrite"], &["Directory.ReadWrite.All"]]);
        let both = needs(&[&["Mail.Read", "Mail.Send"], &["Mail.Everything"]]);
        let nothing = needs(&[]);
        let least = |calls: &[&Permissions]| {
            let grant = least(calls, Kind::Work).unwrap();
            assert!(calls.iter().all(|call| grant.covers(call)));
            grant.to_string()
        };
        assert_eq!(least(&[]), "no permission");
        assert_eq!(least(&[&nothing]), "no permission");
        assert_eq!(least(&[&read]), "User.Read");
        assert_eq!(least(&[&read, &write]), "User.ReadWrite");
        assert_eq!(least(&[&both, &nothing]), "Mail.Everything");
        assert_eq!(least(&[&both, &read]), "Mail.Everything, User.Read");
    }

    #[test]
    fn what_is_not_known_or_not_possible_is_an_error() {
        let (read, nothing) = (needs(&[&["User.Read"]]), needs(&[]));
        for (kind, support) in [
            (Kind::Personal, Support::Unsupported),
            (Kind::Application, Support::Unstated),
        ] {
            let mut work = needs(&[]);
            work.delegated_personal = Support::OneOf(&[]);
            work.application = Support::OneOf(&[]);
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
        let permissions = |sets| -> &'static Permissions { Box::leak(Box::new(needs(sets))) };
        let operation = |id, permissions| crate::Operation {
            id,
            title: id,
            documentation: "",
            permissions,
        };
        let read = operation("read", permissions(&[&["User.Read"]]));
        let write = operation("write", permissions(&[&["User.ReadWrite", "X"], &["Y"]]));
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
