// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct forwarding_off {
    static constexpr rule_info info{
        .id = "network/forwarding-off",
        .level = severity::warning,
        .summary = "a node that routes for tenants does not forward packets",
        .explanation = R"(Nodes with an L3 agent, and with DVR compute nodes as well, need `net.ipv4.ip_forward = 1` in
sysctl.conf. Judged only where the node's sysctl.conf is at hand.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
=== network1/etc/sysctl.conf
net.ipv4.conf.all.rp_filter = 0
net.ipv4.conf.default.rp_filter = 0
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
=== network1/etc/sysctl.conf
net.ipv4.ip_forward = 1
net.ipv4.conf.all.rp_filter = 0
net.ipv4.conf.default.rp_filter = 0
)",
        .reference = "OpenStack Installation Guide, Kilo: install and configure network node",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        auto const& forward = node.ip_forward;
        if (!node.l3_agent || !forward.file_known || (forward.value && *forward.value != 0)) {
            return;
        }
        auto const& mode = node.l3_agent->DEFAULT.agent_mode;
        if (node.is_compute && !(mode && mode->view().starts_with("dvr"))) {
            return; // packages bring l3_agent.ini along; on compute nodes only DVR routes
        }
        auto const& driver = node.l3_agent->DEFAULT.interface_driver;
        if (forward.value || forward.where.at.length == 0) {
            out.report(info, forward.where,
                       say(forward.value ? "net.ipv4.ip_forward is 0" : "net.ipv4.ip_forward is not set", ", but ",
                           node.name, " runs an L3 agent: set net.ipv4.ip_forward = 1"))
                .also(driver.where(), "the L3 agent is set up here");
        }
    }
};

} // namespace stackmodel::rules
