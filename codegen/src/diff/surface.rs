//! What a program can use of a printed client, and what of it is gone or has another form on the other side.
//!
//! Knows planned items; must not know what happened to the documentation.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{
    AccountBound, BodyArgument, EnumPlan, FieldPlan, Item, ItemPlan, MethodPlan, ModelPlan,
    Namespace, ParametersPlan, ResponseType, RustType, VersionPlan, WayPlan,
};
use crate::schema::Schema;

use super::change::Break;
use super::subject::{CallName, Part, Subject};

/// The items of a printed client, by how they are used.
#[derive(Debug, Default)]
pub(super) struct Surface {
    items: BTreeMap<String, Printed>,
}

/// An item.
#[derive(Debug, Clone)]
struct Printed {
    /// Its form: a type, the arguments and the result of a function.
    form: String,
    /// Who may use it.
    accounts: Option<AccountBound>,
    /// What of the documentation it stands for.
    subjects: Vec<Subject>,
    /// The types of the crate that it names.
    mentions: BTreeSet<String>,
    /// The calls that take the same struct of arguments.
    relatives: Vec<Subject>,
}

/// What a program can use no longer.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) breaks: Break,
    /// What it stood for.
    pub(super) subjects: Vec<Subject>,
    /// The types that it named, and those that it names now.
    pub(super) mentions: BTreeSet<String>,
    /// The calls that took the same struct of arguments: where they no longer agree, the struct has another name.
    pub(super) relatives: Vec<Subject>,
}

impl Surface {
    /// The items of a version.
    pub(super) fn of(plan: &VersionPlan, schema: &Schema) -> Self {
        let mut surface = Self::default();
        surface.models(&plan.models, "models", schema);
        for (name, path) in &plan.addresses {
            let item = format!("{name}: Addressable");
            surface.add(
                item,
                path.clone(),
                None,
                vec![Subject::type_named(name)],
                [],
            );
        }
        surface.calls(plan, schema);
        surface
    }

    fn add(
        &mut self,
        item: String,
        form: String,
        accounts: Option<AccountBound>,
        subjects: Vec<Subject>,
        types: impl IntoIterator<Item = RustType>,
    ) {
        let mentions = types.into_iter().filter_map(|rust| mentioned(&rust));
        let printed = Printed {
            form,
            accounts,
            subjects,
            mentions: mentions.collect(),
            relatives: Vec::new(),
        };
        self.items.insert(item, printed);
    }

    fn models(&mut self, namespace: &Namespace, path: &str, schema: &Schema) {
        for item in &namespace.items {
            match item {
                ItemPlan::Model(plan) => self.model(plan, path, schema),
                ItemPlan::Enum(plan) => self.enumeration(plan, path),
            }
        }
        for (name, inner) in &namespace.inner {
            self.models(inner, &format!("{path}::{name}"), schema);
        }
    }

    fn model(&mut self, plan: &ModelPlan, path: &str, schema: &Schema) {
        let item = format!("{path}::{}", plan.ident);
        let itself = || vec![Subject::type_named(&plan.wire)];
        self.add(item.clone(), "struct".to_owned(), None, itself(), []);
        for base in &plan.bases {
            let name = format!("{item}: Extends<{}>", text(base));
            self.add(name, String::new(), None, itself(), [base.clone()]);
        }
        for field in &plan.fields {
            let chain = schema.chain(&plan.wire);
            let owner = chain
                .iter()
                .find(|(_, object)| object.member(&field.wire).is_some());
            let owner = owner.map_or(plan.wire.as_str(), |(name, _)| name);
            let subject = || vec![Subject::member(owner, &field.wire)];
            self.field(&format!("{item}.{}", field.ident), field, subject());
            let constant = format!("{path}::{}::{}", plan.module, field.property);
            let values = field.rust.of_values();
            self.add(constant, text(values), None, subject(), [values.clone()]);
        }
    }

    fn field(&mut self, item: &str, field: &FieldPlan, subjects: Vec<Subject>) {
        let form = text(&field.rust);
        self.add(item.to_owned(), form, None, subjects, [field.rust.clone()]);
    }

    fn enumeration(&mut self, plan: &EnumPlan, path: &str) {
        let item = format!("{path}::{}", plan.ident);
        let itself = vec![Subject::type_named(&plan.wire)];
        self.add(item.clone(), "enum".to_owned(), None, itself, []);
        for variant in &plan.variants {
            let subject = Subject::member(&plan.wire, &variant.wire);
            let name = format!("{item}::{}", variant.ident);
            self.add(name, String::new(), None, vec![subject], []);
        }
    }

    fn calls(&mut self, plan: &VersionPlan, schema: &Schema) {
        let methods = methods(plan);
        let parameters = plan.parameters.iter().map(|it| (&it.ident, it));
        let parameters: BTreeMap<_, _> = parameters.collect();
        let mut calling: BTreeMap<&Item, Vec<CallName>> = BTreeMap::new();
        let mut taking: BTreeMap<String, (&ParametersPlan, Vec<CallName>)> = BTreeMap::new();
        let mut granted: BTreeMap<String, Vec<Subject>> = BTreeMap::new();
        let by_path = schema.calls.iter();
        let by_path: BTreeMap<_, _> = by_path
            .map(|call| ((call.method.as_str(), call.path.as_str()), call))
            .collect();
        for way in &plan.ways {
            let Some(call) = by_path.get(&(way.method.as_str(), way.path.as_str())) else {
                continue;
            };
            let name = CallName::of(call);
            calling.entry(&way.item).or_default().push(name.clone());
            let granted = granted.entry(way.operation.to_string()).or_default();
            granted.push(Subject::Call(name.clone()));
            if let Some(ident) = &way.parameters
                && let Some(plan) = parameters.get(ident)
            {
                let taking = taking.entry(ident.to_string());
                taking.or_insert((plan, Vec::new())).1.push(name.clone());
            }
            if let Some(method) = methods.get(&way.item) {
                self.way(way, method, name);
            }
        }
        for (name, subjects) in granted {
            let item = format!("operations::{name}");
            self.add(item, String::new(), None, subjects, []);
        }
        for (name, (plan, calls)) in taking {
            self.parameters(&name, plan, &calls);
            let relatives: Vec<Subject> = calls.into_iter().map(Subject::Call).collect();
            let taking = self.items.values_mut();
            let taking = taking.filter(|it| it.subjects.iter().any(|it| relatives.contains(it)));
            for printed in taking {
                printed.relatives.clone_from(&relatives);
            }
        }
        for (item, calls) in calling {
            if let Some(module) = &item.module {
                let item = format!("paths::{module}::{}", item.builder);
                let subjects = calls.into_iter().map(Subject::Call).collect();
                self.add(item, String::new(), None, subjects, []);
            }
        }
    }

    /// The methods that make a call, one behind the other.
    fn way(&mut self, way: &WayPlan, method: &MethodPlan, call: CallName) {
        let Some(made) = &method.call else { return };
        let (body, body_type) = body(&made.body);
        let query = made.query.iter().map(|_| "_".to_owned());
        let own = method.arguments.iter().map(|_| "_".to_owned());
        let arguments: Vec<String> = own.chain(query).chain(body).collect();
        let (answer, answer_type) = response(&made.response);
        let item = format!("graph{}.{}", without_values(&way.links), method.ident);
        let form = format!("({}) -> {answer}", arguments.join(", "));
        let types = body_type.into_iter().chain(answer_type);
        self.add(item, form, method.bound, vec![Subject::Call(call)], types);
    }

    fn parameters(&mut self, name: &str, plan: &ParametersPlan, calls: &[CallName]) {
        let item = format!("requests::{name}");
        let argument = |field: &FieldPlan| -> Vec<Subject> {
            let parts = calls.iter().map(|call| Subject::Part {
                call: call.clone(),
                part: Part::Argument,
                name: field.wire.clone(),
            });
            parts.collect()
        };
        let itself: Vec<Subject> = calls.iter().cloned().map(Subject::Call).collect();
        for field in &plan.fields {
            self.field(&format!("{item}.{}", field.ident), field, argument(field));
        }
        // How a value is made. Where all arguments must be given, programs write them all.
        let required = plan.required();
        let made = if required.is_empty() {
            "::default()".to_owned()
        } else {
            let fields = required.iter().map(|field| field.ident.to_string());
            let fields = fields.collect::<Vec<_>>().join(", ");
            match required.len() == plan.fields.len() {
                true => format!(" {{ {fields} }}"),
                false => format!("::new({fields})"),
            }
        };
        self.add(item, made, None, itself, []);
    }

    /// The types as they are printed, by what they are printed for.
    pub(super) fn types(&self) -> BTreeMap<&Subject, &str> {
        let types = self.items.iter().filter_map(|(item, printed)| {
            let is_type = matches!(printed.form.as_str(), "struct" | "enum");
            Some((printed.subjects.first().filter(|_| is_type)?, item.as_str()))
        });
        types.collect()
    }

    /// What a program that uses this client can use no longer with another one.
    pub(super) fn broken_by(&self, new: &Self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (item, before) in &self.items {
            let now = new.items.get(item);
            let is_kept = now.is_some_and(|now| {
                now.form == before.form && admits(now.accounts, before.accounts)
            });
            if is_kept {
                continue;
            }
            let told = |printed: &Printed| {
                let accounts = printed.accounts.map(|it| format!(" where A: {it:?}"));
                let parting =
                    if printed.form.starts_with(['(', ':', ' ']) || printed.form.is_empty() {
                        ""
                    } else {
                        ": "
                    };
                format!(
                    "{item}{parting}{}{}",
                    printed.form,
                    accounts.unwrap_or_default()
                )
            };
            broken.push(Broken {
                breaks: Break {
                    old: told(before),
                    new: now.map(told),
                },
                subjects: before.subjects.clone(),
                mentions: match now {
                    Some(now) => before.mentions.union(&now.mentions).cloned().collect(),
                    None => before.mentions.clone(),
                },
                relatives: before.relatives.clone(),
            });
        }
        broken
    }
}

/// The methods of a version.
fn methods(plan: &VersionPlan) -> BTreeMap<Item, &MethodPlan> {
    let mut methods = BTreeMap::new();
    for file in &plan.files {
        for node in &file.nodes {
            for method in &node.methods {
                let item = Item {
                    module: file.module.clone(),
                    builder: node.ident.clone(),
                    method: method.ident.clone(),
                };
                methods.insert(item, method);
            }
        }
    }
    methods
}

/// The path of the type of the crate in a type.
fn mentioned(rust: &RustType) -> Option<String> {
    match rust {
        RustType::Prelude(_) | RustType::Core(_) => None,
        RustType::Model(_) => Some(text(rust)),
        RustType::Option(inner)
        | RustType::Vec(inner)
        | RustType::Boxed(inner)
        | RustType::Rel(inner) => mentioned(inner),
    }
}

/// A type as programs write it.
fn text(rust: &RustType) -> String {
    match rust {
        RustType::Prelude(name) | RustType::Core(name) => (*name).to_owned(),
        RustType::Model(path) => {
            let path: Vec<String> = path.iter().map(ToString::to_string).collect();
            format!("models::{}", path.join("::"))
        }
        RustType::Option(inner) => format!("Option<{}>", text(inner)),
        RustType::Vec(inner) => format!("Vec<{}>", text(inner)),
        RustType::Boxed(inner) => format!("Box<{}>", text(inner)),
        RustType::Rel(inner) => format!("Rel<{}>", text(inner)),
    }
}

/// The argument for a body, and the type that it names.
fn body(body: &BodyArgument) -> (Option<String>, Option<RustType>) {
    let text = match body {
        BodyArgument::None => return (None, None),
        BodyArgument::Parameters(ident) | BodyArgument::Payload(ident, _) => {
            format!("requests::{ident}")
        }
        BodyArgument::Model(rust, _) => {
            return (Some(format!("&{}", text(rust))), Some(rust.clone()));
        }
        BodyArgument::Extending(rust, _) => {
            let text = format!("&impl Extends<{}>", text(rust));
            return (Some(text), Some(rust.clone()));
        }
        BodyArgument::Media(_) => "Media".to_owned(),
        BodyArgument::Reference => "Reference".to_owned(),
        BodyArgument::Json => "&Json".to_owned(),
    };
    (Some(text), None)
}

/// What a call gives, and the type that it names.
fn response(response: &ResponseType) -> (String, Option<RustType>) {
    let of =
        |outer: &str, rust: &RustType| (format!("{outer}<{}>", text(rust)), Some(rust.clone()));
    match response {
        ResponseType::Unit => ("()".to_owned(), None),
        ResponseType::Bytes => ("Bytes".to_owned(), None),
        ResponseType::Json => ("Json".to_owned(), None),
        ResponseType::Model(rust) => (text(rust), Some(rust.clone())),
        ResponseType::Collection(rust) => of("Collection", rust),
        ResponseType::Scalar(rust) => of("Scalar", rust),
        ResponseType::Count => ("i64".to_owned(), None),
        ResponseType::Monitor => ("Monitor".to_owned(), None),
        ResponseType::Redirect => ("Redirect".to_owned(), None),
        ResponseType::Optional(inner) => {
            let (inner, rust) = self::response(inner);
            (format!("Option<{inner}>"), rust)
        }
    }
}

/// Methods without the names of the values that they take.
fn without_values(links: &str) -> String {
    let mut shown = String::new();
    let mut depth = 0;
    for c in links.chars() {
        match c {
            '(' => {
                depth += 1;
                shown.push(c);
            }
            ')' => {
                depth -= 1;
                shown.push(c);
            }
            ',' if depth > 0 => shown.push_str("_, "),
            _ if depth == 0 => shown.push(c),
            _ if shown.ends_with(['(', ' ']) => shown.push('_'),
            _ => {}
        }
    }
    shown
}

/// Whether all that one bound admits, the other does.
fn admits(now: Option<AccountBound>, before: Option<AccountBound>) -> bool {
    let kinds = |bound: Option<AccountBound>| -> [bool; 3] {
        match bound {
            None => [true, true, true],
            Some(AccountBound::OnlyWork) => [true, false, false],
            Some(AccountBound::OnlyPersonal) => [false, true, false],
            Some(AccountBound::OnlyApplication) => [false, false, true],
            Some(AccountBound::WorkOrPersonal | AccountBound::SignedIn) => [true, true, false],
            Some(AccountBound::WorkOrApplication) => [true, false, true],
            Some(AccountBound::PersonalOrApplication) => [false, true, true],
        }
    };
    let pairs = kinds(now).into_iter().zip(kinds(before));
    pairs.into_iter().all(|(now, before)| now || !before)
}
