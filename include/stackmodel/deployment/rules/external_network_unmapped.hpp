// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct external_network_unmapped {
    static constexpr rule_info info{
        .id = "neutron/external-network-unmapped",
        .level = severity::error,
        .summary = "no node with an L3 agent has the physical network of an external network",
        .explanation = R"(The gateway ports of routers are on the node of the L3 agent, so its layer 2 agent has to map
the physical network of the external network to a bridge or an interface. Mapped on other nodes only, the routers have
no way out.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = vlan:br-vlan
=== controller1/commands/networks.sh
neutron net-create ext-net --router:external --provider:physical_network external --provider:network_type flat
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = vlan:br-vlan,external:br-ex
=== controller1/commands/networks.sh
neutron net-create ext-net --router:external --provider:physical_network external --provider:network_type flat
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const& gateways = known.all.external_gateways;
        if (gateways.empty()) {
            return;
        }
        for (auto const& network : known.all.provider_networks) {
            auto const& physical = network.physical_network;
            if (!network.external || physical.empty() ||
                std::any_of(gateways.begin(), gateways.end(), [&](external_gateway const& one) {
                    auto const own = known.of_node(known.all.physical_mappings, one.node);
                    return std::any_of(own.begin(), own.end(),
                                       [&](physical_mapping const& mapping) { return mapping.network == physical; });
                })) {
                continue;
            }
            auto const& node = gateways.front();
            auto& found = out.report(info, node.where,
                                     say("the routers on ", known.all.name_of(node), " cannot reach ", network.name,
                                         ": its physical network ", physical,
                                         " is not mapped there; add it to the mappings of this node"));
            found.also(network.where, say(network.name, " is put on ", physical, " here"));
            for (auto const& offered : known.all.physical_networks) {
                if (offered.by_server && offered.name == physical) {
                    found.also(offered.where, say(physical, " is offered here"));
                }
            }
        }
    }
};

} // namespace stackmodel::rules
