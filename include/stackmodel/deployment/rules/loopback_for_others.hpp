// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct loopback_for_others {
    static constexpr rule_info info{
        .id = "network/loopback-for-others",
        .level = severity::error,
        .summary = "other nodes are told to come to the loopback address",
        .explanation = R"(Tunnels, consoles and live migrations come from other nodes to the address in `local_ip`,
`my_ip` or `vncserver_proxyclient_address`. 127.0.0.1 is the caller's own node there. Deployments of one node are left
alone.)",
        .bad = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 127.0.0.1
=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11
    netmask 255.255.255.0
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        if (known.all.nodes.size() < 2) {
            return;
        }
        for (auto const& claim : known.all.claimed_addresses) {
            if (!claim.for_others || !claim.address.is_loopback()) {
                continue;
            }
            auto& found = out.report(info, claim.where,
                                     say(claim.option, " = ", claim.address, " is where other nodes look for ",
                                         known.all.name_of(claim), ": put an address here that they can reach"));
            auto const own = known.of_node(known.all.addresses, claim.node);
            if (!own.empty()) {
                found.also(own.back().where, say(known.all.name_of(claim), " has ", own.back().address));
            }
        }
    }
};

} // namespace stackmodel::rules
