//! The fixups of a team: what it knows better than a page.
//!
//! Knows the keys of one; must not know whether its page is there.

use crate::diagnostic::DocPath;
use crate::facts::{TypeExpression, is_name};
use crate::fixups::{Correction, Fixup};
use crate::version::Version;

use super::entry::{Entry, Invalid, Value};

/// The keys that name a correction; a fixup has one of them.
const CORRECTIONS: &[&str] = &[
    "rename-type",
    "set-type",
    "required",
    "optional",
    "leave-out",
];

/// Reads the tables of `[[fixups]]`.
pub(super) fn read(value: Value<'_>) -> Result<Vec<Fixup>, Invalid> {
    let mut fixups: Vec<Fixup> = Vec::new();
    for table in value.list()? {
        let fixup = one(table)?;
        let mut earlier = fixups.iter();
        let clash = earlier.find_map(|earlier| Some((earlier, earlier.clash(&fixup)?)));
        if let Some((earlier, what)) = clash {
            let origin = earlier.origin.as_deref().unwrap_or_default();
            return Err(table.invalid(format!(
                "this fixup and the one at {origin} both decide about {what}"
            )));
        }
        fixups.push(fixup);
    }
    Ok(fixups)
}

fn one(value: Value<'_>) -> Result<Fixup, Invalid> {
    let (mut page, mut why, mut correction) = (None, None, None);
    for entry in value.table()? {
        let value = entry.value;
        match entry.key {
            "page" => page = Some(self::page(value)?),
            "why" => why = Some(value.text()?.to_owned()),
            key if CORRECTIONS.contains(&key) => {
                if correction.is_some() {
                    return Err(entry.invalid("a fixup makes one correction; this is another one"));
                }
                correction = Some(self::correction(&entry)?);
            }
            _ => return Err(entry.unknown(&[&["page", "why"], CORRECTIONS].concat())),
        }
    }
    let missing = |what: &str| value.invalid(format!("the fixup has no {what}"));
    Ok(Fixup {
        page: page.ok_or_else(|| missing("`page`"))?,
        why: why.ok_or_else(|| missing("`why`"))?,
        correction: correction.ok_or_else(|| {
            let names = CORRECTIONS.iter().map(|name| format!("`{name}`"));
            missing(&format!("correction: {}", Vec::from_iter(names).join(", ")))
        })?,
        origin: Some(value.origin()),
    })
}

fn page(value: Value<'_>) -> Result<DocPath, Invalid> {
    let path = value.text()?;
    let (version, _) = path.split_once('/').unwrap_or((path, ""));
    let version = Version::named(version).map_err(|unknown| {
        value.invalid(format!(
            "the path of a page begins with the folder of its version: {unknown}"
        ))
    })?;
    let is_page = path.starts_with(version.name) && path.ends_with(".md");
    match is_page {
        true => Ok(DocPath::new(path)),
        false => Err(value.invalid(format!(
            "a page is named by its path, such as `{}/resources/user.md`",
            version.name
        ))),
    }
}

fn correction(entry: &Entry<'_>) -> Result<Correction, Invalid> {
    let value = entry.value;
    Ok(match entry.key {
        "rename-type" => {
            let [from, to] = pair(value, ["from", "to"])?;
            Correction::RenameType {
                from: type_name(from)?,
                to: type_name(to)?,
            }
        }
        "set-type" => {
            let [member, type_text] = pair(value, ["member", "type"])?;
            let text = type_text.text()?;
            let message = || {
                format!("`{text}` is not the name of a type, such as `Guid` or `Guid collection`")
            };
            Correction::SetType {
                member: member.text()?.to_owned(),
                expression: TypeExpression::of_text(text)
                    .ok_or_else(|| type_text.invalid(message()))?,
            }
        }
        "required" => Correction::Require(value.text()?.to_owned()),
        "optional" => Correction::NotRequire(value.text()?.to_owned()),
        _ => match value.flag()? {
            true => Correction::LeaveOut,
            false => return Err(value.invalid("write `true`, or leave the fixup out")),
        },
    })
}

/// The values of a table that has two keys.
fn pair<'d>(value: Value<'d>, keys: [&str; 2]) -> Result<[Value<'d>; 2], Invalid> {
    let mut found = [None, None];
    for entry in value.table()? {
        match keys.iter().position(|key| *key == entry.key) {
            Some(at) => found[at] = Some(entry.value),
            None => return Err(entry.unknown(&keys)),
        }
    }
    match found {
        [Some(one), Some(other)] => Ok([one, other]),
        [None, _] => Err(value.invalid(format!("the key `{}` is missing", keys[0]))),
        [_, None] => Err(value.invalid(format!("the key `{}` is missing", keys[1]))),
    }
}

/// The name of a type with its namespace.
fn type_name(value: Value<'_>) -> Result<String, Invalid> {
    let name = value.text()?;
    match is_name(name) && name.contains('.') {
        true => Ok(name.to_owned()),
        false => Err(value.invalid(format!(
            "`{name}` is not the name of a type with its namespace, such as `microsoft.graph.user`"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use crate::config::Config;
    use crate::diagnostic::DocPath;
    use crate::facts::TypeExpression;
    use crate::fixups::{Correction, Fixup};

    /// The correction of a fixup with this line.
    fn correction(line: &str) -> Result<Correction, String> {
        let text = format!("[[fixups]]\npage = \"beta/api/x.md\"\nwhy = \"It is.\"\n{line}\n");
        let config = Config::read("a.toml", &text).map_err(|invalid| invalid.to_string())?;
        let [fixup] = config.fixups.try_into().unwrap();
        let Fixup { page, why, .. } = &fixup;
        assert_eq!(
            (page, why.as_str()),
            (&DocPath::new("beta/api/x.md"), "It is.")
        );
        Ok(fixup.correction)
    }

    #[test]
    fn every_correction_is_read() {
        let set_type = |text| Correction::SetType {
            member: "skuId".to_owned(),
            expression: TypeExpression::of_text(text).unwrap(),
        };
        for (line, expected) in [
            (
                "set-type = { member = \"skuId\", type = \"Guid collection\" }",
                set_type("Collection(Edm.Guid)"),
            ),
            (
                "set-type.type = \"microsoft.graph.user\"\nset-type.member = \"skuId\"",
                set_type("microsoft.graph.user"),
            ),
            (
                "rename-type = { from = \"microsoft.graph.a\", to = \"microsoft.graph.b\" }",
                Correction::RenameType {
                    from: "microsoft.graph.a".to_owned(),
                    to: "microsoft.graph.b".to_owned(),
                },
            ),
            ("required = \"a\"", Correction::Require("a".to_owned())),
            ("optional = \"a\"", Correction::NotRequire("a".to_owned())),
            ("leave-out = true", Correction::LeaveOut),
        ] {
            assert_eq!(correction(line), Ok(expected), "{line}");
        }
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        for (line, expected) in [
            (
                "",
                "a.toml:1:1: the fixup has no correction: `rename-type`, `set-type`, `required`, `optional`, `leave-out`",
            ),
            (
                "required = \"a\"\noptional = \"b\"",
                "a.toml:5:1: a fixup makes one correction; this is another one",
            ),
            (
                "settype = 1",
                "a.toml:4:1: there is no key `settype` here; the nearest is `set-type`",
            ),
            (
                "set-type = { member = \"a\", typ = \"Guid\" }",
                "a.toml:4:28: there is no key `typ` here; the nearest is `type`",
            ),
            (
                "set-type = { type = \"Guid\" }",
                "a.toml:4:12: the key `member` is missing",
            ),
            (
                "set-type = { member = \"a\", type = \"either or\" }",
                "a.toml:4:35: `either or` is not the name of a type, such as `Guid` or `Guid collection`",
            ),
            (
                "set-type = \"Guid\"",
                "a.toml:4:12: expected a table, found a value of type string",
            ),
            (
                "rename-type = { from = \"a\", to = \"microsoft.graph.a\" }",
                "a.toml:4:24: `a` is not the name of a type with its namespace, such as `microsoft.graph.user`",
            ),
            (
                "leave-out = false",
                "a.toml:4:13: write `true`, or leave the fixup out",
            ),
            (
                "required = true",
                "a.toml:4:12: expected a text in quotes, found a value of type boolean",
            ),
        ] {
            assert_eq!(correction(line), Err(expected.to_owned()), "{line}");
        }
        for (page, expected) in [
            (
                "v1/api/x.md",
                "a.toml:2:8: the path of a page begins with the folder of its version: there is no version `v1`; the versions are `v1.0` and `beta`",
            ),
            (
                "beta/api/x",
                "a.toml:2:8: a page is named by its path, such as `beta/resources/user.md`",
            ),
        ] {
            let text = format!("[[fixups]]\npage = \"{page}\"\nwhy = \"x\"\nleave-out = true");
            let read = Config::read("a.toml", &text).map_err(|invalid| invalid.to_string());
            assert_eq!(read, Err(expected.to_owned()), "{page}");
        }
        let bare = "[[fixups]]\nleave-out = true\n[[fixups]]";
        let read = Config::read("a.toml", bare).map_err(|invalid| invalid.to_string());
        assert_eq!(read, Err("a.toml:1:1: the fixup has no `page`".to_owned()));
    }

    #[test]
    fn contradictions_are_told_with_both_places() {
        let set = "set-type = { member = \"a\", type = \"Guid\" }";
        let rename = "rename-type = { from = \"microsoft.graph.a\", to = \"microsoft.graph.b\" }";
        let onto = "rename-type = { from = \"microsoft.graph.c\", to = \"microsoft.graph.b\" }";
        let of_others = "set-type = { member = \"b\", type = \"Guid\" }";
        let read = |one: &str, other: &str, page: &str| {
            let fixup = |page: &str, line: &str| {
                format!("[[fixups]]\npage = \"beta/api/{page}.md\"\nwhy = \"x\"\n{line}\n")
            };
            let text = fixup("a", one) + &fixup(page, other);
            let read = Config::read("a.toml", &text);
            read.map(drop).map_err(|invalid| invalid.to_string())
        };
        for (one, other, what) in [
            (set, set, "the type of `a`"),
            (
                "required = \"a\"",
                "optional = \"a\"",
                "whether `a` is required",
            ),
            (rename, rename, "the name of `microsoft.graph.a`"),
            (rename, onto, "which type is called `microsoft.graph.b`"),
            ("leave-out = true", set, "the whole page"),
        ] {
            let expected = format!(
                "a.toml:5:1: this fixup and the one at a.toml:1:1 both decide about {what}"
            );
            assert_eq!(read(one, other, "a"), Err(expected));
            assert_eq!(read(one, other, "b"), Ok(()), "of another page");
            assert_eq!(read(one, of_others, "a").is_ok(), one != "leave-out = true");
        }
    }
}
