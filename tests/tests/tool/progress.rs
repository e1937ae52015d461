//! A line of progress on a terminal, and nothing of it in a pipe.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::fs::{Mode, OFlags, open};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use tests::binary::{Codegen, Run};
use tests::folder::Folder;
use tests::workspace;

/// What goes before each state of the line: to its beginning, and clear it.
const CLEAR: &str = "\r\u{1b}[2K";

/// Runs a command whose messages go to a terminal.
fn on_a_terminal(mut command: Command) -> Run {
    let screen = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&screen).unwrap();
    unlockpt(&screen).unwrap();
    let name = ptsname(&screen, Vec::new()).unwrap();
    let terminal = open(&*name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
    command.env("TERM", "xterm").stdout(Stdio::piped());
    let child = command.stderr(Stdio::from(terminal)).spawn().unwrap();
    // As long as this process has the terminal open, the screen has no end.
    drop(command);
    let mut shown = Vec::new();
    let mut screen = File::from(screen);
    let mut part = [0; 4096];
    // Linux tells the end by an error, other systems by nothing.
    while let Ok(length @ 1..) = screen.read(&mut part) {
        shown.extend_from_slice(&part[..length]);
    }
    let output = child.wait_with_output().unwrap();
    let run = Run::from(output);
    Run {
        stderr: String::from_utf8(shown).unwrap(),
        ..run
    }
}

fn commands(out: &Path) -> [(Command, &'static [&'static str]); 3] {
    let docs = workspace::path("docs-src");
    let lint = Codegen::new(Path::new("lint")).path(&docs);
    [
        (
            Codegen::new(&docs).out(out).command(),
            &[
                "reading the files",
                "understanding the pages [",
                "weighing v1.0",
                "weighing beta",
                "planning the client",
                "printing the files [",
                "writing the files [",
            ],
        ),
        (
            lint.command(),
            &[
                "reading the files",
                "understanding the pages [",
                "weighing v1.0",
            ],
        ),
        (
            Codegen::find("assignLicense", &docs).command(),
            &["understanding the pages [", "planning the client"],
        ),
    ]
}

#[test]
fn a_terminal_shows_each_stage_and_then_takes_the_line_away() {
    let out = Folder::new();
    for (command, stages) in commands(&out) {
        let run = on_a_terminal(command);
        assert!(matches!(run.status, Some(0 | 1)), "{run:?}");
        let mut lines: Vec<&str> = run.stderr.split(CLEAR).collect();
        let last = lines.pop().unwrap();
        for stage in stages {
            // The stages come one after the other.
            let at = lines.iter().position(|line| line.contains(stage));
            let at = at.unwrap_or_else(|| panic!("no `{stage}` in {:?}", run.stderr));
            lines.drain(..at);
            assert!(!last.contains(stage), "{last}");
        }
        assert!(run.stderr.contains("/64"), "{}", run.stderr);
        assert!(!run.stdout.contains('\r'), "{}", run.stdout);
        // What is said afterwards is said on lines of its own.
        assert!(!last.contains('\u{1b}'), "{last}");
    }
}

#[test]
fn a_pipe_gets_no_line_and_no_escape_codes() {
    let out = Folder::new();
    for (mut command, stages) in commands(&out) {
        let output = command.env("TERM", "xterm").output().unwrap();
        let run = Run::from(output);
        for text in [&run.stdout, &run.stderr] {
            assert!(!text.contains(['\r', '\u{1b}']), "{text}");
            for stage in stages {
                assert!(!text.contains(stage), "{text}");
            }
        }
    }
}

#[test]
fn a_terminal_without_escape_codes_gets_no_line() {
    let out = Folder::new();
    for (mut command, stages) in commands(&out) {
        // The shell forgets what the terminal is said to be.
        let mut dumb = Command::new("env");
        dumb.arg("TERM=dumb").arg(command.get_program());
        dumb.args(command.get_args());
        command = dumb;
        let run = on_a_terminal(command);
        assert!(!run.stderr.contains(stages[0]), "{}", run.stderr);
        assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
    }
}
