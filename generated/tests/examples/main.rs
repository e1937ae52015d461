// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Every documented request and response, as a test under its own name.

#[cfg(feature = "v1_0")]
#[rustfmt::skip]
mod v1_0;
#[cfg(feature = "beta")]
#[rustfmt::skip]
mod beta;

static SUITES: &[graph_core::examples::Suite] = &[
    #[cfg(feature = "v1_0")]
    v1_0::SUITE,
    #[cfg(feature = "beta")]
    beta::SUITE,
];

fn main() -> std::process::ExitCode {
    graph_core::examples::main(SUITES)
}
