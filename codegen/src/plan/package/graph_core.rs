//! Where the library is found that a client stands on.
//!
//! Knows how a person says it; must not know how a manifest does, nor which folders there are.

use std::str::FromStr;

use semver::VersionReq;

/// Where `graph-core` is found.
///
/// ```
/// use codegen::plan::GraphCore;
///
/// assert_eq!("inside".parse(), Ok(GraphCore::Inside));
/// assert_eq!("path:../graph-core".parse(), Ok(GraphCore::Path("../graph-core".to_owned())));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum GraphCore {
    /// In the folder of the package, which holds its sources.
    #[default]
    Inside,
    /// In a folder, by the path from that of the package.
    Path(String),
    /// In a registry, in a version that fits a requirement.
    Version(String),
    /// In a Git repository.
    Git {
        /// Where it is.
        url: String,
        /// The commit, or a tag of it. A client needs the very library that it was printed for.
        rev: String,
    },
}

/// What a person can say.
const FORMS: &str = "`inside`, `path:DIR`, `version:REQUIREMENT` or `git:URL#COMMIT`";

impl FromStr for GraphCore {
    type Err = String;

    /// A path is taken as it is given: whoever knows from where it counts makes it one from the package.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "inside" {
            return Ok(Self::Inside);
        }
        let (kind, rest) = text.split_once(':').unwrap_or_default();
        match (kind, rest.trim()) {
            ("path", path) if !path.is_empty() => Ok(Self::Path(path.to_owned())),
            ("version", requirement) if !requirement.is_empty() => {
                match VersionReq::parse(requirement) {
                    Ok(_) => Ok(Self::Version(requirement.to_owned())),
                    Err(error) => Err(format!(
                        "`{requirement}` is not a version requirement: {error}"
                    )),
                }
            }
            ("git", place) if !place.is_empty() => {
                let (url, rev) = place.split_once('#').unwrap_or_default();
                if url.is_empty() || rev.is_empty() {
                    return Err(format!(
                        "`{text}` does not name both a repository and a commit: `git:URL#COMMIT`"
                    ));
                }
                Ok(Self::Git {
                    url: url.to_owned(),
                    rev: rev.to_owned(),
                })
            }
            _ => Err(format!(
                "`{text}` does not say where the library is; write {FORMS}"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read() {
        let git = |url: &str, rev: &str| GraphCore::Git {
            url: url.to_owned(),
            rev: rev.to_owned(),
        };
        for (text, expected) in [
            ("inside", GraphCore::Inside),
            ("path:C:\\graph", GraphCore::Path("C:\\graph".to_owned())),
            ("version:0.1", GraphCore::Version("0.1".to_owned())),
            (
                "version: >=0.1, <0.3",
                GraphCore::Version(">=0.1, <0.3".to_owned()),
            ),
            ("git:ssh://a.example/b#v1", git("ssh://a.example/b", "v1")),
        ] {
            assert_eq!(text.parse(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_place_is_told() {
        for (text, said) in [
            ("", "`inside`, `path:DIR`"),
            ("../graph-core", "`inside`, `path:DIR`"),
            ("inside:here", "`inside`, `path:DIR`"),
            ("inside:", "`inside`, `path:DIR`"),
            ("path:", "`inside`, `path:DIR`"),
            ("version:one", "`one` is not a version requirement: "),
            ("git:#v1", "`git:URL#COMMIT`"),
            ("git:https://a.example/b", "`git:URL#COMMIT`"),
            ("git:https://a.example/b#", "`git:URL#COMMIT`"),
        ] {
            let read = text.parse::<GraphCore>();
            let message = read.expect_err(text);
            assert!(message.contains(said), "{message}");
        }
    }
}
