//! Permissions as data, and who may make a call.
//!
//! Knows accounts and the words about them; must not know paths, nor where permissions were found.

use std::collections::BTreeSet;

use crate::schema::{Account, Alternatives, DirectoryRole, Least, Permissions};

use super::builder::AccountBound;
use super::docs::code;

/// The permissions of an operation.
#[derive(Debug)]
pub struct PermissionsPlan {
    /// For work or school accounts.
    pub delegated_work: Support,
    /// For personal accounts.
    pub delegated_personal: Support,
    /// For applications.
    pub application: Support,
}

/// What one kind of account needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Support {
    /// The page does not say.
    Unstated,
    /// The kind cannot call the operation.
    Unsupported,
    /// Any of these sets, sorted from the least to the most privileged.
    Sorted(Alternatives),
    /// Any of these sets: the least privileged ones, and higher ones in no order.
    Parted(Alternatives, Alternatives),
}

/// The kinds of account, with what comments call them.
const ACCOUNTS: &[(Account, &str)] = &[
    (Account::DelegatedWork, "work or school account"),
    (Account::DelegatedPersonal, "personal account"),
    (Account::Application, "application"),
];

impl PermissionsPlan {
    /// The plan of some permissions.
    pub(super) fn new(permissions: &Permissions, least: &Least) -> Self {
        let support = |account| support(permissions, least, account);
        Self {
            delegated_work: support(Account::DelegatedWork),
            delegated_personal: support(Account::DelegatedPersonal),
            application: support(Account::Application),
        }
    }
}

fn support(permissions: &Permissions, least: &Least, account: Account) -> Support {
    let alternatives = match permissions.get(&account) {
        None => return Support::Unstated,
        Some(None) => return Support::Unsupported,
        Some(Some(alternatives)) => alternatives,
    };
    let parts = least.get(&account).map(|least| {
        let (least, higher) = alternatives.split_at((*least).min(alternatives.len()));
        (least.to_vec(), higher.to_vec())
    });
    match parts {
        // A single one is the least in any order.
        Some((least, higher)) if least.len() + higher.len() > 1 => Support::Parted(least, higher),
        _ => Support::Sorted(alternatives.clone()),
    }
}

/// Whether two calls need the same permissions. Where the least privileged ones are parted from higher ones, neither have
/// an order.
pub(super) fn are_same(one: (&Permissions, &Least), other: (&Permissions, &Least)) -> bool {
    let mut accounts = ACCOUNTS.iter();
    accounts.all(|(account, _)| {
        let [one, other] = [one, other].map(|(all, least)| support(all, least, *account));
        match (&one, &other) {
            (Support::Parted(least, higher), Support::Parted(other_least, other_higher)) => {
                let sets = |all: &Alternatives| all.iter().cloned().collect::<BTreeSet<_>>();
                sets(least) == sets(other_least) && sets(higher) == sets(other_higher)
            }
            _ => one == other,
        }
    })
}

/// Who may make a call with these permissions. Where they support everybody, or nobody, they limit nothing.
pub(super) fn bound<'p>(
    permissions: impl Iterator<Item = &'p Permissions> + Clone,
) -> Option<AccountBound> {
    let allows = |account| {
        let mut permissions = permissions.clone();
        permissions.any(|it| it.get(&account) != Some(&None))
    };
    match (
        allows(Account::DelegatedWork),
        allows(Account::DelegatedPersonal),
        allows(Account::Application),
    ) {
        (true, true, true) | (false, false, false) => None,
        (true, false, false) => Some(AccountBound::OnlyWork),
        (false, true, false) => Some(AccountBound::OnlyPersonal),
        (false, false, true) => Some(AccountBound::OnlyApplication),
        (true, true, false) => Some(AccountBound::WorkOrPersonal),
        (true, false, true) => Some(AccountBound::WorkOrApplication),
        (false, true, true) => Some(AccountBound::PersonalOrApplication),
    }
}

/// One line for each kind of account, for doc comments, with at most so many of its alternatives where they are sorted.
pub(super) fn lines(permissions: &Permissions, least: &Least, most: usize) -> Vec<String> {
    let line = |(account, words): &(Account, &str)| {
        let needs = needs(&support(permissions, least, *account), most)?;
        Some(format!("{words}: {needs}"))
    };
    ACCOUNTS.iter().filter_map(line).collect()
}

fn needs(support: &Support, most: usize) -> Option<String> {
    Some(match support {
        Support::Unstated => return None,
        Support::Unsupported => "not supported".to_owned(),
        Support::Sorted(alternatives) if alternatives.is_empty() => {
            "no permission needed".to_owned()
        }
        Support::Sorted(alternatives) => {
            listed(&alternatives[..most.min(alternatives.len())], ", ")
        }
        Support::Parted(least, higher) if higher.is_empty() => listed(least, " or "),
        Support::Parted(least, higher) => {
            let (least, higher) = (listed(least, " or "), listed(higher, ", "));
            format!("{least}, or a higher one of {higher}")
        }
    })
}

/// The names of directory roles, each once.
pub(super) fn role_names(roles: &[DirectoryRole]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for role in roles {
        if !names.contains(&role.name) {
            names.push(role.name.clone());
        }
    }
    names
}

/// One line for all directory roles that are for the same, for doc comments.
pub(super) fn role_lines(roles: &[DirectoryRole]) -> Vec<String> {
    let same = |one: &DirectoryRole, other: &DirectoryRole| {
        (&one.scope, one.least) == (&other.scope, other.least)
    };
    let lines = roles.chunk_by(same).map(|roles| {
        let names: Vec<String> = roles.iter().map(|role| code(&role.name)).collect();
        let least = if roles[0].least {
            "least privileged "
        } else {
            ""
        };
        let scope = roles[0].scope.as_deref().map(code);
        let scope = scope.map_or_else(String::new, |scope| format!(" for {scope}"));
        format!(
            "{least}directory roles of the user{scope}: {}",
            names.join(", ")
        )
    });
    lines.collect()
}

fn listed(alternatives: &[Vec<String>], separator: &str) -> String {
    let sets: Vec<String> = alternatives.iter().map(|set| together(set)).collect();
    sets.join(separator)
}

fn together(set: &[String]) -> String {
    let names: Vec<String> = set.iter().map(|name| code(name)).collect();
    names.join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sorted_permissions_have_an_order() {
        let needs = |names: &str, least: Option<usize>| {
            let sets = names.split(' ').map(|name| vec![name.to_owned()]);
            let permissions = Permissions::from([(Account::Application, Some(sets.collect()))]);
            let least = least.map(|least| (Account::Application, least));
            (permissions, least.into_iter().collect::<Least>())
        };
        let same = |one: (Permissions, Least), other: (Permissions, Least)| {
            are_same((&one.0, &one.1), (&other.0, &other.1))
        };
        assert!(same(needs("a b c d", Some(2)), needs("b a d c", Some(2))));
        assert!(!same(needs("a b c d", Some(2)), needs("a c b d", Some(2))));
        assert!(!same(needs("a b", None), needs("b a", None)));
        assert!(!same(needs("a b", None), needs("a b", Some(1))));
    }

    #[test]
    fn permissions_bound_who_may_call() {
        let some = || Some(vec![vec!["User.Read".to_owned()]]);
        let with = |work, personal, application| {
            Permissions::from([
                (Account::DelegatedWork, work),
                (Account::DelegatedPersonal, personal),
                (Account::Application, application),
            ])
        };
        let bound = |permissions: &[Permissions]| bound(permissions.iter());
        let (work, application) = (with(some(), None, None), with(None, None, Some(Vec::new())));
        let both = Some(AccountBound::WorkOrApplication);
        assert_eq!(bound(&[with(some(), None, Some(Vec::new()))]), both);
        assert_eq!(
            bound(std::slice::from_ref(&work)),
            Some(AccountBound::OnlyWork)
        );
        assert_eq!(bound(&[with(some(), some(), some())]), None);
        assert_eq!(bound(&[with(None, None, None)]), None);
        // A method allows what any of its calls allows.
        assert_eq!(bound(&[work, application]), both);
        // What no page speaks of is allowed.
        let personal = Permissions::from([(Account::DelegatedPersonal, None)]);
        assert_eq!(bound(&[personal]), both);
        assert_eq!(bound(&[Permissions::new()]), None);
    }

    #[test]
    fn roles_for_the_same_are_one_line() {
        let role = |name: &str, scope: Option<&str>, least| DirectoryRole {
            name: name.to_owned(),
            scope: scope.map(str::to_owned),
            least,
        };
        let roles = [
            role("Reader", None, true),
            role("Writer", None, true),
            role("Admin", Some("Users"), false),
            role("Reader", Some("Users"), false),
        ];
        assert_eq!(
            role_lines(&roles),
            [
                "least privileged directory roles of the user: `Reader`, `Writer`",
                "directory roles of the user for `Users`: `Admin`, `Reader`"
            ]
        );
        assert_eq!(role_names(&roles), ["Reader", "Writer", "Admin"]);
    }

    #[test]
    fn comments_list_the_least_privileged_permissions() {
        let permissions = Permissions::from([
            (
                Account::DelegatedWork,
                Some(vec![
                    vec!["A".to_owned(), "B".to_owned()],
                    vec!["C".to_owned()],
                ]),
            ),
            (Account::DelegatedPersonal, None),
            (Account::Application, Some(Vec::new())),
        ]);
        assert_eq!(
            lines(&permissions, &Least::new(), 1),
            [
                "work or school account: `A` and `B`",
                "personal account: not supported",
                "application: no permission needed"
            ]
        );
        assert_eq!(
            lines(&permissions, &Least::new(), 9)[0],
            "work or school account: `A` and `B`, `C`"
        );
        let parted = |least| {
            let least = Least::from([(Account::DelegatedWork, least)]);
            lines(&permissions, &least, 1).swap_remove(0)
        };
        assert_eq!(
            parted(1),
            "work or school account: `A` and `B`, or a higher one of `C`"
        );
        assert_eq!(parted(2), "work or school account: `A` and `B` or `C`");
    }
}
