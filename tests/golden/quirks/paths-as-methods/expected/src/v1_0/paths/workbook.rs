// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `workbook`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me/drive/items/{id}/workbook`.
pub struct Workbook<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Workbook<A> {
    /// The path `…/worksheets`.
    pub fn worksheets(&self) -> Worksheets<A> {
        Worksheets {
            route: self.route.literal("worksheets"),
        }
    }
}

/// The path `/me/drive/items/{id}/workbook/worksheets`.
pub struct Worksheets<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Worksheets<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets`, see [`WORKBOOK_WORKSHEET_LIST`](operations::WORKBOOK_WORKSHEET_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/workbook/worksheets",
            "/me/drive/items/{id}/workbook/worksheets"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::WorkbookWorksheet>> {
        self.route.call(Method::GET, &operations::WORKBOOK_WORKSHEET_LIST)
    }

    /// One of them, by `id` or `name`.
    pub fn by_id(
        &self,
        id: impl AsRef<str>,
    ) -> paths::workbook_worksheet::WorkbookWorksheet<A> {
        paths::workbook_worksheet::WorkbookWorksheet {
            route: self.route.key(id.as_ref()),
        }
    }
}
