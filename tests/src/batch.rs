//! Many printed crates, compiled and tested together.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use codegen::output::{sync, unwatched};
use codegen::plan::Package;
use codegen::progress;
use codegen::schema::Selected;
use codegen::{Printed, Understood};
use serde_json::{Value, json};

use crate::binary::cargo;
use crate::{files, workspace};

/// Printed crates in one workspace.
#[derive(Debug)]
pub struct Batch {
    folder: PathBuf,
    names: Vec<String>,
    features: Vec<String>,
}

impl Batch {
    /// A workspace in the folder `name` below `folder`, which is kept between runs: what is compiled once stays
    /// compiled. Batches in one folder share what their crates stand on.
    pub fn new(folder: &Path, name: &str) -> Self {
        Self {
            folder: folder.join("batches").join(name),
            names: Vec::new(),
            features: Vec::new(),
        }
    }

    /// Prints a crate into the workspace under a name of its own; the library keeps the name that its tests know.
    ///
    /// # Panics
    ///
    /// Panics where the crate cannot be printed or written.
    pub fn add(&mut self, name: &str, understood: &Understood) -> Printed {
        self.add_selected(name, understood, &understood.whole())
    }

    /// The same for what is selected.
    ///
    /// # Panics
    ///
    /// Panics where the crate cannot be printed or written.
    pub fn add_selected(
        &mut self,
        name: &str,
        understood: &Understood,
        selected: &[Selected<'_>],
    ) -> Printed {
        let graph_core = workspace::path("codegen/graph-core");
        let graph_core = graph_core.to_str().expect("the path is UTF-8");
        let package = Package::on(graph_core);
        let mut printed =
            codegen::print_selected(understood, selected, &package, &progress::unwatched)
                .unwrap_or_else(|error| panic!("{name}: {error}"));
        let manifest = printed.tree.files.get_mut("Cargo.toml");
        let manifest = manifest.expect("a crate has a manifest");
        *manifest = manifest
            .replace("name = \"generated\"", &format!("name = \"{name}\""))
            .replace("[lib]\n", "[lib]\nname = \"generated\"\n");
        sync(&printed.tree, &self.folder.join(name), &unwatched)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        for selected in selected {
            let module = selected.version.module;
            self.features.push(format!("{name}/{module}"));
        }
        self.names.push(name.to_owned());
        printed
    }

    /// Adds a program to the crate that was printed under this name. It is compiled as one that uses the crate.
    pub fn add_program(&self, name: &str, text: &str) {
        let folder = self.folder.join(name).join("examples");
        fs::create_dir_all(&folder).expect("the folder can be made");
        files::write_if_changed(&folder, "program.rs", text);
    }

    /// Runs the tests of all crates, without a warning of the compiler.
    ///
    /// # Errors
    ///
    /// Fails with what cargo said where one does not compile or fails, or does not run.
    pub fn test(&self) -> Result<String, String> {
        self.write_workspace();
        let test = [
            "test",
            "--workspace",
            "--offline",
            "--quiet",
            "--no-fail-fast",
        ];
        let output = self.cargo(&test, &self.features.join(","));
        let shown = said(&output);
        // Each version of each crate has a program of its own that runs its examples, be there any or none.
        let (ran, programs) = (
            shown.matches("test result: ok.").count(),
            self.features.len(),
        );
        if output.status.success() && ran == programs {
            Ok(shown)
        } else {
            Err(format!("{ran} of {programs}:\n{shown}"))
        }
    }

    /// Makes the documentation of all crates, without a warning.
    ///
    /// # Errors
    ///
    /// Fails with what rustdoc said.
    pub fn document(&self) -> Result<(), String> {
        self.write_workspace();
        // One by one, because all of them have a library of the same name.
        for name in &self.names {
            let features = self.features.iter();
            let own = features.filter(|feature| feature.starts_with(&format!("{name}/")));
            let features: Vec<&str> = own.map(String::as_str).collect();
            let doc = [
                "doc",
                "--offline",
                "--quiet",
                "--no-deps",
                "--package",
                name,
            ];
            let output = self.cargo(&doc, &features.join(","));
            if !output.status.success() {
                return Err(format!("{name}:\n{}", said(&output)));
            }
        }
        Ok(())
    }

    /// Compiles the programs of all crates, and tells of each crate in which lines its program is broken.
    ///
    /// # Panics
    ///
    /// Panics where a crate itself does not compile.
    pub fn broken_lines(&self) -> BTreeMap<String, BTreeSet<usize>> {
        self.write_workspace();
        let check = [
            "check",
            "--workspace",
            "--examples",
            "--offline",
            "--quiet",
            "--keep-going",
            "--message-format=json",
        ];
        let output = self.cargo(&check, &self.features.join(","));
        let names = self
            .names
            .iter()
            .map(|name| (name.clone(), BTreeSet::new()));
        let mut broken: BTreeMap<String, BTreeSet<usize>> = names.collect();
        let mut compiled = 0;
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let manifest = message["manifest_path"].as_str().unwrap_or_default();
            let name = Path::new(manifest).parent().and_then(Path::file_name);
            let name = name.map(|name| name.to_string_lossy().into_owned());
            let is_program = message["target"]["kind"] == json!(["example"]);
            match message["reason"].as_str() {
                Some("compiler-artifact") if is_program => compiled += 1,
                Some("compiler-message") if message["message"]["level"] == "error" => {
                    assert!(is_program, "{}", message["message"]["rendered"]);
                    if let Some(broken) = name.and_then(|name| broken.get_mut(&name)) {
                        broken.extend(lines(&message["message"]));
                    }
                }
                _ => {}
            }
        }
        let failed = broken.values().filter(|lines| !lines.is_empty()).count();
        assert_eq!(compiled + failed, broken.len(), "{}", said(&output));
        broken
    }

    fn write_workspace(&self) {
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = {:?}\n",
            self.names
        );
        write_root(&self.folder, &manifest);
    }

    fn cargo(&self, arguments: &[&str], features: &str) -> Output {
        cargo_in(&self.folder)
            .args(arguments)
            // Without the transport: the tests send nothing, and it is most of what would be compiled.
            .args(["--no-default-features", "--features", features])
            .output()
            .expect("cargo can be started")
    }
}

/// Writes the manifest of a workspace beside batches, and locks what it stands on as this workspace does.
///
/// # Panics
///
/// Panics where the files cannot be written.
pub fn write_root(folder: &Path, manifest: &str) {
    let manifest = format!("{manifest}\n[profile.dev]\ndebug = false\nincremental = false\n");
    files::write_if_changed(folder, "Cargo.toml", &manifest);
    let lock = workspace::path("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the lock file can be copied");
}

/// How printed crates are compiled: a warning is an error, and messages name types in full.
pub const RUSTFLAGS: &str = "-Dwarnings --verbose";

/// Cargo in a workspace beside batches, where a warning is an error. The flags are the same for all that is compiled and
/// documented, so that what the crates stand on is compiled once.
pub fn cargo_in(folder: &Path) -> Command {
    let mut cargo = cargo();
    cargo
        .env("CARGO_TARGET_DIR", folder.with_file_name("target"))
        .env("RUSTFLAGS", RUSTFLAGS)
        .env("RUSTDOCFLAGS", "-Dwarnings")
        .current_dir(folder);
    cargo
}

/// The lines of a program that a message of the compiler is about.
fn lines(message: &Value) -> BTreeSet<usize> {
    let spans = message["spans"].as_array().into_iter().flatten();
    let spans = spans.filter(|span| span["is_primary"] == true);
    let spans = spans.filter(|span| {
        let file = span["file_name"].as_str().unwrap_or_default();
        Path::new(file).ends_with("examples/program.rs")
    });
    let lines = spans.filter_map(|span| span["line_start"].as_u64());
    lines
        .filter_map(|line| usize::try_from(line).ok())
        .collect()
}

fn said(output: &Output) -> String {
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    format!("{stdout}\n{stderr}")
}
