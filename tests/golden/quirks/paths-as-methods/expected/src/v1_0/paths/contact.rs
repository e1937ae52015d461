// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `contact`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/me/contacts/{id}`
/// - `/me/contactFolders/{id}/contacts/{id}`
/// - `/me/contactFolders/{id}/childFolders/{id}/childFolders/{id}/contacts/{id}`
pub struct Contact<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Contact<A> {
    /// What the lines below do.
    ///
    /// `GET /me/contacts/{id}`, see [`CONTACT_GET`](operations::CONTACT_GET)
    ///
    /// Also at:
    ///
    /// - `/me/contactFolders/{id}/contacts/{id}`
    /// - `/me/contactFolders/{id}/childFolders/{id}/childFolders/{id}/contacts/{id}`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Contacts.Read`
    /// - personal account: `Contacts.Read`
    /// - application: `Contacts.Read.All`
    #[doc(
        alias(
            "GET /me/contacts/{id}",
            "/me/contacts/{id}",
            "/me/contactFolders/{id}/contacts/{id}",
            "/me/contactFolders/{id}/childFolders/{id}/childFolders/{id}/contacts/{id}"
        )
    )]
    pub fn get(&self) -> Call<A, models::Contact> {
        self.route.call(Method::GET, &operations::CONTACT_GET)
    }
}
