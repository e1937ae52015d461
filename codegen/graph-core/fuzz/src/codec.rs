//! Models: what is read is written as it came.

use std::fmt::Debug;

use graph_core::{Collection, Json, Model};
use serde_json::{from_slice, from_str, to_string};

use super::stand_in::models::{DirectoryObject, Everything, User};

/// Reads the bytes as models and as a page, and writes them again.
pub fn target(data: &[u8]) {
    round::<Everything>(data);
    round::<User>(data);
    round::<DirectoryObject>(data);
    page(data);
}

fn round<M>(data: &[u8])
where
    M: Model + Clone + PartialEq + Debug + for<'a> graph_core::macros::Deserialize<'a>,
    M: graph_core::macros::Serialize,
{
    let json: Option<Json> = from_slice(data).ok().filter(Json::is_object);
    let model: M = match (from_slice(data), &json) {
        (Ok(model), _) => model,
        (Err(error), Some(_)) => panic!("an object is not read: {error}"),
        (Err(_), None) => return,
    };
    let written = to_string(&model).expect("what was read can be written");
    let again: M = from_str(&written).expect("what was written can be read");
    assert!(again == model, "{written}: another one is read");
    assert_eq!(to_string(&again).ok(), Some(written.clone()));
    if let Some(json) = json {
        let now: Json = from_str(&written).expect("what was written is JSON");
        assert_eq!(now, json, "what was written is not what came");
    }
    assert!(model.clone() == model);
    assert_eq!(model.mismatches().len(), again.mismatches().len());
    let _ = format!("{model:?}");
}

fn page(data: &[u8]) {
    let Ok(page) = from_slice::<Collection<User>>(data) else {
        return;
    };
    let json: Json = from_slice(data).expect("a page is JSON");
    if let Some(elements) = json.get("value").and_then(Json::as_array) {
        assert!(page.value.len() <= elements.len());
        let are_objects = elements.iter().all(Json::is_object);
        assert!(!are_objects || page.value.len() == elements.len());
    }
}
