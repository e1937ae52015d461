// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The examples of Microsoft Graph beta.

use generated::beta;
use graph_core::examples::{Case, Suite};

/// The examples with what is expected of them.
pub(crate) const SUITE: Suite = Suite {
    version: "beta",
    schema: include_str!("../../schema/beta.json"),
    leaves: include_str!("../leaves/beta.json"),
    cases: CASES,
};

const CASES: &[Case] = &[
    Case::request(
        "beta/subscribedsku_list/get_subscribedskus/request",
        "beta/api/subscribedsku-list.md",
        "subscribedsku-list",
        0,
        |client, _| { Ok(beta::Graph::new(client).list_subscribed_skus().into_http()?) },
    ),
    Case::response(
        "beta/subscribedsku_list/get_subscribedskus/response",
        "beta/api/subscribedsku-list.md",
        "subscribedsku-list",
        0,
        graph_core::examples::response::<
            graph_core::Collection<beta::models::SubscribedSku>,
        >,
    ),
    Case::request(
        "beta/user_assignlicense/request",
        "beta/api/user-assignlicense.md",
        "user-assignlicense",
        0,
        |client, body| {
            Ok(
                beta::Graph::new(client)
                    .me()
                    .assign_license(body.parameters::<beta::requests::AssignLicense>()?)
                    .into_http()?,
            )
        },
    ),
    Case::request(
        "beta/user_assignlicense/user_assignlicense_2/request",
        "beta/api/user-assignlicense.md",
        "user-assignlicense",
        1,
        |client, body| {
            Ok(
                beta::Graph::new(client)
                    .me()
                    .assign_license(body.parameters::<beta::requests::AssignLicense>()?)
                    .into_http()?,
            )
        },
    ),
    Case::response(
        "beta/user_assignlicense/user_assignlicense_2/response",
        "beta/api/user-assignlicense.md",
        "user-assignlicense",
        1,
        graph_core::examples::response::<beta::models::User>,
    ),
];
