//! A hand-written stand-in for a machine-written crate, in the form that the
//! machine writes.

#![allow(dead_code, unused_imports, missing_docs, unreachable_pub)]

pub mod models {
    pub mod assigned_license {
        pub struct AssignedLicense {
            pub disabled_plans: Option<Vec<graph_core::Guid>>,
            pub sku_id: Option<graph_core::Guid>,
            pub other: graph_core::Other,
        }

        graph_core::model! {
            AssignedLicense "microsoft.graph.assignedLicense";
            0 disabled_plans DISABLED_PLANS "disabledPlans" Vec<graph_core::Guid>;
            1 sku_id SKU_ID "skuId" graph_core::Guid;
        }
    }
    pub use assigned_license::AssignedLicense;

    pub mod age_group {
        #[non_exhaustive]
        pub enum AgeGroup {
            Minor,
            NotAdult,
            Adult,
            Unknown(graph_core::UnknownMember),
        }

        graph_core::enumeration! {
            AgeGroup "microsoft.graph.ageGroup";
            Minor "minor";
            NotAdult "notAdult";
            Adult "adult";
        }
    }
    pub use age_group::AgeGroup;

    pub mod directory_object {
        pub struct DirectoryObject {
            pub deleted_date_time: Option<graph_core::DateTimeOffset>,
            pub id: Option<String>,
            pub other: graph_core::Other,
        }

        graph_core::model! {
            DirectoryObject "microsoft.graph.directoryObject";
            0 deleted_date_time DELETED_DATE_TIME "deletedDateTime" graph_core::DateTimeOffset;
            1 id ID "id" String;
        }

        impl graph_core::Addressable for DirectoryObject {
            const PATH: &'static str = "directoryObjects";
        }
    }
    pub use directory_object::DirectoryObject;

    pub mod user {
        pub struct User {
            pub account_enabled: Option<bool>,
            pub age_group: Option<super::AgeGroup>,
            pub assigned_licenses: Option<Vec<super::AssignedLicense>>,
            pub business_phones: Option<Vec<String>>,
            pub city: Option<String>,
            pub created_date_time: Option<graph_core::DateTimeOffset>,
            pub display_name: Option<String>,
            pub id: Option<String>,
            pub manager: Option<graph_core::Rel<super::DirectoryObject>>,
            pub member_of: Option<graph_core::Rel<Vec<super::DirectoryObject>>>,
            pub other: graph_core::Other,
        }

        graph_core::model! {
            User "microsoft.graph.user";
            0 account_enabled ACCOUNT_ENABLED "accountEnabled" bool;
            1 age_group AGE_GROUP "ageGroup" super::AgeGroup;
            2 assigned_licenses ASSIGNED_LICENSES "assignedLicenses" Vec<super::AssignedLicense>;
            3 business_phones BUSINESS_PHONES "businessPhones" Vec<String>;
            4 city CITY "city" String;
            5 created_date_time CREATED_DATE_TIME "createdDateTime" graph_core::DateTimeOffset;
            6 display_name DISPLAY_NAME "displayName" String;
            7 id ID "id" String;
            8 manager MANAGER "manager" graph_core::Rel<super::DirectoryObject>;
            9 member_of MEMBER_OF "memberOf" graph_core::Rel<Vec<super::DirectoryObject>>;
        }

        impl graph_core::codec::Extends<super::DirectoryObject> for User {}
    }
    pub use user::User;

    /// A field of every type that a property can have.
    pub mod everything {
        pub struct Everything {
            pub boolean: Option<bool>,
            pub s_byte: Option<i8>,
            pub byte: Option<u8>,
            pub int16: Option<i16>,
            pub int32: Option<i32>,
            pub int64: Option<i64>,
            pub single: Option<f32>,
            pub double: Option<f64>,
            pub decimal: Option<graph_core::Decimal>,
            pub string: Option<String>,
            pub guid: Option<graph_core::Guid>,
            pub date_time_offset: Option<graph_core::DateTimeOffset>,
            pub date: Option<graph_core::Date>,
            pub time_of_day: Option<graph_core::TimeOfDay>,
            pub duration: Option<graph_core::Duration>,
            pub binary: Option<graph_core::Binary>,
            pub untyped: Option<graph_core::Json>,
            pub age_group: Option<super::AgeGroup>,
            pub object: Option<super::AssignedLicense>,
            pub doubles: Option<Vec<f64>>,
            pub guids: Option<Vec<graph_core::Guid>>,
            pub objects: Option<Vec<super::AssignedLicense>>,
            pub untyped_list: Option<Vec<graph_core::Json>>,
            pub rel: Option<graph_core::Rel<super::DirectoryObject>>,
            pub everythings: Option<Vec<Everything>>,
            pub nested: Option<Box<Everything>>,
            pub other: graph_core::Other,
        }

        graph_core::model! {
            Everything "test.everything";
            0 boolean BOOLEAN "boolean" bool;
            1 s_byte S_BYTE "sByte" i8;
            2 byte BYTE "byte" u8;
            3 int16 INT16 "int16" i16;
            4 int32 INT32 "int32" i32;
            5 int64 INT64 "int64" i64;
            6 single SINGLE "single" f32;
            7 double DOUBLE "double" f64;
            8 decimal DECIMAL "decimal" graph_core::Decimal;
            9 string STRING "string" String;
            10 guid GUID "guid" graph_core::Guid;
            11 date_time_offset DATE_TIME_OFFSET "dateTimeOffset" graph_core::DateTimeOffset;
            12 date DATE "date" graph_core::Date;
            13 time_of_day TIME_OF_DAY "timeOfDay" graph_core::TimeOfDay;
            14 duration DURATION "duration" graph_core::Duration;
            15 binary BINARY "binary" graph_core::Binary;
            16 untyped UNTYPED "untyped" graph_core::Json;
            17 age_group AGE_GROUP "ageGroup" super::AgeGroup;
            18 object OBJECT "object" super::AssignedLicense;
            19 doubles DOUBLES "doubles" Vec<f64>;
            20 guids GUIDS "guids" Vec<graph_core::Guid>;
            21 objects OBJECTS "objects" Vec<super::AssignedLicense>;
            22 untyped_list UNTYPED_LIST "untypedList" Vec<graph_core::Json>;
            23 rel REL "rel" graph_core::Rel<super::DirectoryObject>;
            24 everythings EVERYTHINGS "everythings" Vec<Everything>;
            25 nested NESTED "nested" Everything;
        }
    }
    pub use everything::Everything;
}

pub mod requests {
    pub struct AssignLicense {
        pub add_licenses: Vec<super::models::AssignedLicense>,
        pub remove_licenses: Vec<graph_core::Guid>,
        pub comment: Option<String>,
    }

    graph_core::parameters! {
        AssignLicense "assignLicense";
        0 add_licenses "addLicenses";
        1 remove_licenses "removeLicenses";
        2 comment "comment";
    }
}

pub mod operations {
    use graph_core::constants::*;

    pub static USER_ASSIGN_LICENSE: Operation = documented(
        "user-assignlicense",
        "user: assignLicense",
        "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
        OneOf(Alternatives(
            "User.ReadWrite.All, or Directory.ReadWrite.All",
        )),
        Unsupported,
        OneOf(Alternatives(
            "User.ReadWrite.All, or Directory.ReadWrite.All",
        )),
    );

    pub static ROLES: Operation = documented("roles", "roles", "", Unstated, Unstated, Unstated)
        .limited(&["Global Reader", "License Administrator"], &[]);
}

mod graph {
    use super::*;
    use graph_core::builder::*;

    pub struct Graph<A: Account = Any> {
        route: Route<A>,
    }

    impl<A: Account> Graph<A> {
        pub fn new(client: &Client<A>) -> Self {
            Self {
                route: Route::new(client, "v1.0"),
            }
        }

        pub fn me(&self) -> paths::user::User<A>
        where
            A: SignedIn,
        {
            paths::user::User {
                route: self.route.literal("me"),
            }
        }

        pub fn users(&self) -> paths::users::Users<A> {
            paths::users::Users {
                route: self.route.literal("users"),
            }
        }
    }
}

pub mod paths {
    pub mod profile_photo {
        use super::super::*;
        use graph_core::builder::*;

        pub struct ProfilePhoto<A: Account = Any> {
            pub(crate) route: Route<A>,
        }

        impl<A: Account> ProfilePhoto<A> {
            pub fn value(&self) -> Value<A> {
                Value {
                    route: self.route.literal("$value"),
                }
            }
        }

        pub struct Value<A: Account = Any> {
            pub(crate) route: Route<A>,
        }

        impl<A: Account> Value<A> {
            pub fn replace(&self, content: impl Into<Bytes>) -> Call<A, ()> {
                self.route
                    .call(Method::PUT, &operations::USER_ASSIGN_LICENSE)
                    .bytes("image/jpeg", content.into())
            }
        }
    }

    pub mod user {
        use super::super::*;
        use graph_core::builder::*;

        pub struct User<A: Account = Any> {
            pub(crate) route: Route<A>,
        }

        impl<A: Account> User<A> {
            pub fn get(&self) -> Call<A, models::User> {
                self.route
                    .call(Method::GET, &operations::USER_ASSIGN_LICENSE)
            }

            pub fn update(&self, user: &models::User) -> Call<A, ()> {
                self.route
                    .call(Method::PATCH, &operations::USER_ASSIGN_LICENSE)
                    .json(user)
            }

            pub fn assign_license(
                &self,
                parameters: impl Into<Extended<requests::AssignLicense>>,
            ) -> Call<A, models::User>
            where
                A: WorkOrApplication,
            {
                self.route
                    .literal("assignLicense")
                    .call(Method::POST, &operations::USER_ASSIGN_LICENSE)
                    .parameters(parameters.into())
            }

            pub fn photo(&self) -> paths::profile_photo::ProfilePhoto<A> {
                paths::profile_photo::ProfilePhoto {
                    route: self.route.literal("photo"),
                }
            }
        }
    }

    pub mod users {
        use super::super::*;
        use graph_core::builder::*;

        pub struct Users<A: Account = Any> {
            pub(crate) route: Route<A>,
        }

        impl<A: Account> Users<A> {
            pub fn list(&self) -> Call<A, Collection<models::User>>
            where
                A: WorkOrApplication,
            {
                self.route
                    .call(Method::GET, &operations::USER_ASSIGN_LICENSE)
            }

            pub fn by_id(&self, id: impl AsRef<str>) -> paths::user::User<A> {
                paths::user::User {
                    route: self.route.key(id.as_ref()),
                }
            }
        }
    }
}

pub use graph::Graph;
