//! Where things are.

use std::path::{Path, PathBuf};

/// A folder or file of the workspace.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the package lies in the workspace")
        .join(relative)
}

/// The same for what may lie beside the workspace; `None` where it does not.
pub fn beside(relative: &str) -> Option<PathBuf> {
    let path = path("..").join(relative);
    path.exists().then_some(path)
}
