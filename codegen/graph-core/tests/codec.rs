//! The rules of reading and writing models.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod stand_in;

use graph_core::codec::{Object, View};
use graph_core::{
    Binary, Collection, DateTimeOffset, Decimal, Extended, Json, Model, Other, Rel, guid,
};
use serde_json::{from_str, json, to_string, to_value};
use stand_in::models::{
    AgeGroup, AssignedLicense, DirectoryObject, Everything, User, assigned_license, everything,
    user,
};
use stand_in::requests::AssignLicense;

fn paths(model: &impl Model) -> Vec<String> {
    let found = model.mismatches();
    found.iter().map(|it| it.path().to_owned()).collect()
}

/// Reads one member of [`Everything`], sees to it that it is written exactly as
/// it came, and says whether it fitted.
fn fits(name: &str, value: &str) -> bool {
    let text = format!("{{\"{name}\":{value}}}");
    let model: Everything = from_str(&text).unwrap();
    assert_eq!(to_string(&model).unwrap(), text, "written as it came");
    let index = model.shape().fields.iter().position(|it| *it == name);
    let is_set = !model.field(index.unwrap()).unwrap().is_blank();
    assert_eq!(is_set, paths(&model).is_empty(), "{text}: set or mismatch");
    is_set
}

/// What comes from a service may be large, but must not take longer than that.
#[test]
fn time_grows_with_the_members_and_no_faster() {
    let members: Vec<String> = (0..100_000).map(|it| format!("\"x{it}\":1")).collect();
    let began = std::time::Instant::now();
    let object: DirectoryObject =
        serde_json::from_str(&format!("{{{}}}", members.join(","))).unwrap();
    let user: User = object.cast();
    assert_eq!(user.other.len(), 100_000);
    assert_eq!(user.cast::<DirectoryObject>(), object);
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

#[test]
fn every_type_takes_what_fits_and_keeps_what_does_not() {
    let rows: &[(&str, &[&str], &[&str])] = &[
        (
            "boolean",
            &["true", "false"],
            &["0", "\"true\"", "[]", "{}"],
        ),
        ("sByte", &["-128", "127"], &["128", "-129", "1.0", "\"1\""]),
        ("byte", &["0", "255"], &["256", "-1"]),
        ("int16", &["-32768", "32767"], &["32768"]),
        (
            "int32",
            &["-2147483648", "2147483647"],
            &["2147483648", "1.5", "true"],
        ),
        (
            "int64",
            &["-9223372036854775808", "9223372036854775807"],
            &["9223372036854775808", "1000.0", "\"1\""],
        ),
        (
            "single",
            &["0.1", "1", "-0.5", "0.30000001192092896", "\"-INF\""],
            &["\"0.1\"", "\"inf\"", "1e+300"],
        ),
        (
            "double",
            &[
                "0.1",
                "1",
                "1e-7",
                "123456789012345678",
                "\"INF\"",
                "\"-INF\"",
                "\"NaN\"",
            ],
            &["\"nan\"", "\"Infinity\"", "true"],
        ),
        (
            "decimal",
            &["0.1", "1", "18446744073709551615"],
            &["\"1.0\"", "\"INF\""],
        ),
        (
            "string",
            &["\"\"", "\"é\\n\""],
            &["1", "true", "[]", "{\"a\":1}"],
        ),
        (
            "guid",
            &[
                "\"45715bb8-13f9-4bf6-927f-ef96c102d394\"",
                "\"0118A350-71FC-4EC3-8F0C-6A1CB8867561\"",
            ],
            &[
                "\"guid\"",
                "\"a571ebcc-fqe0-4ca2-8c8c-7a284fd6c235\"",
                "\"45715bb813f94bf6927fef96c102d394\"",
                "\"{45715bb8-13f9-4bf6-927f-ef96c102d394}\"",
                "\"urn:uuid:45715bb8-13f9-4bf6-927f-ef96c102d394\"",
            ],
        ),
        (
            "dateTimeOffset",
            &[
                "\"2016-10-02T12:13:14Z\"",
                "\"2014-01-01T00:00:00.0000000Z\"",
                "\"2014-01-01T00:00:00+02:00\"",
                "\"0001-01-01T00:00:00Z\"",
            ],
            &["\"2014-01-01\"", "\"2014-01-01T00:00:00\"", "\"\"", "1"],
        ),
        (
            "date",
            &["\"2014-02-28\""],
            &["\"2014-02-30\"", "\"2014-02-28T00:00:00\"", "\"20140228\""],
        ),
        (
            "timeOfDay",
            &["\"10:00:00\"", "\"10:00:00.0000000\""],
            &["\"2014-01-01T10:00:00\"", "\"25:00:00\"", "\"T10:00:00\""],
        ),
        (
            "duration",
            &[
                "\"PT1H30M\"",
                "\"P1DT2H\"",
                "\"PT3600S\"",
                "\"-PT1M\"",
                "\"PT1.50S\"",
            ],
            &["\"1 hour\"", "\"01:00:00\"", "\"\""],
        ),
        (
            "binary",
            &["\"aGVsbG8=\"", "\"aGVsbG8\"", "\"_-8=\"", "\"\""],
            &["\"a\"", "\"a b\"", "\"binary\""],
        ),
        (
            "untyped",
            &["1", "\"a\"", "[null,{\"a\":[]}]", "{}", "false"],
            &[],
        ),
        (
            "ageGroup",
            &["\"minor\"", "\"unknownFutureValue\"", "\"\""],
            &["1", "{}"],
        ),
        (
            "object",
            &["{}", "{\"skuId\":null}"],
            &["[]", "\"a\"", "1", "1.5"],
        ),
        (
            "doubles",
            &["[]", "[1,2.5]", "[0.1]", "[\"NaN\",1,\"INF\"]"],
            &["[null]", "[\"a\"]", "1", "{}"],
        ),
        (
            "guids",
            &["[]", "[\"0118A350-71FC-4EC3-8F0C-6A1CB8867561\"]"],
            &["[\"guid\",1]", "[null]"],
        ),
        (
            "objects",
            &["[]", "[{}]", "[{\"a\":1},{}]"],
            &["[2]", "[[]]", "{}"],
        ),
        ("untypedList", &["[null,1,[]]"], &["{}"]),
        ("rel", &["{\"id\":\"1\"}", "[]", "\"a\""], &[]),
        ("nested", &["{}", "{\"nested\":{\"int32\":1}}"], &["1"]),
    ];
    for (name, good, bad) in rows {
        for value in *good {
            assert!(fits(name, value), "{name} takes {value}");
        }
        for value in *bad {
            assert!(!fits(name, value), "{name} does not take {value}");
        }
    }
}

/// The first and the last instants that the service speaks of stand for *not
/// yet* and *never*.
#[test]
fn the_ends_of_time_are_values() {
    let mut last: Option<DateTimeOffset> = None;
    for text in [
        "0000-01-01T00:00:00+14:00",
        "0001-01-01T00:00:00+14:00",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00-14:00",
        "1969-12-31T23:59:59.9999999Z",
        "9999-12-31T23:59:59+14:00",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59.9999999Z",
        "9999-12-31T23:59:59.999999999Z",
        "9999-12-31T23:59:59-14:00",
    ] {
        assert!(fits("dateTimeOffset", &format!("\"{text}\"")), "{text}");
        let time: DateTimeOffset = text.parse().unwrap();
        assert_eq!(time.to_string(), text, "written as it came");
        assert!(last < Some(time), "{last:?} is before {time}");
        last = Some(time);
    }
    assert!(fits("date", "\"9999-12-31\"") && fits("date", "\"0001-01-01\""));
    assert!(fits("timeOfDay", "\"23:59:59.9999999\""));
    for wrong in [
        "24:00:00",
        "10:00:00+02:00",
        "10:00:00[Europe/Rome]",
        "10:00:00Z",
    ] {
        assert!(!fits("timeOfDay", &format!("\"{wrong}\"")), "{wrong}");
    }
    for duration in ["-P1Y2M3W4DT5H6M7.8S", "P19998Y", "PT631107417600S", "PT0S"] {
        assert!(fits("duration", &format!("\"{duration}\"")), "{duration}");
    }
    // The longest that .NET has.
    assert!(!fits("duration", "\"P10675199DT2H48M5.4775807S\""));
}

#[test]
fn a_time_is_its_instant() {
    let time = |text: &str| text.parse::<DateTimeOffset>().unwrap();
    let hashes = std::hash::RandomState::new();
    let hash = |text: &str| std::hash::BuildHasher::hash_one(&hashes, time(text));
    let same = [
        "2014-01-01T00:00:00Z",
        "2014-01-01T02:00:00+02:00",
        "2013-12-31T18:30:00.000-05:30",
    ];
    for text in same {
        assert_eq!((time(text), hash(text)), (time(same[0]), hash(same[0])));
        let stamp = jiff::Timestamp::try_from(time(text)).unwrap();
        assert_eq!(stamp.to_string(), same[0]);
        assert_eq!(DateTimeOffset::from(stamp).to_string(), same[0]);
    }
    assert_eq!(
        time("2013-12-31T18:30:00.500-05:30").to_string(),
        "2013-12-31T18:30:00.5-05:30"
    );
    for offset in ["-00:30", "+00:30", "-11:59", "+14:00"] {
        let text = format!("2013-12-31T18:30:00{offset}");
        assert_eq!(time(&text).to_string(), text);
    }
    assert_eq!(
        time("2013-12-31T18:30:00+05:30:01").to_string(),
        "2013-12-31T18:30:00+05:30:01"
    );
    assert!(jiff::Timestamp::try_from(time("9999-12-31T23:59:59Z")).is_err());
    for text in [
        "2014-01-01T00:00:00",
        "2014-01-01Z",
        "2014-01-01T00:00:00Z[Europe/Rome]",
        "10000-01-01T00:00:00Z",
        "20140101T000000Z",
        "+002014-01-01T00:00:00Z",
        "2014-01-01T00Z",
        "2014-01-01T00:00:00,5Z",
        "2014-01-01T00:00:00+02",
        "2014-01-01T00:00:00+02:00:00.5",
        "2014-01-01T00:00:00+é:0",
        "2014-01-0é",
        "",
    ] {
        assert!(text.parse::<DateTimeOffset>().is_err(), "{text}");
    }
}

#[test]
fn values_arrive_in_their_fields() {
    let model: Everything = from_str(
        r#"{"int64": -5, "single": 0.1, "guid": "0118A350-71FC-4EC3-8F0C-6A1CB8867561",
            "dateTimeOffset": "2014-01-01T02:00:00+02:00", "binary": "aGk", "ageGroup": "notAdult",
            "decimal": 1.5, "guids": ["0118A350-71FC-4EC3-8F0C-6A1CB8867561"], "duration": "PT1H",
            "date": "2014-02-28", "timeOfDay": "10:30:00", "objects": [{"skuId": "x"}]}"#,
    )
    .unwrap();
    let id = guid!("0118a350-71fc-4ec3-8f0c-6a1cb8867561");
    assert_eq!(model.int64, Some(-5));
    assert_eq!(model.single, Some(0.1));
    assert_eq!(model.guid, Some(id));
    assert_eq!(model.guids, Some(vec![id]));
    let midnight: DateTimeOffset = "2014-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(model.date_time_offset, Some(midnight));
    assert_eq!(model.binary, Some(Binary::from("hi")));
    assert_eq!(Binary::from(b"hi"), Binary::from(vec![104, 105]));
    assert_eq!(model.age_group, Some(AgeGroup::NotAdult));
    assert_eq!(model.decimal, Some("1.5".parse::<Decimal>().unwrap()));
    assert_eq!(model.duration, Some(jiff::Span::new().hours(1).fieldwise()));
    assert_eq!(model.date, Some(jiff::civil::date(2014, 2, 28)));
    assert_eq!(model.time_of_day, Some(jiff::civil::time(10, 30, 0, 0)));
    assert_eq!(model.objects.as_ref().map(Vec::len), Some(1));
    assert_eq!(paths(&model), ["objects[0].skuId"]);
}

#[test]
fn what_was_kept_of_one_type_is_nothing_to_another() {
    let user: User = from_str(r#"{"city":null,"accountEnabled":"odd","x":1}"#).unwrap();
    let other = Everything {
        other: user.other.clone(),
        ..Everything::default()
    };
    assert_eq!(to_string(&other).unwrap(), r#"{"x":1}"#);
    assert!(other.mismatches().is_empty());
    // Nor are they mixed with what is kept of its own fields.
    let mut other = other;
    other.clear(everything::DATE);
    assert_eq!(to_string(&other).unwrap(), r#"{"date":null,"x":1}"#);
}

#[test]
fn another_offset_is_another_spelling() {
    let text = r#"{"dateTimeOffset":"2014-01-01T00:00:00.0000000Z"}"#;
    let mut model: Everything = from_str(text).unwrap();
    assert_eq!(to_string(&model).unwrap(), text);
    model.date_time_offset = Some("2014-01-01T02:00:00+02:00".parse().unwrap());
    assert_eq!(
        to_string(&model).unwrap(),
        r#"{"dateTimeOffset":"2014-01-01T02:00:00+02:00"}"#
    );
}

#[test]
fn what_is_nested_too_deeply_is_still_shown() {
    let mut json = Json::Null;
    for _ in 0..300 {
        json = Json::Array(vec![json]);
    }
    let model = Everything {
        untyped: Some(json),
        ..Everything::default()
    };
    let shown = format!("{:?}", model.reveal());
    assert!(shown.contains("256"), "{shown}");
}

#[test]
fn a_spelling_lasts_as_long_as_the_value() {
    let text = r#"{"double":1,"guid":"0118A350-71FC-4EC3-8F0C-6A1CB8867561","guids":["0118A350-71FC-4EC3-8F0C-6A1CB8867561"]}"#;
    let mut model: Everything = from_str(text).unwrap();
    let sorted = |model: &Everything| to_value(model).unwrap();
    assert_eq!(sorted(&model), from_str::<Json>(text).unwrap());

    model.guid = Some(guid!("0118a350-71fc-4ec3-8f0c-6a1cb8867561"));
    assert_eq!(
        sorted(&model)["guid"],
        "0118A350-71FC-4EC3-8F0C-6A1CB8867561"
    );
    model.guid = Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394"));
    assert_eq!(
        sorted(&model)["guid"],
        "45715bb8-13f9-4bf6-927f-ef96c102d394"
    );
    model.guid = None;
    assert_eq!(sorted(&model).get("guid"), None);
    model.double = Some(2.0);
    assert_eq!(sorted(&model)["double"].to_string(), "2.0");
    model
        .guids
        .as_mut()
        .unwrap()
        .push(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394"));
    assert_eq!(
        sorted(&model)["guids"],
        json!([
            "0118a350-71fc-4ec3-8f0c-6a1cb8867561",
            "45715bb8-13f9-4bf6-927f-ef96c102d394"
        ])
    );
}

#[test]
fn what_is_set_wins_over_what_was_kept() {
    let mut license: AssignedLicense =
        from_str(r#"{"disabledPlans":"none","skuId":"guid"}"#).unwrap();
    assert_eq!(paths(&license), ["disabledPlans", "skuId"]);
    license.disabled_plans = Some(vec![]);
    license.sku_id = Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394"));
    assert_eq!(paths(&license), [""; 0]);
    assert_eq!(
        to_string(&license).unwrap(),
        r#"{"disabledPlans":[],"skuId":"45715bb8-13f9-4bf6-927f-ef96c102d394"}"#
    );
}

#[test]
fn absent_null_and_value_are_three_things() {
    let mut user: User = from_str(r#"{"city":null,"assignedLicenses":null}"#).unwrap();
    assert!(user.city.is_none() && user.is_null(user::CITY));
    assert!(user.is_null(user::ASSIGNED_LICENSES));
    assert!(!user.is_null(user::DISPLAY_NAME));
    assert_eq!(paths(&user), [""; 0], "null is no mismatch");
    assert_eq!(
        to_string(&user).unwrap(),
        r#"{"assignedLicenses":null,"city":null}"#
    );

    user.city = Some("Berlin".to_owned());
    assert!(!user.is_null(user::CITY));
    user.clear(user::DISPLAY_NAME);
    user.assigned_licenses = Some(vec![]);
    assert_eq!(
        to_string(&user).unwrap(),
        r#"{"assignedLicenses":[],"city":"Berlin","displayName":null}"#
    );
    user.clear(user::CITY);
    assert!(user.city.is_none() && user.is_null(user::CITY));
    assert_eq!(to_string(&User::default()).unwrap(), "{}");

    user.other.insert("nickname", Json::Null);
    assert_eq!(to_value(&user).unwrap()["nickname"], Json::Null);
}

#[test]
fn undocumented_members_are_kept_in_order_and_annotations_written_first() {
    let text = r##"{"z":1,"city":"x","@odata.type":"#microsoft.graph.user","a":{"y":[null]},"city@odata.etag":"e"}"##;
    let mut user: User = from_str(text).unwrap();
    let names: Vec<&str> = user.other.iter().map(|it| it.0).collect();
    assert_eq!(names, ["z", "@odata.type", "a", "city@odata.etag"]);
    assert_eq!(
        to_string(&user).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.user","city":"x","z":1,"a":{"y":[null]},"city@odata.etag":"e"}"##
    );
    assert_eq!(user.other.get("z"), Some(&json!(1)));
    assert_eq!(user.other.insert("z", json!(2)), Some(json!(1)));
    assert_eq!(user.other.insert("b", json!(3)), None);
    assert_eq!(user.other.remove("a"), Some(json!({"y": [null]})));
    assert_eq!(user.other.remove("a"), None);
    assert_eq!(user.other.len(), 4);
}

#[test]
fn a_member_of_a_documented_name_is_written_once() {
    let mut user = User::default();
    user.other.insert("city", json!(1));
    assert_eq!(to_string(&user).unwrap(), r#"{"city":1}"#);
    user.city = Some("Rome".to_owned());
    assert_eq!(to_string(&user).unwrap(), r#"{"city":"Rome"}"#);
}

#[test]
fn of_members_with_the_same_name_the_last_one_wins() {
    let cases = [
        (r#"{"city":"a","city":"b"}"#, r#"{"city":"b"}"#),
        (r#"{"city":"a","city":null}"#, r#"{"city":null}"#),
        (r#"{"city":null,"city":"a"}"#, r#"{"city":"a"}"#),
        (r#"{"city":"a","city":1}"#, r#"{"city":1}"#),
        (r#"{"city":1,"city":"a"}"#, r#"{"city":"a"}"#),
        (r#"{"x":1,"y":2,"x":3}"#, r#"{"y":2,"x":3}"#),
        (r#"{"x":1,"x":2,"y":3}"#, r#"{"x":2,"y":3}"#),
        (r#"{"y":1,"x":2,"x":3}"#, r#"{"y":1,"x":3}"#),
    ];
    for (text, expected) in cases {
        let user: User = from_str(text).unwrap();
        assert_eq!(to_string(&user).unwrap(), expected);
    }
}

#[test]
fn many_undocumented_members_are_read_in_time() {
    let members: Vec<String> = (0..100_000).map(|n| format!("\"x{n}\":{n}")).collect();
    let user: User = from_str(&format!("{{{}}}", members.join(","))).unwrap();
    assert_eq!(user.other.len(), 100_000);
    assert_eq!(user, user.clone());
}

#[test]
fn only_a_well_formed_object_is_a_model() {
    for text in [
        "[]",
        "1",
        "null",
        "\"a\"",
        "",
        "{",
        "{\"city\":\"a\"",
        "{\"city\":}",
        "{} {}",
    ] {
        assert!(from_str::<User>(text).is_err(), "{text}");
    }
}

#[test]
fn mismatches_are_found_at_any_depth() {
    let user: User = from_str(
        r#"{"assignedLicenses":[{},{"skuId":"guid","disabledPlans":["0118a350-71fc-4ec3-8f0c-6a1cb8867561",7]}],
            "city":7,"manager":{"id":7}}"#,
    )
    .unwrap();
    let found = user.mismatches();
    assert_eq!(
        paths(&user),
        [
            "assignedLicenses[1].disabledPlans[1]",
            "assignedLicenses[1].skuId",
            "city"
        ]
    );
    assert_eq!(found[1].expected(), "Edm.Guid");
    assert_eq!(found[1].found(), "guid");
    assert_eq!(
        found[1].to_string(),
        "assignedLicenses[1].skuId: a string that does not fit Edm.Guid"
    );
    assert!(!format!("{found:?}").contains('7'), "no value is shown");
}

#[test]
fn debug_shows_what_is_set_and_no_value() {
    let user: User = from_str(
        r#"{"city":"secret","displayName":null,"id":5,"x":"secret","assignedLicenses":[]}"#,
    )
    .unwrap();
    assert_eq!(
        format!("{user:?}"),
        "microsoft.graph.user {assignedLicenses, city, displayName: null, id: mismatch, 1 undocumented}"
    );
    let revealed = format!("{:?}", user.reveal());
    assert!(
        revealed.starts_with("microsoft.graph.user {\""),
        "{revealed}"
    );
    assert!(revealed.contains(r#""city":"secret""#), "{revealed}");
    let page = Collection {
        value: vec![user],
        ..Collection::default()
    };
    assert_eq!(
        format!("{page:?}"),
        "1 of microsoft.graph.user Collection {value}"
    );
}

#[test]
fn copies_are_equal_and_differences_are_seen() {
    let text =
        r#"{"assignedLicenses":[{"skuId":"guid"}],"city":null,"id":1,"x":[],"ageGroup":"new"}"#;
    let user: User = from_str(text).unwrap();
    let copy = user.clone();
    assert_eq!(user, copy);
    assert_eq!(to_string(&copy).unwrap(), to_string(&user).unwrap());
    for other in [
        r#"{"assignedLicenses":[{"skuId":"other"}],"city":null,"id":1,"x":[],"ageGroup":"new"}"#,
        r#"{"assignedLicenses":[{"skuId":"guid"}],"id":1,"x":[],"ageGroup":"new"}"#,
        r#"{"assignedLicenses":[{"skuId":"guid"}],"city":null,"id":2,"x":[],"ageGroup":"new"}"#,
        r#"{"assignedLicenses":[{"skuId":"guid"}],"city":null,"id":1,"x":[1],"ageGroup":"new"}"#,
        r#"{"assignedLicenses":[{"skuId":"guid"}],"city":null,"id":1,"x":[],"ageGroup":"newer"}"#,
    ] {
        assert_ne!(user, from_str::<User>(other).unwrap(), "{other}");
    }
    let read = |text| from_str::<Everything>(text).unwrap();
    assert_eq!(
        read(r#"{"guid":"0118A350-71FC-4EC3-8F0C-6A1CB8867561","x":1,"y":2}"#),
        read(r#"{"y":2,"x":1,"guid":"0118a350-71fc-4ec3-8f0c-6a1cb8867561"}"#),
        "neither spelling nor order count"
    );
}

#[test]
fn one_odd_element_costs_one_element() {
    const ID: &str = "45715bb8-13f9-4bf6-927f-ef96c102d394";
    let cases = [
        (
            "doubles",
            "[1.5,null,2.5]".to_owned(),
            2,
            vec!["doubles[1]"],
        ),
        (
            "doubles",
            r#"["INF",1,"a",{},[],2]"#.to_owned(),
            3,
            vec!["doubles[2]", "doubles[3]", "doubles[4]"],
        ),
        (
            "guids",
            format!(r#"["{}","guid","{ID}",1]"#, ID.to_uppercase()),
            2,
            vec!["guids[1]", "guids[3]"],
        ),
        (
            "objects",
            r#"[null,{"skuId":"guid"},2,{"a":1},{"disabledPlans":[null]}]"#.to_owned(),
            3,
            vec![
                "objects[0]",
                "objects[1].skuId",
                "objects[2]",
                "objects[4].disabledPlans[0]",
            ],
        ),
        (
            "everythings",
            r#"[{"everythings":[{},1,{"doubles":[1.5,null]}]},null]"#.to_owned(),
            1,
            vec![
                "everythings[0].everythings[1]",
                "everythings[0].everythings[2].doubles[1]",
                "everythings[1]",
            ],
        ),
    ];
    for (name, list, typed, mismatches) in cases {
        let text = format!("{{\"{name}\":{list}}}");
        let model: Everything = from_str(&text).unwrap();
        let index = model.shape().fields.iter().position(|it| *it == name);
        let View::List(values) = model.field(index.unwrap()).unwrap().view() else {
            panic!("{text}: there is no list");
        };
        assert_eq!(values.len(), typed, "{text}");
        assert_eq!(paths(&model), mismatches);
        assert_eq!(to_string(&model).unwrap(), text);
        let copy = model.clone();
        assert_eq!((to_string(&copy).unwrap(), &copy), (text.clone(), &model));
        let cast: Everything = model.cast::<User>().cast();
        assert_eq!((to_string(&cast).unwrap(), &cast), (text.clone(), &model));
        let value: Json = from_str(&text).unwrap();
        let again: Everything = serde_json::from_value(value).unwrap();
        assert_eq!(to_string(&again).unwrap(), text);
        assert!(!format!("{model:?}").contains("mismatch"), "{model:?}");
    }
    let read = |text| from_str::<Everything>(text).unwrap();
    assert_ne!(read(r#"{"doubles":[1,null]}"#), read(r#"{"doubles":[1]}"#));
    assert_ne!(
        read(r#"{"doubles":[1,null]}"#),
        read(r#"{"doubles":[null,1]}"#)
    );
    let none = read(r#"{"doubles":["a",null]}"#);
    assert!(none.doubles.is_none());
    assert_eq!(paths(&none), ["doubles[0]", "doubles[1]"]);
}

/// What a program has set is sent, and nothing beside it.
#[test]
fn odd_elements_go_when_the_list_is_set() {
    let id = guid!("45715bb8-13f9-4bf6-927f-ef96c102d394");
    let other = guid!("0118a350-71fc-4ec3-8f0c-6a1cb8867561");
    type Change = fn(&mut Everything, graph_core::Guid, graph_core::Guid);
    let changes: [(&str, Change); 9] = [
        ("more", |it, _, other| {
            it.guids.as_mut().unwrap().push(other)
        }),
        ("fewer", |it, _, _| {
            it.guids.as_mut().unwrap().pop();
        }),
        ("as many", |it, id, _| it.guids = Some(vec![id, id])),
        ("another order", |it, _, _| {
            it.guids.as_mut().unwrap().reverse()
        }),
        ("as many as came", |it, id, _| it.guids = Some(vec![id; 4])),
        ("none", |it, _, _| it.guids = Some(vec![])),
        ("absent", |it, _, _| it.guids = None),
        ("null", |it, _, _| it.clear(everything::GUIDS)),
        ("the same, on purpose", |it, id, other| {
            it.unset(everything::GUIDS);
            it.guids = Some(vec![id, other]);
        }),
    ];
    let text = format!(r#"{{"guids":["{id}","odd","{other}",7]}}"#);
    for (what, change) in changes {
        let mut model: Everything = from_str(&text).unwrap();
        assert_eq!(model.guids, Some(vec![id, other]));
        change(&mut model, id, other);
        let expected = match &model.guids {
            Some(guids) => {
                json!({ "guids": guids.iter().map(ToString::to_string).collect::<Vec<_>>() })
            }
            None if what == "null" => json!({ "guids": null }),
            None => json!({}),
        };
        assert_eq!(to_value(&model).unwrap(), expected, "{what}");
        assert_eq!(paths(&model), [""; 0], "{what}");
    }
    // Nothing fits: nothing was read, so that an empty list is a change.
    let mut model: Everything = from_str(r#"{"guids":["odd",null]}"#).unwrap();
    model.guids = Some(vec![]);
    assert_eq!(to_string(&model).unwrap(), r#"{"guids":[]}"#);
    // A part of an element counts as well, and so does what is kept in it.
    let text = r#"{"objects":[{"skuId":"odd","disabledPlans":[null]},null]}"#;
    let changes: [fn(&mut AssignedLicense); 4] = [
        |it| it.sku_id = Some(guid!("45715bb8-13f9-4bf6-927f-ef96c102d394")),
        |it| it.disabled_plans = Some(vec![]),
        |it| it.unset(assigned_license::SKU_ID),
        |it| {
            it.other.insert("x", json!(1));
        },
    ];
    for change in changes {
        let mut model: Everything = from_str(text).unwrap();
        assert_eq!(
            to_string(&model).unwrap(),
            text.replace(
                r#""skuId":"odd","disabledPlans":[null]"#,
                r#""disabledPlans":[null],"skuId":"odd""#
            )
        );
        change(&mut model.objects.as_mut().unwrap()[0]);
        assert_eq!(
            to_value(&model).unwrap()["objects"]
                .as_array()
                .unwrap()
                .len(),
            1
        );
    }
}

/// Lists in lists, each with an element that does not fit: every level is
/// looked at as often as there are levels above it, and no more often.
#[test]
fn odd_elements_go_when_a_misfit_within_another_element_goes() {
    let text = r#"{"objects":[{"skuId":"odd"},7]}"#;
    let mut model: Everything = from_str(text).unwrap();
    assert_eq!(to_string(&model).unwrap(), text);
    let first = &mut model.objects.as_mut().unwrap()[0];
    first.clear(assigned_license::SKU_ID);
    let written = to_string(&model).unwrap();
    assert_eq!(written, r#"{"objects":[{"skuId":null}]}"#);
}

#[test]
fn odd_elements_in_odd_lists_are_read_and_written_in_time() {
    let levels = 60;
    let text = r#"{"everythings":[null,"#.repeat(levels) + "{}" + &"]}".repeat(levels);
    let mut model: Everything = from_str(&text).unwrap();
    assert_eq!(to_string(&model).unwrap(), text);
    assert_eq!(model.mismatches().len(), levels);
    assert_eq!(model, model.clone());
    let mut inner = &mut model;
    for _ in 0..levels {
        inner = &mut inner.everythings.as_mut().unwrap()[0];
    }
    inner.string = Some(String::new());
    assert_eq!(model.mismatches().len(), 0);
    assert!(!to_string(&model).unwrap().contains("null"));
}

#[test]
fn absent_can_be_had_again() {
    for text in [
        r#"{"city":null}"#,
        r#"{"city":5}"#,
        r#"{"city":"Rome"}"#,
        "{}",
    ] {
        let mut user: User = from_str(text).unwrap();
        user.unset(user::CITY);
        assert_eq!(to_string(&user).unwrap(), "{}");
        assert_eq!(user, User::default());
        user.other.insert("city", json!(1));
        user.unset(user::CITY);
        assert_eq!(to_string(&user).unwrap(), "{}");
    }
    let text = r#"{"addLicenses":7,"removeLicenses":[],"comment":"c","x":1}"#;
    let mut read: Extended<AssignLicense> = from_str(text).unwrap();
    read.remove("removeLicenses");
    read.remove("comment");
    read.remove("x");
    assert_eq!(to_string(&read).unwrap(), r#"{"addLicenses":7}"#);
    read.insert("addLicenses", json!([]));
    assert_eq!(to_string(&read).unwrap(), r#"{"addLicenses":[]}"#);
}

#[test]
fn enums_stay_open() {
    let model: Everything = from_str(r#"{"ageGroup":"elder"}"#).unwrap();
    let group = model.age_group.unwrap();
    assert!(matches!(group, AgeGroup::Unknown(_)));
    assert_eq!(group.to_string(), "elder");
    assert_eq!(to_value(&group).unwrap(), "elder");
    assert_eq!(from_str::<AgeGroup>("\"adult\"").unwrap(), AgeGroup::Adult);
    assert!(from_str::<AgeGroup>("1").is_err());
}

#[test]
fn relationships_are_typed_on_demand() {
    let user: User =
        from_str(r#"{"manager":{"id":"1","x":2},"memberOf":[{"id":"2"},{"id":"3"}]}"#).unwrap();
    let manager = user.manager.as_ref().unwrap().decode().unwrap();
    assert_eq!(manager.id.as_deref(), Some("1"));
    assert_eq!(Rel::new(&manager).unwrap(), user.manager.clone().unwrap());
    let groups = user.member_of.as_ref().unwrap().decode().unwrap();
    assert_eq!(groups[1].id.as_deref(), Some("3"));
    let broken: Rel<DirectoryObject> = Rel::from(json!("text"));
    assert_eq!(
        broken.decode().unwrap_err().kind(),
        graph_core::ErrorKind::Decode
    );
    let null: User = from_str(r#"{"manager":null}"#).unwrap();
    assert!(null.manager.is_none() && null.is_null(user::MANAGER));
}

#[test]
fn polymorphic_values_change_their_type_without_loss() {
    let text = r##"{"@odata.type":"#microsoft.graph.user","id":"1","city":"x","deletedDateTime":null,"ageGroup":7}"##;
    let object: DirectoryObject = from_str(text).unwrap();
    let user: User = object.downcast().unwrap();
    assert_eq!(user.city.as_deref(), Some("x"));
    assert_eq!(paths(&user), ["ageGroup"]);
    assert_eq!(to_value(&user).unwrap(), from_str::<Json>(text).unwrap());
    assert_eq!(user.cast::<DirectoryObject>(), object);
    assert!(object.downcast::<AssignedLicense>().is_none());
    assert!(DirectoryObject::default().downcast::<User>().is_none());
}

#[test]
fn arguments_are_all_sent_and_can_be_extended() {
    let arguments = AssignLicense {
        add_licenses: vec![],
        remove_licenses: vec![],
        comment: None,
    };
    assert_eq!(
        to_string(&arguments).unwrap(),
        r#"{"addLicenses":[],"removeLicenses":[]}"#
    );
    assert_eq!(arguments, arguments.clone());
    assert_eq!(
        format!("{arguments:?}"),
        "assignLicense {addLicenses, removeLicenses}"
    );

    let extended = Extended::from(arguments)
        .with("comment", Json::Null)
        .with("removeLicenses", json!(["skuId-value-1"]))
        .with("isTrial", true);
    assert_eq!(
        to_string(&extended).unwrap(),
        r#"{"addLicenses":[],"removeLicenses":["skuId-value-1"],"comment":null,"isTrial":true}"#
    );
    assert_eq!(paths(&extended), ["removeLicenses[0]"]);
}

#[test]
fn documented_arguments_are_read_leniently_and_written_as_they_came() {
    for text in [
        "{}",
        r#"{"addLicenses":[]}"#,
        r#"{"removeLicenses":["skuId-value-1"]}"#,
        r#"{"addLicenses":null,"removeLicenses":7,"x":1}"#,
        r#"{"addLicenses":[{"skuId":"guid"}],"removeLicenses":[],"comment":"c"}"#,
    ] {
        let read: Extended<AssignLicense> = from_str(text).unwrap();
        assert_eq!(to_string(&read).unwrap(), text);
        assert_eq!(to_string(&read.clone()).unwrap(), text);
    }
    let mut read: Extended<AssignLicense> = from_str("{}").unwrap();
    read.parameters
        .add_licenses
        .push(AssignedLicense::default());
    assert_eq!(to_string(&read).unwrap(), r#"{"addLicenses":[{}]}"#);
}

#[test]
fn collections_are_read_and_written_as_they_came() {
    let text = r#"{"value":[{"id":"1"},{"id":2}],"@odata.nextLink":"https://x","@odata.count":2,"@odata.context":"c"}"#;
    let page: Collection<User> = from_str(text).unwrap();
    assert_eq!(page.value.len(), 2);
    assert_eq!(page.next_link.as_deref(), Some("https://x"));
    assert_eq!((page.count, page.delta_link.as_deref()), (Some(2), None));
    assert_eq!(paths(&page), ["value[1].id"]);
    assert_eq!(to_value(&page).unwrap(), from_str::<Json>(text).unwrap());
    for text in [
        "{}",
        r#"{"value":null}"#,
        r#"{"value":[1]}"#,
        r#"{"value":[]}"#,
    ] {
        let page: Collection<User> = from_str(text).unwrap();
        assert_eq!(to_string(&page).unwrap(), text);
    }
    let strings: Collection<String> = from_str(r#"{"value":["a"]}"#).unwrap();
    assert_eq!(strings.value, ["a"]);
}

#[test]
fn numbers_are_written_as_short_as_they_can_be() {
    let model = Everything {
        single: Some(0.1),
        double: Some(0.1),
        decimal: Some(Decimal::from(7)),
        ..Everything::default()
    };
    let text = r#"{"single":0.1,"double":0.1,"decimal":7}"#;
    assert_eq!(to_string(&model).unwrap(), text);
}

#[test]
fn numbers_that_json_has_not_are_odata_strings() {
    let model = Everything {
        double: Some(f64::INFINITY),
        single: Some(f32::NEG_INFINITY),
        doubles: Some(vec![f64::NAN]),
        ..Everything::default()
    };
    let text = r#"{"single":"-INF","double":"INF","doubles":["NaN"]}"#;
    assert_eq!(to_string(&model).unwrap(), text);
    let read: Everything = from_str(text).unwrap();
    assert_eq!(paths(&read), [""; 0]);
    assert_eq!((read.double, read.single), (model.double, model.single));
    assert_eq!(read, model);
    assert_eq!(read.clone(), model);
}

/// With `arbitrary_precision`, `serde_json` shows numbers as objects, and has
/// numbers of more than 64 bits. Without it, they are the nearest `f64`.
#[test]
fn numbers_are_what_they_are_to_serde_json() {
    let exact = "1e400".parse::<serde_json::Number>().is_ok();
    for number in [
        "0",
        "-1",
        "1.5",
        "1.10",
        "-0",
        "-0.0",
        "1E5",
        "1e-400",
        "1e400",
        "-1e400",
        "9007199254740993",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "170141183460469231731687303715884105728",
        "340282366920938463463374607431768211456",
        "0.1000000000000000055511151231257827",
    ] {
        let json: Result<Json, _> = from_str(number);
        for field in Everything::default().shape().fields {
            for (open, close) in [("", ""), ("[", "]"), ("[1,", "]"), ("{\"x\":", "}")] {
                let text = format!("{{\"{field}\":{open}{number}{close},\"x\":{number}}}");
                let Ok(json) = &json else {
                    assert!(from_str::<Everything>(&text).is_err(), "{text}");
                    continue;
                };
                let expected: Json = from_str(&text).unwrap();
                let model: Everything = from_str(&text).unwrap();
                assert_eq!(to_value(&model).unwrap(), expected, "{text}");
                assert_eq!(model.other.get("x"), Some(json), "{text}");
                // As a value, `serde_json` shows -0 as 0.
                if number != "-0" {
                    let again: Everything = serde_json::from_value(expected.clone()).unwrap();
                    assert_eq!(to_value(&again).unwrap(), expected, "{text}");
                    assert_eq!(again, model, "{text}");
                }
                let cast: User = model.cast();
                assert_eq!(to_value(&cast).unwrap(), expected, "{text}");
                assert_eq!(cast.cast::<Everything>(), model, "{text}");
                let mut set = Everything::default();
                set.other.insert(*field, expected[field].clone());
                assert_eq!(set.cast::<Everything>().other.len(), 0, "{text}");
                if exact {
                    let spelling = text.replace(number, &json.to_string());
                    assert_eq!(to_string(&model).unwrap(), spelling);
                }
            }
        }
        assert!(from_str::<Everything>(number).is_err(), "{number}");
        let Ok(json) = json else {
            assert!(!exact, "{number}");
            continue;
        };
        let arguments = AssignLicense {
            add_licenses: vec![],
            remove_licenses: vec![],
            comment: None,
        };
        let extended = Extended::from(arguments).with("comment", json.clone());
        assert_eq!(to_value(&extended).unwrap()["comment"], json);
    }
    let model: Everything = from_str(r#"{"object":1.5,"everythings":[{},2.5]}"#).unwrap();
    assert!(model.object.is_none() && model.mismatches().len() == 2);
}

/// What formats show that are not JSON, such as CBOR.
#[derive(Clone, Debug)]
enum Shown {
    None,
    Some(&'static str),
    Newtype(bool),
    Bytes(&'static [u8]),
    Signed(i128),
    Unsigned(u128),
    Float(f64),
    Char(char),
}

impl<'de> serde::de::IntoDeserializer<'de> for Shown {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> serde::Deserializer<'de> for Shown {
    type Error = serde::de::value::Error;

    fn deserialize_any<V: serde::de::Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        use serde::de::IntoDeserializer;
        match self {
            Self::None => visitor.visit_none(),
            Self::Some(text) => visitor.visit_some(text.into_deserializer()),
            Self::Newtype(value) => visitor.visit_newtype_struct(value.into_deserializer()),
            Self::Bytes(bytes) => visitor.visit_bytes(bytes),
            Self::Signed(value) => visitor.visit_i128(value),
            Self::Unsigned(value) => visitor.visit_u128(value),
            Self::Float(value) => visitor.visit_f64(value),
            Self::Char(value) => visitor.visit_char(value),
        }
    }
    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier
        ignored_any
    }
}

#[test]
fn what_other_formats_show_is_read_as_well() {
    use serde::Deserialize;
    use serde::de::value::{MapDeserializer, SeqDeserializer};
    let rows = [
        ("city", Shown::None, json!(null)),
        ("string", Shown::Some("a"), json!("a")),
        ("boolean", Shown::Newtype(true), json!(true)),
        ("binary", Shown::Bytes(b"hi"), json!("aGk=")),
        ("x", Shown::Bytes(b"hi"), json!("aGk=")),
        ("int64", Shown::Signed(-5), json!(-5)),
        ("int64", Shown::Unsigned(5), json!(5)),
        ("double", Shown::Float(f64::INFINITY), json!("INF")),
        ("untyped", Shown::Float(f64::NAN), json!("NaN")),
        ("int64", Shown::Float(f64::NAN), json!("NaN")),
        ("string", Shown::Char('a'), json!("a")),
    ];
    for (name, shown, expected) in rows {
        let from = MapDeserializer::new([(name, shown.clone())].into_iter());
        let model = Everything::deserialize(from).unwrap();
        assert_eq!(to_value(&model).unwrap(), json!({ name: expected }));
        let list = SeqDeserializer::new([shown].into_iter());
        let from = MapDeserializer::new([("untypedList", list)].into_iter());
        let model = Everything::deserialize(from).unwrap();
        assert_eq!(model.untyped_list, Some(vec![expected]));
    }
    let wide = MapDeserializer::new([("x", Shown::Unsigned(u128::MAX))].into_iter());
    let number = to_value(Everything::deserialize(wide).unwrap()).unwrap()["x"].as_f64();
    assert_eq!(number, Some(u128::MAX as f64));
}

#[test]
fn models_are_parts_of_other_types() {
    #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
    struct Named {
        name: String,
        #[serde(flatten)]
        user: User,
    }
    #[derive(serde::Serialize, serde::Deserialize, Debug, PartialEq)]
    #[serde(untagged)]
    enum Either {
        Number(i64),
        User(Box<User>),
    }
    let text = r#"{"name":"a","city":"Rome","x":1.5}"#;
    let named: Named = from_str(text).unwrap();
    assert_eq!(named.user.city.as_deref(), Some("Rome"));
    assert_eq!(to_value(&named).unwrap(), from_str::<Json>(text).unwrap());
    let both: Vec<Either> = from_str(r#"[1,{"city":"Rome","x":1.5}]"#).unwrap();
    assert_eq!(to_string(&both).unwrap(), r#"[1,{"city":"Rome","x":1.5}]"#);
}

/// Errors are logged, and nearly all values are about persons.
#[test]
fn errors_show_no_values() {
    for text in ["\"adele\"", "[\"adele\"]", "4711", "47.11", "true", "null"] {
        let error = from_str::<User>(text).unwrap_err().to_string();
        assert!(error.contains("expected a JSON object (microsoft.graph.user)"));
        let is_shown = ["adele", "4711", "47.11", "true"]
            .iter()
            .any(|it| error.contains(it));
        assert!(!is_shown, "{error}");
    }
    let error = from_str::<AgeGroup>("4711").unwrap_err().to_string();
    assert_eq!(
        error,
        "invalid type: a number, expected a string at line 1 column 4"
    );
}

#[test]
fn what_is_nested_too_deep_is_an_error_and_no_overflow() {
    let nested = |levels: usize| {
        (0..levels).fold(Everything::default(), |inner, _| Everything {
            nested: Some(Box::new(inner)),
            ..Everything::default()
        })
    };
    let lists = |levels: usize| {
        (0..levels).fold(Everything::default(), |inner, _| Everything {
            everythings: Some(vec![inner]),
            ..Everything::default()
        })
    };
    let json = |levels: usize| {
        let json = (0..levels).fold(Json::Null, |inner, _| Json::Array(vec![inner]));
        Everything {
            rel: Some(Rel::from(json)),
            ..Everything::default()
        }
    };
    let objects = |levels: usize| {
        let object = |inner| Json::Object([("a".to_owned(), inner)].into_iter().collect());
        let json = (0..levels).fold(Json::Null, |inner, _| object(inner));
        Everything {
            rel: Some(Rel::from(json)),
            ..Everything::default()
        }
    };
    for model in [nested(255), lists(127), json(255), objects(255)] {
        assert!(to_string(&model).is_ok());
    }
    for model in [nested(10_000), lists(5_000), json(10_000), objects(300)] {
        let error = to_string(&model).unwrap_err().to_string();
        assert_eq!(error, "it is nested more than 256 levels deep");
    }
}

#[test]
fn nothing_beside_the_fields_costs_one_pointer() {
    assert_eq!(size_of::<Other>(), size_of::<usize>());
    assert_eq!(size_of::<graph_core::Error>(), size_of::<usize>());
}

#[test]
fn properties_know_their_names() {
    assert_eq!(assigned_license::SKU_ID.name(), "skuId");
    assert_eq!(assigned_license::DISABLED_PLANS.name(), "disabledPlans");
}

mod random {
    use super::*;
    use proptest::prelude::*;

    /// JSON whose members are often called like fields, with values that often
    /// fit, or nearly.
    fn any_json() -> impl Strategy<Value = Json> {
        let texts = prop_oneof![
            any::<String>(),
            prop::sample::select(vec![
                "0118A350-71FC-4EC3-8F0C-6A1CB8867561",
                "0118a350-71fc-4ec3-8f0c-6a1cb8867561",
                "2014-01-01T00:00:00.0000000Z",
                "9999-12-31T23:59:60.9999999999-23:59",
                "-009999-01-01T00:00:00+25:59:59",
                "2014-01-01",
                "10:00:00.0",
                "24:00:00",
                "PT60M",
                "-P19998YT631107417600S",
                "P10675199DT2H48M5.4775807S",
                "PT0.1H",
                "INF",
                "aGVsbG8",
                "minor",
            ])
            .prop_map(str::to_owned),
        ];
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::from),
            any::<i64>().prop_map(Json::from),
            any::<u64>().prop_map(Json::from),
            any::<i8>().prop_map(Json::from),
            prop::num::f64::ANY.prop_map(Json::from),
            prop::sample::select(vec!["INF", "-INF", "NaN"]).prop_map(Json::from),
            any::<f32>().prop_map(|it| Json::from(f64::from(it))),
            texts.prop_map(Json::from),
        ];
        leaf.prop_recursive(4, 64, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
                prop::collection::hash_map(name(), inner, 0..6)
                    .prop_map(|members| Json::Object(members.into_iter().collect())),
            ]
        })
    }

    fn name() -> impl Strategy<Value = String> {
        let documented = Everything::default().shape().fields.to_vec();
        prop_oneof![
            8 => prop::sample::select(documented).prop_map(str::to_owned),
            1 => prop::sample::select(vec!["skuId", "@odata.type"]).prop_map(str::to_owned),
            1 => any::<String>(),
        ]
    }

    fn any_object() -> impl Strategy<Value = Json> {
        prop::collection::hash_map(name(), any_json(), 0..8)
            .prop_map(|members| Json::Object(members.into_iter().collect()))
    }

    /// What may happen to bytes on their way.
    #[derive(Clone, Debug)]
    enum Damage {
        Change(prop::sample::Index, u8),
        Insert(prop::sample::Index, Vec<u8>),
        Remove(prop::sample::Index, usize),
        Repeat(prop::sample::Index, usize),
    }

    fn any_damage() -> impl Strategy<Value = Damage> {
        let at = any::<prop::sample::Index>;
        let parts = prop::sample::select(vec![
            "null",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "0",
            "-",
            "e400",
            "1e400",
            "\\ud800",
            "\\",
            "[]",
            "{}",
            "\"x\":",
            "\u{feff}",
            "\u{0}",
            "\"INF\"",
            "18446744073709551616",
        ]);
        prop_oneof![
            (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Change(at, byte)),
            (at(), parts).prop_map(|(at, part)| Damage::Insert(at, part.into())),
            (at(), 1..8_usize).prop_map(|(at, length)| Damage::Remove(at, length)),
            (at(), 1..32_usize).prop_map(|(at, length)| Damage::Repeat(at, length)),
        ]
    }

    impl Damage {
        fn apply(self, bytes: &mut Vec<u8>) {
            let within = |at: prop::sample::Index, bytes: &Vec<u8>| at.index(bytes.len().max(1));
            match self {
                Self::Change(at, byte) => {
                    let at = within(at, bytes);
                    bytes.splice(at..(at + 1).min(bytes.len()), [byte]);
                }
                Self::Insert(at, part) => {
                    let at = within(at, bytes).min(bytes.len());
                    bytes.splice(at..at, part);
                }
                Self::Remove(at, length) => {
                    let at = within(at, bytes).min(bytes.len());
                    bytes.drain(at..(at + length).min(bytes.len()));
                }
                Self::Repeat(at, length) => {
                    let at = within(at, bytes).min(bytes.len());
                    let part = bytes[at..(at + length).min(bytes.len())].to_vec();
                    bytes.splice(at..at, part);
                }
            }
        }
    }

    /// Reads bytes as everything that can be read, and writes what was read.
    fn check_bytes(bytes: &[u8]) -> Result<(), TestCaseError> {
        let expected = serde_json::from_slice::<Json>(bytes).ok();
        let expected = expected.filter(Json::is_object);
        check_read::<Everything>(bytes, expected.as_ref())?;
        check_read::<User>(bytes, expected.as_ref())?;
        check_read::<Collection<Everything>>(bytes, expected.as_ref())?;
        check_read::<Collection<f32>>(bytes, expected.as_ref())?;
        check_read::<graph_core::Scalar<DateTimeOffset>>(bytes, expected.as_ref())?;
        check_read::<Extended<AssignLicense>>(bytes, expected.as_ref())
    }

    fn check_read<M>(bytes: &[u8], expected: Option<&Json>) -> Result<(), TestCaseError>
    where
        M: Model + Clone + PartialEq + std::fmt::Debug + serde::Serialize,
        M: serde::de::DeserializeOwned,
    {
        let read = serde_json::from_slice::<M>(bytes).ok();
        let written = read.as_ref().map(|it| to_value(it).unwrap());
        prop_assert_eq!(written.as_ref(), expected);
        if let Some(model) = read {
            let again: M = from_str(&to_string(&model).unwrap()).unwrap();
            prop_assert!(again == model && model.clone() == model);
            prop_assert_eq!(model.mismatches().len(), again.mismatches().len());
            let _ = format!("{model:?} {:?}", model.reveal());
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_object_is_written_as_it_came(value in any_object()) {
            let model: Everything = from_str(&value.to_string()).unwrap();
            prop_assert_eq!(&to_value(&model).unwrap(), &value);
            let again: Everything = serde_json::from_value(value.clone()).unwrap();
            prop_assert_eq!(&to_value(&again).unwrap(), &value);
            let copy = model.clone();
            prop_assert_eq!(&to_value(&copy).unwrap(), &value);
            prop_assert!(copy == model && model == again);
        }

        /// Whatever comes: if it is an object to `serde_json`, it is a model, and
        /// is written as what it is.
        #[test]
        fn any_bytes_are_read_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            check_bytes(&bytes)?;
        }

        #[test]
        fn any_damaged_object_is_read_or_an_error(
            value in any_object(),
            damages in prop::collection::vec(any_damage(), 1..4),
        ) {
            let mut bytes = value.to_string().into_bytes();
            for damage in damages {
                damage.apply(&mut bytes);
            }
            check_bytes(&bytes)?;
        }

        /// A list is what was read or what was set, and never a mixture.
        #[test]
        fn a_list_is_what_came_or_what_was_set(
            came in prop::collection::vec(any_json(), 0..6),
            set in prop::collection::vec(prop::num::f64::NORMAL, 0..6),
        ) {
            let value = json!({ "doubles": came });
            let mut model: Everything = serde_json::from_value(value.clone()).unwrap();
            prop_assert_eq!(&to_value(&model).unwrap(), &value);
            let before = model.doubles.replace(set.clone());
            let expected = match before.as_ref() == Some(&set) {
                true => value,
                false => json!({ "doubles": set }),
            };
            prop_assert_eq!(to_value(&model).unwrap(), expected);
        }

        #[test]
        fn another_type_loses_nothing(value in any_object()) {
            let model: User = serde_json::from_value(value.clone()).unwrap();
            let other: Everything = model.cast();
            prop_assert_eq!(to_value(&other).unwrap(), value);
        }

        #[test]
        fn arguments_lose_nothing(value in any_object()) {
            let read: Extended<AssignLicense> = serde_json::from_value(value.clone()).unwrap();
            prop_assert_eq!(to_value(&read).unwrap(), value);
        }

        #[test]
        fn broken_json_is_an_error_and_no_panic(text in "[{}\\[\\]\",:a-z0-9.eE-]{0,40}") {
            let _ = from_str::<Everything>(&text);
        }
    }
}

#[test]
fn members_that_no_page_documents_are_read_by_name() {
    let text = r#"{"id":"7","Title":"Pens","Quantity":2.5,"Count":3,"Due":"2021-07-01T00:00:00Z",
        "Owner":"45715bb8-13f9-4bf6-927f-ef96c102d394","Big":9007199254740993,"Tags":["a","b"],
        "Group":"adult","Place":{"skuId":"45715bb8-13f9-4bf6-927f-ef96c102d394"},"Nothing":null,
        "Ratio":"INF"}"#;
    let row: DirectoryObject = from_str(text).unwrap();
    assert_eq!(row.get("Title").unwrap(), Some("Pens".to_owned()));
    assert_eq!(row.get::<f64>("Quantity").unwrap(), Some(2.5));
    assert_eq!(row.get::<i32>("Count").unwrap(), Some(3));
    assert_eq!(row.get::<f64>("Count").unwrap(), Some(3.0));
    assert_eq!(
        row.get::<f64>("Ratio").unwrap(),
        Some(f64::INFINITY),
        "as OData writes it"
    );
    assert_eq!(row.get::<i64>("Big").unwrap(), Some(9_007_199_254_740_993));
    let due: DateTimeOffset = row.get("Due").unwrap().unwrap();
    assert_eq!(due.to_string(), "2021-07-01T00:00:00Z");
    let owner = guid!("45715bb8-13f9-4bf6-927f-ef96c102d394");
    assert_eq!(row.get("Owner").unwrap(), Some(owner));
    assert_eq!(row.get::<Vec<String>>("Tags").unwrap().unwrap(), ["a", "b"]);
    assert_eq!(row.get("Group").unwrap(), Some(AgeGroup::Adult));
    let place: AssignedLicense = row.get("Place").unwrap().unwrap();
    assert_eq!(place.sku_id, Some(owner));
    assert_eq!(row.get::<Json>("Quantity").unwrap(), Some(json!(2.5)));
    for absent in ["Nothing", "Nowhere", "deletedDateTime"] {
        assert_eq!(row.get::<String>(absent).unwrap(), None, "{absent}");
    }
    // A documented one has its name, too.
    assert_eq!(row.get("id").unwrap(), Some("7".to_owned()));
}

#[test]
fn a_member_of_another_type_is_an_error_that_shows_no_value() {
    let text =
        r#"{"id":"s3cret","Quantity":"s3cret","Tags":["a",1,"s3cret"],"deletedDateTime":"s3cret"}"#;
    let row: DirectoryObject = from_str(text).unwrap();
    let errors = [
        (
            row.get::<f64>("Quantity").err(),
            "Quantity",
            "a string that does not fit Edm.Double",
        ),
        (
            row.get::<bool>("id").err(),
            "id",
            "a string that does not fit Edm.Boolean",
        ),
        (
            row.get::<Vec<String>>("Tags").err(),
            "Tags[1]",
            "a number that does not fit Edm.String",
        ),
        (
            row.get::<Vec<bool>>("Tags").err(),
            "Tags[0]",
            "a string that does not fit Edm.Boolean",
        ),
        (
            row.get::<String>("Tags").err(),
            "Tags",
            "a list that does not fit Edm.String",
        ),
        (
            row.get::<DateTimeOffset>("deletedDateTime").err(),
            "deletedDateTime",
            "a string that does not fit Edm.DateTimeOffset",
        ),
    ];
    for (error, path, why) in errors {
        let error = error.unwrap();
        assert_eq!(error.kind(), graph_core::ErrorKind::Decode);
        assert_eq!(
            (error.to_string(), error.path()),
            (format!("{path}: {why}"), Some(path))
        );
        assert!(!format!("{error:?}").contains("s3cret"));
    }
    assert!(!format!("{row:?}").contains("s3cret"));
    // What does not fit its documented type is what it is.
    assert_eq!(
        row.get("deletedDateTime").unwrap(),
        Some("s3cret".to_owned())
    );
}

#[test]
fn members_that_no_page_documents_are_set_by_name() {
    let mut row = DirectoryObject::default();
    row.set("Quantity", 3);
    row.set("Title", "Pens");
    row.set("Tags", vec!["a", "b"]);
    row.set("Gone", Json::Null);
    row.set("id", "7");
    row.set("deletedDateTime", 1);
    assert_eq!(row.id.as_deref(), Some("7"));
    assert_eq!(
        to_string(&row).unwrap(),
        r#"{"deletedDateTime":1,"id":"7","Quantity":3,"Title":"Pens","Tags":["a","b"],"Gone":null}"#
    );
    row.set("Quantity", 3.5);
    assert_eq!(row.get("Quantity").unwrap(), Some(3.5));
    row.deleted_date_time = None;
    row.id = None;
    assert_eq!(row.get::<String>("id").unwrap(), None);
}
