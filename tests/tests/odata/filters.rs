//! Filters, built at random, and what they mean.

use generated::runtime::filter::Operand;
use generated::runtime::{Expression, Filter, Property, Rel};
use generated::v1_0::models::{AgeGroup, DirectoryObject, User};
use generated::{Binary, Date, DateTimeOffset, Duration, Guid, Json, TimeOfDay};
use tests::odata::Literal;
use tests::odata::filter::Tree;

use super::values::Generator;

/// What is filtered.
pub(crate) struct Thing;

type Text = Expression<Thing, String>;
type Found = (Filter<Thing>, Tree);

pub(crate) const TEXT: &Property<Thing, String> = &Property::new("text");
const FLAG: &Property<Thing, bool> = &Property::new("flag");
const BYTE: &Property<Thing, i8> = &Property::new("byte");
const SMALL: &Property<Thing, i32> = &Property::new("small");
const LARGE: &Property<Thing, i64> = &Property::new("large");
const SINGLE: &Property<Thing, f32> = &Property::new("single");
const DOUBLE: &Property<Thing, f64> = &Property::new("double");
const GUID: &Property<Thing, Guid> = &Property::new("guid");
const DATE: &Property<Thing, Date> = &Property::new("date");
const TIME: &Property<Thing, TimeOfDay> = &Property::new("time");
const INSTANT: &Property<Thing, DateTimeOffset> = &Property::new("instant");
const DURATION: &Property<Thing, Duration> = &Property::new("duration");
const BINARY: &Property<Thing, Binary> = &Property::new("binary");
const AGE_GROUP: &Property<Thing, AgeGroup> = &Property::new("ageGroup");
const ANY: &Property<Thing, Json> = &Property::new("untyped");
const TEXTS: &Property<Thing, Vec<String>> = &Property::new("texts");
const NUMBERS: &Property<Thing, Vec<i64>> = &Property::new("numbers");
const THINGS: &Property<Thing, Vec<Json>> = &Property::new("things");
const OBJECT: &Property<Thing, Rel<DirectoryObject>> = &Property::new("object");
const OBJECTS: &Property<Thing, Rel<Vec<DirectoryObject>>> = &Property::new("objects");
const INNER: &Property<Json, String> = &Property::new("inner");
const INNER_TEXTS: &Property<Json, Vec<String>> = &Property::new("innerTexts");
pub(crate) const CITY: &Property<User, String> = &Property::new("city");

/// The variables of the lambdas around an expression, with their numbers.
#[derive(Clone, Default)]
pub(crate) struct Scope {
    depth: usize,
    texts: Vec<(usize, Text)>,
    numbers: Vec<(usize, Expression<Thing, i64>)>,
    things: Vec<(usize, Expression<Thing, Json>)>,
    objects: Vec<(usize, Expression<Thing, DirectoryObject>)>,
}

pub(crate) fn path(root: Option<usize>, names: &[&str]) -> Tree {
    Tree::Path(root, names.iter().map(|it| (*it).to_owned()).collect())
}

fn function(name: &str, arguments: impl IntoIterator<Item = Tree>) -> Tree {
    Tree::Function(name.to_owned(), arguments.into_iter().collect())
}

pub(crate) fn operator(name: &str, left: &Tree, right: Tree) -> Tree {
    Tree::Operator(name.to_owned(), left.clone().into(), right.into())
}

impl Generator {
    /// A text that is no literal.
    fn text(&mut self, scope: &Scope, depth: usize) -> (Text, Tree) {
        let choice = self.below(if depth == 0 { 6 } else { 9 });
        match choice {
            6..9 => {
                let (text, tree) = self.text(scope, depth - 1);
                match choice {
                    6 => (text.to_lower(), function("tolower", [tree])),
                    7 => (text.to_upper(), function("toupper", [tree])),
                    _ => (text.trim(), function("trim", [tree])),
                }
            }
            5 => {
                let names = ["object", "microsoft.graph.user", "city"];
                (
                    (&OBJECT.cast::<User>().path(CITY)).into(),
                    path(None, &names),
                )
            }
            4 => ((&ANY.path(INNER)).into(), path(None, &["untyped", "inner"])),
            3 if !scope.objects.is_empty() => {
                let (root, object) = scope.objects[self.below(scope.objects.len())].clone();
                let names = ["microsoft.graph.user", "city"];
                (object.cast::<User>().path(CITY), path(Some(root), &names))
            }
            2 if !scope.things.is_empty() => {
                let (root, thing) = scope.things[self.below(scope.things.len())].clone();
                (thing.path(INNER), path(Some(root), &["inner"]))
            }
            1 if !scope.texts.is_empty() => {
                let (root, text) = scope.texts[self.below(scope.texts.len())].clone();
                (text, path(Some(root), &[]))
            }
            _ => (TEXT.into(), path(None, &["text"])),
        }
    }

    /// A comparison of an expression with a value.
    fn compared<T, V>(
        &mut self,
        left: (Expression<Thing, T>, Tree),
        value: V,
        literal: Literal,
    ) -> Found
    where
        V: Operand<Thing, T> + Clone,
    {
        let (left, tree) = left;
        let literal = Tree::Literal(literal);
        let null = Tree::Literal(Literal::Null);
        match self.below(9) {
            0 => (left.eq(value), operator("eq", &tree, literal)),
            1 => (left.ne(value), operator("ne", &tree, literal)),
            2 => (left.gt(value), operator("gt", &tree, literal)),
            3 => (left.ge(value), operator("ge", &tree, literal)),
            4 => (left.lt(value), operator("lt", &tree, literal)),
            5 => (left.le(value), operator("le", &tree, literal)),
            6 => (left.is_null(), operator("eq", &tree, null)),
            7 => (left.is_not_null(), operator("ne", &tree, null)),
            _ => {
                let count = 1 + self.below(3);
                let filter = left.is_in(vec![value; count]);
                (filter, Tree::In(tree.into(), vec![literal; count]))
            }
        }
    }

    fn of_text(&mut self, scope: &Scope) -> Found {
        let (left, tree) = self.text(scope, 2);
        let (right, right_tree) = match self.below(2) {
            0 => self.text(scope, 1),
            _ => {
                let words = self.words();
                let literal = Tree::Literal(Literal::Text(words.clone()));
                (Operand::into_expression(words), literal)
            }
        };
        match self.below(4) {
            0 => (
                left.contains(right),
                function("contains", [tree, right_tree]),
            ),
            1 => (
                left.starts_with(right),
                function("startswith", [tree, right_tree]),
            ),
            2 => (
                left.ends_with(right),
                function("endswith", [tree, right_tree]),
            ),
            _ => (left.ne(right), operator("ne", &tree, right_tree)),
        }
    }

    fn property<T>(property: &Property<Thing, T>) -> (Expression<Thing, T>, Tree) {
        (property.into(), path(None, &[property.name()]))
    }

    fn of_number(&mut self, scope: &Scope) -> Found {
        let number: i64 = self.in_range(-9, 9_999);
        let small = i32::try_from(number).unwrap();
        let literal = Literal::Integer(number);
        match self.below(7) {
            0 => {
                let (text, tree) = self.text(scope, 1);
                self.compared((text.length(), function("length", [tree])), small, literal)
            }
            1 => {
                let (instant, tree) = Self::property(INSTANT);
                let (value, name) = match self.below(6) {
                    0 => (instant.year(), "year"),
                    1 => (instant.month(), "month"),
                    2 => (instant.day(), "day"),
                    3 => (instant.hour(), "hour"),
                    4 => (instant.minute(), "minute"),
                    _ => (instant.second(), "second"),
                };
                self.compared((value, function(name, [tree])), small, literal)
            }
            2 => self.compared(
                (TEXTS.count(), path(None, &["texts", "$count"])),
                number,
                literal,
            ),
            3 => self.compared(Self::property(BYTE), -7, Literal::Integer(-7)),
            4 => self.compared(Self::property(SMALL), small, literal),
            5 if !scope.numbers.is_empty() => {
                let (root, variable) = scope.numbers[self.below(scope.numbers.len())].clone();
                self.compared((variable, path(Some(root), &[])), number, literal)
            }
            _ => {
                let number = self.bits().cast_signed();
                self.compared(Self::property(LARGE), number, Literal::Integer(number))
            }
        }
    }

    fn of_value(&mut self) -> Found {
        match self.below(12) {
            0 => {
                let value = self.below(2) == 0;
                self.compared(Self::property(FLAG), value, Literal::Bool(value))
            }
            1 => {
                let eighths: i16 = self.in_range(-999, 999);
                let value = f32::from(eighths) / 8.0;
                let literal = Literal::Float(f64::from(value).to_bits());
                self.compared(Self::property(SINGLE), value, literal)
            }
            2 => {
                let value = self.double();
                self.compared(
                    Self::property(DOUBLE),
                    value,
                    Literal::Float(value.to_bits()),
                )
            }
            3 => {
                let value = u128::from(self.bits()) << 64 | u128::from(self.bits());
                self.compared(
                    Self::property(GUID),
                    Guid::from_u128(value),
                    Literal::Guid(value),
                )
            }
            4 => {
                let (value, day) = self.day();
                self.compared(Self::property(DATE), value, Literal::Date(day))
            }
            5 => {
                let (value, time) = self.time();
                self.compared(Self::property(TIME), value, Literal::TimeOfDay(time))
            }
            6 => {
                let (value, literal) = self.instant();
                self.compared(Self::property(INSTANT), value, literal)
            }
            7 => {
                let (value, day) = self.day();
                let (instant, tree) = Self::property(INSTANT);
                self.compared(
                    (instant.date(), function("date", [tree])),
                    value,
                    Literal::Date(day),
                )
            }
            8 => {
                let (value, literal) = self.duration();
                self.compared(Self::property(DURATION), value, literal)
            }
            9 => {
                let length = self.below(5);
                let value: Vec<u8> = (0..length).map(|_| self.in_range(0, 255)).collect();
                let literal = Literal::Binary(value.clone());
                self.compared(Self::property(BINARY), Binary::from(value), literal)
            }
            10 => {
                let literal = Tree::Literal(Literal::Text("notAdult".to_owned()));
                let (left, tree) = Self::property(AGE_GROUP);
                match self.below(2) {
                    0 => (
                        left.has(AgeGroup::NotAdult),
                        operator("has", &tree, literal),
                    ),
                    _ => (left.eq(AgeGroup::NotAdult), operator("eq", &tree, literal)),
                }
            }
            _ => {
                let words = self.words();
                self.compared(Self::property(ANY), words.clone(), Literal::Text(words))
            }
        }
    }

    /// A lambda over a list whose elements `enter` takes into the scope.
    fn over<E>(
        &mut self,
        list: (Expression<Thing, Vec<E>>, Tree),
        scope: &Scope,
        depth: usize,
        enter: impl FnOnce(&mut Scope, usize, Expression<Thing, E>),
    ) -> Found {
        let mut inner = scope.clone();
        let mut condition = None;
        let build = |element| {
            enter(&mut inner, scope.depth, element);
            inner.depth += 1;
            let (filter, tree) = self.filter(&inner, depth - 1);
            condition = Some(tree);
            filter
        };
        let (filter, operator) = match depth % 2 {
            0 => (list.0.any(build), "any"),
            _ => (list.0.all(build), "all"),
        };
        (
            filter,
            Tree::Lambda(operator, list.1.into(), condition.unwrap().into()),
        )
    }

    fn lambda(&mut self, scope: &Scope, depth: usize) -> Found {
        match self.below(5) {
            0 => self.over(
                Self::property(NUMBERS),
                scope,
                depth,
                |scope, root, element| {
                    scope.numbers.push((root, element));
                },
            ),
            1 => self.over(
                Self::property(THINGS),
                scope,
                depth,
                |scope, root, element| {
                    scope.things.push((root, element));
                },
            ),
            2 if !scope.things.is_empty() => {
                let (root, thing) = scope.things[self.below(scope.things.len())].clone();
                let list = (thing.path(INNER_TEXTS), path(Some(root), &["innerTexts"]));
                self.over(list, scope, depth, |scope, root, element| {
                    scope.texts.push((root, element));
                })
            }
            3 => self.over_objects(scope, depth),
            _ => self.over(
                Self::property(TEXTS),
                scope,
                depth,
                |scope, root, element| {
                    scope.texts.push((root, element));
                },
            ),
        }
    }

    /// The list is a relationship.
    fn over_objects(&mut self, scope: &Scope, depth: usize) -> Found {
        let mut inner = scope.clone();
        let mut condition = None;
        let filter = OBJECTS.any(|element| {
            inner.objects.push((scope.depth, element));
            inner.depth += 1;
            let (filter, tree) = self.filter(&inner, depth - 1);
            condition = Some(tree);
            filter
        });
        let list = path(None, &["objects"]);
        (
            filter,
            Tree::Lambda("any", list.into(), condition.unwrap().into()),
        )
    }

    pub(crate) fn filter(&mut self, scope: &Scope, depth: usize) -> Found {
        if depth == 0 {
            return match self.below(3) {
                0 => self.of_text(scope),
                1 => self.of_number(scope),
                _ => self.of_value(),
            };
        }
        match self.below(6) {
            0 => {
                let (filter, tree) = self.filter(scope, depth - 1);
                (!filter, Tree::Not(tree.into()))
            }
            1 => self.lambda(scope, depth),
            2 if depth == 1 => {
                let name = "microsoft.graph.user".to_owned();
                (Filter::is_of::<User>(), Tree::IsOf(name))
            }
            3 => self.filter(scope, 0),
            choice => {
                let is_and = choice == 4;
                let (left, right) = (self.filter(scope, depth - 1), self.filter(scope, depth - 1));
                let filter = match is_and {
                    true => left.0.and(right.0),
                    false => left.0.or(right.0),
                };
                (filter, Tree::joined(is_and, [left.1, right.1]))
            }
        }
    }
}
