//! What an operation sends.
//!
//! Knows the places that tell a body: the text, the table, the examples, the title; must not know single arguments.

use std::collections::BTreeMap;

use crate::facts::{Body as ExampleBody, Presence, RequestExample, TypeExpression, essence};

use super::super::claim::{Claim, Verdict};
use super::super::document::{BodyContent, Response, Witness, Witnesses, local_path};
use super::super::names::Meaning;
use super::super::pages::Documentation;
use super::super::stated::{Stated, is_representation};
use super::super::trust::{self, BodyKind, BodySigns, Sent};
use super::arguments::{self, Argument, Arguments, presence_witness};
use super::response::known_members;
use super::target::Target;

/// What was weighed about a body.
#[derive(Debug)]
pub(in crate::schema) struct WeighedBody {
    /// What is sent; the arguments have a list of their own.
    pub(in crate::schema) content: BodyContent,
    /// The media types that can be sent in place of it.
    pub(in crate::schema) media_types: Vec<String>,
    /// What tells the kind of the body.
    pub(in crate::schema) kind: Witness,
    /// The type of a resource that is sent.
    pub(in crate::schema) type_name: Option<Verdict<String>>,
    /// The arguments.
    pub(in crate::schema) arguments: Vec<Argument>,
}

impl WeighedBody {
    /// What tells the body, where that is unusual: rows of a table tell arguments, the text everything else.
    pub(super) fn witness(&self) -> Witnesses {
        let usual = match self.content {
            BodyContent::Parameters { .. } => Witness::Table,
            _ => Witness::Text,
        };
        let of_type = self
            .type_name
            .iter()
            .filter(|_| self.content != BodyContent::Unknown);
        let of_type = of_type.map(|verdict| verdict.witness).next();
        Witnesses {
            kind: self.kind.unless(usual).filter(|_| of_type.is_none()),
            type_name: of_type.and_then(|witness| witness.unless(usual)),
            ..Witnesses::default()
        }
    }

    fn of(content: BodyContent, kind: Witness) -> Self {
        Self {
            content,
            media_types: Vec::new(),
            kind,
            type_name: None,
            arguments: Vec::new(),
        }
    }

    fn resource(claim: Claim<String>) -> Self {
        let content = BodyContent::Resource {
            type_name: claim.value.clone(),
            subtypes: Vec::new(),
        };
        Self {
            kind: claim.witness,
            type_name: Some(Verdict::take(vec![claim], 0)),
            ..Self::of(content, Witness::Text)
        }
    }

    fn parameters(arguments: Vec<Argument>, kind: Witness) -> Self {
        let parameters = arguments.iter().map(Argument::document).collect();
        Self {
            arguments,
            ..Self::of(BodyContent::Parameters { parameters }, kind)
        }
    }
}

/// The properties that the resource must have that a page sends to be created.
pub(super) fn required_properties(
    documentation: &Documentation<'_>,
    content: &BodyContent,
) -> BTreeMap<String, Witness> {
    let creates = documentation.method == "POST" && !documentation.is_titled_call();
    if !creates || !matches!(content, BodyContent::Resource { .. }) {
        return BTreeMap::new();
    }
    let claims = &documentation.claims.body;
    let of_table = |name: &str| {
        let mut tables = claims.announced.iter();
        tables.find(|names| names.iter().any(|known| known == name))
    };
    let is_own = |name: &String| {
        let row = claims.members.iter().find(|row| row.name == *name);
        name == "id" || row.is_some_and(|row| row.notes.read_only)
    };
    let rows = claims.members.iter().filter_map(|row| {
        let announced = of_table(&row.name).map(|names| names.iter().any(is_own));
        let presence = match row.presence {
            Presence::Required if !row.notes.required => Presence::Unsaid,
            presence => presence,
        };
        let witness = trust::required_property(presence, presence_witness(row), announced)?;
        Some((row.name.clone(), witness))
    });
    rows.filter(|(name, _)| !name.contains('@')).collect()
}

fn is_json(media_type: &str) -> bool {
    media_type.ends_with("/json") || media_type.ends_with("+json")
}

/// An operation whose body is weighed, with what its examples send.
struct Sender<'s> {
    documentation: &'s Documentation<'s>,
    response: &'s Response,
    stated: &'s Stated<'s>,
    requests: Vec<&'s RequestExample>,
    bodies: Vec<&'s ExampleBody>,
}

impl Sender<'_> {
    /// Weighs what is sent; `target` is what the request lines lead to.
    fn weigh(&self, target: &Target) -> WeighedBody {
        let body = self.own();
        if !self.documentation.is_write() {
            return body;
        }
        let rows: Vec<&str> = body
            .arguments
            .iter()
            .map(|argument| argument.name.as_str())
            .collect();
        let has_all = |name: &str| {
            let mut rows = rows.iter().filter(|row| !row.contains('@'));
            rows.all(|row| self.stated.types.has_member(name, row))
        };
        let related = |one: &str, other: &str| self.stated.types.related(one, other);
        let (read, certain, place) = match target {
            Target::One {
                type_name,
                certain,
                place,
            } => (Some(type_name.as_str()), *certain, place),
            _ => (None, false, self.documentation.place()),
        };
        let returned = self.response.type_name.as_deref();
        let sent = match &body.content {
            BodyContent::Resource { type_name, .. } => Sent::Resource(type_name),
            BodyContent::Parameters { .. } => Sent::Parameters {
                has_all: &has_all,
                returned: returned.filter(|_| !self.documentation.is_call),
            },
            _ => return body,
        };
        if *target == Target::Several && matches!(sent, Sent::Resource(_)) {
            return self.overruled(body, None);
        }
        let is_object = |name: &str| self.stated.types.object(name).is_some();
        match trust::settled_body(&sent, read, certain, &related, &is_object) {
            Some((name, witness)) => {
                let place = match witness {
                    Witness::Call => place,
                    _ => self.documentation.place(),
                };
                let claim = Claim::new(name.to_owned(), witness, place.clone());
                self.overruled(body, Some(claim))
            }
            None => body,
        }
    }

    /// The body, where other calls tell what it is; without a claim nobody can tell.
    fn overruled(&self, body: WeighedBody, claim: Option<Claim<String>>) -> WeighedBody {
        let wrong = body.type_name.map(|verdict| {
            let place = verdict
                .place
                .unwrap_or_else(|| self.documentation.place().clone());
            Claim::new(verdict.value, verdict.witness, place)
        });
        let mut settled = match claim {
            Some(claim) => WeighedBody::resource(claim),
            None => WeighedBody {
                type_name: Some(Verdict::assumed(String::new())),
                ..WeighedBody::of(BodyContent::Unknown, Witness::Call)
            },
        };
        if let Some(verdict) = &mut settled.type_name {
            verdict.overruled.extend(wrong);
        }
        settled
    }

    fn claim(&self, name: String, witness: Witness) -> Claim<String> {
        Claim::new(name, witness, self.documentation.place().clone())
    }

    fn is_bare_method(&self) -> bool {
        matches!(self.documentation.method, "GET" | "DELETE" | "HEAD")
    }

    /// What the page itself tells.
    fn own(&self) -> WeighedBody {
        let claims = &self.documentation.claims.body;
        let names = &self.stated.names;
        let told = claims.representation.as_ref();
        let represented = told.and_then(|it| names.expressed(it));
        let absent = told.filter(|_| represented.is_none());
        let absent = absent.and_then(|it| self.absent(it));
        let annotated = self.annotated();
        let kind = trust::body(BodySigns {
            is_bare_method: self.is_bare_method(),
            of_no_item: self.is_of_no_item(),
            shows_json: self.bodies.iter().any(|body| body.json().is_some()),
            shows_text: self.text().is_some(),
            says_raw: claims.raw,
            has_rows: !claims.members.is_empty(),
            takes_json: claims.media_types.iter().any(|it| is_json(it)),
            has_parameters: claims.parameters,
            is_represented: represented.is_some(),
            is_returned: represented.is_some() && self.response.type_name == represented,
            is_annotated: annotated.is_some(),
            is_absent: absent.is_some(),
            is_call: self.documentation.is_call,
        });
        let item = || (kind == BodyKind::Item).then(|| self.resource()).flatten();
        match (kind, represented, annotated) {
            (BodyKind::Nothing, ..) => WeighedBody::of(BodyContent::None, Witness::Text),
            (BodyKind::Any, ..) => WeighedBody::of(BodyContent::Unknown, Witness::Path),
            (BodyKind::Represented, Some(name), _) => WeighedBody::resource(self.told(name)),
            (BodyKind::Annotated, _, Some(claim)) => WeighedBody::resource(claim),
            (BodyKind::Absent, ..) => {
                absent.map_or_else(|| self.arguments(), WeighedBody::resource)
            }
            (BodyKind::ShownMedia, ..) => self.media(Witness::Example),
            (BodyKind::SaidMedia, ..) => self.media(Witness::Text),
            _ => item().map_or_else(|| self.arguments(), WeighedBody::resource),
        }
    }

    /// A type that the text names and no page defines.
    fn absent(&self, expression: &TypeExpression) -> Option<Claim<String>> {
        let name = self.stated.resolve(expression);
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_');
        let is_undefined = !name.starts_with("Edm.") && name.chars().all(is_name);
        is_undefined.then(|| self.told(name))
    }

    /// What the text says is sent.
    fn told(&self, name: String) -> Claim<String> {
        let place = self.documentation.claims.body.place.as_ref();
        let place = place.unwrap_or(self.documentation.place());
        Claim::new(name, Witness::Text, place.clone())
    }

    /// The type that the annotation of a request names.
    fn annotated(&self) -> Option<Claim<String>> {
        let json = self
            .requests
            .iter()
            .filter(|request| !matches!(request.body, ExampleBody::Text(_)));
        let mut annotated = json.filter_map(|it| {
            let place = it.stated.as_ref().unwrap_or(&it.place);
            Some((it.expression.as_ref()?, place))
        });
        let (expression, place) = annotated.next()?;
        let name = self.stated.names.expressed(expression)?;
        Some(Claim::new(name, Witness::Annotation, place.clone()))
    }

    /// Whether a request line leads to a reference or to the content of a thing.
    fn is_of_no_item(&self) -> bool {
        let listed = self.documentation.lines.iter().filter(|line| !line.implied);
        listed
            .map(|line| line.path.trim_end())
            .any(|path| path.ends_with("/$ref") || path.ends_with("/$value"))
    }

    /// The first request whose body is no JSON.
    fn text(&self) -> Option<&RequestExample> {
        let mut requests = self.requests.iter().copied();
        requests.find(|request| matches!(request.body, ExampleBody::Text(_)))
    }

    /// Media, of the type that the table of headers names first, or else of that which examples send. Text is an example of
    /// any content where the page speaks of bytes.
    fn media(&self, kind: Witness) -> WeighedBody {
        let claims = &self.documentation.claims.body;
        let mut shown = self.shown();
        let shown = shown.find(|it| !claims.raw || !it.starts_with("text/"));
        let listed = claims.media_types.first().cloned();
        let content_type = listed.or(shown);
        let content_type = content_type.unwrap_or_else(|| "application/octet-stream".to_owned());
        WeighedBody::of(BodyContent::Raw { content_type }, kind)
    }

    /// The media types that examples send to the API.
    fn shown(&self) -> impl Iterator<Item = String> {
        let requests = self.requests.iter().filter(|request| {
            let is_text = matches!(request.body, ExampleBody::Text(_));
            is_text && local_path(&request.url).is_some()
        });
        requests.filter_map(|request| {
            let mut headers = request.headers.iter();
            let header = headers.find(|it| it.name.eq_ignore_ascii_case("content-type"))?;
            essence(&header.value)
        })
    }

    /// The media types that the table of headers names and examples send, besides JSON and the type of the body.
    fn media_types(&self, content: &BodyContent) -> Vec<String> {
        let listed = self.documentation.claims.body.media_types.iter().cloned();
        let mut found: Vec<String> = Vec::new();
        for media_type in listed.chain(self.shown()) {
            let is_own = content.media_type() == Some(media_type.as_str());
            if !is_own && !is_json(&media_type) && !found.contains(&media_type) {
                found.push(media_type);
            }
        }
        found
    }

    /// The arguments that the table lists and examples send.
    fn arguments(&self) -> WeighedBody {
        let rows = &self.documentation.claims.body.members;
        // A representation says nothing about arguments that is not in the table.
        let is_copied = |body: &ExampleBody| body.json().is_some_and(is_representation);
        let mut bodies = self.bodies.clone();
        bodies.retain(|body| rows.is_empty() || !is_copied(body));
        let weigher = Arguments {
            page: self.documentation.page,
            stated: self.stated,
            bodies: &bodies,
            title: self.title(),
        };
        let kind = if rows.is_empty() {
            Witness::Example
        } else {
            Witness::Table
        };
        match arguments::weigh(&weigher, rows) {
            none if none.is_empty() => WeighedBody::of(BodyContent::Unknown, Witness::Assumed),
            arguments => WeighedBody::parameters(arguments, kind),
        }
    }

    /// The type that a page without words about it sends: the one that ends its title, or the one that comes back.
    fn resource(&self) -> Option<Claim<String>> {
        let types = &self.stated.types;
        let shown = |name: &str| {
            let bodies = self.bodies.iter().filter_map(|body| body.json());
            bodies.map(|body| known_members(types, name, body)).sum()
        };
        let title = self.title().map(|name| {
            let count = shown(&name);
            self.claim(name, Witness::Title).times(count)
        });
        let returned = self.response.type_name.as_ref();
        let returned = returned
            .filter(|name| types.object(name).is_some())
            .map(|name| {
                self.claim(name.clone(), Witness::Response)
                    .times(shown(name))
            });
        let claims = title.into_iter().chain(returned).collect();
        let related = |one: &str, other: &str| types.related(one, other);
        trust::unspoken_body(claims, &related)
    }

    /// The type whose name ends the title of the page: *Follow site*.
    fn title(&self) -> Option<String> {
        let title = &self.documentation.page.title;
        let word = title.split_whitespace().skip(1).last()?;
        match self.stated.names.named(word, None, "microsoft.graph") {
            Meaning::Defined(name) if self.stated.types.object(&name).is_some() => Some(name),
            _ => None,
        }
    }
}

/// Weighs what an operation sends; `target` is what its request lines lead to.
pub(super) fn weigh(
    documentation: &Documentation<'_>,
    response: &Response,
    target: &Target,
    stated: &Stated<'_>,
) -> WeighedBody {
    let exchanges = documentation.exchanges.iter();
    let requests: Vec<&RequestExample> = exchanges
        .filter_map(|exchange| exchange.request.as_ref())
        .collect();
    let shown = requests.iter().map(|request| &request.body);
    let bodies = shown.chain(&documentation.claims.body.shown).collect();
    let sender = Sender {
        documentation,
        response,
        stated,
        requests,
        bodies,
    };
    let mut body = sender.weigh(target);
    if !sender.is_bare_method() {
        body.media_types = sender.media_types(&body.content);
    }
    body
}

/// The arguments of the path: those of the table, and those that only the path shows. A page may list the arguments of a
/// function as if they were a body.
pub(super) fn url_arguments(
    documentation: &Documentation<'_>,
    stated: &Stated<'_>,
) -> Vec<Argument> {
    let claims = documentation.claims;
    let mut rows = claims.url_parameters.clone();
    if documentation.method == "GET" {
        rows.extend(claims.body.members.iter().cloned());
    }
    let weigher = Arguments {
        page: documentation.page,
        stated,
        bodies: &[],
        title: None,
    };
    let mut arguments = arguments::weigh(&weigher, &rows);
    let lines = documentation.lines.iter();
    for argument in lines.flat_map(|line| line.address.arguments()) {
        let mut known = arguments.iter_mut();
        match known.find(|known| known.name.eq_ignore_ascii_case(&argument.name)) {
            Some(known) => {
                let claim = Claim::new(true, Witness::Path, known.place.clone());
                known.required = Verdict::take(vec![claim], 0);
            }
            None => {
                let position = arguments.len();
                let place = documentation.place();
                arguments.push(Argument::of_path(argument, position, place));
            }
        }
    }
    arguments
}
