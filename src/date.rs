//! A day of the calendar.

use std::fmt::{self, Display, Formatter};

/// A day of the Gregorian calendar, from 1 January 1970 on. As text it is as in `2026-11-22`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year, as in 2026.
    pub year: u64,
    /// The month, from 1 to 12.
    pub month: u8,
    /// The day of the month, from 1 to 31.
    pub day: u64,
}

impl Date {
    /// The day that comes so many days after 1 January 1970. It is reckoned here, because each part
    /// that a browser is asked for weighs more.
    pub fn after(mut rest: u64) -> Self {
        let mut year = 1970;
        loop {
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            for (month, length) in (1..).zip([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                let length = length + u64::from(leap && month == 2);
                if rest < length {
                    return Self { year, month, day: rest + 1 };
                }
                rest -= length;
            }
            year += 1;
        }
    }
}

impl Display for Date {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let Self { year, month, day } = self;
        write!(to, "{year}-{month:02}-{day:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_day_has_the_date_that_calendars_give_it() {
        let date = |days| Date::after(days).to_string();
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(11_016), "2000-02-29");
        assert_eq!(date(11_017), "2000-03-01");
        assert_eq!(date(20_787), "2026-11-30");
        assert_eq!(date(47_540), "2100-02-28");
        assert_eq!(date(47_541), "2100-03-01");
    }
}
