// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.dateTimeTimeZone`.

/// A moment, told by date, time and zone.
///
/// Type: `microsoft.graph.dateTimeTimeZone`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/datetimetimezone?view=graph-rest-1.0)
#[derive(Default)]
pub struct DateTimeTimeZone {
    /// Date and time without a zone, in the form `{date}T{time}`, such as
    /// `2017-08-29T04:00:00.0000000`.
    pub date_time: Option<String>,
    /// Zone that **dateTime** is in, such as "Pacific Standard Time". As a rule, any [name that Windows
    /// knows](https://learn.microsoft.com/windows-hardware/manufacture/desktop/default-time-zones) will
    /// do.
    pub time_zone: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for DateTimeTimeZone {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.dateTimeTimeZone",
            fields: &["dateTime", "timeZone"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.date_time,
                1 => &self.time_zone,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.date_time,
                1 => &mut self.time_zone,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for DateTimeTimeZone {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(DateTimeTimeZone);

/// The member [`dateTime`](DateTimeTimeZone::date_time).
pub const DATE_TIME: graph_core::Property<DateTimeTimeZone> = graph_core::Property::new(
    "dateTime",
);

/// The member [`timeZone`](DateTimeTimeZone::time_zone).
pub const TIME_ZONE: graph_core::Property<DateTimeTimeZone> = graph_core::Property::new(
    "timeZone",
);
