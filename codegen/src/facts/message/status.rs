//! Status codes and their reason phrases.
//!
//! Source: <https://www.iana.org/assignments/http-status-codes>; must not know messages.

/// Status codes with their phrases: the current one, then older ones.
const PHRASES: &[(u16, &[&str])] = &[
    (100, &["Continue"]),
    (101, &["Switching Protocols"]),
    (102, &["Processing"]),
    (103, &["Early Hints"]),
    (200, &["OK"]),
    (201, &["Created"]),
    (202, &["Accepted"]),
    (203, &["Non-Authoritative Information"]),
    (204, &["No Content"]),
    (205, &["Reset Content"]),
    (206, &["Partial Content"]),
    (207, &["Multi-Status"]),
    (208, &["Already Reported"]),
    (226, &["IM Used"]),
    (300, &["Multiple Choices"]),
    (301, &["Moved Permanently"]),
    (302, &["Found", "Moved Temporarily", "Redirect"]),
    (303, &["See Other"]),
    (304, &["Not Modified"]),
    (305, &["Use Proxy"]),
    (307, &["Temporary Redirect"]),
    (308, &["Permanent Redirect"]),
    (400, &["Bad Request"]),
    (401, &["Unauthorized"]),
    (402, &["Payment Required"]),
    (403, &["Forbidden"]),
    (404, &["Not Found"]),
    (405, &["Method Not Allowed"]),
    (406, &["Not Acceptable"]),
    (407, &["Proxy Authentication Required"]),
    (408, &["Request Timeout"]),
    (409, &["Conflict"]),
    (410, &["Gone"]),
    (411, &["Length Required"]),
    (412, &["Precondition Failed"]),
    (
        413,
        &[
            "Content Too Large",
            "Payload Too Large",
            "Request Entity Too Large",
        ],
    ),
    (414, &["URI Too Long", "Request-URI Too Long"]),
    (415, &["Unsupported Media Type"]),
    (
        416,
        &["Range Not Satisfiable", "Requested Range Not Satisfiable"],
    ),
    (417, &["Expectation Failed"]),
    (421, &["Misdirected Request"]),
    (422, &["Unprocessable Content", "Unprocessable Entity"]),
    (423, &["Locked"]),
    (424, &["Failed Dependency"]),
    (425, &["Too Early"]),
    (426, &["Upgrade Required"]),
    (428, &["Precondition Required"]),
    (429, &["Too Many Requests"]),
    (431, &["Request Header Fields Too Large"]),
    (451, &["Unavailable For Legal Reasons"]),
    (500, &["Internal Server Error"]),
    (501, &["Not Implemented"]),
    (502, &["Bad Gateway"]),
    (503, &["Service Unavailable"]),
    (504, &["Gateway Timeout"]),
    (505, &["HTTP Version Not Supported"]),
    (506, &["Variant Also Negotiates"]),
    (507, &["Insufficient Storage"]),
    (508, &["Loop Detected"]),
    // The API uses it, and no standard has it.
    (509, &["Bandwidth Limit Exceeded"]),
    (510, &["Not Extended"]),
    (511, &["Network Authentication Required"]),
];

/// The phrases of a status code, the current one first; none where HTTP does not know the code.
fn phrases(status: u16) -> Option<&'static [&'static str]> {
    let known = PHRASES.iter().find(|(known, _)| *known == status);
    known.map(|(_, phrases)| *phrases)
}

/// What is wrong with a status code and its phrase, and what to write.
pub(super) fn fault(status: u16, written: &str) -> Option<(String, String)> {
    let Some(phrases) = phrases(status) else {
        let message = format!("`{status}` is not an HTTP status code");
        return Some((
            message,
            "write the status that the service sends".to_owned(),
        ));
    };
    let expected = phrases.first()?;
    let help = format!("write `{status} {expected}`");
    if written.is_empty() {
        let message = format!("the status line has no reason phrase after `{status}`");
        return Some((message, help));
    }
    let is_said = |phrase: &&str| {
        let start = written.get(..phrase.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(phrase))
            && !written[phrase.len()..].starts_with(char::is_alphanumeric)
    };
    if phrases.iter().any(is_said) {
        return None;
    }
    let of_other = PHRASES.iter().find(|(_, phrases)| {
        phrases
            .iter()
            .any(|phrase| phrase.eq_ignore_ascii_case(written))
    });
    let message = match of_other {
        Some((other, _)) => {
            format!("`{written}` is the reason phrase of {other}, and the status is {status}")
        }
        None => format!("the reason phrase of {status} is `{expected}`, and not `{written}`"),
    };
    Some((message, help))
}

/// The phrase that belongs in the place of a missing or unknown one. That of another status may be right, and the status
/// wrong.
pub(super) fn meant(status: u16, written: &str) -> Option<&'static str> {
    let expected = *phrases(status)?.first()?;
    let mut known = PHRASES.iter().flat_map(|(_, phrases)| *phrases);
    let is_other = known.any(|phrase| phrase.eq_ignore_ascii_case(written));
    let is_word = written.chars().all(char::is_alphanumeric);
    let is_slip = strsim::osa_distance(written, expected) <= 2;
    (!is_other && (is_word || is_slip)).then_some(expected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_belong_to_their_status() {
        for (status, written, expected) in [
            (200, "OK", ""),
            (200, "ok", ""),
            (200, "OK (cached)", ""),
            (422, "Unprocessable Entity", ""),
            (201, "OK", "is the reason phrase of 200"),
            (202, "Accpted", "the reason phrase of 202 is `Accepted`"),
            (200, "Okay", "the reason phrase of 200 is `OK`"),
            (204, "", "no reason phrase"),
            (299, "Fine", "`299` is not an HTTP status code"),
        ] {
            let message = fault(status, written).map_or_else(String::new, |(message, _)| message);
            assert!(message.contains(expected), "{status} {written}: {message}");
            assert_eq!(
                message.is_empty(),
                expected.is_empty(),
                "{status} {written}: {message}"
            );
        }
    }

    #[test]
    fn phrases_are_meant_by_slips_and_single_words() {
        for (status, written, expected) in [
            (202, "Accpted", Some("Accepted")),
            (204, "No Contnet", Some("No Content")),
            (200, "Success", Some("OK")),
            (200, "", Some("OK")),
            (204, "OK", None),
            (200, "as the page says", None),
            (299, "", None),
        ] {
            assert_eq!(meant(status, written), expected, "{status} {written}");
        }
    }
}
