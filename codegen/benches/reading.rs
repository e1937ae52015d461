//! How long reading and printing take, against a bare `pulldown-cmark` pass over the same files in the same process.
//!
//! `GRAPH_REFERENCE=…/api-reference cargo bench -p codegen --bench reading`
//!
//! Prints ratios, of time and of the processor time of all cores; seconds are only there to judge them by.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::ops::Add;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::plan::Package;
use codegen::{Understood, corpus, output};
use pulldown_cmark::{Options, Parser};

const ROUNDS: usize = 9;

/// That of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let docs = std::env::var_os("GRAPH_REFERENCE").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs-src"),
        PathBuf::from,
    );
    let pages = corpus::read(&docs)
        .expect("the folder of the bench holds pages")
        .value;
    let texts: Vec<&str> = pages
        .pages()
        .filter_map(|(source, _)| source.text.as_deref())
        .collect();
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    println!(
        "{} pages, {:.1} MB, median of {ROUNDS} rounds",
        texts.len(),
        bytes as f64 / 1e6
    );

    let bare = cost(|| {
        texts
            .iter()
            .map(|text| Parser::new_ext(text, Options::ENABLE_TABLES).count())
            .sum()
    });
    let understand = || codegen::understand(&docs).expect("it was read before");
    let print = |understood: &Understood| {
        codegen::print(understood, &Package::on("../graph-core")).expect("what is printed is Rust")
    };
    let out = std::env::temp_dir().join(format!("codegen-bench-{}", std::process::id()));
    let sync = |tree| {
        let changes =
            output::sync(tree, &out, &output::unwatched).expect("the folder can be written");
        changes.unchanged
    };
    let read = cost(|| understand().schemas.len());
    let understood = understand();
    let printed = cost(|| print(&understood).tree.files.len());
    let tree = print(&understood).tree;
    let written = cost(|| {
        // A folder that is not there yet is what the first run finds.
        let _ = std::fs::remove_dir_all(&out);
        sync(&tree)
    });
    let compared = cost(|| sync(&tree));
    let _ = std::fs::remove_dir_all(&out);

    println!("{:<38}{:>12}{:>8}{:>12}", "", "time", "", "processor");
    for (what, cost) in [
        ("bare pulldown-cmark pass, one core", bare),
        ("files → schema", read),
        ("schema → formatted Rust", printed),
        ("files → formatted Rust", read + printed),
        ("first run, into an empty folder", read + printed + written),
        ("second run, nothing has changed", read + printed + compared),
    ] {
        println!(
            "{what:<38}{:>12.1?}{:>8.2}{:>12.2}",
            cost.time,
            ratio(cost.time, bare.time),
            ratio(cost.processor, bare.processor),
        );
    }
    if let Some(peak) = peak_memory() {
        println!("peak memory of this process           {peak:>7} MB");
    }
}

/// What something costs.
#[derive(Clone, Copy)]
struct Cost {
    /// The median time that it takes, on all cores.
    time: Duration,
    /// The time of all cores together, which others on the machine hardly change; none where the system does not tell.
    processor: Duration,
}

impl Add for Cost {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            time: self.time + other.time,
            processor: self.processor + other.processor,
        }
    }
}

/// What a round costs; what it gives is kept from being optimised away.
fn cost(mut round: impl FnMut() -> usize) -> Cost {
    let before = processor_time();
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(round());
            begun.elapsed()
        })
        .collect();
    times.sort();
    Cost {
        time: times[ROUNDS / 2],
        processor: (processor_time() - before) / ROUNDS as u32,
    }
}

/// The processor time of this process so far, where the system tells: in hundredths of a second.
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program may hold blanks.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

fn ratio(time: Duration, base: Duration) -> f64 {
    time.as_secs_f64() / base.as_secs_f64()
}

/// The most memory that the process has had, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}
