// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The examples of Microsoft Graph beta.

/// The examples with what is expected of them.
pub(crate) const SUITE: graph_core::examples::Suite = graph_core::examples::Suite {
    version: "beta",
    schema: include_str!("../../schema/beta.json"),
    leaves: include_str!("../leaves/beta.json"),
    cases: CASES,
};

const CASES: &[graph_core::examples::Case] = &[
    graph_core::examples::Case {
        name: "beta/subscribedsku_list/get_subscribedskus/request",
        page: "beta/api/subscribedsku-list.md",
        operation: "subscribedsku-list",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, _| {
            let graph = generated::beta::Graph::new(client);
            Ok(graph.list_subscribed_skus().into_http()?)
        }),
    },
    graph_core::examples::Case {
        name: "beta/subscribedsku_list/get_subscribedskus/response",
        page: "beta/api/subscribedsku-list.md",
        operation: "subscribedsku-list",
        example: 0,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<
                graph_core::Collection<generated::beta::models::SubscribedSku>,
            >,
        ),
    },
    graph_core::examples::Case {
        name: "beta/user_assignlicense/request",
        page: "beta/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 0,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::beta::Graph::new(client);
            Ok(
                graph
                    .me()
                    .assign_license(
                        body.parameters::<generated::beta::requests::AssignLicense>()?,
                    )
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "beta/user_assignlicense/user_assignlicense_2/request",
        page: "beta/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 1,
        direction: graph_core::examples::Direction::Request(|client, body| {
            let graph = generated::beta::Graph::new(client);
            Ok(
                graph
                    .me()
                    .assign_license(
                        body.parameters::<generated::beta::requests::AssignLicense>()?,
                    )
                    .into_http()?,
            )
        }),
    },
    graph_core::examples::Case {
        name: "beta/user_assignlicense/user_assignlicense_2/response",
        page: "beta/api/user-assignlicense.md",
        operation: "user-assignlicense",
        example: 1,
        direction: graph_core::examples::Direction::Response(
            graph_core::examples::response::<generated::beta::models::User>,
        ),
    },
];
