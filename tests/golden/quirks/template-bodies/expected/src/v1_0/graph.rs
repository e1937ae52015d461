// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Where every path begins.

use crate::v1_0::*;
use graph_core::builder::*;

/// The operations of Microsoft Graph v1.0, by path.
pub struct Graph<A: Account = Any> {
    route: Route<A>,
}

impl<A: Account> Graph<A> {
    /// Calls of `client` to this version of the API.
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }

    /// Where every path begins, for a call that has no method of its own.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }

    /// Begins a visit.
    ///
    /// `POST /visits`, see [`VISIT_POST`](operations::VISIT_POST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Library.Read`
    /// - personal account: not supported
    /// - application: `Library.Read.All`
    pub fn create_visits(
        &self,
        parameters: impl Into<Extended<requests::VisitPost>>,
    ) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("visits")
            .call(Method::POST, &operations::VISIT_POST)
            .parameters(parameters.into())
    }

    /// The path `/visits/{id}`.
    pub fn visits(&self, id: impl AsRef<str>) -> paths::visits::VisitsItem<A> {
        paths::visits::VisitsItem {
            route: self.route.literal("visits").key(id.as_ref()),
        }
    }
}
