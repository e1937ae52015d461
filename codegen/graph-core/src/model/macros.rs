//! Tables that make machine-written types what the codec works with. All that
//! they write is one-line forwards.

/// Makes a struct of options a [`Model`](crate::Model), and a constant of each
/// of its fields, a [property](crate::Property): number, field, property and name
/// of each, then an attribute of the property, if there is one, and the type of
/// its values.
///
/// ```
/// mod assigned_license {
///     use graph_core::{Guid, Other};
///
///     pub struct AssignedLicense {
///         pub sku_id: Option<Guid>,
///         pub other: Other,
///     }
///
///     graph_core::model! {
///         AssignedLicense "microsoft.graph.assignedLicense";
///         0 sku_id SKU_ID "skuId" Guid;
///     }
/// }
///
/// use assigned_license::AssignedLicense;
/// use graph_core::{Model, guid};
///
/// // A placeholder from a page is no GUID: it is kept, told, and written back.
/// let mut license: AssignedLicense = serde_json::from_str(r#"{"skuId":"guid"}"#)?;
/// assert_eq!(license.sku_id, None);
/// assert_eq!(license.mismatches()[0].path(), "skuId");
/// assert_eq!(serde_json::to_string(&license)?, r#"{"skuId":"guid"}"#);
///
/// license.sku_id = Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394"));
/// assert!(license.mismatches().is_empty());
/// license.clear(assigned_license::SKU_ID);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! model {
    ($model:ident $name:literal; $($index:literal $field:ident $property:ident $member:literal $(#[$attribute:meta])? $type:ty;)*) => {
        impl $crate::codec::Record for $model {
            const SHAPE: &'static $crate::codec::Shape =
                &$crate::codec::Shape { name: $name, fields: &[$($member),*] };
            $crate::fields!(field_at field_at_mut $($index $field)*);
            #[inline]
            fn rest(&self) -> &$crate::Other {
                &self.other
            }
            #[inline]
            fn rest_mut(&mut self) -> &mut $crate::Other {
                &mut self.other
            }
        }
        impl ::core::default::Default for $model {
            #[inline]
            fn default() -> Self {
                Self {
                    $($field: None,)*
                    other: $crate::Other::new(),
                }
            }
        }
        impl $crate::macros::Serialize for $model {
            fn serialize<S: $crate::macros::Serializer>(
                &self,
                to: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::macros::write_model(self, to)
            }
        }
        impl<'de> $crate::macros::Deserialize<'de> for $model {
            fn deserialize<D: $crate::macros::Deserializer<'de>>(
                from: D,
            ) -> Result<Self, D::Error> {
                $crate::macros::read(from)
            }
        }
        impl ::core::clone::Clone for $model {
            #[inline]
            fn clone(&self) -> Self {
                $crate::macros::copy_model(self)
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
        $(
            #[doc = $member]
            $(#[$attribute])?
            pub const $property: &$crate::Property<$model, $type> = &$crate::macros::property($member);
        )*
    };
}

/// Makes an enum an [`Enumeration`](crate::Enumeration): variant and name of
/// each member.
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
        impl $crate::macros::Serialize for $enum {
            fn serialize<S: $crate::macros::Serializer>(
                &self,
                to: S,
            ) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::Enumeration::as_str(self))
            }
        }
        impl<'de> $crate::macros::Deserialize<'de> for $enum {
            fn deserialize<D: $crate::macros::Deserializer<'de>>(
                from: D,
            ) -> Result<Self, D::Error> {
                $crate::macros::read_enumeration(from)
            }
        }
        impl $crate::codec::Element for $enum {
            #[inline]
            fn kind() -> &'static str {
                <Self as $crate::Enumeration>::NAME
            }
            #[inline]
            fn blank() -> Self {
                <Self as $crate::Enumeration>::from_wire("")
            }
            #[inline]
            fn view(&self) -> $crate::codec::View<'_> {
                $crate::codec::View::Text(self)
            }
            #[inline]
            fn slot(&mut self) -> $crate::codec::Slot<'_> {
                $crate::codec::Slot::Text(self)
            }
        }
    };
}

/// Makes a struct [`Parameters`](crate::Parameters): number, field and name of
/// each.
#[macro_export]
macro_rules! parameters {
    ($parameters:ident $name:literal; $($index:literal $field:ident $member:literal;)*) => {
        impl $crate::codec::Object for $parameters {
            #[inline]
            fn shape(&self) -> &'static $crate::codec::Shape {
                &$crate::codec::Shape { name: $name, fields: &[$($member),*] }
            }
            $crate::fields!(field field_mut $($index $field)*);
        }
        impl $crate::Parameters for $parameters {
            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::codec::Blank::blank(),)* }
            }
        }
        impl $crate::macros::Serialize for $parameters {
            fn serialize<S: $crate::macros::Serializer>(
                &self,
                to: S,
            ) -> Result<S::Ok, S::Error> {
                $crate::macros::write_object(self, to)
            }
        }
        impl ::core::clone::Clone for $parameters {
            #[inline]
            fn clone(&self) -> Self {
                $crate::macros::copy_parameters(self)
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

/// Two functions that hand out fields by their numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! fields {
    ($get:ident $get_mut:ident) => {
        #[inline]
        fn $get(&self, _: usize) -> Option<&dyn $crate::codec::Field> {
            None
        }
        #[inline]
        fn $get_mut(&mut self, _: usize) -> Option<&mut dyn $crate::codec::Field> {
            None
        }
    };
    ($get:ident $get_mut:ident $($index:literal $field:ident)+) => {
        #[inline]
        fn $get(&self, index: usize) -> Option<&dyn $crate::codec::Field> {
            Some(match index {
                $($index => &self.$field,)+
                _ => return None,
            })
        }
        #[inline]
        fn $get_mut(&mut self, index: usize) -> Option<&mut dyn $crate::codec::Field> {
            Some(match index {
                $($index => &mut self.$field,)+
                _ => return None,
            })
        }
    };
}
