// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! The area `subscribedsku`.

use generated::v1_0::*;
use graph_core::examples::*;

pub(crate) const CASES: &[Case] = &[
    Case::request(
        "v1_0/subscribedsku_get/get_subscribedsku/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).subscribed_skus().by_id("{id}").get().into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/subscribedsku_get/get_subscribedsku/response",
        response::<models::SubscribedSku>,
    ),
    Case::request(
        "v1_0/subscribedsku_list/get_subscribedskus/request",
        {
            fn make(client: &Client, _: &Body<'_>) -> HttpRequest {
                Graph::new(client).subscribed_skus().list().into_http()
            }
            make
        },
    ),
    Case::response(
        "v1_0/subscribedsku_list/get_subscribedskus/response",
        response::<graph_core::Collection<models::SubscribedSku>>,
    ),
];
