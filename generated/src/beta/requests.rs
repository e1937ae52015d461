// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `assignLicense`.
///
/// - [assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta)
pub struct AssignLicense {
    /// The licences to give, as [assignedLicense](crate::beta::models::AssignedLicense) objects. Plans
    /// named in **disabledPlans** stay switched off.
    ///
    /// Every documented request sends it.
    pub add_licenses: Vec<super::models::AssignedLicense>,
    /// The licences to take away, by **skuId**.
    ///
    /// Examples show a list where the table says a single value. Every documented request sends it.
    pub remove_licenses: Vec<graph_core::Guid>,
}

graph_core::parameters! {
    AssignLicense "assignLicense";
    0 add_licenses "addLicenses";
    1 remove_licenses "removeLicenses";
}
