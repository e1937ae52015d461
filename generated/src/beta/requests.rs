// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions: what is not optional has to be said.

/// The arguments of `assignLicense`.
///
/// - [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
pub struct AssignLicense {
    /// The licences to give, as [assignedLicense](crate::beta::models::AssignedLicense) objects. Plans
    /// named in **disabledPlans** stay switched off.
    pub add_licenses: Vec<super::models::AssignedLicense>,
    /// The licences to take away, by **skuId**.
    pub remove_licenses: Vec<graph_core::Guid>,
}

graph_core::parameters! {
    AssignLicense "assignLicense";
    0 add_licenses "addLicenses";
    1 remove_licenses "removeLicenses";
}
