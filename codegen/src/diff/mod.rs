//! What changed between two snapshots of the documentation, and what that does to programs.
//!
//! Compares meaning, not text: two schemas, and the clients that are printed of them. Knows schemas and plans; must not
//! know where they were read, nor how changes are shown.

mod calls;
mod change;
mod found;
mod gather;
mod judge;
mod misled;
mod pairs;
mod permissions;
mod renamed;
mod subject;
mod surface;
mod types;
mod verdict;

use crate::plan::VersionPlan;
use crate::schema::Schema;

pub use change::{
    Break, Change, FromTo, Granted, ItemKind, Known, Site, Verdict, VersionChanges, What,
};
pub use subject::{CallName, Part, Subject};

use renamed::{Renamed, Sides};
use surface::Surface;

/// One side of a comparison: an API version of one snapshot.
#[derive(Debug, Clone, Copy)]
pub struct Side<'s> {
    /// What the pages say.
    pub schema: &'s Schema,
    /// The client that is printed of it.
    pub plan: &'s VersionPlan,
}

/// Tells what changed, the gravest first.
pub fn compare(old: Side<'_>, new: Side<'_>) -> Vec<Change> {
    let renamed = Renamed::of(old.schema, new.schema);
    let sides = Sides {
        old: old.schema,
        new: new.schema,
        renamed: &renamed,
    };
    let mut found = Vec::new();
    types::compare(sides, &mut found);
    calls::compare(sides, &mut found);
    let surface = Surface::of(old.plan, old.schema);
    let surface_now = Surface::of(new.plan, new.schema);
    misled::find(&surface, &surface_now, &mut found);
    let broken = surface.broken_by(&surface_now);
    let judged = judge::judge(found, [&surface, &surface_now], broken);
    let mut changes = gather::gather(judged, old.schema, new.schema);
    sort(&mut changes);
    changes
}

/// Sorts changes, the gravest first.
pub fn sort(changes: &mut [Change]) {
    changes.sort_by(|one, other| {
        let key = |change: &Change| (change.verdict, change.subject.clone());
        key(one).cmp(&key(other))
    });
}
