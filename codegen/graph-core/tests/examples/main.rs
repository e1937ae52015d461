//! Documented examples as tests, in the form that the machine writes.

#[path = "../stand_in/mod.rs"]
mod stand_in;

use graph_core::examples::*;
use stand_in::models::user;
use stand_in::{Graph, models, requests};

const CASES: &[Case] = &[
    Case::request("v1_0/assign/request", {
        fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
            Graph::new(client)
                .me()
                .assign_license(body.parameters::<requests::AssignLicense>())
                .header("Prefer", "x")
                .into_http()
        }
        make
    }),
    Case::response("v1_0/assign/response", response::<models::User>),
    Case::request("v1_0/list/request", {
        fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
            Graph::new(client)
                .users()
                .by_id("adele_contoso.com#EXT#@fabrikam.com")
                .get()
                .select([user::DISPLAY_NAME, user::CITY])
                .header("consistencylevel", "eventual")
                .into_http()
        }
        make
    }),
    Case::response(
        "v1_0/list/response",
        response::<graph_core::Collection<models::User>>,
    ),
    Case::request("v1_0/photo/request", {
        fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
            Graph::new(client)
                .users()
                .by_id("1")
                .photo()
                .value()
                .replace(body.bytes())
                .into_http()
        }
        make
    }),
    Case::response("v1_0/photo/response", untyped),
    Case::request("v1_0/partial/request", {
        fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
            Graph::new(client)
                .users()
                .by_id("1")
                .assign_license(body.parameters::<requests::AssignLicense>())
                .into_http()
        }
        make
    }),
    Case::response("v1_0/wrapped/response", wrapped::<models::User>),
    Case::response("v1_0/scalar/response", response::<graph_core::Scalar<bool>>),
    Case::response(
        "v1_0/texts/response",
        response::<graph_core::Collection<String>>,
    ),
];

static SUITE: Suite = Suite {
    version: "v1.0",
    schema: include_str!("schema.json"),
    expected: include_str!("expected.json"),
    areas: &[CASES],
};

fn main() -> std::process::ExitCode {
    graph_core::examples::main(&SUITE)
}
