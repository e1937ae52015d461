// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.workingHours` and its properties.

/// Days and hours on which a user works, part of the [mailbox
/// settings](crate::v1_0::models::MailboxSettings). Their time zone can differ from that of the
/// mailbox, so that hours stay right while the user travels.
///
/// Type: `microsoft.graph.workingHours`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-1.0)
pub struct WorkingHours {
    /// Working days.
    pub days_of_week: Option<Vec<super::DayOfWeek>>,
    /// When work begins.
    pub start_time: Option<graph_core::TimeOfDay>,
    /// When work ends.
    pub end_time: Option<graph_core::TimeOfDay>,
    /// Time zone in which the hours count.
    pub time_zone: Option<super::TimeZoneBase>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    WorkingHours "microsoft.graph.workingHours";
    0 days_of_week DAYS_OF_WEEK "daysOfWeek" Vec<super::DayOfWeek>;
    1 start_time START_TIME "startTime" graph_core::TimeOfDay;
    2 end_time END_TIME "endTime" graph_core::TimeOfDay;
    3 time_zone TIME_ZONE "timeZone" super::TimeZoneBase;
}
