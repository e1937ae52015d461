//! What a run of cargo takes. Needs the `time` of GNU, which knows what a process and all of its children took.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What a process and all of its children took.
pub(crate) struct Cost {
    /// CPU time in seconds, in programs and in the system.
    pub(crate) cpu: f64,
    /// Seconds that went by.
    pub(crate) wall: f64,
    /// The memory of the largest of them in kilobytes.
    pub(crate) peak: f64,
}

impl Cost {
    /// What cargo takes in a workspace; it builds below its folder `target`.
    pub(crate) fn of_cargo(folder: &Path, arguments: &[&str]) -> Result<Self> {
        let report = folder.join("cost");
        let status = Command::new("time")
            .args(["--format=%U %S %e %M", "--output"])
            .arg(&report)
            .arg(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--quiet", "--target-dir"])
            .arg(folder.join("target"))
            .env("CARGO_INCREMENTAL", "0")
            .stdout(Stdio::null())
            .current_dir(folder)
            .status()?;
        if !status.success() {
            return Err(format!("cargo {} failed", arguments.join(" ")).into());
        }
        let report = fs::read_to_string(report)?;
        Self::read(&report).ok_or_else(|| format!("`time` said `{report}`").into())
    }

    fn read(report: &str) -> Option<Self> {
        let mut figures = report.split_whitespace().map(|figure| figure.parse().ok());
        let mut next = || figures.next().flatten();
        let (user, system): (f64, f64) = (next()?, next()?);
        Some(Self {
            cpu: user + system,
            wall: next()?,
            peak: next()?,
        })
    }

    pub(crate) fn median(costs: Vec<Self>) -> Self {
        let middle = |figure: fn(&Self) -> f64| {
            let mut figures: Vec<f64> = costs.iter().map(figure).collect();
            figures.sort_by(f64::total_cmp);
            figures[figures.len() / 2]
        };
        Self {
            cpu: middle(|cost| cost.cpu),
            wall: middle(|cost| cost.wall),
            peak: middle(|cost| cost.peak),
        }
    }

    pub(crate) fn ratio(&self, base: &Self) -> String {
        format!(
            "CPU {:.2}, wall {:.2}, peak {:.2}",
            self.cpu / base.cpu,
            self.wall / base.wall,
            self.peak / base.peak
        )
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{:.2} s of CPU, {:.2} s, at most {:.0} MB",
            self.cpu,
            self.wall,
            self.peak / 1e3
        )
    }
}
