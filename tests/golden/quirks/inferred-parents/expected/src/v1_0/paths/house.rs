// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.house`](crate::v1_0::models::House), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/house`.
pub struct House<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> House<A> {
    /// Looks something up.
    ///
    /// `GET /house`, see [`HOUSE_GET`](operations::HOUSE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /house", "/house"))]
    pub fn get(&self) -> Call<A, models::House>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::HOUSE_GET)
    }

    /// The path `…/sort`.
    pub fn sort(&self) -> Sort<A> {
        Sort {
            route: self.route.literal("sort"),
        }
    }

    /// The path `…/workOut`.
    pub fn work_out(&self) -> WorkOut<A> {
        WorkOut {
            route: self.route.literal("workOut"),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/sort`.
pub struct Sort<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Sort<A> {
    /// Looks something up.
    ///
    /// `GET /house/sort`, see [`SORT_TASK_GET`](operations::SORT_TASK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /house/sort", "/house/sort"))]
    pub fn get(&self) -> Call<A, models::SortTask>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SORT_TASK_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/house/workOut`.
pub struct WorkOut<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> WorkOut<A> {
    /// Looks something up.
    ///
    /// `GET /house/workOut`, see [`SUM_GET`](operations::SUM_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    #[doc(alias("GET /house/workOut", "/house/workOut"))]
    pub fn get(&self) -> Call<A, models::Sum>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SUM_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
