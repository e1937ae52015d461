//! Blocks of methods whose bodies are one chain of calls, or one value that is made by such a chain.
//!
//! Knows the layout of `prettyplease`, and leaves to it what is not certain; must not know where the methods lead.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenTree};

use super::attribute::attributes;
use super::flat::{MARGIN, flat, line, width};

/// A value with one field that is no wider than this may stay on one line.
const NARROW: usize = 40;

/// The text of an `impl` block.
pub(super) fn block(tokens: &[TokenTree]) -> Option<String> {
    let [head @ .., TokenTree::Group(body)] = tokens else {
        return None;
    };
    let mut text = line(format!("{} {{", flat(head)?))?;
    let body: Vec<TokenTree> = body.stream().into_iter().collect();
    if body.is_empty() {
        return None;
    }
    let mut rest = body.as_slice();
    while !rest.is_empty() {
        rest = method(rest, &mut text)?;
    }
    text.push_str("}\n");
    Some(text)
}

/// The first method of some tokens; gives those behind it.
fn method<'t>(tokens: &'t [TokenTree], text: &mut String) -> Option<&'t [TokenTree]> {
    let tokens = attributes(tokens, "    ", text)?;
    let [
        TokenTree::Ident(visibility),
        TokenTree::Ident(keyword),
        TokenTree::Ident(name),
        TokenTree::Group(arguments),
        rest @ ..,
    ] = tokens
    else {
        return None;
    };
    if visibility != "pub" || keyword != "fn" || arguments.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let end = rest.iter().position(is_body)?;
    let (signature, [TokenTree::Group(body), rest @ ..]) = rest.split_at(end) else {
        return None;
    };
    let is_where = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "where");
    let bound = signature.iter().position(is_where);
    let (result, bound) = signature.split_at(bound.unwrap_or(signature.len()));
    let begin = if bound.is_empty() { " {" } else { "" };
    let arguments: Vec<TokenTree> = arguments.stream().into_iter().collect();
    let (all, result) = (flat(&arguments)?, flat(result)?);
    let head = format!("    pub fn {name}({all}){result}{begin}");
    if width(&head) <= MARGIN {
        text.push_str(&head);
        text.push('\n');
    } else {
        let _ = writeln!(text, "    pub fn {name}(");
        for argument in parts(&arguments) {
            text.push_str(&line(format!("        {},", flat(argument)?))?);
        }
        text.push_str(&line(format!("    ){result}{begin}"))?);
    }
    if let [_, bound @ ..] = bound {
        text.push_str("    where\n");
        text.push_str(&line(format!("        {},", flat(bound)?))?);
        text.push_str("    {\n");
    }
    let body: Vec<TokenTree> = body.stream().into_iter().collect();
    text.push_str(&expression(&body)?);
    text.push_str("    }\n");
    Some(rest)
}

fn is_body(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The body of a method.
fn expression(tokens: &[TokenTree]) -> Option<String> {
    let [path @ .., TokenTree::Group(value)] = tokens else {
        return None;
    };
    if value.delimiter() != Delimiter::Brace {
        let chain = Chain::of(tokens)?;
        let Chain { first, calls } = &chain;
        return match chain.on_one_line(8) {
            Some(chain) => Some(format!("        {chain}\n")),
            None => Some(format!("        {first}\n{}", below(calls, 12)?)),
        };
    }
    let field: Vec<TokenTree> = value.stream().into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Punct(_), chain @ ..] = field.as_slice() else {
        return None;
    };
    let chain = Chain::of(chain)?;
    let value = match chain.on_one_line(14 + width(&name.to_string())) {
        Some(chain) if width(&chain) + width(&name.to_string()) > NARROW => {
            format!("            {name}: {chain},\n")
        }
        Some(_) => return None,
        None => {
            // What begins a line of its own is one word here, and a whole path there.
            let (receiver, field) = chain.first.split_once('.')?;
            let calls = below(&chain.calls, 16)?;
            let calls = calls.strip_suffix('\n')?;
            format!("            {name}: {receiver}\n                .{field}\n{calls},\n")
        }
    };
    Some(format!("        {} {{\n{value}        }}\n", flat(path)?))
}

/// Calls of methods, one on the result of the other.
struct Chain {
    /// What they begin with: `self.route`.
    first: String,
    /// The calls, each with its dot.
    calls: Vec<String>,
}

impl Chain {
    fn of(tokens: &[TokenTree]) -> Option<Self> {
        let [
            TokenTree::Ident(receiver),
            TokenTree::Punct(dot),
            TokenTree::Ident(field),
            rest @ ..,
        ] = tokens
        else {
            return None;
        };
        if receiver != "self" || dot.as_char() != '.' || rest.len() % 3 != 0 || rest.is_empty() {
            return None;
        }
        let calls: Option<Vec<String>> = rest
            .chunks(3)
            .map(|call| {
                let is_call = matches!(
                    call,
                    [TokenTree::Punct(dot), TokenTree::Ident(_), TokenTree::Group(arguments)]
                        if dot.as_char() == '.' && arguments.delimiter() == Delimiter::Parenthesis
                );
                is_call.then(|| flat(call)).flatten()
            })
            .collect();
        Some(Self {
            first: format!("{receiver}.{field}"),
            calls: calls?,
        })
    }

    /// The whole, where it fits behind a column.
    fn on_one_line(&self, column: usize) -> Option<String> {
        let chain = format!("{}{}", self.first, self.calls.concat());
        (column + width(&chain) <= MARGIN).then_some(chain)
    }
}

/// Calls on lines of their own.
fn below(calls: &[String], indent: usize) -> Option<String> {
    calls
        .iter()
        .map(|call| line(format!("{:indent$}{call}", "")))
        .collect()
}

/// The parts between the commas.
fn parts(tokens: &[TokenTree]) -> impl Iterator<Item = &[TokenTree]> {
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    tokens.split(is_comma).filter(|part| !part.is_empty())
}
