//! Every filter, search and expansion that can be built is one of OData's grammar, and means what was built.
//!
//! A generator builds at random, and notes beside each expression what it means; the recogniser in `tests::odata` reads
//! what would be sent, and must find the same.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

mod filters;
mod options;
mod refused;
mod values;

use filters::{Scope, TEXT};
use generated::runtime::{Call, FromResponse, Method, Operation, Property, Rel, Route};
use generated::v1_0::models::{DirectoryObject, User};
use generated::{Client, Error, SecretString, account};
use tests::odata::expand::{self, Expanded};
use tests::odata::{filter, search};
use tests::random::Random;
use values::Generator;

fn call<R: FromResponse>() -> Call<account::Any, R> {
    let client = Client::builder(SecretString::from("token"))
        .transport(|_| Err(Error::transport("nothing is sent")))
        .build()
        .unwrap();
    Route::new(&client, "v1.0")
        .literal("things")
        .call(Method::GET, &Operation::UNDOCUMENTED)
}

/// The value of the only option of a call, as the service reads it.
fn sent<R>(call: Call<account::Any, R>, option: &str) -> String {
    let request = call.into_http().unwrap();
    let query = request.uri().query().unwrap();
    let (name, value) = query.split_once('=').unwrap();
    assert_eq!(name, option);
    assert!(!value.contains(['&', '+', '#', '"', ' ']), "{value}");
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next().unwrap(), rest.next().unwrap()];
                u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn every_filter_is_one_of_the_grammar() {
    for seed in 0..20_000 {
        let (filter, tree) =
            Generator(Random::new(seed)).filter(&Scope::default(), seed as usize % 5);
        let text = filter.text().unwrap();
        assert_eq!(filter::read(&text), Ok(tree), "{seed}: {text}");
        if seed % 10 == 0 {
            assert_eq!(
                sent(call::<i64>().filter(filter), "$filter"),
                text,
                "{seed}"
            );
        }
    }
}

#[test]
fn every_search_is_one_of_the_grammar() {
    for seed in 0..5_000 {
        let (search, tree) = Generator(Random::new(seed)).search(TEXT, seed as usize % 5);
        let text = search.text().unwrap();
        assert_eq!(search::read(&text), Ok(tree), "{seed}: {text}");
        assert_eq!(
            sent(call::<i64>().search(search), "$search"),
            text,
            "{seed}"
        );
    }
}

#[test]
fn every_expansion_is_one_of_the_grammar() {
    const MANAGER: &Property<User, Rel<DirectoryObject>> = &Property::new("manager");
    for seed in 0..5_000 {
        let (options, choices) = Generator(Random::new(seed)).options(seed as usize % 3);
        let call = call::<User>().expand_with(&MANAGER.cast::<User>(), options);
        let text = sent(call, "$expand");
        let path = ["manager", "microsoft.graph.user"]
            .map(str::to_owned)
            .to_vec();
        let expected = vec![Expanded {
            path,
            options: choices,
        }];
        assert_eq!(expand::read(&text), Ok(expected), "{seed}: {text}");
    }
}
