//! Calls that compile. Each file of `cases/` differs from them in one thing, and the compiler refuses it.

use generated::v1_0::requests::AssignLicense;
use generated::v1_0::{Graph, models::AssignedLicense, models::User, models::user};
use generated::{Client, Collection, Error, SecretString, account, beta, guid};

/// A client that says what kind of account it calls for.
///
/// # Errors
///
/// Fails where there is no transport.
pub fn application(token: SecretString) -> Result<Client<account::Application>, Error> {
    Client::builder(token)
        .account::<account::Application>()
        .build()
}

/// The documented call.
///
/// # Errors
///
/// Fails like any call.
pub async fn assign(client: &Client<account::Application>) -> Result<User, Error> {
    Graph::new(client)
        .users()
        .by_id("adele@contoso.com")
        .assign_license(AssignLicense {
            add_licenses: vec![AssignedLicense {
                sku_id: Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
                ..Default::default()
            }],
            remove_licenses: vec![],
        })
        .await
}

/// The signed-in user, for a client whose account has one.
///
/// # Errors
///
/// Fails like any call.
pub async fn look(client: &Client<account::Work>) -> Result<Option<String>, Error> {
    let me = Graph::new(client)
        .me()
        .get()
        .select([user::DISPLAY_NAME, user::ID])
        .await?;
    Ok(me.display_name)
}

/// A filter of properties of those who come back.
///
/// # Errors
///
/// Fails like any call.
pub async fn choose(client: &Client<account::Work>) -> Result<Collection<User>, Error> {
    let filter = user::ACCOUNT_ENABLED
        .eq(true)
        .and(user::OTHER_MAILS.any(|it| it.ends_with("@contoso.com")));
    Graph::new(client).users().list().filter(filter).await
}

/// Both versions in one program, with a client without a kind of account, which may call everything.
///
/// # Errors
///
/// Fails like any call.
pub async fn both(client: &Client) -> Result<User, Error> {
    let arguments = beta::requests::AssignLicense {
        add_licenses: vec![beta::models::AssignedLicense::default()],
        remove_licenses: vec![guid!("bea13e0c-3828-4daa-a392-28af7ff61a0f")],
    };
    beta::Graph::new(client)
        .me()
        .assign_license(arguments)
        .await?;
    Graph::new(client).me().get().await
}
