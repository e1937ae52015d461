// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.mailboxSettings`.

/// Settings of the main mailbox of a [user](crate::v1_0::models::User), kept in **mailboxSettings**
/// of that user.
///
/// Type: `microsoft.graph.mailboxSettings`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/mailboxsettings?view=graph-rest-1.0)
#[derive(Default)]
pub struct MailboxSettings {
    /// Folder for archived mail, by ID.
    pub archive_folder: Option<String>,
    /// What the mailbox answers while its owner is away.
    pub automatic_replies_setting: Option<crate::v1_0::models::AutomaticRepliesSetting>,
    /// How dates are written.
    pub date_format: Option<String>,
    /// Who gets meeting mail if a delegate looks after the calendar. Possible values are:
    /// `sendToDelegateAndInformationToPrincipal`, `sendToDelegateAndPrincipal`, `sendToDelegateOnly`.
    pub delegate_meeting_message_delivery_options: Option<
        crate::v1_0::models::DelegateMeetingMessageDeliveryOptions,
    >,
    /// Language and country or region.
    pub language: Option<crate::v1_0::models::LocaleInfo>,
    /// How times are written.
    pub time_format: Option<String>,
    /// Time zone of the mailbox unless an item says otherwise.
    pub time_zone: Option<String>,
    /// When the user works.
    pub working_hours: Option<crate::v1_0::models::WorkingHours>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for MailboxSettings {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.mailboxSettings",
            fields: &[
                "archiveFolder",
                "automaticRepliesSetting",
                "dateFormat",
                "delegateMeetingMessageDeliveryOptions",
                "language",
                "timeFormat",
                "timeZone",
                "workingHours",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.archive_folder,
                1 => &self.automatic_replies_setting,
                2 => &self.date_format,
                3 => &self.delegate_meeting_message_delivery_options,
                4 => &self.language,
                5 => &self.time_format,
                6 => &self.time_zone,
                7 => &self.working_hours,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.archive_folder,
                1 => &mut self.automatic_replies_setting,
                2 => &mut self.date_format,
                3 => &mut self.delegate_meeting_message_delivery_options,
                4 => &mut self.language,
                5 => &mut self.time_format,
                6 => &mut self.time_zone,
                7 => &mut self.working_hours,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for MailboxSettings {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(MailboxSettings);

/// The member [`archiveFolder`](MailboxSettings::archive_folder).
pub const ARCHIVE_FOLDER: graph_core::Property<MailboxSettings> = graph_core::Property::new(
    "archiveFolder",
);

/// The member [`automaticRepliesSetting`](MailboxSettings::automatic_replies_setting).
pub const AUTOMATIC_REPLIES_SETTING: graph_core::Property<MailboxSettings> = graph_core::Property::new(
    "automaticRepliesSetting",
);

/// The member [`dateFormat`](MailboxSettings::date_format).
pub const DATE_FORMAT: graph_core::Property<MailboxSettings> = graph_core::Property::new(
    "dateFormat",
);

/// The member [`delegateMeetingMessageDeliveryOptions`](MailboxSettings::delegate_meeting_message_delivery_options).
pub const DELEGATE_MEETING_MESSAGE_DELIVERY_OPTIONS: graph_core::Property<
    MailboxSettings,
> = graph_core::Property::new("delegateMeetingMessageDeliveryOptions");

/// The member [`language`](MailboxSettings::language).
pub const LANGUAGE: graph_core::Property<MailboxSettings> = graph_core::Property::new(
    "language",
);

/// The member [`timeFormat`](MailboxSettings::time_format).
pub const TIME_FORMAT: graph_core::Property<MailboxSettings> = graph_core::Property::new(
    "timeFormat",
);

/// The member [`timeZone`](MailboxSettings::time_zone).
pub const TIME_ZONE: graph_core::Property<MailboxSettings> = graph_core::Property::new(
    "timeZone",
);

/// The member [`workingHours`](MailboxSettings::working_hours).
pub const WORKING_HOURS: graph_core::Property<MailboxSettings> = graph_core::Property::new(
    "workingHours",
);
