//! How everything grows with the reference: reading, printing, checking and the tests, for references that are made of
//! copies of one.
//!
//! ```text
//! GRAPH_REFERENCE=…/api-reference cargo bench -p codegen --bench scaling -- [read] [compile]
//! ```
//!
//! `read` reads and prints 1, 2.5 and 10 times the pages; `compile` checks the printed crate, compiles its tests and
//! runs them, for 1 and 2.5 times. The pages and the crates lie in `target/scaling`. Judge by the growth: what a page
//! takes there against what it takes here, which is 1 where things grow as the pages do.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

mod copies;
#[path = "../compiling/cost.rs"]
mod cost;

use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use codegen::plan::Package;
use codegen::{Understood, output};
use cost::Cost;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Each figure is the median of so many rounds.
const ROUNDS: usize = 3;

/// How many tenths of the reference each larger one has.
const SIZES: [usize; 3] = [10, 25, 100];

/// The largest one that is compiled.
const COMPILED: usize = 25;

const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"generated\"]\n";

/// That of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let asked = |name: &str| asked.is_empty() || asked.iter().any(|asked| asked == name);
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = home.parent().ok_or("the package lies in the workspace")?;
    let docs = std::env::var_os("GRAPH_REFERENCE")
        .map_or_else(|| workspace.join("docs-src"), PathBuf::from);
    let folder = workspace.join("target/scaling");
    let mut first = None;
    for tenths in SIZES {
        let compiles = asked("compile") && tenths <= COMPILED;
        if !compiles && !asked("read") {
            continue;
        }
        let folder = folder.join(tenths.to_string());
        let size = Size::measure(&docs, &folder, tenths, compiles)?;
        size.print(tenths, first.as_ref().unwrap_or(&size));
        first.get_or_insert(size);
    }
    Ok(())
}

/// What a reference of some size has and takes.
struct Size {
    pages: usize,
    types: usize,
    calls: usize,
    tests: usize,
    read: Duration,
    print: Duration,
    compiled: Option<Compiled>,
}

struct Compiled {
    check: Cost,
    tests: Cost,
    run: Cost,
}

impl Size {
    fn measure(docs: &Path, folder: &Path, tenths: usize, compiles: bool) -> Result<Self> {
        let pages = folder.join("docs");
        if pages.exists() {
            fs::remove_dir_all(&pages)?;
        }
        copies::write(docs, &pages, tenths)?;
        let (read, understood) = median(|| Ok(codegen::understand(&pages)?))?;
        let (print, printed) = median(|| {
            Ok(codegen::print(
                &understood,
                &Package::on("../../../../codegen/graph-core"),
            )?)
        })?;
        let compiled = if compiles {
            output::sync(&printed.tree, &folder.join("generated"), &output::unwatched)?;
            Some(Compiled::measure(folder, &understood)?)
        } else {
            None
        };
        let schemas = || understood.schemas.iter().map(|(_, schema)| schema);
        Ok(Self {
            pages: understood.corpus.pages().count(),
            types: schemas().map(|schema| schema.types.keys().count()).sum(),
            calls: schemas().map(|schema| schema.calls.len()).sum(),
            tests: printed.tests,
            read,
            print,
            compiled,
        })
    }

    fn print(&self, tenths: usize, first: &Self) {
        let Self {
            pages,
            types,
            calls,
            tests,
            ..
        } = self;
        let tenths = tenths as f64 / 10.0;
        println!("{tenths} times: {pages} pages, {types} types, {calls} calls, {tests} tests");
        let factor = |of: fn(&Self) -> usize| of(self) as f64 / of(first) as f64;
        let (pages, tests) = (factor(|it| it.pages), factor(|it| it.tests));
        println!(
            "  times the first    {pages:.2} pages, {:.2} types, {:.2} calls, {tests:.2} tests",
            factor(|it| it.types),
            factor(|it| it.calls),
        );
        let growth = |name: &str, shown: String, ratio: f64, by: f64| {
            println!("  {name:<18} {shown:<50} growth {:.2}", ratio / by);
        };
        let time = |of: fn(&Self) -> Duration| of(self).as_secs_f64() / of(first).as_secs_f64();
        growth(
            "read",
            format!("{:.2?}", self.read),
            time(|it| it.read),
            pages,
        );
        growth(
            "print",
            format!("{:.2?}", self.print),
            time(|it| it.print),
            pages,
        );
        let (Some(here), Some(there)) = (&self.compiled, &first.compiled) else {
            return;
        };
        let cpu = |here: &Cost, there: &Cost| here.cpu / there.cpu;
        growth(
            "check",
            here.check.to_string(),
            cpu(&here.check, &there.check),
            pages,
        );
        growth(
            "compile tests",
            here.tests.to_string(),
            cpu(&here.tests, &there.tests),
            tests,
        );
        growth(
            "run tests",
            here.run.to_string(),
            cpu(&here.run, &there.run),
            tests,
        );
        println!("  tests / check      {}", here.tests.ratio(&here.check));
    }
}

impl Compiled {
    fn measure(folder: &Path, understood: &Understood) -> Result<Self> {
        fs::write(folder.join("Cargo.toml"), WORKSPACE)?;
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock"))?;
        let versions = understood.schemas.iter().map(|(version, _)| version.module);
        let versions: Vec<&str> = versions.collect();
        let features = format!("--features={}", versions.join(","));
        let cargo = |command: &[&str]| {
            let features = ["--package=generated", "--no-default-features", &features];
            Cost::of_cargo(folder, &[command, &features].concat())
        };
        let library = ["generated/src/lib.rs".to_owned()];
        let programs = versions
            .iter()
            .map(|it| format!("generated/tests/{it}/main.rs"));
        let programs: Vec<String> = programs.collect();
        let rounds = |changed: &[String], command: &[&str]| {
            // A first time builds what it stands on.
            cargo(command)?;
            let costs = (0..ROUNDS).map(|_| {
                touch(folder, changed)?;
                cargo(command)
            });
            Ok::<_, Box<dyn Error>>(Cost::median(costs.collect::<Result<_>>()?))
        };
        Ok(Self {
            check: rounds(&library, &["check"])?,
            tests: rounds(&programs, &["test", "--no-run"])?,
            run: rounds(&[], &["test"])?,
        })
    }
}

/// Lets files look as if they had just been changed.
fn touch(folder: &Path, files: &[String]) -> Result<()> {
    for file in files {
        let file = File::options().write(true).open(folder.join(file))?;
        file.set_modified(SystemTime::now())?;
    }
    Ok(())
}

/// The median time of some rounds, and what the last one gave.
fn median<T>(round: impl Fn() -> Result<T>) -> Result<(Duration, T)> {
    let timed = || {
        let begun = Instant::now();
        let made = round()?;
        Ok::<_, Box<dyn Error>>((begun.elapsed(), made))
    };
    let (first, mut last) = timed()?;
    let mut times = vec![first];
    for _ in 1..ROUNDS {
        let (time, made) = timed()?;
        times.push(time);
        last = made;
    }
    times.sort();
    Ok((times[ROUNDS / 2], last))
}
