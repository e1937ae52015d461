// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `lamps`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/lamps/{id}`.
pub struct LampsItem<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> LampsItem<A> {
    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listBinary()`, see [`LAMP_LISTBINARY`](operations::LAMP_LISTBINARY)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_binary(&self) -> Call<A, Collection<graph_core::Binary>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listBinary", &[])
            .call(Method::GET, &operations::LAMP_LISTBINARY)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listBoolean()`, see [`LAMP_LISTBOOLEAN`](operations::LAMP_LISTBOOLEAN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_boolean(&self) -> Call<A, Collection<bool>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listBoolean", &[])
            .call(Method::GET, &operations::LAMP_LISTBOOLEAN)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listByte()`, see [`LAMP_LISTBYTE`](operations::LAMP_LISTBYTE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_byte(&self) -> Call<A, Collection<u8>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listByte", &[])
            .call(Method::GET, &operations::LAMP_LISTBYTE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDate()`, see [`LAMP_LISTDATE`](operations::LAMP_LISTDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_date(&self) -> Call<A, Collection<graph_core::Date>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listDate", &[])
            .call(Method::GET, &operations::LAMP_LISTDATE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDateTimeOffset()`, see [`LAMP_LISTDATETIMEOFFSET`](operations::LAMP_LISTDATETIMEOFFSET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_date_time_offset(
        &self,
    ) -> Call<A, Collection<graph_core::DateTimeOffset>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listDateTimeOffset", &[])
            .call(Method::GET, &operations::LAMP_LISTDATETIMEOFFSET)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDecimal()`, see [`LAMP_LISTDECIMAL`](operations::LAMP_LISTDECIMAL)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_decimal(&self) -> Call<A, Collection<graph_core::Decimal>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listDecimal", &[])
            .call(Method::GET, &operations::LAMP_LISTDECIMAL)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDouble()`, see [`LAMP_LISTDOUBLE`](operations::LAMP_LISTDOUBLE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_double(&self) -> Call<A, Collection<f64>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listDouble", &[])
            .call(Method::GET, &operations::LAMP_LISTDOUBLE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listDuration()`, see [`LAMP_LISTDURATION`](operations::LAMP_LISTDURATION)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_duration(&self) -> Call<A, Collection<graph_core::Duration>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listDuration", &[])
            .call(Method::GET, &operations::LAMP_LISTDURATION)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listFog()`, see [`LAMP_LISTFOG`](operations::LAMP_LISTFOG)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_fog(&self) -> Call<A, Collection<graph_core::Json>>
    where
        A: WorkOrApplication,
    {
        self.route.function("listFog", &[]).call(Method::GET, &operations::LAMP_LISTFOG)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listGuid()`, see [`LAMP_LISTGUID`](operations::LAMP_LISTGUID)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_guid(&self) -> Call<A, Collection<graph_core::Guid>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listGuid", &[])
            .call(Method::GET, &operations::LAMP_LISTGUID)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listHue()`, see [`LAMP_LISTHUE`](operations::LAMP_LISTHUE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_hue(&self) -> Call<A, Collection<models::Hue>>
    where
        A: WorkOrApplication,
    {
        self.route.function("listHue", &[]).call(Method::GET, &operations::LAMP_LISTHUE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt16()`, see [`LAMP_LISTINT16`](operations::LAMP_LISTINT16)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_int16(&self) -> Call<A, Collection<i16>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listInt16", &[])
            .call(Method::GET, &operations::LAMP_LISTINT16)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt32()`, see [`LAMP_LISTINT32`](operations::LAMP_LISTINT32)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_int32(&self) -> Call<A, Collection<i32>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listInt32", &[])
            .call(Method::GET, &operations::LAMP_LISTINT32)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listInt64()`, see [`LAMP_LISTINT64`](operations::LAMP_LISTINT64)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_int64(&self) -> Call<A, Collection<i64>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listInt64", &[])
            .call(Method::GET, &operations::LAMP_LISTINT64)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listLamp()`, see [`LAMP_LISTLAMP`](operations::LAMP_LISTLAMP)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_lamp(&self) -> Call<A, Collection<models::Lamp>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listLamp", &[])
            .call(Method::GET, &operations::LAMP_LISTLAMP)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listSByte()`, see [`LAMP_LISTSBYTE`](operations::LAMP_LISTSBYTE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_s_byte(&self) -> Call<A, Collection<i8>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listSByte", &[])
            .call(Method::GET, &operations::LAMP_LISTSBYTE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listShade()`, see [`LAMP_LISTSHADE`](operations::LAMP_LISTSHADE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_shade(&self) -> Call<A, Collection<models::Shade>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listShade", &[])
            .call(Method::GET, &operations::LAMP_LISTSHADE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listSingle()`, see [`LAMP_LISTSINGLE`](operations::LAMP_LISTSINGLE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_single(&self) -> Call<A, Collection<f32>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listSingle", &[])
            .call(Method::GET, &operations::LAMP_LISTSINGLE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listStream()`, see [`LAMP_LISTSTREAM`](operations::LAMP_LISTSTREAM)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_stream(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listStream", &[])
            .call(Method::GET, &operations::LAMP_LISTSTREAM)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listString()`, see [`LAMP_LISTSTRING`](operations::LAMP_LISTSTRING)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_string(&self) -> Call<A, Collection<String>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listString", &[])
            .call(Method::GET, &operations::LAMP_LISTSTRING)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listTimeOfDay()`, see [`LAMP_LISTTIMEOFDAY`](operations::LAMP_LISTTIMEOFDAY)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_time_of_day(&self) -> Call<A, Collection<graph_core::TimeOfDay>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listTimeOfDay", &[])
            .call(Method::GET, &operations::LAMP_LISTTIMEOFDAY)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/listUntyped()`, see [`LAMP_LISTUNTYPED`](operations::LAMP_LISTUNTYPED)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn list_untyped(&self) -> Call<A, Collection<graph_core::Json>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("listUntyped", &[])
            .call(Method::GET, &operations::LAMP_LISTUNTYPED)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showBinary()`, see [`LAMP_SHOWBINARY`](operations::LAMP_SHOWBINARY)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_binary(&self) -> Call<A, Scalar<graph_core::Binary>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showBinary", &[])
            .call(Method::GET, &operations::LAMP_SHOWBINARY)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showBoolean()`, see [`LAMP_SHOWBOOLEAN`](operations::LAMP_SHOWBOOLEAN)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_boolean(&self) -> Call<A, Scalar<bool>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showBoolean", &[])
            .call(Method::GET, &operations::LAMP_SHOWBOOLEAN)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showByte()`, see [`LAMP_SHOWBYTE`](operations::LAMP_SHOWBYTE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_byte(&self) -> Call<A, Scalar<u8>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showByte", &[])
            .call(Method::GET, &operations::LAMP_SHOWBYTE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDate()`, see [`LAMP_SHOWDATE`](operations::LAMP_SHOWDATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_date(&self) -> Call<A, Scalar<graph_core::Date>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showDate", &[])
            .call(Method::GET, &operations::LAMP_SHOWDATE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDateTimeOffset()`, see [`LAMP_SHOWDATETIMEOFFSET`](operations::LAMP_SHOWDATETIMEOFFSET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_date_time_offset(&self) -> Call<A, Scalar<graph_core::DateTimeOffset>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showDateTimeOffset", &[])
            .call(Method::GET, &operations::LAMP_SHOWDATETIMEOFFSET)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDecimal()`, see [`LAMP_SHOWDECIMAL`](operations::LAMP_SHOWDECIMAL)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_decimal(&self) -> Call<A, Scalar<graph_core::Decimal>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showDecimal", &[])
            .call(Method::GET, &operations::LAMP_SHOWDECIMAL)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDouble()`, see [`LAMP_SHOWDOUBLE`](operations::LAMP_SHOWDOUBLE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_double(&self) -> Call<A, Scalar<f64>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showDouble", &[])
            .call(Method::GET, &operations::LAMP_SHOWDOUBLE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showDuration()`, see [`LAMP_SHOWDURATION`](operations::LAMP_SHOWDURATION)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_duration(&self) -> Call<A, Scalar<graph_core::Duration>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showDuration", &[])
            .call(Method::GET, &operations::LAMP_SHOWDURATION)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showFog()`, see [`LAMP_SHOWFOG`](operations::LAMP_SHOWFOG)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_fog(&self) -> Call<A, Json>
    where
        A: WorkOrApplication,
    {
        self.route.function("showFog", &[]).call(Method::GET, &operations::LAMP_SHOWFOG)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showGuid()`, see [`LAMP_SHOWGUID`](operations::LAMP_SHOWGUID)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_guid(&self) -> Call<A, Scalar<graph_core::Guid>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showGuid", &[])
            .call(Method::GET, &operations::LAMP_SHOWGUID)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showHue()`, see [`LAMP_SHOWHUE`](operations::LAMP_SHOWHUE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_hue(&self) -> Call<A, Scalar<models::Hue>>
    where
        A: WorkOrApplication,
    {
        self.route.function("showHue", &[]).call(Method::GET, &operations::LAMP_SHOWHUE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt16()`, see [`LAMP_SHOWINT16`](operations::LAMP_SHOWINT16)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_int16(&self) -> Call<A, Scalar<i16>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showInt16", &[])
            .call(Method::GET, &operations::LAMP_SHOWINT16)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt32()`, see [`LAMP_SHOWINT32`](operations::LAMP_SHOWINT32)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_int32(&self) -> Call<A, Scalar<i32>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showInt32", &[])
            .call(Method::GET, &operations::LAMP_SHOWINT32)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showInt64()`, see [`LAMP_SHOWINT64`](operations::LAMP_SHOWINT64)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_int64(&self) -> Call<A, Scalar<i64>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showInt64", &[])
            .call(Method::GET, &operations::LAMP_SHOWINT64)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showLamp()`, see [`LAMP_SHOWLAMP`](operations::LAMP_SHOWLAMP)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_lamp(&self) -> Call<A, models::Lamp>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showLamp", &[])
            .call(Method::GET, &operations::LAMP_SHOWLAMP)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showSByte()`, see [`LAMP_SHOWSBYTE`](operations::LAMP_SHOWSBYTE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_s_byte(&self) -> Call<A, Scalar<i8>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showSByte", &[])
            .call(Method::GET, &operations::LAMP_SHOWSBYTE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showShade()`, see [`LAMP_SHOWSHADE`](operations::LAMP_SHOWSHADE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_shade(&self) -> Call<A, models::Shade>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showShade", &[])
            .call(Method::GET, &operations::LAMP_SHOWSHADE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showSingle()`, see [`LAMP_SHOWSINGLE`](operations::LAMP_SHOWSINGLE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_single(&self) -> Call<A, Scalar<f32>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showSingle", &[])
            .call(Method::GET, &operations::LAMP_SHOWSINGLE)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showStream()`, see [`LAMP_SHOWSTREAM`](operations::LAMP_SHOWSTREAM)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_stream(&self) -> Call<A, Bytes>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showStream", &[])
            .call(Method::GET, &operations::LAMP_SHOWSTREAM)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showString()`, see [`LAMP_SHOWSTRING`](operations::LAMP_SHOWSTRING)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_string(&self) -> Call<A, Scalar<String>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showString", &[])
            .call(Method::GET, &operations::LAMP_SHOWSTRING)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showTimeOfDay()`, see [`LAMP_SHOWTIMEOFDAY`](operations::LAMP_SHOWTIMEOFDAY)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_time_of_day(&self) -> Call<A, Scalar<graph_core::TimeOfDay>>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showTimeOfDay", &[])
            .call(Method::GET, &operations::LAMP_SHOWTIMEOFDAY)
    }

    /// Tells what a meter shows.
    ///
    /// `GET /lamps/{id}/showUntyped()`, see [`LAMP_SHOWUNTYPED`](operations::LAMP_SHOWUNTYPED)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Lamp.Read`
    /// - personal account: not supported
    /// - application: `Lamp.Read.All`
    pub fn show_untyped(&self) -> Call<A, Json>
    where
        A: WorkOrApplication,
    {
        self.route
            .function("showUntyped", &[])
            .call(Method::GET, &operations::LAMP_SHOWUNTYPED)
    }
}
