//! Snapshots: what a side of a comparison is, and what it is read from.
//!
//! Knows folders of documentation, schema files, printed crates, and revisions of a `git` repository that hold one of
//! these; must not know how pages are read, nor what is compared.

mod git;
mod same;
mod shown;
mod sites;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::corpus::{self, Corpus};
use crate::schema::{Places, Schema};
use crate::version::{VERSIONS, Version};

pub use sites::Sites;

/// The folder of the schemas of a printed crate.
const SCHEMAS: &str = "schema";

/// What a snapshot tells.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// One schema for each version.
    pub schemas: Vec<(Version, Schema)>,
    /// Where the pages say it, if they are at hand.
    pub places: BTreeMap<Version, Places>,
    /// The pages; none, if they are not at hand.
    pub corpus: Corpus,
    /// Whether it is the schema of one version, and says nothing of the others.
    pub is_of_one_version: bool,
}

/// What somebody has named as a snapshot.
#[derive(Debug)]
pub enum Named {
    /// A folder of documentation.
    Folder(PathBuf),
    /// The documentation of a revision.
    Pages(Corpus),
    /// Schemas, which tell all but the places.
    Schemas(Snapshot),
}

impl Named {
    /// Finds a folder of documentation, a schema file, a printed crate, or one of them in a revision of a repository:
    /// `REV:PATH`.
    ///
    /// # Errors
    ///
    /// Fails if there is nothing of that kind, with what was looked for.
    pub fn find(named: &str) -> Result<Self, String> {
        let path = Path::new(named);
        if path.is_file() {
            return Ok(Self::Schemas(Snapshot::of_one(file(path)?)));
        }
        if path.is_dir() {
            return match path.join("Cargo.toml").is_file() && path.join(SCHEMAS).is_dir() {
                true => Snapshot::of_printed(path).map(Self::Schemas),
                false => Ok(Self::Folder(path.to_owned())),
            };
        }
        match named.split_once(':') {
            // What begins with a hyphen would be an option of git.
            Some((revision, path)) if !revision.is_empty() && !revision.starts_with('-') => {
                // Git takes `./` and `../` as relative paths, but not `.`.
                let path = match path.ends_with("./") {
                    true => path,
                    false => path.trim_end_matches('/'),
                };
                Self::of_revision(named, &git::resolve(&format!("{revision}:{path}"))?)
            }
            _ => Err(format!(
                "there is no {named}: give a folder of documentation, a schema file, a printed crate, or one of these as \
                 REV:PATH of a git repository"
            )),
        }
    }

    fn of_revision(named: &str, object: &str) -> Result<Self, String> {
        if git::is_file(object)? {
            let schema = schema(named, &git::text(object)?)?;
            return Ok(Self::Schemas(Snapshot::of_one(schema)));
        }
        let files = git::list(object)?;
        let is_schema = |name: &String| name.starts_with("schema/");
        if files.contains_key("Cargo.toml") && files.keys().any(is_schema) {
            let snapshot = Snapshot::of_crate(named, |name| {
                files
                    .get(name)
                    .map(|content| git::text(content))
                    .transpose()
            });
            return snapshot.map(Self::Schemas);
        }
        let is_page = |name: &str| {
            let (first, _) = name.split_once('/').unwrap_or_default();
            let is_version = VERSIONS.iter().any(|version| version.name == first);
            name.ends_with(".md") && (is_version || first == "includes")
        };
        let pages: Vec<(&String, &String)> =
            files.iter().filter(|(name, _)| is_page(name)).collect();
        let texts = git::texts(pages.iter().map(|(_, content)| content.as_str()))?;
        let mut found = Corpus::default();
        for ((name, _), text) in pages.iter().zip(texts) {
            found.insert(name, &corpus::plain(text));
        }
        if found.pages().next().is_none() {
            return Err(format!("{named} holds no version folder with pages"));
        }
        Ok(Self::Pages(found))
    }
}

impl Snapshot {
    /// Reads a printed crate.
    ///
    /// # Errors
    ///
    /// Fails if the folder is not a printed crate, or if another version of the tool has written its schemas in another form.
    pub fn of_printed(folder: &Path) -> Result<Self, String> {
        Self::of_crate(&folder.display().to_string(), |name| {
            let file = folder.join(name);
            file.is_file().then(|| text(&file)).transpose()
        })
    }

    /// Leaves these versions; all, if there are none.
    #[must_use]
    pub fn of_versions(mut self, versions: &[Version]) -> Self {
        let schemas = &mut self.schemas;
        schemas.retain(|(version, _)| versions.is_empty() || versions.contains(version));
        self
    }

    /// Where the pages of a version of it speak of something.
    pub fn sites<'s>(&'s self, version: Version, schema: &'s Schema) -> Sites<'s> {
        Sites::of(schema, self.places.get(&version), &self.corpus)
    }

    /// Whether some pages, and what they include, are at hand on both sides and are the same.
    pub fn has_same_pages(&self, new: &Self, pages: &BTreeSet<String>) -> bool {
        same::are_same(&self.corpus, &new.corpus, pages)
    }

    fn of_one(schema: (Version, Schema)) -> Self {
        Self {
            is_of_one_version: true,
            ..Self::of(vec![schema])
        }
    }

    fn of(schemas: Vec<(Version, Schema)>) -> Self {
        Self {
            schemas,
            ..Self::default()
        }
    }

    /// Reads the schemas of a crate, of which `read` gives the files that it has.
    fn of_crate(
        named: &str,
        read: impl Fn(&str) -> Result<Option<String>, String>,
    ) -> Result<Self, String> {
        let mut schemas = Vec::new();
        for version in VERSIONS {
            let name = format!("{SCHEMAS}/{}.json", version.module);
            if let Some(text) = read(&name)? {
                schemas.push(schema(&format!("{named}/{name}"), &text)?);
            }
        }
        match schemas.is_empty() {
            true => Err(format!("{named}/{SCHEMAS} has no schema")),
            false => Ok(Self::of(schemas)),
        }
    }
}

fn text(path: &Path) -> Result<String, String> {
    let text = fs::read_to_string(path);
    text.map_err(|error| format!("cannot read {}: {error}", path.display()))
}

fn file(path: &Path) -> Result<(Version, Schema), String> {
    schema(&path.display().to_string(), &text(path)?)
}

fn schema(named: &str, text: &str) -> Result<(Version, Schema), String> {
    let schema: Schema = serde_json::from_str(text)
        .map_err(|error| {
            format!(
                "{named} is not a schema that this version of the tool can read: {error}; if another version has written it, \
                 compare the pages instead"
            )
        })?;
    let version = Version::named(&schema.version);
    Ok((
        version.map_err(|error| format!("{named}: {error}"))?,
        schema,
    ))
}
