//! The published catalogue of permissions, as a witness for the names that pages list.
//!
//! Knows the forms in which the catalogue is published; must not know how tables list names.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Place};

/// The permissions that there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue(BTreeSet<String>);

/// What permissions of resource-specific consent end with. Catalogues need not list them.
const RESOURCES: &[&str] = &[".Chat", ".Channel", ".Group", ".Team", ".User"];

impl Catalogue {
    /// Reads a catalogue: an object with the permissions as members of `permissions`, as
    /// <https://github.com/microsoftgraph/microsoft-graph-devx-content> has it; any other JSON with the names as values;
    /// or a name a line.
    ///
    /// # Errors
    ///
    /// Fails where there is no name.
    pub fn read(text: &str) -> Result<Self, &'static str> {
        let json: Option<Value> = serde_json::from_str(text).ok();
        let names: BTreeSet<String> = match &json {
            Some(json) => match json.get("permissions") {
                Some(Value::Object(permissions)) => permissions.keys().cloned().collect(),
                _ => values(json).map(str::to_owned).collect(),
            },
            None => text
                .lines()
                .map(str::trim)
                .filter(|line| is_name(line))
                .map(str::to_owned)
                .collect(),
        };
        match names.is_empty() {
            true => Err("it names no permission; it holds `permissions.json`, or a name a line"),
            false => Ok(Self(names)),
        }
    }

    /// What names it lacks; each with the nearest one that it has.
    pub fn unknown<'n>(
        &self,
        names: impl IntoIterator<Item = (&'n str, &'n Place)>,
    ) -> Vec<Diagnostic> {
        let unknown = names
            .into_iter()
            .filter(|(name, _)| !self.0.contains(*name) && !self.is_of_resource(name));
        let found = unknown.map(|(name, place)| {
            let message = format!("`{name}` is not in the catalogue of permissions");
            let finding = Diagnostic::new(Code::PermissionUnknown, place.clone(), message);
            match self.nearest(name) {
                Some(nearest) => finding.help(format!("the nearest one is `{nearest}`")),
                None => finding,
            }
        });
        found.collect()
    }

    /// Whether a permission is one of resource-specific consent, and the catalogue has none of its kind.
    fn is_of_resource(&self, name: &str) -> bool {
        let ending = RESOURCES.iter().find(|ending| name.ends_with(**ending));
        ending.is_some_and(|ending| !self.0.iter().any(|known| known.ends_with(ending)))
    }

    fn nearest(&self, name: &str) -> Option<&str> {
        let lower = name.to_lowercase();
        let likeness =
            |known: &str| strsim::normalized_damerau_levenshtein(&lower, &known.to_lowercase());
        let known = self.0.iter().map(|known| (likeness(known), known.as_str()));
        let nearest = known.max_by(|(a, _), (b, _)| a.total_cmp(b));
        nearest
            .filter(|(likeness, _)| *likeness >= LIKE)
            .map(|(_, known)| known)
    }
}

/// Names that are less alike have nothing to do with each other.
const LIKE: f64 = 0.6;

/// The values of a JSON text that have the form of a permission.
fn values(json: &Value) -> Box<dyn Iterator<Item = &str> + '_> {
    match json {
        Value::String(text) => {
            Box::new(std::iter::once(text.as_str()).filter(|text| is_name(text)))
        }
        Value::Array(items) => Box::new(items.iter().flat_map(values)),
        Value::Object(members) => Box::new(members.values().flat_map(values)),
        _ => Box::new(std::iter::empty()),
    }
}

fn is_name(text: &str) -> bool {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    text.contains('.') && text.chars().all(is_of_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::DocPath;

    fn names(text: &str) -> Vec<String> {
        Catalogue::read(text).unwrap().0.into_iter().collect()
    }

    #[test]
    fn catalogues_have_several_forms() {
        let published = r#"{ "permissions": { "Lamp.Read": { "schemes": { "Application": { "adminDisplayName": "a.b" } } } } }"#;
        assert_eq!(names(published), ["Lamp.Read"]);
        let scopes = r#"{ "applicationScopesList": [{ "value": "Lamp.Read", "isAdmin": true }] }"#;
        assert_eq!(names(scopes), ["Lamp.Read"]);
        let paths = r#"{ "ApiPermissions": { "/lamps": { "GET": { "Application": ["Lamp.Read", "Lamp.Write"] } } } }"#;
        assert_eq!(names(paths), ["Lamp.Read", "Lamp.Write"]);
        assert_eq!(
            names("# a list\nLamp.Read\n\n  Room.Read\n"),
            ["Lamp.Read", "Room.Read"]
        );
        assert!(Catalogue::read("{}").is_err());
    }

    #[test]
    fn names_are_looked_up() {
        let catalogue = Catalogue::read("Lamp.Read\nLamp.ReadWrite").unwrap();
        let place = Place::new(&DocPath::new("a.md"), 0..1);
        let unknown = |name| {
            let found = catalogue.unknown([(name, &place)]);
            found
                .into_iter()
                .next()
                .map(|it| it.help.unwrap_or_default())
        };
        assert_eq!(unknown("Lamp.Read"), None);
        assert_eq!(unknown("Lamp.Read.Group"), None);
        assert_eq!(
            unknown("lamp.read").as_deref(),
            Some("the nearest one is `Lamp.Read`")
        );
        assert_eq!(unknown("Sofa.Sit.All").as_deref(), Some(""));
    }
}
