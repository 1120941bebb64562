// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/rule.hpp"
#include "../node.hpp"

namespace stackmodel::rules {

struct distributed_agents_without_server {
    static constexpr rule_info info{
        .id = "dvr/server-makes-central-routers",
        .level = severity::warning,
        .summary = "the agents are set up for distributed routers, and the server makes central ones",
        .explanation = R"(`router_distributed` in the server's neutron.conf is False by default: routers that tenants
make are central ones, and the L3 agents of compute nodes (`agent_mode = dvr`) have nothing to do. Set it to True, or
take the agents' mode back.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
agent_mode = dvr_snat
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
router_distributed = True
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
agent_mode = dvr_snat
)",
        .reference = "neutron/db/l3_dvr_db.py",
    };

    static constexpr void check(nodes_of<neutron_node> const& nodes, findings& out) {
        neutron_node const* server = nullptr;
        for (auto const* each : nodes) {
            auto const& node = *each;
            if (node.is_server && node.conf) {
                if (!node.conf->DEFAULT.router_distributed.is(false, false)) {
                    return;
                }
                server = &node;
            }
        }
        if (!server) {
            return;
        }
        auto const& told = server->conf->DEFAULT.router_distributed;
        for (auto const* each : nodes) {
            auto const& node = *each;
            if (!node.l3_agent || !node.l3_agent->DEFAULT.agent_mode) {
                continue;
            }
            auto const& mode = node.l3_agent->DEFAULT.agent_mode;
            if (*mode == "dvr" || *mode == "dvr_snat") {
                out.report(info, mode.where(),
                           say("the L3 agent of ", node.name, " is set up for distributed routers, but ", server->name,
                               " makes central ones: set router_distributed = True there"))
                    .also(told.is_set() ? told.where() : server->conf->DEFAULT.header, "the server's file");
            }
        }
    }
};

} // namespace stackmodel::rules
