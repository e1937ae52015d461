// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.employeeOrgData` and its properties.

/// Place of a [user](crate::v1_0::models::User) in the organization's books, kept in
/// **employeeOrgData** of that user.
///
/// Type: `microsoft.graph.employeeOrgData`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/employeeorgdata?view=graph-rest-1.0)
pub struct EmployeeOrgData {
    /// Division of the user.
    ///
    /// Returned only on `$select`. Supports `$filter`.
    ///
    /// Absent unless selected.
    pub division: Option<String>,
    /// Cost centre that pays for the user.
    ///
    /// Returned only on `$select`. Supports `$filter`.
    ///
    /// Absent unless selected.
    pub cost_center: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    EmployeeOrgData "microsoft.graph.employeeOrgData";
    0 division DIVISION "division" String;
    1 cost_center COST_CENTER "costCenter" String;
}
