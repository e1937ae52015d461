//! What one page claims: an operation, a type, enums, or nothing but prose.
//!
//! Knows the dialect of the Graph documentation; must not know any other page, nor Rust.

mod base;
mod cloud;
mod deprecated;
mod enumeration;
mod example;
mod form;
mod host;
mod http;
mod media_type;
mod member;
mod message;
mod name_cell;
mod note;
mod operation;
mod option;
mod pairing;
mod permission;
mod presence;
mod prose;
mod repeated;
mod request;
mod resource;
mod role;
mod section;
mod sentence;
mod spelling;
mod suppression;
mod title;
mod type_cell;
mod values;

use std::collections::BTreeSet;

use crate::allowance::Allowance;
use crate::diagnostic::{Code, Diagnostic, DocPath, Edit, Place, Read};
use crate::markdown::invisible::in_name;
use crate::markdown::{Heading, Page};
use crate::version::Version;

pub use crate::markdown::{Anchors, Link};
pub use base::BaseClaim;
pub use cloud::{Cloud, Clouds};
pub use deprecated::Deprecation;
pub use enumeration::EnumClaim;
pub use example::{Body, Exchange, RequestExample, ResponseExample};
pub use host::{HOSTS, misspelled};
pub use http::Header;
pub use media_type::essence;
pub use member::{Corrections, Inherited, Member};
pub use note::Notes;
pub use operation::{BodyClaim, Operation, ResponseClaim};
pub use option::RequestOption;
pub use permission::{
    Account, Alternatives, Least, LineName, PermissionName, PermissionTable, Permissions,
    union as union_of,
};
pub use presence::Presence;
pub use prose::{Paragraph, Prose, Run};
pub use request::{METHODS, RequestLine, with_closed_parentheses};
pub use resource::{Representation, TypeClaim};
pub use role::DirectoryRole;
pub use spelling::{is_slip, nearest};
pub use type_cell::{TypeExpression, TypeName, is_name};

/// What a page is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// It documents an operation.
    Operation,
    /// It documents a type.
    Type,
    /// It documents enums and nothing else.
    Enum,
    /// It holds prose.
    Conceptual,
    /// Nothing of it is used, for the reason that the code names.
    Skipped(Code),
}

/// What one page claims.
#[derive(Debug)]
pub struct Facts {
    /// The page.
    pub page: DocPath,
    /// The API version that it documents.
    pub version: Version,
    /// Its title.
    pub title: String,
    /// Where the title stands.
    pub title_place: Place,
    /// What it says below its title.
    pub summary: Prose,
    /// That what it is about is deprecated.
    pub deprecated: Option<Deprecation>,
    /// Where it says so.
    pub deprecated_place: Option<Place>,
    /// What it is about.
    pub kind: Kind,
    /// The operation that it documents.
    pub operation: Option<Operation>,
    /// The types that it documents.
    pub types: Vec<TypeClaim>,
    /// The enums that it lists.
    pub enums: Vec<EnumClaim>,
    /// The findings that it allows.
    pub allowances: Vec<Allowance>,
    /// The keys of the front matter that it lacks or that have no value, with the place; none if there is no front matter.
    pub keyless: Vec<(&'static str, Place)>,
    /// The names of its example requests, with their places.
    pub example_names: Vec<(String, Place)>,
    /// Its links to files and anchors of the documentation.
    pub links: BTreeSet<Link>,
    /// Where links to it can lead; `None` if it was not read.
    pub anchors: Option<Anchors>,
}

/// The facts of a page of which nothing can be used.
pub fn skipped(page: &DocPath, version: Version, code: Code) -> Facts {
    Facts {
        page: page.clone(),
        version,
        title: String::new(),
        title_place: Place::new(page, 0..0),
        summary: Prose::default(),
        deprecated: None,
        deprecated_place: None,
        kind: Kind::Skipped(code),
        operation: None,
        types: Vec::new(),
        enums: Vec::new(),
        allowances: Vec::new(),
        keyless: Vec::new(),
        example_names: Vec::new(),
        links: BTreeSet::new(),
        anchors: None,
    }
}

/// Reads what `page` claims.
pub fn read(page: &Page<'_>) -> Read<Facts> {
    let mut diagnostics = Vec::new();
    let allowances = allowances(page);
    let Some(title) = page.title() else {
        diagnostics.push(no_title(page));
        return Read {
            value: Facts {
                allowances,
                links: page.links.clone(),
                anchors: Some(page.anchors.clone()),
                ..skipped(page.path, page.version, Code::TitleMissing)
            },
            diagnostics,
        };
    };
    let mut facts = skipped(page.path, page.version, Code::TitleMissing);
    facts.allowances = allowances;
    facts.keyless = form::keyless(page);
    facts.example_names = example::names(page);
    facts.links = page.links.clone();
    facts.anchors = Some(page.anchors.clone());
    facts.title = deprecated::without_mark(&title.text).to_owned();
    facts.title_place = title.place.clone();
    facts.summary = prose::summary(page);
    facts.deprecated = deprecated::of_page(&title.text, &facts.summary);
    report_hidden_headings(page, &mut diagnostics);

    let outline = section::outline(page);
    facts.deprecated_place = facts
        .deprecated
        .as_ref()
        .map(|_| deprecated::place(&outline).unwrap_or_else(|| title.place.clone()));
    diagnostics.extend(repeated::headings(&outline));
    diagnostics.extend(form::check(page, &outline));
    let foreign_heading = section::foreign_heading(&outline);
    let namespace = resource::namespace(page);
    let claims_operation = page
        .front_matter("doc_type")
        .is_some_and(|kind| kind.eq_ignore_ascii_case("apiPageType"))
        || outline
            .iter()
            .any(|part| part.role == section::Role::Permissions);
    let in_api = page.path.folder().ends_with("/api");
    facts.enums = enumeration::read(page, &outline, &namespace, &mut diagnostics);
    if in_api || claims_operation {
        facts.operation = operation::read(page, &outline, in_api, &mut diagnostics);
    }
    if facts.operation.is_none() {
        facts.types = resource::read(page, &outline, &namespace, &mut diagnostics);
        // The page of an enum may show it as a JSON representation without a member.
        let enums = &facts.enums;
        let is_enum = |claim: &TypeClaim| {
            let of_enum = |known: &EnumClaim| known.name.eq_ignore_ascii_case(&claim.name);
            claim.has_no_members() && enums.iter().any(of_enum)
        };
        facts.types.retain(|claim| !is_enum(claim));
    }
    facts.kind = if facts.operation.is_some() {
        Kind::Operation
    } else if !facts.types.is_empty() {
        Kind::Type
    } else if !facts.enums.is_empty() {
        Kind::Enum
    } else if claims_operation && in_api {
        if foreign_heading.is_some() {
            Kind::Skipped(Code::HeadingsUnknown)
        } else {
            diagnostics.push(no_request_line(title));
            Kind::Skipped(Code::RequestLineMissing)
        }
    } else {
        Kind::Conceptual
    };
    if !matches!(facts.kind, Kind::Enum | Kind::Conceptual)
        && let Some(heading) = foreign_heading
    {
        diagnostics.push(headings_unknown(heading));
    }
    let subject = match facts.types.first() {
        _ if foreign_heading.is_some() => None,
        _ if facts.operation.is_some() => Some(form::Subject::Operation),
        claim => claim.map(form::Subject::Type),
    };
    diagnostics.extend(
        subject
            .into_iter()
            .flat_map(|subject| form::missing(&outline, &title.place, subject)),
    );
    report_doc_type(page, facts.kind, &mut diagnostics);
    Read {
        value: facts,
        diagnostics,
    }
}

/// What comments of the page and the suppressions of its annotation allow.
fn allowances(page: &Page<'_>) -> Vec<Allowance> {
    let comments = page.allowances.iter().cloned();
    comments.chain(suppression::read(page)).collect()
}

fn no_title(page: &Page<'_>) -> Diagnostic {
    let mut headings = page.sections.iter().filter_map(|it| it.heading.as_ref());
    let place = headings.next().map(|heading| heading.place.clone());
    let place = place.unwrap_or_else(|| Place::new(page.path, 0..0));
    let message = "the page has no heading of level 1";
    let help = "write the title as the first heading, such as `# Get user`";
    Diagnostic::new(Code::TitleMissing, place, message).help(help)
}

fn no_request_line(title: &Heading<'_>) -> Diagnostic {
    let message = "the page documents an operation, but shows no request line such as `GET /me`";
    let help = "put the request line into an `http` block below a heading `HTTP request`";
    Diagnostic::new(Code::RequestLineMissing, title.place.clone(), message).help(help)
}

fn headings_unknown(heading: &Heading<'_>) -> Diagnostic {
    let message = format!(
        "no heading of the page is one that the reference uses, such as `HTTP request`; the first is `{}`",
        heading.text
    );
    let help = "use the headings of the reference, in English";
    Diagnostic::new(Code::HeadingsUnknown, heading.place.clone(), message).help(help)
}

/// Reports the headings that are not read as what they look like.
fn report_hidden_headings(page: &Page<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let headings = page
        .sections
        .iter()
        .filter_map(|part| part.heading.as_ref());
    for heading in headings {
        let Some(hidden) = heading.inlines.hiding.and_then(in_name) else {
            continue;
        };
        let is_hidden = match heading.level {
            1 => title::is_hidden(heading),
            _ => section::is_hidden(heading) || enumeration::is_hidden(heading),
        };
        if is_hidden {
            let place = Place::new(heading.inlines.path, heading.inlines.range.clone());
            let harm = "in the heading, so other tools do not recognize it";
            diagnostics.push(hidden.finding(&place, harm));
        }
    }
}

/// The values of `doc_type`, in lower case, and what they stand for.
const DOC_TYPES: &[(&str, Kind)] = &[
    ("apipagetype", Kind::Operation),
    ("resourcepagetype", Kind::Type),
    ("enumpagetype", Kind::Enum),
    ("enumtypes", Kind::Enum),
    ("conceptualpagetype", Kind::Conceptual),
];

/// How a `doc_type` is written, and what a page of the kind documents.
fn doc_type(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Operation => ("apiPageType", "an operation"),
        Kind::Type => ("resourcePageType", "a type"),
        Kind::Enum => ("enumPageType", "enums"),
        Kind::Conceptual | Kind::Skipped(_) => ("conceptualPageType", "something else"),
    }
}

fn report_doc_type(page: &Page<'_>, found: Kind, diagnostics: &mut Vec<Diagnostic>) {
    let word = page.front_matter("doc_type");
    let word = word.filter(|word| !word.is_empty());
    let (Some(word), Some(place)) = (word, page.place_of("doc_type")) else {
        return;
    };
    let stated = DOC_TYPES
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(word))
        .map(|(_, kind)| *kind);
    // Resource pages without a table and conceptual pages are told apart by nothing but this word.
    let agrees = stated == Some(found) || matches!(found, Kind::Skipped(_) | Kind::Conceptual);
    if agrees && stated.is_some() {
        return;
    }
    let (fitting, documented) = doc_type(found);
    let message = match stated {
        Some(_) => format!("the `doc_type` is `{word}`, but the page documents {documented}"),
        None => format!("`{word}` is not a known `doc_type`"),
    };
    let is_told = !matches!(found, Kind::Conceptual | Kind::Skipped(_));
    let help = if is_told {
        format!("write `{fitting}`")
    } else {
        "write `apiPageType`, `resourcePageType`, `enumPageType` or `conceptualPageType`".to_owned()
    };
    let is_certain = match stated {
        Some(stated) => is_misplaced(page.path, stated, found),
        None => is_told && is_misspelled(word, fitting),
    };
    let fix = is_certain.then(|| Edit::new(place.clone(), fitting));
    diagnostics.push(
        Diagnostic::new(Code::DocType, place, message)
            .help(help)
            .fix(fix),
    );
}

/// Whether the folder of a page says, as its content does, that it is of another kind than stated.
fn is_misplaced(page: &DocPath, stated: Kind, found: Kind) -> bool {
    let folder = page.folder();
    match (stated, found) {
        (Kind::Type, Kind::Operation) => folder.ends_with("/api"),
        (Kind::Operation, Kind::Type) => folder.ends_with("/resources"),
        _ => false,
    }
}

/// Whether a word is another one by a slip, or with characters around it that belong to no word.
fn is_misspelled(word: &str, meant: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    bare.eq_ignore_ascii_case(meant) || is_slip(bare, meant)
}
