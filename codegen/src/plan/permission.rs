//! Operations and their permissions as data.
//!
//! Knows the names of constants and the words about accounts; must not know paths.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{Account, Alternatives, Operation, Permissions, Schema};

use super::case::OWN_HEADERS;
use super::docs::{Docs, Links, code, escape};
use super::ident::{Case, Ident, Scope, collision};

/// An operation: a constant in `operations`.
#[derive(Debug)]
pub struct OperationPlan {
    /// The name of the constant.
    pub ident: Ident,
    /// The operation's id in the schema.
    pub id: String,
    /// The title of its page.
    pub title: String,
    /// The address of its page.
    pub address: String,
    /// The comment on the constant.
    pub docs: Docs,
    /// The permissions.
    pub permissions: PermissionsPlan,
}

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
    /// Any of these sets, the least privileged first.
    OneOf(Alternatives),
}

/// The operations of a version.
#[derive(Debug)]
pub(super) struct Operations {
    /// The plans, in the order of the schema.
    pub plans: Vec<OperationPlan>,
    /// The constant of each operation, by id.
    pub by_id: BTreeMap<String, Ident>,
}

/// Plans the operations.
pub(super) fn plan(
    schema: &Schema,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> Operations {
    let mut scope = Scope::default();
    let mut operations = Operations {
        plans: Vec::new(),
        by_id: BTreeMap::new(),
    };
    for operation in &schema.operations {
        let (ident, first) = scope.claim(&operation.id, Ident::new(&operation.id, Case::Screaming));
        if let Some(first) = first {
            diagnostics.push(collision(
                &format!("the operations `{first}` and `{}`", operation.id),
                &ident,
            ));
        }
        let address = links.address(&operation.page);
        operations.by_id.insert(operation.id.clone(), ident.clone());
        operations.plans.push(OperationPlan {
            ident,
            id: operation.id.clone(),
            title: operation.title.clone(),
            docs: Docs::line(format!("[{}]({address})", escape(&operation.title)))
                .prose(&operation.description, links)
                .list(
                    lines(&operation.permissions, usize::MAX)
                        .into_iter()
                        .chain(requests(operation)),
                ),
            permissions: PermissionsPlan {
                delegated_work: support(&operation.permissions, Account::DelegatedWork),
                delegated_personal: support(&operation.permissions, Account::DelegatedPersonal),
                application: support(&operation.permissions, Account::Application),
            },
            address,
        });
    }
    operations
}

/// What a caller may add to a request, as the page lists it.
fn requests(operation: &Operation) -> Vec<String> {
    // The body brings its content type.
    let is_own = |name: &String| {
        let lower = name.to_lowercase();
        lower == "content-type" || OWN_HEADERS.contains(&lower.as_str())
    };
    let line = |kind: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| format!("{kind}: {}", names.join(", ")))
    };
    let headers = operation.headers.iter().filter(|name| !is_own(name));
    let headers = headers.map(|name| code(name)).collect();
    let options = operation.query.iter().map(|name| code(name)).collect();
    [line("headers", headers), line("query options", options)]
        .into_iter()
        .flatten()
        .collect()
}

/// What the page says about a kind of account.
pub(super) fn support(permissions: &Permissions, account: Account) -> Support {
    match permissions.get(&account) {
        None => Support::Unstated,
        Some(None) => Support::Unsupported,
        Some(Some(alternatives)) => Support::OneOf(alternatives.clone()),
    }
}

/// One line a kind of account, for doc comments, with so many of its alternatives at most.
pub(super) fn lines(permissions: &Permissions, most: usize) -> Vec<String> {
    let kinds = [
        (Account::DelegatedWork, "work or school account"),
        (Account::DelegatedPersonal, "personal account"),
        (Account::Application, "application"),
    ];
    kinds
        .iter()
        .filter_map(|(account, words)| {
            Some(match support(permissions, *account) {
                Support::Unstated => return None,
                Support::Unsupported => format!("{words}: not supported"),
                Support::OneOf(alternatives) if alternatives.is_empty() => {
                    format!("{words}: no permission needed")
                }
                Support::OneOf(alternatives) => {
                    let sets: Vec<String> = alternatives
                        .iter()
                        .take(most)
                        .map(|set| {
                            set.iter()
                                .map(|name| code(name))
                                .collect::<Vec<_>>()
                                .join(" and ")
                        })
                        .collect();
                    format!("{words}: {}", sets.join(", "))
                }
            })
        })
        .collect()
}
