//! JSON values.

/// A JSON value of any kind.
pub type Json = serde_json::Value;
