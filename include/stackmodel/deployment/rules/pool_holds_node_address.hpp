// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct pool_holds_node_address {
    static constexpr rule_info info{
        .id = "subnet/pool-holds-node-address",
        .level = severity::error,
        .summary = "Neutron may give out the address of a node",
        .explanation = R"(The allocation pool of a subnet holds an address that a node of the deployment has. Sooner or
later a router or a floating address gets it, and the node cannot be reached any more.)",
        .bad = R"(=== controller1/commands/networks.sh
neutron net-create ext --router:external
neutron subnet-create ext 10.0.0.0/24 --name ext-subnet --allocation-pool start=10.0.0.10,end=10.0.0.99 --disable-dhcp
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
        .good = R"(=== controller1/commands/networks.sh
neutron net-create ext --router:external
neutron subnet-create ext 10.0.0.0/24 --name ext-subnet --allocation-pool start=10.0.0.100,end=10.0.0.199 --disable-dhcp
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const& owners = known.owners();
        for (auto const& one : known.all.subnets) {
            for (auto const& pool : one.pools) {
                auto const taken = std::lower_bound(
                    owners.begin(), owners.end(), pool.first,
                    [](owned_address const* owned, ip_address const& wanted) { return owned->address < wanted; });
                if (taken != owners.end() && (*taken)->address <= pool.last) {
                    out.report(info, pool.where,
                               say("the pool holds ", (*taken)->address, ", an address of ", known.all.name_of(**taken),
                                   ": leave it out"))
                        .also((*taken)->where, say(known.all.name_of(**taken), " has ", (*taken)->address));
                }
            }
        }
    }
};

} // namespace stackmodel::rules
