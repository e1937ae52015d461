//! Programs of the workspace, and the tool as people start it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use crate::workspace;

/// Cargo, as it is when no test starts it.
///
/// A test inherits what cargo tells about its package. Some build scripts look at that, and would run anew, with all
/// that stands on their crates, whenever cargo is started by a test after a person did, or the other way round.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    for (name, _) in std::env::vars_os() {
        let shown = name.to_string_lossy();
        if shown.starts_with("CARGO_PKG_") || shown.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// The examples of this package.
const EXAMPLES: [&str; 3] = ["assign_license", "send_mail", "sync_users"];

/// The programs that tests start, built from the code as it is now.
///
/// They are chosen from all of the workspace, and examples are among them, because then shared dependencies have the
/// same features as in `cargo test`, and nothing is built twice.
///
/// # Errors
///
/// Fails with what cargo says where a program does not compile.
fn build() -> Result<BTreeMap<String, PathBuf>, String> {
    let output = cargo()
        .args(["build", "--locked", "--message-format=json"])
        .args(["--workspace", "--bin=codegen"])
        .args(EXAMPLES.map(|name| format!("--example={name}")))
        .args((!cfg!(debug_assertions)).then_some("--release"))
        .current_dir(workspace::path("."))
        .output()
        .expect("cargo starts");
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let programs = messages.lines().filter_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).ok()?;
        let name = message["target"]["name"].as_str()?;
        Some((name.to_owned(), message["executable"].as_str()?.into()))
    });
    Ok(programs.collect())
}

static PROGRAMS: LazyLock<Result<BTreeMap<String, PathBuf>, String>> = LazyLock::new(build);

/// Where a program of the workspace is: `codegen`, or an example.
///
/// # Panics
///
/// Panics where it cannot be built.
pub fn program(name: &str) -> &'static Path {
    let programs = PROGRAMS.as_ref();
    let programs = programs.unwrap_or_else(|said| panic!("{said}"));
    &programs[name]
}

/// What a run came to.
#[derive(Debug)]
pub struct Run {
    /// The exit status.
    pub status: Option<i32>,
    /// What it printed.
    pub stdout: String,
    /// What it said.
    pub stderr: String,
}

/// A run of the tool that is being described.
#[derive(Debug)]
pub struct Codegen(Command);

impl Codegen {
    /// A run over some documentation.
    pub fn new(docs: &Path) -> Self {
        Self::started(docs).arg("--color=never")
    }

    /// A run over the documentation of the nearest `codegen.toml`.
    pub fn chosen() -> Self {
        Self(Command::new(program("codegen"))).arg("--color=never")
    }

    /// The first `codegen.toml` of a folder.
    pub fn init() -> Self {
        Self::started(Path::new("init"))
    }

    /// What a selection of the nearest `codegen.toml` takes.
    pub fn select() -> Self {
        Self::started(Path::new("select"))
    }

    /// A run over some documentation, for a terminal with colours.
    pub fn coloured(docs: &Path) -> Self {
        Self::started(docs).arg("--color=always")
    }

    fn started(docs: &Path) -> Self {
        let mut command = Command::new(program("codegen"));
        command.arg(docs);
        Self(command)
    }

    /// A search for what calls a URL.
    pub fn find(url: &str, docs: &Path) -> Self {
        Self::started(Path::new("find")).arg(url).path(docs)
    }

    /// A search in the documentation of the nearest `codegen.toml`.
    pub fn find_chosen(url: &str) -> Self {
        Self::started(Path::new("find")).arg(url)
    }

    /// Writes to a folder.
    #[must_use]
    pub fn out(mut self, folder: &Path) -> Self {
        self.0.arg("--out").arg(folder);
        self
    }

    /// Names one more path.
    #[must_use]
    pub fn path(mut self, path: &Path) -> Self {
        self.0.arg(path);
        self
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, argument: &str) -> Self {
        self.0.arg(argument);
        self
    }

    /// Runs in a folder.
    #[must_use]
    pub fn in_folder(mut self, folder: &Path) -> Self {
        self.0.current_dir(folder);
        self
    }

    /// Reads pages with so many threads.
    #[must_use]
    pub fn threads(mut self, number: u32) -> Self {
        self.0.env("RAYON_NUM_THREADS", number.to_string());
        self
    }

    /// The command, for those who start it otherwise.
    pub fn command(self) -> Command {
        self.0
    }

    /// Runs it.
    pub fn run(mut self) -> Run {
        self.0.output().expect("the tool starts").into()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Self {
            status: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}
