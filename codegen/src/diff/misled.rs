//! Methods and constructors that a program can use as before and that do something else.
//!
//! Knows the printed items of both sides; must not know what a change does to a program.

use super::change::What;
use super::found::{About, Found};
use super::surface::Surface;

/// Adds those that make another call, or take what they are given for something else, unless what was found says so.
pub(super) fn find(before: &Surface, now: &Surface, found: &mut Vec<Found>) {
    for (item, was, is) in before.redirected(now) {
        let is_moved = |it: &Found| it.about.was == *was && it.about.is == *is;
        if !found.iter().any(is_moved) {
            let about = About::one(was.clone());
            found.push(about.found(What::Redirected {
                item: item.to_owned(),
                to: is.to_string(),
            }));
        }
    }
    for (item, call, [from, to]) in before.reordered(now) {
        let is_told = |(from, to): (&String, &String)| {
            let is_renamed = |it: &Found| {
                matches!(it.what, What::Renamed { .. })
                    && it.about.was.is_part_named(call, from)
                    && it.about.is.is_part_named(call, to)
            };
            from.eq_ignore_ascii_case(to) || found.iter().any(is_renamed)
        };
        if !from.iter().zip(to).all(is_told) {
            found.push(About::one(call.clone()).found(What::Reordered {
                item: item.to_owned(),
                from: from.to_vec(),
                to: to.to_vec(),
            }));
        }
    }
}
