//! A set of permissions: what to register, and whether it is enough.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::json;

use super::cover::{Need, cover};
use super::{Alternatives, Kind, Permissions, Support};
use crate::{Cloud, Json, Operation};

/// The application that the service is registered as, in every cloud.
/// Source: <https://learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in>.
const SERVICE: &str = "00000003-0000-0000-c000-000000000000";

/// Permissions for one kind of caller, sorted by name.
///
/// [`least`] and [`smallest`] find those for some calls; a program that has its
/// permissions already makes them with [`Grant::new`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    kind: Kind,
    names: Vec<String>,
}

impl Grant {
    /// These permissions.
    pub fn new<S: Into<String>>(kind: Kind, names: impl IntoIterator<Item = S>) -> Self {
        let mut names: Vec<String> = names.into_iter().map(Into::into).collect();
        names.sort();
        names.dedup();
        Self { kind, names }
    }

    /// Who has the permissions.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The names of the permissions, sorted.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The scopes to ask for when somebody signs in, with blanks between them.
    ///
    /// ```
    /// use graph_core::Cloud;
    /// use graph_core::permissions::{Grant, Kind};
    ///
    /// let grant = Grant::new(Kind::Work, ["User.Read", "Mail.Read"]);
    /// assert_eq!(
    ///     grant.scopes(Cloud::Global),
    ///     "https://graph.microsoft.com/Mail.Read https://graph.microsoft.com/User.Read"
    /// );
    /// ```
    pub fn scopes(&self, cloud: Cloud) -> String {
        let scope = |name: &String| format!("{}/{name}", cloud.base_url());
        let scopes: Vec<String> = self.names.iter().map(scope).collect();
        scopes.join(" ")
    }

    /// The permissions in the form of `requiredResourceAccess` of an app
    /// registration, but with their names (`value`) where the registration has
    /// identifiers (`id`). Those are properties of the service principal of the
    /// Graph in each tenant, and are looked up there by these names.
    pub fn manifest(&self) -> Json {
        let kind = match self.kind {
            Kind::Application => "Role",
            Kind::Work | Kind::Personal => "Scope",
        };
        let access = |name: &String| json!({ "value": name, "type": kind });
        let access: Vec<Json> = self.names.iter().map(access).collect();
        json!([{ "resourceAppId": SERVICE, "resourceAccess": access }])
    }

    /// Whether the permissions are enough for a call.
    pub fn covers(&self, permissions: &Permissions) -> bool {
        let has = |name: &str| self.names.iter().any(|it| it == name);
        match permissions.of(self.kind) {
            Support::Unstated | Support::Unsupported => false,
            Support::OneOf(Alternatives("")) => true,
            Support::OneOf(alternatives) => alternatives.sets().any(|mut set| set.all(has)),
        }
    }

    /// For tests of programs: panics if these permissions are not enough for
    /// the operations that the program calls.
    ///
    /// ```should_panic
    /// # use graph_core::{Operation, Permissions, Support};
    /// use graph_core::permissions::{Alternatives, Grant, Kind};
    /// # static USER_UPDATE: Operation = Operation { id: "user-update", title: "Update user",
    /// #     documentation: "", permissions: Permissions {
    /// #         delegated_work: Support::OneOf(Alternatives("User.ReadWrite")),
    /// #         delegated_personal: Support::Unstated, application: Support::Unstated }, roles: &[], absent_in: &[] };
    /// Grant::new(Kind::Work, ["User.Read"]).assert_covers(&[&USER_UPDATE]);
    /// ```
    ///
    /// # Panics
    ///
    /// If one of the operations needs more, or does not support the caller; the
    /// message names all of them, and what they need.
    #[track_caller]
    pub fn assert_covers(&self, operations: &[&Operation]) {
        let missing: Vec<String> = operations
            .iter()
            .filter(|operation| !self.covers(&operation.permissions))
            .map(|it| {
                format!(
                    "\n{} ({}): {}",
                    it.title,
                    it.id,
                    it.permissions.of(self.kind)
                )
            })
            .collect();
        assert!(
            missing.is_empty(),
            "{self} is not enough as {} for:{}",
            self.kind,
            missing.concat()
        );
    }
}

/// The names, with commas between them.
impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.names.as_slice() {
            [] => f.write_str("no permission"),
            names => f.write_str(&names.join(", ")),
        }
    }
}

/// A call for which no permissions can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The place of the call among those that were asked about.
    pub index: usize,
    /// Who would call.
    pub kind: Kind,
    /// What its page says: nothing, or that this kind of caller is not
    /// supported.
    pub support: Support,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            index,
            kind,
            support,
        } = self;
        write!(f, "permissions of call number {index} as {kind}: {support}")
    }
}

impl std::error::Error for Gap {}

/// The least privileged permissions that are enough for all these calls: for each
/// call its least alternative, except where what others need covers it already.
///
/// None of them can be left out. Where either of two could be, the one is left out
/// that the calls list further behind others, or else the last one by name.
///
/// # Errors
///
/// Fails if a call does not support this kind of caller, or if its page does
/// not say what it needs.
///
/// ```
/// use graph_core::permissions::{self, Alternatives, Kind};
/// use graph_core::{Permissions, Support};
///
/// const fn work(sets: &'static str) -> Permissions {
///     Permissions {
///         delegated_work: Support::OneOf(Alternatives(sets)),
///         delegated_personal: Support::Unsupported,
///         application: Support::Unsupported,
///     }
/// }
/// let list = work("User.ReadBasic.All, or User.ReadWrite.All, or Directory.ReadWrite.All");
/// let update = work("User.ReadWrite.All, or Directory.ReadWrite.All");
/// let add = work("GroupMember.ReadWrite.All, or Directory.ReadWrite.All");
/// let calls = [&list, &update, &add];
/// let least = permissions::least(&calls, Kind::Work).unwrap();
/// assert_eq!(least.names(), ["GroupMember.ReadWrite.All", "User.ReadWrite.All"]);
/// let smallest = permissions::smallest(&calls, Kind::Work).unwrap();
/// assert_eq!(smallest.names(), ["Directory.ReadWrite.All"]);
/// assert!(permissions::least(&calls, Kind::Application).is_err());
/// ```
pub fn least(calls: &[&Permissions], kind: Kind) -> Result<Grant, Gap> {
    let needs = needs(calls, kind)?;
    let of_least = needs.iter().flatten().filter(|(rank, _)| *rank == 0);
    let mut least: BTreeSet<&str> = of_least.flat_map(|(_, set)| set).copied().collect();
    let place = |name: &str| -> usize {
        let sets = needs.iter().flatten();
        let having = sets.filter(|(_, set)| set.contains(&name));
        having.map(|(rank, _)| rank).sum()
    };
    let is_met = |need: &Need, names: &BTreeSet<&str>| {
        let mut sets = need.iter();
        sets.any(|(_, set)| set.iter().all(|name| names.contains(name)))
    };
    let mut order: Vec<&str> = least.iter().copied().collect();
    order.sort_by_key(|name| std::cmp::Reverse((place(name), *name)));
    for name in order {
        least.remove(name);
        if !needs.iter().all(|need| is_met(need, &least)) {
            least.insert(name);
        }
    }
    Ok(Grant::new(kind, least))
}

/// The smallest set of permissions that is enough for all these calls, in names.
///
/// Among sets of the same size it is the one that lets the calls go through
/// with the least privileged of their alternatives: the sum of their places in
/// the documented orders is the smallest, where all that are only documented as
/// higher than the least have the same place. Among those that are equal in this as
/// well, it is the first by name. The result is exact, and always the same.
/// The search is quick for the dozens of calls that programs make; its time can
/// grow exponentially with the number of calls that share permissions.
///
/// Small is not least: one permission that opens everything is smaller than two
/// that open what is needed. [`least`] prefers the two.
///
/// # Errors
///
/// Fails like [`least`].
pub fn smallest(calls: &[&Permissions], kind: Kind) -> Result<Grant, Gap> {
    Ok(Grant::new(kind, cover(&needs(calls, kind)?)))
}

/// What the calls need; those that need nothing are left out.
fn needs(calls: &[&Permissions], kind: Kind) -> Result<Vec<Need>, Gap> {
    let mut needs = Vec::new();
    for (index, permissions) in calls.iter().enumerate() {
        match permissions.of(kind) {
            Support::OneOf(Alternatives("")) => {}
            Support::OneOf(alternatives) => {
                let sets = alternatives.ranked();
                needs.push(sets.map(|(rank, set)| (rank, set.collect())).collect());
            }
            support @ (Support::Unstated | Support::Unsupported) => {
                return Err(Gap {
                    index,
                    kind,
                    support,
                });
            }
        }
    }
    Ok(needs)
}
