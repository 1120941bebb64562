// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/rule.hpp"
#include "../node.hpp"

namespace stackmodel::rules {

struct l2_population_mismatch {
    static constexpr rule_info info{
        .id = "neutron/l2-population-mismatch",
        .level = severity::error,
        .summary = "l2_population is on at one end and off at the other",
        .explanation = R"(The mechanism driver l2population tells agents where each port is, and agents with
`l2_population = True` make tunnels only for what they are told. If only the agent has it, no tunnel is made at all; if
only the server has it, packets are flooded as before and the driver does nothing (a warning).)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
l2_population = True
=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch,l2population
[ml2_type_vxlan]
vni_ranges = 1:1000
[ovs]
local_ip = 10.0.1.31
[agent]
tunnel_types = vxlan
l2_population = True
=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
)",
        .reference = "neutron/plugins/ml2/drivers/l2pop; ovs_neutron_agent.py",
    };

    static constexpr void check(nodes_of<neutron_node> const& nodes, findings& out) {
        auto const* server = server_of(nodes);
        for (auto const* each : nodes) {
            auto const& node = *each;
            if (!node.runs_l2_agent() || node.family == l2_family::unknown) {
                continue;
            }
            auto const& own = node.l2_agent->ml2.mechanism_drivers;
            auto const& drivers = server ? server->ml2->ml2.mechanism_drivers : own;
            if (!drivers) {
                continue;
            }
            bool const ovs = node.family == l2_family::open_vswitch;
            auto const& agent = ovs ? node.l2_agent->agent.l2_population : node.l2_agent->vxlan.l2_population;
            auto const& tunnels = node.l2_agent->agent.tunnel_types;
            bool const makes_tunnels =
                ovs ? tunnels && !tunnels->empty()
                    : node.l2_agent->vxlan.enable_vxlan.is(true, true) && node.local_ip().is_set();
            if (agent.is_unknown() || !makes_tunnels) {
                continue;
            }
            bool const at_server = drivers->contains("l2population");
            bool const at_agent = agent.is(true, false);
            if (at_agent && !at_server) {
                out.report(info, agent.where(),
                           say("the agent of ", node.name,
                               " waits for the server to tell it about "
                               "ports, but mechanism_drivers has no l2population: no tunnel is made"))
                    .also(drivers.where(), "the mechanism drivers of the server");
            } else if (!at_agent && at_server) {
                out.report(
                       info, severity::warning,
                       agent.is_set()                       ? agent.where()
                       : ovs && node.l2_agent->agent.header ? node.l2_agent->agent.header
                       : node.local_ip().is_set()           ? node.local_ip().where()
                                                            : drivers.where(),
                       say("the server has l2population, but the agent of ", node.name,
                           ovs ? " has no l2_population = True in [agent]" : " has no l2_population = True in [vxlan]",
                           ": packets are still flooded"))
                    .also(drivers.where(), "the mechanism drivers of the server");
            }
        }
    }

private:
    static constexpr neutron_node const* server_of(nodes_of<neutron_node> const& nodes) {
        for (auto const* each : nodes) {
            auto const& node = *each;
            if (node.is_server && node.ml2 && node.ml2->ml2.mechanism_drivers) {
                return &node;
            }
        }
        return nullptr;
    }
};

} // namespace stackmodel::rules
