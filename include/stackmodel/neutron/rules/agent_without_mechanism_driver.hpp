// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/rule.hpp"
#include "../node.hpp"
#include "misspelt_driver.hpp"

namespace stackmodel::rules {

struct agent_without_mechanism_driver {
    static constexpr rule_info info{
        .id = "neutron/agent-without-mechanism-driver",
        .level = severity::error,
        .summary = "the server has no mechanism driver for the layer 2 agents that run",
        .explanation =
            R"(neutron-server binds a port by asking its mechanism drivers in turn: openvswitch binds on hosts
with the Open vSwitch agent, linuxbridge on those with the Linux bridge agent. When the driver of a host's agent is not
loaded, ports there end in binding_failed and instances do not start.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = linuxbridge
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199
=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = physnet1:br-vlan
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vlan
tenant_network_types = vlan
mechanism_drivers = openvswitch
[ml2_type_vlan]
network_vlan_ranges = physnet1:100:199
=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = physnet1:br-vlan
)",
        .reference = "neutron/plugins/ml2/drivers/mech_agent.py",
    };

    static constexpr void check(nodes_of<neutron_node> const& nodes, findings& out) {
        for (auto const* each : nodes) {
            auto const& server = *each;
            if (!server.is_server || !server.ml2) {
                continue;
            }
            auto const& drivers = server.ml2->ml2.mechanism_drivers;
            if (!drivers || has_foreign(*drivers)) {
                continue;
            }
            for (auto const family : {l2_family::open_vswitch, l2_family::linux_bridge}) {
                bool const ovs = family == l2_family::open_vswitch;
                if (drivers->contains(ovs ? "openvswitch" : "linuxbridge")) {
                    continue;
                }
                // an agent of the other family is a word of its own: its file, its package, its options
                auto const agent = std::find_if(nodes.begin(), nodes.end(), [&](neutron_node const* node) {
                    return node->family == family && node != &server && place_of(*node);
                });
                if (agent != nodes.end()) {
                    out.report(info, drivers.where(),
                               say("no mechanism driver is for the ", name_of(family), " of ", (*agent)->name,
                                   ": ports there are not bound; add ", ovs ? "openvswitch" : "linuxbridge"))
                        .also(place_of(**agent),
                              say("the ", name_of(family), " of ", (*agent)->name, " is set up here"));
                }
            }
        }
    }

private:
    static constexpr location place_of(neutron_node const& node) {
        return node.local_ip().is_set() ? node.local_ip().where() : node.mappings().where();
    }
    /// Drivers from elsewhere may bind for any agent.
    static constexpr bool has_foreign(list<string> const& drivers) {
        constexpr std::string_view own = "openvswitch linuxbridge l2population sriovnicswitch macvtap";
        return std::any_of(drivers.begin(), drivers.end(), [&](auto const& one) {
            return !has_word(own, one.value) && nearest_word(one.value, own).empty();
        });
    }
};

} // namespace stackmodel::rules
