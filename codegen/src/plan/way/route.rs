//! Paths as routes: how a path is called that has no method.
//!
//! Knows the methods of a route; must not know which calls there are.

use super::super::ident::{Case, Ident};
use super::spelling::{Argument, Piece, Rest, Value};

/// The methods that make a route of a path. Parentheses behind a word that has things, as is told by `has_keys`, hold an
/// alternate key, and those behind any other the arguments of a function.
pub(super) fn route(path: &str, has_keys: impl Fn(&str) -> bool) -> Option<String> {
    let mut route = String::new();
    let mut rest = Rest::of(path);
    while !rest.is_empty() {
        let (piece, behind) = rest.piece()?;
        rest = behind;
        route += &match piece {
            Piece::Word(word) => match rest.named() {
                Some((values, behind)) if !has_keys(word) => {
                    rest = behind;
                    format!(".function({word:?}, {})", listed(&values))
                }
                _ => format!(".literal({word:?})"),
            },
            Piece::Key(value) => format!(".key({})", shown("id", &value)),
            Piece::NamedKey(name, value) => {
                format!(".named_key({name:?}, {})", shown(name, &value))
            }
            Piece::ItemPath(value) => format!(".item_path({})", shown("path", &value)),
            Piece::AlternateKey(values) => format!(".alternate_key({})", listed(&values)),
        };
    }
    Some(route)
}

fn listed(values: &[Argument<'_>]) -> String {
    let values = values.iter().map(|it| {
        let value = shown(it.name, &it.value);
        format!("({:?}, {value}, {})", it.name, it.is_quoted)
    });
    format!("&[{}]", values.collect::<Vec<_>>().join(", "))
}

/// A value as an argument; what stands for a placeholder is called like it.
fn shown(name: &str, value: &Value) -> String {
    value.shown(&Ident::new(name, Case::Snake))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_a_path_is_a_route() {
        let route = |path: &str| route(path, |word| word == "lamps");
        for (path, expected) in [
            (
                "/lamps/{id}/a@b.c/$ref/x%20y",
                ".literal(\"lamps\").key(id).key(\"a@b.c\").literal(\"$ref\").key(\"x y\")",
            ),
            (
                "/lamps(serialNumber='7',room={room})/glow",
                ".literal(\"lamps\").alternate_key(&[(\"serialNumber\", \"7\", true), (\"room\", room, false)])\
                 .literal(\"glow\")",
            ),
            ("/lamps('7 a')", ".literal(\"lamps\").key(\"7 a\")"),
            (
                "/usage(period='{period}')",
                ".function(\"usage\", &[(\"period\", period, true)])",
            ),
            ("/delta()", ".function(\"delta\", &[])"),
            (
                "/lamps/serialNumber=7",
                ".literal(\"lamps\").named_key(\"serialNumber\", \"7\")",
            ),
            ("/lamps/AAMk7==", ".literal(\"lamps\").key(\"AAMk7==\")"),
            (
                "/shelf:/a b/c.txt:/content",
                ".literal(\"shelf\").item_path(\"a b/c.txt\").literal(\"content\")",
            ),
            (
                "/lamps/a.example/microsoft.graph.bulb",
                ".literal(\"lamps\").key(\"a.example\").literal(\"microsoft.graph.bulb\")",
            ),
            ("/lamps/a (1)", ".literal(\"lamps\").key(\"a (1)\")"),
        ] {
            assert_eq!(route(path).as_deref(), Some(expected), "{path}");
        }
        assert_eq!(route("/lamps(x='7'"), None);
    }
}
