//! The arguments of actions: one struct for each set of arguments.
//!
//! Knows which calls share a struct; must not know how paths become methods.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::schema::{BodyContent, Call, CallKind, Member, Operation, Schema, Segment, Template};

use super::by_call::ByCall;
use super::deprecation::Deprecated;
use super::docs::{Docs, Links, code};
use super::documentation::{self, Documentation};
use super::ident::{Case, Ident, Scope, collision};
use super::model::{FieldPlan, field_docs};
use super::rust_type::RustType;
use super::tree::supported;
use super::types::Types;

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

/// Arguments as they decide which calls share a struct: name, type, collection, required.
type Signature<'s> = Vec<(&'s str, &'s str, bool, bool)>;

/// Words in the names of pages that are never types, although some types are called so.
const VERBS: &[&str] = &["add", "create", "get", "list", "post", "update"];

/// Calls that share a struct.
struct Group<'s> {
    parameters: &'s BTreeMap<String, Member>,
    /// The call that the struct is named after.
    first: &'s Call,
    /// All calls, the first one included.
    calls: Vec<&'s Call>,
}

/// Plans the structs: calls of one action name share theirs where the arguments are equal.
pub(super) fn plan<'s>(
    schema: &'s Schema,
    documentation: &Documentation<'s>,
    types: &Types<'s>,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> AllParameters<'s> {
    let mut scope = Scope::default();
    let mut all = AllParameters::default();
    for (name, groups) in groups(schema, documentation) {
        for (group, wanted) in groups
            .iter()
            .zip(wanted(&name, &groups, documentation, types))
        {
            let (ident, taken) = scope.claim(&group.first.path, wanted);
            if let Some(taken) = taken {
                diagnostics.push(collision(
                    &format!("the arguments of `{taken}` and of `{}`", group.first.path),
                    &ident,
                ));
            }
            for call in &group.calls {
                all.by_call.insert(call, ident.clone());
            }
            all.plans.push(ParametersPlan {
                ident,
                docs: struct_docs(group, documentation, links),
                wire: action(group.first),
                fields: fields(group.parameters, types, links),
            });
        }
    }
    all
}

/// The calls with methods that take arguments, by the name of what they do, those of one name by their arguments.
fn groups<'s>(
    schema: &'s Schema,
    documentation: &Documentation<'s>,
) -> BTreeMap<Ident, Vec<Group<'s>>> {
    let mut by_name: BTreeMap<Ident, BTreeMap<Signature<'s>, Group<'s>>> = BTreeMap::new();
    for call in &schema.calls {
        if let BodyContent::Parameters { parameters } = &call.body.content
            && supported(&call.path).is_some()
        {
            let group = by_name
                .entry(action_name(call, documentation))
                .or_default()
                .entry(signature(parameters))
                .or_insert_with(|| Group {
                    parameters,
                    first: call,
                    calls: Vec::new(),
                });
            group.calls.push(call);
        }
    }
    let sorted = by_name.into_iter().map(|(name, groups)| {
        let mut groups: Vec<Group<'s>> = groups.into_values().collect();
        groups.sort_by_key(|group| documentation.fittest(group.first).map(|it| it.id.as_str()));
        (name, groups)
    });
    sorted.collect()
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

/// The names of the structs of one action name: that name where there is one struct, else with what the action is bound
/// to, too.
fn wanted(
    name: &Ident,
    groups: &[Group<'_>],
    pages: &Documentation<'_>,
    types: &Types<'_>,
) -> Vec<Ident> {
    if groups.len() == 1 {
        return vec![name.clone()];
    }
    let named = |binding: &str| Ident::new(&format!("{binding} {}", name.bare()), Case::Pascal);
    let bound = |group: &Group<'_>| named(&binding(group.first, pages, types));
    groups.iter().map(bound).collect()
}

/// What an action is bound to: `user` of *user: assignLicense*, else the first type in the name of
/// the page.
fn binding(call: &Call, pages: &Documentation<'_>, types: &Types<'_>) -> String {
    let Some(operation) = pages.fittest(call) else {
        return String::new();
    };
    if let Some((binding, _)) = operation.title.split_once(':') {
        return binding.trim().to_owned();
    }
    let mut words = operation.id.split('-').filter(|word| !VERBS.contains(word));
    let known = words.clone().find_map(|word| types.spelling(word));
    known.or(words.next()).unwrap_or_default().to_owned()
}

/// The name of what a call does: the word of an action, else the name of the page.
fn action_name(call: &Call, documentation: &Documentation<'_>) -> Ident {
    let word = action(call);
    let name = match call.kind {
        CallKind::Action | CallKind::Function => word.as_str(),
        _ => documentation
            .fittest(call)
            .map_or(word.as_str(), |operation| operation.id.as_str()),
    };
    Ident::new(name, Case::Pascal)
}

/// The last word of a call's path: the name of an action.
fn action(call: &Call) -> String {
    let segments = Template::parse(&call.path).map(|template| template.segments);
    let word = segments
        .iter()
        .flatten()
        .rev()
        .find_map(|segment| match segment {
            Segment::Literal(word) | Segment::Function { name: word, .. } => {
                word.rsplit('.').next()
            }
            Segment::Key(_) | Segment::NamedKey { .. } | Segment::ItemPath(_) => None,
        });
    word.unwrap_or(&call.path).to_owned()
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
        .map(|(wire, member)| FieldPlan {
            ident: names.claim(wire, Ident::new(wire, Case::Snake)).0,
            property: Ident::new(wire, Case::Screaming),
            wire: wire.clone(),
            rust: rust_type(types, member),
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
    let line = format!("The arguments of {}.", code(&action(group.first)));
    Docs::line(line).list(documentation::titles(&pages, links))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;
    use crate::schema::VERSIONS;

    /// A call with arguments of these names, which are strings.
    fn call(path: &str, kind: &str, operation: &str, names: &[&str]) -> Call {
        let mut call = sample::call("POST", path, kind, &[operation]);
        let object = sample::object(None, names);
        let parameters = serde_json::from_value(object["properties"].clone());
        call.body.content = BodyContent::Parameters {
            parameters: parameters.unwrap(),
        };
        call
    }

    #[test]
    fn calls_of_one_name_and_equal_arguments_share_a_struct() {
        let types = json!({ "microsoft.graph.mobileApp": sample::object(None, &["id"]) });
        let operations = vec![
            sample::operation("user-sendmail", "user: sendMail", "POST", &[]),
            sample::operation("intune-mobileapp-assign", "assign action", "POST", &[]),
            sample::operation("team-assign", "team: assign", "POST", &[]),
            sample::operation("table-post-rows", "Create row", "POST", &[]),
        ];
        let calls = vec![
            call("/me/sendMail", "action", "user-sendmail", &["a"]),
            call("/users/{id}/sendMail", "action", "user-sendmail", &["a"]),
            call(
                "/apps/{id}/assign",
                "action",
                "intune-mobileapp-assign",
                &["b"],
            ),
            call("/teams/{id}/assign", "action", "team-assign", &["c"]),
            call("/tables/{id}/rows", "create", "table-post-rows", &["d"]),
        ];
        let schema = sample::schema(types, operations, calls);
        let types = Types::new(VERSIONS[0], &schema, &mut Vec::new());
        let (documentation, links) = (Documentation::new(&schema), types.links());
        let mut findings = Vec::new();
        let all = plan(&schema, &documentation, &types, &links, &mut findings);
        let names = schema.calls.iter().map(|call| all.by_call.get(call));
        let names: Vec<String> = names.flatten().map(ToString::to_string).collect();
        assert_eq!(
            names,
            [
                "SendMail",
                "SendMail",
                "MobileAppAssign",
                "TeamAssign",
                "TablePostRows"
            ]
        );
        assert_eq!(all.plans.len(), 4);
        assert!(findings.is_empty());
    }
}
