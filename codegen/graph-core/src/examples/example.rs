//! One half of a documented example, as the schema has it.

use crate::model::Json;

/// A documented request or response.
#[derive(Clone, Default)]
pub(super) struct Example {
    /// The method, of a request.
    pub(super) method: String,
    /// The URL, of a request. It may lack scheme, host and version.
    pub(super) url: String,
    /// The headers that the page lists.
    pub(super) headers: Vec<(String, String)>,
    /// The body, if it is JSON.
    pub(super) body: Option<Json>,
    /// The body, if it is not.
    pub(super) text: Option<String>,
    /// The paths of the values that do not fit their documented types.
    pub(super) mismatches: Vec<String>,
}

impl Example {
    pub(super) fn read(half: &Json) -> Self {
        let headers = half.get("headers").and_then(Json::as_object);
        let mismatches = half.get("mismatches").and_then(Json::as_array);
        Self {
            method: text(half.get("method")).unwrap_or_default(),
            url: text(half.get("url")).unwrap_or_default(),
            headers: headers
                .into_iter()
                .flatten()
                .map(|(name, value)| (name.clone(), text(Some(value)).unwrap_or_default()))
                .collect(),
            body: half.get("body").cloned(),
            text: text(half.get("text")),
            mismatches: mismatches
                .into_iter()
                .flatten()
                .filter_map(|path| text(Some(path)))
                .collect(),
        }
    }
}

impl Example {
    /// Whether it is a request that the page shows without a body.
    pub(super) fn has_no_body(&self) -> bool {
        !self.method.is_empty() && self.body.is_none() && self.text.is_none()
    }
}

/// A string as it is, and any other value as JSON.
fn text(value: Option<&Json>) -> Option<String> {
    let value = value?;
    Some(
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned),
    )
}
