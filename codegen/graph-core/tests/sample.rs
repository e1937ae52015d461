//! The program that the library is for, on a hand-written stand-in for
//! machine-written code.

mod stand_in;

use graph_core::{Client, SecretString, account, guid};
use stand_in::Graph;
use stand_in::models::{AssignedLicense, user};
use stand_in::requests::AssignLicense;

#[test]
fn the_documented_call() {
    let client = Client::builder(SecretString::from("a token"))
        .account::<account::Application>()
        .transport(sample_transport::Never)
        .build()
        .unwrap();
    let graph = Graph::new(&client);
    let call = graph
        .users()
        .by_id("adele@contoso.com")
        .assign_license(AssignLicense {
            add_licenses: vec![AssignedLicense {
                sku_id: Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
                ..Default::default()
            }],
            remove_licenses: vec![],
            comment: None,
        })
        .select([user::DISPLAY_NAME, user::ASSIGNED_LICENSES]);
    let request = call.into_http().unwrap();
    assert_eq!(request.method(), "POST");
    assert_eq!(
        request.uri(),
        "https://graph.microsoft.com/v1.0/users/adele@contoso.com/assignLicense\
         ?$select=displayName,assignedLicenses"
    );
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(
        request.body(),
        r#"{"addLicenses":[{"skuId":"45715bb8-13f9-4bf6-927f-ef96c102d394"}],"removeLicenses":[]}"#
    );
}

mod sample_transport {
    use graph_core::transport::{Limits, Transport};
    use graph_core::{Bytes, Error, http};

    /// A transport for requests that are only looked at.
    pub(crate) struct Never;

    impl Transport for Never {
        fn send<'a>(
            &'a self,
            _: http::Request<Bytes>,
            _: &'a Limits,
        ) -> graph_core::BoxFuture<'a, Result<http::Response<Bytes>, Error>> {
            Box::pin(std::future::ready(Err(Error::transport("never"))))
        }
    }
}
