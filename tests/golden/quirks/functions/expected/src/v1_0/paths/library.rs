// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/library`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/library`.
pub struct Library<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Library<A> {
    /// Find books.
    ///
    /// `GET /library/find(title='{title}',pages={pages})`, see [`LIBRARY_FIND`](operations::LIBRARY_FIND)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(
        alias(
            "GET /library/find(title={title},pages={pages})",
            "/library/find(title={title},pages={pages})"
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
                "find",
                &[("title", &title.to_text(), true), ("pages", &pages.to_text(), false)],
            )
            .call(Method::GET, &operations::LIBRARY_FIND)
    }

    /// The path `…/newest()`.
    pub fn newest(&self) -> Newest<A> {
        Newest {
            route: self.route.function("newest", &[]),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/library/newest()`.
pub struct Newest<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Newest<A> {
    /// The newest book.
    ///
    /// `GET /library/newest()`, see [`BOOK_GET`](operations::BOOK_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    #[doc(alias("GET /library/newest()", "/library/newest()"))]
    pub fn get(&self) -> Call<A, models::Book>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::BOOK_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
