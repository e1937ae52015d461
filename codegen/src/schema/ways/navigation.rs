//! Where paths can lead: the tree of the known request lines, and the types at its places.
//!
//! Knows what follows a word, a key or a thing of some type; must not know who goes there.

use std::collections::{BTreeMap, BTreeSet};

use super::super::address::{self, Kind, Line};
use super::super::document::{
    Piece, Segment, Template, Types, is_value, named, parenthesised, pieces, placeholder, segment,
    unquoted, without_query,
};
use super::super::words::MemberWords;

/// The places that paths lead to.
#[derive(Debug)]
pub(super) struct Navigation<'t> {
    types: &'t Types,
    words: &'t MemberWords,
    /// The places; what follows a place has a higher number.
    nodes: Vec<Node>,
    /// The places that lead to the same kind of thing.
    alike: BTreeMap<Kind, Vec<usize>>,
    /// What each word and function leads to, wherever that is known.
    kinds: BTreeMap<String, BTreeSet<Kind>>,
}

/// A place.
#[derive(Debug, Default)]
struct Node {
    /// What follows, by what it adds to the identity of an address.
    next: BTreeMap<String, (Segment, usize)>,
    /// The methods of the request lines that end here.
    methods: BTreeSet<String>,
    /// What it leads to, where that is known.
    kind: Option<Kind>,
}

/// How far a path has led: to the places with these numbers, and to a thing of this kind.
#[derive(Debug, Clone, Default)]
struct Spot {
    nodes: Vec<usize>,
    kind: Option<Kind>,
}

impl<'t> Navigation<'t> {
    /// Puts lines together, each with the type of what `GET` returns there and whether that is a collection.
    pub(super) fn of<'l>(
        lines: impl Iterator<Item = (&'l Line, Option<(&'l str, bool)>)>,
        types: &'t Types,
        words: &'t MemberWords,
    ) -> Self {
        let mut navigation = Self {
            types,
            words,
            nodes: vec![Node::default()],
            alike: BTreeMap::new(),
            kinds: BTreeMap::new(),
        };
        let mut read: BTreeMap<usize, Vec<(&str, bool)>> = BTreeMap::new();
        for (line, answer) in lines {
            let Some(node) = navigation.insert(line) else {
                continue;
            };
            navigation.nodes[node].methods.insert(line.method.clone());
            read.entry(node).or_default().extend(answer);
        }
        for (node, answers) in read {
            navigation.nodes[node].kind = navigation.common(&answers);
        }
        navigation.follow_members();
        navigation.follow_words();
        navigation.follow_members();
        for (number, node) in navigation.nodes.iter().enumerate() {
            if let Some(kind) = &node.kind {
                let alike = navigation.alike.entry(kind.clone()).or_default();
                alike.push(number);
            }
        }
        navigation
    }

    /// The place at the end of a line.
    fn insert(&mut self, line: &Line) -> Option<usize> {
        let template = line.address.template.as_ref()?;
        let mut node = 0;
        for segment in as_user(&template.segments) {
            let place = address::part(&segment);
            node = match self.nodes[node].next.get(&place) {
                Some((_, next)) => *next,
                None => {
                    let number = self.nodes.len();
                    self.nodes.push(Node::default());
                    self.nodes[node].next.insert(place, (segment, number));
                    number
                }
            };
        }
        Some(node)
    }

    /// The kind that all answers have; of kin, the base.
    fn common(&self, answers: &[(&str, bool)]) -> Option<Kind> {
        let (first, collection) = *answers.first()?;
        let mut base = first;
        for (name, listed) in &answers[1..] {
            if !self.types.related(base, name) || *listed != collection {
                return None;
            }
            if self.types.chain(base).iter().any(|(it, _)| it == name) {
                base = name;
            }
        }
        self.types.object(base).map(|_| Kind {
            type_name: base.to_owned(),
            collection,
        })
    }

    /// Gives a kind to the places that members of known types and keys of known collections lead to.
    fn follow_members(&mut self) {
        for number in 0..self.nodes.len() {
            let Some(kind) = self.nodes[number].kind.clone() else {
                continue;
            };
            let next: Vec<(Option<Kind>, usize)> = self.nodes[number]
                .next
                .values()
                .map(|(segment, next)| (self.kind_behind(&kind, segment), *next))
                .collect();
            for (kind, next) in next {
                let known = &mut self.nodes[next].kind;
                *known = known.take().or(kind);
            }
        }
    }

    /// What a segment behind a thing leads to.
    fn kind_behind(&self, kind: &Kind, segment: &Segment) -> Option<Kind> {
        match segment {
            Segment::Key(_) | Segment::NamedKey { .. } if kind.collection => Some(Kind {
                collection: false,
                ..kind.clone()
            }),
            Segment::ItemPath(_) => Some(kind.clone()),
            Segment::Literal(word) if !kind.collection => Some(self.member(kind, word)?.1),
            _ => None,
        }
    }

    /// Gives a kind to the places behind a word that leads to the same kind wherever that is known.
    fn follow_words(&mut self) {
        for (place, node) in self.behind_words() {
            let kinds = self.kinds.entry(place).or_default();
            kinds.extend(self.nodes[node].kind.clone());
        }
        for (place, node) in self.behind_words() {
            let known = &mut self.nodes[node].kind;
            *known = known
                .take()
                .or_else(|| only(self.kinds.get(&place)?).cloned());
        }
    }

    /// The places behind a word, its key or a function, each with what it adds to an address.
    fn behind_words(&self) -> Vec<(String, usize)> {
        let mut places = Vec::new();
        for node in &self.nodes {
            for (part, (segment, number)) in &node.next {
                if let Segment::Literal(_) | Segment::Function { .. } = segment {
                    places.push((part.clone(), *number));
                    let key = self.nodes[*number].next.get("/{}");
                    places.extend(key.map(|(_, key)| (format!("{part}/{{}}"), *key)));
                }
            }
        }
        places
    }

    /// A member of a thing: its name, and what it leads to.
    fn member(&self, kind: &Kind, word: &str) -> Option<(String, Kind)> {
        let chain = self.types.chain(&kind.type_name);
        let mut members = chain.iter().flat_map(|(_, object)| object.members());
        let (name, member) = members.find(|(name, _)| name.eq_ignore_ascii_case(word))?;
        let kind = Kind {
            type_name: member.type_name.clone(),
            collection: member.collection,
        };
        Some((name.clone(), kind))
    }
}

/// The kind, where there is one only.
fn only(kinds: &BTreeSet<Kind>) -> Option<&Kind> {
    kinds.first().filter(|_| kinds.len() == 1)
}

/// The segments of a line, with the signed-in user as one of the users.
fn as_user(segments: &[Segment]) -> Vec<Segment> {
    match segments {
        [Segment::Literal(me), rest @ ..] if me == "me" => {
            let user = [Segment::Literal("users".into()), Segment::Key("id".into())];
            user.into_iter().chain(rest.iter().cloned()).collect()
        }
        segments => segments.to_vec(),
    }
}

impl Navigation<'_> {
    /// The template of a path, and what it leads to, where it leads somewhere step by step: by a word that some line or some type has there, or by
    /// the key of a collection. The last word may be one that leads wherever it is known to what the page answers.
    pub(super) fn template(
        &self,
        method: &str,
        path: &str,
        answer: Option<(&str, bool)>,
    ) -> Option<(Template, Option<Kind>)> {
        let (path, _) = without_query(path);
        let pieces = pieces(path);
        let mut segments: Vec<Segment> = Vec::new();
        let mut spot = Spot {
            nodes: vec![0],
            kind: None,
        };
        for (number, piece) in pieces.iter().enumerate() {
            let is_last = number + 1 == pieces.len();
            let steps = match *piece {
                Piece::Part("me") if segments.is_empty() => {
                    let user = self.behind(&self.behind(&spot, "/users"), "/{}");
                    vec![(Segment::Literal("me".to_owned()), user)]
                }
                Piece::Part(part) => {
                    let steps = self.steps(&spot, part);
                    let answer = answer.filter(|_| is_last && method == "GET");
                    steps.or_else(|| Some(vec![self.answered(&spot, part, answer?)?]))?
                }
                Piece::Inside(_) => vec![self.inside(&spot)?],
            };
            for (segment, next) in steps {
                segments.push(segment);
                spot = next;
            }
        }
        let template = Template {
            segments,
            query: None,
        };
        self.takes(&spot, method).then_some((template, spot.kind))
    }

    /// What the last word of a line leads to, or its key, where the type before the word declares it.
    pub(super) fn declared(&self, line: &Line) -> Option<Kind> {
        let template = line.address.template.as_ref()?;
        let segments = as_user(&template.segments);
        let (before, word, is_item) = match segments.as_slice() {
            [before @ .., Segment::Literal(word)] => (before, word, false),
            [before @ .., Segment::Literal(word), Segment::Key(_)] => (before, word, true),
            _ => return None,
        };
        let mut spot = Spot {
            nodes: vec![0],
            kind: None,
        };
        for segment in before {
            spot = self.behind(&spot, &address::part(segment));
        }
        let kind = spot.kind.filter(|kind| !kind.collection)?;
        let (_, found) = self.member(&kind, word)?;
        match is_item {
            true => Some(found).filter(|it| it.collection).map(|items| Kind {
                collection: false,
                ..items
            }),
            false => Some(found),
        }
    }

    /// Where a part of a path leads: one step, or two where it holds the key of a collection in parentheses.
    fn steps(&self, spot: &Spot, part: &str) -> Option<Vec<(Segment, Spot)>> {
        let one = |step| Some(vec![step]);
        if placeholder(part).is_some() {
            return self.key(spot, part).and_then(one);
        }
        if let Some((word, inner)) = parenthesised(part)
            && !inner.trim().is_empty()
            && named(inner).is_none()
        {
            let (word, items) = self.word(spot, word)?;
            let key = self.key(&items, unquoted(inner).unwrap_or(inner))?;
            return Some(vec![(word, items), key]);
        }
        match self.word(spot, part.strip_suffix("()").unwrap_or(part)) {
            Some(step) => one(step),
            None => self
                .function(spot, part)
                .or_else(|| self.key(spot, part))
                .and_then(one),
        }
    }

    /// A word that follows here, or where things of the same kind are; a member of the type; a cast; the number of items;
    /// the value of a thing.
    fn word(&self, spot: &Spot, word: &str) -> Option<(Segment, Spot)> {
        let place = format!("/{}", word.to_lowercase());
        let behind = self.behind(spot, &place);
        if let Some(segment) = self.segment(spot, &place) {
            return Some((segment, behind));
        }
        let literal = |word: &str| Segment::Literal(word.to_owned());
        if word == "$count" {
            return self.is_collection(spot).then(|| (literal(word), behind));
        }
        let kind = spot.kind.as_ref()?;
        if word == "$value" {
            return (!kind.collection).then(|| (literal(word), behind));
        }
        if self.types.object(word).is_some() {
            let is_kin = self.types.related(&kind.type_name, word);
            let kind = Kind {
                type_name: word.to_owned(),
                ..kind.clone()
            };
            return is_kin.then(|| (literal(word), self.spot(Vec::new(), Some(kind))));
        }
        let member = self.member(kind, word).filter(|_| !kind.collection);
        let (name, kind) = member?;
        Some((literal(&name), self.spot(Vec::new(), Some(kind))))
    }

    /// A function that follows here, with its arguments written as they are.
    fn function(&self, spot: &Spot, part: &str) -> Option<(Segment, Spot)> {
        let function = segment(part)?;
        let place = address::part(&function);
        let is_function = matches!(function, Segment::Function { .. });
        let is_known = is_function && self.segment(spot, &place).is_some();
        is_known.then(|| (function, self.behind(spot, &place)))
    }

    /// A word or a function behind one thing, where it is known to lead to the answer.
    fn answered(&self, spot: &Spot, part: &str, answer: (&str, bool)) -> Option<(Segment, Spot)> {
        let segment = segment(part)?;
        let kind = only(self.kinds.get(&address::part(&segment))?)?;
        let leads_there = (kind.type_name.as_str(), kind.collection) == answer;
        let is_one = spot.kind.as_ref().is_some_and(|kind| !kind.collection);
        (is_one && leads_there).then(|| (segment, self.spot(Vec::new(), Some(kind.clone()))))
    }

    /// The key of a collection. A word that types or paths have elsewhere is none.
    fn key(&self, spot: &Spot, value: &str) -> Option<(Segment, Spot)> {
        let place = format!("/{}", value.to_lowercase());
        let is_word = self.words.is_member(value) || self.kinds.contains_key(&place);
        if !self.is_collection(spot) || !is_value(value) || is_word {
            return None;
        }
        let known = self.segment(spot, "/{}");
        let segment = known.unwrap_or_else(|| Segment::Key("id".to_owned()));
        let mut next = self.behind(spot, "/{}");
        if next.kind.is_none() {
            let kind = spot.kind.clone().map(|kind| Kind {
                collection: false,
                ..kind
            });
            next = self.spot(next.nodes, kind);
        }
        Some((segment, next))
    }

    /// A path inside a thing, where such a path follows here.
    fn inside(&self, spot: &Spot) -> Option<(Segment, Spot)> {
        let segment = self.segment(spot, ":/{}:")?;
        Some((segment, self.behind(spot, ":/{}:")))
    }

    fn segment(&self, spot: &Spot, place: &str) -> Option<Segment> {
        let mut nodes = spot.nodes.iter();
        let (segment, _) = nodes.find_map(|node| self.nodes[*node].next.get(place))?;
        Some(segment.clone())
    }

    /// Where a step leads that is known.
    fn behind(&self, spot: &Spot, place: &str) -> Spot {
        let next = spot.nodes.iter();
        let next = next.filter_map(|node| self.nodes[*node].next.get(place));
        let nodes: Vec<usize> = next.map(|(_, number)| *number).collect();
        let mut kinds = nodes.iter().map(|node| self.nodes[*node].kind.clone());
        let kind = kinds.find(Option::is_some).flatten();
        self.spot(nodes, kind)
    }

    /// These places, and those of the same kind.
    fn spot(&self, mut nodes: Vec<usize>, kind: Option<Kind>) -> Spot {
        let alike = kind.as_ref().and_then(|kind| self.alike.get(kind));
        for node in alike.into_iter().flatten() {
            if !nodes.contains(node) {
                nodes.push(*node);
            }
        }
        Spot { nodes, kind }
    }

    fn is_collection(&self, spot: &Spot) -> bool {
        let mut nodes = spot.nodes.iter();
        spot.kind.as_ref().is_some_and(|kind| kind.collection)
            || nodes.any(|node| self.nodes[*node].next.contains_key("/{}"))
    }

    /// Whether a method makes sense here: some line has it, or everything is read, items are added to collections, and
    /// one thing is changed or removed.
    fn takes(&self, spot: &Spot, method: &str) -> bool {
        let mut nodes = spot.nodes.iter();
        nodes.any(|node| self.nodes[*node].methods.contains(method))
            || match method {
                "GET" => true,
                "POST" => self.is_collection(spot),
                "PATCH" | "PUT" | "DELETE" => spot.kind.is_some() && !self.is_collection(spot),
                _ => false,
            }
    }
}
