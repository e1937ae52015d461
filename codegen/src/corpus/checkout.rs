//! Where the public documentation is, and how much of it is needed.
//!
//! Knows the layout of its repository; must not know what its pages say.

/// The commands of a shell that fetch the pages: those of `api-reference`, without the samples of code that make up most
/// of it, and without images.
pub const CHECKOUT: &str = "\
git clone --depth 1 --filter=blob:none --sparse \\
    https://github.com/microsoftgraph/microsoft-graph-docs-contrib
git -C microsoft-graph-docs-contrib sparse-checkout set --no-cone \\
    '/api-reference/**/*.md' '!**/snippets/**'";

/// The same, as the end of a message.
pub(super) fn hint() -> String {
    format!("; the public documentation is fetched with\n\n{CHECKOUT}")
}
