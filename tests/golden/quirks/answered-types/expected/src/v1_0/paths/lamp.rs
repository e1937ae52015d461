// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Calls on a [`microsoft.graph.lamp`](crate::v1_0::models::Lamp), and the paths below it.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/lamps/{id}`.
pub struct Lamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Lamp<A> {
    /// The path `…/listBinary()`.
    pub fn list_binary(&self) -> ListBinary<A> {
        ListBinary {
            route: self.route.function("listBinary", &[]),
        }
    }

    /// The path `…/listBoolean()`.
    pub fn list_boolean(&self) -> ListBoolean<A> {
        ListBoolean {
            route: self.route.function("listBoolean", &[]),
        }
    }

    /// The path `…/listByte()`.
    pub fn list_byte(&self) -> ListByte<A> {
        ListByte {
            route: self.route.function("listByte", &[]),
        }
    }

    /// The path `…/listDate()`.
    pub fn list_date(&self) -> ListDate<A> {
        ListDate {
            route: self.route.function("listDate", &[]),
        }
    }

    /// The path `…/listDateTimeOffset()`.
    pub fn list_date_time_offset(&self) -> ListDateTimeOffset<A> {
        ListDateTimeOffset {
            route: self.route.function("listDateTimeOffset", &[]),
        }
    }

    /// The path `…/listDecimal()`.
    pub fn list_decimal(&self) -> ListDecimal<A> {
        ListDecimal {
            route: self.route.function("listDecimal", &[]),
        }
    }

    /// The path `…/listDouble()`.
    pub fn list_double(&self) -> ListDouble<A> {
        ListDouble {
            route: self.route.function("listDouble", &[]),
        }
    }

    /// The path `…/listDuration()`.
    pub fn list_duration(&self) -> ListDuration<A> {
        ListDuration {
            route: self.route.function("listDuration", &[]),
        }
    }

    /// The path `…/listFog()`.
    pub fn list_fog(&self) -> ListFog<A> {
        ListFog {
            route: self.route.function("listFog", &[]),
        }
    }

    /// The path `…/listGuid()`.
    pub fn list_guid(&self) -> ListGuid<A> {
        ListGuid {
            route: self.route.function("listGuid", &[]),
        }
    }

    /// The path `…/listHue()`.
    pub fn list_hue(&self) -> ListHue<A> {
        ListHue {
            route: self.route.function("listHue", &[]),
        }
    }

    /// The path `…/listInt16()`.
    pub fn list_int16(&self) -> ListInt16<A> {
        ListInt16 {
            route: self.route.function("listInt16", &[]),
        }
    }

    /// The path `…/listInt32()`.
    pub fn list_int32(&self) -> ListInt32<A> {
        ListInt32 {
            route: self.route.function("listInt32", &[]),
        }
    }

    /// The path `…/listInt64()`.
    pub fn list_int64(&self) -> ListInt64<A> {
        ListInt64 {
            route: self.route.function("listInt64", &[]),
        }
    }

    /// The path `…/listLamp()`.
    pub fn list_lamp(&self) -> ListLamp<A> {
        ListLamp {
            route: self.route.function("listLamp", &[]),
        }
    }

    /// The path `…/listSByte()`.
    pub fn list_s_byte(&self) -> ListSByte<A> {
        ListSByte {
            route: self.route.function("listSByte", &[]),
        }
    }

    /// The path `…/listShade()`.
    pub fn list_shade(&self) -> ListShade<A> {
        ListShade {
            route: self.route.function("listShade", &[]),
        }
    }

    /// The path `…/listSingle()`.
    pub fn list_single(&self) -> ListSingle<A> {
        ListSingle {
            route: self.route.function("listSingle", &[]),
        }
    }

    /// The path `…/listStream()`.
    pub fn list_stream(&self) -> ListStream<A> {
        ListStream {
            route: self.route.function("listStream", &[]),
        }
    }

    /// The path `…/listString()`.
    pub fn list_string(&self) -> ListString<A> {
        ListString {
            route: self.route.function("listString", &[]),
        }
    }

    /// The path `…/listTimeOfDay()`.
    pub fn list_time_of_day(&self) -> ListTimeOfDay<A> {
        ListTimeOfDay {
            route: self.route.function("listTimeOfDay", &[]),
        }
    }

    /// The path `…/listUntyped()`.
    pub fn list_untyped(&self) -> ListUntyped<A> {
        ListUntyped {
            route: self.route.function("listUntyped", &[]),
        }
    }

    /// The path `…/showBinary()`.
    pub fn show_binary(&self) -> ShowBinary<A> {
        ShowBinary {
            route: self.route.function("showBinary", &[]),
        }
    }

    /// The path `…/showBoolean()`.
    pub fn show_boolean(&self) -> ShowBoolean<A> {
        ShowBoolean {
            route: self.route.function("showBoolean", &[]),
        }
    }

    /// The path `…/showByte()`.
    pub fn show_byte(&self) -> ShowByte<A> {
        ShowByte {
            route: self.route.function("showByte", &[]),
        }
    }

    /// The path `…/showDate()`.
    pub fn show_date(&self) -> ShowDate<A> {
        ShowDate {
            route: self.route.function("showDate", &[]),
        }
    }

    /// The path `…/showDateTimeOffset()`.
    pub fn show_date_time_offset(&self) -> ShowDateTimeOffset<A> {
        ShowDateTimeOffset {
            route: self.route.function("showDateTimeOffset", &[]),
        }
    }

    /// The path `…/showDecimal()`.
    pub fn show_decimal(&self) -> ShowDecimal<A> {
        ShowDecimal {
            route: self.route.function("showDecimal", &[]),
        }
    }

    /// The path `…/showDouble()`.
    pub fn show_double(&self) -> ShowDouble<A> {
        ShowDouble {
            route: self.route.function("showDouble", &[]),
        }
    }

    /// The path `…/showDuration()`.
    pub fn show_duration(&self) -> ShowDuration<A> {
        ShowDuration {
            route: self.route.function("showDuration", &[]),
        }
    }

    /// The path `…/showFog()`.
    pub fn show_fog(&self) -> ShowFog<A> {
        ShowFog {
            route: self.route.function("showFog", &[]),
        }
    }

    /// The path `…/showGuid()`.
    pub fn show_guid(&self) -> ShowGuid<A> {
        ShowGuid {
            route: self.route.function("showGuid", &[]),
        }
    }

    /// The path `…/showHue()`.
    pub fn show_hue(&self) -> ShowHue<A> {
        ShowHue {
            route: self.route.function("showHue", &[]),
        }
    }

    /// The path `…/showInt16()`.
    pub fn show_int16(&self) -> ShowInt16<A> {
        ShowInt16 {
            route: self.route.function("showInt16", &[]),
        }
    }

    /// The path `…/showInt32()`.
    pub fn show_int32(&self) -> ShowInt32<A> {
        ShowInt32 {
            route: self.route.function("showInt32", &[]),
        }
    }

    /// The path `…/showInt64()`.
    pub fn show_int64(&self) -> ShowInt64<A> {
        ShowInt64 {
            route: self.route.function("showInt64", &[]),
        }
    }

    /// The path `…/showLamp()`.
    pub fn show_lamp(&self) -> ShowLamp<A> {
        ShowLamp {
            route: self.route.function("showLamp", &[]),
        }
    }

    /// The path `…/showSByte()`.
    pub fn show_s_byte(&self) -> ShowSByte<A> {
        ShowSByte {
            route: self.route.function("showSByte", &[]),
        }
    }

    /// The path `…/showShade()`.
    pub fn show_shade(&self) -> ShowShade<A> {
        ShowShade {
            route: self.route.function("showShade", &[]),
        }
    }

    /// The path `…/showSingle()`.
    pub fn show_single(&self) -> ShowSingle<A> {
        ShowSingle {
            route: self.route.function("showSingle", &[]),
        }
    }

    /// The path `…/showStream()`.
    pub fn show_stream(&self) -> ShowStream<A> {
        ShowStream {
            route: self.route.function("showStream", &[]),
        }
    }

    /// The path `…/showString()`.
    pub fn show_string(&self) -> ShowString<A> {
        ShowString {
            route: self.route.function("showString", &[]),
        }
    }

    /// The path `…/showTimeOfDay()`.
    pub fn show_time_of_day(&self) -> ShowTimeOfDay<A> {
        ShowTimeOfDay {
            route: self.route.function("showTimeOfDay", &[]),
        }
    }

    /// The path `…/showUntyped()`.
    pub fn show_untyped(&self) -> ShowUntyped<A> {
        ShowUntyped {
            route: self.route.function("showUntyped", &[]),
        }
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listBinary()`.
pub struct ListBinary<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListBinary<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listBinary()`, see [`LAMP_LIST_BINARY_LIST`](operations::LAMP_LIST_BINARY_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_BINARY_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listBoolean()`.
pub struct ListBoolean<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListBoolean<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listBoolean()`, see [`LAMP_LIST_BOOLEAN_LIST`](operations::LAMP_LIST_BOOLEAN_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_BOOLEAN_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listByte()`.
pub struct ListByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listByte()`, see [`LAMP_LIST_BYTE_LIST`](operations::LAMP_LIST_BYTE_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_BYTE_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listDate()`.
pub struct ListDate<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListDate<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDate()`, see [`LAMP_LIST_DATE_LIST`](operations::LAMP_LIST_DATE_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_DATE_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listDateTimeOffset()`.
pub struct ListDateTimeOffset<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListDateTimeOffset<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDateTimeOffset()`, see [`LAMP_LIST_DATE_TIME_OFFSET_LIST`](operations::LAMP_LIST_DATE_TIME_OFFSET_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_DATE_TIME_OFFSET_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listDecimal()`.
pub struct ListDecimal<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListDecimal<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDecimal()`, see [`LAMP_LIST_DECIMAL_LIST`](operations::LAMP_LIST_DECIMAL_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_DECIMAL_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listDouble()`.
pub struct ListDouble<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListDouble<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDouble()`, see [`LAMP_LIST_DOUBLE_LIST`](operations::LAMP_LIST_DOUBLE_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_DOUBLE_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listDuration()`.
pub struct ListDuration<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListDuration<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDuration()`, see [`LAMP_LIST_DURATION_LIST`](operations::LAMP_LIST_DURATION_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_DURATION_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listFog()`.
pub struct ListFog<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListFog<A> {
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listGuid()`.
pub struct ListGuid<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListGuid<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listGuid()`, see [`LAMP_LIST_GUID_LIST`](operations::LAMP_LIST_GUID_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_GUID_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listHue()`.
pub struct ListHue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListHue<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listHue()`, see [`LAMP_LIST_HUE_LIST`](operations::LAMP_LIST_HUE_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_HUE_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listInt16()`.
pub struct ListInt16<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListInt16<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt16()`, see [`LAMP_LIST_INT16_LIST`](operations::LAMP_LIST_INT16_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_INT16_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listInt32()`.
pub struct ListInt32<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListInt32<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt32()`, see [`LAMP_LIST_INT32_LIST`](operations::LAMP_LIST_INT32_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_INT32_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listInt64()`.
pub struct ListInt64<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListInt64<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt64()`, see [`LAMP_LIST_INT64_LIST`](operations::LAMP_LIST_INT64_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_INT64_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listLamp()`.
pub struct ListLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListLamp<A> {
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listSByte()`.
pub struct ListSByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListSByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listSByte()`, see [`LAMP_LIST_S_BYTE_LIST`](operations::LAMP_LIST_S_BYTE_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_S_BYTE_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listShade()`.
pub struct ListShade<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListShade<A> {
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listSingle()`.
pub struct ListSingle<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListSingle<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listSingle()`, see [`LAMP_LIST_SINGLE_LIST`](operations::LAMP_LIST_SINGLE_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_SINGLE_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listStream()`.
pub struct ListStream<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListStream<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listStream()`, see [`LAMP_LIST_STREAM_LIST`](operations::LAMP_LIST_STREAM_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_STREAM_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listString()`.
pub struct ListString<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListString<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listString()`, see [`LAMP_LIST_STRING_LIST`](operations::LAMP_LIST_STRING_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_STRING_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listTimeOfDay()`.
pub struct ListTimeOfDay<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListTimeOfDay<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listTimeOfDay()`, see [`LAMP_LIST_TIME_OF_DAY_LIST`](operations::LAMP_LIST_TIME_OF_DAY_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_TIME_OF_DAY_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/listUntyped()`.
pub struct ListUntyped<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ListUntyped<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listUntyped()`, see [`LAMP_LIST_UNTYPED_LIST`](operations::LAMP_LIST_UNTYPED_LIST)
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
        self.route.call(Method::GET, &operations::LAMP_LIST_UNTYPED_LIST)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showBinary()`.
pub struct ShowBinary<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowBinary<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showBinary()`, see [`LAMP_SHOW_BINARY_GET`](operations::LAMP_SHOW_BINARY_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_BINARY_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showBoolean()`.
pub struct ShowBoolean<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowBoolean<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showBoolean()`, see [`LAMP_SHOW_BOOLEAN_GET`](operations::LAMP_SHOW_BOOLEAN_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_BOOLEAN_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showByte()`.
pub struct ShowByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showByte()`, see [`LAMP_SHOW_BYTE_GET`](operations::LAMP_SHOW_BYTE_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_BYTE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showDate()`.
pub struct ShowDate<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowDate<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDate()`, see [`LAMP_SHOW_DATE_GET`](operations::LAMP_SHOW_DATE_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_DATE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showDateTimeOffset()`.
pub struct ShowDateTimeOffset<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowDateTimeOffset<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDateTimeOffset()`, see [`LAMP_SHOW_DATE_TIME_OFFSET_GET`](operations::LAMP_SHOW_DATE_TIME_OFFSET_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_DATE_TIME_OFFSET_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showDecimal()`.
pub struct ShowDecimal<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowDecimal<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDecimal()`, see [`LAMP_SHOW_DECIMAL_GET`](operations::LAMP_SHOW_DECIMAL_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_DECIMAL_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showDouble()`.
pub struct ShowDouble<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowDouble<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDouble()`, see [`LAMP_SHOW_DOUBLE_GET`](operations::LAMP_SHOW_DOUBLE_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_DOUBLE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showDuration()`.
pub struct ShowDuration<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowDuration<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDuration()`, see [`LAMP_SHOW_DURATION_GET`](operations::LAMP_SHOW_DURATION_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_DURATION_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showFog()`.
pub struct ShowFog<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowFog<A> {
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showGuid()`.
pub struct ShowGuid<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowGuid<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showGuid()`, see [`LAMP_SHOW_GUID_GET`](operations::LAMP_SHOW_GUID_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_GUID_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showHue()`.
pub struct ShowHue<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowHue<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showHue()`, see [`LAMP_SHOW_HUE_GET`](operations::LAMP_SHOW_HUE_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_HUE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showInt16()`.
pub struct ShowInt16<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowInt16<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt16()`, see [`LAMP_SHOW_INT16_GET`](operations::LAMP_SHOW_INT16_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_INT16_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showInt32()`.
pub struct ShowInt32<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowInt32<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt32()`, see [`LAMP_SHOW_INT32_GET`](operations::LAMP_SHOW_INT32_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_INT32_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showInt64()`.
pub struct ShowInt64<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowInt64<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt64()`, see [`LAMP_SHOW_INT64_GET`](operations::LAMP_SHOW_INT64_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_INT64_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showLamp()`.
pub struct ShowLamp<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowLamp<A> {
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showSByte()`.
pub struct ShowSByte<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowSByte<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showSByte()`, see [`LAMP_SHOW_S_BYTE_GET`](operations::LAMP_SHOW_S_BYTE_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_S_BYTE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showShade()`.
pub struct ShowShade<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowShade<A> {
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

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showSingle()`.
pub struct ShowSingle<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowSingle<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showSingle()`, see [`LAMP_SHOW_SINGLE_GET`](operations::LAMP_SHOW_SINGLE_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_SINGLE_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showStream()`.
pub struct ShowStream<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowStream<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showStream()`, see [`LAMP_SHOW_STREAM_GET`](operations::LAMP_SHOW_STREAM_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_STREAM_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showString()`.
pub struct ShowString<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowString<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showString()`, see [`LAMP_SHOW_STRING_GET`](operations::LAMP_SHOW_STRING_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_STRING_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showTimeOfDay()`.
pub struct ShowTimeOfDay<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowTimeOfDay<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showTimeOfDay()`, see [`LAMP_SHOW_TIME_OF_DAY_GET`](operations::LAMP_SHOW_TIME_OF_DAY_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_TIME_OF_DAY_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}

/// The path `/lamps/{id}/showUntyped()`.
pub struct ShowUntyped<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> ShowUntyped<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showUntyped()`, see [`LAMP_SHOW_UNTYPED_GET`](operations::LAMP_SHOW_UNTYPED_GET)
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
        self.route.call(Method::GET, &operations::LAMP_SHOW_UNTYPED_GET)
    }

    /// The path so far, for a call that has no method.
    pub fn route(&self) -> &Route<A> {
        &self.route
    }
}
