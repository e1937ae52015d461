//! Types: where each one lives, and which Rust type holds its values.
//!
//! Knows modules, names and recursion; must not know fields, nor operations.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::schema::{EnumType, Member, ObjectType, Schema, Selected, Type, Version};

use super::builder::ResponseType;
use super::docs::{Links, code};
use super::ident::{Case, Ident, Scope, collision, page};
use super::root;
use super::rust_type::{RustType, primitive};

/// The namespace whose types need no module of their own.
const ROOT: &str = "microsoft.graph";

/// How deep modules of namespaces nest; the rest of a longer namespace is one module. Paths of files have a limit, and so
/// has the nesting that compilers bear.
const DEEPEST: usize = 8;

/// The types of a version, and where each one lives.
#[derive(Debug)]
pub(super) struct Types<'s> {
    version: Version,
    pub(super) schema: &'s Schema,
    /// The module path below `models`, the module of the type, and its name.
    pub(super) homes: BTreeMap<&'s str, (Vec<Ident>, Ident, Ident)>,
    /// The types that other types extend.
    extended: BTreeSet<&'s str>,
    /// The properties, as owner and name, whose types need a box.
    boxed: BTreeSet<(&'s str, &'s str)>,
}

impl<'s> Types<'s> {
    /// Names every type, and keeps those that are selected.
    pub(super) fn new(selected: &Selected<'s>, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let (version, schema) = (selected.version, selected.whole);
        let mut homes = BTreeMap::new();
        let mut modules: BTreeMap<Vec<Ident>, Scope> = BTreeMap::new();
        let mut names: BTreeMap<Vec<Ident>, Scope> = BTreeMap::new();
        // The modules of namespaces are named first, because they are the part of a path that people remember.
        let mut namespaces: BTreeMap<&str, Vec<Ident>> = BTreeMap::new();
        for name in schema.types.keys() {
            let namespace = name.rsplit_once('.').map_or("", |(namespace, _)| namespace);
            if namespaces.contains_key(namespace) {
                continue;
            }
            let inner = namespace
                .strip_prefix(ROOT)
                .unwrap_or(namespace)
                .trim_start_matches('.');
            let mut path: Vec<Ident> = Vec::new();
            for part in inner.splitn(DEEPEST, '.').filter(|part| !part.is_empty()) {
                let ident = named(&path, part, Case::Snake);
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
            namespaces.insert(namespace, path);
        }
        for (name, found) in &schema.types {
            if matches!(found, Type::Object(_)) && schema.types.model(name).is_none() {
                continue;
            }
            let (namespace, simple) = name.rsplit_once('.').unwrap_or(("", name));
            let path = namespaces.get(namespace).cloned().unwrap_or_default();
            let (module, _) = modules
                .entry(path.clone())
                .or_default()
                .claim(simple, named(&path, simple, Case::Snake));
            let (ident, first) = names
                .entry(path.clone())
                .or_default()
                .claim(simple, named(&path, simple, Case::Pascal));
            if let Some(first) = first {
                let (Type::Object(ObjectType { pages, .. }) | Type::Enum(EnumType { pages, .. })) =
                    found;
                diagnostics.push(collision(
                    &format!("the types `{first}` and `{simple}`"),
                    &ident,
                    page(pages),
                ));
            }
            homes.insert(name.as_str(), (path, module, ident));
        }
        // Names do not depend on what is selected.
        homes.retain(|name, _| selected.has_type(name));
        Self {
            version,
            schema,
            extended: homes
                .keys()
                .flat_map(|name| ancestors(schema, name))
                .collect(),
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

    /// The full name of a type in a doc comment, with a link to its model where it has one.
    pub(super) fn link(&self, name: &str) -> String {
        match self.path(name) {
            Some(path) => format!("[{}]({})", code(name), self.item(&path)),
            None => code(name),
        }
    }

    /// The path of a type, for links of doc comments.
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

    /// Whether it is a type that pages define, but that is not selected.
    pub(super) fn leaves_out(&self, name: &str) -> bool {
        self.schema.types.model(name).is_some() && !self.homes.contains_key(name)
    }

    /// Whether values of a member are any JSON, because no page tells their type.
    pub(super) fn is_untyped(&self, rust: &RustType, member: &Member) -> bool {
        rust.is_any() && !self.leaves_out(&member.type_name)
    }

    /// Whether other types extend this one.
    pub(super) fn is_extended(&self, name: &str) -> bool {
        self.extended.contains(name)
    }

    /// The types that a type extends, the nearest first.
    pub(super) fn bases(&self, name: &str) -> Vec<RustType> {
        let ancestors = ancestors(self.schema, name);
        let paths = ancestors.filter_map(|ancestor| self.path(ancestor));
        paths.map(RustType::Model).collect()
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
        self.schema.types.model(name).is_some()
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

    /// The Rust type of a property.
    pub(super) fn property(&self, owner: &str, name: &str, member: &Member) -> RustType {
        let mut value = self.values(&member.type_name, member.collection);
        if self.boxed.contains(&(owner, name)) {
            value = RustType::Boxed(Box::new(value));
        }
        RustType::Option(Box::new(value))
    }

    /// The Rust type of a relationship.
    pub(super) fn relationship(&self, member: &Member) -> RustType {
        let target = self.values(&member.type_name, member.collection);
        RustType::Option(Box::new(RustType::Rel(Box::new(target))))
    }
}

/// The types that a type extends, the nearest first.
fn ancestors<'s>(schema: &'s Schema, name: &'s str) -> impl Iterator<Item = &'s str> {
    let chain = schema.types.chain(name).into_iter().skip(1);
    chain.map(|(ancestor, _)| ancestor)
}

/// The identifier for a name in the module with this path. What stands in `models` itself is in scope together with the
/// root of the crate.
fn named(path: &[Ident], name: &str, case: Case) -> Ident {
    match path {
        [] => Ident::outside(root::is_taken, name, case),
        _ => Ident::new(name, case),
    }
}

/// The properties through which a type holds itself without a list in between.
fn boxed(schema: &Schema) -> BTreeSet<(&str, &str)> {
    let mut held: BTreeMap<&str, Vec<(&str, &str, &str)>> = BTreeMap::new();
    for name in schema.types.keys() {
        for (owner, object) in schema.types.chain(name) {
            for (property, member) in &object.properties {
                if !member.collection && schema.types.object(&member.type_name).is_some() {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::root::{EVERYDAY, RUNTIME};
    use super::super::sample;
    use super::*;
    use crate::schema::VERSIONS;

    #[test]
    fn no_type_is_called_like_a_name_of_the_root() {
        let modules = VERSIONS.iter().map(|version| version.module);
        let mut types = BTreeMap::new();
        for name in EVERYDAY.iter().copied().chain([RUNTIME]).chain(modules) {
            for name in [
                name.to_owned(),
                Ident::new(name, Case::Pascal).bare().to_owned(),
            ] {
                let inner = format!("microsoft.graph.{name}.{name}");
                types.insert(
                    format!("microsoft.graph.{name}"),
                    sample::object(None, &["id"]),
                );
                types.insert(inner, sample::object(None, &["id"]));
            }
        }
        let schema = sample::schema(json!(types), Vec::new(), Vec::new());
        let types = Types::new(&Selected::whole(VERSIONS[0], &schema), &mut Vec::new());
        assert!(types.homes.len() > 2 * EVERYDAY.len());
        for (path, module, ident) in types.homes.values() {
            let names = match &path[..] {
                [] => [module, ident].to_vec(),
                [outer, ..] => vec![outer],
            };
            for name in names {
                assert!(!root::is_taken(name.bare()), "{name}");
            }
        }
    }
}
