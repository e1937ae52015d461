// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `group`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/groups/{id}`.
pub struct Group<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Group<A> {
    /// What the lines below do.
    ///
    /// `DELETE /groups/{id}`, see [`GROUP_DELETE`](operations::GROUP_DELETE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.ReadWrite.All`
    /// - personal account: `Group.ReadWrite.All`
    /// - application: `Group.ReadWrite.All.All`
    #[doc(alias("DELETE /groups/{id}", "/groups/{id}"))]
    pub fn delete(&self) -> Call<A, ()> {
        self.route.call(Method::DELETE, &operations::GROUP_DELETE)
    }

    /// What the lines below do.
    ///
    /// `GET /groups/{id}`, see [`GROUP_GET`](operations::GROUP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.ReadWrite.All`
    /// - personal account: `Group.ReadWrite.All`
    /// - application: `Group.ReadWrite.All.All`
    #[doc(alias("GET /groups/{id}", "/groups/{id}"))]
    pub fn get(&self) -> Call<A, models::Group> {
        self.route.call(Method::GET, &operations::GROUP_GET)
    }

    /// What the lines below do.
    ///
    /// `PATCH /groups/{id}`, see [`GROUP_UPDATE`](operations::GROUP_UPDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.ReadWrite.All`
    /// - personal account: `Group.ReadWrite.All`
    /// - application: `Group.ReadWrite.All.All`
    #[doc(alias("PATCH /groups/{id}", "/groups/{id}"))]
    pub fn update(&self) -> Call<A, models::Group> {
        self.route.call(Method::PATCH, &operations::GROUP_UPDATE)
    }

    /// The path `…/drive`.
    pub fn drive(&self) -> paths::drive::Drive<A> {
        paths::drive::Drive {
            route: self.route.literal("drive"),
        }
    }

    /// The path `…/drives`.
    pub fn drives(&self) -> Drives<A> {
        Drives {
            route: self.route.literal("drives"),
        }
    }

    /// The path `…/events`.
    pub fn events(&self) -> Events<A> {
        Events {
            route: self.route.literal("events"),
        }
    }

    /// The path `…/members`.
    pub fn members(&self) -> Members<A> {
        Members {
            route: self.route.literal("members"),
        }
    }

    /// The path `…/owners`.
    pub fn owners(&self) -> Owners<A> {
        Owners {
            route: self.route.literal("owners"),
        }
    }

    /// The path `…/sites`.
    pub fn sites(&self) -> Sites<A> {
        Sites {
            route: self.route.literal("sites"),
        }
    }
}

/// The path `/groups/{id}/drives`.
pub struct Drives<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Drives<A> {
    /// What the lines below do.
    ///
    /// `GET /groups/{id}/drives`, see [`GROUP_DRIVES_LIST`](operations::GROUP_DRIVES_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(alias("GET /groups/{id}/drives", "/groups/{id}/drives"))]
    pub fn list(&self) -> Call<A, Collection<models::Drive>> {
        self.route.call(Method::GET, &operations::GROUP_DRIVES_LIST)
    }
}

/// The path `/groups/{id}/events`.
pub struct Events<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Events<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> EventsItem<A> {
        EventsItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/groups/{id}/members`.
pub struct Members<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Members<A> {
    /// What the lines below do.
    ///
    /// `GET /groups/{id}/members`, see [`GROUP_MEMBERS_LIST`](operations::GROUP_MEMBERS_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `GroupMember.Read`
    /// - personal account: `GroupMember.Read`
    /// - application: `GroupMember.Read.All`
    #[doc(alias("GET /groups/{id}/members", "/groups/{id}/members"))]
    pub fn list(&self) -> Call<A, Collection<models::DirectoryObject>> {
        self.route.call(Method::GET, &operations::GROUP_MEMBERS_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /groups/{id}/members/$ref`, see [`DIRECTORY_OBJECT_REFERENCE_ACTION`](operations::DIRECTORY_OBJECT_REFERENCE_ACTION)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `GroupMember.ReadWrite`
    /// - personal account: `GroupMember.ReadWrite`
    /// - application: `GroupMember.ReadWrite.All`
    #[doc(alias("POST /groups/{id}/members/$ref", "/groups/{id}/members/$ref"))]
    pub fn reference_action(&self) -> Call<A, ()> {
        self.route
            .literal("$ref")
            .call(Method::POST, &operations::DIRECTORY_OBJECT_REFERENCE_ACTION)
    }

    /// The path `…/$ref`.
    pub fn reference(&self) -> MembersReference<A> {
        MembersReference {
            route: self.route.literal("$ref"),
        }
    }

    /// The path `…/microsoft.graph.user`.
    pub fn as_user(&self) -> MembersAsUser<A> {
        MembersAsUser {
            route: self.route.literal("microsoft.graph.user"),
        }
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> MembersItem<A> {
        MembersItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/groups/{id}/owners`.
pub struct Owners<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Owners<A> {
    /// What the lines below do.
    ///
    /// `GET /groups/{id}/owners`, see [`GROUP_OWNERS_LIST`](operations::GROUP_OWNERS_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.Read`
    /// - personal account: `Group.Read`
    /// - application: `Group.Read.All`
    #[doc(alias("GET /groups/{id}/owners", "/groups/{id}/owners"))]
    pub fn list(&self) -> Call<A, Collection<models::DirectoryObject>> {
        self.route.call(Method::GET, &operations::GROUP_OWNERS_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /groups/{id}/owners/$ref`, see [`DIRECTORY_OBJECT_REFERENCE`](operations::DIRECTORY_OBJECT_REFERENCE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.ReadWrite`
    /// - personal account: `Group.ReadWrite`
    /// - application: `Group.ReadWrite.All`
    #[doc(alias("POST /groups/{id}/owners/$ref", "/groups/{id}/owners/$ref"))]
    pub fn reference(&self) -> Call<A, ()> {
        self.route
            .literal("$ref")
            .call(Method::POST, &operations::DIRECTORY_OBJECT_REFERENCE)
    }
}

/// The path `/groups/{id}/sites`.
pub struct Sites<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Sites<A> {
    /// The path `…/root`.
    pub fn root(&self) -> paths::site::Site<A> {
        paths::site::Site {
            route: self.route.literal("root"),
        }
    }
}

/// The path `/groups/{id}/events/{id}`.
pub struct EventsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> EventsItem<A> {
    /// What the lines below do.
    ///
    /// `GET /groups/{id}/events/{id}`, see [`GROUP_EVENTS_GET`](operations::GROUP_EVENTS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Group.Read`
    /// - personal account: `Group.Read`
    /// - application: `Group.Read.All`
    #[doc(alias("GET /groups/{id}/events/{id}", "/groups/{id}/events/{id}"))]
    pub fn get(&self) -> Call<A, models::Event> {
        self.route.call(Method::GET, &operations::GROUP_EVENTS_GET)
    }
}

/// The path `/groups/{id}/members/$ref`.
pub struct MembersReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MembersReference<A> {
    /// What the lines below do.
    ///
    /// `GET /groups/{id}/members/$ref`, see [`GROUP_MEMBERS_REFERENCE_GET`](operations::GROUP_MEMBERS_REFERENCE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `GroupMember.Read`
    /// - personal account: `GroupMember.Read`
    /// - application: `GroupMember.Read.All`
    #[doc(alias("GET /groups/{id}/members/$ref", "/groups/{id}/members/$ref"))]
    pub fn get(&self) -> Call<A, ()> {
        self.route.call(Method::GET, &operations::GROUP_MEMBERS_REFERENCE_GET)
    }
}

/// The path `/groups/{id}/members/microsoft.graph.user`.
pub struct MembersAsUser<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MembersAsUser<A> {
    /// What the lines below do.
    ///
    /// `GET /groups/{id}/members/microsoft.graph.user`, see [`GROUP_MEMBERS_AS_USER_LIST`](operations::GROUP_MEMBERS_AS_USER_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `GroupMember.Read`
    /// - personal account: `GroupMember.Read`
    /// - application: `GroupMember.Read.All`
    #[doc(
        alias(
            "GET /groups/{id}/members/microsoft.graph.user",
            "/groups/{id}/members/microsoft.graph.user"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::User>> {
        self.route.call(Method::GET, &operations::GROUP_MEMBERS_AS_USER_LIST)
    }
}

/// The path `/groups/{id}/members/{id}`.
pub struct MembersItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MembersItem<A> {
    /// The path `…/$ref`.
    pub fn reference(&self) -> MembersItemReference<A> {
        MembersItemReference {
            route: self.route.literal("$ref"),
        }
    }
}

/// The path `/groups/{id}/members/{id}/$ref`.
pub struct MembersItemReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MembersItemReference<A> {
    /// What the lines below do.
    ///
    /// `DELETE /groups/{id}/members/{id}/$ref`, see [`GROUP_MEMBERS_REFERENCE_REMOVE`](operations::GROUP_MEMBERS_REFERENCE_REMOVE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `GroupMember.ReadWrite`
    /// - personal account: `GroupMember.ReadWrite`
    /// - application: `GroupMember.ReadWrite.All`
    #[doc(
        alias("DELETE /groups/{id}/members/{id}/$ref", "/groups/{id}/members/{id}/$ref")
    )]
    pub fn remove(&self) -> Call<A, ()> {
        self.route.call(Method::DELETE, &operations::GROUP_MEMBERS_REFERENCE_REMOVE)
    }
}
