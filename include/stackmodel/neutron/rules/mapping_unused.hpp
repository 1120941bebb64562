// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct mapping_unused {
    static constexpr rule_info info{
        .id = "neutron/mapping-unused",
        .level = severity::warning,
        .summary = "a mapped physical network that no type driver offers",
        .explanation =
            R"(Networks can be made on the physical networks of `flat_networks` and `network_vlan_ranges` only.
A mapping for another name is never used; most often the two names were meant to be the same.)",
        .bad = R"(=== network1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.0.1.21
bridge_mappings = extrenal:br-ex
[agent]
tunnel_types = vxlan
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
)",
        .good = R"(=== network1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.0.1.21
bridge_mappings = external:br-ex
[agent]
tunnel_types = vxlan
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
)",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.l2_agent || !neutron_node::names_physical_networks(*node.l2_agent)) {
            return;
        }
        judge(*node.l2_agent, node.l2_agent->ovs.bridge_mappings, out);
        judge(*node.l2_agent, node.l2_agent->linux_bridge.physical_interface_mappings, out);
    }

private:
    static constexpr void judge(ml2_conf const& conf, option<list<physnet_mapping>> const& mappings, findings& out) {
        if (!mappings) {
            return;
        }
        auto const& flat = conf.ml2_type_flat.flat_networks;
        auto const& ranges = conf.ml2_type_vlan.network_vlan_ranges;
        for (auto const& one : *mappings) {
            if (neutron_node::offers(conf, one.value.physical_network)) {
                continue;
            }
            std::vector<std::string_view> offered;
            neutron_node::for_each_physical_network(
                conf, [&](string const& network, std::string_view, location) { offered.push_back(network.view()); });
            auto const best = nearest(one.value.physical_network, offered);
            out.report(info, mappings.part(one.at),
                       say("no type driver offers the physical network ", one.value.physical_network,
                           ", so the mapping is never used",
                           best.empty() ? ": add it to flat_networks or network_vlan_ranges, or drop it" : "",
                           hint_at(best)))
                .also(flat.is_set() ? flat.where() : ranges.where(), "what the type drivers offer");
        }
    }
};

} // namespace stackmodel::rules
