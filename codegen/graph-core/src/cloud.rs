//! The national clouds.

use std::fmt;

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
    name: &'static str,
    base_url: &'static str,
    authority: &'static str,
}

/// Its name, such as `US Government L4`.
impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.row().name)
    }
}

impl Cloud {
    pub(crate) const ALL: [Self; 4] = [
        Self::Global,
        Self::UsGovernmentL4,
        Self::UsGovernmentL5,
        Self::China,
    ];

    const fn row(self) -> Row {
        let (name, base_url, authority) = match self {
            Self::Global => (
                "global service",
                "https://graph.microsoft.com",
                "https://login.microsoftonline.com",
            ),
            Self::UsGovernmentL4 => (
                "US Government L4",
                "https://graph.microsoft.us",
                "https://login.microsoftonline.us",
            ),
            Self::UsGovernmentL5 => (
                "US Government L5 (DOD)",
                "https://dod-graph.microsoft.us",
                "https://login.microsoftonline.us",
            ),
            Self::China => (
                "China operated by 21Vianet",
                "https://microsoftgraph.chinacloudapi.cn",
                "https://login.chinacloudapi.cn",
            ),
        };
        Row {
            name,
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
