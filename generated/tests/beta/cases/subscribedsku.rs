// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The area `subscribedsku`.

use generated::beta::*;
use graph_core::examples::*;

pub(crate) const CASES: &[Case] = &[
    Case::request(
        "beta/subscribedsku_list/get_subscribedskus/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).subscribed_skus().list().into_http()
            }
            make
        },
    ),
    Case::response(
        "beta/subscribedsku_list/get_subscribedskus/response",
        response::<graph_core::Collection<models::SubscribedSku>>,
    ),
];
