//! The intermediate schema: what the documentation says, in the words of the API.
//!
//! Knows how pages refer to each other and which witness wins; must not know Rust. It is plain data, is written to
//! disk, and reads back equal.

mod address;
mod calls;
mod claim;
mod complete;
mod document;
mod example_names;
mod findings;
mod fit;
mod forgiven;
mod front_matter;
mod hierarchy;
mod implied;
mod infer;
mod locate;
mod names;
mod operations;
mod pages;
mod parentheses;
mod permission_names;
mod places;
mod requests;
mod selection;
mod stated;
mod trust;
mod walk;
mod ways;
mod words;

use crate::diagnostic::Diagnostic;
use crate::facts::Facts;

use hierarchy::Hierarchy;
use names::Names;
use pages::Pages;

pub(crate) use crate::facts::essence;
pub use crate::facts::{
    Account, Alternatives, Cloud, Clouds, Deprecation, DirectoryRole, Least, METHODS, Paragraph,
    PermissionName, Permissions, Prose, RequestOption, Run,
};
pub use crate::version::{VERSIONS, Version};
pub use document::{
    Answer, Argument, Body, BodyContent, Call, CallKind, Content, Documented, EnumType, Example,
    ExampleRequest, ExampleResponse, Exercise, Key, KeyForm, LabelledPermissions, Member,
    ObjectType, Operation, Request, Response, Schema, Segment, Template, Type, Types, Witness,
    Witnesses,
};
pub(crate) use document::{arguments, named, split_outside, unquoted, without_query};
pub use permission_names::{misspelt_permissions, permission_names};
pub use places::Places;
pub use selection::{
    LeftOut, Misspelt, Pattern, Selected, Selection, SelectionAccount, Unmatched, Why,
};

/// What the pages of one version say, weighed.
#[derive(Debug)]
pub struct Linked {
    /// The schema.
    pub schema: Schema,
    /// Where its examples stand.
    pub places: Places,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// What is equal for two paths of one call: the names of keys and the case of words do not count.
pub fn identity(call: &Call) -> String {
    identity_of(&call.path)
}

/// What is equal for two paths of one call.
pub fn identity_of(path: &str) -> String {
    address::Address::parse(path).identity().to_owned()
}

/// Weighs what the pages of one version say. Each step takes what is finished and gives what is new.
pub fn link(version: Version, facts: &[Facts]) -> Linked {
    let pages = Pages::of(version, facts);
    let names = Names::of(&pages);
    let hierarchy = Hierarchy::of(&pages, &names);
    let stated = stated::weigh(&pages, &names, &hierarchy);
    let answers = operations::read(&pages, &stated);
    let pages = ways::complete(pages, &answers, &stated.types);
    let operations = operations::weigh(&pages, answers, &stated);
    let calls = calls::weigh(operations, &stated);
    let completed = complete::complete(stated, &calls);
    let checked = calls::check(calls, &completed.types, &pages.words);
    let mut diagnostics = findings::of(&pages, &names, &hierarchy, &completed, &checked);
    diagnostics.extend(example_names::check(&pages.facts));
    diagnostics.extend(front_matter::check(&pages.facts));
    let places = Places::of(&checked, &completed.members, &pages.facts);
    let operations = checked.operations.into_iter();
    let schema = Schema {
        version: version.name.to_owned(),
        types: completed.types,
        operations: operations.map(|weighed| weighed.operation).collect(),
        calls: checked.calls,
    };
    Linked {
        schema,
        places,
        diagnostics,
    }
}
