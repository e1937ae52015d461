// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `contact_folder`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/me/contactFolders/{id}`
/// - `/me/contactFolders/{id}/childFolders/{id}`
/// - `/me/contactFolders/{id}/childFolders/{id}/childFolders/{id}`
pub struct ContactFolder<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ContactFolder<A> {
    /// The path `…/childFolders`.
    pub fn child_folders(&self) -> ChildFolders<A> {
        ChildFolders {
            route: self.route.literal("childFolders"),
        }
    }

    /// The path `…/contacts`.
    pub fn contacts(&self) -> Contacts<A> {
        Contacts {
            route: self.route.literal("contacts"),
        }
    }
}

/// What these paths lead to:
///
/// - `/me/contactFolders/{id}/childFolders`
/// - `/me/contactFolders/{id}/childFolders/{id}/childFolders`
pub struct ChildFolders<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ChildFolders<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> ContactFolder<A> {
        ContactFolder {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/me/contactFolders/{id}/contacts`
/// - `/me/contactFolders/{id}/childFolders/{id}/childFolders/{id}/contacts`
pub struct Contacts<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Contacts<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::contact::Contact<A> {
        paths::contact::Contact {
            route: self.route.key(id.as_ref()),
        }
    }
}
