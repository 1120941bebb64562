// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct external_bridge_with_linux_bridge {
    static constexpr rule_info info{
        .id = "neutron/external-bridge-with-linux-bridge",
        .level = severity::error,
        .summary = "the L3 agent looks for the bridge br-ex, which the Linux bridge agent does not make",
        .explanation = R"(Up to Mitaka `external_network_bridge` is br-ex unless l3_agent.ini says otherwise. With the
Linux bridge agent there is no such bridge, and the L3 agent refuses every router: "The external network bridge 'br-ex'
does not exist". Set the option to nothing; external networks then go through physical_interface_mappings.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.BridgeInterfaceDriver
external_network_bridge = br-ex
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.BridgeInterfaceDriver
external_network_bridge =
)",
        .reference = "neutron 2015.1: agent/l3/agent.py",
        .until = release::rocky,
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.l3_agent) {
            return;
        }
        auto const& defaults = node.l3_agent->DEFAULT;
        bool const bridge_driver =
            defaults.interface_driver && (defaults.interface_driver->view().ends_with("BridgeInterfaceDriver") ||
                                          *defaults.interface_driver == "linuxbridge");
        auto const bridge = node.external_bridge();
        if ((!bridge_driver && node.family != l2_family::linux_bridge) || !bridge || bridge->empty()) {
            return;
        }
        auto const& told = defaults.external_network_bridge;
        auto const where = told.is_set() ? told.where() : defaults.interface_driver.where();
        if (where) {
            out.report(info, where,
                       either(told.is_set(),
                              say("with the Linux bridge agent there is no bridge ", *bridge,
                                  ": set external_network_bridge to nothing"),
                              "external_network_bridge is not set, so the L3 agent looks for br-ex and refuses every "
                              "router: add external_network_bridge = (nothing)"));
        }
    }
};

} // namespace stackmodel::rules
