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
mod rust_type;
#[cfg(test)]
mod sample;
mod tree;
mod types;
mod word;

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
    let mut diagnostics = Vec::new();
    let versions = schemas
        .iter()
        .map(|(version, schema)| plan_version(*version, schema, &mut diagnostics))
        .collect();
    Read {
        value: Plan { versions },
        diagnostics,
    }
}

fn plan_version(
    version: Version,
    schema: &Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> VersionPlan {
    let documentation = Documentation::new(schema);
    let types = Types::new(version, schema, diagnostics);
    let links = types.links();
    let models = model::plan(schema, &types, &links, diagnostics);
    let operations = operation::plan(schema, &documentation, &links, diagnostics);
    let parameters = parameter::plan(schema, &documentation, &types, &links, diagnostics);
    let sources = Sources {
        documentation: &documentation,
        types: &types,
        links: &links,
    };
    let paths = path::plan(
        version,
        schema,
        sources,
        &parameters,
        &operations,
        diagnostics,
    );
    let (schema_json, tests) = rayon::join(
        || schema.to_json(),
        || case::plan(version, schema, &types, &paths.chains),
    );
    VersionPlan {
        version,
        schema_json,
        models,
        parameters: parameters.plans,
        operations: operations.plans,
        files: paths.files,
        tests,
    }
}
