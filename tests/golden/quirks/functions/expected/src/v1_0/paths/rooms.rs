// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/rooms`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/rooms`.
pub struct Rooms<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Rooms<A> {
    /// One of them, by `id` or `name`.
    pub fn by_id(&self, id: impl UrlValue) -> RoomsItem<A> {
        RoomsItem {
            route: self.route.key(&id.to_text()),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/rooms/{id}`.
pub struct RoomsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> RoomsItem<A> {
    /// Find books.
    ///
    /// `GET /rooms/{id}/microsoft.graph.find(title='{title}',pages={pages})`, see [`ROOMS_FIND`](operations::ROOMS_FIND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(
        alias(
            "GET /rooms/{id}/microsoft.graph.find(title={title},pages={pages})",
            "/rooms/{id}/microsoft.graph.find(title={title},pages={pages})"
        )
    )]
    pub fn find(
        &self,
        title: impl UrlValue,
        pages: impl UrlValue,
    ) -> Call<A, Collection<models::Book>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function(
                "microsoft.graph.find",
                &[("title", &title.to_text(), true), ("pages", &pages.to_text(), false)],
            )
            .call(Method::GET, &operations::ROOMS_FIND)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
