//! All files of a folder at once.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The files below a folder with what they hold, by their path with `/` between its parts.
/// A folder that is not there has none.
pub fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![String::new()];
    while let Some(name) = open.pop() {
        let Ok(entries) = fs::read_dir(folder.join(&name)) else {
            continue;
        };
        for entry in entries {
            let entry = entry.expect("the folder can be read");
            let inner = entry.file_name();
            let inner = inner.to_str().expect("names are UTF-8");
            let inner = if name.is_empty() {
                inner.to_owned()
            } else {
                format!("{name}/{inner}")
            };
            if entry.path().is_dir() {
                open.push(inner);
            } else {
                let content = fs::read(entry.path()).expect("the file can be read");
                files.insert(inner, content);
            }
        }
    }
    files
}

/// The same for files that hold text.
pub fn texts(folder: &Path) -> BTreeMap<String, String> {
    read(folder)
        .into_iter()
        .map(|(name, content)| {
            let text = String::from_utf8(content).expect("the file is UTF-8");
            (name, text)
        })
        .collect()
}

/// Writes a file and the folders that it lies in.
pub fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) {
    let path = folder.join(name);
    let parent = path.parent().expect("a file lies in a folder");
    fs::create_dir_all(parent).expect("the folder can be made");
    fs::write(path, content).expect("the file can be written");
}

/// Writes a file unless it holds the text already, so that nothing is compiled anew for it.
pub fn write_if_changed(folder: &Path, name: &str, text: &str) {
    if fs::read(folder.join(name)).is_ok_and(|present| present == text.as_bytes()) {
        return;
    }
    write(folder, name, text);
}

/// Compares two folders, and tells by name which files they do not share.
///
/// # Panics
///
/// Panics where they differ.
pub fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let names = one.keys().chain(other.keys());
    let different: Vec<&String> = names
        .filter(|name| one.get(*name) != other.get(*name))
        .collect();
    assert!(different.is_empty(), "these differ: {different:?}");
}

/// The first line in which two texts differ, for the message of a test.
pub fn first_difference(present: &str, wanted: &str) -> String {
    let number = present
        .lines()
        .zip(wanted.lines())
        .take_while(|(present, wanted)| present == wanted)
        .count();
    let line = |text: &str| text.lines().nth(number).unwrap_or("(end)").to_owned();
    format!(
        "line {} is\n  {}\nand should be\n  {}",
        number + 1,
        line(present),
        line(wanted)
    )
}
