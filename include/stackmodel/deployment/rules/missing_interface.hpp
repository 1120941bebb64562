// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct missing_interface {
    static constexpr rule_info info{
        .id = "network/missing-interface",
        .level = severity::error,
        .summary = "a program is told to use a network interface that the node does not have",
        .explanation = R"(The Linux bridge agent stops with "Interface eth7 for physical network vlan does not exist.
Agent terminated!" when an interface of `physical_interface_mappings` is not there.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = linuxbridge
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199
[linux_bridge]
physical_interface_mappings = physnet1:eth7
=== compute1/commands/setup.sh
apt-get install -y nova-compute neutron-plugin-linuxbridge-agent
=== compute1/etc/network/interfaces
auto eth1
iface eth1 inet manual
    up ip link set dev $IFACE up
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = linuxbridge
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199
[linux_bridge]
physical_interface_mappings = physnet1:eth1
=== compute1/commands/setup.sh
apt-get install -y nova-compute neutron-plugin-linuxbridge-agent
=== compute1/etc/network/interfaces
auto eth1
iface eth1 inet manual
    up ip link set dev $IFACE up
)",
        .reference = "neutron/plugins/linuxbridge/agent/linuxbridge_neutron_agent.py, check_vlan_bridge_mappings",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& taken : known.all.taken_interfaces) {
            auto const nics = known.of_node(known.all.interfaces, taken.node);
            if (nics.empty() || std::any_of(nics.begin(), nics.end(),
                                            [&](network_interface const& nic) { return nic.name == taken.name; })) {
                continue;
            }
            out.report(info, taken.where,
                       say(taken.user, " is told to use ", taken.name, ", but ", known.all.name_of(taken),
                           " has no such interface in /etc/network/interfaces: name the right one or define it there"))
                .also(nics.front().where, "the interfaces of this node are defined here");
        }
    }
};

} // namespace stackmodel::rules
