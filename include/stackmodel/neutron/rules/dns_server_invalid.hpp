// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/host.hpp"
#include "../model/agents.hpp"

namespace stackmodel::rules {

struct dns_server_invalid {
    static constexpr rule_info info{
        .id = "neutron/dns-server-invalid",
        .level = severity::error,
        .summary = "a name server for instances that is no address",
        .explanation = R"(The DHCP agent hands `dnsmasq_dns_servers` to dnsmasq as addresses to ask. dnsmasq does not
start with one that is none.)",
        .bad = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
dnsmasq_dns_servers = 10.0.0.256
)",
        .good = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
dnsmasq_dns_servers = 10.0.0.2
)",
        .reference = "neutron/agent/linux/dhcp.py; dnsmasq(8), --server",
    };

    static constexpr void check(dhcp_agent_ini const& conf, findings& out) {
        auto const& servers = conf.DEFAULT.dnsmasq_dns_servers;
        if (!servers) {
            return;
        }
        for (auto const& one : *servers) {
            std::string_view const text = one.value;
            // ADDRESS#PORT, /DOMAIN/ADDRESS
            auto const host = text.substr(text.rfind('/') + 1);
            if (auto const fault = fault_of_host(host.substr(0, host.find('#'))); !fault.empty()) {
                out.report(info, servers.part(one.at), say('"', text, "\" ", fault));
            }
        }
    }
};

} // namespace stackmodel::rules
