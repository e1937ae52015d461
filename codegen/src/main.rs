//! The command: arguments in, findings and the closing account out. The only part that prints.

mod cli;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anstream::AutoStream;
use clap::{Parser, Subcommand};

use cli::terminal::ColorChoice;

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
    after_help = cli::print::AFTER_HELP,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
struct CommandLine {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    printing: Option<cli::print::Arguments>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Find(cli::find::Query),
    Lint(Box<cli::lint::Arguments>),
}

fn main() -> ExitCode {
    let CommandLine { command, printing } = CommandLine::parse();
    let color = printing.as_ref().map_or(ColorChoice::Auto, |it| it.color);
    let mut stderr = AutoStream::new(std::io::stderr().lock(), color.into());
    let done = match (command, printing) {
        (Some(Command::Find(query)), _) => cli::find::run(&query),
        (Some(Command::Lint(arguments)), _) => {
            let mut stdout = AutoStream::new(std::io::stdout().lock(), arguments.color.into());
            let done = cli::lint::run(&arguments, &mut stdout, &mut stderr);
            return done.unwrap_or_else(|error| {
                let _ = writeln!(stderr, "error: {error}");
                ExitCode::from(2)
            });
        }
        (None, Some(arguments)) => cli::print::run(&arguments, &mut stderr),
        (None, None) => Err("give the folder of the documentation".into()),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            // Nothing is left to do where even this cannot be written.
            let _ = writeln!(stderr, "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace that this tool is part of.
fn workspace() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(Path::new("."))
}
