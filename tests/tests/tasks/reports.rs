//! Usage reports.

use generated::v1_0::Graph;
use generated::{Bytes, Error};

use crate::service::{Answer, Service};

/// Reads the active users of the last seven days, as CSV.
async fn active_users(graph: &Graph) -> Result<Bytes, Error> {
    let report = graph.reports().get_office365_active_user_detail("D7");
    report.download().whole().await
}

#[tokio::test]
async fn a_report_is_read() {
    let service = Service::start().await;
    let csv = "\u{feff}Report Refresh Date,User Principal Name\n2021-07-01,adele@contoso.com\n";
    let elsewhere = service.elsewhere("/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe");
    let first_piece = "bytes=0-4194303";
    service
        .expect("GET", "/reports/getOffice365ActiveUserDetail(period='D7')")
        .reply(Answer::redirect(&elsewhere));
    service
        .expect_elsewhere("GET", "/data/download/JDFKdf2_eJXKS034dbc7e0t__XDe")
        .header("Range", first_piece)
        .reply(Answer::bytes(200, "text/csv", csv));
    let read = active_users(&service.graph()).await.unwrap();
    assert_eq!(std::str::from_utf8(&read).unwrap(), csv);
    service.done();
}
