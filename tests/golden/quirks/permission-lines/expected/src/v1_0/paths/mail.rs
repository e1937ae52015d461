// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `mail`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/mail`.
pub struct Mail<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Mail<A> {
    /// The path `/mail/loans/{id}`.
    pub fn loans(&self, id: impl AsRef<str>) -> MailLoansItem<A> {
        MailLoansItem {
            route: self.route.literal("loans").key(id.as_ref()),
        }
    }
}

/// The path `/mail/loans/{id}`.
pub struct MailLoansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MailLoansItem<A> {
    /// Get loan.
    ///
    /// `GET /mail/loans/{id}`, see [`LOAN_GET`](operations::LOAN_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Loan.Read`
    /// - personal account: not supported
    /// - application: `Loan.Read.All`
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LOAN_GET)
    }
}
