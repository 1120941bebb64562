// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct interface_driver_missing {
    static constexpr rule_info info{
        .id = "neutron/interface-driver-missing",
        .level = severity::error,
        .summary = "an agent is not told how to plug its ports",
        .explanation = R"(The L3 and DHCP agents stop without `interface_driver`: "An interface driver must be
specified".)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
external_network_bridge =
router_delete_namespaces = True
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
router_delete_namespaces = True
)",
        .reference = "neutron/agent/common/utils.py, load_interface_driver",
        .until = release::zed,
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (node.l3_agent) {
            auto const& l3 = node.l3_agent->DEFAULT;
            judge("the L3 agent", l3, l3.external_network_bridge.is_set() || l3.agent_mode.is_set(), out);
        }
        if (node.dhcp_agent) {
            auto const& dhcp = node.dhcp_agent->DEFAULT;
            judge("the DHCP agent", dhcp, dhcp.dhcp_driver.is_set() || dhcp.enable_isolated_metadata.is_set(), out);
        }
    }

private:
    /// `filled_in`: the file is more than what the package brings along.
    template <class Section>
    static constexpr void judge(std::string_view agent, Section const& section, bool filled_in, findings& out) {
        auto const& driver = section.interface_driver;
        bool const empty = driver && driver->empty();
        if ((empty || (!driver.is_set() && filled_in)) && section.header) {
            out.report(info, empty ? driver.where() : section.header,
                       say(agent,
                           " stops without interface_driver: set it to "
                           "neutron.agent.linux.interface.OVSInterfaceDriver or BridgeInterfaceDriver, whichever "
                           "fits the layer 2 agent"));
        }
    }
};

} // namespace stackmodel::rules
