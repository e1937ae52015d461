//! `codegen.toml`: what a repository chooses once for every run.
//!
//! ```toml
//! docs = "microsoft-graph-docs-contrib/api-reference"
//! out = "graph"
//!
//! [lint.levels]
//! type-cell = "deny"
//! ```
//!
//! Knows the keys of the file, and its name for messages; must not know where it lies, nor what is done with its values.

mod entry;
mod fixup;

use std::path::PathBuf;
use std::str::FromStr;

use crate::corpus::CHECKOUT;
use crate::diagnostic::Code;
use crate::fixups::Fixup;
use crate::lint::Level;
use crate::plan::{GraphCore, PackageName};
use crate::schema::{Misspelt, Pattern};
use crate::version::Version;

pub use entry::Invalid;

use entry::{Document, Entry, Value};

/// The name of the file.
pub const FILE: &str = "codegen.toml";

/// A file for a folder that has none: all keys, explained, and set to what most begin with.
pub fn template() -> String {
    let lines = CHECKOUT.lines().map(|line| format!("#     {line}"));
    let checkout = Vec::from_iter(lines).join("\n");
    include_str!("template.toml").replace("{checkout}", &checkout)
}

/// What the file chooses. Its paths are as it writes them: those that are relative count from its folder.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Config {
    /// The folder of the documentation.
    pub docs: Option<PathBuf>,
    /// Where the crate is written.
    pub out: Option<PathBuf>,
    /// The name of the crate.
    pub name: Option<PackageName>,
    /// The API versions; all that have pages, where it names none.
    pub versions: Vec<Version>,
    /// The patterns of the calls that are printed.
    pub include: Vec<Pattern>,
    /// The patterns of the calls that are not.
    pub exclude: Vec<Pattern>,
    /// Whether the sentences of the pages are carried over.
    pub prose: Option<bool>,
    /// Where the printed crate finds `graph-core`.
    pub graph_core: Option<GraphCore>,
    /// The levels of codes.
    pub levels: Vec<(Code, Level)>,
    /// The team's own corrections.
    pub fixups: Vec<Fixup>,
}

/// The keys at the top of the file.
const KEYS: &[&str] = &[
    "docs",
    "out",
    "name",
    "versions",
    "include",
    "exclude",
    "prose",
    "graph-core",
    "lint",
    "fixups",
];

impl Config {
    /// Reads the text of a file, whose name is for messages.
    ///
    /// # Errors
    ///
    /// Fails if it is not TOML, if a key is not known or has a value that it cannot have, or if two fixups contradict each
    /// other.
    pub fn read(name: &str, text: &str) -> Result<Self, Invalid> {
        let document = Document::parse(name, text)?;
        let mut config = Self::default();
        for entry in document.entries() {
            let value = entry.value;
            match entry.key {
                "docs" => config.docs = Some(value.text()?.into()),
                "out" => config.out = Some(value.text()?.into()),
                "name" => config.name = Some(parsed(value)?),
                "versions" => config.versions = versions(value)?,
                "include" => config.include = patterns(value, str::parse)?,
                "exclude" => config.exclude = patterns(value, Pattern::of_calls)?,
                "prose" => config.prose = Some(value.flag()?),
                "graph-core" => config.graph_core = Some(parsed(value)?),
                "lint" => config.levels = lint(value)?,
                "fixups" => config.fixups = fixup::read(value)?,
                _ => return Err(entry.unknown(KEYS)),
            }
        }
        Ok(config)
    }

    /// Whether findings of a code are not shown.
    pub fn allows(&self, code: Code) -> bool {
        self.levels.contains(&(code, Level::Allow))
    }
}

fn patterns(
    value: Value<'_>,
    read: impl Fn(&str) -> Result<Pattern, Misspelt>,
) -> Result<Vec<Pattern>, Invalid> {
    let pattern = |value: Value<'_>| match read(value.text()?) {
        Ok(pattern) => Ok(pattern.at(value.origin())),
        Err(misspelt) => Err(value.invalid(misspelt.to_string())),
    };
    value.list()?.into_iter().map(pattern).collect()
}

/// A text that the command line reads in the same way.
fn parsed<T: FromStr<Err = String>>(value: Value<'_>) -> Result<T, Invalid> {
    let text = value.text()?;
    text.parse()
        .map_err(|message: String| value.invalid(message))
}

fn versions(value: Value<'_>) -> Result<Vec<Version>, Invalid> {
    let version = |value: Value<'_>| {
        let version = Version::named(value.text()?);
        version.map_err(|unknown| value.invalid(unknown.to_string()))
    };
    value.list()?.into_iter().map(version).collect()
}

fn lint(value: Value<'_>) -> Result<Vec<(Code, Level)>, Invalid> {
    let mut levels = Vec::new();
    for entry in value.table()? {
        match entry.key {
            "levels" => {
                let entries = entry.value.table()?;
                levels = entries.iter().map(level).collect::<Result<_, _>>()?;
            }
            _ => return Err(entry.unknown(&["levels"])),
        }
    }
    Ok(levels)
}

fn level(entry: &Entry<'_>) -> Result<(Code, Level), Invalid> {
    let name = entry.key;
    let code = Code::known(name).map_err(|nearest| {
        entry.invalid(format!(
            "there is no code `{name}`; the nearest is `{nearest}`"
        ))
    })?;
    let word = entry.value.text()?;
    let mut levels = Level::ALL.into_iter();
    let level = levels.find(|level| level.name() == word).ok_or_else(|| {
        let names = Level::ALL.map(|level| format!("`{}`", level.name()));
        let names = names.join(", ");
        let message = format!("`{word}` is not a level; the levels are {names}");
        entry.value.invalid(message)
    })?;
    Ok((code, level))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::DocPath;
    use crate::fixups::Correction;
    use crate::version::VERSIONS;

    fn read(text: &str) -> Result<Config, Invalid> {
        Config::read("a.toml", text)
    }

    #[test]
    fn levels_are_read() {
        let found = read("[lint.levels]\ntype-cell = \"deny\"\ndoc-type = \"allow\"\n");
        let expected = [(Code::TypeCell, Level::Deny), (Code::DocType, Level::Allow)];
        let config = found.expect("it is right");
        assert_eq!(config.levels, expected);
        assert!(config.allows(Code::DocType) && !config.allows(Code::TypeCell));
        assert_eq!(read(""), Ok(Config::default()));
    }

    #[test]
    fn every_key_is_read() {
        let text = "docs = \"api-reference\"\nout = \"graph\"\nname = \"my-graph\"\nversions = [\"beta\"]\n\
                    include = [\"/users/**\"]\nexclude = [\"**/delta\"]\nprose = false\ngraph-core = \"inside\"\n\
                    [lint.levels]\nexample-untested = \"allow\"\n\
                    [[fixups]]\npage = \"beta/api/a.md\"\nwhy = \"it is\"\nleave-out = true\n";
        let pattern = |text: &str, place: &str| {
            let pattern: Pattern = text.parse().expect("it is one");
            pattern.at(format!("a.toml:{place}"))
        };
        let expected = Config {
            docs: Some("api-reference".into()),
            out: Some("graph".into()),
            name: Some("my-graph".parse().expect("it is a name")),
            versions: vec![VERSIONS[1]],
            include: vec![pattern("/users/**", "5:12")],
            exclude: vec![pattern("**/delta", "6:12")],
            prose: Some(false),
            graph_core: Some(GraphCore::Inside),
            levels: vec![(Code::ExampleUntested, Level::Allow)],
            fixups: vec![Fixup {
                page: DocPath::new("beta/api/a.md"),
                why: "it is".to_owned(),
                correction: Correction::LeaveOut,
                origin: Some("a.toml:11:1".to_owned()),
            }],
        };
        assert_eq!(read(text), Ok(expected));
        for key in KEYS {
            let found = read(&format!("{key} = 1.5"));
            let message = found.expect_err("no key has a fraction").to_string();
            let wrong_kind = ", found a value of type float";
            assert!(message.ends_with(wrong_kind), "{key}: {message}");
        }
    }

    #[test]
    fn the_template_has_every_key() {
        let template = template();
        let config = read(&template).expect("it is right");
        let docs = "microsoft-graph-docs-contrib/api-reference";
        let expected = Config {
            docs: Some(docs.into()),
            out: Some("graph".into()),
            versions: vec![VERSIONS[0]],
            ..Config::default()
        };
        assert_eq!(config, expected);
        let in_use = template.lines().map(|line| match line.strip_prefix('#') {
            Some(rest) if rest.starts_with(|c: char| c.is_alphabetic() || c == '[') => rest,
            _ => line,
        });
        let in_use = Vec::from_iter(in_use).join("\n");
        let config = read(&in_use).expect("it is right with all keys, too");
        assert_eq!(config.fixups.len(), 5, "one of each kind");
        let document = Document::parse("a.toml", &in_use).expect("it was read before");
        let keys: Vec<&str> = document.entries().iter().map(|entry| entry.key).collect();
        assert_eq!(keys, KEYS);
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        for (text, expected) in [
            (
                "[lint.levels]\ntype-cel = \"deny\"",
                "a.toml:2:1: there is no code `type-cel`; the nearest is `type-cell`",
            ),
            (
                "[lint.levels]\ntype-cell = \"error\"",
                "a.toml:2:13: `error` is not a level; the levels are `allow`, `note`, `warn`, `deny`",
            ),
            (
                "[lint]\nlevel = 1",
                "a.toml:2:1: there is no key `level` here; the nearest is `levels`",
            ),
            (
                "[lints]",
                "a.toml:1:2: there is no key `lints` here; the nearest is `lint`",
            ),
            (
                "out = \"graph\"\nexcludes = []\nzzz = 1",
                "a.toml:2:1: there is no key `excludes` here; the nearest is `exclude`",
            ),
            (
                "include = [\"/users/**\", 3]",
                "a.toml:1:25: expected a text in quotes, found a value of type integer",
            ),
            (
                "include = \"/users/**\"",
                "a.toml:1:11: expected a list in square brackets, found a value of type string",
            ),
            (
                "include = [\"/users/**\", \"/users/{id\"]",
                "a.toml:1:25: `/users/{id` is not a pattern: the braces of `{id` are not balanced",
            ),
            (
                "exclude = [\"microsoft.graph.user\"]",
                "a.toml:1:12: `microsoft.graph.user` is not a pattern: types follow from calls and cannot be excluded",
            ),
            ("docs = \"\"", "a.toml:1:8: the text is empty"),
            (
                "versions = [\"beta\", \"v1\"]",
                "a.toml:1:21: there is no version `v1`; the versions are `v1.0` and `beta`",
            ),
        ] {
            let found = read(text).map_err(|invalid| invalid.to_string());
            assert_eq!(found, Err(expected.to_owned()), "{text}");
        }
        let broken = read("[lint").expect_err("it is not TOML");
        assert!(broken.to_string().starts_with("a.toml:1:6: "), "{broken}");
        let twice = read("out = \"a\"\nout = \"b\"").expect_err("it is not TOML");
        assert!(twice.to_string().starts_with("a.toml:2:1: "), "{twice}");
    }
}
