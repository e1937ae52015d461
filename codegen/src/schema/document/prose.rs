//! A schema without the sentences of the pages.
//!
//! Knows where sentences stand; must not know what they say.

use crate::facts::Prose;

use super::operation::BodyContent;
use super::schema::Schema;
use super::types::{Member, Type};

impl Schema {
    /// Leaves out what the pages say in sentences; names, types, permissions and examples stay.
    pub fn remove_prose(&mut self) {
        for found in self.types.values_mut() {
            match found {
                Type::Object(object) => {
                    object.description = Prose::default();
                    object.restated.clear();
                    remove(object.properties.values_mut());
                    remove(object.relationships.values_mut());
                }
                Type::Enum(found) => found.member_descriptions.clear(),
            }
        }
        for operation in &mut self.operations {
            operation.description = Prose::default();
            remove(operation.url_parameters.values_mut());
            remove_from(&mut operation.body.content);
        }
        for call in &mut self.calls {
            remove(call.arguments.values_mut());
            remove_from(&mut call.body.content);
        }
    }
}

fn remove_from(content: &mut BodyContent) {
    if let BodyContent::Parameters { parameters } = content {
        remove(parameters.values_mut());
    }
}

fn remove<'m>(members: impl Iterator<Item = &'m mut Member>) {
    for member in members {
        member.description = Prose::default();
    }
}
