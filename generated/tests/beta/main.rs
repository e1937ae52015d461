// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Every documented request and response of Microsoft Graph beta, as a test under its own name.

#[rustfmt::skip]
mod cases;

static SUITE: graph_core::examples::Suite = graph_core::examples::Suite {
    version: "beta",
    schema: include_str!("../../schema/beta.json"),
    expected: include_str!("expected.json"),
    areas: cases::AREAS,
};

fn main() -> std::process::ExitCode {
    graph_core::examples::main(&SUITE)
}
