// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `shops`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/shops/{id}`.
pub struct ShopsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShopsItem<A> {
    /// book: touch.
    ///
    /// `POST /shops/{id}/touch`, see [`BOOK_TOUCH_SHOPS_TOUCH`](operations::BOOK_TOUCH_SHOPS_TOUCH)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Book.Read`
    /// - personal account: not supported
    /// - application: `Book.Read.All`
    ///
    /// Not available in: China.
    pub fn touch(&self) -> Call<A, ()>
    where
        A: WorkOrApplication,
    {
        self.route
            .literal("touch")
            .call(Method::POST, &operations::BOOK_TOUCH_SHOPS_TOUCH)
    }
}
