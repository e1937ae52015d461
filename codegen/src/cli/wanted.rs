//! What the main command prints, and where.
//!
//! Knows the command line and `codegen.toml`, and which of them wins; must not know how pages are read.

use std::path::{Path, PathBuf};

use codegen::plan::{GraphCore, Package, PackageName};
use codegen::version::Version;
use codegen::{Settings, corpus};

use super::Mistake;
use super::chosen::Chosen;
use super::patterns::Patterns;
use super::place::{absolute, relative, resolved};
use super::terminal::ColorChoice;

/// How the crate is printed.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The folder that holds the version folders; one that is called like a command is given as `./find` [default: the one
    /// of `codegen.toml`]
    docs: Option<PathBuf>,

    /// Where the crate is written [default: the folder of `codegen.toml`, or else `generated` in the current one]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// The name of the printed package [default: generated]
    #[arg(long, value_name = "NAME")]
    name: Option<PackageName>,

    /// Where the printed crate finds its library: `inside` writes it to `DIR/graph-core`, so that nothing else is needed;
    /// `path:DIR`, from the current folder; `version:REQUIREMENT`; `git:URL#COMMIT` [default: inside]
    #[arg(long, value_name = "WHERE")]
    graph_core: Option<GraphCore>,

    /// Read only the pages of this version of the API; several times for several [default: those of `codegen.toml`, or
    /// else all that have pages]
    #[arg(long = "api-version", value_name = "VERSION", value_parser = Version::named)]
    versions: Vec<Version>,

    #[command(flatten)]
    pub(super) patterns: Patterns,

    /// Write nothing; fail if anything would change
    #[arg(long)]
    pub(super) check: bool,

    /// Write only the schemas, as JSON, and no crate; --out must name their folder, because that of `codegen.toml` is the
    /// folder of the crate
    #[arg(long, conflicts_with = "check", requires = "out")]
    pub(super) schema_only: bool,

    /// Leave the sentences of the pages out; names, types, permissions, examples and links stay
    #[arg(long)]
    no_prose: bool,

    /// The file that chooses what the command line does not [default: the nearest `codegen.toml` of this folder and those
    /// above it]
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,

    /// Print a table of codes and counts in place of the findings
    #[arg(long)]
    pub(super) summary: bool,

    /// Colour the findings
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
}

/// What is printed, and where: what the command line says, or else the file.
pub(super) struct Wanted {
    pub(super) docs: PathBuf,
    pub(super) out: PathBuf,
    pub(super) prose: bool,
    pub(super) package: Package,
    pub(super) settings: Settings,
}

impl Wanted {
    /// What is wanted; `None` if no documentation is.
    pub(super) fn of(arguments: &Arguments, chosen: &Chosen) -> Result<Option<Self>, Mistake> {
        let config = &chosen.config;
        let Some(docs) = arguments.docs.as_ref().or(config.docs.as_ref()) else {
            return Ok(None);
        };
        let out = arguments.out.clone().or_else(|| config.out.clone());
        let out = out.unwrap_or_else(|| chosen.path("generated"));
        refuse_out(docs, &out)?;
        let name = arguments.name.clone().or_else(|| config.name.clone());
        let graph_core = arguments.graph_core.clone();
        let graph_core = graph_core.or_else(|| match config.graph_core.clone()? {
            GraphCore::Path(path) => {
                let path = chosen.path(&path).to_string_lossy().into_owned();
                Some(GraphCore::Path(path))
            }
            other => Some(other),
        });
        let package = Package {
            name: name.unwrap_or_default(),
            graph_core: seen_from(&out, graph_core.unwrap_or_default())?,
        };
        Ok(Some(Self {
            docs: docs.clone(),
            out,
            prose: !arguments.no_prose && config.prose.unwrap_or(true),
            package,
            settings: chosen.settings(&arguments.versions),
        }))
    }
}

/// Refuses to write where pages are read, and where no folder for a crate can be.
fn refuse_out(docs: &Path, out: &Path) -> Result<(), Mistake> {
    let resolved = |path: &Path| {
        resolved(path)
            .map_err(|error| Mistake::new(format!("cannot open {}: {error}", path.display())))
    };
    let (root, out_resolved) = (resolved(docs)?, resolved(out)?);
    let why = match out_resolved.strip_prefix(root) {
        Ok(below) if corpus::reads(below) => "pages are read there",
        _ if out.is_file() => "that is a file",
        _ if out_resolved.parent().is_none() => "that is the root of all folders",
        _ => return Ok(()),
    };
    Err(Mistake::new(format!(
        "the crate cannot be written to {}, because {why}; name another folder with --out, or as `out` in `codegen.toml`",
        out.display()
    )))
}

/// The place of the library as the manifest of a package in the folder `out` names it. That must not tell where it was
/// made.
fn seen_from(out: &Path, graph_core: GraphCore) -> Result<GraphCore, Mistake> {
    let GraphCore::Path(path) = graph_core else {
        return Ok(graph_core);
    };
    if !Path::new(&path).join("Cargo.toml").is_file() {
        let message = format!("there is no `Cargo.toml` in {path}, where the library should be");
        return Err(Mistake::new(message));
    }
    let absolute = |path: &Path| {
        absolute(path)
            .map_err(|error| Mistake::new(format!("cannot tell the current folder: {error}")))
    };
    let path = relative(&absolute(out)?, &absolute(Path::new(&path))?);
    Ok(GraphCore::Path(path))
}
