// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/rule.hpp"
#include "../node.hpp"

namespace stackmodel::rules {

struct dvr_incomplete {
    static constexpr rule_info info{
        .id = "dvr/incomplete",
        .level = severity::error,
        .summary = "distributed routing is not switched on everywhere",
        .explanation = R"(A distributed router needs four things: `router_distributed = True` on the server,
`agent_mode = dvr_snat` on at least one network node and `dvr` on compute nodes, `enable_distributed_routing = True` in
[agent] of every Open vSwitch agent, and, over tunnels, l2population at both ends.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
router_distributed = True
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
agent_mode = dvr_snat
=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.21
[agent]
tunnel_types = vxlan
l2_population = True
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
router_distributed = True
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
agent_mode = dvr_snat
=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
local_ip = 10.0.1.21
[agent]
tunnel_types = vxlan
l2_population = True
enable_distributed_routing = True
)",
        .reference = "neutron documentation: distributed virtual routing; ovs_neutron_agent.py",
    };

    static constexpr void check(nodes_of<neutron_node> const& nodes, findings& out) {
        location switched_on;
        bool modes_known = false, has_snat = false;
        location some_mode;
        for (auto const* each : nodes) {
            auto const& node = *each;
            if (node.conf && node.conf->DEFAULT.router_distributed.is(true, false) && !switched_on) {
                switched_on = node.conf->DEFAULT.router_distributed.where();
            }
            if (node.l3_agent) {
                auto const& mode = node.l3_agent->DEFAULT.agent_mode;
                modes_known = true;
                has_snat = has_snat || mode.is_unknown() || (mode && *mode == "dvr_snat");
                some_mode = mode.is_set() ? mode.where() : some_mode;
            }
        }
        if (!switched_on) {
            return;
        }
        if (modes_known && !has_snat) {
            out.report(
                   info, some_mode ? some_mode : switched_on,
                   "routers are distributed, but no L3 agent has agent_mode = dvr_snat: instances without a floating "
                   "address have no way out")
                .also(switched_on, "distributed routers are switched on here");
        }
        for (auto const* each : nodes) {
            judge(*each, switched_on, out);
        }
    }

private:
    static constexpr void judge(neutron_node const& node, location switched_on, findings& out) {
        if (node.l3_agent) {
            auto const& mode = node.l3_agent->DEFAULT.agent_mode;
            if (mode.is_set() ? mode && *mode == "legacy" : node.l3_agent->DEFAULT.header && node.is_compute) {
                out.report(info, severity::warning, mode.is_set() ? mode.where() : node.l3_agent->DEFAULT.header,
                           say("routers are distributed, but the L3 agent of ", node.name, " is in legacy mode: use ",
                               node.is_compute ? "dvr" : "dvr_snat"))
                    .also(switched_on, "distributed routers are switched on here");
            }
        }
        if (!node.runs_l2_agent() || node.family != l2_family::open_vswitch) {
            return;
        }
        auto const& agent = node.l2_agent->agent;
        auto const& distributed = agent.enable_distributed_routing;
        auto const place = distributed.is_set()          ? distributed.where()
                           : agent.tunnel_types.is_set() ? agent.tunnel_types.where()
                                                         : node.local_ip().where();
        if (!distributed.is_unknown() && !distributed.is(true, false) && place) {
            out.report(info, place,
                       say("routers are distributed, but the Open vSwitch agent of ", node.name,
                           " does not take part: set enable_distributed_routing = True in [agent]"))
                .also(switched_on, "distributed routers are switched on here");
        } else if (distributed.is(true, false) && agent.tunnel_types && !agent.tunnel_types->empty() &&
                   !agent.l2_population.is_unknown() && !agent.l2_population.is(true, false)) {
            out.report(info, distributed.where(),
                       "distributed routing over tunnels needs l2_population = True in [agent]")
                .also(agent.tunnel_types.where(), "the agent makes tunnels");
        }
    }
};

} // namespace stackmodel::rules
