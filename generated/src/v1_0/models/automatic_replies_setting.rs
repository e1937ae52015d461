// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.automaticRepliesSetting` and its properties.

/// What a mailbox answers by itself while its owner is away.
///
/// Type: `microsoft.graph.automaticRepliesSetting`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-1.0)
pub struct AutomaticRepliesSetting {
    /// Which people outside the organization get **externalReplyMessage**. Possible values are: `none`,
    /// `contactsOnly`, `all`.
    pub external_audience: Option<super::ExternalAudienceScope>,
    /// Answer for people outside the organization. Sent while **status** is `alwaysEnabled` or
    /// `scheduled`.
    pub external_reply_message: Option<String>,
    /// Answer for colleagues. Sent while **status** is `alwaysEnabled` or `scheduled`.
    pub internal_reply_message: Option<String>,
    /// Last moment of the answers, for **status** `scheduled`.
    pub scheduled_end_date_time: Option<super::DateTimeTimeZone>,
    /// First moment of the answers, for **status** `scheduled`.
    pub scheduled_start_date_time: Option<super::DateTimeTimeZone>,
    /// Whether the mailbox answers. Possible values are: `disabled`, `alwaysEnabled`, `scheduled`.
    pub status: Option<super::AutomaticRepliesStatus>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    AutomaticRepliesSetting "microsoft.graph.automaticRepliesSetting";
    0 external_audience EXTERNAL_AUDIENCE "externalAudience" super::ExternalAudienceScope;
    1 external_reply_message EXTERNAL_REPLY_MESSAGE "externalReplyMessage" String;
    2 internal_reply_message INTERNAL_REPLY_MESSAGE "internalReplyMessage" String;
    3 scheduled_end_date_time SCHEDULED_END_DATE_TIME "scheduledEndDateTime" super::DateTimeTimeZone;
    4 scheduled_start_date_time SCHEDULED_START_DATE_TIME "scheduledStartDateTime" super::DateTimeTimeZone;
    5 status STATUS "status" super::AutomaticRepliesStatus;
}
