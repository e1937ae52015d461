//! A reference several times as large: the same pages, each copy in a namespace and under paths of its own.
//!
//! Three things are renamed, so that types, calls and examples multiply and still belong together: the namespace, the
//! first word of every path, and the first word of every file, in its name and in links to it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const ROOT: &str = "microsoft.graph";
const HOST: &str = "graph.microsoft.com/";
const METHODS: &[&str] = &["GET ", "POST ", "PUT ", "PATCH ", "DELETE "];

/// Writes the pages below `docs` so many tenths times.
pub(crate) fn write(docs: &Path, into: &Path, tenths: usize) -> io::Result<()> {
    let mut files = Vec::new();
    collect(docs, Path::new(""), &mut files)?;
    for copy in 0..tenths.div_ceil(10) {
        let share = (tenths - copy * 10).min(10);
        for (path, text) in &files {
            if is_in(path, share) {
                let (path, text) = match copy {
                    0 => (path.clone(), text.clone()),
                    copy => (renamed_file(path, copy), renamed(text, copy)),
                };
                let path = into.join(path);
                fs::create_dir_all(path.parent().unwrap_or(into))?;
                fs::write(path, text)?;
            }
        }
    }
    Ok(())
}

fn collect(docs: &Path, below: &Path, files: &mut Vec<(PathBuf, String)>) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(docs.join(below))?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(docs, &path, files)?;
        } else if path.extension().is_some_and(|it| it == "md") {
            let text = fs::read(docs.join(&path))?;
            files.push((path, String::from_utf8_lossy(&text).into_owned()));
        }
    }
    Ok(())
}

/// Whether a page is in a copy that has this many tenths of the areas: those whose first words fall into them.
fn is_in(path: &Path, tenths: usize) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let sum: usize = name[..word(&name)].bytes().map(usize::from).sum();
    sum % 10 < tenths
}

/// How long the word is that a text begins with.
fn word(text: &str) -> usize {
    text.find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(text.len())
}

fn renamed_file(path: &Path, copy: usize) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(suffixed(&name, &format!("c{copy}")))
}

/// The text with something behind the word that it begins with.
fn suffixed(text: &str, suffix: &str) -> String {
    let (word, rest) = text.split_at(word(text));
    let suffix = if word.is_empty() { "" } else { suffix };
    format!("{word}{suffix}{rest}")
}

/// The page as one of a copy.
fn renamed(text: &str, copy: usize) -> String {
    let namespace = format!("{ROOT}.copy{copy}");
    let has_namespace = text.contains("\nNamespace:");
    let mut renamed = String::with_capacity(text.len() * 11 / 10);
    for line in text.split_inclusive('\n') {
        let line = line.replace(ROOT, &namespace);
        let line = with_links(&line, copy);
        renamed.push_str(&with_paths(&line, copy));
        if !has_namespace && line.starts_with("# ") {
            renamed.push_str(&format!("\nNamespace: {namespace}\n"));
        }
    }
    renamed
}

/// The line with its links to pages renamed.
fn with_links(line: &str, copy: usize) -> String {
    let mut parts = line.split("](");
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let target = &part[..part.find([')', '#', ' ']).unwrap_or(part.len())];
        renamed.push_str("](");
        if target.ends_with(".md") && !target.contains("://") {
            let name = target.rfind('/').map_or(0, |slash| slash + 1);
            renamed.push_str(&part[..name]);
            renamed.push_str(&suffixed(&part[name..], &format!("c{copy}")));
        } else {
            renamed.push_str(part);
        }
    }
    renamed
}

/// The line with the first words of its paths renamed: that of a request line, and those behind the service's address.
fn with_paths(line: &str, copy: usize) -> String {
    let suffix = format!("C{copy}");
    let start = line.trim_start();
    let path = METHODS.iter().find_map(|method| start.strip_prefix(method));
    if let Some(path) = path.and_then(|path| path.trim_start().strip_prefix('/')) {
        let before = &line[..line.len() - path.len()];
        return format!("{before}{}", suffixed(path, &suffix));
    }
    let mut parts = line.split(HOST);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let version = part.find('/').map_or(0, |slash| slash + 1);
        renamed.push_str(HOST);
        renamed.push_str(&part[..version]);
        renamed.push_str(&suffixed(&part[version..], &suffix));
    }
    renamed
}
