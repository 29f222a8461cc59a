//! What clinics and their developers are told of the widget: the snippet builder, the npm package
//! and `docs/clinics.md` all say it from here, and it rests on the quiz's own table of settings.

mod group;
mod surface;
#[cfg(test)]
mod tests;
mod value;

pub(crate) use group::{Group, title};
pub(crate) use surface::{EVENTS, METHODS, PROPERTIES};
pub(crate) use value::default;
