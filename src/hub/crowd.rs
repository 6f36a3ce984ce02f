//! How many there are: connections in all and from one address, requests of one station.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

/// The address by which somebody is counted: an IPv4 address as it is, also when it came through an
/// IPv6 socket; of an IPv6 address its /64, in which one machine may take as many as it likes.
pub fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
        v4 => v4,
    }
}

/// Things that are there, counted by a key, with a limit on each key and on all.
pub struct Crowd<K> {
    counts: Mutex<(usize, HashMap<K, usize>)>,
    each: usize,
    all: usize,
}

/// One of the crowd. Gone when dropped.
pub struct Place<K: Eq + Hash + Clone> {
    crowd: Arc<Crowd<K>>,
    key: K,
}

impl<K: Eq + Hash + Clone> Crowd<K> {
    /// Room for `each` of a key and for `all` in all.
    pub fn new(each: usize, all: usize) -> Arc<Self> {
        Arc::new(Self { counts: Mutex::new((0, HashMap::new())), each, all })
    }

    /// One more of this key, unless a limit is reached.
    pub fn enter(self: &Arc<Self>, key: K) -> Option<Place<K>> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let here = counts.1.get(&key).copied().unwrap_or(0);
        if counts.0 >= self.all || here >= self.each {
            return None;
        }
        counts.0 += 1;
        counts.1.insert(key.clone(), here + 1);
        Some(Place { crowd: Arc::clone(self), key })
    }
}

impl<K: Eq + Hash + Clone> Drop for Place<K> {
    fn drop(&mut self) {
        let mut counts = self.crowd.counts.lock().unwrap_or_else(PoisonError::into_inner);
        counts.0 = counts.0.saturating_sub(1);
        let left = counts.1.get(&self.key).copied().unwrap_or(0).saturating_sub(1);
        match left {
            0 => counts.1.remove(&self.key),
            left => counts.1.insert(self.key.clone(), left),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_and_all_have_a_limit_and_who_leaves_makes_room() {
        let crowd = Crowd::new(2, 3);
        let (first, _second) = (crowd.enter("a").unwrap(), crowd.enter("a").unwrap());
        assert!(crowd.enter("a").is_none());
        let other = crowd.enter("b").unwrap();
        assert!(crowd.enter("b").is_none(), "three in all");
        drop(first);
        let third = crowd.enter("b").unwrap();
        assert!(crowd.enter("a").is_none(), "three in all again");
        drop((other, third));
        assert!(crowd.enter("a").is_some());
        assert_eq!(crowd.counts.lock().unwrap().1.len(), 1, "nobody is remembered who left");
    }

    #[test]
    fn an_address_counts_as_what_one_machine_can_take() {
        let same = |a: &str, b: &str| network(a.parse().unwrap()) == network(b.parse().unwrap());
        assert!(same("10.0.0.1", "::ffff:10.0.0.1"));
        assert!(!same("10.0.0.1", "10.0.0.2"));
        assert!(same("2001:db8::1", "2001:db8::ffff:ffff:ffff:ffff"));
        assert!(!same("2001:db8::1", "2001:db8:0:1::1"));
    }
}
