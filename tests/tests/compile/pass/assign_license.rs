//! The documented call, with everything that a program does around it.

use generated::v1_0::{Graph, models::AssignedLicense, models::user, requests::AssignLicense};
use generated::{Client, SecretString, account, beta, guid};

async fn assign() -> Result<(), generated::Error> {
    let client = Client::builder(SecretString::from("a token"))
        .account::<account::Application>()
        .build()?;
    let user = Graph::new(&client)
        .users("adele@contoso.com")
        .assign_license(AssignLicense {
            add_licenses: vec![AssignedLicense {
                sku_id: Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
                ..Default::default()
            }],
            remove_licenses: vec![],
        })
        .await?;
    println!("{:?} of {:?}", user.display_name, user.id);
    Ok(())
}

async fn look(client: &Client<account::Work>) -> Result<(), generated::Error> {
    let me = Graph::new(client)
        .me()
        .get()
        .select([user::DISPLAY_NAME, user::ID])
        .await?;
    println!("{:?}", me.display_name);
    Ok(())
}

// Both versions in one program, and a client without a kind of account may call everything.
async fn both(client: &Client) -> Result<(), generated::Error> {
    let arguments = beta::requests::AssignLicense {
        add_licenses: vec![beta::models::AssignedLicense::default()],
        remove_licenses: vec![guid!("bea13e0c-3828-4daa-a392-28af7ff61a0f")],
    };
    beta::Graph::new(client).me().assign_license(arguments).await?;
    Graph::new(client).me().get().await?;
    Ok(())
}

fn main() {
    let client = Client::builder(SecretString::from("a token")).build().unwrap();
    let work = Client::builder(SecretString::from("a token"))
        .account::<account::Work>()
        .build()
        .unwrap();
    // Nothing is sent: a future that nobody polls does nothing.
    drop((assign(), look(&work), both(&client)));
}
