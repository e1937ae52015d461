//! What does not compile, and says why.
//!
//! `TRYBUILD=overwrite` rewrites the expected messages.

#[test]
fn calls_compile_as_documented_only() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
