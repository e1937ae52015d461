//! Everyday tasks: the code a program needs, the requests on the wire, and the results.
//!
//! Each task is a function as a user would write it, and a test that runs it against a service on this machine, which
//! accepts the documented request and no other.

#![cfg(test)]

mod applications;
mod attachments;
mod batch;
mod calendar;
mod client;
mod files;
mod groups;
mod licences;
mod mail;
mod notes;
mod permissions;
mod proxy;
mod reports;
mod service;
mod sites;
mod subscriptions_and_sign_ins;
mod teams;
mod users;
