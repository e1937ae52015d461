//! The modules of a crate: which file defines what another file names.
//!
//! Knows modules, items, imports and re-exports; must not know which crate it is given. It does not see methods and
//! fields, because only the types of values tell where those are.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Ident, Item, ItemUse, UseTree, Visibility};

use crate::code;

/// The modules of a crate, by their paths from its root.
#[derive(Debug, Default)]
pub struct Modules(BTreeMap<Vec<String>, Module>);

/// A file that names an item of another one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tie {
    /// The file that names the item.
    pub from: String,
    /// The file that defines the item.
    pub to: String,
    /// What the item is called where it is defined.
    pub item: String,
}

/// A file, or a module that stands inside one.
#[derive(Debug, Default)]
struct Module {
    file: String,
    /// The items that belong to it, and the file of each: an exported macro belongs to the root. The name of a macro
    /// ends with its exclamation mark, so that it is no other item's.
    items: BTreeMap<String, String>,
    imports: Vec<Import>,
    /// The paths that its code names, imports apart.
    mentions: Vec<Vec<String>>,
}

/// What one branch of a `use` brings into a module.
#[derive(Debug)]
struct Import {
    path: Vec<String>,
    brings: Brings,
    is_public: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Brings {
    Name(String),
    /// All names of a module.
    All,
}

/// What a path leads to.
#[derive(Debug)]
enum Target {
    Module(Vec<String>),
    Item {
        file: String,
        name: String,
    },
    /// Another crate, or a local variable.
    Outside,
}

/// What a name is looked up as: a module and an item may share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Module,
    Item,
}

/// How many imports may lead on to each other. One that leads back to itself leads nowhere.
const IMPORTS: usize = 16;

impl Modules {
    /// The modules of the crate whose `src` folder holds these files. Test modules are left out, and so is `main.rs`,
    /// which is the root of a crate of its own.
    ///
    /// # Panics
    ///
    /// Panics where a file is no Rust.
    pub fn of(files: &BTreeMap<String, String>) -> Self {
        let mut modules = Self::default();
        modules.0.entry(Vec::new()).or_default().file = "lib.rs".to_owned();
        for (name, text) in files {
            let Some(stem) = name.strip_suffix(".rs") else {
                continue;
            };
            let mut path: Vec<String> = stem.split('/').map(str::to_owned).collect();
            match path.last().map(String::as_str) {
                Some("tests" | "main") => continue,
                Some("mod" | "lib") => drop(path.pop()),
                _ => {}
            }
            let file = syn::parse_file(text).expect("the file is Rust");
            modules.add(name, &path, file.items);
        }
        modules
    }

    fn add(&mut self, file: &str, path: &[String], items: Vec<Item>) {
        let mut module = Module {
            file: file.to_owned(),
            ..Module::default()
        };
        for item in items.into_iter().filter(|item| !code::is_test(item)) {
            let owner = if is_exported_macro(&item) {
                self.0.entry(Vec::new()).or_default()
            } else {
                &mut module
            };
            let defined = name(&item).map(|name| (name, file.to_owned()));
            owner.items.extend(defined);
            match item {
                Item::Mod(inner) => {
                    let path = [path, &[inner.ident.to_string()]].concat();
                    if let Some((_, items)) = inner.content {
                        self.add(file, &path, items);
                    }
                }
                Item::Use(item) => module.imports.extend(imports(item)),
                Item::ExternCrate(_) => {}
                item => {
                    let tokens = without_templates(item.to_token_stream());
                    module.imports.extend(inner_imports(tokens.clone()));
                    module.mentions.extend(code::all_paths(tokens));
                }
            }
        }
        let entry = self.0.entry(path.to_vec()).or_default();
        // The root may have got macros already.
        module.items.append(&mut entry.items);
        *entry = module;
    }

    /// Which files name items of which others. A re-export alone ties nothing: a file that offers the names of its
    /// children does not need them.
    pub fn ties(&self) -> Vec<Tie> {
        let mut ties: Vec<Tie> = self
            .0
            .iter()
            .flat_map(|(path, module)| {
                let imports = module
                    .imports
                    .iter()
                    .filter(|import| !import.is_public && import.brings != Brings::All)
                    // Of a module that shares its name with an item, the code tells which one it needs.
                    .filter(|import| {
                        let target = self.resolve(path, &import.path, Wanted::Module, IMPORTS);
                        !matches!(target, Target::Module(_))
                    })
                    .map(|import| &import.path);
                imports.chain(&module.mentions).filter_map(|named| {
                    match self.resolve(path, named, Wanted::Item, IMPORTS) {
                        Target::Item { file, name } if file != module.file => Some(Tie {
                            from: module.file.clone(),
                            to: file,
                            item: name,
                        }),
                        _ => None,
                    }
                })
            })
            .collect();
        ties.sort();
        ties.dedup();
        ties
    }

    /// What a path in the module `home` leads to.
    fn resolve(&self, home: &[String], path: &[String], wanted: Wanted, imports: usize) -> Target {
        let mut here = home.to_vec();
        let mut rest = path;
        while let [first, others @ ..] = rest {
            match first.as_str() {
                "crate" => here.clear(),
                "super" => drop(here.pop()),
                "self" => {}
                _ => break,
            }
            rest = others;
        }
        let is_rooted = rest.len() < path.len();
        for (at, name) in rest.iter().enumerate() {
            let is_last = at + 1 == rest.len();
            let wanted = if is_last { wanted } else { Wanted::Module };
            match self.find(&here, name, wanted, imports) {
                Some(Target::Module(path)) => here = path,
                Some(target) => return target,
                None if is_rooted || at > 0 => {
                    // A macro makes it.
                    let file = self.0.get(&here).map(|module| module.file.clone());
                    return file.map_or(Target::Outside, |file| Target::Item {
                        file,
                        name: name.clone(),
                    });
                }
                None => return Target::Outside,
            }
        }
        Target::Module(here)
    }

    /// What a name means in a module; `None` where the module does not have it.
    fn find(&self, home: &[String], name: &str, wanted: Wanted, imports: usize) -> Option<Target> {
        let module = self.0.get(home)?;
        let imports = imports.checked_sub(1)?;
        let child = [home, &[name.to_owned()]].concat();
        let child = self.0.contains_key(&child).then_some(Target::Module(child));
        if child.is_some() && wanted == Wanted::Module {
            return child;
        }
        let item = |name: &str| {
            let file = module.items.get(name)?.clone();
            let name = name.to_owned();
            Some(Target::Item { file, name })
        };
        let named = || {
            module
                .imports
                .iter()
                .filter_map(|import| import.path_of(name))
                .map(|path| self.resolve(home, &path, wanted, imports))
                .reduce(|one, other| match one {
                    Target::Outside => other,
                    one => one,
                })
        };
        let globbed = || {
            let all = |import: &&Import| import.brings == Brings::All;
            module.imports.iter().filter(all).find_map(|import| {
                match self.resolve(home, &import.path, Wanted::Module, imports) {
                    Target::Module(path) => self.find(&path, name, wanted, imports),
                    _ => None,
                }
            })
        };
        item(name)
            .or_else(named)
            .or(child)
            .or_else(globbed)
            // A `use` names a macro without its mark.
            .or_else(|| item(&format!("{name}!")))
    }
}

impl Import {
    /// What the import makes a name stand for.
    fn path_of(&self, name: &str) -> Option<Vec<String>> {
        let Brings::Name(brought) = &self.brings else {
            return None;
        };
        let mark = name.strip_prefix(brought.as_str())?;
        let mut path = self.path.clone();
        match (mark, path.last_mut()) {
            ("", _) => {}
            ("!", Some(last)) => last.push('!'),
            _ => return None,
        }
        Some(path)
    }
}

/// The name of what an item defines, modules and imports apart.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => return item.ident.as_ref().map(|ident| format!("{ident}!")),
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

fn is_exported_macro(item: &Item) -> bool {
    let Item::Macro(item) = item else {
        return false;
    };
    item.attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("macro_export"))
}

fn imports(item: ItemUse) -> Vec<Import> {
    let is_public = !matches!(item.vis, Visibility::Inherited);
    if item.leading_colon.is_some() {
        return Vec::new();
    }
    let mut branches = Vec::new();
    flatten(item.tree, &[], &mut branches);
    branches
        .into_iter()
        .map(|(path, brings)| Import {
            path,
            brings,
            is_public,
        })
        .collect()
}

fn flatten(tree: UseTree, path: &[String], branches: &mut Vec<(Vec<String>, Brings)>) {
    // `self` at the end of a path is what stands before it.
    let with = |ident: &Ident| match ident.to_string().as_str() {
        "self" if !path.is_empty() => path.to_vec(),
        name => [path, &[name.to_owned()]].concat(),
    };
    match tree {
        UseTree::Path(tree) => flatten(*tree.tree, &with(&tree.ident), branches),
        UseTree::Name(tree) => {
            let path = with(&tree.ident);
            let brings = Brings::Name(path.last().cloned().unwrap_or_default());
            branches.push((path, brings));
        }
        UseTree::Rename(tree) => {
            branches.push((with(&tree.ident), Brings::Name(tree.rename.to_string())));
        }
        UseTree::Glob(_) => branches.push((path.to_vec(), Brings::All)),
        UseTree::Group(tree) => {
            for tree in tree.items {
                flatten(tree, path, branches);
            }
        }
    }
}

/// The imports inside functions, which count as those of the module.
fn inner_imports(tokens: TokenStream) -> Vec<Import> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(inner_imports(group.stream())),
            TokenTree::Ident(ident) if ident == "use" => {
                let length = tokens[at..].iter().position(
                    |token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';'),
                );
                let statement = length.map(|length| &tokens[at..=at + length]);
                let statement: TokenStream =
                    statement.unwrap_or_default().iter().cloned().collect();
                // `use<'a>` is none, and what a macro imports for its callers is theirs.
                if let Ok(item) = syn::parse2::<ItemUse>(statement) {
                    found.extend(imports(item));
                }
            }
            _ => {}
        }
    }
    found
}

/// Leaves out the templates of printed code: what they name is for others to have.
fn without_templates(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let is_template = matches!(
            kept.as_slice(),
            [.., TokenTree::Ident(name), TokenTree::Punct(mark)]
                if mark.as_char() == '!' && (name == "quote" || name == "quote_spanned")
        );
        kept.push(match token {
            TokenTree::Group(_) if is_template => continue,
            TokenTree::Group(group) => {
                let inner = without_templates(group.stream());
                TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner))
            }
            token => token,
        });
    }
    kept.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ties between some files, as `from item to`.
    fn ties(files: &[(&str, &str)]) -> Vec<String> {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect();
        Modules::of(&files)
            .ties()
            .into_iter()
            .map(|Tie { from, to, item }| format!("{from} {item} {to}"))
            .collect()
    }

    #[test]
    fn an_item_is_where_it_is_defined() {
        let found = ties(&[
            ("lib.rs", "mod a; mod b; pub use b::Top as Peak;"),
            (
                "a.rs",
                "use crate::{Peak, b::{self, Left, Right}}; fn f() { b::inner::g(crate::b::h()) }",
            ),
            (
                "b/mod.rs",
                "mod inner; mod others; mod side;
                 pub use inner::Left; pub(super) use others::*; pub(crate) use side::{high as h, Top};
                 pub struct Right;",
            ),
            ("b/inner.rs", "pub struct Left; pub fn g() {}"),
            ("b/others.rs", "pub struct Far;"),
            ("b/side.rs", "pub struct Top; pub fn high() {}"),
            ("c.rs", "use super::b::Far; fn f() -> self::Own { super::Bytes::new() }"),
        ]);
        assert_eq!(
            found,
            [
                "a.rs Left b/inner.rs",
                "a.rs g b/inner.rs",
                "a.rs Right b/mod.rs",
                "a.rs Top b/side.rs",
                "a.rs high b/side.rs",
                "c.rs Far b/others.rs",
                "c.rs Bytes lib.rs",
            ]
        );
    }

    #[test]
    fn a_module_is_named_for_what_is_in_it() {
        let path = ("s/path.rs", "pub struct P; pub fn f() {}");
        let found = |text: &str| ties(&[("s/mod.rs", ""), path, ("s/user.rs", text)]);
        assert!(found("use super::path;").is_empty());
        assert_eq!(
            found("use super::path; fn g() { path::f() }"),
            ["s/user.rs f s/path.rs"]
        );
        assert_eq!(
            found("use super::path as way; fn g() { way::P::new() }"),
            ["s/user.rs P s/path.rs"]
        );
        assert_eq!(
            found("fn g() { use super::path::{self}; path::f() }"),
            ["s/user.rs f s/path.rs"]
        );
        assert_eq!(
            found("use super::path::*; fn g(f: u8) -> P { f }"),
            ["s/user.rs P s/path.rs"]
        );
        assert_eq!(
            found("mod inner { use super::super::path::P; }"),
            ["s/user.rs P s/path.rs"]
        );
    }

    #[test]
    fn a_module_and_an_item_may_share_a_name() {
        let found = ties(&[
            (
                "m/mod.rs",
                "mod read; pub use read::read; fn f() { read::g() }",
            ),
            ("m/read.rs", "pub fn read() {} pub fn g() {}"),
            ("n.rs", "use crate::m::read; fn f() { read() }"),
        ]);
        assert_eq!(found, ["m/mod.rs g m/read.rs", "n.rs read m/read.rs"]);
    }

    #[test]
    fn macros_are_named_where_they_are_called() {
        let found = ties(&[
            ("lib.rs", "mod model; mod user;"),
            ("model/mod.rs", "mod macros; pub struct M;"),
            (
                "model/macros.rs",
                "#[macro_export] macro_rules! model { () => { $crate::model::M }; }",
            ),
            (
                "other.rs",
                "use crate::model; fn f(model: u8) -> model::M { g(model) }",
            ),
            ("user.rs", "fn f() { crate::model! {} }"),
        ]);
        assert_eq!(
            found,
            [
                "model/macros.rs M model/mod.rs",
                "other.rs M model/mod.rs",
                "user.rs model! model/macros.rs"
            ]
        );
    }

    #[test]
    fn only_what_a_file_needs_ties_it() {
        let found = ties(&[
            ("lib.rs", "pub struct Root;"),
            (
                "a.rs",
                r#"
                //! crate::Root
                use std::fmt;
                pub use crate::b::Offered;
                fn f(x: fmt::Formatter) { quote! { use crate::Root; super::Root } }
                #[cfg(test)] mod tests { use crate::Root; }
                "#,
            ),
            ("a/tests.rs", "use crate::Root;"),
            ("b.rs", "pub struct Offered;"),
            ("main.rs", "mod x; use crate::Root;"),
        ]);
        assert!(found.is_empty(), "{found:?}");
    }
}
