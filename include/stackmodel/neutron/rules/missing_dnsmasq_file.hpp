// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct missing_dnsmasq_file {
    static constexpr rule_info info{
        .id = "neutron/missing-dnsmasq-file",
        .level = severity::error,
        .summary = "dnsmasq_config_file names a file that the node does not have",
        .explanation = R"(dnsmasq does not start when it cannot read its configuration file, so no instance gets an
address by DHCP.)",
        .bad = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
dnsmasq_config_file = /etc/neutron/dnsmasq.conf
=== network1/etc/neutron/dnsmasq-neutron.conf
dhcp-option-force=26,1454
)",
        .good = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
dnsmasq_config_file = /etc/neutron/dnsmasq-neutron.conf
=== network1/etc/neutron/dnsmasq-neutron.conf
dhcp-option-force=26,1454
)",
        .reference = "neutron/agent/linux/dhcp.py; dnsmasq(8)",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.dhcp_agent || node.has_dnsmasq_file) {
            return;
        }
        auto const& told = node.dhcp_agent->DEFAULT.dnsmasq_config_file;
        out.report(info, told.where(),
                   say(node.name, " has no file ", *told, ": dnsmasq does not start; create it or name the right one"))
            .also(node.dnsmasq_file, "a file for dnsmasq that is there");
    }
};

} // namespace stackmodel::rules
