//! All pages of a version, put together.
//!
//! The stage's one public function; the parts of it have files of their own.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, DocPath, Place, Read};
use crate::facts::{Base, Facts, TypeExpression};

use super::names::{Meaning, Names, singular};
use super::{
    Schema, Segment, Template, Type, Version, base, infer, listed, operation, sample, shape,
    shared, target, types,
};

/// What the parts of linking share: the names, the schema as far as it has come, and the findings.
pub(super) struct Linker<'f> {
    pub(super) names: Names,
    pub(super) schema: Schema,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Names that no page defines, reported once each.
    undefined: BTreeSet<String>,
    /// The words that paths use for members of types and for collections, in lower case.
    members: BTreeSet<String>,
    /// Line starts of each page, for the lines of examples.
    lines: &'f dyn Fn(&Place) -> usize,
}

/// Links the facts of the pages of one version; `line_of` tells the line of a place, counted from 1.
pub fn link(version: Version, facts: &[Facts], line_of: &dyn Fn(&Place) -> usize) -> Read<Schema> {
    let facts: Vec<&Facts> = facts
        .iter()
        .filter(|page| page.version == version)
        .collect();
    let schema = Schema {
        version: version.name.to_owned(),
        types: BTreeMap::new(),
        operations: Vec::new(),
    };
    let mut linker = Linker {
        names: Names::of(&facts),
        schema,
        diagnostics: Vec::new(),
        undefined: BTreeSet::new(),
        members: member_words(&facts),
        lines: line_of,
    };
    types::enums(&mut linker, &facts);
    base::link(&mut linker, &facts);
    types::objects(&mut linker, &facts);
    sample::add_members(&mut linker, &facts);
    listed::name_enums(&mut linker, &facts);
    types::drop_inherited(&mut linker);
    operation::link(&mut linker, &facts);
    target::settle(&mut linker, &facts);
    shared::share_permissions(&mut linker);
    infer::shown_members(&mut linker);
    base::infer_shown(&mut linker);
    infer::undefined_types(&mut linker);
    shape::correct(&mut linker, &facts);
    operation::check(&mut linker, &facts);
    Read {
        value: linker.schema,
        diagnostics: linker.diagnostics,
    }
}

/// The value, or the first item of a list.
fn nested(value: &Value) -> &Value {
    match value {
        Value::Array(items) => items.first().unwrap_or(value),
        value => value,
    }
}

/// The members of all types and the words that keys follow in request lines, in lower case.
fn member_words(facts: &[&Facts]) -> BTreeSet<String> {
    let types = facts.iter().flat_map(|page| &page.types);
    let members = types.flat_map(|claim| claim.properties.iter().chain(&claim.relationships));
    let mut words: BTreeSet<String> = members.map(|member| member.name.to_lowercase()).collect();
    for line in facts
        .iter()
        .filter_map(|page| page.operation.as_ref())
        .flat_map(|operation| &operation.requests)
    {
        let Some(template) = Template::parse(&line.path) else {
            continue;
        };
        for pair in template.segments.windows(2) {
            if let [Segment::Literal(word), Segment::Key(_)] = pair {
                words.insert(word.to_lowercase());
            }
        }
    }
    words
}

impl Linker<'_> {
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(super) fn line(&self, place: &Place) -> usize {
        (self.lines)(place)
    }

    /// The full name of the type that an expression means, seen from a page of the namespace `context`.
    pub(super) fn resolve(
        &mut self,
        expression: &TypeExpression,
        context: &str,
        place: &Place,
    ) -> String {
        let meanings: Vec<Meaning> = expression
            .bases
            .iter()
            .map(|base| self.names.meaning(base, context))
            .collect();
        let chosen = match meanings.as_slice() {
            [only] => only.clone(),
            several => self.common(several),
        };
        if let Meaning::Undefined(name) = &chosen
            && self.undefined.insert(name.clone())
        {
            let message = format!("`{name}` is named here, and no page defines it");
            self.report(Diagnostic::new(Code::TypeUndefined, place.clone(), message));
        }
        chosen.name().to_owned()
    }

    /// The meaning of a name that an annotation or a link gives.
    pub(super) fn resolve_name(
        &mut self,
        name: &str,
        page: Option<&DocPath>,
        context: &str,
        place: &Place,
    ) -> String {
        let base = Base::Named {
            name: name.to_owned(),
            page: page.cloned(),
        };
        self.resolve(
            &TypeExpression {
                bases: vec![base],
                collection: false,
            },
            context,
            place,
        )
    }

    /// The nearest type that all the alternatives *a or b* descend from, else the first.
    fn common(&self, meanings: &[Meaning]) -> Meaning {
        let Some(first) = meanings.first() else {
            return Meaning::Primitive("Edm.Untyped".to_owned());
        };
        let chains: Vec<Vec<&str>> = meanings
            .iter()
            .map(|meaning| {
                self.schema
                    .chain(meaning.name())
                    .into_iter()
                    .map(|(name, _)| name)
                    .collect()
            })
            .collect();
        let shared = chains.first().and_then(|chain| {
            chain
                .iter()
                .find(|name| chains.iter().all(|other| other.contains(name)))
        });
        shared.map_or_else(
            || first.clone(),
            |name| Meaning::Defined((*name).to_owned()),
        )
    }

    /// Whether a word of a path is a member of some type, or a collection that keys follow.
    pub(super) fn is_member(&self, word: &str) -> bool {
        self.members.contains(&word.to_lowercase())
    }

    /// The type of an argument that only examples show: that of the members of its name, where all types agree on
    /// it; else the type whose name it is, or that of its items; else what the value tells.
    pub(super) fn type_by_name(&self, name: &str, value: &Value) -> (String, bool) {
        let objects = self.schema.types.values().filter_map(|found| match found {
            Type::Object(object) => Some(object),
            Type::Enum(_) => None,
        });
        let stated: BTreeSet<(&str, bool)> = objects
            .flat_map(|object| &object.properties)
            .filter(|(known, member)| known.eq_ignore_ascii_case(name) && !member.inferred)
            .map(|(_, member)| (member.type_name.as_str(), member.collection))
            .collect();
        if let Some((type_name, collection)) = stated.first().filter(|_| stated.len() == 1)
            && *collection == value.is_array()
            && type_name.starts_with("Edm.") != nested(value).is_object()
        {
            return ((*type_name).to_owned(), *collection);
        }
        if nested(value).is_object()
            && let Meaning::Defined(name) = self.names.named(name, None, "microsoft.graph")
        {
            return (name, value.is_array());
        }
        if let Value::Array(items) = value
            && items.first().is_none_or(Value::is_object)
            && let Some(item) = singular(name)
            && let Some(name) = self.names.spelling(&format!("microsoft.graph.{item}"))
        {
            return (name.to_owned(), true);
        }
        infer::type_of(&[value])
    }

    /// Whether the schema holds a type of that name.
    pub(super) fn is_defined(&self, name: &str) -> bool {
        self.schema.types.contains_key(name)
    }

    /// Whether a type stands for JSON of any shape: it is untyped, or has no member.
    pub(super) fn is_any(&self, name: &str) -> bool {
        let has_members = |object: &super::ObjectType| {
            !object.properties.is_empty() || !object.relationships.is_empty()
        };
        let chain = self.schema.chain(name);
        name == "Edm.Untyped"
            || !chain.is_empty() && !chain.iter().any(|(_, object)| has_members(object))
    }

    /// The enum of that name.
    pub(super) fn enum_mut(&mut self, name: &str) -> Option<&mut super::EnumType> {
        match self.schema.types.get_mut(name)? {
            Type::Enum(found) => Some(found),
            Type::Object(_) => None,
        }
    }
}
