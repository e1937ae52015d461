// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.user` and its properties.

/// Somebody with an account.
///
/// Type: `microsoft.graph.user`
///
/// An open type: further properties may occur, for [`get`](crate::Model::get) and [`set`](crate::Model::set).
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/user?view=graph-rest-1.0)
pub struct User {
    /// Whether the account may sign in.
    pub account_enabled: Option<bool>,
    /// How old the user is, roughly. Possible values: `null`, `minor`, `notAdult` and `adult`.
    pub age_group: Option<super::AgeGroup>,
    /// Every licence, also those of groups. Not nullable.
    pub assigned_licenses: Option<Vec<super::AssignedLicense>>,
    /// Numbers at work.
    pub business_phones: Option<Vec<String>>,
    /// Where the user lives.
    pub city: Option<String>,
    /// Key. Read-only.
    pub id: Option<String>,
    /// Who leads the user.
    pub manager: Option<graph_core::Rel<super::User>>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    User "microsoft.graph.user";
    0 account_enabled ACCOUNT_ENABLED "accountEnabled" bool;
    1 age_group AGE_GROUP "ageGroup" super::AgeGroup;
    2 assigned_licenses ASSIGNED_LICENSES "assignedLicenses" Vec<super::AssignedLicense>;
    3 business_phones BUSINESS_PHONES "businessPhones" Vec<String>;
    4 city CITY "city" String;
    5 id ID "id" String;
    6 manager MANAGER "manager" graph_core::Rel<super::User>;
}

impl graph_core::Addressable for User {
    const PATH: &'static str = "users";
}
