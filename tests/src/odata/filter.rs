//! `$filter`: expressions, and how their operators bind.

use super::literal::{Literal, literal};
use super::scan::Scan;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// One of these holds. There are two at least, and none is an `Or` itself.
    Or(Vec<Tree>),
    /// All of these hold. There are two at least, and none is an `And` itself.
    And(Vec<Tree>),
    /// This does not hold.
    Not(Box<Tree>),
    /// An operator between two expressions.
    Operator(String, Box<Tree>, Box<Tree>),
    /// The first is one of the others.
    In(Box<Tree>, Vec<Tree>),
    /// A function and its arguments.
    Function(String, Vec<Tree>),
    /// The element is of this type.
    IsOf(String),
    /// `any` or `all` elements of a list, and what holds for them.
    Lambda(&'static str, Box<Tree>, Box<Tree>),
    /// The path of a property, from the element or from the variable of the lambda with this number; the outermost one
    /// is the first.
    Path(Option<usize>, Vec<String>),
    /// A value.
    Literal(Literal),
}

impl Tree {
    /// All of these hold, or one of them does.
    pub fn joined(is_and: bool, trees: [Tree; 2]) -> Self {
        let parts = trees.into_iter().flat_map(|tree| match tree {
            Self::And(parts) if is_and => parts,
            Self::Or(parts) if !is_and => parts,
            other => vec![other],
        });
        match is_and {
            true => Self::And(parts.collect()),
            false => Self::Or(parts.collect()),
        }
    }
}

/// Reads an expression.
///
/// # Errors
///
/// Fails with what is wrong where the text is no expression of the grammar.
pub fn read(text: &str) -> Result<Tree, String> {
    let mut reader = Reader {
        scan: Scan(text),
        variables: Vec::new(),
    };
    let tree = reader.or()?;
    reader.scan.end()?;
    Ok(tree)
}

/// The functions of the grammar, and how many arguments they have.
const FUNCTIONS: [(&str, usize); 21] = [
    ("contains", 2),
    ("startswith", 2),
    ("endswith", 2),
    ("concat", 2),
    ("indexof", 2),
    ("length", 1),
    ("tolower", 1),
    ("toupper", 1),
    ("trim", 1),
    ("year", 1),
    ("month", 1),
    ("day", 1),
    ("hour", 1),
    ("minute", 1),
    ("second", 1),
    ("date", 1),
    ("time", 1),
    ("now", 0),
    ("round", 1),
    ("floor", 1),
    ("ceiling", 1),
];

/// The operators between two operands, those that bind least first.
const OPERATORS: [&[&str]; 4] = [
    &["eq", "ne"],
    &["gt", "ge", "lt", "le"],
    &["add", "sub"],
    &["mul", "divby", "div", "mod"],
];

struct Reader<'t> {
    scan: Scan<'t>,
    /// The variables that can be named here, the outermost first.
    variables: Vec<String>,
}

impl Reader<'_> {
    fn or(&mut self) -> Result<Tree, String> {
        let mut tree = self.and()?;
        while self.scan.take_word("or") {
            tree = Tree::joined(false, [tree, self.and()?]);
        }
        Ok(tree)
    }

    fn and(&mut self) -> Result<Tree, String> {
        let mut tree = self.binary(0)?;
        while self.scan.take_word("and") {
            tree = Tree::joined(true, [tree, self.binary(0)?]);
        }
        Ok(tree)
    }

    fn binary(&mut self, level: usize) -> Result<Tree, String> {
        let Some(operators) = OPERATORS.get(level) else {
            return self.unary();
        };
        let mut tree = self.binary(level + 1)?;
        while let Some(operator) = operators.iter().find(|it| self.scan.take_word(it)) {
            let right = self.binary(level + 1)?;
            tree = Tree::Operator((*operator).to_owned(), tree.into(), right.into());
        }
        Ok(tree)
    }

    fn unary(&mut self) -> Result<Tree, String> {
        let mut ahead = self.scan;
        if ahead.take("not") && ahead.blanks() {
            self.scan = ahead;
            return Ok(Tree::Not(self.unary()?.into()));
        }
        let mut tree = self.primary()?;
        loop {
            if self.scan.take_word("has") {
                let member = Tree::Literal(Literal::Text(self.scan.quoted()?));
                tree = Tree::Operator("has".to_owned(), tree.into(), member.into());
            } else if self.scan.take_word("in") {
                tree = Tree::In(tree.into(), self.list()?);
            } else {
                return Ok(tree);
            }
        }
    }

    fn primary(&mut self) -> Result<Tree, String> {
        if self.scan.take("(") {
            self.scan.blanks();
            let tree = self.or()?;
            self.scan.blanks();
            self.scan.expect(")")?;
            return Ok(tree);
        }
        if let Some(value) = literal(&mut self.scan)? {
            return Ok(Tree::Literal(value));
        }
        self.function().unwrap_or_else(|| self.path())
    }

    /// `( value, value … )`, one value at least.
    fn list(&mut self) -> Result<Vec<Tree>, String> {
        self.scan.expect("(")?;
        let mut values = Vec::new();
        loop {
            self.scan.blanks();
            values.push(self.or()?);
            self.scan.blanks();
            if !self.scan.take(",") {
                self.scan.expect(")")?;
                return Ok(values);
            }
        }
    }

    /// A function, if there is one of this name.
    fn function(&mut self) -> Option<Result<Tree, String>> {
        let mut ahead = self.scan;
        let name = ahead.identifier().filter(|_| ahead.0.starts_with('('))?;
        if name == "isof" {
            self.scan = ahead;
            return Some(self.is_of());
        }
        let (_, arguments) = FUNCTIONS.iter().find(|it| it.0 == name)?;
        self.scan = ahead;
        Some(self.arguments(name.to_owned(), *arguments))
    }

    fn arguments(&mut self, name: String, count: usize) -> Result<Tree, String> {
        let arguments = match count {
            0 => {
                self.scan.expect("()")?;
                Vec::new()
            }
            _ => self.list()?,
        };
        if arguments.len() != count {
            return Err(format!("{name} has {} arguments", arguments.len()));
        }
        Ok(Tree::Function(name, arguments))
    }

    /// The service that the client is for asks for quotes around the type, which the grammar does not have.
    fn is_of(&mut self) -> Result<Tree, String> {
        self.scan.expect("(")?;
        let is_quoted = self.scan.take("'");
        let name = self.scan.name().filter(|it| it.contains('.'));
        let name = name.ok_or_else(|| self.scan.wrong("a type"))?;
        self.scan.expect(if is_quoted { "')" } else { ")" })?;
        Ok(Tree::IsOf(name))
    }

    fn path(&mut self) -> Result<Tree, String> {
        let first = self.segment()?;
        let root = self.variables.iter().position(|it| *it == first);
        let mut path = match root {
            Some(_) => Vec::new(),
            None => vec![first],
        };
        while self.scan.take("/") {
            if self.scan.take("$count") {
                path.push("$count".to_owned());
                break;
            }
            for operator in ["any", "all"] {
                if self.scan.take(&format!("{operator}(")) {
                    return self.lambda(operator, Tree::Path(root, path));
                }
            }
            path.push(self.segment()?);
        }
        Ok(Tree::Path(root, path))
    }

    fn segment(&mut self) -> Result<String, String> {
        self.scan.name().ok_or_else(|| self.scan.wrong("a name"))
    }

    fn lambda(&mut self, operator: &'static str, list: Tree) -> Result<Tree, String> {
        self.scan.blanks();
        let variable = self.scan.identifier().unwrap_or_default().to_owned();
        if variable.is_empty() || self.variables.contains(&variable) {
            return Err(self.scan.wrong("the name of a new variable"));
        }
        self.scan.blanks();
        self.scan.expect(":")?;
        self.scan.blanks();
        self.variables.push(variable);
        let condition = self.or()?;
        self.variables.pop();
        self.scan.blanks();
        self.scan.expect(")")?;
        Ok(Tree::Lambda(operator, list.into(), condition.into()))
    }
}
