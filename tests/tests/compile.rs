//! What compiles, and what does not and says why.
//!
//! `TRYBUILD=overwrite` rewrites the expected messages.

#[test]
fn calls_compile_as_documented_and_not_otherwise() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/compile/pass/*.rs");
    cases.compile_fail("tests/compile/fail/*.rs");
}
