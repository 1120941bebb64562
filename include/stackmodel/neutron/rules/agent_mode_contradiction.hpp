// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct agent_mode_contradiction {
    static constexpr rule_info info{
        .id = "neutron/agent-mode-in-neutron-conf",
        .level = severity::warning,
        .summary = "agent_mode stands in neutron.conf",
        .explanation = R"(`agent_mode` is an option of the L3 agent and belongs into l3_agent.ini. The agent reads
neutron.conf first and l3_agent.ini behind it, so the latter counts; on nodes without an L3 agent nothing reads it. A
line in neutron.conf that says something else only misleads.)",
        .bad = R"(=== network1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
agent_mode = legacy
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
agent_mode = dvr_snat
)",
        .good = R"(=== network1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
agent_mode = dvr_snat
)",
        .reference = "neutron/agent/l3/config.py",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.conf || !node.conf->DEFAULT.agent_mode.is_set()) {
            return;
        }
        auto const& told = node.conf->DEFAULT.agent_mode;
        auto& found = out.report(info, told.name_where(), "agent_mode belongs into l3_agent.ini: move it there");
        if (node.l3_agent && node.l3_agent->DEFAULT.agent_mode.is_set() &&
            node.l3_agent->DEFAULT.agent_mode.where().file != told.where().file) {
            found.message = "agent_mode belongs into l3_agent.ini, which says something of its own: drop this line";
            found.also(node.l3_agent->DEFAULT.agent_mode.where(), "this is what the L3 agent uses");
        }
    }
};

} // namespace stackmodel::rules
