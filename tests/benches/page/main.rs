//! A page of 100 users, read and written: the shared codec of the generated
//! models against `serde`'s derive with `flatten`.
//!
//! Both are measured in turns within one run, so that the ratio of the two
//! stands even where the machine is now faster and now slower. Below 1, the
//! shared codec is the faster one.

#![expect(clippy::unwrap_used, reason = "a measurement may panic")]
#![expect(clippy::print_stdout, reason = "the figures are for people")]

mod derived;

use std::hint::black_box;
use std::time::{Duration, Instant};

use generated::Collection;
use generated::v1_0::models::User;
use serde_json::{Value, json};

const USERS: usize = 100;
const ROUNDS: usize = 300;

fn main() {
    for (name, user) in [
        ("default properties", default as fn(usize) -> Value),
        ("default properties, some null", nulls),
        ("many properties, licences and plans", many),
    ] {
        let users: Vec<Value> = (0..USERS).map(user).collect();
        let link = "https://graph.microsoft.com/v1.0/users?$skiptoken=RFNwdAIAAQ";
        let page = json!({
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#users",
            "@odata.nextLink": link,
            "value": users,
        });
        compare(name, &page);
    }
}

fn compare(name: &str, page: &Value) {
    let text = page.to_string();
    println!("{name}: {} bytes", text.len());

    let ours = || serde_json::from_str::<Collection<User>>(&text).unwrap();
    let theirs = || serde_json::from_str::<derived::Page>(&text).unwrap();
    let (model, plain) = (ours(), theirs());
    // What is written by us is what was read; `derive` drops explicit nulls.
    assert_eq!(&serde_json::to_value(&model).unwrap(), page);
    if !text.contains("null") {
        assert_eq!(&serde_json::to_value(&plain).unwrap(), page);
    }
    pair("read", ours, theirs);
    let write = || serde_json::to_vec(&model).unwrap();
    pair("write", write, || serde_json::to_vec(&plain).unwrap());
}

/// Measures both in turns.
fn pair<A, B>(what: &str, ours: impl Fn() -> A, theirs: impl Fn() -> B) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        first.push(time(&ours));
        second.push(time(&theirs));
    }
    let (ours, theirs) = (median(first), median(second));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("  {what:<6} shared {ours:>9.1?}  derive {theirs:>9.1?}  ratio {ratio:.2}");
}

fn time<T>(work: &impl Fn() -> T) -> Duration {
    let began = Instant::now();
    let done = black_box(work());
    let time = began.elapsed();
    drop(done);
    time
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// What the service gives of a user if nobody asks for anything else.
fn default(number: usize) -> Value {
    json!({
        "businessPhones": [format!("+1 425 555 {number:04}")],
        "displayName": format!("Adele Vance {number}"),
        "givenName": "Adele",
        "jobTitle": "Retail Manager",
        "mail": format!("adele{number}@contoso.com"),
        "mobilePhone": "+1 425 555 0109",
        "officeLocation": "18/2111",
        "preferredLanguage": "en-US",
        "surname": "Vance",
        "userPrincipalName": format!("adele{number}@contoso.com"),
        "id": guid(number),
    })
}

fn nulls(number: usize) -> Value {
    let mut user = default(number);
    for name in [
        "jobTitle",
        "mobilePhone",
        "officeLocation",
        "preferredLanguage",
    ] {
        user[name] = Value::Null;
    }
    user
}

fn many(number: usize) -> Value {
    let mut user = default(number);
    let members = json!({
        "accountEnabled": true,
        "ageGroup": "notAdult",
        "assignedLicenses": [
            { "disabledPlans": [guid(1), guid(2)], "skuId": guid(3) },
            { "disabledPlans": [], "skuId": guid(4) },
        ],
        "assignedPlans": (0..5).map(plan).collect::<Vec<_>>(),
        "city": "Seattle",
        "companyName": "Contoso",
        "country": "United States",
        "createdDateTime": "2021-07-16T09:41:17Z",
        "department": "Retail",
        "employeeId": number.to_string(),
        "identities": [{
            "signInType": "userPrincipalName",
            "issuer": "contoso.onmicrosoft.com",
            "issuerAssignedId": format!("adele{number}@contoso.com"),
        }],
        "mailNickname": format!("adele{number}"),
        "onPremisesSyncEnabled": false,
        "otherMails": ["adele@fabrikam.com", "adele@tailspin.com"],
        "postalCode": "98101",
        "proxyAddresses": [format!("SMTP:adele{number}@contoso.com")],
        "signInSessionsValidFromDateTime": "2021-07-16T09:41:17Z",
        "state": "WA",
        "streetAddress": "9256 Towne Center Dr., Suite 400",
        "usageLocation": "US",
        "userType": "Member",
        "extension_2d1c_costCenter": number,
        "extension_2d1c_tags": ["a", "b"],
    });
    for (name, value) in members.as_object().unwrap() {
        user[name] = value.clone();
    }
    user
}

fn plan(number: usize) -> Value {
    json!({
        "assignedDateTime": "2021-07-16T09:41:17Z",
        "capabilityStatus": "Enabled",
        "service": "exchange",
        "servicePlanId": guid(number),
    })
}

fn guid(number: usize) -> String {
    format!("45715bb8-13f9-4bf6-927f-{number:012x}")
}
