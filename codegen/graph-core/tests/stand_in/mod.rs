//! A hand-written stand-in for a machine-written crate, in the form that the
//! machine writes.

#![allow(dead_code, unused_imports, missing_docs, unreachable_pub)]

pub mod models {
    pub mod assigned_license {
        use graph_core::{Guid, Other};

        pub struct AssignedLicense {
            pub disabled_plans: Option<Vec<Guid>>,
            pub sku_id: Option<Guid>,
            pub other: Other,
        }

        graph_core::model! {
            AssignedLicense AssignedLicenseProperty "microsoft.graph.assignedLicense";
            0 disabled_plans DISABLED_PLANS "disabledPlans";
            1 sku_id SKU_ID "skuId";
        }
    }

    pub mod age_group {
        use graph_core::UnknownMember;

        #[non_exhaustive]
        pub enum AgeGroup {
            Minor,
            NotAdult,
            Adult,
            Unknown(UnknownMember),
        }

        graph_core::enumeration! {
            AgeGroup "microsoft.graph.ageGroup";
            Minor "minor";
            NotAdult "notAdult";
            Adult "adult";
        }
    }

    pub mod directory_object {
        use graph_core::{DateTimeOffset, Other};

        pub struct DirectoryObject {
            pub deleted_date_time: Option<DateTimeOffset>,
            pub id: Option<String>,
            pub other: Other,
        }

        graph_core::model! {
            DirectoryObject DirectoryObjectProperty "microsoft.graph.directoryObject";
            0 deleted_date_time DELETED_DATE_TIME "deletedDateTime";
            1 id ID "id";
        }
    }

    pub mod user {
        use super::{AgeGroup, AssignedLicense, DirectoryObject};
        use graph_core::{DateTimeOffset, Other, Rel};

        pub struct User {
            pub account_enabled: Option<bool>,
            pub age_group: Option<AgeGroup>,
            pub assigned_licenses: Option<Vec<AssignedLicense>>,
            pub business_phones: Option<Vec<String>>,
            pub city: Option<String>,
            pub created_date_time: Option<DateTimeOffset>,
            pub display_name: Option<String>,
            pub id: Option<String>,
            pub manager: Option<Rel<DirectoryObject>>,
            pub member_of: Option<Rel<Vec<DirectoryObject>>>,
            pub other: Other,
        }

        graph_core::model! {
            User UserProperty "microsoft.graph.user";
            0 account_enabled ACCOUNT_ENABLED "accountEnabled";
            1 age_group AGE_GROUP "ageGroup";
            2 assigned_licenses ASSIGNED_LICENSES "assignedLicenses";
            3 business_phones BUSINESS_PHONES "businessPhones";
            4 city CITY "city";
            5 created_date_time CREATED_DATE_TIME "createdDateTime";
            6 display_name DISPLAY_NAME "displayName";
            7 id ID "id";
            8 manager MANAGER "manager";
            9 member_of MEMBER_OF "memberOf";
        }
    }

    /// A field of every type that a property can have.
    pub mod everything {
        use super::{AgeGroup, AssignedLicense, DirectoryObject};
        use graph_core::{
            Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Json, Other, Rel, TimeOfDay,
        };

        pub struct Everything {
            pub boolean: Option<bool>,
            pub s_byte: Option<i8>,
            pub byte: Option<u8>,
            pub int16: Option<i16>,
            pub int32: Option<i32>,
            pub int64: Option<i64>,
            pub single: Option<f32>,
            pub double: Option<f64>,
            pub decimal: Option<Decimal>,
            pub string: Option<String>,
            pub guid: Option<Guid>,
            pub date_time_offset: Option<DateTimeOffset>,
            pub date: Option<Date>,
            pub time_of_day: Option<TimeOfDay>,
            pub duration: Option<Duration>,
            pub binary: Option<Binary>,
            pub untyped: Option<Json>,
            pub age_group: Option<AgeGroup>,
            pub object: Option<AssignedLicense>,
            pub doubles: Option<Vec<f64>>,
            pub guids: Option<Vec<Guid>>,
            pub objects: Option<Vec<AssignedLicense>>,
            pub untyped_list: Option<Vec<Json>>,
            pub rel: Option<Rel<DirectoryObject>>,
            pub everythings: Option<Vec<Everything>>,
            pub nested: Option<Box<Everything>>,
            pub other: Other,
        }

        graph_core::model! {
            Everything EverythingProperty "test.everything";
            0 boolean BOOLEAN "boolean";
            1 s_byte S_BYTE "sByte";
            2 byte BYTE "byte";
            3 int16 INT16 "int16";
            4 int32 INT32 "int32";
            5 int64 INT64 "int64";
            6 single SINGLE "single";
            7 double DOUBLE "double";
            8 decimal DECIMAL "decimal";
            9 string STRING "string";
            10 guid GUID "guid";
            11 date_time_offset DATE_TIME_OFFSET "dateTimeOffset";
            12 date DATE "date";
            13 time_of_day TIME_OF_DAY "timeOfDay";
            14 duration DURATION "duration";
            15 binary BINARY "binary";
            16 untyped UNTYPED "untyped";
            17 age_group AGE_GROUP "ageGroup";
            18 object OBJECT "object";
            19 doubles DOUBLES "doubles";
            20 guids GUIDS "guids";
            21 objects OBJECTS "objects";
            22 untyped_list UNTYPED_LIST "untypedList";
            23 rel REL "rel";
            24 everythings EVERYTHINGS "everythings";
            25 nested NESTED "nested";
        }
    }

    pub use age_group::AgeGroup;
    pub use assigned_license::AssignedLicense;
    pub use directory_object::DirectoryObject;
    pub use everything::Everything;
    pub use user::User;
}

pub mod requests {
    use super::models::AssignedLicense;
    use graph_core::Guid;

    pub struct AssignLicense {
        pub add_licenses: Vec<AssignedLicense>,
        pub remove_licenses: Vec<Guid>,
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
    use graph_core::Support::*;
    use graph_core::permissions::Alternatives;
    use graph_core::{Operation, Permissions};

    pub static USER_ASSIGNLICENSE: Operation = Operation {
        id: "user-assignlicense",
        title: "user: assignLicense",
        documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
        permissions: Permissions {
            delegated_work: OneOf(Alternatives(
                "User.ReadWrite.All, or Directory.ReadWrite.All",
            )),
            delegated_personal: Unsupported,
            application: OneOf(Alternatives(
                "User.ReadWrite.All, or Directory.ReadWrite.All",
            )),
        },
        roles: &[],
        absent_in: &[],
    };

    #[allow(dead_code, reason = "one of the test programs uses it")]
    pub static ROLES: Operation = Operation {
        id: "roles",
        title: "roles",
        documentation: "",
        permissions: Permissions {
            delegated_work: Unstated,
            delegated_personal: Unstated,
            application: Unstated,
        },
        roles: &["Global Reader", "License Administrator"],
        absent_in: &[],
    };
}

use graph_core::{
    Bytes, Call, Client, Collection, Extended, Method, Route, account, account::Account,
};
use models::User;
use requests::AssignLicense;

pub struct Graph<A: Account = account::Any> {
    route: Route<A>,
}
impl<A: Account> Graph<A> {
    pub fn new(client: &Client<A>) -> Self {
        Self {
            route: Route::new(client, "v1.0"),
        }
    }
    #[inline]
    pub fn users(&self, id: impl AsRef<str>) -> UsersId<A> {
        UsersId {
            route: self.route.literal("users").key(id.as_ref()),
        }
    }
    #[inline]
    pub fn me(&self) -> Me<A>
    where
        A: account::SignedIn,
    {
        Me {
            route: self.route.literal("me"),
        }
    }
    #[inline]
    pub fn list_users(&self) -> Call<A, Collection<User>>
    where
        A: account::WorkOrApplication,
    {
        self.route
            .literal("users")
            .call(Method::GET, &operations::USER_ASSIGNLICENSE)
    }
}

pub struct UsersId<A: Account = account::Any> {
    route: Route<A>,
}
impl<A: Account> UsersId<A> {
    #[inline]
    pub fn assign_license(&self, parameters: impl Into<Extended<AssignLicense>>) -> Call<A, User>
    where
        A: account::WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(Method::POST, &operations::USER_ASSIGNLICENSE)
            .parameters(parameters.into())
    }
    #[inline]
    pub fn update(&self, user: &User) -> Call<A, ()> {
        self.route
            .call(Method::PATCH, &operations::USER_ASSIGNLICENSE)
            .json(user)
    }
    #[inline]
    pub fn get(&self) -> Call<A, User> {
        self.route
            .call(Method::GET, &operations::USER_ASSIGNLICENSE)
    }
    #[inline]
    pub fn photo_value_put(&self, content: impl Into<Bytes>) -> Call<A, ()> {
        self.route
            .literal("photo")
            .literal("$value")
            .call(Method::PUT, &operations::USER_ASSIGNLICENSE)
            .bytes("image/jpeg", content.into())
    }
}

pub struct Me<A: Account = account::Any> {
    route: Route<A>,
}
impl<A: Account> Me<A> {
    #[inline]
    pub fn assign_license(&self, parameters: impl Into<Extended<AssignLicense>>) -> Call<A, User>
    where
        A: account::WorkOrApplication,
    {
        self.route
            .literal("assignLicense")
            .call(Method::POST, &operations::USER_ASSIGNLICENSE)
            .parameters(parameters.into())
    }
}
