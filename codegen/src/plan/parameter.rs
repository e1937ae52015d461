//! The arguments of actions: one struct for each set of arguments.
//!
//! Knows which methods share a struct; must not know how paths become methods.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{BodyContent, Call, Member, Operation};

use super::api::Api;
use super::by_call::ByCall;
use super::deprecation::Deprecated;
use super::docs::{Docs, Links, code};
use super::documentation::{self, Documentation};
use super::edge::{Edge, edges};
use super::ident::{Case, Ident, Scope, collision};
use super::method::Does;
use super::model::{FieldPlan, field_docs};
use super::operation::{self, Operations};
use super::rust_type::RustType;
use super::sources::Sources;
use super::types::Types;
use super::word;

/// A struct of arguments.
#[derive(Debug)]
pub struct ParametersPlan {
    /// The name.
    pub ident: Ident,
    /// The comment on it.
    pub docs: Docs,
    /// The name that it has in error messages.
    pub wire: String,
    /// The fields, in the order of the page.
    pub fields: Vec<FieldPlan>,
}

/// The structs of a version.
#[derive(Debug, Default)]
pub(super) struct AllParameters<'s> {
    /// The plans, by name.
    pub(super) plans: Vec<ParametersPlan>,
    /// The struct that a call takes.
    pub(super) by_call: ByCall<'s, Ident>,
}

impl ParametersPlan {
    /// The arguments that must be given, by name: where a page moves a row, programs that give them by place go on to give
    /// each the same.
    pub fn required(&self) -> Vec<&FieldPlan> {
        let fields = self.fields.iter();
        let mut required: Vec<&FieldPlan> = fields.filter(|field| field.is_required()).collect();
        required.sort_by_key(|field| field.ident.to_string());
        required
    }
}

/// Arguments as they decide which calls share a struct: name, type, collection, required.
type Signature<'s> = Vec<(&'s str, &'s str, bool, bool)>;

/// Methods that share a struct.
struct Group<'s> {
    parameters: &'s BTreeMap<String, Member>,
    /// The name with the type to which the first of them is bound.
    bound: Ident,
    /// The name of the operation of the first of them, which no other has.
    operation: Ident,
    /// The word of the path that names it in messages.
    wire: String,
    /// The calls of all methods, those of the first one first.
    calls: Vec<&'s Call>,
}

/// Plans the structs: actions of one name share theirs where the arguments are equal.
pub(super) fn plan<'s>(
    api: Api<'_, 's>,
    operations: &Operations<'s>,
    sources: Sources<'_, 's>,
    diagnostics: &mut Vec<Diagnostic>,
) -> AllParameters<'s> {
    let Sources {
        documentation,
        types,
        links,
    } = sources;
    let mut scope = Scope::default();
    let mut all = AllParameters::default();
    for (name, groups) in groups(api, operations) {
        let bound: Vec<Ident> = groups.values().map(|group| group.bound.clone()).collect();
        for group in groups.into_values() {
            let Some(call) = group.calls.first() else {
                continue;
            };
            let namesakes = bound.iter().filter(|bound| **bound == group.bound);
            let wanted = match (bound.len(), namesakes.count()) {
                (1, _) => name.clone(),
                (_, 1) => group.bound.clone(),
                _ => group.operation.clone(),
            };
            let (ident, taken) = scope.claim(&call.path, wanted);
            if let Some(taken) = taken {
                let what = format!("the arguments of `{taken}` and of `{}`", call.path);
                let place = api.places.call(call).cloned();
                diagnostics.push(collision(&what, &ident, place));
            }
            for call in &group.calls {
                all.by_call.insert(call, ident.clone());
            }
            all.plans.push(ParametersPlan {
                ident,
                docs: struct_docs(&group, documentation, links),
                wire: group.wire,
                fields: fields(group.parameters, types, links),
            });
        }
    }
    all
}

/// The methods that take arguments, by the name of what they do, those of one name by their arguments.
fn groups<'s>(
    api: Api<'_, 's>,
    operations: &Operations<'s>,
) -> BTreeMap<Ident, BTreeMap<Signature<'s>, Group<'s>>> {
    let mut by_name: BTreeMap<Ident, BTreeMap<Signature<'s>, Group<'s>>> = BTreeMap::new();
    for (id, method) in api.calling() {
        let calls = method.does.calls();
        let Some(call) = calls.first() else {
            continue;
        };
        let BodyContent::Parameters { parameters } = &call.body.content else {
            continue;
        };
        let Some(constant) = operations.by_call.get(call) else {
            continue;
        };
        let pascal = |name: &Ident| Ident::new(&name.bare().to_lowercase(), Case::Pascal);
        let (bound, operation) = (pascal(&operation::short(api, id, method)), pascal(constant));
        let (name, wire) = match &method.does {
            Does::Invokes(edge, _) => {
                let word = word::method(edge, None, &api.schema.types);
                (Ident::new(&word, Case::Pascal), word)
            }
            _ => (operation.clone(), action(call)),
        };
        let group = by_name
            .entry(name)
            .or_default()
            .entry(signature(parameters))
            .or_insert_with(|| Group {
                parameters,
                bound,
                operation,
                wire,
                calls: Vec::new(),
            });
        group.calls.extend(calls);
    }
    by_name
}

fn signature(parameters: &BTreeMap<String, Member>) -> Signature<'_> {
    parameters
        .iter()
        .map(|(name, member)| {
            (
                name.as_str(),
                member.type_name.as_str(),
                member.collection,
                member.required,
            )
        })
        .collect()
}

/// The last word of a call's path.
fn action(call: &Call) -> String {
    let mut words = edges(call).into_iter().flatten().rev();
    let word = words.find_map(|edge| match edge {
        Edge::Word(word) | Edge::Function(word, _) => Some(word::last_part(&word).to_owned()),
        _ => None,
    });
    word.unwrap_or_default()
}

fn fields(
    parameters: &BTreeMap<String, Member>,
    types: &Types<'_>,
    links: &Links,
) -> Vec<FieldPlan> {
    let mut names = Scope::default();
    let mut members: Vec<(&String, &Member)> = parameters.iter().collect();
    members.sort_by_key(|(_, member)| member.position);
    members
        .into_iter()
        .map(|(wire, member)| (wire, member, rust_type(types, member)))
        .map(|(wire, member, rust)| FieldPlan {
            ident: names.claim(wire, Ident::new(wire, Case::Snake)).0,
            property: Ident::new(wire, Case::Screaming),
            wire: wire.clone(),
            is_untyped: types.is_untyped(&rust, member),
            rust,
            deprecated: member.deprecated.as_ref().map(Deprecated::new),
            docs: field_docs(wire, member, types, links),
        })
        .collect()
}

fn rust_type(types: &Types<'_>, member: &Member) -> RustType {
    let value = types.values(&member.type_name, member.collection);
    if member.required {
        value
    } else {
        RustType::Option(Box::new(value))
    }
}

fn struct_docs<'s>(group: &Group<'s>, documentation: &Documentation<'s>, links: &Links) -> Docs {
    let mut pages: Vec<&Operation> = Vec::new();
    let fittest = group
        .calls
        .iter()
        .filter_map(|call| documentation.fittest(call));
    for operation in fittest {
        if !pages.iter().any(|known| known.id == operation.id) {
            pages.push(operation);
        }
    }
    let line = format!("The arguments of {}.", code(&group.wire));
    Docs::line(line).list(documentation::titles(&pages, links))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;
    use crate::schema::{Selected, VERSIONS};

    /// A call with arguments of these names, which are strings.
    fn call(path: &str, kind: &str, names: &[&str]) -> Call {
        let mut call = sample::call("POST", path, kind, &["page"]);
        let object = sample::object(None, names);
        let parameters = serde_json::from_value(object["properties"].clone());
        call.body.content = BodyContent::Parameters {
            parameters: parameters.unwrap(),
        };
        call
    }

    #[test]
    fn calls_of_one_name_and_equal_arguments_share_a_struct() {
        let types = json!({
            "microsoft.graph.mobileApp": sample::object(None, &["id"]),
            "microsoft.graph.tableRow": sample::object(None, &["id"]),
        });
        let get = sample::call("GET", "/apps/{id}", "get", &["mobileapp-get"]);
        let rows = sample::call("GET", "/tables/{id}/rows", "list", &["rows"]);
        let calls = vec![
            sample::answering(get, "microsoft.graph.mobileApp", false),
            sample::answering(rows, "microsoft.graph.tableRow", true),
            call("/me/sendMail", "action", &["a"]),
            call("/users/{id}/sendMail", "action", &["a"]),
            call("/apps/{id}/assign", "action", &["b"]),
            call("/teams/{id}/assign", "action", &["c"]),
            call("/tables/{id}/rows", "create", &["d"]),
        ];
        let schema = sample::schema(types, Vec::new(), calls);
        let types = Types::new(&Selected::whole(VERSIONS[0], &schema), &mut Vec::new());
        let (documentation, links) = (Documentation::new(&schema), types.links());
        let sources = Sources {
            documentation: &documentation,
            types: &types,
            links: &links,
        };
        let mut findings = Vec::new();
        let (names, plans) = sample::with_api(&schema, |api| {
            let operations = operation::plan(api, &documentation, &links, &mut findings);
            let all = plan(api, &operations, sources, &mut findings);
            let names = schema.calls.iter().map(|call| all.by_call.get(call));
            let names = names.flatten().map(ToString::to_string);
            (names.collect::<Vec<_>>(), all.plans.len())
        });
        let assigns = ["MobileAppAssign", "TeamsAssign"];
        let sends = ["SendMail", "SendMail"];
        let expected = [&sends[..], &assigns, &["TableRowCreate"]].concat();
        assert_eq!(names, expected);
        assert_eq!(plans, 4);
        assert!(findings.is_empty());
    }

    #[test]
    fn what_is_given_by_place_does_not_depend_on_the_order_of_rows() {
        let named = |wire: &str| FieldPlan {
            ident: Ident::new(wire, Case::Snake),
            property: Ident::new(wire, Case::Screaming),
            wire: wire.to_owned(),
            is_untyped: false,
            rust: RustType::Prelude("String"),
            deprecated: None,
            docs: Docs::default(),
        };
        let required = |wires: &[&str]| {
            let fields = wires.iter().map(|wire| named(wire)).collect();
            let plan = ParametersPlan {
                ident: Ident::new("Move", Case::Pascal),
                docs: Docs::default(),
                wire: "move".to_owned(),
                fields,
            };
            let required = plan.required().into_iter();
            required.map(|it| it.wire.clone()).collect::<Vec<_>>()
        };
        assert_eq!(required(&["to", "from"]), ["from", "to"]);
        assert_eq!(required(&["from", "to"]), ["from", "to"]);
    }
}
