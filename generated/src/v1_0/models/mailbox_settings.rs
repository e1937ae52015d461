// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.mailboxSettings` and its properties.

/// Settings of the main mailbox of a [user](crate::v1_0::models::User), kept in **mailboxSettings**
/// of that user.
///
/// Type: `microsoft.graph.mailboxSettings`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-1.0)
pub struct MailboxSettings {
    /// Folder for archived mail, by ID.
    pub archive_folder: Option<String>,
    /// What the mailbox answers while its owner is away.
    pub automatic_replies_setting: Option<super::AutomaticRepliesSetting>,
    /// How dates are written.
    pub date_format: Option<String>,
    /// Who gets meeting mail if a delegate looks after the calendar. Possible values are:
    /// `sendToDelegateAndInformationToPrincipal`, `sendToDelegateAndPrincipal`, `sendToDelegateOnly`.
    pub delegate_meeting_message_delivery_options: Option<
        super::DelegateMeetingMessageDeliveryOptions,
    >,
    /// Language and country or region.
    pub language: Option<super::LocaleInfo>,
    /// How times are written.
    pub time_format: Option<String>,
    /// Time zone of the mailbox unless an item says otherwise.
    pub time_zone: Option<String>,
    /// When the user works.
    pub working_hours: Option<super::WorkingHours>,
    /// Members besides the documented ones, and values that do not fit their documented types.
    pub other: graph_core::Other,
}

graph_core::model! {
    MailboxSettings "microsoft.graph.mailboxSettings";
    0 archive_folder ARCHIVE_FOLDER "archiveFolder" String;
    1 automatic_replies_setting AUTOMATIC_REPLIES_SETTING "automaticRepliesSetting" super::AutomaticRepliesSetting;
    2 date_format DATE_FORMAT "dateFormat" String;
    3 delegate_meeting_message_delivery_options DELEGATE_MEETING_MESSAGE_DELIVERY_OPTIONS "delegateMeetingMessageDeliveryOptions" super::DelegateMeetingMessageDeliveryOptions;
    4 language LANGUAGE "language" super::LocaleInfo;
    5 time_format TIME_FORMAT "timeFormat" String;
    6 time_zone TIME_ZONE "timeZone" String;
    7 working_hours WORKING_HOURS "workingHours" super::WorkingHours;
}
