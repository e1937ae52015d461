// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `workbook_range`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')`.
pub struct WorkbookRange<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> WorkbookRange<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')`, see [`WORKBOOK_RANGE_GET`](operations::WORKBOOK_RANGE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})",
            "/me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})"
        )
    )]
    pub fn get(&self) -> Call<A, models::WorkbookRange> {
        self.route.call(Method::GET, &operations::WORKBOOK_RANGE_GET)
    }

    /// What the lines below do.
    ///
    /// `PATCH /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')`, see [`WORKBOOK_RANGE_UPDATE`](operations::WORKBOOK_RANGE_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    /// - application: `Files.ReadWrite.All`
    #[doc(
        alias(
            "PATCH /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})",
            "/me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})"
        )
    )]
    pub fn update(&self) -> Call<A, models::WorkbookRange> {
        self.route.call(Method::PATCH, &operations::WORKBOOK_RANGE_UPDATE)
    }

    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/cell(row={row},column={column})`, see [`WORKBOOK_RANGE_CELL`](operations::WORKBOOK_RANGE_CELL)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/cell(row={row},column={column})",
            "/me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/cell(row={row},column={column})"
        )
    )]
    pub fn cell(
        &self,
        row: impl AsRef<str>,
        column: impl AsRef<str>,
    ) -> Call<A, models::WorkbookRange> {
        self.route
            .function(
                "cell",
                &[("row", row.as_ref(), false), ("column", column.as_ref(), false)],
            )
            .call(Method::GET, &operations::WORKBOOK_RANGE_CELL)
    }

    /// What the lines below do.
    ///
    /// `POST /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/delete`, see [`WORKBOOK_RANGE_DELETE`](operations::WORKBOOK_RANGE_DELETE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.ReadWrite`
    /// - personal account: `Files.ReadWrite`
    /// - application: `Files.ReadWrite.All`
    #[doc(
        alias(
            "POST /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/delete",
            "/me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/delete"
        )
    )]
    pub fn delete(&self) -> Call<A, ()> {
        self.route
            .literal("delete")
            .call(Method::POST, &operations::WORKBOOK_RANGE_DELETE)
    }

    /// The path `…/protection`.
    pub fn protection(&self) -> Protection<A> {
        Protection {
            route: self.route.literal("protection"),
        }
    }
}

/// The path `/me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/protection`.
pub struct Protection<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Protection<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address='{address}')/protection`, see [`WORKBOOK_RANGE_PROTECTION_GET`](operations::WORKBOOK_RANGE_PROTECTION_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/protection",
            "/me/drive/items/{id}/workbook/worksheets/{id}/range(address={address})/protection"
        )
    )]
    pub fn get(&self) -> Call<A, models::WorkbookRange> {
        self.route.call(Method::GET, &operations::WORKBOOK_RANGE_PROTECTION_GET)
    }
}
