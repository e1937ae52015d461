//! The front page of the docs of the crate.
//!
//! Knows what to tell somebody who has nothing yet; must not know what the documentation holds.

use proc_macro2::TokenStream;
use quote::quote;

use super::token::lines;

/// The page, where `{library}` is the name of the crate and `{version}` the module of a version. Its programs are compiled by `tests/first_call`.
const PAGE: &str = r##"A typed client for Microsoft Graph, generated from the Microsoft Graph documentation.

# First call

With the feature `azure` of this crate, and with `azure_identity` and `tokio` in `Cargo.toml`, this tells the name of
whoever has logged in by `az login`:

```
use azure_identity::DeveloperToolsCredential;
use {library}::{Client, {version}::Graph};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder(DeveloperToolsCredential::new(None)?).build()?;
    let me = Graph::new(&client).me().get().await?;
    println!("{}", me.display_name.unwrap_or_default());
    Ok(())
}
```

A program that runs by itself has a credential of its own, such as `ClientSecretCredential`, and no `.me()`:

```
let credential = ClientSecretCredential::new(&tenant, id, secret.into(), None)?;
let client = Client::builder(credential)
    .account::<account::Application>() // who is calling: `.me()` no longer compiles
    .build()?;
let mut users = Graph::new(&client).users().list().items();
while let Some(user) = users.next().await {
    println!("{}", user?.display_name.unwrap_or_default());
}
```

If you already have a token, you need neither the feature nor `azure_identity`. `az account get-access-token --resource-type
ms-graph` prints one, and Graph Explorer shows one:

```
let token = SecretString::from(std::env::var("GRAPH_TOKEN")?);
let client = Client::builder(token).build()?;
```

Tests need neither a login nor a network, because a function from request to response is a
[`Transport`](runtime::Transport):

```
use {library}::http::{Request, Response};
use {library}::{Bytes, Client, Error, SecretString, {version}::Graph};

#[tokio::test]
async fn the_name_is_read() -> Result<(), Error> {
    let client = Client::builder(SecretString::from("token"))
        .transport(|request: Request<Bytes>| {
            assert!(request.uri().path().ends_with("/me"));
            Ok(Response::new(r#"{"displayName": "Adele"}"#.into()))
        })
        .build()?;
    let me = Graph::new(&client).me().get().await?;
    assert_eq!(me.display_name.as_deref(), Some("Adele"));
    Ok(())
}
```

# From a URL to a call

Begin with [`Client`], give it to the `Graph` of a version, and follow the path of the URL. A word of the path is a
method without arguments, a key is `by_id(…)`, and the last word says what is done:

| URL | call |
|---|---|
| `GET /users` | `graph.users().list()` |
| `POST /users` | `graph.users().create(&user)` |
| `GET /users/{id}` | `graph.users().by_id(id).get()` |
| `PATCH /users/{id}` | `graph.users().by_id(id).update(&user)` |
| `DELETE /users/{id}` | `graph.users().by_id(id).delete()` |
| `POST /users/{id}/assignLicense` | `graph.users().by_id(id).assign_license(…)` |

The search of these docs finds a method by its URL, and `{version}::urls` lists them all. [`runtime`] shows how to make a
call that has no method. A call is a plain value until it is awaited; a [`Batch`] sends many in one request. `Graph` holds
a clone of its client, which is cheap, and borrows nothing, so a function takes a `&Graph` without a lifetime.

# Choosing what comes back

Each property of a model is a constant in the module of the model, with its type, and so are filters made
([`Filter`]), searches ([`Search`]), and all that a call takes properties for:

```
let call = graph
    .users()
    .list()
    .select([user::ID, user::DISPLAY_NAME, user::ACCOUNT_ENABLED])
    .filter(
        user::SURNAME
            .eq("O'Neil")
            .and(user::CREATED_DATE_TIME.ge(since))
            .and(user::ASSIGNED_LICENSES.any(|it| it.path(assigned_license::SKU_ID).eq(sku))),
    )
    .expand_with(user::MEMBER_OF, |groups| {
        groups.select([directory_object::ID]).top(5)
    })
    .order_by([user::CREATED_DATE_TIME.descending()]);
```

What no constant and no filter says goes through `select_raw`, `filter_raw` and the like.

# Permissions

The docs of a call name the least privileged permission that is enough, and its constant lists all of them, such as
`operations::USER_GET.permissions`. [`permissions::least`] says which ones several calls need together, and
[`permissions::smallest`] which set has the fewest names. They are granted to the app registration that the token is for,
at <https://entra.microsoft.com>. A call that lacks them fails with [`ErrorKind::Forbidden`], and the error names them,
the least privileged first.

# Features

- Each version is a feature; `{version}` is on by default.
- `reqwest`, on by default, sends calls with `reqwest` and rustls. Without it, a client needs a
  [`Transport`](runtime::Transport), and a [`Clock`](runtime::Clock) to keep tokens and to wait.
- `azure` takes tokens from the credentials of `azure_identity`.

Names, types, permissions, examples and text of the items follow the pages that they link to.
The text of the Microsoft Graph documentation is by Microsoft, under CC BY 4.0.
"##;

/// The docs of the crate `library`, with programs that use the module `version`.
pub(super) fn docs(version: &str, library: &str) -> TokenStream {
    let page = PAGE
        .replace("{version}", version)
        .replace("{library}", library);
    let lines = lines(&page);
    quote! { #(#![doc = #lines])* }
}
