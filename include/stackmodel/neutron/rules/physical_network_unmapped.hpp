// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/rule.hpp"
#include "../node.hpp"

namespace stackmodel::rules {

struct physical_network_unmapped {
    static constexpr rule_info info{
        .id = "neutron/physical-network-unmapped",
        .level = severity::warning,
        .summary = "a physical network that no agent maps to a bridge or an interface",
        .explanation = R"(Networks can be made on it, but no agent knows where its packets go: ports on them are not
bound. Every physical network of `flat_networks` and `network_vlan_ranges` needs a mapping on the nodes where its ports
live.)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external,storage
[ml2_type_vxlan]
vni_ranges = 1:1000
=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.21
bridge_mappings = external:br-ex
[agent]
tunnel_types = vxlan
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_flat]
flat_networks = external
[ml2_type_vxlan]
vni_ranges = 1:1000
=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.21
bridge_mappings = external:br-ex
[agent]
tunnel_types = vxlan
)",
    };

    static constexpr void check(nodes_of<neutron_node> const& nodes, findings& out) {
        if (nodes.size() == 1 && !nodes.front()->is_server) {
            return; // the other nodes are not at hand
        }
        location some_mapping;
        for (auto const* each : nodes) {
            auto const& node = *each;
            if (node.sriov_agent && node.sriov_agent->sriov_nic.physical_device_mappings.is_unknown()) {
                return;
            }
            if (node.runs_l2_agent() && node.family != l2_family::unknown && node.mappings().is_set()) {
                some_mapping = node.mappings().where();
                if (node.mappings().is_unknown()) {
                    return;
                }
            }
        }
        if (!some_mapping) {
            some_mapping = agent_of_routers(nodes);
        }
        if (!some_mapping) {
            return; // the agents' files are not at hand
        }
        auto const mapped = mapped_networks(nodes);
        std::vector<std::string_view> told; // by a server; the copies on other nodes are not told again
        for (bool const server : {true, false}) {
            for (auto const* each : nodes) {
                auto const& node = *each;
                if (!node.ml2 || node.is_server != server) {
                    continue;
                }
                auto const judge = [&](string const& network, std::string_view, location where) {
                    if (network == "*" || network.empty() ||
                        std::binary_search(mapped.begin(), mapped.end(), network.view()) ||
                        (!server && std::find(told.begin(), told.end(), network.view()) != told.end())) {
                        return;
                    }
                    if (server) {
                        told.push_back(network.view());
                    }
                    out.report(info, where,
                               say("no agent maps the physical network ", network,
                                   " to a bridge or an interface: ports on it are not bound"))
                        .also(some_mapping, "the mappings of an agent belong here");
                };
                neutron_node::for_each_physical_network(*node.ml2, judge);
            }
        }
    }

private:
    /// The section of an agent beside an L3 agent that takes external networks from the mappings, and that has none.
    static constexpr location agent_of_routers(nodes_of<neutron_node> const& nodes) {
        for (auto const* node : nodes) {
            auto const bridge = node->external_bridge();
            if (node->l3_agent && node->runs_l2_agent() && node->family != l2_family::unknown && bridge &&
                bridge->empty()) {
                auto const& agent = *node->l2_agent;
                auto const header =
                    node->family == l2_family::open_vswitch ? agent.ovs.header : agent.linux_bridge.header;
                return header ? header : node->local_ip().where();
            }
        }
        return {};
    }
    static constexpr std::vector<std::string_view> mapped_networks(nodes_of<neutron_node> const& nodes) {
        std::vector<std::string_view> names;
        for (auto const* each : nodes) {
            auto const& node = *each;
            if (node.sriov_agent && node.sriov_agent->sriov_nic.physical_device_mappings) {
                for (auto const& one : *node.sriov_agent->sriov_nic.physical_device_mappings) {
                    names.push_back(one.value.physical_network);
                }
            }
            if (!node.runs_l2_agent() || node.family == l2_family::unknown || !node.mappings()) {
                continue;
            }
            for (auto const& one : *node.mappings()) {
                names.push_back(one.value.physical_network);
            }
        }
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        return names;
    }
};

} // namespace stackmodel::rules
