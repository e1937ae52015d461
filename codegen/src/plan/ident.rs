//! Rust names for wire names: the one place where text of a page becomes an identifier.
//!
//! Knows Rust's rules for identifiers; must not know what is named.

use std::collections::BTreeMap;
use std::fmt;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::{Code, Diagnostic, DocPath, Place};

/// A valid identifier.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ident(String);

/// What an identifier names, which decides its letter case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// A field, a method, a module.
    Snake,
    /// A type, a variant.
    Pascal,
    /// A constant.
    Screaming,
}

impl Case {
    /// What is added to a name that means something else.
    fn mark(self) -> &'static str {
        match self {
            Self::Pascal => "X",
            Self::Snake | Self::Screaming => "_",
        }
    }
}

/// Keywords that may be written as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that may not be raw, and names that mean something else in generated code.
const RESERVED: &[&str] = &[
    "self", "super", "crate", "Self", "Option", "Some", "None", "Vec", "String", "Box", "Default",
    "Result", "Ok", "Err", "Iterator",
];

/// Names of files that some systems reserve for devices, or that Rust reserves for the module around them.
const DEVICES: &[&str] = &["aux", "con", "mod", "nul", "prn"];

/// Longer names are cut: most systems limit file names to 255 bytes, and an ending is still to be added.
const LONGEST: usize = 150;

impl Ident {
    /// The identifier for `wire` in the given letter case.
    pub fn new(wire: &str, case: Case) -> Self {
        let ascii = ascii(wire);
        let mut name = match case {
            Case::Snake => ascii.to_snake_case(),
            Case::Pascal => ascii.to_upper_camel_case(),
            Case::Screaming => ascii.to_shouty_snake_case(),
        };
        if name.is_empty() {
            name = match case {
                Case::Snake => "unnamed".to_owned(),
                Case::Pascal => "Unnamed".to_owned(),
                Case::Screaming => "UNNAMED".to_owned(),
            };
        }
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            name.insert_str(0, if case == Case::Snake { "n" } else { "N" });
        }
        name.truncate(LONGEST);
        if RESERVED.contains(&name.as_str()) || case == Case::Snake && is_device(&name) {
            name.push_str(case.mark());
        }
        Self(name)
    }

    /// The identifier for `wire` where some more names mean something else.
    pub(super) fn outside(is_taken: fn(&str) -> bool, wire: &str, case: Case) -> Self {
        let ident = Self::new(wire, case);
        match is_taken(ident.bare()) {
            true => ident.with_suffix(case.mark()),
            false => ident,
        }
    }

    /// The identifier without a raw prefix: for file names and for putting names together.
    pub fn bare(&self) -> &str {
        &self.0
    }

    /// An identifier that begins with this one.
    pub fn with_suffix(&self, suffix: &str) -> Self {
        Self(format!("{}{suffix}", self.0))
    }
}

/// The identifier as it stands in Rust code, raw where it is a keyword.
impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if KEYWORDS.contains(&self.0.as_str()) {
            f.write_str("r#")?;
        }
        f.write_str(&self.0)
    }
}

fn is_device(name: &str) -> bool {
    let numbered = name
        .strip_prefix("com")
        .or_else(|| name.strip_prefix("lpt"));
    let numbered = numbered.is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    numbered || DEVICES.contains(&name)
}

/// Letters outside ASCII become their code points; everything else that is neither letter nor digit separates words.
fn ascii(wire: &str) -> String {
    let mut text = String::with_capacity(wire.len());
    for c in wire.chars() {
        if c.is_ascii_alphanumeric() {
            text.push(c);
        } else if c.is_alphanumeric() {
            text.push_str(&format!("_u{:04x}_", u32::from(c)));
        } else {
            text.push('_');
        }
    }
    text
}

/// The names that are taken in one place, so that no two things get the same one.
#[derive(Debug, Default)]
pub struct Scope {
    taken: BTreeMap<String, String>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved
                .iter()
                .map(|name| ((*name).to_lowercase(), String::new()))
                .collect(),
        }
    }

    /// Whether a name is taken.
    pub fn is_taken(&self, ident: &Ident) -> bool {
        self.taken.contains_key(&ident.bare().to_lowercase())
    }

    /// A free identifier for `wire`, and the wire name that took the first choice, where it was taken.
    ///
    /// Names that differ only in letter case count as equal: files of that name would be one on many systems.
    pub fn claim(&mut self, wire: &str, wanted: Ident) -> (Ident, Option<String>) {
        let mut ident = wanted.clone();
        let mut number = 1;
        while self.taken.contains_key(&ident.bare().to_lowercase()) {
            number += 1;
            ident = wanted.with_suffix(&format!(
                "{}{number}",
                if wanted.bare().contains('_') { "_" } else { "" }
            ));
        }
        let first = self
            .taken
            .get(&wanted.bare().to_lowercase())
            .filter(|first| !first.is_empty())
            .cloned();
        self.taken
            .insert(ident.bare().to_lowercase(), wire.to_owned());
        (ident, first)
    }
}

/// A finding about two names that would become the same identifier, at the place of the second.
pub(super) fn collision(what: &str, ident: &Ident, place: Option<Place>) -> Diagnostic {
    Diagnostic {
        place,
        code: Code::NameCollision,
        message: format!("{what} would have the same Rust name; the second became `{ident}`"),
        help: None,
        other: None,
        fix: Vec::new(),
    }
}

/// The beginning of the first of some pages.
pub(super) fn page(pages: &[String]) -> Option<Place> {
    let page = pages.first()?;
    Some(Place::new(&DocPath::new(page), 0..0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_rust() {
        for (wire, snake, pascal) in [
            ("displayName", "display_name", "DisplayName"),
            (
                "onPremisesSyncEnabled",
                "on_premises_sync_enabled",
                "OnPremisesSyncEnabled",
            ),
            ("id", "id", "Id"),
            ("type", "r#type", "Type"),
            ("self", "self_", "SelfX"),
            ("Self", "self_", "SelfX"),
            ("async", "r#async", "Async"),
            (
                "windows10CompliancePolicy",
                "windows10_compliance_policy",
                "Windows10CompliancePolicy",
            ),
            ("@odata.type", "odata_type", "OdataType"),
            ("3d", "n3d", "N3d"),
            ("iOSLobApp", "i_os_lob_app", "IOsLobApp"),
            ("TLSVersion", "tls_version", "TlsVersion"),
            ("é", "u00e9", "U00e9"),
            ("../../x", "x", "X"),
            ("*/", "unnamed", "Unnamed"),
            ("\"#", "unnamed", "Unnamed"),
            ("option", "option", "OptionX"),
            ("con", "con_", "Con"),
            ("COM1", "com1_", "Com1"),
            ("mod", "mod_", "Mod"),
            ("a-b_c d", "a_b_c_d", "ABCD"),
        ] {
            assert_eq!(Ident::new(wire, Case::Snake).to_string(), snake, "{wire}");
            assert_eq!(Ident::new(wire, Case::Pascal).to_string(), pascal, "{wire}");
        }
    }

    #[test]
    fn collisions_are_numbered() {
        let mut scope = Scope::with(&["other"]);
        let mut claim = |wire| scope.claim(wire, Ident::new(wire, Case::Snake));
        assert_eq!(claim("fooBar"), (Ident("foo_bar".into()), None));
        assert_eq!(
            claim("FooBar"),
            (Ident("foo_bar_2".into()), Some("fooBar".into()))
        );
        assert_eq!(claim("other"), (Ident("other2".into()), None));
    }
}
