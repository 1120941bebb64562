// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct address_not_local {
    static constexpr rule_info info{
        .id = "network/address-not-local",
        .level = severity::error,
        .summary = "a program is told that an address is its node's own, and it is not",
        .explanation = R"(Options such as `my_ip`, `local_ip`, `vncserver_proxyclient_address` or `bind_host` take an
address of the node that reads the file. With another one the service cannot bind, tunnels start nowhere, and
consoles and live migration lead to the wrong machine. The usual cause is a file that was copied from another node.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.32
=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
=== compute2/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.32
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& claim : known.all.claimed_addresses) {
            if (claim.address.is_wildcard() || claim.address.is_loopback() || !known.knows_addresses_of(claim.node) ||
                known.find_address(claim.node, claim.address)) {
                continue;
            }
            auto const* owner = known.owner_of(claim.address);
            auto& found =
                out.report(info, claim.where,
                           say(claim.option, " = ", claim.address, owner ? " is an address of " : " is no address of ",
                               owner ? known.all.name_of(*owner) : known.all.name_of(claim), owner ? ", not of " : "",
                               owner ? known.all.name_of(claim) : "", ": put one of this node's own addresses here"));
            if (owner) {
                found.also(owner->where, say(known.all.name_of(*owner), " has ", claim.address));
            }
            auto const own = known.of_node(known.all.addresses, claim.node);
            auto const* nearest_own = known.address_beside(claim.node, claim.address);
            if (!nearest_own && !own.empty()) {
                nearest_own = &own.back();
            }
            if (nearest_own) {
                found.also(nearest_own->where, say(known.all.name_of(claim), " has ", nearest_own->address, " on ",
                                                   nearest_own->interface));
            }
        }
    }
};

} // namespace stackmodel::rules
