//! Searches and options of expansions, built at random, and what they mean.

use generated::runtime::{Expansion, Property, Rel, Search};
use generated::v1_0::models::User;
use tests::odata::expand::{Choice, Expanded};
use tests::odata::filter::Tree;
use tests::odata::{Literal, search};

use super::filters::{CITY, operator, path};
use super::values::Generator;

impl Generator {
    pub(crate) fn search<M>(
        &mut self,
        property: &Property<M, String>,
        depth: usize,
    ) -> (Search<M>, search::Search) {
        if depth > 0 && self.below(3) > 0 {
            let (left, right) = (
                self.search(property, depth - 1),
                self.search(property, depth - 1),
            );
            let is_and = self.below(2) == 0;
            let search = match is_and {
                true => left.0.and(right.0),
                false => left.0.or(right.0),
            };
            return (search, search::Search::joined(is_and, [left.1, right.1]));
        }
        let words = format!("{}!", self.words());
        match self.below(2) {
            0 => (Search::term(&words), search::Search::Phrase(words)),
            _ => {
                let phrase = format!("{}:{words}", property.name());
                (property.search(&words), search::Search::Phrase(phrase))
            }
        }
    }

    pub(crate) fn options(
        &mut self,
        depth: usize,
    ) -> (
        impl FnOnce(Expansion<User>) -> Expansion<User> + use<>,
        Vec<Choice>,
    ) {
        const MANAGER: &Property<User, Rel<User>> = &Property::new("manager");
        type Step = Box<dyn FnOnce(Expansion<User>) -> Expansion<User>>;
        let mut steps: Vec<Step> = Vec::new();
        let mut choices = Vec::new();
        let names = |name: &str| vec![name.to_owned()];
        if self.below(2) == 0 {
            steps.push(Box::new(|it| it.select([CITY, MANAGER])));
            choices.push(Choice::Select(vec![names("city"), names("manager")]));
        }
        if self.below(2) == 0 {
            let words = self.words();
            let literal = Tree::Literal(Literal::Text(words.clone()));
            steps.push(Box::new(|it| it.filter(CITY.eq(words))));
            choices.push(Choice::Filter(operator(
                "eq",
                &path(None, &["city"]),
                literal,
            )));
        }
        if self.below(2) == 0 {
            let (search, tree) = self.search(CITY, 2);
            steps.push(Box::new(|it| it.search(search)));
            choices.push(Choice::Search(tree));
        }
        if self.below(2) == 0 {
            let to_city = MANAGER.path(CITY);
            steps.push(Box::new(move |it| {
                it.order_by([CITY.ascending(), to_city.descending()])
            }));
            let to_city = ["manager", "city"].map(str::to_owned).to_vec();
            choices.push(Choice::OrderBy(vec![
                (names("city"), false),
                (to_city, true),
            ]));
        }
        if self.below(2) == 0 {
            let top = self.in_range(0, 999);
            steps.push(Box::new(move |it| it.top(top).count()));
            choices.extend([Choice::Top(top), Choice::Count(true)]);
        }
        match self.below(3) {
            0 => {
                steps.push(Box::new(Expansion::levels_max));
                choices.push(Choice::Levels(None));
            }
            1 => {
                steps.push(Box::new(|it| it.levels(3)));
                choices.push(Choice::Levels(Some(3)));
            }
            _ => {}
        }
        if depth > 0 {
            let (options, inner) = self.options(depth - 1);
            steps.push(Box::new(|it| it.expand_with(MANAGER, options)));
            let (path, options) = (names("manager"), inner);
            choices.push(Choice::Expand(vec![Expanded { path, options }]));
        }
        (
            |it| steps.into_iter().fold(it, |it, step| step(it)),
            choices,
        )
    }
}
