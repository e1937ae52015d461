//! How long reading takes, against a bare `pulldown-cmark` pass over the same files in the same process.
//!
//! `GRAPH_REFERENCE=…/api-reference cargo bench -p codegen --bench reading`
//!
//! Prints ratios; seconds are only there to judge them by.

#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use codegen::corpus;
use pulldown_cmark::{Options, Parser};

const ROUNDS: usize = 7;

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

    let bare = median(|| {
        texts
            .iter()
            .map(|text| Parser::new_ext(text, Options::ENABLE_TABLES).count())
            .sum()
    });
    let read = median(|| {
        codegen::understand(&docs)
            .expect("it was read before")
            .schemas
            .len()
    });
    let understood = codegen::understand(&docs).expect("it was read before");
    let printed = median(|| {
        codegen::print(&understood, "../graph-core")
            .expect("what is printed is Rust")
            .tree
            .files
            .len()
    });

    println!("bare pulldown-cmark pass, one core    {bare:>10.1?}   1.00");
    println!(
        "files → schema, all cores             {read:>10.1?}   {:.2}",
        ratio(read, bare)
    );
    println!(
        "schema → formatted Rust               {printed:>10.1?}   {:.2}",
        ratio(printed, bare)
    );
    println!(
        "files → formatted Rust                {:>10.1?}   {:.2}",
        read + printed,
        ratio(read + printed, bare)
    );
    if let Some(peak) = peak_memory() {
        println!("peak memory of this process           {peak:>7} MB");
    }
}

/// The median time of some rounds; what they give is kept from being optimised away.
fn median(mut round: impl FnMut() -> usize) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(round());
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
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
