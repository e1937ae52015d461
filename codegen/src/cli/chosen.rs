//! `codegen.toml`, as all commands find it.
//!
//! Knows where the file lies, and so where its paths lead; must not know what they are for.

use std::path::{Path, PathBuf};

use codegen::Settings;
use codegen::config::{self, Config};
use codegen::version::Version;

use super::Mistake;

/// What a file chooses; nothing, if there is none.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    /// Its keys, with paths as they lead from the current folder.
    pub(super) config: Config,
    /// The folder from which its paths count.
    folder: PathBuf,
}

impl Chosen {
    /// Reads a file that was named, or else the nearest one of the current folder and those above it.
    pub(super) fn read(named: Option<&Path>) -> Result<Self, Mistake> {
        let file = match named {
            Some(file) => Some(file.to_owned()),
            None => nearest().map_err(|error| {
                Mistake::new(format!("cannot tell the current folder: {error}"))
            })?,
        };
        let Some(file) = file else {
            return Ok(Self::default());
        };
        let read = Config::read(&file.display().to_string(), &text(&file)?);
        let mut config = read.map_err(Mistake::new)?;
        let folder = file.parent().unwrap_or(Path::new("")).to_owned();
        for path in [&mut config.docs, &mut config.out].into_iter().flatten() {
            *path = folder.join(&path);
        }
        Ok(Self { config, folder })
    }

    /// How the documentation is read: in these versions, or else in those of the file, with the fixups of the file.
    pub(super) fn settings(&self, versions: &[Version]) -> Settings {
        let versions = match versions {
            [] => &self.config.versions,
            versions => versions,
        };
        Settings {
            versions: versions.to_vec(),
            fixups: self.config.fixups.clone(),
            ..Settings::default()
        }
    }

    /// The way from the current folder to what the file has written as a path.
    pub(super) fn path(&self, written: &str) -> PathBuf {
        self.folder.join(written)
    }
}

/// The file of this folder, or of the nearest one above it that has one, as seen from here.
fn nearest() -> std::io::Result<Option<PathBuf>> {
    nearest_from(0)
}

/// The file of the nearest folder above this one that has one, as seen from here.
pub(super) fn nearest_above() -> std::io::Result<Option<PathBuf>> {
    nearest_from(1)
}

fn nearest_from(first: usize) -> std::io::Result<Option<PathBuf>> {
    let here = std::env::current_dir()?;
    let folders = here.ancestors().enumerate().skip(first);
    let mut files = folders.map(|(up, _)| {
        let way = std::iter::repeat_n("..", up).chain([config::FILE]);
        way.collect::<PathBuf>()
    });
    Ok(files.find(|file| file.is_file()))
}

/// The text of a file.
pub(super) fn text(file: &Path) -> Result<String, Mistake> {
    let text = std::fs::read_to_string(file);
    text.map_err(|error| Mistake::new(format!("cannot read {}: {error}", file.display())))
}
