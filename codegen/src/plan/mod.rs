//! Every decision about the Rust that is printed: names, modules, types, docs. When a plan is finished, nothing is
//! left to decide.
//!
//! Knows Rust and its keywords; must not know Markdown.

mod builder;
mod by_call;
mod case;
mod chain;
mod cloud;
mod comment;
mod deprecation;
mod docs;
mod documentation;
mod header;
mod ident;
mod message;
mod model;
mod operation;
mod parameter;
mod path;
mod permission;
mod reason;
mod root;
mod rust_type;
#[cfg(test)]
mod sample;
mod tree;
mod types;
mod word;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Read};
use crate::schema::{Schema, Version};

use comment::Sources;
use documentation::Documentation;
use types::Types;

pub use builder::{
    AccountBound, BodyArgument, CallPlan, MethodPlan, NodePlan, PathArgument, PathFile,
    ResponseType, Step,
};
pub use case::{Argument, CasePlan, Check, Direction, RequestCheck, Tests, Untested, UntestedHalf};
pub use deprecation::Deprecated;
pub use docs::{Docs, code};
pub use ident::{Case, Ident, Scope};
pub use model::{EnumPlan, FieldPlan, ItemPlan, ModelPlan, Namespace, VariantPlan};
pub use operation::OperationPlan;
pub use parameter::ParametersPlan;
pub use permission::{PermissionsPlan, Support};
pub use root::{EVERYDAY, RUNTIME};
pub use rust_type::RustType;

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
    /// The arguments of actions.
    pub parameters: Vec<ParametersPlan>,
    /// The operations with their permissions, by constant name.
    pub operations: Vec<OperationPlan>,
    /// The builders, by file.
    pub files: Vec<PathFile>,
    /// The tests.
    pub tests: Tests,
}

impl VersionPlan {
    /// How many members hold any JSON, because no page tells their type.
    pub fn untyped(&self) -> usize {
        let parameters = self.parameters.iter().flat_map(|plan| &plan.fields);
        let untyped = parameters.filter(|field| field.rust.is_any()).count();
        untyped + self.models.untyped()
    }
}

/// Plans the crate for some schemas.
pub fn plan(schemas: &[(Version, Schema)]) -> Read<Plan> {
    let planned: Vec<(VersionPlan, Vec<Diagnostic>)> = schemas
        .par_iter()
        .map(|(version, schema)| plan_version(*version, schema))
        .collect();
    let (versions, diagnostics): (Vec<_>, Vec<_>) = planned.into_iter().unzip();
    Read {
        value: Plan { versions },
        diagnostics: diagnostics.concat(),
    }
}

/// Plans a version: its builders and its tests beside its models, which they have no need of.
fn plan_version(version: Version, schema: &Schema) -> (VersionPlan, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let documentation = Documentation::new(schema);
    let types = Types::new(version, schema, &mut diagnostics);
    let links = types.links();
    let sources = Sources {
        documentation: &documentation,
        types: &types,
        links: &links,
    };
    let (calls, ((models, of_models), schema_json)) = rayon::join(
        || plan_calls(version, schema, sources),
        || {
            rayon::join(
                || reporting(|found| model::plan(schema, &types, &links, found)),
                || schema.to_json(),
            )
        },
    );
    diagnostics.extend(of_models);
    diagnostics.extend(calls.diagnostics);
    let plan = VersionPlan {
        version,
        schema_json,
        models,
        parameters: calls.parameters,
        operations: calls.operations,
        files: calls.files,
        tests: calls.tests,
    };
    (plan, diagnostics)
}

/// What is planned for the calls of a version.
struct Calls {
    parameters: Vec<ParametersPlan>,
    operations: Vec<OperationPlan>,
    files: Vec<PathFile>,
    tests: Tests,
    diagnostics: Vec<Diagnostic>,
}

fn plan_calls(version: Version, schema: &Schema, sources: Sources<'_, '_>) -> Calls {
    let Sources {
        documentation,
        types,
        links,
    } = sources;
    let ((operations, mut diagnostics), (parameters, of_parameters)) = rayon::join(
        || reporting(|found| operation::plan(schema, documentation, links, found)),
        || reporting(|found| parameter::plan(schema, documentation, types, links, found)),
    );
    diagnostics.extend(of_parameters);
    let (paths, of_paths) =
        reporting(|found| path::plan(version, schema, sources, &parameters, &operations, found));
    diagnostics.extend(of_paths);
    Calls {
        tests: case::plan(version, schema, types, &paths.chains),
        parameters: parameters.plans,
        operations: operations.plans,
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
