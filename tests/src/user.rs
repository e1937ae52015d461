//! A program that uses everything that a client prints, each item by itself: whatever is lost of it, the program no
//! longer compiles.
//!
//! It is made from the plan of the client, and from nothing that tells what changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use codegen::plan::{
    AccountBound, BodyArgument, FieldPlan, ItemPlan, MethodPlan, ModelPlan, Namespace,
    ParametersPlan, ResponseType, RustType, VersionPlan, WayPlan,
};

/// What the program says before everything else.
const HEAD: &str = "//! Uses everything.
#![allow(dead_code, deprecated, unused_imports)]
use generated::runtime::codec::Extends;
use generated::runtime::{Addressable, Call, Monitor, Operation, Redirect, Scalar};
use generated::*;

fn main() {}
";

/// A program, one function for each use of an item.
#[derive(Debug, Clone)]
pub struct Program {
    head: String,
    uses: Vec<Use>,
}

/// A function that uses an item.
#[derive(Debug, Clone)]
struct Use {
    item: String,
    function: String,
}

impl Program {
    /// The program for a version of a client.
    pub fn of(plan: &VersionPlan) -> Self {
        let mut program = Self {
            head: format!("{HEAD}\nuse generated::{}::*;\n\n", plan.version.module),
            uses: Vec::new(),
        };
        program.models(&plan.models, "models");
        program.addresses(plan);
        for parameters in &plan.parameters {
            program.parameters(parameters);
        }
        for operation in &plan.operations {
            let item = format!("operations::{}", operation.ident);
            program.add(&item, "", "&'static Operation", &format!("&{item}"));
        }
        program.calls(plan);
        program
    }

    /// The text, a line for each function.
    pub fn text(&self) -> String {
        let lines = self.uses.iter().map(|it| format!("{}\n", it.function));
        std::iter::once(self.head.clone()).chain(lines).collect()
    }

    /// Takes away the functions in some lines, counted from 1, and tells which items they use.
    ///
    /// # Panics
    ///
    /// Panics where a line has no function.
    pub fn take(&mut self, lines: &BTreeSet<usize>) -> BTreeSet<String> {
        let head = self.head.lines().count() + 1;
        let taken = lines.iter().map(|line| {
            let index = line.checked_sub(head);
            let used = index.and_then(|index| self.uses.get_mut(index));
            let used = used.unwrap_or_else(|| panic!("line {line} uses nothing"));
            used.function.clear();
            used.item.clone()
        });
        taken.collect()
    }

    /// One more function.
    fn add(&mut self, item: &str, arguments: &str, result: &str, value: &str) {
        let number = self.uses.len();
        self.uses.push(Use {
            item: item.to_owned(),
            function: format!("fn f{number}({arguments}) -> {result} {{ {value} }}"),
        });
    }

    fn models(&mut self, namespace: &Namespace, path: &str) {
        for item in &namespace.items {
            match item {
                ItemPlan::Model(plan) => self.model(plan, path),
                ItemPlan::Enum(plan) => {
                    let name = format!("{path}::{}", plan.ident);
                    self.add(
                        &format!("{name}: enum"),
                        &format!("it: {name}"),
                        &name,
                        "it",
                    );
                    for variant in &plan.variants {
                        let variant = format!("{name}::{}", variant.ident);
                        self.add(&variant, "", &name, &variant);
                    }
                }
            }
        }
        for (name, inner) in &namespace.inner {
            self.models(inner, &format!("{path}::{name}"));
        }
    }

    fn model(&mut self, plan: &ModelPlan, path: &str) {
        let name = format!("{path}::{}", plan.ident);
        let value = format!("{name}::default()");
        self.add(&format!("{name}: struct"), "", &name, &value);
        for base in &plan.bases {
            let item = format!("{name}: Extends<{}>", text(base));
            let result = format!("&impl Extends<{}>", text(base));
            self.add(&item, &format!("it: &{name}"), &result, "it");
        }
        for field in &plan.fields {
            self.field(&name, field);
            let values = text(field.rust.of_values());
            let constant = format!("{path}::{}::{}", plan.module, field.property);
            let result = format!("&'static Property<{name}, {values}>");
            self.add(&constant, "", &result, &constant);
        }
    }

    /// The types whose things are named by their id.
    fn addresses(&mut self, plan: &VersionPlan) {
        let mut paths = BTreeMap::new();
        paths_of(&plan.models, "models", &mut paths);
        for name in plan.addresses.keys() {
            if let Some(path) = paths.get(name.as_str()) {
                let item = format!("{path}: Addressable");
                let argument = format!("it: &{path}");
                self.add(&item, &argument, "&impl Addressable", "it");
            }
        }
    }

    fn field(&mut self, name: &str, field: &FieldPlan) {
        let argument = format!("it: &{name}");
        let item = format!("{name}.{}", field.ident);
        let value = format!("&it.{}", field.ident);
        self.add(&item, &argument, &format!("&{}", text(&field.rust)), &value);
    }

    fn parameters(&mut self, plan: &ParametersPlan) {
        let name = format!("requests::{}", plan.ident);
        for field in &plan.fields {
            self.field(&name, field);
        }
        let required = plan.required();
        let arguments = required.iter();
        let arguments = arguments.map(|field| format!("{}: {}", field.ident, text(&field.rust)));
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        let names = required.iter().map(|field| field.ident.to_string());
        let names = names.collect::<Vec<_>>().join(", ");
        let value = match required.len() {
            0 => format!("{name}::default()"),
            all if all == plan.fields.len() => format!("{name} {{ {names} }}"),
            _ => format!("{name}::new({names})"),
        };
        self.add(&name, &arguments, &name, &value);
    }

    fn calls(&mut self, plan: &VersionPlan) {
        let mut methods: BTreeMap<_, &MethodPlan> = BTreeMap::new();
        for file in &plan.files {
            for node in &file.nodes {
                for method in &node.methods {
                    methods.insert((file.module.as_ref(), &node.ident, &method.ident), method);
                }
            }
        }
        for way in &plan.ways {
            let item = (
                way.item.module.as_ref(),
                &way.item.builder,
                &way.item.method,
            );
            if let Some(method) = methods.get(&item) {
                self.call(way, method);
            }
        }
    }

    fn call(&mut self, way: &WayPlan, method: &MethodPlan) {
        let Some(call) = &method.call else { return };
        if let Some(module) = &way.item.module {
            let builder = format!("paths::{module}::{}", way.item.builder);
            let argument = format!("it: {builder}<account::Work>");
            self.add(
                &builder,
                &argument,
                &format!("{builder}<account::Work>"),
                "it",
            );
        }
        let values = call.query.iter().map(|_| "\"1\"".to_owned());
        let own = method.arguments.iter().map(|_| "\"1\"".to_owned());
        let body = body(&call.body);
        let given = body.as_ref().map(|(_, value)| value.clone());
        let given: Vec<String> = own.chain(values).chain(given).collect();
        let argument = body.map_or_else(String::new, |(rust, _)| format!(", it: {rust}"));
        let is_me = way.links.starts_with(".me()");
        let item = format!("graph{}.{}", valued(&way.links, "_"), method.ident);
        for account in accounts(method.bound, is_me) {
            self.add(
                &item,
                &format!("graph: &Graph<account::{account}>{argument}"),
                &format!("Call<account::{account}, {}>", response(&call.response)),
                &format!(
                    "graph{}.{}({})",
                    valued(&way.links, "\"1\""),
                    method.ident,
                    given.join(", ")
                ),
            );
        }
    }
}

/// The paths of the models, by the full names of their types.
fn paths_of<'p>(namespace: &'p Namespace, path: &str, paths: &mut BTreeMap<&'p str, String>) {
    for item in &namespace.items {
        if let ItemPlan::Model(plan) = item {
            paths.insert(&plan.wire, format!("{path}::{}", plan.ident));
        }
    }
    for (name, inner) in &namespace.inner {
        paths_of(inner, &format!("{path}::{name}"), paths);
    }
}

/// Links with a value for each name in them.
fn valued(links: &str, value: &str) -> String {
    let mut shown = String::new();
    for (number, part) in links.split('(').enumerate() {
        if number > 0 {
            let (names, rest) = part.split_once(')').unwrap_or((part, ""));
            let names = names.split(',').filter(|name| !name.trim().is_empty());
            let values: Vec<&str> = names.map(|_| value).collect();
            let _ = write!(shown, "({}){rest}", values.join(", "));
        } else {
            shown.push_str(part);
        }
    }
    shown
}

/// The kinds of account that may make a call.
fn accounts(bound: Option<AccountBound>, is_me: bool) -> Vec<&'static str> {
    let kinds = match bound {
        None => &["Work", "Personal", "Application"][..],
        Some(AccountBound::OnlyWork) => &["Work"],
        Some(AccountBound::OnlyPersonal) => &["Personal"],
        Some(AccountBound::OnlyApplication) => &["Application"],
        Some(AccountBound::WorkOrPersonal | AccountBound::SignedIn) => &["Work", "Personal"],
        Some(AccountBound::WorkOrApplication) => &["Work", "Application"],
        Some(AccountBound::PersonalOrApplication) => &["Personal", "Application"],
    };
    let kinds = kinds.iter().copied();
    // Whoever calls `/me` is signed in.
    kinds
        .filter(|kind| !is_me || *kind != "Application")
        .collect()
}

fn text(rust: &RustType) -> String {
    match rust {
        RustType::Prelude(name) => (*name).to_owned(),
        RustType::Core(name) => format!("runtime::{name}"),
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

/// The type of the argument for a body, and its value.
fn body(body: &BodyArgument) -> Option<(String, String)> {
    let it = || "it".to_owned();
    Some(match body {
        BodyArgument::None => return None,
        BodyArgument::Parameters(name) | BodyArgument::Payload(name, _) => {
            (format!("requests::{name}"), it())
        }
        BodyArgument::Model(rust, _) => (format!("&{}", text(rust)), it()),
        BodyArgument::Extending(rust, _) => (format!("&impl Extends<{}>", text(rust)), it()),
        BodyArgument::Media(_) => ("Media".to_owned(), it()),
        BodyArgument::Reference => ("Reference".to_owned(), it()),
        BodyArgument::Json => ("&Json".to_owned(), it()),
    })
}

fn response(response: &ResponseType) -> String {
    match response {
        ResponseType::Unit => "()".to_owned(),
        ResponseType::Bytes => "Bytes".to_owned(),
        ResponseType::Json => "Json".to_owned(),
        ResponseType::Model(rust) => text(rust),
        ResponseType::Collection(rust) => format!("Collection<{}>", text(rust)),
        ResponseType::Scalar(rust) => format!("Scalar<{}>", text(rust)),
        ResponseType::Count => "i64".to_owned(),
        ResponseType::Monitor => "Monitor".to_owned(),
        ResponseType::Redirect => "Redirect".to_owned(),
        ResponseType::Optional(inner) => format!("Option<{}>", self::response(inner)),
    }
}
