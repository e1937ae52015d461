//! Files of a revision, as `git` tells them; no work tree is needed.
//!
//! Knows `git`; must not know what the files hold.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::thread;

/// The mode of a symbolic link, which is not a page.
const LINK: &str = "120000";

/// The name of what a revision has at a path. A path that begins with `./` or `../` counts from the current folder.
pub(super) fn resolve(object: &str) -> Result<String, String> {
    let name = git(&["rev-parse", "--verify", "--end-of-options", object]);
    let name = name.map_err(|said| format!("there is no {object}: {said}"))?;
    Ok(String::from_utf8_lossy(&name).trim().to_owned())
}

/// Whether an object is a file and not a folder.
pub(super) fn is_file(object: &str) -> Result<bool, String> {
    let kind = git(&["cat-file", "-t", object])?;
    Ok(kind.trim_ascii() == b"blob")
}

/// The text of a file.
pub(super) fn text(object: &str) -> Result<String, String> {
    let bytes = git(&["cat-file", "blob", object])?;
    String::from_utf8(bytes).map_err(|_| format!("{object} is not UTF-8"))
}

/// The files below a folder: their paths, as seen from it, with the names of their contents.
pub(super) fn list(object: &str) -> Result<BTreeMap<String, String>, String> {
    let listed = git(&["ls-tree", "-r", "-z", "--full-tree", object])?;
    let mut files = BTreeMap::new();
    for entry in listed.split(|byte| *byte == 0) {
        let entry = String::from_utf8_lossy(entry);
        // The mode, the kind and the name of the content, a tab, and the path.
        let Some((head, path)) = entry.split_once('\t') else {
            continue;
        };
        if let [mode, "blob", content] = head.split(' ').collect::<Vec<_>>().as_slice()
            && *mode != LINK
        {
            files.insert(path.to_owned(), (*content).to_owned());
        }
    }
    Ok(files)
}

/// The texts of some contents, in their order. What is not UTF-8 in them is replaced.
pub(super) fn texts<'c>(contents: impl Iterator<Item = &'c str>) -> Result<Vec<String>, String> {
    let asked: String = contents.map(|content| format!("{content}\n")).collect();
    let failed = |error: std::io::Error| format!("git failed: {error}");
    let mut child = Command::new("git")
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot start git: {error}"))?;
    let (Some(mut questions), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
        return Err("git failed: it has no input or no output".to_owned());
    };
    let number = asked.lines().count();
    // It answers while it is asked, and would wait for somebody who reads.
    let asking = thread::spawn(move || questions.write_all(asked.as_bytes()));
    let mut answers = BufReader::new(answers);
    let mut texts = Vec::with_capacity(number);
    for _ in 0..number {
        let mut head = String::new();
        answers.read_line(&mut head).map_err(failed)?;
        let size = head.trim_end().rsplit(' ').next().unwrap_or_default();
        let size: usize = size
            .parse()
            .map_err(|_| format!("git failed: {}", head.trim_end()))?;
        // A line break follows the content.
        let mut content = vec![0; size + 1];
        answers.read_exact(&mut content).map_err(failed)?;
        content.truncate(size);
        texts.push(String::from_utf8_lossy(&content).into_owned());
    }
    let asked = asking.join();
    let ended = child.wait().map_err(failed)?;
    match asked {
        Ok(Ok(())) if ended.success() => Ok(texts),
        _ => Err("git failed: it did not take all that it was asked".to_owned()),
    }
}

fn git(arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git")
        .args(arguments)
        .output()
        .map_err(|error| format!("cannot start git: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => {
            let said = String::from_utf8_lossy(&output.stderr);
            let said = said.lines().next().unwrap_or("it does not say why");
            let said = said.trim_start_matches("fatal: ");
            Err(format!("git failed: {said}"))
        }
    }
}
