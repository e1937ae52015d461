// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The area `group`.

use generated::v1_0::*;
use graph_core::examples::*;

pub(crate) const CASES: &[Case] = &[
    Case::request(
        "v1_0/group_assignlicense/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .groups()
                    .by_id("1ad75eeb-7e5a-4367-a493-9214d90d54d0")
                    .assign_license(body.parameters::<requests::AssignLicense>())
                    .into_http()
            }
            make
        },
    ),
    Case::response("v1_0/group_assignlicense/response", response::<models::Group>),
    Case::request(
        "v1_0/group_assignlicense/group_removelicense/request",
        {
            fn make(client: &Client, body: &Body<'_>) -> HttpRequest {
                Graph::new(client)
                    .groups()
                    .by_id("1ad75eeb-7e5a-4367-a493-9214d90d54d0")
                    .assign_license(body.parameters::<requests::AssignLicense>())
                    .into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/group_assignlicense/group_removelicense/response",
        response::<models::Group>,
    ),
];
