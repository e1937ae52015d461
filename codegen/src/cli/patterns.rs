//! Which calls are wanted, as several commands are asked.

use codegen::config::Config;
use codegen::schema::{Pattern, Selection};

/// The patterns of calls and types.
#[derive(Debug, clap::Args)]
pub(crate) struct Patterns {
    /// Take only the calls that a pattern matches, and the types that they need; several times for several [default: those
    /// of `codegen.toml`, or else all]
    #[arg(long, value_name = "PATTERN")]
    include: Vec<Pattern>,

    /// Leave out the calls that a pattern matches; several times for several [default: those of `codegen.toml`]
    #[arg(long, value_name = "PATTERN", value_parser = Pattern::of_calls)]
    exclude: Vec<Pattern>,
}

/// How patterns are written, for the help of the commands.
pub(crate) const HELP: &str = "\
Patterns:
  /users/**              a path and all below it; * is one segment, or a part of one
  /users/{id}/messages   {...} is any key, whatever its name
  **/messages#GET,POST   only these HTTP methods
  user-assignlicense     the calls that a page documents, by its name
  microsoft.graph.user   a type, with --include only";

impl Patterns {
    /// What is selected: by the command line, or else by the file.
    pub(super) fn selection(&self, config: &Config) -> Selection {
        let or_of_file = |given: &Vec<Pattern>, file: &Vec<Pattern>| match given.is_empty() {
            true => file.clone(),
            false => given.clone(),
        };
        Selection::new(
            or_of_file(&self.include, &config.include),
            or_of_file(&self.exclude, &config.exclude),
        )
    }
}
