//! Types: which Rust type a type of the API becomes, and where it lives.
//!
//! Knows names, modules and recursion of types; must not know operations.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::schema::{EnumType, Member, ObjectType, Schema, Type, Version};

use super::builder::ResponseType;
use super::docs::{Docs, Links, code};
use super::ident::{Case, Ident, Scope};
use super::rust_type::{RustType, primitive};

/// The enum of properties that stands beside each model.
const PROPERTIES: &str = "Field";

/// The namespace whose types need no module of their own.
const ROOT: &str = "microsoft.graph";

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
        let untyped = members.filter(|field| field.rust.is_any()).count();
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
    /// The fields, the ancestors' first.
    pub fields: Vec<FieldPlan>,
}

/// A field.
#[derive(Debug, Clone)]
pub struct FieldPlan {
    /// The name.
    pub ident: Ident,
    /// The variant that names it in queries.
    pub property: Ident,
    /// The name in the API.
    pub wire: String,
    /// Its type, `Option` included.
    pub rust: RustType,
    /// The comment on it.
    pub docs: Docs,
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
}

/// Where every type of a version lives.
#[derive(Debug)]
pub(super) struct Types<'s> {
    version: Version,
    schema: &'s Schema,
    /// The module path below `models`, the module of the type, and its name.
    homes: BTreeMap<&'s str, (Vec<Ident>, Ident, Ident)>,
    /// The properties, as owner and name, whose types need a box.
    boxed: BTreeSet<(&'s str, &'s str)>,
}

impl<'s> Types<'s> {
    /// Names every type.
    pub(super) fn new(
        version: Version,
        schema: &'s Schema,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut homes = BTreeMap::new();
        let mut modules: BTreeMap<Vec<Ident>, Scope> = BTreeMap::new();
        let mut names: BTreeMap<Vec<Ident>, Scope> = BTreeMap::new();
        // The modules of namespaces are named first: they are the part of a path that people remember.
        let mut namespaces: BTreeMap<&str, Vec<Ident>> = BTreeMap::new();
        for name in schema.types.keys() {
            let namespace = name.rsplit_once('.').map_or("", |(namespace, _)| namespace);
            let inner = namespace
                .strip_prefix(ROOT)
                .unwrap_or(namespace)
                .trim_start_matches('.');
            let mut path: Vec<Ident> = Vec::new();
            for part in inner.split('.').filter(|part| !part.is_empty()) {
                let ident = Ident::new(part, Case::Snake);
                if !namespaces.values().any(|known| {
                    known.len() > path.len()
                        && known[..path.len()] == path[..]
                        && known[path.len()] == ident
                }) {
                    modules
                        .entry(path.clone())
                        .or_default()
                        .claim(part, ident.clone());
                }
                path.push(ident);
            }
            namespaces.entry(namespace).or_insert(path);
        }
        for (name, found) in &schema.types {
            if matches!(found, Type::Object(_)) && schema.model(name).is_none() {
                continue;
            }
            let (namespace, simple) = name.rsplit_once('.').unwrap_or(("", name));
            let path = namespaces.get(namespace).cloned().unwrap_or_default();
            let (module, _) = modules
                .entry(path.clone())
                .or_default()
                .claim(simple, Ident::new(simple, Case::Snake));
            let (ident, first) = names
                .entry(path.clone())
                .or_insert_with(|| Scope::with(&[PROPERTIES]))
                .claim(simple, Ident::new(simple, Case::Pascal));
            if let Some(first) = first {
                diagnostics.push(collision(
                    &format!("the types `{first}` and `{simple}`"),
                    &ident,
                ));
            }
            homes.insert(name.as_str(), (path, module, ident));
        }
        Self {
            version,
            schema,
            homes,
            boxed: boxed(schema),
        }
    }

    /// Links of doc comments to types.
    pub(super) fn links(&self) -> Links {
        let mut items = BTreeMap::new();
        // A page is about its type; the enums on it come second.
        let (objects, enums): (Vec<_>, Vec<_>) = self
            .schema
            .types
            .iter()
            .partition(|(_, found)| matches!(found, Type::Object(_)));
        for (name, found) in objects.into_iter().chain(enums) {
            let (Type::Object(ObjectType { pages, .. }) | Type::Enum(EnumType { pages, .. })) =
                found;
            for page in pages {
                if let Some(path) = self.path(name) {
                    items
                        .entry(page.clone())
                        .or_insert_with(|| self.item(&path));
                }
            }
        }
        Links::new(self.version, items)
    }

    fn item(&self, path: &[Ident]) -> String {
        let path: Vec<String> = path.iter().map(ToString::to_string).collect();
        format!(
            "crate::{}::models::{}",
            self.version.module,
            path.join("::")
        )
    }

    /// The path of a type below `models`.
    pub(super) fn path(&self, name: &str) -> Option<Vec<Ident>> {
        let (path, _, ident) = self.homes.get(name)?;
        Some(path.iter().chain([ident]).cloned().collect())
    }

    /// The Rust type of a value of the named type.
    pub(super) fn value(&self, name: &str) -> RustType {
        match name.strip_prefix("Edm.") {
            Some(edm) => primitive(edm),
            None => self
                .path(name)
                .map_or(RustType::Core("Json"), RustType::Model),
        }
    }

    /// What a body of the named type, or of a collection of it, is read as.
    pub(super) fn response(&self, name: &str, collection: bool) -> ResponseType {
        let rust = self.value(name);
        if collection {
            ResponseType::Collection(rust)
        } else if rust == RustType::Core("Json") {
            ResponseType::Json
        } else if self.is_object(name) {
            ResponseType::Model(rust)
        } else {
            ResponseType::Scalar(rust)
        }
    }

    /// Whether the name is that of an entity or a complex type.
    pub(super) fn is_object(&self, name: &str) -> bool {
        self.schema.model(name).is_some()
    }

    /// The Rust type of a value or of a list of values.
    pub(super) fn values(&self, name: &str, collection: bool) -> RustType {
        let value = self.value(name);
        if collection {
            RustType::Vec(Box::new(value))
        } else {
            value
        }
    }

    fn property(&self, owner: &str, name: &str, member: &Member) -> RustType {
        let mut value = self.values(&member.type_name, member.collection);
        if self.boxed.contains(&(owner, name)) {
            value = RustType::Boxed(Box::new(value));
        }
        RustType::Option(Box::new(value))
    }

    fn relationship(&self, member: &Member) -> RustType {
        let target = self.values(&member.type_name, member.collection);
        RustType::Option(Box::new(RustType::Rel(Box::new(target))))
    }
}

/// A finding about two names that want one identifier.
pub(super) fn collision(what: &str, ident: &Ident) -> Diagnostic {
    Diagnostic {
        place: None,
        code: Code::NameCollision,
        message: format!("{what} want one Rust name; the second became `{ident}`"),
        help: None,
        other: None,
    }
}

/// The properties through which a type holds itself without a list in between.
fn boxed(schema: &Schema) -> BTreeSet<(&str, &str)> {
    let mut held: BTreeMap<&str, Vec<(&str, &str, &str)>> = BTreeMap::new();
    for name in schema.types.keys() {
        for (owner, object) in schema.chain(name) {
            for (property, member) in &object.properties {
                if !member.collection && schema.object(&member.type_name).is_some() {
                    held.entry(name)
                        .or_default()
                        .push((owner, property, &member.type_name));
                }
            }
        }
    }
    let reaches = |from: &str, to: &str| {
        let mut open = vec![from];
        let mut seen = BTreeSet::new();
        while let Some(at) = open.pop() {
            if at == to {
                return true;
            }
            if seen.insert(at) {
                open.extend(
                    held.get(at)
                        .into_iter()
                        .flatten()
                        .map(|(_, _, target)| *target),
                );
            }
        }
        false
    };
    let mut boxed = BTreeSet::new();
    for (name, properties) in &held {
        for (owner, property, target) in properties {
            if reaches(target, name) {
                boxed.insert((*owner, *property));
            }
        }
    }
    boxed
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
                fields: fields(name, types, links, diagnostics),
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
        let link = types.path(base).map_or_else(
            || code(base),
            |path| format!("[{}]({})", code(base), types.item(&path)),
        );
        let how = if object.base_inferred {
            " (inferred from its key)"
        } else {
            ""
        };
        docs = docs.paragraph(format!("Base type: {link}{how}"));
    }
    if object.open {
        docs =
            docs.paragraph("An open type: further properties may occur; they are kept in `other`.");
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
    for (owner, object) in types.schema.chain(name).into_iter().rev() {
        let mut members: Vec<(&String, &Member, bool)> = object
            .properties
            .iter()
            .map(|(name, member)| (name, member, false))
            .collect();
        members.extend(
            object
                .relationships
                .iter()
                .map(|(name, member)| (name, member, true)),
        );
        members.sort_by_key(|(_, member, lazy)| (*lazy, member.position));
        for (wire, member, lazy) in members {
            let rust = if lazy {
                types.relationship(member)
            } else {
                types.property(owner, wire, member)
            };
            let restated = types
                .schema
                .chain(name)
                .into_iter()
                .find_map(|(_, object)| object.restated.get(wire));
            let docs = match restated {
                Some(description) => field_docs(
                    wire,
                    &Member {
                        description: description.clone(),
                        ..member.clone()
                    },
                    types,
                    links,
                ),
                None => field_docs(wire, member, types, links),
            };
            // A descendant may say more about a member than its ancestor.
            if let Some(known) = fields.iter_mut().find(|field| field.wire == *wire) {
                known.rust = rust;
                known.docs = docs;
                continue;
            }
            let (ident, first) = scope.claim(wire, Ident::new(wire, Case::Snake));
            if let Some(first) = first {
                diagnostics.push(collision(
                    &format!("the members `{first}` and `{wire}` of `{name}`"),
                    &ident,
                ));
            }
            let (property, _) = properties.claim(wire, Ident::new(wire, Case::Screaming));
            fields.push(FieldPlan {
                ident,
                property,
                wire: wire.clone(),
                rust,
                docs,
            });
        }
    }
    fields
}

/// The comment on a member, with what its type does not tell.
pub(super) fn field_docs(wire: &str, member: &Member, types: &Types<'_>, links: &Links) -> Docs {
    let mut docs = Docs::default().prose(&member.description, links);
    if docs.lines.is_empty() {
        docs = Docs::line(format!("The member {}.", code(wire)));
    }
    if member.inferred && member.type_name != "Edm.Untyped" {
        docs = docs.paragraph("Its type is read from an example, for no table names it.");
    } else if types.value(&member.type_name) == RustType::Core("Json") {
        let why = match member.type_name.as_str() {
            "Edm.Untyped" => "the documentation names no type".to_owned(),
            name if types.schema.object(name).is_some() => {
                format!("the page of its type {} names no member", code(name))
            }
            name => format!("no page defines its type {}", code(name)),
        };
        docs = docs.paragraph(format!("Any JSON: {why}."));
    }
    docs
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
                ));
            }
            let docs = match found.member_descriptions.get(wire) {
                Some(description) if !description.is_empty() => {
                    Docs::default().prose(description, links)
                }
                _ => Docs::line(format!("The member {}.", code(wire))),
            };
            VariantPlan {
                ident: variant,
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
