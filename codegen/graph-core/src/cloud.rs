//! The national clouds.

/// A cloud in which the service runs.
///
/// Source: <https://learn.microsoft.com/graph/deployments>.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The global service.
    #[default]
    Global,
    /// US Government L4.
    UsGovernmentL4,
    /// US Government L5 (DOD).
    UsGovernmentL5,
    /// China, operated by 21Vianet.
    China,
}

/// What differs between the clouds.
struct Row {
    base_url: &'static str,
    authority: &'static str,
}

impl Cloud {
    const fn row(self) -> Row {
        let (base_url, authority) = match self {
            Self::Global => (
                "https://graph.microsoft.com",
                "https://login.microsoftonline.com",
            ),
            Self::UsGovernmentL4 => (
                "https://graph.microsoft.us",
                "https://login.microsoftonline.us",
            ),
            Self::UsGovernmentL5 => (
                "https://dod-graph.microsoft.us",
                "https://login.microsoftonline.us",
            ),
            Self::China => (
                "https://microsoftgraph.chinacloudapi.cn",
                "https://login.chinacloudapi.cn",
            ),
        };
        Row {
            base_url,
            authority,
        }
    }

    /// Where calls go, without a version.
    pub const fn base_url(self) -> &'static str {
        self.row().base_url
    }

    /// Where tokens for this cloud come from, without a tenant.
    pub const fn authority(self) -> &'static str {
        self.row().authority
    }

    /// The scope that stands for all permissions that have been granted.
    ///
    /// ```
    /// let scope = graph_core::Cloud::Global.default_scope();
    /// assert_eq!(scope, "https://graph.microsoft.com/.default");
    /// ```
    pub fn default_scope(self) -> String {
        format!("{}/.default", self.base_url())
    }
}
