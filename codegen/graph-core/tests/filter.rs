//! What filters, searches and expansions are on the wire, and that what cannot be
//! written is told before anything is sent.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::jiff::{Span, Timestamp};
use graph_core::{
    Binary, Call, Client, Collection, Date, DateTimeOffset, Decimal, Duration, Enumeration,
    ErrorKind, Expression, Filter, Method, Operation, Property, Search, SecretString, TimeOfDay,
    guid,
};
use stand_in::Graph;
use stand_in::models::{AgeGroup, DirectoryObject, Everything, User};
use stand_in::models::{assigned_license, directory_object, everything, user};

/// What is wrong with a filter.
fn fault(filter: &Filter<Everything>) -> String {
    let error = filter.text().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    let fault = error
        .message()
        .strip_prefix("the filter cannot be written: ");
    fault.unwrap().to_owned()
}

fn duration(span: Span) -> Filter<Everything> {
    everything::DURATION.eq(span.fieldwise())
}

#[test]
fn literals_are_written_by_their_types() {
    let time = |text: &str| text.parse::<DateTimeOffset>().unwrap();
    let id = guid!("45715bb8-13f9-4bf6-927f-ef96c102d394");
    let empty = String::new();
    for (filter, written) in [
        (everything::STRING.eq("O'Neil's"), "string eq 'O''Neil''s'"),
        (everything::STRING.eq(&empty), "string eq ''"),
        (everything::STRING.eq("é\n".to_owned()), "string eq 'é\n'"),
        (everything::BOOLEAN.ne(true), "boolean ne true"),
        (everything::S_BYTE.lt(i8::MIN), "sByte lt -128"),
        (everything::BYTE.le(255), "byte le 255"),
        (everything::INT16.gt(-1), "int16 gt -1"),
        (everything::INT32.ge(5), "int32 ge 5"),
        (
            everything::INT64.eq(i64::MAX),
            "int64 eq 9223372036854775807",
        ),
        (everything::SINGLE.eq(0.1), "single eq 0.1"),
        (everything::DOUBLE.eq(1e300), "double eq 1e300"),
        (everything::DOUBLE.eq(2.0), "double eq 2.0"),
        (everything::DOUBLE.eq(f64::NAN), "double eq NaN"),
        (everything::DOUBLE.eq(f64::INFINITY), "double eq INF"),
        (everything::DOUBLE.eq(f64::NEG_INFINITY), "double eq -INF"),
        (
            everything::DECIMAL.eq("0.25".parse::<Decimal>().unwrap()),
            "decimal eq 0.25",
        ),
        (
            everything::GUID.eq(id),
            "guid eq 45715bb8-13f9-4bf6-927f-ef96c102d394",
        ),
        (
            everything::DATE_TIME_OFFSET.eq(time("2026-01-31T10:00:00.5+02:00")),
            "dateTimeOffset eq 2026-01-31T10:00:00.5+02:00",
        ),
        (
            everything::DATE_TIME_OFFSET.eq(Timestamp::UNIX_EPOCH),
            "dateTimeOffset eq 1970-01-01T00:00:00Z",
        ),
        (
            everything::DATE.eq("2026-01-31".parse::<Date>().unwrap()),
            "date eq 2026-01-31",
        ),
        (
            everything::TIME_OF_DAY.eq("23:59:00".parse::<TimeOfDay>().unwrap()),
            "timeOfDay eq 23:59:00",
        ),
        (duration(Span::new()), "duration eq duration'PT0S'"),
        (
            duration(Span::new().days(1).hours(2)),
            "duration eq duration'P1DT2H'",
        ),
        (
            duration(Span::new().weeks(-1).minutes(-3)),
            "duration eq duration'-P7DT3M'",
        ),
        (
            duration(Span::new().seconds(1).milliseconds(1_050).nanoseconds(7)),
            "duration eq duration'PT2.050000007S'",
        ),
        (
            everything::BINARY.eq(Binary::from(vec![251, 255])),
            "binary eq binary'-_8'",
        ),
        (
            everything::AGE_GROUP.eq(AgeGroup::NotAdult),
            "ageGroup eq 'notAdult'",
        ),
        (
            everything::AGE_GROUP.eq(AgeGroup::from_wire("it's")),
            "ageGroup eq 'it''s'",
        ),
        (everything::UNTYPED.eq("a"), "untyped eq 'a'"),
        (everything::UNTYPED.eq(1), "untyped eq 1"),
        (
            everything::UNTYPED.eq(id),
            "untyped eq 45715bb8-13f9-4bf6-927f-ef96c102d394",
        ),
        (everything::DATE.is_null(), "date eq null"),
        (everything::DATE.is_not_null(), "date ne null"),
        (everything::INT32.gt(everything::INT32), "int32 gt int32"),
    ] {
        assert_eq!(filter.text().unwrap(), written);
    }
}

#[test]
fn operators_and_functions_are_those_of_the_grammar() {
    for (filter, written) in [
        (
            user::CITY.is_in(["Lima", "Rome"]),
            "city in ('Lima','Rome')",
        ),
        (user::CITY.contains("i"), "contains(city,'i')"),
        (user::CITY.starts_with("L"), "startswith(city,'L')"),
        (user::CITY.ends_with(user::ID), "endswith(city,id)"),
        (
            user::CITY.to_lower().trim().eq("a"),
            "trim(tolower(city)) eq 'a'",
        ),
        (
            user::CITY.to_upper().ne(user::CITY),
            "toupper(city) ne city",
        ),
        (user::CITY.length().gt(5), "length(city) gt 5"),
        (user::AGE_GROUP.has(AgeGroup::Adult), "ageGroup has 'adult'"),
        (
            user::CREATED_DATE_TIME.year().eq(2026),
            "year(createdDateTime) eq 2026",
        ),
        (
            user::CREATED_DATE_TIME
                .date()
                .eq("2026-01-31".parse::<Date>().unwrap()),
            "date(createdDateTime) eq 2026-01-31",
        ),
        (
            user::BUSINESS_PHONES.count().ne(0),
            "businessPhones/$count ne 0",
        ),
        (
            user::MANAGER.path(directory_object::ID).eq("1"),
            "manager/id eq '1'",
        ),
        (
            user::MANAGER.cast::<User>().path(user::CITY).eq("Lima"),
            "manager/microsoft.graph.user/city eq 'Lima'",
        ),
        (
            user::MEMBER_OF
                .cast::<User>()
                .any(|it| it.path(user::CITY).eq("Lima")),
            "memberOf/microsoft.graph.user/any(x1:x1/city eq 'Lima')",
        ),
        (
            user::MEMBER_OF.all(|it| it.cast::<User>().path(user::CITY).is_null()),
            "memberOf/all(x1:x1/microsoft.graph.user/city eq null)",
        ),
        (
            user::BUSINESS_PHONES.any(|it| it.starts_with("1").and(it.length().lt(9))),
            "businessPhones/any(x1:startswith(x1,'1') and length(x1) lt 9)",
        ),
    ] {
        assert_eq!(filter.text().unwrap(), written);
    }
    let of_subtype = Filter::<DirectoryObject>::is_of::<User>();
    assert_eq!(of_subtype.text().unwrap(), "isof('microsoft.graph.user')");
    let city = Property::<_, User>::subtype().path(user::CITY);
    let filter: Filter<DirectoryObject> = city.eq("Lima");
    assert_eq!(
        filter.text().unwrap(),
        "microsoft.graph.user/city eq 'Lima'"
    );
}

#[test]
fn parentheses_stand_where_they_are_needed() {
    let [a, b, c] = [(); 3].map(|()| user::ACCOUNT_ENABLED.eq(true));
    let text = |filter: Filter<User>| {
        filter
            .text()
            .unwrap()
            .replace("accountEnabled eq true", "a")
    };
    let (a, b, c) = (|| a.clone(), || b.clone(), || c.clone());
    assert_eq!(text(a().and(b()).and(c())), "a and a and a");
    assert_eq!(text(a().and(b().and(c()))), "a and a and a");
    assert_eq!(text(a().or(b().or(c()))), "a or a or a");
    assert_eq!(text(a().and(b()).or(c())), "a and a or a");
    assert_eq!(text(a().or(b().and(c()))), "a or a and a");
    assert_eq!(text(a().or(b()).and(c())), "(a or a) and a");
    assert_eq!(text(a().and(b().or(c()))), "a and (a or a)");
    assert_eq!(text(a().not()), "not (a)");
    assert_eq!(text(!!a()), "not (not (a))");
    assert_eq!(text(!a().and(!b())), "not (a and not (a))");
    assert_eq!(text((!a()).or(b())), "not (a) or a");
    let starts = !user::CITY.starts_with("L");
    assert_eq!(text(starts), "not startswith(city,'L')");
    let any = !user::BUSINESS_PHONES.any(|it| it.eq("1"));
    assert_eq!(text(any), "not businessPhones/any(x1:x1 eq '1')");
}

#[test]
fn variables_of_nested_lambdas_differ() {
    let within = user::BUSINESS_PHONES.any(|phone| phone.eq("1"));
    let filter = user::ASSIGNED_LICENSES.any(|license| {
        let plans = license.path(assigned_license::DISABLED_PLANS);
        let sku = license.path(assigned_license::SKU_ID);
        plans.all(|plan| plan.ne(sku)).and(within.clone())
    });
    assert_eq!(
        filter.or(within).text().unwrap(),
        "assignedLicenses/any(x1:x1/disabledPlans/all(x2:x2 ne x1/skuId) \
         and businessPhones/any(x2:x2 eq '1')) or businessPhones/any(x1:x1 eq '1')"
    );
}

#[test]
fn what_cannot_be_written_is_told() {
    let none: [&str; 0] = [];
    let time = |text: &str| text.parse::<DateTimeOffset>().unwrap();
    let mut outside: Option<Expression<Everything, f64>> = None;
    let any = everything::DOUBLES.any(|it| {
        outside = Some(it.clone());
        it.gt(0.0)
    });
    let early = "-000001-01-01".parse::<Date>().unwrap();
    let seconds = time("2026-01-01T00:00:00+01:02:03");
    for (filter, why) in [
        (everything::STRING.is_in(none), "`in` without values"),
        (
            duration(Span::new().years(1)),
            "a duration with years or months",
        ),
        (
            duration(Span::new().months(1)),
            "a duration with years or months",
        ),
        (everything::DATE.eq(early), "a year before 0"),
        (
            everything::DATE_TIME_OFFSET.eq(seconds),
            "an offset from UTC with seconds",
        ),
        (
            outside.unwrap().gt(1.0).and(any),
            "an element of a list is used outside of its lambda",
        ),
        (
            Property::<_, i32>::new("a eq 1 or b").eq(1),
            "\"a eq 1 or b\" is no path of a property",
        ),
        (
            Property::<_, i32>::new("").eq(1),
            "\"\" is no path of a property",
        ),
        (
            Property::<_, i32>::new("1a").eq(1),
            "\"1a\" is no path of a property",
        ),
    ] {
        assert_eq!(fault(&filter), why);
        assert_eq!(fault(&filter.and(everything::INT32.eq(1))), why);
    }
}

#[test]
fn nothing_is_sent_where_something_cannot_be_written() {
    let none: [&str; 0] = [];
    let empty = || user::CITY.is_in(none);
    let list = || graph().users().list();
    for call in [
        list().filter(empty()),
        list().search(Search::term(" ")),
        list().search(user::CITY.search("a").or(user::CITY.search(""))),
        list().expand_with(&user::MEMBER_OF.cast::<User>(), |it| it.filter(empty())),
        list().expand_with(user::MANAGER, |it| it.levels(0)),
        list().expand_with(&user::MEMBER_OF.cast::<User>(), |it| {
            it.expand_with(user::MANAGER, |it| it.search(Search::term("")))
        }),
    ] {
        assert_eq!(call.into_http().unwrap_err().kind(), ErrorKind::Input);
    }
}

#[test]
fn no_values_are_shown() {
    let filter = user::CITY
        .eq("Lima")
        .or(user::BUSINESS_PHONES.any(|it| it.eq("555")))
        .and(user::AGE_GROUP.is_in([AgeGroup::Adult]));
    assert_eq!(
        format!("{filter:?}"),
        "Filter((city eq … or businessPhones/any(x1:x1 eq …)) and ageGroup in (…))"
    );
    let expression: Expression<User, String> = user::CITY.to_lower();
    assert_eq!(format!("{expression:?}"), "Expression(tolower(city))");
    let search: Search<User> = Search::term("Lima");
    assert_eq!(format!("{search:?}"), "Search { .. }");
    assert_eq!(format!("{:?}", user::CITY), "Property(\"city\")");
}

#[test]
fn searches_are_quoted_and_joined() {
    let city = |words| user::CITY.search(words);
    for (search, text) in [
        (Search::term("pizza"), r#""pizza""#),
        (city("O'Neil (x)"), r#""city:O'Neil (x)""#),
        (city(r#"a"b\c"#), r#""city:a\"b\\c""#),
        (
            city("a").and(city("b")).or(city("c")),
            r#""city:a" AND "city:b" OR "city:c""#,
        ),
        (
            city("a").and(city("b").or(city("c"))),
            r#""city:a" AND ("city:b" OR "city:c")"#,
        ),
    ] {
        assert_eq!(search.text().unwrap(), text);
    }
}

#[test]
fn relationships_are_expanded_with_options() {
    let call = graph()
        .users()
        .list()
        .expand([user::MANAGER])
        .expand_with(user::MANAGER, |it| it)
        .expand_with(&user::MANAGER.cast::<User>(), |manager| {
            manager
                .select([user::ID, user::ACCOUNT_ENABLED])
                .filter(user::CITY.eq("a;b)"))
                .search(user::CITY.search("a"))
                .order_by([user::CITY])
                .top(5)
                .count()
                .levels(2)
                .expand([user::MEMBER_OF])
                .expand_with(user::MANAGER, |it| {
                    it.select([directory_object::ID]).levels_max()
                })
        });
    let url = call.into_http().unwrap().uri().to_string();
    let (_, expand) = url.split_once("$expand=").unwrap();
    let expand = expand
        .replace("%20", " ")
        .replace("%22", "\"")
        .replace("%3D", "=");
    assert_eq!(
        expand,
        "manager,manager,manager/microsoft.graph.user($select=id,accountEnabled;\
         $filter=city eq 'a;b)';$search=\"city:a\";$orderby=city;$top=5;$count=true;$levels=2;\
         $expand=memberOf,manager($select=id;$levels=max))"
    );
}

#[test]
fn pasted_text_has_a_place_in_an_expansion() {
    let call = graph()
        .users()
        .list()
        .expand_with(user::MANAGER, |manager| {
            manager
                .select([directory_object::ID])
                .select_raw("badge,room")
                .filter_raw("badge eq 7")
                .order_by_raw("room desc")
                .expand_raw("desk($select=id)")
        });
    let url = call.into_http().unwrap().uri().to_string();
    let (_, expand) = url.split_once("$expand=").unwrap();
    assert_eq!(
        expand.replace("%20", " ").replace("%3D", "="),
        "manager($select=id,badge,room;$filter=badge eq 7;$orderby=room desc;$expand=desk($select=id))"
    );
}

#[test]
fn a_system_query_option_stands_once() {
    let call = graph().users().list().top(5).query("$top", "7");
    let call = call.query("page", "1").query("page", "2");
    let url = call.into_http().unwrap().uri().to_string();
    assert!(url.ends_with("?$top=7&page=1&page=2"), "{url}");
}

#[test]
fn paths_are_selected_and_sorted_by() {
    let id = user::MANAGER.path(directory_object::ID);
    let call = graph()
        .users()
        .list()
        .select([user::ACCOUNT_ENABLED, &id, user::BUSINESS_PHONES])
        .order_by([id.descending(), user::CITY.ascending()]);
    let url = call.into_http().unwrap().uri().to_string();
    assert!(
        url.ends_with(
            "?$select=accountEnabled,manager/id,businessPhones&$orderby=manager/id%20desc,city"
        ),
        "{url}"
    );
}

#[test]
fn a_number_of_elements_is_filtered_too() {
    let route = graph_core::Route::new(&client(), "v1.0");
    let count: Call<_, i64> = route
        .literal("users")
        .literal("$count")
        .call(Method::GET, &Operation::UNDOCUMENTED);
    let request = count.filter(user::CITY.eq("Lima")).into_http().unwrap();
    assert_eq!(request.uri().query(), Some("$filter=city%20eq%20'Lima'"));
    let all: Call<_, Collection<User>> = route.call(Method::GET, &Operation::UNDOCUMENTED);
    let raw = all
        .filter_raw("a eq '+'")
        .search_raw("\"b\"")
        .into_http()
        .unwrap();
    assert_eq!(
        raw.uri().query(),
        Some("$filter=a%20eq%20'%2B'&$search=%22b%22")
    );
}

fn client() -> Client {
    let transport = |_| Err(graph_core::Error::transport("nothing is sent"));
    Client::builder(SecretString::from("token"))
        .transport(transport)
        .build()
        .unwrap()
}

fn graph() -> Graph {
    Graph::new(&client())
}

#[test]
fn durations_are_as_long_as_they_were() {
    let minutes = Duration::from(Span::new().minutes(90).fieldwise());
    let filter = everything::DURATION.ge(minutes);
    assert_eq!(filter.text().unwrap(), "duration ge duration'PT90M'");
}
