//! Every decision about the Rust that is printed: names, modules, types, docs. When a plan is finished, nothing is
//! left to decide.
//!
//! Knows Rust and its keywords; must not know Markdown.

mod address;
mod api;
mod builder;
mod by_call;
mod case;
mod chain;
mod cloud;
mod comment;
mod deprecation;
mod docs;
mod documentation;
mod edge;
mod header;
mod ident;
mod kept;
mod label;
mod message;
mod method;
mod model;
mod operation;
mod overload;
mod package;
mod parameter;
mod path;
mod permission;
mod reason;
mod root;
mod rust_type;
#[cfg(test)]
mod sample;
mod sources;
mod step;
mod target;
mod tree;
mod types;
mod used;
mod verb;
mod way;
mod word;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Read};
use crate::schema::{Places, Selected, Version};

use api::Api;
use documentation::Documentation;
use path::Parts;
use sources::Sources;
use tree::Tree;
use types::Types;
use used::Used;

pub use builder::{
    AccountBound, BodyArgument, CallPlan, MethodPlan, NamedValue, NodePlan, PathArgument, PathFile,
    QueryArgument, ResponseType, Step,
};
pub use case::{Argument, CasePlan, Check, Direction, RequestCheck, Tests, Untested, UntestedHalf};
pub use deprecation::Deprecated;
pub use docs::{Docs, code};
pub use header::is_of_client as is_header_of_client;
pub use ident::{Case, Ident, Scope};
pub use model::{EnumPlan, FieldPlan, ItemPlan, ModelPlan, Namespace, VariantPlan};
pub use operation::OperationPlan;
pub use package::{GraphCore, Package, PackageName};
pub use parameter::ParametersPlan;
pub use permission::{PermissionsPlan, Support};
pub use root::{EVERYDAY, RUNTIME};
pub use rust_type::RustType;
pub use way::{Item, WayPlan, Ways};

// How request lines and paths are written, for those who read pasted ones.
pub use crate::schema::METHODS;
pub(crate) use crate::schema::{split_outside, without_query};

/// The plan of a crate.
#[derive(Debug)]
pub struct Plan {
    /// One entry for each API version.
    pub versions: Vec<VersionPlan>,
}

/// The plan of the module of one API version.
#[derive(Debug)]
pub struct VersionPlan {
    /// The version.
    pub version: Version,
    /// The text of the schema file.
    pub schema_json: String,
    /// The types.
    pub models: Namespace,
    /// The path of the collection in which things of a type are found by their id, by the full name of the type.
    pub addresses: BTreeMap<String, String>,
    /// The arguments of actions.
    pub parameters: Vec<ParametersPlan>,
    /// The operations with their permissions, by constant name.
    pub operations: Vec<OperationPlan>,
    /// The builders, by file.
    pub files: Vec<PathFile>,
    /// The way to each call, by path.
    pub ways: Vec<WayPlan>,
    /// The table of them.
    pub urls: Docs,
    /// The tests.
    pub tests: Tests,
}

impl VersionPlan {
    /// How many members hold any JSON, because no page tells their type.
    pub fn untyped(&self) -> usize {
        let parameters = self.parameters.iter().flat_map(|plan| &plan.fields);
        let untyped = parameters.filter(|field| field.is_untyped).count();
        untyped + self.models.untyped()
    }
}

/// Plans the crate for what is selected of some schemas, with the places of what they hold.
pub fn plan(selected: &[Selected<'_>], places: &BTreeMap<Version, Places>) -> Read<Plan> {
    let unknown = Places::default();
    let planned: Vec<(VersionPlan, Vec<Diagnostic>)> = selected
        .par_iter()
        .map(|selected| {
            let places = places.get(&selected.version).unwrap_or(&unknown);
            plan_version(selected, places)
        })
        .collect();
    let (versions, diagnostics): (Vec<_>, Vec<_>) = planned.into_iter().unzip();
    Read {
        value: Plan { versions },
        diagnostics: diagnostics.concat(),
    }
}

/// Plans the module of a version, without its findings, which need the places of the pages.
pub fn plan_one(selected: &Selected<'_>) -> VersionPlan {
    plan_version(selected, &Places::default()).0
}

/// Plans a version: its builders and its tests beside its models, which they have no need of.
fn plan_version(selected: &Selected<'_>, places: &Places) -> (VersionPlan, Vec<Diagnostic>) {
    let (version, schema) = (selected.version, selected.whole);
    let mut diagnostics = Vec::new();
    let documentation = Documentation::new(schema);
    let types = Types::new(selected, &mut diagnostics);
    let links = types.links();
    let sources = Sources {
        documentation: &documentation,
        types: &types,
        links: &links,
    };
    let (calls, ((models, of_models), schema_json)) = rayon::join(
        || plan_calls(selected, places, sources),
        || {
            rayon::join(
                || reporting(|found| model::plan(schema, &types, &links, found)),
                || selected.schema().to_json(),
            )
        },
    );
    diagnostics.extend(of_models);
    diagnostics.extend(calls.diagnostics);
    let plan = VersionPlan {
        version,
        schema_json,
        models,
        addresses: calls.addresses,
        parameters: calls.parameters,
        operations: calls.operations,
        files: calls.files,
        urls: way::table(version, &calls.ways),
        ways: calls.ways,
        tests: calls.tests,
    };
    (plan, diagnostics)
}

/// What is planned for the calls of a version.
struct Calls {
    addresses: BTreeMap<String, String>,
    parameters: Vec<ParametersPlan>,
    operations: Vec<OperationPlan>,
    files: Vec<PathFile>,
    ways: Vec<WayPlan>,
    tests: Tests,
    diagnostics: Vec<Diagnostic>,
}

/// Plans the calls: names come from all that there are, and those that are selected are kept.
fn plan_calls(selected: &Selected<'_>, places: &Places, sources: Sources<'_, '_>) -> Calls {
    let schema = selected.whole;
    let Sources {
        documentation,
        types,
        links,
    } = sources;
    let tree = Tree::of(schema);
    let targets = target::of(&tree, schema);
    let labels = label::labels(&tree, &targets, &schema.types);
    let methods = method::methods(&tree, &targets, &schema.types);
    let kept = kept::keep(&tree, &targets, &methods, selected);
    let api = Api {
        schema,
        places,
        tree: &tree,
        targets: &targets,
        labels: &labels,
        methods: &methods,
        reached: &kept.reached,
    };
    let mut diagnostics = tree.unsupported(documentation, places);
    let found = &mut diagnostics;
    let mut operations = operation::plan(api, documentation, links, found);
    let mut parameters = parameter::plan(api, &operations, sources, found);
    let parts = Parts {
        sources,
        parameters: &parameters,
        operations: &operations,
        api: Api {
            methods: &kept.methods,
            ..api
        },
    };
    let paths = path::plan(selected.version, parts, found);
    let used = Used::of(&paths.files);
    operations.plans.retain(|plan| used.has(&plan.ident));
    parameters.plans.retain(|plan| used.takes(&plan.ident));
    let mut addresses = address::addresses(&tree, &targets);
    addresses.retain(|name, _| selected.has_type(name));
    let calls = schema.calls.iter();
    let calls = calls.filter(|call| paths.chains.get(call).is_some());
    Calls {
        addresses,
        tests: case::plan(selected, types, &paths.chains),
        parameters: parameters.plans,
        operations: operations.plans,
        ways: way::plan(&paths.files, calls),
        files: paths.files,
        diagnostics,
    }
}

/// What a step plans, with its findings.
fn reporting<T>(step: impl FnOnce(&mut Vec<Diagnostic>) -> T) -> (T, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let plan = step(&mut found);
    (plan, found)
}
