//! What single pages get wrong, corrected: each fixup names its page, what is wrong, and why we know.
//!
//! A fixup that no longer finds its error is an error itself. What many pages get wrong belongs into a rule of
//! `facts` or `schema`, not here.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Base, Facts};

/// The correction of one page.
struct Fixup {
    /// The page.
    page: &'static str,
    /// What is wrong, and why we know.
    reason: &'static str,
    /// Corrects the page; `false` where the error is not there.
    apply: fn(&mut Facts) -> bool,
}

/// All corrections.
const FIXUPS: &[Fixup] = &[
    Fixup {
        page: "v1.0/resources/identityuserflow.md",
        reason: "title and annotation call the type UserFlow; the file and the page of the type that inherits from \
                 it call it identityUserFlow",
        apply: |page| {
            rename_type(
                page,
                "microsoft.graph.UserFlow",
                "microsoft.graph.identityUserFlow",
            )
        },
    },
    Fixup {
        page: "v1.0/resources/licenseassignmentstate.md",
        reason: "the table calls the SKU and its plans strings; the pages of assignedLicense, licenseDetails and \
                 subscribedSku call the same values GUIDs, and all examples show GUIDs",
        apply: |page| {
            let [sku, plans] = ["skuId", "disabledPlans"].map(|name| call_guid(page, name));
            sku && plans
        },
    },
    Fixup {
        page: "v1.0/resources/application.md",
        reason: "tokenEncryptionKeyId, a string of the table, is the keyId of one of the keyCredentials, which is a \
                 GUID on their page",
        apply: |page| call_guid(page, "tokenEncryptionKeyId"),
    },
    Fixup {
        page: "v1.0/resources/serviceprincipal.md",
        reason: "tokenEncryptionKeyId, a string of the table, is the keyId of one of the keyCredentials, which is a \
                 GUID on their page",
        apply: |page| call_guid(page, "tokenEncryptionKeyId"),
    },
];

fn rename_type(page: &mut Facts, wrong: &str, right: &str) -> bool {
    let claim = page.types.iter_mut().find(|claim| claim.name == wrong);
    let found = claim.is_some();
    if let Some(claim) = claim {
        claim.name = right.to_owned();
    }
    found
}

/// Makes a string of a table a GUID.
fn call_guid(page: &mut Facts, name: &str) -> bool {
    let rows = page
        .types
        .iter_mut()
        .flat_map(|claim| &mut claim.properties);
    let mut found = false;
    for base in rows
        .filter(|row| row.name == name)
        .filter_map(|row| row.expression.as_mut())
        .flat_map(|expression| &mut expression.bases)
        .filter(|base| **base == Base::Primitive("Edm.String"))
    {
        *base = Base::Primitive("Edm.Guid");
        found = true;
    }
    found
}

/// Applies the corrections of the pages that are there.
pub fn apply(facts: &mut [Facts]) -> Vec<Diagnostic> {
    apply_all(FIXUPS, facts)
}

fn apply_all(fixups: &[Fixup], facts: &mut [Facts]) -> Vec<Diagnostic> {
    let mut idle = Vec::new();
    for fixup in fixups {
        for page in facts
            .iter_mut()
            .filter(|page| page.page.as_str() == fixup.page)
        {
            if !(fixup.apply)(page) {
                let message = format!(
                    "the fixup of this page no longer finds its error: {}",
                    fixup.reason
                );
                idle.push(
                    Diagnostic::new(Code::FixupIdle, Place::new(&page.page, 0..0), message)
                        .help("remove the fixup"),
                );
            }
        }
    }
    idle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::DocPath;
    use crate::facts;
    use crate::version::VERSIONS;

    #[test]
    fn a_fixup_without_its_error_is_an_error() {
        let fixup = Fixup {
            page: "v1.0/api/x.md",
            reason: "the title has a typing error",
            apply: |page| {
                let found = page.title == "Tilte";
                page.title = "Title".to_owned();
                found
            },
        };
        let page = DocPath::new("v1.0/api/x.md");
        let mut facts = vec![facts::skipped(&page, VERSIONS[0], Code::TitleMissing)];
        facts[0].title = "Tilte".to_owned();
        let fixups = [fixup];
        assert!(apply_all(&fixups, &mut facts).is_empty());
        assert_eq!(apply_all(&fixups, &mut facts).len(), 1);
    }
}
