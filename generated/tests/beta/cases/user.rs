// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The area `user`.

use generated::beta::*;
use graph_core::examples::*;

pub(crate) const CASES: &[Case] = &[
    Case::request(
        "beta/user_assignlicense/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .me()
                    .assign_license(body.parameters::<requests::AssignLicense>())
                    .into_http()
            }
            make
        },
    ),
    Case::request(
        "beta/user_assignlicense/user_assignlicense_2/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .me()
                    .assign_license(body.parameters::<requests::AssignLicense>())
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "beta/user_assignlicense/user_assignlicense_2/response",
        response::<models::User>,
    ),
];
