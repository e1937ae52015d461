//! Documented examples as tests, in the form that the machine writes.

#[path = "../stand_in/mod.rs"]
mod stand_in;

use graph_core::examples::{Case, Direction, Suite, response, untyped, wrapped};
use graph_core::{Collection, Scalar};
use stand_in::Graph;
use stand_in::models::{User, user};
use stand_in::requests::AssignLicense;

static CASES: &[Case] = &[
    Case {
        name: "v1_0/assign/request",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 0,
        direction: Direction::Request(|client, body| {
            Ok(Graph::new(client)
                .me()
                .assign_license(body.parameters::<AssignLicense>()?)
                .header("Prefer", "x")
                .into_http()?)
        }),
    },
    Case {
        name: "v1_0/assign/response",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 0,
        direction: Direction::Response(response::<User>),
    },
    Case {
        name: "v1_0/list/request",
        page: "v1.0/api/user-list.md",
        operation: "user-assignlicense",
        example: 1,
        direction: Direction::Request(|client, _| {
            Ok(Graph::new(client)
                .users("adele_contoso.com#EXT#@fabrikam.com")
                .get()
                .select([user::DISPLAY_NAME, user::CITY])
                .header("consistencylevel", "eventual")
                .into_http()?)
        }),
    },
    Case {
        name: "v1_0/list/response",
        page: "v1.0/api/user-list.md",
        operation: "user-assignlicense",
        example: 1,
        direction: Direction::Response(response::<Collection<User>>),
    },
    Case {
        name: "v1_0/photo/request",
        page: "v1.0/api/profilephoto-update.md",
        operation: "user-assignlicense",
        example: 2,
        direction: Direction::Request(|client, body| {
            Ok(Graph::new(client)
                .users("1")
                .photo_value_put(body.bytes()?)
                .into_http()?)
        }),
    },
    Case {
        name: "v1_0/photo/response",
        page: "v1.0/api/profilephoto-update.md",
        operation: "user-assignlicense",
        example: 2,
        direction: Direction::Response(untyped),
    },
    Case {
        name: "v1_0/partial/request",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 3,
        direction: Direction::Request(|client, body| {
            Ok(Graph::new(client)
                .users("1")
                .assign_license(body.parameters::<AssignLicense>()?)
                .into_http()?)
        }),
    },
    Case {
        name: "v1_0/wrapped/response",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 4,
        direction: Direction::Response(wrapped::<User>),
    },
    Case {
        name: "v1_0/scalar/response",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 5,
        direction: Direction::Response(response::<Scalar<bool>>),
    },
    Case {
        name: "v1_0/texts/response",
        page: "v1.0/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 6,
        direction: Direction::Response(response::<Collection<String>>),
    },
];

static SUITES: &[Suite] = &[Suite {
    version: "v1.0",
    schema: include_str!("schema.json"),
    leaves: include_str!("leaves.json"),
    cases: CASES,
}];

fn main() -> std::process::ExitCode {
    graph_core::examples::main(SUITES)
}
