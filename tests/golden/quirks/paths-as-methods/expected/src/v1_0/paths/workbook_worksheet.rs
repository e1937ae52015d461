// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `workbook_worksheet`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/me/drive/items/{id}/workbook/worksheets/{id}`.
pub struct WorkbookWorksheet<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> WorkbookWorksheet<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}`, see [`WORKBOOK_WORKSHEET_GET`](operations::WORKBOOK_WORKSHEET_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/workbook/worksheets/{id}",
            "/me/drive/items/{id}/workbook/worksheets/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::WorkbookWorksheet> {
        self.route.call(Method::GET, &operations::WORKBOOK_WORKSHEET_GET)
    }

    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/usedRange(valuesOnly={valuesOnly})`, see [`WORKBOOK_WORKSHEET_USED_RANGE_WITH_VALUES_ONLY`](operations::WORKBOOK_WORKSHEET_USED_RANGE_WITH_VALUES_ONLY)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/workbook/worksheets/{id}/usedRange(valuesOnly={valuesOnly})",
            "/me/drive/items/{id}/workbook/worksheets/{id}/usedRange(valuesOnly={valuesOnly})"
        )
    )]
    pub fn used_range_with_values_only(
        &self,
        values_only: impl AsRef<str>,
    ) -> Call<A, models::WorkbookRange> {
        self.route
            .function("usedRange", &[("valuesOnly", values_only.as_ref(), false)])
            .call(
                Method::GET,
                &operations::WORKBOOK_WORKSHEET_USED_RANGE_WITH_VALUES_ONLY,
            )
    }

    /// The path `…/range(address='{address}')`.
    pub fn range(
        &self,
        address: impl AsRef<str>,
    ) -> paths::workbook_range::WorkbookRange<A> {
        paths::workbook_range::WorkbookRange {
            route: self.route.function("range", &[("address", address.as_ref(), true)]),
        }
    }

    /// The path `…/usedRange`.
    pub fn used_range(&self) -> UsedRange<A> {
        UsedRange {
            route: self.route.literal("usedRange"),
        }
    }
}

/// The path `/me/drive/items/{id}/workbook/worksheets/{id}/usedRange`.
pub struct UsedRange<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> UsedRange<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drive/items/{id}/workbook/worksheets/{id}/usedRange`, see [`WORKBOOK_WORKSHEET_USED_RANGE_GET`](operations::WORKBOOK_WORKSHEET_USED_RANGE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(
        alias(
            "GET /me/drive/items/{id}/workbook/worksheets/{id}/usedRange",
            "/me/drive/items/{id}/workbook/worksheets/{id}/usedRange"
        )
    )]
    pub fn get(&self) -> Call<A, models::WorkbookRange> {
        self.route.call(Method::GET, &operations::WORKBOOK_WORKSHEET_USED_RANGE_GET)
    }
}
