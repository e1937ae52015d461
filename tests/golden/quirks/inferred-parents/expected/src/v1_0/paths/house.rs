// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `house`.

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
    pub fn get(&self) -> Call<A, models::House>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::HOUSE_GET)
    }

    /// Looks something up.
    ///
    /// `GET /house/sort`, see [`TASK_SORT`](operations::TASK_SORT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn sort(&self) -> Call<A, models::SortTask>
    where
        A: WorkOrApplication,
    {
        self.route.literal("sort").call(Method::GET, &operations::TASK_SORT)
    }

    /// Looks something up.
    ///
    /// `GET /house/workOut`, see [`HOUSE_WORKOUT`](operations::HOUSE_WORKOUT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn work_out(&self) -> Call<A, models::Sum>
    where
        A: WorkOrApplication,
    {
        self.route.literal("workOut").call(Method::GET, &operations::HOUSE_WORKOUT)
    }
}
