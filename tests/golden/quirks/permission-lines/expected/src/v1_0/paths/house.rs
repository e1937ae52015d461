// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/house`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// The path `…/downstairs`.
    pub fn downstairs(&self) -> Downstairs<A> {
        Downstairs {
            route: self.route.literal("downstairs"),
        }
    }

    /// The path `…/upstairs`.
    pub fn upstairs(&self) -> Upstairs<A> {
        Upstairs {
            route: self.route.literal("upstairs"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/downstairs`.
pub struct Downstairs<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Downstairs<A> {
    /// The path `…/loans`.
    pub fn loans(&self) -> DownstairsLoans<A> {
        DownstairsLoans {
            route: self.route.literal("loans"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/upstairs`.
pub struct Upstairs<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Upstairs<A> {
    /// The path `…/loans`.
    pub fn loans(&self) -> UpstairsLoans<A> {
        UpstairsLoans {
            route: self.route.literal("loans"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/downstairs/loans`.
pub struct DownstairsLoans<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DownstairsLoans<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> DownstairsLoansItem<A> {
        DownstairsLoansItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/upstairs/loans`.
pub struct UpstairsLoans<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UpstairsLoans<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl UrlValue) -> UpstairsLoansItem<A> {
        UpstairsLoansItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/downstairs/loans/{id}`.
pub struct DownstairsLoansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> DownstairsLoansItem<A> {
    /// Get loan.
    ///
    /// `GET /house/downstairs/loans/{id}`, see [`HOUSE_DOWNSTAIRS_LOANS_GET`](operations::HOUSE_DOWNSTAIRS_LOANS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Loan.Read.Cellar`
    /// - personal account: not supported
    /// - application: `Loan.Read.Cellar`
    #[doc(alias("GET /house/downstairs/loans/{id}", "/house/downstairs/loans/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::HOUSE_DOWNSTAIRS_LOANS_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/upstairs/loans/{id}`.
pub struct UpstairsLoansItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UpstairsLoansItem<A> {
    /// Get loan.
    ///
    /// `GET /house/upstairs/loans/{id}`, see [`HOUSE_UPSTAIRS_LOANS_GET`](operations::HOUSE_UPSTAIRS_LOANS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Loan.Read.Room`
    /// - personal account: not supported
    /// - application: not supported
    #[doc(alias("GET /house/upstairs/loans/{id}", "/house/upstairs/loans/{id}"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: OnlyWork,
    {
        self.route.call(Method::GET, &operations::HOUSE_UPSTAIRS_LOANS_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
