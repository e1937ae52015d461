//! The account of a selection, for people.
//!
//! Knows what they ask first: how much is selected, and why; must not know how it was selected.

use std::fmt::Write;

use crate::schema::{Selected, SelectionAccount, Why};

/// How much is selected of each version, a line each; nothing where that is everything.
pub fn selection(selected: &[Selected<'_>]) -> String {
    let parts = selected.iter().filter(|selected| !selected.is_whole());
    parts.map(|selected| line(&selected.account())).collect()
}

fn line(account: &SelectionAccount<'_>) -> String {
    format!(
        "{}: {} of {} calls, {} of {} types\n",
        account.version,
        account.selected_calls,
        account.all_calls,
        account.selected_types,
        account.all_types
    )
}

/// What is selected of a version and why, and what is left out.
pub fn selection_in_full(account: &SelectionAccount<'_>) -> String {
    let mut text = line(account);
    let mut add = |line: String| {
        let _ = writeln!(text, "{line}");
    };
    add("\ncalls:".to_owned());
    for call in &account.calls {
        add(format!("  {call}"));
    }
    add("\ntypes, and why they are needed:".to_owned());
    for (name, why) in &account.types {
        add(format!("  {name}: {}", words(why)));
    }
    if !account.left_out.relationships.is_empty() {
        add("\nleft out, although relationships lead there, which hold JSON therefore:".to_owned());
    }
    for (name, from) in &account.left_out.relationships {
        add(format!("  {name}: {}", from.join(", ")));
    }
    let words = account.left_out.words();
    if !words.is_empty() {
        add("\ncalls that are left out, by the first word of their path:".to_owned());
    }
    for (word, count) in words {
        add(format!("  /{word}: {count}"));
    }
    text
}

fn words(why: &Why<'_>) -> String {
    match why {
        Why::Included => "a pattern names it".to_owned(),
        Why::SentBy(call) => format!("{call} sends it"),
        Why::GivenBy(call) => format!("{call} gives it"),
        Why::BaseOf(name) => format!("the base of {name}"),
        Why::HeldBy(property) => format!("{property} holds it"),
    }
}
