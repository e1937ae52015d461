// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.account` and its properties.

/// What a customer owes.
///
/// Type: `microsoft.graph.account`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/account?view=graph-rest-1.0)
pub struct Account {
    /// What the laundry notes of it.
    pub remark: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    Account "microsoft.graph.account";
    0 remark REMARK "remark" String;
}
