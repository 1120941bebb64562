// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/rule.hpp"
#include "../node.hpp"

#include <vector>

namespace stackmodel::rules {

struct agent_apart_from_server {
    static constexpr rule_info info{
        .id = "neutron/agent-apart-from-server",
        .level = severity::error,
        .summary = "a layer 2 agent is not set up for the networks that the server makes",
        .explanation = R"(From Liberty on the agents have files of their own, and what has to agree lies on different
nodes: the tunnels that the Open vSwitch agent makes with the network types of tenants, and the physical networks that an
agent maps with those that the server's type drivers offer. Otherwise ports on that node are not bound.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_vxlan]
vni_ranges = 1:1000
=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = gre
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_vxlan]
vni_ranges = 1:1000
=== compute1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
)",
        .reference = "neutron/plugins/ml2/drivers/mech_agent.py, mech_openvswitch.py",
    };

    static constexpr void check(nodes_of<neutron_node> const& nodes, findings& out) {
        neutron_node const* server = nullptr;
        for (auto const* node : nodes) {
            if (node->is_server && node->ml2 && node->ml2->ml2.type_drivers.is_set()) {
                server = node;
            }
        }
        if (!server) {
            return;
        }
        for (auto const* node : nodes) {
            // where the agent's files have an [ml2] of their own, the rules on one node have judged it
            if (node->runs_l2_agent() && node->family != l2_family::unknown &&
                (node != server || node->is_compute || node->l3_agent || node->dhcp_agent) &&
                (node == server || !node->l2_agent->ml2.tenant_network_types.is_set())) {
                judge_tunnels(*node, *server, out);
                judge_mappings(*node, *server, out);
            }
        }
    }

private:
    static constexpr void judge_tunnels(neutron_node const& node, neutron_node const& server, findings& out) {
        auto const& types = server.ml2->ml2.tenant_network_types;
        auto const& tunnels = node.l2_agent->agent.tunnel_types;
        if (&node == &server || !types || tunnels.is_unknown() || node.family != l2_family::open_vswitch) {
            return;
        }
        for (auto const& type : *types) {
            bool const is_tunnel = type.value == "gre" || type.value == "vxlan" || type.value == "geneve";
            if (!is_tunnel || (tunnels && tunnels->contains(type.value))) {
                continue;
            }
            auto const place = tunnels.is_set()              ? tunnels.where()
                               : node.l2_agent->agent.header ? node.l2_agent->agent.header
                                                             : node.local_ip().where();
            if (place) {
                out.report(info, place,
                           say("tenants get ", type.value, " networks, but the Open vSwitch agent of ", node.name,
                               tunnels.is_set() ? " makes other tunnels: add " : " makes none: set tunnel_types = ",
                               type.value, tunnels.is_set() ? " to tunnel_types" : " in [agent]"))
                    .also(types.part(type.at), "what tenants get")
                    .also(node.local_ip().where(), "the end of this node's tunnels");
            }
            return;
        }
    }

    static constexpr void judge_mappings(neutron_node const& node, neutron_node const& server, findings& out) {
        auto const& mappings = node.mappings();
        if (!mappings || neutron_node::names_physical_networks(*node.l2_agent) ||
            !neutron_node::names_physical_networks(*server.ml2)) {
            return;
        }
        std::vector<std::string_view> offered;
        location some;
        neutron_node::for_each_physical_network(*server.ml2,
                                                [&](string const& network, std::string_view, location where) {
                                                    offered.push_back(network.view());
                                                    some = where;
                                                });
        for (auto const& one : *mappings) {
            auto const& name = one.value.physical_network;
            if (!neutron_node::offers(*server.ml2, name)) {
                out.report(info, severity::warning, mappings.part(one.at),
                           say("no type driver of ", server.name, " offers the physical network ", name,
                               ", so the mapping is never used", hint_at(nearest(name, offered))))
                    .also(some, "what the server offers");
            }
        }
    }
};

} // namespace stackmodel::rules
