// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/mail`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/mail`.
pub struct Mail<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Mail<A> {
    /// The path `…/loans`.
    pub fn loans(&self) -> Loans<A> {
        Loans {
            route: self.route.literal("loans"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/mail/loans`.
pub struct Loans<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Loans<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> LoansItem<A> {
        LoansItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/mail/loans/{id}`.
pub struct LoansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LoansItem<A> {
    /// Get loan.
    ///
    /// `GET /mail/loans/{id}`, see [`MAIL_LOANS_GET`](operations::MAIL_LOANS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Loan.Read`
    /// - personal account: not supported
    /// - application: `Loan.Read.All`
    #[doc(alias("GET /mail/loans/{id}", "/mail/loans/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::MAIL_LOANS_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
