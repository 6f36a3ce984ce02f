//! Fractions and how they are printed.

use reflectory::domain::exact::natural::Natural;
use reflectory::domain::exact::{Exact, Shown};
use reflectory::domain::random::SplitMix64;

fn ratio(a: u64, b: u64) -> Exact {
    Exact::ratio(a, b).unwrap()
}

#[test]
fn one_rounding_half_up_to_one_decimal() {
    for (a, b, shown) in [
        (0, 1, "0.0"),
        (295, 100, "3.0"),
        (294_999_999, 100_000_000, "2.9"),
        (38, 13, "2.9"),
        (9, 4, "2.3"),
        (5, 1, "5.0"),
        (1, 20, "0.1"),
        (1, 21, "0.0"),
        (10, 1, "10.0"),
    ] {
        assert_eq!(ratio(a, b).shown().to_string(), shown, "{a}/{b}");
    }
    // Every twentieth from 1.00 to 5.00: those between two tenths go up, the others stay.
    for twentieth in 20..=100 {
        assert_eq!(ratio(twentieth, 20).shown(), Shown::from_tenths(twentieth.div_ceil(2)), "{twentieth}/20");
        let below = ratio(twentieth * 1_000_000 - 1, 20_000_000);
        assert_eq!(below.shown(), Shown::from_tenths(twentieth / 2), "just below {twentieth}/20");
    }
}

#[test]
fn percent_is_rounded_once_too() {
    for (a, b, shown) in
        [(1, 3, "33.3"), (2, 3, "66.7"), (1, 8, "12.5"), (1, 16, "6.3"), (1, 1, "100.0"), (0, 7, "0.0")]
    {
        assert_eq!(ratio(a, b).percent().to_string(), shown, "{a}/{b}");
    }
}

#[test]
fn differences_are_those_of_the_printed_numbers() {
    let since = |after: u64, before: u64| Shown::from_tenths(after).since(Shown::from_tenths(before)).to_string();
    assert_eq!([since(32, 29), since(29, 32), since(30, 30), since(5, 47)], ["+0.3", "-0.3", "0.0", "-4.2"]);
    assert_eq!(format!("{:>5}|{:<6}|", Shown::from_tenths(30), Shown::from_tenths(4)), "  3.0|0.4   |");
}

#[test]
fn a_mean_of_nothing_is_none() {
    assert_eq!(Exact::ratio(3, 0), None);
    assert_eq!(Exact::mean([]), None);
    assert_eq!(Exact::mean([&ratio(1, 2), &ratio(1, 3)]), Some(ratio(5, 12)));
}

#[test]
fn small_fractions_come_out_as_with_wide_integers() {
    let mut random = SplitMix64::new(7);
    for _ in 0..2000 {
        let [a, b, c, d] = std::array::from_fn(|_| {
            let bits = random.below(31);
            1 + random.below(1 << bits)
        });
        let wide = [a, b, c, d].map(u128::from);
        let check = |found: Exact, numerator: u128, denominator: u128| {
            let (mut x, mut y) = (numerator, denominator);
            while y != 0 {
                (x, y) = (y, x % y);
            }
            assert_eq!(found.to_string(), format!("{}/{}", numerator / x, denominator / x), "{a} {b} {c} {d}");
        };
        let (first, second) = (ratio(a, b), ratio(c, d));
        check(first.plus(&second), wide[0] * wide[3] + wide[2] * wide[1], wide[1] * wide[3]);
        check(first.distance(&second), (wide[0] * wide[3]).abs_diff(wide[2] * wide[1]), wide[1] * wide[3]);
        check(first.times(&second), wide[0] * wide[2], wide[1] * wide[3]);
        check(Exact::mean([&first, &second]).unwrap(), wide[0] * wide[3] + wide[2] * wide[1], 2 * wide[1] * wide[3]);
        assert_eq!(first.cmp(&second), (wide[0] * wide[3]).cmp(&(wide[2] * wide[1])));
        let tenths = (wide[0] * 20 + wide[1]) / (2 * wide[1]);
        assert_eq!(u128::from(first.shown().tenths()), tenths, "{a}/{b}");
    }
}

#[test]
fn whole_numbers_of_any_size_obey_the_laws() {
    let mut random = SplitMix64::new(11);
    for _ in 0..300 {
        let [a, b, c] = std::array::from_fn(|_| {
            let digits = 1 + random.below(90) as usize;
            let text: String = (0..digits).map(|_| char::from(b'0' + random.below(10) as u8)).collect();
            let number = Natural::read(&text, 90).unwrap();
            let trimmed = text.trim_start_matches('0');
            assert_eq!(number.to_string(), if trimmed.is_empty() { "0" } else { trimmed });
            number
        });
        assert_eq!(a.plus(&b), b.plus(&a));
        assert_eq!(a.plus(&b).distance(&b), a);
        assert_eq!(a.times(&b.plus(&c)), a.times(&b).plus(&a.times(&c)));
        let (quotient, rest) = a.divided(&b);
        assert_eq!(quotient.times(&b).plus(&rest), a);
        assert!(rest < b || b.is_zero());
        let common = a.common(&b);
        if !common.is_zero() {
            assert!(a.divided(&common).1.is_zero() && b.divided(&common).1.is_zero());
            assert_eq!(a.times(&c).common(&b.times(&c)), common.times(&c));
        }
    }
    for text in ["", "-1", "1.5", "١", " 1", "0x1"] {
        assert_eq!(Natural::read(text, 90), None, "{text}");
    }
    assert_eq!(Natural::read("123", 2), None);
    assert_eq!(Natural::from(u128::MAX).to_string(), u128::MAX.to_string());
}

#[test]
fn means_of_thousands_of_odd_denominators_stay_exact() {
    // Every denominator from 99,001 to 100,000: the common one has some thousand digits.
    let values: Vec<Exact> = (99_001..=100_000).map(|n| ratio(3 * n, n).plus(&ratio(1, n))).collect();
    let mean = Exact::mean(&values).unwrap();
    let digits = mean.denominator().to_string().len();
    assert!(digits > 2000, "{digits}");
    // Between 3 + 1/100000 and 3 + 1/99001.
    assert!(mean > ratio(300_001, 100_000) && mean < ratio(297_004, 99_001));
    assert_eq!(mean.shown().to_string(), "3.0");
    let (numerator, denominator) = (mean.numerator().to_string(), mean.denominator().to_string());
    assert_eq!(Exact::read(&numerator, &denominator), Some(mean));
    assert_eq!(Exact::read("1", "0"), None);
    assert_eq!(Exact::read("26", "10"), Some(ratio(13, 5)));
}
