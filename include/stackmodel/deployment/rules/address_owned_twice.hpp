// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct address_owned_twice {
    static constexpr rule_info info{
        .id = "network/address-owned-twice",
        .level = severity::error,
        .summary = "two nodes have the same address",
        .explanation =
            R"(Each node answers for the address in turn, so connections to it come and go. The usual cause is
a file that was copied from another node. Addresses that move between nodes are set by keepalived or Pacemaker, not in
/etc/network/interfaces.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
=== compute2/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/network/interfaces
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
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const& owners = known.owners();
        for (std::size_t i = 1; i < owners.size(); ++i) {
            auto const& a = *owners[i - 1];
            auto const& b = *owners[i];
            if (a.address != b.address || a.address.is_link_local() || a.address.is_wildcard()) {
                continue;
            }
            if (a.node != b.node) {
                out.report(info, b.where,
                           say(known.all.name_of(a), " has the address ", b.address, " too: give ",
                               known.all.name_of(b), " one of its own"))
                    .also(a.where, say(known.all.name_of(a), " has ", a.address, " on ", a.interface));
            } else if (a.interface != b.interface && !a.interface.empty() && !b.interface.empty()) {
                out.report(info, b.where,
                           say(a.interface, " of this node has the address ", b.address,
                               " too: an address belongs to one interface"))
                    .also(a.where, say(a.interface, " has ", a.address));
            }
        }
    }
};

} // namespace stackmodel::rules
