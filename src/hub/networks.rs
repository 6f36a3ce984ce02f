//! Under which addresses this machine is reached in its networks.

use std::net::IpAddr;

/// Those that somebody can type at another machine, the short ones first. Addresses that hold only on one wire are left
/// out, and the machine's own; on a machine without any network there is none.
pub fn own_addresses() -> Vec<IpAddr> {
    let mut all: Vec<IpAddr> =
        if_addrs::get_if_addrs().unwrap_or_default().iter().map(if_addrs::Interface::ip).collect();
    all.retain(|ip| !ip.is_loopback() && !is_of_one_wire(ip));
    all.sort_unstable();
    all.dedup();
    all
}

fn is_of_one_wire(ip: &IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_unicast_link_local(),
    }
}
