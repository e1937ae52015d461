//! What may be altered in calls and their parts.
//!
//! Knows calls; must not know the members of types.

use codegen::schema::{
    Account, BodyContent, Call, CallKind, Cloud, KeyForm, Member, RequestOption, Schema, Witness,
};

use super::{pick, recased, some_type, turn_notice};
use crate::random::Random;

fn call<'s>(schema: &'s mut Schema, random: &mut Random) -> Option<&'s mut Call> {
    pick(schema.calls.iter_mut(), random)
}

/// A call that takes arguments in its body.
fn invoked<'s>(schema: &'s mut Schema, random: &mut Random) -> Option<&'s mut Call> {
    let calls = schema.calls.iter_mut();
    let calls = calls.filter(
        |call| matches!(&call.body.content, BodyContent::Parameters { parameters } if !parameters.is_empty()),
    );
    pick(calls, random)
}

fn argument(call: &mut Call, random: &mut Random) -> Option<(String, Member)> {
    let BodyContent::Parameters { parameters } = &mut call.body.content else {
        return None;
    };
    let name = pick(parameters.keys().cloned(), random)?;
    let member = parameters.remove(&name)?;
    Some((name, member))
}

fn put(call: &mut Call, name: &str, member: Member) {
    if let BodyContent::Parameters { parameters } = &mut call.body.content {
        parameters.insert(name.to_owned(), member);
    }
}

pub(super) fn remove_argument(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = invoked(schema, random)?;
    let (name, _) = argument(call, random)?;
    Some(format!("remove the argument {name} of {}", call.path))
}

pub(super) fn add_argument(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = invoked(schema, random)?;
    let (name, member) = argument(call, random)?;
    let mut added = member.clone();
    added.required = random.below(2) == 0;
    put(call, &name, member);
    put(call, "extraArgument", added);
    Some(format!("add an argument to {}", call.path))
}

pub(super) fn require_argument(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = invoked(schema, random)?;
    let (name, mut member) = argument(call, random)?;
    member.required = !member.required;
    put(call, &name, member);
    Some(format!(
        "the argument {name} of {} is required or not",
        call.path
    ))
}

pub(super) fn change_argument(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let wanted = some_type(schema, random)?;
    let call = invoked(schema, random)?;
    let (name, mut member) = argument(call, random)?;
    let is_other = member.type_name != wanted;
    member.type_name.clone_from(&wanted);
    put(call, &name, member);
    is_other.then(|| format!("the argument {name} of {} is {wanted}", call.path))
}

pub(super) fn recase_argument(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = invoked(schema, random)?;
    let (name, member) = argument(call, random)?;
    put(call, &recased(&name), member);
    Some(format!("recase the argument {name} of {}", call.path))
}

pub(super) fn remove_call(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let index = random.below(schema.calls.len());
    let call = schema.calls.remove(index);
    Some(format!("remove {} {}", call.method, call.path))
}

pub(super) fn add_call(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let index = random.below(schema.calls.len());
    let mut added = schema.calls.get(index)?.clone();
    added.path += "/extra";
    added.examples.clear();
    if schema.calls.iter().any(|call| call.path == added.path) {
        return None;
    }
    let told = format!("add {} {}", added.method, added.path);
    schema.calls.insert(index + 1, added);
    Some(told)
}

pub(super) fn move_call(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let (before, word) = call.path.rsplit_once('/')?;
    if word.contains(['{', '(', '$']) {
        return None;
    }
    let moved = format!("{before}/{word}Elsewhere");
    let told = format!("move {} {}", call.method, call.path);
    call.path = moved;
    Some(told)
}

pub(super) fn rename_key(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = pick(
        schema.calls.iter_mut().filter(|call| !call.keys.is_empty()),
        random,
    )?;
    let index = random.below(call.keys.len());
    call.keys[index].names = vec!["otherId".to_owned()];
    Some(format!("rename a key of {}", call.path))
}

pub(super) fn turn_into_alternate_key(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let is_plain = |call: &&mut Call| call.path.contains("/{id}");
    let call = pick(schema.calls.iter_mut().filter(is_plain), random)?;
    call.path = call.path.replacen("/{id}", "(otherId='{otherId}')", 1);
    let key = call.keys.first_mut()?;
    key.form = KeyForm::Alternate;
    key.names = vec!["otherId".to_owned()];
    key.segment = key.segment.saturating_sub(1);
    Some(format!("an alternate key in {}", call.path))
}

pub(super) fn deprecate_call(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    turn_notice(&mut call.deprecated);
    Some(format!("deprecate {}", call.path))
}

pub(super) fn change_kind(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let kind = match call.kind {
        CallKind::Get => CallKind::List,
        CallKind::List => CallKind::Get,
        CallKind::Update => CallKind::Upsert,
        CallKind::Upsert => CallKind::Replace,
        CallKind::Replace => CallKind::Update,
        CallKind::Create => CallKind::Action,
        CallKind::Action => CallKind::Create,
        CallKind::Delete | CallKind::Function => return None,
    };
    call.kind = kind;
    Some(format!("{} {} is {kind:?}", call.method, call.path))
}

pub(super) fn change_traits(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    match random.below(2) {
        0 => call.long_running = !call.long_running,
        _ => call.media = !call.media,
    }
    Some(format!("another trait of {} {}", call.method, call.path))
}

const ACCOUNTS: [Account; 3] = [
    Account::DelegatedWork,
    Account::DelegatedPersonal,
    Account::Application,
];

pub(super) fn change_permission(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let account = random.one_of(&ACCOUNTS);
    let alternatives = call.permissions.get_mut(&account)?.as_mut()?;
    let extra = vec!["Extra.Read".to_owned()];
    match random.below(4) {
        0 => alternatives.insert(0, extra),
        1 => alternatives.push(extra),
        2 => alternatives.first_mut()?.extend(extra),
        _ => drop(alternatives.pop()?),
    }
    Some(format!("{account:?} permissions of {}", call.path))
}

pub(super) fn support_account(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let account = random.one_of(&ACCOUNTS);
    let supported = match call.permissions.remove(&account) {
        Some(Some(_)) => random.one_of(&[None, Some(false)]),
        Some(None) => random.one_of(&[None, Some(true)]),
        None => random.one_of(&[Some(false), Some(true)]),
    };
    if let Some(supported) = supported {
        let alternatives = supported.then(|| vec![vec!["Extra.Read".to_owned()]]);
        call.permissions.insert(account, alternatives);
    }
    Some(format!(
        "{account:?} of {} {}: {supported:?}",
        call.method, call.path
    ))
}

pub(super) fn change_answer(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let wanted = some_type(schema, random)?;
    let call = call(schema, random)?;
    let (method, path) = (call.method.clone(), call.path.clone());
    let answer = pick(call.responses.values_mut(), random)?;
    let wanted = match &answer.type_name {
        Some(known) if *known == wanted => None,
        _ => Some(wanted),
    };
    answer.type_name.clone_from(&wanted);
    Some(format!("{method} {path} answers with {wanted:?}"))
}

pub(super) fn count_answer(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let mut answers = call.responses.values_mut();
    let answer = answers.find(|answer| answer.type_name.is_some())?;
    answer.collection = !answer.collection;
    Some(format!(
        "{} {} answers with one or many",
        call.method, call.path
    ))
}

pub(super) fn change_status(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let (_, answer) = call.responses.pop_first()?;
    let status = random.one_of(&[200, 201, 202, 204]);
    call.responses.insert(status, answer);
    Some(format!("{} {} answers {status}", call.method, call.path))
}

pub(super) fn change_body(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let names = schema.types.objects().map(|(name, _)| name.clone());
    let type_name = pick(names, random)?;
    let sends = |call: &&mut Call| matches!(call.method.as_str(), "POST" | "PATCH" | "PUT");
    let call = pick(schema.calls.iter_mut().filter(sends), random)?;
    let content = match random.below(4) {
        0 => BodyContent::None,
        1 => BodyContent::Unknown,
        2 => BodyContent::Raw {
            content_type: "image/png".to_owned(),
        },
        _ => BodyContent::Resource {
            type_name,
            subtypes: Vec::new(),
        },
    };
    call.body.content = content;
    Some(format!(
        "{} {} takes {:?}",
        call.method, call.path, call.body.content
    ))
}

pub(super) fn change_media(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = invoked(schema, random)?;
    call.body.media_types.push("text/plain".to_owned());
    Some(format!("{} {} takes text, too", call.method, call.path))
}

pub(super) fn require_property(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let creates = |call: &&mut Call| call.kind == CallKind::Create;
    let call = pick(schema.calls.iter_mut().filter(creates), random)?;
    let name = "displayName".to_owned();
    if call.required_properties.remove(&name).is_none() {
        call.required_properties.insert(name, Witness::Table);
    }
    Some(format!("{} needs a name or not", call.path))
}

fn option(options: &mut Vec<RequestOption>, random: &mut Random) -> &'static str {
    let extra = |required| RequestOption {
        name: "extra".to_owned(),
        required,
    };
    match (random.below(3), options.last_mut()) {
        (0, Some(last)) => {
            last.required = !last.required;
            "is required or not"
        }
        (1, Some(_)) => {
            options.pop();
            "is gone"
        }
        _ => {
            options.push(extra(random.below(2) == 0));
            "is new"
        }
    }
}

pub(super) fn change_query(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let told = option(&mut call.query, random);
    Some(format!(
        "a query option of {} {} {told}",
        call.method, call.path
    ))
}

pub(super) fn change_header(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let told = option(&mut call.headers, random);
    Some(format!("a header of {} {} {told}", call.method, call.path))
}

pub(super) fn change_cloud(schema: &mut Schema, random: &mut Random) -> Option<String> {
    let call = call(schema, random)?;
    let is_there = call.clouds.entry(Cloud::China).or_insert(true);
    *is_there = !*is_there;
    Some(format!("a cloud of {}", call.path))
}
