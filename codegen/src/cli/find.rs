//! `codegen find`: how a URL is called.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::CommandFactory;
use clap::error::ErrorKind;
use codegen::find::Found;
use codegen::plan::METHODS;
use codegen::progress;

use super::Mistake;
use super::chosen::Chosen;
use super::terminal::Progress;
use crate::CommandLine;

/// Prints how the client calls a URL, and what that needs
///
/// Takes what a page or a program shows: a path, a URL or a request line, with values or with placeholders. Without an
/// HTTP method, all calls of the path are printed, and without a version those of all versions. A word without a slash
/// lists the calls whose path ends with it.
#[derive(Debug, clap::Args)]
#[command(override_usage = USAGE_OF_FIND, after_help = AFTER_HELP_OF_FIND)]
pub(crate) struct Query {
    /// The words of the question, as `USAGE_OF_FIND` tells them.
    #[arg(required = true, hide = true, value_name = "URL")]
    words: Vec<OsString>,

    /// The file that chooses the documentation [default: the nearest `codegen.toml` of this folder and those above it]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Query {
    /// What to look for, and where. An HTTP method that stands alone belongs to the next word.
    fn read(&self) -> Option<(String, Option<PathBuf>)> {
        let word = |word: &OsString| word.to_string_lossy().into_owned();
        let is_method = |word: &OsString| {
            let mut methods = METHODS.iter();
            methods.any(|method| word.eq_ignore_ascii_case(method))
        };
        let (url, docs) = match self.words.as_slice() {
            [method, url, docs @ ..] if is_method(method) => {
                (format!("{} {}", word(method), word(url)), docs)
            }
            [url, docs @ ..] => (word(url), docs),
            [] => return None,
        };
        (docs.len() < 2).then(|| (url, docs.first().map(PathBuf::from)))
    }
}

const USAGE_OF_FIND: &str = "\
codegen find [METHOD] <URL> [DOCS]
       codegen find [METHOD] <WORD> [DOCS]";

const AFTER_HELP_OF_FIND: &str = "\
Arguments:
  METHOD  an HTTP method, also in one pair of quotes with the URL: 'POST /users/{id}/assignLicense'
  URL     a URL, or the path of one; in quotes, because shells read $, ? and & themselves
  WORD    the last word of a path, such as assignLicense
  DOCS    the folder that holds the version folders [default: the one of `codegen.toml`]

Exit status:
  0  found
  1  no method calls it: the nearest calls are printed, and the call by its route;
     or there was nothing to read
  2  wrong usage";

/// Prints what calls a URL.
pub(crate) fn run(
    query: &Query,
    progress: &Progress,
) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let Some((url, folder)) = query.read() else {
        return Ok(wrong("`find` takes one URL, and behind it one folder"));
    };
    let chosen = Chosen::read(query.config.as_deref())?;
    let Some(docs) = folder.clone().or_else(|| chosen.config.docs.clone()) else {
        return Ok(wrong(
            "no documentation is named: give its folder as the last argument, or as `docs` in a `codegen.toml`",
        ));
    };
    let settings = chosen.settings(&[]);
    let understood = codegen::understand_with(&docs, &settings, &|done| progress.show(done))?;
    progress.show(progress::Progress::Planning);
    let found = codegen::find(&understood, &url);
    progress.clear();
    let mut stdout = std::io::stdout();
    match found {
        Found::Calls(text) => {
            stdout.write_all(text.as_bytes())?;
            Ok(ExitCode::SUCCESS)
        }
        Found::Nearest(text) => {
            stdout.write_all(text.as_bytes())?;
            if folder.is_none() {
                let docs = docs.display();
                writeln!(
                    stdout,
                    "Only {docs} was searched; to search another reference, give its folder as the last argument."
                )?;
            }
            Ok(ExitCode::FAILURE)
        }
        Found::Unclear(message) => Ok(wrong(&message)),
    }
}

/// Says what is wrong with a question to `find`, and how it is asked.
fn wrong(message: &str) -> ExitCode {
    let mut command = CommandLine::command();
    command.build();
    let find = command.find_subcommand_mut("find");
    let error = match find {
        Some(find) => find.error(ErrorKind::InvalidValue, message),
        None => command.error(ErrorKind::InvalidValue, message),
    };
    let _ = error.print();
    ExitCode::from(Mistake::STATUS)
}
