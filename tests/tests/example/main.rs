//! The example programs, started as a user starts them, against a server on this machine.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod assign_license;
mod send_mail;
mod sync_users;

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use tests::binary;
use tests::server::{Request, Server};

const TOKEN: &str = "s3cret-t0ken";

/// An example, by its name.
struct Program(&'static str);

impl Program {
    /// Its command, which gets nothing from the environment of the tests.
    fn command(&self) -> Command {
        let mut command = Command::new(binary::program(self.0));
        command.env_remove("GRAPH_URL").env_remove("GRAPH_TOKEN");
        command.stdin(Stdio::null());
        command
    }

    /// The result of a run against a server.
    fn against(&self, server: &Server, arguments: &[impl AsRef<OsStr>]) -> Output {
        self.reading(b"", server, arguments)
    }

    /// The same, with standard input.
    fn reading(&self, input: &[u8], server: &Server, arguments: &[impl AsRef<OsStr>]) -> Output {
        let mut child = self
            .command()
            .args(arguments)
            .env("GRAPH_URL", server.url())
            .env("GRAPH_TOKEN", TOKEN)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that fails early does not read it.
        let _ = child.stdin.take().unwrap().write_all(input);
        let output = child.wait_with_output().unwrap();
        for told in [&output.stdout, &output.stderr] {
            assert!(!text(told).contains(TOKEN), "{}", text(told));
        }
        output
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The method and the target of a request, which must have the token.
fn line(request: &Request) -> String {
    let bearer = format!("Bearer {TOKEN}");
    assert_eq!(request.header("authorization"), Some(&*bearer));
    format!("{} {}", request.method, request.target)
}
