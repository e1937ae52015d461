//! Operations as data: a constant for the calls that the same pages document with the same permissions.
//!
//! Knows which calls share a constant, and its name; must not know builders.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Diagnostic;
use crate::schema::{
    Call, Clouds, DirectoryRole, Least, Operation, Permissions, Request, RequestOption, Schema,
    Segment, Template,
};

use super::by_call::ByCall;
use super::cloud;
use super::docs::{Docs, Links, code};
use super::documentation::{self, Documentation};
use super::header;
use super::ident::{Case, Ident, Scope, collision};
use super::permission::{self, PermissionsPlan};

/// An operation: a constant in `operations`.
#[derive(Debug)]
pub struct OperationPlan {
    /// The name of the constant.
    pub ident: Ident,
    /// The operation's id in the schema.
    pub id: String,
    /// The title of its page.
    pub title: String,
    /// The address of its page.
    pub address: String,
    /// The comment on the constant.
    pub docs: Docs,
    /// The permissions.
    pub permissions: PermissionsPlan,
    /// The names of the directory roles, each once.
    pub roles: Vec<String>,
    /// The clouds that lack it.
    pub absent_in: Vec<Ident>,
}

/// The operations of a version.
#[derive(Debug, Default)]
pub(super) struct Operations<'s> {
    /// The plans, in the order of the schema.
    pub(super) plans: Vec<OperationPlan>,
    /// The constant of each call.
    pub(super) by_call: ByCall<'s, Ident>,
}

/// Calls that share a constant.
struct Group<'s> {
    /// The operation that documents them best.
    fittest: &'s Operation,
    /// The other operations that document them.
    others: Vec<&'s Operation>,
    permissions: &'s Permissions,
    least: &'s Least,
    roles: &'s [DirectoryRole],
    clouds: &'s Clouds,
    /// The calls, in the order of the schema.
    calls: Vec<&'s Call>,
}

/// Plans the operations.
pub(super) fn plan<'s>(
    schema: &'s Schema,
    documentation: &Documentation<'s>,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> Operations<'s> {
    let groups = groups(schema, documentation);
    let mut operations = Operations::default();
    for (group, ident) in groups.iter().zip(idents(&groups, diagnostics)) {
        for call in &group.calls {
            operations.by_call.insert(call, ident.clone());
        }
        operations.plans.push(OperationPlan {
            ident,
            id: group.fittest.id.clone(),
            title: group.fittest.title.clone(),
            address: links.address(&group.fittest.page),
            docs: docs(group, links),
            permissions: PermissionsPlan::new(group.permissions, group.least),
            roles: permission::role_names(group.roles),
            absent_in: cloud::variants(group.clouds),
        });
    }
    operations
}

/// The groups, in the order of their fittest operations, then of their first calls.
fn groups<'s>(schema: &'s Schema, documentation: &Documentation<'s>) -> Vec<Group<'s>> {
    let mut groups: Vec<Group<'s>> = Vec::new();
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for call in &schema.calls {
        let mut pages = documentation.of(call).map(|(_, operation)| operation);
        let Some(fittest) = pages.next() else {
            continue;
        };
        let others: Vec<&Operation> = pages.collect();
        let other_ids: BTreeSet<&str> = others.iter().map(|other| other.id.as_str()).collect();
        let key = (
            fittest.id.as_str(),
            other_ids,
            &call.permissions,
            &call.least,
            (&call.roles, &call.clouds),
        );
        let at = *known.entry(key).or_insert(groups.len());
        if at == groups.len() {
            groups.push(Group {
                fittest,
                others,
                permissions: &call.permissions,
                least: &call.least,
                roles: &call.roles,
                clouds: &call.clouds,
                calls: Vec::new(),
            });
        }
        groups[at].calls.push(call);
    }
    let places = schema.operations.iter().enumerate();
    let places: BTreeMap<&str, usize> = places
        .map(|(at, operation)| (operation.id.as_str(), at))
        .collect();
    groups.sort_by_key(|group| places.get(group.fittest.id.as_str()).copied());
    groups
}

/// The names of the groups. One group of each operation is named after the operation alone, the others after a path, too.
fn idents(groups: &[Group<'_>], diagnostics: &mut Vec<Diagnostic>) -> Vec<Ident> {
    let mut wanted: Vec<(bool, String)> = Vec::new();
    for of_operation in groups.chunk_by(|one, other| one.fittest.id == other.fittest.id) {
        let main = main(of_operation);
        let name = |(at, group): (usize, &Group<'_>)| match at == main {
            true => (true, group.fittest.id.clone()),
            false => (false, group.name_by_path()),
        };
        wanted.extend(of_operation.iter().enumerate().map(name));
    }
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|at| !wanted[*at].0);
    let mut scope = Scope::default();
    let mut idents = BTreeMap::new();
    for at in order {
        let (_, name) = &wanted[at];
        let (ident, first) = scope.claim(name, Ident::new(name, Case::Screaming));
        if let Some(first) = first {
            let what = format!("the operations `{first}` and `{name}`");
            diagnostics.push(collision(&what, &ident));
        }
        idents.insert(at, ident);
    }
    idents.into_values().collect()
}

/// Which of an operation's groups has the call of its first request line.
fn main(groups: &[Group<'_>]) -> usize {
    let [group, _, ..] = groups else {
        return 0;
    };
    let has = |group: &Group<'_>, line| group.calls.iter().any(|call| makes(call, line));
    let of_line = |line| groups.iter().position(|group| has(group, line));
    let mut lines = group.fittest.requests.iter();
    lines.find_map(of_line).unwrap_or(0)
}

/// Whether a request line makes this call.
fn makes(call: &Call, line: &Request) -> bool {
    call.method == line.method
        && match (Template::parse(&call.path), Template::parse(&line.path)) {
            (Some(of_call), Some(of_line)) => {
                // An instance whose keys are keys, too.
                let values = of_call.instance(&line.path).map(|values| values.len());
                values == of_line.instance(&line.path).map(|values| values.len())
                    && values.is_some()
            }
            _ => call.path == line.path,
        }
}

impl<'s> Group<'s> {
    /// The operations that document the calls, the fittest first.
    fn pages(&self) -> impl Iterator<Item = &'s Operation> + '_ {
        std::iter::once(self.fittest).chain(self.others.iter().copied())
    }

    /// The id of the operation with the words of the first call's path.
    fn name_by_path(&self) -> String {
        let path = self.calls.first().map_or("", |call| call.path.as_str());
        let words: Vec<String> = match Template::parse(path) {
            Some(template) => template.segments.iter().filter_map(word).collect(),
            None => path.split('/').filter_map(unparsed_word).collect(),
        };
        format!("{} {}", self.fittest.id, words.join(" "))
    }
}

/// The word of a segment, without its namespace.
fn word(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Literal(word) | Segment::Function { name: word, .. } => {
            word.rsplit('.').next().map(str::to_owned)
        }
        Segment::Key(_) | Segment::NamedKey { .. } | Segment::ItemPath(_) => None,
    }
}

/// A piece of a path that cannot be parsed, unless it holds a value.
fn unparsed_word(piece: &str) -> Option<String> {
    (!piece.contains(['{', '<', '('])).then(|| piece.to_owned())
}

fn docs(group: &Group<'_>, links: &Links) -> Docs {
    let docs = Docs::line(links.titled(&group.fittest.title, &group.fittest.page))
        .prose(&group.fittest.description, links)
        .list(
            permission::lines(group.permissions, group.least, usize::MAX)
                .into_iter()
                .chain(permission::role_lines(group.roles))
                .chain(cloud::line(group.clouds))
                .chain(options(&group.calls)),
        );
    if group.others.is_empty() {
        return docs;
    }
    let titles = documentation::titles(&group.pages().collect::<Vec<_>>(), links);
    docs.paragraph("Other pages document the same calls:")
        .list(titles.into_iter().skip(1))
}

/// What a caller may add to a request, as the pages list it.
fn options(calls: &[&Call]) -> Vec<String> {
    let line = |kind: &str, options: Vec<&RequestOption>| {
        let words: Vec<String> = options.into_iter().map(offered).collect();
        (!words.is_empty()).then(|| format!("{kind}: {}", words.join(", ")))
    };
    let mut headers = union(calls, |call| &call.headers);
    headers.retain(|option| !header::is_own(&option.name) && !header::is_media_type(&option.name));
    let query = union(calls, |call| &call.query);
    [line("headers", headers), line("query options", query)]
        .into_iter()
        .flatten()
        .collect()
}

fn offered(option: &RequestOption) -> String {
    let name = code(&option.name);
    match option.required {
        true => format!("{name} (required)"),
        false => name,
    }
}

fn union<'s>(
    calls: &[&'s Call],
    options: impl Fn(&'s Call) -> &'s Vec<RequestOption>,
) -> Vec<&'s RequestOption> {
    let mut all: Vec<&RequestOption> = Vec::new();
    for option in calls.iter().flat_map(|call| options(call)) {
        let mut known = all.iter();
        if !known.any(|known| known.name.eq_ignore_ascii_case(&option.name)) {
            all.push(option);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::sample;
    use super::*;
    use crate::schema::VERSIONS;

    /// The constants of a schema, with the calls that carry them.
    fn constants(schema: &Schema) -> Vec<(String, Vec<String>)> {
        let links = Links::new(VERSIONS[0], BTreeMap::new());
        let operations = plan(schema, &Documentation::new(schema), &links, &mut Vec::new());
        let calls_of = |plan: &OperationPlan| {
            let carries = |call: &&Call| operations.by_call.get(call) == Some(&plan.ident);
            let line = |call: &Call| format!("{} {}", call.method, call.path);
            (
                plan.ident.to_string(),
                schema.calls.iter().filter(carries).map(line).collect(),
            )
        };
        operations.plans.iter().map(calls_of).collect()
    }

    #[test]
    fn calls_of_the_same_pages_and_permissions_share_a_constant() {
        let lines = ["/users/{id | userPrincipalName}", "/me", "/people/{id}"];
        let operations = vec![
            sample::operation("intune-user-get", "Get user", "GET", &["/users/{id}"]),
            sample::operation("user-get", "Get a user", "GET", &lines),
        ];
        let calls = vec![
            sample::call("GET", "/me", "get", &["user-get"]),
            sample::call("GET", "/people/{id}", "get", &["user-get"]),
            sample::call(
                "GET",
                "/users/{id}",
                "get",
                &["user-get", "intune-user-get"],
            ),
        ];
        let mut schema = sample::schema(json!({}), operations, calls);
        let line = |text: &str| format!("GET {text}");
        assert_eq!(
            constants(&schema),
            [
                (
                    "USER_GET_ME".into(),
                    vec![line("/me"), line("/people/{id}")]
                ),
                ("USER_GET".into(), vec![line("/users/{id}")]),
            ]
        );
        // Permissions tell calls apart, too.
        let personal = Permissions::from([(crate::schema::Account::DelegatedPersonal, None)]);
        schema.calls[1].permissions = personal;
        let names = constants(&schema);
        let names: Vec<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["USER_GET_ME", "USER_GET_PEOPLE", "USER_GET"]);
    }
}
