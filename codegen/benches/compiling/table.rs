//! What a client of everything, one of a part, and one of a single call cost, beside another SDK.
//!
//! The library of a row is all that its project brings along: for ours the printed crate and `graph-core`, for the peer
//! its five crates. Third-party crates are built first and reported separately.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codegen::output;
use codegen::plan::Package;
use codegen::schema::Selection;

use super::Result;
use super::cost::Cost;

/// The rows take turns.
const ROUNDS: usize = 3;

/// The clients of the table: package, title, and what is selected.
const CLIENTS: [(&str, &str, &[&str]); 3] = [
    ("whole", "all calls", &[]),
    ("part", "users and groups", &["/users/**", "/groups/**"]),
    ("call", "one call", &["/users/{id}/assignLicense"]),
];

const PEER: &[&str] = &[
    "graph-rs-sdk",
    "graph-core",
    "graph-error",
    "graph-http",
    "graph-oauth",
];

const WORKSPACE: &str = "[profile.release]\nstrip = true\n\n[workspace]\nresolver = \"3\"\n";

/// A library, and a program that makes one call with it.
struct Row {
    title: &'static str,
    /// Their workspace.
    folder: PathBuf,
    program: String,
    /// The packages of the library.
    library: Vec<&'static str>,
    checks: Vec<Cost>,
    releases: Vec<Cost>,
}

/// Measures the rows and prints them.
pub(crate) fn print(docs: &Path, workspace: &Path) -> Result<()> {
    let folder = workspace.join("target/compiling/table");
    let mut rows = ours(docs, workspace, &folder.join("ours"))?;
    let mut third_parties = vec![("ours", rows[0].third_parties()?)];
    match peer(&folder.join("peer")) {
        Ok(row) => {
            third_parties.push((row.title, row.third_parties()?));
            rows.push(row);
        }
        Err(error) => {
            println!("`graph-rs-sdk` is left out, because it could not be fetched: {error}\n")
        }
    }
    for row in &rows {
        row.check()?;
    }
    for _ in 0..ROUNDS {
        for row in &mut rows {
            row.clean()?;
            row.checks.push(row.check()?);
            row.clean()?;
            row.releases.push(row.release()?);
        }
    }
    println!(
        "a library and a program of one call; medians of {ROUNDS} rounds, CPU time, memory of the largest process"
    );
    println!("                    check of the library   release, both          program");
    for row in rows {
        println!("{}", row.line()?);
    }
    for (whose, cpu) in third_parties {
        println!("  third-party crates for {whose}, release: {cpu:.1} s");
    }
    println!();
    Ok(())
}

/// The workspace of our clients, each with its program.
fn ours(docs: &Path, workspace: &Path, folder: &Path) -> Result<Vec<Row>> {
    let understood = codegen::understand(docs)?;
    let mut rows = Vec::new();
    let mut members = Vec::new();
    for (name, title, include) in CLIENTS {
        let include = include.iter().map(|pattern| pattern.parse());
        let selection = Selection::new(include.collect::<std::result::Result<_, _>>()?, Vec::new());
        let mut selected = selection.select(&understood.schemas)?;
        selected.retain(|selected| selected.version.name == "v1.0");
        let package = Package {
            name: name.parse()?,
            ..Package::on("../../../../../codegen/graph-core")
        };
        let printed = codegen::print_selected(&understood, &selected, &package, &|_| ())?;
        output::sync(&printed.tree, &folder.join(name), &output::unwatched)?;
        let program = program(
            folder,
            name,
            include_str!("programs/printed.rs"),
            &format!("generated = {{ path = \"../{name}\", package = \"{name}\" }}\n"),
        )?;
        members.extend([name.to_owned(), program.clone()]);
        rows.push(Row::new(title, folder, program, vec![name, "graph-core"]));
    }
    fs::write(
        folder.join("Cargo.toml"),
        format!("{WORKSPACE}members = {members:?}\n"),
    )?;
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(rows)
}

/// The workspace of the peer, the only one that depends on it.
fn peer(folder: &Path) -> Result<Row> {
    let program = program(
        folder,
        "peer",
        include_str!("programs/peer.rs"),
        r#"graph-rs-sdk = { version = "=3.0.1", default-features = false, features = ["rustls-tls"] }
serde_json = "1"
"#,
    )?;
    fs::write(
        folder.join("Cargo.toml"),
        format!("{WORKSPACE}members = [{program:?}]\n"),
    )?;
    cargo(folder, &["fetch"])?;
    Ok(Row::new("graph-rs-sdk", folder, program, PEER.to_vec()))
}

/// Writes the package of a program, and gives its name.
fn program(folder: &Path, library: &str, text: &str, dependencies: &str) -> Result<String> {
    let name = format!("{library}-program");
    let manifest = format!(
        r#"[package]
name = "{name}"
edition = "2024"
autobins = false

[[bin]]
name = "{name}"
path = "main.rs"

[dependencies]
{dependencies}tokio = {{ version = "1", default-features = false, features = ["macros", "rt"] }}
"#
    );
    let folder = folder.join(&name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("main.rs"), text)?;
    Ok(name)
}

impl Row {
    fn new(
        title: &'static str,
        folder: &Path,
        program: String,
        library: Vec<&'static str>,
    ) -> Self {
        Self {
            title,
            folder: folder.to_owned(),
            program,
            library,
            checks: Vec::new(),
            releases: Vec::new(),
        }
    }

    /// The CPU time of building the third-party crates.
    fn third_parties(&self) -> Result<f64> {
        cargo(&self.folder, &["clean", "--release", "--target-dir=target"])?;
        let cold = self.release()?;
        self.clean()?;
        let own = self.release()?;
        Ok(cold.cpu - own.cpu)
    }

    fn check(&self) -> Result<Cost> {
        self.cargo(&["check"], &self.library)
    }

    fn release(&self) -> Result<Cost> {
        self.cargo(&["build", "--release"], &[&self.program])
    }

    fn cargo(&self, arguments: &[&str], packages: &[&str]) -> Result<Cost> {
        let packages: Vec<String> = packages
            .iter()
            .map(|it| format!("--package={it}"))
            .collect();
        let arguments = arguments.iter().copied();
        let arguments: Vec<&str> = arguments
            .chain(packages.iter().map(String::as_str))
            .collect();
        Cost::of_cargo(&self.folder, &arguments)
    }

    /// Forgets what was built of the library and the program.
    fn clean(&self) -> Result<()> {
        let packages = self.library.iter().copied().chain([self.program.as_str()]);
        let packages: Vec<String> = packages.map(|it| format!("--package={it}")).collect();
        for profile in ["--profile=dev", "--profile=release"] {
            let mut arguments = vec!["clean", "--target-dir=target", profile];
            arguments.extend(packages.iter().map(String::as_str));
            cargo(&self.folder, &arguments)?;
        }
        Ok(())
    }

    fn line(self) -> Result<String> {
        let program = self.folder.join("target/release").join(&self.program);
        let kilobytes = fs::metadata(program)?.len() / 1000;
        let (check, release) = (Cost::median(self.checks), Cost::median(self.releases));
        Ok(format!(
            "  {:<16} {:>7.2} s, {:>5.0} MB   {:>7.2} s, {:>5.0} MB   {kilobytes:>6} kB",
            self.title,
            check.cpu,
            check.peak / 1e3,
            release.cpu,
            release.peak / 1e3,
        ))
    }
}

fn cargo(folder: &Path, arguments: &[&str]) -> Result<()> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--quiet")
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr)
            .trim()
            .to_owned()
            .into());
    }
    Ok(())
}
