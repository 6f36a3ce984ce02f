//! What a message is made of: its values, the messages in it, its choices and its words.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

/// The parts of one message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts<'a> {
    /// Names of the values that are filled in or chosen by.
    pub variables: BTreeSet<&'a str>,
    /// Names of the messages that stand in it.
    pub messages: BTreeSet<&'a str>,
    /// What is chosen by, and the forms there are: plural categories and numbers.
    pub choices: Vec<(&'a str, Vec<&'a str>)>,
    /// Its words, piece by piece.
    pub words: Vec<&'a str>,
    /// What Fluent knows and no message here has, in a word or two.
    pub strange: Vec<&'static str>,
}

impl<'a> Parts<'a> {
    /// The parts of a message's text.
    pub fn of(message: &Message<&'a str>) -> Parts<'a> {
        let mut parts = Parts::default();
        if let Some(pattern) = &message.value {
            parts.pattern(pattern);
        }
        parts
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector);
        if let InlineExpression::VariableReference { id } = selector {
            let form = |key: &VariantKey<&'a str>| match key {
                VariantKey::Identifier { name } => *name,
                VariantKey::NumberLiteral { value } => *value,
            };
            self.choices.push((id.name, variants.iter().map(|variant| form(&variant.key)).collect()));
        } else {
            self.strange.push("a choice by something else than a value");
        }
        variants.iter().for_each(|variant| self.pattern(&variant.value));
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name)),
            InlineExpression::MessageReference { id, attribute: None } => drop(self.messages.insert(id.name)),
            // A sign by its number could be any, also one that cannot be seen.
            InlineExpression::StringLiteral { value } if value.contains('\\') => {
                self.strange.push("a sign by its number")
            }
            InlineExpression::StringLiteral { value } => self.words.push(value),
            InlineExpression::MessageReference { .. } => self.strange.push("a part of a message"),
            InlineExpression::NumberLiteral { .. } => self.strange.push("a number in braces"),
            InlineExpression::FunctionReference { .. } => self.strange.push("a function"),
            InlineExpression::TermReference { .. } => self.strange.push("a term"),
            InlineExpression::Placeable { .. } => self.strange.push("braces in braces"),
        }
    }
}
