//! A browser without a window, where one is installed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::folder::Folder;

/// What browsers are called that know the options below.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// A browser that needs longer waits for somebody.
const LONGEST: Duration = Duration::from_secs(120);

/// A browser.
#[derive(Debug)]
pub struct Browser(PathBuf);

/// A page after its scripts have run.
#[derive(Debug)]
pub struct Shown {
    /// The document as it is then.
    pub dom: String,
    /// What its scripts or the browser complained about.
    pub complaints: Vec<String>,
}

impl Browser {
    /// The one that `CHROMIUM` names, or the first that is found.
    pub fn find() -> Option<Self> {
        if let Some(path) = std::env::var_os("CHROMIUM") {
            return Some(Self(path.into()));
        }
        let path = std::env::var_os("PATH")?;
        let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
        let mut paths = NAMES
            .iter()
            .flat_map(|name| folders.iter().map(move |it| it.join(name)));
        paths.find(|path| path.is_file()).map(Self)
    }

    /// Opens a file with a fragment.
    ///
    /// # Panics
    ///
    /// Panics where the browser does not start, or does not come to an end.
    pub fn open(&self, file: &Path, fragment: &str) -> Shown {
        let folder = Folder::new();
        let file_of = |name: &str| File::create(folder.join(name)).expect("the file can be made");
        let mut browser = Command::new(&self.0)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"])
            .args(["--enable-logging=stderr", "--virtual-time-budget=5000"])
            .arg(format!(
                "--user-data-dir={}",
                folder.join("profile").display()
            ))
            .arg(format!("file://{}#{fragment}", file.display()))
            .stdin(Stdio::null())
            .stdout(file_of("dom"))
            .stderr(file_of("said"))
            .spawn()
            .expect("the browser starts");
        let end = Instant::now() + LONGEST;
        while browser.try_wait().expect("the browser runs").is_none() {
            if Instant::now() > end {
                browser.kill().expect("the browser can be ended");
                browser.wait().expect("the browser ends");
                panic!("the browser hangs on #{fragment}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let text = |name: &str| {
            let bytes = fs::read(folder.join(name)).expect("the browser writes");
            String::from_utf8_lossy(&bytes).into_owned()
        };
        let said = text("said");
        let complaints = said.lines().filter(|line| line.contains("CONSOLE"));
        Shown {
            dom: text("dom"),
            complaints: complaints.map(str::to_owned).collect(),
        }
    }
}
