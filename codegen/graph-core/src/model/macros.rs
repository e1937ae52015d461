//! The one-line forwards that make a machine-written struct a value like any
//! other.

/// Implements `Serialize`, `Deserialize`, `Clone`, `PartialEq`, `Debug` and
/// [`Record`](crate::Record) for a [`Model`](crate::Model) that has a
/// `Default`.
///
/// ```
/// use graph_core::{Field, Guid, Model, Object, Other, Shape, guid};
///
/// #[derive(Default)]
/// pub struct AssignedLicense {
///     pub sku_id: Option<Guid>,
///     pub other: Other,
/// }
///
/// impl Object for AssignedLicense {
///     fn shape(&self) -> &'static Shape {
///         &Shape { name: "microsoft.graph.assignedLicense", fields: &["skuId"] }
///     }
///     fn field(&self, index: usize) -> Option<&dyn Field> {
///         Some(match index {
///             0 => &self.sku_id,
///             _ => return None,
///         })
///     }
///     fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
///         Some(match index {
///             0 => &mut self.sku_id,
///             _ => return None,
///         })
///     }
/// }
///
/// impl Model for AssignedLicense {
///     fn other(&self) -> &Other {
///         &self.other
///     }
///     fn other_mut(&mut self) -> &mut Other {
///         &mut self.other
///     }
/// }
///
/// graph_core::model!(AssignedLicense);
///
/// // A placeholder from a page is no GUID: it is kept, told, and written back.
/// let mut license: AssignedLicense = serde_json::from_str(r#"{"skuId":"guid"}"#)?;
/// assert_eq!(license.sku_id, None);
/// assert_eq!(license.mismatches()[0].path(), "skuId");
/// assert_eq!(serde_json::to_string(&license)?, r#"{"skuId":"guid"}"#);
///
/// license.sku_id = Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394"));
/// assert!(license.mismatches().is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! model {
    ($model:ident $name:literal; $($index:literal $field:ident $constant:ident $member:literal;)*) => {
        $crate::object!($model $name; $($index $field $member;)*);
        impl $crate::Model for $model {
            #[inline]
            fn other(&self) -> &$crate::Other {
                &self.other
            }
            #[inline]
            fn other_mut(&mut self) -> &mut $crate::Other {
                &mut self.other
            }
        }
        $crate::model!($model);
        $(
            /// The property, for `$select`, `$orderby` and the like.
            pub const $constant: $crate::Property<$model> = $crate::Property::new($member);
        )*
    };
    ($model:ty) => {
        impl $crate::macros::serde::Serialize for $model {
            #[inline]
            fn serialize<S: $crate::macros::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::macros::write_model(self, to)
            }
        }
        impl<'de> $crate::macros::serde::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D: $crate::macros::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::macros::read(from)
            }
        }
        impl ::core::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                let mut copy = <Self as ::core::default::Default>::default();
                $crate::macros::copy(self, &mut copy);
                *$crate::Model::other_mut(&mut copy) =
                    ::core::clone::Clone::clone($crate::Model::other(self));
                copy
            }
        }
        impl ::core::cmp::PartialEq for $model {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::macros::equal_models(self, other)
            }
        }
        impl ::core::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::macros::debug_model(self, f)
            }
        }
        impl $crate::Record for $model {}
    };
}

/// Implements `Clone`, `PartialEq`, `Eq`, `Hash`, `Debug`, `Display`,
/// `Serialize`, `Deserialize`, [`Text`](crate::Text) and
/// [`Element`](crate::Element) for an [`Enumeration`](crate::Enumeration).
#[macro_export]
macro_rules! enumeration {
    ($enum:ident $name:literal; $($variant:ident $member:literal;)*) => {
        impl $crate::Enumeration for $enum {
            const NAME: &'static str = $name;
            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $member,)*
                    Self::Unknown(member) => member.as_str(),
                }
            }
            #[inline]
            fn from_wire(text: &str) -> Self {
                match text {
                    $($member => Self::$variant,)*
                    _ => Self::Unknown($crate::UnknownMember::new(text)),
                }
            }
        }
        $crate::enumeration!($enum);
    };
    ($enum:ty) => {
        impl ::core::clone::Clone for $enum {
            #[inline]
            fn clone(&self) -> Self {
                <Self as $crate::Enumeration>::from_wire($crate::Enumeration::as_str(self))
            }
        }
        impl ::core::cmp::PartialEq for $enum {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::Enumeration::as_str(self) == $crate::Enumeration::as_str(other)
            }
        }
        impl ::core::cmp::Eq for $enum {}
        impl ::core::hash::Hash for $enum {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash($crate::Enumeration::as_str(self), state);
            }
        }
        impl ::core::fmt::Debug for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::Enumeration::as_str(self))
            }
        }
        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::Enumeration::as_str(self))
            }
        }
        impl $crate::macros::serde::Serialize for $enum {
            #[inline]
            fn serialize<S: $crate::macros::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str($crate::Enumeration::as_str(self))
            }
        }
        impl<'de> $crate::macros::serde::Deserialize<'de> for $enum {
            #[inline]
            fn deserialize<D: $crate::macros::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::macros::read_enumeration(from)
            }
        }
        impl $crate::Text for $enum {
            #[inline]
            fn write(&self, out: &mut dyn ::core::fmt::Write) -> ::core::fmt::Result {
                out.write_str($crate::Enumeration::as_str(self))
            }
            #[inline]
            fn read(&mut self, text: &str) -> bool {
                *self = <Self as $crate::Enumeration>::from_wire(text);
                true
            }
            #[inline]
            fn equals(&self, text: &str) -> bool {
                $crate::Enumeration::as_str(self) == text
            }
        }
        impl $crate::Element for $enum {
            #[inline]
            fn kind() -> &'static str {
                <Self as $crate::Enumeration>::NAME
            }
            #[inline]
            fn blank() -> Self {
                <Self as $crate::Enumeration>::from_wire("")
            }
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Text(self)
            }
            #[inline]
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Text(self)
            }
        }
    };
}

/// Implements `Serialize`, `Clone`, `PartialEq` and `Debug` for
/// [`Parameters`](crate::Parameters).
#[macro_export]
macro_rules! parameters {
    ($parameters:ident $name:literal; $($index:literal $field:ident $member:literal;)*) => {
        $crate::object!($parameters $name; $($index $field $member;)*);
        impl $crate::Parameters for $parameters {
            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::Blank::blank(),)* }
            }
        }
        $crate::parameters!($parameters);
    };
    ($parameters:ty) => {
        impl $crate::macros::serde::Serialize for $parameters {
            #[inline]
            fn serialize<S: $crate::macros::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::macros::write_object(self, to)
            }
        }
        impl ::core::clone::Clone for $parameters {
            #[inline]
            fn clone(&self) -> Self {
                let mut copy = <Self as $crate::Parameters>::blank();
                $crate::macros::copy(self, &mut copy);
                copy
            }
        }
        impl ::core::cmp::PartialEq for $parameters {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::macros::equal_objects(self, other)
            }
        }
        impl ::core::fmt::Debug for $parameters {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::macros::debug_object(self, f)
            }
        }
    };
}

/// Implements [`Object`](crate::Object).
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($object:ident $name:literal;) => {
        impl $crate::Object for $object {
            #[inline]
            fn shape(&self) -> &'static $crate::Shape {
                &$crate::Shape { name: $name, fields: &[] }
            }
            #[inline]
            fn field(&self, _: usize) -> ::core::option::Option<&dyn $crate::Field> {
                ::core::option::Option::None
            }
            #[inline]
            fn field_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn $crate::Field> {
                ::core::option::Option::None
            }
        }
    };
    ($object:ident $name:literal; $($index:literal $field:ident $member:literal;)+) => {
        impl $crate::Object for $object {
            #[inline]
            fn shape(&self) -> &'static $crate::Shape {
                &$crate::Shape { name: $name, fields: &[$($member),+] }
            }
            #[inline]
            fn field(&self, index: usize) -> ::core::option::Option<&dyn $crate::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &self.$field,)+
                    _ => return ::core::option::Option::None,
                })
            }
            #[inline]
            fn field_mut(&mut self, index: usize) -> ::core::option::Option<&mut dyn $crate::Field> {
                ::core::option::Option::Some(match index {
                    $($index => &mut self.$field,)+
                    _ => return ::core::option::Option::None,
                })
            }
        }
    };
}
