// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// The path `/house/downstairs`.
    pub fn downstairs(&self) -> HouseDownstairs<A> {
        HouseDownstairs {
            route: self.route.literal("downstairs"),
        }
    }

    /// The path `/house/upstairs`.
    pub fn upstairs(&self) -> HouseUpstairs<A> {
        HouseUpstairs {
            route: self.route.literal("upstairs"),
        }
    }
}

/// The path `/house/upstairs`.
pub struct HouseUpstairs<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseUpstairs<A> {
    /// The path `/house/upstairs/loans/{id}`.
    pub fn loans(&self, id: impl AsRef<str>) -> HouseUpstairsLoansItem<A> {
        HouseUpstairsLoansItem {
            route: self.route.literal("loans").key(id.as_ref()),
        }
    }
}

/// The path `/house/upstairs/loans/{id}`.
pub struct HouseUpstairsLoansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseUpstairsLoansItem<A> {
    /// Get loan.
    ///
    /// `GET /house/upstairs/loans/{id}`, see [`LOAN_GET_HOUSE_UPSTAIRS_LOANS`](operations::LOAN_GET_HOUSE_UPSTAIRS_LOANS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Loan.Read.Room`
    /// - personal account: not supported
    /// - application: not supported
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::LOAN_GET_HOUSE_UPSTAIRS_LOANS)
    }
}

/// The path `/house/downstairs`.
pub struct HouseDownstairs<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseDownstairs<A> {
    /// The path `/house/downstairs/loans/{id}`.
    pub fn loans(&self, id: impl AsRef<str>) -> HouseDownstairsLoansItem<A> {
        HouseDownstairsLoansItem {
            route: self.route.literal("loans").key(id.as_ref()),
        }
    }
}

/// The path `/house/downstairs/loans/{id}`.
pub struct HouseDownstairsLoansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> HouseDownstairsLoansItem<A> {
    /// Get loan.
    ///
    /// `GET /house/downstairs/loans/{id}`, see [`LOAN_GET_HOUSE_DOWNSTAIRS_LOANS`](operations::LOAN_GET_HOUSE_DOWNSTAIRS_LOANS)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Loan.Read.Cellar`
    /// - personal account: not supported
    /// - application: `Loan.Read.Cellar`
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LOAN_GET_HOUSE_DOWNSTAIRS_LOANS)
    }
}
