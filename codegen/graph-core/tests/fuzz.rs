//! The targets of the fuzzer, with a fixed number of inputs: the seeds, and what
//! becomes of them by chance. The same inputs in every run.

#![expect(clippy::unwrap_used, reason = "a test may panic, in its functions too")]

#[allow(dead_code, unreachable_pub)]
#[path = "../fuzz/src/lib.rs"]
mod targets;

mod random;

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use random::Random;
use targets::{batch, challenge, codec, links, upload};

/// A part of some bytes.
fn part<'a>(bytes: &'a [u8], random: &mut Random) -> &'a [u8] {
    let ends = [(); 2].map(|()| random.index(bytes.len() + 1));
    // Most parts are short.
    let end = ends[0].max(ends[1]);
    let begin = ends[0]
        .min(ends[1])
        .max(end.saturating_sub(1 + random.index(24)));
    &bytes[begin..end]
}

/// One seed, changed in a few places.
fn mutated(seeds: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = seeds[random.index(seeds.len())].clone();
    for _ in 0..=random.index(4) {
        let at = random.index(bytes.len() + 1);
        let end = (at + random.index(16)).min(bytes.len());
        let other = &seeds[random.index(seeds.len())];
        match random.index(6) {
            // A byte is another.
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = random.index(256) as u8;
                }
            }
            // Something is gone.
            1 => drop(bytes.drain(at..end)),
            // A part of a seed stands here, too, or in the place of something.
            2 => drop(bytes.splice(at..at, part(other, random).to_vec())),
            3 => drop(bytes.splice(at..end, part(other, random).to_vec())),
            // Another seed ends it.
            4 => {
                bytes.truncate(at);
                bytes.extend(&other[random.index(other.len() + 1)..]);
            }
            // A number is at the end of its type.
            _ => {
                let odd: [&[u8]; 5] = [
                    b"18446744073709551615",
                    b"-1",
                    b"1e308",
                    b"\\u0000",
                    "é".as_bytes(),
                ];
                bytes.splice(at..at, odd[random.index(odd.len())].to_vec());
            }
        }
    }
    bytes
}

/// Tries the seeds of this name, and so many inputs that they become.
fn check(name: &str, target: fn(&[u8]), inputs: usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/seeds")
        .join(name);
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    files.sort();
    let seeds: Vec<Vec<u8>> = files.iter().map(|it| fs::read(it).unwrap()).collect();
    assert!(seeds.len() > 2, "{name} has no seeds");
    let mut random = Random::new(1);
    let changed = (0..inputs).map(|_| mutated(&seeds, &mut random));
    let all: Vec<Vec<u8>> = seeds.iter().cloned().chain(changed).collect();
    for input in all {
        let result = catch_unwind(|| target(&input));
        assert!(result.is_ok(), "{name} with b\"{}\"", input.escape_ascii());
    }
}

#[test]
fn models_are_written_as_they_came() {
    check("codec", codec::target, 10_000);
}

#[test]
fn no_link_takes_the_token_elsewhere() {
    check("links", links::target, 2_000);
}

#[test]
fn no_upload_is_done_with_less() {
    check("upload", upload::target, 1_000);
}

#[test]
fn each_call_of_a_batch_gets_its_own_answer() {
    check("batch", batch::target, 5_000);
}

#[test]
fn claims_are_an_object_or_none() {
    check("challenge", challenge::target, 5_000);
}
