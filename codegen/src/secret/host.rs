//! Hosts of tenants.
//!
//! Knows the names of the companies that Microsoft made up for documentation:
//! <https://learn.microsoft.com/style-guide/a-z-word-list-term-collections/f/fictitious-companies>.

use std::ops::Range;

/// The domains below which each tenant has a host.
const DOMAINS: &[&str] = &[".onmicrosoft.com", ".sharepoint.com"];

/// What a text with such a host has in it.
const SPELLINGS: &[&str] = &[
    "onmicrosoft.com",
    "OnMicrosoft.com",
    "onMicrosoft.com",
    "sharepoint.com",
    "SharePoint.com",
    "Sharepoint.com",
];

/// The made-up companies, and words that stand for any company.
const MADE_UP: &[&str] = &[
    "adatum",
    "adventure-works",
    "adventureworks",
    "alpineskihouse",
    "bellowscollege",
    "bestforyouorganic",
    "blueyonderairlines",
    "cityofcontoso",
    "cohovineyard",
    "cohowinery",
    "company",
    "consolidatedmessenger",
    "contoso",
    "cpandl",
    "customer",
    "demo",
    "domain",
    "example",
    "fabrikam",
    "fineartschool",
    "firstupconsultants",
    "fourthcoffee",
    "graphicdesigninstitute",
    "humongousinsurance",
    "initial",
    "lamna",
    "libertysdelightful",
    "litware",
    "lucernepublishing",
    "margiestravel",
    "microsoft",
    "munsonspickles",
    "name",
    "nodpublishers",
    "northwind",
    "organization",
    "proseware",
    "relecloud",
    "sample",
    "southridgevideo",
    "tailspintoys",
    "tailwindtraders",
    "tenant",
    "test",
    "thephone-company",
    "thephonecompany",
    "treyresearch",
    "vanarsdel",
    "wideworldimporters",
    "wingtiptoys",
    "woodgrove",
    "your",
];

/// The hosts of tenants in a text that are not made up.
pub(super) fn real(text: &str) -> Vec<Range<usize>> {
    if !SPELLINGS.iter().any(|spelling| text.contains(spelling)) {
        return Vec::new();
    }
    let found = text.match_indices(".com").filter_map(|(at, com)| {
        let end = at + com.len();
        let domain = DOMAINS.iter().find(|domain| {
            let start = end.checked_sub(domain.len());
            start
                .and_then(|start| text.get(start..end))
                .is_some_and(|it| it.eq_ignore_ascii_case(domain))
        })?;
        let name_end = end - domain.len();
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let start = text[..name_end].trim_end_matches(is_part).len();
        let name = text[start..name_end].to_ascii_lowercase();
        let is_whole = !text[end..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let is_made_up = name.is_empty() || MADE_UP.iter().any(|made_up| name.contains(made_up));
        let is_placeholder = text[..start].ends_with(['}', '>', ']', '*', '%']);
        (is_whole && !is_made_up && !is_placeholder).then_some(start..end)
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_up_hosts_are_fine() {
        let real = |text| -> Vec<&str> { real(text).into_iter().map(|it| &text[it]).collect() };
        let text = "a@contoso.onmicrosoft.com, https://fabrikam-my.sharepoint.com/x, {tenant}.onmicrosoft.com";
        assert_eq!(real(text), [""; 0]);
        assert_eq!(
            real("a@M365x98.OnMicrosoft.com!"),
            ["M365x98.OnMicrosoft.com"]
        );
        assert_eq!(
            real("https://lampshop.sharepoint.com"),
            ["lampshop.sharepoint.com"]
        );
        assert_eq!(
            real("<name>.sharepoint.com, yourdomain.onmicrosoft.com, x.com, .onmicrosoft.com"),
            [""; 0]
        );
    }
}
