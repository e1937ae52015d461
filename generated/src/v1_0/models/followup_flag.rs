// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.followupFlag` and its properties.

/// A flag that marks an item for follow-up.
///
/// Type: `microsoft.graph.followupFlag`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/followupflag?view=graph-rest-1.0)
pub struct FollowupFlag {
    /// When the follow-up was completed.
    pub completed_date_time: Option<super::DateTimeTimeZone>,
    /// When the follow-up is due. A due date needs a **startDateTime**; without one the service answers
    /// `400 Bad Request`.
    pub due_date_time: Option<super::DateTimeTimeZone>,
    /// Status of the follow-up. Possible values are `notFlagged`, `complete`, and `flagged`.
    pub flag_status: Option<super::FollowupFlagStatus>,
    /// When the follow-up begins.
    pub start_date_time: Option<super::DateTimeTimeZone>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    FollowupFlag "microsoft.graph.followupFlag";
    0 completed_date_time COMPLETED_DATE_TIME "completedDateTime" super::DateTimeTimeZone;
    1 due_date_time DUE_DATE_TIME "dueDateTime" super::DateTimeTimeZone;
    2 flag_status FLAG_STATUS "flagStatus" super::FollowupFlagStatus;
    3 start_date_time START_DATE_TIME "startDateTime" super::DateTimeTimeZone;
}
