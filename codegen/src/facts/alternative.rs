//! Alternatives: sentences by which a page asks for one of several arguments, and so for none of them by itself.
//!
//! Knows the words of such sentences; must not know what the arguments are.

use super::member::Member;
use super::presence::Presence;
use super::section::{Part, Role};
use super::sentence::sentences;

/// Marks the members that the text calls alternatives (*specify either a comment or the body of the message*) as optional,
/// where their own rows do not say whether they are.
pub(super) fn mark(outline: &[Part<'_, '_>], members: &mut [Member]) {
    let parts = outline
        .iter()
        .filter(|part| matches!(part.role, Role::Intro | Role::Body));
    for inlines in parts.flat_map(|part| part.section.prose()) {
        for sentence in sentences(inlines) {
            mark_named(&sentence.lower, members);
        }
    }
}

/// Marks the members that a sentence in lower case names behind *either*, if it is two of them at least.
fn mark_named(sentence: &str, members: &mut [Member]) {
    let mut words = sentence
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .skip_while(|word| *word != "either")
        .skip(1)
        .peekable();
    let is_choice = words.clone().any(|word| word == "or");
    if words.peek().is_none() || !is_choice {
        return;
    }
    let words: Vec<&str> = words.collect();
    let is_named = |member: &&mut Member| {
        let name = member.name.to_ascii_lowercase();
        words.contains(&name.as_str())
    };
    let named: Vec<&mut Member> = members.iter_mut().filter(is_named).collect();
    if named.len() < 2 {
        return;
    }
    for member in named {
        if member.presence == Presence::Unsaid {
            member.presence = Presence::Optional;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::corpus::Corpus;
    use crate::version::VERSIONS;
    use crate::{facts, markdown};

    use super::Presence;

    /// What the rows of a page say whose introduction has this text.
    fn presence(text: &str) -> [Presence; 3] {
        let page = format!(
            "# lamp: dim\n\n{text}\n\n## HTTP request\n\n```http\nPOST /lamp/dim\n```\n\n## Request body\n\n\
             |Parameter|Type|Description|\n|:-|:-|:-|\n|level|Int32|A level.|\n|sceneName|String|A scene.|\n\
             |speed|Int32|Required. A speed.|\n"
        );
        let mut corpus = Corpus::default();
        corpus.insert("v1.0/api/lamp-dim.md", &page);
        let (path, text) = corpus.get("v1.0/api/lamp-dim.md").unwrap();
        let facts = facts::read(&markdown::read(&corpus, path, VERSIONS[0], text).value).value;
        let members = facts.operation.unwrap().body.members;
        let members: [_; 3] = members.try_into().unwrap();
        members.map(|member| member.presence)
    }

    #[test]
    fn of_alternatives_none_is_required() {
        let free = [Presence::Optional, Presence::Optional, Presence::Required];
        for text in [
            "Specify either a level or the **title** of the `sceneName` parameter. Both together are an error.",
            "- Dims the lamp.\n- Set either **level** or **sceneName**.",
            "Needs a `speed`, and either `sceneName` or `level`.",
            "Either `level`, or `speed` and `sceneName`.",
        ] {
            assert_eq!(presence(text), free, "{text}");
        }
    }

    #[test]
    fn other_choices_say_nothing_of_members() {
        let unsaid = [Presence::Unsaid, Presence::Unsaid, Presence::Required];
        for text in [
            "Dims the lamp.",
            "Set a **level** or a **sceneName**.",
            "The **level** of a **sceneName** is either on or off.",
            "The **sceneName** can be either a **level** or a word.",
            "Use either JSON or XML. Set **level** and **sceneName**.",
        ] {
            assert_eq!(presence(text), unsaid, "{text}");
        }
    }
}
