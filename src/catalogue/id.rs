//! Ids and the tables they name rows of.

use std::marker::PhantomData;

/// A public id, resolved to a row of one table when the content was checked.
pub trait Id: Copy {
    /// Names the row at `index`. Only the content gate mints ids.
    fn mint(index: u16) -> Self;
    /// The row this id names.
    fn index(self) -> usize;
}

/// Declares an id type: `Copy`, ordered by its place in the content.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u16);

        impl $crate::catalogue::Id for $name {
            fn mint(index: u16) -> Self { Self(index) }
            fn index(self) -> usize { usize::from(self.0) }
        }
    )*};
}
pub(crate) use ids;

ids! {
    /// An area of the body.
    AreaId;
    /// A headline type, such as skin rejuvenation.
    FamilyId;
    /// A treatment, that is a headline type with its focus.
    TreatmentId;
    /// A concern.
    ConcernId;
    /// A caution.
    CautionId;
    /// An advice text.
    CardId;
    /// A procedure or habit that may go with a treatment.
    CombinationId;
}

/// Rows in authored order, named by ids of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<I, T> {
    rows: Vec<T>,
    ids: PhantomData<I>,
}

impl<I: Id, T> Table<I, T> {
    /// A table of these rows.
    pub fn new(rows: Vec<T>) -> Self {
        Self { rows, ids: PhantomData }
    }

    /// The row an id names. `None` only for an id of other content.
    pub fn get(&self, id: I) -> Option<&T> {
        self.rows.get(id.index())
    }

    /// Every row with its id, in authored order.
    pub fn iter(&self) -> impl Iterator<Item = (I, &T)> {
        (0..).zip(&self.rows).map(|(index, row)| (I::mint(index), row))
    }

    /// Every id, in authored order.
    pub fn ids(&self) -> impl Iterator<Item = I> + use<I, T> {
        (0_u16..).take(self.rows.len()).map(I::mint)
    }

    /// The id of the first row that answers to the question.
    pub fn find(&self, answers_to: impl Fn(&T) -> bool) -> Option<I> {
        self.iter().find(|(_, row)| answers_to(row)).map(|(id, _)| id)
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}
