use super::*;
use crate::diagnostic::DocPath;
use crate::facts::{Body, Corrections, Notes, Prose, RequestExample};

fn request(line: &str) -> Exchange {
    let (method, url) = line.split_once(' ').unwrap();
    let request = RequestExample {
        method: method.to_owned(),
        url: url.to_owned(),
        headers: Vec::new(),
        body: Body::None,
        expression: None,
        stated: None,
        url_place: Place::new(&DocPath::new(line), 0..0),
        is_line: false,
        place: Place::new(&DocPath::new(line), 0..0),
    };
    Exchange {
        name: None,
        request: Some(request),
        response: None,
    }
}

/// What examples show beyond the listed request lines: the lines that they imply, and the strays.
fn found(lines_of_page: &[&str], requests: &[&str]) -> (Vec<String>, Vec<Stray>) {
    let listed: Vec<Line> = lines_of_page
        .iter()
        .map(|line| Line::sample(line))
        .collect();
    let mut exchanges: Vec<Exchange> = requests.iter().map(|line| request(line)).collect();
    // A response alone calls nothing.
    exchanges.push(Exchange {
        name: None,
        request: None,
        response: None,
    });
    let (implied, strays) = lines(&listed, &[], &exchanges.iter().collect::<Vec<_>>());
    let implied = implied.into_iter().map(|line| {
        assert!(line.implied && line.address.template.is_some());
        format!("{} {}", line.method, line.path)
    });
    (implied.collect(), strays)
}

#[test]
fn a_listed_line_implies_others() {
    let me = "`/me` is the signed-in user";
    let cast = "a collection can be cast to a type of its items";
    let function = "the page lists the function without its arguments";
    let fewer = "the example leaves out arguments of the function";
    for (listed, request, implied, why) in [
        (
            "GET /users/{id}",
            "GET https://graph.microsoft.com/v1.0/me",
            "GET /me",
            me,
        ),
        (
            "GET /users/{id}/messages/{id}",
            "GET /me/messages/a?$top=1",
            "GET /me/messages/{id}",
            me,
        ),
        (
            "GET /groups/{id}/members",
            "GET https://graph.microsoft.com/v1.0/groups/a/members/microsoft.graph.user",
            "GET /groups/{id}/members/microsoft.graph.user",
            cast,
        ),
        (
            "GET /groups/{id}/members?$top=5",
            "GET /groups/a/members/microsoft.graph.windows10.app/?$count=true",
            "GET /groups/{id}/members/microsoft.graph.windows10.app",
            cast,
        ),
        (
            "GET /me/reminderView",
            "GET /me/reminderView(startDateTime='a',endDateTime=b)?$top=1",
            "GET /me/reminderView(startDateTime='{startDateTime}',endDateTime={endDateTime})",
            function,
        ),
        (
            "GET /me/ReminderView",
            "GET /me/reminderView(a='b')",
            "GET /me/reminderView(a='{a}')",
            function,
        ),
        (
            "GET /me/{id}/f(a='{x}',b={y},c='{z}')/delta",
            "GET /me/x/f(c='1',a='2')/delta?$top=1",
            "GET /me/{id}/f(a='{a}',c='{c}')/delta",
            fewer,
        ),
    ] {
        let (lines, strays) = found(&[listed], &[request]);
        assert_eq!(lines, [implied], "{request}");
        assert_eq!(strays.len(), 1, "{request}");
        assert_eq!(strays[0].kind, StrayKind::Implied(why), "{request}");
        assert_eq!(format!("{} {}", strays[0].method, strays[0].path), implied);
        assert_eq!(strays[0].place.path.as_str(), request);
    }
}

#[test]
fn other_requests_imply_nothing() {
    for case in [
        "GET /users/{id} | POST /me",
        "GET /users/{id}/messages | GET /me",
        "GET /users | GET /me",
        "GET /groups/{id} | GET /me",
        "GET /users/delta | GET /me",
        "GET /groups/{id}/members | GET /groups/a/members/user",
        "GET /groups/{id}/members | GET /groups/a/members/microsoft.graph.user/b",
        "GET /groups/{id}/members | GET /groups/a/members/microsoft.graph.a-b",
        "GET /groups/{id}/members | GET /sites/a/members/microsoft.graph.user",
        "GET /me/reminderView | GET /me/calendarView(a='b')",
        "GET /me/reminderView | GET /users/reminderView(a='b')",
        "GET /me/{id} | GET /me/reminderView(a='b')/c",
        "GET /a/.../b | GET /a/b",
        "GET /me/f(a='{a}',b={b}) | GET /me/f()",
        "GET /me/f(a='{a}',b={b}) | GET /me/f(a='1',c=2)",
        "GET /me/f(a='{a}',b={b}) | GET /me/g(a='1')",
        "GET /me/f(a='{a}',b={b}) | GET /me/f(a=1)",
        "PATCH /me/f(a='{a}',b={b}) | PATCH /me/f(a='1')",
        "GET /f(a='{a}',b={b}) | GET /f(a='1')",
        "GET /users/{id} | GET /users//messages",
        "GET /users/{id} | GET /users/$count",
    ] {
        let (listed, request) = case.split_once(" | ").unwrap();
        let (lines, strays) = found(&[listed], &[request]);
        assert!(lines.is_empty(), "{case}: {lines:?}");
        assert_eq!(strays.len(), 1, "{case}");
        assert_eq!(strays[0].kind, StrayKind::Unmatched, "{case}");
        assert_eq!(format!("{} {}", strays[0].method, strays[0].path), request);
    }
}

#[test]
fn the_page_may_say_which_arguments_may_be_left_out() {
    let row = |name: &str, presence| Member {
        name: name.to_owned(),
        expression: None,
        is_aside: false,
        listed_as: None,
        corrections: Corrections::default(),
        spelling: String::new(),
        description: Prose::default(),
        values: Vec::new(),
        value_places: Vec::new(),
        flags: false,
        inherited: None,
        presence,
        notes: Notes::default(),
        name_place: Place::new(&DocPath::new("v1.0/api/a.md"), 0..0),
        place: Place::new(&DocPath::new("v1.0/api/a.md"), 0..0),
    };
    let listed = [Line::sample("GET /me/f(a='{a}',b={b},c={c})")];
    let request = request("GET /me/f(a='1')");
    for (of_b, of_c, implied, strays) in [
        (Presence::Optional, Presence::Optional, 1, 0),
        (Presence::Optional, Presence::Unsaid, 1, 1),
        (Presence::Required, Presence::Optional, 0, 1),
    ] {
        let rows = [row("B", of_b), row("c", of_c)];
        let found = lines(&listed, &rows, &[&request]);
        assert_eq!(found.0.len(), implied);
        assert_eq!(found.1.len(), strays, "{of_b:?} {of_c:?}");
    }
}

#[test]
fn a_request_that_a_line_lists_is_no_stray() {
    let listed = ["POST /users/{id}", "GET /users/{id}", "GET /me"];
    let (lines, strays) = found(
        &listed,
        &["GET /me", "GET /users/a", "POST /Users/b?$select=id"],
    );
    assert!(lines.is_empty() && strays.is_empty());
}

#[test]
fn a_request_to_another_host_is_foreign() {
    let (lines, strays) = found(&["POST /users/{id}"], &["POST https://example.com/users/a"]);
    assert!(lines.is_empty());
    assert_eq!(strays[0].kind, StrayKind::Foreign);
    assert_eq!(strays[0].path, "https://example.com/users/a");
}

#[test]
fn an_implied_line_is_listed_from_then_on() {
    let (lines, strays) = found(
        &["GET /users/{id}/memberOf"],
        &[
            "GET /me/memberOf",
            "GET /me/memberOf?$top=1",
            "GET /me/memberOf/microsoft.graph.group",
        ],
    );
    assert_eq!(
        lines,
        ["GET /me/memberOf", "GET /me/memberOf/microsoft.graph.group"]
    );
    assert_eq!(strays.len(), 2);
}

#[test]
fn what_goes_beyond_all_pages_is_damage() {
    let requests: Vec<String> = (0..=100)
        .map(|number| format!("GET /groups/a/members/microsoft.graph.kind{number}"))
        .collect();
    let requests: Vec<&str> = requests.iter().map(String::as_str).collect();
    let (lines, strays) = found(&["GET /groups/{id}/members"], &requests);
    assert_eq!(lines.len(), 100);
    let (last, before) = strays.split_last().unwrap();
    assert!(
        before
            .iter()
            .all(|stray| stray.kind != StrayKind::Unmatched)
    );
    assert_eq!(last.kind, StrayKind::Unmatched);
}
