//! What methods lead to, one behind the other: paths share builders, and so a program may make calls that no page documents.
//!
//! Knows planned builders; must not know which calls are documented.

use std::collections::{BTreeMap, BTreeSet};

use crate::plan::{AccountBound, MethodPlan, VersionPlan};

use super::form::made;

/// The builders of a client, by module and name.
#[derive(Debug, Default)]
pub(super) struct Builders {
    /// The methods, by builder, name and number of values.
    methods: BTreeMap<(String, String, usize), Vec<Method>>,
    /// The builders, as programs name them.
    named: BTreeSet<String>,
}

/// A method.
#[derive(Debug)]
struct Method {
    leads_to: Option<String>,
    call: Option<(String, Option<AccountBound>)>,
}

/// What a name of an item is in a client.
pub(super) enum Reached {
    /// A builder.
    Builder,
    /// A method that makes a call.
    Call {
        form: String,
        accounts: Option<AccountBound>,
    },
}

/// The builder that everything begins with.
const ROOT: &str = "";

impl Builders {
    pub(super) fn of(plan: &VersionPlan) -> Self {
        let mut builders = Self::default();
        for file in &plan.files {
            for node in &file.nodes {
                let builder = match &file.module {
                    Some(module) => named(&module.to_string(), &node.ident.to_string()),
                    None => ROOT.to_owned(),
                };
                for method in &node.methods {
                    builders.add(&builder, method);
                }
                builders.named.insert(builder);
            }
        }
        builders
    }

    fn add(&mut self, builder: &str, method: &MethodPlan) {
        let call = method.call.as_ref();
        let call = call.map(|call| (made(method, call), method.bound));
        let leads_to = method.leads_to.as_ref();
        let leads_to = leads_to.map(|(module, name)| named(&module.to_string(), &name.to_string()));
        let values = method.arguments.len();
        let key = (builder.to_owned(), method.ident.to_string(), values);
        let methods = self.methods.entry(key).or_default();
        methods.push(Method { leads_to, call });
    }

    /// What an item is, whether or not a page documents the call that it makes.
    pub(super) fn reached(&self, item: &str) -> Option<Reached> {
        if self.named.contains(item) {
            return Some(Reached::Builder);
        }
        let (chain, last) = item.strip_prefix("graph")?.rsplit_once('.')?;
        let mut builder = ROOT;
        for link in chain.split('.').filter(|link| !link.is_empty()) {
            let (name, values) = link.split_once('(')?;
            let values = values.matches('_').count();
            let methods = self.methods_of(builder, name, values)?;
            builder = methods.iter().find_map(|it| it.leads_to.as_deref())?;
        }
        let of_builder = self.methods.iter();
        let mut named = of_builder.filter(|((of, name, _), _)| of == builder && name == last);
        let call = named.find_map(|(_, methods)| methods.iter().find_map(|it| it.call.as_ref()))?;
        let (form, accounts) = call.clone();
        Some(Reached::Call { form, accounts })
    }

    fn methods_of(&self, builder: &str, name: &str, values: usize) -> Option<&Vec<Method>> {
        let key = (builder.to_owned(), name.to_owned(), values);
        self.methods.get(&key)
    }
}

fn named(module: &str, builder: &str) -> String {
    format!("paths::{module}::{builder}")
}
