// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The arguments of actions. Those that are not optional must be given.
//!
//! A struct has the name of its action. Where actions of one name take different arguments, the name of the type that has the
//! action comes first.

/// The arguments of `assignLicense`.
///
/// - [group: assignLicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0)
/// - [user: assignLicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0)
pub struct AssignLicense {
    /// The licences to give, as [assignedLicense](crate::v1_0::models::AssignedLicense) objects. Plans
    /// named in **disabledPlans** stay switched off.
    ///
    /// Every documented request sends it.
    pub add_licenses: Vec<super::models::AssignedLicense>,
    /// The licences to take away, by **skuId**.
    ///
    /// Every documented request sends it.
    pub remove_licenses: Vec<graph_core::Guid>,
}

graph_core::parameters! {
    AssignLicense "assignLicense";
    0 add_licenses "addLicenses";
    1 remove_licenses "removeLicenses";
}

/// The arguments of `sendMail`.
///
/// - [Send mail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-1.0)
pub struct SendMail {
    /// The message to send. Required.
    pub message: super::models::Message,
    /// Whether to save the message in Sent Items. The default is `true`, so the parameter is only
    /// needed for `false`. Optional.
    pub save_to_sent_items: Option<bool>,
}

impl SendMail {
    /// The required arguments. To set others as well, write them before `..` and this call.
    pub fn new(message: super::models::Message) -> Self {
        Self {
            message,
            ..graph_core::Parameters::blank()
        }
    }
}

graph_core::parameters! {
    SendMail "sendMail";
    0 message "message";
    1 save_to_sent_items "saveToSentItems";
}
