//! The comparison of two snapshots, version by version.
//!
//! Knows snapshots, selections and plans; must not know what a change does to a program, nor how changes are shown.

use std::collections::BTreeSet;

use crate::diff::{self, Break, Change, ItemKind, Side, VersionChanges, What};
use crate::plan;
use crate::schema::{Schema, Selected, Selection, Unmatched};
use crate::snapshot::Snapshot;
use crate::version::{VERSIONS, Version};

/// Tells what changed between two snapshots, for each version that both have, as far as it concerns a selection.
///
/// # Errors
///
/// Fails if a pattern of the selection matches nothing on either side.
pub fn differences(
    old: &Snapshot,
    new: &Snapshot,
    selection: &Selection,
) -> Result<Vec<VersionChanges>, Unmatched> {
    if let (Err(_), Err(unmatched)) = (
        selection.select(&old.schemas),
        selection.select(&new.schemas),
    ) {
        return Err(unmatched);
    }
    let mut differences = Vec::new();
    for version in VERSIONS.iter().copied() {
        let of = |snapshot: &'_ Snapshot| {
            let mut schemas = snapshot.schemas.iter();
            schemas.position(|(known, _)| *known == version)
        };
        let changes = match (of(old), of(new)) {
            (Some(before), Some(now)) => {
                let (before, now) = (&old.schemas[before].1, &new.schemas[now].1);
                told([old, new], version, [before, now], selection)
            }
            (None, None) => continue,
            _ if old.is_of_one_version || new.is_of_one_version => continue,
            (Some(_), None) => vec![without(version)],
            (None, Some(_)) => vec![with(version)],
        };
        differences.push(VersionChanges {
            version: version.name,
            changes,
        });
    }
    Ok(differences)
}

/// What is told of a version that both sides have: what concerns the selection, with its places.
fn told(
    [old, new]: [&Snapshot; 2],
    version: Version,
    [before, now]: [&Schema; 2],
    selection: &Selection,
) -> Vec<Change> {
    let selected = [selection.of(version, before), selection.of(version, now)];
    let changes = changes(version, before, now).into_iter();
    let changes = changes.filter_map(|change| change.of_selected(&selected));
    let mut changes: Vec<Change> = changes.collect();
    let sites = [old.sites(version, before), new.sites(version, now)];
    for change in &mut changes {
        if !matches!(change.what, What::Added { .. }) {
            change.old = sites[0].find(&change.was, &change.what);
        }
        if !matches!(change.what, What::Removed) {
            change.new = sites[1].find(&change.subject, &change.what);
        }
        let what = &change.what;
        let also = change.also.iter();
        let also = also.flat_map(|it| sites.iter().map(|sites| sites.pages(it, what)));
        let own = [
            sites[0].pages(&change.was, what),
            sites[1].pages(&change.subject, what),
        ];
        let pages: Option<Vec<BTreeSet<String>>> = own.into_iter().chain(also).collect();
        let pages = pages.map(|all| all.into_iter().flatten().collect());
        let is_told = !matches!(
            what,
            What::Printed | What::Redirected { .. } | What::Reordered { .. }
        );
        if is_told && pages.is_some_and(|pages| old.has_same_pages(new, &pages)) {
            change.on_same_pages();
        }
    }
    diff::sort(&mut changes);
    changes
}

/// That a version has come.
fn with(version: Version) -> Change {
    Change::of_version(version.name, What::Added { required: false }, Vec::new())
}

/// That a version is gone.
fn without(version: Version) -> Change {
    let module = Break {
        kind: ItemKind::Module,
        old: format!("the module {}", version.module),
        new: None,
    };
    Change::of_version(version.name, What::Removed, vec![module])
}

/// Tells what changes where the client of what is selected takes the place of another one.
pub fn replacing(old: &Snapshot, selected: &[Selected<'_>]) -> Vec<VersionChanges> {
    let of_version = |version: Version| {
        let before = old.schemas.iter().find(|(known, _)| *known == version);
        let now = selected.iter().find(|it| it.version == version);
        let changes = match (before, now) {
            (Some((_, before)), Some(now)) => changes(version, before, &now.schema()),
            (Some(_), None) => vec![without(version)],
            (None, Some(_)) => vec![with(version)],
            (None, None) => return None,
        };
        Some(VersionChanges {
            version: version.name,
            changes,
        })
    };
    VERSIONS.iter().copied().filter_map(of_version).collect()
}

/// What changed between two schemas of a version.
fn changes(version: Version, before: &Schema, now: &Schema) -> Vec<Change> {
    if before == now {
        return Vec::new();
    }
    let plan = |schema| plan::plan_one(&Selected::whole(version, schema));
    let (plan_before, plan_now) = rayon::join(|| plan(before), || plan(now));
    diff::compare(
        Side {
            schema: before,
            plan: &plan_before,
        },
        Side {
            schema: now,
            plan: &plan_now,
        },
    )
}
