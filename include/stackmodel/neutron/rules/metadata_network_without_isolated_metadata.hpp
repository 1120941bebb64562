// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/agents.hpp"

namespace stackmodel::rules {

struct metadata_network_without_isolated_metadata {
    static constexpr rule_info info{
        .id = "neutron/metadata-network-without-isolated-metadata",
        .level = severity::warning,
        .summary = "enable_metadata_network does nothing without enable_isolated_metadata",
        .explanation = R"(The DHCP agent looks at `enable_metadata_network` only where `enable_isolated_metadata` (or
`force_metadata`) is on.)",
        .bad = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
enable_metadata_network = True
)",
        .good = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
enable_isolated_metadata = True
enable_metadata_network = True
)",
        .reference = "neutron/agent/linux/dhcp.py, should_enable_metadata",
    };

    static constexpr void check(dhcp_agent_ini const& conf, findings& out) {
        auto const& defaults = conf.DEFAULT;
        bool const isolated =
            defaults.enable_isolated_metadata.is(true, false) || defaults.enable_isolated_metadata.is_unknown();
        bool const forced = defaults.force_metadata.is(true, false) || defaults.force_metadata.is_unknown();
        if (defaults.enable_metadata_network.is(true, false) && !isolated && !forced) {
            out.report(info, defaults.enable_metadata_network.where(),
                       "this has no effect without enable_isolated_metadata = True")
                .also(defaults.enable_isolated_metadata.where(), "it is off here");
        }
    }
};

} // namespace stackmodel::rules
