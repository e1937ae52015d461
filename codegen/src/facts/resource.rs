//! Types: entities and complex types.
//!
//! Knows tables, annotations and phrases of resource pages; must not know other pages.

use std::ops::Range;

use serde_json::{Map, Value};

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::markdown::{Annotation, CodeBlock, Page, Shown, duplicate_keys, json};

use super::base::{self, BaseClaim};
use super::enumeration;
use super::example;
use super::member::{self, Member};
use super::prose::{self, Prose};
use super::section::{Part, Role};
use super::spelling::is_slip;
use super::title;
use super::type_cell::TypeName;

/// What a page says about a type.
#[derive(Debug, Clone)]
pub struct TypeClaim {
    /// The full name.
    pub name: String,
    /// The base type that the annotation states; `Some(None)` states that there is none.
    pub annotated_base: Option<Option<BaseClaim>>,
    /// The base type that the text names.
    pub prose_base: Option<BaseClaim>,
    /// The types that the page lists as descendants.
    pub descendants: Vec<BaseClaim>,
    /// Whether the text says that other types descend from it.
    pub is_base: bool,
    /// Whether the annotation or the text says that it is abstract.
    pub is_abstract: bool,
    /// Whether the annotation says that further properties may occur.
    pub open: bool,
    /// The key property of the annotation, and where it stands.
    pub key: Option<(String, Place)>,
    /// The properties.
    pub properties: Vec<Member>,
    /// The relationships.
    pub relationships: Vec<Member>,
    /// The JSON representation.
    pub representation: Option<Representation>,
    /// What the page says about it.
    pub description: Prose,
    /// Where it is named.
    pub place: Place,
}

/// A JSON representation.
#[derive(Debug, Clone)]
pub struct Representation {
    /// The object.
    pub json: Map<String, Value>,
    /// Its text.
    pub text: String,
    /// Where the text stands.
    pub text_place: Place,
    /// Where its members stand.
    pub members: Vec<Shown>,
    /// Where its code block stands.
    pub place: Place,
}

impl Representation {
    /// Where the name of a member stands.
    pub fn name_place(&self, name: &str) -> Place {
        self.shown(name)
            .map_or(&self.place, |shown| &shown.name)
            .clone()
    }

    /// Where the value of a member stands.
    pub fn value_place(&self, name: &str) -> Place {
        self.shown(name)
            .map_or(&self.place, |shown| &shown.value)
            .clone()
    }

    fn shown(&self, name: &str) -> Option<&Shown> {
        self.members.iter().find(|shown| shown.key == name)
    }
}

impl TypeClaim {
    /// Whether the page tells no member of it.
    pub(super) fn has_no_members(&self) -> bool {
        let represented = self.representation.iter();
        let mut shown = represented.flat_map(|representation| representation.json.keys());
        self.properties.is_empty()
            && self.relationships.is_empty()
            && shown.all(|name| name.contains('@'))
    }
}

/// The namespace of the types of a page: its line *Namespace: …*.
pub(super) fn namespace(page: &Page<'_>) -> String {
    let stated = stated_namespace(page).map(|(name, _)| name);
    stated.unwrap_or_else(|| "microsoft.graph".to_owned())
}

/// The namespace that a page states, and where.
fn stated_namespace(page: &Page<'_>) -> Option<(String, Place)> {
    let mut prose = page.sections.iter().flat_map(|section| section.prose());
    prose.find_map(|inlines| {
        let text = inlines.plain();
        let (name, _) = prose::namespace(&text)?;
        let is_name = !name.is_empty() && name != "Edm";
        is_name.then(|| {
            (
                name.to_owned(),
                Place::new(inlines.path, inlines.range.clone()),
            )
        })
    })
}

/// A namespace that is not the one of the annotation below it.
fn namespace_conflict(page: &Page<'_>, annotation: &Annotation, name: &str) -> Option<Diagnostic> {
    let (stated, place) = stated_namespace(page)?;
    let (annotated, word) = name.rsplit_once('.')?;
    if annotated.eq_ignore_ascii_case(&stated) {
        return None;
    }
    let message = format!(
        "the annotation puts `{word}` into the namespace `{annotated}`, but the page names `{stated}`"
    );
    let diagnostic = Diagnostic::new(Code::NamespaceConflict, annotation.place.clone(), message)
        .help("name the same namespace in both places")
        .other(place, "the namespace of the page");
    Some(diagnostic)
}

/// A base type without a name.
fn base_blank(annotation: &Annotation) -> Option<Diagnostic> {
    annotation
        .text("baseType")
        .filter(|name| name.trim().is_empty())?;
    let message = "the annotation has a `baseType` without a name";
    let help = "name the base type, or leave `baseType` out if there is none";
    Some(Diagnostic::new(Code::BaseBlank, annotation.place.clone(), message).help(help))
}

/// Reads the types that a page documents.
pub(super) fn read(
    page: &Page<'_>,
    outline: &[Part<'_, '_>],
    namespace: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<TypeClaim> {
    let mut types: Vec<TypeClaim> = Vec::new();
    for block in page.sections.iter().flat_map(|section| section.code()) {
        let Some(annotation) = block
            .annotation
            .as_ref()
            .filter(|annotation| annotation.block_type() == "resource")
        else {
            continue;
        };
        let Some(name) = annotation
            .text("@odata.type")
            .or_else(|| annotation.text("@type"))
        else {
            continue;
        };
        let representation = representation(block, diagnostics);
        let name = name.trim().trim_start_matches('#');
        // The types of OData are nobody's to define.
        if name.starts_with("Edm.") {
            continue;
        }
        if types
            .iter()
            .any(|known| known.name.eq_ignore_ascii_case(name))
        {
            continue;
        }
        diagnostics.extend(base_blank(annotation));
        diagnostics.extend(namespace_conflict(page, annotation, name));
        types.push(claim(
            qualified(name, namespace),
            Some(annotation),
            representation,
            named_at(annotation),
        ));
    }
    let properties = table_members(page, outline, Role::Properties, diagnostics);
    let relationships = table_members(page, outline, Role::Relationships, diagnostics);
    if types.is_empty()
        && (!properties.is_empty() || !relationships.is_empty())
        && let Some(name) = title::type_name(page)
    {
        let place = page
            .title()
            .map_or_else(|| Place::new(page.path, 0..0), |title| title.place.clone());
        let representation = outline
            .iter()
            .filter(|part| part.role == Role::Representation)
            .flat_map(|part| part.section.code())
            .find_map(|block| representation(block, diagnostics));
        types.push(claim(
            qualified(&name, namespace),
            None,
            representation,
            place,
        ));
    }
    if let Some(first) = types.first_mut() {
        first.properties = properties;
        first.relationships = relationships;
        spell(first, diagnostics);
        mend_slips(first, diagnostics);
        first.description = prose::summary(page);
        let ancestry = base::read(page, outline);
        first.prose_base = ancestry.base;
        first.descendants = ancestry.descendants;
        first.is_base = ancestry.is_base;
        first.is_abstract |= ancestry.is_abstract;
    }
    types
}

/// Where an annotation names its type.
fn named_at(annotation: &Annotation) -> Place {
    match annotation.text("@odata.type") {
        Some(_) => annotation.place_of("@odata.type"),
        None => annotation.place_of("@type"),
    }
}

fn claim(
    name: String,
    annotation: Option<&Annotation>,
    representation: Option<Representation>,
    place: Place,
) -> TypeClaim {
    let annotated_base = annotation.and_then(|annotation| match annotation.get("baseType")? {
        Value::Null => Some(None),
        Value::String(name) if !name.trim().is_empty() => Some(Some(BaseClaim {
            name: name.trim().trim_start_matches('#').to_owned(),
            page: None,
            certain: true,
            place: annotation.place_of("baseType"),
        })),
        _ => None,
    });
    let flag = |key| {
        annotation
            .and_then(|annotation| annotation.flag(key))
            .unwrap_or_default()
    };
    TypeClaim {
        name,
        annotated_base,
        prose_base: None,
        descendants: Vec::new(),
        is_base: false,
        is_abstract: flag("abstract") || flag("isAbstract"),
        open: flag("openType"),
        key: annotation.and_then(|annotation| {
            let key = annotation.text("keyProperty")?.to_owned();
            Some((key, annotation.place_of("keyProperty")))
        }),
        properties: Vec::new(),
        relationships: Vec::new(),
        representation,
        description: Prose::default(),
        place,
    }
}

fn qualified(name: &str, namespace: &str) -> String {
    if name.contains('.') {
        name.to_owned()
    } else {
        format!("{namespace}.{name}")
    }
}

fn table_members(
    page: &Page<'_>,
    outline: &[Part<'_, '_>],
    role: Role,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Member> {
    let mut members: Vec<Member> = Vec::new();
    for part in outline.iter().filter(|part| part.role == role) {
        for table in part
            .section
            .tables()
            .filter(|table| member::is_member_table(table) && !enumeration::lists(part, table))
        {
            for mut member in member::read(page.path, table, diagnostics) {
                member.is_aside = part.label.is_some();
                if !members
                    .iter()
                    .any(|known| known.name.eq_ignore_ascii_case(&member.name))
                {
                    members.push(member);
                }
            }
        }
    }
    members
}

const ONE_SPELLING: &str = "use the name that the service sends in both places";

/// Takes the names of properties from the JSON representation where that differs from the table in nothing but case:
/// it shows what goes over the wire.
fn spell(claim: &mut TypeClaim, diagnostics: &mut Vec<Diagnostic>) {
    let Some(representation) = &claim.representation else {
        return;
    };
    for member in &mut claim.properties {
        if representation.json.contains_key(&member.name) {
            continue;
        }
        let mut shown = representation
            .json
            .keys()
            .filter(|name| name.eq_ignore_ascii_case(&member.name));
        let (Some(name), None) = (shown.next(), shown.next()) else {
            continue;
        };
        let message = format!(
            "the table spells `{}` what the JSON representation spells `{name}`",
            member.name
        );
        let diagnostic = Diagnostic::new(Code::MemberSpelling, member.name_place.clone(), message)
            .other(representation.name_place(name), "spelled otherwise here")
            .help(ONE_SPELLING);
        diagnostics.push(diagnostic);
        member.listed_as = Some(std::mem::replace(&mut member.name, name.clone()));
    }
}

/// Takes the names of members of the JSON representation from the table where the two are a slip apart. The table must
/// have a property of the same shape that the representation lacks, or both may be right.
fn mend_slips(claim: &mut TypeClaim, diagnostics: &mut Vec<Diagnostic>) {
    let Some(representation) = &mut claim.representation else {
        return;
    };
    let json = &representation.json;
    let is_shown = |row: &Member| json.keys().any(|name| name.eq_ignore_ascii_case(&row.name));
    let rows = claim.properties.iter().chain(&claim.relationships);
    let is_listed = |name: &str| rows.clone().any(|row| row.name.eq_ignore_ascii_case(name));
    let unlisted = json.iter().filter(|(name, _)| !is_listed(name));
    let slips = unlisted.filter_map(|(name, value)| {
        let mut meant = claim
            .properties
            .iter()
            .filter(|row| !is_shown(row) && is_slip(&row.name, name) && has_shape(row, value));
        let row = meant.next()?;
        meant.next().is_none().then(|| (name.clone(), row))
    });
    for (name, row) in slips.collect::<Vec<_>>() {
        let message = format!(
            "the JSON representation spells `{name}` what the table spells `{}`",
            row.name
        );
        let place = representation.name_place(&name);
        let diagnostic = Diagnostic::new(Code::MemberSpelling, place, message)
            .other(row.name_place.clone(), "spelled otherwise here")
            .help(ONE_SPELLING);
        diagnostics.push(diagnostic);
        if let Some(value) = representation.json.remove(&name) {
            representation.json.insert(row.name.clone(), value);
        }
        for shown in representation
            .members
            .iter_mut()
            .filter(|it| it.key == name)
        {
            shown.key.clone_from(&row.name);
        }
    }
}

/// Whether a value of a JSON representation can stand for the property of a row: both are lists or single, and no
/// primitive is an object.
fn has_shape(row: &Member, value: &Value) -> bool {
    let Some(expression) = &row.expression else {
        return true;
    };
    let is_list = match value {
        Value::String(word) => word.to_lowercase().starts_with("collection("),
        value => value.is_array(),
    };
    let is_primitive = |name: &TypeName| matches!(name, TypeName::Primitive(_));
    expression.collection == is_list
        && !(value.is_object() && expression.alternatives.iter().all(is_primitive))
}

fn representation(
    block: &CodeBlock<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Representation> {
    if !block.language.is_empty() && block.language != "json" {
        return None;
    }
    let text = block.text.trim();
    let offset = block.text.len() - block.text.trim_start().len();
    let at = |range: Range<usize>| block.place_of(offset + range.start..offset + range.end);
    match json::read(text) {
        Ok(read) => {
            let place = at(0..text.len());
            diagnostics.extend(read.invisible(&place, "the JSON representation"));
            for (repair, range) in &read.repairs {
                let fix = block.edits(offset, read.changes.of(*repair));
                diagnostics.push(example::repaired(*repair, at(range.clone())).fix(fix));
            }
            let layout = json::layout(text);
            diagnostics.extend(duplicate_keys(&layout, at));
            match read.value {
                Value::Object(json) => Some(Representation {
                    json,
                    text: text.to_owned(),
                    text_place: place,
                    members: layout.members.into_iter().map(|it| it.shown(at)).collect(),
                    place: block.place.clone(),
                }),
                _ => None,
            }
        }
        Err(unreadable) => {
            let place = at(unreadable.at..unreadable.at + 1);
            diagnostics.push(example::unreadable_json(&unreadable.explain(text), place));
            None
        }
    }
}
