//! Parts of references as people may give them: areas without their types, types without their calls, pages that were
//! put together from others, versions that are mixed up.

use std::path::Path;

use codegen::Understood;
use codegen::corpus::Corpus;
use codegen::diagnostic::Read;

use crate::mutation::mutate;
use crate::random::Random;
use crate::slip::slip;
use crate::{files, workspace};

/// About how many pages a version of a part has: large enough for pages to meet, small enough to compile many.
const PAGES: usize = 40;

/// The pages and includes that parts are made of, by their paths below the version.
#[derive(Debug)]
pub struct Pool {
    pages: Vec<(String, String)>,
    includes: Vec<(String, String)>,
}

impl Pool {
    /// The pages of the workspace, and of the reference that `GRAPH_REFERENCE` names.
    ///
    /// # Panics
    ///
    /// Panics where a folder cannot be read.
    pub fn read() -> Self {
        let mut pool = Self {
            pages: Vec::new(),
            includes: Vec::new(),
        };
        match std::env::var_os("GRAPH_REFERENCE") {
            Some(folder) => pool.add(Path::new(&folder)),
            None => pool.add_workspace(),
        }
        pool
    }

    fn add_workspace(&mut self) {
        self.add(&workspace::path("docs-src"));
        for group in ["codes", "crates", "quirks"] {
            let group = workspace::path("tests/golden").join(group);
            let cases = std::fs::read_dir(group).expect("the group has cases");
            let mut cases: Vec<_> = cases
                .map(|case| case.expect("the case can be read").path().join("input"))
                .collect();
            cases.sort();
            cases.iter().for_each(|case| self.add(case));
        }
    }

    fn add(&mut self, folder: &Path) {
        for (path, content) in files::read(folder) {
            let (Some((version, rest)), Ok(text)) =
                (path.split_once('/'), String::from_utf8(content))
            else {
                continue;
            };
            if path.contains("includes/") {
                self.includes.push((path.clone(), text));
            } else if rest.ends_with(".md") && (version == "v1.0" || version == "beta") {
                self.pages.push((rest.to_owned(), text));
            }
        }
    }

    /// How many pages there are.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// A part of the reference: the same for the same seed.
    pub fn part(&self, seed: u64) -> Corpus {
        let mut random = Random::new(seed);
        let mut corpus = Corpus::default();
        if random.below(4) > 0 {
            for (path, text) in &self.includes {
                corpus.insert(path, text);
            }
        }
        // Most parts have both versions, each of its own kind.
        let versions: &[&str] =
            random.one_of(&[&["v1.0", "beta"], &["v1.0", "beta"], &["v1.0"], &["beta"]]);
        for version in versions {
            // Now and then, pages stay where the examples of the other version are.
            let keeps_urls = random.below(8) == 0;
            for (path, mut text) in self.pages_of(&mut random) {
                if !keeps_urls {
                    for other in ["v1.0", "beta"] {
                        let host = "https://graph.microsoft.com";
                        text = text
                            .replace(&format!("{host}/{other}/"), &format!("{host}/{version}/"));
                    }
                }
                corpus.insert(&format!("{version}/{path}"), &text);
            }
        }
        corpus
    }

    /// The pages of one version.
    fn pages_of(&self, random: &mut Random) -> Vec<(String, String)> {
        let chosen = match random.below(5) {
            0 => self.area(random, |_| true),
            1 => self.area(random, |path| path.starts_with("api/")),
            2 => self.some(random, |path| path.starts_with("api/")),
            3 => self.some(random, |path| path.starts_with("resources/")),
            _ => self.some(random, |_| true),
        };
        let slips = random.one_of(&[0, 1, 3, 10]);
        chosen
            .into_iter()
            .map(|(path, text)| {
                let mut text = text.clone();
                for _ in 0..slips {
                    text = slip(&text, random);
                }
                if random.below(12) == 0 {
                    let other = &self.pages[random.below(self.len())].1;
                    text = spliced(&text, other, random);
                }
                if random.below(40) == 0 {
                    let other = &self.pages[random.below(self.len())].1;
                    text = mutate(&text, other, random);
                }
                (path.clone(), text)
            })
            .collect()
    }

    /// Pages that stand together in the order of the paths: those that begin with the same words.
    fn area(&self, random: &mut Random, wanted: fn(&str) -> bool) -> Vec<&(String, String)> {
        let mut sorted: Vec<_> = self.pages.iter().filter(|(path, _)| wanted(path)).collect();
        // The pages of calls and of types of one area, side by side.
        sorted.sort_by_key(|(path, _)| path.rsplit('/').next().unwrap_or_default());
        let from = random.below(sorted.len());
        sorted.into_iter().skip(from).take(PAGES).collect()
    }

    /// Pages from everywhere.
    fn some(&self, random: &mut Random, wanted: fn(&str) -> bool) -> Vec<&(String, String)> {
        let of_kind: Vec<_> = self.pages.iter().filter(|(path, _)| wanted(path)).collect();
        (0..PAGES)
            .filter_map(|_| of_kind.get(random.below(of_kind.len())).copied())
            .collect()
    }
}

/// The beginning of one page and the end of another, parted at headings.
fn spliced(one: &str, other: &str, random: &mut Random) -> String {
    let place = |text: &str, random: &mut Random| {
        let places: Vec<usize> = text.match_indices("\n#").map(|(at, _)| at).collect();
        places.get(random.below(places.len())).copied().unwrap_or(0)
    };
    let (end, begin) = (place(one, random), place(other, random));
    format!("{}{}", &one[..end], &other[begin..])
}

/// Reads a part.
pub fn understand(corpus: Corpus) -> Understood {
    codegen::understand_corpus(Read {
        value: corpus,
        diagnostics: Vec::new(),
    })
}

/// The pages of a corpus as a folder has them, to look at one by hand.
pub fn write(corpus: &Corpus, folder: &Path) {
    for (source, _) in corpus.pages() {
        let text = source.text.as_deref().unwrap_or_default();
        files::write(folder, source.path.as_str(), text);
    }
}
