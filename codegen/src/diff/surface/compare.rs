//! What becomes of the items of one client in another one.
//!
//! Knows items and their forms; must not know how a plan is made into them.

use std::collections::BTreeSet;

use super::super::change::{Break, ItemKind};
use super::super::subject::Subject;
use super::builders::Reached;
use super::{Printed, Surface, form, told};

/// What a program can use no longer.
#[derive(Debug)]
pub(in super::super) struct Broken {
    pub(in super::super) breaks: Break,
    /// What it stood for.
    pub(in super::super) subjects: Vec<Subject>,
    /// The types that it named, and those that it names now.
    pub(in super::super) mentions: BTreeSet<String>,
    /// The calls that it depends on besides. Where those that took one struct of arguments no longer agree, it has another
    /// name.
    pub(in super::super) relatives: Vec<Subject>,
    /// Whether it only is for other kinds of account.
    pub(in super::super) is_bound: bool,
}

impl Surface {
    /// Whether an item can be used wherever another one could.
    fn admits(&self, now: &Printed, before: &Printed) -> bool {
        let extends = |one: &str, base: &str| {
            let item = format!("{one}: Extends<{base}>");
            one == base || self.items.contains_key(&item)
        };
        form::takes(&now.form, &before.form, extends) && form::admits(now.accounts, before.accounts)
    }

    /// The methods that a program can still use with another client and that make another call there: each with the call
    /// that it made and the one that it makes.
    pub(in super::super) fn redirected<'s>(
        &'s self,
        new: &'s Self,
    ) -> impl Iterator<Item = (&'s str, &'s Subject, &'s Subject)> {
        let calls = self
            .items
            .iter()
            .filter(|(_, it)| it.kind == ItemKind::Call);
        calls.filter_map(|(item, before)| {
            let now = new.items.get(item)?;
            let (was, is) = (before.subjects.first()?, now.subjects.first()?);
            (was != is && new.admits(now, before)).then_some((item.as_str(), was, is))
        })
    }

    /// What takes values by place that a program can still give it, and takes them for something else with another client:
    /// each with the call, and with the names of the values here and there.
    pub(in super::super) fn reordered<'s>(
        &'s self,
        new: &'s Self,
    ) -> impl Iterator<Item = (&'s str, &'s Subject, [&'s [String]; 2])> {
        self.items.iter().filter_map(|(item, before)| {
            let now = new.items.get(item)?;
            let is_same = |(one, other): (&String, &String)| one.eq_ignore_ascii_case(other);
            let is_other = before.names.len() == now.names.len()
                && !before.names.iter().zip(&now.names).all(is_same);
            let names = [before.names.as_slice(), now.names.as_slice()];
            let subject = before.subjects.first()?;
            (is_other && new.admits(now, before)).then_some((item.as_str(), subject, names))
        })
    }

    /// What a program that uses this client can use no longer with another one.
    pub(in super::super) fn broken_by(&self, new: &Self) -> Vec<Broken> {
        let mut broken = Vec::new();
        for (item, before) in &self.items {
            let now = new.items.get(item);
            let is_kept = match now {
                Some(now) => new.admits(now, before),
                None => match new.builders.reached(item) {
                    Some(Reached::Builder) => true,
                    Some(Reached::Call { form, accounts }) => {
                        let made = Printed {
                            form,
                            accounts,
                            ..Printed::default()
                        };
                        new.admits(&made, before)
                    }
                    None => false,
                },
            };
            if is_kept {
                continue;
            }
            broken.push(Broken {
                breaks: Break {
                    kind: before.kind,
                    old: told(item, before),
                    new: now.map(|now| told(item, now)),
                },
                subjects: before.subjects.clone(),
                mentions: match now {
                    Some(now) => before.mentions.union(&now.mentions).cloned().collect(),
                    None => before.mentions.clone(),
                },
                relatives: before.relatives.clone(),
                is_bound: now.is_some_and(|now| now.form == before.form),
            });
        }
        broken
    }
}
