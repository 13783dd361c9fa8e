//! Values as Python shows them, to compare with what boto3 gave.

use aws_iam_resources::{AccessKey, PolicyDocument, PolicyVersion, Role, User, UserPolicy};
use serde_json::Value;

/// Python's `repr`.
pub(crate) trait Python {
    fn python(&self) -> String;
}

impl Python for str {
    fn python(&self) -> String {
        format!("'{self}'")
    }
}

impl Python for String {
    fn python(&self) -> String {
        self.as_str().python()
    }
}

impl Python for bool {
    fn python(&self) -> String {
        if *self { "True" } else { "False" }.to_owned()
    }
}

impl Python for usize {
    fn python(&self) -> String {
        self.to_string()
    }
}

impl Python for Value {
    fn python(&self) -> String {
        match self {
            Self::Null => "None".to_owned(),
            Self::Bool(value) => value.python(),
            Self::Number(value) => value.to_string(),
            Self::String(value) => value.python(),
            Self::Array(items) => items.as_slice().python(),
            Self::Object(members) => {
                let members: Vec<_> =
                    members.iter().map(|(name, value)| format!("'{name}': {}", value.python())).collect();
                format!("{{{}}}", members.join(", "))
            }
        }
    }
}

impl Python for PolicyDocument {
    fn python(&self) -> String {
        self.as_value().map_or_else(|| self.as_str().python(), Python::python)
    }
}

macro_rules! handles {
    ($($type:ty)*) => {$(
        impl Python for $type {
            fn python(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

handles! { AccessKey PolicyVersion Role User UserPolicy }

impl<T: Python + ?Sized> Python for &T {
    fn python(&self) -> String {
        (**self).python()
    }
}

impl<T: Python> Python for Option<T> {
    fn python(&self) -> String {
        self.as_ref().map_or("None".to_owned(), Python::python)
    }
}

impl<T: Python> Python for [T] {
    fn python(&self) -> String {
        let items: Vec<_> = self.iter().map(Python::python).collect();
        format!("[{}]", items.join(", "))
    }
}

impl<T: Python> Python for Vec<T> {
    fn python(&self) -> String {
        self.as_slice().python()
    }
}

macro_rules! tuples {
    ($(($($type:ident $item:ident),*))*) => {$(
        impl<$($type: Python),*> Python for ($($type,)*) {
            fn python(&self) -> String {
                let ($($item,)*) = self;
                format!("({})", [$($item.python()),*].join(", "))
            }
        }
    )*};
}

tuples! { (A a, B b) (A a, B b, C c) }
