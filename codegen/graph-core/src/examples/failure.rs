//! Why documented examples are not reproduced.

/// Why a case fails.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
