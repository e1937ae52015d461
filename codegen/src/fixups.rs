//! What single pages get wrong, corrected: each fixup names its page, what is wrong, and why we know.
//!
//! A fixup belongs to a snapshot of the documentation. Other documentation may not have its page, or have it corrected,
//! which is a note and nothing more; the repository's own test holds that each fixup finds its error in the reference.
//! What many pages get wrong belongs into a rule of `facts` or `schema`, not here.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::facts::{Facts, TypeName};

/// The correction of one page.
struct Fixup {
    /// The page.
    page: &'static str,
    /// What is wrong, and why we know.
    reason: &'static str,
    /// Corrects the page; the places of the error, none where it is not there.
    apply: fn(&mut Facts) -> Vec<Place>,
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
            let rows = ["skuId", "disabledPlans"].map(|name| call_guid(page, name));
            match rows {
                [sku, plans] if !sku.is_empty() && !plans.is_empty() => [sku, plans].concat(),
                _ => Vec::new(),
            }
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

fn rename_type(page: &mut Facts, wrong: &str, right: &str) -> Vec<Place> {
    let claims = page.types.iter_mut().filter(|claim| claim.name == wrong);
    let renamed = claims.map(|claim| {
        claim.name = right.to_owned();
        claim.place.clone()
    });
    renamed.collect()
}

/// Makes a string of a table a GUID, and marks its row.
fn call_guid(page: &mut Facts, name: &str) -> Vec<Place> {
    let rows = page
        .types
        .iter_mut()
        .flat_map(|claim| &mut claim.properties);
    let mut found = Vec::new();
    for row in rows.filter(|row| row.name == name) {
        let expression = row.expression.iter_mut();
        for type_name in expression
            .flat_map(|expression| &mut expression.alternatives)
            .filter(|type_name| **type_name == TypeName::Primitive("Edm.String"))
        {
            *type_name = TypeName::Primitive("Edm.Guid");
            row.corrected = true;
        }
        found.extend(row.corrected.then(|| row.place.clone()));
    }
    found
}

/// The pages that have a fixup, once for each.
pub fn pages() -> impl Iterator<Item = &'static str> {
    FIXUPS.iter().map(|fixup| fixup.page)
}

/// Applies the corrections of the pages that are there. The errors are still those of the pages; a correction that had
/// nothing to correct is told as well.
pub fn apply(facts: &mut [Facts]) -> Vec<Diagnostic> {
    apply_all(FIXUPS, facts)
}

fn apply_all(fixups: &[Fixup], facts: &mut [Facts]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for fixup in fixups {
        for page in facts
            .iter_mut()
            .filter(|page| page.page.as_str() == fixup.page)
        {
            let places = (fixup.apply)(page);
            if places.is_empty() {
                found.push(idle(fixup, page));
            }
            let errors = places.into_iter();
            found
                .extend(errors.map(|place| Diagnostic::new(Code::KnownError, place, fixup.reason)));
        }
    }
    found
}

fn idle(fixup: &Fixup, page: &Facts) -> Diagnostic {
    let message = format!(
        "the page does not have the error that its fixup corrects: {}",
        fixup.reason
    );
    let help = "the page seems to be corrected; this documentation does not need the fixup";
    Diagnostic::new(Code::FixupIdle, Place::new(&page.page, 0..0), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Corpus;
    use crate::diagnostic::{DocPath, Severity};
    use crate::version::VERSIONS;
    use crate::{facts, markdown};

    #[test]
    fn a_fixup_without_its_error_is_a_note() {
        let fixup = Fixup {
            page: "v1.0/api/x.md",
            reason: "the title has a typing error",
            apply: |page| {
                let found = page.title == "Tilte";
                page.title = "Title".to_owned();
                Vec::from_iter(found.then(|| page.title_place.clone()))
            },
        };
        let page = DocPath::new("v1.0/api/x.md");
        let mut facts = vec![facts::skipped(&page, VERSIONS[0], Code::TitleMissing)];
        facts[0].title = "Tilte".to_owned();
        let fixups = [fixup];
        let codes = |found: &[Diagnostic]| found.iter().map(|it| it.code).collect::<Vec<_>>();
        assert_eq!(codes(&apply_all(&fixups, &mut facts)), [Code::KnownError]);
        let idle = apply_all(&fixups, &mut facts);
        assert_eq!(idle.len(), 1);
        assert_eq!(idle[0].code.severity(), Severity::Note);
        assert!(apply_all(&fixups, &mut []).is_empty());
    }

    #[test]
    fn a_row_tells_that_its_type_was_corrected() {
        let name = "v1.0/resources/application.md";
        let mut corpus = Corpus::default();
        corpus.insert(
            name,
            "# application resource type\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n\
             |id|String|Its name.|\n|tokenEncryptionKeyId|String|A key.|\n",
        );
        let (path, text) = corpus.get(name).unwrap();
        let page = markdown::read(&corpus, path, VERSIONS[0], text).value;
        let mut facts = [facts::read(&page).value];
        let corrected = |facts: &[Facts]| {
            let rows = facts[0].types[0].properties.iter();
            rows.map(|row| row.corrected).collect::<Vec<_>>()
        };
        assert_eq!(corrected(&facts), [false, false]);
        let found = apply(&mut facts);
        assert!(found.iter().all(|it| it.code == Code::KnownError) && found.len() == 1);
        assert_eq!(corrected(&facts), [false, true]);
    }
}
