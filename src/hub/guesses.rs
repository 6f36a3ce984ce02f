//! Wrong join codes, counted. Time is an argument.

use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use crate::hub::crowd::network;
use crate::hub::limits::Guessing;

struct Failures {
    count: u32,
    last: Instant,
    until: Instant,
}

/// Who failed how often, in memory only.
pub struct Guesses {
    limits: Guessing,
    addresses: HashMap<IpAddr, Failures>,
    in_all: u32,
    since: Option<Instant>,
}

impl Guesses {
    /// Nobody has failed yet.
    pub fn new(limits: Guessing) -> Self {
        Self { limits, addresses: HashMap::new(), in_all: 0, since: None }
    }

    /// How long this address must wait before it is heard, if it must.
    pub fn wait(&mut self, address: IpAddr, now: Instant) -> Option<Duration> {
        let longest = self.limits.longest_wait;
        self.addresses.retain(|_, failed| now.saturating_duration_since(failed.last) < longest);
        let failed = self.addresses.get(&network(address))?;
        let own = failed.until.saturating_duration_since(now);
        let everyone = match self.since.filter(|_| self.in_all >= self.limits.in_all) {
            Some(since) => longest.saturating_sub(now.saturating_duration_since(since)),
            None => Duration::ZERO,
        };
        Some(own.max(everyone)).filter(|wait| !wait.is_zero())
    }

    /// A wrong code came from this address.
    pub fn failed(&mut self, address: IpAddr, now: Instant) {
        let longest = self.limits.longest_wait;
        if self.since.is_none_or(|since| now.saturating_duration_since(since) >= longest) {
            (self.since, self.in_all) = (Some(now), 0);
        }
        self.in_all = self.in_all.saturating_add(1);
        let address = network(address);
        if !self.addresses.contains_key(&address) && self.addresses.len() >= self.limits.addresses {
            let oldest = self.addresses.iter().min_by_key(|(_, failed)| failed.last).map(|(address, _)| *address);
            oldest.and_then(|oldest| self.addresses.remove(&oldest));
        }
        let failed = self.addresses.entry(address).or_insert(Failures { count: 0, last: now, until: now });
        failed.count = failed.count.saturating_add(1);
        failed.last = now;
        if let Some(over) = failed.count.checked_sub(self.limits.free.max(1)) {
            let doubled = 1_u32.checked_shl(over).unwrap_or(u32::MAX);
            failed.until = now + self.limits.first_wait.saturating_mul(doubled).min(longest);
        }
    }

    /// A right code came from this address: what was mistyped there before is forgotten.
    pub fn right(&mut self, address: IpAddr) {
        self.addresses.remove(&network(address));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn address(last: u8) -> IpAddr {
        IpAddr::from([10, 0, 0, last])
    }

    fn strict() -> Guessing {
        Guessing { free: 2, first_wait: SECOND, longest_wait: 60 * SECOND, in_all: 100, addresses: 3 }
    }

    #[test]
    fn waits_double_up_to_the_longest_and_are_forgotten_by_a_right_code_or_by_time() {
        let mut guesses = Guesses::new(strict());
        let mut now = Instant::now();
        guesses.failed(address(1), now);
        assert_eq!(guesses.wait(address(1), now), None);
        for wait in [1, 2, 4, 8, 16, 32, 60, 60] {
            guesses.failed(address(1), now);
            assert_eq!(guesses.wait(address(1), now), Some(wait * SECOND));
            assert_eq!(guesses.wait(address(2), now), None);
            now += wait * SECOND - SECOND / 2;
            assert_eq!(guesses.wait(address(1), now), Some(SECOND / 2));
        }
        guesses.right(address(1));
        assert_eq!(guesses.wait(address(1), now), None);
        (0..40).for_each(|_| guesses.failed(address(1), now));
        assert_eq!(guesses.wait(address(1), now), Some(60 * SECOND));
        assert_eq!(guesses.wait(address(1), now + 60 * SECOND), None);
        guesses.failed(address(1), now + 61 * SECOND);
        assert_eq!(guesses.wait(address(1), now + 61 * SECOND), None);
    }

    #[test]
    fn many_wrong_codes_from_everywhere_stop_those_who_failed_and_nobody_else() {
        let mut guesses = Guesses::new(Guessing { in_all: 3, free: 100, ..strict() });
        let now = Instant::now();
        (1..=3).for_each(|last| guesses.failed(address(last), now));
        assert_eq!(guesses.wait(address(1), now + SECOND), Some(59 * SECOND));
        assert_eq!(guesses.wait(address(4), now + SECOND), None);
        assert_eq!(guesses.wait(address(1), now + 60 * SECOND), None);
    }

    #[test]
    fn what_is_remembered_has_an_end_and_a_network_counts_once() {
        let mut guesses = Guesses::new(Guessing { free: 1, ..strict() });
        let now = Instant::now();
        for last in 1..=4 {
            guesses.failed(address(last), now + u32::from(last) * SECOND / 10);
        }
        assert_eq!(guesses.addresses.len(), 3);
        assert_eq!(guesses.wait(address(1), now), None);
        assert!(guesses.wait(address(4), now).is_some());
        guesses.failed("2001:db8::1".parse().unwrap(), now);
        assert!(guesses.wait("2001:db8::2".parse().unwrap(), now).is_some());
        assert_eq!(guesses.wait("2001:db8:0:1::1".parse().unwrap(), now), None);
    }
}
