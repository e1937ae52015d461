//! The forms of printed items as programs see them, and which form can be used like another.
//!
//! Knows planned types; must not know which items there are.

use std::collections::BTreeSet;

use crate::plan::{
    AccountBound, BodyArgument, CallPlan, MethodPlan, ResponseType, RustType, WayPlan,
};

/// The methods that make a call, one behind the other.
pub(super) fn called(way: &WayPlan, method: &MethodPlan) -> String {
    format!("graph{}.{}", without_values(&way.links), method.ident)
}

/// What a method that makes a call takes and gives.
pub(super) fn made(method: &MethodPlan, call: &CallPlan) -> String {
    let query = call.query.iter().map(|_| "_".to_owned());
    let own = method.arguments.iter().map(|_| "_".to_owned());
    let arguments: Vec<String> = own.chain(query).chain(body(&call.body).0).collect();
    format!(
        "({}) -> {}",
        arguments.join(", "),
        response(&call.response).0
    )
}

/// The types that it names.
pub(super) fn named_types(call: &CallPlan) -> impl Iterator<Item = RustType> {
    let (_, body_type) = body(&call.body);
    let (_, answer_type) = response(&call.response);
    body_type.into_iter().chain(answer_type)
}

/// The path of the type of the crate in a type.
pub(super) fn mentioned(rust: &RustType) -> Option<String> {
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
pub(super) fn text(rust: &RustType) -> String {
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

/// Whether a function of one form can be called like one of another: what takes all that extends a type takes what
/// `extends` it.
pub(super) fn takes(now: &str, before: &str, extends: impl Fn(&str, &str) -> bool) -> bool {
    let of_descendant = || {
        let (head, tail) = now.split_once("&impl Extends<")?;
        let (base, tail) = tail.split_once('>')?;
        let given = before.strip_prefix(head)?.strip_prefix('&')?;
        let given = given.strip_suffix(tail)?;
        Some(extends(given, base))
    };
    let is_same_struct = || by_name(now).is_some_and(|it| Some(it) == by_name(before));
    let is_same_function = || by_place(now).is_some_and(|it| Some(it) == by_place(before));
    now == before || is_same_struct() || is_same_function() || of_descendant() == Some(true)
}

/// The fields of a struct, which are given by name.
fn by_name(form: &str) -> Option<BTreeSet<&str>> {
    let fields = form.strip_prefix(" { ")?.strip_suffix(" }")?;
    Some(fields.split(", ").collect())
}

/// The types of the arguments of a constructor, which are given by place.
fn by_place(form: &str) -> Option<Vec<&str>> {
    let arguments = form.strip_prefix("::new(")?.strip_suffix(')')?;
    let arguments = arguments.split(", ");
    let types = arguments.map(|it| it.split_once(": ").map_or(it, |(_, of_type)| of_type));
    Some(types.collect())
}

/// Whether all that one bound admits, the other does.
pub(super) fn admits(now: Option<AccountBound>, before: Option<AccountBound>) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_that_are_given_by_place_may_have_any_name() {
        let takes = |now, before| takes(now, before, |_, _| false);
        assert!(takes("::new(level: i32)", "::new(strength: i32)"));
        assert!(!takes("::new(level: i64)", "::new(level: i32)"));
        assert!(!takes("::new(level: i32)", "::new(a: i32, b: i32)"));
        assert!(!takes(" { level: i32 }", " { strength: i32 }"));
        assert!(!takes("::new(level: i32)", " { level: i32 }"));
        assert!(takes(" { a: i32, b: u8 }", " { b: u8, a: i32 }"));
    }

    #[test]
    fn what_takes_a_base_takes_what_extends_it() {
        let extends = |one: &str, base: &str| (one, base) == ("models::User", "models::Object");
        let form = |taken: &str| format!("({taken}) -> ()");
        let of_base = form("&impl Extends<models::Object>");
        assert!(takes(&of_base, &form("&models::User"), extends));
        assert!(!takes(&of_base, &form("&models::Group"), extends));
        assert!(!takes(&form("&models::User"), &of_base, extends));
    }
}
