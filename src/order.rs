//! Short lists in order. The standard library's sort is made for millions of rows, and each kind of
//! row it sorts costs a visitor several kilobytes.

/// Puts rows in the order of their keys; rows of the same key stay as they stood.
pub fn sort_by_key<T, K: Ord>(rows: &mut [T], key: impl Fn(&T) -> K) {
    for sorted in 1..rows.len() {
        let mut place = sorted;
        while let Some([before, here]) =
            place.checked_sub(1).and_then(|at| rows.get_mut(at..=place))
            && key(before) > key(here)
        {
            std::mem::swap(before, here);
            place -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;

    #[test]
    fn rows_come_in_the_order_of_their_keys_and_equal_ones_stay_as_they_stood() {
        let mut rows = [(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        sort_by_key(&mut rows, |(key, _)| *key);
        assert_eq!(rows, [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')]);
        sort_by_key(&mut rows, |(key, _)| std::cmp::Reverse(*key));
        assert_eq!(rows, [(3, 'a'), (3, 'c'), (2, 'd'), (1, 'b'), (1, 'e')]);
        sort_by_key::<(), u8>(&mut [], |()| 0);
    }
}
