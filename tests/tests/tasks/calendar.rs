//! Calendars: events, free and busy times, and recurrence.

use generated::v1_0::Graph;
use generated::v1_0::models::{DateTimeTimeZone, Event, ScheduleInformation, event};
use generated::v1_0::requests::GetSchedule;
use generated::{Collection, DateTimeOffset, Error, Model};
use serde_json::json;

use crate::service::Service;

/// Lists the events between two times, in a time zone.
async fn events_between(
    graph: &Graph,
    start: DateTimeOffset,
    end: DateTimeOffset,
    zone: &str,
) -> Result<Collection<Event>, Error> {
    let view = graph.me().calendar_view().list(start, end);
    view.prefer(&format!("outlook.timezone=\"{zone}\"")).await
}

#[tokio::test]
async fn the_calendar_of_a_week_is_listed() {
    let service = Service::start().await;
    service
        .expect("GET", "/me/calendarView")
        .query("startDateTime", "2021-07-05T00:00:00Z")
        .query("endDateTime", "2021-07-12T00:00:00Z")
        .header("Prefer", "outlook.timezone=\"Pacific Standard Time\"")
        .answer(
            200,
            json!({
                "value": [{
                    "subject": "Lunch",
                    "start": { "dateTime": "2021-07-06T12:00:00", "timeZone": "Pacific Standard Time" },
                }],
            }),
        );
    let [start, end] =
        ["2021-07-05T00:00:00Z", "2021-07-12T00:00:00Z"].map(|it| it.parse().unwrap());
    let events = events_between(&service.graph(), start, end, "Pacific Standard Time")
        .await
        .unwrap();
    let start = events.value[0].start.as_ref().unwrap();
    assert_eq!(start.time_zone.as_deref(), Some("Pacific Standard Time"));
    service.done();
}

/// Finds out when people are free between two times, in the Pacific time zone.
async fn free_or_busy(
    graph: &Graph,
    people: &[&str],
    start: &str,
    end: &str,
) -> Result<Collection<ScheduleInformation>, Error> {
    let at = |time: &str| DateTimeTimeZone {
        date_time: Some(time.into()),
        time_zone: Some("Pacific Standard Time".into()),
        ..Default::default()
    };
    let calendar = graph.me().calendar();
    let call = calendar.get_schedule(GetSchedule {
        schedules: Some(people.iter().map(|it| it.to_string()).collect()),
        start_time: Some(at(start)),
        end_time: Some(at(end)),
        availability_view_interval: Some(60),
    });
    call.await
}

#[tokio::test]
async fn people_are_free_or_busy() {
    let service = Service::start().await;
    let at = |time| json!({ "dateTime": time, "timeZone": "Pacific Standard Time" });
    service
        .expect("POST", "/me/calendar/getSchedule")
        .json(json!({
            "schedules": ["adele@contoso.com", "alex@contoso.com"],
            "startTime": at("2021-07-05T09:00:00"),
            "endTime": at("2021-07-05T18:00:00"),
            "availabilityViewInterval": 60,
        }))
        .answer(
            200,
            json!({
                "value": [
                    { "scheduleId": "adele@contoso.com", "availabilityView": "000220000" },
                    { "scheduleId": "alex@contoso.com", "availabilityView": "200000000" },
                ],
            }),
        );
    let people = ["adele@contoso.com", "alex@contoso.com"];
    let (start, end) = ("2021-07-05T09:00:00", "2021-07-05T18:00:00");
    let found = free_or_busy(&service.graph(), &people, start, end)
        .await
        .unwrap();
    let views: Vec<_> = found
        .value
        .iter()
        .map(|it| it.availability_view.as_deref())
        .collect();
    assert_eq!(views, [Some("000220000"), Some("200000000")]);
    service.done();
}

/// Stops an event from recurring.
async fn clear_the_recurrence(graph: &Graph, id: &str) -> Result<Event, Error> {
    let mut event = Event::default();
    event.clear(event::RECURRENCE);
    graph.me().events().by_id(id).update(&event).await
}

#[tokio::test]
async fn an_event_no_longer_recurs() {
    let service = Service::start().await;
    service
        .expect("PATCH", "/me/events/AAMk")
        .json(json!({ "recurrence": null }))
        .answer(200, json!({ "id": "AAMk", "recurrence": null }));
    let event = clear_the_recurrence(&service.graph(), "AAMk")
        .await
        .unwrap();
    assert!(event.recurrence.is_none());
    service.done();
}
