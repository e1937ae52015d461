//! Models and enums: the items that types of the API become.
//!
//! Knows fields, variants and what is said about them; must not know operations.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{EnumType, Member, ObjectType, Schema, Type};

use super::deprecation::Deprecated;
use super::docs::{Docs, Links, code};
use super::ident::{Case, Ident, Scope, collision, page};
use super::reason;
use super::rust_type::RustType;
use super::types::Types;

/// A module of types.
#[derive(Debug, Default)]
pub struct Namespace {
    /// The types.
    pub items: Vec<ItemPlan>,
    /// The modules inside it.
    pub inner: BTreeMap<Ident, Namespace>,
}

impl Namespace {
    /// How many members of its types hold any JSON.
    pub(super) fn untyped(&self) -> usize {
        let models = self.items.iter().filter_map(|item| match item {
            ItemPlan::Model(plan) => Some(plan),
            ItemPlan::Enum(_) => None,
        });
        let members = models.flat_map(|plan| &plan.fields);
        let untyped = members.filter(|field| field.is_untyped).count();
        untyped + self.inner.values().map(Self::untyped).sum::<usize>()
    }
}

/// A type with the module that it lives in.
#[derive(Debug)]
pub enum ItemPlan {
    /// An entity or a complex type.
    Model(ModelPlan),
    /// An enum.
    Enum(EnumPlan),
}

/// A struct.
#[derive(Debug)]
pub struct ModelPlan {
    /// The module.
    pub module: Ident,
    /// The name.
    pub ident: Ident,
    /// The full name in the API.
    pub wire: String,
    /// The comment on it.
    pub docs: Docs,
    /// That it is deprecated.
    pub deprecated: Option<Deprecated>,
    /// The fields, the ancestors' first.
    pub fields: Vec<FieldPlan>,
    /// The types that it extends, the nearest first.
    pub bases: Vec<RustType>,
}

/// A field.
#[derive(Debug, Clone)]
pub struct FieldPlan {
    /// The name.
    pub ident: Ident,
    /// The constant that names it in queries.
    pub property: Ident,
    /// The name in the API.
    pub wire: String,
    /// Its type, `Option` included.
    pub rust: RustType,
    /// Whether it holds any JSON, because no page tells its type.
    pub is_untyped: bool,
    /// That it is deprecated.
    pub deprecated: Option<Deprecated>,
    /// The comment on it.
    pub docs: Docs,
}

impl FieldPlan {
    /// Whether it must have a value.
    pub fn is_required(&self) -> bool {
        !matches!(self.rust, RustType::Option(_))
    }
}

/// An enum.
#[derive(Debug)]
pub struct EnumPlan {
    /// The module.
    pub module: Ident,
    /// The name.
    pub ident: Ident,
    /// The full name in the API.
    pub wire: String,
    /// The comment on it.
    pub docs: Docs,
    /// The variants.
    pub variants: Vec<VariantPlan>,
}

/// A variant of an enum.
#[derive(Debug)]
pub struct VariantPlan {
    /// The name.
    pub ident: Ident,
    /// The member in the API.
    pub wire: String,
    /// The comment on it.
    pub docs: Docs,
    /// That it is deprecated.
    pub deprecated: Option<Deprecated>,
}

/// Plans every type.
pub(super) fn plan(
    schema: &Schema,
    types: &Types<'_>,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> Namespace {
    let mut root = Namespace::default();
    for (name, found) in &schema.types {
        let Some((path, module, ident)) = types.homes.get(name.as_str()) else {
            continue;
        };
        let mut namespace = &mut root;
        for part in path {
            namespace = namespace.inner.entry(part.clone()).or_default();
        }
        namespace.items.push(match found {
            Type::Object(object) => ItemPlan::Model(ModelPlan {
                module: module.clone(),
                ident: ident.clone(),
                wire: name.clone(),
                docs: model_docs(name, object, types, links),
                deprecated: object.deprecated.as_ref().map(Deprecated::new),
                fields: fields(name, types, links, diagnostics),
                bases: types.bases(name),
            }),
            Type::Enum(found) => {
                ItemPlan::Enum(enumeration(name, found, module, ident, links, diagnostics))
            }
        });
    }
    root
}

fn model_docs(name: &str, object: &ObjectType, types: &Types<'_>, links: &Links) -> Docs {
    let mut docs = Docs::default().prose(&object.description, links);
    if docs.lines.is_empty() {
        docs = Docs::line(format!("The type {}.", code(name)));
    } else {
        docs = docs.paragraph(format!("Type: {}", code(name)));
    }
    if let Some(base) = &object.base {
        let why = reason::base(object).map(|words| format!(" ({words})"));
        let why = why.unwrap_or_default();
        docs = docs.paragraph(format!("Base type: {}{why}", types.link(base)));
    }
    if object.open {
        docs = docs.paragraph(
            "An open type: further properties may occur, for [`get`](crate::Model::get) and \
             [`set`](crate::Model::set).",
        );
    }
    if object.inferred {
        docs = docs.paragraph("No page defines this type; its fields were inferred from examples.");
    }
    pages(docs, &object.pages, links)
}

fn pages(docs: Docs, pages: &[String], links: &Links) -> Docs {
    match pages {
        [] => docs,
        [page] => docs.paragraph(format!("[Documentation]({})", links.address(page))),
        pages => {
            let items = pages
                .iter()
                .map(|page| format!("[{}]({})", code(page), links.address(page)));
            docs.paragraph("Documentation:").list(items)
        }
    }
}

/// The fields of a type: those of its farthest ancestor first, each type's in the order of its page.
fn fields(
    name: &str,
    types: &Types<'_>,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<FieldPlan> {
    let mut scope = Scope::with(&["other"]);
    let mut properties = Scope::default();
    let mut fields: Vec<FieldPlan> = Vec::new();
    let chain = types.schema.types.chain(name);
    for (owner, object) in chain.iter().rev() {
        for (wire, member, lazy) in members(object) {
            let rust = if lazy {
                types.relationship(member)
            } else {
                types.property(owner, wire, member)
            };
            let docs = field_docs(wire, &restated(&chain, wire, member), types, links);
            let deprecated = member.deprecated.as_ref().map(Deprecated::new);
            // A descendant may say more about a member than its ancestor.
            if let Some(known) = fields.iter_mut().find(|field| field.wire == *wire) {
                known.is_untyped = types.is_untyped(&rust, member);
                known.rust = rust;
                known.deprecated = deprecated;
                known.docs = docs;
                continue;
            }
            let (ident, first) = scope.claim(wire, Ident::new(wire, Case::Snake));
            if let Some(first) = first {
                let what = format!("the members `{first}` and `{wire}` of `{name}`");
                diagnostics.push(collision(&what, &ident, page(&object.pages)));
            }
            let (property, _) = properties.claim(wire, Ident::new(wire, Case::Screaming));
            fields.push(FieldPlan {
                ident,
                property,
                wire: wire.clone(),
                is_untyped: types.is_untyped(&rust, member),
                rust,
                deprecated,
                docs,
            });
        }
    }
    fields
}

/// The own members of a type, in the order of its page, the relationships last; of each whether it is one.
fn members(object: &ObjectType) -> Vec<(&String, &Member, bool)> {
    let properties = object.properties.iter();
    let relationships = object.relationships.iter();
    let mut members: Vec<(&String, &Member, bool)> = properties
        .map(|(name, member)| (name, member, false))
        .chain(relationships.map(|(name, member)| (name, member, true)))
        .collect();
    members.sort_by_key(|(_, member, lazy)| (*lazy, member.position));
    members
}

/// A member with what the nearest type of a chain says about it.
fn restated<'m>(chain: &[(&str, &ObjectType)], wire: &str, member: &'m Member) -> Cow<'m, Member> {
    let nearest = chain
        .iter()
        .find_map(|(_, object)| object.restated.get(wire));
    match nearest {
        Some(description) => Cow::Owned(Member {
            description: description.clone(),
            ..member.clone()
        }),
        None => Cow::Borrowed(member),
    }
}

/// The comment on a member, with what its Rust type does not tell.
pub(super) fn field_docs(wire: &str, member: &Member, types: &Types<'_>, links: &Links) -> Docs {
    let mut docs = Docs::default().prose(&member.description, links);
    if docs.lines.is_empty() {
        docs = Docs::line(format!("The member {}.", code(wire)));
    }
    if let Some(facts) = facts(member) {
        docs = docs.paragraph(facts);
    }
    let reasons = reason::of_member(member);
    if !reasons.is_empty() {
        docs = docs.paragraph(reasons.join(" "));
    }
    if types.leaves_out(&member.type_name) {
        let name = &member.type_name;
        let left_out = code(name);
        let option = code(&format!("--include {name}"));
        docs = docs.paragraph(format!(
            "Any JSON, because the selection leaves out its type {left_out}; {option} adds it."
        ));
    } else if types.value(&member.type_name) == RustType::Core("Json") {
        let why = match member.type_name.as_str() {
            "Edm.Untyped" => "the documentation names no type".to_owned(),
            name if types.schema.types.object(name).is_some() => {
                format!("the page of its type {} names no member", code(name))
            }
            name => format!("no page defines its type {}", code(name)),
        };
        docs = docs.paragraph(format!("Any JSON: {why}."));
    }
    docs
}

/// What is known of a member beside its type, as far as its description does not say it, too.
fn facts(member: &Member) -> Option<String> {
    let is_described = !member.description.is_empty();
    let facts = [
        (member.read_only && !is_described).then_some("Read-only."),
        (member.nullable == Some(false) && !is_described).then_some("Never `null`."),
        member.only_selected.then_some("Absent unless selected."),
    ];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then(|| facts.join(" "))
}

fn enumeration(
    name: &str,
    found: &EnumType,
    module: &Ident,
    ident: &Ident,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> EnumPlan {
    let mut docs = Docs::line(format!("The enum {}.", code(name)));
    if found.flags {
        docs = docs.paragraph("Several members may be joined by commas; such a value is `Unknown` here and keeps its text.");
    }
    if !found.future_members.is_empty() {
        let names: Vec<String> = found.future_members.iter().map(|name| code(name)).collect();
        docs = docs.paragraph(format!(
            "Sent only to those who \
             [ask for them](crate::runtime::Call::include_unknown_enum_members), and `unknownFutureValue` to others: {}.",
            names.join(", ")
        ));
    }
    let mut scope = Scope::with(&["unknown"]);
    let variants = found
        .members
        .iter()
        .map(|wire| {
            let (variant, first) = scope.claim(wire, Ident::new(wire, Case::Pascal));
            if let Some(first) = first {
                diagnostics.push(collision(
                    &format!("the members `{first}` and `{wire}` of `{name}`"),
                    &variant,
                    page(&found.pages),
                ));
            }
            let docs = match found.member_descriptions.get(wire) {
                Some(description) if !description.is_empty() => {
                    Docs::default().prose(description, links)
                }
                _ => Docs::line(format!("The member {}.", code(wire))),
            };
            let deprecated = found.deprecated_members.get(wire);
            VariantPlan {
                ident: variant,
                deprecated: deprecated.map(Deprecated::new),
                wire: wire.clone(),
                docs,
            }
        })
        .collect();
    EnumPlan {
        module: module.clone(),
        ident: ident.clone(),
        wire: name.to_owned(),
        docs: pages(docs, &found.pages, links),
        variants,
    }
}
