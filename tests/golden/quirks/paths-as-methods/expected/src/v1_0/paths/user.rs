// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `user`.

use crate::v1_0::*;
use graph_core::builder::*;

/// What these paths lead to:
///
/// - `/users/{id}`
/// - `/me`
pub struct User<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> User<A> {
    /// What the lines below do.
    ///
    /// `DELETE /users/{id}`, see [`USER_DELETE`](operations::USER_DELETE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    ///
    /// No page documents it at `/me`.
    #[doc(alias("DELETE /users/{id}", "/users/{id}"))]
    pub fn delete(&self) -> Call<A, ()> {
        self.route.call(Method::DELETE, &operations::USER_DELETE)
    }

    /// What the lines below do.
    ///
    /// `GET /users/{id}`, see [`USER_GET`](operations::USER_GET)
    ///
    /// Also at:
    ///
    /// - `/me`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/{id}", "/users/{id}", "/me"))]
    pub fn get(&self) -> Call<A, models::User> {
        self.route.call(Method::GET, &operations::USER_GET)
    }

    /// What the lines below do.
    ///
    /// `PATCH /users/{id}`, see [`USER_UPDATE`](operations::USER_UPDATE)
    ///
    /// Also at:
    ///
    /// - `/me`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    #[doc(alias("PATCH /users/{id}", "/users/{id}", "/me"))]
    pub fn update(&self) -> Call<A, models::User> {
        self.route.call(Method::PATCH, &operations::USER_UPDATE)
    }

    /// What the lines below do.
    ///
    /// `POST /users/{id}/assignLicense`, see [`USER_ASSIGN_LICENSE`](operations::USER_ASSIGN_LICENSE)
    ///
    /// Also at:
    ///
    /// - `/me/assignLicense`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    #[doc(
        alias(
            "POST /users/{id}/assignLicense",
            "/users/{id}/assignLicense",
            "/me/assignLicense"
        )
    )]
    pub fn assign_license(&self) -> Call<A, models::User> {
        self.route
            .literal("assignLicense")
            .call(Method::POST, &operations::USER_ASSIGN_LICENSE)
    }

    /// What the lines below do.
    ///
    /// `GET /users/{id}/reminderView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')`, see [`USER_REMINDER_VIEW`](operations::USER_REMINDER_VIEW)
    ///
    /// Also at:
    ///
    /// - `/me/reminderView(startDateTime='{startDateTime}',endDateTime='{endDateTime}')`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Calendars.Read`
    /// - personal account: `Calendars.Read`
    /// - application: `Calendars.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/reminderView(startDateTime={startDateTime},endDateTime={endDateTime})",
            "/users/{id}/reminderView(startDateTime={startDateTime},endDateTime={endDateTime})",
            "/me/reminderView(startDateTime={startDateTime},endDateTime={endDateTime})"
        )
    )]
    pub fn reminder_view(
        &self,
        start_date_time: impl AsRef<str>,
        end_date_time: impl AsRef<str>,
    ) -> Call<A, Collection<models::Reminder>> {
        self.route
            .function(
                "reminderView",
                &[
                    ("startDateTime", start_date_time.as_ref(), true),
                    ("endDateTime", end_date_time.as_ref(), true),
                ],
            )
            .call(Method::GET, &operations::USER_REMINDER_VIEW)
    }

    /// The path `…/calendar`.
    pub fn calendar(&self) -> paths::calendar::Calendar<A> {
        paths::calendar::Calendar {
            route: self.route.literal("calendar"),
        }
    }

    /// The path `…/calendars`.
    pub fn calendars(&self) -> Calendars<A> {
        Calendars {
            route: self.route.literal("calendars"),
        }
    }

    /// The path `…/contactFolders`.
    pub fn contact_folders(&self) -> ContactFolders<A> {
        ContactFolders {
            route: self.route.literal("contactFolders"),
        }
    }

    /// The path `…/contacts`.
    pub fn contacts(&self) -> Contacts<A> {
        Contacts {
            route: self.route.literal("contacts"),
        }
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

    /// The path `…/mailFolders`.
    pub fn mail_folders(&self) -> MailFolders<A> {
        MailFolders {
            route: self.route.literal("mailFolders"),
        }
    }

    /// The path `…/manager`.
    pub fn manager(&self) -> Manager<A> {
        Manager {
            route: self.route.literal("manager"),
        }
    }

    /// The path `…/memberOf`.
    pub fn member_of(&self) -> MemberOf<A> {
        MemberOf {
            route: self.route.literal("memberOf"),
        }
    }

    /// The path `…/messages`.
    pub fn messages(&self) -> Messages<A> {
        Messages {
            route: self.route.literal("messages"),
        }
    }

    /// The path `…/onlineMeetings`.
    pub fn online_meetings(&self) -> OnlineMeetings<A> {
        OnlineMeetings {
            route: self.route.literal("onlineMeetings"),
        }
    }

    /// The path `…/photo`.
    pub fn photo(&self) -> paths::profile_photo::ProfilePhoto<A> {
        paths::profile_photo::ProfilePhoto {
            route: self.route.literal("photo"),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/events`
/// - `/me/events`
pub struct Events<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Events<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/events`, see [`USER_EVENTS_LIST`](operations::USER_EVENTS_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/events`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Calendars.Read`
    /// - personal account: `Calendars.Read`
    /// - application: `Calendars.Read.All`
    #[doc(alias("GET /users/{id}/events", "/users/{id}/events", "/me/events"))]
    pub fn list(&self) -> Call<A, Collection<models::Event>> {
        self.route.call(Method::GET, &operations::USER_EVENTS_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::event::Event<A> {
        paths::event::Event {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/mailFolders`
/// - `/me/mailFolders`
pub struct MailFolders<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MailFolders<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/mailFolders`, see [`USER_MAIL_FOLDERS_LIST`](operations::USER_MAIL_FOLDERS_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/mailFolders`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.Read`
    /// - personal account: `Mail.Read`
    /// - application: `Mail.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/mailFolders",
            "/users/{id}/mailFolders",
            "/me/mailFolders"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::MailFolder>> {
        self.route.call(Method::GET, &operations::USER_MAIL_FOLDERS_LIST)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::mail_folder::MailFolder<A> {
        paths::mail_folder::MailFolder {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/manager`
/// - `/me/manager`
pub struct Manager<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Manager<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/manager`, see [`DIRECTORY_OBJECT_GET`](operations::DIRECTORY_OBJECT_GET)
    ///
    /// Also at:
    ///
    /// - `/me/manager`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/{id}/manager", "/users/{id}/manager", "/me/manager"))]
    pub fn get(&self) -> Call<A, models::DirectoryObject> {
        self.route.call(Method::GET, &operations::DIRECTORY_OBJECT_GET)
    }

    /// The path `…/$ref`.
    pub fn reference(&self) -> ManagerReference<A> {
        ManagerReference {
            route: self.route.literal("$ref"),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/memberOf`
/// - `/me/memberOf`
pub struct MemberOf<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MemberOf<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/memberOf`, see [`USER_MEMBER_OF_LIST`](operations::USER_MEMBER_OF_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/memberOf`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(alias("GET /users/{id}/memberOf", "/users/{id}/memberOf", "/me/memberOf"))]
    pub fn list(&self) -> Call<A, Collection<models::DirectoryObject>> {
        self.route.call(Method::GET, &operations::USER_MEMBER_OF_LIST)
    }

    /// The path `…/microsoft.graph.group`.
    pub fn as_group(&self) -> MemberOfAsGroup<A> {
        MemberOfAsGroup {
            route: self.route.literal("microsoft.graph.group"),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/messages`
/// - `/me/messages`
pub struct Messages<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Messages<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/messages`, see [`USER_MESSAGES_LIST`](operations::USER_MESSAGES_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/messages`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite.All`
    #[doc(alias("GET /users/{id}/messages", "/users/{id}/messages", "/me/messages"))]
    pub fn list(&self) -> Call<A, Collection<models::Message>> {
        self.route.call(Method::GET, &operations::USER_MESSAGES_LIST)
    }

    /// What the lines below do.
    ///
    /// `POST /users/{id}/messages`, see [`USER_MESSAGES_CREATE`](operations::USER_MESSAGES_CREATE)
    ///
    /// Also at:
    ///
    /// - `/me/messages`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite.All`
    #[doc(alias("POST /users/{id}/messages", "/users/{id}/messages", "/me/messages"))]
    pub fn create(&self) -> Call<A, models::Message> {
        self.route.call(Method::POST, &operations::USER_MESSAGES_CREATE)
    }

    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::message::Message<A> {
        paths::message::Message {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/onlineMeetings`
/// - `/me/onlineMeetings`
pub struct OnlineMeetings<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> OnlineMeetings<A> {
    /// What the lines below do.
    ///
    /// `POST /me/onlineMeetings`, see [`ONLINE_MEETING_CREATE`](operations::ONLINE_MEETING_CREATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - personal account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    ///
    /// No page documents it at `/users/{id}/onlineMeetings`.
    #[doc(alias("POST /me/onlineMeetings", "/me/onlineMeetings"))]
    pub fn create(&self) -> Call<A, models::OnlineMeeting> {
        self.route.call(Method::POST, &operations::ONLINE_MEETING_CREATE)
    }

    /// What the lines below do.
    ///
    /// `POST /users/{userId}/onlineMeetings/createOrGet`, see [`ONLINE_MEETING_CREATE_OR_GET`](operations::ONLINE_MEETING_CREATE_OR_GET)
    ///
    /// Also at:
    ///
    /// - `/me/onlineMeetings/createOrGet`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - personal account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    #[doc(
        alias(
            "POST /users/{userId}/onlineMeetings/createOrGet",
            "/users/{userId}/onlineMeetings/createOrGet",
            "/me/onlineMeetings/createOrGet"
        )
    )]
    pub fn create_or_get(&self) -> Call<A, models::OnlineMeeting> {
        self.route
            .literal("createOrGet")
            .call(Method::POST, &operations::ONLINE_MEETING_CREATE_OR_GET)
    }
}

/// The path `/me/calendars`.
pub struct Calendars<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Calendars<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::calendar::Calendar<A> {
        paths::calendar::Calendar {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/me/contactFolders`.
pub struct ContactFolders<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ContactFolders<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> paths::contact_folder::ContactFolder<A> {
        paths::contact_folder::ContactFolder {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/me/contacts`.
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

/// The path `/me/drives`.
pub struct Drives<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Drives<A> {
    /// What the lines below do.
    ///
    /// `GET /me/drives`, see [`USER_DRIVES_LIST`](operations::USER_DRIVES_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Files.Read`
    /// - personal account: `Files.Read`
    /// - application: `Files.Read.All`
    #[doc(alias("GET /me/drives", "/me/drives"))]
    pub fn list(&self) -> Call<A, Collection<models::Drive>> {
        self.route.call(Method::GET, &operations::USER_DRIVES_LIST)
    }
}

/// The path `/users/{id}/manager/$ref`.
pub struct ManagerReference<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ManagerReference<A> {
    /// What the lines below do.
    ///
    /// `DELETE /users/{id}/manager/$ref`, see [`USER_MANAGER_REFERENCE_REMOVE`](operations::USER_MANAGER_REFERENCE_REMOVE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    #[doc(alias("DELETE /users/{id}/manager/$ref", "/users/{id}/manager/$ref"))]
    pub fn remove(&self) -> Call<A, ()> {
        self.route.call(Method::DELETE, &operations::USER_MANAGER_REFERENCE_REMOVE)
    }

    /// What the lines below do.
    ///
    /// `PUT /users/{id}/manager/$ref`, see [`USER_MANAGER_REFERENCE_REPLACE`](operations::USER_MANAGER_REFERENCE_REPLACE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.ReadWrite`
    /// - personal account: `User.ReadWrite`
    /// - application: `User.ReadWrite.All`
    #[doc(alias("PUT /users/{id}/manager/$ref", "/users/{id}/manager/$ref"))]
    pub fn replace(&self) -> Call<A, ()> {
        self.route.call(Method::PUT, &operations::USER_MANAGER_REFERENCE_REPLACE)
    }
}

/// What these paths lead to:
///
/// - `/users/{id}/memberOf/microsoft.graph.group`
/// - `/me/memberOf/microsoft.graph.group`
pub struct MemberOfAsGroup<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> MemberOfAsGroup<A> {
    /// What the lines below do.
    ///
    /// `GET /users/{id}/memberOf/microsoft.graph.group`, see [`USER_MEMBER_OF_AS_GROUP_LIST`](operations::USER_MEMBER_OF_AS_GROUP_LIST)
    ///
    /// Also at:
    ///
    /// - `/me/memberOf/microsoft.graph.group`
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    #[doc(
        alias(
            "GET /users/{id}/memberOf/microsoft.graph.group",
            "/users/{id}/memberOf/microsoft.graph.group",
            "/me/memberOf/microsoft.graph.group"
        )
    )]
    pub fn list(&self) -> Call<A, Collection<models::Group>> {
        self.route.call(Method::GET, &operations::USER_MEMBER_OF_AS_GROUP_LIST)
    }

    /// What the lines below do.
    ///
    /// `GET /users/{id}/memberOf/microsoft.graph.group/$count`, see [`GROUP_COUNT`](operations::GROUP_COUNT)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `User.Read`
    /// - personal account: `User.Read`
    /// - application: `User.Read.All`
    ///
    /// No page documents it at `/me/memberOf/microsoft.graph.group`.
    #[doc(
        alias(
            "GET /users/{id}/memberOf/microsoft.graph.group/$count",
            "/users/{id}/memberOf/microsoft.graph.group/$count"
        )
    )]
    pub fn count(&self) -> Call<A, i64> {
        self.route.literal("$count").call(Method::GET, &operations::GROUP_COUNT)
    }
}
