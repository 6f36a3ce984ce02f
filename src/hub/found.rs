//! Where a hub may be: on the local network by multicast DNS (RFC 6762, RFC 6763), or by a name that
//! somebody typed.
//!
//! What is found is an address to try, never a reason to trust: anybody can answer. Networks that
//! filter multicast are common, so finding nothing is no error. A class is announced apart from a hub, under a name that
//! only machines with its key can make out.

use std::collections::BTreeSet;
use std::net::{IpAddr, SocketAddr, SocketAddrV6, ToSocketAddrs};
use std::time::{Duration, Instant};

use mdns_sd::{ResolvedService, ScopedIp, ServiceDaemon, ServiceEvent, ServiceInfo};

use crate::hub::PORT;
use crate::seal::hex;

/// What is announced and looked for.
const SERVICE: &str = "_reflectory._tcp.local.";

/// The same for classes.
const CLASS_SERVICE: &str = "_reflect-class._tcp.local.";

/// Addresses that are tried at most; each costs a wait if nobody is there.
const ADDRESSES_MAX: usize = 16;

/// A hub that is announced. Dropped, it no longer is.
pub struct Announced(ServiceDaemon);

/// Announces a hub at this port of this machine, under a name drawn for the occasion: neither the
/// school nor the machine is named. Nothing if the network or the machine does not allow it.
pub fn announce(port: u16) -> Option<Announced> {
    announce_as(SERVICE, &format!("reflectory-{}", hex::encode(&rand::random::<[u8; 4]>())), port)
}

/// Announces a class at this port under its name, see `seal::join`. Nothing as with [`announce`].
pub fn announce_class(name: &[u8; 8], port: u16) -> Option<Announced> {
    announce_as(CLASS_SERVICE, &class_name(name), port)
}

fn class_name(name: &[u8; 8]) -> String {
    format!("class-{}", hex::encode(name))
}

fn announce_as(service: &str, name: &str, port: u16) -> Option<Announced> {
    let host = format!("{name}.local.");
    let service = ServiceInfo::new(service, name, &host, "", port, None).ok()?.enable_addr_auto();
    let daemon = ServiceDaemon::new().ok()?;
    let announced = Announced(daemon);
    announced.0.register(service).ok()?;
    Some(announced)
}

impl Drop for Announced {
    fn drop(&mut self) {
        // Takes the announcement back on its way out.
        let _ = self.0.shutdown();
    }
}

/// Addresses at which hubs are announced: those heard within `patience`, and as soon as there is
/// one, what else comes within a tenth of it.
pub fn browse(patience: Duration) -> Vec<SocketAddr> {
    browse_for(SERVICE, patience, |_| true)
}

/// Addresses at which the class of this name is announced, as with [`browse`].
pub fn browse_class(name: &[u8; 8], patience: Duration) -> Vec<SocketAddr> {
    let wanted = class_name(name);
    browse_for(CLASS_SERVICE, patience, |instance| instance == wanted)
}

/// Whatever is announced under a name that is wanted.
fn browse_for(service: &str, patience: Duration, is_wanted: impl Fn(&str) -> bool) -> Vec<SocketAddr> {
    let mut until = Instant::now() + patience;
    let mut found = BTreeSet::new();
    let Ok(daemon) = ServiceDaemon::new() else { return Vec::new() };
    if let Ok(heard) = daemon.browse(service) {
        while found.len() < ADDRESSES_MAX {
            let left = until.saturating_duration_since(Instant::now());
            let Ok(event) = heard.recv_timeout(left) else { break };
            if let ServiceEvent::ServiceResolved(service) = event
                && is_wanted(service.get_fullname().split('.').next().unwrap_or_default())
            {
                found.extend(addresses_of(&service));
                until = until.min(Instant::now() + patience / 10);
            }
        }
    }
    let _ = daemon.shutdown();
    in_order(found)
}

/// The addresses of what somebody typed: a name or an address, with a port or without.
pub fn by_name(typed: &str) -> Vec<SocketAddr> {
    by_name_at(typed, PORT)
}

/// The same with another port where none was typed.
pub fn by_name_at(typed: &str, port: u16) -> Vec<SocketAddr> {
    let typed = typed.trim();
    if let Ok(address) = typed.trim_matches(['[', ']']).parse::<IpAddr>() {
        return vec![SocketAddr::new(address, port)];
    }
    let with_port = typed.to_socket_addrs().map(|found| found.collect::<BTreeSet<_>>());
    let found = with_port.or_else(|_| (typed, port).to_socket_addrs().map(|found| found.collect()));
    in_order(found.unwrap_or_default())
}

fn addresses_of(service: &ResolvedService) -> Vec<SocketAddr> {
    let port = service.get_port();
    let address = |ip: &ScopedIp| match ip {
        // A link-local address says nothing without its interface.
        ScopedIp::V6(v6) if v6.addr().is_unicast_link_local() => {
            SocketAddr::V6(SocketAddrV6::new(*v6.addr(), port, 0, v6.scope_id().index))
        }
        other => SocketAddr::new(other.to_ip_addr(), port),
    };
    service.get_addresses().iter().map(address).collect()
}

/// IPv4 first, as it sorts. Last what holds least: addresses of the link, and those of one machine alone.
fn in_order(found: BTreeSet<SocketAddr>) -> Vec<SocketAddr> {
    let of_link = |ip: IpAddr| matches!(ip, IpAddr::V6(v6) if v6.is_unicast_link_local());
    let (last, mut first): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|address| address.ip().is_loopback() || of_link(address.ip()));
    first.extend(last);
    first.truncate(ADDRESSES_MAX);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_types_leads_to_addresses() {
        let check = |typed: &str, expected: &[&str]| {
            let expected: Vec<SocketAddr> = expected.iter().map(|one| one.parse().unwrap()).collect();
            assert_eq!(by_name(typed), expected, "{typed}");
        };
        check("10.1.2.3", &["10.1.2.3:7373"]);
        check(" 10.1.2.3:80 ", &["10.1.2.3:80"]);
        check("fd00::1", &["[fd00::1]:7373"]);
        check("[fd00::1]", &["[fd00::1]:7373"]);
        check("[fd00::1]:80", &["[fd00::1]:80"]);
        check("", &[]);
        check("no such name", &[]);
        assert!(by_name("localhost").iter().all(|address| address.ip().is_loopback() && address.port() == PORT));
    }

    #[test]
    fn addresses_that_hold_longer_come_first_and_not_too_many() {
        let parse = |texts: &[&str]| texts.iter().map(|text| text.parse().unwrap()).collect::<Vec<SocketAddr>>();
        let found = parse(&["[fe80::1]:1", "[fd00::1]:1", "127.0.0.1:1", "192.0.2.1:1"]);
        let expected = parse(&["192.0.2.1:1", "[fd00::1]:1", "127.0.0.1:1", "[fe80::1]:1"]);
        assert_eq!(in_order(found.into_iter().collect()), expected);
        let many = (0..40).map(|last| SocketAddr::from(([10, 0, 0, last], 1))).collect();
        assert_eq!(in_order(many).len(), ADDRESSES_MAX);
    }
}
