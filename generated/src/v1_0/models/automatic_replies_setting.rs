// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.automaticRepliesSetting`.

/// What a mailbox answers by itself while its owner is away.
///
/// Type: `microsoft.graph.automaticRepliesSetting`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/automaticrepliessetting?view=graph-rest-1.0)
#[derive(Default)]
pub struct AutomaticRepliesSetting {
    /// Which people outside the organization get **externalReplyMessage**. Possible values are: `none`,
    /// `contactsOnly`, `all`.
    pub external_audience: Option<crate::v1_0::models::ExternalAudienceScope>,
    /// Answer for people outside the organization. Sent while **status** is `alwaysEnabled` or
    /// `scheduled`.
    pub external_reply_message: Option<String>,
    /// Answer for colleagues. Sent while **status** is `alwaysEnabled` or `scheduled`.
    pub internal_reply_message: Option<String>,
    /// Last moment of the answers, for **status** `scheduled`.
    pub scheduled_end_date_time: Option<crate::v1_0::models::DateTimeTimeZone>,
    /// First moment of the answers, for **status** `scheduled`.
    pub scheduled_start_date_time: Option<crate::v1_0::models::DateTimeTimeZone>,
    /// Whether the mailbox answers. Possible values are: `disabled`, `alwaysEnabled`, `scheduled`.
    pub status: Option<crate::v1_0::models::AutomaticRepliesStatus>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for AutomaticRepliesSetting {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.automaticRepliesSetting",
            fields: &[
                "externalAudience",
                "externalReplyMessage",
                "internalReplyMessage",
                "scheduledEndDateTime",
                "scheduledStartDateTime",
                "status",
            ],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.external_audience,
                1 => &self.external_reply_message,
                2 => &self.internal_reply_message,
                3 => &self.scheduled_end_date_time,
                4 => &self.scheduled_start_date_time,
                5 => &self.status,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.external_audience,
                1 => &mut self.external_reply_message,
                2 => &mut self.internal_reply_message,
                3 => &mut self.scheduled_end_date_time,
                4 => &mut self.scheduled_start_date_time,
                5 => &mut self.status,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for AutomaticRepliesSetting {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(AutomaticRepliesSetting);

/// The member [`externalAudience`](AutomaticRepliesSetting::external_audience).
pub const EXTERNAL_AUDIENCE: graph_core::Property<AutomaticRepliesSetting> = graph_core::Property::new(
    "externalAudience",
);

/// The member [`externalReplyMessage`](AutomaticRepliesSetting::external_reply_message).
pub const EXTERNAL_REPLY_MESSAGE: graph_core::Property<AutomaticRepliesSetting> = graph_core::Property::new(
    "externalReplyMessage",
);

/// The member [`internalReplyMessage`](AutomaticRepliesSetting::internal_reply_message).
pub const INTERNAL_REPLY_MESSAGE: graph_core::Property<AutomaticRepliesSetting> = graph_core::Property::new(
    "internalReplyMessage",
);

/// The member [`scheduledEndDateTime`](AutomaticRepliesSetting::scheduled_end_date_time).
pub const SCHEDULED_END_DATE_TIME: graph_core::Property<AutomaticRepliesSetting> = graph_core::Property::new(
    "scheduledEndDateTime",
);

/// The member [`scheduledStartDateTime`](AutomaticRepliesSetting::scheduled_start_date_time).
pub const SCHEDULED_START_DATE_TIME: graph_core::Property<AutomaticRepliesSetting> = graph_core::Property::new(
    "scheduledStartDateTime",
);

/// The member [`status`](AutomaticRepliesSetting::status).
pub const STATUS: graph_core::Property<AutomaticRepliesSetting> = graph_core::Property::new(
    "status",
);
