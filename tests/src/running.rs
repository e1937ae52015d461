//! A run of the tool that goes on while a test looks at it. What it does is asked of the system, so nothing is waited for
//! by the clock.

use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::binary::Run;

/// A run that has been started.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Starts a command, and keeps what it says.
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::null());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        Self(command.spawn().expect("the tool starts"))
    }

    /// Whether it has ended.
    pub fn has_ended(&mut self) -> bool {
        self.0.try_wait().expect("it is our process").is_some()
    }

    /// Waits until something holds, and tells whether it did before the run ended.
    pub fn until(&mut self, mut holds: impl FnMut(&Self) -> bool) -> bool {
        loop {
            if holds(self) {
                return true;
            }
            if self.has_ended() {
                return false;
            }
        }
    }

    /// Sends it a signal, unless it has ended: then its number may be that of another process.
    pub fn send(&mut self, signal: Signal) {
        if !self.has_ended() {
            kill_process(Pid::from_child(&self.0), signal).expect("it is our process");
        }
    }

    /// Whether it catches a signal by now.
    pub fn catches(&self, signal: Signal) -> bool {
        let status = self.proc("status");
        let mask = status.lines().find_map(|it| it.strip_prefix("SigCgt:"));
        let mask = mask.map(|it| u64::from_str_radix(it.trim(), 16));
        mask.is_some_and(|it| it.is_ok_and(|it| it >> (signal.as_raw() - 1) & 1 == 1))
    }

    /// How much time of the processor it has used, in the unit of the system, which is usually 10 ms.
    pub fn ticks(&self) -> u64 {
        let stat = self.proc("stat");
        let (_, fields) = stat.rsplit_once(") ").unwrap_or_default();
        let fields = fields.split(' ').skip(11).take(2);
        fields.filter_map(|it| it.parse::<u64>().ok()).sum()
    }

    /// Whether it waits for the lock of a file.
    pub fn waits_for(&self, file: &File) -> bool {
        let inode = file.metadata().expect("it is open").ino();
        let end = format!(":{inode} 0 EOF");
        let process = format!(" {} ", self.0.id());
        let locks = fs::read_to_string("/proc/locks").unwrap_or_default();
        let waits =
            |lock: &str| lock.contains("->") && lock.contains(&process) && lock.ends_with(&end);
        locks.lines().any(waits)
    }

    /// Waits for its end.
    pub fn end(self) -> Run {
        let output = self.0.wait_with_output().expect("it is our process");
        output.into()
    }

    fn proc(&self, file: &str) -> String {
        let path = format!("/proc/{}/{file}", self.0.id());
        fs::read_to_string(path).unwrap_or_default()
    }
}
