//! What the printed crate costs the people who compile it, against the usual way of doing the same.
//!
//! ```text
//! GRAPH_REFERENCE=…/api-reference cargo bench -p codegen --bench compiling -- [check] [release] [doc] [table]
//! ```
//!
//! Needs the `time` of GNU, which knows what a process and all of its children took. Everything that the measured
//! crates stand on is built before; the crates lie in `target/compiling`. Judge by the ratios, on a quiet machine.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

mod cost;
mod derived;
mod table;

use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use codegen::output;
use codegen::plan::Package;
use cost::Cost;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Each figure is the median of so many rounds; the things that are compared take turns.
const ROUNDS: usize = 3;

const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["derived", "generated", "programs"]

[profile.release]
strip = true
"#;

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let asked = |name: &str| asked.is_empty() || asked.iter().any(|asked| asked == name);
    if asked("table") {
        let (docs, workspace) = places()?;
        table::print(&docs, &workspace)?;
    }
    if !["check", "release", "doc"].iter().any(|it| asked(it)) {
        return Ok(());
    }
    let crates = Crates::write()?;
    println!("medians of {ROUNDS} rounds; CPU time is that of cargo and all that it starts\n");
    if asked("check") {
        check(&crates)?;
    }
    if asked("release") {
        release(&crates)?;
    }
    if asked("doc") {
        doc(&crates)?;
    }
    Ok(())
}

fn check(crates: &Crates) -> Result<()> {
    let printed = || crates.measure("generated/src/lib.rs", &["check", "--package=generated"]);
    let derived = || crates.measure("derived/src/lib.rs", &["check", "--package=derived"]);
    let (printed, derived) = compare(printed, derived)?;
    println!("cargo check, the whole crate against derives on its structs alone");
    println!("  printed  {printed}");
    println!("  derived  {derived}");
    println!("  ratio    {}\n", derived.ratio(&printed));
    Ok(())
}

fn release(crates: &Crates) -> Result<()> {
    const BUILD: &[&str] = &["build", "--release", "--package=programs"];
    let printed = || {
        crates.measure(
            "generated/src/lib.rs",
            &[BUILD, &["--bin=printed"]].concat(),
        )
    };
    let by_hand = || crates.measure("programs/by_hand.rs", &[BUILD, &["--bin=by_hand"]].concat());
    let (printed, by_hand) = compare(printed, by_hand)?;
    let (large, small) = (crates.size("printed")?, crates.size("by_hand")?);
    println!("cargo build --release, a program of one call; optimised for speed, stripped");
    println!("  printed  {printed}, {large} bytes");
    println!("  by hand  {by_hand}, {small} bytes");
    println!("  more     {} bytes\n", large.saturating_sub(small));
    Ok(())
}

fn doc(crates: &Crates) -> Result<()> {
    let printed = || {
        crates.measure(
            "generated/src/lib.rs",
            &["doc", "--no-deps", "--package=generated"],
        )
    };
    let derived = || {
        crates.measure(
            "derived/src/lib.rs",
            &["doc", "--no-deps", "--package=derived"],
        )
    };
    let (printed, derived) = compare(printed, derived)?;
    println!("cargo doc --no-deps, the whole crate against derives on its structs alone");
    println!("  printed  {printed}");
    println!("  derived  {derived}");
    println!("  ratio    {}\n", derived.ratio(&printed));
    Ok(())
}

/// Measures two things in turns, after a first time that builds what they stand on.
fn compare(
    one: impl Fn() -> Result<Cost>,
    other: impl Fn() -> Result<Cost>,
) -> Result<(Cost, Cost)> {
    one()?;
    other()?;
    let mut costs = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        costs.0.push(one()?);
        costs.1.push(other()?);
    }
    Ok((Cost::median(costs.0), Cost::median(costs.1)))
}

/// The folder of the pages, and that of the workspace.
fn places() -> Result<(PathBuf, PathBuf)> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = home.parent().ok_or("the package lies in the workspace")?;
    let docs = std::env::var_os("GRAPH_REFERENCE")
        .map_or_else(|| workspace.join("docs-src"), PathBuf::from);
    Ok((docs, workspace.to_owned()))
}

/// The workspace of what is compiled.
struct Crates {
    folder: PathBuf,
}

impl Crates {
    fn write() -> Result<Self> {
        let (docs, workspace) = places()?;
        let folder = workspace.join("target/compiling");
        fs::create_dir_all(&folder)?;

        let understood = codegen::understand(&docs)?;
        let printed = codegen::print(&understood, &Package::on("../../../codegen/graph-core"))?;
        output::sync(&printed.tree, &folder.join("generated"), &output::unwatched)?;
        let plan = codegen::plan::plan(&understood.whole(), &understood.places).value;
        let derived = output::format(derived::files(&plan), &|_| ())?;
        output::sync(&derived, &folder.join("derived"), &output::unwatched)?;

        let programs = folder.join("programs");
        fs::create_dir_all(&programs)?;
        for (name, text) in [
            ("Cargo.toml", include_str!("programs/Cargo.toml.in")),
            ("printed.rs", include_str!("programs/printed.rs")),
            ("by_hand.rs", include_str!("programs/by_hand.rs")),
        ] {
            fs::write(programs.join(name), text)?;
        }
        fs::write(folder.join("Cargo.toml"), WORKSPACE)?;
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self { folder })
    }

    /// What cargo takes after a file has changed.
    fn measure(&self, changed: &str, arguments: &[&str]) -> Result<Cost> {
        let changed = File::options()
            .write(true)
            .open(self.folder.join(changed))?;
        changed.set_modified(SystemTime::now())?;
        Cost::of_cargo(&self.folder, arguments)
    }

    /// The size of a program in bytes.
    fn size(&self, program: &str) -> Result<u64> {
        let program = self.folder.join("target/release").join(program);
        Ok(fs::metadata(program)?.len())
    }
}
