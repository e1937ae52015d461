//! The harness that turns documented examples into tests.
//!
//! A machine-written test hands over the schema, what it expects of every
//! documented request and response, and one [`Case`] for each: its name and the
//! code that makes the typed call or reads the typed value. Each case becomes a
//! test with that name, under the usual command line of `cargo test`. It holds
//! the code against the example, and then changes every documented value and
//! sees to it that the change is noticed.
//!
//! There are thousands of cases, so what a case brings of its own is little:
//! it is compiled for each of them, and what is here only once.

mod body;
mod case;
mod change;
mod compare;
mod documents;
mod example;
mod failure;
mod head;
mod idle;
mod leaves;
mod mutation;
mod prepared;
#[cfg(test)]
mod tests;
mod url;

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use libtest_mimic::{Arguments, Failed, Trial};

pub use body::{Body, response, untyped, wrapped};
pub use case::{Case, Direction, HttpRequest};
pub use failure::Failure;
pub use head::Head;

#[doc(no_inline)]
pub use crate::Client;

use documents::Documents;
use prepared::Prepared;

/// All cases of one version of the service.
pub struct Suite {
    /// The version as it is in paths, such as `v1.0`.
    pub version: &'static str,
    /// The schema of the version: a JSON document with its `operations`, and
    /// in them the documented `examples`; and with its `calls`, and in them
    /// which examples make them.
    pub schema: &'static str,
    /// What is expected: a JSON object from names of cases to their `page`,
    /// the `operation` and the number of the `example` in the schema, and the
    /// `leaves` of its body.
    pub expected: &'static str,
    /// The cases, area by area.
    pub areas: &'static [&'static [Case]],
}

/// Runs all cases as tests, with the command line of `cargo test`.
pub fn main(suite: &'static Suite) -> ExitCode {
    let trials = suite
        .checks()
        .map(|(name, check)| Trial::test(name, || check().map_err(Failed::from)))
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

impl Suite {
    /// One check for each case, with its name. The documents are read by the
    /// first one that is made.
    fn checks(
        &'static self,
    ) -> impl Iterator<
        Item = (
            &'static str,
            impl FnOnce() -> Result<(), String> + Send + use<>,
        ),
    > {
        let documents: Arc<OnceLock<Result<Documents, String>>> = Arc::default();
        let cases = self.areas.iter().copied().flatten();
        cases.map(move |case| {
            let documents = Arc::clone(&documents);
            let check = move || {
                let documents =
                    documents.get_or_init(|| Documents::read(self.schema, self.expected));
                let documents = documents.as_ref().map_err(String::clone)?;
                check(&documents.prepare(case)?, self.version)
            };
            (case.name, check)
        })
    }
}

/// Holds the code of a case against its example, and sees to it that no other
/// value would have passed.
fn check(prepared: &Prepared<'_>, version: &str) -> Result<(), String> {
    let Prepared {
        case,
        page,
        example,
        leaves,
    } = prepared;
    let made = case.run(example, version);
    let checked = made.and_then(|made| {
        made.check(example, version, leaves)?;
        Ok(made)
    });
    let made = checked.map_err(|failure| format!("{page}: {failure}"))?;
    match &mutation::unnoticed(prepared, &made, version)[..] {
        [] => Ok(()),
        unnoticed => Err(format!("{page}: not noticed:\n{}", unnoticed.join("\n"))),
    }
}
