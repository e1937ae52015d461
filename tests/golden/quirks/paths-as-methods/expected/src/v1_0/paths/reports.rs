// Machine-written by `codegen` from the Microsoft Graph documentation. Changes will be lost.

//! Paths in `reports`.

use crate::v1_0::*;
use graph_core::builder::*;

/// The path `/reports`.
pub struct Reports<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> Reports<A> {
    /// What the lines below do.
    ///
    /// `GET /reports/getYammerActivityUserDetail(date={date})`, see [`REPORTS_GET_YAMMER_ACTIVITY_USER_DETAIL_WITH_DATE`](operations::REPORTS_GET_YAMMER_ACTIVITY_USER_DETAIL_WITH_DATE)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reports.Read`
    /// - personal account: `Reports.Read`
    /// - application: `Reports.Read.All`
    #[doc(
        alias(
            "GET /reports/getYammerActivityUserDetail(date={date})",
            "/reports/getYammerActivityUserDetail(date={date})"
        )
    )]
    pub fn get_yammer_activity_user_detail_with_date(
        &self,
        date: impl AsRef<str>,
    ) -> Call<A, Redirect> {
        self.route
            .function("getYammerActivityUserDetail", &[("date", date.as_ref(), false)])
            .call(
                Method::GET,
                &operations::REPORTS_GET_YAMMER_ACTIVITY_USER_DETAIL_WITH_DATE,
            )
    }

    /// What the lines below do.
    ///
    /// `GET /reports/getYammerActivityUserDetail(period='{period}')`, see [`REPORTS_GET_YAMMER_ACTIVITY_USER_DETAIL`](operations::REPORTS_GET_YAMMER_ACTIVITY_USER_DETAIL)
    ///
    /// Other pages about this call:
    ///
    /// - [A week of getYammerActivityUserDetail](https://learn.microsoft.com/graph/api/reportroot-activity-week?view=graph-rest-1.0)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reports.Read`
    /// - personal account: `Reports.Read`
    /// - application: `Reports.Read.All`
    #[doc(
        alias(
            "GET /reports/getYammerActivityUserDetail(period={period})",
            "/reports/getYammerActivityUserDetail(period={period})"
        )
    )]
    pub fn get_yammer_activity_user_detail(
        &self,
        period: impl AsRef<str>,
    ) -> Call<A, Redirect> {
        self.route
            .function(
                "getYammerActivityUserDetail",
                &[("period", period.as_ref(), true)],
            )
            .call(Method::GET, &operations::REPORTS_GET_YAMMER_ACTIVITY_USER_DETAIL)
    }

    /// The path `…/getOffice365ActivationCounts`.
    pub fn get_office365_activation_counts(&self) -> GetOffice365ActivationCounts<A> {
        GetOffice365ActivationCounts {
            route: self.route.literal("getOffice365ActivationCounts"),
        }
    }
}

/// The path `/reports/getOffice365ActivationCounts`.
pub struct GetOffice365ActivationCounts<A: Account = Any> {
    pub(crate) route: Route<A>,
}

impl<A: Account> GetOffice365ActivationCounts<A> {
    /// What the lines below do.
    ///
    /// `GET /reports/getOffice365ActivationCounts`, see [`REPORTS_GET_OFFICE365_ACTIVATION_COUNTS_GET`](operations::REPORTS_GET_OFFICE365_ACTIVATION_COUNTS_GET)
    ///
    /// Least privileged permission:
    ///
    /// - work or school account: `Reports.Read`
    /// - personal account: `Reports.Read`
    /// - application: `Reports.Read.All`
    #[doc(
        alias(
            "GET /reports/getOffice365ActivationCounts",
            "/reports/getOffice365ActivationCounts"
        )
    )]
    pub fn get(&self) -> Call<A, Redirect> {
        self.route
            .call(Method::GET, &operations::REPORTS_GET_OFFICE365_ACTIVATION_COUNTS_GET)
    }
}
