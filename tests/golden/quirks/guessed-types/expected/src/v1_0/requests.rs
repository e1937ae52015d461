// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `policies`.
///
/// - [Update policy](https://learn.microsoft.com/graph/api/policy-update?view=graph-rest-1.0)
pub struct PoliciesUpdate {
    /// The member `conditions`.
    ///
    /// Any JSON: the documentation names no type.
    pub conditions: Option<graph_core::Json>,
    /// The member `limits`.
    ///
    /// Its type is inferred from its name, because no table names its type.
    pub limits: Option<super::models::Range>,
    /// The member `marks`.
    ///
    /// Its type is inferred from its name, because no table names its type.
    pub marks: Option<Vec<super::models::Mark>>,
    /// The member `owner`.
    ///
    /// Its type is inferred from its name, because no table names its type.
    pub owner: Option<super::models::Person>,
    /// The member `weekdays`.
    ///
    /// Any JSON: the documentation names no type.
    pub weekdays: Option<Vec<graph_core::Json>>,
    /// The member `window`.
    ///
    /// Any JSON: the documentation names no type.
    pub window: Option<graph_core::Json>,
}

graph_core::parameters! {
    PoliciesUpdate "policies";
    0 conditions "conditions";
    1 limits "limits";
    2 marks "marks";
    3 owner "owner";
    4 weekdays "weekdays";
    5 window "window";
}

impl Default for PoliciesUpdate {
    fn default() -> Self {
        graph_core::Parameters::blank()
    }
}
