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
        /// The commit, or a tag of it.
        rev: Option<String>,
    },
}

/// What a person can say.
const FORMS: &str = "`inside`, `path:DIR`, `version:REQUIREMENT` or `git:URL#COMMIT`";

impl FromStr for GraphCore {
    type Err = String;

    /// A path is taken as it is given: whoever knows from where it counts makes it one from the package.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let said = text.split_once(':');
        match said.map_or((text, ""), |(kind, rest)| (kind, rest.trim())) {
            ("inside", "") => Ok(Self::Inside),
            ("path", path) if !path.is_empty() => Ok(Self::Path(path.to_owned())),
            ("version", requirement) if !requirement.is_empty() => {
                match VersionReq::parse(requirement) {
                    Ok(_) => Ok(Self::Version(requirement.to_owned())),
                    Err(error) => Err(format!("`{requirement}` is no requirement: {error}")),
                }
            }
            ("git", place) if !place.is_empty() => {
                let (url, rev) = match place.split_once('#') {
                    Some((url, rev)) => (url, Some(rev.to_owned())),
                    None => (place, None),
                };
                if url.is_empty() || rev.as_deref() == Some("") {
                    return Err(format!("`{text}` is not `git:URL` or `git:URL#COMMIT`"));
                }
                Ok(Self::Git {
                    url: url.to_owned(),
                    rev,
                })
            }
            _ => Err(format!("`{text}` says no place; it is said by {FORMS}")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read() {
        let git = |url: &str, rev: Option<&str>| GraphCore::Git {
            url: url.to_owned(),
            rev: rev.map(str::to_owned),
        };
        for (text, expected) in [
            ("inside", GraphCore::Inside),
            ("path:C:\\graph", GraphCore::Path("C:\\graph".to_owned())),
            ("version:0.1", GraphCore::Version("0.1".to_owned())),
            (
                "version: >=0.1, <0.3",
                GraphCore::Version(">=0.1, <0.3".to_owned()),
            ),
            ("git:https://a.example/b", git("https://a.example/b", None)),
            (
                "git:ssh://a.example/b#v1",
                git("ssh://a.example/b", Some("v1")),
            ),
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
            ("path:", "`inside`, `path:DIR`"),
            ("version:one", "`one` is no requirement: "),
            ("git:#v1", "`git:URL#COMMIT`"),
            ("git:https://a.example/b#", "`git:URL#COMMIT`"),
        ] {
            let read = text.parse::<GraphCore>();
            let message = read.expect_err(text);
            assert!(message.contains(said), "{message}");
        }
    }
}
