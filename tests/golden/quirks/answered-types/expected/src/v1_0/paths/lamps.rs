// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths that begin with `/lamps`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/lamps`.
pub struct Lamps<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamps<A> {
    /// One of them, by `id`.
    pub fn by_id(&self, id: impl AsRef<str>) -> LampsItem<A> {
        LampsItem {
            route: self.route.key(id.as_ref()),
        }
    }
}

/// The path `/lamps/{id}`.
pub struct LampsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItem<A> {
    /// The path `…/listBinary()`.
    pub fn list_binary(&self) -> LampsItemListBinary<A> {
        LampsItemListBinary {
            route: self.route.function("listBinary", &[]),
        }
    }

    /// The path `…/listBoolean()`.
    pub fn list_boolean(&self) -> LampsItemListBoolean<A> {
        LampsItemListBoolean {
            route: self.route.function("listBoolean", &[]),
        }
    }

    /// The path `…/listByte()`.
    pub fn list_byte(&self) -> LampsItemListByte<A> {
        LampsItemListByte {
            route: self.route.function("listByte", &[]),
        }
    }

    /// The path `…/listDate()`.
    pub fn list_date(&self) -> LampsItemListDate<A> {
        LampsItemListDate {
            route: self.route.function("listDate", &[]),
        }
    }

    /// The path `…/listDateTimeOffset()`.
    pub fn list_date_time_offset(&self) -> LampsItemListDateTimeOffset<A> {
        LampsItemListDateTimeOffset {
            route: self.route.function("listDateTimeOffset", &[]),
        }
    }

    /// The path `…/listDecimal()`.
    pub fn list_decimal(&self) -> LampsItemListDecimal<A> {
        LampsItemListDecimal {
            route: self.route.function("listDecimal", &[]),
        }
    }

    /// The path `…/listDouble()`.
    pub fn list_double(&self) -> LampsItemListDouble<A> {
        LampsItemListDouble {
            route: self.route.function("listDouble", &[]),
        }
    }

    /// The path `…/listDuration()`.
    pub fn list_duration(&self) -> LampsItemListDuration<A> {
        LampsItemListDuration {
            route: self.route.function("listDuration", &[]),
        }
    }

    /// The path `…/listFog()`.
    pub fn list_fog(&self) -> LampsItemListFog<A> {
        LampsItemListFog {
            route: self.route.function("listFog", &[]),
        }
    }

    /// The path `…/listGuid()`.
    pub fn list_guid(&self) -> LampsItemListGuid<A> {
        LampsItemListGuid {
            route: self.route.function("listGuid", &[]),
        }
    }

    /// The path `…/listHue()`.
    pub fn list_hue(&self) -> LampsItemListHue<A> {
        LampsItemListHue {
            route: self.route.function("listHue", &[]),
        }
    }

    /// The path `…/listInt16()`.
    pub fn list_int16(&self) -> LampsItemListInt16<A> {
        LampsItemListInt16 {
            route: self.route.function("listInt16", &[]),
        }
    }

    /// The path `…/listInt32()`.
    pub fn list_int32(&self) -> LampsItemListInt32<A> {
        LampsItemListInt32 {
            route: self.route.function("listInt32", &[]),
        }
    }

    /// The path `…/listInt64()`.
    pub fn list_int64(&self) -> LampsItemListInt64<A> {
        LampsItemListInt64 {
            route: self.route.function("listInt64", &[]),
        }
    }

    /// The path `…/listLamp()`.
    pub fn list_lamp(&self) -> LampsItemListLamp<A> {
        LampsItemListLamp {
            route: self.route.function("listLamp", &[]),
        }
    }

    /// The path `…/listSByte()`.
    pub fn list_s_byte(&self) -> LampsItemListSByte<A> {
        LampsItemListSByte {
            route: self.route.function("listSByte", &[]),
        }
    }

    /// The path `…/listShade()`.
    pub fn list_shade(&self) -> LampsItemListShade<A> {
        LampsItemListShade {
            route: self.route.function("listShade", &[]),
        }
    }

    /// The path `…/listSingle()`.
    pub fn list_single(&self) -> LampsItemListSingle<A> {
        LampsItemListSingle {
            route: self.route.function("listSingle", &[]),
        }
    }

    /// The path `…/listStream()`.
    pub fn list_stream(&self) -> LampsItemListStream<A> {
        LampsItemListStream {
            route: self.route.function("listStream", &[]),
        }
    }

    /// The path `…/listString()`.
    pub fn list_string(&self) -> LampsItemListString<A> {
        LampsItemListString {
            route: self.route.function("listString", &[]),
        }
    }

    /// The path `…/listTimeOfDay()`.
    pub fn list_time_of_day(&self) -> LampsItemListTimeOfDay<A> {
        LampsItemListTimeOfDay {
            route: self.route.function("listTimeOfDay", &[]),
        }
    }

    /// The path `…/listUntyped()`.
    pub fn list_untyped(&self) -> LampsItemListUntyped<A> {
        LampsItemListUntyped {
            route: self.route.function("listUntyped", &[]),
        }
    }

    /// The path `…/showBinary()`.
    pub fn show_binary(&self) -> LampsItemShowBinary<A> {
        LampsItemShowBinary {
            route: self.route.function("showBinary", &[]),
        }
    }

    /// The path `…/showBoolean()`.
    pub fn show_boolean(&self) -> LampsItemShowBoolean<A> {
        LampsItemShowBoolean {
            route: self.route.function("showBoolean", &[]),
        }
    }

    /// The path `…/showByte()`.
    pub fn show_byte(&self) -> LampsItemShowByte<A> {
        LampsItemShowByte {
            route: self.route.function("showByte", &[]),
        }
    }

    /// The path `…/showDate()`.
    pub fn show_date(&self) -> LampsItemShowDate<A> {
        LampsItemShowDate {
            route: self.route.function("showDate", &[]),
        }
    }

    /// The path `…/showDateTimeOffset()`.
    pub fn show_date_time_offset(&self) -> LampsItemShowDateTimeOffset<A> {
        LampsItemShowDateTimeOffset {
            route: self.route.function("showDateTimeOffset", &[]),
        }
    }

    /// The path `…/showDecimal()`.
    pub fn show_decimal(&self) -> LampsItemShowDecimal<A> {
        LampsItemShowDecimal {
            route: self.route.function("showDecimal", &[]),
        }
    }

    /// The path `…/showDouble()`.
    pub fn show_double(&self) -> LampsItemShowDouble<A> {
        LampsItemShowDouble {
            route: self.route.function("showDouble", &[]),
        }
    }

    /// The path `…/showDuration()`.
    pub fn show_duration(&self) -> LampsItemShowDuration<A> {
        LampsItemShowDuration {
            route: self.route.function("showDuration", &[]),
        }
    }

    /// The path `…/showFog()`.
    pub fn show_fog(&self) -> LampsItemShowFog<A> {
        LampsItemShowFog {
            route: self.route.function("showFog", &[]),
        }
    }

    /// The path `…/showGuid()`.
    pub fn show_guid(&self) -> LampsItemShowGuid<A> {
        LampsItemShowGuid {
            route: self.route.function("showGuid", &[]),
        }
    }

    /// The path `…/showHue()`.
    pub fn show_hue(&self) -> LampsItemShowHue<A> {
        LampsItemShowHue {
            route: self.route.function("showHue", &[]),
        }
    }

    /// The path `…/showInt16()`.
    pub fn show_int16(&self) -> LampsItemShowInt16<A> {
        LampsItemShowInt16 {
            route: self.route.function("showInt16", &[]),
        }
    }

    /// The path `…/showInt32()`.
    pub fn show_int32(&self) -> LampsItemShowInt32<A> {
        LampsItemShowInt32 {
            route: self.route.function("showInt32", &[]),
        }
    }

    /// The path `…/showInt64()`.
    pub fn show_int64(&self) -> LampsItemShowInt64<A> {
        LampsItemShowInt64 {
            route: self.route.function("showInt64", &[]),
        }
    }

    /// The path `…/showLamp()`.
    pub fn show_lamp(&self) -> LampsItemShowLamp<A> {
        LampsItemShowLamp {
            route: self.route.function("showLamp", &[]),
        }
    }

    /// The path `…/showSByte()`.
    pub fn show_s_byte(&self) -> LampsItemShowSByte<A> {
        LampsItemShowSByte {
            route: self.route.function("showSByte", &[]),
        }
    }

    /// The path `…/showShade()`.
    pub fn show_shade(&self) -> LampsItemShowShade<A> {
        LampsItemShowShade {
            route: self.route.function("showShade", &[]),
        }
    }

    /// The path `…/showSingle()`.
    pub fn show_single(&self) -> LampsItemShowSingle<A> {
        LampsItemShowSingle {
            route: self.route.function("showSingle", &[]),
        }
    }

    /// The path `…/showStream()`.
    pub fn show_stream(&self) -> LampsItemShowStream<A> {
        LampsItemShowStream {
            route: self.route.function("showStream", &[]),
        }
    }

    /// The path `…/showString()`.
    pub fn show_string(&self) -> LampsItemShowString<A> {
        LampsItemShowString {
            route: self.route.function("showString", &[]),
        }
    }

    /// The path `…/showTimeOfDay()`.
    pub fn show_time_of_day(&self) -> LampsItemShowTimeOfDay<A> {
        LampsItemShowTimeOfDay {
            route: self.route.function("showTimeOfDay", &[]),
        }
    }

    /// The path `…/showUntyped()`.
    pub fn show_untyped(&self) -> LampsItemShowUntyped<A> {
        LampsItemShowUntyped {
            route: self.route.function("showUntyped", &[]),
        }
    }
}

/// The path `/lamps/{id}/listBinary()`.
pub struct LampsItemListBinary<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListBinary<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listBinary()`, see [`LAMPS_LIST_BINARY_LIST`](operations::LAMPS_LIST_BINARY_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listBinary()", "/lamps/{id}/listBinary()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::Binary>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_BINARY_LIST)
    }
}

/// The path `/lamps/{id}/listBoolean()`.
pub struct LampsItemListBoolean<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListBoolean<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listBoolean()`, see [`LAMPS_LIST_BOOLEAN_LIST`](operations::LAMPS_LIST_BOOLEAN_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listBoolean()", "/lamps/{id}/listBoolean()"))]
    pub fn list(&self) -> Call<A, Collection<bool>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_BOOLEAN_LIST)
    }
}

/// The path `/lamps/{id}/listByte()`.
pub struct LampsItemListByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listByte()`, see [`LAMPS_LIST_BYTE_LIST`](operations::LAMPS_LIST_BYTE_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listByte()", "/lamps/{id}/listByte()"))]
    pub fn list(&self) -> Call<A, Collection<u8>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_BYTE_LIST)
    }
}

/// The path `/lamps/{id}/listDate()`.
pub struct LampsItemListDate<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListDate<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDate()`, see [`LAMPS_LIST_DATE_LIST`](operations::LAMPS_LIST_DATE_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listDate()", "/lamps/{id}/listDate()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::Date>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_DATE_LIST)
    }
}

/// The path `/lamps/{id}/listDateTimeOffset()`.
pub struct LampsItemListDateTimeOffset<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListDateTimeOffset<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDateTimeOffset()`, see [`LAMPS_LIST_DATE_TIME_OFFSET_LIST`](operations::LAMPS_LIST_DATE_TIME_OFFSET_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(
        alias("GET /lamps/{id}/listDateTimeOffset()", "/lamps/{id}/listDateTimeOffset()")
    )]
    pub fn list(&self) -> Call<A, Collection<graph_core::DateTimeOffset>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_DATE_TIME_OFFSET_LIST)
    }
}

/// The path `/lamps/{id}/listDecimal()`.
pub struct LampsItemListDecimal<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListDecimal<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDecimal()`, see [`LAMPS_LIST_DECIMAL_LIST`](operations::LAMPS_LIST_DECIMAL_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listDecimal()", "/lamps/{id}/listDecimal()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::Decimal>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_DECIMAL_LIST)
    }
}

/// The path `/lamps/{id}/listDouble()`.
pub struct LampsItemListDouble<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListDouble<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDouble()`, see [`LAMPS_LIST_DOUBLE_LIST`](operations::LAMPS_LIST_DOUBLE_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listDouble()", "/lamps/{id}/listDouble()"))]
    pub fn list(&self) -> Call<A, Collection<f64>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_DOUBLE_LIST)
    }
}

/// The path `/lamps/{id}/listDuration()`.
pub struct LampsItemListDuration<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListDuration<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDuration()`, see [`LAMPS_LIST_DURATION_LIST`](operations::LAMPS_LIST_DURATION_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listDuration()", "/lamps/{id}/listDuration()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::Duration>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_DURATION_LIST)
    }
}

/// The path `/lamps/{id}/listFog()`.
pub struct LampsItemListFog<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListFog<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listFog()`, see [`FOG_LIST`](operations::FOG_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listFog()", "/lamps/{id}/listFog()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::Json>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::FOG_LIST)
    }
}

/// The path `/lamps/{id}/listGuid()`.
pub struct LampsItemListGuid<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListGuid<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listGuid()`, see [`LAMPS_LIST_GUID_LIST`](operations::LAMPS_LIST_GUID_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listGuid()", "/lamps/{id}/listGuid()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::Guid>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_GUID_LIST)
    }
}

/// The path `/lamps/{id}/listHue()`.
pub struct LampsItemListHue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListHue<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listHue()`, see [`LAMPS_LIST_HUE_LIST`](operations::LAMPS_LIST_HUE_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listHue()", "/lamps/{id}/listHue()"))]
    pub fn list(&self) -> Call<A, Collection<models::Hue>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_HUE_LIST)
    }
}

/// The path `/lamps/{id}/listInt16()`.
pub struct LampsItemListInt16<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListInt16<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt16()`, see [`LAMPS_LIST_INT16_LIST`](operations::LAMPS_LIST_INT16_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listInt16()", "/lamps/{id}/listInt16()"))]
    pub fn list(&self) -> Call<A, Collection<i16>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_INT16_LIST)
    }
}

/// The path `/lamps/{id}/listInt32()`.
pub struct LampsItemListInt32<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListInt32<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt32()`, see [`LAMPS_LIST_INT32_LIST`](operations::LAMPS_LIST_INT32_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listInt32()", "/lamps/{id}/listInt32()"))]
    pub fn list(&self) -> Call<A, Collection<i32>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_INT32_LIST)
    }
}

/// The path `/lamps/{id}/listInt64()`.
pub struct LampsItemListInt64<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListInt64<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt64()`, see [`LAMPS_LIST_INT64_LIST`](operations::LAMPS_LIST_INT64_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listInt64()", "/lamps/{id}/listInt64()"))]
    pub fn list(&self) -> Call<A, Collection<i64>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_INT64_LIST)
    }
}

/// The path `/lamps/{id}/listLamp()`.
pub struct LampsItemListLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListLamp<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listLamp()`, see [`LAMP_LIST`](operations::LAMP_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listLamp()", "/lamps/{id}/listLamp()"))]
    pub fn list(&self) -> Call<A, Collection<models::Lamp>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_LIST)
    }
}

/// The path `/lamps/{id}/listSByte()`.
pub struct LampsItemListSByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListSByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listSByte()`, see [`LAMPS_LIST_S_BYTE_LIST`](operations::LAMPS_LIST_S_BYTE_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listSByte()", "/lamps/{id}/listSByte()"))]
    pub fn list(&self) -> Call<A, Collection<i8>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_S_BYTE_LIST)
    }
}

/// The path `/lamps/{id}/listShade()`.
pub struct LampsItemListShade<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListShade<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listShade()`, see [`SHADE_LIST`](operations::SHADE_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listShade()", "/lamps/{id}/listShade()"))]
    pub fn list(&self) -> Call<A, Collection<models::Shade>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHADE_LIST)
    }
}

/// The path `/lamps/{id}/listSingle()`.
pub struct LampsItemListSingle<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListSingle<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listSingle()`, see [`LAMPS_LIST_SINGLE_LIST`](operations::LAMPS_LIST_SINGLE_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listSingle()", "/lamps/{id}/listSingle()"))]
    pub fn list(&self) -> Call<A, Collection<f32>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_SINGLE_LIST)
    }
}

/// The path `/lamps/{id}/listStream()`.
pub struct LampsItemListStream<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListStream<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listStream()`, see [`LAMPS_LIST_STREAM_LIST`](operations::LAMPS_LIST_STREAM_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listStream()", "/lamps/{id}/listStream()"))]
    pub fn list(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_STREAM_LIST)
    }
}

/// The path `/lamps/{id}/listString()`.
pub struct LampsItemListString<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListString<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listString()`, see [`LAMPS_LIST_STRING_LIST`](operations::LAMPS_LIST_STRING_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listString()", "/lamps/{id}/listString()"))]
    pub fn list(&self) -> Call<A, Collection<String>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_STRING_LIST)
    }
}

/// The path `/lamps/{id}/listTimeOfDay()`.
pub struct LampsItemListTimeOfDay<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListTimeOfDay<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listTimeOfDay()`, see [`LAMPS_LIST_TIME_OF_DAY_LIST`](operations::LAMPS_LIST_TIME_OF_DAY_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listTimeOfDay()", "/lamps/{id}/listTimeOfDay()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::TimeOfDay>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_TIME_OF_DAY_LIST)
    }
}

/// The path `/lamps/{id}/listUntyped()`.
pub struct LampsItemListUntyped<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemListUntyped<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listUntyped()`, see [`LAMPS_LIST_UNTYPED_LIST`](operations::LAMPS_LIST_UNTYPED_LIST)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/listUntyped()", "/lamps/{id}/listUntyped()"))]
    pub fn list(&self) -> Call<A, Collection<graph_core::Json>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_LIST_UNTYPED_LIST)
    }
}

/// The path `/lamps/{id}/showBinary()`.
pub struct LampsItemShowBinary<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowBinary<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showBinary()`, see [`LAMPS_SHOW_BINARY_GET`](operations::LAMPS_SHOW_BINARY_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showBinary()", "/lamps/{id}/showBinary()"))]
    pub fn get(&self) -> Call<A, Scalar<graph_core::Binary>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_BINARY_GET)
    }
}

/// The path `/lamps/{id}/showBoolean()`.
pub struct LampsItemShowBoolean<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowBoolean<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showBoolean()`, see [`LAMPS_SHOW_BOOLEAN_GET`](operations::LAMPS_SHOW_BOOLEAN_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showBoolean()", "/lamps/{id}/showBoolean()"))]
    pub fn get(&self) -> Call<A, Scalar<bool>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_BOOLEAN_GET)
    }
}

/// The path `/lamps/{id}/showByte()`.
pub struct LampsItemShowByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showByte()`, see [`LAMPS_SHOW_BYTE_GET`](operations::LAMPS_SHOW_BYTE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showByte()", "/lamps/{id}/showByte()"))]
    pub fn get(&self) -> Call<A, Scalar<u8>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_BYTE_GET)
    }
}

/// The path `/lamps/{id}/showDate()`.
pub struct LampsItemShowDate<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowDate<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDate()`, see [`LAMPS_SHOW_DATE_GET`](operations::LAMPS_SHOW_DATE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showDate()", "/lamps/{id}/showDate()"))]
    pub fn get(&self) -> Call<A, Scalar<graph_core::Date>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_DATE_GET)
    }
}

/// The path `/lamps/{id}/showDateTimeOffset()`.
pub struct LampsItemShowDateTimeOffset<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowDateTimeOffset<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDateTimeOffset()`, see [`LAMPS_SHOW_DATE_TIME_OFFSET_GET`](operations::LAMPS_SHOW_DATE_TIME_OFFSET_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(
        alias("GET /lamps/{id}/showDateTimeOffset()", "/lamps/{id}/showDateTimeOffset()")
    )]
    pub fn get(&self) -> Call<A, Scalar<graph_core::DateTimeOffset>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_DATE_TIME_OFFSET_GET)
    }
}

/// The path `/lamps/{id}/showDecimal()`.
pub struct LampsItemShowDecimal<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowDecimal<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDecimal()`, see [`LAMPS_SHOW_DECIMAL_GET`](operations::LAMPS_SHOW_DECIMAL_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showDecimal()", "/lamps/{id}/showDecimal()"))]
    pub fn get(&self) -> Call<A, Scalar<graph_core::Decimal>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_DECIMAL_GET)
    }
}

/// The path `/lamps/{id}/showDouble()`.
pub struct LampsItemShowDouble<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowDouble<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDouble()`, see [`LAMPS_SHOW_DOUBLE_GET`](operations::LAMPS_SHOW_DOUBLE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showDouble()", "/lamps/{id}/showDouble()"))]
    pub fn get(&self) -> Call<A, Scalar<f64>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_DOUBLE_GET)
    }
}

/// The path `/lamps/{id}/showDuration()`.
pub struct LampsItemShowDuration<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowDuration<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDuration()`, see [`LAMPS_SHOW_DURATION_GET`](operations::LAMPS_SHOW_DURATION_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showDuration()", "/lamps/{id}/showDuration()"))]
    pub fn get(&self) -> Call<A, Scalar<graph_core::Duration>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_DURATION_GET)
    }
}

/// The path `/lamps/{id}/showFog()`.
pub struct LampsItemShowFog<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowFog<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showFog()`, see [`FOG_GET`](operations::FOG_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showFog()", "/lamps/{id}/showFog()"))]
    pub fn get(&self) -> Call<A, Json>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::FOG_GET)
    }
}

/// The path `/lamps/{id}/showGuid()`.
pub struct LampsItemShowGuid<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowGuid<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showGuid()`, see [`LAMPS_SHOW_GUID_GET`](operations::LAMPS_SHOW_GUID_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showGuid()", "/lamps/{id}/showGuid()"))]
    pub fn get(&self) -> Call<A, Scalar<graph_core::Guid>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_GUID_GET)
    }
}

/// The path `/lamps/{id}/showHue()`.
pub struct LampsItemShowHue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowHue<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showHue()`, see [`LAMPS_SHOW_HUE_GET`](operations::LAMPS_SHOW_HUE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showHue()", "/lamps/{id}/showHue()"))]
    pub fn get(&self) -> Call<A, Scalar<models::Hue>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_HUE_GET)
    }
}

/// The path `/lamps/{id}/showInt16()`.
pub struct LampsItemShowInt16<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowInt16<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt16()`, see [`LAMPS_SHOW_INT16_GET`](operations::LAMPS_SHOW_INT16_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showInt16()", "/lamps/{id}/showInt16()"))]
    pub fn get(&self) -> Call<A, Scalar<i16>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_INT16_GET)
    }
}

/// The path `/lamps/{id}/showInt32()`.
pub struct LampsItemShowInt32<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowInt32<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt32()`, see [`LAMPS_SHOW_INT32_GET`](operations::LAMPS_SHOW_INT32_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showInt32()", "/lamps/{id}/showInt32()"))]
    pub fn get(&self) -> Call<A, Scalar<i32>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_INT32_GET)
    }
}

/// The path `/lamps/{id}/showInt64()`.
pub struct LampsItemShowInt64<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowInt64<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt64()`, see [`LAMPS_SHOW_INT64_GET`](operations::LAMPS_SHOW_INT64_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showInt64()", "/lamps/{id}/showInt64()"))]
    pub fn get(&self) -> Call<A, Scalar<i64>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_INT64_GET)
    }
}

/// The path `/lamps/{id}/showLamp()`.
pub struct LampsItemShowLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowLamp<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showLamp()`, see [`LAMP_GET`](operations::LAMP_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showLamp()", "/lamps/{id}/showLamp()"))]
    pub fn get(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMP_GET)
    }
}

/// The path `/lamps/{id}/showSByte()`.
pub struct LampsItemShowSByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowSByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showSByte()`, see [`LAMPS_SHOW_S_BYTE_GET`](operations::LAMPS_SHOW_S_BYTE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showSByte()", "/lamps/{id}/showSByte()"))]
    pub fn get(&self) -> Call<A, Scalar<i8>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_S_BYTE_GET)
    }
}

/// The path `/lamps/{id}/showShade()`.
pub struct LampsItemShowShade<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowShade<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showShade()`, see [`SHADE_GET`](operations::SHADE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showShade()", "/lamps/{id}/showShade()"))]
    pub fn get(&self) -> Call<A, models::Shade>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::SHADE_GET)
    }
}

/// The path `/lamps/{id}/showSingle()`.
pub struct LampsItemShowSingle<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowSingle<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showSingle()`, see [`LAMPS_SHOW_SINGLE_GET`](operations::LAMPS_SHOW_SINGLE_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showSingle()", "/lamps/{id}/showSingle()"))]
    pub fn get(&self) -> Call<A, Scalar<f32>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_SINGLE_GET)
    }
}

/// The path `/lamps/{id}/showStream()`.
pub struct LampsItemShowStream<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowStream<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showStream()`, see [`LAMPS_SHOW_STREAM_GET`](operations::LAMPS_SHOW_STREAM_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showStream()", "/lamps/{id}/showStream()"))]
    pub fn get(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_STREAM_GET)
    }
}

/// The path `/lamps/{id}/showString()`.
pub struct LampsItemShowString<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowString<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showString()`, see [`LAMPS_SHOW_STRING_GET`](operations::LAMPS_SHOW_STRING_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showString()", "/lamps/{id}/showString()"))]
    pub fn get(&self) -> Call<A, Scalar<String>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_STRING_GET)
    }
}

/// The path `/lamps/{id}/showTimeOfDay()`.
pub struct LampsItemShowTimeOfDay<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowTimeOfDay<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showTimeOfDay()`, see [`LAMPS_SHOW_TIME_OF_DAY_GET`](operations::LAMPS_SHOW_TIME_OF_DAY_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showTimeOfDay()", "/lamps/{id}/showTimeOfDay()"))]
    pub fn get(&self) -> Call<A, Scalar<graph_core::TimeOfDay>>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_TIME_OF_DAY_GET)
    }
}

/// The path `/lamps/{id}/showUntyped()`.
pub struct LampsItemShowUntyped<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItemShowUntyped<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showUntyped()`, see [`LAMPS_SHOW_UNTYPED_GET`](operations::LAMPS_SHOW_UNTYPED_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    #[doc(alias("GET /lamps/{id}/showUntyped()", "/lamps/{id}/showUntyped()"))]
    pub fn get(&self) -> Call<A, Json>
    where
        A: WorkOrApplication,
    {
        self.route.call(Method::GET, &operations::LAMPS_SHOW_UNTYPED_GET)
    }
}
