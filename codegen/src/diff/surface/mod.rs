//! What a program can use of a printed client, and what of it is gone or has another form on the other side.
//!
//! Knows planned items; must not know what happened to the documentation.

mod builders;
pub(super) mod compare;
mod form;

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{
    AccountBound, EnumPlan, FieldPlan, Item, ItemPlan, MethodPlan, ModelPlan, Namespace,
    ParametersPlan, RustType, VersionPlan, WayPlan,
};
use crate::schema::{Schema, identity, identity_of};

use super::change::ItemKind;
use super::subject::{CallName, Part, Subject};

use builders::Builders;
use form::{called, mentioned, text};

/// The items of a printed client, by how they are used.
#[derive(Debug, Default)]
pub(super) struct Surface {
    items: BTreeMap<String, Printed>,
    builders: Builders,
}

/// An item.
#[derive(Debug, Clone, Default)]
struct Printed {
    /// What it is.
    kind: ItemKind,
    /// Its form: a type, the arguments and the result of a function.
    form: String,
    /// Who may use it.
    accounts: Option<AccountBound>,
    /// The names of the arguments that programs give by place.
    names: Vec<String>,
    /// What of the documentation it stands for.
    subjects: Vec<Subject>,
    /// The types of the crate that it names.
    mentions: BTreeSet<String>,
    /// The calls that it depends on besides: those that take the same struct of arguments, those that find things by id.
    relatives: Vec<Subject>,
}

impl Surface {
    /// The items of a version.
    pub(super) fn of(plan: &VersionPlan, schema: &Schema) -> Self {
        let mut surface = Self::default();
        surface.models(&plan.models, "models", plan, schema);
        surface.calls(plan, schema);
        surface.addresses(plan, schema);
        surface.builders = Builders::of(plan);
        surface
    }

    fn add(
        &mut self,
        kind: ItemKind,
        item: String,
        form: String,
        accounts: Option<AccountBound>,
        subjects: Vec<Subject>,
        types: impl IntoIterator<Item = RustType>,
    ) {
        let mentions = types.into_iter().filter_map(|rust| mentioned(&rust));
        let printed = Printed {
            kind,
            form,
            accounts,
            names: Vec::new(),
            subjects,
            mentions: mentions.collect(),
            relatives: Vec::new(),
        };
        self.items.insert(item, printed);
    }

    fn models(&mut self, namespace: &Namespace, path: &str, plan: &VersionPlan, schema: &Schema) {
        for item in &namespace.items {
            match item {
                ItemPlan::Model(model) => {
                    self.model(model, path, schema);
                    if plan.addresses.contains_key(&model.wire) {
                        let item = format!("{path}::{}: Addressable", model.ident);
                        let subjects = vec![Subject::type_named(&model.wire)];
                        self.add(ItemKind::Address, item, String::new(), None, subjects, []);
                    }
                }
                ItemPlan::Enum(plan) => self.enumeration(plan, path),
            }
        }
        for (name, inner) in &namespace.inner {
            self.models(inner, &format!("{path}::{name}"), plan, schema);
        }
    }

    fn model(&mut self, plan: &ModelPlan, path: &str, schema: &Schema) {
        let item = format!("{path}::{}", plan.ident);
        let itself = || vec![Subject::type_named(&plan.wire)];
        self.add(
            ItemKind::Type,
            item.clone(),
            "struct".to_owned(),
            None,
            itself(),
            [],
        );
        for base in &plan.bases {
            let name = format!("{item}: Extends<{}>", text(base));
            self.add(
                ItemKind::Base,
                name,
                String::new(),
                None,
                itself(),
                [base.clone()],
            );
        }
        for field in &plan.fields {
            let chain = schema.chain(&plan.wire);
            let own = chain
                .iter()
                .position(|(_, object)| object.member(&field.wire).is_some());
            let own = own.unwrap_or_default();
            let owner = chain.get(own).map_or(plan.wire.as_str(), |(name, _)| name);
            // What is inherited may be lost because a type on the way to it extends another one now.
            let heirs = chain.iter().take(own).map(|(name, _)| name);
            let heirs: Vec<Subject> = heirs.map(|name| Subject::type_named(name)).collect();
            let subject = || {
                let member = Subject::member(owner, &field.wire);
                std::iter::once(member).chain(heirs.clone()).collect()
            };
            self.field(&format!("{item}.{}", field.ident), field, subject());
            let constant = format!("{path}::{}::{}", plan.module, field.property);
            let values = field.rust.of_values();
            self.add(
                ItemKind::Property,
                constant,
                text(values),
                None,
                subject(),
                [values.clone()],
            );
        }
    }

    fn field(&mut self, item: &str, field: &FieldPlan, subjects: Vec<Subject>) {
        let form = text(&field.rust);
        self.add(
            ItemKind::Field,
            item.to_owned(),
            form,
            None,
            subjects,
            [field.rust.clone()],
        );
    }

    fn enumeration(&mut self, plan: &EnumPlan, path: &str) {
        let item = format!("{path}::{}", plan.ident);
        let itself = vec![Subject::type_named(&plan.wire)];
        self.add(
            ItemKind::Type,
            item.clone(),
            "enum".to_owned(),
            None,
            itself,
            [],
        );
        for variant in &plan.variants {
            let subject = Subject::member(&plan.wire, &variant.wire);
            let name = format!("{item}::{}", variant.ident);
            self.add(
                ItemKind::Variant,
                name,
                String::new(),
                None,
                vec![subject],
                [],
            );
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
            .map(|call| ((call.method.as_str(), identity(call)), call))
            .collect();
        for way in &plan.ways {
            let Some(call) = by_path.get(&(way.method.as_str(), identity_of(&way.path))) else {
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
            self.add(ItemKind::Operation, item, String::new(), None, subjects, []);
        }
        for (name, (plan, calls)) in taking {
            self.parameters(&name, plan, &calls);
            let relatives: Vec<Subject> = calls.into_iter().map(Subject::Call).collect();
            let taking = self.items.values_mut();
            let is_related = |subject: &Subject| {
                relatives.contains(subject)
                    || subject.whole().is_some_and(|it| relatives.contains(&it))
            };
            let taking = taking.filter(|it| it.subjects.iter().any(is_related));
            for printed in taking {
                printed.relatives.clone_from(&relatives);
            }
        }
        for (item, calls) in calling {
            if let Some(module) = &item.module {
                let item = format!("paths::{module}::{}", item.builder);
                let subjects = calls.into_iter().map(Subject::Call).collect();
                self.add(ItemKind::Builder, item, String::new(), None, subjects, []);
            }
        }
    }

    /// Notes the calls because of which things of a type are named by their id.
    fn addresses(&mut self, plan: &VersionPlan, schema: &Schema) {
        let mut finding: BTreeMap<String, Vec<Subject>> = BTreeMap::new();
        for call in &schema.calls {
            let calls = finding.entry(identity(call)).or_default();
            calls.push(Subject::call(call));
        }
        let of_kind = self.items.values_mut();
        for printed in of_kind.filter(|it| it.kind == ItemKind::Address) {
            let of_type = printed.subjects.iter().find_map(|it| match it {
                Subject::Type { name } => plan.addresses.get(name),
                _ => None,
            });
            let path = of_type.map(|path| identity_of(&format!("/{path}/{{id}}")));
            let calls = path.and_then(|path| finding.get(&path));
            printed.relatives = calls.cloned().unwrap_or_default();
        }
    }

    /// The methods that make a call, one behind the other.
    fn way(&mut self, way: &WayPlan, method: &MethodPlan, call: CallName) {
        if let Some(made) = &method.call {
            let form = form::made(method, made);
            let types = form::named_types(made);
            let subjects = vec![Subject::Call(call)];
            let item = called(way, method);
            self.add(
                ItemKind::Call,
                item.clone(),
                form,
                method.bound,
                subjects,
                types,
            );
            let names = made.query.iter().map(|it| it.name.clone());
            self.name(&item, names.collect());
        }
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
            let fields = required
                .iter()
                .map(|field| format!("{}: {}", field.ident, text(&field.rust)));
            let fields = fields.collect::<Vec<_>>().join(", ");
            match required.len() == plan.fields.len() {
                true => format!(" {{ {fields} }}"),
                false => format!("::new({fields})"),
            }
        };
        let is_by_place = made.starts_with("::new(");
        self.add(ItemKind::Constructor, item.clone(), made, None, itself, []);
        if is_by_place {
            let names = required.iter().map(|field| field.wire.clone());
            self.name(&item, names.collect());
        }
    }

    /// Notes what programs give an item by place.
    fn name(&mut self, item: &str, names: Vec<String>) {
        if let Some(printed) = self.items.get_mut(item) {
            printed.names = names;
        }
    }

    /// The types as they are printed, by what they are printed for.
    pub(super) fn types(&self) -> BTreeMap<&Subject, &str> {
        let types = self.items.iter().filter_map(|(item, printed)| {
            let is_type = printed.kind == ItemKind::Type;
            Some((printed.subjects.first().filter(|_| is_type)?, item.as_str()))
        });
        types.collect()
    }

    /// The item that does for a subject what one of its kind did for it under its old name, if there is only one.
    pub(super) fn successor(&self, kind: ItemKind, subject: &Subject) -> Option<String> {
        let items = self.items.iter();
        let mut fitting = items.filter(|(_, it)| it.kind == kind && it.subjects.contains(subject));
        match (fitting.next(), fitting.next()) {
            (Some((item, printed)), None) => Some(told(item, printed)),
            _ => None,
        }
    }
}

/// An item with its form.
fn told(item: &str, printed: &Printed) -> String {
    let accounts = printed.accounts.map(|it| format!(" where A: {it:?}"));
    let is_apart = printed.form.starts_with(['(', ':', ' ']) || printed.form.is_empty();
    let parting = if is_apart { "" } else { ": " };
    let accounts = accounts.unwrap_or_default();
    format!("{item}{parting}{}{accounts}", printed.form)
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
