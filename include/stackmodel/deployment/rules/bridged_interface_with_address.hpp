// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct bridged_interface_with_address {
    static constexpr rule_info info{
        .id = "network/bridged-interface-with-address",
        .level = severity::error,
        .summary = "an interface is a port of a bridge and keeps an address of its own",
        .explanation = R"(Once an interface is a port of a bridge, the bridge takes all its packets: the address on the
interface is dead, and routes through it lead nowhere. Make the interface `manual` and, where the node needs the
address, give it to the bridge.)",
        .bad = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-port br-ex eth3
=== network1/etc/network/interfaces
auto eth3
iface eth3 inet static
    address 192.168.7.20
    netmask 255.255.255.0
)",
        .good = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br br-ex
ovs-vsctl add-port br-ex eth3
=== network1/etc/network/interfaces
auto eth3
iface eth3 inet manual
    up ip link set dev $IFACE up
)",
        .reference = "Open vSwitch FAQ: configuration problems",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& plugged : known.all.bridge_ports) {
            report(known, out, plugged.node, plugged.port, plugged.where, say("is a port of ", plugged.bridge_name));
        }
        for (auto const& taken : known.all.taken_interfaces) {
            report(known, out, taken.node, taken.name, taken.where, say("is put into bridges by ", taken.user));
        }
    }

private:
    static constexpr void report(fact_index const& known, findings& out, node_id node, string const& name,
                                 location where, string const& why) {
        for (auto const& owned : known.of_node(known.all.addresses, node)) {
            if (owned.interface == name) {
                out.report(info, where,
                           say(name, ' ', why, ", but ", known.all.nodes[node], " has the address ", owned.address,
                               " on it, which stops working: make ", name,
                               " manual and move the address to the bridge or to another interface"))
                    .also(owned.where, say(name, " gets ", owned.address, " here"));
            }
        }
    }
};

} // namespace stackmodel::rules
