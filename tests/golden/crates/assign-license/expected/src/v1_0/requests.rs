// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions: what is not optional has to be said.

/// The arguments of `assignLicense`.
///
/// - [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
pub struct AssignLicense {
    /// What to give, as [assignedLicense](crate::v1_0::models::AssignedLicense) objects. Their
    /// **disabledPlans** stay off.
    pub add_licenses: Vec<super::models::AssignedLicense>,
    /// What to take away.
    pub remove_licenses: Vec<graph_core::Guid>,
}

graph_core::parameters! {
    AssignLicense "assignLicense";
    0 add_licenses "addLicenses";
    1 remove_licenses "removeLicenses";
}
