//! A hand-written stand-in for a machine-written crate, in the form that the
//! machine writes.

#![allow(dead_code, missing_docs, unreachable_pub)]

pub mod models {
    use graph_core::{
        Binary, Date, DateTimeOffset, Decimal, Duration, Enumeration, Field, Guid, Json, Model,
        Object, Other, Rel, Shape, TimeOfDay, UnknownMember,
    };

    #[derive(Default)]
    pub struct AssignedLicense {
        pub disabled_plans: Option<Vec<Guid>>,
        pub sku_id: Option<Guid>,
        pub other: Other,
    }
    impl Object for AssignedLicense {
        #[inline]
        fn shape(&self) -> &'static Shape {
            &Shape {
                name: "microsoft.graph.assignedLicense",
                fields: &["disabledPlans", "skuId"],
            }
        }
        #[inline]
        fn field(&self, index: usize) -> Option<&dyn Field> {
            Some(match index {
                0 => &self.disabled_plans,
                1 => &self.sku_id,
                _ => return None,
            })
        }
        #[inline]
        fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
            Some(match index {
                0 => &mut self.disabled_plans,
                1 => &mut self.sku_id,
                _ => return None,
            })
        }
    }
    impl Model for AssignedLicense {
        #[inline]
        fn other(&self) -> &Other {
            &self.other
        }
        #[inline]
        fn other_mut(&mut self) -> &mut Other {
            &mut self.other
        }
    }
    graph_core::model!(AssignedLicense);

    pub mod assigned_license {
        use super::AssignedLicense;
        use graph_core::Property;

        pub const DISABLED_PLANS: Property<AssignedLicense> = Property::new("disabledPlans");
        pub const SKU_ID: Property<AssignedLicense> = Property::new("skuId");
    }

    #[non_exhaustive]
    pub enum AgeGroup {
        Minor,
        NotAdult,
        Adult,
        Unknown(UnknownMember),
    }
    impl Enumeration for AgeGroup {
        const NAME: &'static str = "microsoft.graph.ageGroup";
        #[inline]
        fn as_str(&self) -> &str {
            match self {
                Self::Minor => "minor",
                Self::NotAdult => "notAdult",
                Self::Adult => "adult",
                Self::Unknown(member) => member.as_str(),
            }
        }
        #[inline]
        fn from_wire(text: &str) -> Self {
            match text {
                "minor" => Self::Minor,
                "notAdult" => Self::NotAdult,
                "adult" => Self::Adult,
                _ => Self::Unknown(UnknownMember::new(text)),
            }
        }
    }
    graph_core::enumeration!(AgeGroup);

    /// Declares a model in the form that the machine writes.
    macro_rules! model {
        ($model:ident $name:literal { $($number:literal $field:ident: $type:ty = $wire:literal;)* }) => {
            #[derive(Default)]
            pub struct $model {
                $(pub $field: $type,)*
                pub other: Other,
            }
            impl Object for $model {
                #[inline]
                fn shape(&self) -> &'static Shape {
                    &Shape { name: $name, fields: &[$($wire),*] }
                }
                #[inline]
                fn field(&self, index: usize) -> Option<&dyn Field> {
                    Some(match index { $($number => &self.$field,)* _ => return None })
                }
                #[inline]
                fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
                    Some(match index { $($number => &mut self.$field,)* _ => return None })
                }
            }
            impl Model for $model {
                #[inline]
                fn other(&self) -> &Other {
                    &self.other
                }
                #[inline]
                fn other_mut(&mut self) -> &mut Other {
                    &mut self.other
                }
            }
            graph_core::model!($model);
        };
    }

    model!(DirectoryObject "microsoft.graph.directoryObject" {
        0 deleted_date_time: Option<DateTimeOffset> = "deletedDateTime";
        1 id: Option<String> = "id";
    });

    model!(User "microsoft.graph.user" {
        0 account_enabled: Option<bool> = "accountEnabled";
        1 age_group: Option<AgeGroup> = "ageGroup";
        2 assigned_licenses: Option<Vec<AssignedLicense>> = "assignedLicenses";
        3 business_phones: Option<Vec<String>> = "businessPhones";
        4 city: Option<String> = "city";
        5 created_date_time: Option<DateTimeOffset> = "createdDateTime";
        6 display_name: Option<String> = "displayName";
        7 id: Option<String> = "id";
        8 manager: Option<Rel<DirectoryObject>> = "manager";
        9 member_of: Option<Rel<Vec<DirectoryObject>>> = "memberOf";
    });

    pub mod user {
        use super::User;
        use graph_core::Property;

        pub const ASSIGNED_LICENSES: Property<User> = Property::new("assignedLicenses");
        pub const CITY: Property<User> = Property::new("city");
        pub const DISPLAY_NAME: Property<User> = Property::new("displayName");
        pub const MANAGER: Property<User> = Property::new("manager");
    }

    // A field of every type that a property can have.
    model!(Everything "test.everything" {
        0 boolean: Option<bool> = "boolean";
        1 s_byte: Option<i8> = "sByte";
        2 byte: Option<u8> = "byte";
        3 int16: Option<i16> = "int16";
        4 int32: Option<i32> = "int32";
        5 int64: Option<i64> = "int64";
        6 single: Option<f32> = "single";
        7 double: Option<f64> = "double";
        8 decimal: Option<Decimal> = "decimal";
        9 string: Option<String> = "string";
        10 guid: Option<Guid> = "guid";
        11 date_time_offset: Option<DateTimeOffset> = "dateTimeOffset";
        12 date: Option<Date> = "date";
        13 time_of_day: Option<TimeOfDay> = "timeOfDay";
        14 duration: Option<Duration> = "duration";
        15 binary: Option<Binary> = "binary";
        16 untyped: Option<Json> = "untyped";
        17 age_group: Option<AgeGroup> = "ageGroup";
        18 object: Option<AssignedLicense> = "object";
        19 doubles: Option<Vec<f64>> = "doubles";
        20 guids: Option<Vec<Guid>> = "guids";
        21 objects: Option<Vec<AssignedLicense>> = "objects";
        22 untyped_list: Option<Vec<Json>> = "untypedList";
        23 rel: Option<Rel<DirectoryObject>> = "rel";
        24 everythings: Option<Vec<Everything>> = "everythings";
        25 nested: Option<Box<Everything>> = "nested";
    });
}

pub mod requests {
    use super::models::AssignedLicense;
    use graph_core::{Blank, Field, Guid, Object, Parameters, Shape};

    pub struct AssignLicense {
        pub add_licenses: Vec<AssignedLicense>,
        pub remove_licenses: Vec<Guid>,
        pub comment: Option<String>,
    }
    impl Object for AssignLicense {
        #[inline]
        fn shape(&self) -> &'static Shape {
            &Shape {
                name: "assignLicense",
                fields: &["addLicenses", "removeLicenses", "comment"],
            }
        }
        #[inline]
        fn field(&self, index: usize) -> Option<&dyn Field> {
            Some(match index {
                0 => &self.add_licenses,
                1 => &self.remove_licenses,
                2 => &self.comment,
                _ => return None,
            })
        }
        #[inline]
        fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
            Some(match index {
                0 => &mut self.add_licenses,
                1 => &mut self.remove_licenses,
                2 => &mut self.comment,
                _ => return None,
            })
        }
    }
    impl Parameters for AssignLicense {
        #[inline]
        fn blank() -> Self {
            Self {
                add_licenses: Blank::blank(),
                remove_licenses: Blank::blank(),
                comment: Blank::blank(),
            }
        }
    }
    graph_core::parameters!(AssignLicense);
}

pub mod permissions {
    use graph_core::{Permissions, Support};

    pub static USER_ASSIGNLICENSE: Permissions = Permissions {
        delegated_work: Support::OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
        delegated_personal: Support::Unsupported,
        application: Support::OneOf(&[&["User.ReadWrite.All"], &["Directory.ReadWrite.All"]]),
    };
}

pub mod operations {
    use super::permissions;
    use graph_core::Operation;

    pub static USER_ASSIGNLICENSE: Operation = Operation {
        id: "user-assignlicense",
        title: "user: assignLicense",
        documentation: "https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-1.0",
        permissions: &permissions::USER_ASSIGNLICENSE,
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
