// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/agents.hpp"

namespace stackmodel::rules {

struct misspelt_dhcp_driver {
    static constexpr rule_info info{
        .id = "neutron/misspelt-dhcp-driver",
        .level = severity::error,
        .summary = "a DHCP driver that does not exist",
        .explanation = R"(The DHCP agent imports `dhcp_driver` at start-up and stops when it cannot. Neutron has one,
neutron.agent.linux.dhcp.Dnsmasq; classes of other packages are not judged.)",
        .bad = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
dhcp_driver = neutron.agent.linux.dhcp.DnsMasq
)",
        .good = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
dhcp_driver = neutron.agent.linux.dhcp.Dnsmasq
)",
        .reference = "neutron/agent/dhcp/agent.py",
    };

    static constexpr void check(dhcp_agent_ini const& conf, findings& out) {
        constexpr std::string_view dnsmasq = "neutron.agent.linux.dhcp.Dnsmasq";
        auto const& told = conf.DEFAULT.dhcp_driver;
        if (told && told->view().starts_with("neutron.") && *told != dnsmasq) {
            out.report(info, told.where(),
                       say("Neutron has no DHCP driver ", *told, ": the agent stops; use ", dnsmasq))
                .fix_by(fix_safety::unsafe, say("write ", dnsmasq), told.where(), string(dnsmasq));
        }
    }
};

} // namespace stackmodel::rules
