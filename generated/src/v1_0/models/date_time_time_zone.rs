// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.dateTimeTimeZone` and its properties.

/// A moment, told by date, time and zone.
///
/// Type: `microsoft.graph.dateTimeTimeZone`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-1.0)
pub struct DateTimeTimeZone {
    /// Date and time without a zone, in the form `{date}T{time}`, such as
    /// `2017-08-29T04:00:00.0000000`.
    pub date_time: Option<String>,
    /// Zone that **dateTime** is in, such as "Pacific Standard Time". As a rule, any [name that Windows
    /// knows](https://learn.microsoft.com/windows-hardware/manufacture/desktop/default-time-zones) will
    /// do.
    pub time_zone: Option<String>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    DateTimeTimeZone "microsoft.graph.dateTimeTimeZone";
    0 date_time DATE_TIME "dateTime" String;
    1 time_zone TIME_ZONE "timeZone" String;
}
