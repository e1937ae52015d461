//! The command: arguments in, findings and the closing account out. The only part that prints.

mod cli;

use std::io::Write;
use std::process::ExitCode;

use anstream::AutoStream;
use clap::{Parser, Subcommand};

use cli::Mistake;
use cli::interrupt::Interrupt;
use cli::terminal::Progress;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Reads the Microsoft Graph reference and prints a typed Rust client.
///
/// The documentation is a folder that holds version folders (`v1.0`, `beta`) with pages in Markdown, such as the
/// `api-reference` folder of the Microsoft Graph documentation, with all of its folders `includes` and in English. What a page gets wrong is reported with its place; a
/// bad page never stops the others.
#[derive(Debug, Parser)]
#[command(
    version,
    after_help = cli::print::after_help(),
    args_conflicts_with_subcommands = true
)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    printing: cli::print::Arguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    Diff(cli::diff::Arguments),
    Find(cli::find::Query),
    Init(cli::init::Arguments),
    Lint(Box<cli::lint::Arguments>),
    Select(cli::select::Arguments),
}

fn main() -> ExitCode {
    let CommandLine { command, printing } = CommandLine::parse();
    // Not locked: the line of progress is drawn by a thread of its own.
    let mut stderr = AutoStream::new(std::io::stderr(), printing.color.into());
    let progress = Progress::new();
    let interrupt = match command {
        Some(_) => Interrupt::of_reader(&progress),
        None => Interrupt::of_writer(&progress),
    };
    let done = match command {
        Some(Command::Diff(arguments)) => {
            let mut stdout = AutoStream::new(std::io::stdout().lock(), printing.color.into());
            cli::diff::run(&arguments, &progress, &mut stdout)
        }
        Some(Command::Find(query)) => cli::find::run(&query, &progress),
        Some(Command::Init(_)) => cli::init::run(&mut stderr),
        Some(Command::Lint(arguments)) => {
            let mut stdout = AutoStream::new(std::io::stdout().lock(), arguments.color.into());
            let done = cli::lint::run(&arguments, &progress, &mut stdout, &mut stderr);
            return done.unwrap_or_else(|error| {
                progress.clear();
                let _ = writeln!(stderr, "error: {error}");
                ExitCode::from(Mistake::STATUS)
            });
        }
        Some(Command::Select(arguments)) => {
            let mut stdout = AutoStream::new(std::io::stdout().lock(), printing.color.into());
            cli::select::run(&arguments, &progress, &mut stdout)
        }
        None => cli::print::run(&printing, &progress, &interrupt, &mut stderr),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            progress.clear();
            // Nothing is left to do where even this cannot be written.
            let _ = writeln!(stderr, "error: {error}");
            match error.is::<Mistake>() {
                true => ExitCode::from(Mistake::STATUS),
                false => ExitCode::FAILURE,
            }
        }
    }
}
