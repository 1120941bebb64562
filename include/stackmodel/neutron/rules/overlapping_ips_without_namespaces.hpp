// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct overlapping_ips_without_namespaces {
    static constexpr rule_info info{
        .id = "neutron/overlapping-ips-without-namespaces",
        .level = severity::error,
        .summary = "tenants may use the same addresses, but an agent does not keep them apart",
        .explanation = R"(With `allow_overlapping_ips = True` two tenants can have the same subnet. Only network
namespaces keep their routers and DHCP servers apart, so `use_namespaces` has to stay on in both agents.)",
        .bad = R"(=== network1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
allow_overlapping_ips = True
=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
use_namespaces = False
)",
        .good = R"(=== network1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
allow_overlapping_ips = True
=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
enable_isolated_metadata = True
)",
        .until = release::liberty,
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.conf || !node.conf->DEFAULT.allow_overlapping_ips.is(true, false)) {
            return;
        }
        auto const judge = [&](option<bool> const& told) {
            if (told.is(false, true)) {
                out.report(info, told.where(),
                           "tenants may use overlapping addresses, so the agent needs namespaces: drop "
                           "this line")
                    .also(node.conf->DEFAULT.allow_overlapping_ips.where(), "overlapping addresses are allowed here");
            }
        };
        if (node.l3_agent) {
            judge(node.l3_agent->DEFAULT.use_namespaces);
        }
        if (node.dhcp_agent) {
            judge(node.dhcp_agent->DEFAULT.use_namespaces);
        }
    }
};

} // namespace stackmodel::rules
