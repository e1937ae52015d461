//! Permissions as the pages list them, per kind of account.

use std::fmt;

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

impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = [
            ("work or school account", self.delegated_work),
            ("personal account", self.delegated_personal),
            ("application", self.application),
        ];
        let stated = kinds.into_iter().filter(|it| it.1 != Support::Unstated);
        for (number, (kind, support)) in stated.enumerate() {
            let separator = if number == 0 { "" } else { "\n" };
            write!(f, "{separator}{kind}: {support}")?;
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
}
