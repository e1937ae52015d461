//! Draws findings for a review: of each code, as many as are asked for, the same for the same seed.
//!
//! ```sh
//! cargo run --release -p tests --bin draw_findings -- path/to/api-reference 7 20 > drawn.txt
//! cargo run --release -p tests --bin draw_findings -- path/to/api-reference 7 20 type-cell row-name
//! ```
//!
//! `codegen/REVIEW.md` has what became of the last review.

#![expect(clippy::print_stdout, reason = "its output is the draw")]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use codegen::diagnostic::Code;
use codegen::lint::{self, Finding, Level, Levels, Options, Scope};
use codegen::report::{self, Color, Paths};
use tests::random::Random;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match read(&arguments).and_then(|wanted| draw(&wanted)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = writeln!(std::io::stderr(), "error: {message}");
            ExitCode::from(2)
        }
    }
}

struct Wanted {
    docs: PathBuf,
    seed: u64,
    number: usize,
    /// All, if there are none.
    codes: Vec<Code>,
}

fn read(arguments: &[String]) -> Result<Wanted, String> {
    let [docs, seed, number, codes @ ..] = arguments else {
        return Err("usage: draw_findings DOCS SEED NUMBER [CODE…]".to_owned());
    };
    let codes = codes.iter().map(|name| {
        let code = Code::named(name);
        code.map_err(|nearest| format!("there is no code `{name}`; the nearest is `{nearest}`"))
    });
    Ok(Wanted {
        docs: docs.into(),
        seed: seed
            .parse()
            .map_err(|_| format!("`{seed}` is not a seed"))?,
        number: number
            .parse()
            .map_err(|_| format!("`{number}` is not a number"))?,
        codes: codes.collect::<Result<_, _>>()?,
    })
}

fn draw(wanted: &Wanted) -> Result<(), String> {
    let understood = codegen::understand(&wanted.docs).map_err(|error| error.to_string())?;
    let mut levels = Levels::default();
    for code in Code::of_pages().filter(|code| Level::usual(*code) == Level::Allow) {
        levels.choose(code, Level::Note);
    }
    let options = Options {
        levels,
        ..Options::default()
    };
    let scope = Scope::of(std::slice::from_ref(&wanted.docs))?;
    let corpus = &understood.corpus;
    let report = lint::lint(&understood.diagnostics, corpus, &scope, &options);
    let mut of_codes: BTreeMap<Code, Vec<&Finding<'_>>> = BTreeMap::new();
    for finding in &report.findings {
        of_codes
            .entry(finding.diagnostic.code)
            .or_default()
            .push(finding);
    }
    for (code, mut findings) in of_codes {
        if !wanted.codes.is_empty() && !wanted.codes.contains(&code) {
            continue;
        }
        let drawn = wanted.number.min(findings.len());
        let mut random = Random::new(wanted.seed);
        println!("==== {code}: {drawn} of {}", findings.len());
        for number in 1..=drawn {
            let finding = findings.swap_remove(random.below(findings.len()));
            for folded in lint::fold(std::slice::from_ref(finding)) {
                let text = report::human(&folded, corpus, &Paths::default(), Color::Never);
                println!("-- {code} {number}\n{text}\n");
            }
        }
    }
    Ok(())
}
