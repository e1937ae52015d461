// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.workingHours`.

/// Days and hours on which a user works, part of the [mailbox
/// settings](crate::v1_0::models::MailboxSettings). Their time zone can differ from that of the
/// mailbox, so that hours stay right while the user travels.
///
/// Type: `microsoft.graph.workingHours`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-1.0)
#[derive(Default)]
pub struct WorkingHours {
    /// Working days.
    pub days_of_week: Option<Vec<crate::v1_0::models::DayOfWeek>>,
    /// When work begins.
    pub start_time: Option<graph_core::TimeOfDay>,
    /// When work ends.
    pub end_time: Option<graph_core::TimeOfDay>,
    /// Time zone in which the hours count.
    pub time_zone: Option<crate::v1_0::models::TimeZoneBase>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for WorkingHours {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.workingHours",
            fields: &["daysOfWeek", "startTime", "endTime", "timeZone"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.days_of_week,
                1 => &self.start_time,
                2 => &self.end_time,
                3 => &self.time_zone,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.days_of_week,
                1 => &mut self.start_time,
                2 => &mut self.end_time,
                3 => &mut self.time_zone,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for WorkingHours {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(WorkingHours);

/// The member [`daysOfWeek`](WorkingHours::days_of_week).
pub const DAYS_OF_WEEK: graph_core::Property<WorkingHours> = graph_core::Property::new(
    "daysOfWeek",
);

/// The member [`startTime`](WorkingHours::start_time).
pub const START_TIME: graph_core::Property<WorkingHours> = graph_core::Property::new(
    "startTime",
);

/// The member [`endTime`](WorkingHours::end_time).
pub const END_TIME: graph_core::Property<WorkingHours> = graph_core::Property::new(
    "endTime",
);

/// The member [`timeZone`](WorkingHours::time_zone).
pub const TIME_ZONE: graph_core::Property<WorkingHours> = graph_core::Property::new(
    "timeZone",
);
