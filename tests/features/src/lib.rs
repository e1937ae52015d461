//! The codec of `graph-core`, under features of `serde_json` that other crates
//! of a program may switch on. There is nothing here but its tests.
