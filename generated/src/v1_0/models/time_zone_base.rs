// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The type `microsoft.graph.timeZoneBase`.

/// A time zone, by name.
///
/// Type: `microsoft.graph.timeZoneBase`
///
/// [Documentation](https://learn.microsoft.com/graph/api/resources/timezonebase?view=graph-rest-1.0)
#[derive(Default)]
pub struct TimeZoneBase {
    /// Name of a standard zone, such as "Hawaii-Aleutian Standard Time"; "Customized Time Zone" stands
    /// for one with rules of its own.
    pub name: Option<String>,
    /// What came beside the documented members, or does not fit them.
    pub other: graph_core::Other,
}

impl graph_core::Object for TimeZoneBase {
    #[inline]
    fn shape(&self) -> &'static graph_core::Shape {
        &graph_core::Shape {
            name: "microsoft.graph.timeZoneBase",
            fields: &["name"],
        }
    }
    #[inline]
    fn field(&self, index: usize) -> Option<&dyn graph_core::Field> {
        Some(
            match index {
                0 => &self.name,
                _ => return None,
            },
        )
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn graph_core::Field> {
        Some(
            match index {
                0 => &mut self.name,
                _ => return None,
            },
        )
    }
}

impl graph_core::Model for TimeZoneBase {
    #[inline]
    fn other(&self) -> &graph_core::Other {
        &self.other
    }
    #[inline]
    fn other_mut(&mut self) -> &mut graph_core::Other {
        &mut self.other
    }
}

graph_core::model!(TimeZoneBase);

/// The member [`name`](TimeZoneBase::name).
pub const NAME: graph_core::Property<TimeZoneBase> = graph_core::Property::new("name");
